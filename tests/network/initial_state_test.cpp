// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/network/initial_state.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Sequence<4, 2>, LSTM<2, 3>, Tanh, GRU<3, 5>, Linear<5, 1>>;

}  // namespace

TEST_CASE("initial_state: a stream that is cut goes on from its h and c") {
  const Net net{manual_seed(3)};
  State<Net> state;
  for (int i = 0; i < 5; ++i) (void)net({0.5f, -1.0f}, state);
  // h and c of the LSTM, then h of the GRU, each padded to whole registers.
  constexpr int stride = simd::padded(3, simd::layout_lanes<float>);
  float numbers[11];
  for (int i = 0; i < 3; ++i)
    numbers[i] = state.values[i], numbers[3 + i] = state.values[stride + i];
  for (int i = 0; i < 5; ++i) numbers[6 + i] = state.values[2 * stride + i];
  State<Net> again = initial_state<Net>(numbers);
  for (int i = 0; i < 5; ++i) CHECK(net({0.25f, 1.0f}, state)[0] == net({0.25f, 1.0f}, again)[0]);
}

TEST_CASE("initial_state: it is a constant expression, and zeros are rest") {
  using Small = Sequential<Sequence<1, 1>, RNN<1, 2>, Linear<2, 1>>;
  constexpr State<Small> state = initial_state<Small>({0.5f, 0.25f});
  STATIC_REQUIRE(state.values[1] == 0.25f);
  Small net{manual_seed(1)};
  State<Small> rest, zero = initial_state<Small>({0.0f, 0.0f});
  CHECK(net({1.0f}, rest)[0] == net({1.0f}, zero)[0]);
}
