#!/bin/sh
# SPDX-License-Identifier: MIT
# module.sh CMAKE COMPILER WORK [-D...]: installs fixnet::module, and builds a program that imports it: through CMake, and
# by docs/install.md's two lines. Where CMake or the compiler knows no modules, it is said in one sentence.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
cmake=$1; compiler=$2; work=$3/module-test; shift 3
rm -rf "$work"
mkdir -p "$work"

if ! "$cmake" -S "$root" -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_BENCH=OFF \
  -DFIXNET_BUILD_EXAMPLES=OFF -DFIXNET_BUILD_IO=OFF -DFIXNET_BUILD_MODULE=ON "$@" >"$work/log" 2>&1; then
  cat "$work/log"
  tr -s '\n ' ' ' <"$work/log" | grep -q 'fixnet: FIXNET_BUILD_MODULE needs [^:]*, and this is'
  echo "module: refused, as it should be here"
  exit
fi
"$cmake" --build "$work/build"
"$cmake" --install "$work/build" --prefix "$work/prefix"
sh "$here/consume.sh" "$cmake" module "$work" "-DCMAKE_PREFIX_PATH=$work/prefix" "$@"

# A program that does not ask for the module has what it had.
sh "$here/consume.sh" "$cmake" find_package "$work" "-DCMAKE_PREFIX_PATH=$work/prefix" "$@"

# Without CMake: docs/install.md's lines.
cd "$work"
case $("$compiler" --version | head -n 1) in *clang*) words='^clang++' ;; *) words='^g++' ;; esac
sed -n '/^## Module/,/^## /p' "$root/docs/install.md" | sed -e ':more' -e '/\\$/N; s/\\\n *//; t more' | grep "$words" |
  sed "s|^[a-z+]* |$compiler |; s|-I include|-I $work/prefix/include|; s|src/module|$root/src/module|
       s|app.cpp|$here/consumer_module.cpp|" >lines.sh
[ "$(wc -l <lines.sh)" -ge 1 ]
cat lines.sh
sh -e lines.sh
./app

# At -O1 an access that the compiler takes for aligned, and is not, crashes: at -O3 it may be gone.
sed 's/ -O[23] / -O1 /' lines.sh >lines-O1.sh
grep -q ' -O1 ' lines-O1.sh
sh -e lines-O1.sh
./app
