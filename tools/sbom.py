#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sbom.py FOLDER VERSION DATE: prints the bill of materials of a release, SPDX 2.3 as JSON: each file of the unpacked
source archive with its hash, and what fixnet is built with. DATE is the tag's, as 2026-05-04T12:00:00Z."""
import fnmatch
import hashlib
import json
import os
import re
import sys

# Name, oldest version that is asked for, licence, how fixnet needs it.
DEPENDENCIES = (
    ("xsimd", "8.0", "BSD-3-Clause", "OPTIONAL_DEPENDENCY_OF"),
    ("nlohmann-json", "", "MIT", "OPTIONAL_DEPENDENCY_OF"),  # fixnet::io
    ("CLI11", "", "BSD-3-Clause", "OPTIONAL_DEPENDENCY_OF"),  # four programs
    ("openmpi", "", "BSD-3-Clause", "OPTIONAL_DEPENDENCY_OF"),  # fixnet::mpi
    ("onnx", "", "Apache-2.0", "OPTIONAL_DEPENDENCY_OF"),  # fixnet::io, where it reads ONNX
    ("protobuf", "", "BSD-3-Clause", "OPTIONAL_DEPENDENCY_OF"),
    ("catch2", "", "BSL-1.0", "TEST_DEPENDENCY_OF"),
    ("benchmark", "", "Apache-2.0", "TEST_DEPENDENCY_OF"),
)


def licenses_of(folder):
    """[(pattern, licence)] as .reuse/dep5 has them: the last one that fits a file holds."""
    with open(os.path.join(folder, ".reuse", "dep5"), encoding="utf-8") as stream:
        return re.findall(r"^Files: (.*)\n(?:.*\n)*?License: (.*)$", stream.read(), re.M)


def license_of(path, licenses):
    if path.startswith("LICENSES/"):
        return "NOASSERTION"
    return [text for pattern, text in licenses if fnmatch.fnmatch(path, pattern)][-1]


def digest(path, algorithm):
    with open(path, "rb") as stream:
        return hashlib.new(algorithm, stream.read()).hexdigest()


def files_of(folder):
    licenses = licenses_of(folder)
    paths = sorted(os.path.relpath(os.path.join(here, file), folder)
                   for here, _, files in os.walk(folder) for file in files)
    for number, path in enumerate(paths):
        place = os.path.join(folder, path)
        yield {"SPDXID": f"SPDXRef-File-{number}", "fileName": "./" + path,
               "checksums": [{"algorithm": name.upper(), "checksumValue": digest(place, name)}
                             for name in ("sha1", "sha256")],
               "licenseConcluded": license_of(path, licenses), "licenseInfoInFiles": [license_of(path, licenses)],
               "copyrightText": "NOASSERTION"}


def verification_code(files):
    """SPDX 2.3, 7.9: the hash of the files' sorted hashes."""
    sums = sorted(file["checksums"][0]["checksumValue"] for file in files)
    return hashlib.sha1("".join(sums).encode()).hexdigest()


def package(name, version, license_name, **more):
    return {"SPDXID": f"SPDXRef-Package-{name}", "name": name, "versionInfo": version or "NOASSERTION",
            "downloadLocation": "NOASSERTION", "licenseConcluded": license_name, "licenseDeclared": license_name,
            "copyrightText": "NOASSERTION", "filesAnalyzed": False, **more}


def bill(folder, version, date):
    files = list(files_of(folder))
    code = verification_code(files)
    ours = package("fixnet", version, "MIT", filesAnalyzed=True,
                   packageVerificationCode={"packageVerificationCodeValue": code},
                   licenseInfoFromFiles=sorted({file["licenseConcluded"] for file in files}))
    others = [package(name, f"at least {oldest}" if oldest else "", text) for name, oldest, text, _ in DEPENDENCIES]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Package-fixnet")]
    relations += [(f"SPDXRef-Package-{name}", kind, "SPDXRef-Package-fixnet") for name, _, _, kind in DEPENDENCIES]
    relations += [("SPDXRef-Package-fixnet", "CONTAINS", file["SPDXID"]) for file in files]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"fixnet-{version}", "documentNamespace": f"https://spdx.org/spdxdocs/fixnet-{version}-{code}",
            "creationInfo": {"created": date, "creators": ["Tool: tools/sbom.py"]},
            "packages": [ours, *others], "files": files,
            "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
                              for a, kind, b in relations]}


if __name__ == "__main__":
    json.dump(bill(*sys.argv[1:4]), sys.stdout, indent=1)
    print()
