// SPDX-License-Identifier: MIT
#include "golden/changes.hpp"

#include "agree.hpp"
#include "catch_compat.hpp"
#include "oracle/settings.hpp"

using namespace fixnet;

namespace {

// Of |p| + 1; 16 steps, RMSprop's centered ones amplify.
template <class T>
constexpr double tolerance = sizeof(T) == 4 ? 2e-5 : 4e-14;

/// The parameters of a network of 7 after a golden case's steps.
template <class T, class Rule>
Tensor<T, 7> trained(const golden::Changes<T>& c, const Rule& rule) {
  using Net = Network<T, Linear<6, 1>>;
  Net model;
  model.set_parameters(vector_of<7>(c.p0));
  Optimizer optimizer{model, rule};
  for (int step = 1; step <= 16; ++step) {
    for (const auto& change : c.changes) {
      if (change.step != step) continue;
      INFO(change.setting);
      REQUIRE(oracle::set(optimizer.rule(), change.setting, change.value));
    }
    const auto from = static_cast<std::size_t>(step - 1) * 7;
    optimizer.step(model, in_layout<Net>(c.gradients.subspan(from, 7)));
  }
  return model.parameters();
}

}  // namespace

TEMPLATE_TEST_CASE("Optimizers: settings that change between steps, PyTorch's parameters", "",
                   float, double) {
  for (const auto& c : golden::changes<TestType>) {
    INFO(c.name << ", case " << &c - golden::changes<TestType>.data());
    const bool known = oracle::with_rule(c.name, [&](const auto& rule) {
      const auto p = trained(c, rule);
      for (int i = 0; i < 7; ++i) {
        INFO("parameter " << i << ": " << p[i] << ", PyTorch's " << c.p[std::size_t(i)]);
        CHECK(apart(p[i], static_cast<double>(c.p[std::size_t(i)]), 1) <= tolerance<TestType>);
      }
    });
    CHECK(known);
  }
}
