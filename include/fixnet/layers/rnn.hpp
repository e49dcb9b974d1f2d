// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/init.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/recurrent.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// One gate, the sum that tanh or relu is of.
template <bool Relu>
struct RNNCell {
  using F = TanhOrRelu<Relu>;
  static constexpr int gate_count = 1;
  FIXNET_HIDDEN static constexpr Groups order{};
  static constexpr bool carries = false;  // whether the next step reads what is kept
  static constexpr bool sums_apart = false;
  static constexpr int kept(int) noexcept { return 0; }
  template <class T>
  static constexpr long forward_flops() noexcept {
    return simd::operations<T>([](auto x) { return F::activation(x); });
  }
  template <class T>
  static constexpr long backward_flops() noexcept {
    return simd::operations<T, 2>([](auto x, auto dy) { return F::derivative(x, dy); }) + 1;
  }

  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y>
  static FIXNET_INLINE constexpr void forward(int b, bool, const Gates& gates, const Kept&,
                                              const Before&, const HBefore&, const Y& y) noexcept {
    for (int j = 0; j < S::template vectors<V>; ++j) y.set(b, j, F::activation(gates.get(b, j)));
  }
  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y,
            class DY, class Carry>
  static FIXNET_INLINE constexpr void backward(int b, bool, bool later, const Gates& gates,
                                               const Kept&, const Before&, const HBefore&,
                                               const Y& y, const DY& dy, const Carry& dh,
                                               const Carry&) noexcept {
    for (int j = 0; j < S::template vectors<V>; ++j) {
      const V h = later ? dy.get(b, j) + dh.get(b, j) : dy.get(b, j);
      const V by_sum = settle(F::derivative(y.get(b, j), h));
      gates.set(b, j, kernels_impl::without_padding<V, S::H>(j, by_sum));
    }
  }
};

}  // namespace layers_impl

/// Elman's recurrent layer: at each step of a sequence an output h of that step and those before.
/// Formula   h = f(W_ih·x + b_ih + W_hh·h' + b_hh), f tanh or relu; h' of the step before, 0 at first
/// Shapes    x (B, L, In)   y (B, L, Hidden)   weight_ih_l0 (Hidden, In)
///           weight_hh_l0 (Hidden, Hidden)   bias_ih_l0, bias_hh_l0 (Hidden)
/// Errors    compile time: a number below 1; another nonlinearity; no Sequence in front; a neighbour
///           of another width
/// Cost      2·B·L·Hidden·(In + Hidden) FLOP forward; backward twice that; Hidden numbers a step
///           saved; no allocation, noexcept
/// Source    torch.nn.RNN(In, Hidden, nonlinearity='tanh' or 'relu', batch_first=True), its outputs;
///           several layers are several RNNs. Elman, 1990
template <int In, int Hidden, Nonlinearity F = Nonlinearity::tanh>
struct RNN {
  FIXNET_CHECK(In > 0 && Hidden > 0, "RNN<in, hidden> needs at least one of each", In, " in, ",
               Hidden, " hidden");
  FIXNET_CHECK(F == Nonlinearity::tanh || F == Nonlinearity::relu,
               "PyTorch's RNN is of tanh or relu: RNN<in, hidden, Nonlinearity::relu>",
               "you gave Nonlinearity number ", static_cast<int>(F));
  static constexpr double lowest = F == Nonlinearity::relu ? 0 : -1;
  static constexpr double highest = F == Nonlinearity::relu ? layers_impl::no_bound : 1;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "RNN(", In, ",", Hidden,
                    F == Nonlinearity::relu ? ",nonlinearity=relu)" : ")");
  }
  using op =
      layers_impl::RecurrentOperator<In, Hidden, layers_impl::RNNCell<F == Nonlinearity::relu>>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
