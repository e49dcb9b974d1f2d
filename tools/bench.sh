#!/bin/sh
# SPDX-License-Identifier: MIT
# bench.sh [--quick] [--compilers] [--pytorch] [GOOGLE BENCHMARK OPTION...]: proves that all contestants
# do equal work, then times them on one core, repetitions interleaved so that a machine that drifts
# does so for all. Prints medians, spreads and ratios; leaves JSON and SVG in the build folder.
#   --quick      shorter repetitions: under two minutes once built
#   --compilers  with g++ and with clang++
#   --pytorch    PyTorch eager as well, where python3 has it
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build_dir=${FIXNET_BUILD_DIR:-$root/build}
repetitions=${FIXNET_BENCH_REPETITIONS:-9}
seconds=0.1
compilers=${CXX:-c++}
pytorch=0

while [ $# -gt 0 ]; do
  case $1 in
    --quick) seconds=0.008 ;;
    --compilers) compilers="g++ clang++" ;;
    --pytorch) pytorch=1 ;;
    *) break ;;
  esac
  shift
done

pin=""
if command -v taskset >/dev/null; then pin="taskset -c $(($(getconf _NPROCESSORS_ONLN) - 1))"; fi

run_all() {
  folder=$1; shift
  "$folder/bench/equal_work"
  for program in "$folder"/bench/*_bench; do
    # The words of $pin are meant to be split.
    $pin "$program" --benchmark_repetitions="$repetitions" --benchmark_min_time="$seconds" \
      --benchmark_enable_random_interleaving=true --benchmark_out_format=json \
      --benchmark_out="$program.json" "$@" >"$program.txt" 2>&1 ||
      { cat "$program.txt" >&2; return 1; }
    echo "bench: ran $(basename "$program")"
  done
  if [ "$pytorch" = 1 ]; then
    $pin python3 "$root/bench/pytorch_eager.py" "$folder/bench/pytorch_bench.json"
  fi
  python3 "$root/tools/bench_report.py" --svg "$folder/bench" "$folder"/bench/*_bench.json
}

for compiler in $compilers; do
  name=bench-$(basename "$compiler")
  FIXNET_TARGET=all sh "$root/tools/build.sh" "$name" -DFIXNET_BUILD_TESTS=OFF \
    -DFIXNET_BUILD_EXAMPLES=OFF -DCMAKE_CXX_COMPILER="$compiler"
  run_all "$build_dir/$name" "$@"
done
