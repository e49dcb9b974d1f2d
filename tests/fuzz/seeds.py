# SPDX-License-Identifier: MIT
"""seeds.py FOLDER: writes the seeds of every fuzz target to FOLDER/TARGET: sound files, and the
published attacks on each format. Needs nothing but Python."""

import json
import os
import struct
import sys
import zlib


def fnv(text):
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = (state ^ byte) * 0x100000001B3 & (2**64 - 1)
    return state


def safetensors(header, data=b""):
    text = header if isinstance(header, bytes) else json.dumps(header, separators=(",", ":")).encode()
    return struct.pack("<Q", len(text)) + text + data


def entry(dtype, shape, begin, end):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


def safetensors_seeds():
    text = "Linear(2,3) PReLU(1) Linear(3,1,bias=false)"
    sound = {
        "__metadata__": {"fixnet.architecture": text, "fixnet.architecture_hash": f"{fnv(text):016x}"},
        "0.bias": entry("F32", [3], 0, 12),
        "0.weight": entry("F32", [3, 2], 12, 36),
        "1.weight": entry("F32", [1], 36, 40),
        "2.weight": entry("F32", [1, 3], 40, 52),
    }
    yield safetensors(sound, bytes(52))
    text = "LayerNorm(2,eps=0.001) BatchNorm1d(2,eps=0.00001,momentum=1/3)"
    normed = {"__metadata__": {"fixnet.architecture": text, "fixnet.architecture_hash": f"{fnv(text):016x}"}}
    names = ("0.bias", "0.weight", "1.bias", "1.running_mean", "1.running_var", "1.weight")
    count = {"1.num_batches_tracked": entry("I64", [], 0, 8)}
    rows = {name: entry("F32", [2], 8 + 8 * i, 16 + 8 * i) for i, name in enumerate(names)}
    yield safetensors({**normed, **count, **rows}, struct.pack("<q12f", 5, *range(12)))
    features = {"standardization.mean": entry("F32", [2], 52, 60), "standardization.std": entry("F32", [2], 60, 68)}
    yield safetensors({**sound, **features}, bytes(52) + struct.pack("<4f", 1, 2, 3, 4))
    for dtype, size in (("F16", 2), ("BF16", 2), ("F64", 8), ("U64", 8), ("BOOL", 1)):
        yield safetensors({"a.weight": entry(dtype, [2, 1], 0, 2 * size)}, bytes(2 * size))
    yield safetensors({"a": entry("F32", [2], 0, 8), "b": entry("F32", [2], 4, 12)}, bytes(12))
    yield safetensors({"a": entry("F32", [1], 0, 4), "b": entry("F32", [1], 8, 12)}, bytes(12))
    yield safetensors({"a": entry("F32", [2, 2**63 - 1], 0, 4)}, bytes(4))
    yield safetensors({"a": entry("F32", [2**32, 2**32], 0, 0)})
    yield safetensors({"a": entry("F32", [1], -4, 0)}, bytes(4))
    yield safetensors(b'{"a":1,"a":1}')
    yield safetensors(b"[" * 2000)
    yield b"\xff" * 8
    yield struct.pack("<Q", 64) + b"{}"
    yield safetensors(b'  {"\\u0041":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}  ', bytes(4))


def checkpoint_seeds():
    optimizer = "AdamWith<false, false> of float Linear(2,1)"
    tensors, at = {"__metadata__": {"fixnet.checkpoint": "1", "fixnet.part.0": "MSELoss " + optimizer,
                                    "fixnet.part.1": "ReduceLROnPlateau", "fixnet.part.2": "integer"}}, 0
    words = {"0.optimizer.rule": 6, "0.optimizer.progress": 3, "0.loss": 1, "1.state": 14, "2.value": 1}
    for name, count in words.items():
        tensors[name] = entry("U64", [count], at, at + 8 * count)
        at += 8 * count
    for place in ("model.", "optimizer.slot0.", "optimizer.slot1."):
        for kind, shape in (("bias", [1]), ("weight", [1, 2])):
            size = 4 * shape[-1]
            tensors[f"0.{place}0.{kind}"] = entry("F32", shape, at, at + size)
            at += size
    yield safetensors(tensors, bytes(at))
    state = {"__metadata__": {"fixnet.checkpoint": "1", "fixnet.part.0": "Generator"},
             "0.state": entry("U64", [627], 0, 8 * 627)}
    yield safetensors(state, bytes(8 * 627))
    parts = {"__metadata__": {"fixnet.checkpoint": "1", "fixnet.part.0": "float Linear(2,1)",
                              "fixnet.part.1": "float Standardization 2"},
             "0.0.weight": entry("F32", [1, 2], 0, 8), "0.0.bias": entry("F32", [1], 8, 12),
             "1.mean": entry("F32", [2], 12, 20), "1.std": entry("F32", [2], 20, 28)}
    yield safetensors(parts, bytes(28))


