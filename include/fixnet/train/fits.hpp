// SPDX-License-Identifier: MIT
//
// Whether network, loss, optimizer, batch and data fit each other; if not, the compiler says why.
#pragma once

#include <fixnet/network/network.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/train/is_optimizer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train {

template <int Rows>
struct BatchOf {
  static constexpr bool ok = Rows > 0;
  static_assert(
      Rows > 0,
      FIXNET_SENTENCE("a Trainer takes at least 1 row at a time: give it batch<rows of the data> "
                      "as last argument; read BatchOf<rows> (0: none was given)",
                      Rows, " rows"));
};

}  // namespace train

/// How many rows a Trainer takes at a time, as a value: batch<12>.
template <int B>
struct Batch {
  static constexpr bool ok = check::Passes<train::BatchOf<B>>;
};
template <int B>
inline constexpr Batch<B> batch{};

namespace train {

template <class Net>
struct IsNetwork {
  static constexpr bool ok = check::never<Net>;
  static_assert(ok, FIXNET_SENTENCE(
                        "this is no network: the first argument is the model, as in Trainer{model, "
                        "BCELoss{}, Adam{}, batch<12>}; read IsNetwork<your type>",
                        check::type<Net>));
};
template <class T, class... Layers>
struct IsNetwork<Network<T, Layers...>> {
  static constexpr bool ok = true;
};

template <class Loss, class Rule>
struct InOrder {
  static constexpr bool ok = !(optimizers::Rule<Loss> && losses::Loss<Rule>);
  static_assert(ok, FIXNET_SENTENCE(
                        "loss and optimizer have changed places: Trainer{model, loss, optimizer, "
                        "batch<rows>}; read InOrder<given as loss, given as optimizer>",
                        check::type<Loss>, " is no loss and ", check::type<Rule>, " no optimizer"));
};

/// Whether these make a Trainer. Stops at the first mistake.
template <class Net, class Loss, class Rule, int B>
struct Fits {
  static constexpr bool ok = [] {
    if constexpr (!check::Passes<IsNetwork<Net>>) {
      return false;
    } else if constexpr (!check::Passes<InOrder<Loss, Rule>>) {
      return false;
    } else if constexpr (!check::Passes<check::IsLoss<Loss>>) {
      return false;
    } else if constexpr (!check::Passes<check::IsOptimizer<Rule>>) {
      return false;
    } else {
      return check::Passes<BatchOf<B>>;
    }
  }();
};
/// Whether these make an Optimizer.
template <class Net, class Rule>
struct RuleFits {
  static constexpr bool ok = [] {
    if constexpr (!check::Passes<IsNetwork<Net>>) {
      return false;
    } else {
      return check::Passes<check::IsOptimizer<Rule>>;
    }
  }();
};

/// Whether a Trainer can make a step on X and Y.
template <class Net, class Loss, int B, class X, class Y>
constexpr bool step_fits() noexcept {
  using T = typename Net::scalar;
  if constexpr (!Net::sound) {
    return false;
  } else if constexpr (!matrix::is_input<X, T, Net::in>()) {
    return false;
  } else if constexpr (!check::Passes<
                           typename matrix::BatchTakes<B>::template ButDataHas<matrix::rows<X>>>) {
    return false;
  } else {
    return network::targets_fit<Loss, T, matrix::rows<X>, Net::out, Y>();
  }
}

template <class Net>
struct OptimizerIsFor {
  template <class Model>
  struct ButModelIs {
    static constexpr bool ok = std::is_same_v<Model, Net>;
    static_assert(
        ok,
        FIXNET_SENTENCE("the optimizer was made for another network than this model, or the model "
                        "is const: it keeps moments for each parameter of one network; read "
                        "OptimizerIsFor<network>::ButModelIs<network>",
                        check::type<Net>, " is not ", check::type<Model>));
  };
  template <class G>
  struct ButGradientsAre {
    static constexpr bool ok = std::is_same_v<G, Gradients<Net>>;
    static_assert(ok, FIXNET_SENTENCE(
                          "these are no gradients of the optimizer's network: make a "
                          "Gradients<network>; read OptimizerIsFor<network>::ButGradientsAre<type>",
                          check::type<G>, " are no gradients of ", check::type<Net>));
  };
};

}  // namespace train
FIXNET_NAMESPACE_END
