#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-headers.sh: every header compiles alone, behind the macros of other people's headers (tests/embed/macros.hpp),
# with clang++ and with g++, and neither has a warning to give. The second compiler gets xsimd precompiled, before those
# macros: both have the same standard library, so one of them is enough to miss an #include. What has not changed since
# it was accepted is not asked again (FIXNET_BUILD_DIR, default build).
set -eu
cd "$(dirname -- "$0")/.."
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror"
work=${FIXNET_BUILD_DIR:-build}/lint
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}

# rule COMPILER OPTION...: how that compiler is asked about a header.
rule() {
  compiler=$1; shift
  cat <<TEXT
rule ${compiler%++}
  command = $compiler -std=gnu++20 $warnings -I include$mpi $* -include tests/embed/macros.hpp -include \$in -fsyntax-only -MD -MT \$out -MF \$out.d -x c++ /dev/null || { echo "\$in: not accepted by $compiler"; exit 1; }; touch \$out
  deps = gcc
  depfile = \$out.d
  description = \$in with $compiler
TEXT
}

# include/fixnet/mpi/ needs mpi.h, which lies where only MPI's own compiler looks.
mpi=$(for folder in $(mpicxx --showme:incdirs 2>/dev/null); do printf ' -isystem %s' "$folder"; done)
[ -n "$mpi" ] || echo "headers: include/fixnet/mpi/ is not checked: no Open MPI" >&2

headers() {
  find include -name '*.hpp' ! -name restore_macros.hpp | sort | if [ -n "$mpi" ]; then cat; else grep -v '/mpi/'; fi
}

# One line of ninja's for each header.
statements() { headers | sed "s#.*#build $work/${1%++}/&: ${1%++} &$needs#"; }

mkdir -p "$work"
echo "builddir = $work" >"$work/build.ninja"
whole="" needs="" checked=0
for compiler in clang++ g++; do
  command -v "$compiler" >/dev/null || { echo "headers: not checked with $compiler: not installed" >&2; continue; }
  checked=$((checked + 1))
  if [ -z "$whole" ]; then
    whole=$compiler
    rule "$compiler"
  else
    first=$work/precompiled/xsimd_first.hpp
    mkdir -p "$work/precompiled"
    [ -f "$first" ] || echo '#if __has_include(<xsimd/xsimd.hpp>)
#include <xsimd/xsimd.hpp>
#endif' >"$first"
    cat <<TEXT
rule precompile
  command = $compiler -std=gnu++20 -w -MD -MF \$out.d -x c++-header -o \$out \$in
  deps = gcc
  depfile = \$out.d
build $first.gch: precompile $first
TEXT
    rule "$compiler" -include "$first"
    needs=" | $first.gch"
  fi
  statements "$compiler"
done >>"$work/build.ninja"
ninja -f "$work/build.ninja" -k 0 -j "$jobs" --quiet
echo "headers: $(headers | wc -l) headers compile alone and without warning: $checked compilers"
[ "$checked" -eq 2 ] || [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