def npy(text, data=b"", version=1):
    length = "<H" if version == 1 else "<I"
    before = 8 + struct.calcsize(length)
    text = text.encode() + b" " * (63 - (before + len(text)) % 64) + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack(length, len(text)) + text + data


def npy_seeds():
    for descr, size in (("<f4", 4), (">f8", 8), ("<f2", 2), ("|u1", 1), (">i2", 2), ("<i8", 8), ("|b1", 1)):
        for fortran in (False, True):
            text = f"{{'descr': '{descr}', 'fortran_order': {fortran}, 'shape': (2, 3), }}"
            yield npy(text, bytes(range(6 * size)), 1 + size % 3)
    for shape in ("()", "(0,)", "(18446744073709551615, 2)", "(-1,)", "(3)", "(1L,)"):
        yield npy(f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}", bytes(4))
    yield b"\x93NUMPY\x02\x00\xff\xff\xff\xff"
    yield npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", b"cos\nsystem\n")


def csv_seeds():
    yield b"a,b\n1,2\n3,4\n"
    yield b'"x ""y""",z\r\n"1",2\r\n\r\n-3e-400,+5\r\n'
    yield b"\xef\xbb\xbf1;2\n;NA\n"
    yield b'1,"2\n3,4'
    yield b"1,2\n3\n4,5,6\n\x00"
    yield b"inf,-inf,nan,1e999,0x1p3,9223372036854775808\n"
    for number in (b"-12.5e-3", b"+.5E+1", b"1e400", b"2.5e-324", b"0.1e", b"1-2"):
        yield number


def bytes_seeds():
    text = "Linear(2,3) PReLU(1) Linear(3,1,bias=false)"
    body = struct.pack("<13f", *range(13))
    head = b"fixnet\x01\x04" + struct.pack("<QI", fnv(text), 13)
    yield head + struct.pack("<I", zlib.crc32(head + body)) + body
    yield head + bytes(4) + body
    yield head[:20]


def architecture_seeds():
    yield b"Linear(2,10) ReLU Linear(10,1,bias=false) Sigmoid"
    yield b"LeakyReLU(0.01) ELU(1/3) Hardtanh(-1,1) Softplus(1,20) PReLU(4) GELUTanh Mine<3,a::B>"
    yield b"-7/3"
    yield b"LayerNorm(4,eps=0.00001) BatchNorm1d(4,eps=1/3,momentum=0.1) BatchNorm1d(4,0.5)"
    yield b"0.000000001"


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def field(number, value):
    if isinstance(value, int):
        return varint(number * 8) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number * 8 + 2) + varint(len(value)) + value


def node(op, inputs, output, attributes=b""):
    body = b"".join(field(1, name) for name in inputs)
    return field(1, body + field(2, output) + field(4, op) + attributes)


def constant(name, dims):
    size = 4
    for n in dims:
        size *= n
    return field(5, b"".join(field(1, n) for n in dims) + field(2, 1) + field(8, name) + field(9, bytes(size)))


def onnx(*parts):
    return field(7, b"".join(parts) + field(11, field(1, "x")) + field(12, field(1, "y")))


