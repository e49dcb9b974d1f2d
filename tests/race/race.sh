#!/bin/sh
# SPDX-License-Identifier: MIT
# race.sh BUILD_DIR COMPILER [FLAG...]: ThreadSanitizer finds no race in published.cpp and parallel.cpp, and
# finds those that -DUNPROTECTED puts there. Exit status 77 (ctest: skipped): no sanitizer here.
set -eu
build=$1; shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$build"

build_one() {
  source=$1 name=$2; shift 2
  "$@" -g -fsanitize=thread -pthread "$here/$source.cpp" -o "$build/$name"
}

echo 'int main() {}' >"$build/empty.cpp"
if ! "$1" -fsanitize=thread "$build/empty.cpp" -o "$build/empty" 2>"$build/log" || ! "$build/empty"; then
  echo "race.sh: skipped, $1 has no ThreadSanitizer that runs here" >&2
  exit 77
fi
export TSAN_OPTIONS="exitcode=66 halt_on_error=1"
for source in published parallel; do
  build_one "$source" "$source" "$@"
  "$build/$source"
  build_one "$source" unprotected "$@" -DUNPROTECTED
  if "$build/unprotected" 2>"$build/log"; then
    echo "race.sh: the sanitizer did not see the race that stands in $source.cpp" >&2
    exit 1
  fi
  grep -q 'data race' "$build/log"
done
echo "race.sh: no races, and those that were put there are found"
