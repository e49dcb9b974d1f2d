// SPDX-License-Identifier: MIT
#include <fixnet/io/result.hpp>

#include "catch_compat.hpp"

using fixnet::io::Error;
using fixnet::io::Result;

TEST_CASE("result: an error names file, place, expected and found, and leaves out what is empty") {
  CHECK(Error{"a.safetensors", "0.weight", "wrong shape", "[10, 2]", "[2, 10]"}.text() ==
        "a.safetensors: 0.weight: wrong shape: expected [10, 2], found [2, 10]");
  CHECK(Error{"a", "", "is a folder", "a file", ""}.text() == "a: is a folder: expected a file");
  CHECK(Error{"", "", "bad", "", "7"}.text() == "bad: found 7");
}

TEST_CASE("result: holds a value or an error") {
  const Result<int> seven = 7;
  REQUIRE(seven);
  CHECK(*seven == 7);
  const Result<int> none = Error{"f", "", "gone", "", ""};
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().what == "gone");
}
