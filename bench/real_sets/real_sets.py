#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""real_sets.py PROGRAM [DOCUMENT]: the sets that scikit-learn ships, in PyTorch, fixnet and scikit-learn.

PyTorch draws the weights and numpy the batches; PROGRAM (real_sets.cpp) trains on the same. Prints a table, and writes
it between DOCUMENT's marks. Fails where the losses of the first epochs differ by more than 1e-4, or the scores of the
seeds by more than two standard errors.
"""
import os
import subprocess
import sys
import tempfile
import time
import warnings

import numpy as np
import sklearn
import torch
from sklearn import datasets
from sklearn.neural_network import MLPClassifier, MLPRegressor

SEEDS, EPOCHS, ROWS = 10, 30, 32
TRACED = 3  # epochs whose losses are compared, step by step
SIGMOID = torch.nn.Sigmoid
# Set, width within, outputs, learning rate, loss.
SETS = (
    ("breast_cancer", 16, 1, 0.01, torch.nn.BCELoss),
    ("digits", 64, 10, 0.002, torch.nn.CrossEntropyLoss),
    ("iris", 16, 3, 0.01, torch.nn.CrossEntropyLoss),
    ("wine", 16, 3, 0.01, torch.nn.CrossEntropyLoss),
    ("diabetes", 16, 1, 0.01, torch.nn.MSELoss),
)
MARKS = ("<!-- real-sets -->", "<!-- /real-sets -->")


def split(name, seed):
    """Standardised training and test rows: 80 % and 20 %."""
    x, y = getattr(datasets, "load_" + name)(return_X_y=True)
    generator = np.random.default_rng(seed)
    rows = generator.permutation(len(x))
    train, test = np.split(rows, [len(x) * 4 // 5])
    std = x[train].std(0)
    x = (x - x[train].mean(0)) / np.where(std > 0, std, 1)
    if name == "diabetes":
        y = (y - y[train].mean()) / y[train].std()
    order = np.array([generator.permutation(len(train)) for _ in range(EPOCHS)], dtype=np.int32)
    return [a.astype(np.float32) for a in (x[train], y[train], x[test], y[test])], order


def score(name, outputs, y):
    """R² of numbers, accuracy of classes."""
    if name == "diabetes":
        return 1 - ((outputs[:, 0] - y) ** 2).sum() / ((y - y.mean()) ** 2).sum()
    chosen = outputs[:, 0] > 0.5 if outputs.shape[1] == 1 else outputs.argmax(1)
    return (chosen == y).mean()


def in_pytorch(name, model, criterion, lr, data, order):
    x, y, test_x, test_y = (torch.from_numpy(a) for a in data)
    y = y.long() if criterion is torch.nn.CrossEntropyLoss else y[:, None]
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    loss_of = criterion()
    losses, fastest = [], 1e9
    for rows in torch.from_numpy(order.astype(np.int64)):
        start = time.perf_counter()
        for first in range(0, len(rows), ROWS):
            chosen = rows[first:first + ROWS]
            optimizer.zero_grad()
            loss = loss_of(model(x[chosen]), y[chosen])
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        fastest = min(fastest, time.perf_counter() - start)
    with torch.no_grad():
        return fastest, np.array(losses), score(name, model(test_x).numpy(), test_y.numpy())


def in_fixnet(name, program, weights, lr, data, order):
    x, y, test_x, test_y = data
    counts = np.array([len(x), len(test_x), EPOCHS, x.shape[1], len(weights), 1], dtype=np.int32)
    with tempfile.NamedTemporaryFile() as file:
        for part in (counts, np.float32(lr), weights, x, y, test_x, order):
            file.write(np.ascontiguousarray(part).tobytes())
        file.flush()
        lines = subprocess.run([program, name, file.name], check=True, capture_output=True, text=True).stdout
    seconds, losses, outputs = (np.array(line.split()[1:], dtype=float) for line in lines.splitlines())
    return seconds[0], losses, score(name, outputs.reshape(len(test_x), -1), test_y)


def in_sklearn(name, hidden, lr, data, seed):
    x, y, test_x, test_y = data
    kind = MLPRegressor if name == "diabetes" else MLPClassifier
    model = kind((hidden,), batch_size=ROWS, learning_rate_init=lr, alpha=0, max_iter=EPOCHS, tol=0,
                 n_iter_no_change=EPOCHS, random_state=seed)
    start = time.perf_counter()
    model.fit(x, y)
    return (time.perf_counter() - start) / model.n_iter_, None, model.score(test_x, test_y)


def compare(name, hidden, outputs, lr, criterion, program):
    """A line of the table, and whether both trainings are one."""
    times, scores, differ = [], [], 0
    for seed in range(SEEDS):
        data, order = split(name, seed)
        torch.manual_seed(seed)
        last = [SIGMOID()] if criterion is torch.nn.BCELoss else []
        model = torch.nn.Sequential(torch.nn.Linear(data[0].shape[1], hidden), torch.nn.ReLU(),
                                    torch.nn.Linear(hidden, outputs), *last)
        weights = torch.nn.utils.parameters_to_vector(model.parameters()).detach().numpy().copy()
        runs = (in_fixnet(name, program, weights, lr, data, order),
                in_pytorch(name, model, criterion, lr, data, order), in_sklearn(name, hidden, lr, data, seed))
        traced = TRACED * (-(-len(data[0]) // ROWS))
        differ = max(differ, np.abs(runs[0][1][:traced] - runs[1][1][:traced]).max())
        times.append([run[0] for run in runs])
        scores.append([run[2] for run in runs])
    ours, pytorch, peer = np.min(times, 0)
    mean, noise = np.mean(scores, 0), np.std(scores, 0, ddof=1)
    line = (f"| {name} | {data[0].shape[1]}→{hidden}→{outputs} | {ours * 1e6:.3g} µs | {pytorch * 1e3:.3g} ms | "
            f"{peer * 1e3:.3g} ms | {pytorch / ours:.0f} | {peer / ours:.0f} | {differ:.1e} | "
            + " | ".join(f"{m:.3f} ± {s:.3f}" for m, s in zip(mean, noise)) + " |")
    same = differ < 1e-4 and abs(mean[0] - mean[1]) <= 2 * noise[1] / SEEDS ** 0.5
    return line, same


def table(program):
    lines = ["| set | network | fixnet, an epoch | PyTorch | sklearn | × PyTorch | × sklearn | largest difference of losses | "
             "score, fixnet | PyTorch | sklearn |", "|---|---|---|---|---|---|---|---|---|---|---|"]
    sound = True
    for name, *rest in SETS:
        line, same = compare(name, *rest, program)
        print(line, file=sys.stderr)
        lines.append(line)
        sound = sound and same
    return "\n".join(lines) + "\n", sound


def main():
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    text, sound = table(os.path.abspath(sys.argv[1]))
    print(f"PyTorch {torch.__version__}, scikit-learn {sklearn.__version__}, {SEEDS} seeds\n{text}")
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding="utf-8") as stream:
            before, rest = stream.read().split(MARKS[0])
        with open(sys.argv[2], "w", encoding="utf-8") as stream:
            stream.write(before + MARKS[0] + "\n" + text + MARKS[1] + rest.split(MARKS[1])[1])
    if not sound:
        sys.exit("real_sets: PyTorch and fixnet differ by more than rounding")


main()
