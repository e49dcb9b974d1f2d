# SPDX-License-Identifier: MIT
"""Drawings of what was measured: bars of a case's contestants, lines of a series."""
import math
import os
import re

from bench_data import duration

COLORS = ("#2a7f62", "#7a8ba6", "#c2703d", "#8a5fa8", "#b0b0b0")
HEAD = ('<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" font-family="sans-serif" '
        'font-size="12">\n<rect width="100%" height="100%" fill="white"/>\n'
        '<text x="8" y="18" font-weight="bold">{title}</text>')


def bars(title, contestants):
    """Horizontal bars on a logarithmic scale, shortest first."""
    rows = sorted((c.ns, who) for who, c in contestants.items())
    least = rows[0][0] / 2
    scale = 360 / math.log(max(rows[-1][0] / least, 10.0))
    lines = [HEAD.format(w=640, h=22 * len(rows) + 34, title=title + " (logarithmic)")]
    for i, (ns, who) in enumerate(rows):
        y = 30 + 22 * i
        width = scale * math.log(ns / least)
        color = COLORS[0] if who.startswith("ours") else COLORS[4] if who == "floor" else COLORS[1]
        lines += [f'<text x="112" y="{y + 12}" text-anchor="end">{who}</text>',
                  f'<rect x="120" y="{y}" width="{width:.1f}" height="16" fill="{color}"/>',
                  f'<text x="{126 + width:.1f}" y="{y + 12}">{duration(ns)}</text>']
    return "\n".join(lines + ["</svg>", ""])


def lines(title, series, x_name, y_name):
    """Lines through (x, y) on a logarithmic x axis; y from 0."""
    xs = [x for points in series.values() for x, _ in points]
    top = 1.08 * max(y for points in series.values() for _, y in points)
    low, high = math.log(min(xs)), math.log(max(xs))
    def at(x, y):
        return f"{60 + 440 * (math.log(x) - low) / max(high - low, 1e-9):.1f},{270 - 230 * y / top:.1f}"
    out = [HEAD.format(w=640, h=310, title=title),
           '<path d="M60 40V270H500" fill="none" stroke="#888"/>',
           f'<text x="280" y="304" text-anchor="middle">{x_name}</text>',
           f'<text x="56" y="36" text-anchor="end">{y_name}</text>']
    for tick in range(5):
        y = top * tick / 4.32
        out.append(f'<text x="54" y="{274 - 230 * y / top:.1f}" text-anchor="end">{y:.3g}</text>')
    for x in sorted(set(xs)) if len(set(xs)) < 12 else [2 ** i for i in range(0, 8)]:
        out.append(f'<text x="{at(x, 0).split(",")[0]}" y="286" text-anchor="middle">{x:g}</text>')
    for i, (who, points) in enumerate(sorted(series.items(), key=lambda s: not s[0].startswith("ours"))):
        color = COLORS[i % len(COLORS)]
        out += [f'<polyline points="{" ".join(at(*p) for p in points)}" fill="none" stroke="{color}" '
                'stroke-width="2"/>',
                f'<text x="512" y="{52 + 18 * i}" fill="{color}">{who}</text>']
    return "\n".join(out + ["</svg>", ""])


def series(build, pattern, value):
    """{contestant: [(number in the case's name, value)]}, over all cases of a pattern."""
    found = {}
    for case in build.matching(pattern):
        x = int(re.search(r"\d+", case).group())
        for who, one in build.cases[case].items():
            found.setdefault(who, []).append((x, value(one)))
    return found


def draw(build, folder, names=None):
    """Writes the SVGs: of all cases, or of those in {case: file name} and the series."""
    os.makedirs(folder, exist_ok=True)
    def write(name, text):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(text)
    for case, contestants in build.cases.items():
        wanted = case in names if names is not None else len(contestants) >= 3
        if wanted and not case.startswith("machine/"):
            name = names[case] if names is not None else case.replace("/", "-") + ".svg"
            write(name, bars(f"{case}, {build.compiler}", contestants))
    square = series(build, r"product/(\d+)x\1x\1/float", lambda c: c.rate("FLOPS") / 1e9)
    if square:
        write("square.svg", lines(f"n x n x n products, {build.compiler}", square, "n", "GFLOP/s"))
    widths = series(build, r"infer/dense\d+/float/independent", lambda c: c.ns)
    if widths:
        write("widths.svg", lines(f"one dense layer n to n, {build.compiler}", widths, "n", "ns"))
