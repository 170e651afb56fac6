#!/usr/bin/env bash
# One step of extract, sort and diff over several processes or machines that share a folder. What a step makes appears whole or not at all, and
# a step whose result is there is done, so what was killed is started again as it was.
#
#   step.sh map SHARE        the documents of one share (a folder, or a file of NDJSON) to sorted lines
#   step.sh shuffle          the lines of all shares to one file for each reducer, whole keys each
#   step.sh reduce NUMBER    what the lines of one reducer make: 0, 1, ...
#   step.sh settle           findings.ndjson
#
# Set by the environment: OUT, the folder of all that is written (out); REDUCERS, how many there are (4); PROGRAM, how the program is started
# (corpus-claims); WORDS, what map and reduce are told besides (--lexicon words.yaml).
set -euo pipefail
export LC_ALL=C
out=${OUT:-out}
reducers=${REDUCERS:-4}
program=${PROGRAM:-corpus-claims}
mkdir -p "$out/lines" "$out/partial"

map() {
  local target
  target=$out/lines/$(tr / _ <<<"$1")
  [ -e "$target" ] && return
  local made=$target.$$.tmp
  # 3: some inputs could not be read, and are named
  $program extract "$1" --grouped ${WORDS:-} -o "$made" || [ $? -eq 3 ]
  sort -o "$made" "$made"
  mv "$made" "$target"
}

shuffle() {
  [ -e "$out/shuffled" ] && return
  local made=$out/shuffled.$$.tmp
  mkdir "$made"
  find "$out/lines" -type f ! -name '*.tmp' -print0 | sort -z | sort -m --files0-from=- | awk -v n="$reducers" -v to="$made" '
    BEGIN { for (r = 0; r < n; r++) { bytes[r] = 0; printf "" > (to "/" r) } printf "" > (to "/first") }
    {
      key = substr($0, 1, index($0, "\t"))
      if (key == "!\t") { print > (to "/first"); next }
      # whole keys to whoever has the least so far
      if (key != before) { before = key; least = 0; for (r = 1; r < n; r++) if (bytes[r] < bytes[least]) least = r }
      bytes[least] += length($0)
      print > (to "/" least)
    }'
  mv "$made" "$out/shuffled"
}

reduce() {
  local target=$out/partial/$1
  [ -e "$target" ] && return
  cat "$out/shuffled/first" "$out/shuffled/$1" | $program diff --grouped --partial ${WORDS:-} -o "$target" -
}

settle() {
  local all=()
  for ((r = 0; r < reducers; r++)); do all+=("$out/partial/$r"); done
  $program diff --grouped --all "${all[@]}" -o "$out/findings.ndjson"
}

# a task of an array (Slurm) knows its number: the share of a map, or the reducer
number=${SLURM_ARRAY_TASK_ID:-}
case ${1:-} in
  map) map "${2:-$(sed -n "$((number + 1))p" "$out/shares")}" ;;
  reduce) reduce "${2:-$number}" ;;
  shuffle | settle) "$1" ;;
  *) sed -n '2,/^set/p' "$0" | sed -n 's/^# \{0,1\}//p' >&2 && exit 2 ;;
esac
