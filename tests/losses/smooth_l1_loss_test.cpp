// SPDX-License-Identifier: MIT
#include <fixnet/losses/smooth_l1_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain(double beta) {
  return test::element_by_element([beta](double y, double t, int) -> PlainTerm {
    const double d = y - t;
    if (std::abs(d) < beta) return {0.5 * d * d / beta, d / beta};
    return {std::abs(d) - 0.5 * beta, d > 0 ? 1.0 : -1.0};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("SmoothL1Loss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(SmoothL1Loss{}, plain(1), {});
  contract.every_width(2e-6);
  contract.every_batch(2e-6);
  contract.one_element(2e-6);
}

TEST_CASE("SmoothL1Loss: the gradient is the derivative of the value") {
  test::contract<Identity>(SmoothL1Loss{}, plain(1), {}).derivatives();
  test::contract<Identity>(SmoothL1Loss{Reduction::sum, 2.0}, plain(2), {}).derivatives();
  test::contract<Identity>(SmoothL1Loss{.beta = 0.5}, plain(0.5), {}).derivatives();
}

TEST_CASE("SmoothL1Loss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(SmoothL1Loss{Reduction::sum, 2.0}, plain(2), {})
      .shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(SmoothL1Loss{Reduction::sum, 2.0}, plain(2), {})
      .shape<V, 17, 3, true>(2e-6);
  test::contract<Identity>(SmoothL1Loss{.beta = 0.5}, plain(0.5), {}).shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(SmoothL1Loss{.beta = 0.5}, plain(0.5), {}).shape<V, 17, 3, true>(2e-6);
}

TEST_CASE("SmoothL1Loss: NaN and infinity go as far as in PyTorch") {
  const auto result = SmoothL1Loss{}(
      Tensor<double, 1, 4>{{{not_a_number, infinity, -infinity, 0.5}}}, Tensor<double, 1, 4>{});
  CHECK(is_nan(result.value));
  CHECK(is_nan(result.gradient[0][0]));
  CHECK(result.gradient[0][1] == 0.25);
  CHECK(result.gradient[0][2] == -0.25);
  CHECK(result.gradient[0][3] == 0.125);
  CHECK(SmoothL1Loss{}(Tensor<double, 1, 1>{{{-infinity}}}, Tensor<double, 1, 1>{}).value ==
        infinity);
}

TEST_CASE("SmoothL1Loss: with beta = 0 it is the absolute error, in a constant expression") {
  constexpr auto result = SmoothL1Loss{.reduction = Reduction::sum, .beta = 0}(
      Tensor<float, 1, 3>{{{0, -2, 1e-30f}}}, Tensor<float, 1, 3>{});
  STATIC_REQUIRE(result.value == 2);
  STATIC_REQUIRE(result.gradient == Tensor<float, 1, 3>{{{0, -1, 1}}});
}
