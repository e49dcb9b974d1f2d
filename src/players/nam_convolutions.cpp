// SPDX-License-Identifier: MIT
//
// What a .nam file calls Linear and ConvNet: convolutions, of which PyTorch's list of layers consists.
#include <algorithm>

#include "nam.hpp"

namespace fixnet::io {

Result<> NamReader::linear(JsonValue config) {
  Result<> step =
      only(config, {"receptive_field", "bias", "in_channels", "out_channels", "implementation"});
  if (step) step = mono(config);
  const auto taps = need_size(config, "receptive_field");
  const auto biased = truth(config, "bias");
  if (step && !taps) step = taps.error();
  if (step && !biased) step = biased.error();
  if (step) step = counted(*taps + (*biased ? 1 : 0));
  if (!step) return step;
  ImportedTensor weight = next("weight", {1, 1, *taps});
  std::reverse(weight.values.begin(), weight.values.end());
  std::vector<ImportedTensor> tensors{std::move(weight)};
  if (*biased) tensors.push_back(next("bias", {1}));
  conv(1, 1, *taps, 1, std::move(tensors), *biased, 1);
  return Done{};
}

Result<> NamReader::mono(JsonValue config) const {
  for (const char* key : {"in_channels", "out_channels"}) {
    const auto channels = size_or(config, key, 1);
    if (!channels) return channels.error();
    if (*channels != 1) {
      return fail(std::string("not supported: several ") + key, "1", std::to_string(*channels));
    }
  }
  return Done{};
}

void NamReader::conv(std::size_t in, std::size_t out, std::size_t taps, std::size_t dilation,
                     std::vector<ImportedTensor> tensors, bool biased, std::size_t groups) {
  std::vector<std::string> settings{"padding=causal"};
  if (dilation > 1) settings.push_back("dilation=" + std::to_string(dilation));
  if (groups > 1) settings.push_back("groups=" + std::to_string(groups));
  if (!biased) settings.emplace_back("bias=false");
  add("Conv1d", {in, out, taps}, std::move(tensors), settings);
}

Result<> NamReader::conv_net(JsonValue config) {
  Result<> step = only(config, {"channels", "dilations", "batchnorm", "activation", "groups",
                                "in_channels", "out_channels"});
  const auto channels = need_size(config, "channels"), groups = size_or(config, "groups", 1);
  const auto in = size_or(config, "in_channels", 1), out = size_or(config, "out_channels", 1);
  for (const auto* size : {&channels, &groups, &in, &out}) {
    if (step && !*size) step = size->error();
  }
  const auto normalised = truth(config, "batchnorm");
  if (step && !normalised) step = normalised.error();
  const auto layer = activation(config["activation"]);
  if (step && !layer) step = layer.error();
  if (step && (*in % *groups != 0 || *channels % *groups != 0)) {
    step = fail("'groups' does not divide the channels");
  }
  std::vector<std::size_t> dilations;
  if (step) step = dilations_of(config, dilations);
  if (!step) return step;
  return blocks({*in, *channels, *out, *groups, *normalised, *layer}, dilations);
}

Result<> NamReader::blocks(const Blocks& of, const std::vector<std::size_t>& dilations) {
  const std::size_t C = of.channels, rest = of.normalised ? 4 * C + 1 : C;
  std::uint64_t count = std::uint64_t{of.out} * (C + 1);
  std::size_t in = of.in;
  for (std::size_t i = 0; i < dilations.size(); ++i, in = C) {
    count += std::uint64_t{2} * C * (in / of.groups) + rest;
  }
  Result<> step = counted(count);
  model_.notes.prewarm = 1;
  in = of.in;
  for (std::size_t i = 0; step && i < dilations.size(); ++i, in = C) {
    place_ = indexed("blocks", i);
    std::vector<ImportedTensor> tensors{next("weight", {C, in / of.groups, 2})};
    if (!of.normalised) tensors.push_back(next("bias", {C}));
    conv(in, C, 2, dilations[i], std::move(tensors), !of.normalised, of.groups);
    if (of.normalised) step = batch_norm(C);
    add(of.activation, {});
    model_.notes.prewarm = std::min(model_.notes.prewarm + dilations[i], largest_size);
  }
  if (!step) return step;
  place_ = "head";
  add("Conv1d", {C, of.out, 1}, {next("weight", {of.out, C, 1}), next("bias", {of.out})});
  return Done{};
}

Result<> NamReader::batch_norm(std::size_t channels) {
  ImportedTensor mean = next("running_mean", {channels}), var = next("running_var", {channels});
  ImportedTensor weight = next("weight", {channels}), bias = next("bias", {channels});
  const auto eps = eps_setting(as_float(next(1)[0]), var.values);
  if (!eps) return eps.error();
  add("BatchNorm1d", {channels},
      {std::move(weight), std::move(bias), std::move(mean), std::move(var)}, {*eps});
  return Done{};
}

}  // namespace fixnet::io
