# SPDX-License-Identifier: MIT
"""What of PyTorch's models fixnet_export saves, loads and refuses; pytorch_test.py runs it."""

import math
import functools
import os
import tempfile
from collections import OrderedDict
from unittest import mock

import fixnet_export as fe
import torch
from export_files import refused
from torch import nn
from torch.nn.utils import prune


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
    for layer in (nn.Softmax(dim=0), nn.Conv1d(1, 1, 1), nn.GLU(), nn.RReLU()):
        try:
            fe.architecture(nn.Sequential(layer))
        except fe.FormatError:
            continue
        raise AssertionError(layer)
    assert fe.layer_text(nn.ReLU6()) == "Hardtanh(0,6)"
    assert fe.layer_text(nn.RReLU(0.125, 0.375).eval()) == "LeakyReLU(0.25)"
    assert fe.layer_text(nn.RReLU().eval()) == "LeakyReLU(11/48)"
    assert fe.layer_text(nn.Dropout()) == "Dropout(0.5)"
    assert fe.layer_text(nn.AlphaDropout(1 / 3)) == "AlphaDropout(1/3)"
    assert fe.build("Dropout(0.25)")[0].p == 0.25 and fe.build("AlphaDropout(0)")[0].p == 0
    refused(fe.build, "Dropout(1.5)", says="torch cannot build")
    refused(fe.build, "Dropout", says="other arguments")
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


def saved(model, *standardization, architecture=None):
    """The tensors and the metadata of the model's file."""
    with tempfile.TemporaryDirectory() as folder:
        fe.save(model, f"{folder}/m", *standardization, architecture=architecture)
        return fe.read_safetensors(f"{folder}/m")


def loaded(tensors, text=None, model=None, **metadata):
    if text is not None:
        metadata = {"fixnet.architecture": text, **metadata}
    with tempfile.TemporaryDirectory() as folder:
        fe.write_safetensors(tensors, f"{folder}/m", metadata)
        return fe.load(f"{folder}/m", model)


def not_saved(model, *standardization, architecture=None, says):
    save = functools.partial(fe.save, architecture=architecture)
    with tempfile.TemporaryDirectory() as folder:
        refused(save, model, f"{folder}/m", *standardization, says=says)
        assert os.listdir(folder) == []


def test_names_are_places():
    names = ("1", "relu", "0")  # of which those of the two Linear would swap them
    model = nn.Sequential(OrderedDict(zip(names, (nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2)))))
    tensors, metadata = saved(model)
    assert sorted(tensors) == ["0.bias", "0.weight", "2.bias", "2.weight"]
    assert torch.equal(tensors["0.weight"], model[0].weight)
    x = torch.randn(4, 2)
    assert torch.equal(loaded(tensors, **metadata)(x), model(x))
    other = nn.Sequential(OrderedDict(a=nn.Linear(2, 2), b=nn.ReLU(), c=nn.Linear(2, 2)))
    assert torch.equal(loaded(tensors, model=other, **metadata)(x), model(x))


def test_what_is_not_weight_or_bias():
    for name, change in (
        ("weight_g", nn.utils.weight_norm),
        ("weight_orig", nn.utils.spectral_norm),
        ("weight_orig", lambda layer: prune.l1_unstructured(layer, "weight", 0.5)),
        ("parametrizations.weight.original", nn.utils.parametrizations.spectral_norm),
    ):
        model = nn.Sequential(nn.ReLU(), nn.Linear(2, 2))
        change(model[1])
        not_saved(model, says=f"layer 1, Linear: fixnet has no {name}")
    model = nn.Sequential(nn.ReLU())
    model.register_buffer("scale", torch.ones(1))
    not_saved(model, says="scale is the nn.Sequential's own")


def test_shapes_are_the_layers():
    model = nn.Sequential(nn.Linear(2, 3))
    model[0].weight = nn.Parameter(torch.zeros(3, 4))
    not_saved(model, says="0.weight: expected [3, 2], found [3, 4]")


