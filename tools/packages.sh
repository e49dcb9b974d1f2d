#!/bin/sh
# SPDX-License-Identifier: MIT
# packages.sh NEED...: installs what is missing of: build catch2 benchmark both-compilers clang-format
# clang-tidy coverage pkg-config json cli onnx mpi fuzzer python valgrind peers real-sets docs web. With the right to do so, by
# itself; otherwise it prints the command and fails.
set -eu

compiler() { for tool in ${CXX:-} g++ clang++ c++; do command -v "$tool" && return 0; done; return 1; }

# Can the compiler include this header?
have_header() {
  cxx=$(compiler) || return 1
  printf '#if !__has_include(<%s>)\n#error missing\n#endif\n' "$1" |
    "$cxx" -std=c++20 -x c++ -E - >/dev/null 2>&1 ||
    { command -v brew >/dev/null && [ -e "$(brew --prefix)/include/$1" ]; }
}

# Can clang link a fuzz target?
have_fuzzer() {
  probe=$(mktemp)
  found=0
  echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
    clang++ -fsanitize=fuzzer -x c++ - -o "$probe" 2>/dev/null || found=1
  rm -f "$probe"
  return "$found"
}

have_tool() { command -v "$1" >/dev/null; }

manager() {
  for tool in apt-get dnf pacman brew; do have_tool "$tool" && { echo "$tool"; return 0; }; done
  echo none
}

# The name of a package: as apt calls it, translated for the others. "-" where there is none.
translate() {
  case $1:$2 in
    dnf:g++) echo gcc-c++ ;;            pacman:g++) echo gcc ;;
    brew:g++) echo gcc ;;               dnf:libxsimd-dev) echo xsimd-devel ;;
    pacman:libxsimd-dev | brew:libxsimd-dev) echo xsimd ;;
    pacman:ninja-build | brew:ninja-build) echo ninja ;;
    dnf:catch2) echo catch-devel ;;     dnf:libbenchmark-dev) echo google-benchmark-devel ;;
    pacman:libbenchmark-dev) echo benchmark ;;
    brew:libbenchmark-dev) echo google-benchmark ;;
    dnf:nlohmann-json3-dev) echo json-devel ;;
    pacman:nlohmann-json3-dev | brew:nlohmann-json3-dev) echo nlohmann-json ;;
    dnf:libcli11-dev) echo cli11-devel ;;
    pacman:libcli11-dev | brew:libcli11-dev) echo cli11 ;;
    dnf:clang-format | dnf:clang-tidy) echo clang-tools-extra ;;
    pacman:clang-format | pacman:clang-tidy) echo clang ;;
    brew:clang-tidy) echo llvm ;;  brew:clang) echo llvm ;;
    dnf:pkg-config) echo pkgconf-pkg-config ;;
    pacman:pkg-config | brew:pkg-config) echo pkgconf ;;
    dnf:libonnx-dev) echo onnx-devel ;; dnf:libprotobuf-dev) echo protobuf-devel ;;
    pacman:libonnx-dev | brew:libonnx-dev) echo onnx ;;
    pacman:libprotobuf-dev | brew:libprotobuf-dev) echo protobuf ;;
    dnf:libopenmpi-dev) echo openmpi-devel ;;
    dnf:openmpi-bin | pacman:openmpi-bin | pacman:libopenmpi-dev) echo openmpi ;;
    brew:openmpi-bin | brew:libopenmpi-dev) echo open-mpi ;;
    dnf:libclang-rt-*-dev | pacman:libclang-rt-*-dev) echo compiler-rt ;;
    pacman:python3-yaml) echo python-yaml ;;  brew:python3-yaml) echo libyaml ;;  dnf:python3-yaml) echo python3-pyyaml ;;
    pacman:python3-pygments) echo python-pygments ;;
    brew:python3-pygments) echo pygments ;;
    brew:nodejs) echo node ;;
    dnf:python3-sklearn) echo python3-scikit-learn ;;
    pacman:python3-sklearn) echo python-scikit-learn ;;
    brew:python3-sklearn) echo - ;;
    pacman:python3-torch) echo python-pytorch ;;
    brew:python3-torch) echo pytorch ;;
    *) echo "$2" ;;
  esac
}

