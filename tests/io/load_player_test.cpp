// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/load_player.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

io::PlayerModel model_of(const std::string& text) {
  auto model = io::parse_player(as_bytes(text), "f");
  if (!model) FAIL(model.error().text());
  return std::move(model).value();
}
/// An LSTM of one unit and a Linear, as GuitarML has them.
std::string guitar(const std::string& data) {
  return R"({"model_data":{"unit_type":"LSTM","hidden_size":1)" + data +
         R"(},"state_dict":{"rec.weight_ih_l0":[[1],[-2],[0.5],[2]],"rec.weight_hh_l0":[[1],[2],[3],[4]],
         "rec.bias_ih_l0":[0.5,-1,0.25,1],"rec.bias_hh_l0":[1,0.5,0.75,-1],"lin.weight":[[2]],"lin.bias":[0.5]}})";
}
/// Two dense layers of RTNeural, and what stands beside them.
std::string dense(const std::string& more = "") {
  return R"({"in_shape":[null,2],"layers":[
    {"type":"dense","activation":"tanh","shape":[null,2],"weights":[[[1,2],[3,4]],[5,6]]},
    {"type":"dense","activation":"","shape":[null,1],"weights":[[[7],[8]]]}])" +
         more + "}";
}
template <class Net, class... Extras>
std::string complaint(const io::PlayerModel& model, Extras... extras) {
  Net net{manual_seed(1)};
  const Net before = net;
  const auto done = io::load(model, net, extras...);
  const auto p = net.parameters(), q = before.parameters();
  for (int i = 0; !done && i < Net::parameter_count; ++i) CHECK(p[i] == q[i]);
  return done ? "" : done.error().text();
}

using Rec = Sequential<Sequence<4, 1>, LSTM<1, 1>, Linear<1, 1>>;
using Two = Sequential<Linear<2, 2>, Tanh, Linear<2, 1>>;

}  // namespace

TEST_CASE(
    "load_player: layers that compute nothing may differ, and a bias that is not there is 0") {
  const auto model = model_of(dense());
  CHECK(complaint<Two>(model).empty());
  CHECK(complaint<Sequential<Linear<2, 2>, ApproximateTanh, Dropout<>, Linear<2, 1, false>>>(model)
            .empty());
  CHECK(complaint<Sequential<Sequence<9, 2>, Sequential<Linear<2, 2>, Tanh>, Linear<2, 1>>>(model)
            .empty());
  Two net;
  REQUIRE(io::load(model, net));
  CHECK(net.weight<0>()[0][1] == 3);
  CHECK(net.bias<0>()[1] == 6);
  CHECK(net.bias<2>()[0] == 0);
}

TEST_CASE("load_player: what does not fit is refused, and the network stays as it was") {
  const auto model = model_of(dense());
  const std::string found = "found Linear(2,2) Tanh Linear(2,1,bias=false)";
  CHECK(complaint<Sequential<Linear<2, 2>, ReLU, Linear<2, 1>>>(model) ==
        "f: another architecture: expected Linear(2,2) ReLU Linear(2,1), " + found);
  CHECK(complaint<Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>>(model) ==
        "f: another architecture: expected Linear(2,3) Tanh Linear(3,1), " + found);
  CHECK(complaint<Sequential<Linear<2, 2, false>, Tanh, Linear<2, 1>>>(model) ==
        "f: layers[0], dense.bias: superfluous: the network's layer has it not");
  const auto dict = model_of(R"({"a.weight":[[1,2],[3,4]],"a.bias":[5,6],"b.weight":[[7,8]]})");
  CHECK(complaint<Two>(dict).empty());
  CHECK(complaint<Sequential<Linear<2, 2>, ReLU, Linear<2, 1>>>(dict).empty());
  CHECK(complaint<Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>>(dict) ==
        "f: a.weight: wrong shape: expected [3, 2], found [2, 2]");
  CHECK(complaint<Sequential<Linear<2, 2>>>(dict) ==
        "f: b: superfluous: the network has no layer left for it: found Linear(2,1,bias=false)");
  CHECK(complaint<Sequential<Linear<2, 2>, Linear<2, 1>, PReLU>>(dict) ==
        "f: no layer left for the network's 2.weight: expected [1], found Linear(2,2) "
        "Linear(2,1,bias=false)");
  CHECK(complaint<Sequential<Linear<2, 2>, Tanh, BatchNorm1d<2>>>(
            model_of(R"({"a.weight":[[1,2],[3,4]],"b.weight":[7,8]})")) ==
        "f: b.running_mean: missing: the network's layer has it: expected [2]");
  CHECK(complaint<Sequential<Linear<1, 1, false>>>(model_of(R"({"a.weight":[[1e39]]})")) ==
        "f: a.weight: a number too large for a float: found 1e+39");
  CHECK(complaint<Network<double, Linear<1, 1, false>>>(model_of(R"({"a.weight":[[1e39]]})"))
            .empty());
  const auto normalised = [](const std::string& eps) {
    return model_of(R"({"0.weight":[1],"0.bias":[0],"0.running_mean":[0],"0.running_var":[0.5],)" +
                    eps + R"("1.weight":[[1]],"1.bias":[0]})");
  };
  using Normalised = Sequential<Sequence<1, 1>, BatchNorm1d<1>, Linear<1, 1>>;
  CHECK(complaint<Normalised>(normalised(R"("0.eps":0.5,)")) ==
        "f: another eps: expected BatchNorm1d(1,eps=0.00001), found BatchNorm1d(1,eps=0.5)");
  CHECK(complaint<Normalised>(normalised("")).empty());
  CHECK(complaint<Sequential<Sequence<1, 1>, Linear<1, 3>>>(
            model_of(R"({"n.weight":[1,2,3],"n.bias":[0,0,1]})")) ==
        "f: n.weight: wrong shape: expected [3, 1], found [3]");
}

