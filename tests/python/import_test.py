# SPDX-License-Identifier: MIT
"""import_test.py FIXNET_IMPORT COMPILER FLAG...: models of every layer become headers that compile,
whose self-check the compiler makes; from ONNX they are the same headers. Exits with 77 (skipped)
where there is no torch."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "python"))
try:
    import torch
    import fixnet_export as fe
    from torch import nn
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

warnings.simplefilter("ignore")
LAYERS = """ReLU Sigmoid Tanh GELU GELUTanh SiLU Mish Softplus(1,20) Softplus(2.5,20) ELU(1) ELU(1/3)
SELU Hardsigmoid Hardtanh(-1,1) Hardtanh(0,6) Hardtanh(-0.25,100) LeakyReLU(0.01) LeakyReLU(-1/7)
LogSigmoid Softsign PReLU(1) PReLU(4) LogSoftmax Softmax LayerNorm(4,eps=0.00001)
LayerNorm(4,eps=1/3000) BatchNorm1d(4,eps=0.00001,momentum=0.1)
BatchNorm1d(4,eps=0.001,momentum=0.25) Dropout(0.5) Dropout(1/3) AlphaDropout(0.1) Hardswish CELU(1)
CELU(0.75) Tanhshrink Softshrink(0.5) Softshrink(0.1) Hardshrink(0.5) Hardshrink(1/3)
Threshold(-0.5,0.25)""".split()
NESTED_OR_OF_POSITIONS = """Sequence(6,2) LSTM(2,5) LastStep Linear(5,2)
Sequence(5,3) GRU(3,4) RNN(4,3,nonlinearity=relu) RNN(3,2) Linear(2,2) Softmax
Sequence(4,3) Linear(3,2) Tanh Flatten Linear(8,2)
Signal(2,16) Conv1d(2,3,3,padding=causal,dilation=2) Tanh Conv1d(3,2,3,padding=same,bias=false) PReLU(2)
Signal(2,12) Conv1d(2,3,3,dilation=3) BatchNorm1d(3,eps=0.00001,momentum=0.1) ReLU Flatten Linear(18,2)
Signal(1,9) Conv1d(1,4,3) Softmax LastStep Linear(4,1)
Signal(2,12) Conv1d(2,4,3) GLU(4) AvgPool1d(3,stride=2,padding=1) ConvTranspose1d(2,4,3,stride=2,padding=1,dilation=2,bias=false) GatedTanh(4) MaxPool1d(3) Flatten Linear(6,1)
Signal(2,11) MaxPool1d(3,stride=2,padding=1) AdaptiveAvgPool1d(4) ConvTranspose1d(2,3,2) AdaptiveMaxPool1d(2)
Sequence(5,2) ResetBeforeGRU(2,4) ResetBeforeGRU(4,2,nonlinearity=relu) GLU(2)
Signal(4,11) Conv1d(4,6,3,stride=2,padding=2,groups=2) Tanh Conv1d(6,6,3,padding=1,groups=6,bias=false)
Signal(2,11) Conv1d(2,4,3,stride=3,padding=causal,dilation=2) Conv1d(4,2,2,padding=4) Flatten Linear(22,1)
Sequence(4,1) Embedding(5,3,padding_idx=2) LayerNorm(3,eps=0.00001) LSTM(3,2)
Slice(5,1,4) Linear(3,2)
Embedding(9,3) Linear(3,1)
Linear(3,4) Residual(Linear(4,6),BatchNorm1d(6,eps=0.00001,momentum=0.1),Tanh,Linear(6,4)) Linear(4,2)
Linear(3,4) Parallel(Branch(Linear(4,2),ReLU),Branch(Identity)) Sum(Branch(Linear(6,2)),Branch(Slice(6,1,3)))
Linear(3,4) Tanh Heads(Branch(Linear(4,3),Softmax),Branch(Linear(4,1)))
Signal(2,5) Parallel(Branch(BatchNorm1d(2,eps=0.00001,momentum=0.1),Tanh),Branch(Identity)) Conv1d(4,1,3)
Linear(3,5) Bilinear(3,2,4) Tanh Bilinear(1,3,2,bias=false)""".splitlines()
NO_ONNX = ("Threshold",)  # torch.onnx exports that of 0 and 0 alone, as Relu

program, compiler, flags = sys.argv[1], sys.argv[2], sys.argv[3:]


def run(*arguments, fails=False):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    assert (done.returncode != 0) == fails, (arguments, done.stdout, done.stderr)
    return done.stderr if fails else done.stdout


def body(path):
    with open(path) as file:
        return re.sub(r"from \S+:", "from FILE:", file.read())


def has(module):
    return importlib.util.find_spec(module) is not None


def export_onnx(model, x, path):
    # From 2.9 on the exporter is another one by default, which needs onnxscript.
    new = tuple(map(int, torch.__version__.split(".")[:2])) >= (2, 9)
    settings = {} if not new else {"external_data": False} if has("onnxscript") else {"dynamo": False}
    torch.onnx.export(model, x, path, **settings)


def reads_onnx(folder):
    if int(torch.__version__.split(".")[0]) >= 2 and not has("onnx"):
        return False  # torch.onnx.export needs it
    open(f"{folder}/empty.onnx", "w").close()
    return "reads no ONNX" not in run(f"{folder}/empty.onnx", "-o", f"{folder}/x", fails=True)


def around(layer, seed):
    """A model with the layer, evaluated; all its numbers are drawn, those that begin at 0 or 1 too."""
    torch.manual_seed(seed)
    model = fe.build(f"Linear(3,4) {layer} Linear(4,2,bias=false)").eval()
    if "Norm" in layer:
        for tensor in model[1].state_dict().values():
            if tensor.is_floating_point():
                tensor.uniform_(0.5, 2)
    return model


def test_all_layers(folder):
    onnx, source = reads_onnx(folder), ""
    for i, layer in enumerate(LAYERS):
        model = around(layer, i)
        base = f"{folder}/m{i}"
        fe.save(model, base + ".safetensors")
        run(base + ".safetensors", "-o", base + ".hpp", "--name", f"m{i}")
        source += f'#include "m{i}.hpp"\n'
        if onnx and not layer.startswith(NO_ONNX):
            export_onnx(model, torch.randn(1, 3), base + ".onnx")
            run(base + ".onnx", "-o", base + ".onnx.hpp", "--name", f"m{i}")
            if "Dropout" not in layer:  # which is not exported: evaluated it does nothing
                assert body(base + ".onnx.hpp") == body(base + ".hpp"), layer
    with open(f"{folder}/all.cpp", "w") as file:
        file.write(source)
    command = [compiler, *flags, "-Wall", "-Wextra", "-Wconversion", "-Werror", "-fsyntax-only"]
    subprocess.run([*command, f"{folder}/all.cpp"], check=True)
    # The check is one: with another weight it fails.
    wrong = body(f"{folder}/m2.hpp").replace("parameters{{\n    ", "parameters{{\n    9.0f + ")
    with open(f"{folder}/wrong.cpp", "w") as file:
        file.write(wrong.replace("#pragma once", ""))
    done = subprocess.run([*command, f"{folder}/wrong.cpp"], capture_output=True, text=True)
    assert "does not compute what it should" in done.stderr, done.stderr
    print(f"{len(LAYERS)} layers imported" + (", from ONNX too" if onnx else "; no ONNX here"))


def numbers_of(header, name):
    """What a header's self-check has under this name."""
    text = re.search(name + r"\{\{(.*?)\}\}", header, re.DOTALL)[1]
    numbers = [float.fromhex(word.strip(" \nf")) for word in text.split(",")]
    return torch.tensor(numbers, dtype=torch.float64)


