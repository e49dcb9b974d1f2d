#!/bin/sh
# SPDX-License-Identifier: MIT
# flags.sh FOLDER COMPILER FLAGS...: every header of the library together with flags that programs have:
# without exceptions and types at run time, the newest dialect, two libraries in one program, -flto
# across instruction sets.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
include=$(CDPATH='' cd -- "$here/../../include" && pwd)
dispatch=$here/../../examples/dispatch
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"
all=$folder/all.hpp
(cd "$include" && find fixnet/io fixnet/fixnet.hpp -name '*.hpp' | sort | sed 's/.*/#include <&>/') >"$all"

# learns FLAGS...: the program is built without a warning, and learns.
learns() {
  "$compiler" "$@" -Wall -Wextra -Werror -include "$all" "$here/flags.cpp" -o "$folder/program"
  "$folder/program" || { echo "flags: does not learn with $*" >&2; exit 1; }
}
learns "$@" -std=c++20 -O1 -fno-exceptions -fno-rtti -fvisibility=hidden -fno-threadsafe-statics
learns "$@" -std=gnu++2b -O0

# library NAME FLAGS...: lib NAME.so, whose only function has this name.
library() {
  name=$1
  shift
  "$compiler" "$@" -std=c++20 -O1 -fPIC -shared -include "$all" -DLIBRARY="$name" "$here/flags.cpp" \
    -o "$folder/lib$name.so"
}
library one "$@"
library two "$@" -DFIXNET_LAYOUT_BYTES=64
printf '%s\n' 'extern "C" float one();' 'extern "C" float two();' \
  'int main() { return one() < 0.1f && two() < 0.1f ? 0 : 1; }' >"$folder/both.cpp"
"$compiler" "$folder/both.cpp" "$folder/libone.so" "$folder/libtwo.so" -o "$folder/both"
LD_LIBRARY_PATH=$folder "$folder/both" || { echo "flags: two libraries disturb each other" >&2; exit 1; }

# examples/dispatch with -flto, where this processor and compiler's linker have it.
[ "$(uname -m)" = x86_64 ] || exit 0
echo 'int main() {}' >"$folder/empty.cpp"
if "$compiler" -flto "$folder/empty.cpp" -o "$folder/empty" 2>"$folder/lto"; then
  for set in sse2:x86-64 avx2:x86-64-v3 avx512:x86-64-v4; do
    name=${set%%:*}
    "$compiler" "$@" -std=c++20 -O2 -flto -march="${set#*:}" -DMODEL="model_$name" \
      -DPROCESSOR="\"$name\"" -c "$dispatch/model.cpp" -o "$folder/$name.o"
  done
  "$compiler" -std=c++20 -O2 -flto -march=x86-64 "$dispatch/main.cpp" "$folder"/sse2.o "$folder"/avx2.o \
    "$folder"/avx512.o -o "$folder/dispatch"
  "$folder/dispatch"
fi
