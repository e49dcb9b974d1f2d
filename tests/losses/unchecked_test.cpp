// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;
using Catch::Matchers::WithinRel;

namespace {

const Tensor<float, 5, 3> outputs{{{0.2f, 0.5f, 0.3f},
                                   {0.9f, 0.05f, 0.05f},
                                   {0.1f, 0.1f, 0.8f},
                                   {0.4f, 0.4f, 0.2f},
                                   {0.6f, 0.3f, 0.1f}}};
const Tensor<int, 5> labels{{1, 0, 2, 1, 0}};
const Tensor<float, 5, 3> targets{{{0, 1, 0}, {1, 0, 0}, {0, 0, 1}, {0, 1, 0}, {1, 0, 0}}};

/// Two steps of a network under a loss: the second loss tells of all gradients.
template <class Net, class Loss, class Y>
float trained(const Loss& loss, const Y& y) {
  Trainer trainer{Net{manual_seed(3)}, loss, SGD{.lr = 0.5}, batch<5>};
  trainer.step(outputs, y);
  return trainer.step(outputs, y);
}

}  // namespace

TEST_CASE("Unchecked: a loss has the same numbers, bit for bit") {
  const auto plain = NLLLoss{.reduction = Reduction::sum}(outputs, labels);
  const auto unchecked = Unchecked{NLLLoss{.reduction = Reduction::sum}}(outputs, labels);
  CHECK(plain.value == unchecked.value);
  CHECK(plain.gradient == unchecked.gradient);
  const auto bce = BCELoss{}(outputs, targets, 4),
             other = Unchecked<BCELoss>{}(outputs, targets, 4);
  CHECK(bce.value == other.value);
  CHECK(bce.gradient == other.gradient);
}

TEST_CASE("Unchecked: a loss that meets its last layer keeps their common formula") {
  using Binary = Sequential<Linear<3, 3>, Sigmoid>;
  using Classes = Sequential<Linear<3, 3>, LogSoftmax>;
  CHECK(trained<Binary>(BCELoss{}, targets) == trained<Binary>(Unchecked<BCELoss>{}, targets));
  CHECK(trained<Classes>(NLLLoss{}, labels) == trained<Classes>(Unchecked<NLLLoss>{}, labels));
  CHECK(plan_impl::Joined<Sigmoid, Unchecked<BCELoss>>::fused);
  static_assert(plan_impl::scores_are_logits<LogSoftmax, Unchecked<NLLLoss>>);
}

TEST_CASE("Unchecked: the losses that do not fit are what PyTorch gives") {
  // torch.nn.functional.nll_loss(outputs, labels) and cross_entropy(outputs, labels)
  using Net = Sequential<Linear<3, 3, false>, Identity>;
  Net net;
  net.set_weight<0>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  Tape<Net, 5> tape;
  const auto y = net.forward(outputs, tape);
  CHECK_THAT(Unchecked<NLLLoss>{}(y, labels).value, WithinRel(-0.64f, 1e-6f));
  CHECK_THAT(CrossEntropyLoss{}(y, labels).value, WithinRel(0.82738477f, 1e-6f));
}

TEST_CASE("Unchecked: hyper-parameters, weights and reports go through") {
  Unchecked<WeightedNLLLoss<3>> loss{{.weight = {1, 2, 3}, .reduction = Reduction::sum}};
  CHECK(loss.column_weight(2) == 3);
  CHECK(loss(outputs, labels).value ==
        WeightedNLLLoss<3>{{1, 2, 3}, Reduction::sum}(outputs, labels).value);
  using Net = Sequential<Linear<3, 3>, Sigmoid>;
  constexpr auto plain = cost<Trainer<Net, BCELoss, SGD, 5>>;
  constexpr auto same = cost<Trainer<Net, Unchecked<BCELoss>, SGD, 5>>;
  CHECK(plain.backward_flops == same.backward_flops);
}
