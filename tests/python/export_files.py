# SPDX-License-Identifier: MIT
"""How fixnet_export reads and writes files, and its command; pytorch_test.py runs it."""

import contextlib
import io
import json
import os
import stat
import subprocess
import sys
import tempfile
import threading
from unittest import mock

import fixnet_export as fe
import torch
from torch import nn

NEW = {"weights_only": False} if int(torch.__version__.split(".")[0]) >= 2 else {}


def refused(call, *arguments, says=""):
    """Is there a FormatError with these words?"""
    try:
        call(*arguments)
    except fe.FormatError as error:
        assert says in str(error), (says, str(error))
        return
    raise AssertionError(f"not refused: {arguments}: {says}")


def run(source, target, *more):
    """The command's exit status and what it says; in this process, for torch is slow to import."""
    said = io.StringIO()
    with mock.patch("sys.argv", ["", source, target, *more]), contextlib.redirect_stderr(said):
        try:
            fe.main()
        except SystemExit as done:
            return 1, done.code + "\n"
    return 0, said.getvalue()


def is_one_line(done):
    status, said = done
    return status == 1 and said.count("\n") == 1 and said.startswith("fixnet_export: ")


def content_of(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


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
            done = run(f"{folder}/a.pt", f"{folder}/a.safetensors")
            assert is_one_line(done), done[1]


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
        done = run(f"{folder}/m.safetensors", f"{folder}/m.pt")
        assert is_one_line(done) and "\x1b" not in done[1], done[1]


def test_entries():
    sound = {"dtype": "F32", "shape": [1, 1], "data_offsets": [0, 4]}

    def of(text):
        return len(text).to_bytes(8, "little") + text.encode() + b"1234"

    def entry(**changes):
        return of(json.dumps({"a": {**sound, **changes}}))

    for shape in ([-1, -1], [1, -1], [True], [1.0], "x"):
        refused(fe._parse, entry(shape=shape), says="a: a size or place")
    for offsets in ([0, 4.0], [0, -1], [False, 4]):
        refused(fe._parse, entry(data_offsets=offsets), says="a: a size or place")
    refused(fe._parse, entry(shape=[2], data_offsets=[0, 8]), says="its end is behind the file's")
    refused(fe._parse, entry(dtype="I32"), says="no I32")
    one = json.dumps(sound)
    refused(fe._parse, of(f'{{"a":{one},"a":{one}}}'), says="a key that occurs twice")
    assert fe._parse(of(f'{{"a":{one}}}'))[0]["a"].shape == (1, 1)


def test_header():
    tensors = {"a": torch.zeros(1).half(), "b": torch.zeros(1).double(), "c": torch.zeros(3)}
    for name in ("", "x", "xy", "xyz"):
        with tempfile.TemporaryDirectory() as folder:
            fe.write_safetensors(tensors, f"{folder}/m", {"name": name})
            content = content_of(f"{folder}/m")
        size = int.from_bytes(content[:8], "little")
        assert size % 8 == 0, "the data is aligned"
        for name, entry in json.loads(content[8 : 8 + size]).items():
            if name != "__metadata__":
                assert entry["data_offsets"][0] % tensors[name].element_size() == 0, name


def test_strided_tensors():
    x = torch.arange(6.0).reshape(2, 3)
    assert fe._tensor_bytes(x.t()) == fe._tensor_bytes(torch.tensor([[0.0, 3], [1, 4], [2, 5]]))
    assert fe._tensor_bytes(x[:, 1]) == fe._tensor_bytes(torch.tensor([1.0, 4]))
    with tempfile.TemporaryDirectory() as folder:
        for tensor, says in (
            (x.to(torch.int8), "a: fixnet reads no torch.int8"),
            (x.to("meta"), "a: its numbers are not in memory"),
            (x.to_sparse(), "a: its numbers are not in memory"),
        ):
            refused(fe.write_safetensors, {"a": tensor}, f"{folder}/m", {}, says=says)
        assert os.listdir(folder) == []


def test_permission_bits():
    with tempfile.TemporaryDirectory() as folder:
        for mask in (0o022, 0o077, 0o002):
            old = os.umask(mask)
            try:
                fe._write(f"{folder}/{mask}", [b"x"])
            finally:
                os.umask(old)
            assert stat.S_IMODE(os.stat(f"{folder}/{mask}").st_mode) == 0o666 & ~mask
        os.chmod(f"{folder}/2", 0o4750)
        fe._write(f"{folder}/2", [b"x"])
        assert stat.S_IMODE(os.stat(f"{folder}/2").st_mode) == 0o750


def test_failed_write_leaves_the_old_file():
    def parts():
        yield b"half"
        raise KeyboardInterrupt

    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/old", b"old")
        os.mkdir(f"{folder}/folder")
        for path, content in (("old", parts()), ("new", parts()), ("folder", [b"x"])):
            try:
                fe._write(f"{folder}/{path}", content)
            except (KeyboardInterrupt, OSError):
                assert sorted(os.listdir(folder)) == ["folder", "old"]
            else:
                raise AssertionError(path)
        assert content_of(f"{folder}/old") == b"old"


def test_flushed():
    calls = []

    def flush(number):
        calls.append("folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file")

    def rename(source, target):
        calls.append("rename")

    with tempfile.TemporaryDirectory() as folder:
        with mock.patch("os.fsync", flush), mock.patch("os.replace", rename):
            fe._write(f"{folder}/m", [b"x"])
    assert calls == ["file", "rename", "folder"], calls


def read_in_thread(path):
    found = []
    thread = threading.Thread(target=lambda: found.append(content_of(path)), daemon=True)
    thread.start()
    return thread, found


def test_streams():
    model = nn.Sequential(nn.Linear(2, 1))
    with tempfile.TemporaryDirectory() as folder:
        fe.save(model, f"{folder}/m.safetensors")
        torch.save(model, f"{folder}/m.pt")
        for source, target in (
            ("m.pt", "pipe.safetensors"), ("m.pt", "pipe"), ("m.safetensors", "pipe.pt"),
        ):
            os.mkfifo(f"{folder}/{target}")
            thread, found = read_in_thread(f"{folder}/{target}")
            done = run(f"{folder}/{source}", f"{folder}/{target}")
            assert stat.S_ISFIFO(os.stat(f"{folder}/{target}").st_mode), "replaced"
            thread.join(60)
            assert done[0] == 0 and not thread.is_alive(), done[1]
            write(f"{folder}/copy", found[0])
            if target.endswith(".pt"):
                assert torch.equal(torch.load(f"{folder}/copy", **NEW)[0].weight, model[0].weight)
            else:
                assert found[0] == content_of(f"{folder}/m.safetensors")
        if os.path.exists("/dev/full"):
            os.symlink("/dev/full", f"{folder}/full.safetensors")
            done = run(f"{folder}/m.pt", f"{folder}/full.safetensors")
            assert is_one_line(done) and "full.safetensors" in done[1], done[1]


def test_command():
    with tempfile.TemporaryDirectory() as folder:
        model = nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 1), nn.Sigmoid())
        torch.save(model, f"{folder}/a.pt")
        for source, target in (("a.pt", "a.safetensors"), ("a.safetensors", "b.pt")):
            done = run(f"{folder}/{source}", f"{folder}/{target}")
            assert done[0] == 0 and done[1] == "", done[1]
        back = torch.load(f"{folder}/b.pt", **NEW)
        x = torch.randn(4, 2)
        assert torch.equal(model(x), back(x))


