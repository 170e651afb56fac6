#!/usr/bin/env bash
# Hands all steps to Slurm, as jobs that wait for each other: slurm.sh SHARE...   (OUT, REDUCERS, PROGRAM, WORDS as in step.sh, and paths that
# mean the same on all machines; SBATCH_PARTITION, SBATCH_TIMELIMIT and their like are heeded by sbatch itself)
set -euo pipefail
step=$(cd "$(dirname "$0")" && pwd)/step.sh
export OUT=${OUT:-out} REDUCERS=${REDUCERS:-4}
mkdir -p "$OUT"
printf '%s\n' "$@" >"$OUT/shares"

# submit OPTION... SCRIPT STEP: the number of the job
submit() {
  local id
  id=$(sbatch --parsable --export=ALL --output="$OUT/%x-%j.log" "$@")
  echo "${id%%;*}"
}

map=$(submit --job-name=claims-map --array="0-$(($# - 1))" "$step" map)
shuffle=$(submit --job-name=claims-shuffle --dependency="afterok:$map" --kill-on-invalid-dep=yes "$step" shuffle)
reduce=$(submit --job-name=claims-reduce --dependency="afterok:$shuffle" --kill-on-invalid-dep=yes --array="0-$((REDUCERS - 1))" "$step" reduce)
submit --job-name=claims-settle --dependency="afterok:$reduce" --kill-on-invalid-dep=yes "$step" settle
