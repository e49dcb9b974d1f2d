# SPDX-License-Identifier: MIT
"""What of PyTorch's models fixnet_export saves, loads and refuses; pytorch_test.py runs it."""

import os
import tempfile

import fixnet_export as fe
import torch
from torch import nn


def test_types():
    with tempfile.TemporaryDirectory() as folder:
        for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
            model = nn.Sequential(nn.Linear(3, 2), nn.ReLU()).to(dtype)
            fe.save(model, f"{folder}/m.safetensors")
            back = fe.load(f"{folder}/m.safetensors")
            assert all(torch.equal(a, b) for a, b in zip(model.parameters(), back.parameters()))


def test_standardization():
    with tempfile.TemporaryDirectory() as folder:
        model = nn.Sequential(nn.Linear(3, 2), nn.ReLU())
        mean, std = torch.randn(3), torch.rand(3) + 0.5
        fe.save(model, f"{folder}/m.safetensors", (mean.double(), std))
        back = fe.load(f"{folder}/m.safetensors")
        fe.save(back, f"{folder}/again.safetensors")  # model.standardization goes along
        again = fe.load(f"{folder}/again.safetensors").standardization
        assert torch.equal(again[0], mean) and torch.equal(again[1], std)
        tensors, metadata = fe.read_safetensors(f"{folder}/m.safetensors")
        for name in ("standardization.mean", "standardization.std"):
            half = {key: value for key, value in tensors.items() if key != name}
            fe.write_safetensors(half, f"{folder}/half.safetensors", metadata)
            try:
                fe.load(f"{folder}/half.safetensors")
            except fe.FormatError:
                continue
            raise AssertionError(name)
        try:
            fe.save(model, f"{folder}/wrong.safetensors", (torch.zeros(2), torch.ones(2)))
        except fe.FormatError:
            assert not os.path.exists(f"{folder}/wrong.safetensors")
        else:
            raise AssertionError("a standardization of another width was saved")


def test_refused():
    for layer in (nn.Softmax(dim=0), nn.Conv1d(1, 1, 1), nn.CELU()):
        try:
            fe.architecture(nn.Sequential(layer))
        except fe.FormatError:
            continue
        raise AssertionError(layer)
    assert fe.layer_text(nn.ReLU6()) == "Hardtanh(0,6)"
    assert fe.layer_text(nn.Dropout()) == "Identity"
    assert fe.layer_text(nn.LeakyReLU(1 / 3)) == "LeakyReLU(1/3)"
    assert fe.layer_text(nn.LeakyReLU(-0.25)) == "LeakyReLU(-0.25)"
    assert fe.layer_text(nn.ELU(1e-9)) == "ELU(0.000000001)"
    assert fe.layer_text(nn.ELU(2**-10)) == "ELU(1/1024)"


def test_approximate_layers_are_exact_here():
    names = "GELU Sigmoid SiLU Tanh".split()
    text = "Linear(2,3) " + " ".join(f"Approximate{name}" for name in names)
    model = fe.build(text)
    assert fe.architecture(model) == "Linear(2,3) " + " ".join(names)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/m.safetensors"
        fe.write_safetensors(model.state_dict(), path, {"fixnet.architecture": text})
        for back in (fe.load(path), fe.load(path, fe.build(text))):
            assert torch.equal(back[0].weight, model[0].weight)
        try:
            fe.load(path, fe.build(text.replace("GELU", "Tanh")))
        except fe.FormatError:
            return
        raise AssertionError("another architecture was loaded")