def onnx_seeds():
    w, b, one = constant("w", [3, 2]), constant("b", [2]), constant("c", [])
    alpha = field(5, field(1, "alpha") + b"\x15" + struct.pack("<f", 0.25) + field(20, 1))
    trans = field(5, field(1, "transB") + field(3, 1) + field(20, 2))
    linear = node("MatMul", ["x", "w"], "h")
    yield onnx(w, b, node("Gemm", ["x", "w", "b"], "h"), node("Relu", ["h"], "y"))
    yield onnx(constant("w", [2, 3]), b, node("Gemm", ["x", "w", "b"], "y", trans))
    yield onnx(w, b, linear, node("Add", ["b", "h"], "y"))
    for op in ("Elu", "LeakyRelu", "Selu", "HardSigmoid", "Softmax", "Dropout", "RMSNormalization", "Identity", "Conv"):
        yield onnx(w, linear, node(op, ["h"], "y", alpha))
    yield onnx(w, linear, node("Sigmoid", ["h"], "s"), node("Mul", ["h", "s"], "y"))
    yield onnx(w, linear, node("Abs", ["h"], "a"), one, node("Add", ["a", "c"], "d"), node("Div", ["h", "d"], "y"))
    yield onnx(w, constant("s", [2]), linear, node("PRelu", ["h", "s"], "y"))
    yield onnx(w, linear, one, node("Pow", ["h", "c"], "p"), node("Mul", ["c", "p"], "y"))
    yield onnx(constant("w", [2, 3]), node("Transpose", ["w"], "t"), node("MatMul", ["x", "t"], "y"))
    yield onnx(w, linear, one, node("Greater", ["h", "c"], "g"), node("Softplus", ["h"], "s"), node("Where", ["g", "h", "s"], "y"))
    yield onnx(w, one, constant("e", []), linear, node("Clip", ["h", "c", "e"], "y"))
    row, last = constant("r", [2]), field(5, field(1, "axes") + field(8, 2**64 - 1) + field(20, 7))
    tested = field(5, field(1, "is_test") + field(3, 1) + field(20, 2))
    yield onnx(w, row, linear, node("BatchNormalization", ["h", "r", "r", "r", "r"], "y", tested))
    yield onnx(w, row, linear, node("LayerNormalization", ["h", "r", "r"], "y"))
    yield onnx(w, row, linear, one, node("ReduceMean", ["h"], "m", last), node("Sub", ["h", "m"], "d"),
               node("Mul", ["d", "d"], "p"), node("ReduceMean", ["p"], "v", last), node("Add", ["v", "c"], "e"),
               node("Sqrt", ["e"], "s"), node("Div", ["d", "s"], "n"), node("Mul", ["n", "r"], "o"),
               node("Add", ["o", "r"], "y"))
    # An input, and its name, that say they have 250 MB.
    yield field(7, b"\x5a" + varint(250 << 20) + b"\x0a" + varint(250 << 20) + b"x")


def player_seeds():
    def text(**values):
        return json.dumps(values).encode()

    def layer(kind, weights, **more):
        return {"type": kind, "activation": "tanh", "shape": [None, 1], "weights": weights, **more}

    for one in (layer("dense", [[[1]], [2]]), layer("lstm", [[[1, 2, 3, 4]], [[1, 2, 3, 4]], [1, 2, 3, 4]]),
                layer("gru", [[[1, 2, 3]], [[1, 2, 3]], [[1, 2, 3], [4, 5, 6]]]),
                layer("conv1d", [[[[1]], [[2]]], [3]], kernel_size=[2], dilation=[1]),
                layer("prelu", [[[1]]]), layer("batchnorm", [[1], [2]], epsilon=0.001), layer("activation", [])):
        yield text(in_shape=[None, 1], layers=[one])
    dense = layer("dense", [[[1]], [2]])
    yield text(in_shape=[1], in_skip=1, out_gain=1, input_batch=[1, 2], output_batch=[1, 2], layers=[dense])
    four = [[1], [2], [3], [4]]
    rec = {"rec.weight_ih_l0": four, "rec.weight_hh_l0": four, "rec.bias_ih_l0": [1, 2, 3, 4]}
    lin = {"lin.weight": [[1]], "lin.bias": [2]}
    yield text(model_data={"unit_type": "LSTM", "hidden_size": 1, "skip": 1}, state_dict={**rec, **lin})
    yield text(**rec, **lin)
    yield text(**{"0.weight": [[[1, 2]]], "0.bias": [1]})
    nam = {"version": "0.5.4", "sample_rate": 2}
    yield text(architecture="LSTM", config={"input_size": 1, "hidden_size": 1, "num_layers": 1},
               weights=list(range(16)), **nam)
    yield text(architecture="Linear", config={"receptive_field": 2, "bias": True}, weights=[1, 2, 3], **nam)
    net = {"channels": 1, "dilations": [1], "batchnorm": True, "activation": "Tanh"}
    yield text(architecture="ConvNet", config=net, weights=[1] * 9, **nam)
    yield b'{"a.weight":[[NaN]]}'
    yield b"[" * 2000
    yield b'{"a":' * 2000


def main():
    for target in ("safetensors", "checkpoint", "npy", "csv", "bytes", "architecture", "onnx", "player"):
        folder = os.path.join(sys.argv[1], target)
        os.makedirs(folder, exist_ok=True)
        for i, seed in enumerate(globals()[target + "_seeds"]()):
            with open(os.path.join(folder, f"seed-{i:02}"), "wb") as file:
                file.write(seed)


main()
