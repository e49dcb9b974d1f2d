#!/bin/sh
# SPDX-License-Identifier: MIT
# one-line.sh PROGRAM COMPILER [FLAG...]: compiles examples as docs/install.md says, and runs them: the
# tutorial, and the one that writes files, with the sources of fixnet::io, where nlohmann_json is.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
program=$1; compiler=$2; shift 2
"$compiler" "$@" "$root/examples/soccer.cpp" -o "$program"
"$program" --epochs 50
for example in soccer to_pytorch; do
  grep -q "^g++ .* examples/$example.cpp" "$root/docs/install.md" || { echo "docs/install.md builds no $example"; exit 1; }
done
echo '#include <nlohmann/json.hpp>' | "$compiler" -std=c++20 -fsyntax-only -x c++ - 2>/dev/null ||
  { echo "no nlohmann_json: to_pytorch is not built"; exit; }
"$compiler" "$@" -O0 "$root/examples/to_pytorch.cpp" "$root"/src/formats/*.cpp "$root"/src/models/*.cpp \
  "$root"/src/models/layers/*.cpp \
  -o "$program-io"
"$program-io" "$program.safetensors"
