// SPDX-License-Identifier: MIT
//
// Gradient clipping between backward and step: functions for the explicit loop, settings for a
// Trainer. The gradients are a padded array, whole lanes long and aligned, or an object that has
// one: storage() and storage_size.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/cmath.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/simd/lanes.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// A type that stores gradients in a padded array.
template <class G>
concept GradientStorage = requires(G& g) {
  requires Scalar<std::remove_cvref_t<decltype(*g.storage())>>;
  { G::storage_size } -> std::convertible_to<int>;
};

template <class G>
struct HasGradients {
  static constexpr bool ok = GradientStorage<G>;
  FIXNET_CHECK(ok,
               "clipping works on a Gradients<network> that is not const, between backward and "
               "step; a Trainer clips if its last argument is ClipGradNorm{.max_norm = 1.0}",
               "you gave ", check_impl::type<G>);
};

/// √ of the sum of all squares, in four partial sums of lanes.
template <class V>
constexpr typename V::scalar norm(const typename V::scalar* x, int count) noexcept {
  using T = typename V::scalar;
  V part[4] = {V(T(0)), V(T(0)), V(T(0)), V(T(0))};
  for (int i = 0; i < count; i += V::size) {
    const V lanes = V::load(x + i);
    V& sum_here = part[i / V::size % 4];
    sum_here = fma(lanes, lanes, sum_here);
  }
  const simd::One<T> total(simd::sum((part[0] + part[1]) + (part[2] + part[3])));
  return sqrt(total).r;
}

/// Σ|x|.
template <class V>
constexpr typename V::scalar norm_1(const typename V::scalar* x, int count) noexcept {
  using T = typename V::scalar;
  V part[4] = {V(T(0)), V(T(0)), V(T(0)), V(T(0))};
  for (int i = 0; i < count; i += V::size) {
    V& sum_here = part[i / V::size % 4];
    sum_here = sum_here + abs(V::load(x + i));
  }
  return simd::sum((part[0] + part[1]) + (part[2] + part[3]));
}

/// The largest |x|; NaN if one is.
template <class V>
constexpr typename V::scalar norm_infinity(const typename V::scalar* x, int count) noexcept {
  using T = typename V::scalar;
  V most(T(0)), poison(T(0));
  for (int i = 0; i < count; i += V::size) {
    const V lanes = abs(V::load(x + i));
    poison = select(lanes == lanes, poison, lanes);
    most = simd::max(most, lanes);
  }
  const T poisoned = simd::sum(poison);
  return poisoned == poisoned ? largest(most) : poisoned;
}

/// (Σ|x|^p)^(1/p), an element at a time: for a p that is rarely asked for.
template <Scalar T>
constexpr T norm_of_any_type(const T* x, int count, double p) noexcept {
  double sum = 0;
  for (int i = 0; i < count; ++i) {
    const double size = static_cast<double>(x[i] < T(0) ? -x[i] : x[i]);
    if (size != 0) sum += cmath_impl::exp(p * cmath_impl::log(size));
  }
  return static_cast<T>(sum == 0 ? 0.0 : cmath_impl::exp(cmath_impl::log(sum) / p));
}

/// The norm of a type: 1, 2, ∞, or any other above 0.
template <class V>
constexpr typename V::scalar norm_of(const typename V::scalar* x, int count,
                                     double norm_type) noexcept {
  if (norm_type == 2.0) return norm<V>(x, count);
  if (norm_type == 1.0) return norm_1<V>(x, count);
  if (norm_type == cmath_impl::infinity) return norm_infinity<V>(x, count);
  if (!(norm_type > 0.0)) return std::numeric_limits<typename V::scalar>::quiet_NaN();
  return norm_of_any_type(x, count, norm_type);
}

/// x·factor; a zero, such as padding, stays zero even where the factor is NaN.
template <class V>
constexpr void multiply(typename V::scalar* x, int count, typename V::scalar factor) noexcept {
  for (int i = 0; i < count; i += V::size) {
    const V lanes = V::load(x + i);
    select(lanes == V(typename V::scalar(0)), lanes, lanes * V(factor)).store(x + i);
  }
}

template <class V>
constexpr typename V::scalar clip_norm(typename V::scalar* x, int count, double max_norm,
                                       double norm_type) noexcept {
  using T = typename V::scalar;
  const T total = norm_of<V>(x, count, norm_type);
  const T factor = static_cast<T>(max_norm) / (total + static_cast<T>(1e-6));
  multiply<V>(x, count, factor > T(1) ? T(1) : factor);
  return total;
}

template <class V>
constexpr void clip_value(typename V::scalar* x, int count, typename V::scalar value) noexcept {
  for (int i = 0; i < count; i += V::size) {
    simd::min(simd::max(V::load(x + i), V(-value)), V(value)).store(x + i);
  }
}

}  // namespace train_impl

