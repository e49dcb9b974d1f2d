// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>

#include "network/samples.hpp"

using namespace samples;

namespace {

using Soccer = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

void clip_by_hand(auto& gradients, const ClipGradNorm& clip) {
  clip_grad_norm(gradients, clip.max_norm, clip.norm_type);
}
void clip_by_hand(auto& gradients, const ClipGradValue& clip) {
  clip_grad_value(gradients, clip.value);
}

/// The loop of PyTorch's users: zero_grad, forward, loss, backward, clip_grad_norm_, step.
template <int B, class Net, class Loss, class Rule, class Clip>
bool as_by_hand(const Loss& criterion, const Rule& rule, const Clip& clip, int steps = 6) {
  const Net net{manual_seed(7)};
  Trainer trainer{net, criterion, rule, batch<B>, clip};
  Net model = net;
  Optimizer optimizer{model, rule};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  for (int step = 0; step < steps; ++step) {
    const auto seed = static_cast<unsigned>(step);
    const auto x = uniform<typename Net::scalar, B, Net::in>(seed);
    const auto y = targets<Loss, Net, B>(seed + 100);
    gradients.zero();
    const auto loss = criterion(model.forward(x, tape), y);
    model.backward(tape, loss.gradient, gradients);
    clip_by_hand(gradients, clip);
    optimizer.step(model, gradients);
    if (!same_number(trainer.step(x, y), loss.value)) return false;
    if (!same_bits(trainer.model(), model)) return false;
  }
  return true;
}

/// How far one step of plain descent with a rate of 1 goes: the norm of the gradient it used.
template <class Clip>
double length_of_step(const Clip& clip) {
  const Soccer net{manual_seed(3)};
  Trainer trainer{net, MSELoss{Reduction::sum}, SGD{.lr = 1.0}, batch<12>, clip};
  trainer.step(uniform<float, 12, 2>(1, -50, 50), uniform<float, 12, 1>(2));
  double squares = 0;
  for (int i = 0; i < Soccer::parameter_count; ++i) {
    const auto moved = static_cast<double>(trainer.model().parameters()[i] - net.parameters()[i]);
    squares += moved * moved;
  }
  return std::sqrt(squares);
}

}  // namespace

TEST_CASE("a Trainer that clips by norm gives the bits of the loop with clip_grad_norm") {
  const ClipGradNorm clip{.max_norm = 0.05};
  CHECK(as_by_hand<12, Soccer>(BCELoss{}, Adam{.lr = 0.05}, clip, 30));
  CHECK(as_by_hand<7, Sequential<Linear<3, 33>, Tanh, Linear<33, 5>>>(MSELoss{}, Adam{}, clip));
  CHECK(as_by_hand<16, Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, PReLU, Linear<64, 3>>>(
      CrossEntropyLoss{}, SGD{.lr = 0.1, .momentum = 0.9}, clip));
  CHECK(as_by_hand<5, Network<double, Linear<4, 9>, GELU, Linear<9, 2, false>>>(HuberLoss{},
                                                                                RMSprop{}, clip));
  for (const double type : {1.0, 0.5, std::numeric_limits<double>::infinity()}) {
    INFO("norm_type " << type);
    CHECK(as_by_hand<12, Soccer>(BCELoss{}, Adam{.lr = 0.05},
                                 ClipGradNorm{.max_norm = 0.05, .norm_type = type}));
  }
}

TEST_CASE("a Trainer that clips by value gives the bits of the loop with clip_grad_value") {
  const ClipGradValue clip{.value = 0.01};
  CHECK(as_by_hand<12, Soccer>(BCELoss{}, Adam{.lr = 0.05}, clip, 30));
  CHECK(as_by_hand<16, Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>>(
      MSELoss{}, AdamW{}, clip));
}

TEST_CASE("a step with clipped gradients is as long as its limit, or as it would be without") {
  CHECK(length_of_step(NoClipping{}) > 1);
  CHECK(length_of_step(ClipGradNorm{.max_norm = 1e6}) == length_of_step(NoClipping{}));
  CHECK(std::abs(length_of_step(ClipGradNorm{.max_norm = 0.25}) - 0.25) < 1e-6);
  CHECK(length_of_step(ClipGradNorm{.max_norm = 0.25, .norm_type = 1.0}) < 0.25);
  CHECK(length_of_step(ClipGradValue{.value = 0.5}) <= 0.5 * std::sqrt(41.0));
}

