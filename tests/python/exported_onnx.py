# SPDX-License-Identifier: MIT
"""An nn.Sequential as the default exporter of PyTorch 2.9 and later writes it, made by the onnx
package alone: that exporter needs onnxscript, which few distributions have. Names, operators and
external data are as in onnxscript's torch_lib."""

import onnx
import onnx.shape_inference
from onnx import TensorProto, helper, numpy_helper
from torch import nn


class Writer:
    def __init__(self, dtype):
        self.dtype, self.nodes, self.constants = dtype, [], {}

    def op(self, kind, *inputs, **attributes):
        name = f"{kind.lower()}_{len(self.nodes)}"
        node = helper.make_node(kind, list(inputs), [name], name=f"node_{name}", **attributes)
        if hasattr(node, "metadata_props"):
            node.metadata_props.add(key="pkg.torch.onnx.fx_node", value=f"%{name} : [num_users=1]")
        self.nodes.append(node)
        return name

    def number(self, value):
        name = f"scalar_tensor_default_{len(self.constants)}"
        self.constants[name] = helper.make_tensor(name, self.dtype, [], [value])
        return name

    def parameter(self, name, tensor):
        self.constants[name] = numpy_helper.from_array(tensor.detach().numpy(), name)
        return name


def gelu(w, x, layer):
    if layer.approximate == "none":
        share = w.op("Add", w.op("Erf", w.op("Div", x, w.number(2**0.5))), w.number(1))
        return w.op("Mul", w.number(0.5), w.op("Mul", x, share))
    inner = w.op("Add", x, w.op("Mul", w.number(0.044715), w.op("Pow", x, w.number(3))))
    root = w.op("Sqrt", w.op("CastLike", w.op("Div", w.number(2), w.number(3.141592653589793)), x))
    share = w.op("Add", w.op("Tanh", w.op("Mul", root, inner)), w.number(1))
    return w.op("Mul", w.number(0.5), w.op("Mul", x, share))


def softplus(w, x, layer):
    if layer.beta == 1:  # products with 1 are optimised away
        scaled, y = x, w.op("Softplus", x)
    else:
        scaled = w.op("Mul", x, w.number(layer.beta))
        y = w.op("Div", w.op("Softplus", scaled), w.number(layer.beta))
    return w.op("Where", w.op("Greater", scaled, w.number(layer.threshold)), x, y)


def linear(w, x, layer, name):
    inputs = [w.parameter(f"{name}.weight", layer.weight)]
    if layer.bias is not None:
        inputs.append(w.parameter(f"{name}.bias", layer.bias))
    return w.op("Gemm", x, *inputs, transA=0, transB=1, alpha=1.0, beta=1.0)


def norm(w, x, layer, name):
    parts = ["weight", "bias"]
    if isinstance(layer, nn.LayerNorm):
        kind, more = "LayerNormalization", {"axis": -1, "stash_type": 1}
    else:
        kind, more = "BatchNormalization", {"momentum": 1 - layer.momentum, "training_mode": 0}
        parts += ["running_mean", "running_var"]
    inputs = [w.parameter(f"{name}.{part}", getattr(layer, part)) for part in parts]
    return w.op(kind, x, *inputs, epsilon=layer.eps, **more)


LAYERS = {
    nn.ReLU: lambda w, x, l: w.op("Relu", x),
    nn.Sigmoid: lambda w, x, l: w.op("Sigmoid", x),
    nn.Tanh: lambda w, x, l: w.op("Tanh", x),
    nn.SiLU: lambda w, x, l: w.op("Mul", x, w.op("Sigmoid", x)),
    nn.Mish: lambda w, x, l: w.op("Mish", x),
    nn.ELU: lambda w, x, l: w.op("Elu", x, alpha=float(l.alpha)),
    nn.SELU: lambda w, x, l: w.op("Selu", x),
    nn.Hardsigmoid: lambda w, x, l: w.op("HardSigmoid", x, alpha=1 / 6, beta=0.5),
    nn.Hardtanh: lambda w, x, l: w.op("Clip", x, w.number(l.min_val), w.number(l.max_val)),
    nn.LeakyReLU: lambda w, x, l: w.op("LeakyRelu", x, alpha=l.negative_slope),
    nn.LogSigmoid: lambda w, x, l: w.op("Log", w.op("Sigmoid", x)),
    nn.Softsign: lambda w, x, l: w.op("Div", x, w.op("Add", w.op("Abs", x), w.number(1))),
    nn.Softmax: lambda w, x, l: w.op("Softmax", x, axis=-1),
    nn.LogSoftmax: lambda w, x, l: w.op("LogSoftmax", x, axis=-1),
    nn.GELU: gelu,
    nn.Softplus: softplus,
    nn.Hardswish: lambda w, x, l: w.op("HardSwish", x),
    nn.CELU: lambda w, x, l: w.op("Celu", x, alpha=float(l.alpha)),
    nn.Tanhshrink: lambda w, x, l: w.op("Sub", x, w.op("Tanh", x)),
    nn.Softshrink: lambda w, x, l: w.op("Shrink", x, lambd=l.lambd, bias=l.lambd),
    nn.Hardshrink: lambda w, x, l: w.op("Shrink", x, lambd=l.lambd, bias=0.0),
    nn.Threshold: lambda w, x, l: w.op("Where", w.op("Greater", x, w.number(l.threshold)), x,
                                       w.number(l.value)),
}


def knows(layer):
    """Whether the onnx package at hand has the layer's operator: Mish came with opset 18, onnx 1.13."""
    return layer != "Mish" or onnx.defs.has("Mish")


def layer_of(w, x, layer, name):
    if isinstance(layer, nn.Linear):
        return linear(w, x, layer, name)
    if isinstance(layer, nn.PReLU):
        return w.op("PRelu", x, w.parameter(f"{name}.weight", layer.weight.reshape(1, -1)))
    if isinstance(layer, (nn.LayerNorm, nn.BatchNorm1d)):
        return norm(w, x, layer, name)
    return LAYERS[type(layer)](w, x, layer)


def export(model, columns, path, external_data=True):
    """Writes PATH, and PATH.data beside it as torch.onnx.export does by default."""
    w, x = Writer(TensorProto.FLOAT), "input"
    inputs = [helper.make_tensor_value_info("input", w.dtype, [1, columns])]
    for name, layer in model.named_children():
        x = layer_of(w, x, layer, name)
        columns = getattr(layer, "out_features", columns)
    outputs = [helper.make_tensor_value_info(x, w.dtype, [1, columns])]
    graph = helper.make_graph(w.nodes, "main_graph", inputs, outputs, list(w.constants.values()))
    proto = helper.make_model(
        graph, producer_name="pytorch", opset_imports=[helper.make_opsetid("", 18)]
    )
    proto = onnx.shape_inference.infer_shapes(proto)  # adds value_info, which is there too
    data = {"save_as_external_data": True, "location": path.rsplit("/", 1)[-1] + ".data",
            "size_threshold": 0, "convert_attribute": False} if external_data else {}
    onnx.save_model(proto, path, **data)
    onnx.checker.check_model(path, full_check=True)
