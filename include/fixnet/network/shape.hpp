// SPDX-License-Identifier: MIT
//
// The user's mistakes, as sentences. Each check is a struct whose template arguments are the
// numbers, so that every compiler prints them next to the sentence.
#pragma once

#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check {

template <int Layer, int Produced, int Expected>
struct Widths {
  static_assert(
      Produced == Expected,
      "fixnet: a layer expects another number of inputs than the layer before it produces; "
      "read Widths<position of the layer in the network, produced, expected>");
  static constexpr bool ok = Produced == Expected;
};

template <int Position, class L>
struct IsLayer {
  static constexpr bool ok = layers::kind<L>() != layers::Kind::none;
  static_assert(
      ok,
      "fixnet: this class is no layer: it has neither widths in and out (like Linear), nor "
      "forward, backward and saved (like ReLU); read IsLayer<position in the network, class>");
};

template <class T>
struct IsScalar {
  static_assert(Scalar<T>,
                "fixnet: a network computes in float or double; read IsScalar<your type>");
  static constexpr bool ok = Scalar<T>;
};

/// The width that enters layer `position`.
template <std::size_t N>
constexpr int width_before(const std::array<plan::LayerFacts, N>& layers, int position) noexcept {
  int width = plan::first_width<static_cast<int>(N)>(layers);
  for (int i = 0; i < position; ++i) {
    const int out = layers[static_cast<std::size_t>(i)].out;
    width = out > 0 ? out : width;
  }
  return width;
}

template <int Position, class L, int Produced>
constexpr bool fits() noexcept {
  constexpr plan::LayerFacts facts = plan::layer_facts<L>();
  if constexpr (!IsLayer<Position, L>::ok) {
    return false;
  } else if constexpr (facts.in > 0) {
    return Widths<Position, Produced, facts.in>::ok;
  }
  return true;
}

template <class Indices, class... Layers>
struct Chain;
template <int... I, class... Layers>
struct Chain<std::integer_sequence<int, I...>, Layers...> {
  static constexpr std::array<plan::LayerFacts, sizeof...(Layers)> facts{
      plan::layer_facts<Layers>()...};
  static constexpr bool ok = (fits<I, Layers, width_before(facts, I)>() && ...);
};

/// Whether these layers make a network; if not, the compiler has said why.
template <class T, class... Layers>
constexpr bool network_is_sound() noexcept {
  static_assert(sizeof...(Layers) > 0, "fixnet: a network needs at least one layer");
  if constexpr (!IsScalar<T>::ok) {
    return false;
  } else if constexpr (sizeof...(Layers) == 0) {
    return false;
  } else {
    return Chain<std::make_integer_sequence<int, sizeof...(Layers)>, Layers...>::ok;
  }
}

}  // namespace check
FIXNET_NAMESPACE_END
