// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/data/labels.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/train/metrics.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// Calls visit(row, outputs) for every row of x, in order.
template <class X, class Net, class Rows, class Visit>
constexpr void for_each_output(const Net& model, const Rows& x, int rows, const Visit& visit) {
  using Plan = typename Net::Plan;
  constexpr int block = plan_impl::inference_rows, rest = matrix_impl::rows<X> % block;
  Tensor<typename Net::scalar, block, Net::out> y{};
  int row = 0;
  const auto visit_block = [&]<int N>(StaticIndex<N>) {
    run_impl::infer<Plan, N>(model.storage(), x.from(static_cast<std::size_t>(row)), y.data);
    for (int b = 0; b < N; ++b) visit(row + b, y[b]);
    row += N;
  };
  while (rows - row >= block) visit_block(StaticIndex<block>{});
  if constexpr (rest > 0) visit_block(StaticIndex<rest>{});
  while (row < rows) visit_block(StaticIndex<1>{});  // a number of rows that only the program knows
}

template <class Y, int Outputs>
struct AnswersFit {
  static constexpr bool labels = label_list_impl::Labels<Y>;
  static constexpr bool ok =
      labels || (matrix_impl::Matrix<Y> &&
                 matrix_impl::shape_fits<matrix_impl::RowShape<Outputs>, matrix_impl::RowIn<Y>>());
  FIXNET_CHECK(ok, "accuracy takes one label a row, or a matrix with a column for each output",
               "the answers are ", check_impl::type<Y>, " and the network has ", Outputs,
               " outputs");
};
template <class Net>
struct AccuracyOf {
  static constexpr bool ok = check_impl::is_network<Net>;
  FIXNET_CHECK(ok,
               "accuracy takes a network first: accuracy(model, X, y), and of a trainer "
               "accuracy(trainer.model(), X, y)",
               "you gave ", check_impl::type<Net>);
};
template <int Given>
struct AccuracyTakes {
  static constexpr bool ok = Given == 3;
  FIXNET_CHECK(ok,
               "accuracy asks the model itself: accuracy(model, X, y) with the data, not "
               "accuracy(outputs, y)",
               Given, " arguments are not 3");
};
template <int Positions>
struct OneAnswer {
  static constexpr bool ok = Positions == 1;
  FIXNET_CHECK(ok,
               "accuracy compares one answer a row, and this network gives one at each position: "
               "compare the outputs of model(X) yourself",
               "the outputs have ", Positions, " positions");
};
template <class Net, class X, class Y>
using FitCheck = std::conditional_t<
    Net::sound && matrix_impl::input_fits<X, typename Net::scalar, matrix_impl::EnteringRow<Net>>(),
    AnswersFit<Y, Net::out>, check_impl::InputCheck<Net, X>>;
template <class Net, class X, class Y>
using AnswersCheck = std::conditional_t<(Net::Plan::positions_out > 1),
                                        OneAnswer<Net::Plan::positions_out>, FitCheck<Net, X, Y>>;

/// The class that row b is in: its label, or the place of the largest of its targets.
template <class Y, class Targets>
constexpr int class_of(const Targets& t, int b) noexcept {
  if constexpr (matrix_impl::Matrix<Y>) {
    return argmax(&t.row[b][0], matrix_impl::columns<Y>);
  } else {
    return t.at(b);
  }
}
/// Whether row b is one of the positives.
template <class Y, class Targets>
constexpr bool is_positive(const Targets& t, int b) noexcept {
  if constexpr (matrix_impl::Matrix<Y>) {
    return t.at(b, 0) >= matrix_impl::Element<Y>(0.5);
  } else {
    return static_cast<double>(t.data[b]) >= 0.5;
  }
}

template <class Y>
constexpr auto answers(const Y& y) noexcept {
  if constexpr (matrix_impl::Matrix<Y>) {
    return matrix_impl::user_rows(y);
  } else {
    return label_list_impl::user_labels(y);
  }
}
template <class Y>
constexpr int answer_count(const Y& y) noexcept {
  if constexpr (matrix_impl::Matrix<Y>) {
    return matrix_impl::row_count(y);
  } else {
    return label_list_impl::user_labels(y).count;
  }
}

}  // namespace train_impl

/// Computes the part of the rows of X that the model gets right.
/// Formula   one output: (output ≥ threshold) = (answer ≥ 0.5); the threshold of logits is 0
///           several: the largest output is that of the row's class
/// Shapes    X (rows, In)   y (rows): labels, or (rows, Out): targets, the largest marks the class
/// Errors    no rows, or other numbers of rows in X and y: NaN. An output of NaN is wrong where
///           there is one output, and counts as the largest among several
/// Cost      one forward pass in blocks of 32 rows; no allocation, noexcept
template <class Net, class X, class Y>
[[nodiscard]] constexpr typename Net::scalar accuracy(const Net& model, const X& x, const Y& y,
                                                      double threshold = 0.5) noexcept {
  using T = typename Net::scalar;
  int right = 0;
  if constexpr (check_impl::Passes<train_impl::AnswersCheck<Net, X, Y>>) {
    const int rows = matrix_impl::row_count(x);
    const auto t = train_impl::answers(y);
    if (rows == 0 || rows != train_impl::answer_count(y))
      return std::numeric_limits<T>::quiet_NaN();
    const T least = static_cast<T>(threshold);
    train_impl::for_each_output<X>(
        model, matrix_impl::user_rows(x), rows, [&](int b, const T(&outputs)[Net::out]) {
          if constexpr (Net::out == 1) {
            const bool positive = train_impl::is_positive<Y>(t, b);
            right += positive ? outputs[0] >= least : outputs[0] < least;
          } else {
            right += argmax(outputs, Net::out) == train_impl::class_of<Y>(t, b);
          }
        });
    return static_cast<T>(right) / static_cast<T>(rows);
  }
  return std::numeric_limits<T>::quiet_NaN();
}

/// Says that the first argument is no network.
template <class Net, class X, class Y>
  requires(!check_impl::is_network<Net>)
constexpr double accuracy(const Net&, const X&, const Y&, double = 0.5) noexcept {
  return check_impl::Passes<train_impl::AccuracyOf<Net>> ? 0 : 1;
}
/// Says that outputs alone are not what is asked.
template <class... Given>
  requires(sizeof...(Given) < 3)
constexpr float accuracy(const Given&...) noexcept {
  return check_impl::Passes<train_impl::AccuracyTakes<static_cast<int>(sizeof...(Given))>> ? 0 : 1;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