TEST_CASE("a norm_type that is not above 0 makes parameters NaN, or a guard refuses each step") {
  const auto x = uniform<float, 12, 2>(1);
  const auto y = uniform<float, 12, 1>(2, 0, 1);
  for (const double type : {0.0, -1.0, std::nan("")}) {
    const ClipGradNorm clip{.max_norm = 1.0, .norm_type = type};
    const Soccer net{manual_seed(3)};
    Trainer guarded{net, BCELoss{}, Adam{}, batch<12>, clip, SkipBadSteps{}};
    CHECK_FALSE(guarded.step(x, y).taken);
    CHECK(same_bits(guarded.model(), net));
    if (verify_impl::enabled) continue;  // which stops at the first NaN
    Trainer trainer{net, BCELoss{}, Adam{}, batch<12>, clip};
    (void)trainer.step(x, y);
    CHECK(std::isnan(trainer.step(x, y)));
  }
}

TEST_CASE("clipping: fewer rows than the batch, copies, and settings that change between steps") {
  Trainer whole{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<5>, ClipGradNorm{.max_norm = .1}};
  Trainer part{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<5>, ClipGradNorm{.max_norm = .1}};
  const auto x = uniform<float, 5, 2>(1);
  const auto y = uniform<float, 5, 1>(2, 0, 1);
  Trainer three{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<3>, ClipGradNorm{.max_norm = .1}};
  const float loss = three.step(head<3>(x), head<3>(y));
  CHECK(std::abs(part.step(head<3>(x), head<3>(y)) - loss) < 1e-6f);
  const auto snapshot = whole;
  whole.step(x, y);
  auto again = snapshot;
  again.step(x, y);
  CHECK(same_bits(again.model(), whole.model()));
  again.clip().max_norm = 0;  // no gradient is left: the moments alone move
  const auto before = again.slots()[0];
  again.step(x, y);
  CHECK(again.slots()[0] == static_cast<float>(0.9f) * before);
  STATIC_REQUIRE(std::is_trivially_copyable_v<decltype(whole)>);
}

TEST_CASE("a Trainer that clips trains in a constant expression") {
  static constexpr Tensor<float, 4, 2> x{{{1, 2}, {-3, 1}, {2, -1}, {0, 1}}};
  static constexpr Tensor<float, 4, 1> y{{{1}, {0}, {1}, {0}}};
  constexpr auto train = [] {
    Trainer trainer{Soccer{manual_seed(1)}, BCELoss{}, Adam{.lr = 0.1}, batch<4>,
                    ClipGradNorm{.max_norm = 0.1}};
    float last = 0;
    for (int step = 0; step < 10; ++step) last = trainer.step(x, y);
    return last;
  };
  constexpr float in_the_compiler = train();
  STATIC_REQUIRE(in_the_compiler < 0.5f);
  CHECK(std::abs(train() - in_the_compiler) < 1e-5f);
}

TEST_CASE("what does not clip pays nothing for it; what does says what it keeps") {
  using Plain = Trainer<Soccer, BCELoss, Adam, 12>;
  using Clipped = Trainer<Soccer, BCELoss, Adam, 12, ClipGradNorm>;
  STATIC_REQUIRE((std::is_same_v<Plain, Trainer<Soccer, BCELoss, Adam, 12, NoClipping>>));
  STATIC_REQUIRE(cost<Plain>.gradient_bytes == 0);
  STATIC_REQUIRE(cost<Clipped>.gradient_bytes == cost<Clipped>.weight_bytes);
  STATIC_REQUIRE(cost<Clipped>.object_bytes >= sizeof(Plain) + sizeof(Gradients<Soccer>));
  STATIC_REQUIRE(cost<Clipped>.update_flops > cost<Plain>.update_flops);
  CHECK(describe<Clipped>().find("ClipGradNorm") != std::string_view::npos);
}
