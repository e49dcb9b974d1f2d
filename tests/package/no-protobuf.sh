#!/bin/sh
# SPDX-License-Identifier: MIT
# no-protobuf.sh CMAKE WORK [-D...]: a fixnet::io that was built without ONNX asks its consumers for no protobuf, and
# none that was built with it hides it. What is installed says so as soon as it is configured.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cmake=$1; work=$2/no-protobuf; shift 2
rm -rf "$work"
asks() { grep -rlE 'protobuf' "$1/src/fixnet-io.pc" "$1/CMakeFiles/Export" ; }
configure() {
  build=$1; shift
  "$cmake" -S "$root" -B "$work/$build" -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=OFF \
    "$@" >"$work.log" || { cat "$work.log"; exit 1; }
}
configure with "$@"
if grep -q 'reads no ONNX' "$work.log"; then echo "no ONNX here: nothing to compare with"; else asks "$work/with"; fi
configure without "$@" -DCMAKE_DISABLE_FIND_PACKAGE_Protobuf=ON
grep -q 'reads no ONNX' "$work.log"
if asks "$work/without"; then echo "fixnet::io without ONNX asks for protobuf"; exit 1; fi
echo "fixnet::io without ONNX asks for no protobuf"
