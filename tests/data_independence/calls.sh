#!/bin/sh
# SPDX-License-Identifier: MIT
# calls.sh FOLDER RANDOM COMPILER [FLAG...]: do steps and answers execute each instruction as often whatever the numbers
# are? RANDOM random inputs, zeros of both signs, denormals, extremes, infinities and NaN are asked one by one, and the
# control, which does not, is found. Exit status 77: no callgrind here.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1 random=$2 compiler=$3
shift 3
mkdir -p "$folder"

command -v valgrind >/dev/null || { echo "data_independence: skipped, there is no valgrind"; exit 77; }
echo '#include <valgrind/callgrind.h>' | "$compiler" -E -x c++ - >/dev/null 2>&1 ||
  { echo "data_independence: skipped, there is no valgrind/callgrind.h"; exit 77; }

build() { out=$1; shift; "$compiler" "$@" -Wall -Wextra "$here/calls.cpp" -o "$folder/$out"; }

# ask PROGRAM: one line for each call: its name, how many inputs have the same counts of the same instructions.
ask() {
  rm -f "$folder"/out*
  valgrind --tool=callgrind --dump-instr=yes --compress-pos=no --compress-strings=no --combine-dumps=yes \
    --callgrind-out-file="$folder/out" "$folder/$1" "$random" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
  awk '
    function close_part() {
      if (name == "") return
      if (!(name in count)) { first[name] = body; total[name] = least[name] = most[name] = sum }
      ++count[name]
      if (sum < least[name]) least[name] = sum
      if (sum > most[name]) most[name] = sum
      if (body != first[name]) { ++others[name]; if (others[name] <= 9) which[name] = which[name] " " input }
      name = ""
    }
    /^desc: Trigger: Client/ { name = $(NF - 1); input = $NF; body = ""; sum = 0; next }
    /^part: / { close_part(); next }
    /^totals: / { next }
    /^summary: / { next }
    name == "" { next }
    /^0x/ { body = body $0 "\n"; if (!call) sum += $NF; call = 0; next }
    /^calls=/ { call = 1; body = body $0 "\n" }
    END {
      close_part()
      for (name in count) {
        printf "%-17s %6d inputs: %d", name, count[name], least[name]
        if (most[name] > least[name]) printf " to %d", most[name]
        printf " instructions, %d in another way%s\n", others[name], which[name] == "" ? "" : ":" which[name]
        bad += others[name]
      }
      exit bad > 0
    }' "$folder/out"* | sort >"$folder/said"
  cat "$folder/said"
}

build program "$@"
ask program
[ "$(grep -c ' 0 in another way$' "$folder/said")" -eq 5 ] ||
  { echo "data_independence: what is executed depends on the numbers"; exit 1; }
build control "$@" -DCONTROL
ask control >"$folder/found"
grep -q 'step.* in another way:' "$folder/found" || { echo "data_independence: the control is not found"; exit 1; }
echo "data_independence: what is executed depends on no number; the control's does"
