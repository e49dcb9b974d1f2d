// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/outputs.hpp>
#include <fixnet/network/parallel.hpp>
#include <fixnet/plan/heads.hpp>
#include <tuple>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// The columns of each branch's output.
template <class Widths, class Indices>
struct HeadWidthsOf;
template <class W, int... I>
struct HeadWidthsOf<W, std::integer_sequence<int, I...>> {
  using type = losses_impl::Widths<W::out(I)...>;
};
template <bool Sound, class... Branches>
struct HeadsColumns {
  using type = losses_impl::Widths<>;
};
template <class... Branches>
struct HeadsColumns<true, Branches...>
    : HeadWidthsOf<check_impl::BranchWidths<check_impl::ListOfBranch<Branches>...>,
                   std::make_integer_sequence<int, sizeof...(Branches)>> {};

/// The last layer of a list that does not pass on its inputs, in training or in an evaluation; the
/// first if all do.
template <bool Evaluated, class List>
struct TellingOf;
template <bool Evaluated, class First, class... Rest>
struct TellingOf<Evaluated, Flat<First, Rest...>> {
  static constexpr int count = 1 + static_cast<int>(sizeof...(Rest));
  static constexpr int number = [] {
    int i = 0, last = 0;
    ((plan_impl::passes_on<plan_impl::LayerIn<Rest>>(Evaluated) ? ++i : last = ++i), ...);
    return last;
  }();
  using type = check_impl::LayerAt<number, First, Rest...>;
};

}  // namespace network_impl

/// Gives its input to each branch: the several outputs of one network, a loss for each.
/// Formula   y = (f₁(x), f₂(x), …), beside each other: Parallel as a network's last layer
/// Shapes    x (B, N), y (B, the sum of the heads' outputs); split_heads gives the parts
/// Errors    compile time: as Parallel; a loss that is not HeadLosses
/// Cost      as Parallel
/// Source    in PyTorch
///             class Heads(nn.ModuleList):
///               def forward(self, x): return tuple(f(x) for f in self)
template <class... Branches>
struct Heads {
  static constexpr bool sound = check_impl::Passes<check_impl::BranchesCheck<true, Branches...>>;
  using op = typename check_impl::SafeBranchesOf<sound, true, Branches...>::type;
  using heads = typename network_impl::HeadsColumns<sound, Branches...>::type;
  /// The layer that tells what head I's outputs are.
  template <int I, bool Evaluated>
  using Telling = typename network_impl::TellingOf<
      Evaluated,
      check_impl::ListOfBranch<typename plan_impl::LayerAtImpl<I, Branches...>::type>>::type;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::write_branches<Branches...>(out, "Heads");
  }
};

namespace network_impl {

template <int First, int N, class T, int Columns>
constexpr Tensor<T, N> some_columns(const T (&y)[Columns]) noexcept {
  Tensor<T, N> part{};
  for (int i = 0; i < N; ++i) part[i] = y[First + i];
  return part;
}
template <int First, int N, class T, int B, int Columns>
constexpr Tensor<T, B, N> some_columns(const Tensor<T, B, Columns>& y) noexcept {
  Tensor<T, B, N> part{};
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < N; ++i) part[b][i] = y[b][First + i];
  }
  return part;
}
template <class Net>
struct HasHeads {
  using Plan = typename Net::Plan;
  static constexpr bool ok = plan_impl::HeadsOf<Plan>::count > 0 && Plan::positions_out == 1;
  FIXNET_CHECK(ok, "split_heads takes the outputs of a network that ends in Heads, at one position",
               "the network is ", check_impl::type<Net>);
};
template <int Outputs>
struct HeadsGive {
  template <int Columns>
  struct ButOutputsHave {
    static constexpr bool ok = Outputs == Columns;
    FIXNET_CHECK(ok, "these are no outputs of this network", "the network gives ", Outputs,
                 " numbers a row and the outputs have ", Columns);
  };
};
template <class Net, int Columns, class Y>
constexpr auto split(const Y& y) noexcept {
  using All = plan_impl::HeadsOf<typename Net::Plan>;
  if constexpr (!check_impl::Passes<HasHeads<Net>>) {
    return std::tuple<>{};
  } else if constexpr (!check_impl::Passes<
                           typename HeadsGive<Net::out>::template ButOutputsHave<Columns>>) {
    return std::tuple<>{};
  } else {
    return [&]<int... I>(std::integer_sequence<int, I...>) {
      return std::tuple{some_columns<All::first(I), All::width(I)>(y)...};
    }
    (std::make_integer_sequence<int, All::count>{});
  }
}

}  // namespace network_impl

/// Parts the outputs of a network that ends in Heads, one Tensor for each head:
///   const auto [policy, value] = split_heads<Net>(model(x));
/// Shapes    y (N) or (B, N), or what forward(X, tape) returned, without <Net>
/// Errors    compile time: a network that ends in no Heads, other outputs
template <class Net, class T, int N>
[[nodiscard]] constexpr auto split_heads(const Tensor<T, N>& y) noexcept {
  return network_impl::split<Net, N>(y.data);
}
template <class Net, class T, std::size_t N>
[[nodiscard]] constexpr auto split_heads(const T (&y)[N]) noexcept {
  return network_impl::split<Net, static_cast<int>(N)>(y);
}
template <class Net, class T, int B, int N>
[[nodiscard]] constexpr auto split_heads(const Tensor<T, B, N>& y) noexcept {
  return network_impl::split<Net, N>(y);
}
template <class Net, int B>
[[nodiscard]] constexpr auto split_heads(const Outputs<Net, B>& y) noexcept {
  return network_impl::split<Net, Net::out>(y.values());
}
template <class Net, int B>
[[nodiscard]] constexpr auto split_heads(const PartialOutputs<Net, B>& y) noexcept {
  return network_impl::split<Net, Net::out>(y.values());
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
