# SPDX-License-Identifier: MIT
"""Compares freshly computed headers with the committed ones.

The same torch on the same kind of machine (second line of each header) must write the same bytes.
Another torch must write the same text but for the numbers, and each number a within
|a - b| <= tolerance * (|b| + the largest finite |number| of its array),
with NaN where there was NaN and the same infinity where there was one, except that an infinity
may become NaN: GELU(inf) in float32 does in torch 2.6. Measured for torch 1.13 and 2.6, the
reference BLAS and OpenBLAS, AVX-512, AVX2 and neither: 1e-6 everywhere but in float32 losses, where
torch 1.13 loses digits of BCEWithLogitsLoss (1e-5 of it at z = -5) that 2.6 keeps.
"""

import math
import pathlib
import re
import sys
import tempfile

TOLERANCE = {"activations": 1e-6, "losses": 3e-5, "optimizers": 1e-6, "changes": 1e-6, "schedules": 1e-6,
             "topologies": 5e-6, "topology_wide": 5e-6, "football_seeds": 5e-6}
DOUBLE = 1e-3  # what float64 may differ by is this part of the above

NUMBER = re.compile(r"-?(?:0x[0-9a-f.]+p-?\d+f?|\d+\.f?|[fd]_(?:nan|inf))(?![\w.])")


def tolerance(stem):
    name, _, kind = stem.rpartition("_")
    return TOLERANCE[name] * DOUBLE if kind == "f64" else TOLERANCE.get(name, TOLERANCE.get(stem))


def value(text):
    """The number that a C++ literal stands for."""
    text = re.sub(r"[fd]_", "", text) if "_" in text else text.rstrip("f")
    return float.fromhex(text) if "x" in text else float(text)


def groups(text):
    """(the text without its numbers and white space, the numbers of each pair of braces)."""
    parts = re.split(r"[{}]", text)
    shape = re.sub(r"\s", "", NUMBER.sub("#", text))
    return shape, [[value(n) for n in NUMBER.findall(part)] for part in parts]


def apart(a, b, scale):
    """The distance of a fresh number a from a golden b; infinite if they are of another kind."""
    if math.isnan(a):
        return 0.0 if not math.isfinite(b) else math.inf
    if math.isnan(b):
        return math.inf
    if math.isinf(a) or math.isinf(b):
        return 0.0 if a == b else math.inf
    return abs(a - b) / (abs(b) + scale) if a != b else 0.0


def furthest(fresh, golden):
    """The largest distance of two lists of numbers."""
    scale = max((abs(b) for b in golden if math.isfinite(b)), default=0.0)
    return max((apart(a, b, scale) for a, b in zip(fresh, golden)), default=0.0)


def compare_numbers(stem, fresh, golden):
    """A complaint about two texts of one header, or None."""
    (shape, numbers), (golden_shape, golden_numbers) = groups(fresh), groups(golden)
    if shape != golden_shape:
        return "another structure"
    if not any(golden_numbers):
        return None
    largest = max(map(furthest, numbers, golden_numbers), default=0.0)
    print(f"{stem}: numbers differ by at most {largest:.2g}, allowed {tolerance(stem):.2g}")
    return "numbers too far apart" if largest > tolerance(stem) else None


def compare_texts(stem, fresh, golden):
    """A complaint about two texts of one header, or None."""
    made, golden_made = fresh.splitlines()[1], golden.splitlines()[1]
    if made == golden_made:
        return None if fresh == golden else f"other bytes from the same torch:\n{made}"
    return compare_numbers(stem, fresh.replace(made, ""), golden.replace(golden_made, ""))


def compare_with(folder, write_all):
    """Writes all headers afresh and compares them with a folder; returns the exit status."""
    with tempfile.TemporaryDirectory() as temporary:
        write_all(pathlib.Path(temporary))
        fresh = {p.name: p.read_text() for p in pathlib.Path(temporary).iterdir()}
    golden = {p.name: p.read_text() for p in folder.glob("*.hpp")}
    if fresh.keys() != golden.keys():
        print(f"other files: {sorted(fresh.keys() ^ golden.keys())}", file=sys.stderr)
        return 1
    complaints = 0
    for name in sorted(fresh):
        complaint = compare_texts(name.removesuffix(".hpp"), fresh[name], golden[name])
        if complaint:
            complaints += 1
            print(f"{name}: {complaint}", file=sys.stderr)
    print(f"{len(golden) - complaints} of {len(golden)} headers agree")
    return 1 if complaints else 0
