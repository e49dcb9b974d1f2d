// SPDX-License-Identifier: MIT
//
// From the user's list of layers to stages. A stage is one pass over the data: a Linear with the
// activation behind it, or an activation alone. The network's last activation belongs to no stage
// but to the loss end, where it meets the loss.
#pragma once

#include <array>
#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/tuning.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// What one layer says of itself, as data.
struct LayerFacts {
  layers_impl::Kind kind = layers_impl::Kind::none;
  int in = 0;  // 0: takes any width and keeps it
  int out = 0;
  bool bias = false;
  int parameters = 0;  // of a scaled layer
};

template <class L>
constexpr LayerFacts layer_facts() noexcept {
  LayerFacts facts;
  facts.kind = layers_impl::kind<L>();
  if constexpr (layers_impl::Affine<L>) {
    facts.in = L::in, facts.out = L::out, facts.bias = L::has_bias;
  } else if constexpr (layers_impl::Scaled<L>) {
    facts.parameters = L::parameters;
    if (L::parameters > 1) facts.in = facts.out = L::parameters;
  }
  return facts;
}

/// One stage: which layers it came from, its widths, and where its parameters lie.
struct Stage {
  layers_impl::Kind kind = layers_impl::Kind::none;
  int layer = -1;
  int activation = -1;  // the layer fused as epilogue, −1 for none
  int in = 0, out = 0;
  bool bias = false;
  bool narrow_in = false, narrow_out = false;  // the batch lies in the lanes, as few columns' does
  bool by_output = false;                      // weights [out][in padded], else [in][out padded]
  int weight = 0, weight_rows = 0, stride = 0;
  int bias_offset = 0;
};

/// A width is narrow when it fills a small part of a register: then the samples fill the lanes.
constexpr bool narrow(int width, int lanes) noexcept {
  return width < kernels_impl::tuning(lanes).narrow_below;
}

template <int Layers>
struct Stages {
  std::array<Stage, Layers> at{};
  int count = 0;
  int last = -1;  // the layer that the loss end computes, −1 for none
  int in = 0, out = 0;
  int parameters = 0;  // logical
  int storage = 0;     // with padding
};

/// The width that enters the first layer: the first width that any layer names.
template <int N>
constexpr int first_width(const std::array<LayerFacts, N>& layers) noexcept {
  for (const LayerFacts& layer : layers) {
    if (layer.in > 0) return layer.in;
  }
  return 0;
}

/// Lays a stage's parameters out behind what is there: an affine stage stores [in][out padded], or
/// [out][in padded] if only its inputs fill lanes; then the bias, padded.
template <int N>
constexpr void place_parameters(Stages<N>& plan, Stage& s, const LayerFacts& layer,
                                int lanes) noexcept {
  s.weight = plan.storage;
  if (s.kind == layers_impl::Kind::affine) {
    s.by_output = s.narrow_out && !s.narrow_in;
    s.weight_rows = s.by_output ? s.out : s.in;
    s.stride = simd::padded(s.by_output ? s.in : s.out, lanes);
    s.bias_offset = s.weight + s.weight_rows * s.stride;
    s.bias = layer.bias;
    plan.parameters += s.in * s.out + (layer.bias ? s.out : 0);
    plan.storage = s.bias_offset + (layer.bias ? simd::padded(s.out, lanes) : 0);
  } else if (s.kind == layers_impl::Kind::scaled) {
    s.weight_rows = 1;
    s.stride = simd::padded(layer.parameters, lanes);
    plan.parameters += layer.parameters;
    plan.storage += s.stride;
  }
}

template <int N>
constexpr Stages<N> lower(const std::array<LayerFacts, N>& layers, int lanes) noexcept {
  using layers_impl::Kind;
  Stages<N> plan;
  int width = plan.in = first_width<N>(layers);
  for (int i = 0; i < N; ++i) {
    const LayerFacts& layer = layers[static_cast<std::size_t>(i)];
    const bool activation = layer.kind == Kind::elementwise || layer.kind == Kind::rowwise;
    if (activation && i == N - 1) {
      plan.last = i;
      break;
    }
    if (layer.kind == Kind::elementwise && plan.count > 0) {
      Stage& before = plan.at[static_cast<std::size_t>(plan.count - 1)];
      if (before.kind == Kind::affine && before.activation < 0) {
        before.activation = i;
        continue;
      }
    }
    Stage s;
    s.kind = layer.kind;
    s.layer = i;
    s.in = width;
    width = s.out = layer.out > 0 ? layer.out : width;
    s.narrow_in = narrow(s.in, lanes);
    s.narrow_out = narrow(s.out, lanes);
    place_parameters(plan, s, layer, lanes);
    plan.at[static_cast<std::size_t>(plan.count++)] = s;
  }
  plan.out = width;
  return plan;
}

template <int I, class L>
struct Indexed {
  using type = L;
};
template <class Indices, class... L>
struct IndexedPack;
template <int... I, class... L>
struct IndexedPack<std::integer_sequence<int, I...>, L...> : Indexed<I, L>... {};
template <int I, class L>
Indexed<I, L> find_layer(const Indexed<I, L>*);

/// The I-th type of a pack; Identity for −1.
template <int I, class... L>
struct LayerAtImpl {
  using type = typename decltype(find_layer<I>(
      static_cast<IndexedPack<std::make_integer_sequence<int, sizeof...(L)>, L...>*>(
          nullptr)))::type;
};
template <class... L>
struct LayerAtImpl<-1, L...> {
  using type = Identity;
};

/// The compile-time plan of a network of these layers, computed in T.
template <Scalar T, class... Layers>
struct Plan {
  using scalar = T;
  static constexpr int layer_count = static_cast<int>(sizeof...(Layers));
  static constexpr std::array<LayerFacts, sizeof...(Layers)> layer{layer_facts<Layers>()...};
  static constexpr int lanes = simd::Lanes<T>::size;
  static constexpr Stages<layer_count> stages = lower<layer_count>(layer, lanes);
  static constexpr int stage_count = stages.count;
  static constexpr int in = stages.in;
  static constexpr int out = stages.out;

  template <int I>
  static constexpr Stage stage = stages.at[static_cast<std::size_t>(I)];
  template <int I>
  using Layer = typename LayerAtImpl<I, Layers...>::type;
  /// The layer that stage I is made of; of an affine stage, the Linear.
  template <int I>
  using LayerOf = Layer<stage<I>.layer>;
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
  static constexpr long work(int batch) noexcept {
    long sum = 0;
    for (int i = 0; i < stage_count; ++i) {
      const Stage& s = stages.at[static_cast<std::size_t>(i)];
      if (s.kind != layers_impl::Kind::affine) continue;
      sum += s.narrow_out ? static_cast<long>(s.out) * batch * simd::lanes_of(s.in, lanes)
                          : static_cast<long>(s.in) * batch * simd::lanes_of(s.out, lanes);
    }
    return sum;
  }
};

}  // namespace plan_impl
FIXNET_NAMESPACE_END
