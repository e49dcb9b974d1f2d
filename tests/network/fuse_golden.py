#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes fuse_golden.hpp: what torch.nn.utils.fusion makes of products and BatchNorm1d, in double.

All tensors are formulas, which the C++ side computes too. A case holds the parameters of the fused
network, and the outputs of the unfused one.
"""
import math
import os

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def fill(model):
    i = 0
    for name, tensor in model.state_dict().items():
        if name.endswith("num_batches_tracked"):
            continue
        flat = tensor.view(-1)
        for k in range(flat.numel()):
            flat[k] = (1 if name.endswith("running_var") else 0) + 0.8 * math.sin(2.3 * i + 0.7)
            i += 1


def fused(model):
    layers = []
    for layer in model:
        if isinstance(layer, nn.BatchNorm1d) and layers:
            before = layers[-1]
            if isinstance(before, nn.Linear):
                layers[-1] = fuse_linear_bn_eval(before, layer)
                continue
            if isinstance(before, (nn.Conv1d, nn.ConvTranspose1d)):
                turned = isinstance(before, nn.ConvTranspose1d)
                layers[-1] = fuse_conv_bn_eval(before, layer, turned)
                continue
        layers.append(layer)
    return nn.Sequential(*layers)


def case(name, model, x_shape):
    fill(model)
    model.eval()
    x = torch.tensor([1.5 * math.sin(1.7 * i + 0.3) for i in range(math.prod(x_shape))])
    x = x.reshape(x_shape)
    with torch.no_grad():
        y, made = model(x), fused(model)
        assert torch.allclose(made(x), y, rtol=1e-12, atol=1e-12)
        parameters = nn.utils.parameters_to_vector(made.parameters())
    for what, values in (("parameters", parameters), ("outputs", y.flatten())):
        numbers = ", ".join(repr(v) for v in values.tolist())
        yield f"inline constexpr double {name}_{what}[] = {{{numbers}}};"


LINEAR = nn.Sequential(nn.BatchNorm1d(3), nn.Linear(3, 5, bias=False), nn.BatchNorm1d(5), nn.Tanh(),
                       nn.Linear(5, 9), nn.BatchNorm1d(9, eps=0.5), nn.Linear(9, 2))
CONV = nn.Sequential(nn.Conv1d(2, 6, 3, padding="same", bias=False), nn.BatchNorm1d(6), nn.ReLU(),
                     nn.Conv1d(6, 4, 3, stride=2, groups=2), nn.BatchNorm1d(4, eps=0.25),
                     nn.ConvTranspose1d(4, 3, 3, stride=2, bias=False), nn.BatchNorm1d(3))

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fuse_golden.hpp"), "w",
          encoding="utf-8") as out:
    out.write("// SPDX-License-Identifier: MIT\n"
              f"// Written by fuse_golden.py; torch {torch.__version__}\n"
              "#pragma once\n// clang-format off\n\nnamespace fuse_golden {\n\n")
    for line in [*case("linear", LINEAR, (4, 3)), *case("conv", CONV, (2, 2, 12))]:
        out.write(line + "\n")
    out.write("\n}  // namespace fuse_golden\n")
