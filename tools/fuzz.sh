#!/bin/sh
# SPDX-License-Identifier: MIT
# fuzz.sh SECONDS [TARGET...]: runs the fuzz targets of tests/fuzz, each for so many seconds, from the
# seeds of seeds.py and what earlier runs found. Needs clang's libFuzzer.
#   FIXNET_FUZZ_SEED   libFuzzer's: the same inputs again; 0 (default) for others each time
#   FIXNET_BUILD_DIR   where build folders are (default: build in the sources)
#   FIXNET_FUZZ_JOBS   how many targets run at a time (default: one a processor)
set -eu
cd "$(dirname -- "$0")/.."
seconds=$1; shift
jobs=${FIXNET_FUZZ_JOBS:-$(getconf _NPROCESSORS_ONLN)}
work=${FIXNET_BUILD_DIR:-build}/fuzz
cxx=${FIXNET_FUZZ_CXX:-clang++}
sanitizers=-fsanitize=fuzzer,address,undefined
flags="-std=c++20 -O1 -g1 -march=x86-64-v2 -fno-sanitize-recover=all -I include -I tests/fuzz"
# No input may make a reader ask for more than this at a time, in MB: docs/files.md promises at most
# 256 bytes for each of the input's, which has at most $longest.
most_memory=4
longest=16384

have_onnx() {
  echo '#include <onnx/onnx_pb.h>' |
    "$cxx" -std=c++20 -DONNX_NAMESPACE=onnx -DONNX_ML=1 -fsyntax-only -x c++ - 2>/dev/null
}

# each STEP ITEM...: does the step for every item, so many at a time; fails if one has failed.
each() {
  step=$1; shift
  printf '%s\n' "$@" | xargs -P "$jobs" -I ITEM sh tools/fuzz.sh "$seconds" --step "$step" ITEM
}

# shellcheck disable=SC2086
compile() {
  "$cxx" $flags $onnx -fsanitize=fuzzer-no-link,address,undefined -c "$1" \
    -o "$work/objects/$(basename "$1" .cpp).o"
}

# shellcheck disable=SC2086
link() {
  "$cxx" $flags $sanitizers "tests/fuzz/${1}_fuzz.cpp" "$work"/objects/*.o \
    ${onnx:+-lonnx_proto -lprotobuf} -o "$work/$1"
}

run() {
  mkdir -p "$work/corpus/$1"
  ASAN_OPTIONS=allocator_may_return_null=0 "$work/$1" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -malloc_limit_mb="$most_memory" -max_len="$longest" -print_final_stats=1 -seed="${FIXNET_FUZZ_SEED:-0}" \
    -artifact_prefix="$work/findings/$1-" "$work/corpus/$1" "$work/seeds/$1" >"$work/$1.log" 2>&1 ||
    { tail -n 60 "$work/$1.log"; echo "fuzz: $1 found something, see $work/findings" >&2; return 1; }
  awk -v name="$1" '/number_of_executed_units/ { n = $2 } /average_exec_per_sec/ { rate = $2 }
    / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") cov = $(i + 1) }
    END { printf "fuzz: %s: %d executions, %d a second, %d branches covered\n", name, n, rate, cov }' "$work/$1.log"
}

if [ "${1:-}" = --step ]; then
  onnx=$FIXNET_FUZZ_ONNX
  "$2" "$3"
  exit
fi
if [ $# -eq 0 ]; then
  for source in tests/fuzz/*_fuzz.cpp; do set -- "$@" "$(basename "$source" _fuzz.cpp)"; done
fi
FIXNET_FUZZ_ONNX=""
if have_onnx; then
  FIXNET_FUZZ_ONNX="-DFIXNET_HAS_ONNX=1 -DONNX_NAMESPACE=onnx -DONNX_ML=1"
else
  echo "fuzz: onnx reads nothing here: libonnx was not found"
fi
export FIXNET_FUZZ_ONNX
mkdir -p "$work/objects" "$work/findings"
python3 tests/fuzz/seeds.py "$work/seeds"
each compile src/formats/*.cpp src/models/*.cpp src/models/layers/*.cpp src/onnx/*.cpp src/players/*.cpp
each link "$@"
each run "$@" || { echo "fuzz: something was found" >&2; exit 1; }
