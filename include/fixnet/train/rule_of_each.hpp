// SPDX-License-Identifier: MIT
//
// An optimizer whose settings differ from network to network of a population.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <cstring>
#include <fixnet/optimizers/contract.hpp>
#include <fixnet/simd/lanes.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// Stands for any number, so that of factors only the choice of formulas is left.
struct AnyNumber {
  template <class N>
  constexpr explicit AnyNumber(const N&) noexcept {}
  static constexpr unsigned char mark = 0xa5;  // no truth value
  unsigned char number = mark;
};

/// A rule whose settings differ from network to network.
/// `common` holds each network's factors in its lane. Where networks take different formulas (one
/// with momentum and one without), `each` holds one after the other, and the update is computed for
/// each of them.
template <class Rule, class V>
struct RuleOfEach {
  static constexpr int slots = Rule::slots;
  using T = simd::Element<V>;
  using Shared = typename Rule::template Factors<V>;

  template <class>
  struct Factors {
    Shared common;
    const Shared* each = nullptr;
  };

  using Moments = V (&)[optimizers_impl::at_least_one(slots)];

  static FIXNET_INLINE V update(const Factors<V>& f, V p, V g, Moments slot) noexcept {
    if (f.each != nullptr) [[unlikely]] {
      // Copies: what a function is given the address of would lie in memory in every update.
      V own[optimizers_impl::at_least_one(slots)];
      for (int s = 0; s < slots; ++s) own[s] = slot[s];
      const V updated = one_by_one(f.each, p, g, own);
      for (int s = 0; s < slots; ++s) slot[s] = own[s];
      return updated;
    }
    return Rule::update(f.common, p, g, slot);
  }

  /// The factors of one group's networks, from those of each: number k of network l goes to lane l
  /// of pack k.
  template <class F>
  static Shared merged(const F (&each)[V::networks], std::size_t numbers) noexcept {
    static_assert(sizeof(Shared) % sizeof(V) == 0 && std::is_trivially_copyable_v<Shared>,
                  "fixnet: an optimizer's Factors<L> are numbers of type L, then choices");
    Shared all = each[0].template to<V>();
    auto* const into = reinterpret_cast<char*>(&all);
    for (std::size_t k = 0; k < numbers; ++k) {
      for (std::size_t l = 1; l < std::size_t{V::networks}; ++l) {
        const auto* const from = reinterpret_cast<const char*>(&each[l]);
        std::memcpy(into + k * sizeof(V) + l * sizeof(T), from + k * sizeof(T), sizeof(T));
      }
    }
    return all;
  }
  /// How many numbers the factors of all these networks begin with, where they take the same
  /// formulas; 0 where they do not, or where a rule mixes numbers and choices.
  template <class F>
  static std::size_t numbers_in_common(const F (&each)[V::networks]) noexcept {
    using Choice = typename Rule::template Factors<AnyNumber>;
    std::size_t numbers = 0;
    if constexpr (std::has_unique_object_representations_v<Choice>) {
      const Choice first = each[0].template to<AnyNumber>();
      unsigned char bytes[sizeof(Choice)];
      std::memcpy(bytes, &first, sizeof bytes);
      const std::size_t most = std::min(sizeof bytes, sizeof(F) / sizeof(T));
      while (numbers < most && bytes[numbers] == AnyNumber::mark) ++numbers;
      for (std::size_t i = numbers; i < sizeof bytes; ++i) {
        if (bytes[i] == AnyNumber::mark) return 0;
      }
      for (int l = 1; l < V::networks; ++l) {
        const Choice other = each[l].template to<AnyNumber>();
        if (std::memcmp(&first, &other, sizeof other) != 0) return 0;
      }
    }
    return numbers;
  }

 private:
  static FIXNET_NOINLINE V one_by_one(const Shared* each, V p, V g, Moments slot) noexcept {
    constexpr int room = optimizers_impl::at_least_one(slots);
    V result = p, after[room];
    for (int s = 0; s < slots; ++s) after[s] = slot[s];
    for (int l = 0; l < V::networks; ++l) {
      V own[room];
      for (int s = 0; s < slots; ++s) own[s] = slot[s];
      const V one = Rule::update(each[l], p, g, own);
      simd::set_number(result, l, simd::number_of(one, l));
      for (int s = 0; s < slots; ++s) simd::set_number(after[s], l, simd::number_of(own[s], l));
    }
    for (int s = 0; s < slots; ++s) slot[s] = after[s];
    return result;
  }
};

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
