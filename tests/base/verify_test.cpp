// SPDX-License-Identifier: MIT
#include <fixnet/base/verify.hpp>
#include <limits>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("verify: what holds costs nothing and says nothing, in constant expressions too") {
  constexpr bool passed = (verify_impl::check(true, "here", "this"), true);
  STATIC_REQUIRE(passed);
  verify_impl::check(true, "here", "this");
  if (!verify_impl::enabled) verify_impl::check(false, "here", "nobody looks");
  SUCCEED();
}
TEST_CASE("verify: moderate numbers are finite, and far from overflow") {
  constexpr float inf = std::numeric_limits<float>::infinity();
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  STATIC_REQUIRE((verify_impl::is_moderate(0.0) && verify_impl::is_moderate(-1e14f)));
  STATIC_REQUIRE((!verify_impl::is_moderate(1e16) && !verify_impl::is_moderate(-1e16f)));
  STATIC_REQUIRE((!verify_impl::is_moderate(inf) && !verify_impl::is_moderate(nan)));
  STATIC_REQUIRE((verify_impl::is_finite(1e38f) && verify_impl::is_finite(0.0)));
  CHECK_FALSE(verify_impl::is_finite(inf));
  CHECK_FALSE(verify_impl::is_finite(nan));
}
