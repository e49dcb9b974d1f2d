// SPDX-License-Identifier: MIT
//
// An operator computes one layer at its place in a network. Whatever the plan, the passes, the
// optimizers, files and reports want to know of a layer, they ask its operator: nobody else knows
// which layers there are. It is a class of static members:
//
//   inputs, outputs             columns of a row; 0: any number, kept
//   parameters(site)            its named tensors (layers/parameter_list.hpp), in PyTorch's order
//   work(site, stored, rows)    vector fmas of the products of a forward pass, 0 without products:
//                               decides whether a step is one straight line of code
//   forward_flops<T>(site)      of one row of the output, on real elements
//   backward_flops<T>(site, dx) of one row; dx: whether the gradient by the input is wanted
//   forward<V, C, Act>(p, x, y, before, saved, call)  makes a functor that computes y
//   backward<V, C>(p, dy, x, y, saved, sink, dx_done) makes one that computes gradients
//
// and, where OperatorDefaults does not answer for it, what stands there. Both makers run nothing:
//
//   V         the lanes, or one element at a time (constant expressions)
//   C         Context: the blocks' shapes and the mode, constants alone
//   Act       the activation fused behind a product: y = Act(z); Identity for all others
//   p         the parameters: at<K>() a pointer to tensor K, offset<K>() its place, tensor<K>
//   x, y      views of blocks (kernels/views.hpp); before: receives z, where Act's derivative
//             wants it
//   saved     views of the blocks that saved(site) lists, at<K>(): written forward, read, and
//             perhaps overwritten, backward
//   call      what one call alone knows: `rows`, how many of the output's rows count (a constant
//             where all do; dy is 0 in the others), and `random`, a Generator* where the operator
//             draws. Save what backward needs of it
//   sink      sink(offset, lanes) takes a parameter's gradient, once, after the last use of the
//             parameter: it may be the optimizer's update
//   dx_done   dx_done(r, c, lanes) takes the gradient by x; Nowhere in the first stage
//
// A sample is so many columns at so many positions, 1 but for sequences, and a block of B samples is
// B·positions rows, a sample's positions behind each other (kernels/positions.hpp). An operator that
// treats each row by itself need not know. One that changes the positions, or the columns by them,
// answers reshape(shape): the shape of a sample behind it. One that is_input says how the user's
// data lies, by its reshape; it stands first and has no code.
//
// Make the functor within the call that runs it, and let its type know shapes alone, never C: the
// one costs instructions, the other a copy of the code for each place.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/rng.hpp>
#include <fixnet/kernels/block_shape.hpp>
#include <fixnet/kernels/positions.hpp>
#include <fixnet/kernels/views.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/operators/stream_state.hpp>
#include <fixnet/layers/parameter_list.hpp>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

using kernels_impl::Layout;
using kernels_impl::Order;
using kernels_impl::SampleShape;

/// Where an operator stands, as the plan chose it: columns, layouts, lanes of a register, positions.
struct Site {
  int in = 0, out = 0;
  Layout in_layout = Layout::rows, out_layout = Layout::rows;
  int lanes = 1;
  int in_positions = 1, out_positions = 1;
  Order order = Order::positions_first;  // how the user's samples would lie here
};

/// What a pass is for: PyTorch's model.train() and model.eval(), as a constant.
enum class Mode : bool { train, evaluate };

/// What the makers of functors know of the place: the blocks of input and output, the mode, and how
/// many samples the blocks hold.
template <class InBlock, class OutBlock, Mode M, int Samples = OutBlock::batch,
          Order O = Order::positions_first>
struct Context {
  using In = InBlock;
  using Out = OutBlock;
  static constexpr Mode mode = M;
  static constexpr int samples = Samples;
  static constexpr int in_positions = In::batch / Samples, out_positions = Out::batch / Samples;
  static constexpr Order order = O;
};

/// Nobody draws.
struct NoRandom {};
constexpr NoRandom random_from() noexcept { return {}; }
constexpr Generator* random_from(Generator& generator) noexcept { return &generator; }
/// What one call knows: how many rows count, StaticIndex<B> or fewer at run time; the others are
/// finite and mean nothing. Random is a Generator*, or NoRandom.
template <class Rows, class Random = NoRandom>
struct Call {
  [[no_unique_address]] Rows rows;
  [[no_unique_address]] Random random;
};

/// A block that an operator saves: so many numbers for each row of the output, lying as the output
/// does or in a layout of its own, or one row of them for the whole batch.
struct SavedBlock {
  int columns = 1;
  bool for_each_row = true;
  enum Lies { as_output, in_own_rows, in_own_columns } lies = as_output;

  [[nodiscard]] constexpr bool in_columns(Layout output) const noexcept {
    if (lies == as_output) return for_each_row && output == Layout::columns;
    return for_each_row && lies == in_own_columns;
  }
};
/// A layer that holds layers has a longer list: List<SavedBlock, its own number>.
using SavedList = List<SavedBlock, 4>;

template <int K, class View>
struct SavedView {
  View view;
};
template <class Indices, class... Views>
struct SavedViewsOf;
template <int... K, class... Views>
struct SavedViewsOf<std::integer_sequence<int, K...>, Views...> : SavedView<K, Views>... {
  template <int I>
  FIXNET_INLINE constexpr auto at() const noexcept {
    return pick<I>(*this);
  }

