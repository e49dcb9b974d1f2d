# SPDX-License-Identifier: MIT
"""What Google Benchmark measured, by build: the compiler and -march that bench.sh wrote beside it."""
import json
import os
import re
import statistics

UNITS = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}
NOT_PEERS = ("floor",)  # hand-written for one case


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
    for unit, size in (("ms", 1e6), ("us", 1e3)):
        if ns >= 2 * size:
            return f"{ns / size:.4g} {unit}"
    return f"{ns:.4g} ns"
