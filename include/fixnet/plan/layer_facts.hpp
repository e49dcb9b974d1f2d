// SPDX-License-Identifier: MIT
//
// What the plan knows of each layer: what its operator says, as data, and where it stands among nested
// networks.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/layers/operators/affine.hpp>
#include <fixnet/layers/operators/elementwise.hpp>
#include <fixnet/layers/operators/per_column.hpp>
#include <fixnet/layers/operators/rowwise.hpp>
#include <fixnet/plan/layer_list.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

using kernels_impl::Layout;
using kernels_impl::Order;
using layers_impl::Parameter;
using layers_impl::SampleShape;
using layers_impl::Site;

/// What one layer's operator says, as data: one function then lowers all networks of N layers.
struct LayerFacts {
  int in = 0;  // 0: takes any width and keeps it
  int out = 0;
  bool is_product = false, is_epilogue = false, meets_loss = false, is_input = false;
  bool recurs = false, keeps_positions = false;
  bool reshapes = false;  // false: the positions stay. g++'s sanitizers forbid to ask the pointer
  int least_rows = 1, least_positions = 1;
  layers_impl::Columns columns = layers_impl::Columns::any;
  SampleShape (*reshape)(const SampleShape&) = nullptr;
  bool (*accepts)(Layout, Layout) = nullptr;
  int (*parameters)(const Site&, Parameter* to) = nullptr;  // how many; copies them
  long (*work)(const Site&, const Parameter*, int) = nullptr;
  layers_impl::Path path{};  // empty: its number in the list
};

template <class Op>
constexpr int list_parameters(const Site& site, Parameter* to) noexcept {
  const auto list = Op::parameters(site);
  if (to != nullptr) {
    for (int i = 0; i < list.count; ++i) to[i] = list.at[i];
  }
  return list.count;
}
template <class L>
constexpr LayerFacts layer_facts() noexcept {
  using Op = layers_impl::OperatorOf<LayerIn<L>>;
  LayerFacts facts;
  facts.path = path_of<L>;
  if constexpr (requires { Op::inputs + Op::outputs; })
    facts.in = Op::inputs, facts.out = Op::outputs;
  if constexpr (std::is_base_of_v<layers_impl::OperatorDefaults, Op>) {
    facts.is_product = Op::is_product;
    facts.is_epilogue = Op::is_epilogue;
    facts.meets_loss = Op::meets_loss;
    facts.is_input = Op::is_input;
    facts.recurs = Op::recurs;
    facts.keeps_positions = Op::keeps_positions;
    facts.columns = Op::columns;
    facts.least_rows = Op::least_rows;
    facts.least_positions = Op::least_positions;
    facts.accepts = &Op::accepts;
  }
  if constexpr (requires { &Op::reshape; }) facts.reshapes = true, facts.reshape = &Op::reshape;
  if constexpr (requires { &Op::parameters; }) facts.parameters = &list_parameters<Op>;
  if constexpr (requires { &Op::work; }) facts.work = &Op::work;
  return facts;
}

/// The shape of a sample behind a layer.
constexpr SampleShape shape_behind(const LayerFacts& layer, const SampleShape& before) noexcept {
  if (layer.reshapes) return layer.reshape(before);
  return {layer.out > 0 ? layer.out : before.columns, before.positions, before.order};
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
