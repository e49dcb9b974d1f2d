// SPDX-License-Identifier: MIT
//
// Forward and backward apart, with a Tape between them: the loop that PyTorch's users know. The
// same kernels as the fused step, so the same numbers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/update.hpp>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/network/outputs.hpp>
#include <fixnet/run/stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

using layers_impl::Mode;

/// Forward over B samples, activations to the tape. P is const unless the network has buffers.
template <class V, class Net, int B, class P, class Call>
struct TapedForward {
  using Plan = typename Net::Plan;
  P* parameters;
  Tape<Net, B>& tape;
  Call call;

  template <class X>
  FIXNET_INLINE constexpr void operator()(const X& x) const noexcept {
    if constexpr (Plan::positions_in == 1) {
      keep_input(x);
    } else {
      keep_input(run_impl::rows_in<V, Plan>(x));
    }
    static_for<Plan::stage_count>([&](auto i) FIXNET_LAMBDA {
      if constexpr (i == 0) {
        run_impl::run_forward<V, Plan, i, B, Mode::train>(
            parameters, tape.template input_view<V>(), tape.template output_view<V, i>(),
            tape.template before_view<V, i>(), saved<i>(), call);
      } else {
        run_impl::run_forward<V, Plan, i, B, Mode::train>(
            parameters, tape.template output_view<V, i - 1>(), tape.template output_view<V, i>(),
            tape.template before_view<V, i>(), saved<i>(), call);
      }
    });
  }

 private:
  template <int I>
  FIXNET_INLINE constexpr auto saved() const noexcept {
    return run_impl::saved_and_states<Plan, I>(tape.template saved_views<V, I>(), call);
  }
  template <class X>
  FIXNET_INLINE constexpr void keep_input(const X& x) const noexcept {
    using In = plan_impl::InputsOf<Plan, 0, B>;
    if constexpr (plan_impl::reads_user_rows<Plan>) {
      for (int b = 0; b < In::batch; ++b) {
        for (int i = 0; i < In::columns; ++i) tape.input[b][i] = x.at(b, i);
      }
    } else {
      run_impl::copy_rows<V, In>(x, tape.template input_view<V>());
    }
  }
};

/// Backward over B samples from a tape: weight gradients are added where `sink` says, the gradient
/// by the input is handed to `dx_done`, unless that is Nowhere.
template <class V, class Net, int B, class Sink, class DXDone, class Call>
struct TapedBackward {
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;
  const T* parameters;
  Tape<Net, B>& tape;
  const Sink& sink;
  DXDone dx_done;
  [[no_unique_address]] Call call;

  /// `dy` is the gradient by the last stage's output.
  template <class DY>
  FIXNET_INLINE constexpr void operator()(const DY& dy) const noexcept {
    constexpr int last = Plan::stage_count - 1;
    // The last stage's own activation stands before the network's last one.
    run_impl::before_activation<V, Plan, last, B>(
        dy, [&](const auto& block) FIXNET_LAMBDA { return gradient_by_input<last>(block); },
        [&](const auto& d) FIXNET_LAMBDA { stage<last>(d); });
  }

 private:
  template <int I, class DX>
  FIXNET_INLINE constexpr auto gradient_by_input(const DX& dx) const noexcept {
    return run_impl::activation_gradient<V, typename Plan::template Activation<I>>(
        tape.template before_view<V, I>(), tape.template output_view<V, I>(), dx);
  }
  template <int I, class DY>
  FIXNET_INLINE constexpr void stage(const DY& dy) const noexcept {
    if constexpr (I == 0) {
      run_impl::run_backward<V, Plan, 0, B>(parameters, dy, tape.template input_view<V>(),
                                            tape.template output_view<V, 0>(), saved<0>(), sink,
                                            dx_done);
    } else {
      using Before = plan_impl::OutputsOf<Plan, I - 1, B>;
      plan_impl::Block<V, Before> dx;
      const auto view = dx.view();
      run_impl::run_backward<V, Plan, I, B>(parameters, dy, tape.template output_view<V, I - 1>(),
                                            tape.template output_view<V, I>(), saved<I>(), sink,
                                            gradient_by_input<I - 1>(view));
      verify_impl::padding_is_zero<V, Before>(view, "backward", "the padding of a gradient is 0");
      run_impl::run_stages<plan_impl::straight_line<Plan, B>>(
          [&]() FIXNET_LAMBDA { stage<I - 1>(view); });
    }
  }
  template <int I>
  FIXNET_INLINE constexpr auto saved() const noexcept {
    return run_impl::saved_and_states<Plan, I>(tape.template saved_views<V, I>(), call);
  }
};

