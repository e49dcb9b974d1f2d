// SPDX-License-Identifier: MIT
//
// A network's parameters as named tensors, called and shaped as in PyTorch's state_dict.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/bit_cast.hpp>
#include <fixnet/io/safetensors.hpp>
#include <fixnet/plan/parameters.hpp>
#include <string>
#include <type_traits>
#include <vector>

namespace fixnet::io {

/// A tensor with the place of each of its numbers, row by row, in a network's padded storage.
struct PlacedTensor {
  std::string name;
  Shape shape;
  std::vector<std::size_t> places;
  bool count = false;  // whole numbers: an I64 in files
};

/// A path as PyTorch counts it, whose Sequential has no layer for how the data lies.
template <class Plan>
constexpr layers_impl::Path torch_path(layers_impl::Path path) noexcept {
  constexpr layers_impl::Path input = Plan::input_path;
  const int depth = input.count - 1;
  if (depth < 0 || path.count <= depth) return path;
  for (int i = 0; i < depth; ++i) {
    if (path.at[i] != input.at[i]) return path;
  }
  --path.at[depth];
  return path;
}

/// The tensors of a network's state_dict, or those that are trained: "0.weight" [out, in], of a nested
/// Sequential "2.0.weight", …
template <class Plan>
[[nodiscard]] std::vector<PlacedTensor> placed_tensors(const std::string& prefix = "",
                                                       bool buffers = true) {
  std::vector<PlacedTensor> all;
  for (const auto& p : Plan::storage.at) {
    if (!p.trained && !buffers) continue;
    PlacedTensor tensor{prefix, {}, {}, p.count};
    for (const int number : torch_path<Plan>(p.path)) tensor.name += std::to_string(number) + ".";
    tensor.name += p.name;
    for (int i = 0; i < p.torch.count; ++i) {
      tensor.shape.push_back(static_cast<std::uint64_t>(p.torch.at[i]));
    }
    for (int i = 0; i < p.size(); ++i) {
      tensor.places.push_back(static_cast<std::size_t>(p.place(i)));
    }
    all.push_back(std::move(tensor));
  }
  return all;
}

/// The type of a tensor of T.
template <class T>
inline constexpr DType dtype_of = std::is_same_v<T, float>    ? DType::F32
                                  : std::is_same_v<T, double> ? DType::F64
                                  : std::is_signed_v<T>       ? DType::I64
                                                              : DType::U64;

/// Appends a number's bytes, the lowest first.
template <class T>
void append_little_endian(Bytes& bytes, T value) {
  using U = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  static_assert(sizeof(U) == sizeof(T));
  const U bits = base_impl::bit_cast<U>(value);
  for (unsigned i = 0; i < sizeof(U); ++i) {
    bytes.push_back(static_cast<std::byte>((bits >> (8 * i)) & 0xff));
  }
}

/// A tensor of these numbers.
template <class T>
[[nodiscard]] NamedTensor named_tensor(std::string name, Shape shape, const T* values,
                                       std::size_t count) {
  NamedTensor tensor{std::move(name), dtype_of<T>, std::move(shape), {}};
  tensor.data.reserve(count * sizeof(T));
  for (std::size_t i = 0; i < count; ++i) append_little_endian(tensor.data, values[i]);
  return tensor;
}

/// Adds all tensors of the storage to `tensors`.
template <class Plan>
void gather(const std::string& prefix, const typename Plan::scalar* storage,
            std::vector<NamedTensor>& tensors, bool buffers = true) {
  std::vector<typename Plan::scalar> values;
  for (PlacedTensor& placed : placed_tensors<Plan>(prefix, buffers)) {
    values.clear();
    for (const std::size_t place : placed.places) values.push_back(storage[place]);
    if (placed.count) {
      const std::vector<std::int64_t> whole(values.begin(), values.end());
      tensors.push_back(named_tensor(placed.name, placed.shape, whole.data(), whole.size()));
      continue;
    }
    tensors.push_back(named_tensor(placed.name, placed.shape, values.data(), values.size()));
  }
}

/// Fills the storage with one tensor's numbers, which a file holds as `Stored`.
/// Errors    a tensor that is missing, or of another shape or type; a finite number that Stored cannot
///           hold
template <class Stored, class T>
Result<> scatter_tensor(const SafeTensors& file, const PlacedTensor& placed, T* storage) {
  const auto values = file.values<Stored>(placed.name, placed.shape);
  if (!values) return values.error();
  for (std::size_t i = 0; i < placed.places.size(); ++i) {
    storage[placed.places[i]] = static_cast<T>((*values)[i]);
  }
  return Done{};
}

/// Fills the storage from a file. Counts the tensors that were used.
/// Errors    a tensor that is missing or wrong; the storage may then be filled in part: pass a copy
template <class Plan>
Result<> scatter(const SafeTensors& file, const std::string& prefix, typename Plan::scalar* storage,
                 std::size_t& used, bool buffers = true) {
  using T = typename Plan::scalar;
  for (const PlacedTensor& placed : placed_tensors<Plan>(prefix, buffers)) {
    Result<> filled = placed.count ? scatter_tensor<std::int64_t>(file, placed, storage)
                                   : scatter_tensor<T>(file, placed, storage);
    if (!filled) return filled;
    ++used;
  }
  return Done{};
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
