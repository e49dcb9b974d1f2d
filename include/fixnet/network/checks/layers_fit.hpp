// SPDX-License-Identifier: MIT
//
// Whether layers make a network. Each check is a struct that reads as a sentence and whose template
// arguments are the types and numbers, so that every compiler prints them next to what is wrong:
// LayerExpects<2, Linear<12, 1>, 12>::ButGets<10>.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/list.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/network/checks/is_layer.hpp>
#include <fixnet/network/checks/shapes_fit.hpp>
#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Seed>
struct IsGenerator {
  static constexpr bool ok = never<Seed>;
  FIXNET_CHECK(
      ok,
      "a network draws its parameters from a generator: Net{manual_seed(42)}, or Net{generator}",
      "you gave ", type<Seed>);
};

template <int Position, class L, int Inputs>
struct LayerExpects {
  template <int Produced>
  struct ButGets {
    static constexpr bool ok = Inputs == Produced;
    FIXNET_CHECK(ok,
                 "a layer expects another number of inputs than the layers before it produce: "
                 "change one of the two",
                 "layer ", Position, ", ", type<L>, ", expects ", Inputs, " inputs and gets ",
                 Produced);
  };
};

template <class T>
struct IsScalar {
  static constexpr bool ok = Scalar<T>;
  FIXNET_CHECK(ok,
               "a network computes in float or double: Sequential<layers...> in float, "
               "Network<double, layers...> in double",
               "you gave ", type<T>);
};

template <int Layers>
struct NetworkOf {
  static constexpr bool ok = Layers > 0;
  FIXNET_CHECK(ok, "a network needs at least one layer, as in Sequential<Linear<2, 1>>",
               "the network has ", Layers, " layers");
};

template <class... Layers>
struct WidthOf {
  static constexpr bool ok = list_impl::any_of({(plan_impl::layer_facts<Layers>().in > 0)...});
  FIXNET_CHECK(ok,
               "no layer of this network says how many columns the data has: each of them takes "
               "any width; add a Linear<inputs, outputs>",
               "the network is ", type<Network<float, Layers...>>);
};

/// Lets the compiler look into a class, and say what is wrong with it, before concepts ask: an
/// error within a concept is none, and its answer would be no.
template <class L>
concept Entered = requires {
  sizeof(L);
};

/// The first layer for which `wrong(layer, shape)` is true of the sample that enters it; N for none.
template <std::size_t N, class Wrong>
constexpr int first_where(const std::array<plan_impl::LayerFacts, N>& layers,
                          const Wrong& wrong) noexcept {
  plan_impl::SampleShape shape{.columns = plan_impl::first_width<static_cast<int>(N)>(layers)};
  int i = 0;
  for (const plan_impl::LayerFacts& layer : layers) {
    if (wrong(layer, shape)) break;
    shape = plan_impl::shape_behind(layer, shape);
    ++i;
  }
  return i;
}
/// The shape of a sample that enters layer `position`.
template <std::size_t N>
constexpr plan_impl::SampleShape shape_before(const std::array<plan_impl::LayerFacts, N>& layers,
                                              int position) noexcept {
  plan_impl::SampleShape shape{.columns = plan_impl::first_width<static_cast<int>(N)>(layers)};
  for (int i = 0; i < position; ++i)
    shape = plan_impl::shape_behind(layers[static_cast<std::size_t>(i)], shape);
  return shape;
}
/// The first layer that expects another width than it gets; N for none. What comes behind it may
/// follow from it.
template <std::size_t N>
constexpr int first_misfit(const std::array<plan_impl::LayerFacts, N>& layers) noexcept {
  return first_where(layers,
                     [](const plan_impl::LayerFacts& layer, const plan_impl::SampleShape& shape) {
                       return layer.in > 0 && layer.in != shape.columns;
                     });
}
/// The first layer behind the first that says how the user's data lies; N for none.
template <std::size_t N>
constexpr int first_late_input(const std::array<plan_impl::LayerFacts, N>& layers) noexcept {
  int i = 1;
  while (i < static_cast<int>(N) && !layers[static_cast<std::size_t>(i)].is_input) ++i;
  return i;
}
/// The first layer that needs more positions than a sample has there; N for none.
template <std::size_t N>
constexpr int first_short(const std::array<plan_impl::LayerFacts, N>& layers) noexcept {
  return first_where(layers,
                     [](const plan_impl::LayerFacts& layer, const plan_impl::SampleShape& shape) {
                       return shape.positions < layer.least_positions;
                     });
}
/// The first layer that computes along another dimension than its samples have columns in, where
/// they have several positions; N for none.
template <std::size_t N>
constexpr int first_across(const std::array<plan_impl::LayerFacts, N>& layers) noexcept {
  using layers_impl::Columns, layers_impl::Order;
  return first_where(
      layers, [](const plan_impl::LayerFacts& layer, const plan_impl::SampleShape& shape) {
        if (shape.positions == 1 || layer.columns == Columns::any) return false;
        return (layer.columns == Columns::channels) != (shape.order == Order::columns_first);
      });
}
/// The first layer that goes through steps of samples of which no layer says how many they have; N for
/// none.
template <std::size_t N>
constexpr int first_without_steps(const std::array<plan_impl::LayerFacts, N>& layers) noexcept {
  int i = 0;
  while (i < static_cast<int>(N) &&
         (layers[0].is_input || !layers[static_cast<std::size_t>(i)].recurs))
    ++i;
  return i;
}
/// The first layer that is none.
template <class... Layers>
constexpr int first_stranger() noexcept {
  return list_impl::leading({is_layer<Layers>()...});
}

