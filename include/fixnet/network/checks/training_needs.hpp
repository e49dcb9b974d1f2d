// SPDX-License-Identifier: MIT
//
// Whether a training pass gets what the network needs in training alone: random numbers, and rows
// enough for statistics.
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

template <class Net>
struct NetworkTrains {
  static constexpr bool ok = Net::Plan::trains;
  FIXNET_CHECK(
      ok,
      "this network has a layer that is evaluated and not trained, WaveNet: load parameters "
      "that were trained elsewhere",
      "the network is ", type<Net>);
};

template <class Net, int Rows>
inline constexpr bool rows_suffice = Rows >= Net::Plan::least_rows;
template <int Least>
struct NetworkTrainsOn {
  template <int Rows>
  struct ButBatchHas {
    static constexpr bool ok = Rows >= Least;
    FIXNET_CHECK(
        ok,
        "this network takes a variance over the rows of a batch in training, as BatchNorm1d "
        "does, which fewer rows do not have: give more rows at a time",
        "it needs ", Least, " rows and the batch has ", Rows);
  };
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
