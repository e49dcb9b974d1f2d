#!/bin/sh
# SPDX-License-Identifier: MIT
# compare.sh FOLDER COMPILER "FAST FLAGS" SOURCE FLAG...: builds SOURCE plainly and with FAST FLAGS. For finite
# numbers both print the same bits; for others they differ where docs/numerics.md says that they may.
set -eu
folder=$1; compiler=$2; fast=$3; source=$4; shift 4
mkdir -p "$folder"
cd "$folder"
"$compiler" "$@" -O1 "$source" -o plain
# The words are meant to be split.
# shellcheck disable=SC2086
"$compiler" "$@" $fast "$source" -o fast
for program in plain fast; do
  "./$program" >"$program.finite"
  "./$program" special >"$program.special"
done
diff plain.finite fast.finite || { echo "finite numbers give other bits with $fast"; exit 1; }

# What is lost: lines about NaN or infinity; with g++ also the sign of a zero, one element at a time.
lost='nan|training'
case $("$compiler" --version) in *clang*) ;; *) lost="$lost|inf|\*1\(-?0, |\*1\(.*, -?0\)" ;; esac
diff plain.special fast.special | grep '^[<>]' | grep -Ev "$lost" >./more || true
if [ -s more ]; then
  head -n 20 more
  echo "more is lost with $fast than docs/numerics.md says"
  exit 1
fi
echo "$(wc -l <plain.finite) hashes are equal; of $(wc -l <plain.special) answers to special numbers" \
  "$(diff plain.special fast.special | grep -c '^<' || true) differ"
