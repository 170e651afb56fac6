#!/usr/bin/env bash
# All steps by GNU parallel: parallel.sh SHARE...   (OUT, REDUCERS, PROGRAM, WORDS as in step.sh; PARALLEL holds options such as --jobs 8 or
# --sshloginfile machines, with OUT, the shares and this folder at one path on all of them)
set -euo pipefail
step=$(cd "$(dirname "$0")" && pwd)/step.sh
export OUT=${OUT:-out} REDUCERS=${REDUCERS:-4}
pass=(--halt soon,fail=1 --env OUT --env REDUCERS --env PROGRAM --env WORDS)

parallel "${pass[@]}" "$step" map {} ::: "$@"
"$step" shuffle
seq 0 $((REDUCERS - 1)) | parallel "${pass[@]}" "$step" reduce {}
"$step" settle
