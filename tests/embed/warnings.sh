#!/bin/sh
# SPDX-License-Identifier: MIT
# warnings.sh FOLDER COMPILER FLAGS...: the library's headers, found by -I and not as a system's, give no warning in
# programs that are built with more warnings than the library's own. Programs that use most of the library are read
# and not compiled further; what they themselves are warned of does not count.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
folder=$1
compiler=$2
shift 2
mkdir -p "$folder"
(cd "$root/include" && find fixnet -name '*.hpp' ! -name '*_macros.hpp' ! -path '*/mpi/*' | sort | sed 's/.*/#include <&>/') >"$folder/all.hpp"
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wfloat-equal -Wshadow
  -Wdouble-promotion -Wcast-qual -Wundef"
case $("$compiler" --version) in *clang*) warnings="$warnings -Wcomma -Wshadow-all" ;; esac

# warned PROGRAM: shows what the headers are warned of, and succeeds if they are.
warned() {
  # The words are meant to be split.
  # shellcheck disable=SC2086
  "$compiler" "$@" $warnings -fsyntax-only 2>"$folder/said" || { cat "$folder/said"; exit 1; }
  grep -A 3 'include/fixnet/.*warning: ' "$folder/said"
}
for program in tests/exceptions/program.cpp examples/tabular.cpp examples/from_pytorch.cpp examples/to_pytorch.cpp; do
  if warned "$@" -include "$folder/all.hpp" "$root/$program"; then
    echo "warnings: the library's headers are warned of in $program"
    exit 1
  fi
done
if warned "$@" -include "$root/tests/embed/names.hpp" -include "$folder/all.hpp" "$root/tests/embed/names.cpp"; then
  echo "warnings: the library's headers are warned of in a program with globals of plain words"
  exit 1
fi

# A header with a fault is found out.
mkdir -p "$folder/include/fixnet"
echo 'template <class T> int whole(T x) { return (int)x; }' >"$folder/include/fixnet/faulty.hpp"
echo 'int main() { return whole(0.5f); }' >"$folder/faulty.cpp"
warned "$@" -include "$folder/include/fixnet/faulty.hpp" "$folder/faulty.cpp" >/dev/null ||
  { echo "warnings: nothing is found in a header that has a fault"; exit 1; }
echo "warnings: none in the library's headers"
