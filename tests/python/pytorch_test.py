# SPDX-License-Identifier: MIT
"""pytorch_test.py ROUNDTRIP...: torch's models go through files into fixnet and back.

PyTorch -> file -> fixnet -> file -> PyTorch is bit-equal, and predictions agree within BOUND, for
every layer. Where the safetensors package is present, it writes and reads the files as well. What
needs no program is in export_models.py and export_files.py. Exits with 77 (skipped) where there is
no torch.
"""

import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "python"))
try:
    import torch
    from torch import nn
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)
import export_files
import export_models
import fixnet_export as fe
try:
    from safetensors.torch import load_file, save_file
except ImportError:
    load_file = save_file = None

# |ours - torch's| over max(1, |torch's|).
BOUND = {4: 2e-6, 8: 1e-14}


def write_npy(path, tensor):
    shape = ", ".join(str(n) for n in tensor.shape)
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': ({shape}), }}".encode()
    header += b" " * (63 - (10 + len(header)) % 64) + b"\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header)
        file.write(fe._tensor_bytes(tensor.double()))


def read_npy(path, dtype, shape):
    with open(path, "rb") as file:
        content = file.read()
    begin = 10 + int.from_bytes(content[8:10], "little")
    return torch.frombuffer(bytearray(content[begin:]), dtype=dtype).reshape(shape)


def save_by_package(model, path):
    save_file(model.state_dict(), path, metadata={"format": "pt"})


def load_by_package(path):
    tensors = load_file(path)
    model = fe.build(fe.read_safetensors(path)[1]["fixnet.architecture"])
    model.to(next(iter(tensors.values())).dtype).load_state_dict(tensors, strict=True)
    return model


def draw_norms(model):
    """A normalisation begins at 0 and 1, and a count at 0: which would not show what is lost."""
    for layer in model.eval().modules():
        if isinstance(layer, (nn.LayerNorm, nn.BatchNorm1d)):
            for tensor in layer.state_dict().values():
                tensor.uniform_(0.5, 2) if tensor.is_floating_point() else tensor.fill_(77)


def test_networks(program, save, load):
    lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    worst = {4: 0.0, 8: 0.0}
    with tempfile.TemporaryDirectory() as folder:
        torch.manual_seed(0)
        x = (torch.randn(100, 5) * 3).float()
        write_npy(f"{folder}/x.npy", x)
        models = []
        for i, line in enumerate(lines):
            size, text = line.split(" ", 1)
            model = fe.build(text).to(torch.float32 if size == "4" else torch.float64)
            assert fe.architecture(model) == text, (fe.architecture(model), text)
            draw_norms(model)
            save(model, f"{folder}/{i}.safetensors")
            models.append((int(size), text, model))
        subprocess.run([program, folder], check=True)
        for i, (size, text, model) in enumerate(models):
            back = load(f"{folder}/{i}.back.safetensors")
            assert fe.architecture(back) == text
            for (name, a), (other, b) in zip(model.state_dict().items(), back.state_dict().items()):
                assert name == other and fe._tensor_bytes(a) == fe._tensor_bytes(b), (text, name)
            dtype = torch.float32 if size == 4 else torch.float64
            with torch.no_grad():
                shape = (fe._positions(model) or (None, -1))[1:]
                expected = model(x.to(dtype).reshape(len(x), *shape))  # evaluated
            if isinstance(expected, tuple):
                expected = torch.cat(expected, -1)
            found = read_npy(f"{folder}/{i}.npy", dtype, expected.shape)
            error = ((found - expected).abs() / expected.abs().clamp(min=1)).max().item()
            assert error <= BOUND[size], (text, error)
            worst[size] = max(worst[size], error)
    by = "the safetensors package" if save is save_by_package else "fixnet_export"
    print(f"{len(models)} networks bit-equal by {by}; "
          f"predictions differ by at most {worst}")


def test_package_agrees():
    tensors = {
        "b": torch.randn(2, 3), "a": torch.randn(4).double(), "10.weight": torch.randn(1, 1),
        "2.weight": torch.randn(3).half(), "c": torch.randn(5).bfloat16(), "empty": torch.zeros(0, 3),
    }
    with tempfile.TemporaryDirectory() as folder:
        fe.write_safetensors(tensors, f"{folder}/ours", {"format": "pt"})
        save_file(tensors, f"{folder}/theirs", metadata={"format": "pt"})
        with open(f"{folder}/ours", "rb") as ours, open(f"{folder}/theirs", "rb") as theirs:
            assert ours.read() == theirs.read()
        for read in (load_file(f"{folder}/ours"), fe.read_safetensors(f"{folder}/theirs")[0]):
            assert read.keys() == tensors.keys()
            for name, tensor in read.items():
                assert tensor.dtype == tensors[name].dtype and torch.equal(tensor, tensors[name])


for module in (export_models, export_files):
    for name, test in list(vars(module).items()):
        if name.startswith("test_"):
            test()
for roundtrip in sys.argv[1:]:
    test_networks(roundtrip, fe.save, fe.load)
if save_file is None:
    print("the safetensors package is not here: not compared with it")
else:
    test_package_agrees()
    for roundtrip in sys.argv[1:]:
        test_networks(roundtrip, save_by_package, load_by_package)
