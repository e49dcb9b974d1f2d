// SPDX-License-Identifier: MIT
//
// What every loss keeps, whatever it computes: shapes, padding, partial batches, lanes of any size,
// and a gradient that is the derivative of the value. A test brings its formula in plain doubles.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fixnet/kernels/user_labels.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <fixnet/run/loss/loss_end.hpp>
#include <limits>

#include "catch_compat.hpp"

namespace fixnet::test {

inline constexpr int most_rows = 64, most_columns = 33;

/// Outputs, targets and labels, exact in float.
struct Batch {
  double z[most_rows][most_columns], t[most_rows][most_columns];
  int label[most_rows];
};

/// Where a test's random numbers lie; targets are rounded to whole numbers or not.
struct Ranges {
  double z_low = -3, z_high = 3, t_low = -3, t_high = 3;
};

inline Batch random_batch(Ranges ranges, int columns, std::uint64_t seed) {
  std::uint64_t state = seed * 2 + 1;
  const auto uniform = [&state](double low, double high) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(
        static_cast<float>(low + (high - low) * static_cast<double>(state >> 40) / 16777216.0));
  };
  Batch data;
  for (int r = 0; r < most_rows; ++r) {
    for (int c = 0; c < most_columns; ++c) {
      data.z[r][c] = uniform(ranges.z_low, ranges.z_high);
      data.t[r][c] = uniform(ranges.t_low, ranges.t_high);
    }
    data.label[r] = static_cast<int>(uniform(0, columns - 0.001));
  }
  return data;
}

/// A loss and its gradient: what the head gave, or what a plain formula gives.
struct Answer {
  double value = 0;
  double gradient[most_rows][most_columns] = {};
};

/// How a block lies: rows of lanes, or columns of lanes where the batch is in the lanes.
struct Layout {
  int batch, columns, stride;
  bool narrow;
  int rows() const { return narrow ? columns : batch; }
  int at(int b, int n) const { return narrow ? n * stride + b : b * stride + n; }
};

/// Buffers for the largest block, more than which no test takes.
template <class T>
struct Buffers {
  static constexpr int most = most_rows * 64;
  alignas(64) T z[most], dz[most], targets[most];
  int calls[most];

  void load(const Batch& data, Layout layout) {
    std::fill(z, z + most, T(0));
    std::fill(dz, dz + most, T(7));
    std::fill(calls, calls + most, 0);
    for (int b = 0; b < layout.batch; ++b) {
      for (int n = 0; n < layout.columns; ++n) {
        z[layout.at(b, n)] = static_cast<T>(data.z[b][n]);
        targets[b * layout.columns + n] = static_cast<T>(data.t[b][n]);
      }
    }
  }
  /// The gradient, after a look at what must be zero and whether each lanes came once.
  void unload(Layout layout, int rows, int lanes, Answer& answer) const {
    int not_once = 0, not_zero = 0;
    for (int i = 0; i < layout.rows() * layout.stride; i += lanes) not_once += calls[i] != 1;
    for (int r = 0; r < layout.rows(); ++r) {
      for (int i = 0; i < layout.stride; ++i) {
        const int b = layout.narrow ? i : r, n = layout.narrow ? r : i;
        const T g = dz[r * layout.stride + i];
        if (b < rows && n < layout.columns) {
          answer.gradient[b][n] = static_cast<double>(g);
        } else {
          not_zero += !(g == T(0));
        }
      }
    }
    REQUIRE(not_once == 0);
    REQUIRE(not_zero == 0);
  }
};

template <class V, int Stride, class T = typename V::scalar>
struct Done {
  Buffers<T>& buffers;
  FIXNET_INLINE void operator()(int r, int c, V dz) const {
    const int i = r * Stride + c * V::size;
    dz.store(buffers.dz + i);
    ++buffers.calls[i];
  }
};

