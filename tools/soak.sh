#!/bin/sh
# SPDX-License-Identifier: MIT
# soak.sh [MINUTES [SEED]]: random networks in training beside an oracle of plain loops (tests/soak), for so many minutes
# (10). Each program has its seed, SEED and those behind it (the time of day), and is built with the address and
# undefined-behaviour sanitizers and FIXNET_VERIFY, in turn for this machine, AVX2, SSE2 and one element at a time, by g++
# and clang++. What fails says how to repeat it; the programs stay in the build folder.
#   FIXNET_SOAK_NETWORKS  how many networks a program trains (3)
#   FIXNET_SOAK_FLAGS     flags in place of optimisation, sanitizers and FIXNET_VERIFY
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
minutes=${1:-10}
seed=${2:-$(date +%s)}
networks=${FIXNET_SOAK_NETWORKS:-3}
flags=${FIXNET_SOAK_FLAGS:--O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -DFIXNET_VERIFY=1}
work=${FIXNET_BUILD_DIR:-$root/build}/soak
mkdir -p "$work"

# What a seed is built for. Where the machine lacks the instructions, or is no x86-64: as it is.
machine_of() {
  native=-march=native
  [ "$(uname -m)" = x86_64 ] || native=
  case $(($1 % 4)) in
    1) if grep -qw avx2 /proc/cpuinfo 2>/dev/null; then native=-march=x86-64-v3; fi ;;
    2) [ -z "$native" ] || native=-march=x86-64 ;;
    3) native="$native -DFIXNET_USE_XSIMD=0" ;;
  esac
  echo "$native"
}
compiler_of() {
  compiler=g++
  if [ $(($1 / 4 % 2)) = 1 ] && command -v clang++ >/dev/null; then compiler=clang++; fi
  echo "$compiler"
}

end=$(($(date +%s) + minutes * 60))
programs=0 failed="" steps=0 numbers=0 kinks=0
while [ "$programs" = 0 ] || [ "$(date +%s)" -lt "$end" ]; do
  program=$work/soak-$seed
  built="$(compiler_of "$seed") -std=c++20 $(machine_of "$seed") $flags"
  python3 -B "$root/tests/soak/generate.py" "$seed" "$networks" >"$program.cpp"
  # shellcheck disable=SC2086
  if $built -I "$root/include" -I "$root/tests/soak" "$program.cpp" -o "$program" >"$program.txt" 2>&1 &&
    "$program" >>"$program.txt" 2>&1; then
    rm -f "$program" "$program.cpp"
  else
    failed="$failed $seed"
    echo "soak: seed $seed fails, $program.cpp by: $built -I include -I tests/soak"
    head -n 20 "$program.txt"
  fi
  counts=$(sed -n 's/^soak: \([0-9]*\) steps, \([0-9]*\) numbers[^,]*, \([0-9]*\) .*/\1 \2 \3/p' "$program.txt")
  # shellcheck disable=SC2086
  set -- ${counts:-0 0 0}
  steps=$((steps + $1)) numbers=$((numbers + $2)) kinks=$((kinks + $3)) programs=$((programs + 1)) seed=$((seed + 1))
done
echo "soak: $programs programs of $networks networks, $steps steps, $numbers numbers compared, $kinks steps too near a" \
  "kink for gradients, the last seed $((seed - 1)); failed:${failed:- none}"
[ -z "$failed" ]
