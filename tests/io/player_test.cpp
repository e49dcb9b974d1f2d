// SPDX-License-Identifier: MIT
#include <fixnet/io/player.hpp>
#include <functional>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

std::string complaint(const std::string& text) {
  const auto model = io::parse_rtneural(as_bytes(text), "f");
  return model ? "none: " + model->architecture() : model.error().text();
}
std::string nam_complaint(const std::string& text) {
  const auto model = io::parse_nam(as_bytes(text), "f");
  return model ? "none: " + model->architecture() : model.error().text();
}
/// A file of RTNeural with one layer: its type and what else it has.
std::string layer(const std::string& type, const std::string& rest, int width = 2, int units = 1) {
  std::string text = R"({"in_shape":[null,null,)";
  text.append(std::to_string(width)).append(R"(],"layers":[{"type":")").append(type);
  text.append(R"(","shape":[null,null,)").append(std::to_string(units)).append("],");
  return text.append(rest).append("}]}");
}
std::string nam(const std::string& architecture, const std::string& config,
                const std::string& weights) {
  return R"({"version":"0.5.4","architecture":")" + architecture + R"(","config":{)" + config +
         R"(},"weights":[)" + weights + R"(],"sample_rate":48000})";
}
const std::string rec =
    R"("rec.weight_ih_l0":[[1],[2],[3],[4]],"rec.weight_hh_l0":[[1],[2],[3],[4]],)"
    R"("rec.bias_ih_l0":[1,2,3,4],"rec.bias_hh_l0":[1,2,3,4])";
std::string guitar(const std::string& data, const std::string& tensors) {
  return R"({"model_data":{"unit_type":"LSTM","hidden_size":1)" + data + R"(},"state_dict":{)" +
         tensors + "}}";
}
const std::string lin = R"("lin.weight":[[5]],"lin.bias":[6])";

}  // namespace

TEST_CASE("player: gates, kernels and biases of Keras become PyTorch's") {
  // One input and one unit: gates z, r, h are 1, 2, 3, or 4, 5, 6 of h; biases likewise.
  const auto gru = io::parse_rtneural(
      as_bytes(layer("gru",
                     R"("activation":"","weights":[[[1,2,3]],[[4,5,6]],[[7,8,9],[10,11,12]]])", 1)),
      "f");
  REQUIRE(gru);
  const auto& tensors = gru->layers[0].tensors;
  CHECK(gru->architecture() == "GRU(1,1)");
  CHECK(tensors[0].values == std::vector<double>{2, 1, 3});
  CHECK(tensors[1].values == std::vector<double>{5, 4, 6});
  CHECK(tensors[2].values == std::vector<double>{8, 7, 9});
  CHECK(tensors[3].values == std::vector<double>{11, 10, 12});
  // One row of biases: the reset stands before the product.
  const auto before = io::parse_rtneural(
      as_bytes(layer("gru", R"("weights":[[[1,2,3]],[[4,5,6]],[7,8,9]])", 1)), "f");
  REQUIRE(before);
  CHECK(before->architecture() == "ResetBeforeGRU(1,1)");
  const auto& parts = before->layers[0].tensors;
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].values == std::vector<double>{2, 1, 3});
  CHECK(parts[1].values == std::vector<double>{5, 4});
  CHECK(parts[2].values == std::vector<double>{6});
  CHECK(parts[3].values == std::vector<double>{8, 7, 9});
  // [tap][in][out] of Keras, [out][in][tap] of PyTorch; the first tap is the oldest in both.
  const auto conv =
      io::parse_rtneural(as_bytes(layer("conv1d",
                                        R"("activation":"relu","kernel_size":[2],"dilation":[3],)"
                                        R"("weights":[[[[1,2],[3,4]],[[5,6],[7,8]]],[9,10]])",
                                        2, 2)),
                         "f");
  REQUIRE(conv);
  CHECK(conv->architecture() == "Conv1d(2,2,2,padding=causal,dilation=3) ReLU");
  CHECK(conv->layers[0].tensors[0].values == std::vector<double>{1, 5, 3, 7, 2, 6, 4, 8});
}

