// SPDX-License-Identifier: MIT
#include <fixnet/kernels/scaled.hpp>
#include <fixnet/layers/prelu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::PReLU, fixnet::PReLUWith, fixnet::simd::Lanes, fixnet::simd::One;

namespace {

/// Runs PReLU over B samples of N columns with these parameters: one, or N.
template <class V, int B, int N, bool Narrow, bool Shared>
struct Run {
  using T = typename V::scalar;
  using Shape = fixnet::kernels::ScaledShape<B, N, Narrow, Shared>;
  using Layer = PReLUWith<Shared ? 1 : N>;
  static constexpr int stride = fixnet::simd::padded(Shape::width, V::size);
  static constexpr int row = fixnet::simd::padded(Layer::parameters, Lanes<T>::size);
  using View = fixnet::kernels::PaddedRows<V, stride>;
  struct Sink {
    T* gradient;
    void operator()(int offset, V v) const { v.store(gradient + offset); }
  };
  struct Done {
    View view;
    void operator()(int r, int c, V v) const { view.set(r, c, v); }
  };
  std::vector<T> y, dx, da;
  bool padding_is_zero = true;

  static int at(int i) { return Narrow ? i % N * stride + i / N : i / N * stride + i % N; }

  Run(std::span<const T> x, std::span<const T> dy, std::span<const T> a) {
    constexpr int size = Shape::rows * stride;
    alignas(64) T in[size] = {}, out[size], back[size], by_y[size] = {};
    alignas(64) T weight[row] = {}, gradient[row] = {};
    std::fill_n(out, size, std::numeric_limits<T>::quiet_NaN());
    std::fill_n(back, size, std::numeric_limits<T>::quiet_NaN());
    for (int i = 0; i < B * N; ++i) {
      in[at(i)] = x[std::size_t(i)], by_y[at(i)] = dy[std::size_t(i)];
    }
    std::copy(a.begin(), a.end(), weight);
    fixnet::kernels::ScaledForward<V, Shape, Layer, View, View>{{in}, weight, {out}}();
    fixnet::kernels::ScaledBackward<V, Shape, Layer, Sink, View, View, Done>{
        {in}, {by_y}, weight, 0, {gradient}, {{back}}}();
    for (int i = 0; i < B * N; ++i) y.push_back(out[at(i)]), dx.push_back(back[at(i)]);
    da.assign(gradient, gradient + Layer::parameters);
    for (int i = 0; i < size; ++i) {
      if (i % stride >= Shape::width) padding_is_zero &= out[i] == T(0) && back[i] == T(0);
    }
    for (int i = Layer::parameters; i < row; ++i) padding_is_zero &= gradient[i] == T(0);
  }
};

template <class V, int B, int N, bool Narrow, bool Shared>
void block() {
  using T = typename V::scalar;
  const std::vector<T> x = layer_contract::numbers<T>(B * N);
  const std::vector<T> dy = layer_contract::numbers<T>(B * N, 1);
  const std::vector<T> a = layer_contract::numbers<T>(Shared ? 1 : N, 2);
  std::vector<T> y, dx;
  std::vector<double> sums(a.size());
  for (int i = 0; i < B * N; ++i) {
    const auto k = std::size_t(i), p = Shared ? 0 : std::size_t(i % N);
    y.push_back(x[k] > 0 ? x[k] : a[p] * x[k]);
    dx.push_back(x[k] > 0 ? dy[k] : a[p] * dy[k]);
    sums[p] += x[k] > 0 ? 0.0 : double(x[k]) * double(dy[k]);
  }
  const std::vector<T> da(sums.begin(), sums.end());
  const Run<V, B, N, Narrow, Shared> run(x, dy, a);
  INFO(B << " samples of " << N << (Narrow ? " with the batch in the lanes" : " in rows"));
  layer_contract::check_close<T>(run.y, y, 0);
  layer_contract::check_close<T>(run.dx, dx, 0);
  layer_contract::check_close<T>(run.da, da, 64 * layer_contract::epsilon<T>);
  CHECK(run.padding_is_zero);
}

constexpr int batches[] = {1, 2, 3, 7, 8, 12, 17};

template <class T, bool Narrow, int... N>
void widths(std::integer_sequence<int, N...>) {
  (block<Lanes<T>, batches[N % 7], N + 1, Narrow, N == 0>(), ...);
  block<Lanes<T>, 3, 2, Narrow, true>();
  block<Lanes<T>, 7, 9, Narrow, true>();
  block<One<T>, 2, 3, Narrow, true>();
  block<One<T>, 2, 3, Narrow, false>();
}

template <class T, bool Narrow, bool Shared, std::size_t B, std::size_t N>
void golden(std::string_view name) {
  int found = 0;
  for (const auto& c : fixnet::golden::activations<T>) {
    if (c.name != name || c.rows != B || c.cols != N) continue;
    ++found;
    const Run<Lanes<T>, int(B), int(N), Narrow, Shared> run(c.x, c.dy, c.p);
    layer_contract::check_close<T>(run.y, c.y, layer_contract::golden_tolerance<T>);
    layer_contract::check_close<T>(run.dx, c.dx, layer_contract::golden_tolerance<T>);
    layer_contract::check_close<T>(run.da, c.dp, layer_contract::golden_tolerance<T> * 2);
  }
  CHECK(found == 1);
}

template <class T>
void all_golden() {
  golden<T, false, true, 11, 5>("PReLU()");
  golden<T, true, true, 5, 3>("PReLU()");
  golden<T, false, false, 5, 3>("PReLU(3)");
  golden<T, true, false, 5, 3>("PReLU(3)");
  golden<T, false, true, 4, 17>("PReLU()");
  golden<T, false, false, 4, 17>("PReLU(17)");
}

constexpr bool in_constant_expression() {
  using V = One<float>;
  V da(2.0f);
  const V y = PReLU::forward(V(-2.0f), V(0.25f));
  const V dx = PReLU::backward(V(-2.0f), V(0.25f), V(4.0f), da);
  return y.r == -0.5f && dx.r == 1.0f && da.r == -6.0f;
}

}  // namespace

TEST_CASE("PReLU: x where positive, a x elsewhere, in any shape", "[layers]") {
  widths<float, false>(std::make_integer_sequence<int, 33>{});
  widths<double, false>(std::make_integer_sequence<int, 33>{});
  widths<float, true>(std::make_integer_sequence<int, 9>{});
  widths<double, true>(std::make_integer_sequence<int, 9>{});
}

TEST_CASE("PReLU: the gradients are the derivatives", "[layers]") {
  using fixnet::Linear, fixnet::Tanh;
  network_gradients::check<4, Linear<3, 9>, PReLU, Linear<9, 2>, PReLU>();
  network_gradients::check<4, PReLUWith<3>, Linear<3, 9>, Tanh, PReLUWith<9>, Linear<9, 2>,
                           PReLUWith<2>>();
}

TEST_CASE("PReLU: PyTorch's numbers", "[layers]") {
  all_golden<float>();
  all_golden<double>();
}

static_assert(in_constant_expression());
