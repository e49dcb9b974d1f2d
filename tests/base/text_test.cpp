// SPDX-License-Identifier: MIT
#include <fixnet/base/text.hpp>
#include <limits>
#include <string>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

std::string written(long long value) {
  char text[24]{};
  names_impl::Writer writer{text};
  writer.number(value);
  return {text, writer.size};
}

struct Plain {};

}  // namespace

TEST_CASE("text: numbers are written as std::to_string writes them") {
  for (const long long n :
       {0LL, 7LL, 10LL, -1LL, -120LL, 99999LL, 1000000LL, std::numeric_limits<long long>::max(),
        std::numeric_limits<long long>::min()}) {
    CHECK(written(n) == std::to_string(n));
  }
}

TEST_CASE("text: a writer without memory counts") {
  names_impl::Writer counter;
  counter.put("abc");
  counter.number(-42);
  CHECK(counter.size == 6);
}

TEST_CASE("text: a type is called by its own name, without namespaces") {
  static_assert(names_impl::type_name<double>() == "double");
  static_assert(names_impl::type_name<Plain>() == "Plain");
}
