// SPDX-License-Identifier: MIT
//
// Whether a class is a layer; if not, which part of layers/contract.hpp it lacks.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/kernels/views.hpp>
#include <fixnet/layers/custom.hpp>
#include <fixnet/network/checks/has_operator.hpp>
#include <fixnet/network/nested.hpp>

FIXNET_NAMESPACE_BEGIN

namespace check_impl {

using network_impl::is_network;

using One = simd::One<float>;

template <class L>
concept HasSaved = requires {
  { L::saved } -> std::convertible_to<Saved>;
};
template <class L>
concept HasForward = requires(One x) {
  { L::forward(x) } -> std::same_as<One>;
};
template <class L>
concept HasBackward = requires(One x) {
  { L::backward(x, x) } -> std::same_as<One>;
};
template <class L>
concept HasColumnForward = requires(One x) {
  { L::forward(x, x) } -> std::same_as<One>;
};
template <class L>
concept HasColumnBackward = requires(One x, One& da) {
  { L::backward(x, x, x, da) } -> std::same_as<One>;
};

using OneRow = kernels_impl::RowGroups<One, 1, 1, false>;
using RowView = kernels_impl::LaneRows<One, 1>;
/// What receives a layer's input gradient.
struct Receiver {
  constexpr void operator()(int, int, One) const noexcept {}
};
template <class L>
concept HasRowForward = requires(const RowView& row) {
  L::template forward<One, OneRow>(row, row);
};
template <class L>
concept HasRowBackward = requires(const RowView& row, const Receiver& done) {
  L::template backward<One, OneRow>(row, row, done);
};

template <class L>
concept NamesIn = requires {
  L::in;
};
template <class L>
concept NamesOut = requires {
  L::out;
};
template <class L>
concept NamesHasBias = requires {
  L::has_bias;
};
template <class L>
concept NamesSaved = requires {
  L::saved;
};
template <class L>
concept NamesParameters = requires {
  L::parameters;
};
template <class L>
concept NamesForward = requires {
  &L::forward;
};
template <class L>
concept NamesForwardOfLanes = requires {
  &L::template forward<One>;
};
template <class L>
concept NamesBackward = requires {
  &L::backward;
};
template <class L>
concept NamesBackwardOfLanes = requires {
  &L::template backward<One>;
};
template <class L>
concept NamesPasses = NamesSaved<L> || NamesForward<L> || NamesForwardOfLanes<L> ||
    NamesBackward<L> || NamesBackwardOfLanes<L>;

/// The form of layer that a class means to have, from what it has of it.
enum class Form { none, affine, elementwise, per_column, rowwise, own };
template <class L>
constexpr Form meant_form() noexcept {
  if (layers_impl::HasOperator<L>) return Form::own;
  if (layers_impl::Affine<L>) return Form::affine;
  if (layers_impl::Elementwise<L>) return Form::elementwise;
  if (layers_impl::PerColumn<L>) return Form::per_column;
  if (layers_impl::Rowwise<L>) return Form::rowwise;
  if (NamesIn<L> || NamesOut<L> || NamesHasBias<L>) return Form::affine;
  if (NamesParameters<L>) return Form::per_column;
  return NamesPasses<L> ? Form::elementwise : Form::none;
}

/// Whether the widths and parameters that a layer names are at least 1.
template <class L>
constexpr bool has_sizes() noexcept {
  if constexpr (layers_impl::Affine<L>) {
    return L::in > 0 && L::out > 0;
  } else if constexpr (layers_impl::PerColumn<L>) {
    return L::parameters > 0;
  } else {
    return true;
  }
}
/// Whether a class that has its passes from Custom gives it the formula.
template <class L>
constexpr bool has_formula() noexcept {
  if constexpr (layers_impl::Elementwise<L>)
    return !std::is_base_of_v<Custom<L>, L> || layers_impl::HasFormula<L>;
  return true;
}
template <class L>
constexpr bool is_layer() noexcept {
  if constexpr (meant_form<L>() == Form::own) {
    return answers_all<L>;
  } else if constexpr (meant_form<L>() == Form::rowwise) {
    return HasRowForward<L> && HasRowBackward<L>;
  } else {
    constexpr bool has_form =
        layers_impl::Affine<L> || layers_impl::Elementwise<L> || layers_impl::PerColumn<L>;
    return has_form && has_sizes<L>() && has_formula<L>();
  }
}

template <int Position, class L>
struct IsLayer {
  static constexpr Form form = meant_form<L>();
  static constexpr bool by_element = form == Form::elementwise;
  static constexpr bool by_column = form == Form::per_column;
  static constexpr bool by_row = form == Form::rowwise, affine = form == Form::affine;
  static constexpr bool own = form == Form::own;

  FIXNET_CHECK(form != Form::none,
               "this class is no layer: it has neither widths in and out (like Linear), nor "
               "forward, backward and saved (like ReLU)",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!affine || layers_impl::Affine<L>,
               "this layer lacks a part of `static constexpr int in, out; static constexpr bool "
               "has_bias`, which a layer with widths (like Linear) needs",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_element || HasForward<L>,
               "this layer lacks forward: `template <class V> static constexpr V forward(V x)`, y "
               "= f(x) for lanes V",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_element || HasBackward<L>,
               "this layer lacks backward: `template <class V> static constexpr V backward(V s, V "
               "dy)`, dy*f'(x), where s is x or y as `saved` says; to have the derivative made "
               "from the formula, derive from Custom",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_element || HasSaved<L>,
               "this layer lacks saved: `static constexpr Saved saved = Saved::input` (or output) "
               "says what its backward(s, dy) gets as s",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_column || HasColumnForward<L>,
               "this layer of learned parameters lacks forward: `template <class V> static "
               "constexpr V forward(V x, V a)`",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_column || HasColumnBackward<L>,
               "this layer of learned parameters lacks backward: `template <class V> static "
               "constexpr V backward(V x, V a, V dy, V& da)` returns dx and adds to da",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_row || HasRowForward<L>,
               "this layer over rows lacks forward: `template <class V, class G> static constexpr "
               "void forward(const auto& x, const auto& y)`, like Softmax",
               "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(!by_row || HasRowBackward<L>,
               "this layer over rows lacks backward: `template <class V, class G> static constexpr "
               "void backward(const auto& y, const auto& dy, const auto& done)`, like Softmax",
               "layer ", Position, " of the network is ", type<L>);

  static_assert(!own || OperatorAnswers<L>::ok);
  FIXNET_CHECK(
      has_formula<L>(),
      "a custom activation needs its formula, of one x and as general as x's type: `template "
      "<class V> static constexpr V f(V x)`, or a lambda `[](auto x)` that returns what x is, with "
      "tanh(x) for std::tanh(x) and select(x > 0, x, y) for x > 0 ? x : y",
      "layer ", Position, " of the network is ", type<L>);
  FIXNET_CHECK(has_sizes<L>(), "this layer needs at least 1 input, 1 output and 1 parameter",
               "layer ", Position, " of the network is ", type<L>);

  static constexpr bool ok = is_layer<L>();
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
