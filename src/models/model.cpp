// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <fixnet/io/model.hpp>

namespace fixnet::io {

std::string hash_text(std::uint64_t hash) {
  std::string digits(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4) digits[i] = "0123456789abcdef"[hash & 15];
  return digits;
}

Result<> check_scalar(const SafeTensors& file) {
  const std::string* scalar = file.text("fixnet.scalar");
  if (scalar == nullptr || *scalar == "float" || *scalar == "double") return Done{};
  return Error{file.file(), "", "a scalar that no network has", "float or double", *scalar};
}

Result<> check_architecture(const SafeTensors& file, std::string_view expected,
                            std::uint64_t expected_hash) {
  const std::string* architecture = file.text("fixnet.architecture");
  const std::string* hash = file.text("fixnet.architecture_hash");
  Result<> scalar = check_scalar(file);
  if (!scalar) return scalar;
  if (architecture != nullptr && *architecture != expected) {
    return Error{file.file(), "", "another architecture", std::string(expected), *architecture};
  }
  if (hash != nullptr && *hash != hash_text(expected_hash)) {
    return Error{file.file(), "", "the hash of another architecture", hash_text(expected_hash),
                 *hash};
  }
  return Done{};
}

Result<> check_all_used(const SafeTensors& file, std::size_t used,
                        const std::vector<std::string>& names) {
  if (used == file.tensors().size()) return Done{};
  for (const TensorInfo& tensor : file.tensors()) {
    if (std::find(names.begin(), names.end(), tensor.name) != names.end()) continue;
    if (tensor.name.starts_with("standardization.")) {
      return Error{file.file(), tensor.name, "the network's features were standardised",
                   "a Standardization to load beside it", ""};
    }
    return Error{file.file(), tensor.name, "superfluous: the network has no such tensor", "none",
                 std::string(dtype_name(tensor.dtype)) + " " + shape_text(tensor.shape)};
  }
  return Done{};
}

template <Scalar T>
Result<> check_standardization(const std::string& file, std::span<const T> mean,
                               std::span<const T> std) {
  const auto finite = [](T x) { return std::isfinite(x); };
  const std::string as = sizeof(T) == 4 ? " as a float" : "";
  if (!std::all_of(mean.begin(), mean.end(), finite)) {
    return Error{file, "standardization.mean", "a number that is not finite" + as, "", ""};
  }
  if (!std::all_of(std.begin(), std.end(), [&](T x) { return finite(x) && x != 0; })) {
    return Error{file, "standardization.std", "a deviation that is 0 or not finite" + as, "", ""};
  }
  return Done{};
}
template Result<> check_standardization(const std::string&, std::span<const float>,
                                        std::span<const float>);
template Result<> check_standardization(const std::string&, std::span<const double>,
                                        std::span<const double>);

}  // namespace fixnet::io
