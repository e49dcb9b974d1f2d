# SPDX-License-Identifier: MIT
"""pytorch_test.py ROUNDTRIP...: torch's models go through files into fixnet and back.

PyTorch -> file -> fixnet -> file -> PyTorch is bit-equal, and predictions agree within BOUND, for
every layer. Where the safetensors package is present, it writes and reads the files as well. Exits
with 77 (skipped) where there is no torch.
"""

import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "python"))
try:
    import torch
    import fixnet_export as fe
    from torch import nn
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)
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


def test_broken_files():
    sound = {"dtype": "F32", "shape": [1, 1], "data_offsets": [0, 4]}
    text = "Linear(1,1,bias=false)"

    def of(header, data=b"1234"):
        header = header if isinstance(header, bytes) else json.dumps(header).encode()
        return len(header).to_bytes(8, "little") + header + data

    def told(architecture):
        return of({"__metadata__": {"fixnet.architecture": architecture}, "0.weight": sound})

    whole = told(text)
    bad = [whole[:n] for n in range(len(whole))] + [
        whole + b"x", b"PK\x03\x04" + bytes(range(1, 99)), of(b"[]"), of(b"7"), of(b"{" * 100000),
        of({"a": 1}), of({"a": []}), of({"a": {"dtype": "F32"}}), of(b'{"a":1,"a":1}'), of(b"\xff"),
        of({"a": {**sound, "dtype": []}}), of({"a": {**sound, "shape": [2**70]}}),
        of({"a": {**sound, "shape": "x"}}), of({"a": {**sound, "data_offsets": [0, "4"]}}),
        of({"a": {**sound, "data_offsets": [0, 4, 4]}}), of({"a": {**sound, "data_offsets": [0, 3]}}),
        of({"__metadata__": [], "a": sound}), of({"__metadata__": {"fixnet.architecture": 7}}, b""),
        told("Linear(1,2,bias=false)"), told("Linear(x,y)"), told("Conv(1)"), told("Linear(1/0,1)"),
        told("Linear(-1,1)"), told("Linear(1.5,1,bias=false)"), told("Linear(100000000,100000000)"),
        told("Linear(1e999999999,1)"), told("Linear(1,1)"), told(text + " PReLU(1)"), told(""),
    ]
    with tempfile.TemporaryDirectory() as folder:
        for content in [*bad, whole]:
            with open(f"{folder}/m", "wb") as file:
                file.write(content)
            try:
                fe.load(f"{folder}/m")
            except fe.FormatError:
                assert content is not whole
            else:
                assert content is whole, content
        for content in (b"", b"junk", whole):
            with open(f"{folder}/a.pt", "wb") as file:
                file.write(content)
            command = [sys.executable, fe.__file__, f"{folder}/a.pt", f"{folder}/a.safetensors"]
            done = subprocess.run(command, capture_output=True, text=True)
            assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr


def save_by_package(model, path):
    save_file(model.state_dict(), path, metadata={"format": "pt"})


def load_by_package(path):
    tensors = load_file(path)
    model = fe.build(fe.read_safetensors(path)[1]["fixnet.architecture"])
    model.to(next(iter(tensors.values())).dtype).load_state_dict(tensors, strict=True)
    return model


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
                expected = model(x.to(dtype))
            found = read_npy(f"{folder}/{i}.npy", dtype, expected.shape)
            error = ((found - expected).abs() / expected.abs().clamp(min=1)).max().item()
            assert error <= BOUND[size], (text, error)
            worst[size] = max(worst[size], error)
    by = "the safetensors package" if save is save_by_package else "fixnet_export"
    print(f"{len(models)} networks bit-equal by {by}; "
          f"predictions differ by at most {worst}")


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


def test_replaced_file():
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/old", "w") as file:
            file.write("old")
        os.chmod(f"{folder}/old", 0o640)
        os.symlink("old", f"{folder}/link")
        fe.save(nn.Sequential(nn.Linear(1, 1)), f"{folder}/link")
        assert os.path.islink(f"{folder}/link") and os.stat(f"{folder}/old").st_mode & 0o777 == 0o640
        assert sorted(os.listdir(folder)) == ["link", "old"]


def test_escapes():
    with tempfile.TemporaryDirectory() as folder:
        evil = {"0\x1b[31m.weight": torch.zeros(1, 1)}
        fe.write_safetensors(evil, f"{folder}/m.safetensors", {"fixnet.architecture": "Linear(1,1)"})
        command = [sys.executable, fe.__file__, f"{folder}/m.safetensors", f"{folder}/m.pt"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 1 and "\x1b" not in done.stderr, done.stderr


def test_command():
    script = fe.__file__
    with tempfile.TemporaryDirectory() as folder:
        model = nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 1), nn.Sigmoid())
        torch.save(model, f"{folder}/a.pt")
        for source, target in (("a.pt", "a.safetensors"), ("a.safetensors", "b.pt")):
            command = [sys.executable, script, f"{folder}/{source}", f"{folder}/{target}"]
            subprocess.run(command, check=True)
        new = {"weights_only": False} if int(torch.__version__.split(".")[0]) >= 2 else {}
        back = torch.load(f"{folder}/b.pt", **new)
        x = torch.randn(4, 2)
        assert torch.equal(model(x), back(x))


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


test_types()
test_standardization()
test_replaced_file()
test_escapes()
test_command()
test_broken_files()
test_refused()
test_approximate_layers_are_exact_here()
for roundtrip in sys.argv[1:]:
    test_networks(roundtrip, fe.save, fe.load)
if save_file is None:
    print("the safetensors package is not here: not compared with it")
else:
    test_package_agrees()
    for roundtrip in sys.argv[1:]:
        test_networks(roundtrip, save_by_package, load_by_package)
