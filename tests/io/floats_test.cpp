// SPDX-License-Identifier: MIT
//
// Floats from text where the standard library has no std::from_chars of them, against one that has.
#include "../../src/formats/floats.hpp"

#include <clocale>
#include <cstring>

#include "catch_compat.hpp"

#if defined(__cpp_lib_to_chars)
TEMPLATE_TEST_CASE("by_strtod reads what std::from_chars reads", "[io]", float, double) {
  const char* const texts[] = {"0",
                               "-0",
                               "1",
                               "-1.5",
                               "+1",
                               " 1",
                               "1 ",
                               "",
                               "-",
                               "--1",
                               "-+1",
                               "1e",
                               "1e+",
                               "1e5",
                               "1E-5",
                               "1e400",
                               "-1e400",
                               "1e-400",
                               "1e-42",
                               "1e-310",
                               "0x10",
                               "1.2.3",
                               ".5",
                               "5.",
                               ".",
                               "inf",
                               "-inf",
                               "Infinity",
                               "nan",
                               "NAN(7)",
                               "-nan",
                               "infin",
                               "i",
                               "1,5",
                               "1_0",
                               "0.1f",
                               "3.4028236e38",
                               "16777217",
                               "1e-46",
                               "e5",
                               "0.1000000000000000055511151231257827021181583404541015625",
                               "123456789012345678901234567890"};
  for (const char* locale :
       {"C", "de_DE.UTF-8"}) {  // where the second is installed, its comma means nothing
    (void)std::setlocale(LC_ALL, locale);
    for (const char* text : texts) {
      CAPTURE(text, locale);
      const char* const end = text + std::strlen(text);
      TestType ours = 42, theirs = 42;
      const auto found = fixnet::io::floats_impl::by_strtod(text, end, ours);
      const auto right = std::from_chars(text, end, theirs);
      CHECK(found.ptr - text == right.ptr - text);
      CHECK(found.ec == right.ec);
      CHECK((ours == theirs || (ours != ours && theirs != theirs)));
    }
  }
  (void)std::setlocale(LC_ALL, "C");
}
#else
TEST_CASE("by_strtod reads floats", "[io]") {
  const char text[] = "-1.5e3,";
  float value = 0;
  const auto found = fixnet::io::floats_impl::from_chars(text, text + 7, value);
  CHECK((found.ptr == text + 6 && found.ec == std::errc{} && value == -1500.0f));
}
#endif
