#!/bin/sh
# SPDX-License-Identifier: MIT
# gallery.sh [EXAMPLE...]: times the examples and draws what they do, in docs/gallery (gallery.py), for the site's page of
# examples.
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$tools")
FIXNET_TARGET=fixnet_io sh "$tools/build.sh" gallery -DFIXNET_BUILD_TESTS=OFF -DFIXNET_BUILD_BENCH=OFF -DFIXNET_BUILD_EXAMPLES=OFF
exec python3 -B "$tools/gallery.py" "$root" "${FIXNET_BUILD_DIR:-$root/build}/gallery/src/libfixnet_io.a" "$@"
