// SPDX-License-Identifier: MIT
#include <fixnet/io/onnx.hpp>

#include <exception>

#if FIXNET_HAS_ONNX
  #include "graph.hpp"
#endif

namespace fixnet::io {

#if FIXNET_HAS_ONNX
bool reads_onnx() noexcept { return true; }

namespace {
Result<ImportedModel> parse(std::span<const std::byte> content, const std::string& file,
                            OtherFiles others) try {
  return parse_onnx_graph(content, file, std::move(others));
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}
}  // namespace

Result<ImportedModel> parse_onnx(std::span<const std::byte> content, const std::string& file) {
  return parse(content, file, OtherFiles());
}
Result<ImportedModel> read_onnx(const std::string& path) try {
  const Result<Bytes> content = read_file(path);
  if (!content) return content.error();
  return parse(*content, path, OtherFiles(path.substr(0, path.rfind('/') + 1)));
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to read it", "", ""};
}
#else
bool reads_onnx() noexcept { return false; }
Result<ImportedModel> parse_onnx(std::span<const std::byte>, const std::string& file) {
  return Error{file, "", "this build reads no ONNX: libonnx or protobuf was not found", "", ""};
}
Result<ImportedModel> read_onnx(const std::string& path) {
  const Result<Bytes> content = read_file(path);
  if (!content) return content.error();
  return parse_onnx(*content, path);
}
#endif

}  // namespace fixnet::io
