// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;
using plan_impl::Layout;

namespace {

// One element at a time by the training plan's layout: the text that runs in constant expressions.
template <class Net, int B>
FIXNET_NOINLINE auto element_by_element(const Net& net, const Tensor<float, B, Net::in>& x) {
  Tensor<float, B, Net::out> y{};
  run_impl::InferencePass<simd::One<float>, typename Net::Plan, B>{
      net.storage(), y.data}(matrix_impl::user_rows(x));
  return y;
}

template <class Net, int B>
FIXNET_NOINLINE void compare() {
  Tensor<float, B, Net::in> x{};
  Generator draw = manual_seed(B);
  for (auto& row : x.data) {
    for (float& value : row) value = 4 * draw.uniform<float>() - 2;
  }
  const Net net{manual_seed(1)};
  const auto expected = element_by_element(net, x);
  const auto found = net.forward(x);
  float worst = 0;
  for (int b = 0; b < B; ++b) {
    for (int o = 0; o < Net::out; ++o) {
      worst = std::max(worst, std::abs(found[b][o] - expected[b][o]));
    }
  }
  INFO("B " << B << ", in " << Net::in << ", out " << Net::out);
  CHECK(worst <= 2e-6f);
}

template <class Net, int... B>
void compare_batches() {
  (compare<Net, B>(), ...);
}
template <class Net>
void every_batch() {
  compare_batches<Net, 1, 2, 3, 4, 7, 8, 12, 15, 16, 17, 31, 32, 33, 50>();
}

using Soccer = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

}  // namespace

TEST_CASE("Inference: rows and columns of blocks compute the same, few inputs and outputs") {
  every_batch<Soccer>();
  every_batch<Sequential<Linear<1, 1>>>();
  every_batch<Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>>();
  every_batch<Sequential<Linear<3, 2, false>, Sigmoid, Linear<2, 7, false>>>();
}
TEST_CASE("Inference: rows and columns of blocks compute the same, wide then narrow layers") {
  every_batch<Sequential<Linear<20, 3>, Softplus, Linear<3, 19>, GELU, Linear<19, 2>, Tanh>>();
  every_batch<Sequential<Linear<33, 5>>>();
  every_batch<Sequential<Sigmoid, Linear<17, 4>, Softmax>>();
  every_batch<Sequential<Linear<4, 6>, PReLUWith<6>, Linear<6, 3>, LogSoftmax>>();
}
TEST_CASE("Inference: one sample lies in rows, a tiny network's batch in columns") {
  using Plan = Soccer::Plan;
  STATIC_REQUIRE(plan_impl::InferencePlan<Plan, 1>::stage<1>.out_layout == Layout::rows);
  STATIC_REQUIRE((plan_impl::InferencePlan<Plan, 16>::stage<0>.out_layout == Layout::columns) ==
                 (Plan::lanes >= 8));
  using Large = Sequential<Linear<64, 64>, ReLU, Linear<64, 1>>::Plan;
  STATIC_REQUIRE(plan_impl::InferencePlan<Large, 16>::stage<0>.out_layout == Layout::rows);
}
