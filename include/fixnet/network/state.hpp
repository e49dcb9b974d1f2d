// SPDX-License-Identifier: MIT
//
// What a network remembers of a stream is a value of the user's.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/base/alignment.hpp>
#include <fixnet/network/checks/is_network.hpp>
#include <fixnet/network/checks/stream_fits.hpp>
#include <fixnet/plan/stream_plan.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// What a network is when it goes step by step; where it cannot, the compiler has said why.
template <class Net, bool Sound = check_impl::Passes<check_impl::StreamCheck<Net>>>
struct StreamOf {
  using Plan = plan_impl::StreamPlan<typename Net::Plan>;
  static constexpr int numbers = Plan::state_numbers, counts = Plan::state_counts;
};
template <class Net>
struct StreamOf<Net, false> {
  static constexpr int numbers = 0, counts = 0;
};
template <int N>
struct StreamCounts {
  int at[static_cast<std::size_t>(N)]{};
  constexpr int* begin() noexcept { return at; }
  constexpr const int* begin() const noexcept { return at; }
};
template <>
struct StreamCounts<0> {
  static constexpr int* begin() noexcept { return nullptr; }
};

}  // namespace network_impl

/// What a network remembers of one stream between calls: at rest when made. A trivially copyable
/// value: a copy is a snapshot, assignment goes back to it, and `state = {}` to rest.
/// Errors    compile time: a layer that needs more than the steps so far. A NaN in a step stays
///           until `state = {}`
/// Cost      of LSTM<In, H> 2·H numbers, of GRU, ResetBeforeGRU and RNN H; of a causal Conv1d a counter and
///           reach + max(reach, 64) rows of In, reach = (Kernel − 1)·Dilation; each row padded to
///           whole registers. None of a layer that treats each step by itself
template <class Net>
struct State {
  using Made = typename check_impl::NetworkOr<Net>::type;
  using scalar = typename Made::scalar;
  using Stream = network_impl::StreamOf<Made>;
  static constexpr int size = Stream::numbers > 0 ? Stream::numbers : 1;

  [[no_unique_address]] verify_impl::Aligned<State, simd::layout_alignment<scalar>> aligned{};
  alignas(simd::layout_alignment<scalar>) scalar values[static_cast<std::size_t>(size)]{};
  [[no_unique_address]] network_impl::StreamCounts<Stream::counts> counts{};
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
