// SPDX-License-Identifier: MIT
//
// A list of layers within a layer, such as Residual's: the answers to what an operator is asked.
// The list has a plan of its own between the layouts that the outer plan chose; its parameters are
// a part of the outer list, its blocks are saved blocks of the layer that holds it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/list.hpp>
#include <fixnet/base/static_for.hpp>
#include <fixnet/plan/names.hpp>
#include <fixnet/plan/stack.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

template <Layout In, Layout Out, int Columns, bool OneLayout, int Positions = 1,
          Order O = Order::positions_first>
struct Within {
  FIXNET_HIDDEN static constexpr Ends value{false, Columns, In, Out, OneLayout, Positions, O};
};
constexpr Layout layout_of(bool narrow) noexcept { return narrow ? Layout::columns : Layout::rows; }

/// The plan of a list at the place that C tells. An evaluation has all blocks in the layout of the
/// input, as that of a network has, except that of many samples in rows. A list of which no
/// layer reads several positions sees each position as a sample.
template <class T, class C, bool Whole, class... Layers>
using ChainPlan =
    PlanWithin<T,
               Within<layout_of(C::In::narrow), layout_of(C::Out::narrow), C::In::columns,
                      C::mode == Mode::evaluate && (C::In::narrow || C::In::batch == 1),
                      Whole ? C::in_positions : 1, Whole ? C::order : Order::positions_first>,
               Layers...>;

