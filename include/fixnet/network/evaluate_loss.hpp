// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/inference.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/plan/loss_head.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

/// The loss of a batch of outputs and its gradient by them, in lanes V.
template <class V, class Loss, class T, int B, int N, class Targets>
constexpr auto evaluate_rows(const Loss& loss, const kernels::UserRows<T, N>& outputs,
                             const Targets& targets) noexcept {
  constexpr bool narrow = plan::narrow(N, simd::Lanes<T>::size);
  using Shape = plan::HeadShape<B, N, narrow>;
  plan::Block<V, B, N, narrow> y;
  const auto view = y.view();
  plan::copy_rows<V, B, N, narrow>(outputs, view);
  LossResult<T, Tensor<T, B, N>> result{};
  const OutputStore<V, B, N, narrow> store{result.gradient.data};
  const auto done = [&store](int r, int c, V dy) FIXNET_LAMBDA { store.set(r, c, dy); };
  result.value = plan::loss_head<V, Shape, Identity>(loss, view, targets, Index<B>{}, done);
  return result;
}

}  // namespace network

/// criterion(outputs, targets) of plain outputs: the loss and its gradient by them.
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   gradient (B, N)
/// Errors    compile time: targets that fit neither the loss nor the outputs
/// Cost      one pass over the outputs; no allocation, noexcept
/// Source    PyTorch's criterion(outputs, y), then outputs.grad after loss.backward()
template <class Loss, class Y, class Targets>
  requires matrix::Matrix<Y>
[[nodiscard]] constexpr auto evaluate_loss(const Loss& loss, const Y& outputs,
                                           const Targets& targets) noexcept {
  constexpr int rows = matrix::rows<Y>, columns = matrix::columns<Y>;
  using T = typename matrix::Traits<std::remove_cvref_t<Y>>::value_type;
  const auto y = matrix::user_rows(outputs);
  const auto t = network::user_targets<Loss, rows, columns>(targets);
  if (std::is_constant_evaluated()) {
    return network::evaluate_rows<simd::One<T>, Loss, T, rows, columns>(loss, y, t);
  }
  return network::evaluate_rows<simd::Lanes<T>, Loss, T, rows, columns>(loss, y, t);
}

FIXNET_NAMESPACE_END
