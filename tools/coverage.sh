#!/bin/sh
# SPDX-License-Identifier: MIT
# coverage.sh: which lines the tests execute, by folder: clang's source-based coverage of an unoptimised build.
# Lines of templates count where any program has them. Fails where src/ is covered less than asked.
#   FIXNET_COVERAGE_LEAST  so many per cent of src/'s lines (95; 0 never fails)
#   FIXNET_TEST_MATCH      only the tests whose path in tests/ matches this regular expression
#   FIXNET_BUILD_DIR       where build folders are (default: build in the sources)
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname "$tools")
build=${FIXNET_BUILD_DIR:-$root/build}/coverage
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}
version=$(clang++ -dumpversion | cut -d . -f 1)
# Tests of what compilers, linkers and consumers do, with builds of their own: no line is counted there.
elsewhere='^web$|^(alloc|compile_cost|compile_fail|constinit|data_independence|embed|isa|lint|mpi|oracle/(merge|regenerate)|package|race|readme|single_header|stack)/|^oracle/(merge|regenerate)$|^io/(exchange|no_exceptions|big-endian|32-bit)$'

llvm() { tool=$1; shift; if command -v "$tool-$version" >/dev/null; then "$tool-$version" "$@"; else "$tool" "$@"; fi; }

programs() { find "$build/src" "$build/tests" "$build/examples" -type f -perm -u+x ! -path '*/CMakeFiles/*'; }

# Lines of `llvm-cov report`: file, three numbers of regions, three of functions, lines, missed lines, ...
by_folder() {
  awk '
    $1 ~ /\.[ch]pp$/ && NF >= 10 {
      file = $1; sub(/^.*include\/fixnet\//, "include/fixnet/", file); sub(/^.*\/src\//, "src/", file)
      folder = file; sub(/\/[^\/]*$/, "", folder)
      lines[folder] += $8; missed[folder] += $9
      top = folder ~ /^src/ ? "src" : "include"
      lines[top "*"] += $8; missed[top "*"] += $9
    }
    END {
      for (f in lines) if (lines[f] > 0) printf "%-36s %6d lines %6d missed %6.1f %%\n", f, lines[f], missed[f], 100 - 100 * missed[f] / lines[f]
    }' | sort
}

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
  -DCMAKE_CXX_FLAGS="-fprofile-instr-generate -fcoverage-mapping -g0" -DFIXNET_MARCH=x86-64-v3 \
  -DFIXNET_BUILD_BENCH=OFF "-DFIXNET_TEST_MATCH=${FIXNET_TEST_MATCH:-}" >/dev/null
cmake --build "$build" --parallel "$jobs"
rm -rf "$build/profiles"
mkdir -p "$build/profiles"
LLVM_PROFILE_FILE="$build/profiles/%m-%p.profraw" \
  ctest --test-dir "$build" --output-on-failure --parallel "$jobs" --no-tests=error -E "$elsewhere"
find "$build/profiles" -name '*.profraw' >"$build/profiles/list"
llvm llvm-profdata merge -sparse -input-files="$build/profiles/list" -o "$build/profiles/all.profdata"
# The words are meant to be split.
# shellcheck disable=SC2046
llvm llvm-cov report -instr-profile="$build/profiles/all.profdata" -ignore-filename-regex='^/usr/|/tests/|/examples/|/build/' \
  $(programs | sed 's/^/-object /') >"$build/report.txt"
by_folder <"$build/report.txt" | tee "$build/folders.txt"
awk -v least="${FIXNET_COVERAGE_LEAST:-95}" '
  $1 == "src*" && $(NF - 1) < least { printf "coverage: src/ is covered less than %s %%\n", least; exit 1 }
' "$build/folders.txt" >&2
echo "coverage: file by file: $build/report.txt"
