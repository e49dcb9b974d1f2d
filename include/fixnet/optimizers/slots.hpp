// SPDX-License-Identifier: MIT
//
// The memory of an optimizer: Rule::slots blocks, each laid out as the network's parameters are.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN
namespace optimizers_impl {

/// The bound of the array that holds a rule's slots for `storage` padded parameters.
template <class Rule>
constexpr int slot_count(int storage) noexcept {
  return at_least_one(Rule::slots * storage);
}

/// Sets all slots to where the rule starts them: what is trained of the storage's tensors; padding
/// is 0. `storage` tells where each tensor of the parameters lies, and how much of them is trained.
template <class Rule, class Storage, simd::Number T>
constexpr void initialise_slots(const Rule& rule, T* slots, const Storage& storage) noexcept {
  for (int s = 0; s < Rule::slots; ++s) {
    T* const block = slots + s * storage.trained;
    for (int i = 0; i < storage.trained; ++i) block[i] = T(0);
    if constexpr (StartsSlots<Rule>) {
      const T value = static_cast<T>(rule.initial(s));
      for (const auto& p : storage.at) {
        for (int i = 0; i < (p.trained ? p.size() : 0); ++i) block[p.place(i)] = value;
      }
    }
  }
}

}  // namespace optimizers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
