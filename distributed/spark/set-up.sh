#!/usr/bin/env bash
# Puts PySpark into a virtual environment outside of this folder and prints where its programs are. Where that cannot be done here, it says
# why and exits with 69.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

cannot() {
  echo "$1" >&2
  exit 69
}

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || cannot "no Python 3.11 or later here"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
major=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1) || true
[ "${major:-0}" -ge 17 ] || cannot "no Java 17 or later here"

wanted=$("$python" - "$here/requirements.txt" <<'PYTHON'
import hashlib, pathlib, sys
print(hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes() + sys.version.encode()).hexdigest()[:12])
PYTHON
)
environment=${XDG_CACHE_HOME:-$HOME/.cache}/corpus-claims/spark-$wanted
if [ ! -e "$environment/ready" ]; then
  "$python" -m venv --clear "$environment" >&2 || cannot "Python makes no virtual environment here"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --no-input -r "$here/requirements.txt" >&2 ||
    cannot "PySpark could not be installed: no package registry in reach, or it lacks what requirements.txt names"
  touch "$environment/ready"
fi
echo "$environment/bin"
