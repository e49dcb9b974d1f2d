#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""pytorch_eager.py [OUT.json]: the training steps and inferences in PyTorch, eager, one thread.

Writes what Google Benchmark would write, so that tools/bench_report.py shows it beside the others.
"""
import json
import sys
import time

try:
    import torch
except ImportError:
    print("pytorch_eager: python3 has no torch", file=sys.stderr)
    sys.exit(0)

REPETITIONS = 9
STEPS = 50


def net(widths, activation, *last):
    layers = []
    for i, (a, b) in enumerate(zip(widths, widths[1:])):
        layers += [torch.nn.Linear(a, b)] + ([activation()] if i + 2 < len(widths) else [])
    return torch.nn.Sequential(*layers, *last)


def step_of(widths, activation, last, criterion, batch, rate):
    torch.manual_seed(42)
    model = net(widths, activation, *last)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    x = torch.rand(batch, widths[0]) * 2 - 1
    if isinstance(criterion, torch.nn.CrossEntropyLoss):
        y = torch.randint(widths[-1], (batch,))
    else:
        y = torch.rand(batch, widths[-1]).round()

    def step():
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def forward_of(widths, activation, last, batch):
    model = net(widths, activation, *last)
    x = torch.rand(batch, widths[0]) * 2 - 1

    def forward():
        with torch.no_grad():
            return model(x)

    return forward


def cases():
    relu, tanh, sigmoid = torch.nn.ReLU, torch.nn.Tanh, (torch.nn.Sigmoid(),)
    soccer, housing, digits = [2, 10, 1], [13, 64, 64, 1], [784, 128, 10]
    yield "step/soccer/float/B12", lambda: step_of(
        soccer, relu, sigmoid, torch.nn.BCELoss(), 12, 0.1)
    yield "step/housing/float/B32", lambda: step_of(
        housing, tanh, (), torch.nn.MSELoss(), 32, 1e-3)
    yield "step/digits/float/B64", lambda: step_of(
        digits, relu, (), torch.nn.CrossEntropyLoss(), 64, 1e-3)
    yield "infer/soccer/float/independent", lambda: forward_of(soccer, relu, sigmoid, 1)
    yield "infer/housing/float/independent", lambda: forward_of(housing, tanh, (), 1)
    yield "infer/digits/float/B64", lambda: forward_of(digits, relu, (), 64)
    yield "infer/square/float/B256", lambda: forward_of([64] * 4, relu, (), 256)


def measure(make):
    for _ in range(REPETITIONS):
        run = make()
        run()
        start = time.thread_time_ns()
        for _ in range(STEPS):
            run()
        yield (time.thread_time_ns() - start) / STEPS


def main(arguments):
    torch.set_num_threads(1)
    runs = []
    for name, make in cases():
        times = sorted(measure(make))
        print(f"{name}/pytorch {times[len(times) // 2]:.0f} ns")
        runs += [{"run_name": name + "/pytorch", "run_type": "iteration", "cpu_time": t,
                  "time_unit": "ns"} for t in times]
    if arguments:
        with open(arguments[0], "w", encoding="utf-8") as out:
            json.dump({"benchmarks": runs}, out)


if __name__ == "__main__":
    main(sys.argv[1:])