def as_sample(model, row):
    """A row of numbers as the model's tensor of one sample."""
    shape = re.findall(r"\d+", getattr(model, "fixnet_input", ""))
    return row.reshape(1, *map(int, shape)) if shape else row.reshape(1, -1)


def test_several_positions(folder):
    """A header's outputs are PyTorch's, and the compiler finds them again."""
    source = ""
    for i, text in enumerate(NESTED_OR_OF_POSITIONS):
        torch.manual_seed(i)
        model = fe.build(text).eval()
        for name, tensor in model.state_dict().items():
            if tensor.is_floating_point() and "running" in name:
                tensor.uniform_(0.5, 2)
        model = model.double() if i % 2 else model
        fe.save(model, f"{folder}/p{i}.safetensors")
        assert text in run(f"{folder}/p{i}.safetensors", "-o", f"{folder}/p{i}.hpp", "--name", f"p{i}")
        header = body(f"{folder}/p{i}.hpp")
        assert "static_assert(self_check()" in header
        with torch.no_grad():
            expected = model.double()(as_sample(model, numbers_of(header, " x")))
        expected = torch.cat(expected, -1) if isinstance(expected, tuple) else expected
        expected = expected.flatten()
        found = numbers_of(header, "expected")
        assert torch.allclose(found, expected, rtol=1e-13, atol=1e-13), (text, found - expected)
        source += f'#include "p{i}.hpp"\n'
    with open(f"{folder}/positions.cpp", "w") as file:
        file.write(source)
    command = [compiler, *flags, "-Wall", "-Wextra", "-Wconversion", "-Werror", "-fsyntax-only"]
    subprocess.run([*command, f"{folder}/positions.cpp"], check=True)
    print(f"{len(NESTED_OR_OF_POSITIONS)} networks of several positions or branches imported")


