#!/bin/sh
# SPDX-License-Identifier: MIT
# test.sh NAME... | --changed: builds and runs these tests alone, in the folder of the native build.
#   NAME        a test (layers/relu, compile_fail/widths_meet), or a folder of tests (layers/)
#   --changed   what lies in the folders of the files that differ from FIXNET_BASE (default: main)
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname "$tools")
build_dir=${FIXNET_BUILD_DIR:-$root/build}/native
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}

changed_files() {
  cd "$root"
  base=${FIXNET_BASE:-main}
  git rev-parse --verify --quiet "$base" >/dev/null || base=origin/main
  git diff --name-only "$(git merge-base "$base" HEAD)"
  git ls-files --others --exclude-standard
}

# Which tests a changed file asks for: its own where it is a test, else those of its folder.
tests_of() {
  sed -n '
    s|^tests/\(.*\)_test\.cpp$|\1|p; t
    s|^tests/\(compile_fail/[^/]*\)\.cpp$|\1|p; t
    s|^tests/oracle/.*|oracle/ layers/ losses/ optimizers/ train/|p; t
    s|^tests/\([^/]*\)/.*|\1/|p; t
    s|^include/fixnet/\(io\)/.*|\1/ single_header/ lint/|p; t
    s|^include/fixnet/\([^/]*\)/.*|\1/ train/trainer compile_fail/ single_header/ lint/|p; t
    s|^include/.*|compile_fail/ single_header/ readme/README|p; t
    s|^src/.*|io/ python/|p; t
    s|^python/.*|python/|p; t
    s|^examples/\([^/]*\)\.cpp$|examples/\1 lint/|p; t
    s|^README\.md$|readme/README|p; t
    s|^docs/\(.*\)\.md$|readme/\1|p; t
    s|^bench/compile_cost.*|compile_cost/|p; t
    s|^tools/.*|lint/|p; t
    s|^cmake/.*|package/|p
    s|^CMakeLists.txt|package/|p' | tr ' ' '\n' | sort -u
}

configure() {
  [ -f "$build_dir/build.ninja" ] || cmake -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DFIXNET_BUILD_BENCH=OFF >/dev/null
  # A new file may be a new test.
  ninja -C "$build_dir" build.ninja >/dev/null
}

# The lines `name command…` of every test that the build knows.
known() { find "$build_dir" -name CTestTestfile.cmake -exec sed -n 's/^add_test(\[=\[\(.*\)\]=\] /\1 /p' {} +; }

# What ninja has to build for the lines of standard input.
targets() {
  ninja -C "$build_dir" -t targets all | sed 's/: .*//' >"$work/targets"
  {
    tr '"' '\n' <"$work/lines" | sed -n "s|^$build_dir/||p"
    if grep -q '^\(package\|io\|python\)/' "$work/lines"; then
      printf '%s\n' fixnet_io fixnet-import fixnet-inspect
    fi
  } | sort -u | grep -Fx -f "$work/targets" || true
}

main() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  configure
  known >"$work/known"
  if [ "$1" = --changed ]; then
    names=$(changed_files | tests_of)
    [ -n "$names" ] || { echo "test: no file differs from ${FIXNET_BASE:-main} that a test looks at"; return 0; }
  else
    names=$(printf '%s\n' "$@")
    for name in $names; do
      grep -q "^${name%/}[/ ]" "$work/known" || { echo "test: no test called $name" >&2; return 2; }
    done
  fi
  pattern=$(printf '%s\n' "$names" | sed 's|/$||; s|[.+]|\\&|g' | paste -sd '|' -)
  grep -E "^($pattern)[/ ]" "$work/known" >"$work/lines"
  wanted=$(targets)
  # The words are meant to be split.
  # shellcheck disable=SC2086
  [ -z "$wanted" ] || ninja -C "$build_dir" -j "$jobs" $wanted
  ctest --test-dir "$build_dir" --output-on-failure --parallel "$jobs" --no-tests=error -R "^($pattern)(/|\$)"
}

main "$@"
