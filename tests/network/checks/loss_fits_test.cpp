// SPDX-License-Identifier: MIT
//
// Which losses take what which last layers give; what they say is in tests/compile_fail.
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class Loss, class... Last>
constexpr bool fits = check_impl::loss_fits<Loss, Sequential<Linear<2, 3>, Last...>>();
template <class Loss, class... Last>
constexpr bool fits_one = check_impl::loss_fits<Loss, Sequential<Linear<2, 1>, Last...>>();

/// All of these last layers, or none of them.
template <class... Last>
struct Behind {
  template <class Loss>
  static constexpr bool all = (... && fits<Loss, Last>);
  template <class Loss>
  static constexpr bool none = (... && !fits<Loss, Last>);
};
using InUnit =
    Behind<Sigmoid, ApproximateSigmoid, Hardsigmoid, HardtanhWith<std::ratio<0>, std::ratio<1>>>;
using Squeezed = Behind<Tanh, ApproximateTanh, Softsign, Hardtanh>;
using OneSided = Behind<ReLU, Softplus, ELU, SELU, SiLU, GELU, GELUTanh, Mish, ApproximateSiLU,
                        ApproximateGELU, LogSigmoid, HardtanhWith<std::ratio<0>, std::ratio<6>>,
                        Hardswish, CELU, Threshold<std::ratio<0>, std::ratio<0>>>;
using Free = Behind<LeakyReLU, PReLU, Identity, LayerNorm<3>, Linear<3, 3>, Tanhshrink, Softshrink,
                    Hardshrink, Threshold<std::ratio<-3>, std::ratio<-4>>,
                    HardtanhWith<std::ratio<-10>, std::ratio<10>>>;

struct Square : Custom<Square> {
  template <class V>
  static constexpr V f(V x) {
    return x * x;
  }
};
struct Logistic : Custom<Logistic> {
  static constexpr double lowest = 0, highest = 1;
  template <class V>
  static constexpr V f(V x) {
    return sigmoid(x);
  }
};
struct Distance : CustomLoss<Distance> {
  template <class V>
  static constexpr V f(V y, V t) {
    return abs(y - t);
  }
};

template <class L, class T>
bool keeps_bounds() {
  constexpr layers_impl::OutputFacts y = layers_impl::output_facts<L>();
  bool within = true;
  for (int i = -20000; i <= 20000; ++i) {
    const simd::One<T> x(static_cast<T>(i) / T(500));
    const double value = static_cast<double>(L::forward(x).r);
    within = within && value >= y.lowest && value <= y.highest;
  }
  return within;
}
/// The bounds are reached but for 0.001: none is wider than it must be.
template <class L>
bool reaches_bounds() {
  constexpr layers_impl::OutputFacts y = layers_impl::output_facts<L>();
  double low = 0, high = L::forward(simd::One<double>(0.0)).r;
  low = high;
  for (int i = -2000000; i <= 2000000; i += 7) {
    const double value = L::forward(simd::One<double>(i / 1000.0)).r;
    low = value < low ? value : low;
    high = value > high ? value : high;
  }
  const bool low_reached = y.lowest < -1e300 || low < y.lowest + 0.001;
  return low_reached && (y.highest > 1e300 || high > y.highest - 0.001);
}

}  // namespace

TEST_CASE("losses: BCELoss takes what lies within 0 and 1, and nothing else") {
  static_assert(InUnit::all<BCELoss> && fits<BCELoss, Softmax>);
  static_assert(Squeezed::none<BCELoss> && OneSided::none<BCELoss> && Free::none<BCELoss>);
  static_assert(!fits<BCELoss> && !fits<BCELoss, LogSoftmax>);
}

TEST_CASE("losses: BCEWithLogitsLoss takes what reaches from -2 to 2") {
  static_assert(Free::all<BCEWithLogitsLoss> && fits<BCEWithLogitsLoss>);
  static_assert(InUnit::none<BCEWithLogitsLoss> && Squeezed::none<BCEWithLogitsLoss>);
  static_assert(OneSided::none<WeightedBCEWithLogitsLoss<3>>);
  static_assert(!fits<BCEWithLogitsLoss, Softmax> && !fits<BCEWithLogitsLoss, LogSoftmax>);
}

