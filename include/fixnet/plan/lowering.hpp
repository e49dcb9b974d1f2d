// SPDX-License-Identifier: MIT
//
// From the user's list of layers to stages. A stage is one pass over the data: a layer; a product
// with the activation behind it. The network's last activation belongs to no stage but to the loss
// end, where it meets the loss.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <array>
#include <fixnet/base/list.hpp>
#include <fixnet/kernels/tuning.hpp>
#include <fixnet/plan/layer_facts.hpp>
#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// One stage: which layers it came from, where it stands, and which of the plan's parameters it has.
struct Stage : Site {
  int layer = -1;
  int activation = -1;                     // the layer fused as epilogue, −1 for none
  int parameter = 0, parameter_count = 0;  // the first of Plan::parameters, and how many
};

/// What lies around a list of layers: the user's data and a loss, or a layer that holds the list.
struct Ends {
  bool loss =
      true;         // the last activation belongs to the loss end, and the blocks' layouts are free
  int columns = 0;  // what comes in, where no layer says
  Layout in = Layout::rows, out = Layout::rows;
  bool one_layout = false;  // all blocks lie as the first
  int positions = 1;        // of a sample that comes in, where no layer says
  Order order = Order::positions_first;
};
struct WholeNetwork {
  FIXNET_HIDDEN static constexpr Ends value{};
};

/// The layout of few columns is columns: where they fill a small part of a register, the samples
/// fill the lanes.
constexpr Layout usual_layout(int width, int lanes) noexcept {
  return width < kernels_impl::tuning(lanes).narrow_below ? Layout::columns : Layout::rows;
}

template <int Layers>
struct Stages {
  std::array<Stage, Layers> at{};
  int count = 0;
  int last = -1;        // the layer that the loss end computes, −1 for none
  SampleShape in, out;  // of one sample
  Layout out_layout = Layout::rows;
  int parameter_count = 0;  // tensors, of all stages
};

/// The width that enters the first layer: the first width that any layer names.
template <int N>
constexpr int first_width(const std::array<LayerFacts, N>& layers) noexcept {
  for (const LayerFacts& layer : layers) {
    if (layer.in > 0) return layer.in;
  }
  return 0;
}

/// Chooses each block's layout once, from the input on: the usual one of its width, where the
/// operators before and behind the block agree to it.
template <int N>
constexpr void choose_layouts(const std::array<LayerFacts, N>& layers, Stages<N>& plan,
                              const Ends& ends) noexcept {
  constexpr Layout both[] = {Layout::rows, Layout::columns};
  // possible[i][l]: whether the stages from i on can read a block of layout l.
  bool possible[N + 1][2]{};
  possible[plan.count][0] = ends.loss || ends.out == Layout::rows;
  possible[plan.count][1] = ends.loss || ends.out == Layout::columns;
  for (int i = plan.count - 1; i >= 0; --i) {
    const auto stage = static_cast<std::size_t>(plan.at[static_cast<std::size_t>(i)].layer);
    for (const Layout in : both) {
      for (const Layout out : both) {
        if (layers[stage].accepts(in, out) && possible[i + 1][out == Layout::columns])
          possible[i][in == Layout::columns] = true;
      }
    }
  }
  const auto choose = [&](int i, int width, auto accepts) {
    const Layout usual = usual_layout(width, plan.at[0].lanes);
    const Layout other = usual == Layout::rows ? Layout::columns : Layout::rows;
    return possible[i][usual == Layout::columns] && accepts(usual) ? usual : other;
  };
  Layout before = ends.loss ? choose(0, plan.in.columns, [](Layout) { return true; }) : ends.in;
  for (int i = 0; i < plan.count; ++i) {
    Stage& s = plan.at[static_cast<std::size_t>(i)];
    const LayerFacts& layer = layers[static_cast<std::size_t>(s.layer)];
    s.in_layout = before;
    s.out_layout = choose(i + 1, s.out, [&](Layout out) { return layer.accepts(before, out); });
    before = s.out_layout;
  }
  plan.out_layout = before;
}

