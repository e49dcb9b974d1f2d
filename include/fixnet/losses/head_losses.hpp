// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/losses/contract.hpp>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <int Heads, int Given>
struct WeightForEachLoss {
  static constexpr bool ok = Heads == Given;
  FIXNET_CHECK(ok, "HeadLosses has a weight for each loss, or none: {.weights = {1, 0.5}}",
               "there are ", Heads, " losses and you gave ", Given, " weights");
};
template <int Losses>
struct LossesForHeads {
  static constexpr bool ok = Losses > 0;
  FIXNET_CHECK(ok, "HeadLosses names a loss for each head: HeadLosses<CrossEntropyLoss, MSELoss>{}",
               "it has ", Losses, " losses");
};

}  // namespace check_impl
namespace losses_impl {

template <int I, class L>
struct OneLoss {
  L loss{};
};
template <class Indices, class... Losses>
struct LossesOf;
/// The losses of HeadLosses, to be made from all of them: {CrossEntropyLoss{}, MSELoss{}}.
template <int... I, class... Losses>
struct LossesOf<std::integer_sequence<int, I...>, Losses...> : OneLoss<I, Losses>... {
  constexpr LossesOf() noexcept = default;
  constexpr LossesOf(const Losses&... losses) noexcept requires(sizeof...(Losses) > 0)
      : OneLoss<I, Losses>{losses}... {}

  template <int K>
  constexpr auto& at() noexcept {
    return pick<K>(*this);
  }
  template <int K>
  constexpr const auto& at() const noexcept {
    return pick<K>(*this);
  }

 private:
  template <int K, class L>
  static constexpr L& pick(OneLoss<K, L>& found) noexcept {
    return found.loss;
  }
  template <int K, class L>
  static constexpr const L& pick(const OneLoss<K, L>& found) noexcept {
    return found.loss;
  }
};

/// One factor a loss.
template <int N>
struct HeadWeights {
  std::array<double, N> weight = ones<N>();

  constexpr HeadWeights() noexcept = default;
  template <class... W>
    requires(sizeof...(W) > 0 && (std::is_arithmetic_v<W> && ...))
  constexpr HeadWeights(W... weights) noexcept {
    if constexpr (check_impl::Passes<
                      check_impl::WeightForEachLoss<N, static_cast<int>(sizeof...(W))>>) {
      weight = {static_cast<double>(weights)...};
    }
  }
  constexpr double& operator[](int i) noexcept { return weight[static_cast<std::size_t>(i)]; }
  constexpr double operator[](int i) const noexcept { return weight[static_cast<std::size_t>(i)]; }
};

/// The columns of heads that stand beside each other.
template <int... N>
struct Widths {
  static constexpr int count = static_cast<int>(sizeof...(N));
  static constexpr int width(int i) noexcept {
    const int all[count + 1] = {N..., 0};
    return all[i];
  }
  static constexpr int first(int i) noexcept {
    int sum = 0;
    for (int k = 0; k < i; ++k) sum += width(k);
    return sum;
  }
};

template <int I, class First, class... Rest>
struct LossAt : LossAt<I - 1, Rest...> {};
template <class First, class... Rest>
struct LossAt<0, First, Rest...> {
  using type = First;
};

/// HeadLosses where the heads' columns are known: what the plan and the loss end ask.
template <class Heads, class... Losses>
struct OnHeads {
  using for_heads = Heads;
  static constexpr int count = static_cast<int>(sizeof...(Losses));
  template <int I>
  using At = typename LossAt<I, Losses...>::type;
};

}  // namespace losses_impl

/// The sum of a loss for each head of a network that ends in Heads, each with a weight.
/// Formula   l = Σ_h w_h·l_h;  dz = w_h·dl_h in the columns of head h
/// Shapes    the heads' outputs beside each other; targets a tuple of one for each head, rows of
///           numbers or class indices as its loss takes them: std::tie(actions, returns)
/// Errors    compile time: a network that does not end in Heads, or in another number of them; each
///           loss's own; targets that are no tuple of as many
/// Cost      the losses', and one pass over the outputs
/// Source    criterion(policy, a) + 0.5·criterion(value, v), as PyTorch spells it
template <class... Losses>
struct HeadLosses {
  using for_heads = void;
  static constexpr int count = static_cast<int>(sizeof...(Losses));
  static constexpr bool sound = check_impl::Passes<check_impl::LossesForHeads<count>>;
  template <int I>
  using At = typename losses_impl::LossAt<I, Losses...>::type;
  template <class Heads>
  using On = losses_impl::OnHeads<Heads, Losses...>;

  losses_impl::LossesOf<std::make_integer_sequence<int, count>, Losses...> losses{};
  losses_impl::HeadWeights<count> weights{};

  /// Calls act for each loss's settings and the weights, to save and to restore.
  template <class Act>
  constexpr void for_each_field(const Act& act) {
    each_field(*this, act);
  }
  template <class Act>
  constexpr void for_each_field(const Act& act) const {
    each_field(*this, act);
  }

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    int before = 0;
    out.put("HeadLosses(");
    (((before++ > 0 ? out.put(',') : void()), out.put(names_impl::type_name<Losses>())), ...);
    out.put(')');
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }

 private:
  template <class Self, class Act>
  static constexpr void each_field(Self& self, const Act& act) {
    static_for<count>([&](auto i) { act(self.losses.template at<i>()); });
    act(self.weights.weight);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
