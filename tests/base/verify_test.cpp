// SPDX-License-Identifier: MIT
#include <fixnet/base/verify.hpp>
#include <limits>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("verify: what holds costs nothing and says nothing, in constant expressions too") {
  constexpr bool passed = (verify::check(true, "here", "this"), true);
  STATIC_REQUIRE(passed);
  verify::check(true, "here", "this");
  if (!verify::enabled) verify::check(false, "here", "nobody looks");
  SUCCEED();
}
TEST_CASE("verify: moderate numbers are finite, and far from overflow") {
  constexpr float inf = std::numeric_limits<float>::infinity();
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  STATIC_REQUIRE((verify::is_moderate(0.0) && verify::is_moderate(-1e14f)));
  STATIC_REQUIRE((!verify::is_moderate(1e16) && !verify::is_moderate(-1e16f)));
  STATIC_REQUIRE((!verify::is_moderate(inf) && !verify::is_moderate(nan)));
  STATIC_REQUIRE((verify::is_finite(1e38f) && verify::is_finite(0.0)));
  CHECK_FALSE(verify::is_finite(inf));
  CHECK_FALSE(verify::is_finite(nan));
}
