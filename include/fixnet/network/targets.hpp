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
  static constexpr bool ok = label_list::Labels<Y> && !matrix::Matrix<Y>;
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

/// What labels for a batch must pass; run-time ones are bounded by their count.
template <int Rows, class Y>
constexpr auto labels_check() noexcept {
  if constexpr (!label_list::Labels<Y> || matrix::Matrix<Y>) {
    return check::Ask<TakesLabels<Y>>{};
  } else if constexpr (!std::is_integral_v<label_list::Value<Y>>) {
    return check::Ask<label_list::AreIntegers<label_list::Value<Y>>>{};
  } else if constexpr (label_list::rows<Y> == label_list::run_time) {
    return check::Ask<check::Fine>{};
  } else {
    return check::Ask<typename DataHas<Rows>::template ButTargetsHave<label_list::rows<Y>>>{};
  }
}
/// What a matrix of targets for N outputs of type T must pass.
template <class T, int Rows, int N, class Y>
constexpr auto matrix_check() noexcept {
  if constexpr (!matrix::Matrix<Y>) {
    return check::Ask<TakesMatrix<Y>>{};
  } else if constexpr (!std::is_same_v<matrix::Element<Y>, T>) {
    return check::Ask<
        typename matrix::NetworkComputesIn<T>::template ButDataIs<matrix::Element<Y>>>{};
  } else if constexpr (matrix::columns<Y> != N) {
    return check::Ask<
        typename matrix::NetworkGives<N>::template ButTargetsHave<matrix::columns<Y>>>{};
  } else {
    return check::Ask<typename DataHas<Rows>::template ButTargetsHave<matrix::rows<Y>>>{};
  }
}
/// Whether the loss has as many weights as there are outputs, if it has any.
template <class Loss, int N>
constexpr bool weights_fit() noexcept {
  if constexpr (losses::Weighted<Loss>) return Loss::columns == N;
  return true;
}
/// What Loss must pass to compare N outputs of type T with targets Y.
/// Shapes    Y (Rows, N), or Rows labels; Rows is 0 where only the running program knows
template <class Loss, class T, int Rows, int N, class Y>
constexpr auto targets_check() noexcept {
  if constexpr (!check::is_loss<Loss>()) {
    return check::Ask<check::IsLoss<Loss>>{};
  } else if constexpr (!weights_fit<Loss, N>()) {
    return check::Ask<typename LossHasWeights<Loss::columns>::template ButNetworkGives<N>>{};
  } else if constexpr (losses::ClassIndex<Loss>) {
    return labels_check<Rows, Y>();
  } else {
    return matrix_check<T, Rows, N, Y>();
  }
}
template <class Loss, class T, int Rows, int N, class Y>
using TargetsCheck = check::Asked<decltype(targets_check<Loss, T, Rows, N, Y>())>;

/// The user's targets as the loss's head reads them: one target an output, or one label a row.
/// Errors    compile time: targets that do not fit; run time: labels that are missing behind a
///           run-time count are out of range
template <class Loss, class T, int Rows, int N, class Y>
constexpr auto user_targets(const Y& y) noexcept {
  if constexpr (!check::Passes<TargetsCheck<Loss, T, Rows, N, Y>>) {
    return;
  } else if constexpr (losses::ClassIndex<Loss>) {
    return label_list::user_labels(y);
  } else {
    return matrix::user_rows(y);
  }
}

/// How many targets the user gave.
template <class Loss, class Y>
constexpr int target_count(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return label_list::row_count(y);
  } else {
    return matrix::row_count(y);
  }
}

}  // namespace network
FIXNET_NAMESPACE_END
