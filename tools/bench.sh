#!/bin/sh
# SPDX-License-Identifier: MIT
# bench.sh [--quick] [GOOGLE BENCHMARK OPTION...]: builds every benchmark and runs each on one core,
# repeated, medians and spread; results as JSON beside the programs.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build_dir=${FIXNET_BUILD_DIR:-$root/build}/bench
repetitions=9

if [ "${1:-}" = --quick ]; then
  shift
  repetitions=3
  set -- --benchmark_min_time=0.05 "$@"
fi

FIXNET_TARGET=all sh "$root/tools/build.sh" bench -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_EXAMPLES=OFF
pin=""
if command -v taskset >/dev/null; then pin="taskset -c $(($(getconf _NPROCESSORS_ONLN) - 1))"; fi
found=0
for program in "$build_dir"/bench/bench_*; do
  [ -x "$program" ] || continue
  found=1
  $pin "$program" --benchmark_repetitions="$repetitions" --benchmark_report_aggregates_only=true \
    --benchmark_out="$program.json" --benchmark_out_format=json "$@"
done
[ "$found" = 1 ] || { echo "bench: there are no benchmarks" >&2; exit 1; }
