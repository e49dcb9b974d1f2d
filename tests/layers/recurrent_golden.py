#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes recurrent_golden.hpp: PyTorch's numbers for LSTM, GRU and RNN, in double.

As positions_golden.py, whose cases these are; and losses of steps of Adam, and parameters as PyTorch
draws them.
"""
import os

import torch
from torch import nn

from positions_golden import case, numbers


def recurrent(kind):
    class Outputs(kind):
        def __init__(self, *sizes, **settings):
            super().__init__(*sizes, batch_first=True, **settings)

            self.state, self.carries = None, False

        def forward(self, x):
            y, state = super().forward(x, self.state)
            if self.carries:
                self.state = tuple(s.detach() for s in state) if isinstance(state, tuple) else state.detach()
            return y

    return Outputs


class LastStep(nn.Module):
    def forward(self, x):
        return x[:, -1]


class ResetBefore(nn.Module):
    """The GRU whose reset gate stands before the product, by its formula."""

    def __init__(self, inputs, hidden, f=torch.tanh):
        super().__init__()
        shapes = {"weight_ih": (3 * hidden, inputs), "weight_hh": (2 * hidden, hidden),
                  "weight_hn": (hidden, hidden), "bias_ih": (3 * hidden,)}
        for name, shape in shapes.items():
            setattr(self, name, nn.Parameter(torch.zeros(shape)))
        self.hidden, self.f = hidden, f
        self.state, self.carries = None, False

    def forward(self, x):
        h, all_steps = torch.zeros(x.shape[0], self.hidden) if self.state is None else self.state, []
        for t in range(x.shape[1]):
            of_r, of_z, of_n = (x[:, t] @ self.weight_ih.T + self.bias_ih).chunk(3, -1)
            more_r, more_z = (h @ self.weight_hh.T).chunk(2, -1)
            r, z = torch.sigmoid(of_r + more_r), torch.sigmoid(of_z + more_z)
            n = self.f(of_n + (r * h) @ self.weight_hn.T)
            h = n + z * (h - n)
            all_steps.append(h)
        if self.carries:
            self.state = h.detach()
        return torch.stack(all_steps, 1)


class Parallel(nn.ModuleList):
    def forward(self, x):
        return torch.cat([f(x) for f in self], -1)


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class Slice(nn.Module):
    def __init__(self, first, last):
        super().__init__()
        self.part = slice(first, last)

    def forward(self, x):
        return x[..., self.part]


def branches():
    return nn.Sequential(
        Parallel([nn.Sequential(nn.Linear(3, 4), nn.Tanh()), nn.Identity()]),
        Parallel([nn.Sequential(Slice(0, 4), GRU(4, 5), LSTM(5, 2)), nn.Sequential(ResetBefore(7, 3), nn.ReLU()),
                  Slice(4, 7)]),
        Residual(RNN(8, 8)), nn.Linear(8, 2))


LSTM, GRU, RNN = recurrent(nn.LSTM), recurrent(nn.GRU), recurrent(nn.RNN)
mse = nn.MSELoss()
CASES = {
    "lstm": lambda: (nn.Sequential(LSTM(3, 5)), (2, 4, 3), mse),
    "lstm_steps": lambda: (nn.Sequential(LSTM(1, 20), nn.Linear(20, 1)), (3, 6, 1), mse),
    "lstm_last": lambda: (nn.Sequential(LSTM(9, 2), LastStep(), nn.Linear(2, 3)), (9, 5, 9), mse),
    "lstm_stack": lambda: (nn.Sequential(nn.Linear(2, 3), nn.Tanh(), LSTM(3, 17), LSTM(17, 4), LastStep(),
                                         nn.Linear(4, 1), nn.Sigmoid()), (3, 4, 2), nn.BCELoss()),
    "gru": lambda: (nn.Sequential(GRU(3, 5)), (2, 4, 3), mse),
    "gru_steps": lambda: (nn.Sequential(GRU(1, 8), nn.Linear(8, 1)), (3, 6, 1), mse),
    "gru_last": lambda: (nn.Sequential(GRU(9, 2), LastStep(), nn.Linear(2, 3)), (9, 5, 9), mse),
    "gru_stack": lambda: (nn.Sequential(GRU(2, 17), nn.ReLU(), LSTM(17, 4), LastStep()), (3, 4, 2), mse),
    "rnn": lambda: (nn.Sequential(RNN(3, 5)), (2, 4, 3), mse),
    "rnn_relu": lambda: (nn.Sequential(RNN(2, 18, nonlinearity="relu"), nn.Linear(18, 1)), (3, 6, 2), mse),
    "rnn_last": lambda: (nn.Sequential(RNN(9, 2), LastStep(), nn.Linear(2, 3)), (9, 5, 9), mse),
    "rnn_stack": lambda: (nn.Sequential(RNN(2, 9), RNN(9, 3, nonlinearity="relu"), LastStep()), (3, 4, 2), mse),
    "reset_before": lambda: (nn.Sequential(ResetBefore(3, 5)), (2, 4, 3), mse),
    "reset_before_relu": lambda: (nn.Sequential(ResetBefore(2, 18, torch.relu), nn.Linear(18, 1)), (3, 6, 2), mse),
    "reset_before_last": lambda: (nn.Sequential(ResetBefore(9, 2), LastStep(), nn.Linear(2, 3)), (9, 5, 9), mse),
    "reset_before_wide": lambda: (nn.Sequential(nn.Linear(2, 3), ResetBefore(3, 16), LastStep()), (3, 4, 2), mse),
    "branches": lambda: (branches(), (3, 4, 3), mse),
}
TRACES = {
    "lstm": lambda: nn.Sequential(LSTM(2, 7), nn.Linear(7, 1)),
    "gru": lambda: nn.Sequential(GRU(2, 7), nn.Linear(7, 1)),
    "rnn": lambda: nn.Sequential(RNN(2, 7), nn.Linear(7, 1)),
    "reset_before": lambda: nn.Sequential(ResetBefore(2, 7), nn.Linear(7, 1)),
    "two": lambda: nn.Sequential(LSTM(2, 7), LSTM(7, 5), nn.Linear(5, 1)),
}
class Causal(nn.Conv1d):
    """A causal convolution of a sequence, whose window stands behind the inputs before it, detached."""

    def __init__(self, *sizes, **settings):
        super().__init__(*sizes, **settings)
        self.state, self.carries = None, False

    def forward(self, x):
        reach = self.dilation[0] * (self.kernel_size[0] - 1)
        past = torch.zeros(x.shape[0], self.in_channels, reach) if self.state is None else self.state
        x = torch.cat([past, x], 2)
        if self.carries:
            self.state = x[:, :, x.shape[2] - reach:].detach()
        return super().forward(x)


def convolutions():
    """Reaches of less and of more than a window of four, groups, one tap, and the paths of a Residual."""
    return nn.Sequential(
        Causal(3, 5, 3), nn.Tanh(), Causal(5, 4, 2, dilation=7, bias=False), nn.ReLU(),
        Residual(Causal(4, 4, 3, dilation=2, groups=4), nn.SiLU(), nn.Conv1d(4, 4, 1)),
        Causal(4, 6, 2, dilation=3, groups=2), nn.Tanh(), Causal(6, 2, 5))


CARRIED = {
    "convolutions": convolutions,
    "stack": lambda: nn.Sequential(LSTM(3, 5), GRU(5, 17), ResetBefore(17, 3), RNN(3, 9, nonlinearity="relu"),
                                   nn.Linear(9, 2)),
    "branches": branches,
}
DRAWN = {
    "lstm": lambda: nn.Sequential(LSTM(2, 3), nn.Linear(3, 1)),
    "gru": lambda: nn.Sequential(GRU(2, 3), nn.Linear(3, 1)),
    "rnn": lambda: nn.Sequential(RNN(2, 3), nn.Linear(3, 1)),
}


def row(values):
    return ", ".join(repr(v) for v in values)


def trace(name, model):
    p = list(model.parameters())
    nn.utils.vector_to_parameters(numbers(sum(t.numel() for t in p), 2.3, 0.7, 0.6), p)
    x = numbers(4 * 5 * 2, 1.7, 0.3, 1.5).reshape(4, 5, 2)
    t = numbers(4 * 5, 0.9, 0.1, 1.0).reshape(4, 5, 1)
    optimizer = torch.optim.Adam(p, lr=0.05)
    losses = []
    for _ in range(8):
        optimizer.zero_grad()
        loss = mse(model(x), t)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"inline constexpr double {name}_trace[] = {{{row(losses)}}};")


def carried(name, model):
    """Six windows of four steps of three sequences, whose states are carried on and detached."""
    p = list(model.parameters())
    nn.utils.vector_to_parameters(numbers(sum(t.numel() for t in p), 2.3, 0.7, 0.6), p)
    for m in model.modules():
        m.carries = True
    optimizer = torch.optim.Adam(p, lr=0.02)
    losses = []
    for w in range(6):
        signal = name == "convolutions"
        x = numbers(3 * 4 * 3, 1.7, 0.3 + w, 1.5).reshape((3, 3, 4) if signal else (3, 4, 3))
        t = numbers(3 * 4 * 2, 0.9, 0.1 + w, 1.0).reshape((3, 2, 4) if signal else (3, 4, 2))
        optimizer.zero_grad()
        loss = mse(model(x), t)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"inline constexpr double {name}_carried[] = {{{row(losses)}}};")


def drawn(name, make):
    torch.set_default_dtype(torch.float32)
    torch.manual_seed(42)
    values = nn.utils.parameters_to_vector(make().parameters()).tolist()
    torch.set_default_dtype(torch.float64)
    print(f"inline constexpr float {name}_drawn[] = {{{', '.join(v.hex() + 'F' for v in values)}}};")


if __name__ == "__main__":
    print("// SPDX-License-Identifier: MIT")
    print(f"// Written by {os.path.basename(__file__)}; torch {torch.__version__}")
    print("#pragma once\n// clang-format off\n\nnamespace positions_golden {\n")
    for name, make in CASES.items():
        case(name, *make())
    for name, make in TRACES.items():
        trace(name, make())
    for name, make in CARRIED.items():
        carried(name, make())
    for name, make in DRAWN.items():
        drawn(name, make)
    print("\n}  // namespace positions_golden")
