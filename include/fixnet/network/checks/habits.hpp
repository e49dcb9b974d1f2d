// SPDX-License-Identifier: MIT
//
// What users of PyTorch write by habit: train() and eval() exist, the rest is answered with a
// sentence.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/is_layer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Net>
struct HoldsNoGradients {
  static constexpr bool ok = never<Net>;
  FIXNET_CHECK(ok,
               "a model holds no gradients: make a Gradients<network> and call gradients.zero(); a "
               "Trainer does it by itself",
               "the model is ", type<Net>);
};
template <class Net>
struct IsItsLayers {
  template <class Other>
  struct ButOtherIs {
    static constexpr bool ok = std::is_same_v<Net, Other>;
    FIXNET_CHECK(ok,
                 "a network does not become one of other layers or another number type; where all "
                 "parameters have the same shapes, call net.set_parameters(other.parameters())",
                 "the network is ", type<Net>, " and the other is ", type<Other>);
  };
};
template <int Layers>
struct NetworkIsAType {
  static constexpr bool ok = Layers < 0;
  FIXNET_CHECK(ok,
               "a network is a type, made of layers that are types: using Net = "
               "Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>; Net model{manual_seed(42)};",
               "you gave ", Layers, " objects");
};
/// What Net cannot be made from: another network, or layers as objects.
template <class First, class Net>
concept MakesNo = (is_network<First> && !std::is_same_v<First, Net>) || std::is_empty_v<First>;
template <class Net, class First, class... Rest>
using MadeFrom =
    std::conditional_t<is_network<First>, typename IsItsLayers<Net>::template ButOtherIs<First>,
                       NetworkIsAType<static_cast<int>(1 + sizeof...(Rest))>>;

template <class Out>
struct OutputsAreValues {
  static constexpr bool ok = never<Out>;
  FIXNET_CHECK(ok,
               "outputs of forward(X, tape) are kept as what goes into the last activation, for a "
               "loss: outputs.values()[row][column] is a number, and so is model(X)[row][column]",
               "the outputs are ", type<Out>);
};
template <class Targets>
struct OutputsComeFirst {
  static constexpr bool ok = never<Targets>;
  FIXNET_CHECK(ok, "outputs and targets have changed places: criterion(outputs, y)",
               "you gave as targets ", type<Targets>);
};
template <class Gradients>
struct SumInPlace {
  static constexpr bool ok = never<Gradients>;
  FIXNET_CHECK(ok,
               "a sum of gradients would be another array on the stack: add in place, a += b; "
               "backward adds to what it is given, too",
               "you add ", type<Gradients>);
};
template <class Gradients>
struct SameNetwork {
  template <class Other>
  struct ButAdds {
    static constexpr bool ok = std::is_same_v<Gradients, Other>;
    FIXNET_CHECK(ok, "only gradients of one network can be added", type<Other>, " added to ",
                 type<Gradients>);
  };
};

}  // namespace check_impl

template <class... L>
  requires(sizeof...(L) > 0 && (... && std::is_empty_v<L>))
Network(const L&...)
->Network<float, L...>;

namespace network_impl {

/// PyTorch's words that need no doing. A network has no mode: whoever calls it says what the pass
/// is for. Trainer::step and forward(X, tape) train, model(x) and forward(x) evaluate; layers such
/// as BatchNorm1d and Dropout know it as a constant.
template <class Net>
class Habits {
 public:
  /// Changes nothing, and gives the network itself.
  constexpr Net& train(bool = true) noexcept { return static_cast<Net&>(*this); }
  constexpr const Net& train(bool = true) const noexcept { return static_cast<const Net&>(*this); }
  constexpr Net& eval() & noexcept { return static_cast<Net&>(*this); }
  constexpr const Net& eval() const& noexcept { return static_cast<const Net&>(*this); }
  constexpr Net eval() && noexcept { return static_cast<Net&>(*this); }

  /// Says where gradients are.
  template <class... Given>
  constexpr void zero_grad(const Given&...) const noexcept {
    (void)check_impl::Passes<check_impl::HoldsNoGradients<Net>>;
  }
};

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
