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
  if constexpr (requires { Tensor::columns; }) {
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

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