def test_command_takes_a_state_dict():
    model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    with tempfile.TemporaryDirectory() as folder:
        torch.save({"epoch": 1, "state_dict": model.state_dict()}, f"{folder}/m.pt")
        done = run(f"{folder}/m.pt", f"{folder}/m.safetensors")
        assert is_one_line(done) and "architecture=" in done[1], done[1]
        layers = ("--architecture", "Linear(2,3) ReLU Linear(3,1)")
        assert run(f"{folder}/m.pt", f"{folder}/m.safetensors", *layers) == (0, "")
        x = torch.randn(4, 2)
        assert torch.equal(fe.load(f"{folder}/m.safetensors")(x), model(x))
        assert is_one_line(run(f"{folder}/m.safetensors", f"{folder}/n.pt", *layers))


class Passing:
    """A class that is there when it is pickled, and not when it is read."""


def test_command_says_that_a_class_is_missing():
    with tempfile.TemporaryDirectory() as folder:
        torch.save(Passing(), f"{folder}/m.pt")
        here = sys.modules[__name__]
        there = here.Passing
        del here.Passing
        try:
            done = run(f"{folder}/m.pt", f"{folder}/m.safetensors")
        finally:
            here.Passing = there
        assert is_one_line(done) and "a class that is not importable here" in done[1], done[1]


