# SPDX-License-Identifier: MIT
"""PyTorch models to fixnet's files and back. One file; needs only torch.

    python3 fixnet_export.py model.pt model.safetensors     a saved nn.Sequential for fixnet
    python3 fixnet_export.py model.safetensors model.pt     what fixnet trained for torch

or, where the model is at hand:

    import fixnet_export
    fixnet_export.save(model, "model.safetensors")
    model = fixnet_export.load("model.safetensors")

The files are safetensors files with the names of state_dict, so that safetensors.torch reads and
writes them as well; the metadata tells the layers.
"""

import argparse
import contextlib
import ctypes
import errno
import functools
import io
import json
import math
import os
import re
import secrets
import stat
import sys
from fractions import Fraction

import torch
from torch import nn
from torch.nn.utils.parametrize import type_before_parametrizations

_DTYPES = {  # in the format's order of alignment, the least first
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F32": torch.float32,
    "F64": torch.float64,
    "I64": torch.int64,  # counts
}


class FormatError(ValueError):
    """A file or a model that fixnet has no equivalent for."""


class Residual(nn.Sequential):
    """x + f(x), f the layers one behind the other."""

    def forward(self, x):
        return x + super().forward(x)


class Parallel(nn.ModuleList):
    """Branches, each an nn.Sequential, that read the same input: their outputs beside each other."""

    dim = -1  # 1 behind a signal, whose channels come first

    def forward(self, x):
        return torch.cat([branch(x) for branch in self], self.dim)


class Sum(nn.ModuleList):
    """Branches, each an nn.Sequential, that read the same input: the sum of their outputs."""

    def forward(self, x):
        return functools.reduce(torch.add, [branch(x) for branch in self])


class Heads(nn.ModuleList):
    """Branches, each an nn.Sequential, that read the same input: a tuple of outputs."""

    def forward(self, x):
        return tuple(branch(x) for branch in self)


def _outputs_alone(kind):
    """A recurrent layer of torch.nn without its last state, which an nn.Sequential cannot pass on."""

    class Outputs(kind):
        def __init__(self, input_size, hidden_size, **settings):
            super().__init__(input_size, hidden_size, batch_first=True, **settings)
            if self.num_layers != 1 or self.bidirectional or self.proj_size != 0 or not self.bias:
                raise FormatError("fixnet's is of one layer and one direction, with biases; stack several")

        def forward(self, x):
            return super().forward(x)[0]

    Outputs.__name__ = Outputs.__qualname__ = kind.__name__
    Outputs.__doc__ = f"nn.{kind.__name__} of (N, L, F) tensors: its outputs alone."
    return Outputs


RNN, GRU, LSTM = map(_outputs_alone, (nn.RNN, nn.GRU, nn.LSTM))


class LastStep(nn.Module):
    """The last of a sequence's steps, or with dim=2 of a signal's positions."""

    def __init__(self, dim=1):
        super().__init__()
        self.dim = dim

    def forward(self, x):
        return x.select(self.dim, -1)


class CausalConv1d(nn.Conv1d):
    """An nn.Conv1d that reads no position behind its own: zeros stand before the signal."""

    def forward(self, x):
        before = (self.kernel_size[0] - 1) * self.dilation[0]
        return super().forward(nn.functional.pad(x, (before, 0)))


class Slice(nn.Module):
    """The columns from start on, and before stop."""

    def __init__(self, columns, start, stop):
        super().__init__()
        self.columns, self.start, self.stop = columns, start, stop

    def forward(self, x):
        return x[..., self.start : self.stop]


class Embedding(nn.Embedding):
    """An nn.Embedding of one column, whose indices are whole numbers in floats."""

    def forward(self, x):
        return super().forward(x[..., 0].long())


class Bilinear(nn.Bilinear):
    """An nn.Bilinear whose two inputs lie side by side in a row."""

    def forward(self, x):
        return super().forward(x[..., : self.in1_features], x[..., self.in1_features :])


class GLU(nn.GLU):
    """An nn.GLU of so many columns, or with dim=1 channels of a signal, whose second half is the gate."""

    def __init__(self, columns, dim=-1):
        super().__init__(dim)
        self.columns = columns


class GatedTanh(nn.Module):
    """WaveNet's gate: the tanh of the first half of the columns, or with dim=1 channels, times the sigmoid
    of the second."""

    def __init__(self, columns, dim=-1):
        super().__init__()
        self.columns, self.dim = columns, dim

    def forward(self, x):
        a, g = x.chunk(2, self.dim)
        return torch.tanh(a) * torch.sigmoid(g)


class ResetBeforeGRU(nn.Module):
    """The GRU of (N, L, F) tensors that has the reset before the product, as Keras's reset_after=False."""

    def __init__(self, input_size, hidden_size, nonlinearity="tanh", device=None):
        super().__init__()
        if nonlinearity not in ("tanh", "relu"):
            raise FormatError(f"a nonlinearity is tanh or relu, not {nonlinearity}")
        self.input_size, self.hidden_size, self.nonlinearity = input_size, hidden_size, nonlinearity
        shapes = {"weight_ih_l0": (3, input_size), "weight_hh_l0": (2, hidden_size),
                  "weight_hn_l0": (1, hidden_size), "bias_ih_l0": (3,)}  # rows of the gates r, z, n
        for name, (gates, *columns) in shapes.items():
            tensor = torch.empty(gates * hidden_size, *columns, device=device)
            self.register_parameter(name, nn.Parameter(tensor))
            nn.init.uniform_(tensor, -hidden_size**-0.5, hidden_size**-0.5)

    def forward(self, x):
        activation = torch.tanh if self.nonlinearity == "tanh" else torch.relu
        h, outputs = x.new_zeros(len(x), self.hidden_size), []
        for step in nn.functional.linear(x, self.weight_ih_l0, self.bias_ih_l0).unbind(1):
            of_x, of_n = step.split([2 * self.hidden_size, self.hidden_size], 1)
            reset, update = torch.sigmoid(of_x + h @ self.weight_hh_l0.t()).chunk(2, 1)
            new = activation(of_n + (reset * h) @ self.weight_hn_l0.t())
            h = new + update * (h - new)
            outputs.append(h)
        return torch.stack(outputs, 1)


