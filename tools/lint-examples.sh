#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-examples.sh [ROOT]: an example is read in one glance, so it has at most 80 lines; and the gallery shows each program
# with its picture and its times (tools/gallery.sh).
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
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
# What every second user writes, from a CSV file to a saved model, takes no more code than this.
tabular=$1/examples/tabular.cpp most=35
if [ -e "$tabular" ]; then
  lines=$(grep -cvE '^ *(//.*)?$' "$tabular")
  [ "$lines" -le "$most" ] || { echo "examples/tabular.cpp: $lines lines of code, more than $most"; bad=1; }
fi
times=$1/docs/gallery/times.csv
if [ -e "$times" ]; then
  for example in "$1"/examples/*.cpp; do
    name=$(basename "$example" .cpp)
    [ -e "$1/docs/gallery/$name.svg" ] && grep -q "^$name," "$times" && continue
    echo "examples/$name.cpp: not in docs/gallery: sh tools/gallery.sh $name"
    bad=1
  done
fi
[ "$bad" -eq 0 ] && echo "examples: each of $count has at most $limit lines"
exit "$bad"