def test_never_half_a_network():
    text = "Linear(2,2) ReLU Linear(2,1)"
    model = fe.build(text)
    old = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    new = {name: tensor + 1 for name, tensor in old.items()}
    lacking = {name: tensor for name, tensor in new.items() if name != "2.bias"}
    mean = {"standardization.mean": torch.zeros(3), "standardization.std": torch.ones(3)}
    for told in (None, text):
        for tensors, says in (
            ({**new, "2.weight": torch.ones(1, 3)}, "2.weight: expected [1, 2], found [1, 3]"),
            (lacking, "2.bias: expected [1], found none"),
            ({**new, "3.bias": torch.ones(1)}, "3.bias: expected none, found [1]"),
            ({**new, **mean}, "standardization.mean: expected [2], found [3]"),
        ):
            refused(loaded, tensors, told, model, says=says)
            assert all(torch.equal(old[n], t) for n, t in model.state_dict().items()), says
            assert not hasattr(model, "standardization")
    loaded(new, None, model)
    assert all(torch.equal(new[n], t) for n, t in model.state_dict().items())
    refused(loaded, new, text, fe.build(text, "meta"), says="not in memory")


def test_no_memory_for_refused_text():
    devices = []

    def build(text, device=None, build=fe.build):
        devices.append(device)
        return build(text, device)

    with mock.patch("fixnet_export.build", build):
        refused(loaded, {"0.weight": torch.zeros(1, 1)}, "Linear(2,2)", says="0.weight: expected")
    assert devices == ["meta"]


def test_hash():
    tensors, metadata = saved(nn.Sequential(nn.Linear(1, 1)))
    wrong = {**metadata, "fixnet.architecture_hash": "0" * 16}
    refused(loaded, tensors, says="pass the model")
    for model in (None, fe.build("Linear(1,1)")):
        with tempfile.TemporaryDirectory() as folder:
            fe.write_safetensors(tensors, f"{folder}/m", wrong)
            refused(fe.load, f"{folder}/m", model, says="the hash is not that")


def test_unknown_scalars():
    tensors, metadata = saved(nn.Sequential(nn.Linear(1, 1)))
    for scalar in ("int", "", "Float", "double "):
        for model in (None, fe.build("Linear(1,1)")):
            with tempfile.TemporaryDirectory() as folder:
                fe.write_safetensors(tensors, f"{folder}/m", {**metadata, "fixnet.scalar": scalar})
                refused(fe.load, f"{folder}/m", model, says="a scalar that no network has")


def test_scalar_and_types():
    scalars = {torch.float16: "float", torch.float32: "float", torch.float64: "double"}
    for dtype, scalar in scalars.items():
        model = nn.Sequential(nn.Linear(2, 1), nn.PReLU()).to(dtype)
        tensors, metadata = saved(model)
        assert metadata["fixnet.scalar"] == scalar
        assert loaded(tensors, **metadata)[0].weight.dtype == dtype
    mixed = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1).double())
    tensors, metadata = saved(mixed)
    assert metadata["fixnet.scalar"] == "double"
    back = loaded(tensors, **metadata)
    assert {p.dtype for p in back.parameters()} == {torch.float64}
    assert all(torch.equal(a.double(), b) for a, b in zip(mixed.parameters(), back.parameters()))
    halves = {"0.weight": torch.ones(1, 1).half(), "0.bias": torch.ones(1).bfloat16()}
    assert loaded(halves, "Linear(1,1)")[0].bias.dtype == torch.float32
    assert len(loaded({}, "ReLU")) == 1


def test_half_models_keep_a_float_standardization():
    model = nn.Sequential(nn.Linear(1, 1)).half()
    mean, std = torch.tensor([1e6]), torch.tensor([1e-6])
    tensors, metadata = saved(model, (mean, std))
    assert tensors["0.weight"].dtype == torch.float16
    assert torch.equal(tensors["standardization.mean"], mean)
    assert torch.equal(loaded(tensors, **metadata).standardization[1], std)


def test_standardizations_that_divide_by_nothing():
    model = nn.Sequential(nn.Linear(2, 1))
    fine = [1.0, 2.0]
    for bad in (math.nan, math.inf, -math.inf, 1e39):
        not_saved(model, ([0.0, bad], fine), says="standardization.mean: not finite")
        not_saved(model, (fine, [1.0, bad]), says="standardization.std: not finite")
    for bad in (0.0, -1.0, 1e-60):
        not_saved(model, (fine, [1.0, bad]), says="standardization.std: not above 0")
    not_saved(nn.Sequential(nn.ReLU()), (fine, fine), says="no Linear")


class Shifted(nn.Sequential):
    def forward(self, x):
        return super().forward(x) + 1


class Named(nn.Sequential):
    """Has a name, and no forward of its own."""


