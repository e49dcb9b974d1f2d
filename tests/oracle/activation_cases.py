# SPDX-License-Identifier: MIT
"""Golden activations: values and input gradients."""

import numpy
import torch

from inputs import Numbers, exact, spell

INF, NAN = float("inf"), float("nan")

ELEMENTWISE = [
    ("Identity", {}), ("ReLU", {}), ("LeakyReLU", {}), ("LeakyReLU", {"negative_slope": 0.2}),
    ("PReLU", {}), ("ELU", {}), ("SELU", {}), ("Sigmoid", {}), ("LogSigmoid", {}), ("Tanh", {}),
    ("Hardtanh", {}), ("Hardsigmoid", {}), ("GELU", {}), ("GELU", {"approximate": "'tanh'"}),
    ("SiLU", {}), ("Mish", {}), ("Softplus", {}), ("Softplus", {"beta": 2, "threshold": 5}),
    ("Softsign", {}),
    ("Hardswish", {}), ("CELU", {}), ("CELU", {"alpha": 0.75}), ("Threshold", {"threshold": 1, "value": -2.5}),
    ("Tanhshrink", {}), ("Softshrink", {}), ("Hardshrink", {}), ("Hardshrink", {"lambd": 2.5}),
]


def special_points():
    """0, -0, tiny, every kink and join, large, NaN, infinite; then ordinary ones: 11 x 5."""
    joins = [1, -1, 3, -3, 10, -10, 100, -100, 2.5, 2.75, -2.5, 19.5, 20, 20.5, -20]
    tiny = [0.0, -0.0, 1e-20, -1e-20, 1e-6, -1e-6, 1e-3, -1e-3]
    ordinary = Numbers(1).uniform(1, 29, -6, 6).reshape(-1).tolist()
    return exact(joins + tiny + [NAN, INF, -INF] + ordinary).reshape(11, 5)


def softmax_points():
    """Rows of every interesting width; then rows with extremes, ties, infinities and NaN."""
    numbers = Numbers(2)
    cases = [numbers.uniform(3, cols, -4, 4) for cols in (1, 2, 3, 5, 10, 17, 33)]
    cases.append(exact([[100, -100, 0], [-100, 100, 100], [0, 0, 0], [1000, 1000.5, -1000]]))
    cases.append(exact([[-INF, 0, 1], [INF, 0, 1], [NAN, 0, 1], [-INF, -INF, -INF]]))
    return cases


def construct(name, options):
    evaluated = {k: eval(v) if isinstance(v, str) else v for k, v in options.items()}
    return getattr(torch.nn, name)(**evaluated)


def add(header, name, module, x, kind):
    """One case: runs module forward and backward, writes its arrays, returns its initialiser."""
    rows, cols = x.shape
    dy = Numbers(rows * 64 + cols).uniform(rows, cols, -2, 2)
    p = [parameter.detach().clone() for parameter in module.parameters()]
    tx = torch.tensor(x.astype(kind), requires_grad=True)
    y = module(tx)
    y.backward(torch.tensor(dy.astype(kind)))
    stem = f"c{header.count}"
    header.count += 1
    spans = [
        header.input("p", p[0].numpy()) if p else "{}",
        header.input("x", x.astype(kind)), header.input("dy", dy.astype(kind)),
        header.array(f"{stem}_y", y.detach().numpy()),
        header.array(f"{stem}_dx", tx.grad.numpy()),
        header.array(f"{stem}_dp", next(module.parameters()).grad.numpy()) if p else "{}",
    ]
    return f'{{"{name}", {rows}, {cols}, {", ".join(spans)}}}'


def prelu_cases(header, kind, dtype):
    """PReLU where the gradient of its parameters is finite: one, and one a channel."""
    for rows, cols, count in ((5, 3, 1), (5, 3, 3), (4, 17, 1), (4, 17, 17)):
        module = torch.nn.PReLU(count).to(dtype)
        if count > 1:
            slopes = Numbers(count).uniform(1, count, -0.5, 1).astype(kind)
            module.weight.data = torch.tensor(slopes.reshape(-1))
        name = "PReLU()" if count == 1 else f"PReLU({count})"
        yield add(header, name, module, Numbers(rows).uniform(rows, cols, -3, 3), kind)


def fill(header, kind):
    """All activation cases of one scalar type into a header; returns the C++ type and cases."""
    dtype = torch.float32 if kind == numpy.float32 else torch.float64
    cases = []
    for name, options in ELEMENTWISE:
        module = construct(name, options).to(dtype)
        x = special_points()
        if name == "Softshrink":  # of NaN torch makes 0 before 2.5, and NaN then
            x = numpy.nan_to_num(x, nan=0.5, posinf=INF, neginf=-INF)
        cases.append(add(header, spell(name, options), module, x, kind))
    cases += prelu_cases(header, kind, dtype)
    for name in ("Softmax", "LogSoftmax"):
        for x in softmax_points():
            cases.append(add(header, f"{name}(dim=1)", getattr(torch.nn, name)(dim=1), x, kind))
    return "Activation", "activations", cases
