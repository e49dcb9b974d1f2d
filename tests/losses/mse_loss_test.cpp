// SPDX-License-Identifier: MIT
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {(y - t) * (y - t), 2 * (y - t)};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("MSELoss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(MSELoss{}, plain(), {});
  contract.every_width(2e-6);
  contract.every_batch(2e-6);
  contract.one_element(2e-6);
}

TEST_CASE("MSELoss: the gradient is the derivative of the value") {
  test::contract<Identity>(MSELoss{}, plain(), {}).derivatives();
  test::contract<Identity>(MSELoss{Reduction::sum}, plain(), {}).derivatives();
}

TEST_CASE("MSELoss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(MSELoss{Reduction::sum}, plain(), {}).shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(MSELoss{Reduction::sum}, plain(), {}).shape<V, 17, 3, true>(2e-6);
}

TEST_CASE("MSELoss: NaN and infinity go as far as in PyTorch") {
  const auto result = MSELoss{}(Tensor<double, 1, 4>{{{not_a_number, infinity, -infinity, 1}}},
                                Tensor<double, 1, 4>{});
  CHECK(is_nan(result.value));
  CHECK(is_nan(result.gradient[0][0]));
  CHECK(result.gradient[0][1] == infinity);
  CHECK(result.gradient[0][2] == -infinity);
  CHECK(result.gradient[0][3] == 0.5);
}

TEST_CASE("MSELoss: a constant expression") {
  constexpr auto result =
      MSELoss{}(Tensor<float, 2, 2>{{{1, 2}, {3, 4}}}, Tensor<float, 2, 2>{{{1, 1}, {5, 4}}});
  STATIC_REQUIRE(result.value == 1.25f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 2, 2>{{{0, 0.5f}, {-1, 0}}});
}
