// SPDX-License-Identifier: MIT
//
// Whether who trains a network brings the random numbers that the network draws.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Net, class Random>
inline constexpr bool has_generator =
    !Net::Plan::draws || !std::is_same_v<Random, layers_impl::NoRandom>;
template <class Net, class Random>
struct HasGenerator {
  static constexpr bool ok = has_generator<Net, Random>;
  FIXNET_CHECK(ok,
               "this network draws random numbers in training: hand a Generator on, as in "
               "trainer.step(X, y, generator) or model.forward(X, tape, generator)",
               "the network is ", type<Net>);
};
}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
