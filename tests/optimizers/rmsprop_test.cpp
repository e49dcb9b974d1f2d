// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <bit>
#include <fixnet/optimizers/rmsprop.hpp>

using namespace fixnet;
using namespace fixnet::test;
using golden::f_nan;

using Centered = RMSpropWith<true, false>;
using WithMomentum = RMSpropWith<false, true>;
using Both = RMSpropWith<true, true>;

static_assert(RMSprop{}.lr == 1e-2 && RMSprop{}.alpha == 0.99 && RMSprop{}.eps == 1e-8);
static_assert(RMSprop{}.weight_decay == 0 && Both{}.momentum == 0);
static_assert(RMSprop::slots == 1 && Centered::slots == 2 && Both::slots == 3);
static_assert(RMSprop{}.valid() && !RMSprop{.lr = -1}.valid() && !RMSprop{.alpha = -1}.valid());
static_assert(!RMSprop{.eps = -1}.valid() && !Both{.momentum = -1}.valid());

namespace {
constexpr Tolerance tolerance{0, 0, 16};
constexpr Tolerance centered{4, 4, 16};  // PyTorch 2's lerp in place of 1.13's two roundings
}  // namespace

TEST_CASE("RMSprop keeps the optimizers' contract") {
  check_contract(RMSprop{});
  check_contract(Centered{});
  check_contract(WithMomentum{.momentum = 0.9});
  check_contract(Both{.weight_decay = 0.1, .momentum = 0.9});
  check_constexpr<RMSprop>();
  check_constexpr<Both, Both{.momentum = 0.9}>();
}

TEST_CASE("RMSprop: PyTorch's parameters") {
  check_golden("RMSprop()", RMSprop{}, tolerance);
  check_golden("RMSprop(weight_decay=0.01)", RMSprop{.weight_decay = 0.01}, tolerance);
  check_golden("RMSprop(momentum=0.9)", WithMomentum{.momentum = 0.9}, tolerance);
  check_golden("RMSprop(centered=True)", Centered{}, centered);
  check_golden("RMSprop(alpha=0.9, momentum=0.9, centered=True, weight_decay=0.01)",
               Both{.alpha = 0.9, .weight_decay = 0.01, .momentum = 0.9}, centered);
}

namespace {
template <bool centered, bool momentum>
struct Plain {
  double square = 0, mean = 0, buffer = 0;
  double step(double p, double g, int) {
    g += 0.02 * p;
    square = 0.9 * square + 0.1 * g * g;
    mean = 0.9 * mean + 0.1 * g;
    const double d = g / (std::sqrt(centered ? square - mean * mean : square) + 1e-3);
    buffer = 0.8 * buffer + d;
    return p - 0.05 * (momentum ? buffer : d);
  }
};
}  // namespace

TEST_CASE("RMSprop: all four kinds, in plain doubles") {
  const Both rule{.lr = 0.05, .alpha = 0.9, .eps = 1e-3, .weight_decay = 0.02, .momentum = 0.8};
  check_oracle<Plain<true, true>>(rule);
  check_oracle<Plain<false, true>>(std::bit_cast<WithMomentum>(rule));
  const RMSprop plain{.lr = 0.05, .alpha = 0.9, .eps = 1e-3, .weight_decay = 0.02};
  check_oracle<Plain<false, false>>(plain);
  check_oracle<Plain<true, false>>(std::bit_cast<Centered>(plain));
}

TEST_CASE("RMSprop: infinite, huge and tiny gradients as PyTorch") {
  check_special(RMSprop{},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.499998987f, 0.5f, 0.5f, 0.5f},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.399999022f, 0.400000036f,
                 0.400000036f, 0.400000036f});
  // Without fma, ∞ − mean² is ∞ − ∞ for huge gradients, in PyTorch too.
  if constexpr (!simd::Lanes<float>::fused) return;
  check_special(Both{.momentum = 0.9},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.399496228f, 0.499998987f, 0.5f, 0.5f, 0.5f},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.309042811f, 0.39949435f, 0.399496257f,
                 0.399496257f, 0.399496257f});
}

TEST_CASE("RMSprop: a centered constant gradient stays finite, where PyTorch may give NaN") {
  // With alpha = 0.9 rounding makes s − a² negative for half of these, from step 141 on.
  for (const double alpha : {0.9, 0.99}) {
    Flat<float, Centered> flat(Centered{.alpha = alpha});
    for (int i = 0; i < 37; ++i) flat.g[i] = 0.03f * static_cast<float>(i + 1);
    for (int s = 0; s < 2000; ++s) flat.step<simd::Lanes<float>>();
    for (const float p : flat.p) CHECK(std::isfinite(p));
  }
}

// torch.optim.RMSprop, whose buffer a step with momentum 0 leaves alone.
TEST_CASE("RMSprop: a step without momentum between steps with it keeps the buffer") {
  Flat<float, WithMomentum> flat(WithMomentum{.momentum = 0.9});
  flat.run<simd::Lanes<float>>(3);
  const auto before = flat;
  flat.rule.momentum = 0;
  flat.run<simd::Lanes<float>>(2);
  int moved = 0;
  for (int i = 0; i < flat.count; ++i) {
    CHECK(flat.slots[flat.storage + i] == before.slots[flat.storage + i]);
    moved += flat.slots[i] != before.slots[i];
  }
  CHECK(moved == flat.count);
}

TEST_CASE("RMSprop: without weight decay an infinite weight stays what it is") {
  Flat<float, RMSprop> flat(RMSprop{});
  flat.p[0] = std::numeric_limits<float>::infinity(), flat.g[0] = 0.5f;
  flat.step<simd::Lanes<float>>();
  CHECK(flat.p[0] == std::numeric_limits<float>::infinity());
}
