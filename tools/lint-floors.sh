#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-floors.sh [ROOT]: a header includes only lower floors (floors.txt) and names nothing of a higher one, which an
# #include would not show: no x_impl:: and no Plan. Only simd/ knows xsimd. The faults that floor-faults.txt lists are
# let pass; a line of it that no header needs any more fails, so that the list can only shrink.
set -eu
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/.."
root=$(CDPATH="" cd -- "$1" && pwd)
cd "$root/include/fixnet"

faults=$root/tools/floor-faults.txt
[ -f "$faults" ] || faults=/dev/null
headers=$(find . -name '*.hpp' | sed 's|^\./||' | sort)

# Headers outside of a folder (umbrellas) may include anything. Read twice: first for who opens which namespace.
# shellcheck disable=SC2016,SC2086
awk '
  FILENAME == ARGV[1] { if ($1 !~ /^#/ && NF == 3) { floor[$1] = $2; own[$1] = $3 } next }
  FILENAME == ARGV[2] { if ($1 !~ /^#/ && NF == 2) fault[$1 " " $2] = 1; next }
  FNR == 1 && FILENAME in seen { second = 1 }
  FNR == 1 { seen[FILENAME] = 1 }
  !second {
    if (match($0, /namespace [a-z_]+_impl/)) {
      opened = substr($0, RSTART + 10, RLENGTH - 10); folder = FILENAME; sub("/.*", "", folder)
      if (!(opened in owner) || floor[folder] < floor[owner[opened]]) owner[opened] = folder
      folder = opened; sub(/_impl$/, "", folder)
      if (folder in floor) owner[opened] = folder
    }
    next
  }
  function names(word, of) {
    if (of == folder || floor[of] < floor[folder]) return
    if ((FILENAME " " word) in fault) { used[FILENAME " " word] = 1; return }
    complain("is on floor " floor[folder] " and names " word " of " of " on floor " floor[of])
  }
  FNR == 1 { folder = FILENAME; if (!sub("/.*", "", folder)) folder = "" ; files++
             if (folder != "" && !(folder in floor)) complain("is in a folder that floors.txt lacks") }
  function complain(what) { printf "include/fixnet/%s:%d: %s\n", FILENAME, FNR, what; bad = 1 }
  folder in floor {
    text = $0; sub(/\/\/.*/, "", text); gsub(/"[^"]*"/, "", text); code = text
    while (match(text, /[a-z_]+_impl/)) {
      word = substr(text, RSTART, RLENGTH); text = substr(text, RSTART + RLENGTH)
      if (word in owner) names(word, owner[word])
    }
    if (("plan" in floor) && match(code, /(^|[^A-Za-z_])Plan::/)) names("Plan", "plan")
  }
  folder != "simd" && /xsimd::|#[ \t]*include[ \t]*[<"]xsimd/ { complain("names xsimd: only simd/ may") }
  /#[ \t]*include[ \t]*"/ { complain("includes with quotes: write <fixnet/...>") }
  folder != "" && match($0, /#[ \t]*include[ \t]*<fixnet\/[^>]*>/) {
    path = substr($0, RSTART, RLENGTH); sub(/.*<fixnet\//, "", path); sub(/>$/, "", path)
    other = path; if (!sub("/.*", "", other)) other = ""
    name = path; sub(/.*\//, "", name); sub(/\.hpp$/, "", name)
    if (path == "version.hpp") next
    if (other == "") complain("includes the umbrella " path)
    else if (!(other in floor)) complain("includes " path ", of an unknown folder")
    else if (other == folder) { if (own[folder] != "any" && name !~ ("^(" own[folder] ")$"))
      complain("includes its neighbour " path ", which is not among " own[folder]) }
    else if (floor[other] >= floor[folder])
      complain("is on floor " floor[folder] " and includes " path " on floor " floor[other])
  }
  END {
    for (one in fault) if (!(one in used)) { print "tools/floor-faults.txt: " one " is mended: take the line away"; bad = 1 }
    if (!bad) printf "floors: %d headers, each includes and names only lower floors\n", files
    exit bad
  }
' "$root/tools/floors.txt" "$faults" $headers $headers
