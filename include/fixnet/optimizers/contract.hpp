// SPDX-License-Identifier: MIT
//
// What an optimizer is: an aggregate of hyper-parameters, doubles as in PyTorch, with
//
//   slots                 how many numbers it keeps for each parameter (moments); all start at
//   `initial` Progress              what changes from step to step for all parameters together, a
//   value begin(progress)       advances by one step and computes the step's factors, once, in
//   double Factors<L>            these factors as scalars or lanes; to<V>() turns one into the
//   other update(f, p, g, s)    the new value of p; changes the slots s
//
// `update` must keep a zero parameter with zero gradient and zero slots at zero: padding is such.
#pragma once

#include <concepts>
#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace optimizers {

template <class O>
concept Rule = requires(const O& o, typename O::Progress& progress, simd::One<float> x,
                        simd::One<float> (&slots)[O::slots + 1]) {
  { o.lr } -> std::convertible_to<double>;
  { o.template begin<float>(progress) } -> std::same_as<typename O::template Factors<float>>;
};

}  // namespace optimizers
FIXNET_NAMESPACE_END
