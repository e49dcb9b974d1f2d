// SPDX-License-Identifier: MIT
//
// What users of PyTorch write by habit, where it works; sentences are in tests/compile_fail.
#include <fixnet/fixnet.hpp>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet;
using Catch::Matchers::WithinAbs;

namespace {

template <class T>
using Net = Network<T, Linear<2, 5>, Tanh, Linear<5, 3>>;
template <class T>
constexpr Tensor<T, 4, 2> inputs{{{1, 2}, {-1, 3}, {0, T(0.5)}, {2, -2}}};
template <class T>
constexpr Tensor<T, 4, 3> targets{{{1, 0, 2}, {0, 1, 1}, {3, 0, 0}, {1, 1, 1}}};

/// The gradients of a batch, on top of what is there.
template <class T>
T add_gradients(const Net<T>& net, const Tensor<T, 4, 2>& x, Gradients<Net<T>>& gradients) {
  Tape<Net<T>, 4> tape;
  const auto loss = MSELoss{}(net.forward(x, tape), targets<T>);
  net.backward(tape, loss.gradient, gradients);
  return loss.value;
}

}  // namespace

TEST_CASE("habits: train and eval give the network itself, and change nothing") {
  Net<float> model{manual_seed(42)};
  const Net<float> same = model;
  CHECK(&model.train() == &model);
  CHECK(&model.train(false) == &model);
  CHECK(&model.eval() == &model);
  CHECK(&same.eval() == &same);
  CHECK(&same.train() == &same);
  CHECK(model.parameters() == same.parameters());
  CHECK(model.eval()(inputs<float>) == same(inputs<float>));
  CHECK(Net<float>{manual_seed(42)}.eval()(inputs<float>) == same(inputs<float>));
  STATIC_REQUIRE(!std::is_reference_v<decltype(Net<float>{}.eval())>);
}

TEMPLATE_TEST_CASE("habits: a loss is its value where a number is wanted", "", float, double) {
  const Net<TestType> model{manual_seed(42)};
  const auto loss = MSELoss{}(model(inputs<TestType>), targets<TestType>);
  const TestType number = MSELoss{}(model(inputs<TestType>), targets<TestType>);
  TestType total = 1;
  total += loss;
  CHECK(number == loss.value);
  CHECK(loss.item() == loss.value);
  CHECK(total == TestType(1) + loss.value);
  CHECK((loss < number + TestType(1)));
}

TEMPLATE_TEST_CASE("habits: gradients add up as two backward passes do", "", float, double) {
  using T = TestType;
  const Net<T> model{manual_seed(7)};
  Tensor<T, 4, 2> others = inputs<T>;
  for (auto& row : others) row[0] = row[0] * T(0.5) - T(1);
  Gradients<Net<T>> a, b, both;
  add_gradients(model, inputs<T>, a);
  add_gradients(model, others, b);
  add_gradients(model, inputs<T>, both);
  add_gradients(model, others, both);
  Gradients<Net<T>> sum = a;
  CHECK(&(sum += b) == &sum);
  Gradients<Net<T>> mean = sum;
  CHECK(&(mean *= 0.5) == &mean);
  for (int i = 0; i < Gradients<Net<T>>::storage_size; ++i) {
    CHECK_THAT(sum.values[i], WithinAbs(static_cast<double>(both.values[i]), 1e-5));
    CHECK(sum.values[i] == a.values[i] + b.values[i]);
    CHECK(mean.values[i] == sum.values[i] / 2);
  }
}
