// SPDX-License-Identifier: MIT
//
// Networks to safetensors files and back, by PyTorch's names: what torch trained is read with one
// call, and what was trained here is read by torch.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/io/standardization.hpp>
#include <fixnet/io/state_dict.hpp>
#include <fixnet/plan/names.hpp>
#include <span>

namespace fixnet::io {

/// A hash as 16 hexadecimal digits.
[[nodiscard]] std::string hash_text(std::uint64_t hash);

/// What a network's file says of it: fixnet.architecture, fixnet.architecture_hash and
/// fixnet.scalar.
template <class Net>
[[nodiscard]] Metadata model_metadata() {
  return {{"format", "pt"},  // the weights are PyTorch's
          {"fixnet.architecture", std::string(architecture<Net>())},
          {"fixnet.architecture_hash", hash_text(architecture_hash<Net>())},
          {"fixnet.scalar", sizeof(typename Net::scalar) == 4 ? "float" : "double"}};
}

/// Does a file say that its network is one of floats or doubles, or nothing of it?
/// Errors    fixnet.scalar is another word
Result<> check_scalar(const SafeTensors& file);

/// Is a file for this architecture, or for an unknown one? Its hash must be that of its text, its
/// scalar float or double.
/// Errors    another architecture; a hash that is not its text's; what check_scalar refuses
Result<> check_architecture(const SafeTensors& file, std::string_view expected,
                            std::uint64_t expected_hash);

/// Has every tensor of the file been used?
/// Errors    a tensor that is superfluous, or a standardization that nobody asked for, by its name
Result<> check_all_used(const SafeTensors& file, std::size_t used,
                        const std::vector<std::string>& names);

/// Can features be standardised with these numbers?
/// Errors    a number that is not finite, a deviation of 0, by the tensor's name
template <Scalar T>
Result<> check_standardization(const std::string& file, std::span<const T> mean,
                               std::span<const T> std);

namespace model_impl {

template <class Net>
std::vector<std::string> tensor_names(bool standardized) {
  std::vector<std::string> names;
  if (standardized) names = {"standardization.mean", "standardization.std"};
  for (const PlacedTensor& tensor : placed_tensors<typename Net::Plan>()) {
    names.push_back(tensor.name);
  }
  return names;
}

/// Fills a copy and hands it over when all of the file was right.
template <class Net, class Fill>
Result<> load(const SafeTensors& file, Net& net, bool standardized, const Fill& fill) {
  Result<> step = check_architecture(file, architecture<Net>(), architecture_hash<Net>());
  std::size_t used = standardized ? 2 : 0;
  std::vector<typename Net::scalar> storage(static_cast<std::size_t>(Net::Plan::storage.total));
  if (step) step = scatter<typename Net::Plan>(file, "", storage.data(), used);
  if (step) step = check_all_used(file, used, tensor_names<Net>(standardized));
  if (step) step = fill();
  if (!step) return step;
  for (std::size_t i = 0; i < storage.size(); ++i) net.storage()[i] = storage[i];
  return step;
}

}  // namespace model_impl

/// Writes a network's parameters, atomically: at any moment there is the whole old file or the
/// whole new one.
/// Errors    what the system says; memory that runs out
/// Source    safetensors.torch.save_file(model.state_dict(), path)
template <class Net>
Result<> save(const std::string& path, const Net& net) {
  return unless_out_of_memory(path, "write it", [&]() -> Result<> {
    std::vector<NamedTensor> tensors;
    gather<typename Net::Plan>("", net.storage(), tensors);
    return write_safetensors(path, std::move(tensors), model_metadata<Net>());
  });
}

/// The same with the standardization of the features that the network was trained on.
/// Errors    as above; a standardization that `load` would refuse
template <class Net>
Result<> save(const std::string& path, const Net& net,
              const Standardization<typename Net::scalar, Net::in>& features) {
  return unless_out_of_memory(path, "write it", [&]() -> Result<> {
    constexpr std::uint64_t n = Net::in;
    using T = typename Net::scalar;
    Result<> sound = check_standardization<T>(path, features.mean, features.std);
    if (!sound) return sound;
    std::vector<NamedTensor> tensors;
    gather<typename Net::Plan>("", net.storage(), tensors);
    tensors.push_back(named_tensor("standardization.mean", {n}, features.mean, n));
    tensors.push_back(named_tensor("standardization.std", {n}, features.std, n));
    return write_safetensors(path, std::move(tensors), model_metadata<Net>());
  });
}

/// Reads parameters that PyTorch or `save` wrote; F16, BF16, F32 and F64 are converted.
/// Errors    another architecture; a tensor that is missing, superfluous, or of another shape or
///           type; a standardization that is not finite, or divides by 0; what safetensors forbids;
///           what the system says. Network and standardization then stay as they were
/// Source    model.load_state_dict(safetensors.torch.load_file(path), strict=True)
template <class Net>
Result<> load(const SafeTensors& file, Net& net) {
  return unless_out_of_memory(file.file(), "read it", [&]() -> Result<> {
    return model_impl::load(file, net, false, [] { return Result<>{Done{}}; });
  });
}
template <class Net>
Result<> load(const SafeTensors& file, Net& net,
              Standardization<typename Net::scalar, Net::in>& features) {
  return unless_out_of_memory(file.file(), "read it", [&]() -> Result<> {
    using T = typename Net::scalar;
    return model_impl::load(file, net, true, [&]() -> Result<> {
      const auto mean = file.values<T>("standardization.mean", {Net::in});
      if (!mean) return mean.error();
      const auto std = file.values<T>("standardization.std", {Net::in});
      if (!std) return std.error();
      Result<> step = check_standardization<T>(file.file(), *mean, *std);
      if (!step) return step;
      for (std::size_t i = 0; i < mean->size(); ++i) {
        features.mean[i] = (*mean)[i], features.std[i] = (*std)[i];
      }
      return Done{};
    });
  });
}
template <class Net, class... Features>
Result<> load(const std::string& path, Net& net, Features&... features) {
  const Result<SafeTensors> file = read_safetensors(path);
  if (!file) return file.error();
  return load(*file, net, features...);
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
