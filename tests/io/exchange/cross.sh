#!/bin/sh
# SPDX-License-Identifier: MIT
# cross.sh WORK TARGET RUNNER COMPILER LIBRARY FLAG...: the tests of files on another kind of processor
# (big-endian, 32 bits), and files that go there and back. TARGET-g++ compiles, RUNNER runs (env where
# none is needed); COMPILER, LIBRARY and FLAGs are this machine's. Exits with 77 where something is missing.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../../.." && pwd)
work=$1; target=$2; runner=$3; compiler=$4; library=$5; shift 5
tests="crc32 fields bytes npy safetensors model checkpoint"
flags="-std=c++20 -O1 -static -DFIXNET_USE_XSIMD=0 -I $root/include -I $root/tests -isystem headers"
case $target in i686-*) flags="$flags -msse2 -mfpmath=sse" ;; esac

missing() { echo "skipped: no $1"; exit 77; }

command -v "$target-g++" >/dev/null || missing "$target-g++"
command -v "$runner" >/dev/null || missing "$runner"
rm -rf "$work"
mkdir -p "$work/headers" "$work/objects" "$work/here" "$work/there" "$work/back"
cd "$work"
# Headers that are no processor's, without this machine's others beside them.
for name in catch2/catch.hpp nlohmann/json.hpp; do
  [ -e "/usr/include/$name" ] || missing "$name"
  ln -s "/usr/include/$(dirname "$name")" headers/
done

# shellcheck disable=SC2086
build() { "$target-g++" $flags "$@"; }
for source in "$root"/src/formats/*.cpp "$root"/src/models/*.cpp "$root"/src/models/layers/*.cpp \
    "$root"/src/onnx/*.cpp "$root/tests/main.cpp"; do
  build -c "$source" -o "objects/$(basename "$source" .cpp).o"
done
for name in $tests; do
  build -Wno-psabi "$root/tests/io/${name}_test.cpp" objects/*.o -o "${name}_test"
  echo "$target: $name"
  "$runner" "./${name}_test"
done

mv objects/main.o main-of-tests.o
build "$here/exchange.cpp" objects/*.o -o there/exchange
"$compiler" "$@" -O1 "$here/exchange.cpp" "$library" -o here/exchange
here/exchange make here
"$runner" there/exchange make there
for from in here there; do
  here/exchange copy "$from" back
  for file in checkpoint model bytes npy; do cmp "$from/$file" "back/$file"; done
  "$runner" there/exchange copy "$from" back
  for file in checkpoint model bytes npy; do cmp "$from/$file" "back/$file"; done
done
echo "$target: files go there and back byte for byte"
