# shellcheck shell=bash
# The package archive that this system uses, as apt itself understands its configuration (both
# formats of sources), so that a Debian 13 comes from the same place. Needs debian_codename.

# Prints the archive's address, the file that names it, and which entry of the file.
archive_entry() {
    # shellcheck disable=SC2016  # the format is apt's
    apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE) $(SOURCESENTRY)' \
        'Component: main' 'Created-By: Packages' |
        sed -nE "s,^((https?|ftp|file):[^ ]*) ($(debian_codename)|stable|oldstable) (.*):([0-9]+)\$,\1 \5 \4,p" |
        head -n 1
}

# archive_keyring FILE ENTRY RESULT writes the keys that the archive is signed with to RESULT.
archive_keyring() {
    local entry signed_by file
    entry=$(entry_text "$1" "$2")
    signed_by=$(sed -nE 's/^[^#]*[Ss]igned-[Bb]y[:=][[:space:]]*(\/[^],[:space:]]*).*/\1/p' <<<"$entry" | head -n 1)
    if [[ -n $signed_by ]]; then
        binary_keys <"$signed_by"
    elif [[ $entry == *'BEGIN PGP PUBLIC KEY'* ]]; then
        binary_keys <<<"$entry"
    else
        for file in /etc/apt/trusted.gpg /etc/apt/trusted.gpg.d/*.{gpg,asc}; do
            [[ ! -s $file ]] || binary_keys <"$file"
        done
    fi >"$3"
}

# apt counts paragraphs in its newer format, and lines in the older.
entry_text() {
    case $1 in
        *.sources) awk -v RS= -v entry="$2" 'NR == entry' "$1" ;;
        *) sed -n "$2p" "$1" ;;
    esac
}

# Keys as gpgv reads them: armour is taken off.
binary_keys() {
    local copy
    copy=$(mktemp)
    cat >"$copy"
    if grep -qa 'BEGIN PGP PUBLIC KEY' "$copy"; then
        sed -nE '/BEGIN PGP PUBLIC/,/END PGP PUBLIC/ { s/^[[:space:]]+//; /^[-=.]|:|^$/d; p }' "$copy" | base64 --decode
    else
        cat "$copy"
    fi
    rm -f "$copy"
}

# The settings that say how archives are reached.
archive_settings() {
    apt-config dump | grep -E '^Acquire::(Check-|Retries|ForceIPv|https?::(Proxy|Timeout|CaInfo|Verify|User-Agent))' |
        grep -v 'Auto-\?Detect' || true
}

# The proxy that apt uses, as the environment of other programs.
export_apt_proxy() {
    local http="" https=""
    eval "$(apt-config shell http Acquire::http::Proxy https Acquire::https::Proxy)"
    [[ -z $http || $http == DIRECT ]] || export http_proxy=$http
    [[ -z $https || $https == DIRECT ]] || export https_proxy=$https
}
