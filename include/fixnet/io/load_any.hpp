// SPDX-License-Identifier: MIT
//
// A file into whichever of the compiled networks has its architecture.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/load_player.hpp>
#include <variant>

namespace fixnet::io {
namespace player_impl {

template <class Net>
struct NetworkIn {
  using type = Net;
};
template <class Net>
struct NetworkIn<Streamed<Net>> {
  using type = Net;
};

/// Is this safetensors, by its first bytes, which are a length?
[[nodiscard]] inline bool is_safetensors(std::span<const std::byte> content) noexcept {
  for (std::size_t i = 0; i < 8 && i < content.size(); ++i) {
    if (content[i] == std::byte{0}) return true;
  }
  return false;
}

template <class... Nets>
std::string architectures() {
  std::string all;
  ((all += (all.empty() ? "" : "; or ") + std::string(architecture<Nets>())), ...);
  return all;
}

/// The first network that `fits` an architecture, filled by `load`.
template <class... Nets, class Fits, class Load>
Result<std::variant<Nets...>> first_that_fits(const std::string& file, const std::string& found,
                                              const Fits& fits, const Load& load) {
  using Any = std::variant<Nets...>;
  std::unique_ptr<Result<Any>> result;
  const auto attempt = [&]<class Net>(std::type_identity<Net>) {
    if (result != nullptr || !fits(architecture<typename NetworkIn<Net>::type>())) return;
    const auto net = std::make_unique<Net>();
    const Result<> loaded = load(*net);
    result = loaded ? std::make_unique<Result<Any>>(Any(std::in_place_type<Net>, *net))
                    : std::make_unique<Result<Any>>(loaded.error());
  };
  (attempt(std::type_identity<Nets>{}), ...);
  if (result != nullptr) return std::move(*result);
  return Error{file, "", "no network that is compiled in has its architecture",
               architectures<typename NetworkIn<Nets>::type...>(), found};
}

template <class... Nets, class... Notes>
Result<std::variant<Nets...>> load_any(const PlayerModel& model, Notes&... notes) {
  if (!model.complete) {
    return Error{model.file, "", "a state dict does not tell its architecture", "", ""};
  }
  return first_that_fits<Nets...>(
      model.file, model.architecture(),
      [&](std::string_view architecture) { return fits(model, architecture); },
      [&]<class Net>(Net& net) { return load(model, net, notes...); });
}
template <class Net, class... Notes>
Result<> load_tensors(const SafeTensors& file, Net& net, Notes&... notes) {
  Result<> loaded = load(file, net);
  if (loaded) ((notes = {}), ...);
  return loaded;
}
template <class Net, class... Notes>
Result<> load_tensors(const SafeTensors& file, Streamed<Net>& streamed, Notes&... notes) {
  return load_tensors(file, streamed.net, notes...);
}
template <class... Nets, class... Notes>
Result<std::variant<Nets...>> load_any(const SafeTensors& file, Notes&... notes) {
  const std::string* known = file.text("fixnet.architecture");
  if (known == nullptr) {
    return Error{file.file(), "", "no fixnet.architecture in its metadata", "", ""};
  }
  return first_that_fits<Nets...>(
      file.file(), *known, [&](std::string_view architecture) { return architecture == *known; },
      [&](auto& net) { return load_tensors(file, net, notes...); });
}
template <class... Nets, class... Notes>
Result<std::variant<Nets...>> load_any_from(const std::string& path, Notes&... notes) {
  const auto content = read_file(path);
  if (!content) return content.error();
  if (is_safetensors(*content)) {
    const auto file = parse_safetensors(*content, path);
    if (!file) return file.error();
    return load_any<Nets...>(*file, notes...);
  }
  const auto model = parse_player(*content, path);
  if (!model) return model.error();
  return load_any<Nets...>(*model, notes...);
}

}  // namespace player_impl

/// Reads a file of RTNeural, GuitarML, AIDA-X, Neural Amp Modeler or fixnet into the first of these
/// networks that has its architecture; each is a Network, or Streamed<Network> to begin as the file
/// says.
/// Errors    none has it: the error lists the networks' architectures and the file's; what the loader
///           of the file's format refuses
template <class... Nets>
Result<std::variant<Nets...>> load_any(const std::string& path) {
  return unless_out_of_memory(path, "read it", [&]() -> Result<std::variant<Nets...>> {
    return player_impl::load_any_from<Nets...>(path);
  });
}
template <class... Nets>
Result<std::variant<Nets...>> load_any(const std::string& path, PlayerNotes& notes) {
  return unless_out_of_memory(path, "read it", [&]() -> Result<std::variant<Nets...>> {
    return player_impl::load_any_from<Nets...>(path, notes);
  });
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
