#!/bin/sh
# SPDX-License-Identifier: MIT
# release.sh WORK: the assets of HEAD: checksums that agree, twice the same bytes, an archive with the two commands, a bill
# of materials whose files are the archive's. Exit status 77 (ctest: skipped): no git repository, or no python3.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$1/release
git -C "$root" rev-parse HEAD >/dev/null 2>&1 || { echo "release: skipped, no repository"; exit 77; }
command -v python3 >/dev/null || { echo "release: skipped, no python3"; exit 77; }
git -C "$root" cat-file -e HEAD:tools/sbom.py 2>/dev/null || { echo "release: skipped, HEAD is older"; exit 77; }
rm -rf "$work"
for time in first second; do
  sh "$root/tools/release.sh" HEAD "$work/$time"
  (cd "$work/$time" && sha256sum --check --quiet SHA256SUMS)
done
cmp "$work/first/SHA256SUMS" "$work/second/SHA256SUMS"
mkdir "$work/source"
tar -xzf "$work"/first/fixnet-*.tar.gz -C "$work/source"
[ "$(find "$work/source" -maxdepth 2 -name dev -perm -u+x | wc -l)" -eq 1 ]
grep -q 'define FIXNET_SINGLE_HEADER_HPP' "$work/first/fixnet.hpp"
if sh "$root/tools/release.sh" v0.0.0-none "$work/none" 2>/dev/null; then echo "release: a tag that is not there"; exit 1; fi
python3 -B - "$work"/first/*.spdx.json "$work"/source/fixnet-* <<'PYTHON'
import hashlib, json, os, sys
with open(sys.argv[1], encoding="utf-8") as stream:
    bill = json.load(stream)
folder = sys.argv[2]
listed = {file["fileName"][2:]: file["checksums"][1]["checksumValue"] for file in bill["files"]}
there = {os.path.relpath(os.path.join(here, f), folder) for here, _, files in os.walk(folder) for f in files}
assert set(listed) == there, set(listed) ^ there
for path, value in listed.items():
    with open(os.path.join(folder, path), "rb") as stream:
        assert hashlib.sha256(stream.read()).hexdigest() == value, path
names = {p["SPDXID"] for p in bill["packages"]} | {f["SPDXID"] for f in bill["files"]} | {bill["SPDXID"]}
for relation in bill["relationships"]:
    assert relation["spdxElementId"] in names and relation["relatedSpdxElement"] in names, relation
assert bill["spdxVersion"] == "SPDX-2.3" and "xsimd" in {p["name"] for p in bill["packages"]}
print(f"release: {len(listed)} files in the bill of materials")
PYTHON
