#!/bin/sh
# SPDX-License-Identifier: MIT
# arithmetic.sh FOLDER COMPILER FLAGS...: arithmetic that would give wrong numbers, or the macros' wrong values, are
# refused in a sentence, and the right ones are not.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1 compiler=$2
mkdir -p "$folder"
echo '#include <fixnet/base/config.hpp>' >"$folder/program.cpp"

says() { "$compiler" -std=c++20 -fsyntax-only -I "$here/../../include" "$@" "$folder/program.cpp" 2>&1 || true; }
refuses() {
  sentence=$1; shift
  says "$@" | grep -q "$sentence" || { echo "arithmetic: $* is not refused with: $sentence"; says "$@"; exit 1; }
}
accepts() {
  if says "$@" | grep -E 'fixnet needs|FIXNET_FUSED|FIXNET_USE_SIMD128'; then echo "arithmetic: $* is refused"; exit 1; fi
}

refuses 'FIXNET_FUSED is for one-element lanes' -DFIXNET_USE_XSIMD=1 -DFIXNET_FUSED=0
accepts -DFIXNET_USE_XSIMD=0 -DFIXNET_FUSED=0
[ "$(uname -m)" = x86_64 ] || exit 0
refuses 'FIXNET_USE_SIMD128=1 is for WebAssembly' -DFIXNET_USE_SIMD128=1 -march=x86-64-v3
refuses 'FIXNET_USE_SIMD128=1 computes without xsimd' -DFIXNET_USE_SIMD128=1 -DFIXNET_USE_XSIMD=1 -march=x86-64
accepts -DFIXNET_USE_SIMD128=1 -march=x86-64
x87='x87 has others: compile with .*-msse2 -mfpmath=sse'
refuses "$x87" -m32 -march=i686
refuses "$x87" -m32 -march=i686 -DFIXNET_USE_XSIMD=0
accepts -m32 -march=i686 -msse2 -mfpmath=sse
refuses 'FIXNET_FUSED=1 needs a processor with fused multiply-add' -DFIXNET_USE_XSIMD=0 -DFIXNET_FUSED=1 -march=x86-64
accepts -DFIXNET_USE_XSIMD=0 -DFIXNET_FUSED=1 -march=x86-64-v3
accepts -DFIXNET_USE_XSIMD=0 -march=x86-64
