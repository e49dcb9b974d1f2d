#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_report.py [--targets] [--svg FOLDER] [--markdown FILE.md] FOLDER|FILE.json...

What Google Benchmark measured, as tables: medians, their spread ((max - min) / median), and ours
relative to the best peer: below 1, ours is faster. Of several compilers the worse counts.

  --targets    what was measured against what is aimed at (tools/bench_targets.py)
  --svg        bars of each case and lines of the series, one SVG a file
  --markdown   writes the tables anew between <!-- bench:NAME --> and <!-- /bench:NAME --> in FILE.md
"""
import os
import platform
import re
import sys

import bench_data
import bench_svg
import bench_targets
from bench_data import CASES, DRAWN, duration

def ratio(build, case, other):
    ours, them = build.get(case), build.get(case, other)
    return ours.ns / them.ns if ours and them else None


def show(value, form="{:.2f}"):
    return "" if value is None else form.format(value)


def share_of_peak(build, case):
    ours, peak = build.get(case), build.peak()
    return ours.rate("FLOPS") / peak if ours and peak and ours.rate("FLOPS") else None


def print_machine(build):
    print(f"\nmachine, {build.name}")
    for case, contestants in build.cases.items():
        if case.startswith("machine/"):
            for one in contestants.values():
                rates = "".join(f"   {one.rate(r) / 1e9:.1f} G/s" for r in one.rates)
                print(f"  {case[len('machine/'):]:24s} {duration(one.ns)}{rates}")


def print_table(build):
    print(f"\n{build.name:36s} {'ours':>10s} {'+-%':>4s} {'best peer':>22s} {'ratio':>6s} "
          f"{'floor':>6s} {'of peak':>7s}  all")
    for case, contestants in build.cases.items():
        ours, (name, peer) = contestants.get("ours"), build.best_peer(case)
        if case.startswith("machine/") or not ours:
            continue
        others = ", ".join(f"{w} {duration(c.ns)}" for w, c in contestants.items()
                           if w not in ("ours", name))
        print(f"{case:36s} {duration(ours.ns):>10s} {100 * ours.spread:4.0f} "
              f"{f'{name} {duration(peer.ns)}' if peer else '':>22s} "
              f"{show(ratio(build, case, name)):>6s} {show(ratio(build, case, 'floor')):>6s} "
              f"{show(share_of_peak(build, case), '{:.0%}'):>7s}  {others}")


def worse(builds, case):
    """(ratio, compiler) of the build where ours is worst beside its best peer."""
    ratios = [(ratio(b, case, b.best_peer(case)[0]), b.compiler) for b in builds]
    return max((r for r in ratios if r[0] is not None), default=None)


def print_combined(builds):
    print(f"\n{'the worse compiler counts':36s} " + " ".join(f"{b.compiler:>12s}" for b in builds))
    for case in builds[0].cases:
        found = worse(builds, case)
        if found:
            ratios = (show(ratio(b, case, b.best_peer(case)[0])) for b in builds)
            print(f"{case:36s} " + " ".join(f"{r:>12s}" for r in ratios) + f"   {found[0]:.2f}")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def markdown_cases(builds):
    """Medians by compiler, the best peer, the worse ratio."""
    def rows():
        for case, text in CASES.items():
            found = worse(builds, case)
            if found:
                ours = [f"{duration(b.get(case).ns)} ±{50 * b.get(case).spread:.0f} %" for b in builds]
                peers = [b.best_peer(case) for b in builds]
                yield [text, *ours, *(f"{n} {duration(p.ns)}" for n, p in peers), f"{found[0]:.2f}"]
    names = [b.compiler for b in builds]
    return table(["case", *(f"ours, {n}" for n in names), *(f"best peer, {n}" for n in names),
                  "ratio"], rows())


def markdown_contestants(builds):
    """Everybody in the training steps and in inference, with the first compiler."""
    build = builds[0]
    cases = [c for c in CASES if c in build.cases]
    who = sorted({w for c in cases for w in build.cases[c]}, key=lambda w: (not w.startswith("ours"), w))
    return table([f"{build.compiler}", *who],
                 ([CASES[c], *(duration(build.get(c, w).ns) if build.get(c, w) else "" for w in who)]
                  for c in cases))


def roofline(build, case):
    """The least ns by the arithmetic and by the parameters' bytes, from the cache they fit in."""
    ours, peak = build.get(case), build.peak()
    if not ours or not peak or not ours.work("FLOPS") or not build.bandwidth():
        return None
    size = "16KiB" if ours.work("BYTES") < 24 * 1024 else "512KiB"
    return ours.work("FLOPS") / peak * 1e9, ours.work("BYTES") / build.bandwidth(size) * 1e9


