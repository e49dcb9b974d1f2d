#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""module.py [--check] ROOT: writes src/module/fixnet.cppm, the C++20 module, from what the headers include.

The module has all headers that declare a public name of the namespace fixnet, but for those of io/ and mpi/: so that no
public name is left out.
  --check   writes nothing: fails where the file is old
"""
import os
import re
import sys

from public_names import public_names
from reference import UMBRELLAS, reached

TEXT = """// SPDX-License-Identifier: MIT
// The C++20 module: import fixnet; in place of #include <fixnet/fixnet.hpp> and the like. Written by tools/module.py: do
// not edit. What the library includes of others stands before the module, the library itself within it: the
// declarations before a module that only a template's arguments lead to are none of the importing file's.
module;

#if defined(__clang__)
  #pragma clang diagnostic ignored "-Wunknown-warning-option"
  #pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
  #pragma clang diagnostic ignored "-WTU-local-entity-exposure"  // the compiler's own intrinsics
  // clang++ before 20 gives no static function to those who import: its intrinsics are such.
  #if __clang_major__ < 20 && defined(__x86_64__)
    #include <cstdlib>
    #define static
    #include <immintrin.h>
    #undef static
  #endif
#elif defined(__GNUC__) && __GNUC__ < 15 && defined(__x86_64__)
  #include "gcc14.hpp"
#endif

#include <fixnet/base/config.hpp>

%(before)s
#if FIXNET_SSE2
  #include <immintrin.h>
#endif
#if FIXNET_USE_XSIMD
  #include <xsimd/xsimd.hpp>
#endif

export module fixnet;

export extern "C++" {
%(within)s}

// To g++, a loop over {true, false} is one over what the importing file can see.
export namespace std {
using std::initializer_list;
}
"""


def module(root):
    include = os.path.join(root, "include")
    tops, seen = list(UMBRELLAS), set()
    for header in tops:
        reached(include, header, seen)
    for name in public_names(include):
        if name.space == "fixnet" and name.header not in seen and not name.header.startswith("fixnet/io/"):
            tops.append(name.header)
            reached(include, name.header, seen)
    before = {"initializer_list"}
    for header in seen:
        with open(os.path.join(include, header), encoding="utf-8") as stream:
            before.update(re.findall(r"# *include <(\w+)>", stream.read()))
    return TEXT % {
        "before": "\n".join(f"#include <{name}>" for name in sorted(before)),
        "within": "".join(f"#include <{name}>\n" for name in tops),
    }


def main(arguments):
    root = next((a for a in arguments if a != "--check"), ".")
    path = os.path.join(root, "src", "module", "fixnet.cppm")
    if "--check" not in arguments:
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(module(root))
        return 0
    with open(path, encoding="utf-8") as stream:
        same = stream.read() == module(root)
    print("module: it has every public header" if same else "src/module/fixnet.cppm is old: python3 tools/module.py .")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
