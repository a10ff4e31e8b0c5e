# shellcheck shell=bash
# Makes, completes and repairs the Debian 13 in a folder. As root; the Debian here is a build
# environment and a runtime, it never starts a service. Needs $library, $log, ${apt_get[@]}, explain
# and install_on_the_system.

: "${library:?}" "${log:?}" "${apt_get[0]:?}"
# shellcheck source=packaging/lib/archive.sh
source "$library/archive.sh"
# shellcheck source=packaging/lib/debian13.sh
source "$library/debian13.sh"

address=
megabytes_needed=4000

# make_debian13 ROOT USER LOCALES FOLDER…
make_debian13() {
    local root=$1 user=$2 locales=$3
    shift 3
    take_lock "$root.lock"
    [[ -e $root/etc/acervo-base ]] || make_base "$root"
    if [[ $(cat "$root/etc/acervo-packages" 2>/dev/null) != "$(packages_stamp)" ]]; then
        install_packages "$root"
    fi
    add_user "$root" "$user"
    add_locales "$root" "$locales"
    mkdir -p "${@/#/$root}"
}

take_lock() {
    exec {lock}>"$1"
    flock --nonblock "$lock" && return
    say 'Another run is making the Debian 13; waiting for it.'
    flock "$lock"
}

make_base() {
    local root=$1 sources entry keyring=$1.keys
    read -r address entry sources < <(archive_entry) ||
        fail "apt's sources name no Debian archive with '$(debian_codename) main'. Add one, and run this again."
    command -v debootstrap >/dev/null || install_on_the_system echo debootstrap
    check_room "$(dirname "$root")"
    remove_half_made "$root"
    archive_keyring "$sources" "$entry" "$keyring"
    export_apt_proxy
    # In its own namespace, so that an interrupted one leaves nothing mounted.
    step 'Making a Debian 13 (1 of 2)' "$log" unshare --mount --propagation private -- \
        debootstrap --variant=minbase --include=ca-certificates --keyring="$keyring" trixie "$root" "$address" ||
        explain 'Making a Debian 13'
    install -D -m 644 "$keyring" "$root/etc/apt/keyrings/archive.gpg"
    rm -f "$keyring"
    echo "deb [signed-by=/etc/apt/keyrings/archive.gpg] $address trixie main" >"$root/etc/apt/sources.list"
    archive_settings >"$root/etc/apt/apt.conf.d/90archive"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no service is started
    chmod 755 "$root/usr/sbin/policy-rc.d"
    touch "$root/etc/acervo-base"
}

check_room() {
    local free
    free=$(df --output=avail --block-size=1M "$1" | tail -n 1)
    ((free >= megabytes_needed)) ||
        fail "Debian 13 needs $megabytes_needed MB in $1, $((free)) are free. Make room, or set XDG_CACHE_HOME to a roomier folder."
}

# Never through a mount: something mounted below may be somebody's home.
remove_half_made() {
    local root=$1 mounted
    [[ -e $root ]] || return 0
    while read -r _ _ _ _ mounted _; do
        printf -v mounted %b "$mounted"
        [[ $mounted/ != "$root"/* ]] ||
            fail "$mounted is mounted inside $root, which has to be made anew. Unmount it, and run this again."
    done </proc/self/mountinfo
    say "Removing the half-made $root"
    rm -rf --one-file-system -- "$root"
}

install_packages() {
    local root=$1 packages
    address=${address:-$(awk '$1 == "deb" { print $3; exit }' "$root/etc/apt/sources.list")}
    mapfile -t packages < <(missing_packages "$root")
    cp -L --remove-destination /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    step 'Installing packages (2 of 2)' "$log" complete_packages "$root" "${packages[@]}" ||
        explain 'Installing packages in the Debian 13'
    run_in "$root" apt-get clean
    packages_stamp >"$root/etc/acervo-packages.new"
    mv "$root/etc/acervo-packages.new" "$root/etc/acervo-packages"
}

# An earlier one may have been interrupted at any point.
complete_packages() {
    local root=$1
    shift
    run_in "$root" dpkg --configure -a &&
        run_in "$root" "${apt_get[@]}" --error-on=any update &&
        run_in "$root" "${apt_get[@]}" --fix-broken install "$@"
}

run_in() {
    # shellcheck disable=SC2016  # for the inner shell
    unshare --mount --propagation private -- bash -c '
        root=$1
        shift
        for folder in proc sys dev; do mount --rbind "/$folder" "$root/$folder" || exit; done
        exec chroot "$root" "$@"' run_in "$@"
}

add_user() {
    local root=$1 user=$2
    IFS=: read -r _ _ uid _ <<<"$user"
    grep -q "^[^:]*:[^:]*:$uid:" "$root/etc/passwd" || echo "$user" >>"$root/etc/passwd"
}

add_locales() {
    local root=$1 locale
    for locale in $2; do
        [[ -d $root/usr/lib/locale/$locale ]] && continue
        # One that Debian does not know is left empty, so that it is not asked for again.
        step "Adding the language ${locale%%.*}" "$log" run_in "$root" \
            localedef --no-archive -i "${locale%%.*}" -f UTF-8 "$locale" || mkdir -p "$root/usr/lib/locale/$locale"
    done
}
