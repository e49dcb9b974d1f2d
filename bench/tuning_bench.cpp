// SPDX-License-Identifier: MIT
//
// The alternatives between which the plan chooses by shape, each side by side: what
// tools/tuning.sh makes include/fixnet/kernels/tuning.hpp of.
//   choice/narrow/OUT/INxB/…        the layout of few outputs, or that of many
//   choice/straight/WORK/SHAPE/…    a step as one straight line of code, or a function for each
//   pass choice/tile/MxKxN/ROWSxVECTORS  accumulators of a product
#include "peers/ours.hpp"

#include "harness.hpp"

namespace bench::tuning {

struct Straight : fixnet::Identity {};
struct Function : fixnet::Identity {};

}  // namespace bench::tuning

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

// What the plan decides for itself, decided by the last layer.
template <class Plan, int B>
  requires std::is_same_v<typename Plan::Last, bench::tuning::Straight>
inline constexpr bool straight_line<Plan, B> = true;
template <class Plan, int B>
  requires std::is_same_v<typename Plan::Last, bench::tuning::Function>
inline constexpr bool straight_line<Plan, B> = false;

}  // namespace plan_impl
FIXNET_NAMESPACE_END

namespace bench::tuning {
namespace {

using V = fixnet::simd::Lanes<float>;
namespace kernels_impl = fixnet::kernels_impl;
constexpr int lanes = V::size;

template <class Run>
void add_choice(const std::string& name, const Run& run) {
  add("choice/" + name, run);
}

/// One layer In → Out, forward and backward with the input's gradient, weight gradients stored.
template <int B, int In, int Out, bool Narrow>
class Layer {
  static constexpr int stride = fixnet::simd::padded(Narrow ? In : Out, lanes);
  using Shape = kernels_impl::AffineShape<B, In, Out, stride, true, false, Narrow>;
  using Rows = fixnet::plan_impl::Block<V, kernels_impl::BlockShape<B, In, false>>;
  using Results = fixnet::plan_impl::Block<V, kernels_impl::BlockShape<B, Out, Narrow>>;
  struct Store {
    float* to;
    FIXNET_INLINE constexpr void operator()(int offset, V g) const noexcept {
      (V::load(to + offset) + g).store(to + offset);
    }
  };

 public:
  Layer() {
    Noise noise;
    for (int i = 0; i < size; ++i) weight_[i] = noise() * 0.01f;
    for (int b = 0; b < B; ++b) {
      for (int c = 0; c < fixnet::simd::lanes_of(In, lanes); ++c) x_.view().set(b, c, V(noise()));
    }
  }
  __attribute__((noinline)) void run() {
    const auto x = x_.view(), dx = dx_.view();
    const auto y = y_.view();
    kernels_impl::AffineForward<V, Shape, fixnet::ReLU, decltype(x), decltype(y)>{
        x, weight_, weight_ + bias, y, {}}();
    const Store store{gradient_};
    const auto done = [&](int r, int c, V v) FIXNET_LAMBDA { dx.set(r, c, v); };
    kernels_impl::AffineBackward<V, Shape, Store, decltype(y), decltype(x), decltype(done)>{
        y, x, weight_, 0, bias, store, done}();
  }

