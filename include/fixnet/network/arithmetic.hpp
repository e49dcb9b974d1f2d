// SPDX-License-Identifier: MIT
//
// Arithmetic on all parameters, or all gradients, at once: passes over padded storage, in place.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/network/tape.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Values>
inline constexpr bool is_gradients = false;
template <class Net>
inline constexpr bool is_gradients<Gradients<Net>> = true;
/// A network, or its gradients: what has numbers in the plan's places.
template <class Values>
inline constexpr bool has_numbers = is_network<Values> || is_gradients<Values>;

/// The network whose plan says where the numbers lie; void for what has none.
template <class Values>
struct NumbersOf {
  using type = void;
};
template <class Values>
  requires has_numbers<Values>
struct NumbersOf<Values> {
  using type = network_impl::MadeBy<Values>;
};

template <class Target>
struct TakesNumbersOf {
  template <class Source>
  struct ButGets {
    using Net = typename NumbersOf<Target>::type;
    static constexpr bool ok =
        !std::is_void_v<Net> && std::is_same_v<Net, typename NumbersOf<Source>::type>;
    FIXNET_CHECK(ok,
                 "lerp and add_scaled take two networks of one type, or its Gradients, the target "
                 "first and not const; of a Trainer, give trainer.model()",
                 "the target is ", type<Target>, " and the source is ", type<Source>);
  };
};

}  // namespace check_impl

namespace network_impl {

/// torch.lerp of lanes, which gives `end` for tau = 1.
template <class V>
struct Lerp {
  typename V::scalar tau;
  FIXNET_INLINE constexpr V operator()(V start, V end) const noexcept {
    using T = typename V::scalar;
    const bool near_start = tau < T(0.5) && tau > T(-0.5);
    return fma(V(near_start ? tau : tau - T(1)), end - start, near_start ? start : end);
  }
};
template <class V>
struct AddScaled {
  typename V::scalar scale;
  FIXNET_INLINE constexpr V operator()(V target, V source) const noexcept {
    return fma(V(scale), source, target);
  }
};

template <class V, class Change>
constexpr void change_lanes(typename V::scalar* target, const typename V::scalar* source, int count,
                            const Change& change) noexcept {
  for (int i = 0; i < count; i += V::size) {
    change(V::load(target + i), V::load(source + i)).store(target + i);
  }
}
/// Makes a Change of lanes to all trained numbers. A factor that is not finite would make padding
/// NaN: then each number comes by itself.
template <template <class> class Change, class Target, class Source>
constexpr void change_all(Target& target, const Source& source, double given) noexcept {
  using T = typename Target::scalar;
  using Plan = typename Target::Plan;
  using Lane = simd::One<T>;
  const T factor = static_cast<T>(given);
  if (!cmath_impl::is_finite(static_cast<double>(factor))) {
    plan_impl::for_each_parameter<Plan>([&](const auto&, int place) {
      const Change<Lane> change{factor};
      target.storage()[place] = change(target.storage()[place], source.storage()[place]).r;
    });
  } else if (std::is_constant_evaluated()) {
    change_lanes<Lane>(target.storage(), source.storage(), Plan::storage.trained,
                       Change<Lane>{factor});
  } else {
    using V = simd::Lanes<T>;
    change_lanes<V>(target.storage(), source.storage(), Plan::storage.trained, Change<V>{factor});
  }
}

}  // namespace network_impl

/// Moves parameters a part of the way to another network's: the soft update of target networks.
/// Formula   target ← target + tau·(source − target); running statistics become source's
/// Shapes    two networks of one type, or their Gradients
/// Errors    compile time: other types; a tau that is not finite acts as in PyTorch
/// Cost      one pass over both, no allocation, noexcept
/// Source    torch.lerp; torch.optim.swa_utils.AveragedModel
template <class Target, class Source>
constexpr void lerp(Target& target, const Source& source, double tau) noexcept
    requires(check_impl::has_numbers<Target> || check_impl::has_numbers<Source>) {
  if constexpr (check_impl::Passes<
                    typename check_impl::TakesNumbersOf<Target>::template ButGets<Source>>) {
    network_impl::change_all<network_impl::Lerp>(target, source, tau);
    if constexpr (check_impl::is_network<Target> && check_impl::is_network<Source>) {
      constexpr auto& storage = Target::Plan::storage;
      for (int i = storage.trained; i < storage.total; ++i) {
        target.storage()[i] = source.storage()[i];
      }
    }
  }
}

/// Adds a multiple of other parameters or gradients: sums, averages of networks, a step downhill.
/// Formula   target ← target + scale·source; running statistics stay
/// Shapes    target and source of one network: itself, or its Gradients
/// Errors    compile time: other types; a scale that is not finite acts as in PyTorch
/// Cost      one pass over both, no allocation, noexcept
/// Source    torch.Tensor.add_(source, alpha=scale)
template <class Target, class Source>
constexpr void add_scaled(Target& target, const Source& source, double scale) noexcept
    requires(check_impl::has_numbers<Target> || check_impl::has_numbers<Source>) {
  if constexpr (check_impl::Passes<
                    typename check_impl::TakesNumbersOf<Target>::template ButGets<Source>>) {
    network_impl::change_all<network_impl::AddScaled>(target, source, scale);
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
