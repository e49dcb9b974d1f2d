#!/bin/sh
# SPDX-License-Identifier: MIT
# cross.sh PROCESSOR [TEST...]: builds tests for another processor with Debian's cross compiler and runs them under
# QEMU: those of the core whose answers depend on the processor, or those named (simd/lanes). Then the tutorial's losses,
# FIXNET_DETERMINISTIC's bits and a file's bytes are compared with this machine's.
# PROCESSOR: aarch64 (with NEON's registers, in a program for SVE too); armhf, riscv64, ppc64el, s390x (big-endian), one
# element at a time; wasm by emscripten and node, with WebAssembly's registers, of which less is tested.
#   CXX_FLAGS   more flags for all of it (-DFIXNET_USE_XSIMD=0: one element at a time on aarch64 too)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror -Wno-restrict"
chosen="simd/one simd/native simd/lanes simd/dual kernels/affine kernels/dot layers/linear losses/bce_loss
network/network train/trainer train/constexpr io/bytes io/stored"

die() { printf 'dev cross: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }

processor=${1:-}
case $processor in
  aarch64) triple=aarch64-linux-gnu; emulator=qemu-aarch64 ;;
  armhf) triple=arm-linux-gnueabihf; emulator=qemu-arm ;;
  riscv64) triple=riscv64-linux-gnu; emulator=qemu-riscv64 ;;
  ppc64el) triple=powerpc64le-linux-gnu; emulator=qemu-ppc64le ;;
  s390x) triple=s390x-linux-gnu; emulator=qemu-s390x ;;
  wasm) triple=wasm; emulator="node --no-experimental-fetch"; chosen="simd/one simd/native kernels/affine"
    CXX_FLAGS="-msimd128 ${CXX_FLAGS:-}" ;;
  *) die "which processor? aarch64, armhf, riscv64, ppc64el, s390x or wasm" ;;
esac
shift
if [ "$processor" = wasm ]; then
  cxx=em++ suffix=.js link=-sSINGLE_FILE=1 package=emscripten runner=nodejs
  warnings="$warnings -Wno-unknown-warning-option"
  export NODE_PATH="${NODE_PATH:-/usr/share/nodejs}"  # where Debian keeps emscripten's own modules
else
  cxx=$triple-g++ suffix="" link=-static package=g++-$triple runner=qemu-user
fi
work=${FIXNET_BUILD_DIR:-$root/build}/cross-$processor

need() {
  command -v "$1" >/dev/null && return 0
  command -v apt-get >/dev/null || die "there is no $1"
  apt-get install -y -q --no-install-recommends "$2" || die "install $2 first"
}
need "$cxx" "$package"
need "${emulator%% *}" "$runner"

# Headers of this machine that no processor changes; Catch2 3 is a library, and would have to be built.
[ -e /usr/include/catch2/catch.hpp ] || die "the cross tests need Catch2 2, whose header is all of it"
mkdir -p "$work/include" "$work/objects"
for library in catch2 xsimd nlohmann; do
  [ -e "$work/include/$library" ] || [ ! -e "/usr/include/$library" ] || ln -s "/usr/include/$library" "$work/include"
done

compile() {
  # shellcheck disable=SC2086
  "$cxx" -std=c++20 -O1 $warnings ${CXX_FLAGS:-} -isystem "$work/include" -I "$root/include" -I "$root/tests" \
    -DFIXNET_STORED="\"$root/tests/io/stored\"" "$@"
}

# The object of a source, made again where it is older than any header or source.
object() { echo "$work/objects/$(echo "$1" | tr / -).o"; }
made() {
  out=$(object "$1")
  if [ -e "$out" ] && [ -z "$(find "$root/include" "$root/src" "$root/tests" -newer "$out" -name '*pp' | head -n 1)" ]; then
    return 0
  fi
  compile -c "$root/$1" -o "$out"
}

