#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes PyTorch's numbers as C++ constants.

    make_golden.py [FOLDER]   writes the headers (default: golden/ beside this script)
    make_golden.py --check    computes them afresh and compares them with golden/
    make_golden.py --only NAME
                              rewrites the cases of this name (Hardswish, AdamW), or the headers (losses), and
                              leaves every other number as it is

Exit status: 0 done or equal, 1 different, 77 there is no torch to ask.
golden.hpp describes what is in the headers, golden_compare.py how they are compared.
"""

import ctypes
import os
import pathlib
import platform
import sys

sys.dont_write_bytecode = True
os.environ["OMP_NUM_THREADS"] = "1"


def choose_capability():
    """One instruction set wherever it exists: torch's last bits depend on it."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists() and {"avx2", "fma"} <= set(cpuinfo.read_text().split()):
        os.environ.setdefault("ATEN_CPU_CAPABILITY", "avx2")


choose_capability()
try:
    import numpy
    import torch
except ImportError as error:
    print(f"make_golden: skipped, {error}", file=sys.stderr)
    sys.exit(77)

import activation_cases
import change_cases
import golden_compare
import golden_merge
import loss_cases
import optimizer_cases
import schedule_cases
import topology_cases
from cpp_writer import Header

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"f32": (numpy.float32, "float"), "f64": (numpy.float64, "double")}
TABLES = [activation_cases, loss_cases, optimizer_cases, change_cases, topology_cases]


def blas():
    """The BLAS that torch loaded, by file name; "built in" where it is part of torch."""
    maps = pathlib.Path("/proc/self/maps")
    fields = maps.read_text().split() if maps.exists() else []
    paths = {pathlib.Path(f) for f in fields if f.startswith("/") and "blas" in f.split("/")[-1]}
    return " ".join(sorted(p.name + openblas_core(p) for p in paths)) or "built in"


def openblas_core(path):
    """OpenBLAS rounds as the kernels of its processor do."""
    try:
        core = ctypes.CDLL(str(path)).openblas_get_corename
    except (OSError, AttributeError):
        return ""
    core.restype = ctypes.c_char_p
    return f" ({core().decode()})"


def made_by():
    """All that decides torch's last bits, as far as a program can see it."""
    torch.mm(torch.ones(2, 2), torch.ones(2, 2))
    usage = [line for line in torch.__config__.show().splitlines() if "CPU capability" in line]
    capability = usage[0].split(":")[1].strip() if usage else "unknown"
    return (f"torch {torch.__version__}, {capability}, BLAS {blas()}, "
            f"{' '.join(platform.libc_ver())}, {platform.machine()}")


def table(stem, fill, kind, cpp, maker):
    """A header with a span of cases."""
    header = Header(stem, maker)
    struct, variable, cases = fill(header, kind)
    header.line(f"inline constexpr {struct}<{cpp}> cases[] = {{")
    header.lines += [f"  {case}," for case in cases]
    header.line("};")
    header.after(f"template <>\ninline constexpr std::span<const {struct}<{cpp}>> "
                 f"{variable}<{cpp}>{{{stem}::cases}};")
    return header.text()


def both(name, maker):
    """A header that includes those of float and double."""
    header = Header(name, maker)
    header.includes = [f'"{name}_{kind}.hpp"' for kind in KINDS]
    return header.text()


def single(stem, fill, maker):
    header = Header(stem, maker)
    fill(header)
    return header.text()


def write_all(folder):
    """All headers into a folder."""
    maker, files = made_by(), {}
    for module in TABLES:
        name = {"activation": "activations", "loss": "losses", "optimizer": "optimizers",
                "change": "changes", "topology": "topologies"}[module.__name__.split("_")[0]]
        files[name] = both(name, maker)
        for suffix, (kind, cpp) in KINDS.items():
            stem = f"{name}_{suffix}"
            files[stem] = table(stem, module.fill, kind, cpp, maker)
    files["topology_wide_f32"] = single("topology_wide_f32", topology_cases.fill_wide, maker)
    files["football_seeds"] = single("football_seeds", topology_cases.fill_seeds, maker)
    files["schedules_f64"] = single("schedules_f64", schedule_cases.fill, maker)
    folder.mkdir(parents=True, exist_ok=True)
    for stem, text in files.items():
        (folder / f"{stem}.hpp").write_text(text)


def main(arguments):
    torch.set_num_threads(1)
    if arguments == ["--check"]:
        return golden_compare.compare_with(HERE / "golden", write_all)
    if len(arguments) == 2 and arguments[0] == "--only":
        return golden_merge.update(HERE / "golden", write_all, arguments[1])
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        print(__doc__, file=sys.stderr)
        return 2
    write_all(pathlib.Path(arguments[0]) if arguments else HERE / "golden")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
