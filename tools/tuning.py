#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tuning.py [--write HEADER.hpp] LANES=FILE.json...: of what bench/tuning_bench.cpp measured, the
limits at which the plan changes its mind. Several files of one number of lanes are compilers: the
geometric mean of their ratios counts. Prints each comparison."""
import math
import sys

import bench_data

LEAST_GAIN = 0.97  # an alternative has to be this much faster
LONGEST_STRAIGHT_LINE = 128  # longer ones gain less than their code costs

HEADER = """// SPDX-License-Identifier: MIT
//
// Where the plan changes its mind, by the number of lanes of a register. tools/tuning.sh writes
// this file from what it measures on one processor; docs/performance.md says how far others agree.
#pragma once

#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {{

struct Tuning {{
  int lanes;
  int narrow_below;    // fewer columns than this: the samples fill the lanes
  long straight_line;  // steps of at most so many vector fmas forward are one straight line of code
  int tile_vectors;    // vectors side by side in a product's tile of accumulators
}};

inline constexpr Tuning measured_tuning[] = {{
{rows}}};

/// The tuning for registers of so many lanes of float: those of the widest measured that is no
/// wider. One or two elements at a time know no narrow layer.
constexpr Tuning tuning(int lanes) noexcept {{
  Tuning found{{lanes, 0, measured_tuning[0].straight_line, 2}};
  for (const Tuning& c : measured_tuning) {{
    if (c.lanes <= lanes) found = c;
  }}
  return found;
}}

}}  // namespace kernels_impl
FIXNET_NAMESPACE_END
"""


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values))


def cases(files, prefix):
    """{case: {alternative: [ns by file]}} of the cases of one choice."""
    found = {}
    for file in files:
        for build in bench_data.read([file]):
            for case, contestants in build.cases.items():
                if case.startswith(f"choice/{prefix}/"):
                    for who, one in contestants.items():
                        found.setdefault(case[len("choice/"):], {}).setdefault(who, []).append(one.ns)
    return found


def ratio(alternatives, one, other):
    return geometric_mean([a / b for a, b in zip(alternatives[one], alternatives[other])])


def report(case, value, text):
    print(f"  {case:36s} {value:5.2f}  {text}")


def narrow_below(files, lanes):
    """The first number of outputs at which the narrow layout stops to win."""
    by_out = {}
    for case, found in cases(files, "narrow").items():
        value = ratio(found, "narrow", "wide")
        report(case, value, "narrow / wide")
        by_out.setdefault(int(case.split("/")[1]), []).append(value)
    for out in sorted(by_out):
        if geometric_mean(by_out[out]) > LEAST_GAIN:
            return out
    return lanes


def straight_line(files):
    """The most work up to which a straight line wins everywhere."""
    most = 0
    found = sorted((int(case.split("/")[1]), case, found)
                   for case, found in cases(files, "straight").items())
    for work, case, alternatives in found:
        value = ratio(alternatives, "straight", "function")
        report(case, value, "straight / function")
    for work, _, alternatives in found:
        if ratio(alternatives, "straight", "function") > LEAST_GAIN or work > LONGEST_STRAIGHT_LINE:
            break
        most = work
    return LONGEST_STRAIGHT_LINE if found and most == max(
        w for w, _, _ in found if w <= LONGEST_STRAIGHT_LINE) else most


def tile_vectors(files):
    """The fewest vectors whose products are within the least gain of the fastest tile's."""
    by_tile = {}
    for case, found in cases(files, "tile").items():
        best = min(found, key=lambda t: geometric_mean(found[t]))
        for tile in found:
            value = ratio(found, tile, best)
            report(f"{case} {tile}", value, f"/ {best}")
            by_tile.setdefault(int(tile.split("x")[1]), []).append(value)
    means = {vectors: geometric_mean(values) for vectors, values in by_tile.items()}
    return min(v for v, mean in means.items() if mean * LEAST_GAIN <= min(means.values()))


def main(arguments):
    header = None
    if arguments[:1] == ["--write"]:
        header, arguments = arguments[1], arguments[2:]
    by_lanes = {}
    for argument in arguments:
        lanes, file = argument.split("=", 1)
        by_lanes.setdefault(int(lanes), []).append(file)
    if not by_lanes:
        print(__doc__, file=sys.stderr)
        return 2
    rows = ""
    for lanes in sorted(by_lanes):
        files = by_lanes[lanes]
        print(f"{lanes} lanes")
        chosen = narrow_below(files, lanes), straight_line(files), tile_vectors(files)
        print(f"  -> narrow below {chosen[0]}, straight line up to {chosen[1]}, tiles of {chosen[2]} vectors")
        rows += f"    {{{lanes}, {chosen[0]}, {chosen[1]}, {chosen[2]}}},\n"
    if header:
        with open(header, "w", encoding="utf-8") as out:
            out.write(HEADER.format(rows=rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
