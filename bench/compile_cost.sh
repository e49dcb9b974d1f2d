#!/bin/sh
# SPDX-License-Identifier: MIT
# compile_cost.sh [--guard | --guard-few | --advice]: what programs with fixnet cost to compile: the compiler's own
# seconds (user time: what others do on the machine hardly counts), its memory, and the size of the
# code, beside a file that only includes xsimd. The faster of two runs counts. --guard fails where
# a limit is passed, a multiple of xsimd's seconds in the same run; --guard-few asks only the programs
# that compile in seconds. --advice: what a function of one's own, extern template and a precompiled header
# save.
#   CXX, CXXFLAGS   the compiler (g++) and its flags (-O3 -march=native)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cxx=${CXX:-g++}
flags=${CXXFLAGS:--O3 -march=native}
guard=0
programs="xsimd soccer trained housing digits 8x64 30x8 30x64"
case ${1:-} in
  --guard) guard=1 ;;
  --guard-few) guard=1; programs="xsimd soccer trained housing" ;;
  --advice) programs="xsimd plain declared extern precompiled unused" ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

program() {  # NAME NETWORK LOSS BATCH IN OUT
  cat >"$work/$1.cpp" <<TEXT
#include <cstdio>
#include <fixnet/fixnet.hpp>
using namespace fixnet;
using Net = Sequential<$2>;
float x[$4][$5], y[$4][$6];
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, $3{}, Adam{.lr = 0.1f}, batch<$4>};
  float loss = 0;
  for (int epoch = 1; epoch <= 50; ++epoch) loss = trainer.step(x, y);
  std::printf("%g %g\n", loss, trainer.model()(x[0])[0]);
}
TEXT
}
deep() {  # LAYERS WIDTH
  text="Linear<$2, $2>"
  i=1
  while [ "$i" -lt "$1" ]; do text="$text, ReLU, Linear<$2, $2>"; i=$((i + 1)); done
  echo "$text"
}

echo '#include <xsimd/xsimd.hpp>' >"$work/xsimd.cpp"
program soccer "Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid" BCELoss 12 2 1
program housing "Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>" MSELoss 32 13 1
program digits "Linear<784, 128>, ReLU, Linear<128, 10>" MSELoss 64 784 10
program 8x64 "$(deep 8 64)" MSELoss 16 64 64
program 30x8 "$(deep 30 8)" MSELoss 16 8 8
program 30x64 "$(deep 30 64)" MSELoss 16 64 64

# The same 50 epochs as soccer, in the compiler. Its limit on steps differs between versions of clang.
cat >"$work/trained.cpp" <<'TEXT'
#include <fixnet/fixnet.hpp>
using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
constexpr Tensor<float, 12, 2> X{{{3.0f, 0.5f}, {1.0f, 1.0f}, {0.5f, 2.0f}, {2.0f, 1.5f},
                                  {3.5f, 3.0f}, {2.0f, 2.5f}, {1.5f, 1.0f}, {0.5f, 0.5f},
                                  {2.5f, 0.8f}, {2.1f, 2.0f}, {1.2f, 0.5f}, {0.7f, 1.5f}}};
constexpr Tensor<float, 12, 1> y{{{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};
constexpr Net trained = [] {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  for (int epoch = 0; epoch < 50; ++epoch) trainer.step(X, y);
  return trainer.model();
}();
static_assert(accuracy(trained, X, y) == 1.0f);
float answer(const float (&x)[2]) { return trained(x)[0]; }
TEXT
if "$cxx" --version | grep -q clang; then flags="$flags -fconstexpr-steps=100000000"; fi

# What one file of many costs, in the ways that docs/compile-time.md compares.
head='#include <fixnet/fixnet.hpp>
using namespace fixnet;
using Net = Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>;
using Train = Trainer<Net, MSELoss, Adam, 32>;
using X = Tensor<float, 32, 13>;
using Y = Tensor<float, 32, 1>;'
defined='float step(Train& t, const X& x, const Y& y) { return t.step(x, y); }'
printf '%s\n%s\n' "$head" "$defined" | tee "$work/plain.cpp" >"$work/precompiled.cpp"
printf '%s\n%s\n' "$head" 'float step(Train& t, const X& x, const Y& y);
float twice(Train& t, const X& x, const Y& y) { return step(t, x, y) + step(t, x, y); }' >"$work/declared.cpp"
printf '%s\n%s\n%s\n' "$head" 'extern template float Train::step(const X&, const Y&) noexcept;' "$defined" \
  >"$work/extern.cpp"
printf '#include <fixnet/fixnet.hpp>\nint nothing() { return 0; }\n' >"$work/unused.cpp"

# The flags that only some programs get.
flags_of() {
  case $1 in precompiled | unused) echo "-include $work/all.hpp" ;; esac
}
precompile() {
  echo '#include <fixnet/fixnet.hpp>' >"$work/all.hpp"
  # shellcheck disable=SC2086
  "$cxx" -std=c++20 $flags -I "$root/include" -x c++-header "$work/all.hpp" -o "$work/all.hpp.$1"
  echo "precompiled header: $(du -m "$work/all.hpp.$1" | cut -f 1) MB"
}

# One compilation as "seconds megabytes", by the shell's own children: no GNU time is needed.
cat >"$work/cost.py" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{used.ru_utime:.2f} {used.ru_maxrss // 1024}")
PY

# Seconds of user time, megabytes, bytes of text.
cost() {
  best=""
  for _ in 1 2; do
    # The words of the flags are meant to be split.
    # shellcheck disable=SC2046,SC2086
    now=$(python3 "$work/cost.py" "$cxx" -std=c++20 $flags $(flags_of "$1") -I "$root/include" -c "$work/$1.cpp" -o "$work/$1.o")
    best=$(printf '%s\n%s\n' "$best" "$now" | sed '/^$/d' | sort -n | head -n 1)
  done
  echo "$best $(size "$work/$1.o" | awk 'NR == 2 { print $1 }')"
}

# What a program may cost at most: times that of xsimd alone, megabytes, bytes of code. About twice what the slower
# of g++ 12 and clang 14 takes: other compilers, processors and versions of xsimd are asked as well.
limit() {
  case $1 in
    soccer) echo 3.5 400 24000 ;;
    trained) echo 4.5 530 2000 ;;
    housing) echo 6.5 500 120000 ;;
    *) echo 7 500 140000 ;;
  esac
}

case $programs in
  *precompiled*) if "$cxx" --version | grep -q clang; then precompile pch; else precompile gch; fi ;;
esac
failed=0
base=""
printf '%-10s %8s %8s %9s %10s   (%s %s)\n' program seconds x-xsimd megabytes text "$cxx" "$flags"
for name in $programs; do
  # shellcheck disable=SC2046
  set -- $(cost "$name")
  base=${base:-$1}
  times=$(echo "$1 $base" | awk '{ printf "%.1f", $1 / $2 }')
  printf '%-10s %8s %8s %9s %10s\n' "$name" "$1" "$times" "$2" "$3"
  if [ "$guard" = 0 ] || [ "$name" = xsimd ]; then continue; fi
  # shellcheck disable=SC2046
  set -- "$times" "$2" "$3" $(limit "$name")
  if echo "$@" | awk '{ exit !($1 > $4 || $2 > $5 || $3 > $6) }'; then
    echo "compile_cost: $name: more than $4 times xsimd, $5 megabytes or $6 bytes of code" >&2
    failed=1
  fi
done
exit "$failed"
