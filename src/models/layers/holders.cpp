// SPDX-License-Identifier: MIT
//
// Layers of layers.
#include <algorithm>
#include <cmath>

#include "../reference_forward.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

std::size_t in(const ImportedLayer& layer) {
  for (const LayerList& branch : layer.branches) {
    if (const std::size_t needed = columns_needed(branch); needed > 0) return needed;
  }
  return 0;
}

SampleForm same(const ImportedLayer&, const SampleForm& before) { return before; }
SampleForm of_branches(const ImportedLayer& layer, const SampleForm& before) {
  SampleForm form = before;
  form.columns = 0;
  for (const LayerList& branch : layer.branches) {
    const std::size_t columns = form_behind(branch, before).columns;
    form.columns = layer.record->joins ? form.columns + columns : columns;
  }
  return form;
}

/// Formula   y = x + f(x)
void residual(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  const std::vector<double> before = x;
  apply(layer.branches[0], form, x);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += before[i];
}
std::vector<double> residual_errors(const ImportedLayer& layer, const Rounding& of) {
  std::vector<double> y = of.x, all = of.errors;
  pass_errors(layer.branches[0], of.form, y, all, of.unit);
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] += of.errors[i] + of.unit * std::fabs(of.y[i]);
  return all;
}

/// Puts a branch's rows to the right of those before, or adds them.
void join(const ImportedLayer& layer, std::size_t positions, const std::vector<double>& branch,
          std::vector<double>& all) {
  if (all.empty()) {
    all = branch;
  } else if (!layer.record->joins) {
    for (std::size_t i = 0; i < all.size(); ++i) all[i] += branch[i];
  } else {
    std::vector<double> joined;
    const auto left = static_cast<std::ptrdiff_t>(all.size() / positions),
               right = static_cast<std::ptrdiff_t>(branch.size() / positions);
    auto from = all.begin();
    for (auto row = branch.begin(); row != branch.end(); row += right, from += left) {
      joined.insert(joined.end(), from, from + left);
      joined.insert(joined.end(), row, row + right);
    }
    all = std::move(joined);
  }
}
void branches(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  std::vector<double> all;
  for (const LayerList& branch : layer.branches) {
    std::vector<double> y = x;
    apply(branch, form, y);
    join(layer, form.positions, y, all);
  }
  x = std::move(all);
}
std::vector<double> branch_errors(const ImportedLayer& layer, const Rounding& of) {
  std::vector<double> all;
  for (const LayerList& branch : layer.branches) {
    std::vector<double> y = of.x, errors = of.errors;
    pass_errors(branch, of.form, y, errors, of.unit);
    join(layer, of.form.positions, errors, all);
  }
  for (std::size_t i = 0; i < all.size(); ++i) all[i] += of.unit * std::fabs(of.y[i]);
  return all;
}

constexpr LayerRecord branched(std::string_view name, std::string_view header, bool joins) {
  return {.name = name,
          .header = header,
          .torch = "",
          .holds = Holds::branches,
          .joins = joins,
          .in = in,
          .reshape = of_branches,
          .over_positions = branches,
          .errors = branch_errors};
}

}  // namespace

extern const LayerRecord residual_record{.name = "Residual",
                                         .header = "residual",
                                         .torch = "",
                                         .holds = Holds::layers,
                                         .in = in,
                                         .reshape = same,
                                         .over_positions = residual,
                                         .errors = residual_errors};
extern const LayerRecord parallel_record = branched("Parallel", "parallel", true);
extern const LayerRecord sum_record = branched("Sum", "parallel", false);
extern const LayerRecord heads_record = branched("Heads", "heads", true);

}  // namespace fixnet::io
