// SPDX-License-Identifier: MIT
//
// The VERIFY build: every program here runs with the checks on, whatever the build.
#undef FIXNET_VERIFY
#define FIXNET_VERIFY 1
#include <string>

#include "last_words.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

/// f(0) = 0.5, and yet it says that it keeps zeros: its padding is not zero.
struct Liar {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x + V(typename V::scalar(0.5));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V, V dy) noexcept {
    return dy;
  }
};
/// Infinite for numbers that are not, and 0 for 0.
struct Exploding : Liar {
  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x * V(3e38f) * V(3e38f);
  }
};
/// An optimizer that moves parameters with neither gradient nor size: padding too.
struct Drift : PlainSGD {
  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>&, V p, V, V (&)[1]) noexcept {
    return p + V(typename V::scalar(1));
  }
};

template <class Net, class Rule>
void train_one_step(const Rule& rule) {
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, rule, batch<3>};
  (void)trainer.step(uniform<float, 3, Net::in>(1), uniform<float, 3, Net::out>(2));
}
template <class Net>
void explicit_step() {
  ExplicitLoop<Net, MSELoss, Adam, 3> loop{Net{manual_seed(1)}, MSELoss{}, Adam{}};
  (void)loop.step(uniform<float, 3, Net::in>(1), uniform<float, 3, Net::out>(2));
}

// Wide on every processor, and in no processor's whole registers.
template <class Act>
using Ragged = Sequential<Linear<2, 21>, Act, Linear<21, 17>>;
// Behind another activation, where nothing but its own word keeps the padding zero.
template <class Act>
using Second = Sequential<Linear<2, 21>, Tanh, Act, Linear<21, 17>>;

// One element at a time there is no padding to look at.
constexpr bool blocks_have_padding = simd::Lanes<float>::size > 1;
constexpr bool storage_has_padding = (simd::layout_lanes<float>) > 1;

}  // namespace

TEST_CASE("VERIFY: an activation that lies about its zero is caught, in training and inference") {
  if (!blocks_have_padding) return;
  const std::string sentence = "fixnet: VERIFY: forward: the padding of a stage's output is 0\n";
  CHECK(last_words([] { train_one_step<Second<Liar>>(Adam{}); }) == sentence);
  CHECK(last_words([] { explicit_step<Second<Liar>>(); }) == sentence);
  CHECK(last_words([] {
          const Second<Liar> net{manual_seed(1)};
          (void)net(uniform<float, 3, 2>(1));
        }) == sentence);
}
TEST_CASE("VERIFY: a stage that makes infinities of moderate numbers is caught") {
  CHECK(last_words([] {
          train_one_step<Ragged<Exploding>>(Adam{});
        }).find("a stage's output is finite where its input is") != std::string::npos);
}
TEST_CASE("VERIFY: an optimizer that moves padding is caught") {
  if (!blocks_have_padding) return;
  CHECK(last_words([] { train_one_step<Ragged<ReLU>>(Drift{}); }) ==
        "fixnet: VERIFY: update: the padding of the parameters is 0\n");
}
TEST_CASE("VERIFY: padding of gradients and of storage is looked at") {
  if (!storage_has_padding) return;
  CHECK(last_words([] {
          Gradients<Ragged<ReLU>> gradients;
          gradients.values[21] = 1;
          verify_impl::storage_padding_is_zero<Ragged<ReLU>::Plan>(
              gradients.storage(), gradients.storage_size, "here", "this");
        }) == "fixnet: VERIFY: here: this\n");
  CHECK(last_words([] {
          Gradients<Ragged<ReLU>> gradients;
          gradients.storage()[gradients.storage_size - 1] = 1;
          verify_impl::storage_padding_is_zero<Ragged<ReLU>::Plan>(
              gradients.storage(), gradients.storage_size, "here", "this");
        }) == "fixnet: VERIFY: here: this\n");
}
TEST_CASE("VERIFY: what is right survives, in every layout, with infinite data and overflow") {
  train_one_step<Ragged<Sigmoid>>(AMSGrad{});
  explicit_step<Ragged<Softplus>>();
  train_one_step<Sequential<Linear<2, 3>, GELU, PReLU, Softmax, Linear<3, 1>>>(SGD{});
  explicit_step<Sequential<Linear<2, 3>, GELU, PReLU, Softmax, Linear<3, 1>>>();
  using Net = Ragged<ReLU>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, PlainSGD{}, batch<3>};
  auto x = uniform<float, 3, 2>(1);
  for (const float value : {1e38f, std::numeric_limits<float>::infinity()}) {
    x[1][1] = value;
    (void)trainer.step(x, uniform<float, 3, 17>(2));
    (void)trainer.step(x, uniform<float, 3, 17>(2));
  }
  SUCCEED();
}
TEST_CASE("VERIFY: an infinite weight, wherever it is, leaves the padding zero") {
  using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 2>>;  // narrow after narrow
  for (int i = 0; i < Net::parameter_count; ++i) {
    Net net{manual_seed(1)};
    auto parameters = net.parameters();
    parameters[i] = std::numeric_limits<float>::infinity();
    net.set_parameters(parameters);
    Trainer trainer{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<5>};
    (void)trainer.step(uniform<float, 5, 2>(1), uniform<float, 5, 2>(2));  // or it aborts
  }
  SUCCEED();
}
