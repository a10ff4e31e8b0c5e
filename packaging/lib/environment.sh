# shellcheck shell=bash
# Where Acervo is built and run: on this system, or in a Debian 13 folder in the user's cache.
# Needs $library, the folder of this file. Call prepare, then run_there COMMAND….

: "${library:?}"
# shellcheck source=packaging/lib/speech.sh
source "$library/speech.sh"
# shellcheck source=packaging/lib/packages.sh
source "$library/packages.sh"
# shellcheck source=packaging/lib/debian13.sh
source "$library/debian13.sh"

checkout=$(cd "$library/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:?is not set}/.cache}/acervo
place= # 'system' or 'debian13'

# The first two answers cost milliseconds, asking apt half a second and more.
prepare() {
    make_cache_folder
    if [[ -z $(missing_packages '') ]]; then
        place=system
    elif debian13_is_ready "$cache/debian13"; then
        place=debian13
    else
        choose_place
        install_what_is_missing
    fi
}

run_there() {
    [[ $place == debian13 ]] || exec "$@"
    enter_debian13 "$cache/debian13" "$@"
}

make_cache_folder() {
    if ! mkdir -p "$cache" 2>/dev/null || [[ ! -w $cache ]]; then
        fail "Cannot write to $cache. Make room there, or set XDG_CACHE_HOME to a folder of yours."
    fi
    cache=$(cd "$cache" && pwd -P)
}

choose_place() {
    command -v apt-get >/dev/null ||
        fail 'This system has no apt. Acervo builds on Debian 13, and on Debian 12 in a Debian 13 of its own.'
    if [[ -z $(candidate qt6-base-dev) ]]; then
        as_root 'read which packages this system can install' "$library/install" "$cache/install.log" refresh
    fi
    if system_is_new_enough; then
        place=system
    elif [[ -n $(debian_codename) ]]; then
        place=debian13
    else
        fail "The packages of this system are too old (Acervo needs Qt 6.8 and KDE Frameworks 6.13). Use Debian 13, or Debian 12."
    fi
}

install_what_is_missing() {
    local log=$cache/install.log
    if [[ $place == system ]]; then
        as_root "install the packages that packaging/packages names" "$library/install" "$log" system
    else
        share_folders
        as_root "make a Debian 13 for Acervo in $cache/debian13" "$library/install" "$log" debian13 \
            "$cache/debian13" "$(user_line)" "$(wanted_locales)" "${shared[@]}"
    fi
}

# as_root REASON COMMAND… runs a command as root, saying why when that takes a password.
as_root() {
    local reason=$1 status=0 sudo=()
    shift
    if [[ $EUID != 0 ]]; then
        command -v sudo >/dev/null ||
            fail "Only root may $reason, and this system has no sudo. As root, run once: ${*@Q}"
        say "Only root may $reason: sudo may ask for your password."
        sudo=(sudo --)
    fi
    "${sudo[@]}" "$@" </dev/null || status=$?
    case $status in
        0) ;;
        3 | 130) exit 1 ;; # the installer has said what went wrong, or was interrupted
        *) fail "sudo was refused, so nothing was installed. Run this again, or as root run once: ${*@Q}" ;;
    esac
}
