// SPDX-License-Identifier: MIT
//
// What an operator keeps of a stream, and how a training pass is handed such states.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// What of a stream an operator has in its State: so many numbers, and so many whole ones that count
/// places in them; 0 at rest.
struct StreamState {
  int numbers = 0, counts = 0;
  constexpr StreamState operator+(const StreamState& more) const noexcept {
    return {numbers + more.numbers, counts + more.counts};
  }
};
/// The states from which a training pass starts and to whose place it goes on, or a part of each: one a
/// sample, `Stride` numbers and `Counts` whole ones apart.
template <class T, int Stride, int Counts>
struct StatesAt {
  static constexpr int stride = Stride, count_stride = Counts;
  T* values;
  int* counts;
  FIXNET_INLINE constexpr StatesAt behind(const StreamState& others) const noexcept {
    return {values + others.numbers, counts + others.counts};
  }
};
/// The same where forward and backward are apart: forward writes the window's end to a place of its own, and
/// backward reads where it began, and writes nothing.
template <class T, int Stride, int Counts>
struct StatesApart : StatesAt<T, Stride, Counts> {
  StatesAt<T, Stride, Counts> end;
  FIXNET_INLINE constexpr StatesApart behind(const StreamState& others) const noexcept {
    return {StatesAt<T, Stride, Counts>::behind(others), end.behind(others)};
  }
};
template <class At>
concept GoOnForward = requires(const At& states) {
  states.end;
};
/// Saved views, and an operator's states, which `rows` samples have.
template <class Views, class At, class Rows>
struct SavedAndStates {
  Views views;
  At states;
  Rows rows;
  template <int K>
  FIXNET_INLINE constexpr auto at() const noexcept {
    return views.template at<K>();
  }
};
template <class S>
concept HasStates = requires(const S& saved) {
  saved.states;
};
/// The Call of a training pass whose states are carried on.
template <class Rows, class Random, class At>
struct CarryingCall {
  [[no_unique_address]] Rows rows;
  [[no_unique_address]] Random random;
  At states;
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
