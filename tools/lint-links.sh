#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-links.sh [ROOT]: each link of the documents leads to a file, and to a heading in it: tools/check_links.py.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
tools=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
if ! command -v python3 >/dev/null; then
  echo "links: skipped, no python3"
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
  exit
fi
exec python3 -B "$tools/check_links.py" "$1"
