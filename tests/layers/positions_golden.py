#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes positions_golden.hpp: PyTorch's numbers for networks over several positions, in double.

Inputs, targets and parameters are formulas, which the C++ side computes too. A case holds the loss,
all outputs, and all parameters after one step of SGD.
"""
import math
import os

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def numbers(count, factor, shift, scale):
    return torch.tensor([scale * math.sin(factor * i + shift) for i in range(count)])


def case(name, model, x_shape, loss):
    x = numbers(math.prod(x_shape), 1.7, 0.3, 1.5).reshape(x_shape)
    p = list(model.parameters())
    count = sum(t.numel() for t in p)
    nn.utils.vector_to_parameters(numbers(count, 2.3, 0.7, 0.6), p)
    y = model(x)
    t = numbers(y.numel(), 0.9, 0.1, 1.0).reshape(y.shape)
    value = loss(y, t)
    optimizer = torch.optim.SGD(p, lr=0.5)
    value.backward()
    optimizer.step()
    after = nn.utils.parameters_to_vector(p)
    row = lambda v: ", ".join(repr(n) for n in v.detach().flatten().tolist())
    print(f"inline constexpr double {name}_loss = {value.item()!r};")
    print(f"inline constexpr double {name}_outputs[] = {{{row(y)}}};")
    print(f"inline constexpr double {name}_after[] = {{{row(after)}}};")


CASES = {
    "steps": lambda: (nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)), (3, 5, 3), nn.MSELoss()),
    "summed": lambda: (nn.Sequential(nn.Linear(3, 2)), (2, 4, 3), nn.L1Loss(reduction="sum")),
    "norm": lambda: (nn.Sequential(nn.LayerNorm(3), nn.Linear(3, 9)), (2, 4, 3), nn.MSELoss()),
    "channels": lambda: (nn.Sequential(nn.Tanh(), nn.PReLU(3)), (2, 3, 5), nn.MSELoss()),
    "batch_norm": lambda: (nn.Sequential(nn.BatchNorm1d(3), nn.SiLU()), (4, 3, 5), nn.MSELoss()),
    "flat_steps": lambda: (nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Flatten(), nn.Linear(20, 2)),
                           (3, 5, 3), nn.MSELoss()),
    "flat_channels": lambda: (nn.Sequential(nn.PReLU(3), nn.Flatten(), nn.Linear(15, 2)), (4, 3, 5),
                              nn.MSELoss()),
}


class Causal(nn.Conv1d):
    def forward(self, x):
        reach = self.dilation[0] * (self.kernel_size[0] - 1)
        return super().forward(nn.functional.pad(x, (reach, 0)))


CASES |= {
    "conv": lambda: (nn.Sequential(nn.Conv1d(2, 3, 3)), (2, 2, 6), nn.MSELoss()),
    "conv_same": lambda: (nn.Sequential(nn.Conv1d(1, 4, 4, padding="same"), nn.Tanh(),
                                        nn.Conv1d(4, 2, 3, padding="same", dilation=2, bias=False)),
                          (3, 1, 5), nn.MSELoss()),
    "conv_causal": lambda: (nn.Sequential(Causal(2, 17, 2, dilation=3), nn.SiLU(), Causal(17, 1, 3),
                                          nn.Sigmoid()), (2, 2, 7), nn.MSELoss()),
    "conv_flat": lambda: (nn.Sequential(nn.Conv1d(3, 8, 3), nn.ReLU(), nn.BatchNorm1d(8), nn.Conv1d(8, 5, 2),
                                        nn.Flatten(), nn.Linear(25, 2)), (4, 3, 8), nn.MSELoss()),
}

if __name__ == "__main__":
    print("// SPDX-License-Identifier: MIT")
    print(f"// Written by {os.path.basename(__file__)}; torch {torch.__version__}")
    print("#pragma once\n// clang-format off\n\nnamespace positions_golden {\n")
    for name, make in CASES.items():
        case(name, *make())
    print("\n}  // namespace positions_golden")
