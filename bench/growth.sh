#!/bin/sh
# SPDX-License-Identifier: MIT
# growth.sh [--docs]: how the times of a training step, of one answer and of the compiler grow with width,
# depth and batch: one program for each size, of Linear layers, ReLU, cross-entropy and Adam. --docs writes
# the table into docs/performance.md. The largest ones need a stack without limit, which it asks for.
#   CXX, CXXFLAGS          the compiler (g++) and its flags (-O3 -march=native)
#   FIXNET_BENCH_CORE      the core (the last one)
#   FIXNET_GROWTH_SIZES    other sizes than those below: INPUTS,HIDDEN LAYERS,WIDTH,BATCH
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cxx=${CXX:-g++}
flags=${CXXFLAGS:--O3 -march=native}
core=${FIXNET_BENCH_CORE:-$(($(getconf _NPROCESSORS_ONLN) - 1))}
usual="64,1,64,16 256,1,256,16 1024,1,1024,16 2048,1,1024,16 4096,1,4096,16
32,10,32,16 32,100,32,16 32,300,32,16 784,1,128,16 784,1,128,64 784,1,128,1024 784,1,128,8192"
sizes=${FIXNET_GROWTH_SIZES:-$usual}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# dash, bash and busybox have it.
# shellcheck disable=SC3045
ulimit -s unlimited

# A program of these layers; it prints the least ns of a step and of an answer, and the parameters.
program() {  # INPUTS LAYERS WIDTH BATCH
  list="Linear<$1, $3>, ReLU"
  for _ in $(seq 2 "$2"); do list="$list, Linear<$3, $3>, ReLU"; done
  cat <<CPP
#define FIXNET_STACK_LIMIT (1L << 30)
#include <chrono>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <memory>
using namespace fixnet;
using Net = Sequential<$list, Linear<$3, 10>>;
using Answers = float[10];
float x[$4][$1];
int y[$4];
CPP
  cat <<'CPP'
__attribute__((noinline)) float step(auto& trainer) { return trainer.step(x, y); }
__attribute__((noinline)) void answer(const Net& net, Answers& z) { net.forward(x[0], z); }
template <class F>
double least_ns(const F& f) {
  using Clock = std::chrono::steady_clock;
  const auto since = [](Clock::time_point t) {
    return std::chrono::duration<double, std::nano>(Clock::now() - t).count();
  };
  double best = 1e30;
  const auto begin = Clock::now();
  for (int round = 0; round < 5 || since(begin) < 5e8; ++round) {
    const auto start = Clock::now();
    int calls = 0;
    do { f(); ++calls; } while (since(start) < 2e5);
    best = std::min(best, since(start) / calls);
  }
  return best;
}
int main() {
  for (int i = 0; auto& row : x) {
    for (float& v : row) v = static_cast<float>(++i * 7919 % 1000) / 1000.0f;
    y[&row - x] = i % 10;
  }
  static Net net{manual_seed(1)};
CPP
  cat <<CPP
  const auto trainer = std::make_unique<Trainer<Net, CrossEntropyLoss, Adam, $4>>(net, CrossEntropyLoss{}, Adam{}, batch<$4>);
CPP
  cat <<'CPP'
  Answers z;
  const double s = least_ns([&] { const float loss = step(*trainer); asm volatile("" : : "x"(loss)); });
  const double a = least_ns([&] { answer(net, z); asm volatile("" : : "x"(z[0])); });
  std::printf("%g %g %ld\n", s, a, static_cast<long>(Net::parameter_count));
}
CPP
}

pin=""
if command -v taskset >/dev/null; then pin="taskset -c $core"; fi
for size in $sizes; do
  echo "$size" | tr , ' ' >"$work/size"
  read -r inputs layers width batch <"$work/size"
  program "$inputs" "$layers" "$width" "$batch" >"$work/main.cpp"
  # The words of $flags and $pin are meant to be split.
  # shellcheck disable=SC2086
  python3 - "$work/seconds" "$cxx" -std=c++20 $flags -w -I "$root/include" "$work/main.cpp" -o "$work/program" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[2:], check=True)
open(sys.argv[1], "w").write(f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime:.1f}")
PY
  # shellcheck disable=SC2086
  echo "$inputs $layers $width $batch $(cat "$work/seconds") $($pin "$work/program")" | tee -a "$work/times" >&2
done

python3 - "$work/times" "${1:-}" "$root/docs/performance.md" "$cxx $("$cxx" -dumpversion)" <<'PY'
import re, sys
file, option, document, compiler = sys.argv[1:]
def time(ns):
    return f"{ns / 1e6:.3g} ms" if ns >= 1e6 else f"{ns / 1e3:.3g} µs" if ns >= 1e3 else f"{ns:.3g} ns"
lines = [f"| {compiler}: layers | batch | parameters | compiler, s | step | a parameter and sample | one answer | a parameter |",
         "|---|---|---|---|---|---|---|---|"]
for line in open(file, encoding="utf-8"):
    inputs, layers, width, batch, seconds, step, answer, count = line.split()
    deep = f"{inputs}→{width}→10" if layers == "1" else f"{inputs}→{layers} × {width}→10"
    count, step, answer = int(count), float(step), float(answer)
    lines.append(f"| {deep} | {batch} | {count} | {seconds} | {time(step)} | {step / count / int(batch):.3f} ns | "
                 f"{time(answer)} | {answer / count:.3f} ns |")
table = "\n".join(lines) + "\n"
print(table, end="")
if option == "--docs":
    text = open(document, encoding="utf-8").read()
    text, found = re.subn(r"(<!-- growth -->\n).*?(<!-- /growth -->)", lambda m: m[1] + table + m[2], text, flags=re.S)
    if found != 1:
        sys.exit(f"growth: {document} has no place for the table")
    open(document, "w", encoding="utf-8").write(text)
PY
