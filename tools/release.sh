#!/bin/sh
# SPDX-License-Identifier: MIT
# release.sh TAG FOLDER: makes a release's assets from a tag, never from the working folder: the source archive, the
# single header, the bill of materials (SPDX), and the checksums of all three. The same tag gives the same bytes.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
tag=$1
mkdir -p "$2"
folder=$(CDPATH='' cd -- "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/source"
git -C "$root" archive "$tag" | tar -x -C "$work/source"
version=$(sh "$work/source/tools/version.sh")
case $tag in v*) [ "$tag" = "v$version" ] || { echo "release: the tag is $tag, the headers are $version" >&2; exit 1; } ;; esac
grep -qx "version: $version" "$work/source/CITATION.cff" || { echo "release: CITATION.cff has another version" >&2; exit 1; }
date=$(TZ=UTC git -C "$root" log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd "$tag")

git -C "$root" archive --prefix="fixnet-$version/" "$tag" | gzip -n -9 >"$folder/fixnet-$version.tar.gz"
sh "$work/source/tools/single-header.sh" "$folder/fixnet.hpp"
python3 -B "$work/source/tools/sbom.py" "$work/source" "$version" "$date" >"$folder/fixnet-$version.spdx.json"
cd "$folder"
sha256sum "fixnet-$version.tar.gz" fixnet.hpp "fixnet-$version.spdx.json" >SHA256SUMS
echo "release: fixnet $version of $date in $folder"