TEST_CASE("load_player: an input that is added is a Residual, a Sum, or the caller's to add") {
  const auto model = model_of(guitar(R"(,"skip":1)"));
  CHECK(complaint<Rec>(model) ==
        "f: the model adds its input to its outputs: expected a network in a Residual, or "
        "PlayerNotes to load beside it, found Sequence(4,1) LSTM(1,1) Linear(1,1)");
  Rec net;
  io::PlayerNotes notes;
  REQUIRE(io::load(model, net, notes));
  CHECK(notes.adds_input);
  const auto plain = model_of(guitar(""));
  REQUIRE(io::load(plain, net, notes));
  CHECK_FALSE(notes.adds_input);
  const std::string around = "Sequence(4,1) Residual(LSTM(1,1),Linear(1,1))";
  CHECK(io::adds_its_input(around));
  CHECK(io::fits(model, around));
  CHECK(io::fits(model, "Sequence(4,3) Sum(Branch(LSTM(1,1),Linear(1,1)),Branch(Slice(3,0,1)))"));
  CHECK(io::fits(model, "Sequence(4,3) Sum(Branch(Slice(3,0,1)),Branch(LSTM(1,1),Linear(1,1)))"));
  CHECK_FALSE(io::fits(plain, around));
  CHECK_FALSE(io::fits(model, "Sequence(4,1) LSTM(1,2) Linear(2,1)"));
  using Around = Sequential<Residual<Linear<2, 2>, Tanh>>;
  const auto dict = model_of(R"({"in_shape":[2],"layers":[
    {"type":"dense","activation":"tanh","shape":[2],"weights":[[[1,2],[3,4]],[5,6]]}]})");
  CHECK(complaint<Around>(dict) ==
        "f: the network adds its input to its outputs, the model does "
        "not: found Residual(Linear(2,2),Tanh)");
}

TEST_CASE("load_player: in a Residual or a Sum the network adds the input itself") {
  const auto model = model_of(guitar(R"(,"skip":1)"));
  Rec plain;
  io::PlayerNotes notes;
  REQUIRE(io::load(model, plain, notes));
  Sequential<Sequence<4, 1>, Residual<LSTM<1, 1>, Linear<1, 1>>> around;
  REQUIRE(io::load(model, around, notes));
  CHECK_FALSE(notes.adds_input);
  State<Rec> a;
  State<decltype(around)> b;
  for (const float x : {0.5f, -1.0f, 0.25f}) CHECK(around({x}, b)[0] == plain({x}, a)[0] + x);
  // Of two inputs the first is added.
  std::string text = guitar(R"(,"skip":1,"input_size":2)");
  text.replace(text.find("[[1],[-2],[0.5],[2]]"), 20, "[[1,0],[-2,1],[0.5,2],[2,3]]");
  Sequential<Sequence<4, 2>, Sum<Branch<LSTM<2, 1>, Linear<1, 1>>, Branch<Slice<2, 0, 1>>>> two;
  Sequential<Sequence<4, 2>, LSTM<2, 1>, Linear<1, 1>> inside;
  REQUIRE(io::load(model_of(text), two));
  REQUIRE(io::load(model_of(text), inside, notes));
  State<decltype(two)> c;
  State<decltype(inside)> d;
  for (const float x : {0.5f, -1.0f, 0.25f}) {
    const float expected = inside({x, 0.5f}, d)[0] + x;
    CHECK(std::abs(two({x, 0.5f}, c)[0] - expected) < 1e-6f);
  }
}

