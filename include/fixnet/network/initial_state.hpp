// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/base/sentence.hpp>
#include <fixnet/base/static_for.hpp>
#include <fixnet/network/state.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// Calls act(place in the state, numbers) for h, and c, of each recurrent layer of the network's list.
template <class Net, class Act>
constexpr void for_each_carried(const Act& act) noexcept {
  using Plan = typename State<Net>::Stream::Plan;
  static_for<Plan::stage_count>([&](auto i) {
    using Op = typename Plan::template Operator<i>;
    if constexpr (requires { Op::columns_of_gates; }) {
      constexpr int stride = simd::padded(Op::outputs, simd::layout_lanes<typename Net::scalar>);
      for (int at = Plan::places.numbers[i]; at < Plan::places.numbers[i + 1]; at += stride)
        act(at, Op::outputs);
    }
  });
}
template <class Net>
inline constexpr int carried_numbers = [] {
  int count = 0;
  for_each_carried<Net>([&](int, int numbers) { count += numbers; });
  return count;
}();
/// `from` has carried_numbers<Net>.
template <class Net>
constexpr State<Net> state_from(const typename Net::scalar* from) noexcept {
  State<Net> state;
  for_each_carried<Net>([&](int at, int numbers) {
    for (int i = 0; i < numbers; ++i) state.values[static_cast<std::size_t>(at + i)] = *from++;
  });
  return state;
}

}  // namespace network_impl

namespace check_impl {

template <int Numbers>
struct RecurrentLayersBegin {
  template <int Given>
  struct ButGiven {
    static constexpr bool ok = Numbers == Given;
    FIXNET_CHECK(ok, "a state begins with h, and of an LSTM c, of each recurrent layer",
                 "the layers have ", Numbers, " numbers and the array has ", Given);
  };
};

}  // namespace check_impl

/// A state whose recurrent layers begin with these numbers: h, then of an LSTM c, layer by layer. All
/// else of it is at rest.
/// Shapes    numbers (Hidden of each RNN and GRU, 2·Hidden of each LSTM)
/// Errors    compile time: another count of numbers; layers within a Residual or another layer have none
///           here
/// Cost      a copy, noexcept, also in a constant expression
/// Source    h_0 and c_0 of torch.nn.LSTM
template <class Net, std::size_t N>
[[nodiscard]] constexpr State<Net> initial_state(
    const typename Net::scalar (&numbers)[N]) noexcept {
  using Begin = check_impl::RecurrentLayersBegin<network_impl::carried_numbers<Net>>;
  if constexpr (check_impl::Passes<typename Begin::template ButGiven<static_cast<int>(N)>>) {
    return network_impl::state_from<Net>(numbers);
  } else {
    return {};
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
