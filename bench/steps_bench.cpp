// SPDX-License-Identifier: MIT
//
// Whole training steps: forward, loss, backward, Adam. ours-explicit is the loop of five lines,
// ours-no-loss a step that computes no loss.
#include "harness.hpp"
#include "peers/dlib.hpp"
#include "peers/eigen.hpp"
#include "peers/intrinsics_soccer.hpp"
#include "peers/libtorch.hpp"
#include "peers/ours.hpp"
#include "peers/plain.hpp"
#include "peers/plain_fast.hpp"

namespace bench {
namespace {

template <class P>
void add_case(const std::string& name) {
  const Weights weights = ours::initial_weights<P>();
  // The update reads and writes parameters and two moments; activations are not counted.
  const Work work{step_flops<P>(), 6.0 * parameter_bytes<P>()};
  add_steps<P, ours::Trainer<P>>(name + "/ours", weights, work);
  add_steps<P, ours::Explicit<P>>(name + "/ours-explicit", weights);
  if constexpr (P::criterion == Criterion::bce) {
    add_steps<P, ours::WithoutLoss<P>>(name + "/ours-no-loss", weights);
  }
  add_steps<P, plain::Trainer<P>>(name + "/plain", weights);
  add_steps<P, plain_fast::TrainerBehindPointer<P>>(name + "/plain-fast", weights);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_steps<P, eigen::Trainer<P>>(name + "/eigen", weights);
#endif
#ifdef FIXNET_BENCH_HAS_DLIB
  add_steps<P, dlib_peer::Trainer<P>>(name + "/dlib", weights);
#endif
#ifdef FIXNET_BENCH_HAS_LIBTORCH
  add_steps<P, libtorch::Trainer<P>>(name + "/libtorch", weights);
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (std::is_same_v<P, Soccer>) add_steps<P, floor::Trainer>(name + "/floor", weights);
#endif
}

const bool registered = [] {
  add_case<Soccer>("step/soccer/float/B12");
  add_case<Housing>("step/housing/float/B32");
  add_case<Digits>("step/digits/float/B64");
  return true;
}();

}  // namespace
}  // namespace bench
