// SPDX-License-Identifier: MIT
//
// Matrices of small integers in the layouts that kernels read and write. Their products and sums
// are exact in float whatever the order, so kernels are compared with plain double loops bit for
// bit.
#pragma once

#include <fixnet/simd/lanes.hpp>
#include <random>
#include <sstream>
#include <utility>
#include <vector>

#include "catch_compat.hpp"

namespace matrices {

// Out of line, so that a file of hundreds of shapes compiles in seconds.
#define FIXNET_TEST_OUT_OF_LINE __attribute__((noinline))

/// Rows × columns numbers, plain.
struct Matrix {
  int rows = 0, columns = 0;
  std::vector<double> value;
  FIXNET_TEST_OUT_OF_LINE Matrix(int r, int c)
      : rows(r), columns(c), value(static_cast<std::size_t>(r * c)) {}
  FIXNET_TEST_OUT_OF_LINE Matrix(const Matrix& m) = default;
  Matrix& operator=(const Matrix& m) = default;
  FIXNET_TEST_OUT_OF_LINE ~Matrix() = default;
  double& at(int r, int c) { return value[static_cast<std::size_t>(r * columns + c)]; }
  double at(int r, int c) const { return value[static_cast<std::size_t>(r * columns + c)]; }
};

FIXNET_TEST_OUT_OF_LINE inline Matrix random_integers(int rows, int columns, unsigned seed) {
  std::mt19937 draw(seed);
  Matrix m(rows, columns);
  for (double& x : m.value) x = static_cast<double>(draw() % 9) - 4;
  return m;
}
FIXNET_TEST_OUT_OF_LINE inline Matrix transposed(const Matrix& m) {
  Matrix t(m.columns, m.rows);
  for (int r = 0; r < m.rows; ++r) {
    for (int c = 0; c < m.columns; ++c) t.at(c, r) = m.at(r, c);
  }
  return t;
}
/// a·b.
FIXNET_TEST_OUT_OF_LINE inline Matrix product(const Matrix& a, const Matrix& b) {
  Matrix y(a.rows, b.columns);
  for (int r = 0; r < a.rows; ++r) {
    for (int c = 0; c < b.columns; ++c) {
      for (int k = 0; k < a.columns; ++k) y.at(r, c) += a.at(r, k) * b.at(k, c);
    }
  }
  return y;
}
/// m with `row` added to every row.
FIXNET_TEST_OUT_OF_LINE inline Matrix plus_row(Matrix m, const Matrix& row) {
  for (int r = 0; r < m.rows; ++r) {
    for (int c = 0; c < m.columns; ++c) m.at(r, c) += row.at(0, c);
  }
  return m;
}

/// Writes m row by row, each row padded with zeros to `stride`.
template <class T>
FIXNET_TEST_OUT_OF_LINE void pack(const Matrix& m, int stride, T* out) {
  for (int r = 0; r < m.rows; ++r) {
    for (int c = 0; c < stride; ++c) out[r * stride + c] = c < m.columns ? T(m.at(r, c)) : T(0);
  }
}

/// What is being compared, and its sizes.
struct Shape {
  const char* name;
  int size[7];
};

/// Fails the test unless the block holds m, and zeros as padding.
template <class T>
FIXNET_TEST_OUT_OF_LINE void expect_same(const Shape& shape, const char* what, const Matrix& m,
                                         int stride, const T* block) {
  for (int r = 0; r < m.rows; ++r) {
    for (int c = 0; c < stride; ++c) {
      const double expected = c < m.columns ? m.at(r, c) : 0.0;
      const auto found = static_cast<double>(block[r * stride + c]);
      if (found == expected) continue;
      std::ostringstream sizes;
      for (const int n : shape.size) sizes << ' ' << n;
      FAIL_CHECK(shape.name << sizes.str() << ": " << what << "[" << r << "][" << c << " of "
                            << m.columns << "] = " << found << ", not " << expected);
      return;
    }
  }
}

/// Aligned storage for Rows rows of Columns numbers in whole lanes V, with something in it.
template <class V, int Rows, int Columns>
struct Block {
  using T = typename V::scalar;
  static constexpr int stride = fixnet::simd::padded(Columns, V::size);
  alignas(64) T data[Rows * stride];

  FIXNET_TEST_OUT_OF_LINE Block() {
    for (T& x : data) x = T(77);
  }
  explicit Block(const Matrix& m) { pack(m, stride, data); }
  void expect(const Shape& shape, const char* what, const Matrix& m) const {
    expect_same(shape, what, m, stride, data);
  }
};

/// Calls f(index<First>), …, f(index<Last>).
template <int First, int Last, class F>
void each_from_to(const F& f) {
  [&]<int... I>(std::integer_sequence<int, I...>) {
    (f(std::integral_constant<int, First + I>{}), ...);
  }
  (std::make_integer_sequence<int, Last - First + 1>{});
}
/// Calls f(index<N>) for each N.
template <int... N, class F>
void each_of(const F& f) {
  (f(std::integral_constant<int, N>{}), ...);
}

}  // namespace matrices
