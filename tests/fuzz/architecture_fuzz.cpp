// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/imported.hpp>

#include <fixnet/io/printable.hpp>

using namespace fixnet;

namespace {

/// Each line of the model calls one class with numbers, whatever the text was; a list of branches is
/// in ([ and ]).
void check_script(std::string_view script) {
  const std::size_t model = script.find("model = nn.Sequential(\n");
  if (model != std::string_view::npos) script.remove_prefix(model);
  while (!script.empty()) {
    const std::size_t end = script.find('\n');
    promise(end != std::string_view::npos);
    const std::string line(script.substr(0, end));
    script.remove_prefix(end + 1);
    const std::string code = line.substr(0, line.find('#'));
    promise(is_plain(line) && code.find_first_of("{}<>\"\\;:`") == std::string::npos);
    const std::size_t open = code.find('['), close = code.find(']');
    promise(open == std::string::npos || (open > 0 && code.substr(open - 1) == "(["));
    promise(close == std::string::npos || code.substr(close) == "]),");
    promise(code.find('(') == code.rfind('('));
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_script(io::to_pytorch(text));
  const std::string shown = io::printable(text);
  promise(is_plain(shown) && io::printable(shown) == shown);
  io::Ratio ratio;
  if (io::parse_ratio(text, ratio)) {
    io::Ratio again;
    promise(io::parse_ratio(ratio.text(), again) && again == ratio);
  }
  const auto layers = io::parse_architecture(text, "f");
  if (!layers) return 0;
  for (const auto& layer : *layers) (void)io::imported_layer(layer, "f").ok();
  return 0;
}
