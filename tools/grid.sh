#!/bin/sh
# SPDX-License-Identifier: MIT
# grid.sh [NAME...]: builds and tests configurations of the grid, one after the other; none named: all.
#   FIXNET_TEST_MATCH       only the tests whose path in tests/ matches this regular expression, and no examples
#   FIXNET_TEST_OPTIMISED   the tests that are built with -O3, as an expression too; . for all. By default the rooms
#                           whose code fills registers: there an optimiser's faults and ours show. The rest is built
#                           with -O0, as by users who look for a fault, in a third of the time.
# What no configuration changes (error messages, packages, lints) is left to ./dev test. It goes on after
# a failure and says at the end which failed, and how long each has taken.
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
optimised=${FIXNET_TEST_OPTIMISED:-"(base|kernels|run|simd|tensor)/"}

# name, compiler, -march, further options. "core" leaves out fixnet::io and examples: they know no register.
core="-DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_EXAMPLES=OFF"
grid="
gcc-sse2        g++      x86-64
gcc-avx2        g++      x86-64-v3  -DFIXNET_TEST_SIMD_ONCE=ON $core
gcc-avx512      g++      x86-64-v4  $core
clang-sse2      clang++  x86-64     $core
clang-avx2      clang++  x86-64-v3
clang-avx512    clang++  x86-64-v4  $core
clang-sanitize  clang++  x86-64-v3  -DFIXNET_SANITIZE=ON -DFIXNET_VERIFY=ON
gcc-sanitize    g++      x86-64-v3  -DFIXNET_SANITIZE=ON -DFIXNET_VERIFY=ON -DFIXNET_TEST_MATCH=(base|plan|run|tensor)/ $core
gcc-verify      g++      native     -DFIXNET_VERIFY=ON
gcc-scalar      g++      native     -DFIXNET_SIMD=SCALAR -DFIXNET_TEST_ONCE=ON -DFIXNET_TEST_SIMD_ONCE=ON
gcc-fast-sse2   g++      x86-64     -DFIXNET_FAST_MATH=ON $core
gcc-fast-avx2   g++      x86-64-v3  -DFIXNET_FAST_MATH=ON $core
gcc-fast-avx512 g++      x86-64-v4  -DFIXNET_FAST_MATH=ON $core
clang-fast-sse2   clang++  x86-64     -DFIXNET_FAST_MATH=ON $core
clang-fast-avx2   clang++  x86-64-v3  -DFIXNET_FAST_MATH=ON $core
clang-fast-avx512 clang++  x86-64-v4  -DFIXNET_FAST_MATH=ON $core
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

# The options that say what is optimised. The -Ofast configurations are about nothing else.
levels() {
  case $* in
    *FIXNET_FAST_MATH=ON*) optimised=. ;;
    *FIXNET_SANITIZE=ON*) optimised=none ;;
  esac
  if [ "$optimised" = . ]; then
    printf '%s\n' "-DCMAKE_CXX_FLAGS_RELEASE=-O3 -DNDEBUG" -DFIXNET_TEST_OPTIMISED=
  else
    printf '%s\n' -DCMAKE_CXX_FLAGS_RELEASE=-O0 "-DFIXNET_TEST_OPTIMISED=$optimised"
  fi
}

run_one() {
  name=$1
  # shellcheck disable=SC2046
  set -- $(printf '%s\n' "$grid" | awk -v name="$1" '$1 == name { $1 = ""; print }')
  [ $# -ge 2 ] || { echo "grid: no configuration called $name" >&2; return 1; }
  compiler=$1; march=$2; shift 2
  command -v "$compiler" >/dev/null || { echo "grid: $name skipped: no $compiler"; return 0; }
  runs_here "$march" || { echo "grid: $name skipped: this processor does not run $march"; return 0; }
  [ -z "${FIXNET_TEST_MATCH:-}" ] || set -- "$@" -DFIXNET_BUILD_EXAMPLES=OFF "-DFIXNET_TEST_MATCH=$FIXNET_TEST_MATCH"
  flags=$(levels "$*" | head -n 1)
  rooms=$(levels "$*" | tail -n 1)
  sh "$tools/build.sh" "$name" -DCMAKE_CXX_COMPILER="$compiler" -DFIXNET_MARCH="$march" \
    -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=ON -DFIXNET_BUILD_IO=ON -DFIXNET_TEST_ONCE=OFF \
    -DFIXNET_TEST_SIMD_ONCE=OFF -DFIXNET_TEST_MATCH= "$flags" "$rooms" "$@"
}

# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(names)
failed="" table=""
for configuration in "$@"; do
  started=$(date +%s) status=passed
  run_one "$configuration" || { status=FAILED; failed="$failed $configuration"; }
  table="$table$(printf '%-18s %-7s %5d s' "$configuration" "$status" $(($(date +%s) - started)))
"
done
printf '\n%s' "$table"
[ -z "$failed" ] || { echo "grid: failed:$failed" >&2; exit 1; }
echo "grid: passed: $*"
