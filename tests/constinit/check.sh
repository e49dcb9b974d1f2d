#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh COMPILER INCLUDE SOURCE: the object file holds the network as read-only data and no code that
# runs at start-up.
set -eu
object=$(mktemp)
trap 'rm -f "$object"' EXIT
"$1" -std=c++20 -O2 -I "$2" -c "$3" -o "$object"
nm -C "$object" | grep -q ' R trained$' || { echo "constinit: trained is not read-only data:"; nm -C "$object"; exit 1; }
if objdump -h "$object" | grep -E '\.init_array|\.ctors|\.text\.startup'; then
  echo "constinit: something runs at start-up"; exit 1
fi
echo "constinit: trained lies in .rodata, nothing runs at start-up"
