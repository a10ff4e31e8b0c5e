# shellcheck shell=bash
# What has to be installed, and what this system could install. Needs $library.

: "${library:?}"

wanted_packages() { sed 's/#.*//; s/[[:space:]]//g; /^$/d' "$library/../packages"; }

# missing_packages ROOT: a name a line; ROOT is empty for this system.
missing_packages() {
    # shellcheck disable=SC2016  # the format is dpkg-query's
    LC_ALL=C comm -23 <(wanted_packages | LC_ALL=C sort) <(
        dpkg-query --admindir="$1/var/lib/dpkg" -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
            sed -n 's/^installed //p' | LC_ALL=C sort
    )
}

# candidate PACKAGE: the version that apt would install, or nothing.
candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: \([0-9].*\)/\1/p'; }

system_is_new_enough() {
    dpkg --compare-versions "$(candidate qt6-base-dev)" ge 6.8 &&
        dpkg --compare-versions "$(candidate libkf6syntaxhighlighting-dev)" ge 6.13
}

# The Debian release that this system is, or is made from; nothing for others.
debian_codename() {
    # shellcheck disable=SC1091  # not ours
    (
        source /etc/os-release 2>/dev/null || exit 0
        [[ ${ID:-} == debian ]] && DEBIAN_CODENAME=${VERSION_CODENAME:-}
        echo "${DEBIAN_CODENAME:-}"
    )
}
