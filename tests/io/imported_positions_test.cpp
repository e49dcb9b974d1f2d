// SPDX-License-Identifier: MIT
//
// Models whose samples have several positions, a sequence's steps or a signal's, and layers of layers.
#include <fixnet/fixnet.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

template <class Net>
io::SafeTensors saved(const Net& net) {
  const Folder folder;
  REQUIRE(io::save(folder / "m", net));
  auto file = io::read_safetensors(folder / "m");
  REQUIRE(file);
  return std::move(file).value();
}

/// A saved network is imported, computes the same outputs in double, and becomes a header.
template <class Net>
void check(bool indices = false) {
  const Net net{manual_seed(7)};
  const auto model = io::import_safetensors(saved(net));
  if (!model) FAIL(model.error().text());
  CAPTURE(model->architecture());
  const std::string text(architecture<Net>());
  const bool nested = text.find("Sequential") != std::string::npos;  // which becomes a flat list
  CHECK((nested || model->architecture() == text));
  CHECK(model->in() == static_cast<std::size_t>(Net::in));
  CHECK(model->form_behind().size() == static_cast<std::size_t>(Net::out));
  CHECK(model->parameter_count() == static_cast<std::size_t>(Net::parameter_count));
  typename Net::Sample x{};
  std::vector<double> same;
  for (int i = 0; i < Net::in; ++i) {
    x[i] = static_cast<typename Net::scalar>(indices ? i * 3 % 5 : (i * 7 % 11) / 5.0 - 1);
    same.push_back(static_cast<double>(x[i]));
  }
  const auto y = net(x);
  const std::vector<double> expected = io::predict(*model, same);
  REQUIRE(expected.size() == static_cast<std::size_t>(Net::out));
  const double bound = sizeof(x[0]) == 4 ? 1e-6 : 1e-14;
  for (int i = 0; i < Net::out; ++i) {
    const double e = expected[static_cast<std::size_t>(i)];
    CHECK(std::abs(static_cast<double>(y[i]) - e) <= bound * std::max(1.0, std::abs(e)));
  }
  const auto header = io::header_of(*model, "m", "m");
  if (!header) FAIL(header.error().text());
  CHECK(header->find("static_assert(self_check()") != std::string::npos);
}

io::NamedTensor tensor(const std::string& name, const io::Shape& shape) {
  std::size_t count = 1;
  for (const auto n : shape) count *= static_cast<std::size_t>(n);
  const std::vector<float> values(count, 0.5f);
  return io::named_tensor(name, shape, values.data(), count);
}
std::string error_of(const std::vector<io::NamedTensor>& tensors, const std::string& layers) {
  const Folder folder;
  REQUIRE(io::write_safetensors(folder / "m", tensors, {}));
  const auto file = io::parse_safetensors(as_bytes(content(folder / "m")), "m");
  const auto model = io::import_safetensors(*file, layers);
  return model ? "" : model.error().text();
}
std::vector<io::NamedTensor> lstm(std::uint64_t in, std::uint64_t hidden) {
  return {tensor("0.weight_ih_l0", {4 * hidden, in}),
          tensor("0.weight_hh_l0", {4 * hidden, hidden}), tensor("0.bias_ih_l0", {4 * hidden}),
          tensor("0.bias_hh_l0", {4 * hidden})};
}
std::vector<io::NamedTensor> linear(std::uint64_t in, std::uint64_t out) {
  return {tensor("0.weight", {out, in}), tensor("0.bias", {out})};
}
std::vector<io::NamedTensor> conv(std::uint64_t in, std::uint64_t out, std::uint64_t taps) {
  return {tensor("0.weight", {out, in, taps}), tensor("0.bias", {out})};
}

}  // namespace

TEST_CASE("imported: recurrent layers go through the steps of a sequence") {
  check<Network<double, Sequence<5, 2>, LSTM<2, 3>, LastStep, Linear<3, 2>>>();
  check<Sequential<Sequence<5, 2>, GRU<2, 3>, RNN<3, 3, Nonlinearity::relu>, RNN<3, 2>,
                   Linear<2, 2>, Softmax>>();
}

