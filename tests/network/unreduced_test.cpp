// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/network/unreduced.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

constexpr Tensor<float, 2, 3> z{{{0.5f, -1.0f, 2.0f}, {1.5f, 0.0f, -0.25f}}};

bool near(float a, double b) { return std::abs(static_cast<double>(a) - b) < 2e-7; }

}  // namespace

TEST_CASE("unreduced: PyTorch's numbers with reduction='none'") {
  // torch.nn.MSELoss, BCEWithLogitsLoss and BCEWithLogitsLoss(weight=[1, 2, 0.5])
  const Tensor<float, 2, 3> y{{{1, 0, 1}, {0, 1, 0}}};
  const auto squares = unreduced(MSELoss{}, z, y);
  CHECK(squares == Tensor<float, 2, 3>{{{0.25f, 1, 1}, {2.25f, 1, 0.0625f}}});
  const auto logistic = unreduced(BCEWithLogitsLoss{}, z, y);
  const auto weighted =
      unreduced(WeightedLoss{BCEWithLogitsLoss{}, std::array{1.0, 2.0, 0.5}}, z, y);
  const double expected[6] = {0.4740769863128662, 0.31326165795326233, 0.12692804634571075,
                              1.7014133930206299, 0.6931471824645996,  0.575939416885376};
  const double weights[3] = {1, 2, 0.5};
  for (int i = 0; i < 6; ++i) {
    CHECK(near(logistic[i / 3][i % 3], expected[i]));
    CHECK(near(weighted[i / 3][i % 3], expected[i] * weights[i % 3]));
  }
}

TEST_CASE("unreduced: classes give a loss a row, 0 where the label is ignored") {
  const Tensor<int, 2> labels{{2, 0}}, ignored{{-100, 1}};
  const auto rows = unreduced(CrossEntropyLoss{}, z, labels);
  CHECK(near(rows[0], 0.24131132662296295));
  CHECK(near(rows[1], 0.3342585265636444));
  CHECK(unreduced(CrossEntropyLoss{}, z, ignored)[0] == 0);
  const auto weighted = unreduced(WeightedCrossEntropyLoss<3>{{1, 2, 4}}, z, labels);
  CHECK(near(weighted[0], 4 * 0.24131132662296295));
}

TEST_CASE("unreduced: the mean of all is the loss") {
  const Tensor<float, 2, 3> y{{{1, 0, 1}, {0, 1, 0}}};
  float sum = 0;
  for (const auto& row : unreduced(HuberLoss{.delta = 0.5}, z, y)) {
    for (const float l : row) sum += l;
  }
  CHECK(near(sum / 6, static_cast<double>(HuberLoss{.delta = 0.5}(z, y).value)));
}

static_assert(unreduced(L1Loss{}, z, z) == Tensor<float, 2, 3>{});
