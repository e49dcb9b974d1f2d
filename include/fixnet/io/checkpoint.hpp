// SPDX-License-Identifier: MIT
//
// Everything that training goes on from, in one file: a safetensors file, whose parts are
//
//   Network          "0.weight", …                       as state_dict has them
//   Optimizer        "slot0.0.weight", …, "rule", "progress"
//   Trainer          "model.0.weight", …, "optimizer.…", "loss"
//   Scheduler        "state"
//   Generator        "state"
//   Standardization  "mean", "std"
//   numbers, std::array, and aggregates of them          "value"
//
// each behind the part's position and a point; what is no parameter or moment is U64 words. The
// metadata entry fixnet.part.N names each part's type.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/checkpoint_parts.hpp>
#include <memory>
#include <tuple>

namespace fixnet::io {

namespace checkpoint_impl {

inline std::string part_key(std::size_t i) { return "fixnet.part." + std::to_string(i); }

/// Reads part i into a copy.
template <class P>
Result<> read_part(CheckpointReader& in, std::size_t i, P& copy) {
  const std::string* kind = in.file.text(part_key(i));
  if (kind == nullptr || !is_kind<P>(*kind)) {
    return Error{in.file.file(), "part " + std::to_string(i), "another kind", Part<P>::kind(),
                 kind == nullptr ? "none" : *kind};
  }
  return Part<P>::read(in, std::to_string(i) + ".", copy);
}

}  // namespace checkpoint_impl

/// Writes all parts to one file, atomically, and in a form that tells their names and shapes.
/// Errors    what the system says; memory that runs out
template <class... Parts>
Result<> save_checkpoint(const std::string& path, const Parts&... parts) {
  return unless_out_of_memory(path, "write it", [&]() -> Result<> {
    CheckpointWriter out;
    Metadata metadata{{"fixnet.checkpoint", "2"}};
    std::size_t i = 0;
    const auto write = [&](const auto& part) {
      using P = std::remove_cvref_t<decltype(part)>;
      metadata.emplace_back(checkpoint_impl::part_key(i), Part<P>::kind());
      Part<P>::write(out, std::to_string(i++) + ".", part);
    };
    (write(parts), ...);
    return write_safetensors(path, std::move(out.tensors), metadata);
  });
}

/// Reads all parts, given in the order they were saved in. Training then goes on as if it had not
/// stopped, bit for bit, on a processor of the same instruction set.
/// Errors    parts of another kind, number or shape; what safetensors forbids; what the system
///           says. All parts then stay as they were
template <class... Parts>
Result<> load_checkpoint(const SafeTensors& file, Parts&... parts) {
  return unless_out_of_memory(file.file(), "read it", [&]() -> Result<> {
    const std::string* version = file.text("fixnet.checkpoint");
    if (version == nullptr || (*version != "1" && *version != "2")) {
      return Error{file.file(), "", "no checkpoint of a version known here", "1 or 2",
                   version == nullptr ? "none" : *version};
    }
    CheckpointReader in{file, *version == "1" ? 1 : 2};
    const auto copies = std::make_tuple(std::make_unique<Parts>(parts)...);
    Result<> step = Done{};
    std::apply(
        [&](const auto&... copy) {
          std::size_t i = 0;
          ((step = step ? checkpoint_impl::read_part(in, i++, *copy) : step), ...);
        },
        copies);
    if (step && in.used != file.tensors().size()) {
      step = Error{file.file(), "", "tensors of other parts", std::to_string(in.used),
                   std::to_string(file.tensors().size())};
    }
    if (step) std::apply([&](const auto&... copy) { ((parts = *copy), ...); }, copies);
    return step;
  });
}
template <class... Parts>
Result<> load_checkpoint(const std::string& path, Parts&... parts) {
  const Result<SafeTensors> file = read_safetensors(path);
  if (!file) return file.error();
  return load_checkpoint(*file, parts...);
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
