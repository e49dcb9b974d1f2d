#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_report.py [--svg FOLDER] FILE.json...: what Google Benchmark measured, as a table.

A case is a name without its last part, which is the contestant. The table shows the median of each
contestant, its spread ((max - min) / median), and ours relative to the best peer: below 1, ours is
faster. The floor is hand-written for one case and no peer: it has its own column.
"""
import json
import os
import re
import statistics
import sys

OURS = ("ours", "ours-dot")
UNITS = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}


def read(files):
    """{case: {contestant: ([ns], {counter: [rate]})}}, sorted by name, numbers by value."""
    cases = {}
    for file in files:
        with open(file, encoding="utf-8") as stream:
            for run in json.load(stream)["benchmarks"]:
                if run.get("run_type") == "aggregate" or run.get("error_occurred"):
                    continue
                case, who = run["run_name"].rsplit("/", 1)
                times, rates = cases.setdefault(case, {}).setdefault(who, ([], {}))
                times.append(run["cpu_time"] * UNITS[run.get("time_unit", "ns")])
                for rate in ("FLOPS", "bytes_per_second"):
                    if rate in run:
                        rates.setdefault(rate, []).append(run[rate])
    return dict(sorted(cases.items(), key=natural))


def natural(item):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", item[0])]


def median(times):
    return statistics.median(times)


def spread(times):
    return (max(times) - min(times)) / median(times)


def duration(ns):
    for unit, size in (("ms", 1e6), ("us", 1e3)):
        if ns >= 2 * size:
            return f"{ns / size:.4g} {unit}"
    return f"{ns:.4g} ns"


def best_peer(contestants):
    peers = [w for w in contestants if w not in OURS and w != "floor"]
    return min(peers, key=lambda w: median(contestants[w][0])) if peers else None


def ratio(contestants, other):
    if other is None or other not in contestants or "ours" not in contestants:
        return None
    return median(contestants["ours"][0]) / median(contestants[other][0])


def show(value, form="{:.2f}"):
    return "" if value is None else form.format(value)


def print_machine(cases):
    print("machine")
    for case, contestants in cases.items():
        if not case.startswith("machine/"):
            continue
        for times, rates in contestants.values():
            text = duration(median(times))
            for values in rates.values():
                text += f"   {statistics.median(values) / 1e9:.1f} G/s"
            print(f"  {case[len('machine/'):]:24s} {text}")


def print_table(cases):
    print(f"\n{'case':36s} {'ours':>10s} {'+-%':>4s} {'best peer':>22s} {'ratio':>6s} "
          f"{'floor':>6s} {'of peak':>7s}  all")
    peak = statistics.median(cases["machine/fma-peak"]["float"][1]["FLOPS"]) \
        if "machine/fma-peak" in cases else None
    for case, contestants in cases.items():
        if case.startswith("machine/") or "ours" not in contestants:
            continue
        times, rates = contestants["ours"]
        peer = best_peer(contestants)
        fastest = f"{peer} {duration(median(contestants[peer][0]))}" if peer else ""
        of_peak = statistics.median(rates["FLOPS"]) / peak if peak and "FLOPS" in rates else None
        others = ", ".join(f"{w} {duration(median(c[0]))}" for w, c in contestants.items()
                           if w not in ("ours", peer))
        print(f"{case:36s} {duration(median(times)):>10s} {100 * spread(times):4.0f} {fastest:>22s} "
              f"{show(ratio(contestants, peer)):>6s} {show(ratio(contestants, 'floor')):>6s} "
              f"{show(of_peak, '{:.0%}'):>7s}  {others}")


def bars(case, contestants):
    """One case as horizontal bars, shortest first."""
    rows = sorted((median(times), who) for who, (times, _) in contestants.items())
    longest = rows[-1][0]
    height = 22 * len(rows) + 34
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{height}" '
             'font-family="sans-serif" font-size="12">',
             '<rect width="100%" height="100%" fill="white"/>',
             f'<text x="8" y="18" font-weight="bold">{case}</text>']
    for i, (ns, who) in enumerate(rows):
        y = 30 + 22 * i
        color = "#2a7f62" if who in OURS else "#b0b0b0" if who == "floor" else "#7a8ba6"
        width = max(1.0, 400 * ns / longest)
        lines += [f'<text x="92" y="{y + 12}" text-anchor="end">{who}</text>',
                  f'<rect x="100" y="{y}" width="{width:.1f}" height="16" fill="{color}"/>',
                  f'<text x="{106 + width:.1f}" y="{y + 12}">{duration(ns)}</text>']
    return "\n".join(lines + ["</svg>", ""])


def draw(cases, folder):
    os.makedirs(folder, exist_ok=True)
    for case, contestants in cases.items():
        if case.startswith("machine/") or len(contestants) < 3:
            continue
        name = case.replace("/", "-") + ".svg"
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(bars(case, contestants))


def main(arguments):
    folder = None
    if arguments[:1] == ["--svg"]:
        folder, arguments = arguments[1], arguments[2:]
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    cases = read(arguments)
    print_machine(cases)
    print_table(cases)
    if folder:
        draw(cases, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
