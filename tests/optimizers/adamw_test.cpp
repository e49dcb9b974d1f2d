// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/adamw.hpp>

using namespace fixnet;
using namespace fixnet::test;
using golden::f_nan;

static_assert(AdamW{}.lr == 1e-3 && AdamW{}.weight_decay == 1e-2 && AdamW{}.eps == 1e-8);
static_assert(AdamW::slots == 2 && AMSGradW::slots == 3);
static_assert(AdamW{}.valid() && !AdamW{.weight_decay = -1}.valid());

namespace {
// See adam_test.cpp.
constexpr Tolerance tolerance{8, 64, 64};
}  // namespace

TEST_CASE("AdamW keeps the optimizers' contract") {
  check_contract(AdamW{.lr = 0.1});
  check_contract(AMSGradW{.lr = 0.1, .weight_decay = 0.5});
  check_constexpr<AdamW>();
}

TEST_CASE("AdamW: PyTorch's parameters") {
  check_golden("AdamW()", AdamW{}, tolerance);
  check_golden("AdamW(lr=0.1, weight_decay=0.1)", AdamW{.lr = 0.1, .weight_decay = 0.1}, tolerance);
  check_golden("AdamW(lr=0.1, amsgrad=True)", AMSGradW{.lr = 0.1}, tolerance);
}

namespace {
struct Plain {
  double m = 0, v = 0;
  double step(double p, double g, int t) {
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    const double m_hat = m / (1 - std::pow(0.9, t)), v_hat = v / (1 - std::pow(0.999, t));
    return p - 0.05 * 0.3 * p - 0.05 * m_hat / (std::sqrt(v_hat) + 1e-8);
  }
};
}  // namespace

TEST_CASE("AdamW: decay apart from the gradient, in plain doubles") {
  check_oracle<Plain>(AdamW{.lr = 0.05, .weight_decay = 0.3});
}

TEST_CASE("AdamW: infinite, huge and tiny gradients as PyTorch") {
  check_special(AdamW{.lr = 0.1},
                {f_nan, f_nan, f_nan, 0.499500006f, 0.499500006f, 0.399500012f, 0.499489993f,
                 0.499500006f, 0.499500006f, 0.499500006f},
                {f_nan, f_nan, f_nan, 0.49900052f, 0.49900052f, 0.332094699f, 0.424576819f,
                 0.424586833f, 0.424586833f, 0.424586833f});
}
