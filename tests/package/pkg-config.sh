#!/bin/sh
# SPDX-License-Identifier: MIT
# pkg-config.sh PKG_CONFIG COMPILER WORK: builds and runs the consumer with the installed fixnet.pc.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
pkg_config=$1; compiler=$2; work=$3
export PKG_CONFIG_PATH="$work/prefix/share/pkgconfig"
flags=$("$pkg_config" --cflags fixnet)
echo "fixnet $("$pkg_config" --modversion fixnet): $flags"
# shellcheck disable=SC2086
"$compiler" -std=c++20 -O2 $flags "$here/consumer.cpp" -o "$work/consumer-pkg-config"
"$work/consumer-pkg-config"
