// SPDX-License-Identifier: MIT
//
// All parameters where they lie, to read and to change: padding is out of reach, so it stays 0.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/network/arithmetic.hpp>
#include <iterator>
#include <string_view>

FIXNET_NAMESPACE_BEGIN

/// A layer's parameter in its place: numbers in PyTorch's order, a range.
///   name     PyTorch's last word, "weight"; `layer` is the layer of the list that it belongs to
///   shape    PyTorch's: shape[0] … shape[rank − 1], (out, in) of a Linear's weight
template <class T>
class ParameterView {
 public:
  /// Goes over rows, and over the numbers of each.
  class Iterator {
   public:
    using value_type = std::remove_const_t<T>;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() noexcept = default;
    constexpr Iterator(const ParameterView& view, int row) noexcept
        : view_(&view), at_(view.row(row)), row_(row) {}
    constexpr T& operator*() const noexcept { return *at_; }
    constexpr Iterator& operator++() noexcept {
      if (++column_ < view_->columns_) {
        at_ += view_->step_;
      } else {
        at_ = view_->row(++row_);
        column_ = 0;
      }
      return *this;
    }
    constexpr Iterator operator++(int) noexcept {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) noexcept {
      return a.row_ == b.row_ && a.column_ == b.column_;
    }

   private:
    const ParameterView* view_ = nullptr;
    T* at_ = nullptr;
    int row_ = 0, column_ = 0;
  };

  int layer = 0;
  std::string_view name{};
  int shape[4]{};
  int rank = 0;

  constexpr ParameterView(T* storage, const layers_impl::Parameter& p) noexcept
      : layer(p.path.at[0]), name(p.name), rank(p.torch.count), first_(storage + p.offset) {
    for (int i = 0; i < rank; ++i) shape[i] = p.torch.at[i];
    turned_ = p.stored == layers_impl::StoredAs::transposed || p.rows == 1;
    rows_ = turned_ ? p.columns : p.rows;
    columns_ = turned_ ? p.rows : p.columns;
    stride_ = p.stride;
    step_ = turned_ ? p.stride : 1;
    groups_ = p.groups;
    if (p.stored == layers_impl::StoredAs::by_second) {
      columns_ = p.size() / (p.torch.at[0] * p.columns);
      rows_ = p.size() / columns_;
      step_ = p.stride;
      second_ = p.columns;
    }
  }

  [[nodiscard]] constexpr int size() const noexcept { return rows_ * columns_; }
  /// Number i, row by row.
  [[nodiscard]] constexpr T& operator[](int i) const noexcept {
    return row(i / columns_)[i % columns_ * step_];
  }
  [[nodiscard]] constexpr Iterator begin() const noexcept { return {*this, 0}; }
  [[nodiscard]] constexpr Iterator end() const noexcept { return {*this, rows_}; }

 private:
  /// Where PyTorch's row r begins: one of a bias is a number. Groups, such as an LSTM's gates, are
  /// stored in an order of their own.
  [[nodiscard]] constexpr T* row(int r) const noexcept {
    if (r >= rows_) return first_;
    if (second_ > 0) return first_ + r / second_ * columns_ * stride_ + r % second_;
    return first_ + (turned_ ? groups_.stored(r, rows_) : r * stride_);
  }

  T* first_ = nullptr;
  int rows_ = 0, columns_ = 0, stride_ = 0, step_ = 0;
  int second_ = 0;  // PyTorch's second extent, where that counts the stored columns
  bool turned_ = false;
  layers_impl::Groups groups_{};
};

namespace check_impl {

template <class Values>
struct HoldsParameters {
  static constexpr bool ok = has_numbers<std::remove_const_t<Values>>;
  FIXNET_CHECK(ok,
               "for_each_parameter and for_each_tensor go over a network, or its Gradients; of a "
               "Trainer, give trainer.model()",
               "you gave ", type<Values>);
};
template <class Function>
struct TakesEach {
  template <class Argument>
  struct ButArgumentIs {
    static constexpr bool ok = std::is_invocable_v<Function&, Argument>;
    FIXNET_CHECK(
        ok,
        "for_each_parameter calls f(number), as in [](float& p) { p *= 0.5f; }, and "
        "for_each_tensor calls f(view), as in [](auto view) { for (float& p : view) p = 0; }",
        "the argument is ", type<std::remove_reference_t<Argument>>, " and f is ", type<Function>);
  };
};

}  // namespace check_impl

namespace network_impl {

template <class Values>
using NumberOf = std::remove_pointer_t<decltype(std::declval<Values&>().storage())>;

}  // namespace network_impl

/// Calls f(view) for every parameter that is trained, in PyTorch's order: a ParameterView of a
/// network's numbers, or of its Gradients', which f may change.
///   for_each_tensor(model, [](auto view) { if (view.rank == 1) view[0] = 0; });
/// Cost      no allocation, no copy
/// Source    torch.nn.Module.named_parameters
template <class Values, class Function>
constexpr void for_each_tensor(Values& values, Function&& f) {
  if constexpr (check_impl::Passes<check_impl::HoldsParameters<Values>>) {
    using View = ParameterView<network_impl::NumberOf<Values>>;
    if constexpr (check_impl::Passes<typename check_impl::TakesEach<
                      std::remove_reference_t<Function>>::template ButArgumentIs<View>>) {
      for (const auto& p : Values::Plan::storage.at) {
        if (p.trained) f(View{values.storage(), p});
      }
    }
  }
}

/// Calls f(number) for every parameter that is trained, in PyTorch's order: each number of a
/// network, or of its Gradients, in its place, which f may change.
///   for_each_parameter(model, [](float& p) { p *= 0.5f; });
/// Cost      no allocation, no copy; lerp and add_scaled go a register at a time
/// Source    torch.nn.Module.parameters
template <class Values, class Function>
constexpr void for_each_parameter(Values& values, Function&& f) {
  if constexpr (check_impl::Passes<check_impl::HoldsParameters<Values>>) {
    using Number = network_impl::NumberOf<Values>;
    if constexpr (check_impl::Passes<typename check_impl::TakesEach<
                      std::remove_reference_t<Function>>::template ButArgumentIs<Number&>>) {
      for_each_tensor(values, [&](const ParameterView<Number>& view) {
        for (Number& number : view) f(number);
      });
    }
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
