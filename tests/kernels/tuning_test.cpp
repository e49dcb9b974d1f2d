// SPDX-License-Identifier: MIT
#include <catch_compat.hpp>
#include <fixnet/kernels/tuning.hpp>

using namespace fixnet;

TEST_CASE("Tunings are listed by lanes, each possible for its register", "[kernels]") {
  int before = 0;
  for (const kernels_impl::Tuning& c : kernels_impl::measured_tuning) {
    CHECK(c.lanes > before);
    CHECK(c.narrow_below >= 1);
    CHECK(c.narrow_below <= c.lanes);
    CHECK(c.straight_line >= 0);
    CHECK(c.tile_vectors >= 1);
    CHECK(c.tile_vectors <= 6);
    before = c.lanes;
  }
}

TEST_CASE("The tuning for a register are those measured for it", "[kernels]") {
  for (const kernels_impl::Tuning& c : kernels_impl::measured_tuning) {
    CHECK(kernels_impl::tuning(c.lanes).lanes == c.lanes);
    CHECK(kernels_impl::tuning(c.lanes).straight_line == c.straight_line);
    CHECK(kernels_impl::tuning(c.lanes).tile_vectors == c.tile_vectors);
  }
}

TEST_CASE("Registers narrower than any measured have no choice to make", "[kernels]") {
  CHECK(kernels_impl::tuning(1).narrow_below == 0);
  CHECK(kernels_impl::tuning(2).narrow_below <= 1);
  CHECK(kernels_impl::tuning(1).tile_vectors == 2);
}

TEST_CASE("Registers wider than any measured take the widest's", "[kernels]") {
  CHECK(kernels_impl::tuning(64).lanes == 16);
}