TEST_CASE("losses: CrossEntropyLoss takes numbers that may lie 4 apart, of no distribution") {
  static_assert(Free::all<CrossEntropyLoss> && OneSided::all<CrossEntropyLoss>);
  static_assert(fits<CrossEntropyLoss> && fits<WeightedCrossEntropyLoss<3>>);
  static_assert(InUnit::none<CrossEntropyLoss> && Squeezed::none<WeightedCrossEntropyLoss<3>>);
  static_assert(!fits<CrossEntropyLoss, Softmax> && !fits<CrossEntropyLoss, LogSoftmax>);
}

TEST_CASE("losses: NLLLoss takes log-probabilities alone") {
  static_assert(fits<NLLLoss, LogSoftmax> && fits<WeightedNLLLoss<3>, LogSoftmax>);
  static_assert(InUnit::none<NLLLoss> && Squeezed::none<NLLLoss> && OneSided::none<NLLLoss>);
  static_assert(Free::none<WeightedNLLLoss<3>> && !fits<NLLLoss> && !fits<NLLLoss, Softmax>);
}

TEST_CASE("losses: those of distances take everything") {
  static_assert(InUnit::all<MSELoss> && Squeezed::all<L1Loss> && OneSided::all<HuberLoss>);
  static_assert(Free::all<SmoothL1Loss> && fits<MSELoss, Softmax> && fits<MSELoss, LogSoftmax>);
}

TEST_CASE("losses: over one column there are neither classes nor shares") {
  static_assert(!fits_one<CrossEntropyLoss> && !fits_one<NLLLoss, LogSoftmax>);
  static_assert(!fits_one<MSELoss, Softmax> && !fits_one<BCELoss, Softmax>);
  static_assert(!fits_one<L1Loss, LogSoftmax> && fits_one<BCELoss, Sigmoid>);
  static_assert(fits_one<Unchecked<CrossEntropyLoss>> && fits_one<Unchecked<MSELoss>, Softmax>);
}

TEST_CASE("losses: what passes its inputs on is what its inputs are") {
  static_assert(fits<BCELoss, Sigmoid, Identity> && fits<NLLLoss, LogSoftmax, Identity, Identity>);
  static_assert(!fits<CrossEntropyLoss, Softmax, Identity> && fits<CrossEntropyLoss, Identity>);
  static_assert(fits<BCELoss, Sigmoid, Flatten> && !fits<CrossEntropyLoss, Softmax, Flatten>);
  static_assert(!fits<BCELoss, Sigmoid, Linear<3, 3>>);
  static_assert(fits<BCELoss, Sequential<Linear<3, 3>, Sigmoid>>);
  static_assert(!fits<CrossEntropyLoss, Sequential<Linear<3, 3>, Softmax>, Identity>);
}

TEST_CASE(
    "losses: Flatten joins the distributions of positions, which are no distribution together") {
  using check_impl::loss_fits;
  using Steps = Sequential<Sequence<8, 3>, Linear<3, 4>, LogSoftmax, Flatten>;
  using OneStep = Sequential<Sequence<1, 3>, Linear<3, 4>, LogSoftmax, Flatten>;
  using Behind = Sequential<Sequence<8, 3>, Linear<3, 4>, Flatten, LogSoftmax>;
  using Shares = Sequential<Sequence<8, 3>, Linear<3, 4>, Softmax, Flatten, Identity>;
  using Nothing = Sequential<Sequence<8, 3>, Linear<3, 1>, Softmax, Flatten>;
  using Deep = Sequential<Sequence<8, 3>, Sequential<Linear<3, 4>, LogSoftmax>, Flatten>;
  using Channels = Sequential<Signal<2, 9>, Conv1d<2, 4, 2>, LogSoftmax, Flatten>;
  static_assert(!loss_fits<NLLLoss, Steps>() && !loss_fits<WeightedNLLLoss<32>, Deep>());
  static_assert(!loss_fits<NLLLoss, Channels>() && loss_fits<Unchecked<NLLLoss>, Steps>());
  static_assert(loss_fits<NLLLoss, OneStep>() && loss_fits<NLLLoss, Behind>());
  static_assert(loss_fits<MSELoss, Steps>() && loss_fits<BCELoss, Shares>());
  static_assert(!loss_fits<CrossEntropyLoss, Shares>() && !loss_fits<MSELoss, Nothing>());
  static_assert(!loss_fits<CrossEntropyLoss, Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep>>());
  static_assert(!loss_fits<CrossEntropyLoss, Sequential<Sequence<8, 3>, GRU<3, 4>, LastStep>>());
  static_assert(!loss_fits<CrossEntropyLoss, Sequential<Sequence<8, 3>, RNN<3, 4>, LastStep>>());
  using Latest = Sequential<Sequence<8, 3>, Linear<3, 4>, LogSoftmax, LastStep>;
  static_assert(loss_fits<NLLLoss, Latest>() && !loss_fits<CrossEntropyLoss, Latest>());
}

