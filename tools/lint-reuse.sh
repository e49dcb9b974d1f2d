#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-reuse.sh: every file says its licence and whose it is, by REUSE's rules, where reuse is installed.
set -eu
cd "$(dirname -- "$0")/.."
command -v reuse >/dev/null || { echo "reuse: not installed"; exit; }
said=$(reuse lint 2>/dev/null) || { printf '%s\n' "$said"; exit 1; }
echo "reuse: every file has its licence"
