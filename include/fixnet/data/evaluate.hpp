// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/data/data_loader.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/run/loss/mean_divisor.hpp>
#include <limits>
#include <span>
#include <vector>

FIXNET_NAMESPACE_BEGIN
namespace data_impl {

/// What a dataset must pass to be asked of a network, and its targets to be compared with what the
/// network gives.
template <class Net, class Data>
using DatasetCheck = matrix_impl::InputCheck<std::span<const typename Data::Row>,
                                             typename Net::scalar, matrix_impl::EnteringRow<Net>>;
template <class Net, class Loss, class Data>
using DatasetTargetsCheck =
    network_impl::TargetsCheck<plan_impl::LossOn<typename Net::Plan, Loss>, typename Net::scalar,
                               matrix_impl::run_time, Net::out,
                               std::conditional_t<Data::has_labels, std::span<const int>,
                                                  std::span<const typename Data::TargetRow>>,
                               matrix_impl::LeavingRow<Net>>;

/// Calls visit(first row, number of rows, outputs) for blocks of at most 32 rows of the dataset.
template <class Net, class Data, class Transform, class Visit>
void for_each_block(const Net& model, const Data& data, const Transform& transform,
                    const Visit& visit) {
  using T = typename Net::scalar;
  constexpr int block = 32;
  Tensor<T, block, Net::in> x{};
  for (int first = 0; first < data.rows(); first += block) {
    const int count = data.rows() - first < block ? data.rows() - first : block;
    for (int b = 0; b < count; ++b) {
      const auto row = data.row(first + b);
      for (int i = 0; i < Net::in; ++i) x[b][i] = row[static_cast<std::size_t>(i)];
      transform.apply(std::span<T>(x[b]));
    }
    visit(first, count, model(x));
  }
}

template <class Loss>
struct DatasetHasTargetsFor {
  static constexpr bool ok = !losses_impl::ForHeads<Loss>;
  FIXNET_CHECK(ok,
               "a dataset has one kind of targets, and HeadLosses takes a tuple of them: call each "
               "loss on its part of split_heads<Net>(model(X))",
               "the loss is ", check_impl::type<Loss>);
};

/// The targets of `count` rows, as a loss takes them.
template <int B, class Data>
auto target_block(const Data& data, int first, int count) {
  if constexpr (Data::has_labels) {
    Tensor<int, B> y{};
    for (int b = 0; b < count; ++b) y[b] = data.target(first + b);
    return y;
  } else {
    Tensor<typename Data::value_type, B, Data::targets> y{};
    for (int b = 0; b < count; ++b) {
      for (int o = 0; o < Data::targets; ++o) y[b][o] = data.target(first + b, o);
    }
    return y;
  }
}

}  // namespace data_impl

/// Computes the loss of all rows of a dataset, without training: model.eval() in PyTorch.
/// Formula   the loss of one batch that has every row: a mean is over all of them
/// Errors    compile time: a dataset that does not fit network or loss; no rows: NaN
/// Cost      one forward pass in blocks of 32 rows, sums in double; no allocation
/// Source    torch.no_grad() and criterion(model(X), y)
template <class Net, class Loss, class Data, class Transform = NoTransform>
[[nodiscard]] double evaluate(const Net& model, const Loss& criterion, const Data& data,
                              const Transform& transform = {}) {
  if constexpr (!check_impl::Passes<data_impl::DatasetHasTargetsFor<Loss>>) {
    return std::numeric_limits<double>::quiet_NaN();
  } else if constexpr (!check_impl::Passes<check_impl::LossCheck<Loss, Net>>) {
    return std::numeric_limits<double>::quiet_NaN();
  } else if constexpr (!check_impl::Passes<data_impl::DatasetCheck<Net, Data>>) {
    return std::numeric_limits<double>::quiet_NaN();
  } else if constexpr (!check_impl::Passes<data_impl::DatasetTargetsCheck<Net, Loss, Data>>) {
    return std::numeric_limits<double>::quiet_NaN();
  } else {
    Loss sums = criterion;
    sums.reduction = Reduction::sum;
    double total = 0, denominator = 0;
    data_impl::for_each_block(
        model, data, transform, [&](int first, int count, const auto& outputs) {
          const auto targets = data_impl::target_block<32>(data, first, count);
          total += static_cast<double>(sums(outputs, targets, count).value);
          denominator += run_impl::mean_divisor<typename Net::Plan>(criterion, count, [&](int b) {
                           return data.target(first + b);
                         }).sum;
        });
    if (data.rows() == 0) return std::numeric_limits<double>::quiet_NaN();
    return criterion.reduction == Reduction::mean ? total / denominator : total;
  }
}

/// Computes the outputs for all rows of a dataset.
/// Shapes    result (rows × Out), row by row; a row of several positions as model(X) gives it
/// Errors    compile time: a dataset that does not fit the network
/// Cost      one forward pass in blocks of 32 rows; the result is on the heap
template <class Net, class Data, class Transform = NoTransform>
[[nodiscard]] std::vector<typename Net::scalar> predict(const Net& model, const Data& data,
                                                        const Transform& transform = {}) {
  std::vector<typename Net::scalar> all;
  if constexpr (check_impl::Passes<data_impl::DatasetCheck<Net, Data>>) {
    all.reserve(static_cast<std::size_t>(data.rows()) * static_cast<std::size_t>(Net::out));
    data_impl::for_each_block(model, data, transform, [&](int, int count, const auto& outputs) {
      for (int b = 0; b < count; ++b) all.insert(all.end(), outputs[b], outputs[b] + Net::out);
    });
  }
  return all;
}

/// Copies the targets of a dataset, row by row, for metrics.
template <class Data>
[[nodiscard]] std::vector<typename Data::target_type> targets(const Data& data) {
  std::vector<typename Data::target_type> all;
  all.reserve(static_cast<std::size_t>(data.rows()) * static_cast<std::size_t>(Data::targets));
  for (int r = 0; r < data.rows(); ++r) {
    for (int o = 0; o < Data::targets; ++o) all.push_back(data.target(r, o));
  }
  return all;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
