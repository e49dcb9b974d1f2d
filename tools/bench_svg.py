#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_svg.py docs/performance.md: draws the document's pictures anew, from its tables and performance/widths.csv.

Drawings of what was measured, for people: titles in words, ratios beside bars, both axes logarithmic where growth is
shown, colours that follow the reader's light or dark. tools/bench_report.py draws what was just measured.
"""
import math
import os
import re
import sys

from bench_data import CASES, DRAWN, duration

NAMES = {"ours": "fixnet", "ours-explicit": "fixnet, five calls", "ours-no-loss": "fixnet, without its loss",
         "ours-dot": "fixnet, dot products", "floor": "by hand, AVX-512", "eigen": "Eigen", "plain": "plain loops",
         "plain-fast": "plain loops, fast-math", "pytorch": "PyTorch", "libtorch": "libtorch", "dlib": "dlib",
         "fann": "FANN", "openblas": "OpenBLAS", "dnnl": "oneDNN"}
TITLES = {"step/soccer/float/B12": ("A training step of the football network", "2→10→1, Adam, 12 rows"),
          "step/housing/float/B32": ("A training step with two hidden layers of 64", "13→64→64→1, tanh, Adam, 32 rows"),
          "step/digits/float/B64": ("A training step on handwritten digits", "784→128→10, cross-entropy, Adam, 64 rows"),
          "infer/square/float/B256": ("256 rows through three layers of 64", "64→64→64→64, inference")}
STYLE = """<style>
text{font:13px system-ui,"Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif;fill:#1c2330}
.title{font-weight:700;font-size:15px}.soft{fill:#566070}.back{fill:#fff}.grid{stroke:#dfe3ea;fill:none}
.us{fill:#2a7f62}.them{fill:#8fa0b8}.hand{fill:#b9b9b9}.bold{font-weight:700}
.line{fill:none;stroke-width:2}.c0{stroke:#2a7f62}.c1{stroke:#c2703d}.c2{stroke:#5b7fc0}.c3{stroke:#8a5fa8}.c4{stroke:#8c8c8c}
@media(prefers-color-scheme:dark){text{fill:#dbe1ea}.soft{fill:#9aa5b5}.back{fill:#12161d}.grid{stroke:#2c3442}
.us{fill:#4fb894}.them{fill:#5d6c84}.hand{fill:#555}.c0{stroke:#4fb894}.c1{stroke:#e0935f}.c2{stroke:#7fa1e0}.c3{stroke:#b58ad0}.c4{stroke:#a5a5a5}}
</style>"""
WIDTH = 720
MOST = 9  # a bar of more times ours is cut


def document(height, title, below, parts):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
                      f'height="{height}" role="img">', f"<title>{title}</title>", STYLE,
                      '<rect class="back" width="100%" height="100%"/>',
                      f'<text class="title" x="16" y="26">{title}</text>',
                      f'<text class="soft" x="16" y="46">{below}</text>', *parts, "</svg>", ""])


def name_of(who):
    return NAMES.get(who, who)


def kind_of(who):
    return "us" if who.startswith("ours") else "hand" if who == "floor" else "them"


def bars(title, below, measured):
    """{contestant: ns} as bars from 0, the shortest first; what is longer than MOST times ours is cut, and says so."""
    rows = sorted((ns, who) for who, ns in measured.items())
    ours = measured.get("ours", rows[0][0])
    scale = 330 / min(rows[-1][0], MOST * ours)
    parts = []
    for i, (ns, who) in enumerate(rows):
        y, cut = 64 + 27 * i, ns > MOST * ours
        width = scale * min(ns, MOST * ours)
        bold = " bold" if who == "ours" else ""
        times = f"{ns / ours:.0f}" if ns > 99 * ours else f"{ns / ours:.3g}" if ns > 10 * ours else f"{ns / ours:.2f}"
        ratio = "" if who == "ours" else f'<tspan class="soft" dx="10">{times} ×</tspan>'
        parts += [f'<text class="label{bold}" x="196" y="{y + 14}" text-anchor="end">{name_of(who)}</text>',
                  f'<rect class="{kind_of(who)}" x="206" y="{y}" width="{width:.1f}" height="19" rx="2"/>',
                  f'<text class="{bold.strip()}" x="{214 + width:.1f}" y="{y + 14}">{duration(ns)}{ratio}</text>']
        if cut:
            x = 206 + 0.82 * width
            parts.append(f'<path class="back" d="M{x:.0f} {y + 21}l8 -23h7l-8 23z"/>')
    return document(76 + 27 * len(rows), title, below, parts)


def ticks(low, high):
    """1, 2, 5, 10, … within the limits."""
    steps = (m * 10 ** e for e in range(-3, 7) for m in (1, 2, 5))
    return [step for step in steps if low <= step <= high]


def apart(places, least=17):
    """Places of labels, from the top, moved down until none covers another."""
    moved, last = {}, -math.inf
    for who, y in sorted(places.items(), key=lambda p: p[1]):
        last = moved[who] = max(y, last + least)
    return moved


class Axis:
    """A logarithmic or linear axis between two places of the picture."""

    def __init__(self, low, high, start, end, logarithmic):
        self.form = math.log if logarithmic else float
        self.low, self.high, self.start, self.end = self.form(low), self.form(high), start, end

    def __call__(self, value):
        return self.start + (self.form(value) - self.low) / (self.high - self.low) * (self.end - self.start)


def curves(title, below, series, x_name, y_ticks, y_axis):
    """Lines through (x, y), x logarithmic, each with its name at its end."""
    xs = sorted({x for points in series.values() for x, _ in points})
    across = Axis(xs[0], xs[-1], 64, 540, True)
    parts = [f'<text class="soft" x="302" y="388" text-anchor="middle">{x_name}</text>']
    for value in y_ticks:
        parts += [f'<path class="grid" d="M64 {y_axis(value):.1f}H540"/>',
                  f'<text class="soft" x="56" y="{y_axis(value) + 4:.1f}" text-anchor="end">{value:g}</text>']
    for value in (x for x in xs if x & (x - 1) == 0):
        parts.append(f'<text class="soft" x="{across(value):.1f}" y="366" text-anchor="middle">{value}</text>')
    order = sorted(series, key=lambda who: (who != "ours", who == "ours-dot", who))
    labels = apart({who: y_axis(series[who][-1][1]) for who in order})
    for i, who in reversed(list(enumerate(order))):
        points = " ".join(f"{across(x):.1f},{y_axis(y):.1f}" for x, y in series[who])
        bold = ' class="bold"' if who == "ours" else ""
        parts += [f'<polyline class="line c{i % 5}" points="{points}"/>',
                  f'<path class="line c{i % 5}" d="M546 {labels[who]:.1f}h14"/>',
                  f'<text{bold} x="566" y="{labels[who] + 4:.1f}">{name_of(who)}</text>']
    return document(400, title, below, parts)


def widths_picture(widths, compiler):
    ys = [y for points in widths.values() for _, y in points]
    axis = Axis(min(ys), max(ys), 345, 64, True)
    return curves("One dense layer, n inputs and n outputs, one sample", f"time in ns; both axes are logarithmic; {compiler}",
                  widths, "n", ticks(min(ys), max(ys)), axis)


def square_picture(square, compiler):
    top = 20 * math.ceil(max(y for points in square.values() for _, y in points) / 20)
    axis = Axis(0, top, 345, 64, False)
    return curves("Products of two n × n matrices", f"GFLOP/s, more is better; {compiler}, one core", square, "n",
                  range(0, top + 1, 20), axis)


def bars_picture(case, times, compiler):
    title, network = TITLES.get(case, (case, ""))
    return bars(title, f"{network}; shorter is better; {compiler}, one core".removeprefix("; "), times)


def series(build, pattern, value):
    """{contestant: [(number in the case's name, value)]}, over all cases of a pattern."""
    found = {}
    for case in build.matching(pattern):
        x = int(re.search(r"\d+", case).group())
        for who, one in build.cases[case].items():
            found.setdefault(who, []).append((x, value(one)))
    return found


def write(folder, name, text):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
        out.write(text)


def widths_csv(widths):
    """n and each contestant's ns, a line for each n."""
    by_n = {x: {} for points in widths.values() for x, _ in points}
    for who, points in widths.items():
        for x, y in points:
            by_n[x][who] = y
    rows = [",".join([str(x), *(f"{by_n[x][who]:.4g}" for who in widths)]) for x in sorted(by_n)]
    return "\n".join([",".join(["n", *widths]), *rows, ""])


def draw(build, folder, names=None):
    """Writes the SVGs: of all cases, or of those in {case: file name} and the series."""
    for case, contestants in build.cases.items():
        wanted = case in names if names is not None else len(contestants) >= 3
        if wanted and not case.startswith("machine/"):
            name = names[case] if names is not None else case.replace("/", "-") + ".svg"
            write(folder, name, bars_picture(case, {w: c.ns for w, c in contestants.items()}, build.compiler))
    square = series(build, r"product/(\d+)x\1x\1/float", lambda c: c.rate("FLOPS") / 1e9)
    if square:
        write(folder, "square.svg", square_picture(square, build.compiler))
    widths = series(build, r"infer/dense\d+/float/independent", lambda c: c.ns)
    if widths:
        write(folder, "widths.csv", widths_csv(widths))
        write(folder, "widths.svg", widths_picture(widths, build.compiler))


def table_of(text, name):
    """A table between its marks: rows of cells."""
    block = re.search(rf"<!-- bench:{name} -->\n(.*?)<!-- /bench", text, re.S)[1]
    rows = [[cell.strip() for cell in line.strip("|\n ").split("|")] for line in block.splitlines()]
    return rows[0], rows[2:]


def nanoseconds(text):
    value, unit = text.split()
    return float(value) * {"ns": 1, "us": 1e3, "µs": 1e3, "ms": 1e6}[unit]


def redraw(path):
    """The pictures of a document, from what it says."""
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    folder = os.path.join(os.path.dirname(path), "performance")
    (compiler, *who), rows = table_of(text, "all")
    for row in rows:
        case = next(case for case, words in CASES.items() if words == row[0])
        if case in DRAWN:
            measured = {w: nanoseconds(cell) for w, cell in zip(who, row[1:]) if cell}
            write(folder, DRAWN[case], bars_picture(case, measured, compiler))
    (_, *who), rows = table_of(text, "square")
    square = {w: [(int(row[0]), float(row[i])) for row in rows if row[i]] for i, w in enumerate(who[:-1], 1)}
    write(folder, "square.svg", square_picture(square, compiler))
    with open(os.path.join(folder, "widths.csv"), encoding="utf-8") as stream:
        (_, *who), *rows = [line.strip().split(",") for line in stream]
    widths = {w: [(int(row[0]), float(row[i])) for row in rows] for i, w in enumerate(who, 1)}
    write(folder, "widths.svg", widths_picture(widths, compiler))


if __name__ == "__main__":
    redraw(sys.argv[1])
