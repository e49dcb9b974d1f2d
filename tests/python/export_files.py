# SPDX-License-Identifier: MIT
"""How fixnet_export reads and writes files, and its command; pytorch_test.py runs it."""

import json
import os
import subprocess
import sys
import tempfile

import fixnet_export as fe
import torch
from torch import nn


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
