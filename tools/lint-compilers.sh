#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-compilers.sh [ROOT]: what g++ and clang++ alone know (builtins, assembler statements, attributes in their spelling,
# vectors, pragmas of loops) stands in few headers: base/'s, which have a twin for others, and those of registers.
# A processor's intrinsics stand in simd/. All other headers are of the language.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
root=$(CDPATH="" cd -- "$1" && pwd)
cd "$root/include/fixnet"
named='__builtin_|(^|[^_[:alnum:]])asm([^_[:alnum:]]|$)|__attribute__|__declspec|__forceinline|__restrict|vector_size'
named="$named|_Pragma"
intrinsics='(^|[^_[:alnum:]])(_mm[0-9]*_|__m(128|256|512))|<[a-z0-9_]*(intrin|_neon|_simd128)\.h>'
bad=0
for header in $(find . -name '*.hpp' | sed 's|^\./||' | sort); do
  case $header in
    base/config.hpp | base/bit_cast.hpp | base/compiler.hpp) continue ;;
    simd/arch/* | simd/registers.hpp | simd/native.hpp | simd/partial.hpp | simd/exponents.hpp) continue ;;
    simd/quotient.hpp | simd/hidden.hpp | simd/window.hpp | simd/flush_to_zero.hpp) continue ;;
  esac
  case $header in simd/*) words=$named ;; *) words="$named|$intrinsics" ;; esac
  found=$(sed 's|//.*||' "$header" | grep -nE "$words") || continue
  printf '%s\n' "$found" | sed "s|^|include/fixnet/$header:|"
  bad=1
done
[ "$bad" -eq 0 ] && echo "compilers: what g++ and clang++ alone know stands where it is expected"
exit "$bad"
