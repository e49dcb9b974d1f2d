// SPDX-License-Identifier: MIT
//
// Numbers with what they may be off: one text of a layer's formula gives its outputs and their errors.
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace fixnet::io {

struct Near {
  double value = 0, error = 0;
};
using NearRow = std::vector<Near>;

/// Arithmetic where each result is rounded by `unit` of its size. Errors of different numbers are as
/// often above as below: they add in quadrature.
struct NearMath {
  double unit = 0;

  [[nodiscard]] Near rounded(double value, double error) const noexcept {
    return {value, error + unit * std::fabs(value)};
  }
  [[nodiscard]] Near sum(Near a, Near b) const noexcept {
    return rounded(a.value + b.value, std::hypot(a.error, b.error));
  }
  [[nodiscard]] Near difference(Near a, Near b) const noexcept {
    return sum(a, {-b.value, b.error});
  }
  [[nodiscard]] Near product(Near a, Near b) const noexcept {
    return rounded(a.value * b.value, std::hypot(a.error * b.value, b.error * a.value));
  }
  template <class F>
  [[nodiscard]] Near of(F f, Near x) const noexcept {
    const double y = f(x.value);
    if (x.error == 0) return rounded(y, 0);
    return rounded(
        y, std::fmax(std::fabs(f(x.value + x.error) - y), std::fabs(f(x.value - x.error) - y)));
  }
};

/// A sum of products with constants, term by term.
class NearSum {
 public:
  explicit NearSum(double first) noexcept : sum_(first), size_(std::fabs(first)) {}
  void add(double w, Near x) noexcept {
    sum_ += w * x.value;
    size_ += std::fabs(w * x.value);
    squares_ += w * x.error * w * x.error;
  }
  /// Formula   e = √(Σ_i (w[i]·e[i])²) + unit·(|first| + Σ_i |w[i]·x[i]|)
  [[nodiscard]] Near result(double unit) const noexcept {
    return {sum_, std::sqrt(squares_) + unit * size_};
  }

 private:
  double sum_, size_, squares_ = 0;
};

/// Outputs of a formula of exact numbers, and errors of one of numbers with errors.
template <class F>
void values_of(F formula, std::vector<double>& x) {
  NearRow in;
  for (const double v : x) in.push_back({v, 0});
  x.clear();
  for (const Near& y : formula(NearMath{}, in)) x.push_back(y.value);
}
template <class F>
[[nodiscard]] std::vector<double> errors_of(F formula, const std::vector<double>& x,
                                            const std::vector<double>& errors, double unit) {
  NearRow in;
  for (std::size_t i = 0; i < x.size(); ++i) in.push_back({x[i], errors[i]});
  std::vector<double> all;
  for (const Near& y : formula(NearMath{unit}, in)) all.push_back(y.error);
  return all;
}

}  // namespace fixnet::io