class Recurrent(nn.Module):
    """As many write it: a recurrent layer, and a Linear on what `take` makes of its outputs and states."""

    def __init__(self, kind, take, out=3, **settings):
        super().__init__()
        self.layer, self.linear, self.take = kind(2, 3, **settings), nn.Linear(out, 1), take

    def forward(self, x):
        return self.linear(self.take(*self.layer(x)))


def test_onnx_of_positions(folder):
    if not reads_onnx(folder):
        return print("sequences from ONNX not tested: no ONNX here")
    one, nine = torch.randn(1, 5, 2), torch.randn(1, 1, 9)
    last, first_dim = lambda y, _: y[:, -1], {"batch_first": True}
    lstm, gru = "Sequence(5,2) LSTM(2,3) LastStep Linear(3,1)", "Sequence(5,2) GRU(2,3) LastStep Linear(3,1)"
    for i, (model, x, text) in enumerate((
        (Recurrent(nn.LSTM, last, **first_dim), one, lstm),
        (Recurrent(nn.LSTM, lambda _, state: state[0][-1], **first_dim), one, lstm),
        (Recurrent(nn.LSTM, lambda y, _: y[-1]), torch.randn(5, 1, 2), lstm),
        (Recurrent(nn.LSTM, last, bias=False, **first_dim), one, lstm),
        (Recurrent(nn.GRU, lambda _, h: h.squeeze(0), **first_dim), one, gru),
        (Recurrent(nn.GRU, lambda y, _: y[:, -1:].squeeze(1), **first_dim), one, gru),
        (Recurrent(nn.GRU, lambda y, _: y.reshape(1, 15), 15, **first_dim), one,
         "Sequence(5,2) GRU(2,3) Flatten Linear(15,1)"),
        (Recurrent(nn.RNN, last, num_layers=2, nonlinearity="relu", **first_dim), one,
         "Sequence(5,2) RNN(2,3,nonlinearity=relu) RNN(3,3,nonlinearity=relu) LastStep Linear(3,1)"),
        (nn.Sequential(fe.GRU(2, 4), nn.LayerNorm(4), nn.Linear(4, 2), nn.Softmax(-1)), one,
         "Sequence(5,2) GRU(2,4) LayerNorm(4,eps=0.00001) Linear(4,2) Softmax"),
        (nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Flatten(), nn.Linear(15, 1)), one,
         "Sequence(5,2) Linear(2,3) Tanh Flatten Linear(15,1)"),
        (nn.Sequential(fe.CausalConv1d(1, 3, 3, dilation=2), nn.ReLU(), nn.Conv1d(3, 2, 3, padding=1),
                       nn.GELU(), nn.Conv1d(2, 2, 2, bias=False), nn.Flatten(), nn.Linear(16, 1)), nine,
         "Signal(1,9) Conv1d(1,3,3,padding=causal,dilation=2) ReLU Conv1d(3,2,3,padding=same) GELU "
         "Conv1d(2,2,2,bias=false) Flatten Linear(16,1)"),
        (nn.Sequential(nn.Conv1d(1, 4, 3, stride=2, padding=2), nn.ReLU(),
                       fe.CausalConv1d(4, 6, 3, stride=2, groups=2), nn.Conv1d(6, 6, 1, groups=6, bias=False)), nine,
         "Signal(1,9) Conv1d(1,4,3,stride=2,padding=2) ReLU Conv1d(4,6,3,stride=2,padding=causal,groups=2) "
         "Conv1d(6,6,1,groups=6,bias=false)"),
        (nn.Sequential(nn.MaxPool1d(3, 2, 1), nn.ConvTranspose1d(1, 2, 3, 2, 1), nn.AvgPool1d(3, 1, 1),
                       nn.AvgPool1d(2), nn.AdaptiveAvgPool1d(1), nn.Flatten(), nn.Linear(2, 1)), nine,
         "Signal(1,9) MaxPool1d(3,stride=2,padding=1) ConvTranspose1d(1,2,3,stride=2,padding=1) "
         "AvgPool1d(3,stride=1,padding=1) AvgPool1d(2) AdaptiveAvgPool1d(1) Flatten Linear(2,1)"),
        (fe.build("Linear(3,4) Residual(LayerNorm(4,eps=0.00001),Linear(4,6),GELU,Linear(6,4)) "
                  "Residual(SiLU,Residual(Linear(4,4),Tanh),Linear(4,4)) Residual(Tanh)"), torch.randn(1, 3),
         "Linear(3,4) Residual(LayerNorm(4,eps=0.00001),Linear(4,6),GELU,Linear(6,4)) "
         "Residual(SiLU,Residual(Linear(4,4),Tanh),Linear(4,4)) Residual(Tanh)"),
        (nn.Sequential(fe.Residual(nn.Conv1d(1, 4, 3, padding=1), nn.ReLU(), nn.Conv1d(4, 1, 1)), nn.Flatten()),
         nine, "Signal(1,9) Residual(Conv1d(1,4,3,padding=same),ReLU,Conv1d(4,1,1)) Flatten"),
        (nn.Sequential(fe.GRU(2, 4), fe.Residual(nn.Linear(4, 4), fe.GRU(4, 4)), nn.Flatten()), one,
         "Sequence(5,2) GRU(2,4) Residual(Linear(4,4),GRU(4,4)) Flatten"),
        (nn.Sequential(nn.Conv1d(1, 4, 3), nn.AdaptiveMaxPool1d(1), nn.Flatten()), nine,
         "Signal(1,9) Conv1d(1,4,3) MaxPool1d(7) Flatten"),
        (nn.Sequential(nn.Conv1d(1, 4, 3), nn.Softmax(1), nn.BatchNorm1d(4), fe.LastStep(2)), nine,
         "Signal(1,9) Conv1d(1,4,3) Softmax BatchNorm1d(4,eps=0.00001,momentum=0.1) LastStep"),
    )):
        export_onnx(model.eval(), x, f"{folder}/o{i}.onnx")
        told = run(f"{folder}/o{i}.onnx", "-o", f"{folder}/o{i}.hpp")
        assert f": {text}, " in told, (told, text)
        header = body(f"{folder}/o{i}.hpp")
        with torch.no_grad():
            expected = model.double()(numbers_of(header, " x").reshape(x.shape)).flatten()
        found = numbers_of(header, "expected")
        assert torch.allclose(found, expected, rtol=1e-13, atol=1e-13), (text, found - expected)
    for model, x, says in (
        (Recurrent(nn.GRU, lambda y, _: y[:, 0], **first_dim), one, "it takes other positions than the last one"),
        (Recurrent(nn.LSTM, lambda _, state: state[1][-1], **first_dim), one, "more of it is read than its outputs"),
        (Recurrent(nn.LSTM, last, 6, bidirectional=True, **first_dim), one, "it goes in another direction"),
        (nn.Sequential(fe.GRU(2, 3), nn.Flatten(0)), one, "operators that fixnet has no layer for"),
        (nn.Sequential(nn.ConstantPad1d((3, 1), 0.0), nn.Conv1d(1, 4, 3)), nine,
         "its padding is not the same on both sides"),
        (nn.Sequential(nn.ConstantPad1d((1, 1), 0.0), nn.MaxPool1d(3)), nine, "a Pad that no Conv follows"),
        (nn.Sequential(nn.MaxPool1d(2, ceil_mode=True)), nine, "its ceil_mode is not 0"),
        (nn.Sequential(nn.AvgPool1d(3, padding=1, count_include_pad=False)), nine,
         "it does not count its padding, as fixnet's does"),
        (nn.Sequential(nn.ConvTranspose1d(1, 1, 3, 2, output_padding=1)), nine, "it has an output_padding"),
    ):
        export_onnx(model.eval(), x, f"{folder}/o.onnx")
        message = run(f"{folder}/o.onnx", "-o", f"{folder}/o.hpp", fails=True)
        assert says in message and len(message.splitlines()) == 1, message
    print("sequences and signals imported from ONNX")