/// Copies a block of lanes.
template <class V, int Rows, int Vectors, class From, class To>
FIXNET_INLINE constexpr void copy_block(const From& from, const To& to) noexcept {
  for (int r = 0; r < Rows; ++r) {
    for (int c = 0; c < Vectors; ++c) to.set(r, c, from.get(r, c));
  }
}

template <class V, class Net, int B, class P, class Call>
FIXNET_INLINE constexpr void taped_forward(P* parameters, const auto& x, Tape<Net, B>& tape,
                                           const Call& call, Outputs<Net, B>& outputs) noexcept {
  using Plan = typename Net::Plan;
  TapedForward<V, Net, B, P, Call>{parameters, tape, call}(x);
  using Out = plan_impl::LastBlock<Plan, B>;
  copy_block<V, Out::rows, Out::template vectors<V>>(
      tape.template output_view<V, Plan::stage_count - 1>(), outputs.template view<V>());
}

/// Forward to the tape. Net is const unless the pass keeps running statistics in its buffers.
template <class Net, int B, class Call>
FIXNET_INLINE constexpr void forward_to_tape(Net& net, const auto& x,
                                             Tape<std::remove_const_t<Net>, B>& tape,
                                             const Call& call,
                                             Outputs<std::remove_const_t<Net>, B>& out) noexcept {
  using T = typename Net::scalar;
  using Plain = std::remove_const_t<Net>;
  if (std::is_constant_evaluated()) {
    taped_forward<simd::One<T>, Plain>(net.storage(), x, tape, call, out);
  } else {
    taped_forward<simd::Lanes<T>, Plain>(net.storage(), x, tape, call, out);
  }
  tape.stamp.write(net.storage(), Net::Plan::storage.trained, out.block,
                   Outputs<Plain, B>::size.elements);
}

template <class Net, matrix_impl::Matrix X, int B, class Random>
constexpr OutputsOf<std::remove_const_t<Net>, X, B> forward_batch(
    Net& net, const X& x, Tape<std::remove_const_t<Net>, B>& tape, Random random) noexcept {
  using Plain = std::remove_const_t<Net>;
  if constexpr (matrix_impl::rows<X> < B) {
    return forward_rows(net, x, tape, matrix_impl::row_count(x), random);
  } else {
    Outputs<Plain, B> outputs{};
    if constexpr (check_impl::Passes<TapeCheck<Plain, X, B, run_impl::RandomOf<Random>>>) {
      const auto call = run_impl::call_of(StaticIndex<B>{}, random);
      forward_to_tape(net, matrix_impl::user_rows(x), tape, call, outputs);
    }
    return outputs;
  }
}
template <class Net, matrix_impl::Matrix X, int B, std::integral Rows, class Random>
constexpr PartialOutputs<std::remove_const_t<Net>, B> forward_rows(
    Net& net, const X& x, Tape<std::remove_const_t<Net>, B>& tape, Rows rows,
    Random random) noexcept {
  PartialOutputs<std::remove_const_t<Net>, B> outputs{};
  using Plain = std::remove_const_t<Net>;
  if constexpr (check_impl::Passes<check_impl::InputCheck<Plain, X>> &&
                check_impl::Passes<check_impl::HasGenerator<Plain, run_impl::RandomOf<Random>>> &&
                check_impl::Passes<StackCheck<Plain, B, true>>) {
    const int count = matrix_impl::row_number(rows);
    if (count >= Net::Plan::least_rows && count <= B && count <= matrix_impl::row_count(x)) {
      const auto all = matrix_impl::whole_batch<B>(matrix_impl::user_rows(x), count);
      const auto call = run_impl::call_of(count, random);
      forward_to_tape(net, matrix_impl::user_rows(all), tape, call, outputs.padded);
      outputs.rows = count;
    }
  }
  return outputs;
}

