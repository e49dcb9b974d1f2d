// SPDX-License-Identifier: MIT
//
// Recurrent layers within Parallel and Residual: they train as PyTorch's do, and stream with a state of
// their own.
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

namespace {

template <class T>
using Branches = Network<T, Sequence<4, 3>, Parallel<Branch<Linear<3, 4>, Tanh>, Branch<Identity>>,
                         Parallel<Branch<Slice<7, 0, 4>, GRU<4, 5>, LSTM<5, 2>>,
                                  Branch<ResetBeforeGRU<7, 3>, ReLU>, Branch<Slice<7, 4, 7>>>,
                         Residual<RNN<8, 8>>, Linear<8, 2>>;

template <class T, class... Layers>
void check_branches(const Network<T, Layers...>*) {
  check<3, Layers...>(MSELoss{}, FIXNET_GOLDEN(branches));
}

}  // namespace

TEST_CASE("Parallel, Residual: recurrent layers within train as PyTorch's do") {
  check_branches(static_cast<const Branches<double>*>(nullptr));
}
TEST_CASE("Parallel, Residual: recurrent layers within have each their part of the state") {
  using Net = Branches<float>;
  const Net net{manual_seed(7)};
  const auto x = formula<float, 1, 12>(1.7, 0.3, 1.5);
  const auto window = net(x);
  State<Net> one, pairs;
  float by_pairs[8];
  for (int t = 0; t < 4; t += 2)
    REQUIRE(net.forward(std::span<const float>(x[0] + 3 * t, 6),
                        std::span<float>(by_pairs + 2 * t, 4), pairs));
  for (int t = 0; t < 4; ++t) {
    const float step[3] = {x[0][3 * t], x[0][3 * t + 1], x[0][3 * t + 2]};
    const auto y = net(step, one);
    for (int o = 0; o < 2; ++o) {
      CHECK(std::abs(y[o] - window[0][2 * t + o]) < 1e-6F);
      CHECK(y[o] == by_pairs[2 * t + o]);
    }
  }
}
TEST_CASE("Parallel: a recurrent layer within trains and streams in a constant expression") {
  check_constant<Parallel<Branch<GRU<1, 1>>, Branch<RNN<1, 1>>>>();
}
