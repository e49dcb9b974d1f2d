#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-headers.sh: every header compiles alone, behind the macros of other people's headers
# (tests/embed/macros.hpp), with g++ and with clang++, and neither has a warning to give.
set -eu
cd "$(dirname -- "$0")/.."
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror"

# As someone reads the file who includes nothing else.
as_program() {
  case $1 in
    include/*) printf '#include <%s>\n' "${1#include/}" ;;
    *) cat "$1" ;;
  esac
}

# shellcheck disable=SC2086
check_one() {
  as_program "$2" |
    "$1" -std=gnu++20 $warnings -I include -include tests/embed/macros.hpp -fsyntax-only -x c++ - && return 0
  echo "$2: not accepted by $1"
  return 1
}

check_all() {
  find include -name '*.hpp' ! -name restore_macros.hpp | sort >"$list"  # examples are built with the same warnings
  xargs -n 1 -P "$(getconf _NPROCESSORS_ONLN)" sh "$0" --one "$1" <"$list"
  echo "headers: $(wc -l <"$list") headers compile alone and without warning: $1"
}

if [ "${1:-}" = --one ]; then check_one "$2" "$3"; exit; fi

list=$(mktemp)
trap 'rm -f "$list"' EXIT
checked=0
for compiler in g++ clang++; do
  command -v "$compiler" >/dev/null || { echo "headers: not checked with $compiler: not installed"; continue; }
  check_all "$compiler"
  checked=$((checked + 1))
done
[ "$checked" -eq 2 ] || [ "${FIXNET_LINT_STRICT:-0}" = 0 ]
