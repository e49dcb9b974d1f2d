// SPDX-License-Identifier: MIT
//
// How each kind of value lies in a checkpoint: a name of its kind, tensors and words.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/rng.hpp>
#include <fixnet/io/fields.hpp>
#include <fixnet/io/first_checkpoints.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/train/optimizer.hpp>
#include <fixnet/train/schedulers.hpp>
#include <fixnet/train/trainer.hpp>

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
  int version = 2;
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
  static constexpr int storage = Net::Plan::storage.trained;
  static std::string slot(const std::string& prefix, int s) {
    return prefix + "slot" + std::to_string(s) + ".";
  }
  static void write(CheckpointWriter& out, const std::string& prefix, const auto& owner) {
    for (int s = 0; s < Rule::slots; ++s) {
      gather<typename Net::Plan>(slot(prefix, s), owner.slots() + s * storage, out.tensors, false);
    }
    out.words(prefix + "rule", owner.rule());
    out.words(prefix + "progress", owner.progress());
  }
  static Result<> read(CheckpointReader& in, const std::string& prefix, auto& owner) {
    Result<> step = Done{};
    for (int s = 0; s < Rule::slots && step; ++s) {
      step = scatter<typename Net::Plan>(in.file, slot(prefix, s), owner.slots() + s * storage,
                                         in.used, false);
    }
    if (step) step = in.words(prefix + "rule", owner.rule());
    if (step && in.version == 1) return read_first(in, prefix, owner);
    if (step) step = in.words(prefix + "progress", owner.progress());
    return step;
  }
  static Result<> read_first(CheckpointReader& in, const std::string& prefix, auto& owner) {
    using First = FirstVersion<Rule>;
    typename First::Progress first{};
    const Result<> step = in.words(prefix + "progress", first);
    if (!step) return step;
    owner.progress() = First::progress(owner.rule(), first);
    First::slots(owner.rule(), owner.slots(), storage);
    return Done{};
  }
};

namespace checkpoint_impl {

/// What the user calls a rule: AMSGrad, for example, which is AdamWith<true, false>.
template <class Rule>
constexpr std::string_view rule_name() noexcept {
  if constexpr (requires { std::string_view{Rule::name}; }) {
    return Rule::name;
  } else {
    return names_impl::type_name<Rule>();
  }
}

/// A space behind the words, unless there are none.
inline std::string followed(std::string_view words) {
  return std::string(words) + (words.empty() ? "" : " ");
}

/// The names of an optimizer's kind. Files of earlier versions have the rule as the
/// compiler calls it.
template <class Net, class Rule>
struct OptimizerKind {
  static std::string kind(std::string_view before = "") {
    return followed(before) + std::string(rule_name<Rule>()) + " of " + Part<Net>::kind();
  }
  static std::string earlier_kind(std::string_view before = "") {
    return followed(before) + std::string(names_impl::type_name<Rule>()) + " of " +
           Part<Net>::kind();
  }
};

/// Is this the name of P's kind, now or in an earlier version?
template <class P>
bool is_kind(std::string_view kind) {
  if constexpr (requires { Part<P>::earlier_kind(); }) {
    if (kind == Part<P>::earlier_kind()) return true;
  }
  return kind == Part<P>::kind();
}

}  // namespace checkpoint_impl

template <class Net, class Rule>
struct Part<Optimizer<Net, Rule>> : OptimizerState<Net, Rule> {
  using Kind = checkpoint_impl::OptimizerKind<Net, Rule>;
  static std::string kind() { return Kind::kind(); }
  static std::string earlier_kind() { return Kind::earlier_kind(); }
};

/// A Trainer's clipping; version 1 had the norm of type 2 alone.
/// Errors    a field that is missing or of another kind
template <class Clip>
Result<> read_clip(CheckpointReader& in, const std::string& name, Clip& clip) {
  if constexpr (std::is_same_v<Clip, ClipGradNorm>) {
    if (in.version == 1) {
      clip = {};
      return in.words(name, clip.max_norm);
    }
  }
  return in.words(name, clip);
}

template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
struct Part<Trainer<Net, Loss, Rule, B, Clip, Guard>> {
  using Whole = Trainer<Net, Loss, Rule, B, Clip, Guard>;
  using Kind = checkpoint_impl::OptimizerKind<Net, Rule>;
  static std::string clip_and_loss() {
    std::string clip;
    if constexpr (train_impl::clips<Clip>) clip = std::string(names_impl::type_name<Clip>()) + " ";
    return clip + std::string(names_impl::type_name<Loss>());
  }
  static std::string kind() { return Kind::kind(clip_and_loss()); }
  static std::string earlier_kind() { return Kind::earlier_kind(clip_and_loss()); }
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
      if (step) step = read_clip(in, prefix + "clip", trainer.clip());
    }
    return step;
  }
};

namespace checkpoint_impl {

/// What the user calls a policy, and those that it is made of.
template <class Policy>
struct PolicyKind {
  static std::string text() { return std::string(rule_name<Policy>()); }
};
template <class... Policies>
struct PolicyKind<Schedulers<Policies...>> {
  static std::string text() {
    std::string all;
    ((all += (all.empty() ? "" : ", ") + PolicyKind<Policies>::text()), ...);
    return all;
  }
};
template <class List>
struct PolicyKind<ChainedScheduler<List>> {
  static std::string text() { return "ChainedScheduler(" + PolicyKind<List>::text() + ")"; }
};
template <class List, std::size_t N>
struct PolicyKind<SequentialLR<List, N>> {
  static std::string text() { return "SequentialLR(" + PolicyKind<List>::text() + ")"; }
};
template <class Policy>
struct PolicyKind<WithoutMomentum<Policy>> {
  static std::string text() { return "WithoutMomentum(" + PolicyKind<Policy>::text() + ")"; }
};

}  // namespace checkpoint_impl

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
  static std::string kind() { return checkpoint_impl::PolicyKind<Policy>::text(); }
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

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
