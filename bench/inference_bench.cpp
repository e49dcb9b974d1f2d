// SPDX-License-Identifier: MIT
//
// Forward passes: one sample after the other, independent samples, batches, and single dense
// layers.
#include "harness.hpp"
#include "peers/eigen.hpp"
#include "peers/fann.hpp"
#include "peers/intrinsics_soccer.hpp"
#include "peers/libtorch.hpp"
#include "peers/ours.hpp"
#include "peers/plain.hpp"
#include "peers/plain_fast.hpp"

namespace bench {
namespace {

/// Multiply-adds of the dense layers, two operations each.
template <class P>
constexpr double flops(int samples) {
  double sum = 0.0;
  for (int i = 0; i < P::layers; ++i) sum += 2.0 * P::width(i) * P::width(i + 1);
  return sum * samples;
}

template <class P, class Model>
void add_one(const std::string& name, const std::string& who, const Weights& weights) {
  add(
      name + "/latency/" + who,
      [weights](benchmark::State& state) { time_chained<P, Model>(state, weights); }, flops<P>(1));
  add(
      name + "/independent/" + who,
      [weights](benchmark::State& state) { time_independent<P, Model>(state, weights); },
      flops<P>(1));
}
template <class P, class Model>
void add_rows(const std::string& name, const std::string& who, const Weights& weights) {
  add(
      name + "/B" + std::to_string(P::batch) + "/" + who,
      [weights](benchmark::State& state) { time_rows<P, Model>(state, weights); },
      flops<P>(P::batch));
}

template <class P>
constexpr bool is_soccer = P::in == 2 && P::layers == 2;

template <class P>
void add_single(const std::string& name) {
  const Weights weights = ours::initial_weights<P>();
  add_one<P, ours::Model<P>>(name, "ours", weights);
  add_one<P, plain::Model<P>>(name, "plain", weights);
  add_one<P, plain_fast::ModelBehindPointer<P>>(name, "plain-fast", weights);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_one<P, eigen::Model<P>>(name, "eigen", weights);
#endif
#ifdef FIXNET_BENCH_HAS_LIBTORCH
  add_one<P, libtorch::Model<P>>(name, "libtorch", weights);
#endif
#ifdef FIXNET_BENCH_HAS_FANN
  if constexpr (P::hidden == Hidden::tanh) add_one<P, fann::Model<P>>(name, "fann", weights);
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (is_soccer<P>) add_one<P, floor::Model>(name, "floor", weights);
#endif
}

template <class P>
void add_batch(const std::string& name) {
  const Weights weights = ours::initial_weights<P>();
  add_rows<P, ours::Model<P>>(name, "ours", weights);
  add_rows<P, plain::Model<P>>(name, "plain", weights);
  add_rows<P, plain_fast::ModelBehindPointer<P>>(name, "plain-fast", weights);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_rows<P, eigen::Model<P>>(name, "eigen", weights);
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (is_soccer<P>) add_rows<P, floor::Model>(name, "floor", weights);
#endif
}

/// One layer n → n, one sample.
template <int N>
void add_dense() {
  using P = DenseLayer<N>;
  const std::string name = "infer/dense" + std::to_string(N) + "/float/independent/";
  const Weights weights = ours::initial_weights<P>();
  const auto add_model = [&](const std::string& who, auto timed) {
    add(
        name + who, [weights, timed](benchmark::State& state) { timed(state, weights); },
        flops<P>(1));
  };
  add_model("ours", time_independent<P, ours::Model<P>>);
  add_model("plain", time_independent<P, plain::Model<P>>);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_model("eigen", time_independent<P, eigen::Model<P>>);
#endif
}

#ifdef FIXNET_BENCH_ALL_WIDTHS
template <int... N>
void add_widths(std::integer_sequence<int, N...>) {
  (add_dense<N + 1>(), ...);
}
void add_all_dense() { add_widths(std::make_integer_sequence<int, 128>{}); }
#else
template <int... N>
void add_widths() {
  (add_dense<N>(), ...);
}
void add_all_dense() {
  add_widths<1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 24, 31, 33, 48, 64, 100, 128>();
}
#endif

const bool registered = [] {
  add_single<Soccer>("infer/soccer/float");
  add_batch<Soccer>("infer/soccer/float");
  add_batch<Soccer16>("infer/soccer/float");
  add_single<Housing>("infer/housing/float");
  add_batch<Housing>("infer/housing/float");
  add_batch<Digits>("infer/digits/float");
  add_single<Square>("infer/square/float");
  add_batch<Square>("infer/square/float");
  add_all_dense();
  return true;
}();

}  // namespace
}  // namespace bench
