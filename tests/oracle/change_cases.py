# SPDX-License-Identifier: MIT
"""Golden optimizers whose settings change between steps: 7 parameters after 16 steps."""

import sys

import torch

import optimizer_cases
from cpp_writer import literal
from inputs import Numbers

PARAMETERS, STEPS = 7, 16
COLUMNS = [0, 3, 7, 8, 10, 11, 20]  # of the ordinary golden gradients: zero, small, large ones too


def nadam_of_torch_2(params, grads, means, squares, products, steps, *, beta1, beta2, lr,
                     weight_decay, momentum_decay, eps, **_):
    """NAdam's step as torch 2 has it: torch 1 takes the present momentum twice into the next product,
    which is not Dozat's formula."""
    for p, g, m, v, product, t in zip(params, grads, means, squares, products, steps):
        t += 1
        mu, after = (beta1 * (1 - 0.5 * 0.96 ** ((t.item() + i) * momentum_decay)) for i in (0, 1))
        product *= mu
        g = g.add(p, alpha=weight_decay) if weight_decay != 0 else g
        m.mul_(beta1).add_(g, alpha=1 - beta1)
        v.mul_(beta2).addcmul_(g, g, value=1 - beta2)
        denominator = v.div(1 - beta2 ** t.item()).sqrt().add_(eps)
        p.addcdiv_(g, denominator, value=-lr * (1 - mu) / (1 - product.item()))
        p.addcdiv_(m, denominator, value=-lr * after / (1 - product.item() * after))


if torch.__version__.startswith("1."):
    sys.modules["torch.optim.nadam"]._single_tensor_nadam = nadam_of_torch_2

# How an optimizer is called here, and how it is made. float64 throughout: NAdam's product of momenta
# is a tensor of the default type.
MAKERS = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.1),
    "AMSGrad": lambda p: torch.optim.Adam(p, lr=0.1, amsgrad=True),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.1),
    "AMSGradW": lambda p: torch.optim.AdamW(p, lr=0.1, amsgrad=True),
    "RMSprop": lambda p: torch.optim.RMSprop(p, lr=0.1),
    "RMSprop centered": lambda p: torch.optim.RMSprop(p, lr=0.1, centered=True),
    "RMSprop momentum": lambda p: torch.optim.RMSprop(p, lr=0.1, momentum=0.5),
    "RMSprop both": lambda p: torch.optim.RMSprop(p, lr=0.1, momentum=0.5, centered=True),
    "Adagrad": lambda p: torch.optim.Adagrad(p, lr=0.1),
    "Adadelta": lambda p: torch.optim.Adadelta(p, lr=0.5),
    "Adamax": lambda p: torch.optim.Adamax(p, lr=0.1),
    "NAdam": lambda p: torch.optim.NAdam(p, lr=0.1),
    "RAdam": lambda p: torch.optim.RAdam(p, lr=0.1),
    "Rprop": lambda p: torch.optim.Rprop(p, lr=0.1),
}


ADAM = [(3, "beta1", 0.8), (4, "beta1", 0.3), (6, "beta2", 0.9), (7, "weight_decay", 0.1),
        (9, "maximize", 1), (10, "eps", 0.01), (12, "lr", 0.03), (13, "beta1", 0.95),
        (14, "maximize", 0), (15, "beta2", 0.9999)]
RMSPROP = [(3, "alpha", 0.9), (5, "weight_decay", 0.1), (7, "maximize", 1), (9, "eps", 0.01),
           (11, "lr", 0.03), (13, "maximize", 0)]
MOMENTUM = [(4, "momentum", 0.9), (6, "momentum", 0.0), (10, "momentum", 0.7)]
QUICK = [(3, "beta1", 0.8), (4, "beta1", 0.3), (6, "beta2", 0.9), (7, "weight_decay", 0.1),
         (10, "eps", 0.01), (12, "lr", 0.03), (13, "beta1", 0.95), (15, "beta2", 0.999)]
UPWARDS = [(9, "maximize", 1), (14, "maximize", 0)]
ADAGRAD = [(4, "lr_decay", 0.1), (6, "weight_decay", 0.1), (8, "maximize", 1), (10, "eps", 0.01),
           (12, "lr", 0.3), (13, "lr_decay", 0.0)]

