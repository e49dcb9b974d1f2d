// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/rprop.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(Rprop{}.lr == 1e-2 && Rprop{}.eta_minus == 0.5 && Rprop{}.eta_plus == 1.2);
static_assert(Rprop{}.step_size_min == 1e-6 && Rprop{}.step_size_max == 50 && Rprop::slots == 2);
static_assert(Rprop{}.valid() && !Rprop{.lr = -1}.valid() && !Rprop{.eta_minus = 1}.valid());
static_assert(!Rprop{.eta_plus = 1}.valid());
static_assert(Rprop{.lr = 0}.initial(1) == 1e-6 && Rprop{.lr = 99}.initial(1) == 50);

TEST_CASE("Rprop keeps the optimizers' contract") {
  check_contract(Rprop{});
  check_contract(Rprop{.lr = 0.1, .eta_minus = 0.25, .eta_plus = 2, .step_size_max = 0.3});
  check_constexpr<Rprop>();
}

namespace {
struct Plain {
  double before = 0, length = 0.1;
  double step(double p, double g, int) {
    const double turn = g * before;
    length *= turn > 0 ? 1.5 : turn < 0 ? 0.25 : 1;
    length = std::min(std::max(length, 0.01), 0.4);
    before = turn < 0 ? 0 : g;
    return before == 0 ? p : p - std::copysign(length, before);
  }
};
}  // namespace

TEST_CASE("Rprop: Riedmiller and Braun's steps, in plain doubles") {
  check_oracle<Plain>(Rprop{
      .lr = 0.1, .eta_minus = 0.25, .eta_plus = 1.5, .step_size_min = 0.01, .step_size_max = 0.4});
}

TEST_CASE("Rprop: how large a gradient is does not matter, nor that it is infinite") {
  Flat<float, Rprop> flat(Rprop{.lr = 0.25});
  const float gradients[4] = {1e-30f, 1e30f, -golden::f_inf, golden::f_nan};
  for (int i = 0; i < 4; ++i) flat.g[i] = gradients[i];
  flat.step<simd::Lanes<float>>();
  CHECK(flat.p[0] == -0.25f);
  CHECK(flat.p[1] == -0.25f);
  CHECK(flat.p[2] == 0.25f);
  CHECK(std::isnan(flat.p[3]));
}