template <class V, int B, int N, bool Narrow, class Last, class Loss, class Rows>
FIXNET_NOINLINE typename V::scalar call_head(const Loss& loss, Buffers<typename V::scalar>& buffers,
                                             const int* label, Rows rows) {
  using T = typename V::scalar;
  using Shape = plan_impl::BlockShape<B, N, Narrow>;
  constexpr int stride = simd::padded(Narrow ? B : N, V::size);
  const kernels_impl::PaddedRows<V, stride> z{buffers.z};
  const Done<V, stride> done{buffers};
  if constexpr (losses_impl::ClassIndex<Loss>) {
    const kernels_impl::UserLabels<int> labels{label, rows};
    return run_impl::loss_end<V, Shape, Last>(loss, z, labels, rows, done);
  } else {
    const kernels_impl::UserRows<T, N> targets{reinterpret_cast<const T(*)[N]>(buffers.targets)};
    return run_impl::loss_end<V, Shape, Last>(loss, z, targets, rows, done);
  }
}

/// Runs the head on the batch and checks that each lanes of dz came once, with zeros as padding.
template <class V, int B, int N, bool Narrow, class Last, class Loss, class Rows>
void run_head(const Loss& loss, const Batch& data, Rows rows, Answer& answer) {
  static Buffers<typename V::scalar> buffers;
  const Layout layout{B, N, simd::padded(Narrow ? B : N, V::size), Narrow};
  buffers.load(data, layout);
  answer = {};
  answer.value =
      static_cast<double>(call_head<V, B, N, Narrow, Last>(loss, buffers, data.label, rows));
  buffers.unload(layout, rows, V::size, answer);
}

inline double largest_gradient(const Answer& a) {
  double most = 0;
  for (auto& row : a.gradient) {
    for (double g : row) most = std::max(most, std::abs(g));
  }
  return most;
}

/// An answer's error: of its value by the value's size (but log(1 + small) cannot be better than the 1), of the
/// gradient by its largest element; and where the gradient is worst.
struct Distance {
  double value = 0, gradient = 0;
  int row = 0, column = 0;
  bool below(double bound) const { return value < bound && gradient < bound; }
};
inline Distance distance(const Answer& a, const Answer& b) {
  const double size = std::max(largest_gradient(b), 1e-30);
  Distance found{.value = std::abs(a.value - b.value) / std::max(std::abs(b.value), 0.05)};
  for (int r = 0; r < most_rows; ++r) {
    for (int c = 0; c < most_columns; ++c) {
      const double off = std::abs(a.gradient[r][c] - b.gradient[r][c]) / size;
      if (std::isnan(off)) return {found.value, off, r, c};
      if (off > found.gradient) found = {found.value, off, r, c};
    }
  }
  return found;
}

/// `plain(loss, data, rows, columns)` is the formula in doubles; Last lies between z and the loss.
template <class Last, class Loss, class Plain>
struct Contract {
  Loss loss;
  Plain plain;
  Ranges ranges;

