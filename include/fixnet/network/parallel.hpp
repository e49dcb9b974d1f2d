// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/branches_fit.hpp>
#include <fixnet/run/branches.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// The operator of Parallel and Sum.
template <bool Joined, class... Branches>
struct SideBySide : plan_impl::BranchesOperator<Joined, Branches...> {
  using Answers = plan_impl::BranchesOperator<Joined, Branches...>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    static_assert(C::samples == C::Out::batch || Answers::agrees_on_columns,
                  "fixnet: of samples with several positions, the branches of a Parallel or a Sum "
                  "compute along the same dimension: Linear and BatchNorm1d do not");
    return run_impl::BranchesForward<V, SideBySide, C, Joined, P, X, Y, S, Call>{p, x, y, saved,
                                                                                 call};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S& saved, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    return run_impl::BranchesBackward<V, SideBySide, C, Joined, P, DY, X, S, Sink, DXDone>{
        p, dy, x, saved, sink, dx_done};
  }
};

template <class List>
struct BranchOf;
template <class... Layers>
struct BranchOf<Flat<Layers...>> {
  using type = plan_impl::BranchOperator<Layers...>;
};
template <bool Joined, class... Lists>
using SideBySideOf = SideBySide<Joined, typename BranchOf<Lists>::type...>;

}  // namespace network_impl

namespace check_impl {

/// Nothing of any width where the compiler has said what is wrong.
template <bool Sound, bool Joined, class... Branches>
struct SafeBranchesOf {
  using type = NoOperator<0, 0>;
};
template <bool Joined, class... Branches>
struct SafeBranchesOf<true, Joined, Branches...> {
  using type = network_impl::SideBySideOf<Joined, ListOfBranch<Branches>...>;
};

}  // namespace check_impl

/// Gives its input to each branch; their outputs stand beside each other.
/// Formula   y = (f₁(x), f₂(x), …);  dx = the sum of the gradients through the branches
/// Shapes    x (B, N), y (B, the sum of the branches' outputs)
/// Errors    compile time: branches that take other numbers of columns, or all of them any number
/// Cost      the branches', and backward N FLOP a row for each but one; their activations are saved
/// Source    in PyTorch
///             class Parallel(nn.ModuleList):
///               def forward(self, x): return torch.cat([f(x) for f in self], -1)
///           of nn.Sequentials: model.parameter<1, "0.2.weight">() is model[1][0][2].weight
template <class... Branches>
struct Parallel {
  using op = typename check_impl::SafeBranchesOf<
      check_impl::Passes<check_impl::BranchesCheck<true, Branches...>>, true, Branches...>::type;
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::write_branches<Branches...>(out, "Parallel");
  }
};

/// Gives its input to each branch, and adds their outputs.
/// Formula   y = f₁(x) + f₂(x) + …;  dx = the sum of the gradients through the branches
/// Shapes    x (B, N), y (B, M): each branch has M outputs
/// Errors    compile time: branches that take or give other numbers of columns
/// Cost      the branches', and M FLOP a row forward, N backward for each but one
/// Source    in PyTorch
///             class Sum(nn.ModuleList):
///               def forward(self, x): return sum(f(x) for f in self)
template <class... Branches>
struct Sum {
  using op = typename check_impl::SafeBranchesOf<
      check_impl::Passes<check_impl::BranchesCheck<false, Branches...>>, false, Branches...>::type;
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::write_branches<Branches...>(out, "Sum");
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
