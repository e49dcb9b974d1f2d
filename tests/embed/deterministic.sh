#!/bin/sh
# SPDX-License-Identifier: MIT
# deterministic.sh FOLDER COMPILER FLAGS...: with FIXNET_DETERMINISTIC=1 training gives the hashes that are stored
# here, whatever the instruction set and the level of optimisation. Flags that would break it are refused, and so
# is a program of files with and without it.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"

# trains CPU-FLAG FLAGS...: the same hashes; CPU-FLAG is what /proc/cpuinfo must have, or -.
trains() {
  needs=$1
  shift
  if [ "$needs" != - ] && ! grep -qw "$needs" /proc/cpuinfo; then
    echo "deterministic: $* is left out, this processor has no $needs"
    return 0
  fi
  "$compiler" "$@" -std=c++20 -DFIXNET_DETERMINISTIC=1 "$here/deterministic.cpp" -o "$folder/program"
  "$folder/program" >"$folder/hashes"
  diff "$here/deterministic.txt" "$folder/hashes" || { echo "deterministic: other bits with $*" >&2; exit 1; }
}

# refuses SENTENCE FLAGS...: the compiler says so.
refuses() {
  sentence=$1
  shift
  if "$compiler" "$@" -std=c++20 -DFIXNET_DETERMINISTIC=1 -fsyntax-only "$here/deterministic.cpp" 2>"$folder/said"; then
    echo "deterministic: $* is accepted" >&2
    exit 1
  fi
  grep -q "$sentence" "$folder/said" || { cat "$folder/said" >&2; exit 1; }
}
refuses 'needs arithmetic as it is written' "$@" -O2 -ffast-math
refuses 'needs arithmetic as it is written' "$@" -O2 -ffinite-math-only
refuses 'leave out FIXNET_USE_XSIMD=1' "$@" -UFIXNET_USE_XSIMD -DFIXNET_USE_XSIMD=1
refuses 'leave out FIXNET_FUSED=1' "$@" -DFIXNET_FUSED=1
refuses 'leave out FIXNET_USE_SIMD128=1' "$@" -DFIXNET_USE_SIMD128=1

# Files with and without it share no name.
tensor='#include <fixnet/tensor/tensor.hpp>
float first(const fixnet::Tensor<float, 2>& x)'
echo "$tensor { return x[0]; }" >"$folder/first.cpp"
echo "$tensor; int main() { return first({{0, 1}}) > 0; }" >"$folder/main.cpp"
"$compiler" "$@" -std=c++20 -c "$folder/first.cpp" -o "$folder/first.o"
"$compiler" "$@" -std=c++20 -DFIXNET_DETERMINISTIC=1 "$folder/first.cpp" "$folder/main.cpp" -o "$folder/both"
if "$compiler" "$@" -std=c++20 -DFIXNET_DETERMINISTIC=1 "$folder/main.cpp" "$folder/first.o" -o "$folder/both" \
  2>"$folder/said"; then
  echo "deterministic: files with and without it are linked" >&2
  exit 1
fi
grep -q 'fixnet::deterministic::Tensor' "$folder/said" || { cat "$folder/said" >&2; exit 1; }

trains - "$@" -O2
[ "$(uname -m)" = x86_64 ] || exit 0
trains - "$@" -O0 -march=x86-64
trains fma "$@" -O3 -march=x86-64-v3 -ffp-contract=fast
trains avx512dq "$@" -O3 -march=x86-64-v4
