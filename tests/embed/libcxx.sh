#!/bin/sh
# SPDX-License-Identifier: MIT
# libcxx.sh FOLDER COMPILER FLAGS...: LLVM's standard library, an old one too, has what the headers, the football example
# and the reader of CSV ask for. Exit status 77: the compiler has none.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
folder=$1 compiler=$2
shift 2
mkdir -p "$folder"
flags="-std=c++20 -stdlib=libc++ -Wall -Wextra -Werror"
echo '#include <vector>' >"$folder/empty.cpp"
# shellcheck disable=SC2086
"$compiler" $flags -fsyntax-only "$folder/empty.cpp" 2>/dev/null || { echo "libcxx: skipped, $compiler has none"; exit 77; }
# shellcheck disable=SC2086
"$compiler" $flags "$@" -I "$root/include" -fsyntax-only "$root/examples/soccer.cpp"
for source in formats/csv formats/file formats/safetensors; do
  # shellcheck disable=SC2086
  "$compiler" $flags "$@" -I "$root/include" -fsyntax-only "$root/src/$source.cpp"
done