TEST_CASE("player: every layer and activation that RTNeural writes") {
  CHECK(complaint(layer("dense", R"("activation":"softmax","weights":[[[1],[2]],[3]])")) ==
        "none: Linear(2,1) Softmax");
  CHECK(complaint(layer("time-distributed-dense", R"("weights":[[[1],[2]]])")) ==
        "none: Linear(2,1,bias=false)");
  CHECK(complaint(layer("prelu", R"("activation":"","weights":[[[1,2]]])")) == "none: PReLU(2)");
  CHECK(
      complaint(layer("batchnorm", R"("epsilon":0.0010000000474974513,"weights":[[1,2],[3,4]])")) ==
      "none: BatchNorm1d(2,eps=0.001)");
  CHECK(complaint(layer("batchnorm", R"("epsilon":0.001,"weights":[[1,2],[3,4],[5,6],[7,8]])")) ==
        "none: BatchNorm1d(2,eps=0.001)");
  for (const char* name : {"tanh", "relu", "sigmoid", "elu"}) {
    const auto text =
        complaint(layer("activation", R"("weights":[],"activation":")" + std::string(name) + '"'));
    CHECK(text.starts_with("none: "));
  }
  CHECK(complaint(layer("conv1d",
                        R"("kernel_size":1,"dilation":1,"groups":2,"strides":3,)"
                        R"("weights":[[[[1,2]]]])",
                        2, 2)) ==
        "none: Conv1d(2,2,1,padding=causal,stride=3,groups=2,bias=false)");
  for (const char* padding : {"causal", "valid"}) {
    CHECK(complaint(layer("conv1d", R"("name":"c","kernel_size":1,"weights":[[[[1],[2]]]],)"
                                    R"("padding":")" +
                                        std::string(padding) + '"')) ==
          "none: Conv1d(2,1,1,padding=causal,bias=false)");
  }
}

