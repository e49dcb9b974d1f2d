// SPDX-License-Identifier: MIT
//
// Catch2 2.13 and 3 behind one include. Tests keep to what both have: TEST_CASE, SECTION, GENERATE,
// TEMPLATE_TEST_CASE(_SIG), REQUIRE, CHECK, *_THAT with Catch::Matchers::WithinAbs, WithinRel and
// WithinULP, STATIC_REQUIRE. No Approx (it moved), no SKIP (3 only).
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
  #include <catch2/catch_template_test_macros.hpp>
  #include <catch2/catch_test_macros.hpp>
  #include <catch2/generators/catch_generators_all.hpp>
  #include <catch2/matchers/catch_matchers_all.hpp>
#else
  #include <catch2/catch.hpp>
#endif
