// SPDX-License-Identifier: MIT
//
// What the checks of layers find; what they say is in tests/compile_fail.
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Nothing {};
struct Undefined;
struct WithoutBackward {
  static constexpr Saved saved = Saved::input;
  template <class V>
  static constexpr V forward(V x) {
    return x;
  }
};
struct WithoutFormula : Custom<WithoutFormula> {};
struct WithFormula : Custom<WithFormula> {
  template <class V>
  static constexpr V f(V x) {
    return x * x;
  }
};
struct Rows {
  using rowwise = void;
};

template <class... L>
constexpr bool all_layers = (check_impl::is_layer<L>() && ...);
template <class... L>
constexpr bool no_layers = (!check_impl::is_layer<L>() && ...);

}  // namespace

TEST_CASE("is_layer: every layer of the library is one") {
  static_assert(
      all_layers<Linear<2, 3>, Linear<2, 3, false>, ReLU, LeakyReLU, PReLU, PReLUWith<5>>);
  static_assert(
      all_layers<ELU, SELU, Sigmoid, LogSigmoid, Tanh, Hardtanh, Hardsigmoid, GELU, SiLU>);
  static_assert(all_layers<GELUTanh, Mish, Softplus, Softsign, Softmax, LogSoftmax, Identity>);
  static_assert(all_layers<ApproximateTanh, ApproximateSigmoid, ApproximateSiLU, ApproximateGELU>);
  static_assert(all_layers<WithFormula, Activation<[](auto x) { return x * x; }>>);
}

TEST_CASE("is_layer: a class that lacks a part, or has no size, is none") {
  static_assert(no_layers<Nothing, Undefined, int, WithoutBackward, WithoutFormula, Rows>);
  static_assert(no_layers<Linear<0, 3>, Linear<3, -1>, PReLUWith<0>, MSELoss, Adam>);
}

TEST_CASE("is_layer: what a class means to be is seen from what it has") {
  using layers_impl::Kind;
  static_assert(check_impl::meant_kind<WithoutBackward>() == Kind::elementwise);
  static_assert(check_impl::meant_kind<Rows>() == Kind::rowwise);
  static_assert(check_impl::meant_kind<Nothing>() == Kind::none);
}
