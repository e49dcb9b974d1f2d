#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gallery.py ROOT LIBRARY [NAME...]: compiles and runs the examples, all or these, and draws what each of them does:
docs/gallery/times.csv and docs/gallery/NAME.svg, which the site shows beside the code. LIBRARY is fixnet::io's.

All times are the processor's, of all threads, so that other programs hardly matter: of `$CXX -std=c++20 -O3 -march=native
-Iinclude -c` for the one file, and of the shortest of up to ten runs, with the arguments of examples/CMakeLists.txt."""
import csv
import os
import re
import resource
import shlex
import subprocess
import sys
import tempfile
import textwrap
import time

from bench_svg import STYLE, Axis, document

# What an example draws by itself.
DRAWN = {"amp": "losses.svg", "digits": "digits.svg", "latency": "latency_step.svg", "layout": "football_layout.svg",
         "pictures": "football_decision.svg"}
# Numbers among what it prints that make a curve: pattern of x and y, title, names of both axes, logarithmic y.
SERIES = {"soccer": (r"Epoch (\d+), Loss: (\S+)", "The loss falls", "epoch", "loss", True),
          "cart_pole": (r"episode +(\d+): the pole stood for +(\d+)", "The pole stands longer", "episode", "steps", False),
          "tabular": (r"epoch +(\d+) .*validation +(\S+)", "Fitting, then overfitting: the best epoch is kept", "epoch",
                      "loss on validation rows", False)}
FLAGS = ("-std=c++20", "-O3", "-march=native")
MOST_LINES, MOST_COLUMNS, NARROW = 14, 92, 44
HEADER = ("example", "compiling s", "running s", "compiler", "processor")


def arguments_of(root):
    """{example: what its test gives it}, from examples/CMakeLists.txt."""
    with open(os.path.join(root, "examples/CMakeLists.txt"), encoding="utf-8") as stream:
        found = re.findall(r"^set\((\w+)_arguments (.*)\)$", stream.read(), re.M)
    folder = os.path.join(root, "examples")
    return {name: shlex.split(words.replace("${CMAKE_CURRENT_SOURCE_DIR}", folder)) for name, words in found}


def compiler_of(name):
    return "mpicxx" if name == "distributed" else os.environ.get("CXX", "g++")


def timed(words, folder=None):
    """Seconds of the processor, and what is printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = subprocess.run(words, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, said


def compiling(root, name, library, folder):
    """Makes the program in a folder, and tells how long its one file took."""
    source, made = os.path.join(root, "examples", name + ".cpp"), os.path.join(folder, name)
    took, _ = timed([compiler_of(name), *FLAGS, "-I" + os.path.join(root, "include"), "-c", source, "-o", made + ".o"])
    timed([compiler_of(name), made + ".o", library, "-pthread", "-o", made])
    return took


def running(program, arguments, folder):
    shortest, started = float("inf"), time.monotonic()
    for _ in range(10):
        took, said = timed([program, *arguments], folder)
        shortest = min(shortest, took)
        if time.monotonic() - started > 5:
            break
    return shortest, said


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def wrapped(said):
    """The last lines; those that are few are large, and go on below."""
    lines = [line.split("\r")[-1] for line in said.rstrip("\n").split("\n")]
    if len(lines) > MOST_LINES:
        lines = ["…", *lines[1 - MOST_LINES:]]
    columns = NARROW if len(lines) <= 4 else MOST_COLUMNS
    return [part for line in lines for part in textwrap.wrap(line, columns, subsequent_indent="  ") or [""]]


def terminal(name, said):
    """What a program prints, as a terminal shows it."""
    lines = [f"$ ./{name}", *wrapped(said)]
    width, height = 34 + 7.3 * max(NARROW, *map(len, lines)), 30 + 19 * len(lines)
    mono = "font-family:ui-monospace,'DejaVu Sans Mono','Liberation Mono',monospace;font-size:12px;white-space:pre"
    text = [f'<text class="{"soft" if i == 0 else ""}" style="{mono}" x="16" y="{28 + 19 * i}">{escaped(line)}</text>'
            for i, line in enumerate(lines)]
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" role="img">',
                      f"<title>What {name} prints</title>", STYLE,
                      f'<rect class="grid" style="fill:#8881" x=".5" y=".5" width="{width - 1:.0f}" height="{height - 1}" rx="6"/>',
                      *text, "</svg>", ""])


def curve(points, title, x_name, y_name, logarithmic):
    """A line through what was printed, with its first and last numbers."""
    ys = [y for _, y in points]
    margin = 0 if logarithmic else 0.08 * (max(ys) - min(ys))
    x_axis = Axis(points[0][0], points[-1][0], 90, 690, False)
    y_axis = Axis(min(ys) - margin, max(ys) + margin, 330, 70, logarithmic)
    line = " ".join(f"{x_axis(x):.1f},{y_axis(y):.1f}" for x, y in points)
    parts = [f'<path class="grid" d="M90 {y_axis(y):.1f}H690"/><text class="soft" x="82" y="{y_axis(y) + 4:.1f}" '
             f'text-anchor="end">{y:.3g}</text>' for y in (min(ys), max(ys))]
    parts += [f'<text class="soft" x="{x_axis(x):.1f}" y="354" text-anchor="middle">{x:g}</text>'
              for x in (points[0][0], points[-1][0])]
    parts += [f'<circle class="us" cx="{x_axis(x):.1f}" cy="{y_axis(y):.1f}" r="3.5"/>' for x, y in points]
    parts.append(f'<text class="soft" x="390" y="374" text-anchor="middle">{x_name}</text>')
    return document(390, title, y_name, [f'<polyline class="line c0" points="{line}"/>', *parts])


def picture(name, said, folder):
    if name in DRAWN:
        with open(os.path.join(folder, DRAWN[name]), encoding="utf-8") as stream:
            return stream.read()
    if name in SERIES:
        pattern, *words = SERIES[name]
        return curve([(float(x), float(y)) for x, y in re.findall(pattern, said)], *words)
    return terminal(name, said)


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            return re.search(r"model name\s*: (.*)", info.read())[1]
    except OSError:
        return "unknown"


def measured(root, library, name, arguments):
    with tempfile.TemporaryDirectory() as folder:
        took = compiling(root, name, library, folder)
        seconds, said = running(os.path.join(folder, name), arguments, folder)
        drawn = picture(name, said, folder)
    with open(os.path.join(root, "docs/gallery", name + ".svg"), "w", encoding="utf-8") as stream:
        stream.write(drawn)
    compiler = os.path.basename(compiler_of(name))
    version = subprocess.run([compiler, "-dumpfullversion"], capture_output=True, text=True, check=True).stdout.strip()
    return name, f"{took:.1f}", f"{seconds:.3g}", f"{compiler} {version}", processor()


def main(root, library, *names):
    root = os.path.abspath(root)
    table = os.path.join(root, "docs/gallery/times.csv")
    os.makedirs(os.path.dirname(table), exist_ok=True)
    rows = {}
    if names and os.path.exists(table):
        with open(table, encoding="utf-8", newline="") as stream:
            rows = {row[0]: row for row in list(csv.reader(stream))[1:]}
    given = arguments_of(root)
    examples = sorted(f.removesuffix(".cpp") for f in os.listdir(os.path.join(root, "examples")) if f.endswith(".cpp"))
    for name in names or examples:
        rows[name] = measured(root, os.path.abspath(library), name, given.get(name, []))
        with open(table, "w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows([HEADER, *(rows[done] for done in sorted(rows))])
        print(f"{name}: compiles in {rows[name][1]} s, runs in {rows[name][2]} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
