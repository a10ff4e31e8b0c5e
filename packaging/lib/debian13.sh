# shellcheck shell=bash
# The Debian 13 in a folder: what it must have to be used, and the way into it.
# Needs $library; the way in also $checkout and $cache.

: "${library:?}"

shared=() # the folders that are there at their own places

# Everything that is not the system's own, so that a file named in an argument is found.
share_folders() {
    local folder
    shared=()
    for folder in /*; do
        case $folder in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
            *) [[ ! -d $folder ]] || shared+=("$folder") ;;
        esac
    done
    for folder in /run/user /run/dbus "$HOME" "${checkout:?}" "${cache:?}" "$PWD" \
        "${XDG_RUNTIME_DIR:-}" "$(dirname "${XAUTHORITY:-/}")"; do
        share "$folder"
    done
}

share() {
    local folder=$1 other
    [[ $folder == /?* && -d $folder ]] || return 0
    for other in "${shared[@]}"; do
        [[ $folder/ != "$other"/* ]] || return 0
    done
    # One of the system's folders, with something of Debian 13's in it: covering that would break it.
    [[ -z $(ls -A "$cache/debian13$folder" 2>/dev/null) ]] || return 0
    shared+=("$folder")
}

user_line() {
    getent passwd "$EUID" || echo "user:x:$EUID:$(id -g)::$HOME:/bin/bash"
}

# The UTF-8 locales that the environment names: without them Qt falls back to C and complains.
wanted_locales() {
    local name
    for name in LANG "${!LC_@}"; do
        [[ ${!name:-} =~ ^([a-z]+_[A-Z]+)\.[Uu][Tt][Ff]-?8$ ]] && echo "${BASH_REMATCH[1]}.utf8"
    done | sort -u | tr '\n' ' '
}

packages_stamp() { sha256sum <"$library/../packages" | cut -c1-64; }

# debian13_is_ready ROOT: the stamp is written last, so a half-made one has none.
debian13_is_ready() {
    local root=$1 item
    [[ $(cat "$root/etc/acervo-packages" 2>/dev/null) == "$(packages_stamp)" ]] || return 1
    grep -q "^[^:]*:[^:]*:$EUID:" "$root/etc/passwd" || return 1
    # A language alone is not worth asking for a password: without it there is one more warning.
    for item in $(wanted_locales); do
        [[ $EUID != 0 || -d $root/usr/lib/locale/$item ]] || return 1
    done
    share_folders
    for item in "${shared[@]}"; do
        [[ -d $root$item ]] || return 1
    done
}

# Root goes in directly, a user through a user namespace, and through sudo where these are forbidden.
enter_debian13() {
    local root=$1 enter inside
    shift
    enter=("$library/enter" "$root" "${#shared[@]}" "${shared[@]}")
    inside=("$library/inside" "$PWD" "$@")
    export TZ=${TZ:-$(readlink -f /etc/localtime | sed -n 's,.*/zoneinfo/,,p')}
    offer_to_open
    if [[ $EUID == 0 ]]; then
        unshare --mount true 2>/dev/null ||
            fail 'This container may not mount anything. Start it with the right to (--privileged), or use Debian 13.'
        exec unshare --mount --propagation private -- "${enter[@]}" "${inside[@]}"
    elif unshare --user --map-root-user --mount true 2>/dev/null; then
        exec unshare --user --map-root-user --mount --propagation private -- "${enter[@]}" \
            unshare --user --map-user="$EUID" --map-group="$(id -g)" -- "${inside[@]}"
    else
        enter_through_sudo
    fi
}

# A finished PDF and the source of an article are opened by this system's programs, which can't be
# started from inside: a pipe leads out to one that starts them. It ends with its last writer.
offer_to_open() {
    unset ACERVO_HOST_OPENER
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] && command -v xdg-open >/dev/null || return 0
    exec {ACERVO_HOST_OPENER}> >(exec "$library/opener" >/dev/null 2>&1)
    export ACERVO_HOST_OPENER
}

# sudo clears the environment, which therefore travels in a file that only its owner can read.
enter_through_sudo() {
    local environment
    unset ACERVO_HOST_OPENER # nor does it let the pipe through
    command -v sudo >/dev/null || fail "Only root may enter $root on this system, and there is no sudo. Run this as root."
    say "Only root may enter $root on this system: sudo may ask for your password."
    environment=$(mktemp "$cache/environment.XXXXXX")
    env -0 >"$environment"
    exec sudo -- unshare --mount --propagation private -- "${enter[@]}" \
        setpriv --reuid "$EUID" --regid "$(id -g)" --groups "$(id -G | tr ' ' ,)" -- \
        "$library/inside" --environment "$environment" "${inside[@]:1}"
}
