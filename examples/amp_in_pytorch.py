# SPDX-License-Identifier: MIT
"""Trains the networks of examples/amp.cpp in PyTorch: the same first weights, windows and losses.

    python3 examples/amp_in_pytorch.py build/examples/amp FOLDER [EPOCHS [IN.wav OUT.wav]]

runs the program and then PyTorch, each on one thread, and prints a table: losses of both, how far they
lie apart, seconds of processor time. Fails if the losses of the first three epochs do not agree.
"""

import os
import subprocess
import sys
import time

import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))
import fixnet_export

WINDOW, WARM, ROWS = 64, 32, 16
TOLERANCE = 1e-4  # of a loss, over the first epochs; later rounding has grown

if len(sys.argv) not in (3, 4, 6):
    sys.exit("usage: amp_in_pytorch.py PROGRAM FOLDER [EPOCHS [IN.wav OUT.wav]]")
program, folder = sys.argv[1:3]


def sound(name):
    with open(os.path.join(folder, name), "rb") as file:
        return torch.frombuffer(bytearray(file.read()[44:]), dtype=torch.float32)


def train(name, x, y, epochs):
    """The mean loss of each epoch, and the seconds that they took."""
    model = fixnet_export.load(os.path.join(folder, name + "_start.safetensors")).train()
    signal = name == "tcn"  # (N, 1, L), sequences (N, L, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.004)
    criterion = torch.nn.MSELoss()
    trained = len(x) // 5 * 4
    steps = trained // ROWS // (WINDOW - WARM)
    x, y = x.unfold(0, WINDOW, 1), y.unfold(0, WINDOW, 1)
    losses, start = [], time.process_time()
    for epoch in range(epochs):
        total = 0.0
        for step in range(epoch * steps, (epoch + 1) * steps):
            rows = (torch.arange(ROWS) + step * ROWS) * 48271 % (trained - WINDOW)
            optimizer.zero_grad()
            outputs = model(x[rows].unsqueeze(1 if signal else 2)).reshape(ROWS, WINDOW)
            loss = criterion(outputs[:, WARM:], y[rows, WARM:])
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total / steps)
    return losses, time.process_time() - start


torch.set_num_threads(1)
torch.set_flush_denormal(False)
printed = subprocess.run(sys.argv[1:], check=True, capture_output=True, text=True).stdout
lines = [line.split() for line in printed.splitlines()]
agree = True
for name in "lstm", "tcn":
    here = [float(line[2]) for line in lines if line[:2] == [name, "loss"]]
    seconds = next(float(line[2]) for line in lines if line[:2] == [name, "took"])
    there, torch_seconds = train(name, sound("in.wav"), sound("out.wav"), len(here))
    print(f"| {name} | fixnet | PyTorch {torch.__version__} | apart |")
    print("|---|---|---|---|")
    for epoch, (a, b) in enumerate(zip(here, there), 1):
        apart = abs(a / b - 1)
        agree = agree and (epoch > 3 or apart < TOLERANCE)
        print(f"| epoch {epoch} | {a:.7g} | {b:.7g} | {apart:.1e} |")
    print(f"| seconds | {seconds:.3f} | {torch_seconds:.2f} | {torch_seconds / seconds:.1f}x |\n")
sys.exit(0 if agree else "the losses of the first epochs do not agree")
