// SPDX-License-Identifier: MIT
//
// Training runs beside PyTorch's; a test a scalar type and loop, because each takes the compiler
// half a minute.
#pragma once

#include <cstring>

#include "agree.hpp"
#include "catch_compat.hpp"
#include "golden/topologies.hpp"

namespace topologies_oracle {

using namespace fixnet;

// After 20 steps, in units of |torch| + the largest number; torch itself with another BLAS: 1e-6.
template <class T>
constexpr double tolerance = sizeof(T) == 4 ? 5e-6 : 1e-14;
// Losses in units of themselves; the smallest are 1e-3, where torch's own vary by 1e-5.
template <class T>
constexpr double loss_tolerance = sizeof(T) == 4 ? 2e-5 : 1e-13;
// Before the first update.
template <class T>
constexpr double first_tolerance = sizeof(T) == 4 ? 1e-6 : 2e-15;

/// A network with what trains it.
template <class N, class L, class R>
struct Training {
  using Net = N;
  L loss;
  R rule;
};
template <class Net, class L, class R>
constexpr Training<Net, L, R> training(L loss, R rule) {
  return {loss, rule};
}

/// What a golden case's Python expressions make.
template <class T, std::size_t I>
constexpr auto setup() {
  constexpr const auto& name = golden::topologies<T>[I].name;
  constexpr auto is = [](std::string_view other) { return other == name; };
  if constexpr (name.starts_with("2-10-1 BCELoss Adam")) {
    return training<Network<T, Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>(BCELoss{},
                                                                             Adam{.lr = 0.1});
  } else if constexpr (is("1-1 MSELoss SGD")) {
    return training<Network<T, Linear<1, 1>>>(MSELoss{}, SGD{.lr = 0.1});
  } else if constexpr (is("3-33-17-5 CrossEntropyLoss AdamW")) {
    return training<Network<T, Linear<3, 33>, Tanh, Linear<33, 17>, SiLU, Linear<17, 5>>>(
        CrossEntropyLoss{}, AdamW{.lr = 0.01});
  } else if constexpr (is("13-64-64-1 MSELoss Adam")) {
    return training<Network<T, Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>>(
        MSELoss{}, Adam{.lr = 1e-3});
  } else if constexpr (is("5-3-2 NLLLoss SGD")) {
    return training<Network<T, Linear<5, 3>, Sigmoid, Linear<3, 2>, LogSoftmax>>(
        NLLLoss{}, SGD{.lr = 0.1, .momentum = 0.9});
  } else if constexpr (is("4-8-8-3 BCEWithLogitsLoss RMSprop")) {
    return training<Network<T, Linear<4, 8>, PReLU, Linear<8, 8>, ELU, Linear<8, 3>>>(
        BCEWithLogitsLoss{}, RMSprop{.lr = 0.01});
  } else if constexpr (is("20-3-19-2 HuberLoss Adagrad")) {
    return training<Network<T, Linear<20, 3>, Mish, Linear<3, 19>, GELU, Linear<19, 2>>>(
        HuberLoss{}, Adagrad{.lr = 0.05});
  } else if constexpr (is("6-9-4 no bias SmoothL1Loss SGD nesterov")) {
    return training<Network<T, Linear<6, 9, false>, LeakyReLU, Linear<9, 4, false>>>(
        SmoothL1Loss{}, SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01, .nesterov = true});
  } else {
    static_assert(unknown_case<I>, "a golden topology that this test does not know");
  }
}

/// The data of a case and everything it is trained with.
template <class T, std::size_t I>
struct Case {
  static constexpr const auto& golden = ::golden::topologies<T>[I];
  static constexpr auto made = setup<T, I>();
  using Net = typename decltype(setup<T, I>())::Net;
  static constexpr int rows = golden.rows;

  static auto x() { return matrix_of<rows, golden.inputs>(golden.x); }
  static auto y() {
    if constexpr (golden.classes.empty()) {
      return matrix_of<rows, golden.outputs>(golden.target);
    } else {
      return vector_of<rows>(golden.classes);
    }
  }
};

/// A network after manual_seed, checked, with torch's weights. In float they are torch's already.
template <class Net, class T>
Net seeded(const golden::Topology<T>& c) {
  Net model{manual_seed(c.seed)};
  const auto p = model.parameters();
  REQUIRE(sizeof(p) == c.p0.size_bytes());
  if constexpr (sizeof(T) == 4) {
    CHECK(std::memcmp(p.data, c.p0.data(), sizeof(p)) == 0);
  } else {
    CHECK(furthest<T>(flat(p), c.p0) <= 1e-15);
  }
  model.set_parameters(vector_of<Net::parameter_count>(c.p0));
  return model;
}

/// The loop with forward, loss, backward and step one by one.
template <class T, std::size_t I>
void check_explicit() {
  using C = Case<T, I>;
  using Net = typename C::Net;
  const auto& c = C::golden;
  const auto x = C::x();
  const auto y = C::y();
  Net model = seeded<Net>(c);
  Optimizer optimizer{model, C::made.rule};
  Tape<Net, C::rows> tape;
  Gradients<Net> gradients;
  double losses_apart = 0;
  for (std::size_t step = 0; step < c.losses.size(); ++step) {
    gradients.zero();
    const auto outputs = model.forward(x, tape);
    const auto loss = C::made.loss(outputs, y);
    model.backward(tape, loss.gradient, gradients);
    if (step == 0) {
      CHECK(furthest<T>(flat(outputs.values()), c.y0) <= first_tolerance<T>);
      CHECK(furthest<T>(flat(in_order(gradients)), c.g0) <= first_tolerance<T>);
    }
    optimizer.step(model, gradients);
    const auto torch = static_cast<double>(c.losses[step]);
    losses_apart = std::max(losses_apart, apart(loss.value, torch, 0.0));
  }
  CHECK(losses_apart <= loss_tolerance<T>);
  CHECK(furthest<T>(flat(model.parameters()), c.p_end) <= tolerance<T>);
}

template <class T, std::size_t I>
void check_trainer() {
  using C = Case<T, I>;
  const auto& c = C::golden;
  const auto x = C::x();
  const auto y = C::y();
  Trainer trainer{seeded<typename C::Net>(c), C::made.loss, C::made.rule, batch<C::rows>};
  double losses_apart = 0;
  for (const T torch : c.losses) {
    losses_apart =
        std::max(losses_apart, apart(trainer.step(x, y), static_cast<double>(torch), 0.0));
  }
  CHECK(losses_apart <= loss_tolerance<T>);
  CHECK(furthest<T>(flat(trainer.model().parameters()), c.p_end) <= tolerance<T>);
}

/// Every golden topology of T, in the explicit loop and in the fused one.
template <class T>
void check_explicit_loops() {
  for_each_index<golden::topologies<T>.size()>([](auto i) {
    INFO(golden::topologies<T>[i].name);
    check_explicit<T, i>();
  });
}
template <class T>
void check_trainers() {
  for_each_index<golden::topologies<T>.size()>([](auto i) {
    INFO(golden::topologies<T>[i].name);
    check_trainer<T, i>();
  });
}

}  // namespace topologies_oracle
