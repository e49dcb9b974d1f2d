// SPDX-License-Identifier: MIT
//
// ResetBeforeGRU against PyTorch's numbers of its formula, plain loops, and finite differences.
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

namespace {

/// h of every step of one sequence, from the vector of parameters.
std::vector<double> plain_outputs(const std::vector<double>& p, const std::vector<double>& x, int I,
                                  int H) {
  const auto at = [&](int i) { return p[static_cast<std::size_t>(i)]; };
  const int hh = 3 * H * I, hn = hh + 2 * H * H, bias = hn + H * H;
  std::vector<double> h(static_cast<std::size_t>(H)), all;
  for (std::size_t t = 0; t < x.size() / static_cast<std::size_t>(I); ++t) {
    const auto of_x = [&](int row) {
      double sum = at(bias + row);
      for (int i = 0; i < I; ++i)
        sum += at(row * I + i) * x[t * static_cast<std::size_t>(I) + static_cast<std::size_t>(i)];
      return sum;
    };
    std::vector<double> reset, update, now = h;
    for (int o = 0; o < H; ++o) {
      double r = of_x(o), z = of_x(H + o);
      for (int i = 0; i < H; ++i) {
        r += at(hh + o * H + i) * h[static_cast<std::size_t>(i)];
        z += at(hh + (H + o) * H + i) * h[static_cast<std::size_t>(i)];
      }
      reset.push_back(sigmoid(r)), update.push_back(sigmoid(z));
    }
    for (int o = 0; o < H; ++o) {
      double n = of_x(2 * H + o);
      for (int i = 0; i < H; ++i) {
        const auto k = static_cast<std::size_t>(i);
        n += at(hn + o * H + i) * reset[k] * h[k];
      }
      const auto k = static_cast<std::size_t>(o);
      now[k] = (1 - update[k]) * std::tanh(n) + update[k] * h[k];
    }
    h = now;
    all.insert(all.end(), h.begin(), h.end());
  }
  return all;
}
/// A window of L steps, evaluated, and the same steps as a stream in calls of one and of three.
template <class T, int L, int I, int H>
void check_outputs(double off) {
  using Net = Network<T, Sequence<L, I>, ResetBeforeGRU<I, H>>;
  const Net net{manual_seed(3)};
  const auto x = formula<T, 1, L * I>(1.1, 0.4, 1.0);
  const auto window = net(x);
  const auto numbers = net.parameters();
  std::vector<double> p;
  for (int i = 0; i < Net::parameter_count; ++i) p.push_back(double(numbers[i]));
  const auto expected = plain_outputs(p, std::vector<double>(x[0], x[0] + L * I), I, H);
  State<Net> one, some;
  T by_threes[L * H];
  for (int t = 0; t < L; t += 3) {
    const auto n = static_cast<std::size_t>(L - t < 3 ? L - t : 3);
    REQUIRE(net.forward(std::span<const T>(x[0] + t * I, n * I),
                        std::span<T>(by_threes + t * H, n * H), some));
  }
  double worst = 0;
  bool same = true;
  for (int t = 0; t < L; ++t) {
    T step[I];
    for (int i = 0; i < I; ++i) step[i] = x[0][t * I + i];
    const auto y = net(step, one);
    for (int o = 0; o < H; ++o) {
      const double e = expected[static_cast<std::size_t>(t * H + o)];
      worst =
          std::max({worst, std::abs(double(window[0][t * H + o]) - e), std::abs(double(y[o]) - e)});
      same = same && y[o] == by_threes[t * H + o];
    }
  }
  INFO("In " << I << ", Hidden " << H);
  CHECK(worst < off);
  CHECK(same);
}

}  // namespace

TEST_CASE("ResetBeforeGRU: one step of training has PyTorch's numbers, fused and by hand") {
  check<2, Sequence<4, 3>, ResetBeforeGRU<3, 5>>(MSELoss{}, FIXNET_GOLDEN(reset_before));
  check<9, Sequence<5, 9>, ResetBeforeGRU<9, 2>, LastStep, Linear<2, 3>>(
      MSELoss{}, FIXNET_GOLDEN(reset_before_last));
  check<3, Sequence<4, 2>, Linear<2, 3>, ResetBeforeGRU<3, 16>, LastStep>(
      MSELoss{}, FIXNET_GOLDEN(reset_before_wide));
}
TEST_CASE("ResetBeforeGRU: of relu") {
  check<3, Sequence<6, 2>, ResetBeforeGRU<2, 18, Nonlinearity::relu>, Linear<18, 1>>(
      MSELoss{}, FIXNET_GOLDEN(reset_before_relu));
}
TEST_CASE("ResetBeforeGRU: eight steps of Adam have PyTorch's losses") {
  check_trace<ResetBeforeGRU<2, 7>, Linear<7, 1>>(positions_golden::reset_before_trace);
}
TEST_CASE("ResetBeforeGRU: windows and streams are the definition's") {
  check_outputs<double, 5, 1, 1>(1e-13);
  check_outputs<double, 7, 3, 8>(1e-13);
  check_outputs<double, 7, 2, 13>(1e-13);
  check_outputs<float, 40, 3, 16>(2e-6);
  check_outputs<float, 40, 20, 33>(2e-6);
}
TEST_CASE("ResetBeforeGRU: a batch that is not full trains as its sequences alone; constants too") {
  check_training<ResetBeforeGRU<1, 5>>();
  check_constant<ResetBeforeGRU<1, 2>>();
}
TEST_CASE("ResetBeforeGRU: text and parameters") {
  using Net = Sequential<Sequence<8, 3>, ResetBeforeGRU<3, 20, Nonlinearity::relu>>;
  CHECK(architecture<Net>() == "Sequence(8,3) ResetBeforeGRU(3,20,nonlinearity=relu)");
  STATIC_REQUIRE(Net::parameter_count == 60 * (3 + 20 + 1));
  const Net net{manual_seed(1)};
  const auto weight = net.parameter<1, "weight_hn_l0">();
  STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(weight)>, Tensor<float, 20, 20>>);
  CHECK(weight[19][2] == net.parameters()[60 * 3 + 40 * 20 + 19 * 20 + 2]);
}
