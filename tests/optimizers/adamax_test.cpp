// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/adamax.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(Adamax{}.lr == 2e-3 && Adamax{}.beta1 == 0.9 && Adamax{}.beta2 == 0.999);
static_assert(Adamax{}.eps == 1e-8 && Adamax{}.weight_decay == 0 && Adamax::slots == 2);
static_assert(Adamax{}.valid() && !Adamax{.lr = -1}.valid() && !Adamax{.beta1 = 1}.valid());
static_assert(!Adamax{.beta2 = -0.1}.valid() && !Adamax{.eps = -1}.valid());

TEST_CASE("Adamax keeps the optimizers' contract") {
  check_contract(Adamax{.lr = 0.1});
  check_contract(Adamax{.lr = 0.1, .beta1 = 0, .beta2 = 0.5, .weight_decay = 0.1});
  check_constexpr<Adamax>();
}

namespace {
struct Plain {
  double m = 0, u = 0;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    m = 0.8 * m + 0.2 * g;
    u = std::max(0.95 * u, std::abs(g) + 1e-3);
    return p - 0.05 / (1 - std::pow(0.8, t)) * m / u;
  }
};
}  // namespace

TEST_CASE("Adamax: Kingma and Ba's algorithm 2, in plain doubles") {
  check_oracle<Plain>(
      Adamax{.lr = 0.05, .beta1 = 0.8, .beta2 = 0.95, .eps = 1e-3, .weight_decay = 0.02});
}

TEST_CASE("Adamax: long after the last gradient the division is by eps, as in PyTorch") {
  Flat<double, Adamax> flat(Adamax{.beta1 = 0.999, .beta2 = 0.5, .eps = 0.25});
  flat.g[0] = 1;
  flat.step<simd::Lanes<double>>();
  flat.g[0] = 0;
  for (int s = 0; s < 9; ++s) flat.step<simd::Lanes<double>>();
  const double before = flat.p[0];
  flat.step<simd::Lanes<double>>();
  const double m = 1e-3 * std::pow(0.999, 10);
  const double step = 2e-3 / (1 - std::pow(0.999, 11)) * m / 0.25;
  CHECK_THAT(before - flat.p[0], Catch::Matchers::WithinAbs(step, 1e-12));
}
