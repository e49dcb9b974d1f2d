// SPDX-License-Identifier: MIT
//
// One dense layer n → n, one sample, for every n from 1 to
// 128: where a kernel that suits one width fails at the next, it shows here.
#include "harness.hpp"
#include "peers/eigen.hpp"
#include "peers/ours.hpp"
#include "peers/plain.hpp"

namespace bench {
namespace {

template <int N>
void add_dense() {
  using P = DenseLayer<N>;
  const std::string name = "infer/dense" + std::to_string(N) + "/float/independent/";
  const Weights weights = ours::initial_weights<P>();
  const auto add_model = [&](const std::string& who, auto timed) {
    add(name + who, [weights, timed](benchmark::State& state) { timed(state, weights); },
        {forward_flops<P>(1), parameter_bytes<P>()});
  };
  add_model("ours", time_independent<P, ours::Model<P>>);
  add_model("plain", time_independent<P, plain::Model<P>>);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_model("eigen", time_independent<P, eigen::Model<P>>);
#endif
}

/// Widths First, First + 1, …
template <int First, int... N>
void add_widths(std::integer_sequence<int, N...>) {
  (add_dense<First + N>(), ...);
}

const bool registered = [] {
  constexpr int widths = 16;  // of this part, one of 8
  add_widths<FIXNET_BENCH_PART * widths + 1>(std::make_integer_sequence<int, widths>{});
  return true;
}();

}  // namespace
}  // namespace bench
