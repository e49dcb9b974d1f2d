#!/bin/sh
# SPDX-License-Identifier: MIT
# pkg-config.sh PKG_CONFIG COMPILER WORK MODULE CONSUMER: builds and runs the consumer with an installed
# module, fixnet or fixnet-io.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
pkg_config=$1; compiler=$2; work=$3; module=$4; consumer=$5
found=$(find "$work/prefix" -type d -name pkgconfig | tr '\n' ':')
export PKG_CONFIG_PATH="$found"
flags=$("$pkg_config" --cflags "$module")
libs=$("$pkg_config" --libs "$module")
echo "$module $("$pkg_config" --modversion "$module"): $flags $libs"
# shellcheck disable=SC2086
"$compiler" -std=c++20 -O2 $flags "$here/$consumer.cpp" $libs -o "$work/$consumer-pkg-config"
cd "$work"
"./$consumer-pkg-config"
