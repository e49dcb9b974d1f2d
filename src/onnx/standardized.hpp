// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "node.hpp"

namespace fixnet::io {

/// What a graph does to its input before the first layer: sums, differences, products and quotients
/// with constants, which are a Standardization.
/// Formula   (x − mean)/std
class Standardized {
 public:
  /// Takes an operator with a constant, whose first input is x. False for any other, for a constant
  /// that is no row, and where it would divide by 0.
  bool take(const OnnxNode& node);
  /// Puts mean and std of so many columns. False where a constant has another number of them.
  [[nodiscard]] bool finish(std::size_t columns, std::vector<double>& mean,
                            std::vector<double>& std) const;

 private:
  std::vector<double> mean_{0}, std_{1};  // one for each column, or one for all of them
};

}  // namespace fixnet::io
