// SPDX-License-Identifier: MIT
//
// Calls of a network's functions that fit none of them, answered with a sentence.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/layer_access.hpp>
#include <fixnet/network/checks/taped.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <fixnet/network/fixed_arrays.hpp>
#include <fixnet/network/taped.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

template <class Net>
struct State;

namespace check_impl {

template <class X>
struct IsSample {
  static constexpr bool ok = never<X>;
  FIXNET_CHECK(ok,
               "this is neither a sample nor a batch: give {numbers}, a Tensor, a std::array or C "
               "array of one row, or a Tensor of rows",
               "you gave ", type<X>);
};

template <int Given>
struct TakesOneArgument {
  static constexpr bool ok = Given == 1;
  FIXNET_CHECK(ok,
               "a model takes one sample or one batch: the numbers of a sample go in braces, "
               "model({2.2f, 0.9f})",
               Given, " arguments are not 1");
};

template <class Net>
struct TakesStateOf {
  template <class Found>
  struct ButGets {
    static constexpr bool ok = never<Net>;
    FIXNET_CHECK(
        ok,
        "model(x, state) goes on from a state that is this network's and not const: make a "
        "State<this network>",
        "the network is ", type<Net>, " and you gave ", type<Found>);
  };
};
template <class Found>
inline constexpr bool is_state = false;
template <class Net>
inline constexpr bool is_state<State<Net>> = true;
/// What a call of several arguments fails to pass.
template <class Net, int Given, class Second>
using SeveralCheck = std::conditional_t<Given == 2 && is_state<Second>,
                                        typename TakesStateOf<Net>::template ButGets<Second>,
                                        TakesOneArgument<Given>>;

template <class Found, class Net>
struct AreGradientsOf {
  static constexpr bool ok = std::is_same_v<Found, Gradients<Net>>;
  FIXNET_CHECK(ok,
               "these are no gradients of this network that can be added to: make a Gradients<this "
               "network> that is not const",
               type<Found>, " given for ", type<Net>);
};
template <int Rows, int Columns>
struct OutputsAre {
  template <class Found>
  struct ButGradientIs {
    static constexpr bool ok = never<Found>;
    FIXNET_CHECK(ok,
                 "the gradient has another shape or number type than the outputs it is by: give "
                 "loss.gradient, or a Tensor of the outputs' shape",
                 "the outputs are ", Rows, " x ", Columns, " and the gradient is ", type<Found>);
  };
};
template <class Found>
struct GradientHasTape {
  static constexpr bool ok = never<Found>;
  FIXNET_CHECK(ok,
               "this loss is of outputs that no tape kept, and its gradient belongs to no tape: "
               "take criterion(model.forward(X, tape), y), or, if the tape kept these very rows, "
               "give loss.gradient.by_hand()",
               "you gave ", type<Found>);
};
template <class Found>
inline constexpr bool is_without_tape = false;
template <class T, int B, int N>
inline constexpr bool is_without_tape<OutputsGradient<T, B, N>> = true;
template <class Found, class Net, int Rows>
inline constexpr bool is_gradient =
    std::is_same_v<Found, LogitsGradient<Net, Rows>> ||
    std::is_same_v<Found, Tensor<typename Net::scalar, Rows, Net::out>>;
template <class T, int Rows, int Columns>
struct InputGradientIs {
  template <class Found>
  struct ButThisIs {
    static constexpr bool ok = never<Found>;
    FIXNET_CHECK(
        ok,
        "the gradient by the input goes into a Tensor of the input's shape and number type "
        "that is not const",
        "the input is ", type<T>, " x ", Rows, " x ", Columns, " and you gave ", type<Found>);
  };
};
template <class T>
struct TakesSpansOf {
  template <class X, class Y>
  struct ButGets {
    static constexpr bool ok = never<X, Y>;
    FIXNET_CHECK(ok,
                 "forward(x, y) takes a span of numbers x, whole rows, and a span y that it writes "
                 "to, both of the type the network computes in; forward(x, tape) takes a Tape",
                 "spans of ", type<T>, " are expected, not ", type<X>, " and ", type<Y>);
  };
};

/// The check that X fails as an input of Net.
template <class Net, class X>
constexpr auto sample_check() noexcept {
  using T = typename Net::scalar;
  using Row = matrix_impl::Row<X>;
  if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else if constexpr (Row::columns > 0) {
    using Found = std::remove_cv_t<typename Row::value_type>;
    if constexpr (!std::is_same_v<Found, T>) {
      return Ask<typename matrix_impl::NetworkComputesIn<T>::template ButDataIs<Found>>{};
    } else {
      return Ask<typename matrix_impl::NetworkTakes<Net::in>::template ButDataHas<Row::columns>>{};
    }
  } else if constexpr (matrix_impl::Matrix<X>) {
    return Ask<matrix_impl::RowsAreKnown<X>>{};
  } else {
    return Ask<IsSample<X>>{};
  }
}
template <class Net, class X>
using SampleCheck = Asked<decltype(sample_check<Net, X>())>;

/// What backward(tape, gradient, gradients) fails to pass.
template <class Net, class G, class R, class T>
constexpr auto backward_check(T*) noexcept {
  return Ask<std::conditional_t<Net::sound, IsTape<T>, Said>>{};
}
template <class Net, class G, class R, class Other, int B>
constexpr auto backward_check(Tape<Other, B>*) noexcept {
  using Gradient = typename OutputsAre<B, Net::out>::template ButGradientIs<G>;
  constexpr bool right = is_gradient<G, Net, B>;
  if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else if constexpr (!std::is_same_v<Other, Net>) {
    return Ask<typename TapeIsFor<Other>::template ButThisIs<Net>>{};
  } else if constexpr (is_without_tape<G>) {
    return Ask<GradientHasTape<G>>{};
  } else if constexpr (!right) {
    return Ask<Gradient>{};
  } else {
    return Ask<AreGradientsOf<R, Net>>{};
  }
}
template <class Net, class T, class G, class R>
using BackwardCheck = Asked<decltype(backward_check<Net, G, R>(static_cast<T*>(nullptr)))>;

/// The check that backward(tape, gradient, gradients, dx) fails.
template <class Net, class T, class G, class R, class DX>
struct InputBackward {
  using Check = BackwardCheck<Net, T, G, R>;
};
template <class Net, int B, class G, class DX>
  requires(is_gradient<G, Net, B>)
struct InputBackward<Net, Tape<Net, B>, G, Gradients<Net>, DX> {
  using Check = typename InputGradientIs<typename Net::scalar, B, Net::in>::template ButThisIs<DX>;
};

template <class X, class Net>
concept NoSample =
    !matrix_impl::FixedMatrix<X> &&
    !std::convertible_to<const X&, Tensor<typename Net::scalar, Net::in>> &&
    !std::convertible_to<const X&,
                         std::span<const typename Net::scalar, static_cast<std::size_t>(Net::in)>>;
template <class X>
concept NoFixedMatrix = !matrix_impl::FixedMatrix<X>;
template <class X, class Y, class Net>
concept NoSpans = !std::convertible_to<const X&, std::span<const typename Net::scalar>> ||
                  !(std::convertible_to<Y&, std::span<typename Net::scalar>> ||
                    std::convertible_to<const Y&, std::span<typename Net::scalar>>);
template <class W, class Net, int L>
concept NoWeight = !std::convertible_to<const W&, typename Net::template Weight<L>>;
template <class W, class Net, int L>
concept NoBias = !std::convertible_to<const W&, typename Net::template Bias<L>>;
template <class P, class Net, int L, names_impl::FixedText Name>
concept NoParameter = !std::convertible_to<const P&, typename Net::template Parameter<L, Name>>;
template <class W, class Net>
concept NoParameters = !std::convertible_to<const W&, typename Net::Parameters>;

}  // namespace check_impl

