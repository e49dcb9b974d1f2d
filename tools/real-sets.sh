#!/bin/sh
# SPDX-License-Identifier: MIT
# real-sets.sh [--docs]: the sets that scikit-learn ships, trained by fixnet, PyTorch and scikit-learn from the same
# weights on the same batches; --docs writes the table of docs/performance.md anew. Half a minute once built.
#   PYTHON (python3): the one that has torch and sklearn   FIXNET_BENCH_CORE (the last one)   FIXNET_BUILD_DIR (build)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=${FIXNET_BUILD_DIR:-$root/build}/real-sets
core=${FIXNET_BENCH_CORE:-$(($(getconf _NPROCESSORS_ONLN) - 1))}
python=${PYTHON:-python3}
document=""
[ "${1:-}" != --docs ] || document=$root/docs/performance.md
"$python" -c 'import sklearn, torch' 2>/dev/null || [ -n "${PYTHON:-}" ] || sh "$root/tools/packages.sh" real-sets
mkdir -p "$work"
set -x
"${CXX:-g++}" -std=c++20 -O3 -march=native -Wall -Wextra -I "$root/include" \
  "$root/bench/real_sets/real_sets.cpp" -o "$work/real_sets"
set +x
pin=""
if command -v taskset >/dev/null; then pin="taskset -c $core"; fi
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# The words of $pin, and no document, are meant to be split.
# shellcheck disable=SC2086
exec $pin "$python" "$root/bench/real_sets/real_sets.py" "$work/real_sets" $document
