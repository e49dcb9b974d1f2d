#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-floors.sh ROOT: a header includes only lower floors (floors.txt); only simd/ knows xsimd.
set -eu
root=$(CDPATH="" cd -- "$1" && pwd)
cd "$root/include/fixnet"

# Headers outside of a folder (umbrellas) may include anything.
# shellcheck disable=SC2016
find . -name '*.hpp' | sed 's|^\./||' | sort | xargs awk '
  FILENAME == ARGV[1] { if ($1 !~ /^#/ && NF == 3) { floor[$1] = $2; own[$1] = $3 } next }
  FNR == 1 { folder = FILENAME; if (!sub("/.*", "", folder)) folder = "" ; files++
             if (folder != "" && !(folder in floor)) complain("is in a folder that floors.txt lacks") }
  function complain(what) { printf "include/fixnet/%s:%d: %s\n", FILENAME, FNR, what; bad = 1 }
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
  END { if (!bad) printf "floors: %d headers, each includes only lower floors\n", files; exit bad }
' "$root/tools/floors.txt"