/// The number in the network's own list of the layer that stands in the flat list at `Position`.
template <int Position, class... Layers>
constexpr int own_number() noexcept {
  constexpr layers_impl::Path path =
      plan_impl::path_of<typename plan_impl::LayerAtImpl<Position, Layers...>::type>;
  return path.count > 0 ? path.at[0] : Position;
}

/// Whether the compiler has said what is wrong within a layer: layers behind it may not fit for that.
template <class L>
concept SaidWithin = requires {
  requires layers_impl::OperatorOf<L>::said;
};

template <int Position, class... Layers>
using LayerAt = plan_impl::LayerIn<typename plan_impl::LayerAtImpl<Position, Layers...>::type>;

/// What the layers must pass once each of them is one: their shapes, from the first misfit on. Within
/// another layer they need no Sequence of their own.
template <bool Within, class... Layers>
constexpr auto shapes_check() noexcept {
  constexpr std::array<plan_impl::LayerFacts, sizeof...(Layers)> facts{
      plan_impl::layer_facts<Layers>()...};
  constexpr int count = static_cast<int>(sizeof...(Layers));
  constexpr int late = first_late_input(facts), misfit = first_misfit(facts);
  constexpr int across = first_across(facts), shorter = first_short(facts);
  if constexpr (late < count) {
    return Ask<InputStandsFirst<own_number<late, Layers...>(), LayerAt<late, Layers...>>>{};
  } else if constexpr (facts[0].is_input && count == 1) {
    return Ask<NetworkBehind<LayerAt<0, Layers...>>>{};
  } else if constexpr (!Within && first_without_steps(facts) < count) {
    constexpr int i = first_without_steps(facts);
    return Ask<GoesThroughSteps<own_number<i, Layers...>(), LayerAt<i, Layers...>>>{};
  } else if constexpr (misfit < count && misfit <= across) {
    constexpr auto shape = shape_before(facts, misfit);
    using L = LayerAt<misfit, Layers...>;
    constexpr int in = facts[misfit].in;
    if constexpr (shape.positions == 1)
      return Ask<typename LayerExpects<own_number<misfit, Layers...>(), L,
                                       in>::template ButGets<shape.columns>>{};
    else
      return Ask<typename LayerExpectsColumns<own_number<misfit, Layers...>(), L, in>::
                     template ButGets<shape.columns, shape.positions>>{};
  } else if constexpr (shorter < count && shorter <= across) {
    return Ask<typename LayerReads<own_number<shorter, Layers...>(), LayerAt<shorter, Layers...>,
                                   facts[shorter].least_positions>::
                   template ButGets<shape_before(facts, shorter).positions>>{};
  } else if constexpr (across < count) {
    constexpr auto shape = shape_before(facts, across);
    using L = LayerAt<across, Layers...>;
    constexpr bool last = facts[across].columns == layers_impl::Columns::last;
    return Ask<typename LayerComputesAlong<own_number<across, Layers...>(), L, last>::
                   template ButGets<shape.columns, shape.positions>>{};
  } else {
    return Ask<Fine>{};
  }
}
/// What these layers must pass to make a network: the first check that fails, if one does.
template <class T, bool Within = false, class... Layers>
constexpr auto network_check(network_impl::Flat<Layers...>) noexcept {
  (void)std::initializer_list<int>{Entered<plan_impl::LayerIn<Layers>>...};
  constexpr int count = static_cast<int>(sizeof...(Layers));
  constexpr std::array<plan_impl::LayerFacts, sizeof...(Layers)> facts{
      plan_impl::layer_facts<Layers>()...};
  constexpr int stranger = first_stranger<plan_impl::LayerIn<Layers>...>();
  if constexpr (!Scalar<T>) {
    return Ask<IsScalar<T>>{};
  } else if constexpr (count == 0) {
    return Ask<Said>{};
  } else if constexpr (stranger < count) {
    return Ask<IsLayer<own_number<stranger, Layers...>(), LayerAt<stranger, Layers...>>>{};
  } else if constexpr (plan_impl::first_width<count>(facts) == 0 ||
                       list_impl::any_of({SaidWithin<plan_impl::LayerIn<Layers>>...})) {
    return Ask<Said>{};
  } else {
    return shapes_check<Within, Layers...>();
  }
}
/// The same of a list that may hold networks.
template <class T, class... Layers>
constexpr auto nested_check() noexcept {
  using Inner = typename network_impl::StrangerOf<T, Layers...>::type;
  if constexpr (Scalar<T> && !std::is_same_v<Inner, T>) {
    return Ask<NestedComputesIn<T, Inner>>{};
  } else {
    return network_check<T>(network_impl::FlatLayers<Layers...>{});
  }
}
template <class T, class... Layers>
using NetworkCheck = Asked<decltype(nested_check<T, Layers...>())>;

