#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-module.sh [ROOT]: the C++20 module has every header with a public name, and what those include: tools/module.py.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
tools=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
if ! command -v python3 >/dev/null; then
  echo "module: skipped, no python3"
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
  exit
fi
exec python3 -B "$tools/module.py" --check "$1"