def test_command_refuses_names():
    with tempfile.TemporaryDirectory() as folder:
        torch.save(nn.Sequential(nn.ReLU()), f"{folder}/x.pt")
        fe.save(nn.Sequential(nn.ReLU()), f"{folder}/x.safetensors")
        old = [content_of(f"{folder}/{name}") for name in ("x.pt", "x.safetensors")]
        for source, target in (
            ("x.pt", "x.pt"), ("x.pt", "y.pt"), ("x.pt", "y"),
            ("x.safetensors", "x.safetensors"), ("x.safetensors", "y.safetensors"),
        ):
            done = run(f"{folder}/{source}", f"{folder}/{target}")
            assert is_one_line(done) and "has to end in .safetensors" in done[1], done[1]
        assert old == [content_of(f"{folder}/{name}") for name in ("x.pt", "x.safetensors")]
        assert sorted(os.listdir(folder)) == ["x.pt", "x.safetensors"]


def test_command_refuses_targets():
    with tempfile.TemporaryDirectory() as folder:
        torch.save(nn.Sequential(nn.ReLU()), f"{folder}/x.pt")
        fe.save(nn.Sequential(nn.ReLU()), f"{folder}/x.safetensors")
        os.mkdir(f"{folder}/folder.pt")
        os.mkdir(f"{folder}/folder.safetensors")
        for place in ("folder", "nowhere/y", "x.pt/y"):
            for source, target in (("x.pt", "safetensors"), ("x.safetensors", "pt")):
                done = run(f"{folder}/{source}", f"{folder}/{place}.{target}")
                assert is_one_line(done) and f"{place}.{target}'" in done[1], done[1]


def test_torch_files_are_replaced_as_a_whole():
    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/m.pt", b"old")
        os.symlink("m.pt", f"{folder}/link.pt")
        with mock.patch("os.replace", side_effect=OSError(28, "No space left")):
            try:
                fe._save_pickle(nn.Sequential(nn.ReLU()), f"{folder}/link.pt")
            except OSError as error:
                assert error.filename == f"{folder}/link.pt"
        assert content_of(f"{folder}/m.pt") == b"old"
        assert sorted(os.listdir(folder)) == ["link.pt", "m.pt"]


class Hostile:
    def __init__(self, how):
        self.how = how

    def __reduce__(self):
        return exec, (self.how,)


def test_foreign_pickles():
    hollow = nn.Sequential(nn.Linear(1, 1))
    del hollow[0].__dict__["in_features"]
    pickles = [Hostile("raise ImportError('no such module')"), Hostile("raise TypeError('x\\ny')"),
               Hostile("1/0"), nn.Sequential(nn.ReLU()).state_dict(), 7, nn.ReLU(), hollow]
    with tempfile.TemporaryDirectory() as folder:
        for value in pickles:
            torch.save(value, f"{folder}/m.pt")
            done = run(f"{folder}/m.pt", f"{folder}/m.safetensors")
            assert is_one_line(done), (value, done[1])


def test_damaged_pickles():
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/m.pt"
        for new in (False, True):
            torch.save(nn.Sequential(nn.Linear(2, 1)), path, _use_new_zipfile_serialization=new)
            sound = content_of(path)
            for size in range(0, len(sound) - 1, len(sound) // 20):
                write(path, sound[:size])
                assert is_one_line(run(path, f"{folder}/m.safetensors")), (new, size)


def test_command_of_its_own_process():
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, fe.__file__, f"{folder}/no.pt", f"{folder}/m.safetensors"]
        done = subprocess.run(command, capture_output=True, text=True)
        said = done.stderr.splitlines()[-1]  # a processor's library may have said something, too
        assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
        assert said.startswith("fixnet_export: ") and "no.pt" in said, done.stderr