def test_models_that_are_no_list_of_layers():
    not_saved(nn.Sequential(), says="without layers")
    not_saved(Shifted(nn.ReLU()), says="Shifted: a forward of its own")
    nowhere = nn.Sequential(nn.Linear(1, 1)).to("meta")
    not_saved(nowhere, says="0.weight: its numbers are not in memory")
    not_saved(nn.ReLU(), says="not an nn.Sequential but ReLU")
    convolution = nn.Sequential(nn.ReLU(), nn.Conv2d(1, 1, 1))
    not_saved(convolution, says="layer 1: fixnet has no layer Conv2d")
    patched = nn.Sequential(nn.ReLU())
    patched.forward = lambda x: x
    not_saved(patched, says="Sequential: a forward of its own")
    assert saved(Named(nn.ReLU()))[1]["fixnet.architecture"] == "ReLU"
    small = nn.Sequential(nn.Linear(1, 1))
    small[0].weight = nn.Parameter(torch.ones(1, 1, dtype=torch.int8), requires_grad=False)
    not_saved(small, says="0.weight: fixnet reads no torch.int8")


class Twice(fe.Residual):
    def forward(self, x):
        return 2 * super().forward(x)


def test_layers_of_layers():
    inner = nn.Sequential(nn.Linear(3, 2), nn.Tanh())
    model = nn.Sequential(fe.Residual(OrderedDict(a=nn.Linear(3, 3), b=nn.Tanh())),
                          fe.Parallel([inner, nn.Sequential(nn.Identity())]),
                          fe.Sum([nn.Sequential(nn.ReLU()), nn.Sequential(nn.Linear(5, 5))]))
    tensors, metadata = saved(model)
    assert metadata["fixnet.architecture"] == (
        "Residual(Linear(3,3),Tanh) Parallel(Branch(Linear(3,2),Tanh),Branch(Identity)) "
        "Sum(Branch(ReLU),Branch(Linear(5,5)))")
    assert sorted(tensors) == ["0.0.bias", "0.0.weight", "1.0.0.bias", "1.0.0.weight",
                               "2.1.0.bias", "2.1.0.weight"]
    x = torch.randn(4, 3)
    back = loaded(tensors, metadata["fixnet.architecture"])
    assert torch.equal(back(x), model(x))
    first = x + torch.tanh(model[0].a(x))
    assert torch.equal(model[1](first), torch.cat([inner(first), first], -1))
    heads = fe.Heads([inner, nn.Sequential(nn.Tanh())])
    assert [y.shape[1] for y in heads(x)] == [2, 3]
    not_saved(nn.Sequential(Twice(nn.ReLU())), says="layer 0: Twice: a forward of its own")
    not_saved(nn.Sequential(fe.Residual()), says="layer 0: a Residual without layers")
    not_saved(nn.Sequential(fe.Parallel()), says="layer 0: a Parallel without branches")
    not_saved(nn.Sequential(fe.Parallel([nn.ReLU()])), says="not an nn.Sequential but ReLU")
    not_saved(nn.Sequential(nn.ModuleList([inner])), says="fixnet has no layer ModuleList")
    for text in ("Parallel", "Parallel()", "Parallel(ReLU)", "Sum(Branch())", "Branch(ReLU)", "Residual()"):
        refused(fe.build, text, says="")


class Wrapped(nn.Module):
    """As many write it: one nn.Sequential inside, and what `then` does to its outputs."""

    def __init__(self, then=lambda y: y):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Dropout(), nn.Linear(3, 1))
        self.then = then

    def forward(self, x):
        return self.then(self.net(x))


def test_modules_with_one_list_of_layers():
    module = Wrapped()
    tensors, metadata = saved(module)
    assert metadata["fixnet.architecture"] == "Linear(2,3) Tanh Dropout(0.5) Linear(3,1)"
    assert torch.equal(tensors["0.weight"], module.net[0].weight) and module.net.training
    assert saved(nn.DataParallel(module))[1] == metadata
    not_saved(Wrapped(lambda y: 2 * y), says="Wrapped: its forward is more than its nn.Sequential")
    not_saved(Wrapped(lambda y: y.no), says="Wrapped: its forward takes no rows of 2 columns")
    shifted = Wrapped()
    shifted.register_buffer("shift", torch.ones(1))
    not_saved(shifted, says="Wrapped has tensors of its own")
    two = Wrapped()
    two.other = nn.Sequential(nn.ReLU())
    not_saved(two, says="not an nn.Sequential but Wrapped")


