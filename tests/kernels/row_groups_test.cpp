// SPDX-License-Identifier: MIT
#include <fixnet/kernels/row_groups.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include "catch_compat.hpp"

using fixnet::simd::Lanes, fixnet::simd::One;

namespace {

/// A block of B samples of N columns, value(b, i) in the real places and garbage in the padding.
template <class V, int B, int N, bool Narrow>
struct Case {
  using T = typename V::scalar;
  using G = fixnet::kernels_impl::RowGroups<V, B, N, Narrow>;
  static constexpr int stride = fixnet::simd::padded(Narrow ? B : N, V::size);
  using View = fixnet::kernels_impl::PaddedRows<V, stride>;
  alignas(64) T data[(Narrow ? N : B) * stride];

  static T value(int b, int i) { return T((31 * b + 17 * i) % 23) - T(40); }
  Case() {
    std::fill_n(data, (Narrow ? N : B) * stride, T(1000));
    for (int b = 0; b < B; ++b) {
      for (int i = 0; i < N; ++i) data[at(b, i)] = value(b, i);
    }
  }
  static int at(int b, int i) { return Narrow ? i * stride + b : b * stride + i; }
  /// What the lanes of one group say of sample b.
  static T of_sample(V lanes, int b) {
    alignas(64) T values[V::size];
    lanes.store(values);
    return values[Narrow ? b % V::size : 0];
  }
  static int group_of(int b) { return Narrow ? b / V::size : b; }

  int wrong_reductions() {
    int wrong = 0;
    for (int b = 0; b < B; ++b) {
      T total = 0, top = value(b, 0), numbers = 0;
      V sum(T(0)), columns(T(0));
      for (int i = 0; i < N; ++i) {
        total += value(b, i), top = std::max(top, value(b, i)), numbers += T(i);
      }
      for (int i = 0; i < G::parts; ++i) {
        sum = sum + G::real(i, G::get(View{data}, group_of(b), i), V(T(0)));
        columns = columns + G::real(i, G::index(i), V(T(0)));
      }
      wrong += of_sample(G::total(sum), b) != total;
      wrong += of_sample(G::total(columns), b) != numbers;
      wrong += of_sample(G::largest(View{data}, group_of(b)), b) != top;
    }
    return wrong;
  }
  int wrong_padding() {
    for (int g = 0; g < G::groups; ++g) {
      for (int i = 0; i < G::parts; ++i) G::set(View{data}, g, i, G::inside(g, i, V(T(1))));
    }
    int wrong = 0;
    for (int i = 0; i < (Narrow ? N : B) * stride; ++i) {
      wrong += data[i] != (i % stride < (Narrow ? B : N) ? T(1) : T(0));
    }
    return wrong;
  }
};

template <class V, int B, int N, bool Narrow>
void check() {
  Case<V, B, N, Narrow> c;
  INFO(B << " samples of " << N << (Narrow ? " with the batch in the lanes" : " in rows"));
  CHECK(c.wrong_reductions() == 0);
  CHECK(c.wrong_padding() == 0);
}

constexpr int batches[] = {1, 2, 3, 7, 8, 12, 17};

template <class T, int... N>
void widths(std::integer_sequence<int, N...>) {
  (check<Lanes<T>, batches[N % 7], N + 1, false>(), ...);
}
template <class T, int... N>
void narrow_widths(std::integer_sequence<int, N...>) {
  (check<Lanes<T>, batches[N % 7], N + 1, true>(), ...);
}

}  // namespace

TEST_CASE("RowGroups: sums, largest values and padding of every width, in both forms",
          "[kernels]") {
  widths<float>(std::make_integer_sequence<int, 33>{});
  widths<double>(std::make_integer_sequence<int, 33>{});
  narrow_widths<float>(std::make_integer_sequence<int, 9>{});
  narrow_widths<double>(std::make_integer_sequence<int, 9>{});
  check<One<float>, 3, 5, false>();
  check<One<double>, 3, 5, true>();
}
