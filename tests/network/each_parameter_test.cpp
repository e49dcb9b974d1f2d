// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/network/each_parameter.hpp>
#include <sstream>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

// Wide and narrow layers: weights stored as PyTorch has them, and transposed.
template <class T>
using Plain = Network<T, Linear<40, 1>, PReLU, Linear<1, 33>, LayerNorm<33>, Linear<33, 2>>;

template <class Net>
bool zero_padding(Net net) {
  plan_impl::for_each_number<typename Net::Plan>(
      [&](const auto&, int place) { net.storage()[place] = 0; });
  for (int i = 0; i < Net::Plan::storage.total; ++i) {
    if (net.storage()[i] != 0) return false;
  }
  return true;
}

}  // namespace

TEMPLATE_TEST_CASE("for_each_parameter: every number once, in PyTorch's order, in its place", "",
                   float, double) {
  using T = TestType;
  using Net = Plain<T>;
  Net net{manual_seed(1)};
  std::vector<T> seen;
  for_each_parameter(static_cast<const Net&>(net), [&](const T& p) { seen.push_back(p); });
  const auto all = net.parameters();
  REQUIRE(seen.size() == std::size_t{Net::parameter_count});
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(seen[static_cast<std::size_t>(i)] == all[i]);
  int next = 0;
  for_each_parameter(net, [&](T& p) { p = static_cast<T>(++next); });
  for (int i = 0; i < Net::parameter_count; ++i)
    CHECK(net.parameters()[i] == static_cast<T>(i + 1));
  CHECK(zero_padding(net));
}

TEST_CASE("for_each_parameter: an LSTM's gates come in PyTorch's order, not in the stored one") {
  using Net = Sequential<Sequence<4, 3>, LSTM<3, 5>, GRU<5, 2>, Linear<2, 1>>;
  Net net{manual_seed(1)};
  int next = 0;
  for_each_parameter(net, [&](float& p) { p = static_cast<float>(++next); });
  for (int i = 0; i < Net::parameter_count; ++i)
    CHECK(net.parameters()[i] == static_cast<float>(i + 1));
  next = 0;
  for_each_tensor(net, [&](auto view) {
    for (int i = 0; i < view.size(); ++i) CHECK(view[i] == static_cast<float>(++next));
  });
  CHECK(next == Net::parameter_count);
  CHECK(zero_padding(net));
}

TEST_CASE("for_each_tensor: names, layers and shapes are PyTorch's; numbers come row by row") {
  using Net = Plain<float>;
  Net net{manual_seed(1)};
  std::ostringstream said;
  for_each_tensor(net, [&](const auto& view) {
    said << view.layer << '.' << view.name << '[';
    for (int i = 0; i < view.rank; ++i) said << (i > 0 ? " " : "") << view.shape[i];
    said << "] ";
  });
  CHECK(said.str() ==
        "0.weight[1 40] 0.bias[1] 1.weight[1] 2.weight[33 1] 2.bias[33] 3.weight[33] 3.bias[33] "
        "4.weight[2 33] 4.bias[2] ");
  for_each_tensor(net, [&](auto view) {
    if (view.layer != 4 || view.name != "weight") return;
    REQUIRE(view.size() == 66);
    int i = 0;
    for (const float& w : view) {
      CHECK(w == net.weight<4>()[i / 33][i % 33]);
      CHECK(&w == &view[i++]);
    }
    CHECK(i == 66);
    view[34] = 7;
  });
  CHECK(net.weight<4>()[1][1] == 7);
}

TEST_CASE("for_each_tensor: buffers are not trained and do not come; gradients do") {
  using Net = Sequential<Linear<2, 3>, BatchNorm1d<3>>;
  Net net{manual_seed(1)};
  int count = 0, numbers = 0;
  for_each_tensor(net, [&](const auto& view) { ++count, numbers += view.size(); });
  CHECK(count == 4);
  CHECK(numbers == Net::parameter_count);
  Gradients<Net> gradients;
  for_each_tensor(gradients, [](auto view) {
    if (view.name == "bias") view[1] = 3;
  });
  CHECK(gradients.bias<0>() == Tensor<float, 3>{{0, 3, 0}});
  CHECK(gradients.bias<1>() == Tensor<float, 3>{{0, 3, 0}});
}

TEST_CASE("for_each_parameter: a Sequential within the list, a Residual, a signal") {
  using Net = Sequential<Signal<3, 4>, Conv1d<3, 5, 3>, Flatten, Sequential<Linear<10, 2>>,
                         Residual<Linear<2, 2>>>;
  Net net{manual_seed(1)};
  std::vector<float> seen;
  for_each_parameter(net, [&](float p) { seen.push_back(p); });
  const auto all = net.parameters();
  REQUIRE(seen.size() == std::size_t{Net::parameter_count});
  for (std::size_t i = 0; i < seen.size(); ++i) CHECK(seen[i] == all[static_cast<int>(i)]);
}

static_assert([] {
  Plain<float> net;
  for_each_parameter(net, [](float& p) { p = 1; });
  float sum = 0;
  for_each_parameter(net, [&](float p) { sum += p; });
  return sum == static_cast<float>(Plain<float>::parameter_count);
}());
