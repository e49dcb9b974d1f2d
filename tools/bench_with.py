#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_with.py PROGRAM FILE.json: runs a program that prints what it measured, one repetition a line,

    CASE/WHO NANOSECONDS        step/housing/float/B32/rltools 14800

and writes FILE.json for tools/bench_report.py, beside what ./dev bench measured itself. The cases are those
of tools/bench_data.py and of the benchmarks' own output; a case that only the program has is in no table.
"""
import json
import math
import os
import subprocess
import sys

import bench_data


class Refused(Exception):
    """A sentence for the user."""


def run_of(line):
    """A line as Google Benchmark writes a repetition."""
    words = line.split()
    try:
        name, time = words[0], float(words[1])
    except (IndexError, ValueError):
        name, time = "", math.nan
    if len(words) != 2 or name.count("/") < 2 or not (math.isfinite(time) and time > 0):
        raise Refused(f"'{line}' is not CASE/WHO NANOSECONDS, such as step/housing/float/B32/rltools 14800")
    if name.rsplit("/", 1)[1].startswith("ours"):
        raise Refused(f"'{line}': who begins with 'ours' is fixnet; take another name")
    return {"run_name": name, "run_type": "iteration", "cpu_time": time, "time_unit": "ns"}


def runs_of(program):
    done = subprocess.run([program], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f"it ended with {done.returncode}")
    runs = [run_of(line) for line in done.stdout.splitlines() if line.strip()]
    if not runs:
        raise Refused("it printed no line")
    return runs


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, path = arguments
    try:
        runs = runs_of(os.path.abspath(program))
    except (Refused, OSError) as why:
        print(f"bench: --with {program}: {why}", file=sys.stderr)
        return 1
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"benchmarks": runs}, out)
    for name in sorted({run["run_name"] for run in runs}):
        times = [run["cpu_time"] for run in runs if run["run_name"] == name]
        known = "" if name.rsplit("/", 1)[0] in bench_data.CASES else "   (a case of no table in docs/performance.md)"
        print(f"bench: {name}: {len(times)} repetitions, least {bench_data.duration(min(times))}{known}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