TEST_CASE("imported: a signal's channels come first, in convolutions and in the user's data") {
  check<Network<double, Signal<2, 16>, Conv1d<2, 3, 3, Padding::causal, 2>, Tanh,
                Conv1d<3, 2, 4, Padding::same, 1, false>, BatchNorm1d<2>,
                Conv1d<2, 3, 3, Padding::none, 3>, PReLUWith<3>>>();
  check<Sequential<Sequential<Signal<2, 9>, Conv1d<2, 3, 3>>, Flatten, Linear<21, 2>>>();
  check<Network<double, Signal<4, 11>,
                Conv1d<4, 6, 3, Conv1dOptions{.stride = 2, .padding = Padding{2}, .groups = 2}>,
                Conv1d<6, 3, 2, Conv1dOptions{.stride = 2, .padding = Padding::causal}>>>();
}

TEST_CASE("imported: pools, gates, and signals that are spread again") {
  check<Network<double, Signal<2, 12>, Conv1d<2, 4, 3>, GLU<4>, AvgPool1d<3, 2, 1>,
                ConvTranspose1d<2, 4, 3, ConvTranspose1dOptions{.stride = 2, .padding = 1}>,
                GatedTanh<4>, MaxPool1d<2>, AdaptiveAvgPool1d<2>, AdaptiveMaxPool1d<1>, Flatten,
                Linear<2, 1>>>();
  check<Sequential<Sequence<5, 2>, ResetBeforeGRU<2, 3>, ResetBeforeGRU<3, 2, Nonlinearity::relu>,
                   GLU<2>>>();
}

TEST_CASE("imported: pools and gates that cannot be are refused in a line") {
  const auto one = linear(2, 2);
  CHECK(error_of(one, "Sequence(8,2) Linear MaxPool1d(2)") ==
        "m: layer 2, MaxPool1d: it takes a signal: put Signal(channels,length) first");
  CHECK(error_of(one, "Linear AdaptiveAvgPool1d(1)") ==
        "m: layer 1, AdaptiveAvgPool1d: it takes a signal: put Signal(channels,length) first");
  CHECK(error_of(one, "Linear MaxPool1d") ==
        "m: MaxPool1d: another number of sizes: expected 1, found 0");
  CHECK(error_of(conv(2, 2, 1), "Signal(2,8) Conv1d AvgPool1d(0)") ==
        "m: layer 2, AvgPool1d(0): its kernel or stride is not from 1 to 1048576");
  CHECK(error_of(conv(2, 2, 1), "Signal(2,8) Conv1d MaxPool1d(2,stride=0)") ==
        "m: layer 2, MaxPool1d(2,stride=0): its kernel or stride is not from 1 to 1048576");
  CHECK(error_of(conv(2, 2, 1), "Signal(2,8) Conv1d MaxPool1d(2,padding=2)") ==
        "m: layer 2, MaxPool1d(2,padding=2): its padding is not from 0 to half of its kernel");
  CHECK(error_of(conv(2, 2, 1), "Signal(2,8) Conv1d AvgPool1d(9)") ==
        "m: layer 2, AvgPool1d: it reads more positions than a sample has: expected 8, found 9");
  CHECK(error_of(conv(2, 2, 1), "Signal(2,8) Conv1d AdaptiveMaxPool1d(0)") ==
        "m: layer 2, AdaptiveMaxPool1d(0): it makes at least 1 position");
  CHECK(error_of(linear(2, 3), "Linear GLU(3)") ==
        "m: layer 1, GLU(3): its columns are no two halves");
  CHECK(error_of(linear(2, 2), "Linear GatedTanh(4)") ==
        "m: layer 1, GatedTanh: widths do not meet: expected 2 columns, found 4");
  CHECK(error_of(conv(2, 2, 2), "Signal(2,3) ConvTranspose1d(padding=-1)") ==
        "m: layer 1, ConvTranspose1d(2,2,2,padding=-1): its padding is not from 0 to 1048576");
  CHECK(
      error_of(conv(2, 2, 2), "Signal(2,3) ConvTranspose1d(stride=0)") ==
      "m: layer 1, ConvTranspose1d(2,2,2,stride=0): its stride, dilation or number of taps is not "
      "from 1 to 1048576");
  CHECK(error_of(conv(2, 2, 2), "Signal(2,2) ConvTranspose1d(padding=2)") ==
        "m: layer 1, ConvTranspose1d: it reads more positions than a sample has: expected 2, found "
        "4");
  CHECK(error_of({tensor("0.weight_ih_l0", {4, 2}), tensor("0.weight_hh_l0", {2, 1}),
                  tensor("0.weight_hn_l0", {1, 1}), tensor("0.bias_ih_l0", {3})},
                 "Sequence(3,2) ResetBeforeGRU") ==
        "m: layer 1, ResetBeforeGRU(2,1): its weights have 4 rows, not 3 for each unit");
}