/// What an operator that holds a list of layers answers from the list. Self::writes_itself says
/// whether the last stage writes the layer's output: then no block of its own is kept.
template <class Self, class... Layers>
struct ChainOperator : layers_impl::OperatorDefaults {
  static constexpr int layer_count = static_cast<int>(sizeof...(Layers));
  using Facts = std::array<LayerFacts, sizeof...(Layers)>;
  FIXNET_HIDDEN static constexpr Facts facts{layer_facts<Layers>()...};
  static constexpr int inputs = first_width<layer_count>(facts);
  static constexpr int outputs = [] {
    int width = inputs;
    for (const auto& layer : facts) width = layer.out > 0 ? layer.out : width;
    return width;
  }();
  /// How many rows a training pass needs at least.
  static constexpr int least_rows = [] {
    int most = 1;
    for (const auto& layer : facts) most = layer.least_rows > most ? layer.least_rows : most;
    return most;
  }();
  /// PyTorch's dimension of the columns, where layers name one: the last, or that of the channels.
  static constexpr layers_impl::Columns columns = [] {
    for (const auto& layer : facts) {
      if (layer.columns != layers_impl::Columns::any) return layer.columns;
    }
    return layers_impl::Columns::any;
  }();
  static constexpr bool agrees_on_columns = [] {
    bool all = true;
    for (const auto& layer : facts)
      all = all && (layer.columns == layers_impl::Columns::any || layer.columns == columns);
    return all;
  }();
  static constexpr bool draws =
      list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::draws...});
  static constexpr bool looks_up =
      list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::looks_up...});
  static constexpr bool recurs =
      list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::recurs...});
  static constexpr bool reads_positions =
      recurs || list_impl::any_of({layers_impl::OperatorOf<LayerIn<Layers>>::reads_positions...});
  /// How many samples the list's plan is run for.
  template <class C>
  static constexpr int samples = reads_positions ? C::samples : C::Out::batch;
  static constexpr layers_impl::Streams streams =
      list_impl::all_of({layers_impl::can_stream<layers_impl::OperatorOf<LayerIn<Layers>>>()...})
          ? layers_impl::Streams::yes
          : layers_impl::Streams::no;
  /// The stages' layers and activations are the same at all places.
  using Somewhere =
      PlanWithin<float, Within<Layout::rows, Layout::rows, (inputs > 0 ? inputs : 1), false>,
                 Layers...>;
  static constexpr int stage_count = Somewhere::stage_count;
  template <int I>
  using StageOperator = typename Somewhere::template Operator<I>;
  template <int I>
  static constexpr bool keeps_before = keeps_input<typename Somewhere::template Activation<I>>;
  template <int I>
  static constexpr int keeps_output = I < stage_count - 1 || !Self::writes_itself ? 1 : 0;
  template <int I>
  static constexpr int blocks_before() noexcept {
    if constexpr (I == 0) {
      return 0;
    } else {
      constexpr Stage s = Somewhere::template stage<I - 1>;
      return blocks_before<I - 1>() + keeps_output<I - 1> + (keeps_before<I - 1> ? 1 : 0) +
             StageOperator<I - 1>::saved(s).count;
    }
  }
  /// The number of stage I's first saved block.
  template <int I>
  static constexpr int saved_at = blocks_before<I>();

  static constexpr int most_saved = blocks_before<stage_count>();

  static constexpr bool accepts(Layout in, Layout out) noexcept {
    bool all = true;
    for (const auto& layer : facts) all = all && layer.accepts(Layout::columns, Layout::columns);
    return in == out && (in == Layout::rows || all);
  }
  static constexpr auto stages(const Site& s, bool one_layout = false) noexcept {
    const int width = s.in > 0 ? s.in : inputs;
    return lower<layer_count>(facts, s.lanes,
                              {false, width, s.in_layout, s.out_layout, one_layout});
  }

  static constexpr int most_parameters = [] {
    int sum = 0;
    for (const auto& layer : facts) sum += layer.parameters(Site{}, nullptr);
    return sum;
  }();
  static constexpr auto parameters(const Site& site) noexcept {
    layers_impl::List<layers_impl::Parameter, (most_parameters > 0 ? most_parameters : 1)> list;
    const auto plan = stages(site);
    for (int i = 0; i < plan.count; ++i) {
      const Stage& s = plan.at[static_cast<std::size_t>(i)];
      const LayerFacts& layer = facts[static_cast<std::size_t>(s.layer)];
      layers_impl::Parameter* const own = list.at + list.count;
      const int count = layer.parameters(s, own);
      for (int k = 0; k < count; ++k) own[k].path = path_before(layer.path, s.layer, own[k].path);
      list.count += count;
    }
    return list;
  }
  static constexpr auto saved(const Site& site) noexcept {
    using layers_impl::SavedBlock;
    layers_impl::List<SavedBlock, most_saved + 1> list;
    const auto plan = stages(site);
    static_for<stage_count>([&](auto i) {
      const Stage& s = plan.at[static_cast<std::size_t>(int(i))];
      const auto lies =
          s.out_layout == Layout::columns ? SavedBlock::in_own_columns : SavedBlock::in_own_rows;
      for (int k = 0; k < keeps_output<i> + (keeps_before<i> ? 1 : 0); ++k)
        list.add({.columns = s.out, .lies = lies});
      for (SavedBlock block : StageOperator<i>::saved(s)) {
        if (block.lies == SavedBlock::as_output) block.lies = lies;
        list.add(block);
      }
    });
    return list;
  }

  static constexpr long work(const Site& site, const layers_impl::Parameter* stored,
                             int rows) noexcept {
    const auto plan = stages(site, rows == 1 && site.in_layout == site.out_layout);
    long sum = 0;
    for (int i = 0; i < plan.count; ++i) {
      const Stage& s = plan.at[static_cast<std::size_t>(i)];
      sum += facts[static_cast<std::size_t>(s.layer)].work(s, stored + s.parameter, rows);
    }
    return sum;
  }
  /// Calls visit(operator, site, its number) for each layer.
  template <class Visit>
  static constexpr void for_each_layer(const Site& site, const Visit& visit) noexcept {
    int width = inputs > 0 ? inputs : site.in;
    static_for<layer_count>([&](auto i) {
      using Op = layers_impl::OperatorOf<typename Somewhere::template Layer<i>>;
      const int out = Op::outputs > 0 ? Op::outputs : width;
      visit(Op{}, Site{.in = width, .out = out, .lanes = site.lanes}, int(i));
      width = out;
    });
  }
  template <class T>
  static constexpr long forward_flops(const Site& site) noexcept {
    long sum = 0;
    for_each_layer(site, [&](auto op, const Site& s, int) {
      sum += decltype(op)::template forward_flops<T>(s);
    });
    return sum;
  }
  template <class T>
  static constexpr long backward_flops(const Site& site, bool dx) noexcept {
    long sum = 0;
    for_each_layer(site, [&](auto op, const Site& s, int i) {
      sum += decltype(op)::template backward_flops<T>(s, dx || i > 0);
    });
    return sum;
  }

  /// What the list has of a stream: one layer's numbers behind the other's.
  static constexpr layers_impl::StreamState state(const Site& site) noexcept {
    layers_impl::StreamState all;
    for_each_layer(site, [&](auto op, const Site& s, int) { all = all + op.state(s); });
    return all;
  }
  /// Where stage I's part of that begins.
  template <class Plan, int I>
  static constexpr layers_impl::StreamState state_before() noexcept {
    layers_impl::StreamState all;
    static_for<I>(
        [&](auto i) { all = all + Plan::template Operator<i>::state(Plan::template stage<i>); });
    return all;
  }

  template <class V, class C>
  using PlanAt = ChainPlan<typename V::scalar, C, reads_positions, Layers...>;
  template <class V, class C>
  static constexpr long frame_bytes() noexcept {
    using Plan = PlanAt<V, C>;
    constexpr int B = samples<C>, last = stage_count - 1;
    constexpr bool trains = C::mode == Mode::train;
    long sum = 0;
    static_for<stage_count>([&](auto i) {
      const long block = block_bytes<V, OutputsOf<Plan, i, B>>;
      const bool by_sum = !std::is_same_v<typename Plan::template Activation<last>, Identity>;
      sum += (trains ? i < last || by_sum : keeps_output<i> == 1) ? block : 0;
      using Inner = ContextOf<Plan, i, B, C::mode>;
      sum += Plan::template Operator<i>::template frame_bytes<V, Inner>();
    });
    return sum;
  }
  template <class V, class C, bool Backward>
  static constexpr long stack() noexcept {
    using Plan = PlanAt<V, C>;
    constexpr int B = samples<C>;
    return spill_bytes<Plan>() + pass_stack<Plan, B, Backward>() + stage_frames<Plan, B>();
  }
  /// The layers of each stage, and how its output lies.
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer& out, bool) noexcept {
    using Plan = PlanAt<V, C>;
    names_impl::put(out, "; within: ");
    static_for<stage_count>([&](auto i) {
      constexpr Stage s = Plan::template stage<i>;
      names_impl::put(out, i > 0 ? "; " : "");
      names_impl::Name<typename Plan::template LayerOf<i>>::write(out);
      if constexpr (s.activation >= 0) {
        names_impl::put(out, " + ");
        names_impl::Name<typename Plan::template Activation<i>>::write(out);
      }
      names_impl::put(out, s.out_layout == Layout::columns ? ", narrow" : ", wide");
    });
  }
  template <class V, class C>
  static constexpr long forward_scratch_bytes() noexcept {
    return stack<V, C, false>();
  }
  template <class V, class C>
  static constexpr long scratch_bytes(bool) noexcept {
    return stack<V, C, true>();
  }
};

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
