// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/is_loss.hpp>
#include <fixnet/network/labels.hpp>
#include <fixnet/network/matrix.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

template <class Y>
struct TakesMatrix {
  static constexpr bool ok = matrix::Matrix<Y>;
  static_assert(ok, FIXNET_SENTENCE(
                        "this loss compares element by element: its targets are a matrix, with one "
                        "row a sample and one column an output; for class indices there is "
                        "CrossEntropyLoss; read TakesMatrix<type of the targets>",
                        check::type<Y>));
};
template <class Y>
struct TakesLabels {
  static constexpr bool ok = labels::Labels<Y> && !matrix::Matrix<Y>;
  static_assert(
      ok, FIXNET_SENTENCE("this loss takes class indices: its targets are one integer a row, as in "
                          "Tensor<int, rows>, not a matrix; read TakesLabels<type of the targets>",
                          check::type<Y>));
};
template <int BatchRows>
struct DataHas {
  template <int Rows>
  struct ButTargetsHave {
    static constexpr bool ok = Rows == BatchRows || BatchRows == matrix::run_time;
    static_assert(ok,
                  FIXNET_SENTENCE("the targets have another number of rows than the data; read "
                                  "DataHas<rows>::ButTargetsHave<rows> (0: known at run time only)",
                                  "the data has ", BatchRows, " rows and the targets have ", Rows));
  };
};

template <int Weights>
struct LossHasWeights {
  template <int Outputs>
  struct ButNetworkGives {
    static constexpr bool ok = Weights == Outputs;
    static_assert(
        ok,
        FIXNET_SENTENCE(
            "the loss has another number of weights than the network has outputs: it needs one for "
            "each; read LossHasWeights<weights>::ButNetworkGives<outputs>",
            "the loss has ", Weights, " weights and the network gives ", Outputs, " outputs"));
  };
};

/// Whether Y are labels for a batch; run-time ones are bounded by their count.
template <int Rows, class Y>
constexpr bool labels_fit() noexcept {
  if constexpr (!check::Passes<TakesLabels<Y>>) {
    return false;
  } else if constexpr (!check::Passes<labels::AreIntegers<labels::Value<Y>>>) {
    return false;
  } else if constexpr (labels::rows<Y> == labels::run_time) {
    return true;
  } else {
    return check::Passes<typename DataHas<Rows>::template ButTargetsHave<labels::rows<Y>>>;
  }
}
/// Whether Y is a matrix of targets for N outputs of type T.
template <class T, int Rows, int N, class Y>
constexpr bool matrix_fits() noexcept {
  if constexpr (!check::Passes<TakesMatrix<Y>>) {
    return false;
  } else if constexpr (!check::Passes<typename matrix::NetworkComputesIn<T>::template ButDataIs<
                           matrix::Element<Y>>>) {
    return false;
  } else if constexpr (!check::Passes<typename matrix::NetworkGives<N>::template ButTargetsHave<
                           matrix::columns<Y>>>) {
    return false;
  } else {
    return check::Passes<typename DataHas<Rows>::template ButTargetsHave<matrix::rows<Y>>>;
  }
}

/// Whether the loss has as many weights as there are outputs, if it has any.
template <class Loss, int N>
constexpr bool weights_fit() noexcept {
  if constexpr (losses::Weighted<Loss>) {
    return check::Passes<typename LossHasWeights<Loss::columns>::template ButNetworkGives<N>>;
  }
  return true;
}
/// Whether Loss can compare N outputs of type T with targets Y; if not, the compiler has said why.
/// Shapes    Y (Rows, N), or Rows labels; Rows is 0 where only the running program knows
template <class Loss, class T, int Rows, int N, class Y>
constexpr bool targets_fit() noexcept {
  if constexpr (!check::Passes<check::IsLoss<Loss>>) {
    return false;
  } else if constexpr (!weights_fit<Loss, N>()) {
    return false;
  } else if constexpr (losses::ClassIndex<Loss>) {
    return labels_fit<Rows, Y>();
  } else {
    return matrix_fits<T, Rows, N, Y>();
  }
}

/// The user's targets as the loss's head reads them: one target an output, or one label a row.
/// Errors    compile time: targets that do not fit; run time: labels that are missing behind a
///           run-time count are out of range
template <class Loss, class T, int Rows, int N, class Y>
constexpr auto user_targets(const Y& y) noexcept {
  if constexpr (!targets_fit<Loss, T, Rows, N, Y>()) {
    return;
  } else if constexpr (losses::ClassIndex<Loss>) {
    return labels::user_labels(y);
  } else {
    return matrix::user_rows(y);
  }
}

/// How many targets the user gave.
template <class Loss, class Y>
constexpr int target_count(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return labels::row_count(y);
  } else {
    return matrix::row_count(y);
  }
}

}  // namespace network
FIXNET_NAMESPACE_END
