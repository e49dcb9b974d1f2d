// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "network/samples.hpp"

using namespace samples;

namespace {

/// One row of x + W₂·SiLU(W₁·x + b₁) + b₂ in double, of `inner` columns within, and the gradients.
struct PlainLoops {
  int n, inner;
  std::vector<double> parameters, gradients;  // W₁ (inner, n), b₁, W₂ (n, inner), b₂
  int w2 = inner * n + inner, b2 = w2 + n * inner;

  template <class X>
  std::vector<double> row(const X& x, const double* dy) {
    const auto& p = parameters;
    std::vector<double> z, y, dz;
    for (int k = 0; k < inner; ++k) {
      double sum = p[at(inner * n + k)];
      for (int i = 0; i < n; ++i) sum += p[at(k * n + i)] * double(x[i]);
      z.push_back(sum);
    }
    const auto sigmoid = [](double v) { return 1 / (1 + std::exp(-v)); };
    for (int i = 0; i < n; ++i) {
      y.push_back(double(x[i]) + p[at(b2 + i)]);
      gradients[at(b2 + i)] += dy[i];
      for (int k = 0; k < inner; ++k) {
        const double v = z[at(k)] * sigmoid(z[at(k)]);
        y.back() += p[at(w2 + i * inner + k)] * v;
        gradients[at(w2 + i * inner + k)] += dy[i] * v;
      }
    }
    for (int k = 0; k < inner; ++k) {
      const double s = sigmoid(z[at(k)]);
      double d = 0;
      for (int i = 0; i < n; ++i) d += dy[i] * p[at(w2 + i * inner + k)];
      d *= s * (1 + z[at(k)] * (1 - s));
      gradients[at(inner * n + k)] += d;
      for (int i = 0; i < n; ++i) gradients[at(k * n + i)] += d * double(x[i]);
    }
    return y;
  }
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }
};

template <class T, int N, int B>
void is_plain_loops() {
  INFO(B << " rows of " << N);
  using Net = Network<T, Residual<Linear<N, 5>, SiLU, Linear<5, N>>>;
  const Net net{manual_seed(N)};
  const auto x = uniform<T, B, N>(B), dy = uniform<T, B, N>(B + 1);
  const double within = std::is_same_v<T, float> ? 1e-5 : 1e-13;
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  const auto y = net.forward(x, tape).values();
  const auto evaluated = net(x);
  net.backward(tape, dy, gradients);
  const auto parameters = net.parameters();
  PlainLoops plain{N, 5, {parameters.begin(), parameters.end()}, {}};
  plain.gradients.assign(plain.parameters.size(), 0.0);
  double worst = 0;
  for (int b = 0; b < B; ++b) {
    std::vector<double> d;
    for (int i = 0; i < N; ++i) d.push_back(double(dy[b][i]));
    const std::vector<double> expected = plain.row(x[b], d.data());
    for (int i = 0; i < N; ++i) {
      worst = std::max(worst, std::abs(double(y[b][i]) - expected[PlainLoops::at(i)]));
      worst = std::max(worst, std::abs(double(evaluated[b][i]) - expected[PlainLoops::at(i)]));
    }
  }
  CHECK(worst <= within);
  std::size_t next = 0;
  worst = 0;
  plan_impl::for_each_parameter<typename Net::Plan>([&](const auto&, int place) {
    worst = std::max(worst, std::abs(double(gradients.values[place]) - plain.gradients[next++]));
  });
  CHECK(worst <= 20 * within);
}
inline constexpr int batches[] = {1, 2, 3, 4, 7, 8, 12, 16, 17};
template <int... N>
void every_width(std::integer_sequence<int, N...>) {
  (is_plain_loops<std::conditional_t<N % 2 == 0, float, double>, N + 1, batches[N % 9]>(), ...);
}

}  // namespace

TEST_CASE("Residual: x + f(x) and its gradients are plain loops', every width") {
  every_width(std::make_integer_sequence<int, 33>{});
  is_plain_loops<float, 4, 5>();
  is_plain_loops<float, 8, 17>();
  is_plain_loops<float, 16, 4>();
  is_plain_loops<double, 1, 17>();
  is_plain_loops<double, 17, 9>();
}
