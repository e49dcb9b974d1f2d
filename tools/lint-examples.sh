#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-examples.sh ROOT: an example is read in one glance, so it has at most 80 lines.
set -eu
limit=80
bad=0
count=0
for example in "$1"/examples/*.[ch]pp; do
  [ -e "$example" ] || continue
  count=$((count + 1))
  lines=$(wc -l <"$example")
  [ "$lines" -le "$limit" ] && continue
  echo "examples/$(basename "$example"): $lines lines, more than $limit"
  bad=1
done
[ "$bad" -eq 0 ] && echo "examples: each of $count has at most $limit lines"
exit "$bad"
