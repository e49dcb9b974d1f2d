// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/losses/custom_row.hpp>
#include <fixnet/network/checks/is_loss.hpp>
#include <fixnet/network/data/labels.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <tuple>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

template <class Y>
struct TakesMatrix {
  static constexpr bool ok = matrix_impl::Matrix<Y>;
  FIXNET_CHECK(ok,
               "this loss compares element by element: its targets are a matrix, with one row a "
               "sample and one column an output; for class indices there is CrossEntropyLoss",
               "you gave ", check_impl::type<Y>);
};
template <class Y>
struct TakesLabels {
  static constexpr bool ok = label_list_impl::Labels<Y> && !matrix_impl::Matrix<Y>;
  FIXNET_CHECK(
      ok,
      "this loss takes class indices: its targets are one integer a row, as in "
      "Tensor<int, rows>, not a matrix; of class probabilities or one-hot rows, take SoftNLLLoss "
      "behind LogSoftmax",
      "you gave ", check_impl::type<Y>);
};
template <int BatchRows>
struct DataHas {
  template <int Rows>
  struct ButTargetsHave {
    static constexpr bool ok = Rows == BatchRows || BatchRows == matrix_impl::run_time;
    FIXNET_CHECK(ok, "the targets have another number of rows than the data", "the data has ",
                 BatchRows, " rows and the targets have ", Rows);
  };
};

template <int Weights>
struct LossHasWeights {
  template <int Outputs>
  struct ButNetworkGives {
    static constexpr bool ok = Weights == Outputs;
    FIXNET_CHECK(ok,
                 "the loss has another number of weights than the network has outputs: it needs "
                 "one for each",
                 "the loss has ", Weights, " weights and the network gives ", Outputs, " outputs");
  };
};

template <class Loss, int Outputs>
struct LossSplitsOutputs {
  static constexpr bool ok = losses_impl::outputs_fit<Loss>(Outputs);
  FIXNET_CHECK(ok,
               "this loss cannot take so many outputs: GaussianNLLLoss takes as many variances "
               "as means",
               "the loss is ", check_impl::type<Loss>, " and the network gives ", Outputs,
               " outputs");
};
template <class Loss, int Wanted>
struct LossTakes {
  template <int Columns>
  struct ButTargetsHave {
    static constexpr bool ok = Wanted == Columns;
    FIXNET_CHECK(ok, "the targets have another number of columns than the loss takes",
                 "the loss takes ", Wanted, " numbers a row and the targets have ", Columns);
  };
};
template <class Loss, int N, int K>
struct LossHasRowFormula {
  static constexpr bool ok = losses_impl::HasRowFormula<Loss, N, K>;
  FIXNET_CHECK(ok,
               "a loss over rows needs the formula of one row: `template <class V, std::size_t N> "
               "constexpr V f(const std::array<V, N>& y, const std::array<V, N>& t) const` over "
               "lanes V, or a lambda `[](const auto& y, const auto& t)` that returns a V",
               "the loss is ", check_impl::type<Loss>);
};
template <int Positions>
struct RowIsOnePosition {
  static constexpr bool ok = Positions == 1;
  FIXNET_CHECK(ok,
               "this loss compares whole rows, and the network gives a row at each position: end "
               "the network with a layer that leaves one position, such as Flatten",
               "the outputs have ", Positions, " positions");
};

template <int Positions>
struct LabelsAreOneARow {
  static constexpr bool ok = Positions == 1;
  FIXNET_CHECK(ok,
               "this loss takes one class index a row, and the network gives scores at each "
               "position: end the network with a layer that leaves one position, such as Flatten",
               "the outputs have ", Positions, " positions");
};