def test_onnx_of_the_first_gru(folder):
    """ONNX's GRU of linear_before_reset=0: PyTorch's export of its own, with that number changed."""
    if not reads_onnx(folder):
        return print("the first GRU from ONNX not tested: no ONNX here")
    torch.manual_seed(7)
    usual, x = fe.GRU(2, 3).eval(), torch.randn(1, 5, 2)
    export_onnx(usual, x, f"{folder}/gru.onnx")
    with open(f"{folder}/gru.onnx", "rb") as file:
        exported = file.read()
    one, none = b"linear_before_reset\x18\x01", b"linear_before_reset\x18\x00"
    assert exported.count(one) == 1
    with open(f"{folder}/gru.onnx", "wb") as file:
        file.write(exported.replace(one, none))
    assert ": Sequence(5,2) ResetBeforeGRU(2,3), " in run(f"{folder}/gru.onnx", "-o", f"{folder}/gru.hpp")
    w, r = usual.weight_ih_l0.double(), usual.weight_hh_l0.double()
    bias = (usual.bias_ih_l0 + usual.bias_hh_l0).double()  # the sum is a float of the header
    header, h, expected = body(f"{folder}/gru.hpp"), torch.zeros(3).double(), []
    for step in numbers_of(header, " x").reshape(5, 2):  # ONNX's formula; rows r, z, n
        reset = torch.sigmoid(w[:3] @ step + r[:3] @ h + bias[:3])
        update = torch.sigmoid(w[3:6] @ step + r[3:6] @ h + bias[3:6])
        h = (1 - update) * torch.tanh(w[6:] @ step + r[6:] @ (reset * h) + bias[6:]) + update * h
        expected.append(h)
    found, expected = numbers_of(header, "expected"), torch.cat(expected).detach()
    assert torch.allclose(found, expected, rtol=1e-13, atol=1e-13), found - expected
    print("the GRU of ONNX's default imported")


