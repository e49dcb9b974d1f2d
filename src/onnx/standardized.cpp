// SPDX-License-Identifier: MIT
#include "standardized.hpp"

#include <algorithm>

namespace fixnet::io {
namespace {

bool widen(std::vector<double>& row, std::size_t columns) {
  if (row.size() == 1) row.resize(columns, row[0]);
  return row.size() == columns;
}
bool all_are(const std::vector<double>& row, double value) noexcept {
  return std::all_of(row.begin(), row.end(), [&](double v) { return v == value; });
}

}  // namespace

bool Standardized::take(const OnnxNode& node) {
  const Constant* constant = node.constant(1);
  std::size_t width = 0;
  if (constant == nullptr || !is_row(*constant, width) || width == 0) return false;
  const bool sum = node.op == "Add" || node.op == "Sub";
  if (!sum && node.op != "Mul" && node.op != "Div") return false;
  std::vector<double> row = constant->values;
  if (!sum && std::find(row.begin(), row.end(), 0) != row.end()) return false;
  const std::size_t columns = std::max({width, mean_.size(), std_.size()});
  if (!widen(row, columns) || !widen(mean_, columns) || !widen(std_, columns)) return false;
  for (std::size_t i = 0; i < columns; ++i) {
    if (node.op == "Sub") mean_[i] += row[i] * std_[i];
    if (node.op == "Add") mean_[i] -= row[i] * std_[i];
    if (node.op == "Div") std_[i] *= row[i];
    if (node.op == "Mul") std_[i] /= row[i];
  }
  return true;
}

bool Standardized::finish(std::size_t columns, std::vector<double>& mean,
                          std::vector<double>& std) const {
  if (all_are(mean_, 0) && all_are(std_, 1)) return mean_.size() == 1 || mean_.size() == columns;
  mean = mean_, std = std_;
  return widen(mean, columns) && widen(std, columns);
}

}  // namespace fixnet::io