CASES = [
    ("SGD", [(3, "momentum", 0.9), (3, "dampening", 0.5)]),
    ("SGD", [(1, "momentum", 0.9), (4, "momentum", 0.0), (8, "momentum", 0.5), (9, "dampening", 0.2),
             (11, "weight_decay", 0.1), (12, "lr", 0.01), (13, "maximize", 1), (15, "maximize", 0)]),
    ("SGD", [(1, "momentum", 0.9), (3, "nesterov", 1), (5, "momentum", 0.0), (7, "momentum", 0.8),
             (9, "maximize", 1), (12, "nesterov", 0)]),
    ("SGD", [(2, "maximize", 1), (4, "momentum", 0.6), (6, "maximize", 0), (8, "momentum", 0.0),
             (9, "maximize", 1), (11, "momentum", 0.6)]),
    ("Adam", ADAM),
    ("AMSGrad", ADAM),
    ("AdamW", ADAM),
    ("AMSGradW", ADAM),
    ("Adam", [(1, "maximize", 1), (5, "maximize", 0), (9, "maximize", 1), (11, "beta1", 0.0),
              (13, "beta1", 0.9)]),
    ("RMSprop", RMSPROP),
    ("RMSprop centered", RMSPROP),
    ("RMSprop momentum", RMSPROP + MOMENTUM),
    ("RMSprop both", RMSPROP + MOMENTUM),
    ("Adagrad", ADAGRAD),
    ("Adadelta", []),
    ("Adadelta", [(3, "rho", 0.8), (5, "weight_decay", 0.1), (8, "eps", 0.01), (12, "lr", 0.1)] + UPWARDS),
    ("Adamax", []),
    ("Adamax", QUICK + UPWARDS),
    ("NAdam", []),
    ("NAdam", QUICK + [(8, "momentum_decay", 0.1)]),
    ("RAdam", []),
    ("RAdam", QUICK),
    ("Rprop", []),
    ("Rprop", [(4, "eta_minus", 0.25), (6, "eta_plus", 1.5), (8, "step_size_max", 0.2),
               (10, "step_size_min", 0.05)] + UPWARDS),
]


def change(group, setting, value):
    """Sets what fixnet calls `setting` in a group of PyTorch's."""
    if setting in ("beta1", "beta2"):
        betas = list(group["betas"])
        betas[int(setting[-1]) - 1] = value
        group["betas"] = tuple(betas)
    elif setting in ("eta_minus", "eta_plus", "step_size_min", "step_size_max"):
        key = "etas" if setting.startswith("eta") else "step_sizes"
        pair = list(group[key])
        pair[setting in ("eta_plus", "step_size_max")] = value
        group[key] = tuple(pair)
    else:
        group[setting] = bool(value) if isinstance(group[setting], bool) else value


def train(name, changes, kind):
    """The parameters and gradients of a training, and the parameters after it."""
    p0 = Numbers(30).uniform(1, PARAMETERS, -2, 2)[0].astype(kind)
    gradients = optimizer_cases.gradients()[:STEPS, COLUMNS].astype(kind)
    p = torch.nn.Parameter(torch.tensor(p0))
    optimizer = MAKERS[name]([p])
    for step, g in enumerate(gradients, 1):
        for at, setting, value in changes:
            if at == step:
                change(optimizer.param_groups[0], setting, value)
        p.grad = torch.tensor(g)
        optimizer.step()
    return p0, gradients, p.detach().numpy().copy()


def add(header, kind, name, changes):
    """Runs one training; returns the initialiser of its case."""
    stem = f"c{header.count}"
    header.count += 1
    p0, gradients, p = train(name, changes, kind)
    if changes:
        header.line(f"inline constexpr Change {stem}_changes[] = {{")
        header.lines += [f'  {{{at}, "{setting}", {literal(value, "")}}},'
                         for at, setting, value in sorted(changes)]
        header.line("};")
    spans = [header.input("p0", p0), header.input("gradients", gradients),
             header.array(f"{stem}_p", p)]
    named = f"{stem}_changes" if changes else "{}"
    return f'{{"{name}", {named}, {", ".join(spans)}}}'


def fill(header, kind):
    """All cases of one scalar type into a header; returns the C++ type and cases."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    cases = [add(header, kind, *case) for case in CASES]
    torch.set_default_dtype(before)
    return "Changes", "changes", cases