/// What a list of layers must pass to be a network of its own; one within another may be empty, or
/// take any width, and the compiler may look into it there.
template <class... Layers>
constexpr auto stands_alone(network_impl::Flat<Layers...>) noexcept {
  constexpr int count = static_cast<int>(sizeof...(Layers));
  constexpr int stranger = first_stranger<plan_impl::LayerIn<Layers>...>();
  if constexpr (count == 0) {
    return Ask<NetworkOf<count>>{};
  } else if constexpr (stranger < count) {
    return Ask<Fine>{};
  } else {
    return Ask<WidthOf<plan_impl::LayerIn<Layers>...>>{};
  }
}
template <class... Layers>
using StandsAlone = Asked<decltype(stands_alone(network_impl::FlatLayers<Layers...>{}))>;

/// The plan of a network, and a harmless one where the network is not sound, so that one mistake is
/// one error: layers that are none are left out, and what has no width gets one.
template <bool Sound, class T, class List>
struct SafePlanOf;
template <class T, class... Layers>
struct SafePlanOf<true, T, network_impl::Flat<Layers...>> {
  using type = plan_impl::Plan<T, Layers...>;
};
template <class T, class... Layers>
struct SafePlanOf<false, T, network_impl::Flat<Layers...>> {
  template <class L>
  using LayerOrNone = std::conditional_t<is_layer<plan_impl::LayerIn<L>>(), L, Identity>;
  static constexpr bool has_width =
      list_impl::any_of({(plan_impl::layer_facts<Layers>().in > 0)...}) &&
      !list_impl::all_of({plan_impl::layer_facts<Layers>().is_input...});
  using Number = std::conditional_t<Scalar<T>, T, float>;
  using type = std::conditional_t<has_width, plan_impl::Plan<Number, LayerOrNone<Layers>...>,
                                  plan_impl::Plan<Number, Linear<1, 1>>>;
};
template <bool Sound, class T, class... Layers>
using SafePlan = SafePlanOf<Sound, T, network_impl::FlatLayers<Layers...>>;

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