def markdown_roofline(builds):
    build = builds[0]
    def rows():
        for case, text in CASES.items():
            limits, ours = roofline(build, case), build.get(case)
            if limits:
                yield [text, f"{ours.work('FLOPS'):.0f}", f"{ours.work('BYTES') / 1024:.4g} KiB",
                       *(duration(limit) for limit in limits), duration(ours.ns),
                       f"{max(limits) / ours.ns:.0%}"]
    return table(["case", "FLOP", "parameter traffic", "FMA limit", "read limit",
                  f"measured, {build.compiler}", "of the limit"], rows())


def markdown_machine(builds):
    cases = builds[0].matching("machine/.*")
    def cell(build, case):
        one = build.get(case, "float")
        rates = [one.rate(r) / 1e9 for r in one.rates] if one else []
        return f"{rates[0]:.0f} G/s" if rates else f"{one.ns / 100:.2f} ns" if one else ""
    return table([f"{processor()}, per second or per operation", *(b.compiler for b in builds)],
                 ([case[8:].replace("100-", "latency of "), *(cell(b, case) for b in builds)]
                  for case in cases))


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            return re.search(r"model name\s*: (.*)", info.read()).group(1)
    except (OSError, AttributeError):
        return platform.processor() or "processor"


def markdown_isa(builds):
    def rows():
        for build in builds:
            for case in ("step/soccer/float/B12", "step/housing/float/B32", "step/digits/float/B64"):
                name, peer = build.best_peer(case)
                if peer and build.get(case):
                    yield [build.march, build.compiler, CASES[case][:1], duration(build.get(case).ns),
                           f"{name} {duration(peer.ns)}", f"{peer.ns / build.get(case).ns:.1f}"]
    return table(["-march", "compiler", "case", "ours", "best peer", "times faster"], rows())


def markdown_square(builds):
    build = builds[0]
    def rows():
        for case in build.matching(r"product/(\d+)x\1x\1/float"):
            rates = {w: c.rate("FLOPS") for w, c in build.cases[case].items()}
            best = max(rates, key=rates.get)
            yield [case.split("/")[1].split("x")[0],
                   *(f"{rates[w] / 1e9:.0f}" if w in rates else "" for w in SQUARE), best]
    return table(["n", *SQUARE, "fastest"], rows())


SQUARE = ("ours", "ours-dot", "eigen", "openblas", "dnnl")


def markdown_long(builds):
    def rows():
        for build in builds:
            for case in build.matching(r"long/.*/aged"):
                for who, aged in build.cases[case].items():
                    fresh = build.get(case[:-4] + "fresh", who.replace("-guard", ""))
                    yield [case[5:-5], build.compiler, who, duration(fresh.ns), duration(aged.ns),
                           f"{aged.ns / fresh.ns:.2f}"]
    return table(["case", "compiler", "who", "fresh", "2000 silent steps later", "times"], rows())


def markdown_targets(builds):
    return table(["target", "measured", "aim", "", "best peer, limit"],
                 bench_targets.rows_of(builds))


def write_markdown(builds, path):
    native = [b for b in builds if b.march == "native"]
    blocks = {"machine": markdown_machine, "cases": markdown_cases, "all": markdown_contestants,
              "roofline": markdown_roofline, "square": markdown_square, "long": markdown_long}
    texts = {name: make(native) for name, make in blocks.items()}
    texts.update(isa=markdown_isa(builds), targets=markdown_targets(builds))
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    for name, block in texts.items():
        pattern = rf"(<!-- bench:{name} -->\n).*?(<!-- /bench:{name} -->)"
        text = re.sub(pattern, lambda m, b=block: m[1] + b + "\n" + m[2], text, flags=re.S)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text)
    bench_svg.draw(native[0], os.path.join(os.path.dirname(path), "performance"), DRAWN)


def take(arguments, option, has_value):
    """Removes an option; its value, or whether it was there."""
    if option not in arguments:
        return None
    at = arguments.index(option)
    value = arguments[at + 1] if has_value else True
    del arguments[at:at + (2 if has_value else 1)]
    return value


def main(arguments):
    folder = take(arguments, "--svg", True)
    document = take(arguments, "--markdown", True)
    targets = take(arguments, "--targets", False)
    builds = bench_data.read(arguments)
    if not builds:
        print(__doc__, file=sys.stderr)
        return 2
    for build in builds if not (document or targets) else []:
        print_machine(build)
        print_table(build)
    native = [b for b in builds if b.march == "native"]
    if len(native) > 1 and not (document or targets):
        print_combined(native)
    if targets:
        bench_targets.print_targets(builds)
    if folder:
        bench_svg.draw(builds[0], folder)
    if document:
        write_markdown(builds, document)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