TEST_CASE("imported: tables are asked by indices, columns are cut out") {
  check<Network<double, Sequence<4, 2>, Slice<2, 1, 2>, Embedding<5, 3, 2>, LayerNorm<3>, Flatten,
                Linear<12, 2>>>(true);
}

TEST_CASE("imported: a matrix for each output, of two inputs side by side") {
  check<Network<double, Sequence<4, 5>, Bilinear<3, 2, 4>, Tanh, Bilinear<1, 3, 2, false>>>();
  CHECK(error_of({tensor("0.weight", {4, 3, 2}), tensor("0.bias", {3})}, "Bilinear")
            .starts_with("m: 0.bias: "));
}

TEST_CASE("imported: layers of layers, their buffers, and tables beside numbers") {
  check<Network<
      double, Linear<3, 4>, Residual<Linear<4, 6>, BatchNorm1d<6>, Sequential<Tanh, Linear<6, 4>>>,
      Parallel<Branch<Linear<4, 2>, PReLU>, Branch<Identity>, Branch<Residual<Linear<4, 4>>>>,
      Sum<Branch<Linear<10, 2>>, Branch<Slice<10, 2, 4>>>,
      Heads<Branch<Linear<2, 2>, Softmax>, Branch<Linear<2, 1>>>>>();
  check<Sequential<Parallel<Branch<Slice<3, 0, 1>, Embedding<5, 3>>, Branch<Slice<3, 1, 3>>>,
                   Linear<5, 2>>>(true);
  check<Network<double, Sequence<4, 3>, Residual<Linear<3, 3>, Tanh>,
                Parallel<Branch<Linear<3, 2>>, Branch<Identity>>>>();
}

TEST_CASE("imported: tensors within layers of layers are given out by places, or by names") {
  const auto squares = [](const std::string& first, const std::string& second) {
    return std::vector<io::NamedTensor>{tensor(first + ".weight", {2, 2}),
                                        tensor(second + ".weight", {2, 2})};
  };
  CHECK(error_of(squares("1", "2"), "Residual(Linear,Tanh) Linear").empty());
  CHECK(error_of(squares("block.0", "head"), "Residual(Linear,Tanh)=block Linear=head").empty());
  CHECK(error_of(squares("two.0.0", "two.1.1"), "Parallel(Branch(Linear),Branch(ReLU,Linear))=two")
            .empty());
  CHECK(error_of(squares("a", "b"), "Residual(Linear,Tanh) ReLU Linear")
            .find("expected --layers \"Residual(Linear,Tanh)=NAME ReLU Linear=NAME\"") !=
        std::string::npos);
}

