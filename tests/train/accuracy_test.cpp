// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <span>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

// A network whose only output is its input, and one whose scores are its inputs.
constexpr auto one_output = [] {
  Sequential<Linear<1, 1>> net;
  net.set_weight<0>({{{1}}});
  return net;
}();
constexpr auto three_scores = [] {
  Sequential<Linear<3, 3>> net;
  net.set_weight<0>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  return net;
}();

constexpr Tensor<float, 5, 1> probabilities{{{0.5f}, {0.49f}, {0.9f}, {0.1f}, {0.6f}}};
constexpr Tensor<float, 4, 3> scores{{{1, 2, 3}, {9, 1, 1}, {0, 5, 1}, {0, 0, 1}}};
constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();

}  // namespace

TEST_CASE("accuracy: one output of at least 0.5 says yes, whatever form the answers have") {
  constexpr Tensor<float, 5, 1> y{{{1}, {1}, {1}, {0}, {0}}};
  static_assert(accuracy(one_output, probabilities, y) == 0.6f);
  static_assert(accuracy(one_output, probabilities, std::array<int, 5>{1, 1, 1, 0, 0}) == 0.6f);
  const bool flags[5] = {true, true, true, false, false};
  CHECK(accuracy(one_output, probabilities, flags) == 0.6f);
  CHECK(accuracy(one_output, probabilities, Tensor<unsigned char, 5>{{1, 1, 1, 0, 0}}) == 0.6f);
}

TEST_CASE("accuracy: the threshold of logits is 0") {
  constexpr Tensor<float, 3, 1> logits{{{0.2f}, {-0.1f}, {0.3f}}};
  constexpr Tensor<float, 3, 1> y{{{1}, {0}, {1}}};
  static_assert(accuracy(one_output, logits, y, 0) == 1.0f);
  static_assert(accuracy(one_output, logits, y) == 1.0f / 3);
  SUCCEED();
}

TEST_CASE("accuracy: the largest of several outputs against labels or one-hot targets") {
  static_assert(accuracy(three_scores, scores, std::array<int, 4>{2, 0, 0, 2}) == 0.75f);
  constexpr Tensor<float, 4, 3> y{{{0, 0, 1}, {1, 0, 0}, {1, 0, 0}, {0, 0, 1}}};
  static_assert(accuracy(three_scores, scores, y) == 0.75f);
  CHECK(accuracy(three_scores, scores, std::array<int, 4>{2, 0, -100, 7}) == 0.5f);
}

TEST_CASE("accuracy: any number of rows, in the type or at run time") {
  constexpr int most = 77;
  std::array<std::array<float, 1>, most> x{};
  std::array<int, most> y{};
  for (int b = 0; b < most; ++b) {
    x[std::size_t(b)] = {b % 3 == 0 ? 0.9f : 0.1f};
    y[std::size_t(b)] = b % 2 == 0;
  }
  for (int rows = 1; rows <= most; ++rows) {
    int right = 0;
    for (int b = 0; b < rows; ++b) right += (b % 3 == 0) == (b % 2 == 0);
    const auto size = std::size_t(rows);
    const float got = accuracy(one_output, std::span(x.data(), size), std::span(y.data(), size));
    REQUIRE(got == float(right) / float(rows));
    if (rows == most) CHECK(accuracy(one_output, x, y) == got);
  }
}

TEST_CASE("accuracy: of nothing, and of rows without answers, is NaN") {
  const std::vector<std::array<float, 1>> none;
  CHECK(std::isnan(accuracy(one_output, none, std::span<const int>())));
  CHECK(std::isnan(accuracy(one_output, probabilities, std::array<int, 4>{})));
}

TEST_CASE("accuracy: an output of NaN is the wrong answer to either label") {
  const Tensor<float, 2, 1> x{{{not_a_number}, {not_a_number}}};
  CHECK(accuracy(one_output, x, std::array<int, 2>{0, 1}) == 0.0f);
}
