// SPDX-License-Identifier: MIT
//
// Whether a layer's own operator answers every question of layers/operator.hpp.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/rng.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/base/static_for.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

/// Parameters of a layer that is being tried.
struct TriedParameters {
  template <int K>
  static constexpr layers_impl::Parameter tensor{};
  template <int K>
  static constexpr int offset() noexcept {
    return 0;
  }
  template <int K>
  constexpr const float* at() const noexcept {
    return nullptr;
  }
  template <int K>
  constexpr float* buffer() const noexcept {
    return nullptr;
  }
};
/// What receives gradients of a layer that is being tried.
struct TriedSink {
  constexpr void operator()(int, simd::One<float>) const noexcept {}
};
struct TriedDone {
  constexpr void operator()(int, int, simd::One<float>) const noexcept {}
};

template <class L>
using OpOf = layers_impl::OperatorOf<L>;
using TriedSite = layers_impl::Site;
template <int N>
using TriedBlock = kernels_impl::BlockShape<1, (N > 0 ? N : 1), false>;
template <class Op>
using TriedContext =
    layers_impl::Context<TriedBlock<Op::inputs>, TriedBlock<Op::outputs>, layers_impl::Mode::train>;
using TriedView = kernels_impl::PaddedRows<simd::One<float>, 1>;
using TriedCall = layers_impl::Call<StaticIndex<1>, Generator*>;
/// Blocks of a layer that is being tried.
struct TriedSaved {
  template <int>
  constexpr TriedView at() const noexcept {
    return {nullptr};
  }
};

template <class Op>
concept DerivesDefaults = std::is_base_of_v<layers_impl::OperatorDefaults, Op>;
template <class Op>
concept AnswersWidths = requires {
  { Op::inputs } -> std::convertible_to<int>;
  { Op::outputs } -> std::convertible_to<int>;
};
template <class List>
concept ListsParameters = requires(const List& list) {
  { list.count } -> std::convertible_to<int>;
  { list.at[0] } -> std::same_as<const layers_impl::Parameter&>;
};
template <class Op>
concept AnswersParameters = requires(const TriedSite& site) {
  { Op::parameters(site) } -> ListsParameters;
};
template <class Op>
concept AnswersWork = requires(const TriedSite& site, const layers_impl::Parameter* stored) {
  { Op::work(site, stored, 1) } -> std::convertible_to<long>;
};
template <class Op>
concept AnswersFlops = requires(const TriedSite& site) {
  { Op::template forward_flops<float>(site) } -> std::convertible_to<long>;
  { Op::template backward_flops<float>(site, true) } -> std::convertible_to<long>;
};
template <class Op>
concept AnswersForward = requires(const TriedView& view, const TriedParameters& p) {
  Op::template forward<simd::One<float>, TriedContext<Op>, Identity>(
      p, view, view, kernels_impl::Nowhere{}, TriedSaved{}, TriedCall{});
};
template <class Op>
concept AnswersBackward = requires(const TriedView& view, const TriedParameters& p,
                                   const TriedSink& sink, const TriedDone& done) {
  Op::template backward<simd::One<float>, TriedContext<Op>>(p, view, view, view, TriedSaved{}, sink,
                                                            done);
};

template <class L>
inline constexpr bool answers_all =
    DerivesDefaults<OpOf<L>>&& AnswersWidths<OpOf<L>>&& AnswersParameters<OpOf<L>>&& AnswersWork<
        OpOf<L>>&& AnswersFlops<OpOf<L>>&& AnswersForward<OpOf<L>>&& AnswersBackward<OpOf<L>>;

/// The first question that has no answer gets the sentence.
template <class L>
struct OperatorAnswers {
  using Op = OpOf<L>;
  static constexpr bool based = DerivesDefaults<Op>, wide = based && AnswersWidths<Op>;
  static constexpr bool listed = wide && AnswersParameters<Op>, works = listed && AnswersWork<Op>;
  static constexpr bool costs = works && AnswersFlops<Op>, goes = costs && AnswersForward<Op>;

  FIXNET_CHECK(based,
               "the operator of this layer lacks its base: `struct op : "
               "layers_impl::OperatorDefaults` (layers/operator.hpp)",
               "the layer is ", type<L>);
  FIXNET_CHECK(!based || wide,
               "the operator of this layer lacks widths: `static constexpr int inputs, outputs`, 0 "
               "for any number that is kept (layers/operator.hpp)",
               "the layer is ", type<L>);
  FIXNET_CHECK(!wide || listed,
               "the operator of this layer lacks parameters: `static constexpr ParameterList "
               "parameters(const Site&)`, an empty list for none (layers/operator.hpp)",
               "the layer is ", type<L>);
  FIXNET_CHECK(
      !listed || works,
      "the operator of this layer lacks work: `static constexpr long work(const Site&, const "
      "Parameter*, int rows)`, the vector fmas of its products (layers/operator.hpp)",
      "the layer is ", type<L>);
  FIXNET_CHECK(!works || costs,
               "the operator of this layer lacks its cost: `template <class T> static constexpr "
               "long forward_flops(const Site&)` and backward_flops(const Site&, bool dx), of one "
               "row (layers/operator.hpp)",
               "the layer is ", type<L>);
  FIXNET_CHECK(
      !costs || goes,
      "the operator of this layer lacks forward: `template <class V, class C, class Act> static "
      "constexpr auto forward(p, x, y, before, saved, call)`, which makes a functor "
      "(layers/operator.hpp)",
      "the layer is ", type<L>);
  FIXNET_CHECK(
      !goes || AnswersBackward<Op>,
      "the operator of this layer lacks backward: `template <class V, class C> static constexpr "
      "auto backward(p, dy, x, y, saved, sink, dx_done)`, which makes a functor "
      "(layers/operator.hpp)",
      "the layer is ", type<L>);
  static constexpr bool ok = answers_all<L>;
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
