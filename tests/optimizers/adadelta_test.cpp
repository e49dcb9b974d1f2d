// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/adadelta.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(Adadelta{}.lr == 1 && Adadelta{}.rho == 0.9 && Adadelta{}.eps == 1e-6);
static_assert(Adadelta{}.weight_decay == 0 && Adadelta::slots == 2 && Adadelta{}.valid());
static_assert(!Adadelta{.lr = -1}.valid() && !Adadelta{.rho = 1.5}.valid());
static_assert(!Adadelta{.eps = -1}.valid() && !Adadelta{.weight_decay = -1}.valid());

TEST_CASE("Adadelta keeps the optimizers' contract") {
  check_contract(Adadelta{});
  check_contract(Adadelta{.lr = 0.1, .rho = 0.5, .weight_decay = 0.1});
  check_constexpr<Adadelta>();
}

namespace {
struct Plain {
  double square = 0, moved = 0;
  double step(double p, double g, int) {
    g += 0.02 * p;
    square = 0.8 * square + 0.2 * g * g;
    const double d = g * std::sqrt(moved + 1e-3) / std::sqrt(square + 1e-3);
    moved = 0.8 * moved + 0.2 * d * d;
    return p - 0.5 * d;
  }
};
}  // namespace

TEST_CASE("Adadelta: Zeiler's steps, in plain doubles") {
  check_oracle<Plain>(Adadelta{.lr = 0.5, .rho = 0.8, .eps = 1e-3, .weight_decay = 0.02});
}
