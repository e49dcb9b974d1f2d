// SPDX-License-Identifier: MIT
//
// Whether lists of layers may stand side by side: Parallel's and Sum's.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/chain_fits.hpp>

FIXNET_NAMESPACE_BEGIN

/// A list of layers of Parallel or Sum; Sequential<layers...> is one as well.
template <class... Layers>
struct Branch {
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::write_call<Layers...>(out, "Branch");
  }
};

namespace names_impl {

/// A branch is called Branch, however it is spelt: "Parallel(Branch(Linear(8,4),Tanh))".
template <class B>
struct BranchName : Name<B> {};
template <class T, class... Layers>
struct BranchName<Network<T, Layers...>> : Name<Branch<Layers...>> {};
template <class... Branches>
constexpr void write_branches(Writer& out, std::string_view name) noexcept {
  int before = 0;
  out.put(name);
  out.put('(');
  (((before++ > 0 ? out.put(',') : void()), BranchName<Branches>::write(out)), ...);
  out.put(')');
}

}  // namespace names_impl
namespace check_impl {

template <class B>
struct BranchList {
  using type = void;
};
template <class... Layers>
struct BranchList<Branch<Layers...>> {
  using type = network_impl::FlatLayers<Layers...>;
};
template <class T, class... Layers>
struct BranchList<Network<T, Layers...>> : BranchList<Branch<Layers...>> {};
template <class B>
using ListOfBranch = typename BranchList<B>::type;

template <class B>
struct IsBranch {
  static constexpr bool ok = !std::is_void_v<ListOfBranch<B>>;
  FIXNET_CHECK(ok,
               "Parallel and Sum take branches, lists of layers: "
               "Parallel<Branch<Linear<8, 4>, Tanh>, Branch<Identity>>",
               "one of them is ", type<B>);
};
template <int Branches>
struct BranchesOf {
  static constexpr bool ok = Branches > 0;
  FIXNET_CHECK(ok, "Parallel and Sum need at least one branch", "there are ", Branches);
};
template <int Position, int First>
struct BranchTakes {
  template <int Inputs>
  struct NotJust {
    static constexpr bool ok = Inputs == First;
    FIXNET_CHECK(ok, "the branches of Parallel and Sum read the same input", "branch ", Position,
                 " takes ", Inputs, " columns, and another one before it takes ", First);
  };
};
template <int Position, int First>
struct BranchMakes {
  template <int Outputs>
  struct NotJust {
    static constexpr bool ok = Outputs == First;
    FIXNET_CHECK(ok, "Sum adds its branches' outputs, so they need the same number of columns",
                 "branch ", Position, " makes ", Outputs, " columns, and branch 0 makes ", First);
  };
};
template <int Branches>
struct WidthOfBranches {
  static constexpr bool ok = Branches == 0;
  FIXNET_CHECK(ok,
               "no branch of this Parallel says how many columns come in, which it has to know to "
               "join the outputs: each takes any number",
               "there are ", Branches, " branches");
};

/// Inputs and outputs of each branch; `inputs` for those that take any number.
template <class... Lists>
struct BranchWidths {
  static constexpr int count = static_cast<int>(sizeof...(Lists));
  FIXNET_HIDDEN static constexpr int in[count + 1] = {chain_end(Lists{}, false)..., 0};
  FIXNET_HIDDEN static constexpr int end[count + 1] = {chain_end(Lists{}, true)..., 0};
  static constexpr int inputs = [] {
    for (const int n : in) {
      if (n > 0) return n;
    }
    return 0;
  }();
  static constexpr int out(int i) noexcept { return end[i] > 0 ? end[i] : inputs; }
  static constexpr int stranger_in = [] {
    int i = 0;
    while (i < count && (in[i] == 0 || in[i] == inputs)) ++i;
    return i;
  }();
  static constexpr int stranger_out = [] {
    int i = 0;
    while (i < count && out(i) == out(0)) ++i;
    return i;
  }();
};

template <class First, class... Rest>
constexpr auto first_mistake() noexcept {
  if constexpr (std::is_same_v<First, Fine> && sizeof...(Rest) > 0) {
    return first_mistake<Rest...>();
  } else {
    return Ask<First>{};
  }
}
/// What branches must pass to stand side by side.
template <bool Joined, class... Branches>
constexpr auto branches_check() noexcept {
  constexpr int count = static_cast<int>(sizeof...(Branches));
  if constexpr (count == 0) {
    return Ask<BranchesOf<count>>{};
  } else if constexpr ((std::is_void_v<ListOfBranch<Branches>> || ...)) {
    return first_mistake<
        std::conditional_t<std::is_void_v<ListOfBranch<Branches>>, IsBranch<Branches>, Fine>...>();
  } else if constexpr (!(std::is_same_v<Asked<decltype(chain_check(ListOfBranch<Branches>{}))>,
                                        Fine> &&
                         ...)) {
    return first_mistake<Asked<decltype(chain_check(ListOfBranch<Branches>{}))>...>();
  } else {
    using W = BranchWidths<ListOfBranch<Branches>...>;
    constexpr int in = W::stranger_in, out = W::stranger_out;
    if constexpr (in < count) {
      return Ask<typename BranchTakes<in, W::inputs>::template NotJust<W::in[in]>>{};
    } else if constexpr (!Joined && out < count) {
      return Ask<typename BranchMakes<out, W::out(0)>::template NotJust<W::out(out)>>{};
    } else if constexpr (Joined && W::inputs == 0) {
      return Ask<WidthOfBranches<count>>{};
    } else {
      return Ask<Fine>{};
    }
  }
}
template <bool Joined, class... Branches>
using BranchesCheck = Asked<decltype(branches_check<Joined, Branches...>())>;

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
