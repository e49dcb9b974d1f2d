#!/bin/sh
# SPDX-License-Identifier: MIT
# negative.sh TOOLS: a lint that finds nothing may be blind. Each one must find its planted fault.
set -eu
tools=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/tools" "$work/tests" "$work/examples" "$work/docs" "$work/include/fixnet/simd" \
  "$work/include/fixnet/layers" "$work/include/fixnet/plan" "$work/include/fixnet/attic"
cp "$tools"/*.txt "$work/tools"
rm -f "$work/tools/floor-faults.txt"
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
# A name of a higher floor, which no #include gives away.
printf 'namespace plan_impl {\n}\n' >"$headers/plan/b.hpp"
planted layers/a.hpp 'using x = plan_impl::Layout;' 'names plan_impl'
planted layers/a.hpp 'int n = Plan::stages;' 'names Plan'
printf 'namespace helper_impl {\n}\n' >"$headers/plan/b.hpp"
planted layers/a.hpp 'using x = helper_impl::Layout;' 'names helper_impl'
echo 'layers/a.hpp plan_impl' >"$work/tools/floor-faults.txt"
planted layers/a.hpp '// plan_impl' 'is on floor\|is mended'
rm "$headers/plan/b.hpp" "$work/tools/floor-faults.txt"
planted attic/a.hpp '// nothing' 'lacks'

# What one compiler knows, in a header that is not made for it.
of_a_compiler() { printf '%s\n' "$2" >"$headers/$1"; finds compilers "$1:1"; rm "$headers/$1"; }
printf '%s\n' '// asm("nop")' >"$headers/layers/a.hpp"
sh "$tools/lint-compilers.sh" "$work" >/dev/null
rm "$headers/layers/a.hpp"
of_a_compiler layers/a.hpp 'if (n < 0) __builtin_unreachable();'
of_a_compiler layers/a.hpp '  asm volatile("");'
of_a_compiler plan/a.hpp 'using V __attribute__((vector_size(16))) = float;'
of_a_compiler layers/a.hpp 'auto x = _mm_setzero_ps();'
of_a_compiler simd/a.hpp 'asm("" : "+x"(x));'

# A layer that stands in one list less than it should.
printf 'struct NewLayer {\n' >"$headers/layers/new_layer.hpp"
echo '#include <fixnet/layers/new_layer.hpp>' >"$headers/fixnet.hpp"
printf "Layers: \140%s\140\n" NewLayer >"$work/docs/tour.md"
mkdir -p "$work/tests/oracle"
echo '("NewLayer", {})' >"$work/tests/oracle/activation_cases.py"
mkdir -p "$work/src/models/layers"
echo 'record{.header = "new_layer"}' >"$work/src/models/layers/new_layer.cpp"
(cd "$work" && mkdir -p include/fixnet/losses include/fixnet/optimizers include/fixnet/train/schedulers)
: >"$work/tools/list-exceptions.txt"
sh "$tools/lint-lists.sh" "$work" >/dev/null
# The record of another name is no record; the name as the argument of a function that makes one is.
echo 'record{.header = "another_layer"}' >"$work/src/models/layers/new_layer.cpp"
finds lists 'no record in src/models/layers'
echo 'made<4>("NewLayer", "new_layer", 5)' >"$work/src/models/layers/new_layer.cpp"
sh "$tools/lint-lists.sh" "$work" >/dev/null
echo 'layers/new_layer.hpp record why not' >"$work/tools/list-exceptions.txt"
finds lists "'layers/new_layer.hpp record' excepts nothing"
: >"$work/tools/list-exceptions.txt"
lacks() {
  cp "$work/$1" "$work/kept"
  echo nothing >"$work/$1"
  finds lists "$2"
  cp "$work/kept" "$work/$1"
}
lacks include/fixnet/fixnet.hpp 'in no umbrella'
lacks docs/tour.md 'does not name'
lacks src/models/layers/new_layer.cpp 'no record in src/models/layers'
lacks tests/oracle/activation_cases.py 'no golden number of NewLayer'
lacks include/fixnet/layers/new_layer.hpp 'declares nothing'
rm "$headers/layers/new_layer.hpp" "$headers/fixnet.hpp"

# What Python finds, where there is one.
named() { printf '%s\n' FIXNET_NAMESPACE_BEGIN "$@" FIXNET_NAMESPACE_END >"$headers/layers/a.hpp"; }

# A public name that says nothing, and comments that lack a field.
silent_names() {
  named '/// Adds.' '/// Formula   y = x + 1' '/// Shapes    any' '/// Errors    none' '/// Source    none' 'struct A {' '};'
  printf '%s\n' '```cpp' 'A a;' '```' >"$work/docs/a.md"
  python3 -B "$tools/reference.py" "$work"
  sh "$tools/lint-reference.sh" "$work" >/dev/null
  echo >>"$work/docs/reference.md"
  finds reference 'reference.md is old'
  echo >"$work/docs/a.md"
  finds reference 'no compiled block of docs/ has A'
  rm "$work/docs/a.md" "$work/docs/reference.md"
  named 'struct A {' '};'
  finds reference 'layers/a.hpp: A has no doc comment'
  named '/// Adds.' '/// Formula   y = x + 1' '/// Shapes    any' 'struct A {' '};'
  finds reference 'comment of A lacks Errors, Source'
  named '/// Adds.' 'constexpr int first() noexcept { return 1; }' 'constexpr int second() noexcept;'
  finds reference 'second has no doc comment'
  named '/// Reads.' 'Result<int> read();'
  finds reference 'comment of read lacks Errors'
}

# A header with a public name that the module lacks.
header_without_module() {
  mkdir -p "$work/src/module"
  rm "$headers/layers/a.hpp"
  python3 -B "$tools/module.py" "$work"
  sh "$tools/lint-module.sh" "$work" >/dev/null
  named '/// Adds.' 'constexpr int first() noexcept;'
  finds module 'fixnet.cppm is old'
}

# A public name that the next version lacks.
lost_name() {
  mkdir -p "$work/next/include/fixnet"
  named '/// Adds.' 'constexpr int first() noexcept;'
  python3 -B "$tools/reference.py" --gone "$work/next" "$work" >/dev/null
  if python3 -B "$tools/reference.py" --gone "$work" "$work/next" >"$work/said"; then
    echo "no name is missed"
    exit 1
  fi
  grep -q 'fixnet::first is gone' "$work/said"
  rm -r "$headers/layers/a.hpp" "$work/next"
}

# A link to no file, and one to no heading.
dead_links() {
  printf '%s\n' '# One' '[here](#one) [there](b.md#two-words)' >"$work/docs/a.md"
  printf '%s\n' '## Two words' >"$work/docs/b.md"
  sh "$tools/lint-links.sh" "$work" >/dev/null
  echo '[nowhere](c.md)' >"$work/docs/b.md"
  finds links 'c.md is no file'
  finds links 'no such heading'
  rm "$work/docs/a.md" "$work/docs/b.md"
}

if command -v python3 >/dev/null; then
  silent_names
  header_without_module
  lost_name
  dead_links
fi

# Each pair that is missing, or names other macros than the other half.
pair() { printf '%s\n' '#pragma once' "$@" >"$headers/layers/a.hpp"; }
hide='#include <fixnet/base/hide_macros.hpp>'
restore='#include <fixnet/base/restore_macros.hpp>'
pair "$hide" '#include <array>' "$restore"
sh "$tools/lint-macros.sh" "$work" >/dev/null
pair '#include <array>' "$hide" "$restore"
finds macros 'layers/a.hpp: its first'
pair "$hide" "$restore" 'int x;'
finds macros 'layers/a.hpp: its last'
pair "$hide" "$restore"
mkdir "$headers/base"
printf '%s\n' '#pragma push_macro("I")' '#undef I' >"$headers/base/hide_macros.hpp"
printf '%s\n' '#pragma pop_macro("J")' >"$headers/base/restore_macros.hpp"
finds macros 'different macros'
rm -r "$headers/base"

: >"$headers/layers/a.hpp"
finds tests 'layers/a.hpp: no tests'
mkdir -p "$work/tests/layers"
: >"$work/tests/layers/a_test.cpp"
sh "$tools/lint-tests.sh" "$work" >/dev/null
echo 'CHECK(a == Approx(1));' >"$work/tests/layers/a_test.cpp"
finds tests 'layers/a_test.cpp:1:.*Approx'
awk 'BEGIN { for (i = 0; i < 81; ++i) print "//" }' >"$work/examples/long.cpp"
finds examples 'long.cpp: 81 lines'
mkdir "$work/docs/gallery"
: >"$work/docs/gallery/times.csv"
finds examples 'long.cpp: not in docs/gallery'
awk 'BEGIN { for (i = 0; i < 36; ++i) print "  f();" }' >"$work/examples/tabular.cpp"
finds examples 'tabular.cpp: 36 lines of code'
echo "every planted fault was found"
