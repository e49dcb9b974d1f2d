// SPDX-License-Identifier: MIT
//
// The door for user data: what counts as a matrix of scalars with its shape in the type, and how
// its rows are seen. Nothing is assumed about alignment.
#pragma once

#include <array>
#include <fixnet/kernels/views.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace matrix {

template <class X>
struct Traits {
  static constexpr int rows = 0, columns = 0;
};
template <class T, int R, int C>
struct Traits<Tensor<T, R, C>> {
  using value_type = T;
  static constexpr int rows = R, columns = C;
};
template <class T, std::size_t R, std::size_t C>
struct Traits<T[R][C]> {
  using value_type = T;
  static constexpr int rows = static_cast<int>(R), columns = static_cast<int>(C);
};

template <class X>
inline constexpr int rows = Traits<std::remove_cvref_t<X>>::rows;
template <class X>
inline constexpr int columns = Traits<std::remove_cvref_t<X>>::columns;

template <class X>
concept Matrix = (columns<X> > 0);

/// The rows of x, as a kernel reads them.
template <class T, int R, int C>
constexpr kernels::UserRows<T, C> user_rows(const Tensor<T, R, C>& x) noexcept {
  return {x.data};
}
template <class T, std::size_t R, std::size_t C>
constexpr kernels::UserRows<T, static_cast<int>(C)> user_rows(const T (&x)[R][C]) noexcept {
  return {x};
}

template <int Found, int Expected>
struct HasColumns {
  static_assert(Found == Expected,
                "fixnet: the data has another number of columns than the network has inputs; read "
                "HasColumns<columns of the data, inputs of the network>");
  static constexpr bool ok = Found == Expected;
};

}  // namespace matrix
FIXNET_NAMESPACE_END