TEST_CASE("load_player: a header's layers are those of the file, and compute the same") {
  const auto file = model_of(guitar(R"(,"skip":1)"));
  const auto imported = io::import_player(file);
  if (!imported) FAIL(imported.error().text());
  CHECK(imported->architecture() == "Sequence(4,1) Residual(LSTM(1,1),Linear(1,1))");
  Sequential<Sequence<4, 1>, Residual<LSTM<1, 1>, Linear<1, 1>>> around;
  REQUIRE(io::load(file, around));
  const auto y = around({0.5f, -1.0f, 0.25f, 2.0f});
  const auto expected = io::predict(*imported, {0.5, -1, 0.25, 2});
  for (std::size_t i = 0; i < 4; ++i)
    CHECK(std::abs(double(y[static_cast<int>(i)]) - expected[i]) < 1e-6);
  const auto header = io::header_of(*imported, "amp", "amp.json");
  REQUIRE(header);
  std::string two = guitar(R"(,"skip":1,"input_size":2)");
  two.replace(two.find("[[1],[-2],[0.5],[2]]"), 20, "[[1,0],[-2,1],[0.5,2],[2,3]]");
  const auto sum = io::import_player(model_of(two));
  if (!sum) FAIL(sum.error().text());
  CHECK(sum->architecture() ==
        "Sequence(4,2) Sum(Branch(LSTM(2,1),Linear(1,1)),Branch(Slice(2,0,1)))");
  CHECK(header->find("fixnet::Residual<fixnet::LSTM<1, 1>, fixnet::Linear<1, 1>>>;") !=
        std::string::npos);
  const auto dict = model_of(R"({"a.weight":[[1,2],[3,4]],"a.bias":[5,6],"b.weight":[[7,8]]})");
  CHECK(
      io::import_player(dict).error().text() ==
      "f: a state dict names no activations: name the layers: expected --layers \"Linear Linear\", "
      "with what stands between them");
  CHECK(io::import_player(dict, "Linear Tanh Linear")->architecture() ==
        "Linear(2,2) Tanh Linear(2,1,bias=false)");
  CHECK(io::import_player(dict, "Linear").error().text() ==
        "f: b: superfluous: no layer is left for it: found Linear(2,1,bias=false)");
  CHECK(io::import_player(file, "LSTM").error().text() ==
        "f: the model tells its layers itself: expected no --layers");
  CHECK(io::import_player(model_of(dense(R"(,"out_gain":1)"))).error().text() ==
        "f: the player changes the gain around the network: io::load reads it: expected 0 dB, "
        "found 0 "
        "and 1 dB");
}

TEST_CASE("load_player: headers of convolutions, normalisations and of what a stream begins with") {
  const auto net = model_of(R"({"version":"0.5.4","architecture":"ConvNet","config":{"channels":1,
    "dilations":[1,6],"batchnorm":true,"activation":"ReLU"},
    "weights":[1,2, 0,1,1,0,1e-5, 3,4, 0,1,1,0,1e-5, 1,0]})");
  const auto convolutions = io::import_player(net);
  if (!convolutions) FAIL(convolutions.error().text());
  CHECK(convolutions->architecture().starts_with(
      "Signal(1,8) Conv1d(1,1,2,padding=causal,bias=false) BatchNorm1d(1,eps=0.00001"));
  const auto lstm = model_of(R"({"version":"0.5.4","architecture":"LSTM",
    "config":{"input_size":1,"hidden_size":1,"num_layers":1},
    "weights":[1,2,3,4,5,6,7,8,9,10,11,12,0.5,0.25,15,16]})");
  const auto begun = io::import_player(lstm);
  if (!begun) FAIL(begun.error().text());
  CHECK(begun->initial == std::vector<double>{0.5, 0.25});
  const auto header = io::header_of(*begun, "amp", "amp.nam");
  REQUIRE(header);
  CHECK(header->find("state = fixnet::initial_state<Net>({") != std::string::npos);
  const auto wave = model_of(R"({"version":"0.5.4","architecture":"WaveNet","config":{"layers":[
    {"input_size":1,"condition_size":1,"head_size":1,"channels":1,"kernel_size":1,"dilations":[1],
    "activation":"Tanh","gated":false,"head_bias":false}],"head":null,"head_scale":1},
    "weights":[1,2,3,4,5,6,7,8]})");
  CHECK(io::import_player(wave).error().text() ==
        "f: a layer that no imported header has: io::load reads it into a network: found "
        "WaveNet(WaveNetArray(1,1,1,1,d=1,Tanh))");
  const auto mixed = model_of(R"({"in_shape":[null,null,1],"layers":[
    {"type":"conv1d","shape":[1],"kernel_size":1,"dilation":1,"weights":[[[[1]]]]},
    {"type":"lstm","shape":[1],"weights":[[[1,2,3,4]],[[1,2,3,4]]]}]})");
  CHECK(io::import_player(mixed).error().text() ==
        "f: not supported: convolutions and recurrent layers in one network: found "
        "Conv1d(1,1,1,padding=causal,bias=false) LSTM(1,1)");
}