template <int N>
constexpr Stages<N> lower(const std::array<LayerFacts, N>& layers, int lanes,
                          const Ends& ends = {}) noexcept {
  Stages<N> plan;
  const int named = first_width<N>(layers);
  SampleShape shape{named > 0 ? named : ends.columns, ends.positions, ends.order};
  plan.in = shape;
  for (int i = 0; i < N; ++i) {
    const LayerFacts& layer = layers[static_cast<std::size_t>(i)];
    if (layer.is_input) {
      plan.in = shape = layer.reshape(shape);
      continue;
    }
    if (layer.meets_loss && i == N - 1 && plan.count > 0 && ends.loss) {
      plan.last = i;
      break;
    }
    if (layer.is_epilogue && plan.count > 0) {
      Stage& before = plan.at[static_cast<std::size_t>(plan.count - 1)];
      if (layers[static_cast<std::size_t>(before.layer)].is_product && before.activation < 0) {
        before.activation = i;
        continue;
      }
    }
    Stage s;
    s.layer = i;
    s.lanes = lanes;
    s.in = shape.columns;
    s.in_positions = shape.positions;
    s.order = shape.order;
    shape = shape_behind(layer, shape);
    s.out = shape.columns;
    s.out_positions = shape.positions;
    plan.at[static_cast<std::size_t>(plan.count++)] = s;
  }
  plan.out = shape;
  if (ends.one_layout) {
    for (Stage& s : plan.at) s.in_layout = s.out_layout = ends.in;
    plan.out_layout = ends.in;
  } else {
    choose_layouts<N>(layers, plan, ends);
  }
  for (Stage& s : plan.at) {
    if (s.layer < 0) continue;
    s.parameter = plan.parameter_count;
    s.parameter_count = layers[static_cast<std::size_t>(s.layer)].parameters(s, nullptr);
    plan.parameter_count += s.parameter_count;
  }
  return plan;
}

/// All stages' parameters in PyTorch's order, each with its place: every row is padded to whole
/// lanes, and what is not trained lies behind what is.
template <int Count>
struct Storage {
  std::array<Parameter, Count> at{};
  int trained = 0, total = 0;       // elements of the storage, with padding
  int parameters = 0, numbers = 0;  // trained numbers; those and the buffers'
};
/// The path of a tensor whose layer stands in the plan as number `layer`.
constexpr layers_impl::Path path_before(layers_impl::Path path, int layer,
                                        const layers_impl::Path& within) noexcept {
  if (path.count == 0) path.add(layer);
  for (const int number : within) path.add(number);
  return path;
}
template <int Count, int N>
constexpr Storage<Count> place_parameters(const std::array<LayerFacts, N>& layers,
                                          const Stages<N>& plan) noexcept {
  Storage<Count> all;
  Parameter* next = all.at.data();
  for (const Stage& s : plan.at) {
    if (s.layer < 0) continue;
    const int count = layers[static_cast<std::size_t>(s.layer)].parameters(s, next);
    for (int i = 0; i < count; ++i) {
      Parameter& p = *next++;
      p.layer = s.layer;
      p.path = path_before(layers[static_cast<std::size_t>(s.layer)].path, s.layer, p.path);
      p.stride = simd::padded(p.columns, s.lanes);
      all.numbers += p.size();
      all.parameters += p.trained ? p.size() : 0;
    }
  }
  for (const bool trained : {true, false}) {
    for (Parameter& p : all.at) {
      if (p.trained != trained) continue;
      p.offset = all.total;
      all.total += p.padded_size();
    }
    if (trained) all.trained = all.total;
  }
  return all;
}

/// Vector fmas of the products of a forward pass of `rows` samples, in registers of `lanes` elements.
template <class Plan>
constexpr long work_in(int rows, int lanes) noexcept {
  long sum = 0;
  for (Stage s : Plan::stages.at) {
    if (s.layer < 0) continue;
    s.lanes = lanes;
    const Parameter* const stored = Plan::storage.at.data() + s.parameter;
    sum += Plan::layer[static_cast<std::size_t>(s.layer)].work(s, stored, rows * s.out_positions);
  }
  return sum;
}