# What is missing for one need, as apt calls it.
missing() {
  case $1 in
    build)
      compiler >/dev/null || echo g++
      have_tool cmake || echo cmake
      have_tool ninja || echo ninja-build
      have_header xsimd/xsimd.hpp || echo libxsimd-dev ;;
    catch2) have_header catch2/catch_test_macros.hpp || have_header catch2/catch.hpp || echo catch2 ;;
    benchmark) have_header benchmark/benchmark.h || echo libbenchmark-dev ;;
    json) have_header nlohmann/json.hpp || echo nlohmann-json3-dev ;;
    cli) have_header CLI/CLI.hpp || echo libcli11-dev ;;
    onnx)
      have_header onnx/onnx_pb.h || echo libonnx-dev
      have_header google/protobuf/message.h || echo libprotobuf-dev ;;
    mpi)
      have_tool mpicxx || echo libopenmpi-dev
      have_tool mpirun || echo openmpi-bin ;;
    fuzzer)
      have_tool python3 || echo python3
      have_fuzzer || echo "libclang-rt-$(clang++ -dumpversion | cut -d . -f 1)-dev" ;;
    peers)  # what the benchmarks measure beside us; libtorch is too large to ask for
      have_header eigen3/Eigen/Dense || echo libeigen3-dev
      have_header openblas-pthread/openblas_config.h || have_header openblas/openblas_config.h ||
        have_header openblas_config.h || echo libopenblas-dev
      have_header dnnl.h || echo libdnnl-dev
      have_header floatfann.h || echo libfann-dev
      have_header dlib/dnn.h || echo libdlib-dev ;;
    real-sets)
      python3 -c 'import sklearn' 2>/dev/null || echo python3-sklearn
      python3 -c 'import torch' 2>/dev/null || echo python3-torch ;;
    python)
      have_tool python3 || echo python3
      python3 -c 'import yaml' 2>/dev/null || echo python3-yaml ;;
    valgrind) have_tool valgrind || echo valgrind ;;
    pkg-config) have_tool pkg-config || have_tool pkgconf || echo pkg-config ;;
    both-compilers) have_tool g++ || echo g++; have_tool clang++ || echo clang ;;
    docs)
      have_tool doxygen || echo doxygen
      have_tool mkdocs || echo mkdocs
      python3 -c 'import pygments' 2>/dev/null || echo python3-pygments ;;
    web) have_tool em++ || echo emscripten; have_tool node || echo nodejs ;;
    clang-format) have_tool clang-format || have_tool clang-format-14 || echo clang-format ;;
    clang-tidy) have_tool clang-tidy || have_tool clang-tidy-14 || echo clang-tidy ;;
    coverage)  # the profile's run-time library is in the fuzzer's package
      have_tool llvm-cov || have_tool "llvm-cov-$(clang++ -dumpversion | cut -d . -f 1)" || echo llvm
      have_fuzzer || echo "libclang-rt-$(clang++ -dumpversion | cut -d . -f 1)-dev" ;;
    *) echo "packages: unknown need: $1" >&2; exit 2 ;;
  esac
}

install_command() {
  case $1 in
    apt-get) echo "apt-get install -y --no-install-recommends" ;;
    dnf) echo "dnf install -y" ;;
    pacman) echo "pacman -S --needed --noconfirm" ;;
    brew) echo "brew install" ;;
  esac
}

# May this user install? Sets $as_root to what has to stand before the command.
may_install() {
  as_root=""
  if [ "$1" = none ]; then return 1; fi
  if [ "$1" = brew ] || [ "$(id -u)" = 0 ]; then return 0; fi
  as_root="sudo"
  have_tool sudo && sudo -n true 2>/dev/null
}

refuse() {
  echo "fixnet needs these packages: $*" >&2
  case $with in
    none) echo "No package manager that this script knows was found: install them by hand." >&2 ;;
    apt-get) echo "Run: sudo apt-get update && sudo $(install_command apt-get) $*" >&2 ;;
    *) echo "Run: sudo $(install_command "$with") $*" >&2 ;;
  esac
  exit 1
}

# The words of $as_root and of the install command are meant to be split.
# shellcheck disable=SC2046,SC2086
install_all() {
  echo "Installing: $*"
  export DEBIAN_FRONTEND=noninteractive
  # An index that cannot be refreshed may still do.
  if [ "$with" = apt-get ]; then $as_root apt-get update -q || true; fi
  $as_root $(install_command "$with") "$@"
}

with=$(manager)
wanted=""
for need in "$@"; do
  for package in $(missing "$need"); do
    name=$(translate "$with" "$package")
    [ "$name" != - ] || { echo "packages: $with has no $package: install it by hand" >&2; exit 1; }
    wanted="$wanted $name"
  done
done
[ -n "$wanted" ] || exit 0
# shellcheck disable=SC2086
set -- $wanted
if may_install "$with"; then install_all "$@"; else refuse "$@"; fi