def test_default_exporter(folder):
    if not has("onnx") or not reads_onnx(folder):
        return print("PyTorch 2.9's default exporter not tested: no onnx package, or no ONNX here")
    import exported_onnx

    layers = [x for x in LAYERS if exported_onnx.knows(x) and "Dropout" not in x]
    for i, layer in enumerate(layers):
        model = around(layer, i)
        base = f"{folder}/m{i}"
        fe.save(model, base + ".safetensors")
        run(base + ".safetensors", "-o", base + ".hpp")
        for beside in (True, False):
            exported_onnx.export(model, 3, base + ".onnx", external_data=beside)
            assert os.path.exists(base + ".onnx.data") == beside
            run(base + ".onnx", "-o", base + ".onnx.hpp")
            assert body(base + ".onnx.hpp") == body(base + ".hpp"), layer
            if beside:
                os.remove(base + ".onnx.data")
                assert "m%d.onnx.data" % i in run(base + ".onnx", "-o", base + ".x", fails=True)
    unknown = ", ".join(sorted(set(LAYERS) - set(layers)))
    print(f"{len(layers)} layers imported as PyTorch 2.9 exports them"
          + (f"; this onnx package does not know {unknown}" if unknown else ""))


def test_large(folder):
    model = fe.build("Linear(200,100) ReLU Linear(100,10) LogSoftmax").double()
    fe.save(model, f"{folder}/large.safetensors")
    run(f"{folder}/large.safetensors", "-o", f"{folder}/large.hpp", "--name", "large")
    with open(f"{folder}/large.cpp", "w") as file:
        file.write('#include "large.hpp"\nstatic large::Net net;\nint main() {\n'
                   "  large::load(net);\n  return large::self_check(net) ? 0 : 1;\n}\n")
    subprocess.run([compiler, *flags, f"{folder}/large.cpp", "-o", f"{folder}/large"], check=True)
    subprocess.run([f"{folder}/large"], check=True)


