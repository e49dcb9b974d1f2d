// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/moves.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The operator of a layer that says how the user's data lies, and computes nothing.
template <SampleShape S>
struct InputOperator : MovesNumbers {
  static constexpr int inputs = S.columns, outputs = S.columns;
  static constexpr bool is_input = true;
  static constexpr Streams streams = Streams::yes;

  static constexpr SampleShape reshape(const SampleShape&) noexcept { return S; }
  template <class V, class C, class Act, class P, class X, class Y, class Z, class Kept, class Call>
  static constexpr NoPass forward(const P&, const X&, const Y&, const Z&, const Kept&,
                                  const Call&) noexcept {
    return {};
  }
  template <class V, class C, class P, class DY, class X, class Y, class Kept, class Sink,
            class DXDone>
  static constexpr NoPass backward(const P&, const DY&, const X&, const Y&, const Kept&,
                                   const Sink&, const DXDone&) noexcept {
    return {};
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
