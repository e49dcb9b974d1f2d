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
/// A layer of the user's, without `keeps_zero`: f(0) = 1.
struct Shifted {
  static constexpr Saved saved = Saved::input;
  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x + V(1);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V, V dy) noexcept {
    return dy;
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
  static_assert(all_layers<Hardswish, CELU, Tanhshrink, Softshrink, Hardshrink>);
  static_assert(all_layers<Threshold<std::ratio<1>, std::ratio<0>>>);
  static_assert(all_layers<ApproximateTanh, ApproximateSigmoid, ApproximateSiLU, ApproximateGELU>);
  static_assert(all_layers<WithFormula, Activation<[](auto x) { return x * x; }>>);
}

TEST_CASE("is_layer: a class that lacks a part, or has no size, is none") {
  static_assert(no_layers<Nothing, Undefined, int, WithoutBackward, WithoutFormula, Rows>);
  static_assert(no_layers<Linear<0, 3>, Linear<3, -1>, PReLUWith<0>, MSELoss, Adam>);
}

TEST_CASE("is_layer: what a class means to be is seen from what it has") {
  using check_impl::Form;
  static_assert(check_impl::meant_form<WithoutBackward>() == Form::elementwise);
  static_assert(check_impl::meant_form<Rows>() == Form::rowwise);
  static_assert(check_impl::meant_form<Nothing>() == Form::none);
}

TEST_CASE("is_layer: a layer need not say whether it keeps zeros, wherever it stands") {
  const float x[2] = {1, 2};
  const auto plus_one = Sequential<Shifted, Linear<2, 9>, Shifted, Shifted>{manual_seed(1)};
  const auto plain = Sequential<Linear<2, 9>>{manual_seed(1)};
  const float shifted[2] = {2, 3};
  for (int i = 0; i < 9; ++i) CHECK(std::abs(plus_one(x)[i] - (plain(shifted)[i] + 2)) < 1e-6f);
  Trainer trainer{plus_one, MSELoss{}, PlainSGD{}, batch<3>};
  CHECK(trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 9>{}) > 0);
}
