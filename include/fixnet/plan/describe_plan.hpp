// SPDX-License-Identifier: MIT
//
// The parts of a description: rows of the table of layers, and the plan's stages in words.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/adam.hpp>
#include <fixnet/plan/flops.hpp>
#include <fixnet/plan/names.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/plan/stack.hpp>

#define FIXNET_TEXT_OF(x) #x
#define FIXNET_TEXT(x) FIXNET_TEXT_OF(x)

FIXNET_NAMESPACE_BEGIN
namespace names_impl {

template <bool amsgrad, bool decoupled>
struct Name<AdamWith<amsgrad, decoupled>> {
  static constexpr void write(Writer& out) noexcept {
    out.put(amsgrad ? "AMSGrad" : "Adam");
    if (decoupled) out.put('W');
  }
};

/// A sample's shape as PyTorch's tensors have it: L x F, or C x L; the columns alone where there is
/// one position.
constexpr void put_one(Writer& out, const layers_impl::SampleShape& shape) noexcept {
  const bool columns_first = shape.order == layers_impl::Order::columns_first;
  if (shape.positions == 1) return out.number(shape.columns);
  out.number(columns_first ? shape.columns : shape.positions);
  out.put('x');
  out.number(columns_first ? shape.positions : shape.columns);
}

}  // namespace names_impl

namespace plan_impl {

FIXNET_HIDDEN inline constexpr std::string_view isa_name = FIXNET_TEXT(FIXNET_ISA);

using names_impl::put;
using names_impl::put_one;

/// Writes one part in a column: texts to the left, numbers and headings to the right.
constexpr void put_column(names_impl::Writer& out, std::size_t width, const auto& part,
                          bool to_the_right = true) noexcept {
  names_impl::Writer counter;
  put_one(counter, part);
  const auto spaces = [&] {
    for (std::size_t i = counter.size; i < width; ++i) out.put(' ');
  };
  if (to_the_right) spaces();
  put_one(out, part);
  if (!to_the_right) spaces();
}
constexpr void put_row(names_impl::Writer& out, std::string_view name, const auto& in,
                       const auto& width, const auto& parameters, const auto& flops,
                       const auto& bytes) noexcept {
  put_column(out, 24, name, false);
  put_column(out, 7, in), put_column(out, 7, width), put_column(out, 12, parameters);
  put_column(out, 14, flops), put_column(out, 12, bytes);
  out.put('\n');
}

/// What one layer of the list costs in a batch; samples of `shape` enter it.
struct LayerCost {
  SampleShape out;
  int parameters = 0;
  long flops = 0, bytes = 0;
};
template <class Plan, int L, int B>
constexpr LayerCost layer_cost(const SampleShape& shape) noexcept {
  using T = typename Plan::scalar;
  using Op = layers_impl::OperatorOf<typename Plan::template Layer<L>>;
  LayerCost c;
  c.out = shape_behind(Plan::layer[L], shape);
  const Site site{.in = shape.columns,
                  .out = c.out.columns,
                  .in_positions = shape.positions,
                  .out_positions = c.out.positions};
  c.flops = long{B} * c.out.positions * Op::template forward_flops<T>(site);
  for (const Parameter& p : Plan::storage.at) {
    if (p.layer != L) continue;
    c.parameters += p.trained ? p.size() : 0;
    c.bytes += static_cast<long>(sizeof(T)) * p.padded_size();
  }
  return c;
}

/// One line a stage: its layers, how its output lies in lanes V, how it is computed.
template <class V, class Plan, int B, bool Trains>
constexpr void put_stages(names_impl::Writer& out) noexcept {
  put(out, "plan     ");
  put(out, straight_line<Plan, B> ? "one straight line of code" : "a function for each pass");
  if (V::size < simd::Lanes<typename Plan::scalar>::size)
    put(out, ", in registers of ", V::size, " lanes");
  put(out, "\n");
  static_for<Plan::stage_count>([&](auto i) {
    constexpr Stage s = Plan::template stage<i>;
    put(out, "stage ", static_cast<int>(i), "  ");
    put(out, names_impl::Stored<typename Plan::template LayerOf<i>>::view);
    if constexpr (s.activation >= 0) {
      put(out, " + ", names_impl::Stored<typename Plan::template Activation<i>>::view);
    }
    using Out = OutputsOf<Plan, i, B>;
    if constexpr (!Trains && Plan::template Operator<i>::only_trains) {
      put(out, ": nothing to do\n");
      return;
    }
    put(out, Out::narrow ? ": narrow, " : ": wide, ", Out::rows, " x ", Out::template vectors<V>);
    put(out, Out::narrow ? " lanes of samples" : " lanes");
    using Op = typename Plan::template Operator<i>;
    Op::template describe<V, ContextOf<Plan, i, B, Mode::train>,
                          StageParameters<Plan, i, const typename Plan::scalar>>(out,
                                                                                 Trains && i > 0);
    put(out, "\n");
  });
}

/// How the last activation meets the loss.
template <class Plan, class Loss>
constexpr void put_loss_end(names_impl::Writer& out) noexcept {
  using Last = typename Plan::Last;
  put(out, "loss     ");
  if constexpr (Plan::stages.last >= 0) put(out, names_impl::Stored<Last>::view, " with ");
  put(out, names_impl::Stored<Loss>::view);
  if constexpr (losses_impl::ClassIndex<Loss>) {
    put(out, scores_are_logits<Last, Loss> ? ", one formula of the logits" : "");
  } else if constexpr (losses_impl::OfRows<Loss>) {
    put(out, ", row by row");
  } else if constexpr (layers_impl::Elementwise<Last> && !losses_impl::ForHeads<Loss>) {
    put(out, Joined<Last, Loss>::fused ? ", one formula" : ", element by element");
  }
  put(out, "\n");
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
