// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/train/metrics.hpp>
#include <limits>
#include <span>
#include <type_traits>

#include "catch_compat.hpp"
#include "sklearn_golden.hpp"

using namespace fixnet;

namespace {

constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();
constexpr float inf = std::numeric_limits<float>::infinity();

static_assert(ScalarValues<std::array<float, 3>> && ScalarValues<std::span<const double>>);
static_assert(ScalarValues<float[3]>);
static_assert(!ScalarValues<std::array<int, 3>> && !ScalarValues<float>);
static_assert(std::is_trivially_copyable_v<BinaryConfusion>);
static_assert(std::is_trivially_copyable_v<Confusion<3>>);

}  // namespace

TEST_CASE("mean: of C arrays, std::array and std::span, in double") {
  constexpr float raw[3] = {1, 2, 6};
  static_assert(mean(raw) == 3);
  static_assert(mean(std::array<double, 2>{1, 2}) == 1.5);
  CHECK(mean(std::span<const float>(raw, 2)) == 1.5);
  CHECK(mean(std::array<float, 3>{0x1p24f, 1, 1}) == (0x1p24 + 2) / 3);
}

TEST_CASE("mean: of nothing, NaN and infinities") {
  CHECK(std::isnan(mean(std::span<const float>())));
  CHECK(std::isnan(mean(std::array<float, 3>{1, not_a_number, 2})));
  CHECK(mean(std::array<float, 2>{1, inf}) == std::numeric_limits<double>::infinity());
  CHECK(std::isnan(mean(std::array<float, 2>{-inf, inf})));
}

TEST_CASE("binary_accuracy: a probability of at least 0.5 says yes") {
  constexpr std::array<float, 5> p{0.5f, 0.49f, 0.9f, 0.1f, 0.6f};
  constexpr std::array<float, 5> y{1, 1, 1, 0, 0};
  static_assert(binary_accuracy(p, y) == 0.6);
  static_assert(binary_accuracy(p, y, 0.55) == 0.4);
  static_assert(binary_accuracy(std::array<double, 2>{-3, 2}, std::array<float, 2>{0, 1}, 0) == 1);
  SUCCEED();
}

TEST_CASE("binary_confusion: counts the four outcomes, and the rates follow") {
  constexpr std::array<float, 6> p{0.9f, 0.8f, 0.7f, 0.2f, 0.1f, 0.6f};
  constexpr std::array<float, 6> y{1, 1, 0, 1, 0, 1};
  constexpr BinaryConfusion counts = binary_confusion(p, y);
  static_assert(counts == BinaryConfusion{3, 1, 1, 1});
  static_assert(counts.total() == 6);
  CHECK(counts.accuracy() == 4.0 / 6);
  CHECK(counts.precision() == 0.75);
  CHECK(counts.recall() == 0.75);
  CHECK(counts.f1() == 0.75);
}

TEST_CASE("binary_confusion: a NaN is the wrong answer to either label, infinities have a side") {
  const std::array<float, 4> p{not_a_number, not_a_number, inf, -inf};
  CHECK(binary_confusion(p, std::array<float, 4>{1, 0, 1, 0}) == BinaryConfusion{1, 1, 1, 1});
  CHECK(binary_accuracy(p, std::array<float, 4>{1, 0, 1, 0}) == 0.5);
  CHECK(binary_confusion(std::array<float, 1>{0}, std::array<float, 1>{not_a_number}).accuracy() ==
        1);
}

TEST_CASE("binary_confusion: of nothing has rates of NaN, and what has no partner is left out") {
  const std::span<const float> none;
  CHECK(std::isnan(binary_accuracy(none, none)));
  CHECK(std::isnan(BinaryConfusion{}.precision()));
  CHECK(std::isnan(BinaryConfusion{}.recall()));
  CHECK(std::isnan(BinaryConfusion{}.f1()));
  CHECK(binary_confusion(std::array<float, 2>{1, 1}, std::array<float, 1>{1}).total() == 1);
}

TEST_CASE("argmax: the first of equals, and the first NaN as in PyTorch") {
  static_assert(argmax(std::array<float, 4>{1, 3, 3, 2}) == 1);
  static_assert(argmax(std::array<double, 1>{-7}) == 0);
  CHECK(argmax(std::array<float, 4>{1, not_a_number, inf, not_a_number}) == 1);
  CHECK(argmax(std::array<float, 3>{-inf, -inf, -inf}) == 0);
  CHECK(argmax(std::span<const float>()) == 0);
}

