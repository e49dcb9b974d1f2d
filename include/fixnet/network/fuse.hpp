// SPDX-License-Identifier: MIT
//
// A trained network without the normalisations that the product before them can take over: another
// type, and the numbers that belong to it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/base/cmath.hpp>
#include <fixnet/network/fused_layers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace fuse_impl {

using layers_impl::Parameter, layers_impl::Path;

constexpr Path child_of(Path path, int number) noexcept {
  path.add(number);
  return path;
}
constexpr bool begins_with(const Path& path, const Path& start) noexcept {
  bool same = path.count >= start.count;
  for (int i = 0; same && i < start.count; ++i) same = path.at[i] == start.at[i];
  return same;
}
/// The tensor of this name of the layer at a path; nullptr if there is none.
template <class Net>
constexpr const Parameter* find(const Path& path, std::string_view name) noexcept {
  for (const Parameter& p : Net::Plan::storage.at) {
    if (p.name == name && p.path.count == path.count && begins_with(p.path, path)) return &p;
  }
  return nullptr;
}

/// Fills the parameters of `to`, layer by layer, from those of `from`.
template <template <class> class By, class To, class From>
struct Filling {
  using T = typename To::scalar;
  const From& from;
  To& to;

  template <class List, int... I>
  constexpr void list(std::integer_sequence<int, I...>, const Path& old,
                      const Path& made) const noexcept {
    int next = 0;
    (child<List, I>(old, made, next), ...);
  }

 private:
  template <class List, int I>
  constexpr void child(const Path& old, const Path& made, int& next) const noexcept {
    if constexpr (List::template taken<I>) return;
    const Path before = child_of(old, I), behind = child_of(made, next++);
    using L = typename List::template Layer<I>;
    if constexpr (List::template takes<I>) {
      fold<By<L>, List, I>(std::make_integer_sequence<int, List::norms[I]>{}, old, behind);
    } else if constexpr (holds<L>) {
      using Within = typename Fused<By, L>::List;
      list<Within>(typename Within::Numbers{}, before, behind);
    } else {
      copy(before, behind);
    }
  }
  constexpr void copy(const Path& old, const Path& made) const noexcept {
    for (const Parameter& p : From::Plan::storage.at) {
      if (!begins_with(p.path, old)) continue;
      Path path = made;
      for (int i = old.count; i < p.path.count; ++i) path.add(p.path.at[i]);
      const Parameter& q = *find<To>(path, p.name);
      for (int i = 0; i < p.size(); ++i) to.storage()[q.place(i)] = number(p, i);
    }
  }
  constexpr T number(const Parameter& p, int i) const noexcept {
    return from.storage()[p.place(i)];
  }
  /// y = (x·W + b − mean)·scale + shift, of each output: the factor goes to W, the rest is the bias.
  /// Of several normalisations one after the other, in double to the end.
  template <class Product, class List, int I, int... N>
  constexpr void fold(std::integer_sequence<int, N...>, const Path& old,
                      const Path& made) const noexcept {
    constexpr auto columns =
        static_cast<std::size_t>(NormOf<typename List::template Layer<I + 1>>::columns);
    const Path product = child_of(old, I);
    const Parameter* const weight = find<From>(product, "weight");
    const Parameter* const bias = find<From>(product, "bias");
    const Parameter &new_weight = *find<To>(made, "weight"), &new_bias = *find<To>(made, "bias");
    std::array<double, columns> shifted{};
    for (std::size_t o = 0; bias != nullptr && o < columns; ++o)
      shifted[o] = static_cast<double>(number(*bias, static_cast<int>(o)));
    const std::array<double, columns> scales[] = {
        take<NormOf<typename List::template Layer<I + 1 + N>>>(child_of(old, I + 1 + N),
                                                               shifted)...};
    for (int o = 0; o < static_cast<int>(columns); ++o)
      to.storage()[new_bias.place(o)] = static_cast<T>(shifted[static_cast<std::size_t>(o)]);
    for (int i = 0; i < weight->size(); ++i) {
      auto value = static_cast<double>(number(*weight, i));
      for (const auto& scale : scales) value *= scale[static_cast<std::size_t>(Product::output(i))];
      to.storage()[new_weight.place(i)] = static_cast<T>(value);
    }
  }
  /// A normalisation's factors; the biases before it become those behind it.
  template <class Norm, std::size_t Columns>
  constexpr std::array<double, Columns> take(const Path& norm,
                                             std::array<double, Columns>& bias) const noexcept {
    const Parameter &weight = *find<From>(norm, "weight"), &shift = *find<From>(norm, "bias"),
                    &mean = *find<From>(norm, "running_mean"),
                    &variance = *find<From>(norm, "running_var");
    const auto of = [&](const Parameter& p, std::size_t o) {
      return static_cast<double>(number(p, static_cast<int>(o)));
    };
    std::array<double, Columns> scale{};
    for (std::size_t o = 0; o < Columns; ++o) {
      scale[o] = of(weight, o) / cmath_impl::sqrt(of(variance, o) + Norm::eps);
      bias[o] = cmath_impl::fma(bias[o] - of(mean, o), scale[o], of(shift, o));
    }
    return scale;
  }
};

