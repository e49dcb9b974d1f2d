#!/bin/sh
# SPDX-License-Identifier: MIT
# macros.sh FOLDER COMPILER FLAGS...: every header of the library together, behind the macros of other
# people's headers: a program learns, each macro is as it was, and no standard header lost one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
include=$(CDPATH='' cd -- "$here/../../include" && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"
all=$folder/all.hpp
(cd "$include" && find fixnet/io fixnet/fixnet.hpp -name '*.hpp' | sort | sed 's/.*/#include <&>/') >"$all"

"$compiler" "$@" -std=gnu++20 -O1 -include "$here/macros.hpp" -include "$all" "$here/macros.cpp" \
  -o "$folder/program"
"$folder/program"

# defined FLAGS...: each macro that is defined after what the flags include.
defined() { "$compiler" -std=gnu++20 -dM -E -x c++ "$@" /dev/null | sort; }
own() { sed -n 's/^ *#define \([A-Za-z0-9_]*\).*/\1/p' "$1"; }

# The standard library takes away min, max and complex for good.
defined -include "$here/macros.hpp" >"$folder/before"
defined "$@" -include "$here/macros.hpp" -include "$all" >"$folder/after"
own "$here/macros.hpp" | while read -r name; do
  case $name in min | max | complex) continue ;; esac
  grep -E "^#define ${name}([ (]|\$)" "$folder/before"
done >"$folder/expected"
[ "$(wc -l <"$folder/expected")" -gt 150 ]
if lost=$(grep -vxFf "$folder/after" "$folder/expected"); then
  echo "macros: changed or lost: $lost" >&2
  exit 1
fi

# A macro that a standard header defines between the pair would be lost for the program: none is hidden.
(cd "$include" && grep -rhoE '#include <[a-z_0-9]+>' fixnet | sort -u) >"$folder/standard.hpp"
defined -include "$folder/standard.hpp" | awk '{ sub(/\(.*/, "", $2); print $2 }' >"$folder/standard"
if taken=$(sed -n 's/^ *#undef //p' "$include/fixnet/base/hide_macros.hpp" | grep -xFf - "$folder/standard"); then
  echo "macros: the standard library has its own: $taken" >&2
  exit 1
fi
