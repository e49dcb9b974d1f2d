// SPDX-License-Identifier: MIT
#include "optimizers/optimizer_contract.hpp"

#include <bit>
#include <fixnet/optimizers/adam.hpp>

using namespace fixnet;
using namespace fixnet::test;
using golden::f_nan;

static_assert(Adam{}.lr == 1e-3 && Adam{}.beta1 == 0.9 && Adam{}.beta2 == 0.999);
static_assert(Adam{}.eps == 1e-8 && Adam{}.weight_decay == 0 && Adam::slots == 2);
static_assert(AMSGrad::slots == 3);
static_assert(!Adam{.lr = -1}.valid() && !Adam{.beta1 = 1}.valid() && !Adam{.beta2 = -0.1}.valid());
static_assert(!Adam{.eps = -1e-8}.valid() && !Adam{.weight_decay = -1}.valid());
static_assert(!Adam{.lr = golden::d_nan}.valid() && Adam{.lr = 0, .eps = 0}.valid());

namespace {
// PyTorch 1.13 has β1·m + (1 − β1)·g for lerp, and divides by √(1 − β2^t). In double, the rounding
// of β2^t near 1 is what remains: 1 − β2^t has lost 9 bits at t = 2.
constexpr Tolerance tolerance{8, 64, 64};
}  // namespace

TEST_CASE("Adam keeps the optimizers' contract") {
  check_contract(Adam{.lr = 0.1});
  check_contract(Adam{.lr = 0.1, .beta1 = 0, .beta2 = 0.5, .weight_decay = 0.1});
  check_contract(AMSGrad{.lr = 0.1});
  check_constexpr<Adam>();
  check_constexpr<AMSGrad>();
}

TEST_CASE("Adam: PyTorch's parameters") {
  check_golden("Adam()", Adam{}, tolerance);
  check_golden("Adam(lr=0.1)", Adam{.lr = 0.1}, tolerance);
  check_golden("Adam(lr=0.1, betas=(0.8, 0.95), eps=1e-06)",
               Adam{.lr = 0.1, .beta1 = 0.8, .beta2 = 0.95, .eps = 1e-6}, tolerance);
  check_golden("Adam(lr=0.1, weight_decay=0.01)", Adam{.lr = 0.1, .weight_decay = 0.01}, tolerance);
  check_golden("Adam(lr=0.1, amsgrad=True)", AMSGrad{.lr = 0.1}, tolerance);
}

namespace {
template <bool amsgrad>
struct Plain {
  double m = 0, v = 0, largest = 0;
  double step(double p, double g, int t) {
    g += 0.02 * p;
    m = 0.8 * m + 0.2 * g;
    v = 0.95 * v + 0.05 * g * g;
    largest = std::max(largest, v);
    const double m_hat = m / (1 - std::pow(0.8, t));
    const double v_hat = (amsgrad ? largest : v) / (1 - std::pow(0.95, t));
    return p - 0.05 * m_hat / (std::sqrt(v_hat) + 1e-3);
  }
};
}  // namespace

TEST_CASE("Adam: Kingma and Ba's algorithm, in plain doubles") {
  const Adam rule{.lr = 0.05, .beta1 = 0.8, .beta2 = 0.95, .eps = 1e-3, .weight_decay = 0.02};
  check_oracle<Plain<false>>(rule);
  check_oracle<Plain<true>>(std::bit_cast<AMSGrad>(rule));
}

TEST_CASE("Adam: infinite, huge and tiny gradients as PyTorch") {
  check_special(Adam{.lr = 0.1},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.499989986f, 0.5f, 0.5f, 0.5f},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.332994193f, 0.425576299f, 0.425586313f,
                 0.425586313f, 0.425586313f});
  check_special(AMSGrad{.lr = 0.1},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.400000006f, 0.499989986f, 0.5f, 0.5f, 0.5f},
                {f_nan, f_nan, f_nan, 0.5f, 0.5f, 0.333027691f, 0.425576299f, 0.425586313f,
                 0.425586313f, 0.425586313f});
}

TEST_CASE("Adam: PyTorch's documented trace of three steps") {
  Flat<float, Adam> flat(Adam{.lr = 0.1});
  const float gradients[3][3] = {{.3f, -.7f, 1e-4f}, {.1f, .2f, -1e-4f}, {-5, 3, 0}};
  const std::uint32_t expected[3][3] = {{0x3f666667, 0xbff33333, 0x3eccce1c},
                                        {0x3f5019cc, 0xbfed924c, 0x3ecf7fe5},
                                        {0x3f5f55ba, 0xbff47e33, 0x3ed19516}};
  flat.p[0] = 1, flat.p[1] = -2, flat.p[2] = 0.5f;
  for (int s = 0; s < 3; ++s) {
    for (int i = 0; i < 3; ++i) flat.g[i] = gradients[s][i];
    flat.step<simd::Lanes<float>>();
    for (int i = 0; i < 3; ++i) {
      CHECK(ulps(flat.p[i], std::bit_cast<float>(expected[s][i]), 0.0f) <= 2);
    }
  }
}

