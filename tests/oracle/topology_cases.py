# SPDX-License-Identifier: MIT
"""Golden training runs: full batches, torch's default initialisation, all losses."""

from dataclasses import dataclass

import numpy
import torch
from torch import nn, optim

from inputs import Numbers, exact

FOOTBALL_X = exact([[3, 0.5], [1, 1], [0.5, 2], [2, 1.5], [3.5, 3], [2, 2.5], [1.5, 1], [0.5, 0.5],
                    [2.5, 0.8], [2.1, 2], [1.2, 0.5], [0.7, 1.5]])
FOOTBALL_Y = exact([[1], [0], [0], [1], [1], [0], [1], [0], [1], [0], [1], [0]])
FOOTBALL = "Linear(2, 10), ReLU(), Linear(10, 1), Sigmoid()"


@dataclass
class Case:
    """What to train; network, loss and optimizer are the Python that builds them."""

    name: str
    network: str
    loss: str
    optimizer: str
    data: callable
    seed: int = 42
    steps: int = 20
    wide: bool = False     # in a header of its own
    double: bool = True    # also in float64


def football():
    return FOOTBALL_X, FOOTBALL_Y


def real(rows, inputs, outputs):
    """Targets in (-1.5, 1.5)."""
    def data():
        numbers = Numbers(rows * inputs + outputs)
        return numbers.uniform(rows, inputs, -2, 2), numbers.uniform(rows, outputs, -1.5, 1.5)
    return data


def zero_one(rows, inputs, outputs):
    def data():
        x, y = real(rows, inputs, outputs)()
        return x, (y > 0).astype(numpy.float64)
    return data


def classes(rows, inputs, outputs):
    def data():
        numbers = Numbers(rows * inputs + outputs)
        return numbers.uniform(rows, inputs, -2, 2), numbers.classes(rows, outputs)
    return data


CASES = [
    Case("2-10-1 BCELoss Adam", FOOTBALL, "BCELoss()", "Adam({}, lr=0.1)", football, steps=50),
    Case("2-10-1 BCELoss Adam, seed 3048203531", FOOTBALL, "BCELoss()", "Adam({}, lr=0.1)",
         football, seed=3048203531, steps=50),
    Case("1-1 MSELoss SGD", "Linear(1, 1)", "MSELoss()", "SGD({}, lr=0.1)", real(7, 1, 1), seed=1),
    Case("3-33-17-5 CrossEntropyLoss AdamW",
         "Linear(3, 33), Tanh(), Linear(33, 17), SiLU(), Linear(17, 5)", "CrossEntropyLoss()",
         "AdamW({}, lr=0.01)", classes(17, 3, 5), seed=2),
    Case("13-64-64-1 MSELoss Adam",
         "Linear(13, 64), Tanh(), Linear(64, 64), Tanh(), Linear(64, 1)", "MSELoss()",
         "Adam({}, lr=1e-3)", real(32, 13, 1), seed=3, wide=True, double=False),
    Case("5-3-2 NLLLoss SGD", "Linear(5, 3), Sigmoid(), Linear(3, 2), LogSoftmax(dim=1)",
         "NLLLoss()", "SGD({}, lr=0.1, momentum=0.9)", classes(7, 5, 2), seed=4),
    Case("4-8-8-3 BCEWithLogitsLoss RMSprop",
         "Linear(4, 8), PReLU(), Linear(8, 8), ELU(), Linear(8, 3)", "BCEWithLogitsLoss()",
         "RMSprop({}, lr=0.01)", zero_one(17, 4, 3), seed=5),
    Case("20-3-19-2 HuberLoss Adagrad",
         "Linear(20, 3), Mish(), Linear(3, 19), GELU(), Linear(19, 2)", "HuberLoss()",
         "Adagrad({}, lr=0.05)", real(7, 20, 2), seed=6),
    Case("6-9-4 no bias SmoothL1Loss SGD nesterov",
         "Linear(6, 9, bias=False), LeakyReLU(), Linear(9, 4, bias=False)", "SmoothL1Loss()",
         "SGD({}, lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01)", real(17, 6, 4), seed=7),
]


def build(case):
    """The network (right after seeding), its loss and its optimizer."""
    torch.manual_seed(case.seed)
    network = eval(f"Sequential({case.network})", vars(nn).copy())
    criterion = eval(case.loss, vars(nn).copy())
    scope = dict(vars(optim), parameters=network.parameters())
    return network, criterion, eval(case.optimizer.format("parameters"), scope)


def flat(tensors):
    return torch.cat([t.detach().reshape(-1) for t in tensors]).numpy().copy()


def train(case, x, target):
    """(p0, y0, g0, losses, p_end) of one run."""
    network, criterion, optimizer = build(case)
    p0, losses, first = flat(network.parameters()), [], None
    for _ in range(case.steps):
        optimizer.zero_grad()
        y = network(x)
        loss = criterion(y, target)
        loss.backward()
        if first is None:
            first = y.detach().numpy().copy(), flat(p.grad for p in network.parameters())
        optimizer.step()
        losses.append(loss.detach().numpy())
    return p0, *first, numpy.array(losses), flat(network.parameters())


def add(header, kind, case):
    """Trains one case; returns its initialiser."""
    x, target = case.data()
    has_classes = target.dtype.kind == "i"
    x, target = x.astype(kind), target if has_classes else target.astype(kind)
    arrays = train(case, torch.tensor(x), torch.tensor(target))
    stem = f"c{header.count}"
    header.count += 1
    header.line(f"// {case.network}\n// {case.loss}, {case.optimizer.format('model.parameters()')}")
    spans = [header.input("x", x), "{}" if has_classes else header.input("t", target),
             header.input("classes", target) if has_classes else "{}"]
    names = ("p0", "y0", "g0", "losses", "p_end")
    spans += [header.array(f"{stem}_{name}", a) for name, a in zip(names, arrays)]
    outputs = arrays[1].shape[1]
    return (f'{{"{case.name}", {case.seed}, {x.shape[0]}, {x.shape[1]}, {outputs}, '
            f'{", ".join(spans)}}}')


def with_default_dtype(kind, function):
    """Calls function while torch builds modules of this scalar type."""
    torch.set_default_dtype(torch.float32 if kind == numpy.float32 else torch.float64)
    try:
        return function()
    finally:
        torch.set_default_dtype(torch.float32)


def fill(header, kind):
    """Narrow topologies of one scalar type; the wide ones, float only, by reference."""
    cases = [case for case in CASES if not case.wide and (case.double or kind == numpy.float32)]
    lines = with_default_dtype(kind, lambda: [add(header, kind, case) for case in cases])
    if kind == numpy.float32:
        header.includes.append('"topology_wide_f32.hpp"')
        lines.append("topology_wide_f32::wide")
    return "Topology", "topologies", lines


def fill_wide(header):
    """The wide topology, in float."""
    [case] = [case for case in CASES if case.wide]
    text = with_default_dtype(numpy.float32, lambda: add(header, numpy.float32, case))
    header.line(f"inline constexpr Topology<float> wide = {text};")


def fill_seeds(header):
    """The football network from 1001 seeds: the loss at every tenth epoch."""
    x, y = (torch.tensor(a.astype(numpy.float32)) for a in football())
    header.after("inline constexpr SeedLosses football_seeds[] = {")
    for seed in [*range(1000), 3048203531]:
        case = Case("", FOOTBALL, "BCELoss()", "Adam({}, lr=0.1)", football, seed, 50)
        losses = train(case, x, y)[3][9::10]
        header.after(header.row(seed, losses))
    header.after("};")
