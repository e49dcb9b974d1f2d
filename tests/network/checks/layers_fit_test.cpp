// SPDX-License-Identifier: MIT
//
// What the checks of networks find; what they say is in tests/compile_fail.
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class... L>
constexpr int misfit() {
  return check_impl::first_misfit(
      std::array<plan_impl::LayerFacts, sizeof...(L)>{plan_impl::layer_facts<L>()...});
}
template <class... L>
constexpr bool fine = std::is_same_v<check_impl::NetworkCheck<float, L...>, check_impl::Fine> ||
                      check_impl::Passes<check_impl::NetworkCheck<float, L...>>;
struct Nothing {};

}  // namespace

TEST_CASE("shape: the first layer that does not fit is found, whatever stands between") {
  static_assert(misfit<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>() == 4);
  static_assert(misfit<Linear<2, 10>, ReLU, Linear<12, 1>, Sigmoid>() == 2);
  static_assert(misfit<Linear<2, 10>, Tanh, Softmax, PReLUWith<9>, Linear<9, 1>>() == 3);
  static_assert(misfit<PReLUWith<3>, Linear<3, 4>, Linear<5, 6>, Linear<7, 8>>() == 2);
  static_assert(misfit<ReLU, Linear<3, 4>, PReLU, Linear<4, 3>>() == 4);
}

TEST_CASE("shape: the first class that is no layer is found") {
  static_assert(check_impl::first_stranger<Linear<2, 3>, ReLU>() == 2);
  static_assert(check_impl::first_stranger<Linear<2, 3>, Nothing, Nothing>() == 1);
  static_assert(check_impl::first_stranger<Nothing>() == 0);
}

TEST_CASE("shape: a network of layers that fit is asked nothing") {
  static_assert(fine<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>);
  static_assert(fine<ReLU, PReLUWith<4>, Softmax>);
  static_assert(Sequential<ReLU, PReLUWith<4>>::in == 4);
}

TEST_CASE("shape: what a failed network is replaced by has a width") {
  using check_impl::SafePlan;
  static_assert(SafePlan<false, int, Linear<2, 3>, Nothing>::type::user_in == 2);
  static_assert(SafePlan<false, int, Linear<2, 3>, Nothing>::type::user_out == 3);
  static_assert(SafePlan<false, float, ReLU>::type::user_in == 1);
  static_assert(SafePlan<false, float>::type::user_out == 1);
}