/// What labels for a batch must pass; run-time ones are bounded by their count.
template <int Rows, class Y>
constexpr auto labels_check() noexcept {
  if constexpr (!label_list_impl::Labels<Y> || matrix_impl::Matrix<Y>) {
    return check_impl::Ask<TakesLabels<Y>>{};
  } else if constexpr (!std::is_integral_v<label_list_impl::Value<Y>>) {
    return check_impl::Ask<label_list_impl::AreIntegers<label_list_impl::Value<Y>>>{};
  } else if constexpr (label_list_impl::rows<Y> == label_list_impl::run_time) {
    return check_impl::Ask<check_impl::Fine>{};
  } else {
    return check_impl::Ask<
        typename DataHas<Rows>::template ButTargetsHave<label_list_impl::rows<Y>>>{};
  }
}
/// What a matrix of targets for rows of outputs of shape S and type T must pass.
template <class T, int Rows, class S, class Y>
constexpr auto matrix_check() noexcept {
  if constexpr (!matrix_impl::Matrix<Y>) {
    return check_impl::Ask<TakesMatrix<Y>>{};
  } else if constexpr (!std::is_same_v<matrix_impl::Element<Y>, T>) {
    return check_impl::Ask<
        typename matrix_impl::NetworkComputesIn<T>::template ButDataIs<matrix_impl::Element<Y>>>{};
  } else if constexpr (!matrix_impl::shape_fits<S, matrix_impl::RowIn<Y>>()) {
    return matrix_impl::shape_check<matrix_impl::AsTargets, S, matrix_impl::RowIn<Y>, Y>();
  } else {
    return check_impl::Ask<typename DataHas<Rows>::template ButTargetsHave<matrix_impl::rows<Y>>>{};
  }
}
/// What a loss over rows and its targets must pass.
template <class Loss, class T, int Rows, int N, class Y, int Positions>
constexpr auto rows_of_targets_check() noexcept {
  constexpr int K = losses_impl::target_columns<Loss>(N);
  if constexpr (Positions > 1) {
    return check_impl::Ask<RowIsOnePosition<Positions>>{};
  } else if constexpr (!losses_impl::outputs_fit<Loss>(N)) {
    return check_impl::Ask<LossSplitsOutputs<Loss, N>>{};
  } else if constexpr (!losses_impl::HasRowFormula<Loss, N, K>) {
    return check_impl::Ask<LossHasRowFormula<Loss, N, K>>{};
  } else if constexpr (K != N && matrix_impl::Matrix<Y> && matrix_impl::columns<Y> != K) {
    return check_impl::Ask<
        typename LossTakes<Loss, K>::template ButTargetsHave<matrix_impl::columns<Y>>>{};
  } else {
    return matrix_check<T, Rows, matrix_impl::RowShape<K>, Y>();
  }
}
/// Whether the loss has as many weights as there are outputs, if it has any.
template <class Loss, int N>
constexpr bool weights_fit() noexcept {
  if constexpr (losses_impl::Weighted<Loss>) return Loss::columns == N;
  return true;
}
/// How many targets a tuple or pair holds; -1 for what is none.
template <class Y>
inline constexpr int tuple_parts = -1;
template <class... Y>
inline constexpr int tuple_parts<std::tuple<Y...>> = static_cast<int>(sizeof...(Y));
template <class A, class B>
inline constexpr int tuple_parts<std::pair<A, B>> = 2;

template <int Heads, class Y>
struct HeadsTakeTuple {
  static constexpr bool ok = tuple_parts<Y> == Heads;
  FIXNET_CHECK(ok,
               "HeadLosses takes a tuple of targets, one for each head: std::tie(labels, values)",
               "there are ", Heads, " heads and you gave ", check_impl::type<Y>);
};
template <class... Checks>
struct TargetsOfHeads {
  static constexpr bool ok = (check_impl::Passes<Checks> && ...);
};
template <class Loss, class T, int Rows, class Y>
constexpr auto heads_check() noexcept;

