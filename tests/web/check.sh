#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh FOLDER ROOT: builds examples/web and uses the page in a headless Chromium (page.mjs). Its losses are those of
# examples/soccer, compiled with one-element lanes and without fused products, as WebAssembly has none.
# Exit status 77: no emscripten, no Chromium or no node.
set -eu
folder=$1 root=$2
chromium=""
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null && { chromium=$(command -v "$name"); break; }
done
for tool in em++ node "${CXX:-g++}" "${chromium:-chromium}"; do
  command -v "$tool" >/dev/null || { echo "web: skipped, no $tool"; exit 77; }
done
mkdir -p "$folder"
rm -rf "$folder/profile"  # a test that was interrupted has left it
sh "$root/tools/web.sh" "$folder/football.html"
"${CXX:-g++}" -std=c++20 -O1 -DFIXNET_USE_XSIMD=0 -DFIXNET_FUSED=0 -I "$root/include" "$root/examples/soccer.cpp" -o "$folder/soccer"
node "$root/tests/web/page.mjs" "$chromium" "$folder/football.html" "$folder" "$folder/soccer"
