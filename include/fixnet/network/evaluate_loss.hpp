// SPDX-License-Identifier: MIT
//
// criterion(outputs, targets): a loss called like a function, on what model.forward(X, tape)
// returned, or on any matrix of outputs.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/loss_fits.hpp>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/network/outputs.hpp>
#include <fixnet/run/loss/heads.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// Whether outputs and targets stand in the other's place, where their types tell.
template <class Loss, class Out, class Targets>
inline constexpr bool outputs_come_second =
    losses_impl::ClassIndex<Loss>&& label_list_impl::Labels<Out> && !matrix_impl::Matrix<Out> &&
    matrix_impl::Matrix<Targets>;
template <class Loss, class Out, class Net, int B>
inline constexpr bool outputs_come_second<Loss, Out, Outputs<Net, B>> = true;
template <class Loss, class Out, class Net, int B>
inline constexpr bool outputs_come_second<Loss, Out, PartialOutputs<Net, B>> = true;

template <class O>
inline constexpr bool is_taped = false;
template <class Net, int B>
inline constexpr bool is_taped<Outputs<Net, B>> = true;

/// The loss of a matrix of outputs and its gradient by them, in lanes V. `rows` is the number of
/// all as a constant, StaticIndex<B>, or how many of the first count.
template <class V, class Loss, class X, class Targets, class Rows>
constexpr auto evaluate_matrix(const Loss& loss, const X& outputs, const Targets& targets,
                               Rows rows) noexcept {
  using T = typename V::scalar;
  constexpr int B = matrix_impl::rows<X>, N = matrix_impl::columns<X>;
  constexpr auto layout = plan_impl::usual_layout(N, simd::layout_lanes<T>);
  using Shape = plan_impl::BlockShape<B, N, layout == plan_impl::Layout::columns>;
  plan_impl::Block<V, Shape> z;
  const auto view = z.view();
  run_impl::copy_rows<V, Shape>(matrix_impl::user_rows(outputs), view);
  LossResult<T, OutputsGradient<T, B, N>> result{};
  const run_impl::OutputStore<V, Shape> store{result.gradient.data};
  const auto done = [&](int r, int c, V dz) FIXNET_LAMBDA { store.set(r, c, dz); };
  result.value = run_impl::loss_end<V, Shape, Identity>(loss, view, targets, rows, done);
  return result;
}

/// The loss of taped outputs, from the values before the last activation, and its gradient by them,
/// by the same loss end as the fused step.
template <class V, class Loss, class Net, int B, class Targets, class Rows>
FIXNET_INLINE constexpr auto evaluate_taped(const Loss& loss, const Outputs<Net, B>& outputs,
                                            const Targets& targets, Rows rows) noexcept {
  using Plan = typename Net::Plan;
  LossResult<typename Net::scalar, LogitsGradient<Net, B>> result{};
  const auto dz_view = result.gradient.template view<V>();
  const auto done = [&](int r, int c, V dz) FIXNET_LAMBDA { dz_view.set(r, c, dz); };
  result.value =
      run_impl::network_end<V, Plan, B>(loss, outputs.template view<V>(), targets, rows, done);
  result.gradient.stamp.of_outputs(outputs.block, Outputs<Net, B>::size.elements);
  return result;
}

template <class Out>
struct OutputsAreRows {
  static constexpr bool ok = matrix_impl::PlainMatrix<Out>;
  FIXNET_CHECK(ok,
               "a loss takes outputs as rows of numbers, as model(X) gives them, or with their "
               "positions on a tape, model.forward(X, tape)",
               "you gave ", check_impl::type<Out>);
};

/// What outputs tell of themselves, what they must pass, and how many of their rows count: as the
/// call says, or as they know.
template <class Out>
struct Evaluated {
  using Check = std::conditional_t<matrix_impl::FixedMatrix<Out>, OutputsAreRows<Out>,
                                   matrix_impl::RowsAreKnown<Out>>;
  using scalar = float;
  static constexpr int rows = 1, columns = 1;
  using Shape = matrix_impl::RowShape<columns>;
  static constexpr bool whole = true;
  using Gradient = OutputsGradient<scalar, rows, columns>;
  template <class Loss>
  using On = Loss;
  template <class Loss>
  using LossCheck = check_impl::Fine;
};
template <matrix_impl::PlainMatrix Out>
struct Evaluated<Out> {
  using Check = check_impl::IsScalar<matrix_impl::Element<Out>>;
  using scalar =
      std::conditional_t<Scalar<matrix_impl::Element<Out>>, matrix_impl::Element<Out>, float>;
  static constexpr int rows = matrix_impl::rows<Out>, columns = matrix_impl::columns<Out>;
  using Shape = matrix_impl::RowShape<columns>;
  static constexpr bool whole = true;
  using Gradient = OutputsGradient<scalar, rows, columns>;
  template <class Loss>
  using On = Loss;
  template <class Loss>
  using LossCheck = check_impl::ColumnsCheck<Loss, columns>;
  static constexpr int count(const Out&, int said) noexcept { return said; }
  static constexpr const Out& block(const Out& outputs) noexcept { return outputs; }
};
template <class Net, int B>
struct Evaluated<Outputs<Net, B>> {
  using Check = std::conditional_t<Net::sound, check_impl::Fine, check_impl::Said>;
  using scalar = typename Net::scalar;
  static constexpr int rows = B, columns = Net::out;
  using Shape = matrix_impl::LeavingRow<Net>;
  static constexpr bool whole = true;
  using Gradient = LogitsGradient<Net, B>;
  template <class Loss>
  using On = plan_impl::LossOn<typename Net::Plan, Loss>;
  template <class Loss>
  using LossCheck = check_impl::LossCheck<Loss, Net>;
  static constexpr int count(const Outputs<Net, B>&, int said) noexcept { return said; }
  static constexpr const auto& block(const Outputs<Net, B>& outputs) noexcept { return outputs; }
};
template <class Net, int B>
struct Evaluated<PartialOutputs<Net, B>> : Evaluated<Outputs<Net, B>> {
  using Out = PartialOutputs<Net, B>;
  static constexpr bool whole = false;
  static constexpr int count(const Out& outputs) noexcept { return outputs.rows; }
  static constexpr int count(const Out& outputs, int said) noexcept {
    return said <= outputs.rows ? said : 0;
  }
  static constexpr const auto& block(const Out& outputs) noexcept { return outputs.padded; }
};

