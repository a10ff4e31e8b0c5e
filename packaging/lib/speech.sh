# shellcheck shell=bash
# How the scripts speak: on stderr only, because stdout belongs to the program that they start.
# Needs the option pipefail.

say() { printf 'acervo: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# step WHAT LOG COMMAND… runs a command with its output in LOG; on the screen one line says what is
# being done and what the command printed last. The result is the command's.
step() {
    local what=$1 log=$2 status=0
    shift 2
    printf '\n== %s\n' "$what" >>"$log"
    { "$@" </dev/null 2>&1 || return $?; } | tee -a "$log" | last_line "$what" || status=${PIPESTATUS[0]}
    return "$status"
}

last_line() {
    if [[ -t 2 ]]; then
        last_line_on_a_terminal "$1"
    else
        last_line_now_and_then "$1"
    fi
}

last_line_on_a_terminal() {
    local what=$1 line width
    width=$(tput cols 2>/dev/null || echo 80)
    printf '\r\e[K%s …' "$what" >&2
    while IFS= read -r line; do
        line="$what: ${line//[^[:print:]]/ }"
        printf '\r\e[K%s' "${line:0:width-1}" >&2
    done
    printf '\r\e[K' >&2
}

# A log kept by somebody else wants signs of life, not thousands of lines.
last_line_now_and_then() {
    local what=$1 line next=$((SECONDS + 2))
    while IFS= read -r line; do
        ((SECONDS >= next)) || continue
        say "$what: ${line//[^[:print:]]/ }"
        next=$((SECONDS + 10))
    done
}
