#!/bin/sh
# SPDX-License-Identifier: MIT
# unload.sh FOLDER COMPILER FLAGS...: a library with networks is unloaded by dlclose and begins afresh
# when it is loaded again. g++'s unique symbols (u in nm's list) would keep it: there are none.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"
"$compiler" -std=c++20 "$here/host.cpp" -ldl -o "$folder/host"
for level in -O0 -O2; do
  "$compiler" "$@" -std=c++20 "$level" -fPIC -shared "$here/plugin.cpp" -o "$folder/plugin.so"
  if unique=$(nm -C "$folder/plugin.so" | grep ' u '); then
    echo "unload: symbols that keep the library, with $level: $unique" >&2
    exit 1
  fi
  "$folder/host" "$folder/plugin.so"
done