TEST_CASE("Adam: with beta1 = 0 the moment is the gradient itself, after a huge one too") {
  Flat<float, Adam> flat(Adam{.lr = 0.1, .beta1 = 0});
  flat.g[0] = 1000;
  flat.step<simd::Lanes<float>>();
  flat.g[0] = 1e-3f;
  flat.step<simd::Lanes<float>>();
  CHECK(bits(flat.slots[0]) == bits(1e-3f));
}

TEST_CASE("Adam: the powers of beta end far above the denormals, and change nothing") {
  const Adam rule{};
  Adam::Progress progress{};
  long exact = 0;
  double power = 1;
  for (int t = 1; t <= 60000; ++t) {
    const auto factors = rule.begin<double>(progress);
    power *= 0.999;
    exact += factors.root_correction == 1.0 / simd::square_root(1.0 - power) ? 1 : 0;
  }
  CHECK(exact == 60000);
  CHECK(progress.steps == 60000);
  CHECK(progress.beta1_power == 0x1p-64);
  CHECK(progress.beta2_power == 0x1p-64);
}

namespace {

// Adam's formula as the paper has it, in double.
struct Exact {
  double beta1 = 0, m = 0, v = 0;
  double step(double p, double g, int t) {
    m = beta1 * m + (1 - beta1) * g, v = 0.95 * v + 0.05 * g * g;
    const double m_hat = m / (1 - std::pow(beta1, t)), v_hat = v / (1 - std::pow(0.95, t));
    return p - 0.05 * m_hat / (std::sqrt(v_hat) + 1e-3);
  }
};

template <class T>
void check_beta1(double beta1) {
  Flat<T, Adam> flat(Adam{.lr = 0.05, .beta1 = beta1, .beta2 = 0.95, .eps = 1e-3});
  std::array<Exact, 37> exact;
  exact.fill(Exact{beta1});
  std::array<double, 37> p{};
  for (int t = 1; t <= 20; ++t) {
    flat.fill(t - 1);
    for (std::size_t i = 0; i < 37; ++i) {
      if (t == 1) p[i] = static_cast<double>(flat.p[i]);
      p[i] = exact[i].step(p[i], static_cast<double>(flat.g[i]), t);
    }
    flat.template step<simd::Lanes<T>>();
  }
  double worst = 0;
  for (std::size_t i = 0; i < 37; ++i) {
    worst = std::max(worst, std::abs(static_cast<double>(flat.p[i]) - p[i]));
  }
  INFO("beta1 " << beta1);
  CHECK(worst <= (sizeof(T) == 4 ? 1e-5 : 1e-11));
}

template <class Rule>
float after_a_step(Rule rule, float p) {
  Flat<float, Rule> flat(rule);
  flat.p[0] = p, flat.g[0] = 0.5f;
  flat.template step<simd::Lanes<float>>();
  return flat.p[0];
}

}  // namespace

TEST_CASE("Adam: every beta1, those next to 1/2 too, where the lerp changes its end") {
  for (const double beta1 :
       {0.0, 1e-9, 0.3, 0.4, 0.5 - 1e-9, 0.5, 0.5 + 1e-9, 0.5 + 3e-8, 0.6, 0.9, 0.9999}) {
    check_beta1<float>(beta1);
    check_beta1<double>(beta1);
  }
}

TEST_CASE("Adam: a small eps is kept as it is") {
  for (const double eps : {1e-8, 1e-12, 1e-16}) {
    Flat<float, Adam> flat(Adam{.lr = 0.1, .eps = eps});
    flat.g[0] = static_cast<float>(eps);
    flat.step<simd::Lanes<float>>();  // m̂ = √v̂ = g = eps: half a step
    CHECK(std::abs(flat.p[0] + 0.05f) <= (eps < 1e-14 ? 5e-3f : 1e-6f));
  }
}

TEST_CASE("Adam: without weight decay an infinite weight stays what it is") {
  const float infinity = std::numeric_limits<float>::infinity();
  CHECK(after_a_step(Adam{}, infinity) == infinity);
  CHECK(after_a_step(Adam{.beta1 = 0}, infinity) == infinity);
}

TEST_CASE("Adam in double: an eps of 1e-30 is kept, and gradients of 1e-25 move every parameter") {
  Flat<double, Adam> flat(Adam{.lr = 0.125, .eps = 1e-30});
  for (int i = 0; i < 37; ++i) flat.g[i] = i % 2 == 0 ? 1e-25 : -1e-25;
  for (int s = 1; s <= 3; ++s) {
    flat.step<simd::Lanes<double>>();
    for (int i = 0; i < 37; ++i) {
      const double moved = i % 2 == 0 ? -0.125 * s : 0.125 * s;
      CHECK_THAT(flat.p[i], Catch::Matchers::WithinAbs(moved, 2e-5));  // g/(g + eps)
    }
  }
}

TEST_CASE("Adam: a beta that changes counts from the first step on, one that returns too") {
  const Adam first{.beta1 = 0.5}, second{.beta1 = 0.75};
  Adam::Progress progress{};
  (void)first.begin<double>(progress);
  (void)second.begin<double>(progress);
  CHECK(progress.beta1_power == 0.75 * 0.75);
  CHECK_THAT(progress.beta2_power, Catch::Matchers::WithinAbs(0.999 * 0.999, 1e-16));
  (void)first.begin<double>(progress);
  CHECK(progress.beta1_power == 0.125);
  CHECK(progress.beta1 == 0.5);
}
