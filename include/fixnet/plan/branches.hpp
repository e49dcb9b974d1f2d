// SPDX-License-Identifier: MIT
//
// Lists of layers side by side within a layer, which read the same input: what Parallel and Sum are
// asked, from what their branches answer (plan/chain.hpp).
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <fixnet/plan/chain.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// The operator of one branch: the layer around it copies the last output to where it belongs.
template <class... Layers>
struct BranchOperator : ChainOperator<BranchOperator<Layers...>, Layers...> {
  static constexpr bool writes_itself = false;
  template <class V, class X, class Y>
  static FIXNET_INLINE constexpr Y store(const X&, const Y& y) noexcept {
    return y;
  }
};

/// Branches are BranchOperators. Joined: their outputs stand beside each other; else they are added.
template <bool Joined, class... Branches>
struct BranchesOperator : layers_impl::OperatorDefaults {
  static constexpr int count = static_cast<int>(sizeof...(Branches));
  static constexpr int inputs = [] {
    int named = 0;
    ((named = named > 0 ? named : Branches::inputs), ...);
    return named;
  }();
  template <int I>
  using Branch = typename LayerAtImpl<I, Branches...>::type;
  /// Columns of branch I's output; `in` columns enter it.
  template <int I>
  static constexpr int width(int in) noexcept {
    return Branch<I>::outputs > 0 ? Branch<I>::outputs : in;
  }
  static constexpr int outputs = [] {
    int sum = 0;
    static_for<count>([&](auto i) { sum = (Joined ? sum : 0) + width<i>(inputs); });
    return sum;
  }();
  static constexpr int least_rows = std::max({1, Branches::least_rows...});
  static constexpr layers_impl::Columns columns = [] {
    auto named = layers_impl::Columns::any;
    ((named = named == layers_impl::Columns::any ? Branches::columns : named), ...);
    return named;
  }();
  /// Whether all layers that name PyTorch's dimension of the columns name the same.
  static constexpr bool agrees_on_columns =
      ((Branches::agrees_on_columns &&
        (Branches::columns == layers_impl::Columns::any || Branches::columns == columns)) &&
       ...);
  static constexpr bool draws = (Branches::draws || ...);
  static constexpr bool recurs = (Branches::recurs || ...);
  static constexpr bool reads_positions = (Branches::reads_positions || ...);
  static constexpr bool looks_up = (Branches::looks_up || ...);
  static constexpr layers_impl::Streams streams =
      ((Branches::streams == layers_impl::Streams::yes) && ...) ? layers_impl::Streams::yes
                                                                : layers_impl::Streams::no;
  static constexpr bool accepts(Layout in, Layout out) noexcept {
    return (Branches::accepts(in, out) && ...);
  }

  template <int I>
  static constexpr Site branch_site(Site s) noexcept {
    s.in = s.in > 0 ? s.in : inputs;
    s.out = width<I>(s.in);
    return s;
  }
  template <class C, int I>
  using BranchOutput = BlockShape<C::Out::batch, width<I>(C::In::columns), C::Out::narrow>;
  template <class C, int I>
  using BranchContext =
      layers_impl::Context<typename C::In, BranchOutput<C, I>, C::mode, C::samples, C::order>;
  /// The first column of branch I's output.
  template <int I>
  static constexpr int first_column(int in) noexcept {
    int sum = 0;
    static_for<I>([&](auto i) { sum += Joined ? width<i>(in) : 0; });
    return sum;
  }
  template <int I>
  static constexpr int first_parameter = [] {
    int sum = 0;
    static_for<I>([&](auto i) { sum += Branch<i>::most_parameters; });
    return sum;
  }();
  template <int I>
  static constexpr int first_saved = [] {
    int sum = 0;
    static_for<I>([&](auto i) { sum += Branch<i>::most_saved; });
    return sum;
  }();

  /// Where branch I's part of a stream's state begins; behind the last, all that there is.
  template <int I>
  static constexpr layers_impl::StreamState state_before(const Site& site) noexcept {
    layers_impl::StreamState all;
    static_for<I>([&](auto i) { all = all + Branch<i>::state(branch_site<i>(site)); });
    return all;
  }
  static constexpr layers_impl::StreamState state(const Site& site) noexcept {
    return state_before<count>(site);
  }
  static constexpr auto parameters(const Site& site) noexcept {
    layers_impl::List<Parameter, first_parameter<count> + 1> list;
    static_for<count>([&](auto i) {
      for (Parameter p : Branch<i>::parameters(branch_site<i>(site))) {
        p.path = path_before({}, i, p.path);
        list.add(p);
      }
    });
    return list;
  }
  static constexpr auto saved(const Site& site) noexcept {
    layers_impl::List<layers_impl::SavedBlock, first_saved<count> + 1> list;
    static_for<count>([&](auto i) {
      for (const auto& block : Branch<i>::saved(branch_site<i>(site))) list.add(block);
    });
    return list;
  }
  static constexpr long work(const Site& site, const Parameter* stored, int rows) noexcept {
    long sum = 0;
    static_for<count>([&](auto i) {
      sum += Branch<i>::work(branch_site<i>(site), stored + first_parameter<i>, rows);
    });
    return sum;
  }
  template <class T>
  static constexpr long forward_flops(const Site& site) noexcept {
    long sum = Joined ? 0 : (count - 1L) * site.out;
    static_for<count>(
        [&](auto i) { sum += Branch<i>::template forward_flops<T>(branch_site<i>(site)); });
    return sum;
  }
  template <class T>
  static constexpr long backward_flops(const Site& site, bool dx) noexcept {
    long sum = dx ? (count - 1L) * site.in : 0;
    static_for<count>(
        [&](auto i) { sum += Branch<i>::template backward_flops<T>(branch_site<i>(site), dx); });
    return sum;
  }
  /// In training each joined branch's own gradient by its output, and the sum of those by the input.
  template <class V, class C>
  static constexpr long frame_bytes() noexcept {
    long sum = C::mode == Mode::train && count > 1 ? block_bytes<V, typename C::In> : 0;
    static_for<count>([&](auto i) {
      sum += Branch<i>::template frame_bytes<V, BranchContext<C, i>>();
      sum += Joined && C::mode == Mode::train ? block_bytes<V, BranchOutput<C, i>> : 0;
    });
    return sum;
  }
  template <class V, class C>
  static constexpr long forward_scratch_bytes() noexcept {
    long sum = 0;
    static_for<count>([&](auto i) {
      sum += Branch<i>::template forward_scratch_bytes<V, BranchContext<C, i>>();
    });
    return sum;
  }
  template <class V, class C>
  static constexpr long scratch_bytes(bool dx) noexcept {
    long sum = 0;
    static_for<count>(
        [&](auto i) { sum += Branch<i>::template scratch_bytes<V, BranchContext<C, i>>(dx); });
    return sum;
  }
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer& out, bool dx) noexcept {
    static_for<count>(
        [&](auto i) { Branch<i>::template describe<V, BranchContext<C, i>, P>(out, dx); });
  }
};

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
