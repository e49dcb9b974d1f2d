// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_softmax.hpp>

#include "layers/rowwise_contract.hpp"

using fixnet::LogSoftmax;

namespace {

using Row = std::vector<double>;

struct Formula {
  static Row f(const Row& x) {
    double total = 0;
    Row y;
    for (const double v : x) total += std::exp(v);
    for (const double v : x) y.push_back(v - std::log(total));
    return y;
  }
  static Row df(const Row& x, const Row& dy) {
    const Row y = f(x);
    Row dx(x.size(), 0.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t j = 0; j < x.size(); ++j) {
        dx[i] += dy[j] * ((i == j ? 1 : 0) - std::exp(y[i]));
      }
    }
    return dx;
  }
};

constexpr bool in_constant_expression() {
  using V = fixnet::simd::One<double>;
  V x[1][3] = {{V(0.0), V(1.0), V(-1.0)}}, y[1][3] = {};
  using View = fixnet::kernels_impl::LaneRows<V, 3>;
  LogSoftmax::forward<V, fixnet::kernels_impl::RowGroups<V, 1, 3, false>>(View{x}, View{y});
  const double error = y[0][1].r + 0.40760596444;
  return error < 1e-9 && error > -1e-9;
}

}  // namespace

TEST_CASE("LogSoftmax: x minus the logarithm of the row's sum of exp(x)", "[layers]") {
  rowwise_contract::every_width<LogSoftmax, Formula>();
}

TEST_CASE("LogSoftmax: the gradient is the derivative", "[layers]") {
  rowwise_contract::network<LogSoftmax>();
}

TEST_CASE("LogSoftmax: PyTorch's numbers", "[layers]") {
  rowwise_contract::golden<LogSoftmax>("LogSoftmax(dim=1)");
}

static_assert(in_constant_expression());
