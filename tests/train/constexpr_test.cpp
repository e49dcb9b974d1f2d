// SPDX-License-Identifier: MIT
//
// One text trains in the compiler and in the program: with one-element lanes to the same bits, with
// registers up to the order of sums. That these are constants also shows that no kernel has
// undefined behaviour: a constant expression with it does not compile.
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class T, int Rows, int Columns>
constexpr Tensor<T, Rows, Columns> data(unsigned seed) {
  Generator generator = manual_seed(seed);
  Tensor<T, Rows, Columns> x{};
  for (auto& row : x.data) {
    for (T& value : row) value = generator.template uniform<T>(T(0), T(1));
  }
  return x;
}

template <int Rows, int Classes>
constexpr Tensor<int, Rows> labels_of() {
  Tensor<int, Rows> y{};
  for (int b = 0; b < Rows; ++b) y[b] = b % Classes;
  return y;
}

template <class Net, int B, class Loss, class Rule, class Y>
constexpr auto trained(Loss loss, Rule rule, const Y& y) {
  using T = typename Net::scalar;
  Trainer trainer{Net{manual_seed(1)}, loss, rule, batch<B>};
  const auto x = data<T, B, Net::in>(2);
  for (int step = 0; step < 5; ++step) trainer.step(x, y);
  return trainer.model().parameters();
}

template <class Weights>
void agree(const Weights& by_compiler, const Weights& by_program) {
  using T = typename Weights::value_type;
  double largest = 0;
  for (int i = 0; i < Weights::size(); ++i) {
    const double difference =
        static_cast<double>(by_compiler[i]) - static_cast<double>(by_program[i]);
    largest = std::max(largest, std::abs(difference));
  }
  CAPTURE(largest);
  if constexpr (simd::Lanes<T>::size == 1) {
    CHECK(by_compiler == by_program);
  } else {
    CHECK(largest < (sizeof(T) == 4 ? 2e-5 : 1e-12));
  }
}

}  // namespace

TEST_CASE("constexpr: the football topology with Adam") {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  constexpr auto y = data<float, 12, 1>(3);
  constexpr auto constant = trained<Net, 12>(BCELoss{}, Adam{.lr = 0.1}, y);
  agree(constant, trained<Net, 12>(BCELoss{}, Adam{.lr = 0.1}, y));
}
TEST_CASE("constexpr: classes, cross-entropy, AdamW") {
  using Net = Sequential<Linear<3, 9>, Tanh, Linear<9, 4>>;
  constexpr auto y = labels_of<5, 4>();
  constexpr auto constant = trained<Net, 5>(CrossEntropyLoss{.label_smoothing = 0.1}, AdamW{}, y);
  agree(constant, trained<Net, 5>(CrossEntropyLoss{.label_smoothing = 0.1}, AdamW{}, y));
}
TEST_CASE("constexpr: approximate activations") {
  using Net = Sequential<Linear<3, 5>, ApproximateTanh, Linear<5, 4>, ApproximateGELU, Linear<4, 1>,
                         ApproximateSigmoid>;
  constexpr auto y = data<float, 5, 1>(3);
  constexpr auto constant = trained<Net, 5>(MSELoss{}, SGD{.lr = 0.1}, y);
  agree(constant, trained<Net, 5>(MSELoss{}, SGD{.lr = 0.1}, y));
}
TEST_CASE("constexpr: double, mean squared error, SGD with momentum") {
  using Net = Network<double, Linear<4, 6>, GELU, Linear<6, 2>>;
  constexpr auto y = data<double, 3, 2>(4);
  constexpr auto constant = trained<Net, 3>(MSELoss{}, SGD{.lr = 0.1, .momentum = 0.9}, y);
  agree(constant, trained<Net, 3>(MSELoss{}, SGD{.lr = 0.1, .momentum = 0.9}, y));
}
TEST_CASE("constexpr: narrow after narrow, LogSoftmax and NLLLoss, RMSprop") {
  using Net = Sequential<Linear<5, 3>, SiLU, Linear<3, 2>, LogSoftmax>;
  constexpr auto y = labels_of<7, 2>();
  constexpr auto constant = trained<Net, 7>(NLLLoss{}, RMSprop{}, y);
  agree(constant, trained<Net, 7>(NLLLoss{}, RMSprop{}, y));
}
TEST_CASE("constexpr: PReLU, Huber, Adagrad, one to one") {
  using Net = Sequential<Linear<1, 8>, PReLU, Linear<8, 1>>;
  constexpr auto y = data<float, 4, 1>(5);
  constexpr auto constant = trained<Net, 4>(HuberLoss{}, Adagrad{}, y);
  agree(constant, trained<Net, 4>(HuberLoss{}, Adagrad{}, y));
}
TEST_CASE("constexpr: the explicit loop with gradient clipping and a schedule") {
  using Net = Sequential<Linear<2, 4>, ELU, Linear<4, 1>>;
  constexpr auto run = [] {
    Net model{manual_seed(1)};
    Optimizer optimizer{model, PlainSGD{.lr = 0.1}};
    Scheduler scheduler{optimizer, StepLR{.step_size = 1, .gamma = 0.5}};
    Tape<Net, 3> tape;
    Gradients<Net> gradients;
    for (int step = 0; step < 3; ++step) {
      gradients.zero();
      const auto loss = MSELoss{}(model.forward(data<float, 3, 2>(6), tape), data<float, 3, 1>(7));
      model.backward(tape, loss.gradient, gradients);
      clip_grad_norm(gradients, 0.5);
      optimizer.step(model, gradients);
      scheduler.step(optimizer);
    }
    return model.parameters();
  };
  constexpr auto constant = run();
  agree(constant, run());
}
