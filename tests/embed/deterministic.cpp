// SPDX-License-Identifier: MIT
//
// Trains and shows a hash of the losses' and weights' bits, one line a network. deterministic.sh compiles it for
// several instruction sets, compilers and levels of optimisation: each must show the same lines.
#include <cstdint>
#include <cstdio>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

namespace {

// FNV-1a over the bits of numbers.
class Hash {
 public:
  template <class T>
  constexpr void add(T x) {
    using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
    Bits bits = base_impl::bit_cast<Bits>(x);
    for (std::size_t byte = 0; byte < sizeof(T); ++byte, bits = static_cast<Bits>(bits >> 8)) {
      value_ = (value_ ^ (bits & 255)) * 1099511628211u;
    }
  }
  constexpr std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 14695981039346656037u;
};

template <class T, int Rows, int Columns>
constexpr Tensor<T, Rows, Columns> data(unsigned seed) {
  Generator generator = manual_seed(seed);
  Tensor<T, Rows, Columns> x{};
  for (auto& row : x.data) {
    for (T& value : row) value = generator.template uniform<T>(T(0), T(1));
  }
  return x;
}

constexpr Tensor<int, 5> labels() { return {{0, 1, 2, 3, 1}}; }

// The hash after a few steps on fixed data.
template <class Net, int B, class Loss, class Rule, class Y>
constexpr std::uint64_t trained(Loss loss, Rule rule, const Y& y, int steps) {
  using T = typename Net::scalar;
  Trainer trainer{Net{manual_seed(1)}, loss, rule, batch<B>};
  const auto x = data<T, B, Net::in>(2);
  Hash hash;
  for (int step = 0; step < steps; ++step) hash.add(trainer.step(x, y));
  const auto weights = trainer.model().parameters();
  for (int i = 0; i < weights.size(); ++i) hash.add(weights[i]);
  return hash.value();
}

// The hash of a clipped training whose rate and momentum a schedule sets: doubles that become factors.
std::uint64_t scheduled() {
  using Net = Sequential<Linear<3, 9>, SiLU, Linear<9, 2>>;
  Trainer trainer{Net{manual_seed(1)}, HuberLoss{},
                  SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01}, batch<5>,
                  ClipGradNorm{.max_norm = 0.3}};
  Scheduler scheduler{trainer, OneCycleLR{.max_lr = 0.1, .total_steps = 50}};
  const auto x = data<float, 5, 3>(2);
  const auto y = data<float, 5, 2>(3);
  Hash hash;
  for (int step = 0; step < 49; ++step) {
    hash.add(trainer.step(x, y));
    scheduler.step(trainer);
    hash.add(trainer.rule().lr);
  }
  for (const float weight : trainer.model().parameters()) hash.add(weight);
  return hash.value();
}

using Tutorial = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Classes = Sequential<Linear<3, 19>, LayerNorm<19>, Tanh, Linear<19, 4>>;
using Double = Network<double, Linear<4, 7>, GELU, Linear<7, 2>>;
using Recurrent = Sequential<Sequence<4, 2>, LSTM<2, 3>, Linear<3, 1>>;

template <int Steps>
constexpr std::uint64_t tutorial() {
  return trained<Tutorial, 12>(BCELoss{}, Adam{.lr = 0.1}, data<float, 12, 1>(3), Steps);
}

void show(const char* name, std::uint64_t hash) {
  std::printf("%-12s %016llx\n", name, static_cast<unsigned long long>(hash));
}

}  // namespace

int main() {
  constexpr std::uint64_t by_compiler = tutorial<2>();
  show("constant", by_compiler);
  if (by_compiler != tutorial<2>()) {
    std::puts("constant expressions and the program differ");
    return 1;
  }
  show("tutorial", tutorial<50>());
  show("classes", trained<Classes, 5>(CrossEntropyLoss{}, AdamW{}, labels(), 50));
  show("sequence", trained<Recurrent, 3>(MSELoss{}, Adam{.lr = 0.01}, data<float, 3, 4>(4), 50));
  show("double", trained<Double, 3>(MSELoss{}, NAdam{.lr = 0.01}, data<double, 3, 2>(4), 50));
  show("scheduled", scheduled());
  return 0;
}
