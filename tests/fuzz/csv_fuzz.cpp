// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/csv.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const bool header : {false, true}) {
    const io::CsvOptions options{header ? ',' : ';', header,
                                 header ? std::optional(0.5) : std::nullopt};
    const auto table = io::parse_csv<float>(text, "f", options);
    if (table) promise(table->rows * table->columns == table->values.size());
    (void)io::parse_csv<std::int64_t>(text, "f", options).ok();
  }
  return 0;
}
