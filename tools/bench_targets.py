#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_targets.py FOLDER|FILE.json...: what was measured against what is aimed at, the worse compiler
counting, and who the best peer was. Exits with 1 if a target is missed."""
import statistics
import sys

import bench_data

LEVEL = 1.02  # as fast as: within what repeated medians differ by


class Result:
    """One target in one build: a value that must not be under (or over) a limit."""

    def __init__(self, text, value, limit, at_least, note=""):
        self.text, self.value, self.limit = text, value, limit
        self.at_least, self.note = at_least, note

    @property
    def share(self):
        """Above 1: reached, and by how much."""
        return self.value / self.limit if self.at_least else self.limit / self.value


def faster(build, case, limit, text, who="ours"):
    """At least `limit` times as fast as the best peer."""
    ours, (name, peer) = build.get(case, who), build.best_peer(case)
    if ours and peer:
        yield Result(text, peer.ns / ours.ns, limit, True, f"{name} {bench_data.duration(peer.ns)}")


def share_of(build, case, limit, text):
    """At most `limit` of the best peer's time."""
    ours, (name, peer) = build.get(case), build.best_peer(case)
    if ours and peer:
        yield Result(text, ours.ns / peer.ns, limit, False, f"{name} {bench_data.duration(peer.ns)}")


def of_peak(build, case, limit, text):
    ours, peak = build.get(case), build.peak()
    if ours and peak:
        yield Result(text, ours.rate("FLOPS") / peak, limit, True, f"peak {peak / 1e9:.0f} GFLOP/s")


def loss(build):
    ours, without = (build.get("step/soccer/float/B12", w) for w in ("ours", "ours-no-loss"))
    if ours and without:
        yield Result("A with its loss / without", ours.ns / without.ns, 1.10, False)


def rows(build):
    one = build.cases.get("infer/soccer/float/independent", {})
    best = min(((c.ns, w) for w, c in one.items() if w != "floor"), default=None)
    for batch in (12, 16):
        many = build.get(f"infer/soccer/float/B{batch}")
        if many and best:
            yield Result(f"B: a row of {batch} / the best single sample", many.ns / batch / best[0], 0.2,
                         False, f"{best[1]} {bench_data.duration(best[0])}")


def square_one(build):
    ours, bandwidth = build.get("infer/square/float/independent"), build.bandwidth()
    if ours and bandwidth:
        least = ours.work("BYTES") / bandwidth * 1e9
        yield Result("E one sample / reading its weights from L2", ours.ns / least, 1.1, False,
                     f"{bandwidth / 1e9:.0f} GB/s: {bench_data.duration(least)}")


def widths(build):
    ratios = []
    for case in build.matching(r"infer/dense\d+/float/independent"):
        ours, (name, peer) = build.get(case), build.best_peer(case)
        if ours and peer:
            ratios.append((peer.ns / ours.ns, case.split("/")[1][5:], name))
    if ratios:
        worst = min(ratios)
        behind = [n for r, n, _ in ratios if r * LEVEL < 1]
        yield Result(f"W: the worst of {len(ratios)} widths / best peer", 1 / worst[0], LEVEL, False,
                     f"n = {worst[1]}, {worst[2]}; behind: {' '.join(behind) or 'nowhere'}")
        yield Result("W: median, times the best peer", statistics.median(r for r, _, _ in ratios), 1.5, True)


def linear(build):
    """Cost a FLOP at the largest against the next smaller: constant where cost follows work."""
    for what, pattern in (("depth", r"step/depth\d+x16/.*"), ("width", r"step/width\d+/.*"),
                          ("batch", r"step/batch32x32x32/.*")):
        cases = sorted(build.matching(pattern), key=bench_data.natural)[-2:]
        if len(cases) == 2:
            half, whole = (build.get(case).rate("FLOPS") for case in cases)
            yield Result(f"S: cost a FLOP, largest {what} / half of it", half / whole, 1.1, False)


def denormals(build):
    for case in build.matching(r"long/.*/aged"):
        aged, fresh = build.get(case), build.get(case[:-len("aged")] + "fresh")
        plain = [build.get(case[:-4] + age, "plain") for age in ("aged", "fresh")]
        note = f"plain {plain[0].ns / plain[1].ns:.2f}" if all(plain) else ""
        if aged and fresh:
            yield Result(f"{case[:-5]}: aged / fresh", aged.ns / fresh.ns, 1.1, False, note)


def native(build):
    yield from faster(build, "step/soccer/float/B12", 4.2, "A, times the best peer")
    yield from faster(build, "step/soccer/float/B12", 2.3, "A explicit loop, times the best peer",
                      "ours-explicit")
    yield from loss(build)
    yield from share_of(build, "infer/soccer/float/latency", LEVEL, "B latency / best peer")
    yield from share_of(build, "infer/soccer/float/independent", LEVEL, "B independent / best peer")
    yield from rows(build)
    yield from share_of(build, "step/housing/float/B32", 0.70, "C / best peer")
    yield from share_of(build, "step/digits/float/B64", 0.72, "D / best peer")
    yield from of_peak(build, "infer/digits/float/B64", 0.90, "D forward, of FMA peak")
    yield from of_peak(build, "infer/square/float/B256", 0.93, "E of 256, of FMA peak")
    yield from square_one(build)
    yield from share_of(build, "infer/square/float/independent", LEVEL, "E one sample / best peer")
    yield from widths(build)
    yield from linear(build)
    yield from denormals(build)


def other(build):
    yield from faster(build, "step/soccer/float/B12", 2.0, f"A {build.march}, times the best peer")
    yield from faster(build, "step/housing/float/B32", 2.0, f"C {build.march}, times the best peer")


def results(builds):
    """{text: [(compiler, Result)]} in the order of the list above."""
    table = {}
    for build in builds:
        for result in native(build) if build.march == "native" else other(build):
            table.setdefault(result.text, []).append((build.compiler, result))
    return table


def rows_of(builds):
    """Text, values by compiler, limit, verdict, note of the worse."""
    for text, found in results(builds).items():
        worst = min((r for _, r in found), key=lambda r: r.share)
        values = ", ".join(f"{compiler} {r.value:.2f}" for compiler, r in found)
        limit = f"{'>=' if worst.at_least else '<='} {worst.limit:g}"
        verdict = "reached" if worst.share >= 1 else f"missed by {100 * (1 - worst.share):.0f} %"
        yield text, values, limit, verdict, worst.note


def print_targets(builds, out=sys.stdout):
    """Prints the table; returns how many targets are missed."""
    table = list(rows_of(builds))
    width = max((len(row[1]) for row in table), default=0)
    for text, values, limit, verdict, note in table:
        print(f"{text:46s} {values:{width}s}  {limit:8s} {verdict:16s} {note}", file=out)
    return sum("missed" in row[3] for row in table)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(1 if print_targets(bench_data.read(sys.argv[1:])) else 0)
