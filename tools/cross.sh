#!/bin/sh
# SPDX-License-Identifier: MIT
# cross.sh PROCESSOR [TEST...]: builds tests for another processor with Debian's cross compiler and runs them under
# QEMU: those of the core whose answers depend on the processor, or those named (simd/lanes). Then the tutorial's losses,
# FIXNET_DETERMINISTIC's bits and a file's bytes are compared with this machine's.
# PROCESSOR: aarch64 (with NEON's registers, in a program for SVE too); armhf, riscv64, ppc64el, s390x (big-endian), one
# element at a time; wasm by emscripten and node, with WebAssembly's registers, of which less is tested; windows by
# mingw-w64 and Wine, with SSE2's registers and AVX2's. Where there is no Wine, that is built and not run.
#   CXX_FLAGS   more flags for all of it (-DFIXNET_USE_XSIMD=0: one element at a time on aarch64 too)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror -Wno-restrict"
chosen="simd/one simd/native simd/lanes simd/dual kernels/affine kernels/dot layers/linear losses/bce_loss
network/network train/trainer train/constexpr io/bytes io/stored"
# g++ does not align the stack of Windows to AVX registers (docs/platforms.md).
unaligned="-Wa,-muse-unaligned-vector-move -DFIXNET_UNALIGNED_MOVES=1"

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
  windows) triple=x86_64-w64-mingw32; emulator="wine" ;;
  *) die "which processor? aarch64, armhf, riscv64, ppc64el, s390x, wasm or windows" ;;
esac
shift
if [ "$processor" = wasm ]; then
  cxx=em++ suffix=.js link=-sSINGLE_FILE=1 package=emscripten runner=nodejs
  warnings="$warnings -Wno-unknown-warning-option"
  export NODE_PATH="${NODE_PATH:-/usr/share/nodejs}"  # where Debian keeps emscripten's own modules
elif [ "$processor" = windows ]; then
  cxx=$triple-g++ suffix=.exe link=-static package=g++-mingw-w64-x86-64 runner=wine
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
if [ "$processor" = windows ]; then
  # In a prefix that goes with the build folder, without windows or messages of its own.
  (need wine wine) || emulator=""
  export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=" DISPLAY=
else
  need "${emulator%% *}" "$runner"
fi

# run PROGRAM [OPTION...]: what it says, with this machine's ends of lines.
run() {
  if [ -z "$emulator" ]; then echo "built, not run: there is no $runner"; return 0; fi
  status=0
  $emulator "$@" >"$work/output" 2>&1 || status=$?
  tr -d '\r' <"$work/output"
  return "$status"
}

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
object() { echo "$work/objects$set/$(echo "$1" | tr / -).o"; }
set=""
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
    run "$work/program$suffix" >"$work/said" || failed="$failed $test"
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

# Files are the system's.
windows_files() {
  say "windows: fixnet::io"
  made tests/main.cpp
  io_library
  compile "$link" "$root/tests/windows/files.cpp" "$(object tests/main.cpp)" "$work/libio.a" -o "$work/files.exe"
  run "$work/files.exe" >"$work/said" || failed="$failed files"
  tail -n 3 "$work/said" | sed '/^$/d; /^==/d'
}

# AVX on a stack that is not aligned to it: refused, or with moves that need no alignment.
windows_avx() {
  say "windows: AVX"
  if compile -march=x86-64-v3 -fsyntax-only "$root/examples/soccer.cpp" >"$work/said" 2>&1 ||
    ! grep -q 'g++ for Windows does not align its stack to AVX registers' "$work/said"; then
    head -n 5 "$work/said"
    failed="$failed avx-refused"
  fi
  echo 'vmovaps %ymm0, (%rsp)' >"$work/move.s"
  "$triple-as" -muse-unaligned-vector-move "$work/move.s" -o "$work/move.o"
  "$triple-objdump" -d "$work/move.o" | grep vmovups || failed="$failed unaligned-move"
  set=-avx2 CXX_FLAGS="-march=x86-64-v3 $unaligned ${CXX_FLAGS:-}"
  mkdir -p "$work/objects$set"
  if ! grep -qw avx2 /proc/cpuinfo; then emulator="" runner="processor with AVX2"; fi
  run_tests simd/one simd/lanes kernels/affine train/trainer
  if "$triple-objdump" -d "$work/program.exe" |
    grep -E 'vmov(aps|apd|dqa[0-9]*) .*(%[yz]mm.*\(%r[bs]p|\(%r[bs]p.*%[yz]mm)'; then
    failed="$failed aligned-moves"
  fi
}

# The flavour of one-element lanes there: 1 fused, 0 not (docs/numerics.md).
flavour() {
  echo FIXNET_FUSED | compile -include "$root/include/fixnet/base/config.hpp" -DFIXNET_USE_XSIMD=0 -E -P -x c++ - | tail -n 1
}

losses_agree() {
  [ -n "$emulator" ] || return 0
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
  run "$work/train$suffix" >"$work/losses"
  "$work/train-here" >"$work/losses-here"
  if cmp "$work/losses" "$work/losses-here"; then echo "same bits, FIXNET_FUSED=$fused"; else failed="$failed losses"; fi
}

# FIXNET_DETERMINISTIC: the hashes of trained weights that x86-64 has.
same_everywhere() {
  [ -n "$emulator" ] || return 0
  say "$processor: FIXNET_DETERMINISTIC"
  compile "$link" -O2 -DFIXNET_DETERMINISTIC=1 "$root/tests/embed/deterministic.cpp" -o "$work/deterministic$suffix"
  run "$work/deterministic$suffix" >"$work/hashes"
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
  run "$work/train$suffix" >"$work/losses"
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
    if [ "$processor" = windows ]; then windows_files; windows_avx; fi
  fi
  [ -z "$failed" ] || die "failed on $processor:$failed"
  say "$processor: all passed"
}

main "$@"
