// SPDX-License-Identifier: MIT
//
// One step of a causal convolution in a stream, and its memory of the steps before.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/kernels/grouped_taps.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// A causal convolution's memory of a stream: the rows that the next output reads, one behind the
/// other, the newest last. They wander through a longer array and go back to its front when it is
/// full: on average at most one row is moved a step.
template <class G, int In>
struct ConvHistory {
  static constexpr int slack = G::reach > 64 ? G::reach : 64;
  static constexpr int rows = G::reach > 0 ? G::reach + slack : 0;
  template <class T>
  static constexpr int stride = simd::padded(In, simd::layout_lanes<T>);

  /// Takes a step's input behind the others; returns the first row that its output reads.
  template <class T, class X>
  static FIXNET_INLINE constexpr T* push(T* history, int& begin, const X& x) noexcept {
    constexpr int reach = G::reach * stride<T>;
    if (begin == slack) {
      for (int i = 0; i < reach; ++i) history[i] = history[slack * stride<T> + i];
      begin = 0;
    }
    T* const rows_read = history + begin * stride<T>;
    using V = std::remove_cvref_t<decltype(x.get(0, 0))>;
    if constexpr (In <= V::size) {
      x.get(0, 0).store(rows_read + reach);
    } else {
      for (int i = 0; i < In; ++i) rows_read[reach + i] = x.at(0, i);
    }
    ++begin;
    return rows_read;
  }
};
/// The order of the terms of a step's output: tap by tap, the oldest first, so that sums over earlier
/// steps need not wait for this step's input; or channel by channel, as the weight lies, which is
/// faster where inputs or outputs fill more than one register.
template <class G, int In, bool OldestFirst>
struct OrderOfTerms {
  static constexpr bool oldest_first = OldestFirst;
  static FIXNET_INLINE constexpr int tap(int k) noexcept {
    return OldestFirst ? k / In : k % G::taps;
  }
  static FIXNET_INLINE constexpr int channel(int k) noexcept {
    return OldestFirst ? k % In : k / G::taps;
  }
};
/// The row of the product for the output at the end of a history that begins here. Where this step's
/// input comes last it is read where it lies, and not behind its copy.
template <class T, class G, class Terms, int Stride, class X>
struct HistoryTaps {
  const T* rows;
  X x;
  FIXNET_INLINE constexpr T at(int, int k) const noexcept {
    const int tap = Terms::tap(k), channel = Terms::channel(k);
    if (Terms::oldest_first && tap == G::taps - 1) return x.at(0, channel);
    return rows[tap * G::dilation * Stride + channel];
  }
};
/// The rows of the weight in the same order.
template <class V, class G, class Terms, int Stride>
struct OrderedWeight {
  kernels_impl::ConstPaddedRows<V, Stride> weight;
  static FIXNET_INLINE constexpr int row(int k) noexcept {
    return Terms::channel(k) * G::taps + Terms::tap(k);
  }
  FIXNET_INLINE constexpr V get(int k, int c) const noexcept { return weight.get(row(k), c); }
  FIXNET_INLINE constexpr auto at(int k, int i) const noexcept { return weight.at(row(k), i); }
};
/// One step of a causal convolution.
template <class V, class S, class G, class History, class Act, class X, class Y, class Z>
struct ConvStream {
  using T = typename V::scalar;
  X x;
  const T *weight, *bias;
  Y y;
  Z before;
  T* history;
  int* begin;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int in = S::in / G::taps, vectors = simd::lanes_of(S::out, V::size);
    using namespace kernels_impl;
    using Terms = OrderOfTerms<G, in, vectors == 1 && in <= V::size>;
    const HistoryTaps<T, G, Terms, History::template stride<T>, X> taps{
        History::push(history, *begin, x), x};
    const OrderedWeight<V, G, Terms, S::stride> w{{weight}};
    const ForwardEpilogue<V, S, Act, Y, Z> done{bias, y, before};
    if constexpr (S::bias) {
      const FromRow<ConstPaddedRows<V, S::stride>> start{{bias}};
      outer<V, 1, S::in, vectors>(taps, w, start, done);
    } else {
      outer<V, 1, S::in, vectors>(taps, w, FromZero{}, done);
    }
  }
};
/// One step of a grouped one; S is the shape of a sample of as many positions as the taps reach.
template <class V, class S, class History, class X, class Done>
struct GroupedStream {
  using T = typename V::scalar;
  X x;
  const T *weight, *bias;
  Done done;
  T* history;
  int* begin;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    using Rows = kernels_impl::ConstPaddedRows<V, History::template stride<T>>;
    const Rows rows{History::push(history, *begin, x)};
    kernels_impl::GroupedForward<V, S, Rows, Done>{rows, weight, bias, done}();
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