TEST_CASE("imported: layers of layers that do not fit are refused in a line") {
  CHECK(error_of(linear(2, 3), "Residual(Linear)") ==
        "m: layer 0, Residual: what is added has other columns: expected 2, found 3");
  CHECK(error_of(linear(2, 3), "Sum(Branch(Linear),Branch(Tanh))") ==
        "m: layer 0, Sum: what is added has other columns: expected 3, found 2");
  CHECK(error_of(linear(2, 3), "Parallel(Linear)") ==
        "m: a Parallel has branches: expected Branch(Linear(2,3),ReLU), found Linear");
  CHECK(error_of(linear(2, 2), "Residual(Residual(Softplus(0,20),Linear))") ==
        "m: layer 0.0.0, Softplus(0,20): its beta cannot be 0");
  CHECK(error_of(linear(2, 2), "Sequence(3,2) Residual(Sequence(3,2),Linear)") ==
        "m: layer 1.0, Sequence: it says how the user's data lies, and stands first");
  CHECK(error_of(linear(2, 2), "Sequence(3,2) Parallel(Branch(Tanh),Branch(LastStep,Linear))") ==
        "m: layer 1, Parallel: layers within change the positions");
  CHECK(error_of(linear(2, 2), "Linear Residual") == "m: a Residual without layers");
}

TEST_CASE("imported: a list of layers names sequences; biases that are missing are 0") {
  std::vector<io::NamedTensor> tensors = lstm(2, 3);
  CHECK(error_of(tensors, "Sequence(5,2) LSTM LastStep").empty());
  CHECK(error_of(tensors, "Sequence(5,2) LSTM(2,3)=0 Tanh").empty());
  tensors.resize(2);
  CHECK(error_of(tensors, "Sequence(5,2) LSTM").empty());
  CHECK(error_of(conv(2, 3, 3), "Signal(2,9) Conv1d(padding=causal,dilation=2) ReLU").empty());
}

TEST_CASE("imported: what no sample of several positions fits is refused in a line") {
  CHECK(error_of(lstm(2, 3), "LSTM") ==
        "m: layer 0, LSTM: it goes through the steps of a sequence: put Sequence(steps,features) "
        "first");
  CHECK(error_of(lstm(2, 3), "Sequence(5,3) LSTM") ==
        "m: layer 1, LSTM: widths do not meet: expected 3 columns, found 2");
  CHECK(error_of(lstm(2, 3), "Signal(2,5) LSTM") ==
        "m: layer 1, LSTM: PyTorch computes it along a signal's positions: it needs a Sequence");
  CHECK(error_of(linear(2, 3), "Signal(2,5) Linear") ==
        "m: layer 1, Linear: PyTorch computes it along a signal's positions: it needs a Sequence");
  CHECK(error_of(conv(2, 3, 3), "Sequence(5,2) Conv1d") ==
        "m: layer 1, Conv1d: PyTorch computes it along a sequence's steps: it needs a Signal");
  CHECK(error_of(conv(2, 3, 3), "Signal(2,2) Conv1d") ==
        "m: layer 1, Conv1d: it reads more positions than a sample has: expected 2, found 3");
  CHECK(error_of(linear(2, 3), "Tanh Sequence(5,2) Linear") ==
        "m: layer 1, Sequence: it says how the user's data lies, and stands first");
  CHECK(error_of(linear(2, 3), "Sequence(0,2) Linear") ==
        "m: layer 0, Sequence(0,2): it needs at least one of each");
  CHECK(error_of(linear(2, 3), "Sequence(200000,2) Linear") ==
        "m: layer 0, Sequence: a sample of too many numbers: expected at most 262144, found 200000 "
        "positions of 2 columns");
  CHECK(error_of(linear(2, 3), "Slice(2000000000,0,2) Linear")
            .starts_with("m: layer 0, Slice: a sample of too many numbers"));
  CHECK(error_of(linear(2, 3), "Slice(4,3,3) Linear") ==
        "m: layer 0, Slice(4,3,3): it keeps columns start to stop - 1, which the input has");
}