namespace network_impl {

/// Tells these functions from Net's own by their parameters: to clang++ 14, a member hides another
/// that differs in its constraints alone.
struct Apart {};

/// What the compiler calls when nothing of Net fits: each asks the check that fails. Arrays of the
/// user's that hold what a tensor does replace it.
template <class Net>
class WrongCalls {
 public:
  template <check_impl::NoSample<Net> X>
  constexpr auto operator()(const X&, Apart = {}) const noexcept {
    (void)check_impl::Passes<check_impl::SampleCheck<Net, X>>;
    return Tensor<typename Net::scalar, Net::out>{};
  }
  template <class X, class Y, class... More>
  constexpr auto operator()(const X&, const Y&, const More&...) const noexcept {
    (void)
        check_impl::Passes<check_impl::SeveralCheck<Net, static_cast<int>(2 + sizeof...(More)), Y>>;
    return Tensor<typename Net::scalar, Net::out>{};
  }
  template <check_impl::NoFixedMatrix X>
  constexpr auto forward(const X&, Apart = {}) const noexcept {
    (void)check_impl::Passes<check_impl::FixedInputCheck<Net, X>>;
    return Tensor<typename Net::scalar, 1, Net::out>{};
  }
  template <class X, class Y>
    requires check_impl::NoSpans<X, Y, Net>
  constexpr bool forward(const X&, const Y&) const noexcept {
    using Spans = check_impl::TakesSpansOf<typename Net::scalar>;
    return check_impl::Passes<
        std::conditional_t<Net::sound, typename Spans::template ButGets<X, Y>, check_impl::Said>>;
  }
  template <class X, class Other, int B, class... Rows>
  constexpr auto forward(const X&, Tape<Other, B>&, const Rows&...) const noexcept {
    (void)check_impl::Passes<check_impl::TapedCheck<Net, X, Other, Rows...>>;
    return Outputs<Net, B>{};
  }
  template <class T, class G, class R>
  constexpr void backward(T&, const G&, R&) const noexcept {
    (void)check_impl::Passes<check_impl::BackwardCheck<Net, T, G, R>>;
  }
  template <class T, class G, class R, class DX>
  constexpr void backward(T&, const G&, R&, DX&) const noexcept {
    (void)check_impl::Passes<typename check_impl::InputBackward<Net, T, G, R, DX>::Check>;
  }
  template <int L, check_impl::NoWeight<Net, L> W>
  constexpr void set_weight(const W& w) noexcept {
    using Expected = typename Net::template Weight<L>;
    if constexpr (replaces<W, Expected>()) {
      static_cast<Net*>(this)->template set_weight<L>(tensor_from<Expected>(w));
    } else {
      (void)check_impl::Passes<
          check_impl::PartCheck<Net, L, check_impl::LayerCheck<Net, L>, Expected, W>>;
    }
  }
  template <int L, check_impl::NoBias<Net, L> W>
  constexpr void set_bias(const W& b) noexcept {
    using Expected = typename Net::template Bias<L>;
    if constexpr (replaces<W, Expected>()) {
      static_cast<Net*>(this)->template set_bias<L>(tensor_from<Expected>(b));
    } else {
      (void)check_impl::Passes<
          check_impl::PartCheck<Net, L, check_impl::BiasCheck<Net, L>, Expected, W>>;
    }
  }
  template <int L, names_impl::FixedText Name, check_impl::NoParameter<Net, L, Name> P>
  constexpr void set_parameter(const P& p) noexcept {
    using Expected = typename Net::template Parameter<L, Name>;
    if constexpr (replaces<P, Expected>()) {
      static_cast<Net*>(this)->template set_parameter<L, Name>(tensor_from<Expected>(p));
    } else {
      (void)check_impl::Passes<
          check_impl::PartCheck<Net, L, check_impl::ParameterCheck<Net, L, Name>, Expected, P>>;
    }
  }
  template <check_impl::NoParameters<Net> P>
  constexpr void set_parameters(const P& p) noexcept {
    using Expected = typename Net::Parameters;
    if constexpr (replaces<P, Expected>()) {
      static_cast<Net*>(this)->set_parameters(tensor_from<Expected>(p));
    } else {
      using Check = typename check_impl::Expects<Expected>::template ButGets<P>;
      (void)check_impl::Passes<std::conditional_t<Net::sound, Check, check_impl::Said>>;
    }
  }
};

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
