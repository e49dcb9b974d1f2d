// SPDX-License-Identifier: MIT
//
// Losses against PyTorch's numbers (oracle/golden): each case is run by its own shape.
#pragma once

#include <string_view>

#include "losses/loss_contract.hpp"
#include "oracle/golden/losses.hpp"

namespace fixnet::test {

template <class T>
Batch golden_batch(const golden::Loss<T>& c) {
  static Batch data;
  for (std::size_t r = 0; r < c.rows; ++r) {
    for (std::size_t n = 0; n < c.cols; ++n) {
      data.z[r][n] = static_cast<double>(c.x[r * c.cols + n]);
      if (!c.target.empty()) data.t[r][n] = static_cast<double>(c.target[r * c.cols + n]);
    }
    if (!c.classes.empty()) data.label[r] = c.classes[r];
  }
  return data;
}

/// Equal up to a relative error of `bound` by what the numbers of the case are like; NaN is NaN.
inline bool near(double found, double expected, double bound, double size) {
  if (expected != expected) return found != found;
  if (found == expected) return true;
  return std::abs(found - expected) <= bound * std::max(std::abs(expected), size);
}

template <class T>
void compare(const golden::Loss<T>& c, const Answer& found, double bound) {
  double most = 0;
  for (T g : c.dx) most = std::abs(double(g)) < 1e9 ? std::max(most, std::abs(double(g))) : most;
  INFO(c.name << (c.sum ? " sum " : " mean ") << c.rows << "x" << c.cols);
  INFO(found.value << " for " << c.value);
  CHECK(near(found.value, static_cast<double>(c.value), bound, 0.05));
  for (std::size_t i = 0; i < c.dx.size(); ++i) {
    const double g = found.gradient[i / c.cols][i % c.cols];
    INFO("dx[" << i << "]: " << g << " for " << c.dx[i]);
    CHECK(near(g, static_cast<double>(c.dx[i]), bound, most));
  }
}

/// `make(case, StaticIndex<columns>)` is the loss.
template <class Last, class T, int R, int C, class Make>
bool try_shape(const golden::Loss<T>& c, const Make& make, double bound) {
  if (c.rows != R || c.cols != C) return false;
  using V = simd::Lanes<T>;
  static Answer answer;
  run_head<V, R, C, plan_impl::usual_layout(C, V::size) == plan_impl::Layout::columns, Last>(
      make(c, StaticIndex<C>{}), golden_batch(c), StaticIndex<R>{}, answer);
  compare(c, answer, bound);
  return true;
}

template <class Last, class T, class Make>
bool run_case(const golden::Loss<T>& c, const Make& make, double bound) {
  bool found =
      try_shape<Last, T, 1, 1>(c, make, bound) || try_shape<Last, T, 7, 1>(c, make, bound) ||
      try_shape<Last, T, 5, 3>(c, make, bound) || try_shape<Last, T, 9, 5>(c, make, bound) ||
      try_shape<Last, T, 3, 10>(c, make, bound) || try_shape<Last, T, 5, 17>(c, make, bound) ||
      try_shape<Last, T, 4, 3>(c, make, bound);
  if constexpr (losses_impl::ClassIndex<decltype(make(c, StaticIndex<1>{}))>) {
    return found || try_shape<Last, T, 8, 2>(c, make, bound);
  } else {
    return found || try_shape<Last, T, 2, 3>(c, make, bound) ||
           try_shape<Last, T, 2, 2>(c, make, bound);
  }
}

/// Runs all cases of that name, of which there must be some.
template <class Last, class T, class Make>
void run_cases(std::string_view name, const Make& make, double bound) {
  int count = 0;
  for (const golden::Loss<T>& c : golden::losses<T>) {
    if (c.name != name) continue;
    INFO(name << " " << c.rows << "x" << c.cols);
    REQUIRE(run_case<Last, T>(c, make, bound));
    ++count;
  }
  REQUIRE(count > 0);
}

template <class T>
inline constexpr double golden_bound = sizeof(T) == 4 ? 4e-6 : 1e-13;

template <class T>
Reduction reduction(const golden::Loss<T>& c) {
  return c.sum ? Reduction::sum : Reduction::mean;
}

template <class T, int N>
std::array<double, N> golden_weights(const golden::Loss<T>& c) {
  std::array<double, N> w{};
  for (std::size_t i = 0; i < N; ++i) w[i] = static_cast<double>(c.weight[i]);
  return w;
}

}  // namespace fixnet::test