TEST_CASE("class_accuracy: the largest score of each row against its class") {
  constexpr std::array<float, 12> scores{1, 2, 3, 9, 1, 1, 0, 5, 1, 0, 0, 1};
  constexpr std::array<int, 4> classes{2, 0, 0, 2};
  static_assert(class_accuracy<3>(scores.data(), classes) == 0.75);
  constexpr auto counts = confusion<3>(scores.data(), classes);
  static_assert(counts.count(2, 2) == 2 && counts.count(0, 0) == 1 && counts.count(0, 1) == 1);
  static_assert(counts.total() == 4);
  SUCCEED();
}

TEST_CASE("class_accuracy: padding between rows is never read as a score") {
  const std::array<double, 8> scores{1, 2, 99, 99, 4, 3, 99, 99};
  const std::array<int, 2> classes{1, 0};
  CHECK(class_accuracy<2>(scores.data(), classes, 4) == 1);
}

TEST_CASE("confusion: classes out of range are left out, nothing left is NaN") {
  const std::array<float, 6> scores{1, 2, 3, 1, 5, 1};
  CHECK(confusion<2>(scores.data(), std::array{-100, 0, 2}).total() == 1);
  CHECK(class_accuracy<2>(scores.data(), std::array{-100, 0, 2}) == 1);
  CHECK(std::isnan(class_accuracy<2>(scores.data(), std::array{-1, 2})));
  CHECK(std::isnan(class_accuracy<2>(scores.data(), std::span<const int>())));
}

TEST_CASE("classification metrics: scikit-learn's numbers") {
  for (const auto& g : golden::binary) {
    const BinaryConfusion counts = binary_confusion(g.scores, g.labels);
    CHECK(std::abs(counts.precision() - g.precision) < 1e-15);
    CHECK(std::abs(counts.recall() - g.recall) < 1e-15);
    CHECK(std::abs(counts.f1() - g.f1) < 1e-15);
  }
  for (const auto& g : golden::multiclass) {
    const auto counts = confusion<4>(g.scores.data(), g.classes);
    CHECK(std::abs(counts.accuracy() - g.accuracy) < 1e-15);
    CHECK(std::abs(counts.macro_f1() - g.macro_f1) < 1e-15);
    CHECK(std::abs(top_k_accuracy<4>(g.scores.data(), g.classes, 2) - g.top_2) < 1e-15);
    for (int c = 0; c < 4; ++c) {
      CHECK(std::abs(counts.f1(c) - g.f1[static_cast<std::size_t>(c)]) < 1e-15);
      CHECK(counts.of(c).total() == counts.total());
    }
  }
}

TEST_CASE("top_k_accuracy: k of 1 is class_accuracy, k of all classes is 1") {
  for (const auto& g : golden::multiclass) {
    CHECK(top_k_accuracy<4>(g.scores.data(), g.classes, 1) ==
          class_accuracy<4>(g.scores.data(), g.classes));
    CHECK(top_k_accuracy<4>(g.scores.data(), g.classes, 4) == 1);
    CHECK(top_k_accuracy<4>(g.scores.data(), g.classes, 0) == 0);
  }
}

TEST_CASE("top_k_accuracy: NaN is ahead of every number; a class that is none is left out") {
  const float scores[2][3] = {{1, not_a_number, 2}, {3, 3, 1}};
  CHECK(top_k_accuracy<3>(scores[0], std::array<int, 1>{2}, 1) == 0);
  CHECK(top_k_accuracy<3>(scores[0], std::array<int, 1>{2}, 2) == 1);
  CHECK(top_k_accuracy<3>(scores[1], std::array<int, 1>{1}, 1) == 0);
  CHECK(top_k_accuracy<3>(scores[1], std::array<int, 1>{0}, 1) == 1);
  CHECK(std::isnan(top_k_accuracy<3>(scores[0], std::array<int, 1>{7}, 1)));
}

TEST_CASE("Confusion: a class that never occurs has no share in macro_f1") {
  const float scores[2][3] = {{1, 0, 0}, {1, 0, 0}};
  const auto counts = confusion<3>(scores[0], std::array<int, 2>{0, 1});
  CHECK(std::abs(counts.macro_f1() - 1.0 / 3) < 1e-15);
  CHECK(std::isnan(Confusion<3>{}.macro_f1()));
  CHECK(counts.of(-1) == BinaryConfusion{});
  CHECK(counts.of(3) == BinaryConfusion{});
}
