// SPDX-License-Identifier: MIT
//
// A network step by step.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/network/checks/stream_fits.hpp>
#include <fixnet/network/taped.hpp>
#include <fixnet/run/stream_pass.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// T, or a number that stands for it where the network has said that T is none.
template <class T>
using NumberOr = std::conditional_t<Scalar<T>, T, float>;

/// The calls of a network in T with a state.
template <class Net, class T>
class StreamsSteps {
 public:
  /// y = model(x, state): the next step of a stream, or the next steps, one a row; the state goes on.
  /// x is a step of Features numbers ({numbers}, a Tensor, an array), or rows of steps. Training and
  /// whole windows are model.forward and model(X), which know no state.
  /// Errors    compile time: a layer that needs more than the steps so far
  /// Cost      the same code for every step: no bit depends on how a stream is cut into calls. No
  ///           allocation, no lock, noexcept
  template <std::size_t N>
  constexpr auto operator()(const T (&x)[N], State<Net>& state) const noexcept {
    return steps<T[N]>(x, state);
  }
  template <class X>
  constexpr auto operator()(const X& x, State<Net>& state) const noexcept {
    return steps<X>(x, state);
  }

  /// Y = model(X, states): one step of each of several streams, row b of X and of Y the stream of states[b].
  /// Errors    compile time: another number of rows than of states
  /// Cost      the bits of each stream alone, and of a small network the time of half as many calls,
  ///           because the streams do not wait for one another. No allocation, no lock, noexcept
  template <class X, std::same_as<Net> Self, int B>
  constexpr auto operator()(const X& x, States<Self, B>& states) const noexcept {
    constexpr int columns = Self::Plan::columns_in;
    Tensor<T, B, Self::Plan::columns_out> y{};
    if constexpr (check_impl::Passes<check_impl::StreamsCheck<Self, X, columns, B>>) {
      using Plan = typename State<Self>::Stream::Plan;
      run_impl::streams<Plan, B>(static_cast<const Net*>(this)->storage(),
                                 matrix_impl::user_rows(x), y.data, states.at());
    }
    return y;
  }

  /// Any number of steps: x holds steps × features numbers, y takes steps × outputs. y may be x where
  /// a step has as many outputs as features.
  /// Errors    false, and nothing touched, if the sizes are no whole number of steps or do not agree, or
  ///           if x and y overlap in another way
  template <class X, class Y>
  [[nodiscard]] bool forward(const X& x, Y&& y, State<Net>& state) const noexcept {
    if constexpr (check_impl::Passes<check_impl::StreamCheck<Net>>) {
      return some_steps(std::span<const T>(x), std::span<T>(y), state);
    }
    return false;
  }

  /// Forward in training on a window of sequences that go on: row b from states[b], which goes to the
  /// window's end. States of rows that do not count stay. model.backward(tape, gradient, gradients)
  /// follows, whose gradients stop at the window's start.
  /// Errors    those of forward(X, tape); compile time: states of another network or batch
  template <matrix_impl::Matrix X, std::same_as<Net> Self, int B, class Other, int Rows,
            std::same_as<Generator>... Random>
  [[nodiscard]] constexpr auto forward(const X& x, StatesTape<Self, B>& tape,
                                       States<Other, Rows>& states,
                                       Random&... generator) const noexcept
      requires(!Self::keeps_statistics) {
    const auto random = layers_impl::random_from(generator...);
    return forward_from(static_cast<const Net&>(*this), x, tape, states, random);
  }
  template <matrix_impl::Matrix X, std::same_as<Net> Self, int B, class Other, int Rows,
            std::same_as<Generator>... Random>
  [[nodiscard]] constexpr auto forward(
      const X& x, StatesTape<Self, B>& tape, States<Other, Rows>& states,
      Random&... generator) noexcept requires Self::keeps_statistics {
    const auto random = layers_impl::random_from(generator...);
    return forward_from(static_cast<Net&>(*this), x, tape, states, random);
  }
  template <std::same_as<Net> Self, int B>
  constexpr void backward(StatesTape<Self, B>& tape, const LogitsGradient<Self, B>& gradient,
                          Gradients<Self>& gradients) const noexcept {
    backward_from(static_cast<const Net&>(*this), tape, gradient, gradients);
  }
  template <std::same_as<Net> Self, int B>
  constexpr void backward(StatesTape<Self, B>& tape, const Tensor<T, B, Self::out>& gradient,
                          Gradients<Self>& gradients) const noexcept {
    backward_from(static_cast<const Net&>(*this), tape, gradient, gradients);
  }

 private:
  template <class X, class Given>
  constexpr auto steps(const Given& x, State<Net>& state) const noexcept {
    constexpr int columns = Net::Plan::columns_in, out = Net::Plan::columns_out;
    constexpr bool passes = check_impl::Passes<check_impl::StepsCheck<Net, X, columns>>;
    if constexpr (matrix_impl::FixedMatrix<X>) {
      constexpr int rows = matrix_impl::rows<X>;
      Tensor<T, rows, out> y{};
      if constexpr (passes) run(matrix_impl::user_rows(x), y.data, state, std::size_t{rows});
      return y;
    } else {
      Tensor<T, out> y{};
      if constexpr (passes) {
        T copy[columns];
        const T* const given = &x[0];
        for (int i = 0; i < columns; ++i) copy[i] = given[i];
        const T last = run(kernels_impl::UserRows<T, columns>{&copy}, &y.data, state, 1);
        if constexpr (out == 1) y.data[0] = last;
      }
      return y;
    }
  }
  bool some_steps(std::span<const T> x, std::span<T> y, State<Net>& state) const noexcept {
    constexpr auto in = static_cast<std::size_t>(Net::Plan::columns_in);
    constexpr auto out = static_cast<std::size_t>(Net::Plan::columns_out);
    const std::size_t count = x.size() / in;
    if (count * in != x.size() || count * out != y.size()) return false;
    const bool in_place = in == out && x.data() == y.data();
    if (!in_place && run_impl::overlap<T>(x, y)) return false;
    const kernels_impl::UserRows<T, static_cast<int>(in)> rows{
        reinterpret_cast<const T(*)[in]>(x.data())};
    run(rows, reinterpret_cast<T(*)[out]>(y.data()), state, count);
    return true;
  }
  template <class X, class Y>
  constexpr T run(const X& x, Y* y, State<Net>& state, std::size_t count) const noexcept {
    using Plan = typename State<Net>::Stream::Plan;
    return run_impl::stream<Plan>(static_cast<const Net*>(this)->storage(), x, y, state.values,
                                  state.counts.begin(), count);
  }
};

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
