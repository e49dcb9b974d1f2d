#!/bin/sh
# SPDX-License-Identifier: MIT
# mixed.sh FOLDER COMPILER FLAGS...: a struct with a network, made by a file for one instruction set and
# read by a file for another, is noticed: by a VERIFY build as it runs, by g++ -flto as it links.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"

# build MAKER READER FLAGS...: the program of two files with these two -march.
build() {
  maker=$1
  reader=$2
  shift 2
  "$compiler" "$@" -std=c++20 -O1 -march="$maker" -DMAKES -c "$here/ask.cpp" -o "$folder/maker.o"
  "$compiler" "$@" -std=c++20 -O1 -march="$reader" -c "$here/ask.cpp" -o "$folder/reader.o"
  "$compiler" "$@" -O1 "$folder/maker.o" "$folder/reader.o" -o "$folder/program"
}

build x86-64 x86-64 "$@" -DFIXNET_VERIFY=1
"$folder/program"
if grep -q avx2 /proc/cpuinfo && grep -q fma /proc/cpuinfo; then
  for pair in 'x86-64 x86-64-v3' 'x86-64-v3 x86-64'; do
    # The words of $pair are meant to be split.
    # shellcheck disable=SC2086
    build $pair "$@" -DFIXNET_VERIFY=1
    if said=$("$folder/program" 2>&1); then
      echo "mixed: a VERIFY build sees nothing: made for and read by $pair" >&2
      exit 1
    fi
    echo "$said" | grep -q 'VERIFY: inference' || { echo "mixed: $said" >&2; exit 1; }
  done
fi
case $("$compiler" --version) in
  *clang*) ;;
  *) if ! build x86-64 x86-64-v3 "$@" -flto 2>&1 | grep -q 'Policy.* violates the C++ One Definition Rule'; then
    echo "mixed: g++ -flto does not see that the struct has two layouts" >&2
    exit 1
  fi ;;
esac
