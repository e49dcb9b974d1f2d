// SPDX-License-Identifier: MIT
//
// A layer's parameters by PyTorch's names and shapes, read from and written to the padded storage
// of a network or of its gradients.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/layer_access.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/tensor/tensor.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

template <Scalar T, layers_impl::Extents E>
constexpr auto tensor_of() noexcept {
  if constexpr (E.count == 2) {
    return std::type_identity<Tensor<T, E.at[0], E.at[1]>>{};
  } else if constexpr (E.count == 3) {
    return std::type_identity<Tensor<T, E.at[0], E.at[1], E.at[2]>>{};
  } else {
    return std::type_identity<Tensor<T, E.size()>>{};
  }
}
template <class Plan, int L, names_impl::FixedText Name>
constexpr auto layer_tensor() noexcept {
  constexpr int k = plan_impl::find_parameter<Plan>(L, Name.view());
  if constexpr (k < 0) {
    return std::type_identity<Tensor<typename Plan::scalar, 1>>{};
  } else {
    constexpr auto& p = Plan::storage.at[static_cast<std::size_t>(k)];
    return tensor_of<typename Plan::scalar, p.torch>();
  }
}
/// The tensor of layer L's parameter; where there is none, a harmless one.
template <class Plan, int L, names_impl::FixedText Name>
using LayerTensor = typename decltype(layer_tensor<Plan, L, Name>())::type;

/// Number i of a tensor, row by row.
template <class Tensor>
constexpr auto& element(Tensor& tensor, int i) noexcept {
  if constexpr (std::remove_const_t<Tensor>::rank == 3) {
    constexpr int inner = static_cast<int>(std::extent_v<typename Tensor::Row, 1>);
    return tensor[i / Tensor::columns][i % Tensor::columns / inner][i % inner];
  } else if constexpr (requires { Tensor::columns; }) {
    return tensor[i / Tensor::columns][i % Tensor::columns];
  } else {
    return tensor[i];
  }
}
template <class Plan, int L, names_impl::FixedText Name>
constexpr LayerTensor<Plan, L, Name> read_tensor(const typename Plan::scalar* storage) noexcept {
  constexpr auto k = static_cast<std::size_t>(plan_impl::find_parameter<Plan>(L, Name.view()));
  constexpr const layers_impl::Parameter& p = Plan::storage.at[k];
  LayerTensor<Plan, L, Name> all{};
  for (int i = 0; i < p.size(); ++i) element(all, i) = storage[p.place(i)];
  return all;
}
template <class Plan, int L, names_impl::FixedText Name>
constexpr void write_tensor(typename Plan::scalar* storage,
                            const LayerTensor<Plan, L, Name>& all) noexcept {
  constexpr auto k = static_cast<std::size_t>(plan_impl::find_parameter<Plan>(L, Name.view()));
  constexpr const layers_impl::Parameter& p = Plan::storage.at[k];
  for (int i = 0; i < p.size(); ++i) storage[p.place(i)] = element(all, i);
}

/// The network that a class with tensors is, or is made for.
template <class Self>
struct MadeByOf {
  using type = typename Self::Made;
};
template <class T, class... Layers>
struct MadeByOf<Network<T, Layers...>> {
  using type = Network<T, Layers...>;
};
template <class Self>
using MadeBy = typename MadeByOf<Self>::type;

/// LayerTensor of a class that may not be complete yet.
template <class Self, int L, names_impl::FixedText Name>
struct TensorOfNet {
  using type = LayerTensor<typename Self::Plan, L, Name>;
};

/// A class with this base tells its tensors by layer and name: what lies in its storage() as a
/// network's parameters do. They are copies, and const, so that nobody writes to one by mistake.
template <class Self>
class ReadsTensors {
 public:
  /// A parameter or buffer of the L-th layer of the list, with PyTorch's name and shape:
  ///   model.parameter<0, "weight">()
  /// A Sequential within the list is one layer of it, and a name begins with the numbers within:
  ///   model.parameter<2, "0.weight">() is PyTorch's model[2][0].weight
  template <int L, names_impl::FixedText Name>
  [[nodiscard]] constexpr const typename TensorOfNet<Self, L, Name>::type parameter()
      const noexcept {
    return read<L, Name, check_impl::ParameterCheck<MadeBy<Self>, L, Name>>();
  }
  /// The weight of the L-th layer of the list as in PyTorch: a Linear's is shaped (out, in), a
  /// PReLU's (parameters).
  template <int L>
  [[nodiscard]] constexpr const typename TensorOfNet<Self, L, names_impl::weight_name<L>>::type
  weight() const noexcept {
    return read<L, names_impl::weight_name<L>, check_impl::LayerCheck<MadeBy<Self>, L>>();
  }
  /// The bias of the L-th layer of the list, a layer with bias.
  template <int L>
  [[nodiscard]] constexpr const typename TensorOfNet<Self, L, names_impl::bias_name<L>>::type bias()
      const noexcept {
    return read<L, names_impl::bias_name<L>, check_impl::BiasCheck<MadeBy<Self>, L>>();
  }

 private:
  template <int L, names_impl::FixedText Name, class Check>
  [[nodiscard]] constexpr auto read() const noexcept {
    using Plan = typename Self::Plan;
    if constexpr (check_impl::Passes<Check>) {
      return read_tensor<Plan, L, Name>(static_cast<const Self*>(this)->storage());
    } else {
      return LayerTensor<Plan, L, Name>{};
    }
  }
};

/// The same, and sets them.
template <class Self>
class SetsTensors : public ReadsTensors<Self> {
 public:
  template <int L, names_impl::FixedText Name>
  constexpr void set_parameter(const typename TensorOfNet<Self, L, Name>::type& p) noexcept {
    write<L, Name, check_impl::ParameterCheck<Self, L, Name>>(p);
  }
  template <int L>
  constexpr void set_weight(
      const typename TensorOfNet<Self, L, names_impl::weight_name<L>>::type& w) noexcept {
    write<L, names_impl::weight_name<L>, check_impl::LayerCheck<Self, L>>(w);
  }
  template <int L>
  constexpr void set_bias(
      const typename TensorOfNet<Self, L, names_impl::bias_name<L>>::type& b) noexcept {
    write<L, names_impl::bias_name<L>, check_impl::BiasCheck<Self, L>>(b);
  }

 private:
  template <int L, names_impl::FixedText Name, class Check, class P>
  constexpr void write(const P& p) noexcept {
    if constexpr (check_impl::Passes<Check>)
      write_tensor<typename Self::Plan, L, Name>(static_cast<Self*>(this)->storage(), p);
  }
};

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
