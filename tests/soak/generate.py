# SPDX-License-Identifier: MIT
"""generate.py SEED NETWORKS: writes a program that trains so many random networks beside the oracle (soak.hpp).

The same numbers give the same program. Topology, activations, loss, optimizer, scalar type, batch and the numbers that
the program draws all come from SEED.
"""
import random
import sys

EACH = ["ReLU", "LeakyReLU", "Tanh", "Sigmoid", "SiLU", "GELU", "ELU", "Softplus", "Mish", "Hardtanh", "Hardswish",
        "Softsign", "LogSigmoid"]


def width(draw):
    return draw.choice([1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 20, 24, 31, 32, 33])


def linear(inputs, outputs, draw):
    bias = draw.random() < 0.85
    return (f"Linear<{inputs}, {outputs}{'' if bias else ', false'}>",
            f"std::make_unique<LinearLayer>({inputs}, {outputs}, {str(bias).lower()})")


def activation(draw):
    name = draw.choice(EACH)
    return name, f'each("{name}")'


def norm(size):
    return f"LayerNorm<{size}>", f"std::make_unique<LayerNormLayer>({size})"


def residual(size, draw):
    inner = [linear(size, size, draw), activation(draw)]
    if draw.random() < 0.4:
        inner.append(linear(size, size, draw))
    return ("Residual<" + ", ".join(a for a, _ in inner) + ">",
            "std::make_unique<ChainLayer>(layers(" + ", ".join(b for _, b in inner) + "), true)")


def dense(size, outputs, draw, most):
    """Layers of rows of `size` numbers."""
    parts = []
    for _ in range(draw.randint(0, most)):
        after = width(draw)
        parts.append(linear(size, after, draw))
        size = after
        kind = draw.random()
        if size > 2 and kind < 0.2:
            parts.append(norm(size))
        if draw.random() < 0.9:
            parts.append(activation(draw))
        if kind > 0.85:
            parts.append(residual(size, draw))
    parts.append(linear(size, outputs, draw))
    return parts


def signal(outputs, draw):
    """Convolutions along a signal, then rows."""
    channels, length = draw.randint(1, 5), draw.randint(4, 12)
    parts, oracle = [(f"Signal<{channels}, {length}>", None)], None
    for _ in range(draw.randint(1, 2)):
        after, kernel, dilation = draw.randint(1, 9), draw.randint(1, 3), draw.randint(1, 2)
        reach = (kernel - 1) * dilation
        padding = draw.choice(["none", "same", "causal"])
        if padding == "none" and reach >= length:
            padding = "causal"
        to = length - reach if padding == "none" else length
        before = {"none": 0, "same": reach // 2, "causal": reach}[padding]
        parts.append((f"Conv1d<{channels}, {after}, {kernel}, Padding::{padding}, {dilation}>",
                      f"std::make_unique<Conv1dLayer>({channels}, {after}, {kernel}, {dilation}, {before}, {length}, {to})"))
        parts.append(activation(draw))
        channels, length = after, to
    parts.append(("Flatten", oracle))
    return parts + dense(channels * length, outputs, draw, 1)


def sequence(outputs, draw):
    """An LSTM over steps, then rows."""
    steps, features, hidden = draw.randint(1, 6), draw.randint(1, 5), draw.choice([1, 2, 3, 5, 8, 9, 16, 17])
    parts = [(f"Sequence<{steps}, {features}>", None)]
    if draw.random() < 0.3:
        after = draw.randint(2, 6)
        parts += [linear(features, after, draw), activation(draw)]
        features = after
    parts += [(f"LSTM<{features}, {hidden}>", f"std::make_unique<LstmLayer>({features}, {hidden})"),
              ("LastStep", f"std::make_unique<LastLayer>({hidden})")]
    return parts + dense(hidden, outputs, draw, 1)


def optimizer(draw):
    name = draw.choice(["SGD", "PlainSGD", "Adam", "AdamW", "RMSprop", "Adagrad", "Adamax", "NAdam"])
    rate = draw.choice([0.1, 0.03, 0.01]) if "SGD" in name else draw.choice([0.02, 0.01, 1e-3])
    decay = draw.choice([0, 0, 0.01, 0.1])
    momentum = draw.choice([0, 0.5, 0.9]) if name == "SGD" else 0
    nesterov = momentum > 0 and draw.random() < 0.5
    ours = [f".lr = {rate}"]
    if momentum:
        ours.append(f".momentum = {momentum}")
    ours.append(f".weight_decay = {decay}")
    if nesterov:
        ours.append(".nesterov = true")
    return (f"{name}{{{', '.join(ours)}}}",
            f'Rule{{"{name}", {rate}, {momentum}, {decay}, {str(nesterov).lower()}}}')


def network(draw):
    loss = draw.choice(["MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss", "BCEWithLogitsLoss", "BCELoss",
                        "CrossEntropyLoss"])
    outputs = draw.randint(2, 17) if loss == "CrossEntropyLoss" else draw.choice([1, 1, 2, 3, 8, 9])
    kind = draw.random()
    if kind < 0.7:
        parts = dense(width(draw), outputs, draw, 3)
    else:
        parts = (signal if kind < 0.85 else sequence)(outputs, draw)
    if loss == "BCELoss":
        parts.append(("Sigmoid", 'each("Sigmoid")'))
    scalar = draw.choice(["float", "float", "double"])
    net = f"Network<{scalar}, {', '.join(a for a, _ in parts)}>"
    rule, oracle_rule = optimizer(draw)
    batch, steps, seed = draw.choice([1, 2, 3, 5, 8, 12, 16, 17, 33]), draw.randint(20, 60), draw.randint(0, 2**31)
    named = f"{net} {loss} {rule} batch {batch}"
    return (f'  check<{net}, {batch}>("{named}", {seed}u, {steps}, {loss}{{}}, {rule},\n'
            f"      layers({', '.join(b for _, b in parts if b)}),\n"
            f'      "{loss}", {oracle_rule});\n')


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    draw = random.Random(seed)
    print(f'// generate.py {seed} {count}\n#include "soak.hpp"\n\nint main() {{\n  using namespace soak;')
    print("".join(network(draw) for _ in range(count)) + "  return finish();\n}")


if __name__ == "__main__":
    main()
