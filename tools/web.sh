#!/bin/sh
# SPDX-License-Identifier: MIT
# web.sh [FILE]: builds examples/web as one page that a browser opens from the disk (build/web/football.html): the
# network by emscripten, in the page as base64 beside its script and style. The page asks nobody for anything.
# Exit status 77: no em++.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
out=${1:-${FIXNET_BUILD_DIR:-$root/build}/web/football.html}
command -v em++ >/dev/null || { echo "web: skipped, no em++"; exit 77; }
export NODE_PATH="${NODE_PATH:-/usr/share/nodejs}"  # where Debian keeps emscripten's own modules

mkdir -p "$(dirname -- "$out")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Exceptions and types at run time are what the library does without; so the module imports nothing from the page.
em++ -std=c++20 -O2 -fno-exceptions -fno-rtti -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror \
  -I "$root/include" "$root/examples/web/football.cpp" --no-entry -sSTANDALONE_WASM=1 -o "$work/football.wasm"
base64 "$work/football.wasm" | tr -d '\n' >"$work/base64"

# Each line @name@ of the page becomes the file of that name.
awk -v folder="$root/examples/web/" -v base64="$work/base64" '
  function put(file, line) { while ((getline line < file) > 0) print line; close(file) }
  /^@style.css@$/ { put(folder "style.css"); next }
  /^@page.js@$/ { put(folder "page.js"); next }
  /^@football.wasm@$/ { put(base64); next }
  { print }
' "$root/examples/web/index.html" >"$out"
echo "web: open $out ($(wc -c <"$out") bytes)"
