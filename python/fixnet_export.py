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
import ctypes
import json
import os
import pickle
import re
import sys
import tempfile
from fractions import Fraction

import torch
from torch import nn

_DTYPES = [  # in the format's order of alignment, the least first
    ("F16", torch.float16),
    ("BF16", torch.bfloat16),
    ("F32", torch.float32),
    ("F64", torch.float64),
]
_NAMES = "Hardsigmoid Identity LogSigmoid Mish ReLU SELU Sigmoid SiLU Softsign Tanh"
_PLAIN = {name: getattr(nn, name) for name in _NAMES.split()}


# What fixnet computes approximately, torch computes exactly.
_APPROXIMATE = {f"Approximate{name}": name for name in "GELU Sigmoid SiLU Tanh".split()}


class FormatError(ValueError):
    """A file or a model that fixnet has no equivalent for."""


def _ratio(value):
    """A hyper-parameter as fixnet writes it: a short decimal, or a fraction."""
    fraction = Fraction(value).limit_denominator(10**6)
    if float(fraction) != float(value):
        fraction = Fraction(repr(float(value)))
    for places in range(10):
        if 10**places % fraction.denominator == 0:
            digits = str(abs(fraction.numerator) * 10**places // fraction.denominator)
            digits = digits.rjust(places + 1, "0")
            sign = "-" if fraction < 0 else ""
            head, tail = digits[: len(digits) - places], digits[len(digits) - places :]
            return sign + head + ("." + tail if tail else "")
    return f"{fraction.numerator}/{fraction.denominator}"


def layer_text(layer):
    """What fixnet calls a layer: "Linear(2,10)", "LeakyReLU(0.01)", "ReLU"."""
    kind = type(layer)
    if kind is nn.Linear:
        bias = "" if layer.bias is not None else ",bias=false"
        return f"Linear({layer.in_features},{layer.out_features}{bias})"
    if kind is nn.LeakyReLU:
        return f"LeakyReLU({_ratio(layer.negative_slope)})"
    if kind is nn.ELU:
        return f"ELU({_ratio(layer.alpha)})"
    if kind in (nn.Hardtanh, nn.ReLU6):
        return f"Hardtanh({_ratio(layer.min_val)},{_ratio(layer.max_val)})"
    if kind is nn.Softplus:
        return f"Softplus({_ratio(layer.beta)},{_ratio(layer.threshold)})"
    if kind is nn.PReLU:
        return f"PReLU({layer.num_parameters})"
    if kind is nn.GELU:
        return "GELUTanh" if layer.approximate == "tanh" else "GELU"
    if kind in (nn.Softmax, nn.LogSoftmax):
        if layer.dim not in (1, -1):
            raise FormatError(f"fixnet's {kind.__name__} is along the columns: dim=1, not {layer.dim}")
        return kind.__name__
    if kind is nn.Dropout:  # in evaluation it does nothing, and keeps its place in the list
        return "Identity"
    if _PLAIN.get(kind.__name__) is kind:
        return kind.__name__
    raise FormatError(f"fixnet has no layer {kind.__name__}")


def architecture(model):
    """The layers of an nn.Sequential as fixnet writes them."""
    if not isinstance(model, nn.Sequential):
        hint = ": save the model, not its state_dict" if isinstance(model, dict) else ""
        raise FormatError(f"not an nn.Sequential but {type(model).__name__}{hint}")
    return " ".join(layer_text(layer) for layer in model)


def _number(text):
    if not re.fullmatch(r"-?[0-9]{1,19}([./][0-9]{1,19})?", text):  # no exponent, however large
        raise FormatError(f"no number: {text}")
    fraction = Fraction(text)
    return int(fraction) if fraction.denominator == 1 else float(fraction)


def _layer(text, device):
    name, _, rest = text.partition("(")
    name = _APPROXIMATE.get(name, name)
    arguments = rest.rstrip(")").split(",") if rest else []
    numbers = [_number(a) for a in arguments if not a.startswith("bias=")]
    if name == "Linear" and len(numbers) == 2:
        return nn.Linear(*numbers, bias="bias=false" not in arguments, device=device)
    if name == "PReLU" and len(numbers) == 1:
        return nn.PReLU(*numbers, device=device)
    if (name, len(numbers)) in (("LeakyReLU", 1), ("ELU", 1), ("Hardtanh", 2), ("Softplus", 2)):
        return getattr(nn, name)(*map(float, numbers))
    if name in ("GELU", "GELUTanh") and not numbers:
        return nn.GELU(approximate="tanh" if name == "GELUTanh" else "none")
    if name in ("Softmax", "LogSoftmax") and not numbers:
        return getattr(nn, name)(dim=-1)
    if name in _PLAIN and not numbers:
        return _PLAIN[name]()
    raise FormatError(f"torch has no layer {text}")


def build(text, device=None):
    """The nn.Sequential of a list of layers as fixnet writes it; approximate ones become exact."""
    try:
        return nn.Sequential(*(_layer(layer, device) for layer in text.split()))
    except (ArithmeticError, RuntimeError, TypeError) as error:
        raise FormatError(f"torch cannot build {text}: {error}") from error


def _exact(text):
    return " ".join(_APPROXIMATE.get(layer, layer) for layer in text.split())


def text_hash(text):
    """FNV-1a of 64 bits, as 16 hexadecimal digits."""
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = (state ^ byte) * 0x100000001B3 & (2**64 - 1)
    return f"{state:016x}"


def _tensor_bytes(tensor):
    tensor = tensor.detach().cpu().contiguous()
    return ctypes.string_at(tensor.data_ptr(), tensor.numel() * tensor.element_size())


def write_safetensors(tensors, path, metadata):
    """Writes named tensors, atomically."""
    if sys.byteorder != "little":
        raise FormatError("written on little-endian machines only")
    rank = {dtype: i for i, (_, dtype) in enumerate(_DTYPES)}
    header, data, at = {"__metadata__": metadata}, [], 0
    for name, tensor in sorted(tensors.items(), key=lambda nt: (-rank.get(nt[1].dtype, 9), nt[0])):
        if tensor.dtype not in rank:
            raise FormatError(f"{name}: fixnet reads no {tensor.dtype}")
        data.append(_tensor_bytes(tensor))
        end = at + len(data[-1])
        kind = _DTYPES[rank[tensor.dtype]][0]
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    _write_atomically(path, [len(text).to_bytes(8, "little"), text, *data])


def _write_atomically(path, parts):
    path = os.path.realpath(path)  # a symbolic link stays one
    folder = os.path.dirname(os.path.abspath(path))
    number, temporary = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(number, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        old = os.stat(path).st_mode & 0o7777 if os.path.exists(path) else None
        os.chmod(temporary, 0o666 & ~mask if old is None else old)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _no_duplicates(pairs):
    if len(dict(pairs)) != len(pairs):
        raise FormatError("a key that occurs twice")
    return dict(pairs)


def _parse(content):
    size = int.from_bytes(content[:8], "little")
    if content[:4] == b"PK\x03\x04" and size > 10**8:
        raise FormatError("a zip file, such as torch.save writes; its name should end in .pt")
    if len(content) < 8 or size > len(content) - 8:
        raise FormatError("no safetensors file")
    header = json.loads(content[8 : 8 + size], object_pairs_hook=_no_duplicates)
    metadata, data = header.pop("__metadata__", {}), memoryview(content)[8 + size :]
    if not all(isinstance(value, str) for value in metadata.values()):
        raise FormatError("metadata that are no text")
    dtypes, tensors, at = dict(_DTYPES), {}, 0
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        begin, end = entry["data_offsets"]
        if begin != at or end > len(data):
            raise FormatError(f"{name}: overlap, hole, or end of file")
        if entry["dtype"] not in dtypes:
            raise FormatError(f"{name}: no {entry['dtype']} here")
        dtype = dtypes[entry["dtype"]]
        flat = torch.empty(0, dtype=dtype)
        if end > begin:
            flat = torch.frombuffer(bytearray(data[begin:end]), dtype=dtype)
        tensors[name] = flat.reshape(entry["shape"])
        at = end
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


def _features(model, mean, std):
    """The tensors of a standardization: mean and deviation of each input."""
    linear = next((layer for layer in model if isinstance(layer, nn.Linear)), None)
    if linear is None:
        raise FormatError("a standardization, and no Linear that takes its features")
    tensors = {"standardization.mean": mean, "standardization.std": std}
    for name, values in tensors.items():
        tensors[name] = values = torch.as_tensor(values).to(linear.weight.dtype)
        if list(values.shape) != [linear.in_features]:
            found = list(values.shape)
            raise FormatError(f"{name}: expected [{linear.in_features}], found {found}")
    return tensors


def save(model, path, standardization=None):
    """Saves an nn.Sequential for fixnet.

    `standardization`, or model.standardization where there is one, is the mean and the deviation of
    each input; the model was trained on (x - mean) / std.
    """
    text = architecture(model)
    wide = any(p.dtype == torch.float64 for p in model.parameters())
    metadata = {
        "format": "pt",
        "fixnet.architecture": text,
        "fixnet.architecture_hash": text_hash(text),
        "fixnet.scalar": "double" if wide else "float",
    }
    if standardization is None:
        standardization = getattr(model, "standardization", None)
    features = {} if standardization is None else _features(model, *standardization)
    write_safetensors({**model.state_dict(), **features}, path, metadata)


def load(path, model=None):
    """Reads a file into `model`, or into an nn.Sequential built from the file's metadata.

    The mean and deviation of a standardization come as model.standardization, a pair.
    """
    tensors, metadata = read_safetensors(path)
    text = metadata.get("fixnet.architecture")
    if text is not None and metadata.get("fixnet.architecture_hash", text_hash(text)) != text_hash(text):
        raise FormatError(f"{path}: the hash is not that of the architecture")
    features = [tensors.pop(f"standardization.{part}", None) for part in ("mean", "std")]
    if len({None if part is None else part.shape for part in features}) > 1:
        raise FormatError(f"{path}: half a standardization: mean and std belong together")
    if model is None and text is None:
        raise FormatError(f"{path}: no fixnet.architecture in its metadata: pass the model")
    if model is not None and text is not None and architecture(model) != _exact(text):
        raise FormatError(f"{path}: expected {architecture(model)}, found {text}")
    try:
        if model is None:  # first without memory: the text may claim any size
            build(text, "meta").load_state_dict(tensors, strict=True)
            dtype = next((t.dtype for t in tensors.values()), torch.float32)
            model = build(text).to(dtype)
        model.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        raise FormatError(f"{path}: {error}") from error
    if features[0] is not None:
        model.standardization = tuple(features)
    return model


def _printable(text):
    """Text from a file, without what could steer a terminal."""
    return "".join(c if c.isprintable() or c in " \n" else "?" for c in text)


def main():
    """Converts between a pickled nn.Sequential and a safetensors file, by the names' endings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", help="model.pt (torch.save of the model) or model.safetensors")
    parser.add_argument("target", help="model.safetensors or model.pt")
    options = parser.parse_args()
    try:
        if options.source.endswith(".safetensors"):
            torch.save(load(options.source), options.target)
        else:  # a pickle runs code: convert only files of your own
            new = tuple(map(int, torch.__version__.split(".")[:2])) >= (2, 0)
            unsafe = {"weights_only": False} if new else {}
            try:
                model = torch.load(options.source, map_location="cpu", **unsafe)
            except (pickle.UnpicklingError, EOFError, RuntimeError, AttributeError) as error:
                raise FormatError(f"{options.source}: torch.load says: {error}") from error
            save(model, options.target)
    except (FormatError, OSError) as error:
        sys.exit(f"fixnet_export: {_printable(str(error))}")


if __name__ == "__main__":
    main()
