#!/bin/sh
# SPDX-License-Identifier: MIT
# one-line.sh PROGRAM COMPILER [FLAG...]: compiles examples/soccer.cpp as the README says, and runs it.
set -eu
source=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)/examples/soccer.cpp
program=$1; compiler=$2; shift 2
"$compiler" "$@" "$source" -o "$program"
"$program" --epochs 50
