// SPDX-License-Identifier: MIT
//
// The loss end of losses over whole rows: of each sample's outputs the loss and its gradient by them.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/base/fma.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/losses/contract.hpp>
#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// What the terms of so many rows are multiplied by.
template <class T, class Loss>
constexpr T row_scale(const Loss& loss, int rows, int columns) noexcept {
  if (loss.reduction != Reduction::mean) return T(1);
  return T(1) / static_cast<T>(rows * losses_impl::terms_of_row<Loss>(columns));
}

/// A block with samples in its lanes: as many rows at once.
template <class V, class S, class Loss, class Y, class Targets, class DYDone>
constexpr typename V::scalar columns_by_lanes(const Loss& loss, const Y& y, const Targets& targets,
                                              int rows, const DYDone& dy_done) noexcept {
  using T = typename V::scalar;
  constexpr int targets_of_row = losses_impl::target_columns<Loss>(S::columns);
  const T scale = row_scale<T>(loss, rows, S::columns);
  V total(T(0));
  for (int c = 0; c < S::template vectors<V>; ++c) {
    std::array<V, std::size_t(S::columns)> outputs{};
    std::array<V, std::size_t(targets_of_row)> wanted{};
    for (int n = 0; n < S::columns; ++n) outputs[std::size_t(n)] = y.get(n, c);
    for (int k = 0; k < targets_of_row; ++k) {
      wanted[std::size_t(k)] = kernels_impl::column<V>(targets, k, c, rows);
    }
    const auto mask = V::first(rows - c * V::size);
    const auto term = loss.row_term(outputs, wanted);
    total = total + keep(mask, settle(term.value));
    for (int n = 0; n < S::columns; ++n) {
      dy_done(n, c, keep(mask, settle(term.gradient[std::size_t(n)] * V(scale))));
    }
  }
  return simd::sum(total) * scale;
}

/// The lane of one element beside lanes V.
template <class V, bool Pack = simd::is_pack<typename V::scalar>>
struct ElementLane {
  using type = simd::One<typename V::scalar>;
};
template <class V>
struct ElementLane<V, true> {
  using type = V;
};
/// The number in a lane of one element; of several networks, their numbers.
template <class T, class Lane>
FIXNET_INLINE constexpr T number_in(Lane x) noexcept {
  if constexpr (simd::is_pack<T>) return settle(x);
  if constexpr (!simd::is_pack<T>) return cmath_impl::rounded(x.r);
}

/// A block with a sample in each row: one row after the other, in one-element lanes.
template <class V, class S, class Loss, class Y, class Targets, class DYDone>
constexpr typename V::scalar rows_one_by_one(const Loss& loss, const Y& y, const Targets& targets,
                                             int rows, const DYDone& dy_done) noexcept {
  using T = typename V::scalar;
  using One = typename ElementLane<V>::type;
  constexpr int targets_of_row = losses_impl::target_columns<Loss>(S::columns);
  const T scale = row_scale<T>(loss, rows, S::columns);
  T total(0);
  for (int r = 0; r < S::rows; ++r) {
    T gradient[simd::padded(S::columns, V::size)] = {};
    if (r < rows) {
      std::array<One, std::size_t(S::columns)> outputs{};
      std::array<One, std::size_t(targets_of_row)> wanted{};
      for (int n = 0; n < S::columns; ++n) outputs[std::size_t(n)] = One(y.at(r, n));
      for (int k = 0; k < targets_of_row; ++k) wanted[std::size_t(k)] = One(targets.at(r, k));
      const auto term = loss.row_term(outputs, wanted);
      total += number_in<T>(term.value);
      for (int n = 0; n < S::columns; ++n) {
        gradient[n] = number_in<T>(term.gradient[std::size_t(n)] * One(scale));
      }
    }
    for (int c = 0; c < S::template vectors<V>; ++c) {
      dy_done(r, c, V::loadu(gradient + c * V::size));
    }
  }
  return total * scale;
}

/// The loss of outputs y, and dy_done(r, c, dy) once for all lanes.
template <class V, class S, class Loss, class Y, class Targets, class DYDone>
constexpr typename V::scalar row_by_row(const Loss& loss, const Y& y, const Targets& targets,
                                        int rows, const DYDone& dy_done) noexcept {
  if constexpr (S::narrow) {
    return columns_by_lanes<V, S>(loss, y, targets, rows, dy_done);
  } else {
    return rows_one_by_one<V, S>(loss, y, targets, rows, dy_done);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