/// What a backward pass knows beside the tape: nothing.
struct TapeAlone {};
/// `dx` is where the gradient by the input goes, or run_impl::NoInputGradient.
template <class V, class Net, int B, class DX, class Call = TapeAlone>
FIXNET_INLINE constexpr void taped_backward(const Net& net, Tape<Net, B>& tape,
                                            const LogitsGradient<Net, B>& gradient,
                                            Gradients<Net>& gradients, DX dx,
                                            const Call& call = {}) noexcept {
  using Sink = kernels_impl::AddGradient<V>;
  const Sink sink{gradients.storage()};
  const auto input_done = run_impl::input_gradient_to<V, typename Net::Plan, B>(dx);
  TapedBackward<V, Net, B, Sink, std::remove_const_t<decltype(input_done)>, Call>{
      net.storage(), tape, sink, input_done, call}(gradient.template view<V>());
  verify_impl::storage_padding_is_zero<typename Net::Plan>(gradients.storage(),
                                                           Gradients<Net>::storage_size, "backward",
                                                           "the padding of the gradients is 0");
}

/// From a gradient by the outputs to one by the values before the last activation.
template <class V, class Net, int B>
FIXNET_INLINE constexpr void through_last(Tape<Net, B>& tape,
                                          const Tensor<typename Net::scalar, B, Net::out>& dy,
                                          LogitsGradient<Net, B>& gradient) noexcept {
  using Plan = typename Net::Plan;
  using Last = typename Plan::Last;
  using Shape = plan_impl::LastBlock<Plan, B>;
  plan_impl::Block<V, Shape> given, outputs;
  const auto dy_view = given.view();
  const auto y_view = outputs.view();
  const auto z = tape.template output_view<V, Plan::stage_count - 1>();
  const auto dz = gradient.template view<V>();
  run_impl::copy_rows<V, Shape>(run_impl::rows_out<V, Plan>(matrix_impl::user_rows(dy)), dy_view);
  using Store = kernels_impl::InputEpilogue<V, Identity, std::remove_const_t<decltype(y_view)>,
                                            std::remove_const_t<decltype(dz)>>;
  const Store done{y_view, dz};
  if constexpr (layers_impl::Rowwise<Last>) {
    using Groups = kernels_impl::RowGroupsOf<V, Shape>;
    Last::template forward<V, Groups>(z, y_view);
    Last::template backward<V, Groups>(y_view, dy_view, done);
  } else {
    using View = std::remove_const_t<decltype(y_view)>;
    kernels_impl::MapForward<V, Shape, Last, std::remove_const_t<decltype(z)>, View>{z, y_view}();
    if constexpr (plan_impl::keeps_input<Last>) {
      kernels_impl::MapBackward<V, Shape, Last, std::remove_const_t<decltype(z)>, View, Store>{
          z, dy_view, done}();
    } else {
      kernels_impl::MapBackward<V, Shape, Last, View, View, Store>{y_view, dy_view, done}();
    }
  }
}

}  // namespace network_impl

template <class Number, class... Layers>
template <int B, class DX>
constexpr void Network<Number, Layers...>::go_backward(Tape<Network, B>& tape,
                                                       const LogitsGradient<Network, B>& gradient,
                                                       Gradients<Network>& gradients,
                                                       DX dx) const noexcept {
  tape.stamp.read(parameters_, Plan::storage.trained, gradient.stamp);
  if (std::is_constant_evaluated()) {
    network_impl::taped_backward<simd::One<T>>(*this, tape, gradient, gradients, dx);
  } else {
    network_impl::taped_backward<simd::Lanes<T>>(*this, tape, gradient, gradients, dx);
  }
}

template <class Number, class... Layers>
template <int B, class DX>
constexpr void Network<Number, Layers...>::go_backward(Tape<Network, B>& tape,
                                                       const Tensor<T, B, out>& gradient,
                                                       Gradients<Network>& gradients,
                                                       DX dx) const noexcept {
  LogitsGradient<Network, B> by_logits{};
  if (std::is_constant_evaluated()) {
    network_impl::through_last<simd::One<T>>(tape, gradient, by_logits);
  } else {
    network_impl::through_last<simd::Lanes<T>>(tape, gradient, by_logits);
  }
  go_backward(tape, by_logits, gradients, dx);
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
