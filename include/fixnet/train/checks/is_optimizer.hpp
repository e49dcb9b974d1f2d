// SPDX-License-Identifier: MIT
//
// Whether a class is an optimizer; if not, which part of optimizers/contract.hpp it lacks.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

template <class Net, class Rule>
class Optimizer;

namespace check_impl {

template <class R>
inline constexpr bool is_stepping = false;
template <class Net, class R>
inline constexpr bool is_stepping<Optimizer<Net, R>> = true;
template <class R>
struct TakesARule {
  static constexpr bool ok = !is_stepping<R>;
  FIXNET_CHECK(ok,
               "this is an Optimizer, which steps by itself in the explicit loop; here stands its "
               "rule, as in Trainer{model, BCELoss{}, Adam{.lr = 0.1}, batch<12>}",
               "you gave ", type<R>);
};
/// What an optimizer's settings must pass.
template <class R>
struct IsOptimizer;
template <class R>
using RuleCheck = std::conditional_t<is_stepping<R>, TakesARule<R>, IsOptimizer<R>>;

template <class R>
concept HasLR = requires(const R& rule) {
  { rule.lr } -> std::convertible_to<double>;
};
template <class R>
concept HasSlots = requires {
  { R::slots } -> std::convertible_to<int>;
};
template <class R>
concept HasProgress = requires {
  typename R::Progress;
};
template <class R>
concept HasFactors = requires(const typename R::template Factors<float>& factors) {
  {
    factors.template to<simd::One<float>>()
    } -> std::same_as<typename R::template Factors<simd::One<float>>>;
};
template <class R>
concept HasBegin = requires(const R& rule, typename R::Progress& progress) {
  { rule.template begin<float>(progress) } -> std::same_as<typename R::template Factors<float>>;
};
template <class R>
concept HasUpdate = requires(const typename R::template Factors<simd::One<float>>& factors,
                             simd::One<float> x,
                             simd::One<float> (&slot)[optimizers_impl::at_least_one(R::slots)]) {
  { R::update(factors, x, x, slot) } -> std::same_as<simd::One<float>>;
};
template <class R>
concept HasValid = requires(const R& rule) {
  { rule.valid() } -> std::same_as<bool>;
};
template <class R>
concept MeansToUpdate = HasLR<R> || HasProgress<R> || requires {
  &R::valid;
} || requires {
  &R::template update<simd::One<float>>;
};

template <class R>
struct IsOptimizer {
  static constexpr bool meant = MeansToUpdate<R>, counts = HasSlots<R>, keeps = HasProgress<R>;
  static constexpr bool makes_factors = HasFactors<R>;

  FIXNET_CHECK(
      meant, "this class is no optimizer: it has none of lr, Progress, begin and update (like SGD)",
      "the optimizer is ", type<R>);
  FIXNET_CHECK(!meant || HasLR<R>, "this optimizer lacks lr: `double lr = 1e-3`, the learning rate",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(!meant || counts,
               "this optimizer lacks slots: `static constexpr int slots`, how many "
               "numbers it keeps for each parameter, 0 for none",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(!meant || keeps,
               "this optimizer lacks Progress: `struct Progress { long steps = 0; }`, "
               "what changes from step to step",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(
      !meant || makes_factors,
      "this optimizer lacks Factors: `template <class L> struct Factors`, a step's numbers as "
      "scalars or lanes, with `template <class V> constexpr Factors<V> to() const`",
      "the optimizer is ", type<R>);
  FIXNET_CHECK(!keeps || !makes_factors || HasBegin<R>,
               "this optimizer lacks begin: `template <class T> constexpr Factors<T> "
               "begin(Progress& progress) const`, which goes one step further",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(!counts || !makes_factors || HasUpdate<R>,
               "this optimizer lacks update: `template <class V> static constexpr V "
               "update(const Factors<V>& f, V p, V g, V (&slot)[slots])` returns the new "
               "value of p (with slots = 0, slot has one element)",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(!meant || HasValid<R>,
               "this optimizer lacks valid: `constexpr bool valid() const`, whether its "
               "settings make sense",
               "the optimizer is ", type<R>);
  FIXNET_CHECK(!meant || std::is_trivially_copyable_v<R>,
               "this optimizer is not trivially copyable: it must be a plain value of numbers",
               "the optimizer is ", type<R>);

  static constexpr bool ok = optimizers_impl::Rule<R>;
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
