// SPDX-License-Identifier: MIT
//
// Whether a type is a network, for what is made for one and named by its type.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/network.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Net>
struct MadeFor {
  static constexpr bool ok = is_network<Net>;
  FIXNET_CHECK(ok,
               "this is no network: Tape<network, rows>, Gradients<network> and what else is made "
               "for a network name its type, without const and &",
               "you gave ", type<Net>);
};

/// Net, or what stands for it after the compiler has said that it is none.
template <class Net>
struct NetworkOr {
  using type = Sequential<Linear<1, 1>>;
};
template <class Net>
  requires Passes<MadeFor<Net>>
struct NetworkOr<Net> {
  using type = Net;
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
