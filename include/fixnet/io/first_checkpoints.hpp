// SPDX-License-Identifier: MIT
//
// What a checkpoint of version 1 holds of an optimizer, and what becomes of it here. There maximize
// turned the sign of Adam's, SGD's and RMSprop's moments, SGD without momentum kept its gradient,
// and no betas were kept beside their powers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/adamw.hpp>
#include <fixnet/optimizers/rmsprop.hpp>
#include <fixnet/optimizers/sgd.hpp>
#include <fixnet/optimizers/slots.hpp>

namespace fixnet::io {
namespace checkpoint_impl {

template <class T>
void negate(T* numbers, int count) noexcept {
  for (int i = 0; i < count; ++i) numbers[i] = T(0) - numbers[i];
}

}  // namespace checkpoint_impl

/// A rule in version 1: its Progress, and how the present one and its slots come of that.
/// Shapes    slots (Rule::slots · storage)
template <class Rule>
struct FirstVersion {
  using Progress = typename Rule::Progress;

  static Progress progress(const Rule&, const Progress& first) noexcept { return first; }
  template <class T>
  static void slots(const Rule&, T*, int) noexcept {}
};

template <bool amsgrad, bool decoupled>
struct FirstVersion<AdamWith<amsgrad, decoupled>> {
  using Rule = AdamWith<amsgrad, decoupled>;
  struct Progress {
    std::int64_t steps = 0;
    double beta1_power = 1.0;
    double beta2_power = 1.0;
  };

  static typename Rule::Progress progress(const Rule& rule, const Progress& first) noexcept {
    return {first.steps, first.beta1_power, first.beta2_power, rule.beta1, rule.beta2};
  }
  template <class T>
  static void slots(const Rule& rule, T* slots, int storage) noexcept {
    if (rule.maximize) checkpoint_impl::negate(slots, storage);
  }
};

template <>
struct FirstVersion<SGD> {
  struct Progress {
    std::int64_t steps = 0;
  };

  static SGD::Progress progress(const SGD& rule, const Progress& first) noexcept {
    return {first.steps, first.steps > 0 && rule.momentum != 0.0};
  }
  template <class T>
  static void slots(const SGD& rule, T* slots, int storage) noexcept {
    if (rule.maximize) checkpoint_impl::negate(slots, storage);
    for (int i = 0; i < storage && rule.momentum == 0.0; ++i) slots[i] = T(0);
  }
};

template <bool centered, bool with_momentum>
struct FirstVersion<RMSpropWith<centered, with_momentum>> {
  using Rule = RMSpropWith<centered, with_momentum>;
  using Progress = typename Rule::Progress;

  static Progress progress(const Rule&, const Progress& first) noexcept { return first; }
  template <class T>
  static void slots(const Rule& rule, T* slots, int storage) noexcept {
    if (rule.maximize) checkpoint_impl::negate(slots + storage, (Rule::slots - 1) * storage);
  }
};

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
