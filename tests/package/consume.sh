#!/bin/sh
# SPDX-License-Identifier: MIT
# consume.sh CMAKE WAY WORK [-D...]: configures, builds and runs the consumer in the folder WAY.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cmake=$1; way=$2; build=$3/$2; shift 3
rm -rf "$build"
"$cmake" -S "$here/$way" -B "$build" -DCMAKE_BUILD_TYPE=Release "$@"
"$cmake" --build "$build"
"$build/consumer"