template <template <class> class By, class Net>
constexpr auto fuse(const Net& net) noexcept {
  using List = typename Fused<By, Net>::List;
  typename Fused<By, Net>::type made{};
  const Filling<By, decltype(made), Net> filling{net, made};
  filling.template list<List>(typename List::Numbers{}, {}, {});
  return made;
}

template <class Net>
struct FusesNetwork {
  static constexpr bool ok = check_impl::is_network<Net>;
  FIXNET_CHECK(ok,
               "fuse_linear_bn_eval and fuse_conv_bn_eval take a network; of a Trainer, give "
               "trainer.model()",
               "you gave ", check_impl::type<Net>);
};
template <class Net>
struct HasLinearPair {
  static constexpr bool ok = Fused<ByLinear, Net>::folded > 0;
  FIXNET_CHECK(ok,
               "fuse_linear_bn_eval folds a BatchNorm1d into the Linear right before it, and this "
               "network has no Linear with a BatchNorm1d right behind it",
               "the network is ", check_impl::type<Net>);
};
template <class Net>
struct HasConvPair {
  static constexpr bool ok = Fused<ByConv, Net>::folded > 0;
  FIXNET_CHECK(ok,
               "fuse_conv_bn_eval folds a BatchNorm1d into the Conv1d or ConvTranspose1d right "
               "before it, and this network has none with a BatchNorm1d right behind it",
               "the network is ", check_impl::type<Net>);
};
/// Whether a network can be fused. Of one that is no sound network, the compiler has said so.
template <class Net, template <class> class HasPair>
constexpr bool fuses() noexcept {
  if constexpr (!check_impl::Passes<FusesNetwork<Net>>) {
    return false;
  } else if constexpr (!Net::sound) {
    return false;
  } else {
    return check_impl::Passes<HasPair<Net>>;
  }
}

}  // namespace fuse_impl

/// Makes a network without the BatchNorm1d layers that stand right behind a Linear, for
/// evaluation: the Linear takes them over, with a bias if it had none. Another network's type:
///   const auto answers = fuse_linear_bn_eval(trainer.model());
/// A Linear and its BatchNorm1d stand beside each other in one list, the network's own or one of a
/// Sequential, Residual, Branch or head within; of several BatchNorm1d one after the other, all go.
/// Any other BatchNorm1d stays as it is, one before a Linear too, which io::fuse_bn_eval takes.
/// Formula   W ← W·s, bias ← (bias − running_mean)·s + b, s = w/√(running_var + eps), w and b those
///           of the BatchNorm1d: computed in double, stored in T
/// Shapes    a network; the result has its inputs and outputs, and answers within rounding
/// Errors    compile time: no network; one without such a pair
/// Cost      a copy of each number, and the list of tensors gone through for each layer; no
///           allocation, noexcept
/// Source    torch.nn.utils.fusion.fuse_linear_bn_eval, of all pairs at once
template <class Net>
[[nodiscard]] constexpr auto fuse_linear_bn_eval(const Net& net) noexcept {
  if constexpr (fuse_impl::fuses<Net, fuse_impl::HasLinearPair>()) {
    return fuse_impl::fuse<fuse_impl::ByLinear>(net);
  } else {
    return net;
  }
}

/// fuse_linear_bn_eval of a Conv1d or a ConvTranspose1d with a BatchNorm1d right behind it.
/// Formula   as fuse_linear_bn_eval, of each channel
/// Shapes    a network; the result has its inputs and outputs, and answers within rounding
/// Errors    compile time: no network; one without such a pair
/// Cost      a copy of each number, and the list of tensors gone through for each layer; no
///           allocation, noexcept
/// Source    torch.nn.utils.fusion.fuse_conv_bn_eval, of all pairs at once
template <class Net>
[[nodiscard]] constexpr auto fuse_conv_bn_eval(const Net& net) noexcept {
  if constexpr (fuse_impl::fuses<Net, fuse_impl::HasConvPair>()) {
    return fuse_impl::fuse<fuse_impl::ByConv>(net);
  } else {
    return net;
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
