// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/nadam.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(NAdam{}.lr == 2e-3 && NAdam{}.beta1 == 0.9 && NAdam{}.beta2 == 0.999);
static_assert(NAdam{}.eps == 1e-8 && NAdam{}.weight_decay == 0 && NAdam{}.momentum_decay == 4e-3);
static_assert(NAdam::slots == 2 && NAdam{}.valid() && !NAdam{.momentum_decay = -1}.valid());
static_assert(!NAdam{.lr = -1}.valid() && !NAdam{.beta1 = 1}.valid() && !NAdam{.eps = -1}.valid());

TEST_CASE("NAdam keeps the optimizers' contract") {
  check_contract(NAdam{.lr = 0.1});
  check_contract(NAdam{.lr = 0.1, .beta1 = 0, .beta2 = 0.5, .weight_decay = 0.1});
  check_constexpr<NAdam>();
}

TEST_CASE("NAdam: the product of the momenta stops above the denormal numbers") {
  NAdam::Progress progress;
  for (int i = 0; i < 3000; ++i) (void)NAdam{}.begin<float>(progress);
  CHECK(progress.momentum_product == 0x1p-64);
}

namespace {
double momentum(int t) { return 0.8 * (1 - 0.5 * std::pow(0.96, t * 0.1)); }
struct Plain {
  double m = 0, v = 0, product = 1;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    m = 0.8 * m + 0.2 * g;
    v = 0.95 * v + 0.05 * g * g;
    product *= momentum(t);
    const double after = momentum(t + 1);
    const double now = (1 - momentum(t)) / (1 - product), next = after / (1 - product * after);
    return p - 0.05 * (now * g + next * m) / (std::sqrt(v / (1 - std::pow(0.95, t))) + 1e-3);
  }
};
}  // namespace

TEST_CASE("NAdam: Dozat's momenta, in plain doubles") {
  check_oracle<Plain>(NAdam{.lr = 0.05,
                            .beta1 = 0.8,
                            .beta2 = 0.95,
                            .eps = 1e-3,
                            .weight_decay = 0.02,
                            .momentum_decay = 0.1});
}
