// SPDX-License-Identifier: MIT
#pragma once

// What every layer over whole rows keeps, checked for one layer L against a formula F of plain
// loops: every width in both forms of a block, registers and one-element lanes, zeros as padding,
// PyTorch's numbers, and gradients of whole networks by differences.

#include <array>
#include <fixnet/kernels/rowwise.hpp>

#include "layers/layer_contract.hpp"

namespace rowwise_contract {

using fixnet::simd::Lanes;
using fixnet::simd::One;

/// B samples of N columns in lanes V, rows of lanes or columns of lanes, filled with NaN.
template <class V, int B, int N, bool Narrow>
struct Block {
  using T = typename V::scalar;
  static constexpr int rows = Narrow ? N : B;
  static constexpr int stride = fixnet::simd::padded(Narrow ? B : N, V::size);
  using View = fixnet::kernels::PaddedRows<V, stride>;
  alignas(64) T data[rows * stride];

  explicit Block(T value = std::numeric_limits<T>::quiet_NaN()) {
    std::fill_n(data, rows * stride, value);
  }
  View view() { return {data}; }
  T& at(int b, int i) { return data[Narrow ? i * stride + b : b * stride + i]; }
  bool padding_is_zero() const {
    for (int i = 0; i < rows * stride; ++i) {
      if (i % stride >= (Narrow ? B : N) && data[i] != T(0)) return false;
    }
    return true;
  }
};

/// Runs L forward and backward over B·N numbers; results in the order of the inputs.
template <class V, class L, bool Narrow, int B, int N>
struct Run {
  using T = typename V::scalar;
  using G = fixnet::kernels::RowGroups<V, B, N, Narrow>;
  std::vector<T> y, dx;
  bool padding_is_zero;

  Run(std::span<const T> x_values, std::span<const T> dy_values) {
    Block<V, B, N, Narrow> x(T(0)), dy(T(0)), out, back;
    for (int i = 0; i < B * N; ++i) {
      x.at(i / N, i % N) = x_values[std::size_t(i)];
      dy.at(i / N, i % N) = dy_values[std::size_t(i)];
    }
    using View = typename Block<V, B, N, Narrow>::View;
    const auto done = [&](int r, int c, V v) { back.view().set(r, c, v); };
    fixnet::kernels::RowwiseForward<V, G, L, View, View>{x.view(), out.view()}();
    fixnet::kernels::RowwiseBackward<V, G, L, View, View, decltype(done)>{out.view(), dy.view(),
                                                                          done}();
    for (int i = 0; i < B * N; ++i) {
      y.push_back(out.at(i / N, i % N));
      dx.push_back(back.at(i / N, i % N));
    }
    padding_is_zero = out.padding_is_zero() && back.padding_is_zero();
  }
};

template <class V, class L, class F, bool Narrow, int B, int N>
void block() {
  using T = typename V::scalar;
  const std::vector<T> x = layer_contract::numbers<T>(B * N);
  const std::vector<T> dy = layer_contract::numbers<T>(B * N, 1);
  const Run<V, L, Narrow, B, N> run(x, dy);
  bool values_agree = true;
  for (int b = 0; b < B; ++b) {
    const auto row = [&](const std::vector<T>& from) {
      return std::vector<double>(from.begin() + b * N, from.begin() + (b + 1) * N);
    };
    const std::vector<double> y = F::f(row(x)), dx = F::df(row(x), row(dy));
    for (int i = 0; i < N; ++i) {
      const T tolerance = 32 * std::numeric_limits<T>::epsilon();
      const auto at = std::size_t(b * N + i), in_row = std::size_t(i);
      values_agree = values_agree && layer_contract::close(run.y[at], T(y[in_row]), tolerance) &&
                     layer_contract::close(run.dx[at], T(dx[in_row]), tolerance * 4);
    }
  }
  INFO(B << " samples of " << N << " columns in lanes of " << V::size
         << (Narrow ? ", batch in the lanes" : ""));
  CHECK(values_agree);
  CHECK(run.padding_is_zero);
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
  const Run<Lanes<T>, L, Narrow, B, N> run(c.x, c.dy);
  layer_contract::check_close<T>(run.y, c.y, layer_contract::golden_tolerance<T>);
  layer_contract::check_close<T>(run.dx, c.dx, layer_contract::golden_tolerance<T>);
  CHECK(run.padding_is_zero);
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
