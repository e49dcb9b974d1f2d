// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <string>
#include <vector>

#include "constants.hpp"

namespace fixnet::io {

/// How the dimensions of what flows through a graph lie: N samples, L positions, F columns, and 1 for
/// one that has a single place. A graph turns them to and fro around its recurrent operators.
class Dimensions {
 public:
  /// The graph's input: its sizes, 0 for one that is not told.
  void begin(const std::vector<std::size_t>& sizes);
  /// What flows has no positions from now on.
  void flatten() { now_ = "NF"; }

  [[nodiscard]] bool has_positions() const { return now_.find('L') != std::string::npos; }
  [[nodiscard]] std::size_t rank() const noexcept { return now_.size(); }
  [[nodiscard]] bool is_signal() const noexcept { return signal_; }
  /// A recurrent operator reads it: (L, N, F). An input may lie so itself.
  bool begin_steps();
  /// A recurrent operator's outputs of all steps, or the last state.
  void behind_steps(bool last) { now_ = last ? "1NF" : "L1NF"; }
  /// A convolution reads it: (N, F, L).
  bool begin_signal();
  /// Do samples lie as at first?
  [[nodiscard]] bool as_at_first() const { return !has_positions() || now_ == first_; }

  /// Do samples lie as they did before, at a place behind which it may have been decided how?
  [[nodiscard]] bool as_at(const Dimensions& before) const {
    return now_ == before.now_ || (!before.decided_ && now_ == first_);
  }

  /// Transpose, and Squeeze of a single place: true where it is done.
  bool turn(const onnx::NodeProto& node, const Constants& constants);
  /// Gather or Slice of the last position, which is LastStep; of a single place, which is nothing.
  enum class Cut { none, nothing, last_step, wrong };
  Cut cut(const onnx::NodeProto& node, const Constants& constants);

  /// The layer that says how samples lie; one without record where a size is not told.
  [[nodiscard]] ImportedLayer input_layer() const;

 private:
  [[nodiscard]] std::size_t place(double axis) const;
  [[nodiscard]] std::size_t size_of(char dimension) const;

  std::string first_, now_;
  std::vector<std::size_t> sizes_;
  bool signal_ = false, decided_ = false;
};

}  // namespace fixnet::io
