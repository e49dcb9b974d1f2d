// SPDX-License-Identifier: MIT
//
// The proof that all contestants do the same work: from the same weights, 50 steps on the same data
// end in the same loss, and inferences give the same outputs. Prints them; fails where they differ
// by more than rounding explains.
#include <cmath>
#include <cstdio>
#include <memory>

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

bool equal = true;

/// A sum's order, fused products and another library's exp change the last bits of each step; 50
/// steps of Adam, whose first steps depend on the gradient's sign alone, enlarge that.
constexpr double tolerance = 1e-3;

void report(const char* what, const char* who, double value, double ours) {
  const double difference = std::abs(value - ours) / std::max(std::abs(ours), 1e-3);
  const bool same = difference <= tolerance;  // false for NaN
  equal = equal && same;
  std::printf("%-24s %-12s %.9g%s\n", what, who, value, same ? "" : "   DIFFERS");
}

template <class P, class Trainer>
double loss_after_50(const Weights& weights) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto trainer = std::make_unique<Trainer>(weights);
  float loss = 0.0f;
  for (int i = 0; i < 50; ++i) loss = trainer->step(data->x, data->y);
  return static_cast<double>(loss);
}

template <class P, class Model>
double sum_of_outputs(const Weights& weights) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto model = std::make_unique<Model>(weights);
  double sum = 0.0;
  for (int b = 0; b < P::batch; ++b) {
    float y[P::out];
    model->forward(data->x[b], y);
    for (int o = 0; o < P::out; ++o) sum += std::abs(static_cast<double>(y[o])) * (1 + (b + o) % 7);
  }
  return sum / (P::batch * P::out);
}
template <class P, class Model>
double sum_of_batch(const Weights& weights) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto model = std::make_unique<Model>(weights);
  const auto y = std::make_unique<typename P::Outputs[]>(1);
  model->forward(data->x, y[0]);
  double sum = 0.0;
  for (int b = 0; b < P::batch; ++b) {
    for (int o = 0; o < P::out; ++o) {
      sum += std::abs(static_cast<double>(y[0][b][o])) * (1 + (b + o) % 7);
    }
  }
  return sum / (P::batch * P::out);
}

template <class P>
void compare_steps(const char* what) {
  const Weights weights = ours::initial_weights<P>();
  const double ours = loss_after_50<P, ours::Trainer<P>>(weights);
  report(what, "ours", ours, ours);
  report(what, "ours-explicit", loss_after_50<P, ours::Explicit<P>>(weights), ours);
  report(what, "plain", loss_after_50<P, plain::Trainer<P>>(weights), ours);
  report(what, "plain-fast", loss_after_50<P, plain_fast::TrainerBehindPointer<P>>(weights), ours);
#ifdef FIXNET_BENCH_HAS_EIGEN
  report(what, "eigen", loss_after_50<P, eigen::Trainer<P>>(weights), ours);
#endif
#ifdef FIXNET_BENCH_HAS_DLIB
  report(what, "dlib", loss_after_50<P, dlib_peer::Trainer<P>>(weights), ours);
#endif
#ifdef FIXNET_BENCH_HAS_LIBTORCH
  report(what, "libtorch", loss_after_50<P, libtorch::Trainer<P>>(weights), ours);
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (std::is_same_v<P, Soccer>) {
    report(what, "floor", loss_after_50<P, floor::Trainer>(weights), ours);
  }
#endif
}

template <class P>
void compare_models(const char* what) {
  const Weights weights = ours::initial_weights<P>();
  const double ours = sum_of_outputs<P, ours::Model<P>>(weights);
  report(what, "ours", ours, ours);
  report(what, "ours, batch", sum_of_batch<P, ours::Model<P>>(weights), ours);
  report(what, "plain", sum_of_outputs<P, plain::Model<P>>(weights), ours);
  report(what, "plain, batch", sum_of_batch<P, plain::Model<P>>(weights), ours);
  report(what, "plain-fast", sum_of_outputs<P, plain_fast::ModelBehindPointer<P>>(weights), ours);
#ifdef FIXNET_BENCH_HAS_EIGEN
  report(what, "eigen", sum_of_outputs<P, eigen::Model<P>>(weights), ours);
  report(what, "eigen, batch", sum_of_batch<P, eigen::Model<P>>(weights), ours);
#endif
#ifdef FIXNET_BENCH_HAS_DLIB
  if constexpr (P::layers == 2 || P::hidden == Hidden::tanh) {
    report(what, "dlib", sum_of_outputs<P, dlib_peer::Model<P>>(weights), ours);
    report(what, "dlib, batch", sum_of_batch<P, dlib_peer::Model<P>>(weights), ours);
  }
#endif
#ifdef FIXNET_BENCH_HAS_LIBTORCH
  report(what, "libtorch", sum_of_outputs<P, libtorch::Model<P>>(weights), ours);
  report(what, "libtorch, batch", sum_of_batch<P, libtorch::Model<P>>(weights), ours);
#endif
#ifdef FIXNET_BENCH_HAS_FANN
  if constexpr (P::hidden == Hidden::tanh) {
    report(what, "fann", sum_of_outputs<P, fann::Model<P>>(weights), ours);
  }
#endif
#ifdef FIXNET_BENCH_HAS_FLOOR
  if constexpr (std::is_same_v<P, Soccer>) {
    report(what, "floor", sum_of_outputs<P, floor::Model>(weights), ours);
    report(what, "floor, batch", sum_of_batch<P, floor::Model>(weights), ours);
  }
#endif
}

}  // namespace
}  // namespace bench

int main() {
  using namespace bench;
  std::puts("loss of step 50, from the same weights on the same data");
  compare_steps<Soccer>("soccer");
  compare_steps<Housing>("housing");
  compare_steps<Digits>("digits");
  std::puts("weighted mean of the outputs' magnitudes");
  compare_models<Soccer>("soccer");
  compare_models<Housing>("housing");
  compare_models<Digits>("digits");
  compare_models<Square>("square");
  std::puts(equal ? "equal work: proven" : "equal work: NOT proven");
  return equal ? 0 : 1;
}
