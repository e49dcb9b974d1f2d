#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-tests.sh ROOT: every header x.hpp has a test x_test.cpp, but for untested-headers.txt.
set -eu
root=$(CDPATH="" cd -- "$1" && pwd)
tested=$(find "$root/tests" -name '*_test.cpp' | sed 's|.*/||')
bad=0
count=0
cd "$root/include/fixnet"
for header in $(find . -name '*.hpp' | sed 's|^\./||' | sort); do
  count=$((count + 1))
  name=$(basename "$header" .hpp)
  printf '%s\n' "$tested" | grep -qx "${name}_test.cpp" && continue
  grep -qx "$header" "$root/tools/untested-headers.txt" && continue
  echo "include/fixnet/$header: no tests/**/${name}_test.cpp"
  bad=1
done
[ "$bad" -eq 0 ] && echo "tests: each of $count headers has its test, or needs none"
exit "$bad"