def test_state_dicts_and_checkpoints():
    text = "Linear(2,3) Tanh Dropout(0.5) Linear(3,1)"
    state = Wrapped().net.state_dict()
    prefixes = ("", "net.", "module.net.", "_orig_mod.module.model.")
    states = [{prefix + name: tensor for name, tensor in state.items()} for prefix in prefixes]
    checkpoints = [{"epoch": 3, key: states[1], "optimizer": {}} for key in ("state_dict", "model_state_dict")]
    for given in (*states, *checkpoints):
        tensors, metadata = saved(given, architecture=text)
        assert metadata["fixnet.architecture"] == text
        assert all(torch.equal(tensors[name], state[name]) for name in state)
        not_saved(given, says="a state_dict has numbers and no layers")
    other = "Linear(2,4) Tanh Linear(4,1)"
    not_saved(state, architecture=other, says="0.weight: expected [4, 2], found [3, 2]")
    not_saved({"epoch": 3}, architecture=text, says="a dict with epoch: no one state_dict in it")
    not_saved({"fc1.weight": torch.ones(1, 1), "fc2.weight": torch.ones(1, 1)}, architecture=text,
              says="fc1.weight: no place in an nn.Sequential")


class Forgotten(nn.Module):
    """A class that the converting program does not have."""


def test_a_class_that_is_not_importable():
    with tempfile.TemporaryDirectory() as folder:
        torch.save(nn.Sequential(Forgotten()), f"{folder}/m.pt")
        with mock.patch.dict(globals()):
            del globals()["Forgotten"]
            refused(fe._convert, f"{folder}/m.pt", f"{folder}/m.safetensors",
                    says="it names a class that is not importable here: call fixnet_export.save")
        assert os.listdir(folder) == ["m.pt"]


def test_quantised_layers():
    quantization = getattr(getattr(torch, "ao", None), "quantization", None)
    if quantization is None:  # a package of its own in later versions
        return
    quantised = quantization.quantize_dynamic(nn.Sequential(nn.Linear(2, 2)), {nn.Linear})
    not_saved(quantised, says="layer 0: Linear is quantised, and fixnet computes in floats")


def hooked(how, on_layer):
    """A network with a hook that changes outputs, on a layer or on the whole."""
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
    target = model[0] if on_layer else model
    if how == "forward":
        target.register_forward_hook(lambda module, x, y: y * 2)
    else:
        target.register_forward_pre_hook(lambda module, x: (x[0] * 2,))
    return model


def test_hooks():
    for how in ("forward", "forward_pre"):
        not_saved(hooked(how, True), says=f"layer 0, Linear: a {how}_hook, which fixnet would drop")
        not_saved(hooked(how, False), says=f"Sequential: a {how}_hook, which fixnet would drop")
        # What a file is read into has to compute what the file says, too.
        for on_layer in (True, False):
            tensors, metadata = saved(nn.Sequential(nn.Linear(2, 2), nn.ReLU()))
            model = hooked(how, on_layer)
            refused(loaded, tensors, metadata["fixnet.architecture"], model, says="hook")
    for register in (nn.modules.module.register_module_forward_hook,
                     nn.modules.module.register_module_forward_pre_hook):
        handle = register(lambda *_: None)
        try:
            not_saved(nn.Sequential(nn.Linear(1, 1)), says="of all modules, which fixnet would drop")
        finally:
            handle.remove()
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())  # what looks at gradients changes no output
    model[0].register_full_backward_hook(lambda *_: None)
    model.register_full_backward_hook(lambda *_: None)
    model[0].weight.register_hook(lambda grad: grad * 2)
    model[0].register_forward_hook(lambda *_: None).remove()
    assert saved(model)[1]["fixnet.architecture"] == "Linear(2,2) ReLU"


def test_a_layers_own_forward():
    for name in ("forward", "_call_impl"):
        model = nn.Sequential(nn.ReLU(), nn.Tanh())
        setattr(model[1], name, lambda x: x + 1)
        not_saved(model, says="layer 1, Tanh: a forward of its own, which fixnet would drop")

    class Mine(nn.Tanh):
        def forward(self, x):
            return x

    not_saved(nn.Sequential(Mine()), says="layer 0: fixnet has no layer Mine")


def test_parametrizations():
    class Twice(nn.Module):
        def forward(self, x):
            return 2 * x

    for name in ("weight", "bias"):
        model = nn.Sequential(nn.Linear(2, 2))
        nn.utils.parametrize.register_parametrization(model[0], name, Twice())
        not_saved(model, says=f"layer 0, Linear: fixnet has no parametrizations.{name}.original")
        nn.utils.parametrize.remove_parametrizations(model[0], name)
        state = saved(model)[0]
        assert torch.equal(state[f"0.{name}"], getattr(model[0], name))


