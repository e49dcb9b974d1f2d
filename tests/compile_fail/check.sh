#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh CASE.cpp COMPILER [FLAG...]: does the compiler answer this mistake with the right sentence?
#
# A case says what it wants in comments:
#   // EXPECT: REGEX   must match within the first 15 lines of the compiler's output (one or more)
#                      which has 40 lines at most: one mistake, one error
#   // CHECK-OK        instead: the file must compile (the same program with the mistake put right)
#   // WITHIN-A-FORMULA  the mistake stands in a function of the user, and compilers print how they came there: 50 lines
#   // PARSE-ALL       fixnet.hpp is parsed anew, as a user's compiler does it, and not taken from the folder
#                      FIXNET_PRECOMPILED that precompile.sh has filled
set -u

case_file=$1; compiler=$2; shift 2
first_lines=15
most_lines=40
if grep -q '^// WITHIN-A-FORMULA' "$case_file"; then most_lines=50; fi
first_include=$(grep -v '^//' "$case_file" | grep . | head -n 1)
precompiled=${FIXNET_PRECOMPILED:-}
if grep -q '^// PARSE-ALL' "$case_file" || [ "$first_include" != '#include <fixnet/fixnet.hpp>' ]; then precompiled=""; fi
if [ -f "$precompiled/fixnet.pch" ]; then
  set -- -include-pch "$precompiled/fixnet.pch" "$@"
elif [ -n "$precompiled" ]; then
  set -- "-I$precompiled" "$@"
  # g++ does not say then which line of the case included fixnet.hpp.
  first_lines=$((first_lines - 1)) most_lines=$((most_lines - 1))
fi
output=$(LC_ALL=C "$compiler" "$@" -fsyntax-only "$case_file" 2>&1)
status=$?
# clang++ prints the parts of a sentence with commas between them: "2 rows" as 2, " rows".
output=$(printf '%s\n' "$output" | sed 's/", //g; s/, "//g')
head_lines=$(printf '%s\n' "$output" | head -n "$first_lines")
count=$(printf '%s\n' "$output" | grep -c .)

fail() {
  printf 'FAIL %s: %s\n' "$case_file" "$1"
  printf '%s\n' "--- first $first_lines of $count lines:" "$head_lines"
  exit 1
}

if grep -q '^// CHECK-OK' "$case_file"; then
  [ "$status" -eq 0 ] || fail "should compile, and does not"
  echo "compiles, as it should"
  exit 0
fi

grep -q '^// EXPECT: ' "$case_file" || fail "says neither EXPECT nor CHECK-OK"
[ "$status" -ne 0 ] || fail "compiles, and should not"
sed -n 's|^// EXPECT: ||p' "$case_file" | {
  while IFS= read -r expected; do
    printf '%s\n' "$head_lines" | grep -Eq -e "$expected" || fail "no line matches: $expected"
  done
} || exit 1
[ "$count" -le "$most_lines" ] || fail "answers in $count lines, $most_lines are allowed"
echo "rejected in $count lines, every expected sentence within the first $first_lines"
