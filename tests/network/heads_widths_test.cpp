// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

namespace {

/// Heads of N and 2 numbers: the loss is the sum of the two alone, and so is its gradient.
template <class T, int N, int B>
void is_the_sum() {
  constexpr int In = N % 3 == 0 ? 2 : 17;  // the samples in the lanes, and the columns
  using Net = Network<T, Linear<4, In>, Heads<Branch<Linear<In, N>>, Branch<Linear<In, 2>>>>;
  using Plain = Network<T, Linear<4, In>, Parallel<Branch<Linear<In, N>>, Branch<Linear<In, 2>>>>;
  INFO(N << " and 2 columns, " << B << " rows");
  const Net net{manual_seed(N)};
  const Plain plain{manual_seed(N)};
  const auto x = uniform<T, B, 4>(1);
  const auto a = uniform<T, B, N>(2);
  const auto b = classes<B>(3, 2);
  const HeadLosses<L1Loss, CrossEntropyLoss> criterion{.weights = {0.5, 3}};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  const auto outputs = net.forward(x, tape);
  const auto loss = criterion(outputs, std::tie(a, b));
  net.backward(tape, loss.gradient, gradients);

  const auto [y, z] = split_heads(outputs);
  const auto first = L1Loss{}(y, a);
  const auto second = CrossEntropyLoss{}(z, b);
  CHECK(std::abs(double(loss.value) - 0.5 * double(first.value) - 3 * double(second.value)) <
        1e-6 * double(loss.value));
  Tensor<T, B, N + 2> by_outputs;
  for (int r = 0; r < B; ++r) {
    for (int i = 0; i < N; ++i) by_outputs[r][i] = T(0.5) * first.gradient[r][i];
    for (int i = 0; i < 2; ++i) by_outputs[r][N + i] = T(3) * second.gradient[r][i];
  }
  Tape<Plain, B> other;
  Gradients<Plain> expected;
  (void)plain.forward(x, other);
  plain.backward(other, by_outputs, expected);
  double worst = 0;
  for (int i = 0; i < Gradients<Net>::storage_size; ++i)
    worst = std::max(worst, std::abs(double(gradients.values[i]) - double(expected.values[i])));
  CHECK(worst < (std::is_same_v<T, float> ? 1e-6 : 1e-14));
}
inline constexpr int batches[] = {1, 2, 3, 4, 7, 8, 12, 16, 17};
template <int... N>
void every_width(std::integer_sequence<int, N...>) {
  (is_the_sum<std::conditional_t<N % 2 == 0, float, double>, N, batches[N % 9]>(), ...);
}

}  // namespace

TEST_CASE("Heads: the loss and its gradient are those of the heads alone, weighted") {
  every_width(std::integer_sequence<int, 1, 2, 3, 5, 6, 7, 9, 15, 16, 17, 33>{});
  is_the_sum<float, 16, 5>();
  is_the_sum<double, 8, 3>();
}
