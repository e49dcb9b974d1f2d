// SPDX-License-Identifier: MIT
//
// Whether a loss is made for what a network's last layer gives. A layer tells what its outputs are
// (layers/contract.hpp), a loss what it takes (losses/contract.hpp), and nobody lists pairs.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/losses/contract.hpp>
#include <fixnet/network/checks/heads_fit.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Loss, class Layer>
struct LossTakesProbabilities {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "this loss takes probabilities, and the last layer's outputs may lie outside of 0 to "
      "1: let the network end in Sigmoid, or take BCEWithLogitsLoss behind a Linear (a "
      "layer of your own says `static constexpr double lowest = 0, highest = 1`; "
      "Unchecked<loss> takes any outputs)",
      type<Loss>, " of ", type<Layer>);
};
template <class Loss, class Layer>
struct LossTakesLogits {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "this loss takes logits and computes their sigmoid itself, and the last layer's "
      "outputs do not reach from -2 to 2: let the network end in a Linear, or take BCELoss "
      "behind Sigmoid (Unchecked<loss> takes any outputs)",
      type<Loss>, " of ", type<Layer>);
};
template <class Loss, class Layer>
struct LossTakesClassLogits {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "this loss takes logits and computes their softmax itself, and the last layer's "
      "outputs are probabilities already, or squeezed: let the network end in a Linear, or "
      "take NLLLoss behind LogSoftmax (Unchecked<loss> takes any outputs)",
      type<Loss>, " of ", type<Layer>);
};
template <class Loss, class Layer>
struct LossTakesLogProbabilities {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "this loss takes log-probabilities, and the last layer's outputs are none: let the "
      "network end in LogSoftmax, or, for class indices, take CrossEntropyLoss behind a Linear "
      "(Unchecked<loss> takes any outputs)",
      type<Loss>, " of ", type<Layer>);
};
template <class Loss, int Columns>
struct LossChooses {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "this loss chooses among classes, one column each, and of one class there is nothing "
      "to learn: give 2 columns or more, or take BCEWithLogitsLoss "
      "(Unchecked<loss> takes one column)",
      type<Loss>, " of ", Columns, " column");
};
template <class Loss, int Positions, int Columns>
struct LossTakesOneRow {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok,
               "this loss takes the log-probabilities of one choice a sample, and Flatten joins "
               "those of several positions: let LogSoftmax stand behind Flatten (Unchecked<loss> "
               "takes any outputs)",
               type<Loss>, " of ", Positions, " positions of ", Columns, " columns");
};
template <class Loss, int Positions>
struct LossAveragesSamples {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok,
               "this loss divides by the number of samples, and each position of the outputs would "
               "count as one: let the network end in Flatten, which makes one row of them",
               type<Loss>, " of ", Positions, " positions");
};
template <class Layer, int Columns>
struct LayerShares {
  static constexpr bool ok = never<Layer>;
  FIXNET_CHECK(ok,
               "this layer makes the probabilities of a row add up to 1, and one column leaves "
               "nothing to learn: give 2 columns or more, or let the network end in Sigmoid "
               "(Unchecked<loss> takes one column)",
               type<Layer>, " of ", Columns, " column");
};

/// The layer that tells what a network's outputs are: the last one that does not pass on its
/// inputs, in training or in an evaluation.
template <class Net, bool Evaluated, int L = Net::Plan::layer_count - 1>
constexpr int telling_layer() noexcept {
  if constexpr (L == 0) {
    return 0;
  } else if constexpr (plan_impl::passes_on<typename Net::Plan::template Layer<L>>(Evaluated)) {
    return telling_layer<Net, Evaluated, L - 1>();
  } else {
    return L;
  }
}
/// The shape of a sample behind that layer: Flatten may lie between it and the outputs.
template <class Net, bool Evaluated>
constexpr layers_impl::SampleShape told_shape() noexcept {
  using Plan = typename Net::Plan;
  constexpr int told = telling_layer<Net, Evaluated>();
  for (const auto& stage : Plan::stages.at) {
    if (stage.layer == told || (stage.layer >= 0 && stage.activation == told))
      return {stage.out, stage.out_positions, stage.order};
  }
  return Plan::shape_out;
}

/// Whether logits of these bounds can say no and yes, where each is a decision of its own ...
constexpr bool decides(const layers_impl::OutputFacts& y) noexcept {
  return y.lowest <= -2 && y.highest >= 2;
}
/// ... and where their differences count: by 4 apart, as -2 and 2.
constexpr bool distinguishes(const layers_impl::OutputFacts& y) noexcept {
  return y.meaning == layers_impl::Meaning::numbers && y.highest >= y.lowest + 4;
}

/// What a loss must pass to take N columns.
template <class Loss, int N>
constexpr auto columns_check() noexcept {
  if constexpr (losses_impl::ForHeads<Loss>) {
    return Ask<HeadsAreKnown<Loss>>{};
  } else if constexpr (losses_impl::ClassIndex<Loss> && N == 1 && !losses_impl::IsUnchecked<Loss>) {
    return Ask<LossChooses<Loss, N>>{};
  } else {
    return Ask<Fine>{};
  }
}
template <class Loss, int N>
using ColumnsCheck = Asked<decltype(columns_check<Loss, N>())>;