def test_largest_constant(folder):
    """A compiler finishes the self-check of the largest network that is a constant."""
    model = fe.build("Linear(18,1000) GELU Linear(1000,1,bias=false)").double()
    assert sum(p.numel() for p in model.parameters()) == 20000
    fe.save(model, f"{folder}/largest.safetensors")
    run(f"{folder}/largest.safetensors", "-o", f"{folder}/largest.hpp")
    assert "static_assert(self_check()" in body(f"{folder}/largest.hpp")
    source = ["-x", "c++", "-include", f"{folder}/largest.hpp", os.devnull]
    for one in {compiler, shutil.which("clang++") or compiler}:  # clang gives up first
        subprocess.run([one, *flags, "-fsyntax-only", *source], check=True)


def test_approximate(folder):
    source = ""
    for i, name in enumerate("GELU Sigmoid SiLU Tanh".split()):
        model = fe.build(f"Linear(3,4) {name} Linear(4,2)")
        fe.save(model.double() if i == 3 else model, f"{folder}/a{i}.safetensors")
        layers = f"Linear Approximate{name} Linear"
        paths = [f"{folder}/a{i}.safetensors", "-o", f"{folder}/a{i}.hpp"]
        told = run(*paths, "--name", f"a{i}", "--layers", layers)
        assert f"Linear(3,4) Approximate{name} Linear(4,2)" in told, told
        source += f'#include "a{i}.hpp"\n'
    with open(f"{folder}/all.cpp", "w") as file:
        file.write(source)
    subprocess.run([compiler, *flags, "-fsyntax-only", f"{folder}/all.cpp"], check=True)


def test_fused(folder):
    """--fuse: what torch.nn.utils.fusion makes of Linear and BatchNorm1d; one before a Linear as well."""
    from torch.nn.utils.fusion import fuse_linear_bn_eval
    torch.manual_seed(9)
    layers = [nn.BatchNorm1d(3), nn.Linear(3, 4, bias=False), nn.BatchNorm1d(4, eps=0.5), nn.ReLU(),
              nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Tanh(), nn.BatchNorm1d(5)]
    model = nn.Sequential(*layers).double().eval()
    for name, tensor in model.state_dict().items():
        if tensor.is_floating_point():
            tensor.uniform_(0.5, 2)
    fe.save(model, f"{folder}/f.safetensors")
    files = ["f.safetensors"]
    if reads_onnx(folder):
        export_onnx(model, torch.randn(1, 3).double(), f"{folder}/f.onnx")
        files.append("f.onnx")
    told = "Linear(3,4) ReLU Linear(4,5) Tanh BatchNorm1d(5,eps=0.00001,momentum=0.1)"
    kept = nn.Sequential(layers[0], fuse_linear_bn_eval(layers[1], layers[2]), layers[3],
                         fuse_linear_bn_eval(layers[4], layers[5]), *layers[6:])
    for file in files:
        assert told not in run(f"{folder}/{file}", "-o", f"{folder}/f.hpp")
        printed = run(f"{folder}/{file}", "-o", f"{folder}/f.hpp", "--fuse")
        assert told in printed and "3 BatchNorm1d became a part" in printed, printed
        header = body(f"{folder}/f.hpp")
        with torch.no_grad():
            expected = kept(numbers_of(header, " x").reshape(1, -1)).flatten()
        assert torch.allclose(numbers_of(header, "expected"), expected, rtol=1e-12, atol=1e-12)
    print("normalisations folded into products")


