// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <fixnet/simd/lanes.hpp>
#include <limits>
#include <span>
#include <vector>

namespace layer_contract {

/// Padded memory for a block forward and backward, its shape a matter of run time and its functions
/// out of line, so that a test of many shapes compiles little beside the kernel. x and dy hold the given numbers, y and dx NaN.
template <class T>
struct Memory {
  static constexpr int capacity = 2048;
  int batch, columns;
  bool narrow;  // the batch in the lanes
  int rows, width, stride;
  alignas(64) T x[capacity] = {}, dy[capacity] = {}, y[capacity], dx[capacity];

  [[gnu::noinline]] Memory(int batch_size, int column_count, bool batch_in_lanes, int lanes,
                           std::span<const T> x_values, std::span<const T> dy_values)
      : batch(batch_size),
        columns(column_count),
        narrow(batch_in_lanes),
        rows(narrow ? columns : batch),
        width(narrow ? batch : columns),
        stride(fixnet::simd::padded(width, lanes)) {
    std::fill_n(y, capacity, std::numeric_limits<T>::quiet_NaN());
    std::fill_n(dx, capacity, std::numeric_limits<T>::quiet_NaN());
    for (int i = 0; i < batch * columns; ++i) {
      x[at(i)] = x_values[std::size_t(i)], dy[at(i)] = dy_values[std::size_t(i)];
    }
  }
  /// Where number i of a row-major matrix lies.
  int at(int i) const {
    return narrow ? i % columns * stride + i / columns : i / columns * stride + i % columns;
  }
  [[gnu::noinline]] std::vector<T> values(const T* block) const {
    std::vector<T> result;
    for (int i = 0; i < batch * columns; ++i) result.push_back(block[at(i)]);
    return result;
  }
  [[gnu::noinline]] bool zero_padding() const {
    for (int i = 0; i < rows * stride; ++i) {
      if (i % stride >= width && (y[i] != T(0) || dx[i] != T(0))) return false;
    }
    return true;
  }
};

/// A dx_done that stores.
template <class View>
struct Store {
  View view;
  template <class V>
  void operator()(int r, int c, V v) const {
    view.set(r, c, v);
  }
};

}  // namespace layer_contract
