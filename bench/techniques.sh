#!/bin/sh
# SPDX-License-Identifier: MIT
# techniques.sh [--docs]: what each technique gains. Copies the headers, switches one technique off by an edit
# of the copy, and times the training steps A, C and D (tutorial, 13-64-64-1, 784-128-10) beside the
# unchanged library, in turns; the fastest of all rounds counts. --docs writes the table into
# docs/performance.md. An edit that no longer applies fails: then this file wants changing.
#   CXX, CXXFLAGS          the compiler (g++) and its flags (-O3 -march=native)
#   FIXNET_BENCH_CORE      the core (the last one)      FIXNET_BENCH_ROUNDS (9)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cxx=${CXX:-g++}
flags=${CXXFLAGS:--O3 -march=native}
core=${FIXNET_BENCH_CORE:-$(($(getconf _NPROCESSORS_ONLN) - 1))}
rounds=${FIXNET_BENCH_ROUNDS:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/main.cpp" <<'CPP'
#include <chrono>
#include <cstdio>
#include "peers/ours.hpp"

// The result is used in each step: otherwise a compiler takes the loss out of the loop.
template <class P>
__attribute__((noinline)) float step(bench::ours::Trainer<P>& t, const bench::Data<P>& d) {
  return t.step(d.x, d.y);
}
template <class P>
void time(const char* name, int steps) {
  using Clock = std::chrono::steady_clock;
  static const bench::Data<P> data = bench::make_data<P>();
  static const bench::ours::Trainer<P> start(bench::ours::initial_weights<P>());
  static bench::ours::Trainer<P> trainer = start;
  double best = 1e30;
  for (int r = 0; r < 200; ++r) {
    trainer = start;
    const auto begin = Clock::now();
    for (int s = 0; s < steps; ++s) {
      const float loss = step<P>(trainer, data);
      asm volatile("" : : "x"(loss));
    }
    const std::chrono::duration<double, std::nano> passed = Clock::now() - begin;
    best = passed.count() / steps < best ? passed.count() / steps : best;
  }
  std::printf("%s %.2f\n", name, best);
}
int main() {
  time<bench::Soccer>("A", 50);
  time<bench::Housing>("C", 20);
  time<bench::Digits>("D", 4);
}
CPP

names=""
build() {  # NAME: compiles the copy of the headers
  # The words of $flags are meant to be split.
  # shellcheck disable=SC2086
  "$cxx" -std=c++20 $flags -w -I "$work/include" -I "$root/bench" "$work/main.cpp" -o "$work/$1"
  names="$names $1"
}
fresh() { rm -rf "$work/include"; cp -R "$root/include" "$work/include"; }

# Replaces TEXT, which must be there, by another in a header.
edit() {  # HEADER TEXT REPLACEMENT
  python3 - "$work/include/fixnet/$1" "$2" "$3" <<'PY'
import sys
path, old, new = sys.argv[1:]
text = open(path, encoding="utf-8").read()
if old not in text:
    sys.exit(f"techniques: {path} has no longer: {old}")
open(path, "w", encoding="utf-8").write(text.replace(old, new))
PY
}

fresh; build reference

fresh  # Exponential of the loss computed again for the sigmoid.
edit losses/bce_loss.hpp 'simd::sigmoid_from(z, e) - t}' 'simd::sigmoid(z) - t}'
build no_shared_exponential

fresh  # The logarithm of any number, where one of 1 ... 2 is enough.
edit losses/bce_loss.hpp 'simd::log1p_unit(e)' 'simd::log1p(e)'
build general_logarithm

fresh  # One sum is one chain of fmas.
edit kernels/outer.hpp 'int chains = results >= 8 ? 1 : results >= 4 ? 2 : 4;' 'int chains = 1;'
edit kernels/few_outputs_backward.hpp 'V::size > 1 && Out * N <= 4 && B >= 6 ? 2 : 1' '1'
build one_chain

fresh  # Every pass of a tiny network is a call, too.
edit plan/buffers.hpp 'Plan::work(B) <= kernels' 'Plan::work(B) + 1000000 <= kernels'
build no_straight_line

fresh  # Few outputs are laid out like many.
edit plan/lowering.hpp 'return width < kernels' 'return width + 1000 < kernels'
build no_narrow_layout

fresh  # A bias's gradient is one chain of additions.
edit kernels/affine_backward.hpp 'S::batch >= 8 ? 4 : 1' '1'
build one_chain_of_bias

fresh  # Input gradients of wide layers by products of rows.
edit kernels/transposed_product.hpp 'V::size >= 4 && M' 'V::size > 64 && M'
build no_transposed_weights

fresh  # Tiles of 12x2 accumulators in 32 registers.
edit kernels/tuning.hpp '{16, 8, 128, 4}' '{16, 8, 128, 2}'
build narrow_tiles

fresh  # One accumulator a tile.
edit kernels/outer.hpp 'return {rows, wide, chains};' 'return {rows / rows, wide / wide, chains};'
build no_tiles

fresh  # Adam asks every lane what its hyper-parameters say once.
edit optimizers/adam.hpp 'if (f.usual) [[likely]]' 'if (V::size == 0)'
build every_lane_asked

fresh  # clang needs it most.
edit base/config.hpp 'FIXNET_LAMBDA __attribute__((always_inline))' 'FIXNET_LAMBDA'
build lambdas_not_forced

pin=""
if command -v taskset >/dev/null; then pin="taskset -c $core"; fi
for _ in $(seq "$rounds"); do
  for name in $names; do
    # shellcheck disable=SC2086
    $pin "$work/$name" | sed "s/^/$name /"
  done
done >"$work/times"

python3 - "$work/times" "${1:-}" "$root/docs/performance.md" <<'PY'
import collections, re, sys
file, option, document = sys.argv[1:]
times = collections.defaultdict(list)
for line in open(file, encoding="utf-8"):
    name, case, ns = line.split()
    times[name, case].append(float(ns))
lines = ["| switched off | A, ns | C, µs | D, µs |", "|---|---|---|---|"]
for name in dict.fromkeys(name for name, _ in times):
    cells = []
    for case, unit in (("A", 1), ("C", 1e3), ("D", 1e3)):
        ns = min(times[name, case])
        change = 100 * (ns / min(times["reference", case]) - 1)
        cells.append(f"{ns / unit:.4g}" + ("" if name == "reference" else f" ({change:+.0f} %)"))
    lines.append(f"| {name.replace('_', ' ')} | " + " | ".join(cells) + " |")
table = "\n".join(lines) + "\n"
print(table, end="")
if option == "--docs":
    text = open(document, encoding="utf-8").read()
    text = re.sub(r"(<!-- techniques -->\n).*?(<!-- /techniques -->)",
                  lambda m: m[1] + table + m[2], text, flags=re.S)
    open(document, "w", encoding="utf-8").write(text)
PY
