// SPDX-License-Identifier: MIT
//
// Calls of a network's functions that fit none of them, answered with a sentence instead of a list
// of candidates.
#pragma once

#include <fixnet/network/matrix.hpp>
#include <fixnet/network/shape.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

template <class Net, int B>
struct Tape;
template <class Net, int B>
struct Outputs;
template <class Net, int B>
struct LogitsGradient;
template <class Net>
struct Gradients;

namespace check {

template <class X>
struct IsSample {
  static constexpr bool ok = never<X>;
  static_assert(ok,
                FIXNET_SENTENCE(
                    "this is neither a sample nor a batch: give {numbers}, a Tensor, a std::array "
                    "or C array of one row, or a Tensor of rows; read IsSample<your type>",
                    type<X>));
};

template <class Tensor>
struct Expects {
  template <class Found>
  struct ButGets {
    static constexpr bool ok = std::is_same_v<Found, Tensor>;
    static_assert(ok, FIXNET_SENTENCE(
                          "this tensor has another shape or number type than what it is to replace "
                          "(weights are (outputs, inputs), as in PyTorch); read "
                          "Expects<tensor>::ButGets<your type>",
                          type<Tensor>, " is expected, not ", type<Found>));
  };
};

template <int Layers>
struct LayersEndBefore {
  template <int Position>
  struct Layer {
    static constexpr bool ok = Position >= 0 && Position < Layers;
    static_assert(ok, FIXNET_SENTENCE(
                          "the network has no layer of this number: they count from 0, activations "
                          "too; read LayersEndBefore<layers of the network>::Layer<your number>",
                          "layer ", Position, " of ", Layers));
  };
};
template <int Position, class L>
struct HasParameters {
  static constexpr bool ok = layers::Affine<L> || layers::Scaled<L>;
  static_assert(ok, FIXNET_SENTENCE(
                        "this layer has no parameters: layers count from 0, activations too; read "
                        "HasParameters<your number, the layer it is>",
                        "layer ", Position, " is ", type<L>));
};
template <int Position, class L>
struct HasBias {
  static constexpr bool ok = plan::layer_facts<L>().bias;
  static_assert(
      ok,
      FIXNET_SENTENCE("this layer has no bias: only a Linear<inputs, outputs> made without `false` "
                      "has; layers count from 0; read HasBias<your number, the layer it is>",
                      "layer ", Position, " is ", type<L>));
};

template <class T>
struct IsTape {
  static constexpr bool ok = never<T>;
  static_assert(ok, FIXNET_SENTENCE(
                        "this is no tape that can be written: make a Tape<your network, rows> that "
                        "is not const; read IsTape<your type>",
                        type<T>));
};
template <class Net, int B>
struct IsTape<Tape<Net, B>> {
  static constexpr bool ok = true;
};
template <class Net>
struct TapeIsFor {
  template <class Other>
  struct ButThisIs {
    static constexpr bool ok = std::is_same_v<Net, Other>;
    static_assert(
        ok, FIXNET_SENTENCE("the tape was made for another network than this one: make a Tape<this "
                            "network, rows>; read TapeIsFor<network>::ButThisIs<network>",
                            type<Net>, " is not ", type<Other>));
  };
};
template <class Found, class Net>
struct AreGradientsOf {
  static constexpr bool ok = std::is_same_v<Found, Gradients<Net>>;
  static_assert(
      ok, FIXNET_SENTENCE("these are no gradients of this network that can be added to: make a "
                          "Gradients<this network> that is not const; read AreGradientsOf<what you "
                          "gave, this network>",
                          type<Found>));
};
template <int Rows, int Columns>
struct OutputsAre {
  template <class Found>
  struct ButGradientIs {
    static constexpr bool ok = never<Found>;
    static_assert(
        ok, FIXNET_SENTENCE("the gradient has another shape or number type than the outputs it is "
                            "by: give loss.gradient, or a Tensor of the outputs' shape; read "
                            "OutputsAre<rows, columns>::ButGradientIs<your type>",
                            "the outputs are ", Rows, " x ", Columns, " and the gradient is ",
                            type<Found>));
  };
  template <class Net>
  struct ButGradientIs<LogitsGradient<Net, Rows>> {
    static constexpr bool ok = true;
  };
  template <class T>
  struct ButGradientIs<Tensor<T, Rows, Columns>> {
    static constexpr bool ok = true;
  };
};
template <class T>
struct TakesSpansOf {
  template <class X, class Y>
  struct ButGets {
    static constexpr bool ok = never<X, Y>;
    static_assert(
        ok,
        FIXNET_SENTENCE("forward(x, y) takes a span of numbers x, whole rows, and a span y that it "
                        "writes to, both of the type the network computes in; forward(x, tape) "
                        "takes a Tape; read TakesSpansOf<type>::ButGets<your x, your y>",
                        "spans of ", type<T>, " are expected, not ", type<X>, " and ", type<Y>));
  };
};

/// Whether X is one sample of T in another type or number than wanted, or no sample.
template <class T, int In, class X>
constexpr bool is_sample() noexcept {
  using Row = matrix::Row<X>;
  if constexpr (Row::columns > 0) {
    using Found = std::remove_cv_t<typename Row::value_type>;
    if constexpr (!check::Passes<typename matrix::NetworkComputesIn<T>::template ButDataIs<Found>>)
      return false;
    return check::Passes<typename matrix::NetworkTakes<In>::template ButDataHas<Row::columns>>;
  } else if constexpr (matrix::Matrix<X>) {
    return check::Passes<matrix::RowsAreKnown<X>>;
  } else {
    return check::Passes<IsSample<X>>;
  }
}

template <class X, class Net>
concept NoSample =
    !matrix::FixedMatrix<X> &&
    !std::convertible_to<const X&, Tensor<typename Net::scalar, Net::in>> &&
    !std::convertible_to<const X&,
                         std::span<const typename Net::scalar, static_cast<std::size_t>(Net::in)>>;
template <class X, class Y, class Net>
concept NoSpans = !std::convertible_to<const X&, std::span<const typename Net::scalar>> ||
                  !(std::convertible_to<Y&, std::span<typename Net::scalar>> ||
                    std::convertible_to<const Y&, std::span<typename Net::scalar>>);
template <class W, class Net, int L>
concept NoWeight = !std::convertible_to<const W&, typename Net::template Weight<L>>;
template <class W, class Net, int L>
concept NoBias = !std::convertible_to<const W&, typename Net::template Bias<L>>;
template <class W, class Net>
concept NoParameters = !std::convertible_to<const W&, typename Net::Parameters>;

}  // namespace check

