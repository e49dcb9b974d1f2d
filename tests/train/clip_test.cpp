// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch_compat.hpp>
#include <cmath>
#include <cstdint>
#include <fixnet/train/clip.hpp>
#include <limits>
#include <random>
#include <vector>

using namespace fixnet;

namespace {

constexpr float f_inf = std::numeric_limits<float>::infinity();
constexpr float f_nan = std::numeric_limits<float>::quiet_NaN();

template <class T, int N>
struct Padded {
  using scalar = T;
  static constexpr int storage_size = (N + 15) / 16 * 16;
  alignas(64) T g[storage_size]{};
  constexpr T* storage() noexcept { return g; }
};

template <int N>
void check_norm(const float (&gradients)[N], double max_norm, float norm,
                const float (&expected)[N]) {
  Padded<float, N> g;
  std::copy_n(gradients, N, g.g);
  const float total = clip_grad_norm(g, max_norm);
  CHECK((total == norm || (std::isnan(total) && std::isnan(norm))));
  for (int i = 0; i < N; ++i) {
    INFO("gradient " << gradients[i] << " became " << g.g[i] << ", PyTorch's " << expected[i]);
    CHECK((g.g[i] == expected[i] || (std::isnan(g.g[i]) && std::isnan(expected[i]))));
  }
  for (int i = N; i < g.storage_size; ++i) CHECK(g.g[i] == 0);
}

template <class T>
void check_random(int count, double max_norm) {
  std::mt19937 generator(static_cast<unsigned>(count));
  std::uniform_real_distribution<T> uniform(-1, 1);
  const int size = (count + 15) / 16 * 16;
  std::vector<T> memory(static_cast<std::size_t>(size) + 16, T(0));
  T* g = memory.data();
  while (reinterpret_cast<std::uintptr_t>(g) % 64 != 0) ++g;
  double squares = 0;
  for (int i = 0; i < count; ++i) {
    g[i] = uniform(generator);
    squares += static_cast<double>(g[i]) * static_cast<double>(g[i]);
  }
  const std::vector<T> before(g, g + size);
  const double norm = std::sqrt(squares), factor = std::min(1.0, max_norm / (norm + 1e-6));
  const double tolerance = 8.0 * static_cast<double>(std::numeric_limits<T>::epsilon());
  const double total = static_cast<double>(clip_grad_norm(g, size, max_norm));
  CHECK(std::abs(total - norm) <= tolerance * norm);
  for (int i = 0; i < size; ++i) {
    const double expected = static_cast<double>(before[static_cast<std::size_t>(i)]) * factor;
    CHECK(std::abs(static_cast<double>(g[i]) - expected) <= 2 * tolerance * std::abs(expected));
  }
}

}  // namespace

TEST_CASE("clip_grad_norm: PyTorch's numbers") {
  check_norm({3.f, 4.f}, 1, 5, {0.5999999046325684f, 0.7999998331069946f});
  check_norm({3.f, 4.f}, 10, 5, {3.f, 4.f});
  check_norm({3.f, -4.f}, 0, 5, {0.f, -0.f});
  check_norm({0.f, 0.f}, 1, 0, {0.f, 0.f});
  check_norm({3.f, 4.f}, std::numeric_limits<double>::infinity(), 5, {3.f, 4.f});
}

namespace {

// torch.nn.utils.clip_grad_norm_([3, -4, 0.5], 1, norm_type), PyTorch 1.13.1.
void check_type(double type, float norm, const float (&expected)[3]) {
  INFO("norm_type " << type);
  Padded<float, 3> g;
  g.g[0] = 3, g.g[1] = -4, g.g[2] = 0.5f;
  CHECK_THAT(clip_grad_norm(g, 1, type),
             Catch::Matchers::WithinAbs(static_cast<double>(norm), 1e-6));
  for (int i = 0; i < 3; ++i) {
    CHECK_THAT(g.g[i], Catch::Matchers::WithinAbs(static_cast<double>(expected[i]), 1e-7));
  }
  for (int i = 3; i < g.storage_size; ++i) CHECK(g.g[i] == 0);
}

}  // namespace

