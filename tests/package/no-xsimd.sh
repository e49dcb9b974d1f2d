#!/bin/sh
# SPDX-License-Identifier: MIT
# no-xsimd.sh FOLDER COMPILER [FLAG...]: one-element lanes are complete without xsimd. The compiler searches its usual
# folders in their usual order, but for those that hold xsimd, whose other entries it sees in a folder of links.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
folder=$1 compiler=$2; shift 2
rm -rf "$folder"
mkdir -p "$folder"

# Where the compiler looks for <...>, in order.
searched() { "$compiler" -std=c++20 -E -v -x c++ /dev/null 2>&1 | sed -n '/^#include <...>/,/^End of search/s/^ //p'; }

flags=-nostdinc
for directory in $(searched); do
  if [ -d "$directory/xsimd" ]; then
    links=$folder/include-$(echo "$directory" | tr / -)
    mkdir "$links"
    for entry in "$directory"/*; do
      case $entry in */xsimd) ;; *) ln -s "$entry" "$links" ;; esac
    done
    directory=$links
  fi
  flags="$flags -isystem $directory"
done

printf '#if __has_include(<xsimd/xsimd.hpp>)\n#error xsimd is still there\n#endif\n' >"$folder/hidden.cpp"
# shellcheck disable=SC2086
"$compiler" $flags -fsyntax-only "$folder/hidden.cpp"

# Nothing says which lanes: the headers find out.
# shellcheck disable=SC2086
"$compiler" $flags "$@" -O1 -Wall -Wextra -Werror -I "$root/include" "$here/consumer.cpp" -o "$folder/consumer"
"$folder/consumer"
# shellcheck disable=SC2086
"$compiler" $flags "$@" -O1 -I "$root/include" "$root/examples/soccer.cpp" -o "$folder/soccer"
"$folder/soccer" --epochs 50
nm -C "$folder/consumer" | grep xsimd && { echo "no-xsimd: the program has symbols of xsimd"; exit 1; }

# FIXNET_SIMD=XSIMD is an error then, AUTO is not.
cat >"$folder/CMakeLists.txt" <<CMAKE
cmake_minimum_required(VERSION 3.22)
project(consumer CXX)
add_subdirectory("$root" fixnet)
CMAKE
hide="-DCMAKE_FIND_ROOT_PATH=$folder/include--usr-include -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY"
if command -v cmake >/dev/null; then
  # shellcheck disable=SC2086
  cmake -S "$folder" -B "$folder/auto" -DCMAKE_CXX_COMPILER="$compiler" $hide -DFIXNET_SIMD=AUTO |
    grep 'one element at a time, without xsimd: 8.0.0 or newer was not found'
  # shellcheck disable=SC2086
  if cmake -S "$folder" -B "$folder/xsimd" -DCMAKE_CXX_COMPILER="$compiler" $hide -DFIXNET_SIMD=XSIMD \
    >"$folder/answer" 2>&1; then
    echo "no-xsimd: FIXNET_SIMD=XSIMD is accepted without xsimd"; exit 1
  fi
  grep 'FIXNET_SIMD=XSIMD needs xsimd' "$folder/answer"
fi
