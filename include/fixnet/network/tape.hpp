// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/alignment.hpp>
#include <fixnet/network/checks/is_network.hpp>
#include <fixnet/network/checks/training_needs.hpp>
#include <fixnet/network/layer_tensors.hpp>
#include <fixnet/network/tape_stamp.hpp>
#include <fixnet/plan/stack.hpp>
#include <fixnet/plan/tape_layout.hpp>

FIXNET_NAMESPACE_BEGIN

namespace network_impl {

template <int TapeRows>
struct TapeHas {
  template <int Rows>
  struct ButDataHas {
    static constexpr bool ok = Rows <= TapeRows;
    FIXNET_CHECK(ok,
                 "the data has more rows than the tape: make a Tape<network, rows of the data>, or "
                 "give it in parts",
                 "the tape has ", TapeRows, " rows and the data has ", Rows);
  };
};
template <int Rows>
struct TapeOfRows {
  static constexpr bool ok = Rows > 0;
  FIXNET_CHECK(Rows > 0, "a tape keeps a batch of at least 1 row: Tape<network, rows>",
               "the tape has ", Rows, " rows");
};

template <long Limit>
struct StackMayTake {
  template <long Bytes>
  struct ButBatchTakes {
    static constexpr bool ok = Bytes <= Limit;
    FIXNET_CHECK(
        ok,
        "the activations of a batch lie on the stack, and this batch takes more than "
        "FIXNET_STACK_LIMIT bytes, which you may define: give fewer rows at a time, or let "
        "a ParallelTrainer compute the batch in shares",
        "the stack may take ", Limit, " bytes and the batch takes ", Bytes);
  };
};
/// The activations of B rows in training and, where not all rows come, a copy of them.
template <class Net, int B, bool Partial>
inline constexpr long batch_stack = plan_impl::training_bytes<typename Net::Plan, B>() +
                                    (Partial ? long{B} * (Net::in + Net::out) *
                                                   long{sizeof(typename Net::scalar)}
                                             : 0);
/// What Net must pass to take B rows.
template <class Net, int B, bool Partial>
using StackCheck = typename StackMayTake<long{
    FIXNET_STACK_LIMIT}>::template ButBatchTakes<batch_stack<Net, B, Partial>>;

/// What X must pass to go through Net onto a tape of B rows.
template <class Net, class X, int B, class Random>
constexpr auto tape_check() noexcept {
  using Input = matrix_impl::InputCheck<X, typename Net::scalar, matrix_impl::EnteringRow<Net>>;
  constexpr int some = matrix_impl::rows<X> == matrix_impl::run_time ? B : matrix_impl::rows<X>;
  if constexpr (!Net::sound) {
    return check_impl::Ask<check_impl::Said>{};
  } else if constexpr (!Net::Plan::trains) {
    return check_impl::Ask<check_impl::NetworkTrains<Net>>{};
  } else if constexpr (!matrix_impl::input_fits<X, typename Net::scalar,
                                                matrix_impl::EnteringRow<Net>>()) {
    return check_impl::Ask<Input>{};
  } else if constexpr (!check_impl::has_generator<Net, Random>) {
    return check_impl::Ask<check_impl::HasGenerator<Net, Random>>{};
  } else if constexpr (!check_impl::rows_suffice<Net, some>) {
    return check_impl::Ask<
        typename check_impl::NetworkTrainsOn<Net::Plan::least_rows>::template ButBatchHas<some>>{};
  } else if constexpr (matrix_impl::rows<X> > B) {
    return check_impl::Ask<typename TapeHas<B>::template ButDataHas<matrix_impl::rows<X>>>{};
  } else {
    return check_impl::Ask<StackCheck<Net, B, matrix_impl::rows<X> != B>>{};
  }
}
template <class Net, class X, int B, class Random>
using TapeCheck = check_impl::Asked<decltype(tape_check<Net, X, B, Random>())>;

}  // namespace network_impl

/// One batch's activations: what model.forward(X, tape) writes and model.backward(tape, …) reads, once.
/// Errors    VERIFY builds: backward from a tape that is not written, or read already, or written
///           with other parameters, or from a gradient of other outputs
/// Cost      all activations of B samples; a trivially copyable value without heap
template <class Net, int B = 0>
struct Tape {
  static constexpr int rows = check_impl::Passes<network_impl::TapeOfRows<B>> ? B : 1;
  using Made = typename check_impl::NetworkOr<Net>::type;
  using scalar = typename Made::scalar;
  using Plan = typename Made::Plan;
  using Layout = plan_impl::TapeLayout<Plan, rows>;
  static constexpr bool user_rows = plan_impl::reads_user_rows<Plan>;

