// SPDX-License-Identifier: MIT
//
// The states of several streams side by side.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/base/sentence.hpp>
#include <fixnet/network/state.hpp>

FIXNET_NAMESPACE_BEGIN

namespace network_impl {

template <int B>
struct SomeStates {
  static constexpr bool ok = B > 0;
  FIXNET_CHECK(ok, "there is a state for each row of a batch: States<network, rows of the batch>",
               "you asked for ", B);
};

}  // namespace network_impl

/// The states of as many streams as there are rows: model(X, states) is a step of each. Or of each row of
/// a batch in training, which trainer.step(X, y, states) starts from and takes to the end of the window;
/// gradients stop at the start (truncated back-propagation through time). At rest when made. A trivially copyable value: a copy is what to save, `states = {}` begins anew.
/// Shapes    rows · size numbers and rows · count whole ones, those of a State<Net> for each row b:
///           states[b] streams on from there
/// Errors    compile time: a layer that needs more than the steps so far; less than one row
/// Cost      as `rows` States
/// Source    output, h = rnn(x, h); loss.backward(); h = h.detach(). Williams & Peng, 1990
template <class Net, int B>
struct States {
  using Made = typename check_impl::NetworkOr<Net>::type;
  using scalar = typename Made::scalar;
  static constexpr int rows = check_impl::Passes<network_impl::SomeStates<B>> ? B : 1;
  static constexpr int size = State<Made>::size, count = State<Made>::Stream::counts;
  using At = layers_impl::StatesAt<scalar, size, count>;

  /// A copy of row b's.
  [[nodiscard]] constexpr State<Net> operator[](int b) const noexcept {
    State<Net> one{};
    for (int i = 0; i < size; ++i) one.values[i] = values[b * size + i];
    for (int i = 0; i < count; ++i) one.counts.begin()[i] = counts.begin()[b * count + i];
    return one;
  }
  /// Row b goes on from there, or with {} from rest.
  constexpr void set(int b, const State<Net>& one) noexcept {
    for (int i = 0; i < size; ++i) values[b * size + i] = one.values[i];
    for (int i = 0; i < count; ++i) counts.begin()[b * count + i] = one.counts.begin()[i];
  }
  constexpr At at() noexcept { return {values, counts.begin()}; }
  constexpr scalar* storage() noexcept { return values; }
  constexpr const scalar* storage() const noexcept { return values; }

  [[no_unique_address]] verify_impl::Aligned<States, simd::layout_alignment<scalar>> aligned{};
  alignas(simd::layout_alignment<scalar>) scalar values[static_cast<std::size_t>(rows * size)]{};
  [[no_unique_address]] network_impl::StreamCounts<rows * count> counts{};
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