TEST_CASE("clip_grad_norm: norms of other types are PyTorch's") {
  check_type(1, 7.5f, {0.399999917f, -0.533333242f, 0.0666666552f});
  check_type(2, 5.02493763f, {0.597022235f, -0.796029627f, 0.0995037034f});
  check_type(std::numeric_limits<double>::infinity(), 4.f,
             {0.749999821f, -0.999999762f, 0.12499997f});
  check_type(3, 4.5f, {0.666666508f, -0.888888717f, 0.11111109f});
  check_type(0.5, 19.7061195f, {0.152236953f, -0.202982605f, 0.0253728256f});
}

TEST_CASE("clip_grad_norm: the largest gradient is found anywhere, and NaN and infinity in it") {
  constexpr double inf = std::numeric_limits<double>::infinity();
  for (int i = 0; i < 37; ++i) {
    Padded<float, 37> g, sick, huge;
    for (int k = 0; k < 37; ++k) g.g[k] = sick.g[k] = huge.g[k] = 0.25f;
    g.g[i] = -8, sick.g[i] = f_nan, huge.g[i] = -f_inf;
    CHECK(clip_grad_norm(g, 100, inf) == 8);
    CHECK(std::isnan(clip_grad_norm(sick, 100, inf)));
    CHECK(clip_grad_norm(huge, 100, inf) == f_inf);
    CHECK(g.g[i] == -8);
    CHECK(clip_grad_norm(g, 100, 1) == 17);
  }
}

// PyTorch 1.13.1 on [3, 4] and [0]: 1 for norm_type 0, which counts the tensors that have a
// gradient; 0 for −1, −2 and −∞, the harmonic kinds, which clip nothing; NaN for NaN.
TEST_CASE("clip_grad_norm: a norm_type that is not above 0 makes norm and gradients NaN") {
  constexpr double inf = std::numeric_limits<double>::infinity();
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double type : {0.0, -0.0, -1.0, -0.5, -inf, nan}) {
    INFO("norm_type " << type);
    Padded<double, 3> g, none;
    g.g[0] = 3, g.g[1] = -4;
    CHECK(std::isnan(clip_grad_norm(g, 1, type)));
    CHECK(std::isnan(g.g[0]));
    CHECK(std::isnan(g.g[1]));
    CHECK(g.g[2] == 0);
    CHECK(std::isnan(clip_grad_norm(none, 1, type)));
    CHECK(none.g[0] == 0);
  }
}

TEST_CASE("clip_grad_norm: a norm that is not finite acts as in PyTorch, but zeros stay") {
  check_norm({1e20f, 1e20f}, 1, f_inf, {0.f, 0.f});
  check_norm({f_inf, 1.f}, 1, f_inf, {f_nan, 0.f});
  check_norm({f_nan, 0.f, 1.f}, 1, f_nan, {f_nan, 0.f, f_nan});
}

TEST_CASE("clip_grad_norm: any size, against plain doubles") {
  for (const int count : {1, 2, 7, 16, 17, 33, 100, 1000}) {
    check_random<float>(count, 0.5);
    check_random<float>(count, 1000);
    check_random<double>(count, 0.5);
  }
}

TEST_CASE("clip_grad_value: PyTorch's numbers, NaN stays NaN") {
  Padded<float, 5> g;
  const float before[5] = {f_inf, -f_inf, f_nan, 0.2f, -7.f};
  std::copy_n(before, 5, g.g);
  clip_grad_value(g, 0.5);
  CHECK(g.g[0] == 0.5f);
  CHECK(g.g[1] == -0.5f);
  CHECK(std::isnan(g.g[2]));
  CHECK(g.g[3] == 0.2f);
  CHECK(g.g[4] == -0.5f);
  for (int i = 5; i < g.storage_size; ++i) CHECK(g.g[i] == 0);
}

TEST_CASE("Clipping is a constant expression") {
  constexpr float norm = [] {
    float g[2] = {3, 4};
    return clip_grad_norm(g, 2, 1.0) + (g[0] < 0.6f ? 1.0f : 0.0f);
  }();
  STATIC_REQUIRE(norm == 6.0f);
  constexpr double clipped = [] {
    double g[2] = {3, -4};
    clip_grad_value(g, 2, 1.0);
    return g[0] - g[1];
  }();
  STATIC_REQUIRE(clipped == 2.0);
}
