// SPDX-License-Identifier: MIT
//
// A VERIFY build knows which tape, parameters and gradient belong together: every program here runs
// with the checks on.
#undef FIXNET_VERIFY
#define FIXNET_VERIFY 1
#include <string>

#include "last_words.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

/// Everything that the loop of PyTorch's users holds.
struct Loop {
  Net model{manual_seed(1)};
  BCELoss criterion;
  Optimizer<Net, Adam> optimizer{model, Adam{}};
  Tape<Net, 6> tape, other;
  Gradients<Net> gradients;
  Tensor<float, 6, 2> x = uniform<float, 6, 2>(1), x2 = uniform<float, 6, 2>(3);
  Tensor<float, 6, 1> y = uniform<float, 6, 1>(2, 0, 1);
};
std::string says(const std::string& words, const char* sentence) {
  return words.find(std::string("fixnet: VERIFY: backward: ") + sentence) == 0 ? "" : words;
}

}  // namespace

TEST_CASE("VERIFY: backward from a tape that nobody wrote is caught") {
  const auto words = last_words([] {
    Loop l;
    const auto loss = l.criterion(l.model(l.x), l.y);
    l.model.backward(l.tape, loss.gradient.by_hand(), l.gradients);
  });
  CHECK(says(words, "model.forward(X, tape) has written the tape").empty());
}
TEST_CASE("VERIFY: a second backward on the same tape is caught") {
  const auto words = last_words([] {
    Loop l;
    const auto loss = l.criterion(l.model.forward(l.x, l.tape), l.y);
    l.model.backward(l.tape, loss.gradient, l.gradients);
    l.model.backward(l.tape, loss.gradient, l.gradients);
  });
  CHECK(says(words, "a tape is read once").empty());
}
TEST_CASE("VERIFY: parameters that changed between forward and backward are caught") {
  const auto words = last_words([] {
    Loop l;
    const auto loss = l.criterion(l.model.forward(l.x, l.tape), l.y);
    l.model.backward(l.tape, loss.gradient, l.gradients);
    const auto again = l.criterion(l.model.forward(l.x, l.tape), l.y);
    l.optimizer.step(l.model, l.gradients);
    l.model.backward(l.tape, again.gradient, l.gradients);
  });
  CHECK(says(words, "the parameters are those that the tape was written with").empty());
  CHECK(says(last_words([] {
               Loop l;
               const Net another{manual_seed(2)};
               const auto loss = l.criterion(l.model.forward(l.x, l.tape), l.y);
               another.backward(l.tape, loss.gradient, l.gradients);
             }),
             "the parameters are those that the tape was written with")
            .empty());
}
TEST_CASE("VERIFY: a gradient of another batch's outputs is caught") {
  const auto words = last_words([] {
    Loop l;
    const auto loss = l.criterion(l.model.forward(l.x, l.tape), l.y);
    (void)l.model.forward(l.x2, l.other);
    l.model.backward(l.other, loss.gradient, l.gradients);
  });
  CHECK(says(words, "the gradient is of the outputs that model.forward(X, tape) returned").empty());
}
TEST_CASE(
    "VERIFY: the loop as it should be survives, with all rows, some, and a gradient by hand") {
  Loop l;
  for (int epoch = 0; epoch < 3; ++epoch) {
    l.gradients.zero();
    const auto loss = l.criterion(l.model.forward(l.x, l.tape), l.y);
    l.model.backward(l.tape, loss.gradient, l.gradients);
    l.optimizer.step(l.model, l.gradients);
    const auto some = l.criterion(l.model.forward(l.x, l.tape, 4), l.y);
    l.model.backward(l.tape, some.gradient, l.gradients);
    (void)l.model.forward(l.x2, l.tape);
    l.model.backward(l.tape, Tensor<float, 6, 1>{}, l.gradients);
    l.optimizer.step(l.model, l.gradients);
  }
  constexpr bool constant = [] {
    const Net net{manual_seed(1)};
    Tape<Net, 2> tape;
    Gradients<Net> gradients;
    const Tensor<float, 2, 2> x{{{1, 2}, {3, 4}}};
    const Tensor<float, 2, 1> y{{{1}, {0}}};
    const auto loss = BCELoss{}(net.forward(x, tape), y);
    net.backward(tape, loss.gradient, gradients);
    return loss.value > 0;
  }();
  CHECK(constant);
}
