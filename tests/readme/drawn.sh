#!/bin/sh
# SPDX-License-Identifier: MIT
# drawn.sh ROOT FOLDER PROGRAM OUTPUT PICTURE...: PROGRAM draws the pictures of docs/pictures anew, OUTPUT being FOLDER or
# the picture's path, and nothing has changed. What it prints with AVX-512 stands in the documents, line by line.
set -eu
root=$1 folder=$2 program=$3 output=$4
shift 4
mkdir -p "$folder"
"$program" "$output" >"$folder/said"
for picture in "$@"; do
  cmp "$folder/$picture" "$root/docs/pictures/$picture" ||
    { echo "drawn: docs/pictures/$picture is old: the example $(basename -- "$program") draws it"; exit 1; }
done
grep -q avx512 "$folder/said" || exit 0
for document in README.md docs/tour.md; do
  awk '/^```console$/ { inside = 1; next } /^```/ { inside = 0 } inside' "$root/$document" >"$folder/told"
  while IFS= read -r line; do
    grep -qxF -- "$line" "$folder/said" || { echo "drawn: $document says, and the program does not: $line"; exit 1; }
  done <"$folder/told"
done
