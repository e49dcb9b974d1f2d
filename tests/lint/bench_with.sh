#!/bin/sh
# SPDX-License-Identifier: MIT
# bench_with.sh TOOLS: a program of the user's stands in the tables beside ours, and one that prints
# something else is refused with its line.
set -eu
tools=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fails() { echo "bench_with: $*" >&2; exit 1; }

# A build with one case of ours, 200 ns, and a peer, 400 ns.
mkdir "$work/build"
cat >"$work/build/steps_bench.json" <<'TEXT'
{"context": {"compiler": "g++ 12", "march": "native"}, "benchmarks": [
 {"run_name": "step/housing/float/B32/ours", "run_type": "iteration", "cpu_time": 200, "time_unit": "ns"},
 {"run_name": "step/housing/float/B32/eigen", "run_type": "iteration", "cpu_time": 400, "time_unit": "ns"}]}
TEXT

program() {
  { echo '#!/bin/sh'; printf 'echo "%s"\n' "$@"; } >"$work/program"
  chmod +x "$work/program"
}

program 'step/housing/float/B32/theirs 150' 'step/housing/float/B32/theirs 160' 'step/housing/float/B32/theirs 170.5'
said=$(python3 "$tools/bench_with.py" "$work/program" "$work/with.json")
echo "$said" | grep -q 'step/housing/float/B32/theirs: 3 repetitions, least 150 ns' || fails "says: $said"
table=$(python3 "$tools/bench_report.py" "$work/build" "$work/with.json")
# The median of three; the best peer, of which ours takes 1.25.
echo "$table" | grep -q 'step/housing/float/B32 .*200 ns .*theirs 160 ns *1\.25 .*eigen 400 ns' ||
  fails "the table has no such peer: $table"
before=$(python3 "$tools/bench_report.py" "$work/build")
echo "$before" | grep -q 'eigen 400 ns *0\.50' || fails "without it the table says: $before"

# refused WORDS LINE…: a program that prints these lines is refused, with these words.
refused() {
  words=$1
  shift
  program "$@"
  rm -f "$work/with.json"
  if said=$(python3 "$tools/bench_with.py" "$work/program" "$work/with.json" 2>&1); then fails "takes: $*"; fi
  echo "$said" | grep -q -- "$words" || fails "does not say '$words' but: $said"
  if [ -e "$work/with.json" ]; then fails "wrote a file from: $*"; fi
}
refused "'150 ns' is not CASE/WHO NANOSECONDS" '150 ns'
refused 'is not CASE/WHO NANOSECONDS' 'step/housing/float/B32/theirs -3'
refused 'is not CASE/WHO NANOSECONDS' 'step/housing/float/B32/theirs nan'
refused 'is not CASE/WHO NANOSECONDS' 'step/housing/float/B32/theirs 150 ns'
refused 'take another name' 'step/housing/float/B32/ours 1'
refused 'it printed no line' ''
printf '#!/bin/sh\necho "step/housing/float/B32/theirs 150"\nexit 3\n' >"$work/program"
if said=$(python3 "$tools/bench_with.py" "$work/program" "$work/with.json" 2>&1); then fails "takes a program that failed"; fi
echo "$said" | grep -q 'it ended with 3' || fails "of a program that failed it says: $said"

# The script that ./dev bench is asks it before anything is built.
if said=$(FIXNET_BUILD_DIR="$work/b" sh "$tools/bench.sh" --with "$work/program" 2>&1); then fails "bench.sh goes on"; fi
echo "$said" | grep -q 'it ended with 3' || fails "bench.sh says: $said"
echo "bench_with: the user's program is in the table, and seven that print something else are refused"
