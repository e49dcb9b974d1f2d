// SPDX-License-Identifier: MIT
//
// The losses beside PyTorch's; one test a scalar type, because the compiler needs half a minute
// for each.
#pragma once

#include <algorithm>

#include "agree.hpp"
#include "catch_compat.hpp"
#include "golden/losses.hpp"

namespace losses_oracle {

using namespace fixnet;

/// Values, and gradients in units of the largest.
template <class T>
constexpr double value_tolerance(std::string_view name) {
  // torch takes log(1 - p) of a rounded 1 - p: 1e-12 is lost of a small loss in double.
  if (sizeof(T) == 8) return name.find("BCE") == name.npos ? 2e-14 : 1e-12;
  // torch 1.13 and 2.6 differ by 2e-5 from each other where terms of a small loss cancel.
  return name.starts_with("BCEWithLogits") ? 3e-5 : 2e-6;
}
template <class T>
constexpr double gradient_tolerance(std::string_view name) {
  // torch's 1e-12 is a float in double as well: 4e-9 of a gradient where p is 0 or 1.
  if (sizeof(T) == 8) return name.starts_with("BCELoss(") ? 5e-9 : 2e-14;
  return 2e-6;
}

/// Whether a case is of an activation and a loss: "Sigmoid+BCELoss()".
constexpr bool fused(std::string_view name) { return name.find('+') != name.npos; }

/// A case's weights as the array that a weighted loss takes.
template <std::size_t N, class T>
constexpr std::array<double, N> weights_of(std::span<const T> given) {
  std::array<double, N> weights{};
  for (std::size_t i = 0; i < N; ++i) weights[i] = static_cast<double>(given[i]);
  return weights;
}

/// The loss that a golden case's Python expression makes.
template <class T, std::size_t I>
constexpr auto loss() {
  constexpr const auto& c = golden::losses<T>[I];
  constexpr int columns = static_cast<int>(c.cols);
  constexpr auto reduction = c.sum ? Reduction::sum : Reduction::mean;
  constexpr auto is = [](std::string_view other) { return other == c.name; };
  if constexpr (is("MSELoss()")) {
    return MSELoss{reduction};
  } else if constexpr (is("L1Loss()")) {
    return L1Loss{reduction};
  } else if constexpr (is("SmoothL1Loss()")) {
    return SmoothL1Loss{reduction};
  } else if constexpr (is("SmoothL1Loss(beta=0.5)")) {
    return SmoothL1Loss{.reduction = reduction, .beta = 0.5};
  } else if constexpr (is("HuberLoss()")) {
    return HuberLoss{reduction};
  } else if constexpr (is("HuberLoss(delta=2)")) {
    return HuberLoss{.reduction = reduction, .delta = 2};
  } else if constexpr (is("BCELoss()") || is("Sigmoid+BCELoss()")) {
    return BCELoss{reduction};
  } else if constexpr (is("BCEWithLogitsLoss()")) {
    return BCEWithLogitsLoss{reduction};
  } else if constexpr (is("BCEWithLogitsLoss(pos_weight=...)") && c.weight.size() == 1) {
    return BCEWithLogitsLoss{.reduction = reduction,
                             .pos_weight = static_cast<double>(c.weight[0])};
  } else if constexpr (is("BCEWithLogitsLoss(pos_weight=...)")) {
    return WeightedBCEWithLogitsLoss<columns>{weights_of<c.cols>(c.weight), reduction};
  } else if constexpr (is("CrossEntropyLoss()")) {
    return CrossEntropyLoss{reduction};
  } else if constexpr (is("CrossEntropyLoss(label_smoothing=0.1)")) {
    return CrossEntropyLoss{.reduction = reduction, .label_smoothing = 0.1};
  } else if constexpr (is("CrossEntropyLoss(weight=...)")) {
    return WeightedCrossEntropyLoss<columns>{weights_of<c.cols>(c.weight), reduction};
  } else if constexpr (is("CrossEntropyLoss(label_smoothing=0.1, weight=...)")) {
    return WeightedCrossEntropyLoss<columns>{weights_of<c.cols>(c.weight), reduction, 0.1};
  } else if constexpr (is("CrossEntropyLoss(ignore_index=2, weight=...)")) {
    return WeightedCrossEntropyLoss<columns>{weights_of<c.cols>(c.weight), reduction, 0.0, 2};
  } else if constexpr (is("KLDivLoss()")) {
    return KLDivLoss{reduction};
  } else if constexpr (is("KLDivLoss(log_target=True)")) {
    return KLDivLoss{reduction, true};
  } else if constexpr (is("KLDivLoss(reduction=batchmean)")) {
    return BatchMeanKLDivLoss{reduction};
  } else if constexpr (is("PoissonNLLLoss()")) {
    return PoissonNLLLoss{reduction};
  } else if constexpr (is("PoissonNLLLoss(full=True)")) {
    return PoissonNLLLoss{.reduction = reduction, .full = true};
  } else if constexpr (is("PoissonNLLLoss(log_input=False)")) {
    return PoissonNLLLoss{.reduction = reduction, .log_input = false};
  } else if constexpr (is("SoftMarginLoss()")) {
    return SoftMarginLoss{reduction};
  } else if constexpr (is("HingeEmbeddingLoss()")) {
    return HingeEmbeddingLoss{reduction};
  } else if constexpr (is("HingeEmbeddingLoss(margin=2.5)")) {
    return HingeEmbeddingLoss{reduction, 2.5};
  } else if constexpr (is("BCELoss(weight=...)") || is("Sigmoid+BCELoss(weight=...)")) {
    return WeightedLoss{BCELoss{reduction}, weights_of<c.cols>(c.weight)};
  } else if constexpr (is("BCEWithLogitsLoss(weight=...)")) {
    return WeightedLoss{BCEWithLogitsLoss{reduction}, weights_of<c.cols>(c.weight)};
  } else if constexpr (is("BCEWithLogitsLoss(weight=..., pos_weight=...)")) {
    auto pos_weight = weights_of<c.cols>(c.weight);
    std::reverse(pos_weight.begin(), pos_weight.end());
    return WeightedLoss{WeightedBCEWithLogitsLoss<columns>{pos_weight, reduction},
                        weights_of<c.cols>(c.weight)};
  } else if constexpr (is("LogSoftmax+SoftNLLLoss()")) {
    return SoftNLLLoss{reduction};
  } else if constexpr (is("NLLLoss()") || is("LogSoftmax+NLLLoss()")) {
    return NLLLoss{reduction};
  } else if constexpr (is("NLLLoss(weight=...)")) {
    return WeightedNLLLoss<columns>{weights_of<c.cols>(c.weight), reduction};
  } else {
    static_assert(unknown_case<I>, "a golden loss that this test does not know");
  }
}

/// The same, where torch takes what fixnet refuses: classes, or LogSoftmax, of one column.
template <class T, std::size_t I>
constexpr auto taken_loss() {
  constexpr const auto& c = golden::losses<T>[I];
  if constexpr (c.cols == 1 && (!c.classes.empty() || c.name == "LogSoftmax+SoftNLLLoss()")) {
    return Unchecked{loss<T, I>()};
  } else {
    return loss<T, I>();
  }
}

/// A case's targets: a matrix, or one class a row.
template <class T, std::size_t I>
auto targets() {
  constexpr const auto& c = golden::losses<T>[I];
  if constexpr (c.classes.empty()) {
    return matrix_of<c.rows, c.cols>(c.target);
  } else {
    return vector_of<c.rows>(c.classes);
  }
}

/// The value, where float loses digits in torch, is as close to the value in double as to torch's.
template <class T, std::size_t I>
double value_apart(T value) {
  constexpr const auto& c = golden::losses<T>[I];
  constexpr double exact = golden::losses<double>[I].value;
  return std::min(apart(value, static_cast<double>(c.value), 0.0), apart(value, exact, 0.0));
}

/// A loss called on a matrix of outputs.
template <class T, std::size_t I>
void check_loss() {
  constexpr const auto& c = golden::losses<T>[I];
  INFO(c.name << (c.sum ? " sum " : " mean ") << c.rows << " x " << c.cols);
  const auto result = taken_loss<T, I>()(matrix_of<c.rows, c.cols>(c.x), targets<T, I>());
  CAPTURE(result.value, c.value);
  CHECK(value_apart<T, I>(result.value) <= value_tolerance<T>(c.name));
  CHECK(furthest<T>(flat(result.gradient), c.dx) <= gradient_tolerance<T>(c.name));
}

/// The gradient by the logits: where a Sigmoid is saturated, the one that torch's
/// BCEWithLogitsLoss has for the same logits.
template <class T, std::size_t I>
constexpr std::span<const T> gradient_by_logits() {
  constexpr const auto& c = golden::losses<T>[I];
  if constexpr (c.name.starts_with("LogSoftmax+")) return c.dx;
  constexpr std::string_view of_logits =
      c.weight.empty() ? "BCEWithLogitsLoss()" : "BCEWithLogitsLoss(weight=...)";
  for (const auto& other : golden::losses<T>) {
    const bool same = other.sum == c.sum && other.x.data() == c.x.data();
    if (same && other.name == of_logits) return other.dx;
  }
  return {};
}

/// A loss behind an activation: the logits are the weights of a Linear whose input is the unit
/// matrix, so the gradient by the logits is that by these weights.
template <class T, std::size_t I, class Activation>
void check_behind() {
  constexpr const auto& c = golden::losses<T>[I];
  INFO(c.name << (c.sum ? " sum " : " mean ") << c.rows << " x " << c.cols);
  constexpr int rows = c.rows, columns = c.cols;
  using Net = Network<T, Linear<rows, columns, false>, Activation>;
  Tensor<T, rows, rows> unit{};
  Tensor<T, columns, rows> weights{};
  for (int b = 0; b < rows; ++b) {
    unit[b][b] = 1;
    for (int o = 0; o < columns; ++o) {
      weights[o][b] = c.x[static_cast<std::size_t>(b * columns + o)];
    }
  }
  Net model;
  model.template set_weight<0>(weights);
  Tape<Net, rows> tape;
  Gradients<Net> gradients;
  const auto result = taken_loss<T, I>()(model.forward(unit, tape), targets<T, I>());
  model.backward(tape, result.gradient, gradients);
  std::copy_n(gradients.storage(), Net::Plan::storage.total, model.storage());
  const auto by_weights = model.template weight<0>();
  Tensor<T, rows, columns> dx{};
  for (int b = 0; b < rows; ++b) {
    for (int o = 0; o < columns; ++o) dx[b][o] = by_weights[o][b];
  }
  CAPTURE(result.value, c.value);
  CHECK(value_apart<T, I>(result.value) <= value_tolerance<T>(c.name));
  CHECK(furthest<T>(flat(dx), gradient_by_logits<T, I>()) <= gradient_tolerance<T>(c.name));
}

/// Whether to compile a case: all in float, the small ones in double.
template <class T, std::size_t I>
constexpr bool read() {
  constexpr const auto& c = golden::losses<T>[I];
  return sizeof(T) == 4 || c.rows * c.cols < 16 || c.name == "CrossEntropyLoss()";
}

/// Every golden loss of T.
template <class T>
void check_matrices() {
  for_each_index<golden::losses<T>.size()>([](auto i) {
    if constexpr (read<T, i>() && !fused(golden::losses<T>[i].name)) check_loss<T, i>();
  });
}
template <class T>
void check_heads() {
  for_each_index<golden::losses<T>.size()>([](auto i) {
    constexpr std::string_view name = golden::losses<T>[i].name;
    if constexpr (read<T, i>() && name.starts_with("Sigmoid+")) check_behind<T, i, Sigmoid>();
    if constexpr (read<T, i>() && name.starts_with("LogSoftmax+")) check_behind<T, i, LogSoftmax>();
  });
}

}  // namespace losses_oracle
