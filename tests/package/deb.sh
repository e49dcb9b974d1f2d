#!/bin/sh
# SPDX-License-Identifier: MIT
# deb.sh CMAKE CPACK WORK [-D...]: makes the Debian package of the headers, unpacks it into an empty folder, and builds
# the consumer with it. Exit status 77 (ctest: skipped): no dpkg here.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
cmake=$1; cpack=$2; work=$3/deb; shift 3
command -v dpkg-deb >/dev/null || { echo "deb: skipped, no dpkg"; exit 77; }
rm -rf "$work"
"$cmake" -S "$root" -B "$work/build" -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=OFF \
  -DFIXNET_BUILD_IO=OFF "$@"
(cd "$work/build" && "$cpack" -G DEB)
package=$(find "$work/build" -maxdepth 1 -name 'libfixnet-dev_*_all.deb')
dpkg-deb --info "$package"
dpkg-deb --extract "$package" "$work/root"
[ ! -e "$work/build/examples" ] || { echo "deb: a package builds examples"; exit 1; }

# With the compiled part, where it can be built, the package is of this machine's architecture.
"$cmake" -S "$root" -B "$work/with-io" -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=OFF \
  "$@" >"$work/with-io.log"
if ! grep -q 'no fixnet::io' "$work/with-io.log" && grep 'PACKAGE_ARCHITECTURE "all"' "$work/with-io/CPackConfig.cmake"; then
  echo "deb: a package with a library is for any architecture"
  exit 1
fi

sh "$here/consume.sh" "$cmake" find_package "$work" "-DCMAKE_PREFIX_PATH=$work/root/usr" "$@"
