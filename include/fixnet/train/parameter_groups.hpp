// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/network/network.hpp>
#include <fixnet/optimizers/contract.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN

/// How some of a network's parameters are trained otherwise than the rest. The learning rate is a
/// part of the rule's, so that a scheduler drives all groups alike.
struct GroupSettings {
  double lr_factor = 1.0;
  double weight_decay = cmath_impl::quiet_nan;  // NaN: the rule's
  bool frozen =
      false;  // the parameters stay as they are, and moments too. A Trainer's clipping does
              // not count their gradients; clip_grad_norm counts all that it is given
};

/// Settings of all tensors of a layer.
template <int Layer>
struct LayerGroup {
  GroupSettings settings{};
};
/// Settings of all biases.
struct BiasGroup {
  GroupSettings settings{};
};
/// Names the settings of layer `Layer`: layer_group<0>({.frozen = true}).
template <int Layer>
constexpr LayerGroup<Layer> layer_group(const GroupSettings& settings) noexcept {
  return {settings};
}
/// Names the settings of all biases: bias_group({.weight_decay = 0}).
constexpr BiasGroup bias_group(const GroupSettings& settings) noexcept { return {settings}; }

namespace train_impl {

template <class Net, int Layer>
struct GroupHasParameters {
  static constexpr bool ok = plan_impl::has_parameters<typename Net::Plan>(Layer);
  FIXNET_CHECK(ok,
               "this layer has no parameters to group: count the layers from 0, activations too",
               "layer ", Layer, " of ", check_impl::type<Net>);
};

/// One tensor of the padded storage, and how it is trained.
struct Grouped {
  int begin = 0, end = 0;
  GroupSettings settings{};
};

}  // namespace train_impl

/// An optimizer whose settings differ from tensor to tensor; made by parameter_groups.
/// Formula   the rule's, with lr·lr_factor for lr and the group's weight_decay; frozen: none
/// Cost      the rule's scalar work for each tensor, and a search for the tensor at each register
/// Source    torch.optim: param_groups; requires_grad=False for frozen parameters
template <class Rule, int Tensors>
struct ParameterGroups : Rule {
  std::array<train_impl::Grouped, std::size_t{Tensors}> tensors{};

  static constexpr const char* name = "ParameterGroups";
  static constexpr int slots = Rule::slots;
  using Progress = typename Rule::Progress;

  template <class L>
  struct Factors {
    std::array<typename Rule::template Factors<L>, std::size_t{Tensors}> each;
    std::array<train_impl::Grouped, std::size_t{Tensors}> tensors;

    template <class V>
    constexpr Factors<V> to() const noexcept {
      return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return Factors<V>{{each[I].template to<V>()...}, tensors};
      }
      (std::make_index_sequence<std::size_t{Tensors}>{});
    }
    /// Which tensor lies at an offset of the padded storage.
    [[nodiscard]] constexpr std::size_t at(int offset) const noexcept {
      std::size_t i = 0;
      while (i + 1 < tensors.size() && (offset < tensors[i].begin || offset >= tensors[i].end)) ++i;
      return i;
    }
  };

  template <class T>
  constexpr Factors<T> begin(Progress& progress) const noexcept {
    const Progress before = progress;
    const auto one = [&](const train_impl::Grouped& tensor) {
      Rule rule = *this;
      rule.lr *= tensor.settings.lr_factor;
      if constexpr (requires { rule.weight_decay; }) {
        const double decay = tensor.settings.weight_decay;
        if (!cmath_impl::is_nan(decay)) rule.weight_decay = decay;
      }
      progress = before;
      return rule.template begin<T>(progress);
    };
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return Factors<T>{{one(tensors[I])...}, tensors};
    }
    (std::make_index_sequence<std::size_t{Tensors}>{});
  }

  /// The update of the tensor at an offset.
  template <class V>
  static constexpr V update_at(const Factors<V>& f, int offset, V p, V g,
                               V (&slot)[optimizers_impl::at_least_one(slots)]) noexcept {
    const std::size_t i = f.at(offset);
    return f.tensors[i].settings.frozen ? p : Rule::update(f.each[i], p, g, slot);
  }
  template <class V>
  static constexpr V update(const Factors<V>& f, V p, V g,
                            V (&slot)[optimizers_impl::at_least_one(slots)]) noexcept {
    return update_at(f, 0, p, g, slot);
  }

  /// Makes the gradients 0 of what is frozen, which in PyTorch has none: a norm does not count them.
  template <class T>
  constexpr void drop_frozen(T* gradients) const noexcept {
    for (const auto& tensor : tensors) {
      for (int i = tensor.begin; tensor.settings.frozen && i < tensor.end; ++i) gradients[i] = T(0);
    }
  }
  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    bool all = Rule::valid();
    for (const auto& tensor : tensors) {
      all = all && tensor.settings.lr_factor >= 0 && !(tensor.settings.weight_decay < 0);
    }
    return all;
  }

  /// Calls act for the rule's settings and the groups', to save and to restore.
  template <class Act>
  constexpr void for_each_field(const Act& act) {
    act(static_cast<Rule&>(*this));
    act(tensors);
  }
  template <class Act>
  constexpr void for_each_field(const Act& act) const {
    act(static_cast<const Rule&>(*this));
    act(tensors);
  }
};

namespace train_impl {

template <class Net, int Layer, class Rule, int N>
constexpr void set_group(ParameterGroups<Rule, N>& all, const LayerGroup<Layer>& group) noexcept {
  if constexpr (check_impl::Passes<GroupHasParameters<Net, Layer>>) {
    for (std::size_t i = 0; i < std::size_t{N}; ++i) {
      if (Net::Plan::storage.at[i].is_of(Layer)) all.tensors[i].settings = group.settings;
    }
  }
}
template <class Net, class Rule, int N>
constexpr void set_group(ParameterGroups<Rule, N>& all, const BiasGroup& group) noexcept {
  for (std::size_t i = 0; i < std::size_t{N}; ++i) {
    const bool is_bias = Net::Plan::storage.at[i].name.starts_with("bias");  // bias_ih_l0 too
    if (is_bias) all.tensors[i].settings = group.settings;
  }
}

}  // namespace train_impl

/// Makes an optimizer that trains some parameters otherwise; of two groups of a tensor the later
/// one holds:
///   Trainer trainer{model, BCELoss{}, parameter_groups(model, AdamW{}, bias_group({.weight_decay =
///   0}), layer_group<0>({.frozen = true})), batch<12>};
/// Errors    compile time: a layer without parameters
template <class T, class... Layers, class Rule, class... Groups>
[[nodiscard]] constexpr auto parameter_groups(const Network<T, Layers...>&, const Rule& rule,
                                              const Groups&... groups) noexcept {
  using Net = Network<T, Layers...>;
  constexpr int tensors = static_cast<int>(Net::Plan::storage.at.size());
  ParameterGroups<Rule, tensors> all{{rule}, {}};
  for (std::size_t i = 0; i < std::size_t{tensors}; ++i) {
    const auto& p = Net::Plan::storage.at[i];
    all.tensors[i].begin = p.offset, all.tensors[i].end = p.offset + p.padded_size();
  }
  (train_impl::set_group<Net>(all, groups), ...);
  return all;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
