#!/bin/sh
# SPDX-License-Identifier: MIT
# grid.sh [NAME...]: builds and tests configurations of the grid, one after the other; none named: all.
#   FIXNET_TEST_MATCH   only the tests whose path in tests/ matches this regular expression, and no examples
# What no configuration changes (error messages, packages, lints) is left to ./dev test. It goes on after
# a failure and says at the end which failed.
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# name, compiler, -march, further options
grid="
gcc-sse2        g++      x86-64
gcc-avx2        g++      x86-64-v3  -DFIXNET_TEST_SIMD_ONCE=ON
gcc-avx512      g++      x86-64-v4
clang-sse2      clang++  x86-64
clang-avx2      clang++  x86-64-v3
clang-avx512    clang++  x86-64-v4
gcc-sanitize    g++      x86-64-v3  -DFIXNET_SANITIZE=ON -DFIXNET_VERIFY=ON
gcc-verify      g++      native     -DFIXNET_VERIFY=ON
gcc-scalar      g++      native     -DFIXNET_SIMD=SCALAR -DFIXNET_TEST_ONCE=ON -DFIXNET_TEST_SIMD_ONCE=ON
gcc-fast-sse2   g++      x86-64     -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
gcc-fast-avx2   g++      x86-64-v3  -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
gcc-fast-avx512 g++      x86-64-v4  -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
clang-fast-sse2   clang++  x86-64     -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
clang-fast-avx2   clang++  x86-64-v3  -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
clang-fast-avx512 clang++  x86-64-v4  -DFIXNET_FAST_MATH=ON -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF
"

# Can this processor run code for that -march?
runs_here() {
  case $1 in
    x86-64-v4) grep -qw avx512vl /proc/cpuinfo 2>/dev/null ;;
    x86-64-v3) grep -qw avx2 /proc/cpuinfo 2>/dev/null ;;
    *) true ;;
  esac
}

names() { printf '%s\n' "$grid" | awk 'NF { print $1 }'; }

run_one() {
  name=$1
  # shellcheck disable=SC2046
  set -- $(printf '%s\n' "$grid" | awk -v name="$1" '$1 == name { $1 = ""; print }')
  [ $# -ge 2 ] || { echo "grid: no configuration called $name" >&2; return 1; }
  compiler=$1; march=$2; shift 2
  command -v "$compiler" >/dev/null || { echo "grid: $name skipped: no $compiler"; return 0; }
  runs_here "$march" || { echo "grid: $name skipped: this processor does not run $march"; return 0; }
  examples=ON
  [ -z "${FIXNET_TEST_MATCH:-}" ] || examples=OFF
  sh "$tools/build.sh" "$name" -DCMAKE_CXX_COMPILER="$compiler" -DFIXNET_MARCH="$march" \
    -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=$examples -DFIXNET_TEST_ONCE=OFF \
    -DFIXNET_TEST_SIMD_ONCE=OFF \
    "-DFIXNET_TEST_MATCH=${FIXNET_TEST_MATCH:-}" "$@"
}

# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(names)
failed=""
for configuration in "$@"; do run_one "$configuration" || failed="$failed $configuration"; done
[ -z "$failed" ] || { echo "grid: failed:$failed" >&2; exit 1; }
echo "grid: passed: $*"
