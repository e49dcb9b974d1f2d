#!/bin/sh
# SPDX-License-Identifier: MIT
# names.sh FOLDER COMPILER SOURCE FLAGS...: builds the source for instruction sets that one program may
# choose from, and fails where two of the objects have a function of the same name: the linker would
# keep one of them, for every processor.
set -eu
folder=$1
compiler=$2
source=$3
shift 3
mkdir -p "$folder"
all=$folder/all
: >"$all"
for flags in -march=x86-64 -march=x86-64-v2 -mavx '-mavx -mfma' -mavx2 -march=x86-64-v3 -mavx512f \
  -march=x86-64-v4; do
  # The words of $flags are meant to be split.
  # shellcheck disable=SC2086
  "$compiler" "$@" -std=c++20 -O2 -march=x86-64 $flags -c "$source" -o "$folder/object.o"
  names=$(nm "$folder/object.o" | awk '$2 ~ /^[TWVuBDR]$/ && $3 ~ /fixnet/ { print $3 }')
  [ -n "$names" ] || { echo "names: nothing to compare with $flags" >&2; exit 1; }
  echo "$names" >>"$all"
done
if shared=$(sort "$all" | uniq -d | grep .); then
  echo "names: the same for several instruction sets: $(echo "$shared" | head -n 3)" >&2
  exit 1
fi
