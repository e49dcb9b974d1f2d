// SPDX-License-Identifier: MIT
//
// What lies behind a row's last number stays zero for ever: in parameters and in the optimizer's
// state, for widths on both sides of every threshold between the layouts.
#include "network/samples.hpp"

using namespace samples;

namespace {

// The storage with every logical place marked; what is not marked is padding.
template <class Net>
Tensor<bool, Net::Plan::storage.total> padding() {
  Tensor<bool, Net::Plan::storage.total> is_padding{};
  for (bool& p : is_padding.data) p = true;
  plan_impl::for_each_parameter<typename Net::Plan>(
      [&](const auto&, int place) { is_padding[place] = false; });
  return is_padding;
}

template <int B, class Net, class Rule>
FIXNET_NOINLINE void stays_zero(const Rule& rule) {
  using T = typename Net::scalar;
  using Training = Trainer<Net, MSELoss, Rule, B>;
  constexpr int storage = Net::Plan::storage.total;
  Training trainer{Net{manual_seed(1)}, MSELoss{}, rule};
  for (unsigned i = 0; i < 100; ++i) {
    const auto x = uniform<T, B, Net::in>(i);
    const auto y = uniform<T, B, Net::out>(i + 1000);
    (void)trainer.step(x, y);
  }
  // A Trainer begins with the model and then the state, each in storage's layout.
  constexpr int blocks = 1 + Rule::slots;
  std::vector<T> numbers(static_cast<std::size_t>(blocks * storage));
  std::memcpy(numbers.data(), &trainer, numbers.size() * sizeof(T));
  const auto is_padding = padding<Net>();
  int moved = 0;
  for (int block = 0; block < blocks; ++block) {
    for (int i = 0; i < storage; ++i) {
      const T number = numbers[static_cast<std::size_t>(block * storage + i)];
      if (is_padding[i] && !(number == 0)) {
        FAIL_CHECK(Net::in << " -> " << Net::out << ", batch " << B << ": block " << block
                           << ", place " << i << " holds " << number);
        return;
      }
      moved += number != 0 && number == number;
    }
  }
  if (!(moved > 0)) FAIL_CHECK("nothing was trained");
}

// In → Hidden → Out with an activation that is not 0 at 0.
template <class T, int B, int In, int Hidden, int Out>
void shape() {
  using Net = Network<T, Linear<In, Hidden>, Sigmoid, Linear<Hidden, Out>>;
  stays_zero<B, Net>(Adam{.lr = 0.05, .weight_decay = 0.01});
}

}  // namespace

TEST_CASE("padding of parameters and moments is zero after 100 steps: around half a register") {
  shape<float, 3, 1, 7, 1>();
  shape<float, 7, 2, 8, 3>();
  shape<float, 12, 3, 9, 7>();
  shape<float, 17, 7, 3, 8>();
  shape<float, 2, 8, 2, 9>();
  shape<double, 5, 3, 4, 2>();
}
TEST_CASE("padding of parameters and moments is zero after 100 steps: around whole registers") {
  shape<float, 1, 15, 16, 17>();
  shape<float, 8, 17, 15, 16>();
  shape<float, 3, 33, 31, 5>();
}
TEST_CASE("padding is zero after 100 steps of every rule's state, PReLU's and Softmax's too") {
  using Net = Sequential<Linear<3, 9>, PReLUWith<9>, Softmax, Linear<9, 2>, PReLU>;
  stays_zero<5, Net>(SGD{.lr = 0.05, .momentum = 0.9, .weight_decay = 0.01});
  stays_zero<5, Net>(AMSGrad{.lr = 0.05});
  stays_zero<5, Net>(RMSpropWith<true, true>{.lr = 0.01, .momentum = 0.5});
  stays_zero<5, Net>(Adagrad{.lr = 0.05, .initial_accumulator_value = 0.1});
}
