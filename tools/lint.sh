#!/bin/sh
# SPDX-License-Identifier: MIT
# lint.sh: all lints, cheapest first; every one runs, and any failure fails.
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname "$tools")
failed=""
for rule in examples tests macros compilers floors lists reference module links; do
  sh "$tools/lint-$rule.sh" "$root" || failed="$failed $rule"
done
for rule in shell reuse docs format headers; do
  sh "$tools/lint-$rule.sh" || failed="$failed $rule"
done
[ -z "$failed" ] || { echo "lint: failed:$failed" >&2; exit 1; }
echo "lint: passed"