/// The compile-time plan of these layers, computed in T, with what EndsOf says around them.
template <simd::Number T, class EndsOf, class... Layers>
struct PlanWithin {
  using scalar = T;
  /// The plan of the same layers, computed in U.
  template <class U>
  using In = PlanWithin<U, EndsOf, Layers...>;
  static constexpr int layer_count = static_cast<int>(sizeof...(Layers));
  FIXNET_HIDDEN static constexpr std::array<LayerFacts, sizeof...(Layers)> layer{
      layer_facts<Layers>()...};
  static constexpr int lanes = simd::layout_lanes<T>;
  FIXNET_HIDDEN static constexpr Stages<layer_count> stages =
      lower<layer_count>(layer, lanes, EndsOf::value);
  FIXNET_HIDDEN static constexpr Storage<stages.parameter_count> storage =
      place_parameters<stages.parameter_count, layer_count>(layer, stages);
  static constexpr int stage_count = stages.count;
  /// The user's row is one sample: all columns of all positions. A block has a row a position.
  FIXNET_HIDDEN static constexpr SampleShape shape_in = stages.in, shape_out = stages.out;
  static constexpr int user_in = shape_in.size(), user_out = shape_out.size();
  static constexpr int columns_in = shape_in.columns, columns_out = shape_out.columns;
  static constexpr int positions_in = shape_in.positions, positions_out = shape_out.positions;
  /// The most positions that any block has.
  static constexpr int most_positions = [] {
    int most = positions_in;
    for (const Stage& s : stages.at) most = s.out_positions > most ? s.out_positions : most;
    return most;
  }();
  static constexpr Layout out_layout = stages.out_layout;
  /// Where the layer stands that says how the data lies, and that PyTorch's Sequential has not; empty
  /// for none.
  FIXNET_HIDDEN static constexpr layers_impl::Path input_path =
      layer[0].is_input ? path_before(layer[0].path, 0, {}) : layers_impl::Path{};
  static constexpr bool draws =
      list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::draws...});
  static constexpr bool trains =
      list_impl::all_of({layers_impl::OperatorOf<LayerIn<Layers>>::trains...});
  static constexpr bool looks_up =
      list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::looks_up...});
  /// How many samples a training pass needs at least.
  static constexpr int least_rows = [] {
    int most = 1;
    for (const Stage& s : stages.at) {
      if (s.layer < 0) continue;
      const int rows = layer[static_cast<std::size_t>(s.layer)].least_rows;
      const int samples = (rows + s.out_positions - 1) / s.out_positions;
      most = samples > most ? samples : most;
    }
    return most;
  }();

  template <int I>
  FIXNET_HIDDEN static constexpr Stage stage = stages.at[static_cast<std::size_t>(I)];
  template <int I>
  using Layer = LayerIn<typename LayerAtImpl<I, Layers...>::type>;
  /// The layer that stage I is made of, and its operator; of a product, the layer that multiplies.
  template <int I>
  using LayerOf = Layer<stage<I>.layer>;
  template <int I>
  using Operator = layers_impl::OperatorOf<LayerOf<I>>;
  /// The activation fused behind stage I; Identity for none, and for "the stage before the first".
  template <int I>
  struct ActivationOf {
    using type = Layer<stage<I>.activation>;
  };
  template <int I>
    requires(I < 0)
  struct ActivationOf<I> {
    using type = Identity;
  };
  template <int I>
  using Activation = typename ActivationOf<I>::type;
  using Last = Layer<stages.last>;

  /// Vector fmas of one forward pass of a batch: what decides whether a step is one straight line.
  static constexpr long work(int batch) noexcept { return work_in<PlanWithin>(batch, lanes); }
};
/// A network's plan.
template <simd::Number T, class... Layers>
using Plan = PlanWithin<T, WholeNetwork, Layers...>;

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
