// SPDX-License-Identifier: MIT
//
// Two affine layers unit by unit, for a network in each lane, against plain loops: in lanes of every
// width, whether or not the library would choose this way for them.
#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/hidden_units.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using namespace fixnet::kernels_impl;
using fixnet::simd::Lanes;
using fixnet::simd::One;
using fixnet::simd::Pack;
using fixnet::simd::Shorter;

namespace {

/// An activation with exact arithmetic: y = x + 1, dx = 2·dy.
struct Shift {
  template <class V>
  static constexpr V forward(V x) noexcept {
    return x + V(1);
  }
  template <class V>
  static constexpr V backward(V, V dy) noexcept {
    return dy + dy;
  }
};

/// Rows × columns numbers of each network, those of network k in lane k.
template <class V, int Rows, int Columns>
struct Numbers {
  static constexpr int networks = V::networks;
  using View = PaddedRows<V, Columns>;
  V data[Rows * Columns];

  FIXNET_TEST_OUT_OF_LINE explicit Numbers(const std::vector<Matrix>& of) {
    for (int i = 0; i < Rows * Columns; ++i) {
      alignas(64) typename V::element lanes[networks];
      for (std::size_t k = 0; k < networks; ++k)
        lanes[k] = static_cast<typename V::element>(of[k].value[static_cast<std::size_t>(i)]);
      data[i] = V::load(reinterpret_cast<const V*>(lanes));
    }
  }
  Numbers()
      : Numbers(all([](int) {
          Matrix m(Rows, Columns);
          for (double& x : m.value) x = 77;
          return m;
        })) {}
  template <class F>
  static std::vector<Matrix> all(const F& matrix) {
    std::vector<Matrix> of;
    for (int k = 0; k < networks; ++k) of.push_back(matrix(k));
    return of;
  }
  static std::vector<Matrix> random(int seed) {
    return all([&](int k) {
      return random_integers(Rows, Columns, static_cast<unsigned>(10 * seed + 100 * k));
    });
  }
  FIXNET_TEST_OUT_OF_LINE void expect(const Shape& shape, const char* what,
                                      const std::vector<Matrix>& of) {
    for (std::size_t k = 0; k < networks; ++k) {
      std::vector<typename V::element> found;
      for (const V& x : data) {
        alignas(64) typename V::element lanes[networks];
        x.r.store(lanes);
        found.push_back(lanes[k]);
      }
      expect_same(shape, what, of[k], Columns, found.data());
    }
  }
};

/// The double loops of one network.
struct Plain {
  Matrix x, w1, bias1, w2, bias2, dy;
  static Matrix ones(int rows) {
    Matrix m(1, rows);
    for (double& n : m.value) n = 1;
    return m;
  }
  static Matrix times(Matrix m, double factor) {
    for (double& n : m.value) n *= factor;
    return m;
  }
  Matrix z() const { return plus_row(product(x, w1), bias1); }
  Matrix hidden() const { return plus_row(z(), ones(w1.columns)); }
  Matrix y() const { return plus_row(product(hidden(), w2), bias2); }
  Matrix dz() const { return times(product(dy, transposed(w2)), 2); }
  Matrix dw2() const { return product(transposed(hidden()), dy); }
  Matrix dw1() const { return product(transposed(x), dz()); }
  Matrix dbias1() const { return product(ones(x.rows), dz()); }
};

template <class L, int B, int In, int Hidden, int Out, bool Bias>
FIXNET_NOINLINE void check() {
  using V = Pack<L>;
  using First = AffineShape<B, In, Hidden, Hidden, Bias, false, false, false>;
  using Second = AffineShape<B, Hidden, Out, Out, Bias, false, false, false>;
  const auto x = Numbers<V, B, In>::random(1);
  const auto w1 = Numbers<V, In, Hidden>::random(2);
  const auto w2 = Numbers<V, Hidden, Out>::random(3);
  const auto dy = Numbers<V, B, Out>::random(4);
  const auto none = [](int) { return Matrix(1, 64); };
  const auto bias1 = Bias ? Numbers<V, 1, Hidden>::random(5) : Numbers<V, 1, 64>::all(none);
  const auto bias2 = Bias ? Numbers<V, 1, Out>::random(6) : Numbers<V, 1, 64>::all(none);
  Numbers<V, B, In> x_in(x);
  Numbers<V, In, Hidden> w1_in(w1);
  Numbers<V, Hidden, Out> w2_in(w2);
  Numbers<V, 1, Hidden> bias1_in(bias1);
  Numbers<V, 1, Out> bias2_in(bias2);
  Numbers<V, B, Out> dy_in(dy), y;
  Numbers<V, B, Hidden> hidden, z;
  using X = typename Numbers<V, B, In>::View;
  using Units = typename Numbers<V, B, Hidden>::View;
  const HiddenUnits<V, First, Shift, X, Units, Units> units{
      {x_in.data}, w1_in.data, bias1_in.data, {hidden.data}, {z.data}};
  const ConstPaddedRows<V, Out> w{w2_in.data}, gradient{dy_in.data};
  forward_units<V, Second>(units, w, bias2_in.data,
                           [&](int b, int o, V sum) { y.data[b * Out + o] = sum; });

  constexpr int bias_at = In * Hidden;
  Numbers<V, In + 1, Hidden> first;
  Numbers<V, Hidden, Out> dw2;
  const auto sink = [&](int place, V sum) { first.data[place] = sum; };
  const UnitGradients<V, First, Shift, decltype(sink), X, Units> gradients{
      {x_in.data}, {z.data}, sink, 0, bias_at};
  backward_units<V, Second>(gradient, units, w, gradients,
                            [&](int n, int o, V sum) { dw2.data[n * Out + o] = sum; });

  std::vector<Plain> plain;
  for (std::size_t k = 0; k < Numbers<V, 1, 1>::networks; ++k)
    plain.push_back({x[k], w1[k], bias1[k], w2[k], bias2[k], dy[k]});
  const auto each = [&](const auto& part) {
    return Numbers<V, 1, 1>::all([&](int k) { return part(plain[static_cast<std::size_t>(k)]); });
  };
  const Shape name{"units: B In Hidden Out bias networks",
                   {B, In, Hidden, Out, Bias, Numbers<V, 1, 1>::networks}};
  z.expect(name, "z", each([](const Plain& p) { return p.z(); }));
  hidden.expect(name, "hidden", each([](const Plain& p) { return p.hidden(); }));
  y.expect(name, "y", each([](const Plain& p) { return p.y(); }));
  dw2.expect(name, "dW of the second", each([](const Plain& p) { return p.dw2(); }));
  first.expect(name, "dW and dbias of the first", each([](const Plain& p) {
                 Matrix all(In + 1, Hidden);
                 const Matrix dw = p.dw1(), dbias = p.dbias1();
                 for (int n = 0; n < Hidden; ++n) {
                   for (int i = 0; i < In; ++i) all.at(i, n) = dw.at(i, n);
                   all.at(In, n) = Bias ? dbias.at(0, n) : 77;  // untouched
                 }
                 return all;
               }));
}

/// Batches of whole and of broken blocks of rows.
template <class L>
void some_sizes() {
  check<L, 5, 2, 7, 3, true>();
  check<L, 17, 5, 3, 2, false>();
}
/// Single inputs, units and outputs too.
template <class L>
void sizes() {
  some_sizes<L>();
  check<L, 1, 1, 1, 1, true>();
  check<L, 1, 3, 2, 1, false>();
  check<L, 33, 1, 9, 4, true>();
}

}  // namespace

TEST_CASE("hidden units: two layers of a network in each lane of float") { sizes<Lanes<float>>(); }
TEST_CASE("hidden units: shorter lanes of float, and lanes of double") {
  some_sizes<Shorter<Lanes<float>, 4>>();
  some_sizes<Lanes<double>>();
}
TEST_CASE("hidden units: one network, one element at a time") { some_sizes<One<float>>(); }
