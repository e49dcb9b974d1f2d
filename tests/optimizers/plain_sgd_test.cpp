// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/sgd.hpp>

using namespace fixnet;
using namespace fixnet::test;

static_assert(PlainSGD{}.lr == 1e-3 && PlainSGD{}.weight_decay == 0 && PlainSGD::slots == 0);
static_assert(PlainSGD{}.valid() && !PlainSGD{.lr = -1}.valid());
static_assert(!PlainSGD{.weight_decay = -1}.valid());

namespace {
constexpr Tolerance tolerance{0, 0};
}  // namespace

TEST_CASE("PlainSGD keeps the optimizers' contract") {
  check_contract(PlainSGD{.lr = 0.1});
  check_contract(PlainSGD{.lr = 0.1, .weight_decay = 0.5});
  check_constexpr<PlainSGD>();
}

TEST_CASE("PlainSGD: PyTorch's parameters") {
  check_golden("SGD(lr=0.1)", PlainSGD{.lr = 0.1}, tolerance);
  check_golden("SGD(lr=0.1, weight_decay=0.01)", PlainSGD{.lr = 0.1, .weight_decay = 0.01},
               tolerance);
}

TEST_CASE("PlainSGD is SGD without momentum, bit for bit") {
  Flat<float, PlainSGD> plain(PlainSGD{.lr = 0.1, .weight_decay = 0.3});
  Flat<float, SGD> sgd(SGD{.lr = 0.1, .weight_decay = 0.3});
  plain.run<simd::Lanes<float>>(7);
  sgd.run<simd::Lanes<float>>(7);
  for (int i = 0; i < 37; ++i) CHECK(bits(plain.p[i]) == bits(sgd.p[i]));
}
