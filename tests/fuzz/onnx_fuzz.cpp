// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/onnx.hpp>
#include <fixnet/io/printable.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto model = io::parse_onnx(as_bytes(data, size), "f");
  if (!model) return promise(is_plain(io::printable(model.error().text()))), 0;
  if (model->parameter_count() > 1000) return 0;
  promise(io::predict(*model, std::vector<double>(model->in())).size() > 0);
  const auto header = io::header_of(*model, "m", "f");
  promise(header ? is_plain(*header, true) : !header.error().what.empty());
  return 0;
}
