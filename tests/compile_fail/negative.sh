#!/bin/sh
# SPDX-License-Identifier: MIT
# negative.sh COMPILER: check.sh must refuse a case that compiles, says another sentence, says it too
# late, too much, or asks for nothing; and accept one that is right.
set -eu
check=$(dirname -- "$0")/check.sh
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case_file=$work/case.cpp

refuses() {
  printf '%s\n' "$2" >"$case_file"
  if sh "$check" "$case_file" "$compiler" -std=c++20 >"$work/said"; then echo "accepts $1"; exit 1; fi
  grep -q "$3" "$work/said" || { echo "$1: said"; cat "$work/said"; exit 1; }
}

noise='int f() { return undeclared; }'
refuses 'what compiles' "// EXPECT: x
int right;" 'compiles, and should not'
refuses 'another sentence' '// EXPECT: wrong width
static_assert(false, "wrong height");' 'no line matches: wrong width'
refuses 'a sentence too late' "// EXPECT: wrong width
$noise $noise
$noise $noise
$noise $noise
$noise $noise
static_assert(false, \"wrong width\");" 'no line matches: wrong width'
refuses 'a sentence among too many' "// EXPECT: wrong width
static_assert(false, \"wrong width\");
$(i=0; while [ $i -lt 40 ]; do echo "$noise"; i=$((i + 1)); done)" 'lines, 40 are allowed'
refuses 'a case that asks for nothing' 'int wrong() { return wrong_; }' 'neither EXPECT nor'
refuses 'a mistake put right that does not compile' '// CHECK-OK
int wrong() { return wrong_; }' 'should compile, and does not'

printf '// EXPECT: wrong width\nstatic_assert(false, "wrong width");\n' >"$case_file"
sh "$check" "$case_file" "$compiler" -std=c++20