TEST_CASE("imported: words that a layer's text cannot have are refused in a line") {
  CHECK(
      error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(padding=full)") ==
      "m: Conv1d(padding=full): no padding of this layer: expected none,same,causal, or a number, "
      "found full");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(padding=-1)") ==
        "m: Conv1d(padding=-1): no padding of this layer: expected none,same,causal, or a number, "
        "found -1");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(padding=0)").empty());
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(dilation=two)") ==
        "m: Conv1d(dilation=two): no dilation of this layer: expected a whole number, found two");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(dilation=0)") ==
        "m: layer 1, Conv1d(1,1,2,dilation=0): its dilation or its number of taps is not from 1 to "
        "1048576");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(strides=2)") ==
        "m: Conv1d(strides=2): too many settings: expected 0, found 1");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(stride=0)") ==
        "m: layer 1, Conv1d(1,1,2,stride=0): its stride, padding or groups are not from 1 to "
        "1048576");
  CHECK(error_of(conv(1, 1, 2), "Signal(1,9) Conv1d(stride=2,padding=same)") ==
        "m: layer 1, Conv1d(1,1,2,stride=2,padding=same): padding=same keeps the length, and a "
        "stride does not: give a number of zeros");
  CHECK(error_of(conv(1, 3, 2), "Signal(2,9) Conv1d(groups=2)") ==
        "m: layer 1, Conv1d(2,3,2,groups=2): its outputs are no multiple of its groups");
  CHECK(error_of(conv(1, 4, 2), "Signal(1,9) Conv1d(groups=2)") ==
        "m: layer 1, Conv1d: widths do not meet: expected 1 columns, found 2");
  CHECK(error_of(linear(1, 1), "Sequence(9) Linear") ==
        "m: Sequence(9): another number of sizes: expected 2, found 1");
  CHECK(error_of(linear(1, 1), "Sequence(9,x) Linear") ==
        "m: Sequence(9,x): an argument that is no size: found x");
  CHECK(error_of({tensor("0.weight", {5, 3})}, "Embedding(padding_idx=5)") ==
        "m: layer 0, Embedding(5,3,padding_idx=5): its padding_idx is none of its rows");
  CHECK(error_of({tensor("0.weight_ih_l0", {5, 2}), tensor("0.weight_hh_l0", {4, 1})},
                 "Sequence(3,2) LSTM") ==
        "m: layer 1, LSTM(2,1): its weights have 5 rows, not 4 for each unit");
}

namespace {

/// A network of this type with running moments of its own, imported and fused: as many outputs, equal
/// within rounding, and a header that checks itself.
template <class Net>
std::string fused(std::size_t count) {
  Net net{manual_seed(3)};
  Generator generator = manual_seed(5);
  for (const auto& p : Net::Plan::storage.at) {
    for (int i = 0; i < (p.name.starts_with("weight") || p.count ? 0 : p.size()); ++i) {
      double value[1];
      generator.fill_uniform<double>(value, 0.5, 2);
      net.storage()[p.place(i)] = value[0];
    }
  }
  auto model = io::import_safetensors(saved(net));
  if (!model) FAIL(model.error().text());
  std::vector<double> x;
  for (std::size_t i = 0; i < model->in(); ++i) x.push_back((double(i) * 7 - 3) / 11 - 1);
  const std::vector<double> y = io::predict(*model, x);
  CHECK(io::fuse_bn_eval(*model) == count);
  CHECK(io::fuse_bn_eval(*model) == 0);
  const std::vector<double> z = io::predict(*model, x);
  REQUIRE(y.size() == z.size());
  for (std::size_t i = 0; i < y.size(); ++i)
    CHECK(std::abs(y[i] - z[i]) <= 1e-13 * (1 + std::abs(y[i])));
  REQUIRE(io::check_model(*model, "m"));
  const auto header = io::header_of(*model, "m", "m");
  if (!header) FAIL(header.error().text());
  return model->architecture();
}

}  // namespace