# run TEST...: what failed is in $failed.
run_tests() {
  made tests/main.cpp
  for test; do
    say "$processor: $test"
    set -- "$(object "tests/${test}_test.cpp")" "$(object tests/main.cpp)"
    made "tests/${test}_test.cpp"
    case $test in io/*) io_library; set -- "$@" "$work/libio.a" ;; esac
    compile "$link" "$@" -o "$work/program$suffix"
    $emulator "$work/program$suffix" >"$work/said" 2>&1 || failed="$failed $test"
    tail -n 3 "$work/said" | sed '/^$/d; /^==/d'
  done
}

io_library() {
  for source in "$root"/src/formats/*.cpp "$root"/src/models/*.cpp "$root"/src/models/layers/*.cpp; do
    source=${source#"$root"/}
    made "$source"
    set -- "$@" "$(object "$source")"
  done
  "$triple-ar" rcs "$work/libio.a" "$@"
}

# The flavour of one-element lanes there: 1 fused, 0 not (docs/numerics.md).
flavour() {
  echo FIXNET_FUSED | compile -include "$root/include/fixnet/base/config.hpp" -DFIXNET_USE_XSIMD=0 -E -P -x c++ - | tail -n 1
}

losses_agree() {
  say "$processor: the tutorial's losses, one element at a time"
  fused=$(flavour)
  here=""
  if [ "$fused" = 1 ] && [ "$(uname -m)" = x86_64 ]; then here=-mfma; fi
  if [ "$here" = -mfma ] && ! grep -qw fma /proc/cpuinfo; then echo "this machine has no fma: not compared"; return 0; fi
  train="$root/tests/bare_metal/train.cpp $root/tests/bare_metal/desktop.cpp"
  # shellcheck disable=SC2086
  compile "$link" -DFIXNET_USE_XSIMD=0 $train -o "$work/train$suffix"
  # shellcheck disable=SC2086
  g++ -std=c++20 -O1 $here -DFIXNET_USE_XSIMD=0 -I "$root/include" $train -o "$work/train-here"
  $emulator "$work/train$suffix" >"$work/losses"
  "$work/train-here" >"$work/losses-here"
  if cmp "$work/losses" "$work/losses-here"; then echo "same bits, FIXNET_FUSED=$fused"; else failed="$failed losses"; fi
}

# FIXNET_DETERMINISTIC: the hashes of trained weights that x86-64 has.
same_everywhere() {
  say "$processor: FIXNET_DETERMINISTIC"
  compile "$link" -O2 -DFIXNET_DETERMINISTIC=1 "$root/tests/embed/deterministic.cpp" -o "$work/deterministic$suffix"
  $emulator "$work/deterministic$suffix" >"$work/hashes"
  diff "$root/tests/embed/deterministic.txt" "$work/hashes" || failed="$failed deterministic"
}

# WebAssembly's registers against SSE2's: both have 16 bytes and no fused product.
registers_agree() {
  say "wasm: the tutorial's losses, by registers"
  if [ "$(uname -m)" != x86_64 ] || [ ! -e /usr/include/xsimd ]; then
    echo "no SSE2 by xsimd here: not compared"
    return 0
  fi
  # shellcheck disable=SC2086
  compile "$link" $train -o "$work/train$suffix"
  # shellcheck disable=SC2086
  g++ -std=c++20 -O1 -march=x86-64 -I "$root/include" $train -o "$work/train-here"
  $emulator "$work/train$suffix" >"$work/losses"
  "$work/train-here" >"$work/losses-here"
  if cmp "$work/losses" "$work/losses-here"; then echo "same bits"; else failed="$failed registers"; fi
}

# A vector extension whose length the program fixes: the library keeps to NEON's registers.
sve() {
  say "aarch64: a program for SVE of 256 bits"
  compile -static -march=armv8-a+sve -msve-vector-bits=256 "$root/examples/soccer.cpp" -o "$work/sve"
  $emulator -cpu max,sve256=on "$work/sve" --epochs 50 | grep '^Epoch' || failed="$failed sve"
}

main() {
  failed=""
  if [ $# -gt 0 ]; then
    run_tests "$@"
  else
    # shellcheck disable=SC2086
    run_tests $chosen
    losses_agree
    same_everywhere
    [ "$processor" != aarch64 ] || sve
    [ "$processor" != wasm ] || registers_agree
  fi
  [ -z "$failed" ] || die "failed on $processor:$failed"
  say "$processor: all passed"
}

main "$@"
