#!/bin/sh
# SPDX-License-Identifier: MIT
# layout.sh FOLDER COMPILER FLAGS...: files for SSE2, AVX2, AVX-512 and one element at a time share a
# struct with networks, with FIXNET_LAYOUT_BYTES=64. Without it, the program says that layouts differ.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"

# worker NAME FLAGS...: worker.cpp as the Worker of this name.
worker() {
  name=$1
  shift
  "$compiler" "$@" -DWORKER="$name" -c "$here/worker.cpp" -o "$folder/$name.o"
}

# shared FLAGS...: the program, of one file for each instruction set.
shared() {
  worker baseline "$@" -march=x86-64
  worker plain "$@" -march=x86-64 -DFIXNET_USE_XSIMD=0
  worker avx2 "$@" -march=x86-64-v3
  worker avx512 "$@" -march=x86-64-v4
  "$compiler" "$@" -march=x86-64 "$here/layout.cpp" "$folder/baseline.o" "$folder/plain.o" \
    "$folder/avx2.o" "$folder/avx512.o" -o "$folder/layout"
}

shared "$@" -std=c++20 -O1 -DFIXNET_VERIFY=1 -DFIXNET_LAYOUT_BYTES=64
"$folder/layout"
shared "$@" -std=c++20 -O0
if said=$("$folder/layout"); then
  echo "layout: the layouts of instruction sets are one without FIXNET_LAYOUT_BYTES" >&2
  exit 1
fi
echo "$said" | grep -q 'layouts differ'
