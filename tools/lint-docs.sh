#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-docs.sh: the site is built without a warning, every link of it leads somewhere, and pictures show their tables.
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
# The pictures of the performance page are those of its tables.
cp -R "$tools/../docs/performance" "$tools/../docs/performance.md" "$work"
python3 -B "$tools/bench_svg.py" "$work/performance.md"
diff -r "$work/performance" "$tools/../docs/performance" ||
  { echo "docs: the pictures are old: python3 tools/bench_svg.py docs/performance.md"; exit 1; }
echo "docs: the site is built without a warning"
