// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <cmath>
#include <fixnet/io/csv.hpp>

using namespace fixnet;

namespace {

/// The C library reads the same number, of those that are written with digits.
void ask_strtod(const std::string& text) {
  if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string::npos) return;
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);  // in the locale "C"
  const bool sound = end == text.c_str() + text.size() && std::isfinite(number);
  const auto table =
      io::parse_csv<double>(text, "f", {.separator = ',', .header = false, .missing = {}});
  promise(table.ok() == sound);
  if (!sound) return;
  promise(table->values.size() == 1);
  promise(std::memcmp(table->values.data(), &number, sizeof number) == 0);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const bool header : {false, true}) {
    const io::CsvOptions options{header ? ',' : ';', header,
                                 header ? std::optional(0.5) : std::nullopt};
    const auto table = io::parse_csv<float>(text, "f", options);
    if (table) promise(table->rows * table->columns == table->values.size());
    (void)io::parse_csv<std::int64_t>(text, "f", options).ok();
  }
  ask_strtod(std::string(text));
  return 0;
}