TEST_CASE("load_player: gains around the network are asked for") {
  const auto model = model_of(dense(R"(,"in_gain":0,"out_gain":-3.5,"samplerate":44100)"));
  CHECK(
      complaint<Two>(model) ==
      "f: the player changes the gain around the network: expected PlayerNotes to load beside it, "
      "found 0 dB in, -3.5 dB out");
  Two net;
  io::PlayerNotes notes;
  REQUIRE(io::load(model, net, notes));
  CHECK(notes.output_gain_db == -3.5);
  CHECK(notes.sample_rate == 44100);
}

TEST_CASE("load_player: a recording in the file tests the network") {
  Rec net;
  REQUIRE(io::load(model_of(guitar("")), net));
  const std::vector<float> x{0.5f, -1.0f, 0.25f, 2.0f};
  std::vector<float> y(4);
  State<Rec> state;
  REQUIRE(net.forward(x, y, state));
  auto model = model_of(guitar(R"(,"skip":1)"));
  CHECK(io::self_test(model, net).error().text() == "f: no recording to test it with");
  model.input.assign(x.begin(), x.end());
  for (std::size_t i = 0; i < 4; ++i) model.output.push_back(double(y[i]) + double(x[i]));
  CHECK(io::self_test(model, net).value() < 1e-7);
  model.output[2] += 0.125;
  CHECK(std::abs(io::self_test(model, net).value() - 0.125) < 1e-7);
  model.input.push_back(1);
  CHECK_FALSE(io::self_test(model, net));
  // In the file it lies beside the layers.
  const auto recorded =
      model_of(dense(R"(,"input_batch":[[1,0],[0,1]],"output_batch":[[15],[15]])"));
  Two two;
  REQUIRE(io::load(recorded, two));
  CHECK(io::self_test(recorded, two).value() < 1e-3);
}

// Keras's GRUCell, reset_after=False, in Keras's layout: [in][3·units], gates z, r, h.
TEST_CASE("load_player: a GRU of one row of biases is Keras's, with the reset before the product") {
  constexpr double kernel[2][6] = {{0.5, -1, 0.25, 2, -0.75, 1}, {1, 0.5, -2, 0.25, 1.5, -0.5}};
  constexpr double of_h[2][6] = {{-0.5, 1, 2, -0.25, 1, -1.5}, {0.75, -1, 0.5, 1, -2, 0.5}};
  constexpr double bias[6] = {0.5, -0.25, 1, 0.125, -1, 0.75};
  const auto model = model_of(
      R"({"in_shape":[null,null,2],"layers":[{"type":"gru","activation":"tanh","shape":[null,null,2],
      "weights":[[[0.5,-1,0.25,2,-0.75,1],[1,0.5,-2,0.25,1.5,-0.5]],
      [[-0.5,1,2,-0.25,1,-1.5],[0.75,-1,0.5,1,-2,0.5]],[0.5,-0.25,1,0.125,-1,0.75]]}]})");
  using Net = Network<double, Sequence<3, 2>, ResetBeforeGRU<2, 2>>;
  Net net;
  REQUIRE(io::load(model, net));
  State<Net> state;
  double h[2] = {0, 0};
  for (int t = 0; t < 5; ++t) {
    const double x[2] = {0.5 * t - 1, 1 - 0.75 * t};
    double gate[4], next[2];
    const auto sum = [&](int g, const double(&before)[2]) {
      return bias[g] + x[0] * kernel[0][g] + x[1] * kernel[1][g] + before[0] * of_h[0][g] +
             before[1] * of_h[1][g];
    };
    for (int g = 0; g < 4; ++g) gate[g] = 1 / (1 + std::exp(-sum(g, h)));
    const double reset[2] = {gate[2] * h[0], gate[3] * h[1]};
    for (int j = 0; j < 2; ++j)
      next[j] = gate[j] * h[j] + (1 - gate[j]) * std::tanh(sum(4 + j, reset));
    const auto y = net({x[0], x[1]}, state);
    for (int j = 0; j < 2; ++j) {
      h[j] = next[j];
      CHECK(std::abs(y[j] - h[j]) < 1e-14);
    }
  }
  CHECK(complaint<Network<double, Sequence<3, 2>, GRU<2, 2>>>(model).find("ResetBeforeGRU(2,2)") !=
        std::string::npos);
}
