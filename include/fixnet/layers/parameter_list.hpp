// SPDX-License-Identifier: MIT
//
// A layer's parameters as a list of named tensors: PyTorch's name and shape, how each is stored,
// how it begins. Values only, made by the layer's operator; the plan adds where each lies.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/init.hpp>
#include <string_view>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// So many values of one type, at most `Most`; more are no constant expression.
template <class T, int Most>
struct List {
  T at[Most]{};
  int count = 0;

  constexpr void add(const T& value) noexcept { at[count++] = value; }
  constexpr const T* begin() const noexcept { return at; }
  constexpr const T* end() const noexcept { return at + count; }
};

/// A tensor's shape in PyTorch: {} for one number, {out}, {out, in}, {out, in, taps}, …
struct Extents {
  int at[4]{};
  int count = 0;

  constexpr Extents() noexcept = default;
  template <std::same_as<int>... N>
    requires(sizeof...(N) > 0 && sizeof...(N) <= 4)
  constexpr Extents(N... n) noexcept : at{n...}, count(static_cast<int>(sizeof...(N))) {}

  [[nodiscard]] constexpr int size() const noexcept {
    int product = 1;
    for (int i = 0; i < count; ++i) product *= at[i];
    return product;
  }
  friend constexpr bool operator==(const Extents&, const Extents&) = default;
};

/// How PyTorch's numbers become rows and columns of the storage.
enum class StoredAs {
  rows,        // PyTorch's first extent counts rows, what is behind it columns
  transposed,  // PyTorch's first extent counts columns
  by_second,   // PyTorch's second extent counts columns, the first and those behind it rows
};

/// Groups of like size along PyTorch's first extent, a recurrent layer's gates, and at which place
/// each of them is stored: an LSTM's i, f, g, o at {0, 1, 3, 2}.
struct Groups {
  int count = 1;
  signed char place[4] = {0, 1, 2, 3};

  /// Where number i of `extent` is stored.
  [[nodiscard]] constexpr int stored(int i, int extent) const noexcept {
    if (count == 1) return i;
    const int size = extent / count;
    return place[i / size] * size + i % size;
  }
};

/// How a tensor begins: at a value, drawn as PyTorch's Linear draws, or normal. The fans are also
/// what torch.nn.init's functions would find.
struct Begin {
  enum How { value, as_weight, as_bias, normal } how = value;
  double start = 0;
  int fan_in = 0, fan_out = 0;
  int zero_row = -1;  // of a normal tensor: begins at 0 once the others are drawn
  int hidden = 0;     // a recurrent layer's: it draws all its tensors over ±1/√hidden

  /// The end of the interval that is drawn from. A root in software: ask once a tensor.
  [[nodiscard]] constexpr double bound() const noexcept {
    if (hidden > 0) return linear_bias.bound(hidden);
    return how == as_weight ? linear_weight.bound(fan_in, fan_out) : linear_bias.bound(fan_in);
  }
};
constexpr Begin at_value(double start) noexcept { return {.start = start}; }
/// Kaiming's uniform distribution, torch.nn.Linear's and Conv's for the weight.
constexpr Begin as_weight(int fan_in, int fan_out) noexcept {
  return {.how = Begin::as_weight, .fan_in = fan_in, .fan_out = fan_out};
}
/// Uniform over ±1/√fan_in, torch.nn.Linear's for the bias.
constexpr Begin as_bias(int fan_in, int fan_out) noexcept {
  return {.how = Begin::as_bias, .fan_in = fan_in, .fan_out = fan_out};
}
/// Normal numbers of mean 0 and variance 1, torch.nn.Embedding's; its tensor is stored in rows.
constexpr Begin as_normal(int zero_row = -1) noexcept {
  return {.how = Begin::normal, .zero_row = zero_row};
}

/// Which child of which child a tensor belongs to, counted as PyTorch counts: {2, 0} for "2.0.weight".
using Path = List<int, 8>;

/// One tensor of a layer. Make it with designated initialisers.
struct Parameter {
  std::string_view name{};
  Extents torch{};
  int rows = 1, columns = 1;  // as stored: each row is padded to whole lanes behind its end
  StoredAs stored = StoredAs::rows;
  Groups groups{};  // of columns
  Begin begin{};
  bool trained = true;  // false: PyTorch's buffer, which no optimizer sees
  bool count = false;   // a whole number, an I64 in PyTorch's files
  Path path{};  // of a layer that holds others: the child; the plan puts the layer's in front
  // The plan's:
  int layer = -1, offset = 0, stride = 0;

  [[nodiscard]] constexpr int size() const noexcept { return torch.size(); }
  [[nodiscard]] constexpr int padded_size() const noexcept { return rows * stride; }
  /// Whether it belongs to child `number` of the network, at whatever depth.
  [[nodiscard]] constexpr bool is_of(int number) const noexcept { return path.at[0] == number; }
  /// Whether that child calls it so: "weight", or "0.weight" within a nested Sequential.
  [[nodiscard]] constexpr bool is_called(std::string_view wanted) const noexcept {
    for (int depth = 1; depth < path.count; ++depth) {
      int number = 0;
      std::size_t i = 0;
      for (; i < wanted.size() && wanted[i] >= '0' && wanted[i] <= '9'; ++i)
        number = 10 * number + (wanted[i] - '0');
      if (i == 0 || i >= wanted.size() || wanted[i] != '.' || number != path.at[depth])
        return false;
      wanted.remove_prefix(i + 1);
    }
    return wanted == name;
  }
  /// PyTorch goes through so many stored rows at once, column by column; 1: row by row.
  [[nodiscard]] constexpr int rows_at_once() const noexcept {
    if (stored == StoredAs::rows) return 1;
    return stored == StoredAs::transposed ? rows : size() / (torch.at[0] * columns);
  }
  /// Where number i, counted as in PyTorch, lies in the padded storage.
  [[nodiscard]] constexpr int place(int i) const noexcept {
    const int n = rows_at_once(), row = i / (n * columns) * n + i % n;
    return offset + row * stride + groups.stored(i / n % columns, columns);
  }
};

/// A layer that holds layers has a longer list: List<Parameter, its own number>.
using ParameterList = List<Parameter, 8>;

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
