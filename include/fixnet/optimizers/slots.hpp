// SPDX-License-Identifier: MIT
//
// The memory of an optimizer: Rule::slots blocks, each laid out as the network's parameters are.
#pragma once

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN
namespace optimizers_impl {

/// The bound of the array that holds a rule's slots for `storage` padded parameters.
template <class Rule>
constexpr int slot_count(int storage) noexcept {
  return at_least_one(Rule::slots * storage);
}

/// Sets `rows` rows of `width` numbers to `value`; the padding between them is left as it is.
template <Scalar T>
constexpr void fill_rows(T* first, int rows, int width, int stride, T value) noexcept {
  for (int r = 0; r < rows; ++r) {
    for (int i = 0; i < width; ++i) first[r * stride + i] = value;
  }
}

/// Sets one slot's block to `value` at the plan's parameters, and to 0 at its padding.
template <class Plan, Scalar T>
constexpr void fill_slot(T* block, T value) noexcept {
  for (int i = 0; i < Plan::stages.storage; ++i) block[i] = T(0);
  for (int i = 0; i < Plan::stage_count; ++i) {
    const auto& s = Plan::stages.at[static_cast<std::size_t>(i)];
    if (s.weight_rows == 0) continue;
    const bool affine = s.kind == decltype(s.kind)::affine;
    const int width = affine ? (s.by_output ? s.in : s.out)
                             : Plan::layer[static_cast<std::size_t>(s.layer)].parameters;
    fill_rows(block + s.weight, s.weight_rows, width, s.stride, value);
    if (affine && s.bias) fill_rows(block + s.bias_offset, 1, s.out, 0, value);
  }
}

/// Sets all slots to where the rule starts them: real entries only, padding is 0.
template <class Plan, class Rule, Scalar T>
constexpr void initialise_slots(const Rule& rule, T* slots) noexcept {
  for (int s = 0; s < Rule::slots; ++s) {
    T value = 0;
    if constexpr (StartsSlots<Rule>) value = static_cast<T>(rule.initial(s));
    fill_slot<Plan>(slots + s * Plan::stages.storage, value);
  }
}

}  // namespace optimizers_impl
FIXNET_NAMESPACE_END