/// What a loss on class indices must pass to take the outputs of a layer, of so many positions that
/// are joined to one row.
template <class Loss, class Layer, int Columns, int Joined>
constexpr auto class_scores_check() noexcept {
  constexpr layers_impl::OutputFacts y = layers_impl::output_facts<Layer>();
  constexpr bool are_logs = y.meaning == layers_impl::Meaning::log_probabilities;
  if constexpr (Loss::scores == losses_impl::Scores::logits && !distinguishes(y)) {
    return Ask<LossTakesClassLogits<Loss, Layer>>{};
  } else if constexpr (Loss::scores == losses_impl::Scores::log_probabilities && !are_logs) {
    return Ask<LossTakesLogProbabilities<Loss, Layer>>{};
  } else if constexpr (are_logs && Joined > 1) {
    return Ask<LossTakesOneRow<Loss, Joined, Columns>>{};
  } else {
    return Ask<Fine>{};
  }
}
/// What an elementwise loss must pass to take the outputs of a layer.
template <class Loss, class Layer>
constexpr auto numbers_check() noexcept {
  constexpr layers_impl::OutputFacts y = layers_impl::output_facts<Layer>();
  constexpr losses_impl::Takes takes = losses_impl::takes<Loss>();
  constexpr bool within = y.lowest >= 0 && y.highest <= 1;
  constexpr bool are_logs =
      y.meaning == layers_impl::Meaning::log_probabilities || y.highest <= 0;  // LogSigmoid's too
  if constexpr (takes == losses_impl::Takes::probabilities && !within) {
    return Ask<LossTakesProbabilities<Loss, Layer>>{};
  } else if constexpr (takes == losses_impl::Takes::log_probabilities && !are_logs) {
    return Ask<LossTakesLogProbabilities<Loss, Layer>>{};
  } else if constexpr (takes == losses_impl::Takes::logits && !decides(y)) {
    return Ask<LossTakesLogits<Loss, Layer>>{};
  } else {
    return Ask<Fine>{};
  }
}

/// What a loss must pass to take the outputs of a layer: `Out` numbers, the layer's `Columns` columns
/// at `Joined` positions that Flatten has joined.
template <class Loss, class Layer, int Out, int Columns, int Joined>
constexpr auto outputs_check() noexcept {
  if constexpr (losses_impl::IsUnchecked<Loss>) {
    return Ask<Fine>{};
  } else if constexpr (losses_impl::ClassIndex<Loss> && Out == 1) {
    return columns_check<Loss, Out>();
  } else if constexpr (Columns == 1 && layers_impl::output_facts<Layer>().meaning !=
                                           layers_impl::Meaning::numbers) {
    return Ask<LayerShares<Layer, Columns>>{};
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return class_scores_check<Loss, Layer, Columns, Joined>();
  } else {
    return numbers_check<Loss, Layer>();
  }
}

/// What a loss must pass to take what a network gives in training, or in an evaluation.
template <class Loss, class Net, bool Evaluated>
constexpr auto network_outputs_check() noexcept {
  constexpr layers_impl::SampleShape told = told_shape<Net, Evaluated>();
  constexpr bool flattened = Net::Plan::columns_out > told.columns;  // LastStep keeps columns
  constexpr int joined = flattened ? told.positions : 1;
  using Layer = typename Net::Plan::template Layer<telling_layer<Net, Evaluated>()>;
  return outputs_check<Loss, Layer, Net::out, told.columns, joined>();
}

/// What a loss must pass to take a network's outputs: the first check that fails, if one does.
template <class Loss, class Net>
constexpr auto loss_check() noexcept {
  if constexpr (!Net::sound || losses_impl::IsUnchecked<Loss>) {
    return Ask<Fine>{};
  } else if constexpr (losses_impl::ForHeads<Loss> ||
                       plan_impl::HeadsOf<typename Net::Plan>::count > 0) {
    return heads_loss_check<Loss, Net>();
  } else if constexpr (requires { Loss::mean_over_samples; } && Net::Plan::positions_out > 1) {
    return Ask<LossAveragesSamples<Loss, Net::Plan::positions_out>>{};
  } else {
    constexpr auto evaluated = network_outputs_check<Loss, Net, true>();
    if constexpr (std::is_same_v<decltype(evaluated), const Ask<Fine>>) {
      return network_outputs_check<Loss, Net, false>();
    } else {
      return evaluated;
    }
  }
}
template <class Loss, class Net>
using LossCheck = Asked<decltype(loss_check<Loss, Net>())>;
template <class Loss, class Net>
constexpr bool loss_fits() noexcept {
  return std::is_same_v<LossCheck<Loss, Net>, Fine>;
}

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
