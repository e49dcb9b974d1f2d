// SPDX-License-Identifier: MIT
//
// Sinks for weight gradients, called with an offset within the network's padded parameters and the
// gradient of these lanes: the optimizer's update at once, or storage for it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/views.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Keeps nothing of what an update overwrites.
struct KeepNothing {
  template <class V>
  FIXNET_INLINE constexpr void parameter(int, V) const noexcept {}
  template <class V>
  FIXNET_INLINE constexpr void slot(int, V) const noexcept {}
};
/// Keeps what an update overwrites, laid out as parameters and slots are: to undo a step.
template <class T>
struct KeepCopies {
  T* parameters;
  T* slots;
  template <class V>
  FIXNET_INLINE constexpr void parameter(int offset, V v) const noexcept {
    v.store(parameters + offset);
  }
  template <class V>
  FIXNET_INLINE constexpr void slot(int offset, V v) const noexcept {
    v.store(slots + offset);
  }
};

/// Applies the optimizer to the parameters at the offset: a gradient that never leaves its
/// register.
template <class V, class Rule, int Storage, class Keep = KeepNothing>
struct ApplyUpdate {
  using T = typename V::scalar;
  T* parameters;
  T* slots;  // Rule::slots blocks of Storage numbers
  typename Rule::template Factors<V> factors;
  [[no_unique_address]] Keep keep{};

  FIXNET_INLINE constexpr void operator()(int offset, V gradient) const noexcept {
    V slot[Rule::slots > 0 ? Rule::slots : 1];
    FIXNET_UNROLL
    for (int s = 0; s < Rule::slots; ++s) {
      slot[s] = V::load(slots + s * Storage + offset);
      keep.slot(s * Storage + offset, slot[s]);
    }
    const V before = V::load(parameters + offset);
    keep.parameter(offset, before);
    updated(offset, before, gradient, slot).store(parameters + offset);
    FIXNET_UNROLL
    for (int s = 0; s < Rule::slots; ++s) slot[s].store(slots + s * Storage + offset);
  }
  /// Whether a gradient of 0 changes nothing: it need not come then.
  FIXNET_INLINE constexpr bool rests_at_zero() const noexcept {
    if constexpr (std::is_same_v<Keep, KeepNothing> && requires { Rule::rests_at_zero(factors); }) {
      return Rule::rests_at_zero(factors);
    } else {
      return false;
    }
  }

 private:
  // A rule may ask where it is.
  template <int N>
  FIXNET_INLINE constexpr V updated(int offset, V p, V gradient, V (&slot)[N]) const noexcept {
    if constexpr (requires { Rule::update_at(factors, offset, p, gradient, slot); }) {
      return Rule::update_at(factors, offset, p, gradient, slot);
    } else {
      return Rule::update(factors, p, gradient, slot);
    }
  }
};

/// Whether gradients of 0 need not be handed to this sink, since they change nothing there.
template <class Sink>
FIXNET_INLINE constexpr bool rests_at_zero(const Sink& sink) noexcept {
  if constexpr (requires { sink.rests_at_zero(); }) {
    return sink.rests_at_zero();
  } else {
    return false;
  }
}

/// Updates all parameters from stored gradients: what ApplyUpdate does, from end to end, with the
/// same bits.
/// Shapes    gradients (Storage), parameters alike, slots (Rule::slots · Storage); aligned, padded
/// Cost      one pass over them; no allocation, noexcept
template <class V, class Rule, int Storage, class Keep>
constexpr void update_all(const ApplyUpdate<V, Rule, Storage, Keep>& apply,
                          const typename V::scalar* gradients) noexcept {
  static_assert(Storage % V::size == 0, "fixnet: parameters are stored in whole lanes");
  for (int offset = 0; offset < Storage; offset += V::size) {
    apply(offset, V::load(gradients + offset));
  }
}

template <class V, class Rule, int Storage>
constexpr void update_all(typename V::scalar* parameters, const typename V::scalar* gradients,
                          typename V::scalar* slots,
                          const typename Rule::template Factors<V>& factors) noexcept {
  update_all(ApplyUpdate<V, Rule, Storage>{parameters, slots, factors}, gradients);
}

/// Adds the gradient to the one that is there, as loss.backward() does.
template <class V>
struct AddGradient {
  using T = typename V::scalar;
  T* gradients;
  FIXNET_INLINE constexpr void operator()(int offset, V gradient) const noexcept {
    (V::load(gradients + offset) + gradient).store(gradients + offset);
  }
};

/// Stores the gradient: for a pass whose gradients nobody adds to, since each comes once.
template <class V>
struct StoreGradient {
  using T = typename V::scalar;
  T* gradients;
  FIXNET_INLINE constexpr void operator()(int offset, V gradient) const noexcept {
    gradient.store(gradients + offset);
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
