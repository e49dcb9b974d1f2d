// SPDX-License-Identifier: MIT
#include <array>
#include <atomic>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/published.hpp>
#include <thread>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

/// A value whose parts are equal unless it is torn.
struct Whole {
  std::array<std::uint64_t, 64> parts{};
  explicit Whole(std::uint64_t n = 0) { parts.fill(n); }
  [[nodiscard]] bool torn() const {
    for (const auto part : parts) {
      if (part != parts[0]) return true;
    }
    return false;
  }
};

}  // namespace

TEST_CASE("Published: a reader gets what was published last") {
  using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;
  Net first{manual_seed(1)}, second{manual_seed(2)};
  Published<Net> live{first};
  const float x[2] = {0.5f, -1};
  const auto ask = [&] { return live.read([&](const Net& net) noexcept { return net(x)[0]; }); };
  CHECK(ask() == first(x)[0]);
  live.publish(second);
  CHECK(ask() == second(x)[0]);
  live.publish(first);
  CHECK(ask() == first(x)[0]);
  CHECK(live.load().parameters() == first.parameters());
}

TEST_CASE(
    "Published: who reads keeps the value it began with, and the next publish but one waits") {
  Published<Whole> live{Whole{1}};
  live.read([&](const Whole& value) {
    CHECK(live.try_publish(Whole{2}));
    CHECK(value.parts[0] == 1);
    CHECK_FALSE(live.try_publish(Whole{3}));
    CHECK(value.parts[0] == 1);
    CHECK(live.load().parts[0] == 2);
  });
  CHECK(live.try_publish(Whole{3}));
  CHECK(live.load().parts[0] == 3);
}

TEST_CASE("Published: a reader of the latest value does not keep the writer waiting") {
  Published<Whole> live{Whole{1}};
  CHECK(live.try_publish(Whole{2}));
  live.read([&](const Whole& value) {
    CHECK(live.try_publish(Whole{3}));
    CHECK(value.parts[0] == 2);
  });
}

TEST_CASE("Published: readers that come later do not keep the writer waiting for the earlier") {
  Published<Whole> live{Whole{1}};
  const auto older = [&](const Whole&) { CHECK(live.try_publish(Whole{2})); };
  live.read(older);
  live.read([&](const Whole& value) {  // signs in after `older` has left
    CHECK(value.parts[0] == 2);
    CHECK(live.try_publish(Whole{3}));
    CHECK(value.parts[0] == 2);
  });
}

TEST_CASE("Published: a reader that throws signs out") {
  Published<Whole> live{Whole{1}};
  CHECK_THROWS(live.read([](const Whole&) { throw 1; }));
  CHECK(live.try_publish(Whole{2}));
  CHECK(live.try_publish(Whole{3}));
}

TEST_CASE("Published: under load no value is torn, none is older than the one before") {
  Published<Whole> live{Whole{0}};
  std::atomic<bool> stop{false};
  std::atomic<int> torn{0}, backwards{0};
  std::atomic<std::uint64_t> reads{0};
  std::vector<std::thread> readers;
  for (int r = 0; r < 3; ++r) {
    readers.emplace_back([&] {
      std::uint64_t last = 0;
      while (!stop.load()) {
        live.read([&](const Whole& value) {
          torn += value.torn();
          backwards += value.parts[0] < last;
          last = value.parts[0];
        });
        ++reads;
      }
    });
  }
  std::uint64_t n = 0;
  while (n < 20000 || reads < 20000) live.publish(Whole{++n});
  stop = true;
  for (auto& reader : readers) reader.join();
  CHECK(torn == 0);
  CHECK(backwards == 0);
  CHECK(live.load().parts[0] == n);
}
