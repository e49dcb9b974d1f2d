// SPDX-License-Identifier: MIT
//
// Catch2 version 2 and version 3, by their common subset.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
  #include <catch2/catch_template_test_macros.hpp>
  #include <catch2/catch_test_macros.hpp>
  #include <catch2/generators/catch_generators_all.hpp>
  #include <catch2/matchers/catch_matchers_floating_point.hpp>
#else
  #include <catch2/catch.hpp>
#endif
