// SPDX-License-Identifier: MIT
//
// A Sequential among the layers of another is a list of layers, as in PyTorch: the plan sees one
// flat list, in which each layer knows the numbers that lead to it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/list.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/plan/lowering.hpp>
#include <fixnet/plan/names.hpp>

FIXNET_NAMESPACE_BEGIN

template <class T, class... Layers>
class Network;

namespace network_impl {

template <class L>
inline constexpr bool is_network = false;
template <class T, class... Layers>
inline constexpr bool is_network<Network<T, Layers...>> = true;

template <class... Layers>
struct Flat {};
/// Lists one behind the other: eight at once, since compilers go no deeper than some hundreds.
template <class... Lists>
struct JoinedLists {
  using type = Flat<>;
};
template <class... A>
struct JoinedLists<Flat<A...>> {
  using type = Flat<A...>;
};
template <class... A, class... B, class... Rest>
struct JoinedLists<Flat<A...>, Flat<B...>, Rest...> : JoinedLists<Flat<A..., B...>, Rest...> {};
template <class... A, class... B, class... C, class... D, class... E, class... F, class... G,
          class... H, class... I, class... Rest>
struct JoinedLists<Flat<A...>, Flat<B...>, Flat<C...>, Flat<D...>, Flat<E...>, Flat<F...>,
                   Flat<G...>, Flat<H...>, Flat<I...>, Rest...>
    : JoinedLists<Flat<A..., B..., C..., D..., E..., F..., G..., H..., I...>, Rest...> {};

/// The layers of child L, which the numbers lead to.
template <class L, int... Numbers>
struct FlatLayer {
  using type = Flat<plan_impl::At<L, Numbers...>>;
};
template <class Indices, class T, class... Layers>
struct FlatList;
template <int... Numbers, class T, class... Layers>
struct FlatLayer<Network<T, Layers...>, Numbers...> {
  template <int... I>
  static auto join(std::integer_sequence<int, I...>) ->
      typename JoinedLists<typename FlatLayer<Layers, Numbers..., I>::type...>::type;
  using type = decltype(join(std::make_integer_sequence<int, sizeof...(Layers)>{}));
};

template <bool Nested, class... Layers>
struct FlatLayersOf {
  using type = Flat<Layers...>;
};
template <class... Layers>
struct FlatLayersOf<true, Layers...> : FlatLayer<Network<void, Layers...>> {};

/// A network's layers without nesting; without a nested one, as they are.
template <class... Layers>
using FlatLayers =
    typename FlatLayersOf<list_impl::any_of({is_network<Layers>...}), Layers...>::type;

/// Layer number L of a network's own list.
template <class Net, int L>
struct ChildOf;
template <class T, class... Layers, int L>
struct ChildOf<Network<T, Layers...>, L> : plan_impl::LayerAtImpl<L, Layers...> {};

template <class T, class... Layers>
struct StrangerOf;
template <class T, class L>
struct StrangerIn {
  using type = T;
};
template <class T, class Inner, class... Within>
struct StrangerIn<T, Network<Inner, Within...>> {
  using Found = typename StrangerOf<T, Within...>::type;
  static constexpr bool same = std::is_same_v<Inner, T> || std::is_same_v<Inner, float>;
  using type = std::conditional_t<same, Found, Inner>;
};
// Where there is none, nobody looks into the layers: what is wrong with one is said elsewhere.
template <bool Found, int At, class T, class... Layers>
struct StrangerAt {
  using type = T;
};
template <int At, class T, class... Layers>
struct StrangerAt<true, At, T, Layers...>
    : StrangerIn<T, typename plan_impl::LayerAtImpl<At, Layers...>::type> {};
/// The number type that a nested network asks for, where it is another than the outer one's.
template <class T, class... Layers>
struct StrangerOf {
  static constexpr int count = static_cast<int>(sizeof...(Layers));
  static constexpr int at =
      list_impl::leading({std::is_same_v<typename StrangerIn<T, Layers>::type, T>...});
  using type = typename StrangerAt<(at < count), at, T, Layers...>::type;
};

}  // namespace network_impl

namespace check_impl {

template <class Outer, class Inner>
struct NestedComputesIn {
  static constexpr bool ok = std::is_same_v<Outer, Inner>;
  FIXNET_CHECK(ok,
               "a network within another computes in the numbers of the outer one: write "
               "Sequential<layers...> within, and the number type outside",
               "the outer network computes in ", type<Outer>, " and the inner one in ",
               type<Inner>);
};

}  // namespace check_impl

namespace names_impl {

/// The layers' names with a character between them.
template <class... Layers>
constexpr void write_list(Writer& out, char between) noexcept {
  using Write = void (*)(Writer&);
  bool first = true;
  for (const Write write : std::initializer_list<Write>{&Name<Layers>::write...}) {
    if (!first) out.put(between);
    first = false;
    write(out);
  }
}
/// A layer that holds layers, as PyTorch would write it: "Sequential(Linear(2,3),ReLU)".
template <class... Layers>
constexpr void write_call(Writer& out, std::string_view name) noexcept {
  out.put(name);
  out.put('(');
  write_list<Layers...>(out, ',');
  out.put(')');
}
template <class T, class... Layers>
struct Name<Network<T, Layers...>> {
  static constexpr void write(Writer& out) noexcept { write_call<Layers...>(out, "Sequential"); }
};
/// The layers' names of a network, with a space between them.
template <class T, class... Layers>
struct Name<ListOf<Network<T, Layers...>>> {
  static constexpr void write(Writer& out) noexcept { write_list<Layers...>(out, ' '); }
};

}  // namespace names_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
