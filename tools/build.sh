#!/bin/sh
# SPDX-License-Identifier: MIT
# build.sh NAME [CMAKE OPTION...]: configures build/NAME, builds it, and runs its tests.
#   FIXNET_BUILD_DIR   where build folders are (default: build in the sources)
#   FIXNET_TARGET      builds only these targets and runs no tests
set -eu
source_dir=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
name=$1; shift
build_dir=${FIXNET_BUILD_DIR:-$source_dir/build}/$name
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}

printf '\n== %s: cmake %s\n' "$name" "$*"
cmake -S "$source_dir" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release "$@"
if [ -n "${FIXNET_TARGET:-}" ]; then
  # The words are meant to be split.
  # shellcheck disable=SC2086
  cmake --build "$build_dir" --parallel "$jobs" --target $FIXNET_TARGET
  exit
fi
cmake --build "$build_dir" --parallel "$jobs"
printf '\n== %s: ctest\n' "$name"
cd "$build_dir"
ctest --output-on-failure --parallel "$jobs" --no-tests=error
