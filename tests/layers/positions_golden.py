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

CASES |= {
    "conv_stride": lambda: (nn.Sequential(nn.Conv1d(2, 3, 3, stride=2, padding=2), nn.SiLU(),
                                          nn.Conv1d(3, 17, 2, stride=3, dilation=2, bias=False)), (3, 2, 9),
                            nn.MSELoss()),
    "conv_groups": lambda: (nn.Sequential(nn.Conv1d(4, 6, 3, padding=1, groups=2), nn.Tanh(),
                                          nn.Conv1d(6, 32, 3, stride=2, groups=2)), (2, 4, 6), nn.MSELoss()),
    "conv_depthwise": lambda: (nn.Sequential(nn.Conv1d(17, 17, 3, padding="same", groups=17), nn.Tanh(),
                                             nn.Conv1d(17, 34, 4, stride=3, padding=1, groups=17, bias=False)),
                               (2, 17, 12), nn.MSELoss()),
}


class GatedTanh(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.dim = dim

    def forward(self, x):
        a, g = x.chunk(2, self.dim)
        return torch.tanh(a) * torch.sigmoid(g)


CASES |= {
    "avg_pool": lambda: (nn.Sequential(nn.PReLU(3), nn.AvgPool1d(3, 2, 1), nn.Conv1d(3, 17, 1), nn.AvgPool1d(2)),
                         (2, 3, 9), nn.MSELoss()),
    "adaptive_avg_pool": lambda: (nn.Sequential(nn.Conv1d(2, 17, 2), nn.AdaptiveAvgPool1d(3), nn.PReLU(17),
                                                nn.AdaptiveAvgPool1d(1), nn.Flatten(), nn.Linear(17, 2)),
                                  (2, 2, 8), nn.MSELoss()),
    "max_pool": lambda: (nn.Sequential(nn.PReLU(3), nn.MaxPool1d(3, 2, 1), nn.Conv1d(3, 17, 1), nn.MaxPool1d(2)),
                         (2, 3, 9), nn.MSELoss()),
    "adaptive_max_pool": lambda: (nn.Sequential(nn.Conv1d(2, 17, 2), nn.AdaptiveMaxPool1d(3), nn.PReLU(17),
                                                nn.AdaptiveMaxPool1d(1), nn.Flatten(), nn.Linear(17, 2)),
                                  (2, 2, 8), nn.MSELoss()),
    "batch_norm_channels": lambda: (nn.Sequential(nn.Conv1d(2, 18, 3), nn.BatchNorm1d(18), nn.GLU(dim=1),
                                                  nn.Conv1d(9, 2, 1), nn.BatchNorm1d(2)), (3, 2, 6),
                                    nn.MSELoss()),
    "glu": lambda: (nn.Sequential(nn.Linear(3, 10), nn.GLU(), nn.Linear(5, 34), nn.GLU()), (5, 3), nn.MSELoss()),
    "gated_tanh": lambda: (nn.Sequential(nn.Linear(3, 2), GatedTanh(-1), nn.Linear(1, 34), GatedTanh(-1),
                                         nn.Linear(17, 1)), (5, 3), nn.MSELoss()),
    "gated_signal": lambda: (nn.Sequential(Causal(1, 16, 2), GatedTanh(1), nn.Conv1d(8, 6, 1), GatedTanh(1)),
                             (2, 1, 5), nn.MSELoss()),
}

CASES |= {
    "conv_transpose": lambda: (nn.Sequential(nn.ConvTranspose1d(2, 3, 4, stride=2, padding=1), nn.Tanh(),
                                             nn.ConvTranspose1d(3, 17, 2, stride=3, dilation=2, bias=False),
                                             nn.ConvTranspose1d(17, 2, 3, padding=2)), (2, 2, 3), nn.MSELoss()),
}


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class Parallel(nn.ModuleList):
    def forward(self, x):
        return torch.cat([branch(x) for branch in self], dim=1)


CASES |= {
    "conv_within": lambda: (nn.Sequential(nn.Conv1d(2, 6, 1),
                                          Residual(Causal(6, 6, 3, dilation=2), nn.Tanh(),
                                                   nn.Conv1d(6, 6, 3, padding=1, groups=3)),
                                          Parallel([nn.Sequential(Causal(6, 8, 2), GatedTanh(1)),
                                                    nn.Sequential(nn.Identity())]),
                                          nn.Conv1d(10, 1, 1)), (3, 2, 7), nn.MSELoss()),
}

if __name__ == "__main__":
    print("// SPDX-License-Identifier: MIT")
    print(f"// Written by {os.path.basename(__file__)}; torch {torch.__version__}")
    print("#pragma once\n// clang-format off\n\nnamespace positions_golden {\n")
    for name, make in CASES.items():
        case(name, *make())
    print("\n}  // namespace positions_golden")
