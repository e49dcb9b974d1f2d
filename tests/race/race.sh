#!/bin/sh
# SPDX-License-Identifier: MIT
# race.sh BUILD_DIR COMPILER [FLAG...]: ThreadSanitizer finds no race in published.cpp, and finds the
# one in it that -DUNPROTECTED puts there. Exit status 77 (ctest: skipped): no sanitizer here.
set -eu
build=$1; shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$build"

build_one() {
  name=$1; shift
  "$@" -g -fsanitize=thread -pthread "$here/published.cpp" -o "$build/$name"
}

echo 'int main() {}' >"$build/empty.cpp"
if ! "$1" -fsanitize=thread "$build/empty.cpp" -o "$build/empty" 2>"$build/log" || ! "$build/empty"; then
  echo "race.sh: skipped, $1 has no ThreadSanitizer that runs here" >&2
  exit 77
fi
export TSAN_OPTIONS="exitcode=66 halt_on_error=1"
build_one published "$@"
"$build/published"
build_one unprotected "$@" -DUNPROTECTED
if "$build/unprotected" 2>"$build/log"; then
  echo "race.sh: the sanitizer did not see the race that stands in the program" >&2
  exit 1
fi
grep -q 'data race' "$build/log"
echo "race.sh: no race, and the one that was put there is found"
