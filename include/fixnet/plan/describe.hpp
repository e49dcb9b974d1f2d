// SPDX-License-Identifier: MIT
//
// A network or a trainer explained, the way a database explains a query: its layers with shapes and
// costs, and what the plan made of them. Text made by the compiler: no heap, no code at run time.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdio>
#include <fixnet/base/sentence.hpp>
#include <fixnet/plan/cost.hpp>
#include <fixnet/plan/describe_plan.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

template <class Plan, int B>
constexpr void put_heading(names_impl::Writer& out) noexcept {
  using T = typename Plan::scalar;
  put(out, Plan::layer_count, " layers in ", sizeof(T) == 4 ? "float" : "double", ", batch ", B);
  constexpr int lanes = simd::Lanes<T>::size;
  put(out, ", ", isa_name, ": ", lanes, lanes == 1 ? " lane" : " lanes");
  if (lanes != Plan::lanes) put(out, ", rows padded to ", Plan::lanes);
  put(out, "\n");
}

/// One line a layer: its name, widths, parameters, FLOPs forward, bytes of its padded parameters.
template <class Plan, int B>
constexpr void put_layers(names_impl::Writer& out) noexcept {
  put_row(out, "layer", "in", "out", "parameters", "flops", "bytes");
  SampleShape shape = Plan::shape_in;
  int parameters = 0;
  long flops = 0, bytes = 0;
  static_for<Plan::layer_count>([&](auto i) {
    const LayerCost c = layer_cost<Plan, i, B>(shape);
    put_row(out, names_impl::Stored<typename Plan::template Layer<i>>::view, shape, c.out,
            c.parameters, c.flops, c.bytes);
    shape = c.out;
    parameters += c.parameters;
    flops += c.flops;
    bytes += c.bytes;
  });
  put_row(out, "total", Plan::shape_in, Plan::shape_out, parameters, flops, bytes);
}

template <class T>
struct Description;
template <class T>
concept HasDescription = requires(names_impl::Writer& out) {
  Description<T>::write(out);
};
template <class T>
struct IsDescribed {
  static constexpr bool ok = HasDescription<T>;
  FIXNET_CHECK(ok, "describe<T>() knows networks and trainers, describe<network, rows>() batches",
               "you gave ", check_impl::type<T>);
};

template <class Net, int B>
struct BatchOf {};

template <class Net, int B>
struct Description<BatchOf<Net, B>> {
  static constexpr void write(names_impl::Writer& out) noexcept {
    using Plan = typename Net::Plan;
    constexpr Cost c = network_cost<Net, B>();
    constexpr int rows = samples_together<typename Net::Plan>(B);
    put_heading<Plan, B>(out);
    put_layers<Plan, B>(out);
    using V = InferenceLanes<simd::Lanes<typename Plan::scalar>, Plan, rows>;
    put_stages<V, InferencePlan<Plan, rows>, rows, false>(out);
    if constexpr (Plan::stages.last >= 0) {
      put(out, "last     ", names_impl::Stored<typename Plan::Last>::view, "\n");
    }
    put(out, "buffers  ", c.activation_bytes, " bytes for ", rows,
        " of the batch at a time; stack at most ");
    put(out, c.stack_bytes, "\nobject   ", c.object_bytes, " bytes\n");
  }
};
template <class T, class... Layers>
struct Description<Network<T, Layers...>> : Description<BatchOf<Network<T, Layers...>, 1>> {};

template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
struct Description<Trainer<Net, Loss, Rule, B, Clip, Guard>> {
  static constexpr void write(names_impl::Writer& out) noexcept {
    using Plan = typename Net::Plan;
    constexpr Cost c = CostOf<Trainer<Net, Loss, Rule, B, Clip, Guard>>::value;
    put_heading<Plan, B>(out);
    put_layers<Plan, B>(out);
    put_stages<simd::Lanes<typename Plan::scalar>, Plan, B, true>(out);
    put_loss_end<Plan, Loss>(out);
    put(out, "update   ", names_impl::Stored<Rule>::view);
    if constexpr (c.gradient_bytes > 0) {
      put(out, " after ", names_impl::Stored<Clip>::view, " of all gradients, ");
    } else {
      put(out, " on each gradient in its register, ");
    }
    put(out, Rule::slots, Rule::slots == 1 ? " moment\n" : " moments\n");
    put(out, "flops    forward ", c.forward_flops, ", backward ", c.backward_flops, ", update ");
    put(out, c.update_flops, "\nbuffers  ", c.activation_bytes, " bytes: activations and their ");
    put(out, "gradients; stack at most ", c.stack_bytes, "\nobject   ", c.object_bytes);
    put(out, " bytes: weights ", c.weight_bytes, ", moments ", c.moment_bytes);
    if constexpr (c.gradient_bytes > 0) put(out, ", gradients ", c.gradient_bytes);
    put(out, "\n");
  }
};

/// The text that Description<T> writes, with a 0 behind it.
template <class T>
struct Described {
  static constexpr std::size_t size = [] {
    names_impl::Writer counter;
    Description<T>::write(counter);
    return counter.size;
  }();
  FIXNET_HIDDEN static constexpr names_impl::Text<size> text = [] {
    names_impl::Text<size> filled;
    names_impl::Writer writer{filled.data};
    Description<T>::write(writer);
    return filled;
  }();
};

}  // namespace plan_impl

/// Explains a Network (one sample through it) or a Trainer (one step): a table of its layers and
/// its plan. Made at compile time, ends with a 0 in memory.
template <class T>
[[nodiscard]] constexpr std::string_view describe() noexcept {
  using Plain = std::remove_cvref_t<T>;
  if constexpr (check_impl::Passes<plan_impl::IsDescribed<Plain>>) {
    using D = plan_impl::Described<Plain>;
    return {D::text.data, D::size};
  } else {
    return {};
  }
}
/// Explains how a Network takes a batch of B rows.
template <class Net, int B>
[[nodiscard]] constexpr std::string_view describe() noexcept {
  return describe<plan_impl::BatchOf<std::remove_cvref_t<Net>, B>>();
}

/// Prints describe<T>() to the standard output.
template <class T>
void print_description() {
  std::fwrite(describe<T>().data(), 1, describe<T>().size(), stdout);
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