namespace network {

/// Tells these functions from Net's own by their parameters: to clang++ 14, a member hides another
/// that differs in its constraints alone.
struct Apart {};

/// What the compiler calls when nothing of Net fits.
template <class Net>
class WrongCalls {
 public:
  template <check::NoSample<Net> X>
  constexpr auto operator()(const X&, Apart = {}) const noexcept {
    if constexpr (Net::sound) (void)check::is_sample<typename Net::scalar, Net::in, X>();
    return Tensor<typename Net::scalar, Net::out>{};
  }
  template <class X>
  constexpr auto forward(const X&, Apart = {}) const noexcept {
    if constexpr (Net::sound) (void)matrix::is_fixed_input<X, typename Net::scalar, Net::in>();
    return Tensor<typename Net::scalar, 1, Net::out>{};
  }
  template <class X, class Y>
    requires check::NoSpans<X, Y, Net>
  constexpr bool forward(const X&, const Y&) const noexcept {
    using T = typename Net::scalar;
    if constexpr (Net::sound)
      (void)check::Passes<typename check::TakesSpansOf<T>::template ButGets<X, Y>>;
    return false;
  }
  template <class X, class Other, int B>
  constexpr auto forward(const X&, Tape<Other, B>&) const noexcept {
    if constexpr (Net::sound) {
      if constexpr (check::Passes<typename check::TapeIsFor<Other>::template ButThisIs<Net>>) {
        (void)matrix::is_fixed_input<X, typename Net::scalar, Net::in>();
      }
    }
    return Outputs<Net, B>{};
  }
  template <class T, class G, class R>
  constexpr void backward(T&, const G&, R&) const noexcept {
    if constexpr (Net::sound) (void)backward_fits<T, G, R>();
  }
  template <int L, check::NoWeight<Net, L> W>
  constexpr void set_weight(const W&) noexcept {
    expect<L, typename Net::template Weight<L>, W>();
  }
  template <int L, check::NoBias<Net, L> W>
  constexpr void set_bias(const W&) noexcept {
    expect<L, typename Net::template Bias<L>, W>();
  }
  template <check::NoParameters<Net> P>
  constexpr void set_parameters(const P&) noexcept {
    if constexpr (Net::sound) {
      (void)check::Passes<typename check::Expects<typename Net::Parameters>::template ButGets<P>>;
    }
  }

 private:
  template <int L, class Expected, class Found>
  static constexpr void expect() noexcept {
    if constexpr (Net::sound && Net::template has_parameters<L>()) {
      (void)check::Passes<typename check::Expects<Expected>::template ButGets<Found>>;
    }
  }
  template <class T, class G, class R>
  static constexpr bool backward_fits() noexcept {
    if constexpr (!check::Passes<check::IsTape<T>>) {
      return false;
    } else {
      return tape_fits<G, R>(static_cast<T*>(nullptr));
    }
  }
  template <class G, class R, class Other, int B>
  static constexpr bool tape_fits(Tape<Other, B>*) noexcept {
    if constexpr (!check::Passes<typename check::TapeIsFor<Other>::template ButThisIs<Net>>) {
      return false;
    } else if constexpr (!check::Passes<
                             typename check::OutputsAre<B, Net::out>::template ButGradientIs<G>>) {
      return false;
    } else {
      return check::Passes<check::AreGradientsOf<R, Net>>;
    }
  }
};

}  // namespace network
FIXNET_NAMESPACE_END
