#!/bin/sh
# SPDX-License-Identifier: MIT
# instructions.sh [--update]: how many instructions each case executes, counted by valgrind on an AVX2
# build by g++, against bench/instructions.txt: a guard that noise cannot fool. A case that differs by
# more than 5 % fails, whether it became slower or faster: after a change that means to, run
#   tools/instructions.sh --update
# with the compiler that the table's first line names, and commit the table with the change.
# Exits with 77 (skipped) on other processors, without valgrind, and with another compiler's version
# than the table's: code differs between them by more than 5 %.
#   CXX                        the compiler, a g++ (g++-VERSION of the table where there is one, g++)
#   FIXNET_INSTRUCTION_COUNT   a program that is built already
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
table=$root/bench/instructions.txt
percent=5

skip() { echo "instructions: skipped: $*"; exit 77; }

case $(uname -m) in x86_64 | amd64) ;; *) skip "the table is of x86-64" ;; esac
command -v valgrind >/dev/null || skip "there is no valgrind"
version=$(sed -n '1s/.*g++ \([0-9]*\).*/\1/p' "$table")
cxx=${CXX:-}
if [ -z "$cxx" ]; then
  for candidate in "g++-$version" g++; do
    if command -v "$candidate" >/dev/null; then cxx=$candidate; break; fi
  done
fi
if [ -z "$cxx" ]; then skip "there is no g++"; fi
case $("$cxx" --version) in *clang*) skip "the table is of g++, $cxx is a clang" ;; esac
if [ "${1:-}" != --update ] && [ "$("$cxx" -dumpversion | cut -d . -f 1)" != "$version" ]; then
  skip "the table is of g++ $version, $cxx is version $("$cxx" -dumpversion)"
fi

program=${FIXNET_INSTRUCTION_COUNT:-}
if [ -z "$program" ]; then
  FIXNET_TARGET=instruction_count sh "$root/tools/build.sh" instructions \
    -DCMAKE_CXX_COMPILER="$cxx" -DFIXNET_MARCH=x86-64-v3 -DFIXNET_BUILD_TESTS=OFF \
    -DFIXNET_BUILD_EXAMPLES=OFF -DFIXNET_BUILD_IO=OFF -DFIXNET_BENCH_APART=OFF >/dev/null
  program=${FIXNET_BUILD_DIR:-$root/build}/instructions/bench/instruction_count
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Instructions of the whole program with N steps of a case.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$work/out" "$program" "$1" "$2" \
    >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
  count=$(sed -n 's/^.*Collected : \([0-9]*\).*$/\1/p' "$work/log")
  [ -n "$count" ] || { echo "instructions: valgrind said nothing of $1" >&2; cat "$work/log" >&2; exit 1; }
  echo "$count"
}

# Of one step. Start and end of the program differ by dozens of instructions from run to run: a short step is counted over
# a thousand, where they are nothing.
of_a_step() {
  start=$(instructions "$1" 2)
  few=$((($(instructions "$1" 12) - start) / 10))
  if [ "$few" -lt 10000 ]; then few=$((($(instructions "$1" 1002) - start) / 1000)); fi
  echo "$few"
}

for case in $("$program"); do echo "$case $(of_a_step "$case")"; done >"$work/now"

if [ "${1:-}" = --update ]; then
  { echo "# Instructions a step or inference: x86-64-v3, g++ $("$cxx" -dumpversion | cut -d . -f 1). tools/instructions.sh"
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
