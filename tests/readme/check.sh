#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh README COMPILER INCLUDE WORK: compiles and runs every C++ block of a document. A block with
# main is a program; any other is put into one, after the names that the document has introduced. A
# text block right behind a program is what it prints: words equal, numbers to four digits.
set -eu
document=$1 compiler=$2 include=$3 work=$4
prelude=$(dirname -- "$0")/prelude.hpp
rm -rf "$work" && mkdir -p "$work"

awk -v work="$work" '
  /^```cpp$/  { n++; file = sprintf("%s/%02d.body", work, n); inside = 1; last = n; next }
  /^```text$/ && last { file = sprintf("%s/%02d.expected", work, last); inside = 1; last = 0; next }
  /^```/ && inside { close(file); inside = 0; next }
  /^```/ { last = 0; other = !other; next }
  inside { print > file; next }
  NF && !other { last = 0 }
' "$document"

same_output() {
  awk 'function near(a, b) { return (a - b) ^ 2 <= (2e-4 * b) ^ 2 }
    NR == FNR { want[FNR] = $0; count = FNR; next }
    { n = split($0, got); m = split(want[FNR], expected)
      if (n != m) exit 1
      for (i = 1; i <= n; i++)
        if (got[i] != expected[i] && !(got[i] ~ /^-?[0-9.e+-]+,?$/ && near(got[i] + 0, expected[i] + 0))) exit 1 }
    END { if (FNR != count) exit 1 }' "$1" "$2"
}

count=0
for body in "$work"/*.body; do
  name=${body%.body}
  if grep -q 'int main' "$body"; then
    cp "$body" "$name.cpp"
  elif grep -q '^struct .*{$' "$body"; then
    { cat "$prelude" "$body"; echo 'int main() { [[maybe_unused]] Mine mine{}; }'; } > "$name.cpp"
  else
    { cat "$prelude"; echo 'int main() {'; cat "$body"; echo '}'; } > "$name.cpp"
  fi
  if ! "$compiler" -std=c++20 -O1 -march=native -I "$include" "$name.cpp" -o "$name.out" 2> "$name.log"; then
    echo "readme: block ${name##*/} of $document does not compile:"; cat "$name.cpp"; head -n 15 "$name.log"; exit 1
  fi
  "$name.out" > "$name.printed" || { echo "readme: block ${name##*/} fails"; exit 1; }
  if [ -f "$name.expected" ] && ! same_output "$name.expected" "$name.printed"; then
    echo "readme: block ${name##*/} prints other than the document says:"; diff "$name.expected" "$name.printed"; exit 1
  fi
  count=$((count + 1))
done
echo "readme: $count blocks of $(basename -- "$document") compile and run"
[ "$count" -gt 0 ]
