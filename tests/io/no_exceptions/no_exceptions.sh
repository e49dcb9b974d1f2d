#!/bin/sh
# SPDX-License-Identifier: MIT
# no_exceptions.sh WORK LIBRARY COMPILERS FLAG...: every header compiles without exceptions and run-time
# types, with each compiler, and files are written and read then.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
include=$(CDPATH='' cd -- "$here/../../../include" && pwd)
work=$1; library=$2; compilers=$3; shift 3
rm -rf "$work"
mkdir -p "$work/files"
# include/fixnet/mpi/ needs mpi.h, which lies where only MPI's own compiler looks.
mpi=$(for folder in $(mpicxx --showme:incdirs 2>/dev/null); do printf ' -isystem %s' "$folder"; done)
find "$include" -name '*.hpp' | sort | if [ -n "$mpi" ]; then cat; else grep -v '/mpi/'; fi |
  sed "s|^$include/\(.*\)|#include <\1>|" >"$work/headers.hpp"
for compiler in $compilers; do
  # The folders' names have no spaces; they are meant to be split.
  # shellcheck disable=SC2086
  "$compiler" "$@" $mpi -I "$work" -O0 -fno-exceptions -fno-rtti "$here/program.cpp" "$library" -o "$work/program"
  "$work/program" "$work/files"
  echo "$(basename "$compiler"): $(wc -l <"$work/headers.hpp") headers without exceptions and run-time types"
done