def test_one_layer_at_two_places():
    layer = nn.Linear(2, 2)
    model = nn.Sequential(layer, nn.ReLU(), layer)
    tensors, metadata = saved(model)
    assert torch.equal(loaded(tensors, model=model, **metadata)[0].weight, tensors["2.weight"])
    other = {**tensors, "2.bias": tensors["2.bias"] + 1}
    old = layer.bias.clone()
    refused(loaded, other, None, model, says="0.bias and 2.bias are one tensor here, and differ")
    assert torch.equal(layer.bias, old)
    assert torch.equal(loaded(other, **metadata)[2].bias, other["2.bias"])


def test_not_a_number_is_kept():
    model = nn.Sequential(nn.Linear(1, 1))
    model[0].weight.data.fill_(math.nan)
    tensors, metadata = saved(model)
    assert fe._tensor_bytes(tensors["0.weight"]) == fe._tensor_bytes(model[0].weight)
    assert loaded(tensors, **metadata)[0].weight.isnan().all()


def test_strided_weights():
    model = nn.Sequential(nn.Linear(3, 2))
    model[0].weight = nn.Parameter(torch.arange(6.0).reshape(3, 2).t())
    assert torch.equal(saved(model)[0]["0.weight"], model[0].weight)


def test_texts():
    for layer, text in (
        (nn.Softplus(2, 10), "Softplus(2,10)"), (nn.ELU(0.7), "ELU(0.7)"),
        (nn.PReLU(4), "PReLU(4)"),
        (nn.GELU("tanh"), "GELUTanh"), (nn.GELU(), "GELU"), (nn.Softmax(1), "Softmax"),
        (nn.LogSoftmax(-1), "LogSoftmax"), (nn.Linear(2, 1, bias=False), "Linear(2,1,bias=false)"),
        (nn.LeakyReLU(torch.tensor(0.25)), "LeakyReLU(0.25)"),
        (nn.Hardtanh(torch.tensor(-1.0), torch.tensor([2.0])), "Hardtanh(-1,2)"),
    ):
        assert fe.layer_text(layer) == text, (fe.layer_text(layer), text)
        assert fe.architecture(fe.build(text)) == text
    for dim in (0, 2, -2, None):
        refused(fe.layer_text, nn.Softmax(dim), says="dim=1")
        refused(fe.layer_text, nn.LogSoftmax(dim), says="dim=1")


def test_normalisations():
    for layer, text in (
        (nn.LayerNorm(4), "LayerNorm(4,eps=0.00001)"),
        (nn.LayerNorm([3], eps=1e-3), "LayerNorm(3,eps=0.001)"),
        (nn.BatchNorm1d(4), "BatchNorm1d(4,eps=0.00001,momentum=0.1)"),
        (nn.BatchNorm1d(2, 0.5, 1 / 3), "BatchNorm1d(2,eps=0.5,momentum=1/3)"),
    ):
        assert fe.layer_text(layer) == text, (fe.layer_text(layer), text)
        back = fe.build(text)
        assert fe.architecture(back) == text
        assert back[0].eps == layer.eps
        tensors = saved(nn.Sequential(layer))[0]
        again = loaded(tensors, text)[0].state_dict()
        assert again.keys() == layer.state_dict().keys()
        assert all(torch.equal(again[name], t) for name, t in layer.state_dict().items())
    for layer, says in (
        (nn.LayerNorm(4, elementwise_affine=False), "LayerNorm has weight and bias: no weight"),
        (nn.LayerNorm((2, 4)), "for one dimension, the columns, not for [2, 4]"),
        (nn.BatchNorm1d(4, affine=False), "BatchNorm1d has weight and bias: no weight"),
        (nn.BatchNorm1d(4, track_running_stats=False), "track_running_stats=True"),
        (nn.BatchNorm1d(4, momentum=None), "has a momentum, not None"),
        (nn.BatchNorm1d(4, eps=float("inf")), "hyper-parameters"),
        (nn.BatchNorm2d(4), "no layer BatchNorm2d"),
    ):
        refused(fe.layer_text, layer, says=says)
        not_saved(nn.Sequential(nn.ReLU(), layer), says="layer 1: ")
    for text in ("LayerNorm", "LayerNorm(4)", "LayerNorm(4,eps=x)", "LayerNorm(eps=1)",
                 "BatchNorm1d(4,eps=1)", "BatchNorm1d(4,momentum=1,eps=1)", "LayerNorm(-1,eps=1)"):
        refused(fe.build, text, says="")


