// SPDX-License-Identifier: MIT
//
// Whether networks can be computed side by side; if not, the compiler says why.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/is_network.hpp>
#include <fixnet/network/data/matrix.hpp>

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

template <int W, int Outer, int Inner>
struct PopulationTakes {
  template <class X>
  struct ButYouGave {
    static constexpr bool ok = never<X>;
    FIXNET_CHECK(ok || Outer > 0,
                 "population(x) takes one sample for all networks, or one for each; for a batch "
                 "ask a network, population[i](x)",
                 "there are ", W, " networks of ", Inner, " numbers a sample and you gave ",
                 type<X>);
    FIXNET_CHECK(ok || Outer == 0,
                 "population(x) takes one sample for all networks, or one for each; for a batch "
                 "ask a network, population[i](x)",
                 "there are ", W, " networks of samples (", Outer, ", ", Inner, ") and you gave ",
                 type<X>);
  };
};
/// Whether X is one sample, in a row or in two extents.
template <class Net, class X>
constexpr bool is_one_sample() noexcept {
  using R = matrix_impl::Row<X>;
  if constexpr (R::rank == 1 && R::columns == Net::in) {
    return std::is_same_v<typename R::value_type, typename Net::scalar>;
  } else {
    return network_impl::is_sample<Net, X>;
  }
}
/// What X must pass to be a sample for each of W networks.
template <class Net, int W, class X>
constexpr auto population_sample_check() noexcept {
  using S = matrix_impl::EnteringRow<Net>;
  if constexpr (matrix_impl::input_fits<X, typename Net::scalar, S>() &&
                matrix_impl::rows<X> == W) {
    return Ask<Fine>{};
  } else {
    constexpr int inner = S::outer > 0 ? S::inner : S::numbers;
    return Ask<typename PopulationTakes<W, S::outer, inner>::template ButYouGave<X>>{};
  }
}
template <class Net, int W, class X>
using PopulationSampleCheck = Asked<decltype(population_sample_check<Net, W, X>())>;

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
