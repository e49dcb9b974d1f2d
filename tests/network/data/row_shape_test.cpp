// SPDX-License-Identifier: MIT
//
// Data of more than two extents: a (B, L, F) batch for a Sequence<L, F>, a (B, C, L) one for a
// Signal<C, L>. The oracle is the same numbers in two extents, which networks take as well.
#include <array>
#include <catch_compat.hpp>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <span>
#include <vector>

using namespace fixnet;

namespace {

constexpr int B = 5, L = 4, F = 3, N = L * F;
using Steps = Network<double, Sequence<L, F>, Linear<F, 2>, Tanh, Linear<2, 2>>;
using Channels = Network<double, Signal<F, L>, Conv1d<F, 2, 2>>;

constexpr double number(int i) { return 0.25 * i - 0.01 * i * i; }
template <class X>
constexpr X numbered() {
  X x{};
  int i = 0;
  for (auto& sample : x) {
    for (auto& row : sample) {
      for (auto& v : row) v = number(i++);
    }
  }
  return x;
}
template <int Outer, int Inner>
constexpr auto nested = numbered<Tensor<double, B, Outer, Inner>>();
template <int Columns>
constexpr Tensor<double, B, Columns> flat = [] {
  Tensor<double, B, Columns> x{};
  for (int i = 0; i < B * Columns; ++i) x[i / Columns][i % Columns] = number(i);
  return x;
}();

template <class Net, class X, class Y>
auto trained(const X& x, const Y& y) {
  Trainer trainer{Net{manual_seed(3)}, MSELoss{}, SGD{.lr = 0.1, .momentum = 0.9}, batch<B>};
  const double loss = trainer.step(x, y);
  (void)trainer.step(x, y, B - 2);
  return std::pair{loss, trainer.model().parameters()};
}
template <class Net, class X, class Y>
auto by_hand(const X& x, const Y& y) {
  const Net net{manual_seed(3)};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  const auto loss = MSELoss{}(net.forward(x, tape), y);
  net.backward(tape, loss.gradient, gradients);
  return std::pair{loss.value, gradients.template weight<Net::layer_count - 1>()};
}

}  // namespace

TEST_CASE("row shape: outputs of (B, L, F) and of (B, C, L) are those of the same numbers") {
  const Steps steps{manual_seed(1)};
  CHECK(steps(nested<L, F>) == steps(flat<N>));
  CHECK(steps.forward(nested<L, F>.data) == steps(flat<N>));
  CHECK(steps(numbered<std::array<std::array<std::array<double, F>, L>, B>>()) == steps(flat<N>));
  CHECK(steps(numbered<std::array<Tensor<double, L, F>, B>>()) == steps(flat<N>));
  const Channels channels{manual_seed(1)};
  CHECK(channels(nested<F, L>) == channels(flat<N>));
  CHECK(channels(numbered<std::array<double[F][L], B>>()) == channels(flat<N>));
}
TEST_CASE("row shape: one sample of two extents has one row of outputs") {
  const Steps steps{manual_seed(1)};
  const Channels channels{manual_seed(1)};
  const auto all = steps(flat<N>);
  const auto of_channels = channels(flat<N>);
  for (int b = 0; b < B; ++b) {
    const Tensor<double, 2 * L> one = steps(nested<L, F>[b]);
    for (int i = 0; i < 2 * L; ++i) CHECK(std::abs(one[i] - all[b][i]) < 1e-12);
    const Tensor<double, 2 * (L - 1)> other = channels.forward(nested<F, L>[b]);
    for (int i = 0; i < 2 * (L - 1); ++i) CHECK(std::abs(other[i] - of_channels[b][i]) < 1e-12);
  }
  constexpr Tensor<double, L, F> sample{{{1, 2, 3}, {4, 5, 6}}};
  constexpr Tensor<double, 1, N> row{{{1, 2, 3, 4, 5, 6}}};
  constexpr Steps constant{manual_seed(1)};
  STATIC_REQUIRE(constant(sample) == Tensor<double, 2 * L>(constant(row.data[0])));
  CHECK(steps(sample) == steps(row.data[0]));
}
TEST_CASE("row shape: at compile time too") {
  constexpr Steps steps{manual_seed(1)};
  STATIC_REQUIRE(steps(nested<L, F>) == steps(flat<N>));
  constexpr Channels channels{manual_seed(1)};
  STATIC_REQUIRE(channels(nested<F, L>) == channels(flat<N>));
}
TEST_CASE("row shape: a step takes data and targets in their extents, and trains the same") {
  CHECK(trained<Steps>(nested<L, F>, nested<L, 2>) == trained<Steps>(flat<N>, flat<2 * L>));
  CHECK(trained<Channels>(nested<F, L>, nested<2, L - 1>) ==
        trained<Channels>(flat<N>, flat<2 * (L - 1)>));
}
TEST_CASE("row shape: rows that the running program counts") {
  const std::vector<std::array<std::array<double, F>, L>> rows(B - 1);
  const std::span<const double[L][2]> targets(nested<L, 2>.data, B - 1);
  const std::vector<std::array<double, N>> same(B - 1);
  const std::span<const double[2 * L]> same_targets(flat<2 * L>.data, B - 1);
  CHECK(trained<Steps>(rows, targets) == trained<Steps>(same, same_targets));
}
TEST_CASE("row shape: the explicit loop takes them, and criterion its targets") {
  CHECK(by_hand<Steps>(nested<L, F>, nested<L, 2>) == by_hand<Steps>(flat<N>, flat<2 * L>));
  CHECK(by_hand<Channels>(nested<F, L>.data, nested<2, L - 1>.data) ==
        by_hand<Channels>(flat<N>, flat<2 * (L - 1)>));
}
TEST_CASE("row shape: accuracy of a network whose outputs have no positions left") {
  const Network<double, Sequence<L, F>, Flatten, Linear<N, 3>> net{manual_seed(2)};
  const Tensor<int, B> labels{{0, 1, 2, 1, 0}};
  CHECK(accuracy(net, nested<L, F>, labels) == accuracy(net, flat<N>, labels));
}
TEST_CASE("row shape: what a type tells") {
  using matrix_impl::RowIn;
  using X = Tensor<float, 7, 4, 3>;
  STATIC_REQUIRE((matrix_impl::FixedMatrix<X> && !matrix_impl::PlainMatrix<X>));
  STATIC_REQUIRE((matrix_impl::rows<X> == 7 && matrix_impl::columns<X> == 12));
  STATIC_REQUIRE((RowIn<X>::rank == 2 && RowIn<X>::outer == 4));
  STATIC_REQUIRE(RowIn<std::vector<Tensor<float, 2, 3, 5>>>::rank == 3);
  STATIC_REQUIRE(std::is_same_v<matrix_impl::Element<float[2][3][4]>, float>);
  using In = matrix_impl::EnteringRow<Channels>;
  STATIC_REQUIRE((In::outer == F && In::inner == L));
  STATIC_REQUIRE(matrix_impl::EnteringRow<Sequential<Linear<2, 1>>>::outer == 0);
  STATIC_REQUIRE(matrix_impl::shape_fits<In, RowIn<double[1][F][L]>>());
  STATIC_REQUIRE_FALSE(matrix_impl::shape_fits<In, RowIn<double[1][L][F]>>());
  STATIC_REQUIRE_FALSE(matrix_impl::shape_fits<In, RowIn<double[1][1][F][L]>>());
}
