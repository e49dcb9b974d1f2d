#!/bin/sh
# SPDX-License-Identifier: MIT
# bench.sh [OPTION...] [GOOGLE BENCHMARK OPTION...]: proves that all contestants do equal work, then
# times them on one core, repetitions interleaved so that a machine that drifts does so for all.
# Prints medians, spreads and ratios; leaves JSON and SVG in the build folders.
#   --quick        shorter repetitions, fewer widths: under two minutes once built
#   --compilers    with g++ and with clang++; the worse counts
#   --march LEVEL  for another instruction set than this machine's, peers too: x86-64-v3 (AVX2),
#                  x86-64 (SSE2), or several in quotes: "native x86-64-v3 x86-64"
#   --peers        installs the peers first: Eigen, OpenBLAS, oneDNN, FANN, dlib (libtorch by hand)
#   --pytorch      PyTorch eager as well, where PYTHON (python3) has it
#   --with PROGRAM a program of the user's, beside each compiler; more than one may be given. It prints
#                  CASE/WHO NANOSECONDS, one repetition a line: tools/bench_with.py
#   --targets      what was measured against what is aimed at
#   --real-sets    nothing else: fixnet, PyTorch and scikit-learn on real data (tools/real-sets.sh; --docs)
#   --docs         writes the tables and drawings of docs/performance.md anew
#   FIXNET_BENCH_REPETITIONS (9)   FIXNET_BENCH_CORE (the last one)   FIXNET_BUILD_DIR (build)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build_dir=${FIXNET_BUILD_DIR:-$root/build}
repetitions=${FIXNET_BENCH_REPETITIONS:-9}
core=${FIXNET_BENCH_CORE:-$(($(getconf _NPROCESSORS_ONLN) - 1))}
python=${PYTHON:-python3}
quick=0
compilers=${CXX:-c++}
levels=native
pytorch=0
targets=0
docs=0
pin=""
if command -v taskset >/dev/null; then pin="taskset -c $core"; fi
# One thread for everybody.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# The words of $pin are meant to be split.
# shellcheck disable=SC2086
on_core() { $pin "$@"; }
with=0
theirs=""
mkdir -p "$build_dir"

while [ $# -gt 0 ]; do
  case $1 in
    --quick) quick=1 ;;
    --compilers) compilers="g++ clang++" ;;
    --march) levels=$2; shift ;;
    --peers) sh "$root/tools/packages.sh" peers ;;
    --pytorch) pytorch=1 ;;
    --with)
      # Their repetitions come first, on the core of all others.
      with=$((with + 1))
      on_core "$python" "$root/tools/bench_with.py" "$2" "$build_dir/with-$with.json"
      theirs="$theirs $build_dir/with-$with.json"
      shift ;;
    --targets) targets=1 ;;
    --real-sets) shift; exec sh "$root/tools/real-sets.sh" "$@" ;;
    --docs) docs=1 ;;
    *) break ;;
  esac
  shift
done

# Other instruction sets are compared on training and inference alone.
programs() {
  if [ "$1" = native ]; then
    echo kernels steps inference long series square widths
  else
    echo kernels steps inference
  fi
}
seconds() {
  case $quick:$1 in
    1:*) echo 0.006 ;;
    0:widths) echo 0.02 ;;
    *) echo 0.1 ;;
  esac
}
# What a quick look leaves out.
quick_filter() {
  case $1 in
    widths) echo 'dense(1|2|3|4|5|7|8|9|15|16|17|24|31|32|33|48|63|64|65|100|127|128)/' ;;
    square) echo 'product/[0-9]?[0-9]?[0-9]x' ;;
    *) echo . ;;
  esac
}

run_one() {  # FOLDER PROGRAM COMPILER LEVEL [OPTION...]
  folder=$1 program=$2 compiler=$3 level=$4
  shift 4
  if [ "$quick" = 1 ]; then set -- --benchmark_filter="$(quick_filter "$program")" "$@"; fi
  # The words of $pin are meant to be split.
  # shellcheck disable=SC2086
  $pin "$folder/${program}_bench" --benchmark_repetitions="$repetitions" \
    --benchmark_min_time="$(seconds "$program")" --benchmark_enable_random_interleaving=true \
    --benchmark_context=compiler="$compiler",march="$level" --benchmark_out_format=json \
    --benchmark_out="$folder/${program}_bench.json" "$@" >"$folder/$program.txt" 2>&1 ||
    { cat "$folder/$program.txt" >&2; return 1; }
  echo "bench: ran ${program}_bench, $compiler, $level"
}

results=""
for level in $levels; do
  for compiler in $compilers; do
    name=bench-$(basename "$compiler")
    if [ "$level" != native ]; then name=$name-$level; fi
    FIXNET_TARGET="equal_work $(programs "$level" | sed 's/[a-z]*/&_bench/g')" \
      sh "$root/tools/build.sh" "$name" -DFIXNET_BUILD_TESTS=OFF \
      -DFIXNET_BUILD_EXAMPLES=OFF -DFIXNET_BUILD_IO=OFF -DFIXNET_MARCH="$level" \
      -DCMAKE_CXX_COMPILER="$compiler"
    folder=$build_dir/$name/bench
    "$folder/equal_work"
    version="$(basename "$compiler") $("$compiler" -dumpversion)"
    for program in $(programs "$level"); do
      run_one "$folder" "$program" "$version" "$level" "$@"
    done
    results="$results $folder"
  done
done
if [ "$pytorch" = 1 ]; then
  # shellcheck disable=SC2086
  $pin "$python" "$root/bench/pytorch_eager.py" "$build_dir/pytorch_bench.json"
  if [ -f "$build_dir/pytorch_bench.json" ]; then results="$results $build_dir/pytorch_bench.json"; fi
fi

# The words of $results and $theirs are meant to be split.
# shellcheck disable=SC2086
set -- $results $theirs
python3 "$root/tools/bench_report.py" --svg "$1" "$@"
if [ "$targets" = 1 ]; then
  echo
  python3 "$root/tools/bench_report.py" --targets "$@"
fi
if [ "$docs" = 1 ]; then
  python3 "$root/tools/bench_report.py" --markdown "$root/docs/performance.md" "$@"
fi
