// SPDX-License-Identifier: MIT
#include <catch_compat.hpp>
#include <fixnet/layers/batch_norm1d.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/optimizers/adagrad.hpp>
#include <fixnet/optimizers/adam.hpp>
#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/train/trainer.hpp>

using namespace fixnet;

namespace {

// 1→1 and 3→33→17→5→1: narrow and wide layers, with and without padding on every lane width.
template <class Net>
void check_initial_slots() {
  using T = typename Net::scalar;
  constexpr int storage = Net::Plan::storage.total;
  alignas(64) T slots[static_cast<std::size_t>(storage)];
  for (T& s : slots) s = -1;
  optimizers_impl::initialise_slots(Adagrad{.initial_accumulator_value = 0.5}, slots,
                                    Net::Plan::storage);
  int real = 0;
  for (const T s : slots) {
    CHECK((s == T(0.5) || s == 0));
    real += s == T(0.5) ? 1 : 0;
  }
  CHECK(real == Net::parameter_count);

  // A random network's parameters are nowhere 0 but in the padding.
  const Net model{manual_seed(1)};
  for (int i = 0; i < storage; ++i) CHECK((model.storage()[i] != 0) == (slots[i] != 0));
}

}  // namespace

TEST_CASE("initialise_slots sets every parameter's slot and no padding") {
  check_initial_slots<Sequential<Linear<1, 1>>>();
  check_initial_slots<Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>();
  check_initial_slots<
      Sequential<Linear<3, 33>, ReLU, Linear<33, 17>, ReLU, Linear<17, 5>, Linear<5, 1>>>();
  check_initial_slots<Network<double, Linear<7, 9>, ReLU, Linear<9, 3>>>();
}

TEST_CASE("initialise_slots leaves alone what lies behind: running statistics have no slot") {
  using Plan = Sequential<Linear<2, 3>, BatchNorm1d<3>, Linear<3, 1>>::Plan;
  constexpr int trained = Plan::storage.trained, total = Plan::storage.total;
  STATIC_REQUIRE(trained < total);
  alignas(64) float slots[total];
  for (float& s : slots) s = -1;
  optimizers_impl::initialise_slots(Adagrad{.initial_accumulator_value = 0.5}, slots,
                                    Plan::storage);
  for (int i = 0; i < total; ++i) CHECK((slots[i] == -1) == (i >= trained));
}

TEST_CASE("initialise_slots: zero where the rule says nothing, all slots of it") {
  using Plan = Sequential<Linear<2, 3>>::Plan;
  alignas(64) float slots[optimizers_impl::slot_count<Adam>(Plan::storage.total)];
  for (float& s : slots) s = -1;
  optimizers_impl::initialise_slots(Adam{}, slots, Plan::storage);
  for (const float s : slots) CHECK(s == 0);
  STATIC_REQUIRE(optimizers_impl::slot_count<PlainSGD>(Plan::storage.total) == 1);
}

TEST_CASE("Trainer starts Adagrad at its initial value: the first step is lr·g/(√(v + g²) + eps)") {
  using Net = Sequential<Linear<1, 1>, Sigmoid>;
  const Tensor<float, 1, 1> x{{{1}}}, y{{{1}}};
  Trainer trainer{Net{}, BCELoss{}, Adagrad{.lr = 0.1, .initial_accumulator_value = 0.75},
                  batch<1>};
  trainer.step(x, y);  // all parameters 0: both gradients are sigmoid(0) − 1 = −0.5, √(0.75 + 0.25)
  const float p = trainer.model()({1.0f})[0];
  CHECK_THAT(p, Catch::Matchers::WithinAbs(1 / (1 + std::exp(-0.1)), 1e-6));
}
