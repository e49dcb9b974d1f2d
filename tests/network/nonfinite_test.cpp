// SPDX-License-Identifier: MIT
//
// NaN and infinities in data and weights go where PyTorch lets them go: forward, and into every
// weight of one training step. nonfinite_golden.py has made the table.
#include "network/nonfinite_golden.hpp"

#include <string>
#include <string_view>

#include "network/samples.hpp"

using namespace samples;

namespace {

constexpr int rows = 5;

char letter(double x) {
  if (x != x) return 'n';
  return x - x == 0 ? 'f' : x > 0 ? 'p' : 'm';
}
template <class Values>
std::string letters(const Values& values) {
  std::string s;
  for (const float v : values) s += letter(static_cast<double>(v));
  return s;
}
// In a batch with room for more rows a gradient that is infinite can come as NaN, because the rows
// that do not count are multiplied by 0; what is finite is the same.
template <bool Precisely>
std::string precisely(std::string found) {
  for (char& c : found) c = Precisely || c == 'f' ? c : 'n';
  return found;
}
float value_of(std::string_view name) {
  const float inf = std::numeric_limits<float>::infinity();
  return name == "nan" ? std::numeric_limits<float>::quiet_NaN() : name == "inf" ? inf : -inf;
}

// The script's numbers.
template <class Net>
Net net_of(const nonfinite::Case& c) {
  auto p = Net{}.parameters();
  int k = 0;
  for (float& w : p.data) {
    k = (k * 5 + 3) % 16;
    w = static_cast<float>(k < 8 ? k - 8 : k - 7) / 16;
  }
  if (c.place[0] == 'p') p[c.index] = value_of(c.value);
  Net net;
  net.set_parameters(p);
  return net;
}
template <int In>
Tensor<float, rows, In> data_of(const nonfinite::Case& c) {
  Tensor<float, rows, In> x{};
  for (int b = 0; b < rows; ++b) {
    for (int i = 0; i < In; ++i) {
      x[b][i] = static_cast<float>((b * 3 + i * 5) % 7 - 3) / 4 + 0.125f;
    }
  }
  if (c.place[0] == 'x') x[c.index / In][c.index % In] = value_of(c.value);
  return x;
}

template <int B, class Net>
void train(const nonfinite::Case& c) {
  Trainer trainer{net_of<Net>(c), MSELoss{}, PlainSGD{.lr = 0.125}, batch<B>};
  Tensor<float, rows, Net::out> y{};
  for (auto& row : y.data) std::fill(std::begin(row), std::end(row), 0.5f);
  const float loss = trainer.step(data_of<Net::in>(c), y);
  CHECK(letter(static_cast<double>(loss)) == c.loss);
  CHECK(precisely<B == rows>(letters(trainer.model().parameters())) ==
        precisely<B == rows>(c.parameters_after));
}

template <class Net>
FIXNET_NOINLINE void is_pytorchs(std::string_view name) {
  for (const auto& c : nonfinite::cases) {
    if (c.network != name) continue;
    INFO(name << ": " << c.value << " in " << c.place << "[" << c.index << "]");
    const Net net = net_of<Net>(c);
    const auto x = data_of<Net::in>(c);
    const auto y = net(x);
    CHECK(letters(std::span(&y.data[0][0], rows * Net::out)) == c.outputs);
    std::string one_by_one;
    for (const auto& row : x.data) one_by_one += letters(net(row));
    CHECK(one_by_one == c.outputs);
    train<rows, Net>(c);
    train<rows + 3, Net>(c);
  }
}

}  // namespace

TEST_CASE("NaN and infinities go where PyTorch's go: 2-10-1, ReLU") {
  is_pytorchs<Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>("relu");
}
TEST_CASE("NaN and infinities go where PyTorch's go: 3-5-2, tanh") {
  is_pytorchs<Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>>("tanh");
}
TEST_CASE("NaN and infinities go where PyTorch's go: 9-3-17, sigmoid") {
  is_pytorchs<Sequential<Linear<9, 3>, Sigmoid, Linear<3, 17>>>("sigmoid");
}
TEST_CASE("NaN and infinities go where PyTorch's go: 2-3-2, tanh") {
  is_pytorchs<Sequential<Linear<2, 3>, Tanh, Linear<3, 2>>>("narrow");
}
TEST_CASE("NaN and infinities go where PyTorch's go: PReLU") {
  is_pytorchs<Sequential<Linear<2, 9>, PReLU, Linear<9, 9>>>("prelu");
}
TEST_CASE("NaN and infinities go where PyTorch's go: softmax") {
  is_pytorchs<Sequential<Linear<2, 9>, Softmax, Linear<9, 3>>>("softmax");
}
