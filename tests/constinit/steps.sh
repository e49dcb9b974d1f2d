#!/bin/sh
# SPDX-License-Identifier: MIT
# steps.sh CLANG INCLUDE SOURCE: the compiler trains the tutorial's network for 50 epochs in fewer steps than it has,
# with some to spare: 1 020 000 of clang's 1 048 576. What the one-element lanes do more counts here, and is met
# before users meet it. Exit status 77: no clang.
set -eu
most=1020000
"$1" --version | grep -q clang || exit 77
takes() { "$1" -std=c++20 -fsyntax-only "-fconstexpr-steps=$4" -I "$2" "$3" 2>/dev/null; }

if takes "$@" "$most"; then
  if takes "$@" 1000; then echo "constinit: clang does not count the steps"; exit 1; fi
  echo "constinit: 50 epochs in a constant expression take less than $most steps"
  exit 0
fi
for steps in 1048576 1200000 1500000 2000000 5000000; do
  if takes "$@" "$steps"; then
    echo "constinit: 50 epochs in a constant expression take more than $most steps, but less than $steps"
    exit 1
  fi
done
echo "constinit: this does not compile:"
"$1" -std=c++20 -fsyntax-only "-fconstexpr-steps=5000000" -I "$2" "$3"
exit 1
