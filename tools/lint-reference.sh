#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-reference.sh [ROOT]: each public name has a doc comment with the fields of its kind: tools/reference.py.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
tools=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
if ! command -v python3 >/dev/null; then
  echo "reference: skipped, no python3"
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
  exit
fi
exec python3 -B "$tools/reference.py" --check "$1"