TEST_CASE("player: what is wrong with RTNeural's JSON is said in one line") {
  const std::pair<std::string, std::string> cases[] = {
      {"", "f: it ends too early at byte 1"},
      {R"({"layers":[)", "f: it ends too early at byte 12"},
      {"[1,2]", "f: no model: expected a JSON object, found an array"},
      {"{}", "f: no tensors"},
      {R"({"architecture":"LSTM"})", "f: a .nam file: load_nam reads it: found LSTM"},
      {R"({"layers":[]})", "f: the key 'in_shape' is missing"},
      {R"({"in_shape":[1]})", "f: the key 'layers' is missing"},
      {R"({"in_shape":[1],"layers":[]})", "f: no layers"},
      {R"({"in_shape":[],"layers":[]})",
       "f: 'in_shape' is no batch of rows or sequences: expected at most 3 sizes, found 0"},
      {R"({"in_shape":["a"],"layers":[]})",
       "f: 'in_shape' is of another kind: expected a number, found a text"},
      {R"({"in_shape":[0.5],"layers":[]})",
       "f: 'in_shape' is no size: expected a whole number from 1 to 1048576, found 0.5"},
      {R"({"in_shape":[1],"layers":[3]})", "f: layers[0]: the key 'type' is missing"},
      {layer("dense", R"("weights":[[[1]],[3]])"),
       "f: layers[0], dense: 'weights[0]' has another shape: expected [2, 1], found [1, 1]"},
      {layer("dense", R"("weights":[[[1],[2]],[3,4]])"),
       "f: layers[0], dense: 'weights[1]' has another shape: expected [1], found [2]"},
      {layer("dense", R"("weights":[[[1],[2,3]],[3]])"),
       "f: layers[0], dense: 'weights[0]' has rows of different lengths: expected [2, 1]"},
      {layer("dense", R"("weights":[[[1],2],[3]])"),
       "f: layers[0], dense: 'weights[0]' has arrays of different depth: expected [2, 1]"},
      {layer("dense", R"("weights":[[[1],["a"]],[3]])"),
       "f: layers[0], dense: 'weights[0]' has a value that is no number: expected [2, 1]"},
      {layer("dense", R"("weights":[])"),
       "f: layers[0], dense: 'weights' has another number of arrays: expected 1 or 2, found 0"},
      {layer("dense", R"("weights":[[[1],[NaN]],[3]])"), "f: a number that is not finite at byte"},
      {layer("dense", R"("weights":[[[1],[-Infinity]],[3]])"),
       "f: a number that is not finite at byte"},
      {layer("dense", R"("weights":[[[1],[1e999]],[3]])"),
       "f: a number too large for a double: 1e999"},
      {layer("dense", R"("weights":[[[1],[2]],[3]],"activation":"mish")"),
       "f: layers[0], dense: not supported: this activation: expected tanh, relu, sigmoid, softmax "
       "or elu, found mish"},
      {layer("dense", R"("weights":1)"),
       "f: layers[0], dense: 'weights' is of another kind: expected an array, found a number"},
      {layer("conv2d", R"("weights":[])"),
       "f: layers[0], conv2d: not supported: a layer of this type: expected dense, "
       "time-distributed-dense, conv1d, lstm, gru, prelu, batchnorm or activation, found conv2d"},
      {layer("conv1d", R"("weights":[])"),
       "f: layers[0], conv1d: the key 'kernel_size' is missing"},
      {layer("conv1d", R"("weights":[[[[1]]]],"kernel_size":1,"groups":2)"),
       "f: layers[0], conv1d: 'groups' does not divide the channels: expected a divisor of 2 and "
       "1, "
       "found 2"},
      {layer("lstm", R"("weights":[[[1,2,3,4]],[[1,2,3,4]],[1,2,3]])", 1),
       "f: layers[0], lstm: 'weights[2]' has another shape: expected [4], found [3]"},
      {layer("lstm", R"("weights":[[[1]],[[1]]],"activation":"relu")", 1),
       "f: layers[0], lstm: not supported: a recurrent layer of another activation: expected tanh, "
       "found relu"},
      {layer("gru", R"("weights":[[[1,2,3]],[[4,5,6]],[7,8]])", 1),
       "f: layers[0], gru: 'weights[2]' has another shape: expected [2, 3], found [2]"},
      {layer("prelu", R"("weights":[[[1,2,3]]])"),
       "f: layers[0], prelu: 'weights[0]' has another number of slopes: expected 2, found 3"},
      {layer("batchnorm", R"("weights":[[1,2],[3,4]])"),
       "f: layers[0], batchnorm: the key 'epsilon' is missing"},
      {layer("batchnorm", R"("epsilon":0.001,"weights":[[1,2],[3,-4]])"),
       "f: layers[0], batchnorm: a running_var below 0: expected numbers from 0 on, found -4"},
      {layer("batchnorm", R"("epsilon":-3,"weights":[[1,2],[3,4]])"),
       "f: layers[0], batchnorm: a wrong eps: expected a number from 0 on, found -3"},
      {layer("batchnorm", R"("epsilon":0,"weights":[[1,2],[3,0]])"),
       "f: layers[0], batchnorm: a running_var and an eps of 0"},
      {layer("dense", R"("weights":[[[1],[2]],[3]],"foo":1)"),
       "f: layers[0], dense: not supported: the setting 'foo'"},
      {layer("gru", R"("weights":[[[1,2,3]],[[4,5,6]]],"go_backwards":true)", 1),
       "f: layers[0], gru: not supported: the setting 'go_backwards'"},
      {layer("conv1d", R"("weights":[[[[1],[2]]]],"kernel_size":1,"padding":"same")"),
       "f: layers[0], conv1d: not supported: this padding: expected causal or valid, found same"},
      {layer("conv1d", R"("weights":[[[[1],[2]]]],"kernel_size":1,"padding":1)"),
       "f: layers[0], conv1d: 'padding' is of another kind: expected a text, found a number"},
      {layer("dense", R"("weights":[[[1],[2]],[3]]}],"in_skip":2,"x":[{"a":1)"),
       "f: 'in_skip' is of another kind: expected 0 or 1, found 2"},
      {layer("dense", R"("weights":[[[1],[2]],[3]]}],"input_batch":[1,2],"x":[{"a":1)"),
       "f: 'input_batch' and 'output_batch' are no recording: expected 2 and 1 numbers for each "
       "step, found 2 and 0"},
      {R"({"layers":[],"layers":[]})", "f: the key 'layers' occurs twice"},
      {std::string(40, '['), "f: arrays and objects nested more than 32 deep"},
      {std::string("{\0}", 3), "f: has a zero byte"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    const std::string said = complaint(text);
    CHECK(said.substr(0, expected.size()) == expected);
    CHECK(said.find('\n') == std::string::npos);
  }
}

TEST_CASE("player: a state dict's layers, by the order of the file or of their numbers") {
  CHECK(complaint(R"({"l.weight_ih_l0":[[1],[2],[3]],"l.weight_hh_l0":[[1],[2],[3]],
    "l.weight_ih_l1":[[1],[2],[3]],"l.weight_hh_l1":[[1],[2],[3]],"d.weight":[[1]],"d.bias":[2]})") ==
        "none: GRU(1,1) GRU(1,1) Linear(1,1)");
  CHECK(complaint(R"({"2.bias":[1],"2.weight":[[1,1]],"0.bias":[1,2],"0.weight":[[1],[2]]})") ==
        "none: Linear(1,2) Linear(2,1)");
  CHECK(complaint(R"({"fc10.weight":[[1,1,1]],"fc2.weight":[[1],[2],[3]]})") ==
        "none: Linear(1,3,bias=false) Linear(3,1,bias=false)");
  CHECK(complaint(R"({"state_dict":{"weight":[[[1,2,3]]],"bias":[1]}})") == "none: Conv1d(1,1,3)");
  CHECK(complaint(R"({"weight":[1],"bias":[1],"eps":[0.5]})") == "none: LayerNorm(1,eps=0.5)");
  const std::pair<const char*, const char*> cases[] = {
      {R"({"a.bias":[1],"a.weight":[[1]],"b.weight":[[1]]})",
       "f: its keys are sorted, so that the order of its layers is lost: expected the order of the "
       "state dict, or numbered names, found a, b"},
      {R"({"a.weight":"x"})",
       "f: a.weight: no tensor: expected nested arrays of numbers, found a text"},
      {R"({"a.weight":[[1],[2,3]]})", "f: a.weight: has rows of different lengths"},
      {R"({"a.weight":[]})", "f: a.weight: has an array without numbers"},
      {R"({"a.bias":[1]})", "f: a.bias: a tensor that no layer has"},
      {R"({"a.weight":[[1]],"a.scale":[1]})", "f: a.scale: a tensor that no layer has beside it"},
      {R"({"a.running_mean":[1]})", "f: a.weight: missing"},
      {R"({"n.weight":[1],"n.bias":[1],"n.eps":[1,2]})",
       "f: n.eps: a wrong eps: expected one number, found [2]"},
      {R"({"n.weight":[1],"n.bias":[1],"n.eps":-3})",
       "f: n: a wrong eps: expected a number from 0 on, found -3"},
      {R"({"n.weight":[1],"n.running_mean":[0],"n.running_var":[-1]})",
       "f: n: a running_var below 0: expected numbers from 0 on, found -1"},
      {R"({"n.weight":[1],"n.running_mean":[0],"n.running_var":[0],"n.eps":0})",
       "f: n: a running_var and an eps of 0"},
      {R"({"a.weight":[[[[1]]]]})",
       "f: a: not supported: a weight of so many dimensions: expected 1 to 3, found 4"},
      {R"({"weight_ih_l0":[[1]]})", "f: weight_hh_l0: missing"},
      {R"({"weight_ih_l0":[[1],[2]],"weight_hh_l0":[[1],[2]]})",
       "f: weight_hh_l0: of no RNN, GRU or LSTM: expected 1, 3 or 4 times as many rows as columns, "
       "found [2, 1]"},
      {R"({"weight_ih_l0":[[1],[2]],"weight_hh_l0":[[1],[2],[3]]})",
       "f: weight_ih_l0: another number of rows than weight_hh: expected 3, found 2"},
      {R"({"r.weight_ih_l0":[[1]],"r.weight_hh_l0":[[1]],"r.bias_ih_l0":[1,2]})",
       "f: r.bias_ih_l0: wrong shape: expected [1], found [2]"},
      {R"({"r.weight_ih_l0":[[1]],"r.weight_hh_l0":[[1]],"r.weight_ih_l0_reverse":[[1]]})",
       "f: r.weight_ih_l0_reverse: not supported: a bidirectional layer"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(complaint(text) == expected);
  }
}

TEST_CASE("player: GuitarML's files, whose tensors have to be those that they tell of") {
  const auto model = io::parse_rtneural(as_bytes(guitar(R"(,"skip":1)", lin + "," + rec)), "f");
  REQUIRE(model);
  CHECK(model->architecture() == "LSTM(1,1) Linear(1,1)");
  CHECK(model->notes.adds_input);
  CHECK(complaint(guitar("", rec + R"(,"lin.weight":[[5]])")) ==
        "none: LSTM(1,1) Linear(1,1,bias=false)");
  const std::pair<std::string, std::string> cases[] = {
      {guitar(R"(,"skip":2)", rec + "," + lin),
       "f: model_data: not supported: a skip of another number of inputs: expected 0, or 1 and one "
       "output, found 2 and 1"},
      {guitar(R"(,"model":"GatedConvNet")", rec),
       "f: model_data: not supported: this model: expected SimpleRNN, found GatedConvNet"},
      {guitar(R"(,"num_layers":2)", rec + "," + lin),
       "f: rec: another number of layers than num_layers: expected 2, found 1"},
      {guitar(R"(,"input_size":2)", rec + "," + lin),
       "f: rec: another layer than model_data says: expected LSTM(2,1), found LSTM(1,1)"},
      {guitar("", rec), "f: lin.weight: missing"},
      {guitar("", lin), "f: rec: no tensors of the recurrent layer"},
      {guitar("", rec + "," + lin + R"(,"cab.weight":[1])"),
       "f: cab.weight: a tensor that its model has not"},
      {guitar("", rec + R"(,"lin.weight":[[5,6]])"),
       "f: lin.weight: wrong shape: expected [1, 1], found [1, 2]"},
      {R"({"model_data":{"unit_type":"TCN"},"state_dict":{}})",
       "f: model_data: not supported: this unit_type: expected LSTM, GRU or RNN, found TCN"},
      {R"({"model_data":{"unit_type":"GRU"},"state_dict":{}})",
       "f: model_data: the key 'hidden_size' is missing"},
      {R"({"model_data":{}})", "f: the key 'state_dict' is missing"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(complaint(text) == expected);
  }
}

TEST_CASE("player: .nam files, whose weights follow from the configuration") {
  const auto linear =
      io::parse_nam(as_bytes(nam("Linear", R"("receptive_field":3,"bias":true)", "1,2,3,4")), "f");
  REQUIRE(linear);
  CHECK(linear->architecture() == "Conv1d(1,1,3,padding=causal)");
  CHECK(linear->layers[0].tensors[0].values == std::vector<double>{3, 2, 1});
  CHECK(linear->notes.sample_rate == 48000);
  const std::string lstm = R"("input_size":1,"hidden_size":1,"num_layers":1)";
  const auto one =
      io::parse_nam(as_bytes(nam("LSTM", lstm, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16")), "f");
  REQUIRE(one);
  CHECK(one->layers[0].tensors[0].values == std::vector<double>{1, 3, 5, 7});
  CHECK(one->layers[0].tensors[1].values == std::vector<double>{2, 4, 6, 8});
  CHECK(one->initial[0].h == std::vector<double>{13});
  CHECK(one->initial[0].c == std::vector<double>{14});
  CHECK(one->notes.prewarm == 24000);
  CHECK(nam_complaint(nam("ConvNet",
                          R"("channels":1,"dilations":[1,2],"batchnorm":true,"activation":"ReLU")",
                          "1,1, 0,1,1,0,1e-5, 1,1, 0,1,1,0,1e-3, 1,0")) ==
        "none: Conv1d(1,1,2,padding=causal,bias=false) BatchNorm1d(1,eps=0.00001) ReLU "
        "Conv1d(1,1,2,padding=causal,dilation=2,bias=false) BatchNorm1d(1,eps=0.001) ReLU "
        "Conv1d(1,1,1)");
  const std::string array =
      R"("layers":[{"input_size":1,"condition_size":1,"head_size":1,"channels":1,"kernel_size":3,
      "dilations":[1,4],"activation":"ReLU","gated":false,"head_bias":false}],"head_scale":1)";
  const auto wave = io::parse_nam(
      as_bytes(nam("WaveNet", array, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17")), "f");
  if (!wave) FAIL(wave.error().text());
  CHECK(wave->architecture() == "WaveNet(WaveNetArray(1,1,1,3,d=1,d=4,ReLU))");
  CHECK(wave->notes.prewarm == 11);
  const std::pair<std::string, std::string> cases[] = {
      {"{}", "f: the key 'version' is missing"},
      {R"({"version":5})", "f: 'version' is of another kind: expected a text, found a number"},
      {R"({"version":"1.0.0"})",
       "f: not supported: this version of the format: expected 0.5 to 0.7, found 1.0.0"},
      {R"({"version":"new"})",
       "f: not supported: this version of the format: expected 0.5 to 0.7, found new"},
      {R"({"version":"0.5.1"})", "f: the key 'architecture' is missing"},
      {nam("SlimmableContainer", "", ""),
       "f: architecture: not supported: expected WaveNet, LSTM, ConvNet or Linear, found "
       "SlimmableContainer"},
      {R"({"version":"0.5.1","architecture":"LSTM"})", "f: the key 'config' is missing"},
      {R"({"version":"0.5.1","architecture":"LSTM","config":{}})",
       "f: the key 'weights' is missing"},
      {nam("LSTM", lstm, "[1]"), "f: 'weights' has rows: expected one row of numbers"},
      {nam("LSTM", lstm, "1,2"),
       "f: weights: another number of weights than the layers have: expected 16, found 2"},
      {nam("LSTM", R"("input_size":1,"hidden_size":1)", "1"),
       "f: config: the key 'num_layers' is missing"},
      {nam("LSTM", lstm + R"(,"bidirectional":true)", "1"),
       "f: config: not supported: the setting 'bidirectional'"},
      {nam("LSTM", R"("input_size":1,"hidden_size":1048576,"num_layers":1048576)", "1"),
       "f: weights: another number of weights than the layers have: expected "},
      {nam("WaveNet", R"("layers":[],"head":null,"head_scale":1)", "1"),
       "f: config: 'layers' is empty"},
      {nam("WaveNet", R"("layers":[{}],"head":{},"head_scale":1)", "1"),
       "f: config: not supported: a head behind the arrays"},
      {nam("WaveNet", R"("layers":[{}],"head_scale":1)", "1"),
       "f: config, layers[0]: the key 'input_size' is missing"},
      {nam("WaveNet", R"("layers":[{"bottleneck":3}])", "1"),
       "f: config, layers[0]: not supported: the setting 'bottleneck'"},
      {nam("WaveNet", array, "1"),
       "f: weights: another number of weights than the layers have: expected 17, found 1"},
      {nam("Linear", R"("receptive_field":3)", "1"), "f: config: the key 'bias' is missing"},
      {nam("Linear", R"("receptive_field":3,"bias":false)", "1"),
       "f: weights: another number of weights than the layers have: expected 3, found 1"},
      {nam("Linear", R"("receptive_field":3,"bias":false,"in_channels":2)", "1"),
       "f: config: not supported: several in_channels: expected 1, found 2"},
      {nam("ConvNet", R"("channels":1,"dilations":[],"batchnorm":false,"activation":"Tanh")", "1"),
       "f: config: 'dilations' has no or too many layers: expected 1 to 1000, found 0"},
      {nam("ConvNet", R"("channels":1,"dilations":[1],"batchnorm":false,"activation":"Snake")",
           "1"),
       "f: config: not supported: this activation: expected Tanh, ReLU, LeakyReLU, Sigmoid, ..., "
       "found Snake"},
      {nam("ConvNet", R"("channels":1,"dilations":[1],"batchnorm":true,"activation":"Tanh")",
           "1,1, 0,-1,1,0,1e-5, 1,0"),
       "f: blocks[0]: a running_var below 0: expected numbers from 0 on, found -1"},
      {nam("ConvNet", R"("channels":1,"dilations":[1],"batchnorm":true,"activation":"Tanh")",
           "1,1, 0,1,1,0,-3, 1,0"),
       "f: blocks[0]: a wrong eps: expected a number from 0 on, found -3"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(nam_complaint(text).substr(0, expected.size()) == expected);
  }
}

TEST_CASE("player: sound files cut off at every byte are refused, and so are missing ones") {
  const std::string files[] = {
      layer("gru", R"("activation":"","weights":[[[1,2,3]],[[4,5,6]]])", 1),
      guitar("", rec + "," + lin), nam("Linear", R"("receptive_field":3,"bias":true)", "1,2,3,4")};
  for (const std::string& file : files) {
    REQUIRE(io::parse_player(as_bytes(file), "f"));
    for (std::size_t n = 0; n < file.size(); ++n) {
      CHECK_FALSE(io::parse_player(as_bytes(file.substr(0, n)), "f"));
    }
  }
  CHECK_FALSE(io::read_rtneural("/no/such/file"));
  CHECK_FALSE(io::read_nam("/no/such/file"));
}