def test_a_setting_that_need_not_be_there():
    """RMSNorm's eps; torch has the class from 2.4 on."""

    class RMSNorm(nn.Module):
        def __init__(self, normalized_shape, eps=None, device=None):
            super().__init__()
            self.normalized_shape, self.eps = (normalized_shape,), eps
            self.weight = nn.Parameter(torch.ones(normalized_shape, device=device))

    norm = fe._Layer(RMSNorm, sizes=("normalized_shape",), settings=("eps",), named=True,
                     check=fe._with_weight, optional=("eps",))
    for eps, text in ((None, "RMSNorm(4)"), (0.5, "RMSNorm(4,eps=0.5)")):
        assert norm.text(RMSNorm(4, eps)) == text
        back = norm.build(text[len("RMSNorm(") : -1].split(","), None)
        assert back.eps == eps and back.weight.shape == (4,)
    without = RMSNorm(4)
    without.weight = None
    refused(norm.text, without, says="has a weight")
    refused(norm.build, ["4", "eps=1", "eps=1"], None, says="other arguments")
    if hasattr(nn, "RMSNorm"):
        assert fe.layer_text(fe.build("RMSNorm(4)")[0]) == "RMSNorm(4)"
        assert fe.layer_text(nn.RMSNorm(3, 0.25)) == "RMSNorm(3,eps=0.25)"
    else:
        refused(fe.build, "RMSNorm(4)", says="torch has no layer RMSNorm(4)")


def test_nested_lists_of_layers():
    inner = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.GELU("tanh"), nn.BatchNorm1d(4)))
    model = nn.Sequential(nn.Sequential(nn.Linear(3, 4)), nn.ReLU(), inner, nn.Linear(4, 1)).eval()
    text = ("Sequential(Linear(3,4)) ReLU Sequential(Linear(4,4),Sequential(GELUTanh,"
            "BatchNorm1d(4,eps=0.00001,momentum=0.1))) Linear(4,1)")
    assert fe.architecture(model) == text and fe.architecture(fe.build(text)) == text
    tensors, metadata = saved(model, (torch.zeros(3), torch.ones(3)))
    names = tensors.keys() - {"standardization.mean", "standardization.std"}
    assert names == model.state_dict().keys()
    x = torch.randn(4, 3)
    assert torch.equal(loaded(tensors, **metadata).eval()(x), model(x))
    approximate = text.replace("ReLU", "ApproximateTanh", 1).replace("GELUTanh", "ApproximateGELU")
    assert fe.architecture(fe.build(approximate)) == text.replace("ReLU", "Tanh", 1).replace(
        "GELUTanh", "GELU")
    inner[1][0].forward = lambda x: x
    not_saved(model, says="layer 2.1.0, GELU: a forward of its own")
    not_saved(nn.Sequential(nn.ReLU(), nn.Sequential()), says="layer 1: an nn.Sequential without")
    not_saved(nn.Sequential(nn.Sequential(nn.Tanh(), nn.Conv2d(1, 1, 1))), says="layer 0.1: fixnet")
    hooked_within = nn.Sequential(nn.Sequential(nn.Tanh()))
    hooked_within[0].register_forward_hook(lambda *_: None)
    not_saved(hooked_within, says="a forward_hook, which fixnet would drop")
    owner = nn.Sequential(nn.Sequential(nn.Tanh()))
    owner[0].register_buffer("scale", torch.ones(1))
    not_saved(owner, says="scale is the nn.Sequential's own")
    refused(fe.build, "Sequential(" * 20 + "ReLU" + ")" * 20, says="too many others")
    for broken in ("Sequential()", "Sequential(ReLU", "Sequential(Conv)", "Sequential"):
        refused(fe.build, broken, says="")


