#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-macros.sh [ROOT]: every header hides other people's macros first and restores them last, and the
# two lists of names are one. Headers that only define macros, or that are the pair, need no pair.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
root=$(CDPATH="" cd -- "$1" && pwd)
cd "$root/include/fixnet"
hide='#include <fixnet/base/hide_macros.hpp>'
restore='#include <fixnet/base/restore_macros.hpp>'
bad=0
count=0
for header in $(find . -name '*.hpp' | sed 's|^\./||' | sort); do
  case $header in base/hide_macros.hpp | base/restore_macros.hpp | base/config.hpp | version.hpp) continue ;; esac
  count=$((count + 1))
  [ "$(grep -m 1 '^ *# *include' "$header")" = "$hide" ] || {
    echo "include/fixnet/$header: its first include is not $hide"
    bad=1
  }
  [ "$(tail -n 1 "$header")" = "$restore" ] || {
    echo "include/fixnet/$header: its last line is not $restore"
    bad=1
  }
done

# names DIRECTIVE FILE: the words that the pair pushes, undefines or pops.
names() { sed -n "s/^ *#.*$1[ (]*\"*\([A-Za-z0-9_]*\).*/\1/p" "base/$2_macros.hpp" | grep -v '^FIXNET_' | sort; }
if [ -f base/hide_macros.hpp ]; then
  hidden=$(names undef hide)
  if [ -z "$hidden" ] || [ "$hidden" != "$(names push_macro hide)" ] ||
    [ "$hidden" != "$(names pop_macro restore)" ]; then
    echo "include/fixnet/base: hide_macros.hpp and restore_macros.hpp name different macros"
    bad=1
  fi
fi
[ "$bad" -eq 0 ] && echo "macros: each of $count headers hides other people's macros and restores them"
exit "$bad"
