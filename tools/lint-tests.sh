#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-tests.sh [ROOT]: every header a/b/x.hpp has its test, tests/a/b/x_test.cpp or tests/a/x_test.cpp,
# or the one that header-tests.txt names. No test uses Catch2's Approx, which has moved: catch_compat.hpp.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
root=$(CDPATH="" cd -- "$1" && pwd)

# Prints what header-tests.txt says of a header: nothing where it is silent.
exception() {
  while read -r pattern test; do
    # shellcheck disable=SC2254
    case $1 in $pattern) echo "$test"; return ;; esac
  done <"$root/tools/header-tests.txt"
}

has_test() {
  name=$(basename "$1" .hpp)_test.cpp
  for test in "$(dirname "$1")/$name" "${1%%/*}/$name" "$(exception "$1")"; do
    if [ "$test" = none ] || [ -f "$root/tests/$test" ]; then return 0; fi
  done
  return 1
}

cd "$root/include/fixnet"
bad=0
count=0
for header in $(find . -name '*.hpp' | sed 's|^\./||' | sort); do
  count=$((count + 1))
  has_test "$header" && continue
  echo "include/fixnet/$header: no tests/${header%.hpp}_test.cpp"
  bad=1
done
cd "$root"
if grep -rnE --include='*.?pp' '(^|[^A-Za-z_])Approx\(' tests; then
  echo "Catch2 3 has no Approx here: WithinRel and WithinAbs, as catch_compat.hpp says"
  bad=1
fi
[ "$bad" -eq 0 ] && echo "tests: each of $count headers has its test, or needs none"
exit "$bad"
