// SPDX-License-Identifier: MIT
//
// The layers that these passes exist for are tested in layers/softmax_test.cpp and
// layers/log_softmax_test.cpp. Here: that each functor hands its views on, in this order.
#include <fixnet/kernels/rowwise.hpp>

#include "catch_compat.hpp"

using V = fixnet::simd::One<float>;
using View = fixnet::kernels_impl::LaneRows<V, 2>;
using Groups = fixnet::kernels_impl::RowGroups<V, 3, 2, false>;

namespace {

// Each row minus its largest value; backward the sum of y and dy.
struct Shift {
  template <class L, class G, class X, class Y>
  static constexpr void forward(const X& x, const Y& y) {
    for (int g = 0; g < G::groups; ++g) {
      for (int i = 0; i < G::parts; ++i) G::set(y, g, i, G::get(x, g, i) - G::largest(x, g));
    }
  }
  template <class L, class G, class Y, class DY, class Done>
  static constexpr void backward(const Y& y, const DY& dy, const Done& done) {
    for (int g = 0; g < G::groups; ++g) {
      for (int i = 0; i < G::parts; ++i) G::done(done, g, i, G::get(y, g, i) + G::get(dy, g, i));
    }
  }
};

}  // namespace

TEST_CASE("RowwiseForward and RowwiseBackward: the layer's own passes over the views",
          "[kernels]") {
  V x[3][2] = {{1, 5}, {-2, -3}, {4, 4}}, y[3][2] = {}, dx[3][2] = {};
  const auto done = [&](int r, int c, V v) { dx[r][c] = v; };
  fixnet::kernels_impl::RowwiseForward<V, Groups, Shift, View, View>{{x}, {y}}();
  fixnet::kernels_impl::RowwiseBackward<V, Groups, Shift, View, View, decltype(done)>{
      {y}, {x}, done}();
  CHECK(y[0][0].r == -4.0f);
  CHECK(y[0][1].r == 0.0f);
  CHECK(y[1][1].r == -1.0f);
  CHECK(y[2][1].r == 0.0f);
  CHECK(dx[0][0].r == -3.0f);
  CHECK(dx[1][0].r == -2.0f);
  CHECK(dx[2][0].r == 4.0f);
}