/// What Loss must pass to compare N outputs of type T with targets Y.
/// Shapes    Y (Rows, N), or Rows labels; Rows is 0 where only the running program knows. The N
///           outputs are those of all positions, which S tells apart
template <class Loss, class T, int Rows, int N, class Y, class S = matrix_impl::RowShape<N>>
constexpr auto targets_check() noexcept {
  constexpr int Positions = S::positions;
  if constexpr (!check_impl::is_loss<Loss>()) {
    return check_impl::Ask<check_impl::IsLoss<Loss>>{};
  } else if constexpr (losses_impl::ForHeads<Loss>) {
    return heads_check<Loss, T, Rows, Y>();
  } else if constexpr (!weights_fit<Loss, N / Positions>()) {
    return check_impl::Ask<
        typename LossHasWeights<Loss::columns>::template ButNetworkGives<N / Positions>>{};
  } else if constexpr (losses_impl::ClassIndex<Loss> && Positions > 1) {
    return check_impl::Ask<LabelsAreOneARow<Positions>>{};
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return labels_check<Rows, Y>();
  } else if constexpr (losses_impl::OfRows<Loss>) {
    return rows_of_targets_check<Loss, T, Rows, N, Y, Positions>();
  } else {
    return matrix_check<T, Rows, S, Y>();
  }
}
template <class Loss, class T, int Rows, int N, class Y, class S = matrix_impl::RowShape<N>>
using TargetsCheck = check_impl::Asked<decltype(targets_check<Loss, T, Rows, N, Y, S>())>;

template <class Loss, class T, int Rows, class Y, std::size_t... I>
constexpr auto each_head_check(std::index_sequence<I...>) noexcept {
  using Heads = typename Loss::for_heads;
  return check_impl::Ask<
      TargetsOfHeads<TargetsCheck<typename Loss::template At<int(I)>, T, Rows, Heads::width(int(I)),
                                  std::remove_cvref_t<std::tuple_element_t<I, Y>>>...>>{};
}
/// What the targets of several heads must pass. Loss is losses_impl::OnHeads.
template <class Loss, class T, int Rows, class Y>
constexpr auto heads_check() noexcept {
  if constexpr (tuple_parts<Y> != Loss::count) {
    return check_impl::Ask<HeadsTakeTuple<Loss::count, Y>>{};
  } else {
    return each_head_check<Loss, T, Rows, Y>(std::make_index_sequence<std::size_t(Loss::count)>{});
  }
}

/// The targets of each head as its loss end reads them.
template <class Loss, class Y>
constexpr auto user_targets_of_heads(const Y& y) noexcept {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    const auto one = [](const auto& part, auto is_class) {
      if constexpr (is_class) return label_list_impl::user_labels(part);
      if constexpr (!is_class) return matrix_impl::user_rows(part);
    };
    return std::tuple{
        one(std::get<I>(y),
            std::bool_constant<losses_impl::ClassIndex<typename Loss::template At<int(I)>>>{})...};
  }
  (std::make_index_sequence<std::size_t(Loss::count)>{});
}

/// The user's targets as the loss end reads them: one target an output, or one label a row.
/// Errors    compile time: targets that do not fit; run time: if the run-time count is too small,
///           the missing labels count as out of range
template <class Loss, class T, int Rows, int N, class S = matrix_impl::RowShape<N>, class Y>
constexpr auto user_targets(const Y& y) noexcept {
  if constexpr (!check_impl::Passes<TargetsCheck<Loss, T, Rows, N, Y, S>>) {
    return;
  } else if constexpr (losses_impl::ForHeads<Loss>) {
    return user_targets_of_heads<Loss>(y);
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return label_list_impl::user_labels(y);
  } else {
    return matrix_impl::user_rows(y);
  }
}

/// How many targets the user gave; 0 where those of several heads differ.
template <class Loss, class Y>
constexpr int target_count(const Y& y) noexcept {
  if constexpr (losses_impl::ForHeads<Loss>) {
    const int first = target_count<typename Loss::template At<0>>(std::get<0>(y));
    bool same = true;
    static_for<Loss::count>([&](auto i) {
      same =
          same && first == target_count<typename Loss::template At<i>>(std::get<std::size_t(i)>(y));
    });
    return same ? first : 0;
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return label_list_impl::row_count(y);
  } else {
    return matrix_impl::row_count(y);
  }
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
