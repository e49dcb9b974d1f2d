// SPDX-License-Identifier: MIT
#include "golden/optimizers.hpp"

#include "agree.hpp"
#include "catch_compat.hpp"

using namespace fixnet;

namespace {

// Several times what differs between PyTorch's own instruction sets; 20 steps.
template <class T>
constexpr double tolerance = sizeof(T) == 4 ? 1e-6 : 2e-15;

/// The optimizer that a golden case's Python expression makes.
template <class T, std::size_t I>
constexpr auto rule() {
  constexpr const auto& name = golden::optimizers<T>[I].name;
  constexpr auto is = [](std::string_view other) { return other == name; };
  if constexpr (is("SGD(lr=0.1)")) {
    return SGD{.lr = 0.1};
  } else if constexpr (is("SGD(lr=0.1, momentum=0.9)")) {
    return SGD{.lr = 0.1, .momentum = 0.9};
  } else if constexpr (is("SGD(lr=0.1, momentum=0.9, dampening=0.5)")) {
    return SGD{.lr = 0.1, .momentum = 0.9, .dampening = 0.5};
  } else if constexpr (is("SGD(lr=0.1, momentum=0.9, nesterov=True)")) {
    return SGD{.lr = 0.1, .momentum = 0.9, .nesterov = true};
  } else if constexpr (is("SGD(lr=0.1, weight_decay=0.01)")) {
    return SGD{.lr = 0.1, .weight_decay = 0.01};
  } else if constexpr (is("SGD(lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01)")) {
    return SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01, .nesterov = true};
  } else if constexpr (is("Adam()")) {
    return Adam{};
  } else if constexpr (is("Adam(lr=0.1)")) {
    return Adam{.lr = 0.1};
  } else if constexpr (is("Adam(lr=0.1, betas=(0.8, 0.95), eps=1e-06)")) {
    return Adam{.lr = 0.1, .beta1 = 0.8, .beta2 = 0.95, .eps = 1e-6};
  } else if constexpr (is("Adam(lr=0.1, amsgrad=True)")) {
    return AMSGrad{.lr = 0.1};
  } else if constexpr (is("Adam(lr=0.1, weight_decay=0.01)")) {
    return Adam{.lr = 0.1, .weight_decay = 0.01};
  } else if constexpr (is("AdamW()")) {
    return AdamW{};
  } else if constexpr (is("AdamW(lr=0.1, weight_decay=0.1)")) {
    return AdamW{.lr = 0.1, .weight_decay = 0.1};
  } else if constexpr (is("AdamW(lr=0.1, amsgrad=True)")) {
    return AMSGradW{.lr = 0.1};
  } else if constexpr (is("RMSprop()")) {
    return RMSprop{};
  } else if constexpr (is("RMSprop(centered=True)")) {
    return RMSpropWith<true, false>{};
  } else if constexpr (is("RMSprop(momentum=0.9)")) {
    return RMSpropWith<false, true>{.momentum = 0.9};
  } else if constexpr (is("RMSprop(weight_decay=0.01)")) {
    return RMSprop{.weight_decay = 0.01};
  } else if constexpr (is("RMSprop(alpha=0.9, momentum=0.9, centered=True, weight_decay=0.01)")) {
    return RMSpropWith<true, true>{.alpha = 0.9, .weight_decay = 0.01, .momentum = 0.9};
  } else if constexpr (is("Adagrad()")) {
    return Adagrad{};
  } else if constexpr (is("Adagrad(lr=0.1, lr_decay=0.1)")) {
    return Adagrad{.lr = 0.1, .lr_decay = 0.1};
  } else if constexpr (is("Adagrad(lr=0.1, weight_decay=0.01)")) {
    return Adagrad{.lr = 0.1, .weight_decay = 0.01};
  } else if constexpr (is("Adagrad(lr=0.1, initial_accumulator_value=0.5)")) {
    return Adagrad{.lr = 0.1, .initial_accumulator_value = 0.5};
  } else {
    static_assert(unknown_case<I>, "a golden optimizer that this test does not know");
  }
}

/// Steps a network of 37 parameters through a case's gradients.
template <class Net, class Rule>
void follow(const golden::Updates<typename Net::scalar>& c, const Rule& rule) {
  using T = typename Net::scalar;
  INFO(c.name);
  REQUIRE(rule.valid());
  Net model;
  model.set_parameters(vector_of<37>(c.p0));
  Optimizer optimizer{model, rule};
  for (std::size_t step = 1; step <= 20; ++step) {
    const auto gradients = in_layout<Net>(c.gradients.subspan((step - 1) * 37, 37));
    optimizer.step(model, gradients);
    const auto p = model.parameters();
    if (step == 1) CHECK(furthest<T>(flat(p), c.p1) <= tolerance<T>);
    if (step == 2) CHECK(furthest<T>(flat(p), c.p2) <= tolerance<T>);
    if (step == 20) CHECK(furthest<T>(flat(p), c.p20) <= tolerance<T>);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("Optimizers: 37 parameters after 1, 2 and 20 steps are PyTorch's", "", float,
                   double) {
  for_each_index<golden::optimizers<TestType>.size()>([](auto i) {
    const auto& c = golden::optimizers<TestType>[i];
    follow<Network<TestType, Linear<36, 1>>>(c, rule<TestType, i>());
    follow<Network<TestType, Linear<1, 18>, PReLU>>(c, rule<TestType, i>());
  });
}
