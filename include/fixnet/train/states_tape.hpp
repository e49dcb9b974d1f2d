// SPDX-License-Identifier: MIT
//
// The explicit loop of forward and backward over windows of sequences that go on.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/explicit_pass.hpp>
#include <fixnet/train/states.hpp>

FIXNET_NAMESPACE_BEGIN

/// A Tape that also keeps the states with which a window began: what model.forward(X, tape, states) writes
/// and model.backward(tape, gradient, gradients) reads, once. Gradients stop at the window's start.
/// Errors    as those of a Tape
/// Cost      those of a Tape and of States; a trivially copyable value without heap
/// Source    output, h = rnn(x, h.detach()); loss(output, y).backward()
template <class Net, int B>
struct StatesTape {
  Tape<Net, B> tape{};
  States<Net, B> start{};
  int rows = 0;  // how many of them forward took
};

namespace network_impl {

template <class Net, int B>
using ApartIn =
    layers_impl::StatesApart<typename Net::scalar, States<Net, B>::size, States<Net, B>::count>;

template <class Net, int B>
constexpr int counting_rows(const Outputs<Net, B>&) noexcept {
  return B;
}
template <class Net, int B>
constexpr int counting_rows(const PartialOutputs<Net, B>& some) noexcept {
  return some.rows;
}
template <class Net, class X, int B, class Other, int Rows, class Random>
constexpr OutputsOf<std::remove_const_t<Net>, X, B> forward_from(
    Net& net, const X& x, StatesTape<std::remove_const_t<Net>, B>& tape,
    States<Other, Rows>& states, Random random) noexcept {
  using Plain = std::remove_const_t<Net>;
  if constexpr (check_impl::Passes<train_impl::StatesCheck<Plain, B, Other, Rows>>) {
    tape.start = states;
    const ApartIn<Plain, B> at{tape.start.at(), states.at()};
    const run_impl::Carrying<Random, ApartIn<Plain, B>> given{random, at};
    const auto outputs = forward_batch(net, x, tape.tape, given);
    tape.rows = counting_rows(outputs);
    return outputs;
  } else {
    return {};
  }
}

template <class Net, int B>
constexpr void backward_from(const Net& net, StatesTape<Net, B>& tape,
                             const LogitsGradient<Net, B>& gradient,
                             Gradients<Net>& gradients) noexcept {
  using T = typename Net::scalar;
  tape.tape.stamp.read(net.storage(), Net::Plan::storage.trained, gradient.stamp);
  const layers_impl::CarryingCall<int, layers_impl::NoRandom, ApartIn<Net, B>> call{
      tape.rows, {}, {tape.start.at(), tape.start.at()}};
  const run_impl::NoInputGradient no_dx{};
  if (std::is_constant_evaluated()) {
    taped_backward<simd::One<T>>(net, tape.tape, gradient, gradients, no_dx, call);
  } else {
    taped_backward<simd::Lanes<T>>(net, tape.tape, gradient, gradients, no_dx, call);
  }
}
template <class Net, int B>
constexpr void backward_from(const Net& net, StatesTape<Net, B>& tape,
                             const Tensor<typename Net::scalar, B, Net::out>& gradient,
                             Gradients<Net>& gradients) noexcept {
  using T = typename Net::scalar;
  LogitsGradient<Net, B> by_logits{};
  if (std::is_constant_evaluated()) {
    through_last<simd::One<T>>(tape.tape, gradient, by_logits);
  } else {
    through_last<simd::Lanes<T>>(tape.tape, gradient, by_logits);
  }
  backward_from(net, tape, by_logits, gradients);
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
