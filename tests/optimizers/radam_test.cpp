// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/radam.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(RAdam{}.lr == 1e-3 && RAdam{}.beta1 == 0.9 && RAdam{}.beta2 == 0.999);
static_assert(RAdam{}.eps == 1e-8 && RAdam{}.weight_decay == 0 && RAdam::slots == 2);
static_assert(RAdam{}.valid() && !RAdam{.lr = -1}.valid() && !RAdam{.beta2 = 1}.valid());
static_assert(!RAdam{.eps = -1}.valid() && !RAdam{.weight_decay = -1}.valid());

TEST_CASE("RAdam keeps the optimizers' contract") {
  check_contract(RAdam{.lr = 0.1});
  check_contract(RAdam{.lr = 0.1, .beta1 = 0, .beta2 = 0.8, .weight_decay = 0.1});
  check_constexpr<RAdam>();
}

namespace {
struct Plain {
  double m = 0, v = 0;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    m = 0.8 * m + 0.2 * g;
    v = 0.95 * v + 0.05 * g * g;
    const double power = std::pow(0.95, t), most = 2 / 0.05 - 1;
    const double known = most - 2 * t * power / (1 - power);
    const double mean = m / (1 - std::pow(0.8, t));
    if (known <= 5) return p - 0.05 * mean;
    const double r =
        std::sqrt((known - 4) * (known - 2) * most / ((most - 4) * (most - 2) * known));
    return p - 0.05 * r * mean * std::sqrt(1 - power) / (std::sqrt(v) + 1e-3);
  }
};
}  // namespace

TEST_CASE("RAdam: Liu's algorithm 2, before and after the variance is known, in plain doubles") {
  check_oracle<Plain>(
      RAdam{.lr = 0.05, .beta1 = 0.8, .beta2 = 0.95, .eps = 1e-3, .weight_decay = 0.02});
}
