// SPDX-License-Identifier: MIT
// EXPECT: a state begins with h, and of an LSTM c, of each recurrent layer
// EXPECT: 4
// EXPECT: 2
#include <fixnet/fixnet.hpp>
#include <fixnet/network/initial_state.hpp>

using Net = fixnet::Sequential<fixnet::Sequence<1, 1>, fixnet::LSTM<1, 2>>;
int main() { (void)fixnet::initial_state<Net>({1.0f, 2.0f}); }
