// SPDX-License-Identifier: MIT
//
// What the oracle tests share: how far two arrays are apart, and loops over golden cases.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fixnet/fixnet.hpp>
#include <limits>
#include <span>
#include <utility>

#include "golden.hpp"

namespace golden = fixnet::golden;

/// A name that fits no branch of a chain of `if constexpr`: a golden case that no test reads.
template <auto>
inline constexpr bool unknown_case = false;

/// Calls f(std::integral_constant<std::size_t, I>) for I = 0 ... N - 1.
template <std::size_t N, class F>
void for_each_index(F&& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (f(std::integral_constant<std::size_t, I>{}), ...);
  }
  (std::make_index_sequence<N>{});
}

template <class T>
T largest_finite(std::span<const T> a) {
  T largest = 0;
  for (const T x : a) {
    if (std::isfinite(x)) largest = std::max(largest, std::abs(x));
  }
  return largest;
}

/// |ours − torch| in units of |torch| + scale; infinite where one is NaN or infinite and the other
/// is not the same.
template <class T>
double apart(T ours, double torch, double scale) {
  const double mine = static_cast<double>(ours);
  if (std::isnan(mine) && std::isnan(torch)) return 0;
  if (mine == torch) return 0;
  if (!std::isfinite(mine) || !std::isfinite(torch)) {
    return std::numeric_limits<double>::infinity();
  }
  return std::abs(mine - torch) / (std::abs(torch) + scale);
}

/// The largest distance of two arrays, in units of |torch| + torch's largest number.
template <class T>
double furthest(std::span<const T> ours, std::span<const T> torch) {
  if (ours.size() != torch.size()) return std::numeric_limits<double>::infinity();
  const double scale = static_cast<double>(largest_finite(torch));
  double largest = 0;
  for (std::size_t i = 0; i < torch.size(); ++i) {
    largest = std::max(largest, apart(ours[i], static_cast<double>(torch[i]), scale));
  }
  return largest;
}

/// A flat array as a matrix.
template <int Rows, int Columns, class T>
fixnet::Tensor<T, Rows, Columns> matrix_of(std::span<const T> flat) {
  fixnet::Tensor<T, Rows, Columns> x;
  std::copy(flat.begin(), flat.end(), &x.data[0][0]);
  return x;
}
template <int N, class T>
fixnet::Tensor<T, N> vector_of(std::span<const T> flat) {
  fixnet::Tensor<T, N> x;
  std::copy(flat.begin(), flat.end(), x.data);
  return x;
}
template <class T, int Rows, int Columns>
std::span<const T> flat(const fixnet::Tensor<T, Rows, Columns>& x) {
  return {&x.data[0][0], static_cast<std::size_t>(Rows) * Columns};
}
template <class T, int N>
std::span<const T> flat(const fixnet::Tensor<T, N>& x) {
  return {x.data, N};
}

/// Gradients in PyTorch's order: laid out like the parameters, they are read as parameters.
template <class Net>
auto in_order(const fixnet::Gradients<Net>& gradients) {
  Net shaped;
  std::copy_n(gradients.storage(), Net::Plan::storage.total, shaped.storage());
  return shaped.parameters();
}
template <class Net, class T>
fixnet::Gradients<Net> in_layout(std::span<const T> flat_gradients) {
  Net shaped;
  shaped.set_parameters(vector_of<Net::parameter_count>(flat_gradients));
  fixnet::Gradients<Net> gradients;
  std::copy_n(shaped.storage(), Net::Plan::storage.total, gradients.storage());
  return gradients;
}
