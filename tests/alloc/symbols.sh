#!/bin/sh
# SPDX-License-Identifier: MIT
# symbols.sh OBJECT COMPILER SOURCE FLAGS...: builds the source without exceptions and run-time
# types and looks at what the object asks the linker for: no heap, no throw, no unwinding, no guard
# of a static, nothing to run before main.
set -eu
object=$1
compiler=$2
source=$3
shift 3
"$compiler" "$@" -std=c++20 -O2 -fno-exceptions -fno-rtti -c "$source" -o "$object"
symbols=$(nm -C "$object")
undefined=$(nm -u "$object" | awk '{ print $2 }')
bad='malloc|calloc|realloc|memalign|aligned_alloc|^_Zn[wa]|^_Zd[la]|__cxa_|_Unwind|__gxx_personality|_ZSt.*throw|std::terminate|_ZSt9terminatev|pthread|__tls|abort'
if found=$(echo "$undefined" | grep -E "$bad"); then
  echo "symbols: $source asks for: $found" >&2
  exit 1
fi
if found=$(echo "$symbols" | grep -E 'guard variable|_GLOBAL__sub_I|__cxx_global_var_init'); then
  echo "symbols: $source has statics to initialise: $found" >&2
  exit 1
fi
echo "symbols: undefined are only: $undefined"
