# SPDX-License-Identifier: MIT
"""What Google Benchmark measured, by build: the compiler and -march that bench.sh wrote beside it."""
import json
import os
import re
import statistics

UNITS = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}
NOT_PEERS = ("floor",)  # hand-written for one case


# In documents: the cases that have a letter or a table of their own.
CASES = {
    "step/soccer/float/B12": "A: step 2→10→1, BCE, Adam, batch 12",
    "step/housing/float/B32": "C: step 13→64→64→1, tanh, MSE, Adam, batch 32",
    "step/digits/float/B64": "D: step 784→128→10, cross-entropy, Adam, batch 64",
    "infer/soccer/float/latency": "B: 2→10→1, one sample after the other",
    "infer/soccer/float/independent": "B: 2→10→1, independent samples",
    "infer/soccer/float/B12": "B: 2→10→1, 12 rows",
    "infer/soccer/float/B16": "B: 2→10→1, 16 rows",
    "infer/housing/float/independent": "C: one inference",
    "infer/digits/float/B64": "D: forward of 64 rows",
    "infer/square/float/independent": "E: 64→64→64→64, one sample",
    "infer/square/float/B256": "E: 256 rows",
}
DRAWN = {"step/soccer/float/B12": "a.svg", "step/housing/float/B32": "c.svg",
         "step/digits/float/B64": "d.svg", "infer/square/float/B256": "e.svg"}


class Contestant:
    """The repetitions of one contestant in one case: ns, and rates a second."""

    def __init__(self):
        self.times, self.rates = [], {}

    @property
    def ns(self):
        return statistics.median(self.times)

    @property
    def spread(self):
        return (max(self.times) - min(self.times)) / self.ns

    def rate(self, name):
        return statistics.median(self.rates[name]) if name in self.rates else None

    def work(self, name):
        """What the case does an iteration: operations or bytes."""
        return self.rate(name) * self.ns / 1e9 if name in self.rates else None


class Build:
    """One compiler and instruction set: {case: {contestant: Contestant}}."""

    def __init__(self, compiler, march):
        self.compiler, self.march, self.cases = compiler, march, {}

    @property
    def name(self):
        return self.compiler + ("" if self.march == "native" else " " + self.march)

    def get(self, case, who="ours"):
        return self.cases.get(case, {}).get(who)

    def best_peer(self, case):
        """(name, Contestant) of the fastest that is not ours; (None, None) without any."""
        peers = {w: c for w, c in self.cases.get(case, {}).items()
                 if not w.startswith("ours") and w not in NOT_PEERS and not w.endswith("-guard")}
        return min(peers.items(), key=lambda p: p[1].ns) if peers else (None, None)

    def peak(self):
        fma = self.get("machine/fma-peak", "float")
        return fma.rate("FLOPS") if fma else None

    def bandwidth(self, size="512KiB"):
        read = self.get("machine/read-" + size, "float")
        return read.rate("bytes_per_second") if read else None

    def matching(self, pattern):
        return [case for case in self.cases if re.fullmatch(pattern, case)]


def natural(text):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", text)]


def files_of(paths):
    for path in paths:
        if os.path.isdir(path):
            yield from sorted(os.path.join(path, f) for f in os.listdir(path)
                              if f.endswith("_bench.json"))
        else:
            yield path


def read(paths):
    """All builds. What has no build (PyTorch's own timings) is a peer in each native one."""
    builds, common = {}, []
    for file in files_of(paths):
        if os.path.getsize(file) == 0:
            continue  # a filter that nothing matched
        with open(file, encoding="utf-8") as stream:
            data = json.load(stream)
        context = data.get("context", {})
        if "compiler" in context:
            key = context["compiler"], context.get("march", "native")
            add_runs(builds.setdefault(key, Build(*key)), data["benchmarks"])
        else:
            common.append(data["benchmarks"])
    for build in builds.values():
        for runs in common if build.march == "native" else []:
            add_runs(build, runs)
        build.cases = dict(sorted(build.cases.items(), key=lambda c: natural(c[0])))
    return sorted(builds.values(), key=lambda b: (b.march != "native", b.march))  # else as given


def add_runs(build, runs):
    for run in runs:
        if run.get("run_type") == "aggregate" or run.get("error_occurred"):
            continue
        case, who = run["run_name"].rsplit("/", 1)
        entry = build.cases.setdefault(case, {}).setdefault(who, Contestant())
        entry.times.append(run["cpu_time"] * UNITS[run.get("time_unit", "ns")])
        for rate in ("FLOPS", "BYTES", "bytes_per_second"):
            if rate in run:
                entry.rates.setdefault(rate, []).append(run[rate])


def duration(ns):
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if ns >= 2 * size:
            return f"{ns / size:.4g} {unit}"
    return f"{ns:.4g} ns"