TEST_CASE("imported: a BatchNorm1d becomes a part of the product before it, or of the one behind") {
  const std::string norm = "BatchNorm1d(2,eps=0.00001,momentum=0.1)";
  CHECK(fused<Network<double, Linear<3, 2, false>, BatchNorm1d<2>, ReLU, BatchNorm1d<2>,
                      BatchNorm1dWith<2, Decimal<0.5>>, Linear<2, 4>, Linear<4, 2>, BatchNorm1d<2>,
                      BatchNorm1d<2>>>(5) == "Linear(3,2) ReLU Linear(2,4) Linear(4,2)");
  CHECK(fused<Network<double, BatchNorm1d<2>, Linear<2, 3, false>>>(1) == "Linear(2,3)");
  CHECK(fused<Network<double, BatchNorm1d<2>, Tanh, BatchNorm1d<2>>>(0) == norm + " Tanh " + norm);
  CHECK(fused<Network<double, Linear<3, 2>, Residual<Linear<2, 4>, BatchNorm1d<4>, Linear<4, 2>>,
                      BatchNorm1d<2>, Tanh>>(1) ==
        "Linear(3,2) Residual(Linear(2,4),Linear(4,2)) " + norm + " Tanh");
}
namespace {

/// A network whose numbers, by fuse_*_bn_eval and by io::fuse_bn_eval, should be the same bits.
template <class Net, class Fuse>
void check_same_fused(std::size_t count, Fuse fuse) {
  using T = typename Net::scalar;
  Net net{manual_seed(7)};
  Generator generator = manual_seed(11);
  for (const auto& p : Net::Plan::storage.at) {
    for (int i = 0; i < (p.count ? 0 : p.size()); ++i) {
      double value[1];
      generator.fill_uniform<double>(value, p.name == "running_var" ? 0.1 : -2, 2);
      net.storage()[p.place(i)] = static_cast<T>(value[0]);
    }
  }
  auto model = io::import_safetensors(saved(net));
  if (!model) FAIL(model.error().text());
  REQUIRE(io::fuse_bn_eval(*model) == count);
  const auto fused = fuse(net);
  std::vector<double> by_header, by_io;
  for (const T number : fused.parameters()) by_header.push_back(static_cast<double>(number));
  for (const auto& layer : model->layers) {
    for (const auto& tensor : layer.tensors)
      by_io.insert(by_io.end(), tensor.values.begin(), tensor.values.end());
  }
  CHECK(by_header == by_io);
}

}  // namespace

TEST_CASE("imported: fused numbers are those of fuse_linear_bn_eval and fuse_conv_bn_eval") {
  const auto linear = [](const auto& net) { return fuse_linear_bn_eval(net); };
  const auto conv = [](const auto& net) { return fuse_conv_bn_eval(net); };
  check_same_fused<Network<double, Linear<5, 9>, BatchNorm1d<9>, Linear<9, 7, false>,
                           BatchNorm1d<7>, BatchNorm1dWith<7, Decimal<0.5>>>>(3, linear);
  check_same_fused<Network<float, Linear<5, 9>, BatchNorm1d<9>, BatchNorm1d<9>, BatchNorm1d<9>>>(
      3, linear);
  check_same_fused<Network<double, Signal<2, 9>, Conv1d<2, 6, 3>, BatchNorm1d<6>, BatchNorm1d<6>>>(
      2, conv);
}

TEST_CASE("imported: a BatchNorm1d of a signal is fused, but not through zeros around it") {
  constexpr Conv1dOptions grouped{.stride = 2, .groups = 2, .bias = false};
  CHECK(fused<Network<double, Signal<4, 9>, BatchNorm1d<4>, Conv1d<4, 6, 2, grouped>,
                      BatchNorm1d<6>>>(2) == "Signal(4,9) Conv1d(4,6,2,stride=2,groups=2)");
  CHECK(fused<Network<double, Signal<2, 9>, BatchNorm1d<2>, Conv1d<2, 3, 3, Padding::same>>>(0)
            .starts_with("Signal(2,9) BatchNorm1d(2,"));
  constexpr ConvTranspose1dOptions spread{.stride = 2, .bias = false};
  CHECK(
      fused<Network<double, Signal<2, 5>, Tanh, ConvTranspose1d<2, 3, 3, spread>, BatchNorm1d<3>>>(
          1) == "Signal(2,5) Tanh ConvTranspose1d(2,3,3,stride=2)");
}
