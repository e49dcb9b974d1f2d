#!/bin/sh
# SPDX-License-Identifier: MIT
# instructions.sh [--update]: how many instructions each case executes, counted by valgrind on an AVX2
# build by g++, against bench/instructions.txt: a guard that noise cannot fool. A case that differs by
# more than 5 % fails, whether it became slower or faster: --update writes the table anew, on purpose.
# Exits with 77 (skipped) where valgrind or g++ is missing. FIXNET_INSTRUCTION_COUNT: a built program.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
table=$root/bench/instructions.txt
percent=5

for tool in valgrind g++; do
  command -v "$tool" >/dev/null || { echo "instructions: skipped, there is no $tool"; exit 77; }
done

program=${FIXNET_INSTRUCTION_COUNT:-}
if [ -z "$program" ]; then
  FIXNET_TARGET=instruction_count sh "$root/tools/build.sh" instructions \
    -DCMAKE_CXX_COMPILER=g++ -DFIXNET_MARCH=x86-64-v3 -DFIXNET_BUILD_TESTS=OFF \
    -DFIXNET_BUILD_EXAMPLES=OFF -DFIXNET_BENCH_LIBTORCH=OFF >/dev/null
  program=${FIXNET_BUILD_DIR:-$root/build}/instructions/bench/instruction_count
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Instructions of the whole program with N steps of a case.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$work/out" "$program" "$1" "$2" \
    >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
  sed -n 's/^.*Collected : \([0-9]*\).*$/\1/p' "$work/log"
}

for case in $("$program"); do
  echo "$case $((($(instructions "$case" 12) - $(instructions "$case" 2)) / 10))"
done >"$work/now"

if [ "${1:-}" = --update ]; then
  { echo "# Instructions a step or inference: x86-64-v3, g++ $(g++ -dumpversion). tools/instructions.sh"
    cat "$work/now"; } >"$table"
  cat "$table"
  exit
fi
grep -v '^#' "$table" >"$work/then"
awk -v percent=$percent '
  NR == FNR { expected[$1] = $2; next }
  {
    change = $1 in expected ? 100 * ($2 / expected[$1] - 1) : 0
    bad = !($1 in expected) || change > percent || change < -percent
    printf "%-24s %9d  expected %9d  %+6.1f %%%s\n", $1, $2, expected[$1], change, bad ? "   CHANGED" : ""
    if (bad) failed = 1
    delete expected[$1]
  }
  END {
    for (name in expected) { print name ": in the table, but not measured"; failed = 1 }
    exit failed
  }' "$work/then" "$work/now" ||
  { echo "instructions: changed by more than $percent %; if that is meant: tools/instructions.sh --update" >&2
    exit 1; }
