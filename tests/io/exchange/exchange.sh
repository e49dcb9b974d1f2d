#!/bin/sh
# SPDX-License-Identifier: MIT
# exchange.sh WORK LIBRARY COMPILERS FLAG...: what one build of fixnet wrote every other one reads, and
# writes again byte for byte: builds by all COMPILERS for every instruction set this processor has.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$1; library=$2; compilers=$3; shift 3

# Can this compiler make programs for these processors, and this one run them?
possible() {
  echo | "$1" "-march=$2" -x c++ -fsyntax-only - 2>/dev/null || return 1
  case $2 in
    x86-64-v4) grep -qw avx512vl /proc/cpuinfo ;;
    x86-64-v3) grep -qw avx2 /proc/cpuinfo ;;
  esac
}

# same FROM TO: the same files with the same bytes.
same() {
  for file in checkpoint model bytes npy; do cmp "$1/$file" "$2/$file"; done
}

rm -rf "$work"
mkdir -p "$work"
cd "$work"
builds=""
for compiler in $compilers; do
  for march in x86-64 x86-64-v3 x86-64-v4; do
    possible "$compiler" "$march" || continue
    build=$(basename "$compiler")-$march
    mkdir -p "$build" copy
    "$compiler" "$@" -O1 "-march=$march" "$here/exchange.cpp" "$library" -o "$build/exchange"
    builds="$builds $build"
  done
done
count=0
for from in $builds; do
  "$from/exchange" make "$from"
  for to in $builds; do
    "$to/exchange" copy "$from" copy
    same "$from" copy || { echo "$to does not write what $from wrote"; exit 1; }
    count=$((count + 1))
  done
done
[ "$count" -gt 1 ] || exit 77
echo "$count pairs of these builds exchange their files byte for byte:$builds"
