// SPDX-License-Identifier: MIT
#include <fixnet/losses/hinge_embedding_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;

namespace {

/// Signs of the random numbers t, which lie from -1 to 1.
auto plain(double margin) {
  return test::element_by_element([margin](double y, double t, int) -> PlainTerm {
    const double missing = margin - y;
    PlainTerm l{0, 0};
    if (t != -1) l = {y, 1};
    if (t != 1 && missing >= 0) l = {l.value + missing, l.gradient - 1};
    return l;
  });
}

}  // namespace

TEST_CASE("HingeEmbeddingLoss: y where t = 1, max(0, margin - y) where t = -1, else both") {
  keeps(HingeEmbeddingLoss{}, plain(1), {-3, 3, -1, 1}, 4e-6);
  keeps(HingeEmbeddingLoss{Reduction::sum, 2.5}, plain(2.5), {-3, 3, 1, 1}, 4e-6);
  keeps(HingeEmbeddingLoss{Reduction::mean, 0.5}, plain(0.5), {-3, 3, -1, -1}, 4e-6);
}

TEST_CASE("HingeEmbeddingLoss: at the margin the slope is -1, as in PyTorch; NaN makes NaN") {
  CHECK(one(HingeEmbeddingLoss{}, 1, -1).value == 0);
  CHECK(one(HingeEmbeddingLoss{}, 1, -1).gradient[0][0] == -1);
  CHECK(one(HingeEmbeddingLoss{}, 1.5, -1).gradient[0][0] == 0);
  CHECK(std::isnan(one(HingeEmbeddingLoss{}, not_a_number, -1).value));
  CHECK(std::isnan(one(HingeEmbeddingLoss{}, not_a_number, 1).value));
  CHECK(one(HingeEmbeddingLoss{}, -infinity, -1).value == infinity);
}
