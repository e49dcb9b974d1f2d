// SPDX-License-Identifier: MIT
#include <fixnet/losses/huber_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain(double delta) {
  return test::element_by_element([delta](double y, double t, int) -> PlainTerm {
    const double d = y - t;
    if (std::abs(d) <= delta) return {0.5 * d * d, d};
    return {delta * (std::abs(d) - 0.5 * delta), d > 0 ? delta : -delta};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("HuberLoss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(HuberLoss{}, plain(1), {});
  contract.every_width(2e-6);
  contract.every_batch(2e-6);
  contract.one_element(2e-6);
}

TEST_CASE("HuberLoss: the gradient is the derivative of the value") {
  test::contract<Identity>(HuberLoss{}, plain(1), {}).derivatives();
  test::contract<Identity>(HuberLoss{Reduction::sum, 2.0}, plain(2), {}).derivatives();
  test::contract<Identity>(HuberLoss{.delta = 0.25}, plain(0.25), {}).derivatives();
}

TEST_CASE("HuberLoss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(HuberLoss{Reduction::sum, 2.0}, plain(2), {})
      .shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(HuberLoss{Reduction::sum, 2.0}, plain(2), {})
      .shape<V, 17, 3, true>(2e-6);
  test::contract<Identity>(HuberLoss{.delta = 0.25}, plain(0.25), {}).shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(HuberLoss{.delta = 0.25}, plain(0.25), {}).shape<V, 17, 3, true>(2e-6);
}

TEST_CASE("HuberLoss: NaN and infinity go as far as in PyTorch") {
  const Tensor<double, 1, 4> zero{};
  const auto result =
      HuberLoss{.delta = 2}(Tensor<double, 1, 4>{{{not_a_number, infinity, -infinity, 1}}}, zero);
  CHECK(is_nan(result.value));
  CHECK(is_nan(result.gradient[0][0]));
  CHECK(result.gradient[0][1] == 0.5);
  CHECK(result.gradient[0][2] == -0.5);
  CHECK(result.gradient[0][3] == 0.25);
  CHECK(HuberLoss{}(Tensor<double, 1, 1>{{{infinity}}}, Tensor<double, 1, 1>{}).value == infinity);
}

TEST_CASE("HuberLoss: both sides meet at delta, in a constant expression") {
  constexpr auto result = HuberLoss{.reduction = Reduction::sum, .delta = 2}(
      Tensor<float, 1, 3>{{{2, -2, 3}}}, Tensor<float, 1, 3>{});
  STATIC_REQUIRE(result.value == 2 + 2 + 4);
  STATIC_REQUIRE(result.gradient == Tensor<float, 1, 3>{{{2, -2, 2}}});
}
