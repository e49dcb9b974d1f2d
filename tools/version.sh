#!/bin/sh
# SPDX-License-Identifier: MIT
# version.sh: prints the version that include/fixnet/version.hpp says, for what is not CMake.
set -eu
header=$(dirname -- "$0")/../include/fixnet/version.hpp
part() { sed -n "s/^#define FIXNET_VERSION_$1 \([0-9]*\).*/\1/p" "$header"; }
echo "$(part MAJOR).$(part MINOR).$(part PATCH)"
