// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>

namespace fixnet::io {

/// A GRU's weight_ih_l0 and weight_hh_l0 as a ResetBeforeGRU's weight_ih_l0, weight_hh_l0 of two
/// gates and weight_hn_l0, in place of the first two of the tensors.
/// Shapes    weight_hh_l0 [3·units, units] → [2·units, units] and [units, units]
inline void split_new_gate(std::vector<ImportedTensor>& tensors) {
  ImportedTensor& of_h = tensors[1];
  const std::uint64_t units = of_h.shape[1];
  const auto gate = of_h.values.begin() + static_cast<std::ptrdiff_t>(2 * units * units);
  ImportedTensor of_n{"weight_hn_l0", {units, units}, {gate, of_h.values.end()}};
  of_h.values.erase(gate, of_h.values.end());
  of_h.shape = {2 * units, units};
  tensors.insert(tensors.begin() + 2, std::move(of_n));
}

}  // namespace fixnet::io
