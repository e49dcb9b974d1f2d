#!/bin/sh
# SPDX-License-Identifier: MIT
# tuning.sh [--dry-run]: measures the alternatives between which the plan chooses (16, 8 and 4 lanes of
# float, with g++ and clang++ where they are) and writes include/fixnet/kernels/tuning.hpp from them.
# Needs a quiet machine with AVX-512.   FIXNET_BENCH_CORE (the last one)   FIXNET_BUILD_DIR (build)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build_dir=${FIXNET_BUILD_DIR:-$root/build}
core=${FIXNET_BENCH_CORE:-$(($(getconf _NPROCESSORS_ONLN) - 1))}
header=$root/include/fixnet/kernels/tuning.hpp

pin=""
if command -v taskset >/dev/null; then pin="taskset -c $core"; fi
results=""
for compiler in g++ clang++; do
  command -v "$compiler" >/dev/null || continue
  for level in 16=x86-64-v4 8=x86-64-v3 4=x86-64; do
    name=choices-$compiler-${level#*=}
    FIXNET_TARGET=tuning_bench sh "$root/tools/build.sh" "$name" -DFIXNET_BUILD_TESTS=OFF \
      -DFIXNET_BUILD_EXAMPLES=OFF -DFIXNET_BUILD_IO=OFF -DFIXNET_BENCH_APART=OFF \
      -DFIXNET_MARCH="${level#*=}" -DCMAKE_CXX_COMPILER="$compiler"
    json=$build_dir/$name/bench/tuning_bench.json
    # The words of $pin are meant to be split.
    # shellcheck disable=SC2086
    $pin "$build_dir/$name/bench/tuning_bench" --benchmark_repetitions=9 --benchmark_min_time=0.02 \
      --benchmark_enable_random_interleaving=true --benchmark_context=compiler="$compiler" \
      --benchmark_out="$json" --benchmark_out_format=json >/dev/null 2>&1
    results="$results ${level%=*}=$json"
  done
done

# The words of $results are meant to be split.
# shellcheck disable=SC2086
set -- "${1:-}" $results
option=$1; shift
if [ "$option" = --dry-run ]; then
  python3 "$root/tools/tuning.py" "$@"
else
  python3 "$root/tools/tuning.py" --write "$header" "$@"
fi
