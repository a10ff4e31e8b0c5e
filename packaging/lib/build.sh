# shellcheck shell=bash
# Builds a preset in the checkout, again only what changed. Runs where packaging/dev runs commands.

: "${library:?}"
# shellcheck source=packaging/lib/speech.sh
source "$library/speech.sh"

# What ccache may overlook for a precompiled header to be found again.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime CCACHE_DEPEND=1 CCACHE_MAXSIZE=2G
# A checkout in another folder finds the same files again.
export CCACHE_NOHASHDIR=1
export NINJA_STATUS='[%f/%t] ' CLICOLOR_FORCE=

# build PRESET [TARGET…], in the checkout. Logs to build/PRESET.log.
build() {
    local preset=$1 log=build/$1.log status=0
    shift
    export CCACHE_BASEDIR=$PWD
    mkdir -p build || fail "Cannot write to $PWD/build, where Acervo is built."
    # Two builds of one folder at once break each other.
    (
        flock 9
        : >"$log"
        configure "$preset" "$log" &&
            step "Building ($preset)" "$log" cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
    ) 9>"build/$preset.lock" || status=$?
    ((status == 0)) || explain_build "$preset" "$log"
}

# CMake looks after its own files; of the presets it only knows what it was once told.
configure() {
    local preset=$1 log=$2 told=build/$1/.presets
    if [[ ! -e $told || CMakePresets.json -nt $told ]]; then
        step "Configuring ($preset)" "$log" cmake --preset "$preset" && touch "$told"
    fi
}

explain_build() {
    local preset=$1 log=$2
    grep -E -A 2 'error:|Error at|undefined reference|undefined symbol' "$log" | head -n 20 >&2 || true
    fail "The build ($preset) failed. All of it is in $PWD/$log"
}
