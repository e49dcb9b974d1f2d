#!/bin/sh
# SPDX-License-Identifier: MIT
# tidy.sh [PATH...]: clang-tidy 14 finds nothing in these sources and the headers they include, by the rules of
# .clang-tidy. A path is a file or a folder (src/onnx/, tests/io/csv_test.cpp); none named: src/.
#   FIXNET_BUILD_DIR   where build folders are (default: build in the sources)
set -eu
cd "$(dirname -- "$0")/.."
version=14
build=${FIXNET_BUILD_DIR:-$PWD/build}/tidy
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}

find_tool() {
  for tool in "clang-tidy-$version" clang-tidy; do
    if command -v "$tool" >/dev/null && "$tool" --version | grep -q "version $version\."; then echo "$tool"; return 0; fi
  done
  return 1
}

if ! tool=$(find_tool); then
  echo "tidy: not checked, since clang-tidy $version is not installed" >&2
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ]; exit
fi
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ -DFIXNET_MARCH=x86-64-v3 \
  -DFIXNET_BUILD_BENCH=OFF -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
# The commands ask for the tests' precompiled header.
cmake --build "$build" --parallel "$jobs" --target fixnet_test_pch >/dev/null
[ $# -gt 0 ] || set -- src/
for path in "$@"; do
  sed -n "s|^ *\"file\": \"\($PWD/$path.*\)\",*\$|\1|p" "$build/compile_commands.json" | sort -u | grep . ||
    { echo "tidy: no source called $path" >&2; exit 2; }
done >"$build/sources"
# It counts on standard error what it suppressed.
xargs -n 1 -P "$jobs" "$tool" -p "$build" --quiet 2>/dev/null <"$build/sources" ||
  { echo "tidy: clang-tidy $version found something" >&2; exit 1; }
echo "tidy: clang-tidy $version finds nothing in $(grep -c . "$build/sources") sources"
