#!/bin/sh
# SPDX-License-Identifier: MIT
# lint-shell.sh: our own scripts are POSIX sh, and shellcheck has nothing to say where it is installed.
set -eu
cd "$(dirname -- "$0")/.."
scripts=$(find dev .ci/run tools tests bench -name '*.sh' -o -path dev -o -path .ci/run)
for script in $scripts; do sh -n "$script"; done
if command -v shellcheck >/dev/null; then
  # shellcheck disable=SC2086
  shellcheck $scripts
  echo "shell: shellcheck accepts every script"
else
  echo "shell: every script parses; shellcheck is not installed"
fi
