// SPDX-License-Identifier: MIT
//
// Blocks whose numbers come from other places of another block, one by one: no arithmetic.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Scalar `column` of row `row` of a block of shape From, or of the user's rows.
template <class From, class View>
FIXNET_INLINE constexpr auto number_at(const View& view, int row, int column) noexcept {
  return From::narrow && !is_user_rows<View> ? view.at(column, row) : view.at(row, column);
}

/// Makes every lane of a block of shape To from scalars, number(row, column), and hands it on:
/// done(r, c, lanes).
template <class V, class To, class Number, class Done>
FIXNET_INLINE constexpr void move_numbers(const Number& number, const Done& done) noexcept {
  for (int r = 0; r < To::rows; ++r) {
    for (int c = 0; c < To::template vectors<V>; ++c) {
      alignas(sizeof(V)) typename V::scalar lanes[V::size] = {};
      for (int l = 0; l < V::size && c * V::size + l < To::width; ++l) {
        const int other = c * V::size + l;
        lanes[l] = To::narrow ? number(other, r) : number(r, other);
      }
      done(r, c, V::load(lanes));
    }
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
