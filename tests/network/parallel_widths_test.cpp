// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "network/samples.hpp"

using namespace samples;

namespace {

/// N columns beside 5 and 9 others: outputs and gradients of each branch are plain loops', whatever
/// the place within a register, on the tape and evaluated.
template <class T, int In, int N, int B>
struct Beside {
  using Net =
      Network<T,
              Parallel<Branch<Linear<In, 5>>, Branch<Linear<In, N>, Tanh>, Branch<Linear<In, 9>>>>;
  const Net net{manual_seed(N)};
  const Tensor<T, B, In> x = uniform<T, B, In>(1);
  const Tensor<T, B, N + 14> dy = uniform<T, B, N + 14>(2);
  Tensor<T, B, N + 14> y, evaluated;
  Gradients<Net> gradients;
  double worst = 0;

  void check() {
    Tape<Net, B> tape;
    const auto outputs = net.forward(x, tape);
    y = outputs.values();
    padding_is_zero(outputs);
    evaluated = net(x);
    Tensor<T, B, In> dx;
    net.backward(tape, dy, gradients, dx);
    padding_is_zero();
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
      for (int i = 0; i < In; ++i) meet(dx[b][i], dx_[b][i]);
    }
    INFO(In << " to " << N << " columns, " << B << " rows");
    CHECK(worst < (std::is_same_v<T, float> ? 4e-6 : 1e-14));
  }

 private:
  double dx_[B][In]{};
  /// Behind the outputs of a row, and behind the gradients of a tensor's.
  void padding_is_zero(const Outputs<Net, B>& outputs) {
    constexpr auto size = Outputs<Net, B>::size;
    constexpr bool rows = Net::Plan::out_layout == plan_impl::Layout::rows;
    for (int i = 0; rows && i < size.elements; ++i) {
      if (i % size.stride >= N + 14) meet(outputs.block[i], 0);
    }
  }
  void padding_is_zero() {
    std::vector<T> rest(gradients.values, gradients.values + Gradients<Net>::storage_size);
    plan_impl::for_each_parameter<typename Net::Plan>(
        [&](const auto&, int place) { rest[static_cast<std::size_t>(place)] = 0; });
    for (const T value : rest) meet(value, 0);
  }
  void meet(T found, double expected) {
    worst = std::max(worst, std::abs(double(found) - expected) / (1 + std::abs(expected)));
  }
  /// f of the branch's sums, and its derivative by f's value.
  template <class W, class Bias, class F, class D>
  void branch(const W& w, const Bias& bias, const W& dw, const Bias& db, int first, F f,
              D derivative) {
    for (int o = 0; o < Bias::size(); ++o) {
      double by_weight[In]{}, by_bias = 0;
      for (int b = 0; b < B; ++b) {
        double sum = double(bias[o]);
        for (int i = 0; i < In; ++i) sum += double(w[o][i]) * double(x[b][i]);
        meet(y[b][first + o], f(sum));
        meet(evaluated[b][first + o], f(sum));
        const double d = double(dy[b][first + o]) * derivative(f(sum));
        by_bias += d;
        for (int i = 0; i < In; ++i) by_weight[i] += d * double(x[b][i]);
        for (int i = 0; i < In; ++i) dx_[b][i] += d * double(w[o][i]);
      }
      meet(db[o], by_bias);
      for (int i = 0; i < In; ++i) meet(dw[o][i], by_weight[i]);
    }
  }
};
inline constexpr int batches[] = {1, 2, 3, 4, 7, 8, 12, 16, 17};
template <int... N>
void every_width(std::integer_sequence<int, N...>) {
  (Beside<std::conditional_t<N % 2 == 0, double, float>, 17, N, batches[(N + N / 9) % 9]>{}.check(),
   ...);
}

template <int... N>
void every_narrow_width(std::integer_sequence<int, N...>) {
  (Beside<std::conditional_t<N % 2 == 0, double, float>, 1 + N % 2, N, batches[(N + 3) % 9]>{}
       .check(),
   ...);
}

}  // namespace

TEST_CASE("Parallel: branches beside each other are plain loops, forward and backward") {
  every_width(std::integer_sequence<int, 1, 2, 3, 5, 7, 8, 9, 13, 15, 16, 17, 27, 31, 32, 33>{});
  Beside<float, 16, 8, 17>{}.check();
  Beside<double, 16, 11, 3>{}.check();
}
TEST_CASE("Parallel: the same with the samples in the lanes, of few columns") {
  every_narrow_width(std::integer_sequence<int, 1, 2, 7, 16, 33>{});
}
