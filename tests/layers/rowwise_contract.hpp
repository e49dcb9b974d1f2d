// SPDX-License-Identifier: MIT
#pragma once

// What every layer over whole rows keeps, checked for one layer L against a formula F of plain
// loops: every width in both forms of a block, registers and one-element lanes, zeros as padding,
// PyTorch's numbers, and gradients of whole networks by differences.

#include <array>
#include <fixnet/kernels/rowwise.hpp>

#include "layers/layer_contract.hpp"

namespace rowwise_contract {

using fixnet::simd::Lanes, fixnet::simd::One;
using layer_contract::check_close, layer_contract::epsilon, layer_contract::golden_tolerance,
    layer_contract::Memory, layer_contract::numbers, layer_contract::Store;

/// Runs L forward and backward over the block in m.
template <class V, class L, bool Narrow, int B, int N>
void run(Memory<typename V::scalar>& m) {
  using G = fixnet::kernels_impl::RowGroups<V, B, N, Narrow>;
  using View = fixnet::kernels_impl::PaddedRows<V, fixnet::simd::padded(Narrow ? B : N, V::size)>;
  fixnet::kernels_impl::RowwiseForward<V, G, L, View, View>{{m.x}, {m.y}}();
  fixnet::kernels_impl::RowwiseBackward<V, G, L, View, View, Store<View>>{
      {m.y}, {m.dy}, {{m.dx}}}();
}

template <class T, class F>
void check_rows(const Memory<T>& m) {
  const std::vector<T> xs = m.values(m.x), dys = m.values(m.dy);
  std::vector<T> y, dx;
  for (int b = 0; b < m.batch; ++b) {
    const auto row = [&](const std::vector<T>& from) {
      const auto start = from.begin() + b * m.columns;
      return std::vector<double>(start, start + m.columns);
    };
    for (const double v : F::f(row(xs))) y.push_back(T(v));
    for (const double v : F::df(row(xs), row(dys))) dx.push_back(T(v));
  }
  INFO(m.rows << " rows of " << m.width << ", padded to " << m.stride);
  check_close<T>(xs, m.values(m.y), y, 32 * epsilon<T>);
  check_close<T>(xs, m.values(m.dx), dx, 128 * epsilon<T>);
  CHECK(m.zero_padding());
}

template <class V, class L, class F, bool Narrow, int B, int N>
void block() {
  using T = typename V::scalar;
  const std::vector<T> x = numbers<T>(B * N), dy = numbers<T>(B * N, 1);
  Memory<T> m(B, N, Narrow, V::size, x, dy);
  run<V, L, Narrow, B, N>(m);
  check_rows<T, F>(m);
}

inline constexpr std::array batches{1, 2, 3, 7, 8, 12, 17};

template <class T, class L, class F, int... N>
void widths(std::integer_sequence<int, N...>) {
  (block<Lanes<T>, L, F, false, batches[std::size_t(N % 7)], N + 1>(), ...);
}
template <class T, class L, class F, int... N>
void narrow_widths(std::integer_sequence<int, N...>) {
  (block<Lanes<T>, L, F, true, batches[std::size_t(N % 7)], N + 1>(), ...);
}

/// Every width 1 … 33 in rows of lanes, 1 … 9 with the batch in the lanes.
template <class L, class F>
void every_width() {
  widths<float, L, F>(std::make_integer_sequence<int, 33>{});
  widths<double, L, F>(std::make_integer_sequence<int, 33>{});
  narrow_widths<float, L, F>(std::make_integer_sequence<int, 9>{});
  narrow_widths<double, L, F>(std::make_integer_sequence<int, 9>{});
  block<One<float>, L, F, false, 3, 5>();
  block<One<double>, L, F, true, 3, 5>();
}

template <class T, class L, bool Narrow, int B, int N>
void golden_shape(const fixnet::golden::Activation<T>& c, int& found) {
  if (c.rows != B || c.cols != N) return;
  ++found;
  Memory<T> m(B, N, Narrow, Lanes<T>::size, c.x, c.dy);
  run<Lanes<T>, L, Narrow, B, N>(m);
  check_close<T>(c.x, m.values(m.y), c.y, golden_tolerance<T>);
  check_close<T>(c.x, m.values(m.dx), c.dx, golden_tolerance<T>);
  CHECK(m.zero_padding());
}

template <class T, class L>
void golden_in(std::string_view name) {
  int found = 0, cases = 0;
  for (const auto& c : fixnet::golden::activations<T>) {
    if (c.name != name) continue;
    ++cases;
    golden_shape<T, L, true, 3, 1>(c, found), golden_shape<T, L, true, 3, 2>(c, found);
    golden_shape<T, L, true, 3, 3>(c, found), golden_shape<T, L, false, 3, 5>(c, found);
    golden_shape<T, L, false, 3, 10>(c, found), golden_shape<T, L, false, 3, 17>(c, found);
    golden_shape<T, L, false, 3, 33>(c, found), golden_shape<T, L, false, 4, 3>(c, found);
    int again = 0;
    golden_shape<T, L, true, 4, 3>(c, again);
  }
  CHECK(found == cases);
  CHECK(cases > 0);
}

template <class L>
void golden(std::string_view name) {
  golden_in<float, L>(name);
  golden_in<double, L>(name);
}

/// L in the middle and last, in rows and with the batch in the lanes; and first.
template <class L>
void network() {
  using fixnet::Linear, fixnet::Tanh;
  network_gradients::check<4, Linear<3, 9>, L, Linear<9, 2>, L>();
  network_gradients::check<3, L, Linear<3, 2>, L, Tanh, Linear<2, 9>, Tanh, L>();
}

}  // namespace rowwise_contract
