#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-lists.sh [ROOT]: a layer, a loss, an optimizer, a scheduler is complete where users look for it. Each header
# x_y.hpp declares XY, in whatever letters, stands in the umbrella, docs/tour.md names `XY`, and PyTorch's numbers of
# it are among the golden ones; files know a layer by its record in src/models/layers. What cannot be so is in
# list-exceptions.txt, and nothing else is.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
root=$(CDPATH="" cd -- "$1" && pwd)
cd "$root"
exceptions=$root/tools/list-exceptions.txt
[ -f "$exceptions" ] || exceptions=/dev/null
bad=0
count=0
used=""

complain() { echo "include/fixnet/$1: $2"; bad=1; }

# excepted HEADER PLACE: the list says that it need not stand there.
excepted() {
  while read -r pattern place _; do
    # shellcheck disable=SC2254
    case $1 in $pattern) [ "$place" = "$2" ] && used="$used $pattern:$place " && return 0 ;; esac
  done <"$exceptions"
  return 1
}

# What the header is there for: the struct or alias whose name is the file's, without _ and in any letters.
declared() {
  stem=$(basename "$1" .hpp | tr -d _)
  sed -n 's/^\(struct\|class\|using\) \([A-Za-z0-9]*\).*/\2/p' "include/fixnet/$1" |
    awk -v stem="$stem" 'tolower($0) == stem { print; exit }'
}

in_umbrella() { grep -qF "#include <fixnet/$1>" include/fixnet/fixnet.hpp include/fixnet/train/schedulers.hpp 2>/dev/null; }

# PyTorch's name among the golden cases, or golden numbers in the header's own test.
in_goldens() {
  grep -qis "golden" "tests/${1%.hpp}_test.cpp" && return 0
  torch=$(sed -n 's/^\/\/\/ Source *torch\.[a-z_.]*\.\([A-Za-z0-9]*\).*/\1/p' "include/fixnet/$1" | head -n 1)
  grep -qsE "(^|[^A-Za-z])(${torch:-$2}|$2)([^A-Za-z]|\$)" tests/oracle/*_cases.py
}

# A record says it, or the call of a function that makes one: recurrent<4, lstm>("LSTM", "lstm", …).
in_records() { grep -qsE "(\.header = |\(\"[A-Za-z0-9]*\", )\"$(basename "$1" .hpp)\"" src/models/layers/*.cpp; }

for header in $(cd include/fixnet && find layers losses optimizers train/schedulers -name '*.hpp' | sort); do
  excepted "$header" all && continue
  count=$((count + 1))
  name=$(declared "$header")
  [ -n "$name" ] || { complain "$header" "declares nothing of its name"; continue; }
  in_umbrella "$header" || excepted "$header" umbrella || complain "$header" "is in no umbrella: fixnet.hpp"
  grep -q "\`${name}[\`<]" docs/tour.md || excepted "$header" tour || complain "$header" "docs/tour.md does not name \`$name\`"
  in_goldens "$header" "$name" || excepted "$header" goldens ||
    complain "$header" "no golden number of $name: tests/oracle/*_cases.py, or its own test"
  case $header in layers/*) in_records "$header" || excepted "$header" record ||
    complain "$header" "no record in src/models/layers: files would not know $name" ;; esac
done
while read -r pattern place _; do
  case "$pattern" in '#'* | '') continue ;; esac
  case "$used" in *" $pattern:$place "*) continue ;; esac
  echo "tools/list-exceptions.txt: '$pattern $place' excepts nothing"
  bad=1
done <"$exceptions"
[ "$bad" -eq 0 ] && echo "lists: each of $count layers, losses, optimizers and schedulers stands in every list"
exit "$bad"