 private:
  static constexpr int bias = (Narrow ? Out : In) * stride;
  static constexpr int size = bias + fixnet::simd::padded(Out, lanes);
  alignas(64) float weight_[size] = {}, gradient_[size] = {};
  Rows x_, dx_;
  Results y_;
};

template <int B, int In, int Out, bool Narrow>
void time_layer(benchmark::State& state) {
  const auto layer = std::make_unique<Layer<B, In, Out, Narrow>>();
  for (auto _ : state) {
    layer->run();
    benchmark::ClobberMemory();
  }
}

template <int Out, int B, int In>
void add_narrow() {
  const std::string name =
      "narrow/" + std::to_string(Out) + "/" + std::to_string(In) + "x" + std::to_string(B);
  add_choice(name + "/narrow", time_layer<B, In, Out, true>);
  add_choice(name + "/wide", time_layer<B, In, Out, false>);
}
template <int... Out>
void add_all_narrow(std::integer_sequence<int, Out...>) {
  (add_narrow<Out + 1, 16, 64>(), ...);
  (add_narrow<Out + 1, 32, 16>(), ...);
}

template <class Last, int B, int... Widths>
void time_net(benchmark::State& state) {
  using P = Problem<B, Hidden::relu, Criterion::mse, Widths...>;
  using Net = typename ours::Append<ours::Net<P>, Last>::type;
  using Trainer = fixnet::Trainer<Net, fixnet::MSELoss, fixnet::Adam, B>;
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto start =
      std::make_unique<Trainer>(Net{fixnet::manual_seed(42)}, fixnet::MSELoss{}, fixnet::Adam{});
  const auto trainer = std::make_unique<Trainer>(*start);
  int steps = 0;
  for (auto _ : state) {
    if (steps++ == steps_before_restart) {
      *trainer = *start;
      steps = 1;
    }
    consume(step(*trainer, data->x, data->y));
  }
}

template <int B, int... Widths>
void add_straight() {
  using P = Problem<B, Hidden::relu, Criterion::mse, Widths...>;
  std::string shape;
  for (const int width : P::widths) shape += std::to_string(width) + "-";
  const std::string name = "straight/" + std::to_string(ours::Net<P>::Plan::work(B)) + "/" + shape +
                           "B" + std::to_string(B);
  add_choice(name + "/straight", time_net<Straight, B, Widths...>);
  add_choice(name + "/function", time_net<Function, B, Widths...>);
}

/// A product by tiles of this many accumulators.
template <int M, int K, int N, int TileRows, int TileVectors>
void time_tile(benchmark::State& state) {
  alignas(64) static float a[M][K], b[K][N], c[M][N];
  constexpr int vectors = N / lanes;
  static_assert(vectors % TileVectors == 0);
  for (auto _ : state) {
    const kernels_impl::ConstPaddedRows<V, K> left{a[0]};
    const kernels_impl::ConstPaddedRows<V, N> right{b[0]};
    const kernels_impl::PaddedRows<V, N> to{c[0]};
    const auto done = [&](int r, int n, V sum) FIXNET_LAMBDA { to.set(r, n, sum); };
    for (int n = 0; n < vectors; n += TileVectors) {
      kernels_impl::detail::outer_band<V, M, TileRows, TileVectors, 1, K>(
          n, left, right, kernels_impl::FromZero{}, done);
    }
    benchmark::ClobberMemory();
  }
}

template <int M, int K, int N, int... Vectors>
void add_tiles() {
  constexpr int budget = sizeof(V) == 64 ? 24 : 12;
  const std::string name =
      "tile/" + std::to_string(M) + "x" + std::to_string(K) + "x" + std::to_string(N) + "/";
  (add_choice(name + std::to_string(budget / Vectors) + "x" + std::to_string(Vectors),
              time_tile<M, K, N, budget / Vectors, Vectors>),
   ...);
}

const bool registered = [] {
  add_all_narrow(std::make_integer_sequence<int, lanes>{});
  add_straight<4, 2, 4, 1>();
  add_straight<12, 2, 10, 1>();
  add_straight<16, 4, 16, 1>();
  add_straight<12, 2, 32, 1>();
  add_straight<8, 8, 8, 8>();
  add_straight<16, 4, 8, 8, 1>();
  add_straight<16, 8, 16, 16>();
  add_straight<32, 4, 16, 1>();
  add_straight<16, 16, 16, 16>();
  add_tiles<48, 64, 12 * lanes, 1, 2, 3, 4, 6>();
  add_tiles<96, 128, 12 * lanes, 1, 2, 3, 4, 6>();
  return true;
}();

}  // namespace
}  // namespace bench::tuning
