// SPDX-License-Identifier: MIT
//
// Whether networks can be computed side by side; if not, the compiler says why.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/is_network.hpp>

FIXNET_NAMESPACE_BEGIN

template <class Net, int W>
class Population;

namespace check_impl {

template <int W>
struct PopulationOf {
  static constexpr bool ok = W > 0;
  FIXNET_CHECK(ok, "a population holds at least 1 network: Population<network, number of networks>",
               "you asked for ", W, " networks");
};
template <class Net>
struct DrawsNothing {
  static constexpr bool ok = !Net::Plan::draws;
  FIXNET_CHECK(ok,
               "the networks of a population draw no random numbers in training, and this one has "
               "a layer that does, such as Dropout: train such networks one by one",
               "the network is ", type<Net>);
};
template <class Net>
struct KeepsNothing {
  static constexpr bool ok = !Net::keeps_statistics;
  FIXNET_CHECK(ok,
               "the networks of a population keep no running statistics, and this one has a layer "
               "that does, such as BatchNorm1d: take LayerNorm, or train such networks one by one",
               "the network is ", type<Net>);
};

/// Asked where each network is given data of its own.
template <class Net>
struct LooksUpNothing {
  static constexpr bool ok = !Net::Plan::looks_up;
  FIXNET_CHECK(ok,
               "the networks of a population look up the same rows of an Embedding: give one batch "
               "for all of them, not one for each",
               "the network is ", type<Net>);
};

template <class Net, int W>
constexpr auto population_check() noexcept {
  if constexpr (!is_network<Net>) {
    return Ask<MadeFor<Net>>{};
  } else if constexpr (W <= 0) {
    return Ask<PopulationOf<W>>{};
  } else if constexpr (Net::Plan::draws) {
    return Ask<DrawsNothing<Net>>{};
  } else if constexpr (Net::keeps_statistics) {
    return Ask<KeepsNothing<Net>>{};
  } else {
    return Ask<Fine>{};
  }
}
template <class Net, int W>
using PopulationCheck = Asked<decltype(population_check<Net, W>())>;

/// Net and W, or what stands for them after the compiler has said what is wrong.
template <bool fine, class Net, int W>
struct SoundPopulation {
  using network = Sequential<Linear<1, 1>>;
  static constexpr int count = 1;
};
template <class Net, int W>
struct SoundPopulation<true, Net, W> {
  using network = Net;
  static constexpr int count = W;
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