TEST_CASE(
    "losses: a layer that says nothing gives any numbers, a loss that says nothing takes them") {
  static_assert(fits<CrossEntropyLoss, Square> && fits<BCEWithLogitsLoss, Square>);
  static_assert(!fits<BCELoss, Square> && !fits<NLLLoss, Square> && fits<BCELoss, Logistic>);
  static_assert(!fits<BCEWithLogitsLoss, Logistic> && fits<Distance, Softmax>);
}

TEST_CASE("losses: Unchecked takes everything") {
  static_assert(Free::all<Unchecked<BCELoss>> && OneSided::all<Unchecked<NLLLoss>>);
  static_assert(InUnit::all<Unchecked<BCEWithLogitsLoss>>);
  static_assert(fits<Unchecked<CrossEntropyLoss>, Softmax>);
}

TEMPLATE_TEST_CASE("losses: the bounds that a layer tells are kept and reached", "", ReLU, Sigmoid,
                   ApproximateSigmoid, Hardsigmoid, Tanh, ApproximateTanh, Softsign, LogSigmoid,
                   Softplus, SiLU, ApproximateSiLU, GELU, GELUTanh, ApproximateGELU, Mish, SELU,
                   ELU, Hardtanh, LeakyReLU, Hardswish, CELU, Tanhshrink, Softshrink, Hardshrink,
                   (CELUWith<std::ratio<-2>>), (Threshold<std::ratio<1>, std::ratio<-5, 2>>),
                   (SoftplusWith<std::ratio<-1>>), (ELUWith<std::ratio<-2>>),
                   (ELUWith<std::ratio<5, 2>>), (HardtanhWith<std::ratio<-1, 2>, std::ratio<6>>)) {
  CHECK(keeps_bounds<TestType, float>());
  CHECK(keeps_bounds<TestType, double>());
  CHECK(reaches_bounds<TestType>());
}

TEST_CASE(
    "Losses look through what an evaluation passes on, and ask it too, which training does not") {
  using Behind = Sequential<Softmax, Dropout<>>;
  STATIC_REQUIRE_FALSE(fits<CrossEntropyLoss, Softmax, Dropout<>>);
  STATIC_REQUIRE_FALSE(fits<CrossEntropyLoss, Behind, Identity, AlphaDropout<>>);
  STATIC_REQUIRE_FALSE(fits<BCEWithLogitsLoss, Sigmoid, Dropout<>>);
  STATIC_REQUIRE_FALSE(fits<BCELoss, Sigmoid, Dropout<>>);
  STATIC_REQUIRE_FALSE(fits<NLLLoss, LogSoftmax, Dropout<>>);
  STATIC_REQUIRE(fits<CrossEntropyLoss, Dropout<>>);
  STATIC_REQUIRE(fits<BCEWithLogitsLoss, Dropout<>, Identity>);
  STATIC_REQUIRE(fits<MSELoss, Softmax, Dropout<>>);
  STATIC_REQUIRE(fits<Unchecked<CrossEntropyLoss>, Softmax, Dropout<>>);
}