def test_samples_of_several_positions():
    text = "Sequence(5,2) LSTM(2,3) LastStep Linear(3,2)"
    model = nn.Sequential(fe.LSTM(2, 3), fe.LastStep(), nn.Linear(3, 2))
    not_saved(model, says='layer 0: fixnet\'s LSTM goes through steps: say input="Sequence(steps,features)"')
    with tempfile.TemporaryDirectory() as folder:
        fe.save(model, f"{folder}/m", input="Sequence(5,2)")
        tensors, metadata = fe.read_safetensors(f"{folder}/m")
        back = fe.load(f"{folder}/m")
    assert metadata["fixnet.architecture"] == text and "0.weight_ih_l0" in tensors
    x = torch.randn(4, 5, 2)
    assert back.fixnet_input == "Sequence(5,2)" and torch.equal(back(x), model(x))
    assert torch.equal(model[0](x), nn.LSTM.forward(model[0], x)[0])
    not_saved(model, (torch.zeros(2), torch.ones(2)), says="standardization.mean: expected [10], found [2]")
    assert fe.architecture(fe.build(text)) == text
    state = {f"net.{name}": tensor for name, tensor in model.state_dict().items()}
    assert saved(state, architecture=text)[1] == metadata
    for layer, says in (
        (nn.LSTM(2, 3), "nn.LSTM gives its last state too: fixnet_export.LSTM has the same parameters"),
        (nn.Embedding(2, 3), "nn.Embedding gives vectors for whole numbers"),
        (nn.Bilinear(2, 3, 4), "nn.Bilinear gives its outputs for two inputs: fixnet_export.Bilinear has"),
        (nn.Conv1d(1, 1, 3, padding=1, padding_mode="circular"), "zeros around, not padding_mode=circular"),
        (fe.CausalConv1d(1, 1, 3, padding=2), "no other padding than its own: not (2,)"),
        (nn.GLU(), "does not say of how many columns: fixnet_export.GLU(columns) is fixnet's GLU"),
        (nn.MaxPool1d(2, ceil_mode=True), "fixnet's MaxPool1d is of ceil_mode=False, not True"),
        (nn.MaxPool1d(2, dilation=2), "fixnet's MaxPool1d is of dilation=1, not 2"),
        (nn.AvgPool1d(2, count_include_pad=False), "AvgPool1d is of count_include_pad=True, not False"),
        (nn.AdaptiveMaxPool1d(2, return_indices=True), "is of return_indices=False, not True"),
        (nn.ConvTranspose1d(2, 2, 3, groups=2), "fixnet's ConvTranspose1d is of groups=1, not 2"),
        (nn.ConvTranspose1d(1, 1, 3, 2, output_padding=1), "is of output_padding=0, not 1"),
        (nn.Flatten(2), "fixnet's Flatten is of dimensions 1 to -1, not 2 to -1"),
        (fe.Embedding(2, 3, max_norm=1), "fixnet's Embedding has no max_norm"),
    ):
        refused(fe.layer_text, layer, says=says)
    for layer, text in (
        (nn.Conv1d(1, 2, 3, padding=1), "Conv1d(1,2,3,padding=same)"),
        (nn.Conv1d(1, 2, 3, padding=2, dilation=2), "Conv1d(1,2,3,padding=same,dilation=2)"),
        (nn.Conv1d(1, 2, 4, padding="same"), "Conv1d(1,2,4,padding=same)"),
        (nn.Conv1d(1, 2, 3, padding=2), "Conv1d(1,2,3,padding=2)"),
        (nn.Conv1d(1, 2, 3, stride=2, padding=1), "Conv1d(1,2,3,stride=2,padding=1)"),
        (nn.Conv1d(4, 8, 3, 2, 2, 3, 4, False),
         "Conv1d(4,8,3,stride=2,padding=2,dilation=3,groups=4,bias=false)"),
        (fe.CausalConv1d(4, 4, 3, stride=3, groups=2), "Conv1d(4,4,3,stride=3,padding=causal,groups=2)"),
        (fe.CausalConv1d(1, 2, 3, bias=False), "Conv1d(1,2,3,padding=causal,bias=false)"),
        (fe.RNN(1, 2, nonlinearity="relu"), "RNN(1,2,nonlinearity=relu)"),
        (fe.Embedding(5, 2, padding_idx=0), "Embedding(5,2,padding_idx=0)"),
        (fe.Slice(4, 0, 2), "Slice(4,0,2)"),
        (fe.Bilinear(3, 2, 4), "Bilinear(3,2,4)"),
        (fe.Bilinear(3, 2, 4, bias=False), "Bilinear(3,2,4,bias=false)"),
        (nn.AvgPool1d(3, 2, 1), "AvgPool1d(3,stride=2,padding=1)"),
        (nn.MaxPool1d(2, 2), "MaxPool1d(2)"),
        (nn.AdaptiveAvgPool1d(3), "AdaptiveAvgPool1d(3)"),
        (nn.AdaptiveMaxPool1d((1,)), "AdaptiveMaxPool1d(1)"),
        (fe.GLU(8), "GLU(8)"),
        (fe.GatedTanh(6), "GatedTanh(6)"),
        (nn.ConvTranspose1d(2, 3, 4, 2, 1, bias=False, dilation=3),
         "ConvTranspose1d(2,3,4,stride=2,padding=1,dilation=3,bias=false)"),
        (fe.ResetBeforeGRU(2, 3, "relu"), "ResetBeforeGRU(2,3,nonlinearity=relu)"),
    ):
        assert fe.layer_text(layer) == text, (fe.layer_text(layer), text)
        assert fe.layer_text(fe.build(text)[0]) == text
    assert fe.layer_text(fe.build("Conv1d(1,2,3,padding=1)")[0]) == "Conv1d(1,2,3,padding=1)"
    for text, says in (("Conv1d(1,1,3,padding=full)", "no such padding=full"),
                       ("Conv1d(1,1,3,padding=1,padding=2)", "no such padding=1"),
                       ("Conv1d(3,2,3,groups=2)", "torch cannot build")):
        refused(fe.build, text, says=says)
    for settings in ({"num_layers": 2}, {"bidirectional": True}, {"proj_size": 2}, {"bias": False}):
        refused(functools.partial(fe.LSTM, 3, 4, **settings), says="of one layer and one direction")
    for text, says in (
        ("Signal(2,5) LSTM(2,3)", "LSTM goes through steps"),
        ("ResetBeforeGRU(2,3)", "ResetBeforeGRU goes through steps"), ("MaxPool1d(2)", "MaxPool1d takes a signal"),
        ("Sequence(3,4) AvgPool1d(2)", "AvgPool1d takes a signal"),
        ("ConvTranspose1d(1,1,2)", "ConvTranspose1d takes a signal"), ("Conv1d(2,3,3)", "Conv1d takes a signal"),
        ("Sequence(5,2) Conv1d(2,3,3)", "Conv1d takes a signal"), ("Sequence(5,2)", "without layers"),
        ("Signal(0,5) Tanh", "an input is Sequence(steps,features)"), ("Tanh Signal(2,5)", "no layer Signal"),
    ):
        refused(lambda text: fe.architecture(fe.build(text)), text, says=says)
    for layer, says in ((nn.Softmax(-1), "Softmax behind a signal is of dim=1"),
                        (fe.GLU(2), "GLU behind a signal is of dim=1"),
                        (fe.GatedTanh(2), "GatedTanh behind a signal is of dim=1"),
                        (fe.LastStep(1), "LastStep of a signal is of dim=2")):
        model = nn.Sequential(layer)
        model.fixnet_input = "Signal(2,5)"
        not_saved(model, says=says)
    model = nn.Sequential(nn.Flatten(), nn.Softmax(-1))
    model.fixnet_input = "Signal(2,5)"
    assert fe.architecture(model) == "Signal(2,5) Flatten Softmax"


