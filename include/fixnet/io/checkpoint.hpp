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

#include <fixnet/base/rng.hpp>
#include <fixnet/io/fields.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/train/optimizer.hpp>
#include <fixnet/train/schedulers.hpp>
#include <fixnet/train/trainer.hpp>
#include <memory>
#include <tuple>

namespace fixnet::io {

/// What a checkpoint is being made of.
struct CheckpointWriter {
  std::vector<NamedTensor> tensors;

  template <class T>
  void words(std::string name, const T& value) {
    Words all;
    put_fields(all, value);
    tensors.push_back(named_tensor(std::move(name), {all.size()}, all.data(), all.size()));
  }
};

/// What a checkpoint is being read from; counts the tensors that were used.
struct CheckpointReader {
  const SafeTensors& file;
  std::size_t used = 0;

  template <class T>
  Result<> words(const std::string& name, T& value) {
    Words own;
    put_fields(own, value);
    const auto all = file.values<std::uint64_t>(name, {own.size()});
    if (!all) return all.error();
    const std::uint64_t* at = all->data();
    if (!get_fields(at, at + all->size(), value)) {
      return Error{file.file(), name, "a word that its field cannot hold", "", ""};
    }
    ++used;
    return Done{};
  }
  template <class T, std::size_t N>
  Result<> numbers(const std::string& name, T (&to)[N]) {
    const auto all = file.values<T>(name, {N});
    if (!all) return all.error();
    for (std::size_t i = 0; i < N; ++i) to[i] = (*all)[i];
    ++used;
    return Done{};
  }
};

/// How a value of type P is saved: a name of its kind, write and read.
template <class P>
struct Part {
  static std::string kind() {
    // Compilers disagree on integers' names: long, long int.
    if constexpr (std::is_integral_v<P> && !std::is_same_v<P, bool>) return "integer";
    return std::string(names_impl::type_name<P>());
  }
  static void write(CheckpointWriter& out, const std::string& prefix, const P& value) {
    out.words(prefix + "value", value);
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, P& value) {
    return in.words(prefix + "value", value);
  }
};

template <class T, class... Layers>
struct Part<Network<T, Layers...>> {
  using Net = Network<T, Layers...>;
  static std::string kind() {
    return (sizeof(T) == 4 ? "float " : "double ") + std::string(architecture<Net>());
  }
  static void write(CheckpointWriter& out, const std::string& prefix, const Net& net) {
    gather<typename Net::Plan>(prefix, net.storage(), out.tensors);
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, Net& net) {
    return scatter<typename Net::Plan>(in.file, prefix, net.storage(), in.used);
  }
};

/// The state of an Optimizer or a Trainer's: moments, settings, step count.
template <class Net, class Rule>
struct OptimizerState {
  static constexpr int storage = Net::Plan::stages.storage;
  static std::string slot(const std::string& prefix, int s) {
    return prefix + "slot" + std::to_string(s) + ".";
  }
  static void write(CheckpointWriter& out, const std::string& prefix, const auto& owner) {
    for (int s = 0; s < Rule::slots; ++s) {
      gather<typename Net::Plan>(slot(prefix, s), owner.slots() + s * storage, out.tensors);
    }
    out.words(prefix + "rule", owner.rule());
    out.words(prefix + "progress", owner.progress());
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, auto& owner) {
    Result<> step = Done{};
    for (int s = 0; s < Rule::slots && step; ++s) {
      step = scatter<typename Net::Plan>(in.file, slot(prefix, s), owner.slots() + s * storage,
                                         in.used);
    }
    if (step) step = in.words(prefix + "rule", owner.rule());
    if (step) step = in.words(prefix + "progress", owner.progress());
    return step;
  }
};

template <class Net, class Rule>
struct Part<Optimizer<Net, Rule>> : OptimizerState<Net, Rule> {
  static std::string kind() {
    return std::string(names_impl::type_name<Rule>()) + " of " + Part<Net>::kind();
  }
};

template <class Net, class Loss, class Rule, int B, class Clip>
struct Part<Trainer<Net, Loss, Rule, B, Clip>> {
  using Whole = Trainer<Net, Loss, Rule, B, Clip>;
  static std::string kind() {
    std::string clip;
    if constexpr (train_impl::clips<Clip>) clip = std::string(names_impl::type_name<Clip>()) + " ";
    return clip + std::string(names_impl::type_name<Loss>()) + " " +
           Part<Optimizer<Net, Rule>>::kind();
  }
  static void write(CheckpointWriter& out, const std::string& prefix, const Whole& trainer) {
    Part<Net>::write(out, prefix + "model.", trainer.model());
    OptimizerState<Net, Rule>::write(out, prefix + "optimizer.", trainer);
    out.words(prefix + "loss", trainer.loss());
    if constexpr (train_impl::clips<Clip>) out.words(prefix + "clip", trainer.clip());
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, Whole& trainer) {
    Result<> step = Part<Net>::read(in, prefix + "model.", trainer.model());
    if (step) step = OptimizerState<Net, Rule>::read(in, prefix + "optimizer.", trainer);
    if (step) step = in.words(prefix + "loss", trainer.loss());
    if constexpr (train_impl::clips<Clip>) {
      if (step) step = in.words(prefix + "clip", trainer.clip());
    }
    return step;
  }
};

/// What tells of itself by state() and is made from a State.
template <class P>
struct StatePart {
  static std::string kind() { return std::string(names_impl::type_name<P>()); }
  static void write(CheckpointWriter& out, const std::string& prefix, const P& value) {
    out.words(prefix + "state", value.state());
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, P& value) {
    auto state = value.state();
    Result<> step = in.words(prefix + "state", state);
    if (step) value = P(state);
    return step;
  }
};
template <>
struct Part<Generator> : StatePart<Generator> {};
template <class Policy>
struct Part<Scheduler<Policy>> : StatePart<Scheduler<Policy>> {
  static std::string kind() { return std::string(names_impl::type_name<Policy>()); }
};

template <class T, int N>
struct Part<Standardization<T, N>> {
  static std::string kind() {
    return std::string(sizeof(T) == 4 ? "float" : "double") + " Standardization " +
           std::to_string(N);
  }
  static void write(CheckpointWriter& out, const std::string& prefix,
                    const Standardization<T, N>& value) {
    out.tensors.push_back(named_tensor(prefix + "mean", {N}, value.mean, N));
    out.tensors.push_back(named_tensor(prefix + "std", {N}, value.std, N));
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix,
                       Standardization<T, N>& value) {
    Result<> step = in.numbers(prefix + "mean", value.mean);
    if (step) step = in.numbers(prefix + "std", value.std);
    return step;
  }
};

namespace checkpoint_impl {

inline std::string part_key(std::size_t i) { return "fixnet.part." + std::to_string(i); }

/// Reads part i into a copy.
template <class P>
Result<> read_part(CheckpointReader& in, std::size_t i, P& copy) {
  const std::string* kind = in.file.text(part_key(i));
  if (kind == nullptr || *kind != Part<P>::kind()) {
    return Error{in.file.file(), "part " + std::to_string(i), "another kind", Part<P>::kind(),
                 kind == nullptr ? "none" : *kind};
  }
  return Part<P>::read(in, std::to_string(i) + ".", copy);
}

}  // namespace checkpoint_impl

/// Writes all parts to one file, atomically, and in a form that tells their names and shapes.
/// Errors    what the system says; memory that runs out
template <class... Parts>
Result<> save_checkpoint(const std::string& path, const Parts&... parts) try {
  CheckpointWriter out;
  Metadata metadata{{"fixnet.checkpoint", "1"}};
  std::size_t i = 0;
  const auto write = [&](const auto& part) {
    using P = std::remove_cvref_t<decltype(part)>;
    metadata.emplace_back(checkpoint_impl::part_key(i), Part<P>::kind());
    Part<P>::write(out, std::to_string(i++) + ".", part);
  };
  (write(parts), ...);
  return write_safetensors(path, std::move(out.tensors), metadata);
} catch (const std::bad_alloc&) {
  return Error{path, "", "not enough memory to write it", "", ""};
}

/// Reads all parts, given in the order they were saved in. Training then goes on as if it had not
/// stopped, bit for bit, on a processor of the same instruction set.
/// Errors    parts of another kind, number or shape; what safetensors forbids; what the system
///           says. All parts then stay as they were
template <class... Parts>
Result<> load_checkpoint(const SafeTensors& file, Parts&... parts) try {
  const std::string* version = file.text("fixnet.checkpoint");
  if (version == nullptr || *version != "1") {
    return Error{file.file(), "", "no checkpoint of a version known here", "1",
                 version == nullptr ? "none" : *version};
  }
  CheckpointReader in{file};
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
} catch (const std::bad_alloc&) {
  return Error{file.file(), "", "not enough memory to read it", "", ""};
}
template <class... Parts>
Result<> load_checkpoint(const std::string& path, Parts&... parts) {
  const Result<SafeTensors> file = read_safetensors(path);
  if (!file) return file.error();
  return load_checkpoint(*file, parts...);
}

}  // namespace fixnet::io
