// SPDX-License-Identifier: MIT
//
// The layers of a network without the normalisations that the product before them can take over:
// the types alone.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/layers/batch_norm1d.hpp>
#include <fixnet/layers/conv1d.hpp>
#include <fixnet/layers/conv_transpose1d.hpp>
#include <fixnet/network/heads.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/network/residual.hpp>

FIXNET_NAMESPACE_BEGIN
namespace fuse_impl {

using network_impl::Flat;

/// A layer that takes no normalisation. Of one that does: the layer with a bias, and which output a
/// number of its weight, counted as in PyTorch, belongs to.
struct TakesNone {
  static constexpr bool takes = false;
};
template <class L>
struct ByLinear : TakesNone {};
template <int In, int Out, bool Bias>
struct ByLinear<Linear<In, Out, Bias>> {
  static constexpr bool takes = true;
  using type = Linear<In, Out>;
  static constexpr int output(int i) noexcept { return i / In; }
};
constexpr Conv1dOptions with_bias(Conv1dOptions options) noexcept {
  options.bias = true;
  return options;
}
constexpr ConvTranspose1dOptions with_bias(ConvTranspose1dOptions options) noexcept {
  options.bias = true;
  return options;
}
template <class L>
struct ByConv : TakesNone {};
template <int In, int Out, int Kernel, auto Options, int Dilation, bool Bias>
struct ByConv<Conv1d<In, Out, Kernel, Options, Dilation, Bias>> {
  static constexpr bool takes = true;
  using Given = Conv1d<In, Out, Kernel, Options, Dilation, Bias>;
  using type = std::conditional_t<Given::options.bias, Given,
                                  Conv1d<In, Out, Kernel, with_bias(Given::options)>>;
  static constexpr int output(int i) noexcept { return i / (In / Given::options.groups * Kernel); }
};
template <int In, int Out, int Kernel, ConvTranspose1dOptions Options>
struct ByConv<ConvTranspose1d<In, Out, Kernel, Options>> {
  static constexpr bool takes = true;
  using type = ConvTranspose1d<In, Out, Kernel, with_bias(Options)>;
  static constexpr int output(int i) noexcept { return i / Kernel % Out; }
};

template <class L>
struct NormOf {
  static constexpr bool is_norm = false;
};
template <int C, class Eps, class Momentum>
struct NormOf<BatchNorm1dWith<C, Eps, Momentum>> {
  static constexpr bool is_norm = true;
  static constexpr int columns = C;
  static constexpr double eps = static_cast<double>(Eps::num) / static_cast<double>(Eps::den);
};

/// The layers within a layer that holds some, and the same holder of others.
template <class L>
struct Holder {
  using list = void;
};
template <class T, class... L>
struct Holder<Network<T, L...>> {
  using list = Flat<L...>;
  template <class... M>
  using of = Network<T, M...>;
};
template <template <class...> class H, class... L>
struct HolderOf {
  using list = Flat<L...>;
  template <class... M>
  using of = H<M...>;
};
template <class... L>
struct Holder<Residual<L...>> : HolderOf<Residual, L...> {};
template <class... L>
struct Holder<Branch<L...>> : HolderOf<Branch, L...> {};
template <class... L>
struct Holder<Parallel<L...>> : HolderOf<Parallel, L...> {};
template <class... L>
struct Holder<Sum<L...>> : HolderOf<Sum, L...> {};
template <class... L>
struct Holder<Heads<L...>> : HolderOf<Heads, L...> {};
template <class L>
inline constexpr bool holds = !std::is_void_v<typename Holder<L>::list>;

/// Of each layer of a list how many normalisations it takes, all those right behind it; -1: it is
/// taken.
template <template <class> class By, class... L>
constexpr std::array<int, sizeof...(L) + 1> norms_taken() noexcept {
  const bool product[] = {By<L>::takes..., false}, norm[] = {NormOf<L>::is_norm..., false};
  std::array<int, sizeof...(L) + 1> all{};
  std::size_t taker = 0;  // the last layer that is no taken one
  for (std::size_t i = 1; i < sizeof...(L); ++i) {
    if (product[taker] && norm[i]) {
      ++all[taker], all[i] = -1;
    } else {
      taker = i;
    }
  }
  return all;
}

template <template <class> class By, class L>
struct Fused;

/// A list of layers, and the list that it becomes.
template <template <class> class By, class List>
struct FusedList;
template <template <class> class By, class... L>
struct FusedList<By, Flat<L...>> {
  static constexpr int count = static_cast<int>(sizeof...(L));
  template <int I>
  using Layer = typename plan_impl::LayerAtImpl<I, L...>::type;
  static constexpr std::array<int, sizeof...(L) + 1> norms = norms_taken<By, L...>();
  /// Whether layer I takes those behind it, and whether it is taken.
  template <int I>
  static constexpr bool takes = norms[I] > 0;
  template <int I>
  static constexpr bool taken = norms[I] < 0;
  template <int I>
  static constexpr auto becomes() noexcept {
    if constexpr (taken<I>) {
      return Flat<>{};
    } else if constexpr (takes<I>) {
      return Flat<typename By<Layer<I>>::type>{};
    } else {
      return Flat<typename Fused<By, Layer<I>>::type>{};
    }
  }
  template <int I>
  static constexpr int folded = (takes<I> ? norms[I] : 0) + Fused<By, Layer<I>>::folded;

  template <int... I>
  static auto join(std::integer_sequence<int, I...>) ->
      typename network_impl::JoinedLists<decltype(becomes<I>())...>::type;
  template <int... I>
  static constexpr int sum(std::integer_sequence<int, I...>) noexcept {
    return (folded<I> + ... + 0);
  }
  using Numbers = std::make_integer_sequence<int, count>;
  using type = decltype(join(Numbers{}));
};
template <class H, class List>
struct Refilled;
template <class H, class... L>
struct Refilled<H, Flat<L...>> {
  using type = typename H::template of<L...>;
};
/// A layer with what it holds fused, and how many normalisations that took.
template <template <class> class By, class L>
struct Fused {
  using type = L;
  static constexpr int folded = 0;
};
template <template <class> class By, class L>
  requires holds<L>
struct Fused<By, L> {
  using List = FusedList<By, typename Holder<L>::list>;
  using type = typename Refilled<Holder<L>, typename List::type>::type;
  static constexpr int folded = List::sum(typename List::Numbers{});
};

}  // namespace fuse_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
