#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds and tests fixnet inside folders of newer Debian suites, made by debootstrap.
#   tools/matrix.sh [suite...]           create what is missing, then build and test (default: all)
#   tools/matrix.sh --create [suite...]  only create
set -eu

source_dir=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
matrix_dir=${FIXNET_MATRIX_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/fixnet/matrix}
packages="cmake ninja-build libxsimd-dev catch2 libbenchmark-dev pkg-config nlohmann-json3-dev"
# What the tests of files from and to PyTorch need; without it they are skipped.
pytorch="python3-torch python3-safetensors python3-onnx libonnx-dev libprotobuf-dev protobuf-compiler"

die() { printf 'dev matrix: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }

need_root() {
  [ "$(id -u)" = 0 ] || die "debootstrap and chroot need root; run: sudo $source_dir/dev matrix"
}

need_debootstrap() {
  command -v debootstrap >/dev/null && return 0
  command -v apt-get >/dev/null || die "install debootstrap first (no apt-get here)"
  apt-get install -y --no-install-recommends debootstrap
}

# The Debian archive that this machine's own apt is set to use.
mirror() {
  command -v apt-get >/dev/null || die "no apt here to ask for an archive: set FIXNET_MATRIX_MIRROR"
  # shellcheck disable=SC2016
  apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' |
    sed -n 's/^Debian|Debian|main|//p' | head -n 1
}

# Runs a command in a suite's folder, with /proc while it lasts.
in_suite() {
  root=$matrix_dir/$1; shift
  # shellcheck disable=SC2016
  unshare --mount --pid --fork sh -c \
    'mount -t proc proc "$1/proc"; root=$1; shift; exec chroot "$root" "$@"' sh "$root" \
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive \
    CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" "$@"
}

bootstrap() {
  suite=$1; root=$matrix_dir/$suite
  [ ! -e "$root/fixnet-bootstrapped" ] || return 0
  uri=${FIXNET_MATRIX_MIRROR:-$(mirror)}
  [ -n "$uri" ] || die "apt has no Debian archive: set FIXNET_MATRIX_MIRROR"
  say "debootstrap $suite in $root"
  mkdir -p "$matrix_dir"
  debootstrap --variant=minbase "$suite" "$root" "$uri"
  cp /etc/hosts "$root/etc/hosts"
  apt-config dump | grep -iE '^Acquire::(Check-Valid-Until|[a-z]+::Proxy)' \
    >"$root/etc/apt/apt.conf.d/90host" || true
  : >"$root/fixnet-bootstrapped"
}

# The newest of a suite's packages called STEM-NUMBER.
newest() {
  in_suite "$1" apt-cache pkgnames "$2-" | grep -E -e '-[0-9]+$' | sort -t- -k2 -n | tail -n 1
}

# Names PACKAGE if the suite has it, else the newest of its kind.
available() {
  if in_suite "$1" apt-cache show "$2" >/dev/null 2>&1; then echo "$2"; else newest "$1" "${2%-*}"; fi
}

compilers() {
  case $1 in
    trixie) available trixie g++-14; available trixie clang-19 ;;
    sid) available sid g++-16; available sid clang-22 ;;
    *) newest "$1" g++; newest "$1" clang ;;
  esac
}

install_packages() {
  suite=$1; stamp=$matrix_dir/$suite/fixnet-compilers
  [ ! -s "$stamp" ] || return 0
  say "packages of $suite"
  in_suite "$suite" apt-get update -q
  found=$(compilers "$suite" | tr '\n' ' ')
  # clang-scan-deps, which modules need, is a package of its own in some suites.
  # shellcheck disable=SC2046,SC2086
  in_suite "$suite" apt-get install -y -q --no-install-recommends $packages $found \
    $(printf '%s\n' $found | sed -n 's/^clang-/clang-tools-/p')
  printf '%s\n' "$found" >"$stamp"
}

install_pytorch() {
  stamp=$matrix_dir/$1/fixnet-pytorch
  [ ! -e "$stamp" ] || return 0
  say "PyTorch of $1"
  in_suite "$1" apt-get update -q
  # shellcheck disable=SC2086
  if in_suite "$1" apt-get install -y -q --no-install-recommends $pytorch; then
    : >"$stamp"
  else
    say "$1 has no PyTorch to install: its tests will be skipped"
  fi
}

create() {
  bootstrap "$1"
  install_packages "$1"
  install_pytorch "$1"
  say "$1 is ready: $(cat "$matrix_dir/$1/fixnet-compilers")"
}

copy_sources() {
  target=$matrix_dir/$1/src/fixnet
  mkdir -p "$target"
  find "$target" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  (cd "$source_dir" && tar -cf - --exclude=./.git --exclude='./build*' .) | tar -xf - -C "$target"
}

# The name of the C++ compiler of a package: g++-14 -> g++-14, clang -> clang++.
driver() { printf '%s\n' "$1" | sed "s/^clang/clang++/"; }

run_suite() {
  copy_sources "$1"
  read -r found <"$matrix_dir/$1/fixnet-compilers"
  for package in $found; do
    cxx=$(driver "$package")
    say "$1, $cxx"
    in_suite "$1" sh /src/fixnet/tools/build.sh "matrix-$cxx" -DCMAKE_CXX_COMPILER="$cxx" \
      -DFIXNET_BUILD_BENCH=OFF || failed="$failed $1/$cxx"
  done
}

main() {
  only_create=no
  failed=""
  if [ "${1:-}" = --create ]; then only_create=yes; shift; fi
  need_root
  need_debootstrap
  [ $# -gt 0 ] || set -- trixie sid
  for suite in "$@"; do
    create "$suite"
    [ "$only_create" = yes ] || run_suite "$suite"
  done
  [ -z "$failed" ] || die "failed:$failed"
}

main "$@"
