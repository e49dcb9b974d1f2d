// SPDX-License-Identifier: MIT
//
// Whether a network can go through a stream step by step, and what it is given there.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/calls.hpp>
#include <fixnet/network/checks/layers_fit.hpp>

FIXNET_NAMESPACE_BEGIN

namespace check_impl {

template <int Position, class L>
struct GoesStepByStep {
  static constexpr bool ok = never<L>;
  FIXNET_CHECK(
      ok,
      "a stream goes step by step, and this layer reads steps that come later, or all of a "
      "sample at once, or has no output for some steps (a stride): leave such a network to "
      "windows, or take a layer that makes an output of each step and earlier ones, as LSTM and "
      "Conv1d<in, out, kernel, Padding::causal> do",
      "layer ", Position, " of the network is ", type<L>);
};

template <int Position, class L>
struct StreamHasNoLastStep {
  static constexpr bool ok = never<L>;
  FIXNET_CHECK(ok,
               "a stream has no last step: this layer remembers the steps before it, which in a "
               "window LastStep has taken away, so stream and window would differ; leave such a "
               "network to windows",
               "layer ", Position, " of the network is ", type<L>);
};

/// Whether an operator takes one of the steps and passes it on.
template <class Op>
inline constexpr bool takes_a_step = false;
template <class Op>
  requires requires { &Op::reshape; }
inline constexpr bool takes_a_step<Op> =
    !Op::is_input && Op::streams == layers_impl::Streams::yes &&
    Op::reshape(layers_impl::SampleShape{.columns = 1, .positions = 2}).positions == 1;
/// Whether it keeps something from step to step.
template <class Op>
constexpr bool remembers() noexcept {
  return Op::state(layers_impl::Site{.in = Op::inputs, .out = Op::outputs}).numbers > 0;
}
struct StepFacts {
  bool takes, remembers;
};
template <class L>
constexpr StepFacts step_facts() noexcept {
  using Op = layers_impl::OperatorOf<plan_impl::LayerIn<L>>;
  return {takes_a_step<Op>, remembers<Op>()};
}
/// The first layer that remembers steps behind one that has taken the last; their number for none.
template <class... Layers>
constexpr int first_behind_last_step() noexcept {
  int i = 0;
  bool taken = false;
  for (const StepFacts layer : std::initializer_list<StepFacts>{step_facts<Layers>()...}) {
    if (taken && layer.remembers) break;
    taken = taken || layer.takes;
    ++i;
  }
  return i;
}
/// The first layer that does not go step by step; their number for none.
template <class... Layers>
constexpr int first_of_windows() noexcept {
  return list_impl::leading(
      {layers_impl::can_stream<layers_impl::OperatorOf<plan_impl::LayerIn<Layers>>>()...});
}
template <class... Layers>
constexpr auto layers_stream(network_impl::Flat<Layers...>) noexcept {
  constexpr int i = first_of_windows<Layers...>(), count = static_cast<int>(sizeof...(Layers));
  constexpr int behind = i < count ? count : first_behind_last_step<Layers...>();
  if constexpr (i < count) {
    return Ask<GoesStepByStep<own_number<i, Layers...>(), LayerAt<i, Layers...>>>{};
  } else if constexpr (behind < count) {
    return Ask<StreamHasNoLastStep<own_number<behind, Layers...>(), LayerAt<behind, Layers...>>>{};
  } else {
    return Ask<Fine>{};
  }
}
template <class Net>
struct StreamCheckOf;
template <class T, class... Layers>
struct StreamCheckOf<Network<T, Layers...>> {
  static constexpr auto ask() noexcept {
    if constexpr (!Network<T, Layers...>::sound) {
      return Ask<Said>{};
    } else {
      return layers_stream(network_impl::FlatLayers<Layers...>{});
    }
  }
  using type = Asked<decltype(ask())>;
};
/// What a network must pass to have a State.
template <class Net>
using StreamCheck = typename StreamCheckOf<Net>::type;

template <int Streams>
struct StreamsTake {
  template <int Rows>
  struct ButDataHas {
    static constexpr bool ok = Streams == Rows;
    FIXNET_CHECK(
        ok,
        "with States each row of x is the next step of a stream of its own: give as many rows "
        "as there are streams; several steps of one stream go with a State",
        "there are ", Streams, " streams and the data has ", Rows, " rows");
  };
};
/// What X must pass as one step or rows of steps of `Columns` numbers.
template <class Net, class X, int Columns>
constexpr auto steps_check() noexcept {
  using T = typename Net::scalar;
  using Row = matrix_impl::Row<X>;
  if constexpr (!std::is_same_v<StreamCheck<Net>, Fine>) {
    return Ask<StreamCheck<Net>>{};
  } else if constexpr (matrix_impl::Matrix<X>) {
    return Ask<matrix_impl::FixedInputCheck<X, T, matrix_impl::RowShape<Columns>>>{};
  } else if constexpr (Row::columns > 0) {
    return Ask<matrix_impl::InputCheck<typename Row::value_type[1][Row::columns], T,
                                       matrix_impl::RowShape<Columns>>>{};
  } else {
    return Ask<IsSample<X>>{};
  }
}
template <class Net, class X, int Columns>
using StepsCheck = Asked<decltype(steps_check<Net, X, Columns>())>;

/// What X must pass as one step of each of B streams.
template <class Net, class X, int Columns, int B>
constexpr auto streams_check() noexcept {
  if constexpr (!Passes<StepsCheck<Net, X, Columns>>) {
    return Ask<Said>{};
  } else if constexpr (matrix_impl::FixedMatrix<X>) {
    return Ask<typename StreamsTake<B>::template ButDataHas<matrix_impl::rows<X>>>{};
  } else {
    return Ask<typename StreamsTake<B>::template ButDataHas<1>>{};
  }
}
template <class Net, class X, int Columns, int B>
using StreamsCheck = Asked<decltype(streams_check<Net, X, Columns, B>())>;

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
