// SPDX-License-Identifier: MIT
#include <fixnet/io/printable.hpp>

#include "catch_compat.hpp"

using fixnet::io::printable;
using namespace std::string_literals;

TEST_CASE("printable: letters of all languages stay") {
  for (const std::string text :
       {"", "0.weight = [10, 2]", "Gewicht größer", "重み", "\U0001F600"}) {
    CHECK(printable(text) == text);
  }
}

TEST_CASE("printable: what steers a terminal, or turns letters around, becomes a question mark") {
  CHECK(printable("a\x1b[31mb\nc\td\x7f\0e"s) == "a?[31mb?c?d??e");
  CHECK(printable("\xc2\x9b"
                  "31m") == "?31m");  // CSI in one character
  CHECK(printable("a\u2069b\u202Ac\u206Ad") == "a?b?c\u206Ad");
  CHECK(printable("a\u202Eb\u2066c\u200Fd\u2028e\u061Cf") == "a?b?c?d?e?f");
}

TEST_CASE("printable: what is no UTF-8 becomes question marks, byte by byte") {
  CHECK(printable("\x9b[31m") == "?[31m");           // CSI where terminals take single bytes
  CHECK(printable("\xc0\x9b") == "??");              // not the shortest form
  CHECK(printable("\xe2\x80") == "??");              // cut off
  CHECK(printable("\xed\xa0\x80") == "?");           // half a surrogate pair
  CHECK(printable("\xf4\x90\x80\x80\xff") == "??");  // above U+10FFFF
}