_LISTS = (nn.Sequential, Residual)  # of layers one behind the other
_BRANCHED = (Parallel, Sum, Heads)


def _fraction(value):
    """The simplest of fixnet's fractions, of 64-bit integers, that rounds to the value."""
    try:
        value = float(value)  # a tensor or a number of numpy, too
        exact = Fraction(value)
    except (ArithmeticError, RuntimeError, TypeError, ValueError) as error:
        raise FormatError(f"fixnet's hyper-parameters are finite numbers: {error}") from None
    near = (exact.limit_denominator(10**places) for places in (6, 18))
    for fraction in (next(near), Fraction(repr(value)), next(near)):
        small = max(abs(fraction.numerator), fraction.denominator) < 2**63
        if small and float(fraction) == value:
            return fraction
    raise FormatError(f"fixnet's hyper-parameters are fractions of 64-bit integers, not {value}")


def _ratio(value):
    """A hyper-parameter as fixnet writes it: a short decimal, or a fraction."""
    fraction = _fraction(value)
    for places in range(10):
        if 10**places % fraction.denominator == 0:
            digits = str(abs(fraction.numerator) * 10**places // fraction.denominator)
            digits = digits.rjust(places + 1, "0")
            sign = "-" if fraction < 0 else ""
            head, tail = digits[: len(digits) - places], digits[len(digits) - places :]
            return sign + head + ("." + tail if tail else "")
    return f"{fraction.numerator}/{fraction.denominator}"


class _Layer:
    """What is to be known of a layer: its class in torch and, in the order of fixnet's text, the
    attributes that are its sizes and its settings. Each is the class's argument of the same name,
    but for sizes, which come first."""

    def __init__(self, kind, name=None, sizes=(), settings=(), named=False, bias=False, fixed=(),
                 check=None, optional=(), options=(), device=True):
        self.kind, self.name = kind, name or kind.__name__
        self.sizes, self.settings, self.named, self.bias = sizes, settings, named, bias
        self.optional = optional  # settings that may be None, the last ones
        self.fixed = dict(fixed)  # what tells it from other layers of its class
        self.check = check  # raises where torch computes something else
        self.options = dict(options)  # words that are left out where the attribute has this value
        self.device = device and len(sizes) > 0  # whether its class asks where its tensors are

    def text(self, layer):
        if self.check is not None:
            self.check(layer)
        words = [str(_size(getattr(layer, name))) for name in self.sizes]
        for name, usual in self.options.items():
            value = _size(getattr(layer, name))
            words += [] if value == usual else [f"{name}={value}"]
        if self.bias and layer.bias is None:
            words.append("bias=false")
        for name in self.settings:
            if getattr(layer, name) is None and name in self.optional:
                continue
            words.append((f"{name}=" if self.named else "") + _ratio(getattr(layer, name)))
        return self.name + (f"({','.join(words)})" if words else "")

    def build(self, words, device):
        sizes, words = words[: len(self.sizes)], words[len(self.sizes) :]
        arguments, sizes = dict(self.fixed), [int(word) for word in sizes if re.fullmatch(r"[0-9]{1,19}", word)]
        while words and words[0].partition("=")[0] in self.options:
            name, _, value = words.pop(0).partition("=")
            arguments[name] = int(value) if re.fullmatch("[0-9]{1,9}", value) else value
        if self.bias:
            arguments["bias"] = words[:1] != ["bias=false"]
            words = words[0 if arguments["bias"] else 1 :]
        least = len(self.settings) - len(self.optional)
        if len(sizes) != len(self.sizes) or not least <= len(words) <= len(self.settings):
            raise FormatError("other arguments")
        for name, word in zip(self.settings, words):
            arguments[name] = float(_number(word.removeprefix(f"{name}=") if self.named else word))
        if self.device:
            arguments["device"] = device
        return self.make(*sizes, **arguments)

    def make(self, *sizes, **arguments):
        return self.kind(*sizes, **arguments)


class _Conv1d(_Layer):
    """Two classes of torch's: one pads before the signal alone."""

    def __init__(self, kind):
        super().__init__(kind, "Conv1d", sizes=("in_channels", "out_channels", "kernel_size"), bias=True,
                         options={"stride": 1, "dilation": 1, "groups": 1})

    def text(self, layer):
        if layer.padding_mode != "zeros":
            raise FormatError(f"fixnet's Conv1d has zeros around, not padding_mode={layer.padding_mode}")
        padding = self.padding(layer)
        plain = super().text(layer)
        if padding == "none":
            return plain
        words = plain.removesuffix(")").split(",")
        place = 3 if layer.stride == (1,) else 4
        return ",".join(words[:place] + [f"padding={padding}"] + words[place:]) + ")"

    def padding(self, layer):
        reach = (layer.kernel_size[0] - 1) * layer.dilation[0]
        same = reach % 2 == 0 and layer.padding == (reach // 2,) and layer.stride == (1,)
        same = same and not hasattr(layer, "fixnet_padding")
        if layer.padding in ("valid", (0,)):
            return "causal" if self.kind is CausalConv1d else "none"
        if self.kind is CausalConv1d:
            raise FormatError(f"a CausalConv1d has no other padding than its own: not {layer.padding}")
        return "same" if layer.padding == "same" or same else str(_size(layer.padding))

    def build(self, words, device):
        padding = [word for word in words if word.startswith("padding=")]
        kind = CausalConv1d if padding == ["padding=causal"] else nn.Conv1d
        known = re.fullmatch("padding=(same|causal|[0-9]{1,9})", padding[0]) if padding else None
        if padding and (known is None or len(padding) > 1):
            raise FormatError(f"no such {padding[0]}")
        number = int(known[1]) if known is not None and known[1].isdigit() else 0
        self.make = functools.partial(kind, padding="same" if padding == ["padding=same"] else number)
        layer = super().build([word for word in words if word not in padding], device)
        if number > 0:
            layer.fixnet_padding = number  # where that is "same", the file has told the number
        return layer


class _Pool(_Layer):
    """A stride that is left out is the kernel's size."""

    def __init__(self, kind):
        super().__init__(kind, sizes=("kernel_size",), options={"stride": None, "padding": 0}, device=False)

    def text(self, layer):
        _check_pool(layer)
        kernel, stride, padding = (_size(value) for value in (layer.kernel_size, layer.stride, layer.padding))
        words = [str(kernel)] + ([] if stride == kernel else [f"stride={stride}"])
        return f"{self.name}({','.join(words + ([f'padding={padding}'] if padding else []))})"


def _check_pool(layer):
    for name, usual in (("ceil_mode", False), ("count_include_pad", True), ("dilation", 1),
                        ("return_indices", False), ("divisor_override", None)):
        value = _size(getattr(layer, name, usual))
        if value != usual:
            raise FormatError(f"fixnet's {type(layer).__name__} is of {name}={usual}, not {value}")


def _check_turned(layer):
    for name, usual in (("output_padding", 0), ("groups", 1), ("padding_mode", "zeros")):
        value = _size(getattr(layer, name))
        if value != usual:
            raise FormatError(f"fixnet's ConvTranspose1d is of {name}={usual}, not {value}")


def _size(value):
    if not isinstance(value, (list, tuple)):
        return value
    if len(value) != 1:
        raise FormatError(f"fixnet has it for one dimension, the columns, not for {list(value)}")
    return value[0]


def _without_max_norm(layer):
    if layer.max_norm is not None:
        raise FormatError("fixnet's Embedding has no max_norm")


def _all_of_a_sample(layer):
    if (layer.start_dim, layer.end_dim) != (1, -1):
        raise FormatError(f"fixnet's Flatten is of dimensions 1 to -1, not {layer.start_dim} to {layer.end_dim}")


def _along_columns(layer):
    if layer.dim not in (1, -1):
        name = type(layer).__name__
        raise FormatError(f"fixnet's {name} is of dim=1, the columns, not {layer.dim}")


def _with_weight(layer):
    if layer.weight is None:
        raise FormatError(f"fixnet's {type(layer).__name__} has a weight: none here")


def _with_weight_and_bias(layer):
    for name in ("weight", "bias"):
        if getattr(layer, name) is None:
            raise FormatError(f"fixnet's {type(layer).__name__} has weight and bias: no {name} here")


def _with_running_moments(layer):
    _with_weight_and_bias(layer)
    if layer.running_mean is None or layer.running_var is None:
        raise FormatError("fixnet's BatchNorm1d has running moments: track_running_stats=True")
    if layer.momentum is None:
        raise FormatError("fixnet's BatchNorm1d has a momentum, not None, the mean of all batches")


_LAYERS = [  # a layer more is one more line
    _Layer(nn.Linear, sizes=("in_features", "out_features"), bias=True),
    _Layer(nn.PReLU, sizes=("num_parameters",)),
    _Layer(nn.LeakyReLU, settings=("negative_slope",)),
    _Layer(nn.ELU, settings=("alpha",)),
    _Layer(nn.Hardtanh, settings=("min_val", "max_val")),
    _Layer(nn.Softplus, settings=("beta", "threshold")),
    _Layer(nn.CELU, settings=("alpha",)),
    _Layer(nn.Threshold, settings=("threshold", "value")),
    _Layer(nn.Softshrink, settings=("lambd",)),
    _Layer(nn.Hardshrink, settings=("lambd",)),
    _Layer(nn.GELU, fixed={"approximate": "none"}),
    _Layer(nn.GELU, "GELUTanh", fixed={"approximate": "tanh"}),
    _Layer(nn.Softmax, fixed={"dim": -1}, check=_along_columns),
    _Layer(nn.LogSoftmax, fixed={"dim": -1}, check=_along_columns),
    _Layer(nn.LayerNorm, sizes=("normalized_shape",), settings=("eps",), named=True,
           check=_with_weight_and_bias),
    _Layer(nn.BatchNorm1d, sizes=("num_features",), settings=("eps", "momentum"), named=True,
           check=_with_running_moments),
    *(_Layer(kind, sizes=("input_size", "hidden_size"), options=options) for kind, options in
      ((RNN, {"nonlinearity": "tanh"}), (GRU, {}), (LSTM, {}))),
    _Conv1d(CausalConv1d),
    _Conv1d(nn.Conv1d),
    _Layer(nn.ConvTranspose1d, sizes=("in_channels", "out_channels", "kernel_size"), bias=True,
           options={"stride": 1, "padding": 0, "dilation": 1}, check=_check_turned),
    _Pool(nn.AvgPool1d),
    _Pool(nn.MaxPool1d),
    *(_Layer(kind, sizes=("output_size",), check=_check_pool, device=False)
      for kind in (nn.AdaptiveAvgPool1d, nn.AdaptiveMaxPool1d)),
    *(_Layer(kind, sizes=("columns",), device=False) for kind in (GLU, GatedTanh)),
    _Layer(ResetBeforeGRU, sizes=("input_size", "hidden_size"), options={"nonlinearity": "tanh"}),
    _Layer(Embedding, sizes=("num_embeddings", "embedding_dim"), options={"padding_idx": None},
           check=_without_max_norm),
    _Layer(Bilinear, sizes=("in1_features", "in2_features", "out_features"), bias=True),
    _Layer(Slice, sizes=("columns", "start", "stop"), device=False),
    _Layer(LastStep),
    _Layer(nn.Flatten, check=_all_of_a_sample),
    _Layer(nn.Dropout, settings=("p",)),
    _Layer(nn.AlphaDropout, settings=("p",)),
    *map(_Layer, (nn.Hardsigmoid, nn.Hardswish, nn.Identity, nn.LogSigmoid, nn.Mish, nn.ReLU, nn.SELU, nn.Sigmoid,
                  nn.SiLU, nn.Softsign, nn.Tanh, nn.Tanhshrink)),
]
if hasattr(nn, "RMSNorm"):  # from torch 2.4 on; eps None is that of the number type
    _LAYERS.append(_Layer(nn.RMSNorm, sizes=("normalized_shape",), settings=("eps",), named=True,
                          check=_with_weight, optional=("eps",)))
_BY_NAME = {layer.name: layer for layer in _LAYERS}
_ALSO = {nn.ReLU6: _BY_NAME["Hardtanh"]}  # other classes that compute a layer
_GIVE_MORE = {nn.RNN: "its last state too", nn.GRU: "its last state too", nn.LSTM: "its last state too",
              nn.Embedding: "vectors for whole numbers", nn.Bilinear: "its outputs for two inputs"}
_OF_A_SIGNAL = (nn.Conv1d, nn.ConvTranspose1d, nn.AvgPool1d, nn.MaxPool1d, nn.AdaptiveAvgPool1d, nn.AdaptiveMaxPool1d)
_ALONG_COLUMNS = (nn.Softmax, nn.LogSoftmax, GLU, GatedTanh)
# What fixnet computes approximately, torch computes exactly.
_APPROXIMATE = {f"Approximate{name}": name for name in "GELU Sigmoid SiLU Tanh".split()}


def layer_text(layer):
    """What fixnet calls a layer: "Linear(2,10)", "LeakyReLU(0.01)", "ReLU"."""
    kind = type_before_parametrizations(layer)
    if kind in _ALSO:
        return _ALSO[kind].text(layer)
    if kind is nn.RReLU:  # evaluated, it draws nothing
        if layer.training:
            raise FormatError("fixnet has RReLU as it is evaluated, a LeakyReLU: call model.eval() first")
        return f"LeakyReLU({_ratio((layer.lower + layer.upper) / 2)})"
    for known in (known for known in _LAYERS if known.kind is kind):
        told_apart = len(known.fixed) == 0 or known.check is not None
        if told_apart or all(getattr(layer, k) == v for k, v in known.fixed.items()):
            return known.text(layer)
    if kind in _GIVE_MORE:
        name = kind.__name__
        raise FormatError(f"nn.{name} gives {_GIVE_MORE[kind]}: fixnet_export.{name} has the same parameters "
                          f"and is fixnet's {name}")
    if kind is nn.GLU:
        raise FormatError("nn.GLU does not say of how many columns: fixnet_export.GLU(columns) is fixnet's GLU")
    if re.search(r"quanti[sz]", kind.__module__) or "Quant" in kind.__name__:
        raise FormatError(f"{kind.__name__} is quantised, and fixnet computes in floats: export the model "
                          "as it was before it was quantised")
    raise FormatError(f"fixnet has no layer {kind.__name__}")


def _check_call(module, name, kind):
    """Does calling the module do its class's forward and nothing else? Backward hooks may stay."""
    if {"forward", "_call_impl"} & vars(module).keys() or type(module).forward is not kind.forward:
        raise FormatError(f"{name}: a forward of its own, which fixnet would drop")
    for how in ("forward", "forward_pre"):
        if getattr(module, f"_{how}_hooks"):
            raise FormatError(f"{name}: a {how}_hook, which fixnet would drop: remove it first")
        if getattr(nn.modules.module, f"_global_{how}_hooks"):
            raise FormatError(f"a {how}_hook of all modules, which fixnet would drop")


def _check_sequential(model, kind=nn.Sequential):
    if not isinstance(model, nn.Sequential):
        raise FormatError(f"not an nn.Sequential but {type(model).__name__}")
    _check_call(model, type(model).__name__, kind)
    if len(model) == 0:
        what = "an nn.Sequential" if kind is nn.Sequential else f"a {kind.__name__}"
        raise FormatError(f"{what} without layers")


def _list_text(layer, where):
    """A layer of layers as fixnet writes it: "Residual(Linear(4,4),Tanh)"."""
    kind = type_before_parametrizations(layer)
    if kind is Residual:
        return f"Residual({','.join(_texts(layer, where + '.', Residual))})"
    if not isinstance(layer, _BRANCHED):
        return f"Sequential({','.join(_texts(layer, where + '.'))})"
    if kind not in _BRANCHED:
        raise FormatError(f"fixnet has no layer {kind.__name__}")
    _check_call(layer, kind.__name__, kind)
    if len(layer) == 0:
        raise FormatError(f"a {kind.__name__} without branches")
    branches = [f"Branch({','.join(_texts(branch, f'{where}.{i}.'))})" for i, branch in enumerate(layer)]
    return f"{kind.__name__}({','.join(branches)})"


def _texts(model, path="", kind=nn.Sequential):
    _check_sequential(model, kind)
    for place, layer in enumerate(model):
        where = f"{path}{place}"
        try:
            if isinstance(layer, _LISTS + _BRANCHED):
                yield _list_text(layer, where)
            else:
                yield layer_text(layer)
        except FormatError as error:
            told = str(error).startswith("layer ")  # the one within
            raise FormatError(str(error) if told else f"layer {where}: {error}") from None


def _positions(model):
    """How the user's data lies where a sample has several positions: its name, and two sizes; or None."""
    text = getattr(model, "fixnet_input", None)
    if text is None:
        return None
    shape = re.fullmatch(r"(Sequence|Signal)\(([1-9][0-9]{0,9}),([1-9][0-9]{0,9})\)", text)
    if shape is None:
        raise FormatError(f"an input is Sequence(steps,features) or Signal(channels,length), not {text}")
    return shape[1], int(shape[2]), int(shape[3])


def _check_dimensions(model):
    """Do layers compute along the columns of such samples?"""
    kind = (_positions(model) or [None])[0]
    several = kind is not None
    for module in model.modules():
        if kind == "Signal" and isinstance(module, Parallel) and module.dim != 1:
            raise FormatError(f"fixnet's Parallel of a signal is of dim=1, the channels, not {module.dim}")
    for place, layer in _leaves(model):
        name, along = type(layer).__name__, None
        if isinstance(layer, (RNN, GRU, LSTM, ResetBeforeGRU)) and kind != "Sequence":
            along = 'goes through steps: say input="Sequence(steps,features)"'
        elif isinstance(layer, _OF_A_SIGNAL) and kind != "Signal":
            along = 'takes a signal: say input="Signal(channels,length)"'
        elif isinstance(layer, LastStep) and several and layer.dim != (2 if kind == "Signal" else 1):
            along = f"of a {kind.lower()} is of dim={2 if kind == 'Signal' else 1}, not {layer.dim}"
        elif isinstance(layer, _ALONG_COLUMNS) and several:
            channels = 1 if kind == "Signal" else -1
            if layer.dim != channels:
                along = f"behind a {kind.lower()} is of dim={channels}, the columns, not {layer.dim}"
        if along is not None:
            raise FormatError(f"layer {place}: fixnet's {name} {along}")
        several = several and not isinstance(layer, (nn.Flatten, LastStep))


def architecture(model):
    """The layers of an nn.Sequential as fixnet writes them."""
    layers = " ".join(_texts(model))
    _check_dimensions(model)
    return layers if _positions(model) is None else f"{model.fixnet_input} {layers}"


def _leaves(model, path=""):
    """The layers that do the work, by their places: "0", "2.0" in a nested nn.Sequential."""
    for place, layer in enumerate(model):
        if isinstance(layer, _LISTS + _BRANCHED):
            yield from _leaves(layer, f"{path}{place}.")
        else:
            yield f"{path}{place}", layer


def _number(text):
    if not re.fullmatch(r"-?[0-9]{1,19}([./][0-9]{1,19})?", text):  # no exponent, however large
        raise FormatError(f"no number: {text}")
    fraction = Fraction(text)
    return int(fraction) if fraction.denominator == 1 else float(fraction)


def _layer(text, device):
    name, _, rest = text.partition("(")
    known = _BY_NAME.get(_APPROXIMATE.get(name, name))
    words = rest.removesuffix(")").split(",") if rest else []
    try:
        if known is not None:
            return known.build(words, device)
    except FormatError as error:
        raise FormatError(f"torch has no layer {text}: {error}") from None
    raise FormatError(f"torch has no layer {text}")


def _words(text, separator):
    """The words between separators that stand in no brackets."""
    words, depth = [""], 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == separator and depth == 0:
            words.append("")
        else:
            words[-1] += letter
    return [word for word in words if word]


def _sequential(words, device, depth=0, kind=nn.Sequential):
    if not words:
        raise FormatError("an architecture without layers")
    if depth > 16:
        raise FormatError("an nn.Sequential within too many others")
    return kind(*(_holder(word, device, depth + 1) or _layer(word, device) for word in words))


def _holder(word, device, depth):
    """The layer of layers that a word tells; None for another layer."""
    for kind in _LISTS:
        inner = re.fullmatch(kind.__name__ + r"\((.*)\)", word)
        if inner:
            return _sequential(_words(inner[1], ","), device, depth, kind)
    for kind in _BRANCHED:
        inner = re.fullmatch(kind.__name__ + r"\((.*)\)", word)
        if not inner:
            continue
        branches = [re.fullmatch(r"Branch\((.*)\)", branch) for branch in _words(inner[1], ",")]
        if not branches or None in branches:
            raise FormatError(f"torch has no layer {word}: its parts are no Branches")
        return kind([_sequential(_words(branch[1], ","), device, depth) for branch in branches])
    return None


def _turn(model):
    """A signal's channels are dimension 1, and its positions 2."""
    if (_positions(model) or [None])[0] != "Signal":
        return
    for layer in model.modules():
        if isinstance(layer, (LastStep, Parallel, *_ALONG_COLUMNS)):
            layer.dim = 2 if isinstance(layer, LastStep) else 1


def build(text, device=None):
    """The nn.Sequential of a list of layers as fixnet writes it; approximate ones become exact."""
    try:
        words = _words(text, " ")
        shaped = words[:1] and re.match(r"Sequence\(|Signal\(", words[0])
        model = _sequential(words[1:] if shaped else words, device)
        if shaped:
            model.fixnet_input = words[0]
            _positions(model)
        _turn(model)
        return model
    except FormatError:
        raise
    except (ArithmeticError, RuntimeError, TypeError, ValueError) as error:
        raise FormatError(f"torch cannot build {text}: {error}") from error


def _exact(text):
    """The text of the exact layers, also within a nested Sequential."""
    return re.sub(r"\w+", lambda word: _APPROXIMATE.get(word[0], word[0]), text)


def text_hash(text):
    """FNV-1a of 64 bits, as 16 hexadecimal digits."""
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = (state ^ byte) * 0x100000001B3 & (2**64 - 1)
    return f"{state:016x}"


def _tensor_bytes(tensor):
    tensor = tensor.cpu().contiguous()
    return ctypes.string_at(tensor.data_ptr(), tensor.numel() * tensor.element_size())


def _check_written(name, tensor):
    if tensor.dtype not in _DTYPES.values():
        raise FormatError(f"{name}: fixnet reads no {tensor.dtype}")
    if tensor.is_meta or tensor.layout is not torch.strided:
        where = "the meta device" if tensor.is_meta else tensor.layout
        raise FormatError(f"{name}: its numbers are not in memory: {where}")


def write_safetensors(tensors, path, metadata):
    """Writes named tensors, atomically."""
    if sys.byteorder != "little":
        raise FormatError("written on little-endian machines only")
    for name, tensor in tensors.items():
        _check_written(name, tensor)
    kinds = list(_DTYPES.values())
    header, data, at = {"__metadata__": metadata}, [], 0
    for name, tensor in sorted(tensors.items(), key=lambda nt: (-kinds.index(nt[1].dtype), nt[0])):
        data.append(_tensor_bytes(tensor))
        end = at + len(data[-1])
        kind = list(_DTYPES)[kinds.index(tensor.dtype)]
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    _write(path, [len(text).to_bytes(8, "little"), text, *data])


def _mode(path):
    """The type and the permission bits of what the path leads to; None where it leads nowhere."""
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None


def _is_stream(path):
    """Pipes, terminals and devices: there is nothing to keep whole."""
    mode = _mode(path)
    return mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write(path, parts):
    """Replaces the file as a whole; a pipe or a device is written to as it is."""
    try:
        if _is_stream(path):
            with open(path, "wb") as stream:
                stream.writelines(parts)
        else:
            _replace(os.path.realpath(path), parts)  # a symbolic link stays one
    except OSError as error:  # which may name the temporary file
        raise OSError(error.errno, error.strerror, path) from error


def _replace(path, parts):
    temporary = f"{path}.tmp-{os.getpid()}-{secrets.token_hex(8)}"
    try:
        with open(temporary, "xb") as file:
            _fill(file, _mode(path), parts)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    _flush_folder(os.path.dirname(path))


def _fill(file, mode, parts):
    if mode is not None:  # that of the file to be replaced; a new one's is the umask's
        os.chmod(file.name, mode & 0o777)
    file.writelines(parts)
    file.flush()
    os.fsync(file.fileno())


def _flush_folder(folder):
    """Makes renames of files in this folder last."""
    if os.name == "nt":  # cannot flush a folder
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    except OSError as error:  # some file systems cannot, and need not
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(number)


def _no_duplicates(pairs):
    if len(dict(pairs)) != len(pairs):
        raise FormatError("a key that occurs twice")
    return dict(pairs)


def _header(content):
    """The entries of the header and the bytes behind it."""
    size = int.from_bytes(content[:8], "little")
    if content[:4] == b"PK\x03\x04" and size > 10**8:
        raise FormatError("a zip file, such as torch.save writes; its name should end in .pt")
    if len(content) < 8 or size > len(content) - 8:
        raise FormatError("no safetensors file")
    header = json.loads(content[8 : 8 + size], object_pairs_hook=_no_duplicates)
    return header, memoryview(content)[8 + size :]


def _tensor(entry, data):
    """The numbers from an entry's place, in its shape."""
    shape, (begin, end) = entry["shape"], entry["data_offsets"]
    if any(type(n) is not int or n < 0 for n in (*shape, begin, end)):
        raise FormatError("a size or place that is no natural number")
    if end > len(data):
        raise FormatError("its end is behind the file's")
    if entry["dtype"] not in _DTYPES:
        raise FormatError(f"no {entry['dtype']} here")
    dtype = _DTYPES[entry["dtype"]]
    if begin == end:
        return torch.empty(0, dtype=dtype).reshape(shape)
    return torch.frombuffer(bytearray(data[begin:end]), dtype=dtype).reshape(shape)


def _parse(content):
    header, data = _header(content)
    metadata = header.pop("__metadata__", {})
    if not all(isinstance(value, str) for value in metadata.values()):
        raise FormatError("metadata that are no text")
    tensors, at = {}, 0
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        if entry["data_offsets"][0] != at:
            raise FormatError(f"{name}: overlap or hole")
        try:
            tensors[name] = _tensor(entry, data)
        except FormatError as error:
            raise FormatError(f"{name}: {error}") from None
        at = entry["data_offsets"][1]
    if at != len(data):
        raise FormatError("the tensors do not fill the file")
    return tensors, metadata


def read_safetensors(path):
    """Reads named tensors and metadata, checking what the format demands."""
    with open(path, "rb") as file:
        content = file.read()
    try:
        return _parse(content)
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from None
    except (ValueError, TypeError, KeyError, AttributeError, RuntimeError, RecursionError) as error:
        raise FormatError(f"{path}: no sound header: {error}") from error


def _compare(expected, found):
    """Are these tensors the expected ones? Both are shapes by names."""
    for name in [*expected, *found]:
        a, b = (list(shapes[name]) if name in shapes else "none" for shapes in (expected, found))
        if a != b:
            raise FormatError(f"{name}: expected {a}, found {b}")


def _check_types(expected, found):
    """Are counts whole numbers, and no others?"""
    for name, tensor in found.items():
        if expected[name].is_floating_point() != tensor.is_floating_point():
            raise FormatError(f"{name}: expected {expected[name].dtype}, found {tensor.dtype}")


def _shapes(tensors):
    return {name: tensor.shape for name, tensor in tensors.items()}


def _check_layers(model):
    """Has the model only what its layers' places and kinds can tell?"""
    for module in (m for m in model.modules() if isinstance(m, _LISTS + _BRANCHED)):
        own = [*module.named_parameters(recurse=False), *module.named_buffers(recurse=False)]
        for name, _ in own:
            raise FormatError(f"{name} is the nn.Sequential's own: fixnet has tensors of layers only")
    for place, layer in _leaves(model):
        kind = type_before_parametrizations(layer)
        where = f"layer {place}, {kind.__name__}"
        known = _layer(layer_text(layer), "meta").state_dict()
        for name in layer.state_dict():
            if name not in known:
                hint = "remove weight_norm, spectral_norm or pruning from the layer first"
                raise FormatError(f"{where}: fixnet has no {name}: {hint}")
        _check_call(layer, where, kind)


def _state(model):
    """The parameters by the places of their layers, whatever the layers' names: "0.weight"."""
    layers = _leaves(model)
    return {f"{i}.{name}": t for i, layer in layers for name, t in layer.state_dict().items()}


def _sound_state(model, text):
    """The model's parameters, which are those of its list of layers and in memory."""
    _check_layers(model)
    state = _state(model)
    expected = _state(build(text, "meta"))
    _compare(_shapes(expected), _shapes(state))
    for name, tensor in state.items():
        _check_written(name, tensor)
    _check_types(expected, state)
    return state


def _check_widths(model, features):
    """Does a standardization fit the first Linear, or a whole sample? Its features are tensors by names."""
    shape = _positions(model)
    if shape is not None:
        return _compare({name: [shape[1] * shape[2]] for name in features}, _shapes(features))
    linear = next((layer for _, layer in _leaves(model) if isinstance(layer, nn.Linear)), None)
    if linear is None:
        raise FormatError("a standardization, and no Linear that takes its features")
    _compare({name: [linear.in_features] for name in features}, _shapes(features))


def _features(model, dtype, mean, std):
    """The tensors of a standardization: mean and deviation of each input."""
    dtype = torch.promote_types(dtype, torch.float32)  # few numbers, and a half overflows early
    features = {"standardization.mean": mean, "standardization.std": std}
    for name, values in features.items():
        features[name] = torch.as_tensor(values).to(dtype)
        if not features[name].isfinite().all():
            raise FormatError(f"{name}: not finite as {dtype}")
    if (features["standardization.std"] <= 0).any():
        raise FormatError(f"standardization.std: not above 0 as {dtype}: a constant feature's is 1")
    _check_widths(model, features)
    return features


def _widest(tensors):
    """The type that holds the numbers of all tensors; float where there are none."""
    dtypes = [tensor.dtype for tensor in tensors.values() if tensor.is_floating_point()]
    return functools.reduce(torch.promote_types, dtypes) if dtypes else torch.float32


_STATES = ("state_dict", "model_state_dict", "model", "net", "weights")  # of checkpoints


def _is_state(value):
    return isinstance(value, dict) and len(value) > 0 and all(
        isinstance(name, str) and isinstance(tensor, torch.Tensor) for name, tensor in value.items())


def _state_in(checkpoint):
    """The state_dict that a dict is or has."""
    if _is_state(checkpoint):
        return checkpoint
    states = [key for key in _STATES if _is_state(checkpoint.get(key))]
    if len(states) != 1:
        keys = ", ".join(map(str, checkpoint)) or "nothing"
        raise FormatError(f"a dict with {keys}: no one state_dict in it, as {' or '.join(_STATES[:2])}")
    return checkpoint[states[0]]


def _without_prefix(state):
    """The tensors by the places of layers, "0.weight": what stands in front of all of them is gone."""
    names = list(state)
    while not all(re.match(r"[0-9]+\.", name) for name in names):
        first = names[0].split(".")[0] + "."
        if not all(name.startswith(first) for name in names):
            raise FormatError(f"{names[0]}: no place in an nn.Sequential, as 0.weight is: give the model "
                              "itself, or an nn.Sequential with these tensors")
        names = [name[len(first):] for name in names]
    return dict(zip(names, state.values()))


def _from_state(checkpoint, text):
    """The nn.Sequential of a list of layers, with the tensors of a state_dict."""
    if text is None:
        raise FormatError("a state_dict has numbers and no layers: name them, as in "
                          "architecture=\"Linear(2,10) ReLU Linear(10,1)\", or save the model itself")
    tensors = _without_prefix(_state_in(checkpoint))
    model = _built(text, tensors).eval()
    state = _state(model)
    _check_types(state, tensors)
    for name, tensor in state.items():
        tensor.copy_(tensors[name])
    return model


def _columns(model):
    """How many columns a list of layers takes; None where no layer tells."""
    for _, layer in _leaves(model):
        for name in ("in_features", "num_features", "normalized_shape"):
            if hasattr(layer, name):
                return _size(getattr(layer, name))
    return None


def _inner(model):
    """The nn.Sequential that a module of one's own calls, and does nothing else."""
    inner, kind = [m for m in model.children()], type(model).__name__
    if len(inner) != 1 or not isinstance(inner[0], nn.Sequential) or model.forward is None:
        raise FormatError(f"not an nn.Sequential but {kind}")
    if len(list(model.parameters(recurse=False))) + len(list(model.buffers(recurse=False))) > 0:
        raise FormatError(f"{kind} has tensors of its own beside its nn.Sequential")
    shape, tensors = _positions(model) or (None, _columns(inner[0])), _state(inner[0])
    if shape[1] is None:
        raise FormatError(f"not an nn.Sequential but {kind}: save the one within")
    modes = [(m, m.training) for m in model.modules()]
    try:
        x = torch.linspace(-2, 2, 5 * math.prod(shape[1:])).reshape(5, *shape[1:]).to(_widest(tensors))
        with torch.no_grad():
            model.eval()
            same = torch.equal(model(x), inner[0](x))
    except (AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError) as error:
        raise FormatError(f"{kind}: its forward takes no rows of {' x '.join(map(str, shape[1:]))} columns: {error}") from error
    finally:
        for module, training in modes:
            module.training = training
    if not same:
        raise FormatError(f"{kind}: its forward is more than its nn.Sequential, which fixnet would drop")
    return inner[0]


def _sequential_of(model, text, input=None):
    """The nn.Sequential that is meant: of a dict, a wrapper, a module with one inside."""
    if isinstance(model, dict):
        return _from_state(model, text)
    while isinstance(model, (nn.DataParallel, nn.parallel.DistributedDataParallel)):
        model = model.module
    while hasattr(model, "_orig_mod"):
        model = model._orig_mod
    plain = isinstance(model, nn.Sequential) or not isinstance(model, nn.Module)
    known = plain or type_before_parametrizations(model).__module__.startswith("torch.")
    if input is not None:
        model.fixnet_input = input
    inner = model if known else _inner(model)
    if inner is not model and hasattr(model, "fixnet_input"):
        inner.fixnet_input = model.fixnet_input
    model = inner
    if text is not None and architecture(model) != text:
        raise FormatError(f"expected {text}, found {architecture(model)}")
    return model


def save(model, path, standardization=None, architecture=None, input=None):
    """Saves an nn.Sequential for fixnet, or a module that does nothing but call one.

    `standardization`, or model.standardization where there is one, is the mean and the deviation of
    each input; the model was trained on (x - mean) / std. A state_dict, or a checkpoint with one, takes
    `architecture`, the list of layers: "Linear(2,10) ReLU Linear(10,1)". Where a sample has several
    positions, `input` says how it lies, "Sequence(64,1)" for tensors (N, 64, 1), "Signal(2,100)" for
    (N, 2, 100); a model that was loaded or built here knows.
    """
    if standardization is None:
        standardization = getattr(model, "standardization", None)
    _save(_sequential_of(model, architecture, input), path, standardization)


def _save(model, path, standardization):
    text = architecture(model)
    state = _sound_state(model, text)
    dtype = _widest(state)
    metadata = {
        "format": "pt",
        "fixnet.architecture": text,
        "fixnet.architecture_hash": text_hash(text),
        "fixnet.scalar": "double" if dtype == torch.float64 else "float",
    }
    if standardization is None:
        standardization = getattr(model, "standardization", None)  # of the one within
    features = {} if standardization is None else _features(model, dtype, *standardization)
    write_safetensors({**state, **features}, path, metadata)


def _take_features(tensors):
    """Takes a standardization out of a file's tensors; {} where there is none."""
    names = [f"standardization.{part}" for part in ("mean", "std")]
    features = {name: tensors.pop(name) for name in names if name in tensors}
    if len(features) == 1:
        raise FormatError("half a standardization: mean and std belong together")
    return features


def _told(metadata):
    """The list of layers in a file's metadata; None where there is none."""
    text = metadata.get("fixnet.architecture")
    told = metadata.get("fixnet.architecture_hash")
    scalar = metadata.get("fixnet.scalar", "float")
    if scalar not in ("float", "double"):
        raise FormatError(f"a scalar that no network has: {scalar}")
    if None not in (text, told) and told != text_hash(text):
        raise FormatError("the hash is not that of the architecture")
    return text


def _built(text, tensors):
    if text is None:
        raise FormatError("no fixnet.architecture in its metadata: pass the model")
    # First without memory: the text may claim any size.
    _compare(_shapes(_state(build(text, "meta"))), _shapes(tensors))
    return build(text).to(_widest(tensors))


def _check_shared(state, tensors):
    """Does what is one tensor in the model stay one? A layer may stand at two places."""
    names = {}
    for name, tensor in state.items():
        first = names.setdefault((tensor.data_ptr(), tensor.numel()), name)
        if first != name and _tensor_bytes(tensors[first]) != _tensor_bytes(tensors[name]):
            raise FormatError(f"{first} and {name} are one tensor here, and differ in the file")


def _load(tensors, metadata, model):
    """Checks everything, then copies."""
    text, features = _told(metadata), _take_features(tensors)
    given = model is not None
    model = model if given else _built(text, tensors)
    own = architecture(model)
    if given and text is not None and own != _exact(text):
        raise FormatError(f"expected {own}, found {text}")
    state = _sound_state(model, own)
    _compare(_shapes(state), _shapes(tensors))
    _check_types(state, tensors)
    if features:
        _check_widths(model, features)
    _check_shared(state, tensors)
    for name, tensor in state.items():
        tensor.copy_(tensors[name])
    if features:
        model.standardization = tuple(features.values())
    return model


def load(path, model=None):
    """Reads a file into `model`, or into an nn.Sequential built from the file's metadata.

    The mean and deviation of a standardization come as model.standardization, a pair. A file that
    does not fit leaves the model as it was.
    """
    tensors, metadata = read_safetensors(path)
    try:
        return _load(tensors, metadata, model)
    except (FormatError, RuntimeError) as error:
        raise FormatError(f"{path}: {error}") from error


def _printable(text):
    """Text from a file in one line, without what could steer a terminal."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))


def _load_pickle(path):
    new = tuple(map(int, torch.__version__.split(".")[:2])) >= (2, 0)
    unsafe = {"weights_only": False} if new else {}
    try:  # a pickle runs code: convert only files of your own
        return torch.load(path, map_location="cpu", **unsafe)
    except OSError:
        raise
    except Exception as error:  # a pickle may raise anything
        missing = isinstance(error, (AttributeError, ImportError))
        hint = (": it names a class that is not importable here: call fixnet_export.save(model, path) in "
                "the program that has the class, or save a state_dict") if missing else ""
        raise FormatError(f"{path}: torch.load says: {type(error).__name__}: {error}{hint}") from error


def _save_pickle(model, path):
    pickled = io.BytesIO()
    torch.save(model, pickled)
    _write(path, [pickled.getvalue()])


def _convert(source, target, text=None, input=None):
    to_torch = source.endswith(".safetensors")
    if target.endswith(".safetensors") == to_torch and (to_torch or not _is_stream(target)):
        raise FormatError("one of the two names has to end in .safetensors, and not both")
    if to_torch and text is not None:
        raise FormatError("an architecture goes with a state_dict: a safetensors file of fixnet's has its own")
    if to_torch:
        return _save_pickle(load(source), target)
    model = _load_pickle(source)
    try:
        save(model, target, architecture=text, input=input)
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError) as error:
        raise FormatError(f"{source}: no sound nn.Sequential: {error}") from error


def main():
    """Converts between a pickled nn.Sequential and a safetensors file, by the names' endings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", help="model.pt (torch.save of the model, of its state_dict or of a "
                        "checkpoint) or model.safetensors")
    parser.add_argument("target", help="model.safetensors or model.pt")
    parser.add_argument("--architecture", metavar="LAYERS", help="the layers of a state_dict: "
                        "\"Linear(2,10) ReLU Linear(10,1)\"")
    parser.add_argument("--input", metavar="SHAPE", help="of samples with several positions: "
                        "\"Sequence(64,1)\" or \"Signal(2,100)\"")
    options = parser.parse_args()
    try:
        _convert(options.source, options.target, options.architecture, options.input)
    except (FormatError, OSError) as error:
        sys.exit(f"fixnet_export: {_printable(str(error))}")


if __name__ == "__main__":
    with contextlib.suppress(ImportError):  # so that a pickle's Residual is fixnet_export.Residual
        from fixnet_export import main
    main()
