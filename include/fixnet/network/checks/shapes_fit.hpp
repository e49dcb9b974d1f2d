// SPDX-License-Identifier: MIT
//
// What is said where layers do not fit samples of several positions: sequences and signals.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <int Position, class L, int Inputs>
struct LayerExpectsColumns {
  template <int Columns, int Positions>
  struct ButGets {
    static constexpr bool ok = Inputs == Columns;
    FIXNET_CHECK(ok,
                 "a layer expects another number of inputs than the layers before it produce at "
                 "each position: change one of the two, or put a Flatten between, which makes one "
                 "row of all positions",
                 "layer ", Position, ", ", type<L>, ", expects ", Inputs,
                 " inputs at each position and gets ", Columns, " at each of ", Positions,
                 " positions");
  };
};

template <int Position, class L, int Least>
struct LayerReads {
  template <int Positions>
  struct ButGets {
    static constexpr bool ok = Positions >= Least;
    FIXNET_CHECK(ok,
                 "a layer reads more positions at once than a sample has there: give longer "
                 "samples, or zeros around them, as in Conv1d<in, out, kernel, Padding::same>",
                 "layer ", Position, ", ", type<L>, ", reads ", Least, " positions and gets ",
                 Positions);
  };
};

template <int Position, class L>
struct InputStandsFirst {
  static constexpr bool ok = Position == 0;
  FIXNET_CHECK(ok,
               "this layer says how the user's data lies, and stands first in a network: no layer "
               "may come before it",
               "layer ", Position, " of the network is ", type<L>);
};
template <int Position, class L>
struct GoesThroughSteps {
  static constexpr bool ok = never<L>;
  FIXNET_CHECK(
      ok,
      "this layer goes through the steps of a sequence, and no layer says how many a sample "
      "has: put a Sequence<steps, features> first",
      "layer ", Position, " of the network is ", type<L>);
};
template <class Input>
struct NetworkBehind {
  static constexpr bool ok = never<Input>;
  FIXNET_CHECK(ok,
               "this layer only says how the user's data lies: a network needs a layer behind it",
               "the network is ", type<Input>);
};

template <int Position, class L, bool Last>
struct LayerComputesAlong {
  template <int Columns, int Positions>
  struct ButGets {
    static constexpr bool ok = Positions == 1;
    FIXNET_CHECK(!Last || ok,
                 "PyTorch computes this layer along the last dimension, and here the last one "
                 "counts positions, because the channels come first: say Sequence<steps, "
                 "features>, whose features are last, or take a layer of channels, such as "
                 "Conv1d<in, out, 1>",
                 "layer ", Position, " is ", type<L>, " and gets ", Columns, " channels x ",
                 Positions, " positions");
    FIXNET_CHECK(Last || ok,
                 "PyTorch has this layer's channels in the second dimension, and here the second "
                 "one counts steps, because the features are last: say Signal<channels, length>, "
                 "whose channels come first",
                 "layer ", Position, " is ", type<L>, " and gets ", Positions, " steps x ", Columns,
                 " features");
  };
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