  template <class V, int B, int N, bool Narrow, class Rows>
  void compare(Rows rows, double bound) const {
    const Batch data = random_batch(ranges, N, static_cast<std::uint64_t>(B * 100 + N));
    static Answer found;
    run_head<V, B, N, Narrow, Last>(loss, data, rows, found);
    check(data, found, plain(loss, data, rows, N), bound, {B, N, V::size, Narrow}, rows);
  }
  template <class V, int B, int N, bool Narrow>
  void shape(double bound) const {
    compare<V, B, N, Narrow>(StaticIndex<B>{}, bound);
  }
  static void check(const Batch& data, const Answer& found, const Answer& expected, double bound,
                    Layout layout, int rows) {
    const Distance off = distance(found, expected);
    const int r = off.row, c = off.column;
    INFO("B=" << layout.batch << " N=" << layout.columns << " narrow=" << layout.narrow
              << " rows=" << rows << " lanes=" << layout.stride);
    INFO("loss " << found.value << ", expected " << expected.value);
    INFO("gradient at " << r << ", " << c << ", x = " << data.z[r][c] << ", target " << data.t[r][c]
                        << ", label " << data.label[r] << ": " << found.gradient[r][c]
                        << ", expected " << expected.gradient[r][c]);
    CHECK(off.below(bound));
  }
  template <class V, int B, int N, bool Narrow>
  void partial(double bound) const {
    for (int rows : {1, B / 2, B - 1}) {
      if (rows < 1) continue;
      compare<V, B, N, Narrow, int>(rows, bound);
    }
  }
  /// Rows of lanes in every width, columns of lanes in the narrow ones, each with some batch.
  void every_width(double bound) const {
    using V = simd::Lanes<float>;
    static_for<most_columns>([&](auto i) {
      constexpr int batches[8] = {1, 2, 3, 7, 8, 12, 17, 64};
      shape<V, batches[i % 8], i + 1, false>(bound);
      if constexpr (i < 9) shape<V, batches[(i + 5) % 8], i + 1, true>(bound);
    });
  }
  void every_batch(double bound) const {
    using V = simd::Lanes<float>;
    static_for<8>([&](auto i) {
      constexpr int batches[8] = {1, 2, 3, 7, 8, 12, 17, 64};
      shape<V, batches[i], 3, true>(bound);
      shape<V, batches[i], 5, false>(bound);
    });
    partial<V, 17, 3, true>(bound);
    partial<V, 7, 10, false>(bound);
    partial<V, 64, 1, true>(bound);
  }
  /// One element at a time: the lane of constant expressions.
  void one_element(double bound) const {
    shape<simd::One<float>, 7, 3, true>(bound);
    shape<simd::One<float>, 5, 17, false>(bound);
    partial<simd::One<float>, 7, 3, true>(bound);
    shape<simd::One<double>, 5, 10, false>(1e-13);
    shape<simd::Lanes<double>, 7, 3, true>(1e-13);
    shape<simd::Lanes<double>, 12, 10, false>(1e-13);
  }
  template <int B, int N, bool Narrow>
  void derivative() const {
    using V = simd::Lanes<double>;
    Batch data = random_batch(ranges, N, 77);
    static Answer here, less, more;
    run_head<V, B, N, Narrow, Last>(loss, data, StaticIndex<B>{}, here);
    const double step = 2e-5, floor = 0.01 * largest_gradient(here);
    for (int b = 0; b < B; ++b) {
      for (int n = 0; n < N; ++n) {
        const double z = data.z[b][n];
        data.z[b][n] = z - step;
        run_head<V, B, N, Narrow, Last>(loss, data, StaticIndex<B>{}, less);
        data.z[b][n] = z + step;
        run_head<V, B, N, Narrow, Last>(loss, data, StaticIndex<B>{}, more);
        data.z[b][n] = z;
        const double slope = (more.value - less.value) / (2 * step), dz = here.gradient[b][n];
        INFO("B=" << B << " N=" << N << " at " << b << ", " << n << ", x = " << z << ": " << dz
                  << ", expected " << slope);
        CHECK(std::abs(slope - dz) <= 1e-6 * std::max(std::abs(dz), floor));
      }
    }
  }
  void derivatives() const {
    derivative<7, 3, true>();
    derivative<3, 10, false>();
    derivative<1, 1, true>();
  }
};

template <class Last, class Loss, class Plain>
Contract<Last, Loss, Plain> contract(const Loss& loss, const Plain& plain, Ranges ranges) {
  return {loss, plain, ranges};
}

/// One element's loss and derivative in doubles.
struct PlainTerm {
  double value, gradient;
};

/// The plain answer of a loss whose term is `term(y, t, column)`.
template <class Term>
auto element_by_element(const Term& term) {
  return [term](const auto& loss, const Batch& data, int rows, int columns) {
    Answer answer;
    const double count = loss.reduction == Reduction::mean ? rows * columns : 1;
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < columns; ++c) {
        const PlainTerm one = term(data.z[r][c], data.t[r][c], c);
        answer.value += one.value / count;
        answer.gradient[r][c] = one.gradient / count;
      }
    }
    return answer;
  };
}

/// Some shapes of each layout, partial batches, one-element lanes, and the derivative.
template <class Loss, class Plain>
void keeps(const Loss& loss, const Plain& plain, Ranges ranges, double bound) {
  using V = simd::Lanes<float>;
  const auto suite = contract<Identity>(loss, plain, ranges);
  suite.template shape<V, 7, 10, false>(bound);
  suite.template shape<V, 17, 3, true>(bound);
  suite.template partial<V, 12, 5, false>(bound);
  suite.one_element(bound);
  suite.derivatives();
}

inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// One output against one target.
template <class Loss>
constexpr auto one(const Loss& loss, double y, double t) {
  return loss(Tensor<double, 1, 1>{{{y}}}, Tensor<double, 1, 1>{{{t}}});
}

}  // namespace fixnet::test
