// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/inference.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/plan/loss_head.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

/// The loss of a batch of outputs and its gradient by them, in lanes V.
template <class V, class Loss, class T, int B, int N, class Targets>
constexpr LossResult<T, B, N> evaluate_rows(const Loss& loss,
                                            const kernels::UserRows<T, N>& outputs,
                                            const Targets& targets) noexcept {
  constexpr bool narrow = plan::narrow(N, simd::Lanes<T>::size);
  using Shape = plan::HeadShape<B, N, narrow>;
  plan::Block<V, B, N, narrow> z;
  const auto view = z.view();
  plan::copy_rows<V, B, N, narrow>(outputs, view);
  LossResult<T, B, N> result;
  const OutputStore<V, B, N, narrow> store{result.gradient.data};
  result.value = plan::loss_head<V, Shape, Identity>(loss, view, targets, Index<B>{},
                                                     [&](int r, int c, V dz)
                                                         FIXNET_LAMBDA { store.set(r, c, dz); });
  return result;
}

/// criterion(outputs, targets): the loss of a batch and its gradient by the outputs.
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   gradient (B, N)
/// Errors    compile time: outputs that are no matrix, targets that fit neither loss nor outputs
/// Cost      one pass over the outputs; no allocation, noexcept
/// Source    PyTorch's criterion(outputs, y), then loss.backward() as far as outputs.grad
template <class Loss, class Outputs, class Targets>
constexpr auto evaluate_loss(const Loss& loss, const Outputs& outputs,
                             const Targets& targets) noexcept {
  static_assert(matrix::Matrix<Outputs>,
                "fixnet: a loss compares a matrix of outputs with its targets");
  constexpr int rows = matrix::rows<Outputs>, columns = matrix::columns<Outputs>;
  using T = typename matrix::Traits<std::remove_cvref_t<Outputs>>::value_type;
  const auto y = matrix::user_rows(outputs);
  const auto t = user_targets<Loss, rows, columns>(targets);
  if (std::is_constant_evaluated()) {
    return evaluate_rows<simd::One<T>, Loss, T, rows, columns>(loss, y, t);
  }
  return evaluate_rows<simd::Lanes<T>, Loss, T, rows, columns>(loss, y, t);
}

}  // namespace network
FIXNET_NAMESPACE_END
