#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes nonfinite_golden.hpp: where NaN and infinities go in PyTorch, forward and in one SGD step.

Every number is told as one letter: f finite, n NaN, p +inf, m -inf. A case is a network, what is
put in (nan, inf, -inf) and where (an input, or a parameter of parameters_to_vector).
"""
import torch
from torch import nn

torch.set_num_threads(1)


def letter(x):
    if x != x:
        return "n"
    return "p" if x == float("inf") else "m" if x == float("-inf") else "f"


def letters(t):
    return "".join(letter(x) for x in t.detach().flatten().tolist())


# Networks by name: the C++ side builds the same.
NETWORKS = {
    "relu": lambda: nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 1), nn.Sigmoid()),
    "tanh": lambda: nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 2)),
    "sigmoid": lambda: nn.Sequential(nn.Linear(9, 3), nn.Sigmoid(), nn.Linear(3, 17)),
    "narrow": lambda: nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 2)),
    "prelu": lambda: nn.Sequential(nn.Linear(2, 9), nn.PReLU(), nn.Linear(9, 9)),
    "softmax": lambda: nn.Sequential(nn.Linear(2, 9), nn.Softmax(1), nn.Linear(9, 3)),
}
VALUES = {"nan": float("nan"), "inf": float("inf"), "-inf": float("-inf")}


def weights(net):
    """Exact in float, of both signs, never 0: k/16 with k in -8 ... 8."""
    with torch.no_grad():
        k = 0
        for p in net.parameters():
            flat = p.view(-1)
            for i in range(flat.numel()):
                k = (k * 5 + 3) % 16
                flat[i] = (k - 8 if k < 8 else k - 7) / 16


def case(name, value, place, index):
    net = NETWORKS[name]()
    weights(net)
    rows, columns = 5, net[0].in_features
    x = torch.tensor([[((b * 3 + i * 5) % 7 - 3) / 4 + 0.125 for i in range(columns)]
                      for b in range(rows)])
    if place == "x":
        x.view(-1)[index] = VALUES[value]
    else:
        flat = nn.utils.parameters_to_vector(net.parameters()).detach().clone()
        flat[index] = VALUES[value]
        nn.utils.vector_to_parameters(flat, net.parameters())
    optimizer = torch.optim.SGD(net.parameters(), lr=0.125)
    out = net(x)
    loss = ((out - 0.5) ** 2).mean()
    loss.backward()
    optimizer.step()
    after = nn.utils.parameters_to_vector(net.parameters())
    return (name, value, place, index, letters(out), letter(loss.item()), letters(after))


def cases():
    for name in NETWORKS:
        count = sum(p.numel() for p in NETWORKS[name]().parameters())
        for value in VALUES:
            yield case(name, value, "x", 0)
            yield case(name, value, "x", 3)
            for index in (0, count // 2, count - 1):
                yield case(name, value, "p", index)


with open("nonfinite_golden.hpp", "w") as out:
    out.write("// SPDX-License-Identifier: MIT\n")
    out.write(f"// Written by nonfinite_golden.py; torch {torch.__version__}\n#pragma once\n")
    out.write("// clang-format off\n\nnamespace nonfinite {\n\n")
    out.write("struct Case {\n  const char *network, *value, *place;\n  int index;\n")
    out.write("  const char *outputs;\n  char loss;\n  const char *parameters_after;\n};\n\n")
    out.write("inline constexpr Case cases[] = {\n")
    for name, value, place, index, o, loss, after in cases():
        out.write(f'  {{"{name}", "{value}", "{place}", {index}, "{o}", \'{loss}\', "{after}"}},\n')
    out.write("};\n\n}  // namespace nonfinite\n")
