// SPDX-License-Identifier: MIT
//
// Sinks for weight gradients, called with an offset within the network's padded parameters and the
// gradient of these lanes: the optimizer's update at once, or storage for it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Applies the optimizer to the parameters at the offset: a gradient that never leaves its
/// register.
template <class V, class Rule, int Storage>
struct ApplyUpdate {
  using T = typename V::scalar;
  T* parameters;
  T* slots;  // Rule::slots blocks of Storage numbers
  typename Rule::template Factors<V> factors;

  FIXNET_INLINE constexpr void operator()(int offset, V gradient) const noexcept {
    V slot[Rule::slots > 0 ? Rule::slots : 1];
    FIXNET_UNROLL
    for (int s = 0; s < Rule::slots; ++s) slot[s] = V::load(slots + s * Storage + offset);
    const V p = Rule::update(factors, V::load(parameters + offset), gradient, slot);
    p.store(parameters + offset);
    FIXNET_UNROLL
    for (int s = 0; s < Rule::slots; ++s) slot[s].store(slots + s * Storage + offset);
  }
};

/// Updates all parameters from stored gradients: what ApplyUpdate does, from end to end, with the
/// same bits.
/// Shapes    parameters, gradients (Storage)   slots (Rule::slots · Storage); aligned and padded
/// Cost      one pass over them; no allocation, noexcept
template <class V, class Rule, int Storage>
constexpr void update_all(typename V::scalar* parameters, const typename V::scalar* gradients,
                          typename V::scalar* slots,
                          const typename Rule::template Factors<V>& factors) noexcept {
  static_assert(Storage % V::size == 0, "fixnet: parameters are stored in whole lanes");
  const ApplyUpdate<V, Rule, Storage> apply{parameters, slots, factors};
  for (int offset = 0; offset < Storage; offset += V::size) {
    apply(offset, V::load(gradients + offset));
  }
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

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
