#!/bin/sh
# SPDX-License-Identifier: MIT
# meson.sh COMPILER WORK: builds the consumer with the headers as a Meson subproject; then with what Meson installed into
# an empty folder. Exit status 77 (ctest: skipped): no Meson here.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
work=$2/meson
export CXX="$1"
command -v meson >/dev/null || { echo "meson: skipped, not installed"; exit 77; }
rm -rf "$work"
mkdir -p "$work/consumer/subprojects" "$work/installed" "$work/source"
cp "$here/meson/meson.build" "$here/consumer.cpp" "$work/consumer"
cp "$here/meson/meson.build" "$here/consumer.cpp" "$work/installed"
cp -R "$root/include" "$root/tools" "$root/meson.build" "$work/source"
ln -s "$work/source" "$work/consumer/subprojects/fixnet"

meson setup "$work/consumer/build" "$work/consumer"
meson compile -C "$work/consumer/build"
"$work/consumer/build/consumer"

meson setup "$work/build" "$work/source" --prefix "$work/prefix"
meson install -C "$work/build"
command -v pkg-config >/dev/null || { echo "meson: no pkg-config to find the installed headers by"; exit; }
PKG_CONFIG_PATH="$work/prefix/share/pkgconfig" meson setup "$work/installed/build" "$work/installed"
meson compile -C "$work/installed/build"
"$work/installed/build/consumer"
