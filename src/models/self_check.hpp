// SPDX-License-Identifier: MIT
//
// What a header checks itself with.
#pragma once

#include <fixnet/io/imported.hpp>
#include <string>
#include <vector>

namespace fixnet::io {

/// Some numbers between −0.75 and 0.75, or indices where a table is asked.
[[nodiscard]] std::vector<double> check_sample(const ImportedModel& model);

/// How far the outputs may be from exact ones, as a power of ten: what rounding does to this model,
/// where large sums may cancel, and for any order of them 16 times as much.
[[nodiscard]] std::string check_bound(const ImportedModel& model,
                                      const std::vector<double>& expected);

/// What a compiler computes for one sample: products, values that go through activations, and
/// the layers, those within others too.
struct Work {
  std::size_t products = 0, activations = 0, layers = 0;
};
[[nodiscard]] Work work_of(const ImportedModel& model);

}  // namespace fixnet::io
