// SPDX-License-Identifier: MIT
#include <fixnet/losses/l1_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {std::abs(y - t), y > t ? 1.0 : (y < t ? -1.0 : 0.0)};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("L1Loss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(L1Loss{}, plain(), {});
  contract.every_width(2e-6);
  contract.every_batch(2e-6);
  contract.one_element(2e-6);
}

TEST_CASE("L1Loss: the gradient is the derivative of the value") {
  test::contract<Identity>(L1Loss{}, plain(), {}).derivatives();
  test::contract<Identity>(L1Loss{Reduction::sum}, plain(), {}).derivatives();
}

TEST_CASE("L1Loss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(L1Loss{Reduction::sum}, plain(), {}).shape<V, 7, 10, false>(2e-6);
  test::contract<Identity>(L1Loss{Reduction::sum}, plain(), {}).shape<V, 17, 3, true>(2e-6);
}

TEST_CASE("L1Loss: NaN makes the value NaN and, as in PyTorch, no gradient") {
  const auto result = L1Loss{}(Tensor<double, 1, 4>{{{not_a_number, infinity, -infinity, 0}}},
                               Tensor<double, 1, 4>{});
  CHECK(is_nan(result.value));
  CHECK(result.gradient == Tensor<double, 1, 4>{{{0, 0.25, -0.25, 0}}});
}

TEST_CASE("L1Loss: a constant expression") {
  constexpr auto result =
      L1Loss{}(Tensor<float, 2, 2>{{{1, 2}, {3, 4}}}, Tensor<float, 2, 2>{{{1, 1}, {5, 4}}});
  STATIC_REQUIRE(result.value == 0.75f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 2, 2>{{{0, 0.25f}, {-0.25f, 0}}});
}