  [[no_unique_address]] verify_impl::Aligned<Tape, simd::layout_alignment<scalar>> aligned{};
  Tensor<scalar, user_rows ? rows * Plan::positions_in : 1, user_rows ? Plan::columns_in : 1>
      input{};
  alignas(simd::layout_alignment<scalar>)
      scalar blocks[static_cast<std::size_t>(Layout::offsets.elements)]{};
  [[no_unique_address]] verify_impl::TapeStamp<> stamp{};

  /// The input as stage 0 reads it.
  template <class V>
  FIXNET_INLINE constexpr auto input_view() noexcept {
    if constexpr (user_rows) {
      return kernels_impl::UserRows<scalar, Plan::columns_in>{input.data};
    } else {
      return kernels_impl::PaddedRows<V, Layout::input_stride>{blocks};
    }
  }
  /// Stage I's output.
  template <class V, int I>
  FIXNET_INLINE constexpr auto output_view() noexcept {
    return kernels_impl::PaddedRows<V, Layout::template stride<I>>{blocks +
                                                                   Layout::offsets.output[I]};
  }
  /// What stage I's operator saves.
  template <class V, int I>
  FIXNET_INLINE constexpr auto saved_views() noexcept {
    return saved_of<V, I>(
        std::make_integer_sequence<int, plan_impl::saved_blocks<Plan, I>.count>{});
  }
  /// Stage I's pre-activation, or `Nowhere` if backward does not need it.
  template <class V, int I>
  FIXNET_INLINE constexpr auto before_view() noexcept {
    if constexpr (Layout::template saves_input<I>) {
      return kernels_impl::PaddedRows<V, Layout::template stride<I>>{blocks +
                                                                     Layout::offsets.before[I]};
    } else {
      return kernels_impl::Nowhere{};
    }
  }

 private:
  template <class V, int I, int... K>
  FIXNET_INLINE constexpr auto saved_of(std::integer_sequence<int, K...>) noexcept {
    return layers_impl::SavedViews<
        kernels_impl::PaddedRows<V, Layout::template saved_stride<I, K>>...>{
        {{blocks + Layout::offsets.saved[I][K]}}...};
  }
};

/// The gradient of the loss by every parameter, in the parameters' layout. All zero when made.
/// parameter<L, "name">(), weight<L>() and bias<L>() are the gradients by what the network's are.
template <class Net>
struct Gradients : network_impl::ReadsTensors<Gradients<Net>> {
  using Made = typename check_impl::NetworkOr<Net>::type;
  using scalar = typename Made::scalar;
  using Plan = typename Made::Plan;
  static constexpr int storage_size = Plan::storage.trained;

  /// optimizer.zero_grad()
  constexpr void zero() noexcept {
    for (scalar& g : values) g = scalar(0);
  }
  constexpr scalar* storage() noexcept { return values; }
  constexpr const scalar* storage() const noexcept { return values; }

  /// Adds those of other rows, of another thread's say.
  constexpr Gradients& operator+=(const Gradients& other) noexcept {
    for (int i = 0; i < storage_size; ++i) values[i] += other.values[i];
    return *this;
  }
  constexpr Gradients& operator*=(double factor) noexcept {
    for (scalar& g : values) g *= static_cast<scalar>(factor);
    return *this;
  }
  /// Say what cannot be added, and how.
  template <class Other>
  constexpr void operator+=(const Other&) noexcept {
    (void)check_impl::Passes<typename check_impl::SameNetwork<Gradients>::template ButAdds<Other>>;
  }
  template <class Other>
  constexpr Gradients operator+(const Other&) const noexcept {
    (void)check_impl::Passes<check_impl::SumInPlace<Gradients>>;
    return *this;
  }

  [[no_unique_address]] verify_impl::Aligned<Gradients, simd::layout_alignment<scalar>> aligned{};
  alignas(simd::layout_alignment<scalar>)
      scalar values[static_cast<std::size_t>(storage_size > 0 ? storage_size : 1)]{};
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
