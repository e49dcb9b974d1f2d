// SPDX-License-Identifier: MIT
//
// How the cost of a training step grows with depth, width and batch.
#include "harness.hpp"
#include "peers/ours.hpp"

namespace bench {
namespace {

/// Ours alone; FLOPS tells whether the cost follows the work.
template <class P>
void add_series(const std::string& name) {
  add_steps<P, ours::Trainer<P>>(name + "/ours", ours::initial_weights<P>(),
                                 {step_flops<P>(), 6.0 * parameter_bytes<P>()});
}

template <int Width, int Batch, int... Layer>
auto equal_widths(std::integer_sequence<int, Layer...>)
    -> Problem<Batch, Hidden::relu, Criterion::mse, (Layer >= 0 ? Width : 0)...>;
template <int Width, int Layers, int Batch>
using Uniform = decltype(equal_widths<Width, Batch>(std::make_integer_sequence<int, Layers + 1>{}));

template <int... Layers>
void add_depths() {
  (add_series<Uniform<16, Layers, 16>>("step/depth" + std::to_string(Layers) + "x16/float/B16"),
   ...);
}
template <int... Width>
void add_widths() {
  (add_series<Uniform<Width, 2, 16>>("step/width" + std::to_string(Width) + "/float/B16"), ...);
}
template <int... Batch>
void add_batches() {
  (add_series<Uniform<32, 2, Batch>>("step/batch32x32x32/float/B" + std::to_string(Batch)), ...);
}

const bool registered = [] {
  add_depths<1, 2, 4, 8, 16, 32>();
  add_widths<4, 8, 16, 32, 64, 128>();
  add_batches<1, 4, 16, 64, 256>();
  return true;
}();

}  // namespace
}  // namespace bench
