// SPDX-License-Identifier: MIT
//
// criterion(outputs, targets): a loss called like a function, on what model.forward(X, tape)
// returned, or on any matrix of outputs.
#pragma once

#include <fixnet/network/data/targets.hpp>
#include <fixnet/network/outputs.hpp>
#include <fixnet/run/loss/loss_end.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

template <class O>
inline constexpr bool is_taped = false;
template <class Net, int B>
inline constexpr bool is_taped<Outputs<Net, B>> = true;

/// The loss of a matrix of outputs and its gradient by them, in lanes V.
template <class V, class Loss, class X, class Targets>
constexpr auto evaluate_matrix(const Loss& loss, const X& outputs,
                               const Targets& targets) noexcept {
  using T = typename V::scalar;
  constexpr int B = matrix_impl::rows<X>, N = matrix_impl::columns<X>;
  constexpr bool narrow = plan_impl::narrow(N, simd::Lanes<T>::size);
  using Shape = plan_impl::BlockShape<B, N, narrow>;
  plan_impl::Block<V, B, N, narrow> z;
  const auto view = z.view();
  run_impl::copy_rows<V, B, N, narrow>(matrix_impl::user_rows(outputs), view);
  LossResult<T, Tensor<T, B, N>> result{};
  const run_impl::OutputStore<V, B, N, narrow> store{result.gradient.data};
  const auto done = [&](int r, int c, V dz) FIXNET_LAMBDA { store.set(r, c, dz); };
  result.value =
      run_impl::loss_end<V, Shape, Identity>(loss, view, targets, StaticIndex<B>{}, done);
  return result;
}

/// The loss of taped outputs, from the values before the last activation, and its gradient by them,
/// by the same loss end as the fused step.
template <class V, class Loss, class Net, int B, class Targets>
FIXNET_INLINE constexpr auto evaluate_taped(const Loss& loss, const Outputs<Net, B>& outputs,
                                            const Targets& targets) noexcept {
  using Plan = typename Net::Plan;
  using Shape = plan_impl::BlockShape<B, Plan::out, Outputs<Net, B>::narrow>;
  LossResult<typename Net::scalar, LogitsGradient<Net, B>> result{};
  const auto dz_view = result.gradient.template view<V>();
  const auto done = [&](int r, int c, V dz) FIXNET_LAMBDA { dz_view.set(r, c, dz); };
  result.value = run_impl::loss_end<V, Shape, typename Plan::Last>(loss, outputs.template view<V>(),
                                                                   targets, StaticIndex<B>{}, done);
  return result;
}

/// What outputs tell of themselves, and what they must pass.
template <class Out>
struct Evaluated {
  using Check = matrix_impl::RowsAreKnown<Out>;
  using scalar = float;
  static constexpr int rows = 1, columns = 1;
  using Gradient = Tensor<scalar, rows, columns>;
};
template <matrix_impl::FixedMatrix Out>
struct Evaluated<Out> {
  using Check = check_impl::IsScalar<matrix_impl::Element<Out>>;
  using scalar =
      std::conditional_t<Scalar<matrix_impl::Element<Out>>, matrix_impl::Element<Out>, float>;
  static constexpr int rows = matrix_impl::rows<Out>, columns = matrix_impl::columns<Out>;
  using Gradient = Tensor<scalar, rows, columns>;
};
template <class Net, int B>
struct Evaluated<Outputs<Net, B>> {
  using Check = std::conditional_t<Net::sound, check_impl::Fine, check_impl::Said>;
  using scalar = typename Net::scalar;
  static constexpr int rows = B, columns = Net::out;
  using Gradient = LogitsGradient<Net, B>;
};

}  // namespace network_impl

namespace losses_impl {

/// The loss of a batch and its gradient.
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   gradient (B, N)
/// Errors    compile time: outputs that are no matrix, targets that fit neither loss nor outputs
/// Cost      one pass over the outputs; no allocation, noexcept
/// Source    PyTorch's criterion(outputs, y) with the first step of loss.backward(). On taped
///           outputs the gradient is by the values before the last activation, so that a Sigmoid
///           or LogSoftmax and its loss are one formula
template <class Loss, class Out, class Targets>
constexpr auto evaluate(const Loss& loss, const Out& outputs, const Targets& targets) noexcept {
  using Facts = network_impl::Evaluated<Out>;
  using T = typename Facts::scalar;
  constexpr int B = Facts::rows, N = Facts::columns;
  if constexpr (!check_impl::Passes<typename Facts::Check>) {
    return LossResult<T, typename Facts::Gradient>{};
  } else if constexpr (!check_impl::Passes<network_impl::TargetsCheck<Loss, T, B, N, Targets>>) {
    return LossResult<T, typename Facts::Gradient>{};
  } else if constexpr (network_impl::is_taped<Out>) {
    const auto t = network_impl::user_targets<Loss, T, B, N>(targets);
    if (std::is_constant_evaluated())
      return network_impl::evaluate_taped<simd::One<T>>(loss, outputs, t);
    return network_impl::evaluate_taped<simd::Lanes<T>>(loss, outputs, t);
  } else {
    const auto t = network_impl::user_targets<Loss, T, B, N>(targets);
    if (std::is_constant_evaluated())
      return network_impl::evaluate_matrix<simd::One<T>>(loss, outputs, t);
    return network_impl::evaluate_matrix<simd::Lanes<T>>(loss, outputs, t);
  }
}

}  // namespace losses_impl
FIXNET_NAMESPACE_END
