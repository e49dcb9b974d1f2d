// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/inference.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/plan/loss_head.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

/// The loss of a batch of outputs and its gradient by them, in lanes V.
template <class V, int B, int N, class Loss, class Y, class Targets, class Rows>
constexpr auto evaluate_rows(const Loss& loss, const Y& outputs, const Targets& targets,
                             Rows rows) noexcept {
  using T = typename V::scalar;
  constexpr bool narrow = plan::narrow(N, simd::Lanes<T>::size);
  using Shape = plan::HeadShape<B, N, narrow>;
  plan::Block<V, B, N, narrow> y;
  const auto view = y.view();
  plan::copy_rows<V, B, N, narrow>(outputs, view);
  LossResult<T, Tensor<T, B, N>> result{};
  const OutputStore<V, B, N, narrow> store{result.gradient.data};
  const auto done = [&store](int r, int c, V dy) FIXNET_LAMBDA { store.set(r, c, dy); };
  result.value = plan::loss_head<V, Shape, Identity>(loss, view, targets, rows, done);
  return result;
}

}  // namespace network

/// criterion(outputs, targets) of plain outputs: the loss and its gradient by them.
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   gradient (B, N)
/// Errors    compile time: targets that do not fit the loss or the outputs; targets with fewer rows
///           at run time: those rows count, the gradient of the others is 0
/// Cost      one pass over the outputs; no allocation, noexcept
/// Source    PyTorch's criterion(outputs, y), then outputs.grad after loss.backward()
template <class Loss, class Y, class Targets>
  requires matrix::FixedMatrix<Y>
[[nodiscard]] constexpr auto evaluate_loss(const Loss& loss, const Y& outputs,
                                           const Targets& targets) noexcept {
  constexpr int B = matrix::rows<Y>, N = matrix::columns<Y>;
  using T = matrix::Element<Y>;
  if constexpr (targets::fit<Loss, T, N, Targets>()) {
    const auto y = matrix::user_rows(outputs);
    const auto t = targets::view<Loss>(targets);
    const auto rows = targets::rows<Loss, B>(targets);
    if (std::is_constant_evaluated()) {
      return network::evaluate_rows<simd::One<T>, B, N>(loss, y, t, rows);
    }
    return network::evaluate_rows<simd::Lanes<T>, B, N>(loss, y, t, rows);
  }
}

FIXNET_NAMESPACE_END
