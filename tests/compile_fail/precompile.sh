#!/bin/sh
# SPDX-License-Identifier: MIT
# precompile.sh FOLDER COMPILER [FLAG...]: fixnet.hpp, parsed once for all cases: see check.sh. It fails where the
# compiler would not use what it wrote.
set -eu
folder=$1; compiler=$2; shift 2
precompiled=$folder/fixnet/fixnet.hpp.gch
mkdir -p "$folder/fixnet"
rm -f "$precompiled" "$folder/fixnet.pch"
echo '#include <fixnet/fixnet.hpp>' >"$folder/includes.cpp"

if "$compiler" --version | grep -q clang; then
  "$compiler" "$@" -x c++-header -o "$folder/fixnet.pch" "$folder/includes.cpp"
  "$compiler" "$@" -include-pch "$folder/fixnet.pch" -fsyntax-only "$folder/includes.cpp"
else
  # g++ takes x.hpp.gch for x.hpp, where nothing but comments stands before the #include.
  "$compiler" "$@" -x c++-header -o "$precompiled" "$folder/includes.cpp"
  "$compiler" "-I$folder" "$@" -H -fsyntax-only "$folder/includes.cpp" 2>&1 | grep -qF "! $precompiled"
fi
echo "fixnet.hpp is precompiled for $compiler"
