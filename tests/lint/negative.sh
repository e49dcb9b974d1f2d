#!/bin/sh
# SPDX-License-Identifier: MIT
# negative.sh TOOLS: a lint that finds nothing may be blind. Each one must find its planted fault.
set -eu
tools=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/tools" "$work/tests" "$work/examples" "$work/include/fixnet/simd" \
  "$work/include/fixnet/layers" "$work/include/fixnet/plan" "$work/include/fixnet/attic"
cp "$tools"/*.txt "$work/tools"
headers=$work/include/fixnet

# finds RULE WORDS: the rule must fail and say these words.
finds() {
  if said=$(sh "$tools/lint-$1.sh" "$work" 2>&1); then echo "lint-$1 is blind to: $2"; exit 1; fi
  printf '%s\n' "$said" | grep -q "$2" || { echo "lint-$1 does not say '$2' but: $said"; exit 1; }
}

planted() { printf '%s\n' "$2" >"$headers/$1"; finds floors "$1:.*$3"; rm "$headers/$1"; }

sh "$tools/lint-floors.sh" "$work" >/dev/null
planted layers/a.hpp '#include <fixnet/plan/layout.hpp>' 'on floor'
planted layers/a.hpp '#include <fixnet/layers/b.hpp>' 'neighbour'
planted layers/a.hpp '#include <fixnet/fixnet.hpp>' 'umbrella'
planted layers/a.hpp '  #  include <xsimd/xsimd.hpp>' 'only simd/'
planted plan/a.hpp 'using x = xsimd::batch<float>;' 'only simd/'
planted plan/a.hpp '#include "b.hpp"' 'quotes'
planted attic/a.hpp '// nothing' 'lacks'

: >"$headers/layers/a.hpp"
finds tests 'layers/a.hpp: no tests'
awk 'BEGIN { for (i = 0; i < 81; ++i) print "//" }' >"$work/examples/long.cpp"
finds examples 'long.cpp: 81 lines'
echo "every planted fault was found"
