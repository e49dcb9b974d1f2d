// SPDX-License-Identifier: MIT
#include <array>
#include <fixnet/fixnet.hpp>
#include <span>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class T>
using Net = Network<T, Linear<2, 3>, PReLUWith<3>, Linear<3, 1>>;
template <class T>
constexpr Tensor<T, 3, 2> weight{{{1, 2}, {3, 4}, {5, 6}}};
template <class T>
constexpr Tensor<T, 3> bias{{7, 8, 9}};

}  // namespace

TEMPLATE_TEST_CASE("arrays: a weight is set from every array of its shape", "", float, double) {
  using T = TestType;
  const T rows[3][2] = {{1, 2}, {3, 4}, {5, 6}}, numbers[6] = {1, 2, 3, 4, 5, 6};
  const std::array<std::array<T, 2>, 3> arrays{{{1, 2}, {3, 4}, {5, 6}}};
  const std::array<T, 6> flat{1, 2, 3, 4, 5, 6};
  const auto is_set = [](const auto& given) {
    Net<T> net;
    net.template set_weight<0>(given);
    Net<T> other;
    other.template set_parameter<0, "weight">(given);
    return net.template weight<0>() == weight<T> && net.template bias<0>() == Tensor<T, 3>{} &&
           other.parameters() == net.parameters();
  };
  CHECK(is_set(rows));
  CHECK(is_set(numbers));
  CHECK(is_set(arrays));
  CHECK(is_set(flat));
  CHECK(is_set(std::span<const T, 6>(flat)));
  CHECK(is_set(std::span<const T[2], 3>(rows)));
  CHECK(is_set(std::span<const std::array<T, 2>, 3>(arrays)));
}

TEMPLATE_TEST_CASE("arrays: biases, PReLU's weights and all parameters are set from arrays", "",
                   float, double) {
  using T = TestType;
  Net<T> net;
  T numbers[3] = {7, 8, 9};
  net.template set_bias<0>(numbers);
  CHECK(net.template bias<0>() == bias<T>);
  net.template set_weight<1>(std::span<T, 3>(numbers));
  CHECK(net.template weight<1>() == bias<T>);
  T all[16];
  for (int i = 0; i < 16; ++i) all[i] = static_cast<T>(i) / 8;
  net.set_parameters(all);
  for (int i = 0; i < 16; ++i) CHECK(net.parameters()[i] == all[i]);
  net.set_parameters(std::array<T, 16>{});
  CHECK(net.parameters() == Tensor<T, 16>{});
  net.set_parameters(std::span<const T, 16>(all));
  CHECK(net.template weight<0>()[2][1] == all[5]);
}

TEST_CASE("arrays: they are set in constant expressions") {
  constexpr Net<float> net = [] {
    Net<float> made;
    const float b[3] = {7, 8, 9};
    made.set_bias<0>(b);
    return made;
  }();
  static_assert(net.bias<0>() == bias<float>);
}
