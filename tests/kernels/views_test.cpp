// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <fixnet/kernels/views.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using namespace fixnet::kernels_impl;
using fixnet::simd::Lanes;
using fixnet::simd::One;

namespace {

template <class V, int Rows, int Columns>
void user_rows() {
  using T = typename V::scalar;
  const Matrix m = random_integers(Rows, Columns, 1);
  // An address that no alignment helps: one element behind a round one.
  alignas(64) T memory[Rows * Columns + 1] = {T(55)};
  for (std::size_t i = 0; i < m.value.size(); ++i) memory[i + 1] = T(m.value[i]);
  using Row = std::array<T, static_cast<std::size_t>(Columns)>;
  const UserRows<T, Columns, Row> x{reinterpret_cast<const Row*>(memory + 1)};
  Block<V, Rows, Columns> rows;
  Block<V, Columns, Rows> columns;
  for (int r = 0; r < Rows; ++r) {
    for (int c = 0; c < rows.stride / V::size; ++c) {
      row_lanes<V>(x, r, c).store(rows.data + r * rows.stride + c * V::size);
    }
  }
  for (int i = 0; i < Columns; ++i) {
    for (int c = 0; c < columns.stride / V::size; ++c) {
      column<V>(x, i, c, Rows).store(columns.data + i * columns.stride + c * V::size);
    }
  }
  const Shape name{"rows columns lanes", {Rows, Columns, V::size}};
  rows.expect(name, "row_lanes", m);
  columns.expect(name, "column", transposed(m));
  if (x.from(Rows - 1).at(0, 0) != x.at(Rows - 1, 0)) FAIL_CHECK("from");
}

template <class V>
void every_width() {
  each_from_to<1, 33>([](auto n) { user_rows<V, 3, n>(); });
  each_of<1, 2, 3, 7, 8, 12, 17, 64>([](auto n) {
    user_rows<V, n, 1>();
    user_rows<V, n, 2>();
  });
}

}  // namespace

TEST_CASE("views: rows and columns of user data in lanes, zero behind the end") {
  every_width<Lanes<float>>();
  every_width<Lanes<double>>();
}
TEST_CASE("views: rows and columns of user data, one element at a time") {
  user_rows<One<float>, 3, 5>();
  user_rows<One<double>, 1, 1>();
}
TEST_CASE("views: what is set is what get and at return") {
  using V = Lanes<float>;
  LaneBlock<V, 2, 3> block;
  const auto view = block.view();
  alignas(64) float memory[2 * 3 * V::size] = {};
  const PaddedRows<V, 3 * V::size> rows{memory};
  for (int r = 0; r < 2; ++r) {
    for (int c = 0; c < 3; ++c) {
      view.set(r, c, V(static_cast<float>(10 * r + c)));
      rows.set(r, c, view.get(r, c));
    }
  }
  const Transposed<PaddedRows<V, 3 * V::size>> exchanged{rows};
  for (int r = 0; r < 2; ++r) {
    for (int i = 0; i < 3 * V::size; ++i) {
      const auto expected = static_cast<float>(10 * r + i / V::size);
      CHECK((view.at(r, i) == expected && rows.at(r, i) == expected));
      CHECK(exchanged.at(i, r) == expected);
    }
  }
}
