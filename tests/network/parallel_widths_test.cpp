// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "network/samples.hpp"

using namespace samples;

namespace {

/// N columns beside 5 and 1 others: outputs and gradients of each branch are plain loops', whatever
/// the place within a register, on the tape and evaluated.
template <class T, int N, int B>
struct Beside {
  using Net =
      Network<T, Parallel<Branch<Linear<3, 5>>, Branch<Linear<3, N>, Tanh>, Branch<Linear<3, 1>>>>;
  const Net net{manual_seed(N)};
  const Tensor<T, B, 3> x = uniform<T, B, 3>(1);
  const Tensor<T, B, N + 6> dy = uniform<T, B, N + 6>(2);
  Tensor<T, B, N + 6> y, evaluated;
  Gradients<Net> gradients;
  double worst = 0;

  void check() {
    Tape<Net, B> tape;
    y = net.forward(x, tape).values();
    evaluated = net(x);
    Tensor<T, B, 3> dx;
    net.backward(tape, dy, gradients, dx);
    const auto same = [](double v) { return v; };
    const auto one = [](double) { return 1.0; };
    branch(net.template parameter<0, "0.0.weight">(), net.template parameter<0, "0.0.bias">(),
           gradients.template parameter<0, "0.0.weight">(),
           gradients.template parameter<0, "0.0.bias">(), 0, same, one);
    branch(
        net.template parameter<0, "1.0.weight">(), net.template parameter<0, "1.0.bias">(),
        gradients.template parameter<0, "1.0.weight">(),
        gradients.template parameter<0, "1.0.bias">(), 5, [](double v) { return std::tanh(v); },
        [](double v) { return 1 - v * v; });
    branch(net.template parameter<0, "2.0.weight">(), net.template parameter<0, "2.0.bias">(),
           gradients.template parameter<0, "2.0.weight">(),
           gradients.template parameter<0, "2.0.bias">(), 5 + N, same, one);
    for (int b = 0; b < B; ++b) {
      for (int i = 0; i < 3; ++i) meet(dx[b][i], dx_[b][i]);
    }
    INFO(N << " columns, " << B << " rows");
    CHECK(worst < (std::is_same_v<T, float> ? 4e-6 : 1e-14));
  }

 private:
  double dx_[B][3]{};
  void meet(T found, double expected) {
    worst = std::max(worst, std::abs(double(found) - expected) / (1 + std::abs(expected)));
  }
  /// f of the branch's sums, and its derivative by f's value.
  template <class W, class Bias, class F, class D>
  void branch(const W& w, const Bias& bias, const W& dw, const Bias& db, int first, F f,
              D derivative) {
    for (int o = 0; o < Bias::size(); ++o) {
      double by_weight[3]{}, by_bias = 0;
      for (int b = 0; b < B; ++b) {
        double sum = double(bias[o]);
        for (int i = 0; i < 3; ++i) sum += double(w[o][i]) * double(x[b][i]);
        meet(y[b][first + o], f(sum));
        meet(evaluated[b][first + o], f(sum));
        const double d = double(dy[b][first + o]) * derivative(f(sum));
        by_bias += d;
        for (int i = 0; i < 3; ++i) by_weight[i] += d * double(x[b][i]);
        for (int i = 0; i < 3; ++i) dx_[b][i] += d * double(w[o][i]);
      }
      meet(db[o], by_bias);
      for (int i = 0; i < 3; ++i) meet(dw[o][i], by_weight[i]);
    }
  }
};
inline constexpr int batches[] = {1, 2, 3, 4, 7, 8, 12, 16, 17};
template <int... N>
void every_width(std::integer_sequence<int, N...>) {
  (Beside<std::conditional_t<N % 2 == 0, double, float>, N, batches[(N + N / 9) % 9]>{}.check(),
   ...);
}

}  // namespace

TEST_CASE("Parallel: branches beside each other are plain loops, forward and backward") {
  every_width(std::integer_sequence<int, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 27,
                                    31, 32, 33>{});
  Beside<float, 8, 17>{}.check();
}
