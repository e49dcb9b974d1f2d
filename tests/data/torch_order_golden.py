#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes torch_order_golden.hpp: the orders in which torch's DataLoader hands rows out."""
import os

import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


def epochs(loader):
    """Three epochs: the size of each batch, and all rows in order."""
    return [[[int(i) for i in batch[0]] for batch in loader] for _ in range(3)]


def braces(value):
    if isinstance(value, int):
        return str(value)
    return "{" + ", ".join(braces(v) for v in value) + "}"


def main():
    lines = []
    for rows, size, drop, seed in ((10, 4, False, 7), (10, 4, True, 7), (12, 4, False, 1),
                                   (1, 4, False, 3), (33, 8, False, 2 ** 40 + 5)):
        data = TensorDataset(torch.arange(rows))
        generator = torch.Generator().manual_seed(seed)
        own = epochs(DataLoader(data, batch_size=size, shuffle=True, drop_last=drop, generator=generator))
        torch.manual_seed(seed)
        shared = epochs(DataLoader(data, batch_size=size, shuffle=True, drop_last=drop))
        generator = torch.Generator().manual_seed(seed)
        first = rows * 2 // 3
        parts = random_split(data, [first, rows - first], generator=generator)
        split = list(parts[0].indices) + list(parts[1].indices)
        lines.append("    {%d, %s, %du, %s,\n     %s,\n     %d, %s},\n" % (
            rows, "true" if drop else "false", seed, braces(own), braces(shared), first, braces(split)))
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "torch_order_golden.hpp")
    with open(path, "w") as file:
        file.write("""// SPDX-License-Identifier: MIT
// Made by torch_order_golden.py: do not edit.
#pragma once

#include <cstdint>
#include <vector>

namespace golden {

struct Order {
  int rows;
  bool drop_last;
  std::uint64_t seed;
  std::vector<std::vector<std::vector<int>>> own, shared;  // epochs of batches of rows
  int first;
  std::vector<int> split;
};
inline const std::vector<Order> orders{
""" + "".join(lines) + "};\n\n}  // namespace golden\n")


main()
