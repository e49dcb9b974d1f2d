# SPDX-License-Identifier: MIT
"""Trains the football tutorial in PyTorch and saves it for fixnet:

    python3 examples/train_in_pytorch.py soccer.safetensors
    fixnet-import soccer.safetensors -o examples/soccer_model.hpp --name soccer
"""

import os
import sys

import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))
import fixnet_export

if len(sys.argv) != 2:
    sys.exit("usage: train_in_pytorch.py soccer.safetensors")

X = torch.tensor([[3.0, 0.5], [1.0, 1.0], [0.5, 2.0], [2.0, 1.5], [3.5, 3.0], [2.0, 2.5],
                  [1.5, 1.0], [0.5, 0.5], [2.5, 0.8], [2.1, 2.0], [1.2, 0.5], [0.7, 1.5]])
y = torch.tensor([[1.0], [0.0], [0.0], [1.0], [1.0], [0.0], [1.0], [0.0], [1.0], [0.0], [1.0], [0.0]])

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 1), nn.Sigmoid())
criterion = nn.BCELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for epoch in range(50):
    optimizer.zero_grad()
    loss = criterion(model(X), y)
    loss.backward()
    optimizer.step()
print(f"Loss: {loss.item():.9g}, P(win) {model(torch.tensor([[2.2, 0.9]])).item():.6f}")
fixnet_export.save(model, sys.argv[1])