def test_cookbook(folder):
    """The commands and the program of docs/cookbook.md for files of PyTorch and ONNX."""
    if not reads_onnx(folder):
        return print("the cookbook's imports not tested: no ONNX here")
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    with open(f"{root}/docs/cookbook.md") as file:
        answer = file.read().split("### I have a PyTorch file")[1].split("\n### ")[0]
    commands, source = (re.search(f"```{kind}\n(.*?)```", answer, re.DOTALL)[1] for kind in ("sh", r"c\+\+"))
    torch.manual_seed(4)
    model = nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 1)).eval()
    torch.save(model, f"{folder}/model.pt")
    torch.save({f"module.{k}": v for k, v in model.state_dict().items()}, f"{folder}/state.pt")
    torch.save({"epoch": 7, "model_state_dict": model.state_dict()}, f"{folder}/checkpoint.pt")
    export_onnx(model, torch.randn(1, 2), f"{folder}/model.onnx")
    known = {"python3 fixnet_export.py": f"'{sys.executable}' '{root}/python/fixnet_export.py'",
             "fixnet-import": f"'{os.path.abspath(program)}'"}
    for line in commands.splitlines():
        for name, path in known.items():
            line = re.sub(f"^{re.escape(name)}", lambda _: path, line)
        subprocess.run(line, shell=True, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with open(f"{folder}/cookbook.cpp", "w") as file:
        file.write(source)
    subprocess.run([compiler, *flags, f"{folder}/cookbook.cpp", "-o", f"{folder}/cookbook"], check=True)
    subprocess.run([f"{folder}/cookbook"], check=True)
    print(f"{len(commands.splitlines())} commands of the cookbook run")


def test_standardization(folder):
    torch.manual_seed(3)
    model = fe.build("Linear(3,4) Tanh Linear(4,1)")
    mean, std, x = torch.tensor([5.0, -2.0, 0.5]), torch.tensor([2.0, 3.0, 0.25]), torch.randn(3)
    fe.save(model, f"{folder}/s.safetensors", (mean, std))
    assert "net(features(x))" in run(f"{folder}/s.safetensors", "-o", f"{folder}/s.hpp")
    numbers = ", ".join(f"{n.hex()}f" for n in x.tolist())
    with open(f"{folder}/s.cpp", "w") as file:
        file.write('#include <cstdio>\n#include "s.hpp"\nint main() {\n'
                   f"  constexpr fixnet::Tensor<float, 3> x{{{{{numbers}}}}};\n"
                   "  constexpr auto y = model::net(model::features(x));\n"
                   '  std::printf("%.9g", static_cast<double>(y[0]));\n}\n')
    subprocess.run([compiler, *flags, f"{folder}/s.cpp", "-o", f"{folder}/s"], check=True)
    told = float(subprocess.run([f"{folder}/s"], check=True, capture_output=True, text=True).stdout)
    assert abs(told - model((x - mean) / std).item()) < 2e-6, told


def test_errors(folder):
    class Two(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc1, self.fc2 = nn.Linear(2, 3), nn.Linear(3, 1)

    two, path, header = Two(), f"{folder}/two.safetensors", f"{folder}/two.hpp"
    fe.write_safetensors(two.state_dict(), path, {})
    assert "--layers" in run(path, "-o", header, fails=True)
    assert not os.path.exists(header)
    told = run(path, "-o", header, "--layers", "Linear ReLU Linear Sigmoid")
    assert "Linear(2,3) ReLU Linear(3,1) Sigmoid" in told
    assert "Conv" in run(path, "-o", header, "--layers", "Linear Conv Linear", fails=True)
    assert "usage:" in run(path, fails=True)
    if reads_onnx(folder):
        conv = nn.Sequential(nn.Conv2d(1, 1, 2), nn.ReLU())
        export_onnx(conv, torch.randn(1, 1, 4, 4), f"{folder}/conv.onnx")
        assert "Conv (" in run(f"{folder}/conv.onnx", "-o", header, fails=True)


for test in (test_all_layers, test_several_positions, test_onnx_of_positions,
             test_onnx_of_the_first_gru, test_default_exporter, test_large, test_largest_constant,
             test_approximate, test_fused, test_cookbook, test_standardization, test_errors):
    with tempfile.TemporaryDirectory() as work:
        test(work)
