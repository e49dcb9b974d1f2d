#!/bin/sh
# SPDX-License-Identifier: MIT
# nonblocking.sh FOLDER COMPILER FLAGS...: neither a training step nor an answer makes a system call in a million of each,
# which the kernel checks; and clang++ 20 or newer proves that neither can wait or allocate, and watches them as they run
# (RealtimeSanitizer). All find what the control does. Exit status 77: no kernel here checks it, whatever the compiler proves.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1 compiler=$2
shift 2
mkdir -p "$folder"
build() { out=$1; shift; "$compiler" -std=c++20 -O1 -Wall -Wextra -I "$here/../../include" "$@" "$here/nonblocking.cpp" -o "$folder/$out"; }

# 137: the kernel ended it.
status_of() { "$folder/$1" >"$folder/said" 2>&1 && echo 0 || echo $?; }

build program "$@"
build control "$@" -DCONTROL
checked=$(status_of program)
case $checked in
  0)
    cat "$folder/said"
    [ "$(status_of control)" = 137 ] || { echo "nonblocking: the kernel lets the control allocate"; exit 1; } ;;
  77) echo "nonblocking: the kernel takes no filter, so it checks nothing" ;;
  *) echo "nonblocking: ended with $checked"; exit 1 ;;
esac

if ! build proof "$@" -DPROVE 2>/dev/null; then echo "nonblocking: $compiler proves nothing"; exit "$checked"; fi
build proof "$@" -DPROVE -Werror=function-effects
if build proof "$@" -DPROVE -DCONTROL -Werror=function-effects 2>"$folder/answer"; then
  echo "nonblocking: the control is not found"; exit 1
fi
grep -q function-effects "$folder/answer"
echo "nonblocking: $compiler proves that steps and answers neither wait nor allocate"

watch() { build "$@" -DUNFILTERED -fsanitize=realtime; }
if ! watch watched "$@" 2>/dev/null; then echo "nonblocking: there is no RealtimeSanitizer"; exit "$checked"; fi
[ "$(status_of watched)" = 0 ] || { cat "$folder/said"; exit 1; }
watch watched_control "$@" -DCONTROL
if [ "$(status_of watched_control)" = 0 ] || ! grep -q 'RealtimeSanitizer: unsafe' "$folder/said"; then
  echo "nonblocking: RealtimeSanitizer does not find the control"; exit 1
fi
echo "nonblocking: RealtimeSanitizer finds the control and nothing else"
exit "$checked"
