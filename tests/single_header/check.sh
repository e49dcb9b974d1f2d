#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh TOOLS WORK COMPILER [FLAG...]: the generated header alone compiles the quick start, which
# then learns; and a second translation unit links with it.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tools=$1; work=$2; compiler=$3; shift 3
mkdir -p "$work"
sh "$tools/single-header.sh" "$work/fixnet_single.hpp"
if grep -n '#[ 	]*include[ 	]*<fixnet/' "$work/fixnet_single.hpp"; then
  echo "still includes parts of the library"
  exit 1
fi
printf '#include "fixnet_single.hpp"\n#include "fixnet_single.hpp"\n' >"$work/second.cpp"
cp "$here/quick_start.cpp" "$work"
"$compiler" "$@" -I "$work" "$work/quick_start.cpp" "$work/second.cpp" -o "$work/quick_start"
# Compiler Explorer pastes a header from an address into the source: no warning there either.
sed '/#include "fixnet_single.hpp"/d' "$work/quick_start.cpp" | cat "$work/fixnet_single.hpp" - >"$work/pasted.cpp"
"$compiler" "$@" -Wall -Wextra -Werror -fsyntax-only "$work/pasted.cpp"
"$work/quick_start"
