// SPDX-License-Identifier: MIT
#include <fixnet/kernels/per_column.hpp>
#include <fixnet/layers/prelu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::PReLU, fixnet::PReLUWith, fixnet::simd::Lanes, fixnet::simd::One;
using layer_contract::check_close, layer_contract::epsilon, layer_contract::golden_tolerance,
    layer_contract::Memory, layer_contract::numbers, layer_contract::Store;

namespace {

/// Parameters and their gradient beside a block.
template <class T>
struct Parameters {
  std::size_t count;
  alignas(64) T a[64] = {}, da[64] = {};
  explicit Parameters(std::span<const T> values) : count(values.size()) {
    std::copy(values.begin(), values.end(), a);
  }
  bool zero_padding() const {
    return std::all_of(da + count, da + 64, [](T v) { return v == T(0); });
  }
};

template <class V>
struct Sink {
  typename V::scalar* gradient;
  void operator()(int offset, V v) const { v.store(gradient + offset); }
};

/// Runs PReLU over B samples of N columns with one parameter, or N.
template <class V, int B, int N, bool Narrow, bool Shared, class T>
void run(Memory<T>& m, Parameters<T>& p) {
  using Shape = fixnet::kernels_impl::ScaledShape<B, N, Narrow, Shared>;
  using Layer = PReLUWith<Shared ? 1 : N>;
  using View = fixnet::kernels_impl::PaddedRows<V, fixnet::simd::padded(Shape::width, V::size)>;
  fixnet::kernels_impl::ScaledForward<V, Shape, Layer, View, View>{{m.x}, p.a, {m.y}}();
  fixnet::kernels_impl::ScaledBackward<V, Shape, Layer, Sink<V>, View, View, Store<View>>{
      {m.x}, {m.dy}, p.a, 0, {p.da}, {{m.dx}}}();
}

template <class T>
void check_block(const Memory<T>& m, const Parameters<T>& p) {
  const std::vector<T> x = m.values(m.x), dy = m.values(m.dy);
  std::vector<T> y, dx;
  std::vector<double> sums(p.count);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::size_t k = i % std::size_t(m.columns) % p.count;
    const bool positive = x[i] > 0;
    y.push_back(positive ? x[i] : p.a[k] * x[i]);
    dx.push_back(positive ? dy[i] : p.a[k] * dy[i]);
    sums[k] += positive ? 0.0 : static_cast<double>(x[i]) * static_cast<double>(dy[i]);
  }
  INFO(m.rows << " rows of " << m.width << ", padded to " << m.stride);
  check_close<T>(m.values(m.x), m.values(m.y), y, 0);
  check_close<T>(m.values(m.x), m.values(m.dx), dx, 0);
  check_close<T>(std::span(p.a, p.count), std::span(p.da, p.count),
                 std::vector<T>(sums.begin(), sums.end()), 64 * epsilon<T>);
  CHECK(m.zero_padding());
  CHECK(p.zero_padding());
}

template <class V, int B, int N, bool Narrow, bool Shared>
void block() {
  using T = typename V::scalar;
  const std::vector<T> x = numbers<T>(B * N), dy = numbers<T>(B * N, 1);
  Memory<T> m(B, N, Narrow, V::size, x, dy);
  Parameters<T> p(numbers<T>(Shared ? 1 : N, 2));
  run<V, B, N, Narrow, Shared>(m, p);
  check_block(m, p);
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

template <class T, bool Narrow, bool Shared, int B, int N>
void golden(std::string_view name) {
  int found = 0;
  for (const auto& c : fixnet::golden::activations<T>) {
    if (c.name != name || c.rows != B || c.cols != N) continue;
    ++found;
    Memory<T> m(B, N, Narrow, Lanes<T>::size, c.x, c.dy);
    Parameters<T> p(c.p);
    run<Lanes<T>, B, N, Narrow, Shared>(m, p);
    check_close<T>(m.values(m.x), m.values(m.y), c.y, golden_tolerance<T>);
    check_close<T>(m.values(m.x), m.values(m.dx), c.dx, golden_tolerance<T>);
    check_close<T>(std::span(p.a, p.count), std::span(p.da, p.count), c.dp,
                   2 * golden_tolerance<T>);
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
  widths<double, false>(std::integer_sequence<int, 0, 1, 3, 6, 7, 8, 16, 32>{});
  widths<float, true>(std::make_integer_sequence<int, 9>{});
  widths<double, true>(std::integer_sequence<int, 0, 2, 3>{});
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
