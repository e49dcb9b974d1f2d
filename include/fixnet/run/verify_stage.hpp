// SPDX-License-Identifier: MIT
//
// A VERIFY build's checks of the blocks that one stage reads and writes, and of a network's
// storage.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/verify.hpp>
#include <fixnet/plan/buffers.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

// What each of several networks computes is what one computes alone.
template <class View, class V>
concept Readable = !simd::is_pack<V> && requires(const View& view) {
  { view.get(0, 0) } -> std::same_as<V>;
};

/// Calls f(lane c·size + l of row r) for every number of a block.
template <class V, class Shape, class View, class F>
constexpr void each_number(const View& view, const F& f) noexcept {
  for (int r = 0; r < Shape::rows; ++r) {
    for (int c = 0; c < Shape::template vectors<V>; ++c) {
      typename V::scalar lanes[V::size];
      view.get(r, c).storeu(lanes);
      for (int l = 0; l < V::size; ++l) f(c * V::size + l < Shape::width, lanes[l]);
    }
  }
}

/// Aborts unless the block's padding is zero.
template <class V, class Shape, class View>
constexpr void padding_is_zero(const View& view, const char* where, const char* what) noexcept {
  if constexpr (enabled && Readable<View, V>) {
    bool zero = true;
    each_number<V, Shape>(view, [&](bool real, auto x) { zero = zero && (real || x == 0); });
    check(zero, where, what);
  }
}

/// Whether every number of the block is moderate; of the user's rows, every number of every row.
template <class V, class Shape, class View>
constexpr bool all_moderate(const View& view) noexcept {
  bool moderate_so_far = true;
  if constexpr (Readable<View, V>) {
    each_number<V, Shape>(view, [&](bool real, auto x) {
      moderate_so_far = moderate_so_far && (!real || is_moderate(x));
    });
  } else if constexpr (requires { view.at(0, 0); }) {
    for (int b = 0; b < Shape::batch; ++b) {
      for (int i = 0; i < Shape::columns; ++i)
        moderate_so_far = moderate_so_far && is_moderate(view.at(b, i));
    }
  }
  return moderate_so_far;
}

/// Aborts unless the output of stage I has zeros as padding and, where input and parameters were of
/// moderate size, is finite.
template <class V, class Plan, int I, int B, class X, class Y>
constexpr void after_forward([[maybe_unused]] const typename V::scalar* parameters, const X& x,
                             const Y& y) noexcept {
  if constexpr (enabled && Readable<Y, V>) {
    using Out = plan_impl::OutputsOf<Plan, I, B>;
    padding_is_zero<V, Out>(y, "forward", "the padding of a stage's output is 0");
    bool tame = all_moderate<V, plan_impl::InputsOf<Plan, I, B>>(x);
    plan_impl::for_each_number<Plan>([&](const layers_impl::Parameter& p, int place) {
      if (p.layer == Plan::template stage<I>.layer) tame = tame && is_moderate(parameters[place]);
    });
    bool finite = true;
    each_number<V, Out>(y, [&](bool, auto v) { finite = finite && is_finite(v); });
    check(!tame || finite, "forward", "a stage's output is finite where its input is");
  }
}

/// Aborts unless what stands between the rows of the first `size` numbers of a storage laid out as
/// Plan's parameters is zero.
template <class Plan, class T>
constexpr void storage_padding_is_zero(const T* storage, int size, const char* where,
                                       const char* what) noexcept {
  if constexpr (enabled) {
    // A network of activations alone has no numbers; an array has.
    constexpr int total = Plan::storage.total > 0 ? Plan::storage.total : 1;
    bool is_real[static_cast<std::size_t>(total)] = {};
    plan_impl::for_each_number<Plan>(
        [&](const layers_impl::Parameter&, int place) { is_real[place] = true; });
    bool zero = true;
    for (int i = 0; i < size; ++i) zero = zero && (is_real[i] || storage[i] == 0);
    check(zero, where, what);
  }
}

/// Aborts unless a network lies in memory as this file's networks do, as far as that can be seen: a
/// file for another instruction set pads to other registers (see FIXNET_LAYOUT_BYTES).
template <class Plan, class T>
constexpr void network_is_of_this_layout(const T* parameters) noexcept {
  if constexpr (enabled) {
    if (std::is_constant_evaluated()) return;
    check(reinterpret_cast<std::uintptr_t>(parameters) % simd::layout_alignment<T> == 0,
          "inference", "the parameters are aligned as this file's instruction set wants it");
    storage_padding_is_zero<Plan>(
        parameters, Plan::storage.total, "inference",
        "the parameters are padded as this file's instruction set wants it");
  }
}

/// Aborts unless the padding of parameters and of an optimizer's slots is zero.
template <class Plan, int Slots, class T>
constexpr void after_update(const T* parameters, const T* slots) noexcept {
  if constexpr (enabled) {
    constexpr int trained = Plan::storage.trained;
    storage_padding_is_zero<Plan>(parameters, Plan::storage.total, "update",
                                  "the padding of the parameters is 0");
    for (int s = 0; s < Slots; ++s) {
      storage_padding_is_zero<Plan>(slots + s * trained, trained, "update",
                                    "the padding of the optimizer's state is 0");
    }
  }
}

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
