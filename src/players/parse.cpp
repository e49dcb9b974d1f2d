// SPDX-License-Identifier: MIT
//
// Which reader a player's file needs, by what is in it.
#include "../formats/no_memory.hpp"
#include "reader.hpp"

namespace fixnet::io {
namespace {

Result<PlayerModel> by_content(const Json& json, const std::string& file) {
  const JsonValue root = json.root();
  if (!root.is(Kind::object)) {
    return Error{file, "", "no model", "a JSON object", kind_text(root.kind())};
  }
  if (root["architecture"].is(Kind::text)) {
    return Error{file, "", "a .nam file: load_nam reads it", "", root["architecture"].text()};
  }
  if (!root["model_data"].is(Kind::absent)) return guitarml_model(json, file);
  if (!root["layers"].is(Kind::absent) || !root["in_shape"].is(Kind::absent))
    return rtneural_layers(json, file);
  if (root["state_dict"].is(Kind::object)) return torch_state_dict(root["state_dict"], file);
  return torch_state_dict(root, file);
}

/// What `read` makes of a file's JSON.
template <class Read>
Result<PlayerModel> parsed(std::span<const std::byte> content, const std::string& file,
                           const Read& read) try {
  const auto json = Json::parse(content, file);
  if (!json) return json.error();
  return read(*json);
} catch (...) {
  return no_memory(file);
}

template <class Parse>
Result<PlayerModel> read_with(const std::string& path, const Parse& parse) {
  const auto content = read_file(path);
  if (!content) return content.error();
  return parse(*content, path);
}

}  // namespace

Result<PlayerModel> parse_rtneural(std::span<const std::byte> content, const std::string& file) {
  return parsed(content, file, [&](const Json& json) { return by_content(json, file); });
}

Result<PlayerModel> parse_nam(std::span<const std::byte> content, const std::string& file) {
  return parsed(content, file, [&](const Json& json) { return nam_model(json, file); });
}

Result<PlayerModel> parse_player(std::span<const std::byte> content, const std::string& file) {
  return parsed(content, file, [&](const Json& json) {
    const bool nam = json.root()["architecture"].is(Kind::text);
    return nam ? nam_model(json, file) : by_content(json, file);
  });
}

Result<PlayerModel> read_rtneural(const std::string& path) {
  return read_with(path, parse_rtneural);
}
Result<PlayerModel> read_player(const std::string& path) { return read_with(path, parse_player); }
Result<PlayerModel> read_nam(const std::string& path) { return read_with(path, parse_nam); }

}  // namespace fixnet::io
