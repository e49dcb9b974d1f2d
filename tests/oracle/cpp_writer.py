# SPDX-License-Identifier: MIT
"""Writes C++ headers of constexpr arrays; floating point as hexadecimal literals, so exact."""

import math
import textwrap

import numpy


def literal(value, suffix):
    """The C++ literal of a float (suffix "f") or a double (suffix "")."""
    value = float(value)
    if math.isnan(value):
        return ("f" if suffix else "d") + "_nan"
    if math.isinf(value):
        return ("-" if value < 0 else "") + ("f" if suffix else "d") + "_inf"
    if value == int(value) and abs(value) < 1000:
        sign = "-" if math.copysign(1.0, value) < 0 else ""
        return f"{sign}{abs(int(value))}.{suffix}"
    mantissa, exponent = value.hex().split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{int(exponent)}{suffix}"


def literals(array):
    """The C++ literals of an array of float32, float64 or int64."""
    flat = array.reshape(-1)
    if flat.dtype.kind == "i":
        return [str(int(v)) for v in flat]
    return [literal(v, "f" if flat.dtype == numpy.float32 else "") for v in flat]


class Header:
    """One header: arrays in a namespace of their own, then lines that use them."""

    def __init__(self, stem, made_by):
        self.stem, self.made_by = stem, made_by
        self.includes, self.lines, self.tail = ['"../golden.hpp"'], [], []
        self.shared, self.count = {}, 0

    def array(self, name, values):
        """Adds an array; returns the expression that names it ({} if it is empty)."""
        if values is None or values.size == 0:
            return "{}"
        kind = {"f": {4: "float", 8: "double"}.get(values.dtype.itemsize), "i": "int"}
        self.lines.append(f"inline constexpr {kind[values.dtype.kind]} {name}[] = {{")
        self.lines += textwrap.wrap(", ".join(literals(values)), 98, initial_indent="  ",
                                    subsequent_indent="  ", break_on_hyphens=False)
        self.lines.append("};")
        return name

    def input(self, name, values):
        """Adds an array that was not computed by torch; equal ones are written once."""
        if values is None or values.size == 0:
            return "{}"
        key = (values.dtype.str, values.tobytes())
        if key not in self.shared:
            self.shared[key] = self.array(f"{name}_{len(self.shared)}", values)
        return self.shared[key]

    @staticmethod
    def row(seed, losses):
        """A line of the table of seeds."""
        return f"  {{{seed}u, {{{', '.join(literals(losses))}}}}},"

    def line(self, text):
        self.lines.append(text)

    def after(self, text):
        """A line behind the namespace of the arrays."""
        self.tail.append(text)

    def text(self):
        body = "\n".join(self.lines)
        if body:
            body = f"namespace {self.stem} {{\n{body}\n}}  // namespace {self.stem}\n"
        return (
            "// SPDX-License-Identifier: MIT\n"
            f"// Written by make_golden.py; {self.made_by}\n"
            "#pragma once\n// clang-format off\n"
            + "".join(f"#include {i}\n" for i in self.includes)
            + "\nnamespace fixnet::golden {\n" + body + "".join(t + "\n" for t in self.tail)
            + "}  // namespace fixnet::golden\n"
        )
