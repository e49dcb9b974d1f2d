// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/adagrad.hpp>

using namespace fixnet;
using namespace fixnet::test;
using golden::f_nan;

static_assert(Adagrad{}.lr == 1e-2 && Adagrad{}.lr_decay == 0 && Adagrad{}.eps == 1e-10);
static_assert(Adagrad{}.initial_accumulator_value == 0 && Adagrad::slots == 1);
static_assert(Adagrad{}.valid() && !Adagrad{.lr_decay = -1}.valid());
static_assert(!Adagrad{.initial_accumulator_value = -1}.valid() && !Adagrad{.eps = -1}.valid());

namespace {
constexpr Tolerance tolerance{0, 0};
}  // namespace

TEST_CASE("Adagrad keeps the optimizers' contract") {
  check_contract(Adagrad{.lr = 0.1});
  check_contract(
      Adagrad{.lr = 0.1, .lr_decay = 0.1, .weight_decay = 0.1, .initial_accumulator_value = 0.5});
  check_constexpr<Adagrad>();
}

TEST_CASE("Adagrad: PyTorch's parameters") {
  check_golden("Adagrad()", Adagrad{}, tolerance);
  check_golden("Adagrad(lr=0.1, lr_decay=0.1)", Adagrad{.lr = 0.1, .lr_decay = 0.1}, tolerance);
  check_golden("Adagrad(lr=0.1, weight_decay=0.01)", Adagrad{.lr = 0.1, .weight_decay = 0.01},
               tolerance);
  check_golden("Adagrad(lr=0.1, initial_accumulator_value=0.5)",
               Adagrad{.lr = 0.1, .initial_accumulator_value = 0.5}, tolerance);
}

namespace {
struct Plain {
  double sum = 0.5;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    sum += g * g;
    return p - 0.05 / (1 + (t - 1) * 0.1) * g / (std::sqrt(sum) + 1e-3);
  }
};
}  // namespace

TEST_CASE("Adagrad: Duchi's sum of squares, in plain doubles") {
  check_oracle<Plain>(Adagrad{.lr = 0.05,
                              .lr_decay = 0.1,
                              .weight_decay = 0.02,
                              .initial_accumulator_value = 0.5,
                              .eps = 1e-3});
}

TEST_CASE("Adagrad: infinite, huge and tiny gradients as PyTorch") {
  check_special(Adagrad{.lr = 0.1},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.499009907f, 0.5f, 0.5f, 0.5f},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.399009913f, 0.400000006f,
                 0.400000006f, 0.400000006f});
}