def test_counts_are_whole_numbers():
    model = nn.Sequential(nn.BatchNorm1d(2))
    tensors, metadata = saved(model)
    assert tensors["0.num_batches_tracked"].dtype == torch.int64
    tensors["0.num_batches_tracked"] = torch.tensor(3.0)
    refused(loaded, tensors, metadata["fixnet.architecture"], says="expected torch.int64")
    tensors = {**saved(model)[0], "0.weight": torch.tensor([1, 2])}
    refused(loaded, tensors, metadata["fixnet.architecture"], says="found torch.int64")
    model[0].weight = nn.Parameter(torch.tensor([1, 2]), requires_grad=False)
    not_saved(model, says="0.weight: expected torch.float32, found torch.int64")
    half = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)).half()
    tensors, metadata = saved(half)
    assert tensors["1.running_var"].dtype == torch.float16
    back = loaded(tensors, **metadata)
    assert back[1].running_var.dtype == torch.float16 and back[1].num_batches_tracked == 0


def test_hyper_parameters():
    try:
        import numpy
    except ImportError:
        pass
    else:
        assert fe.layer_text(nn.LeakyReLU(numpy.float64(0.1))) == "LeakyReLU(0.1)"
        assert fe.layer_text(nn.Softplus(numpy.int64(2), numpy.float32(0.5))) == "Softplus(2,0.5)"
    infinite = (nn.Hardtanh(0, math.inf), nn.Hardtanh(-math.inf, 0), nn.LeakyReLU(math.nan))
    large = (nn.ELU(1e30), nn.ELU(1e-30), nn.LeakyReLU("x"), nn.LeakyReLU(torch.ones(2)))
    for layer in (*infinite, *large):
        refused(fe.layer_text, layer, says="hyper-parameters")
    for value in (1.2345678901234567e-5, 0.1 + 0.2, -math.pi, 123456.78901234568):
        text = fe.layer_text(nn.LeakyReLU(value))
        assert fe.build(text)[0].negative_slope == value, text
