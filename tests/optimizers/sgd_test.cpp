// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/sgd.hpp>

using namespace fixnet;
using namespace fixnet::test;
using golden::f_inf;
using golden::f_nan;

static_assert(SGD{}.lr == 1e-3 && SGD{}.momentum == 0 && SGD{}.dampening == 0);
static_assert(SGD{}.weight_decay == 0 && !SGD{}.nesterov && SGD::slots == 1 && SGD{}.valid());
static_assert(!SGD{.lr = -1}.valid() && !SGD{.momentum = -1}.valid());
static_assert(!SGD{.nesterov = true}.valid());
static_assert(!SGD{.momentum = 0.9, .dampening = 0.1, .nesterov = true}.valid());
static_assert(SGD{.momentum = 0.9, .nesterov = true}.valid());

namespace {
constexpr Tolerance tolerance{0, 0};
}  // namespace

TEST_CASE("SGD keeps the optimizers' contract") {
  check_contract(SGD{.lr = 0.1});
  check_contract(SGD{.lr = 0.1, .momentum = 0.9, .dampening = 0.5, .weight_decay = 0.1});
  check_contract(SGD{.lr = 0.1, .momentum = 0.9, .nesterov = true});
  check_constexpr<SGD, SGD{.lr = 0.1, .momentum = 0.9}>();
}

TEST_CASE("SGD: PyTorch's parameters") {
  check_golden("SGD(lr=0.1)", SGD{.lr = 0.1}, tolerance);
  check_golden("SGD(lr=0.1, momentum=0.9)", SGD{.lr = 0.1, .momentum = 0.9}, tolerance);
  check_golden("SGD(lr=0.1, momentum=0.9, dampening=0.5)",
               SGD{.lr = 0.1, .momentum = 0.9, .dampening = 0.5}, tolerance);
  check_golden("SGD(lr=0.1, momentum=0.9, nesterov=True)",
               SGD{.lr = 0.1, .momentum = 0.9, .nesterov = true}, tolerance);
  check_golden("SGD(lr=0.1, weight_decay=0.01)", SGD{.lr = 0.1, .weight_decay = 0.01}, tolerance);
  check_golden("SGD(lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01)",
               SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01, .nesterov = true}, tolerance);
}

namespace {
struct Dampened {
  double buffer = 0;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    buffer = t == 1 ? g : 0.9 * buffer + 0.5 * g;
    return p - 0.05 * buffer;
  }
};
struct Nesterov {
  double buffer = 0;
  double step(double p, double g, int t) {
    buffer = t == 1 ? g : 0.9 * buffer + g;
    return p - 0.05 * (g + 0.9 * buffer);
  }
};
struct NoMomentum {
  double step(double p, double g, int) { return p - 0.05 * g; }
};
}  // namespace

TEST_CASE("SGD: momentum, dampening and Nesterov, in plain doubles") {
  check_oracle<Dampened>(SGD{.lr = 0.05, .momentum = 0.9, .dampening = 0.5, .weight_decay = 0.02});
  check_oracle<Nesterov>(SGD{.lr = 0.05, .momentum = 0.9, .nesterov = true});
  check_oracle<NoMomentum>(SGD{.lr = 0.05, .dampening = 0.5});
}

TEST_CASE("SGD: infinite, huge and tiny gradients as PyTorch") {
  check_special(SGD{.lr = 0.1},
                {-f_inf, f_inf, f_nan, -3.00000011e+37f, -1.00000002e+29f, -9.99999984e+17f, 0.5f,
                 0.5f, 0.5f, 0.5f},
                {-f_inf, f_inf, f_nan, -3.00000011e+37f, -1.00000002e+29f, -9.99999984e+17f,
                 0.474999994f, 0.474999994f, 0.474999994f, 0.474999994f});
  check_special(
      SGD{.lr = 0.1, .momentum = 0.9, .nesterov = true},
      {-f_inf, f_inf, f_nan, -f_inf, -1.89999995e+29f, -1.90000007e+18f, 0.5f, 0.5f, 0.5f, 0.5f},
      {-f_inf, f_inf, f_nan, -f_inf, -2.7099999e+29f, -2.71000012e+18f, 0.452499986f, 0.452499986f,
       0.452499986f, 0.452499986f});
}

TEST_CASE("SGD: without weight decay an infinite weight stays what it is") {
  Flat<float, SGD> flat(SGD{});
  flat.p[0] = std::numeric_limits<float>::infinity(), flat.g[0] = 0.5f;
  flat.step<simd::Lanes<float>>();
  CHECK(flat.p[0] == std::numeric_limits<float>::infinity());
}

TEST_CASE("SGD in double: a buffer of 1e-40 is kept") {
  Flat<double, SGD> flat(SGD{.lr = 0.1, .momentum = 0.9});
  flat.g[0] = 1e-40;
  flat.step<simd::Lanes<double>>();
  CHECK(flat.slots[0] == 1e-40);
  flat.step<simd::Lanes<double>>();
  CHECK_THAT(flat.slots[0] / 1.9e-40, Catch::Matchers::WithinAbs(1, 1e-15));
}

TEST_CASE("SGD: a step without momentum leaves the buffer alone, after an infinite gradient too") {
  Flat<float, SGD> flat(SGD{.lr = 0.5});
  flat.g[0] = f_inf;
  flat.step<simd::Lanes<float>>();
  CHECK(flat.p[0] == -f_inf);
  CHECK(flat.slots[0] == 0);
  CHECK_FALSE(flat.progress.started);
  flat.rule.momentum = 0.5, flat.rule.dampening = 0.75;
  flat.g[1] = 2;
  flat.step<simd::Lanes<float>>();
  CHECK(flat.slots[1] == 2);  // the first gradient with momentum: no dampening
  flat.step<simd::Lanes<float>>();
  CHECK(flat.slots[1] == 1.5f);
}