/// What losses of heads must pass before their targets are looked at.
template <class Loss, class Facts, bool Heads = losses_impl::ForHeads<Loss>>
struct HeadsCheckOf {
  using type = check_impl::Fine;
};
template <class Loss, class Facts>
struct HeadsCheckOf<Loss, Facts, true> {
  using type = typename Facts::template LossCheck<Loss>;
};
template <class Loss, class Facts>
using HeadsCheck = typename HeadsCheckOf<Loss, Facts>::type;

/// The loss of the first `rows` rows of a matrix or of taped outputs.
template <class Loss, class Out, class Targets, class Rows>
constexpr auto evaluate_rows(const Loss& loss, const Out& outputs, const Targets& targets,
                             Rows rows) noexcept {
  using T = typename Evaluated<Out>::scalar;
  if constexpr (is_taped<Out>) {
    if (std::is_constant_evaluated()) {
      return evaluate_taped<simd::One<T>>(loss, outputs, targets, rows);
    }
    return evaluate_taped<simd::Lanes<T>>(loss, outputs, targets, rows);
  } else {
    if (std::is_constant_evaluated()) {
      return evaluate_matrix<simd::One<T>>(loss, outputs, targets, rows);
    }
    return evaluate_matrix<simd::Lanes<T>>(loss, outputs, targets, rows);
  }
}

}  // namespace network_impl
namespace losses_impl {

/// The loss of a batch, or of its first `rows` rows, and its gradient.
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   gradient (B, N), 0 behind the
///           last row
/// Errors    compile time: outputs that are no matrix, targets that fit neither loss nor outputs, a
///           loss that is not made for what the network's last layer gives; run time: numbers of rows that are 0, exceed the outputs' or differ from the targets'
///           give NaN and a gradient of zeros
/// Cost      one pass over the outputs; no allocation, noexcept
/// Source    PyTorch's criterion(outputs, y) with the first step of loss.backward(). On taped
///           outputs the gradient is by the values before the last activation, so that a Sigmoid
///           or LogSoftmax and its loss are one formula
template <class Loss, class Out, class Targets, std::integral... Rows>
constexpr auto evaluate(const Loss& loss, const Out& outputs, const Targets& targets,
                        Rows... rows) noexcept {
  using namespace network_impl;
  using Facts = Evaluated<Out>;
  using T = typename Facts::scalar;
  using On = typename Facts::template On<Loss>;
  using Result = LossResult<T, typename Facts::Gradient>;
  constexpr int B = Facts::rows, N = Facts::columns;
  using S = typename Facts::Shape;
  constexpr bool whole = Facts::whole && sizeof...(Rows) == 0;
  constexpr int known = whole ? B : matrix_impl::run_time;
  if constexpr (outputs_come_second<Loss, Out, Targets>) {
    (void)check_impl::Passes<check_impl::OutputsComeFirst<Targets>>;
    return Result{};
  } else if constexpr (!check_impl::Passes<typename Facts::Check>) {
    return Result{};
  } else if constexpr (!check_impl::Passes<HeadsCheck<Loss, Facts>>) {
    return Result{};
  } else if constexpr (!check_impl::Passes<TargetsCheck<On, T, known, N, Targets, S>>) {
    return Result{};
  } else if constexpr (!check_impl::Passes<typename Facts::template LossCheck<Loss>>) {
    return Result{};
  } else {
    const auto t = user_targets<On, T, known, N, S>(targets);
    if constexpr (whole) {
      if (targets_suffice<On, true>(targets, B)) {
        return evaluate_rows(loss, outputs, t, StaticIndex<B>{});
      }
    } else {
      const int count = Facts::count(outputs, matrix_impl::row_number(rows)...);
      if (count > 0 && count <= B && targets_suffice<On, sizeof...(Rows) == 0>(targets, count)) {
        return evaluate_rows(loss, Facts::block(outputs), t, count);
      }
    }
    return Result{std::numeric_limits<T>::quiet_NaN(), {}};
  }
}

}  // namespace losses_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
