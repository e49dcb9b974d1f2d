#!/bin/sh
# SPDX-License-Identifier: MIT
# smoke.sh FOLDER COMPILER [FLAG...]: one program of ./dev soak agrees with its oracle, and disagrees with a wrong one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1 compiler=$2; shift 2
command -v python3 >/dev/null || { echo "soak: skipped, there is no python3"; exit 77; }
mkdir -p "$folder"
python3 -B "$here/generate.py" 1 2 >"$folder/soak.cpp"
python3 -B "$here/generate.py" 1 2 | cmp - "$folder/soak.cpp"
"$compiler" "$@" -std=c++20 -O0 -DFIXNET_VERIFY=1 -Wall -Wextra -I "$here/../../include" -I "$here" "$folder/soak.cpp" -o "$folder/soak"
"$folder/soak"
if FIXNET_SOAK_FAULT=1 "$folder/soak" >"$folder/said"; then echo "soak: a wrong oracle agrees"; exit 1; fi
grep -c '^FAIL' "$folder/said"
