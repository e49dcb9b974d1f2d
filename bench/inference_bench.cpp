// SPDX-License-Identifier: MIT
//
// Forward passes: one sample after the other, independent samples, batches.
#include "harness.hpp"
#include "peers/dlib.hpp"
#include "peers/eigen.hpp"
#include "peers/fann.hpp"
#include "peers/intrinsics_soccer.hpp"
#include "peers/libtorch.hpp"
#include "peers/ours.hpp"
#include "peers/plain.hpp"
#include "peers/plain_fast.hpp"

namespace bench {
namespace {

/// Forward passes read the parameters once, however many samples there are.
template <class P>
constexpr Work forward_work(int samples) {
  return {forward_flops<P>(samples), parameter_bytes<P>()};
}

template <class P, class Model>
void add_one(const std::string& name, const std::string& who, const Weights& weights) {
  add(
      name + "/latency/" + who,
      [weights](benchmark::State& state) { time_chained<P, Model>(state, weights); },
      forward_work<P>(1));
  add(
      name + "/independent/" + who,
      [weights](benchmark::State& state) { time_independent<P, Model>(state, weights); },
      forward_work<P>(1));
}
template <class P, class Model>
void add_rows(const std::string& name, const std::string& who, const Weights& weights) {
  add(
      name + "/B" + std::to_string(P::batch) + "/" + who,
      [weights](benchmark::State& state) { time_rows<P, Model>(state, weights); },
      forward_work<P>(P::batch));
}

template <class P>
[[maybe_unused]] constexpr bool is_soccer = P::in == 2 && P::layers == 2;

template <class P>
void add_single(const std::string& name) {
  const Weights weights = ours::initial_weights<P>();
  add_one<P, ours::Model<P>>(name, "ours", weights);
  add_one<P, plain::Model<P>>(name, "plain", weights);
  add_one<P, plain_fast::ModelBehindPointer<P>>(name, "plain-fast", weights);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_one<P, eigen::Model<P>>(name, "eigen", weights);
#endif
#ifdef FIXNET_BENCH_HAS_DLIB
  if constexpr (P::layers == 2 || P::hidden == Hidden::tanh) {
    add_one<P, dlib_peer::Model<P>>(name, "dlib", weights);
  }
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
#ifdef FIXNET_BENCH_HAS_DLIB
  if constexpr (P::layers == 2 || P::hidden == Hidden::tanh) {
    add_rows<P, dlib_peer::Model<P>>(name, "dlib", weights);
  }
#endif
#ifdef FIXNET_BENCH_HAS_LIBTORCH
  add_rows<P, libtorch::Model<P>>(name, "libtorch", weights);
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (is_soccer<P>) add_rows<P, floor::Model>(name, "floor", weights);
#endif
}

const bool registered = [] {
  add_single<Soccer>("infer/soccer/float");
  add_batch<Soccer>("infer/soccer/float");
  add_batch<Soccer16>("infer/soccer/float");
  add_single<Housing>("infer/housing/float");
  add_batch<Housing>("infer/housing/float");
  add_batch<Digits>("infer/digits/float");
  add_single<Square>("infer/square/float");
  add_batch<Square>("infer/square/float");
  return true;
}();

}  // namespace
}  // namespace bench