 private:
  template <int I, class View>
  static FIXNET_INLINE constexpr View pick(const SavedView<I, View>& found) noexcept {
    return found.view;
  }
};
/// Views of saved blocks, each of its own type.
template <class... Views>
using SavedViews = SavedViewsOf<std::make_integer_sequence<int, sizeof...(Views)>, Views...>;
/// Nowhere to save: an evaluation.
struct NotSaved {
  template <int>
  static FIXNET_INLINE constexpr kernels_impl::Nowhere at() noexcept {
    return {};
  }
};

/// PyTorch's functions of (N, L, F) and (N, C, L) tensors: of each number, along the last dimension,
/// or of the channels, the second dimension.
enum class Columns { any, last, channels };

/// A pass that has nothing to do.
struct NoPass {
  FIXNET_INLINE constexpr void operator()() const noexcept {}
};

/// What one step of a stream knows, in place of a Call: the operator's own state.
template <class T>
struct StreamCall {
  [[no_unique_address]] std::integral_constant<int, 1> rows;
  [[no_unique_address]] NoRandom random;
  T* state;
  int* count;
};
template <class C>
concept IsStreamCall = requires(const C& call) {
  call.state;
};
/// Whether an operator can go step by step. Unsaid: if it neither recurs nor reshapes.
enum class Streams { unsaid, yes, no };

struct OperatorDefaults {
  /// A product computes the activation behind it as it stores; an epilogue may stand there.
  static constexpr bool is_product = false, is_epilogue = false;
  /// As the network's last layer it belongs to the loss end.
  static constexpr bool meets_loss = false;
  /// It says how the user's data lies, and computes nothing.
  static constexpr bool is_input = false;
  /// What its columns are in PyTorch's tensors: a matter of samples with several positions.
  static constexpr Columns columns = Columns::any;
  /// Whether it draws random numbers in training.
  static constexpr bool draws = false;
  /// Whether numbers of its input are places in a table.
  static constexpr bool looks_up = false;
  /// How many rows a training pass needs at least: a variance over them needs two.
  static constexpr int least_rows = 1;
  /// Whether it has a backward pass.
  static constexpr bool trains = true;
  /// Whether it goes from position to position and carries numbers on: then a sample is a Sequence.
  static constexpr bool recurs = false;
  /// Whether one position's output is made of several positions of the sample, as what recurs is: a
  /// layer that holds it hands it whole samples. It stands there if reshape keeps all positions.
  static constexpr bool reads_positions = false, keeps_positions = false;
  /// Whether one step's output follows from its input and from state(site), which then holds what it
  /// needs of the steps before; call.state points to it.
  static constexpr Streams streams = Streams::unsaid;
  static constexpr StreamState state(const Site&) noexcept { return {}; }
  /// How many positions of a sample it needs at least.
  static constexpr int least_positions = 1;
  /// Evaluated it passes x on: an evaluation has no such stage.
  static constexpr bool only_trains = false;
  /// Whether it can read such a block and write such a one. Rows to rows must be among them.
  static constexpr bool accepts(Layout in, Layout out) noexcept { return in == out; }
  /// Whether it reads the user's rows as they are, scalar by scalar, as the first of a network.
  static constexpr bool reads_user_rows(const Site&, const Parameter*) noexcept { return false; }
  /// What forward leaves for backward beside x and y; an evaluation saves nothing.
  static constexpr SavedList saved(const Site&) noexcept { return SavedList(); }
  /// Bytes of the blocks of activations or gradients that a functor has in its frame: forward's in
  /// an evaluation, backward's in training, as C::mode says.
  template <class V, class C>
  static constexpr long frame_bytes() noexcept {
    return 0;
  }
  /// Bytes that forward calls for beside them, of functions and their registers.
  template <class V, class C>
  static constexpr long forward_scratch_bytes() noexcept {
    return 0;
  }
  /// Bytes of other arrays that the backward functor has in its frame; dx as backward_flops'.
  template <class V, class C>
  static constexpr long scratch_bytes(bool /*dx*/) noexcept {
    return 0;
  }
  /// Adds to the plan's description how it computes.
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer&, bool /*dx*/) noexcept {}
};

/// A layer that brings its operator.
template <class L>
concept HasOperator = requires {
  typename L::op;
};

/// The operator of a layer: its own, or its form's. What is no layer has one that answers nothing.
template <class L>
struct OperatorOf : OperatorDefaults {};
template <HasOperator L>
struct OperatorOf<L> : L::op {};

/// Whether an operator goes step by step.
template <class Op>
constexpr bool can_stream() noexcept {
  constexpr bool by_rows = !requires { &Op::reshape; };
  return Op::streams == Streams::yes || (Op::streams == Streams::unsaid && by_rows && !Op::recurs);
}

/// The operations of an operator's formula for one number: what compilers interleave, and spill.
template <class L, class T>
constexpr int formula_forward() noexcept {
  if constexpr (requires { OperatorOf<L>::template formula_forward<T>(); })
    return OperatorOf<L>::template formula_forward<T>();
  return 0;
}
template <class L, class T>
constexpr int formula_backward() noexcept {
  if constexpr (requires { OperatorOf<L>::template formula_backward<T>(); })
    return OperatorOf<L>::template formula_backward<T>();
  return 0;
}

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
