# SPDX-License-Identifier: MIT
"""Golden optimizers: 37 parameters after 1, 2 and 20 steps with given gradients."""

import numpy
import torch

from inputs import Numbers, exact, spell

PARAMETERS, STEPS = 37, 20

CASES = [
    ("SGD", {"lr": 0.1}),
    ("SGD", {"lr": 0.1, "momentum": 0.9}),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.5}),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
    ("SGD", {"lr": 0.1, "weight_decay": 0.01}),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01}),
    ("Adam", {}),
    ("Adam", {"lr": 0.1}),
    ("Adam", {"lr": 0.1, "betas": (0.8, 0.95), "eps": 1e-6}),
    ("Adam", {"lr": 0.1, "amsgrad": True}),
    ("Adam", {"lr": 0.1, "weight_decay": 0.01}),
    ("AdamW", {}),
    ("AdamW", {"lr": 0.1, "weight_decay": 0.1}),
    ("AdamW", {"lr": 0.1, "amsgrad": True}),
    ("RMSprop", {}),
    ("RMSprop", {"centered": True}),
    ("RMSprop", {"momentum": 0.9}),
    ("RMSprop", {"weight_decay": 0.01}),
    ("RMSprop", {"alpha": 0.9, "momentum": 0.9, "centered": True, "weight_decay": 0.01}),
    ("Adagrad", {}),
    ("Adagrad", {"lr": 0.1, "lr_decay": 0.1}),
    ("Adagrad", {"lr": 0.1, "weight_decay": 0.01}),
    ("Adagrad", {"lr": 0.1, "initial_accumulator_value": 0.5}),
]


def gradients():
    """Ordinary, then always zero, small, large, growing and seldom non-zero ones."""
    g = Numbers(21).uniform(STEPS, PARAMETERS, -1, 1)
    g[:, 3] = 0
    g[:, 7] *= 1e-6
    g[:, 8] *= 1e3
    g[:, 9] *= 2.0 ** numpy.arange(STEPS)
    g[1:, 10] = 0
    g[:10, 11] = 0
    return exact(g)


def add(header, kind, name, options):
    """Runs one optimizer; returns the initialiser of its case."""
    p0, gs = Numbers(20).uniform(1, PARAMETERS, -2, 2)[0].astype(kind), gradients().astype(kind)
    p = torch.nn.Parameter(torch.tensor(p0))
    optimizer = getattr(torch.optim, name)([p], **options)
    after = {}
    for step, g in enumerate(gs, 1):
        p.grad = torch.tensor(g)
        optimizer.step()
        after[step] = p.detach().numpy().copy()
    stem = f"c{header.count}"
    header.count += 1
    spans = [header.input("p0", p0), header.input("gradients", gs)]
    spans += [header.array(f"{stem}_p{step}", after[step]) for step in (1, 2, STEPS)]
    return f'{{"{spell(name, options)}", {", ".join(spans)}}}'


def fill(header, kind):
    """All optimizer cases of one scalar type into a header; returns the C++ type and cases."""
    return "Updates", "optimizers", [add(header, kind, *case) for case in CASES]
