#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-reuse.sh: each folder of other people's data says whose it is in .reuse/dep5; and every file says its licence and
# whose it is, by REUSE's rules, where reuse is installed.
set -eu
cd "$(dirname -- "$0")/.."
bad=0
for folder in tests/clients/*/; do
  grep -qxF "Files: $folder*" .reuse/dep5 && continue
  echo "$folder: no entry in .reuse/dep5 says whose it is"
  bad=1
done
[ "$bad" -eq 0 ] || exit 1
command -v reuse >/dev/null || { echo "reuse: each client's folder has its owner; reuse itself is not installed"; exit; }
said=$(reuse lint 2>/dev/null) || { printf '%s\n' "$said"; exit 1; }
echo "reuse: every file has its licence"