/// Scales all gradients so that their norm is at most max_norm; returns the norm before.
/// Formula   g ← g·min(1, max_norm/(‖g‖ + 1e-6)), ‖g‖ = (Σ|g|^norm_type)^(1/norm_type), ∞: max |g|
/// Units     max_norm in units of the gradient; ∞ only computes the norm
/// Shapes    count numbers, whole lanes, aligned; padding 0
/// Errors    a norm that is not finite acts as in PyTorch (error_if_nonfinite=False): ∞, also where
///           squares overflow, makes finite gradients 0 and infinite ones NaN; NaN makes all NaN
///           but zeros, which stay (PyTorch: NaN). To refuse such a step, look at what is returned;
///           a Trainer's guard refuses it. A norm_type that is not above 0 makes the norm NaN, and
///           so all gradients but zeros (PyTorch: 0 counts tensors, below 0 nothing is clipped)
/// Cost      two passes over the gradients; no allocation, noexcept
/// Source    torch.nn.utils.clip_grad_norm_
template <Scalar T>
constexpr T clip_grad_norm(T* gradients, int count, double max_norm,
                           double norm_type = 2.0) noexcept {
  if (std::is_constant_evaluated()) {
    return train_impl::clip_norm<simd::One<T>>(gradients, count, max_norm, norm_type);
  }
  return train_impl::clip_norm<simd::Lanes<T>>(gradients, count, max_norm, norm_type);
}
template <train_impl::GradientStorage G>
constexpr auto clip_grad_norm(G& gradients, double max_norm, double norm_type = 2.0) noexcept {
  return clip_grad_norm(gradients.storage(), static_cast<int>(G::storage_size), max_norm,
                        norm_type);
}

/// Says that what has no gradients cannot be clipped.
template <class G>
  requires(!train_impl::GradientStorage<G>)
constexpr double clip_grad_norm(const G&, double, double = 2.0) noexcept {
  return check_impl::Passes<train_impl::HasGradients<G>> ? 0 : 1;
}

/// Clamps every gradient to ±value; NaN stays NaN.
/// Units     value in units of the gradient, not negative
/// Shapes    count numbers, whole lanes, aligned; padding 0
/// Cost      one pass over the gradients; no allocation, noexcept
/// Source    torch.nn.utils.clip_grad_value_
template <Scalar T>
constexpr void clip_grad_value(T* gradients, int count, double value) noexcept {
  if (std::is_constant_evaluated()) {
    return train_impl::clip_value<simd::One<T>>(gradients, count, static_cast<T>(value));
  }
  train_impl::clip_value<simd::Lanes<T>>(gradients, count, static_cast<T>(value));
}
template <train_impl::GradientStorage G>
constexpr void clip_grad_value(G& gradients, double value) noexcept {
  clip_grad_value(gradients.storage(), static_cast<int>(G::storage_size), value);
}

/// Says that what has no gradients cannot be clipped.
template <class G>
  requires(!train_impl::GradientStorage<G>)
constexpr void clip_grad_value(const G&, double) noexcept {
  (void)check_impl::Passes<train_impl::HasGradients<G>>;
}

/// A Trainer's clipping: none. Gradients go into the update from their registers.
struct NoClipping {};

/// A Trainer that clips by norm between backward and step: it keeps all gradients of a step.
///   Trainer trainer{model, BCELoss{}, Adam{}, batch<12>, ClipGradNorm{.max_norm = 1.0}};
/// Errors    those of clip_grad_norm: a max_norm of NaN or a norm_type that is not above 0 makes
///           the parameters NaN, unless the Trainer has a guard
/// Source    torch.nn.utils.clip_grad_norm_
struct ClipGradNorm {
  double max_norm = 1.0;
  double norm_type = 2.0;
  static constexpr int flops = 3;  // of a parameter: square, sum, product

  template <Scalar T>
  constexpr void operator()(T* gradients, int count) const noexcept {
    clip_grad_norm(gradients, count, max_norm, norm_type);
  }
};

/// A Trainer that clips by value between backward and step: it keeps all gradients of a step.
/// Errors    those of clip_grad_value: NaN stays NaN
/// Source    torch.nn.utils.clip_grad_value_
struct ClipGradValue {
  double value = 1.0;
  static constexpr int flops = 2;  // of a parameter: max, min

  template <Scalar T>
  constexpr void operator()(T* gradients, int count) const noexcept {
    clip_grad_value(gradients, count, value);
  }
};

namespace train_impl {

/// What a Trainer keeps that does not clip.
struct NoGradients {};

/// False for NoClipping: nothing is clipped, no gradient is stored.
template <class Clip>
inline constexpr bool clips = !std::is_same_v<Clip, NoClipping>;
/// A type that a Trainer accepts as its clipping, NoClipping included.
template <class Clip>
concept Clipping = !clips<Clip> || requires(const Clip& clip, float* g, double* wide) {
  { Clip::flops } -> std::convertible_to<int>;
  { clip(g, 1) }
  noexcept;
  { clip(wide, 1) }
  noexcept;
};

}  // namespace train_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
