// SPDX-License-Identifier: MIT
//
// The explicit loop as Network declares it: its types are complete, and its functions defined, in
// tape.hpp, outputs.hpp and explicit_pass.hpp, which need a complete Network.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/network/data/matrix.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

template <class Net, int B>
struct Tape;
template <class Net, int B>
struct Outputs;
template <class Net, int B>
struct PartialOutputs;
template <class Net, int B>
struct LogitsGradient;
template <class T, int B, int N>
struct OutputsGradient;
template <class Net>
struct Gradients;
template <class Net, int B>
struct States;
template <class Net, int B>
struct StatesTape;

/// What model.forward(X, tape) returns: Outputs where X is known to fill the tape.
template <class Net, class X, int B>
using OutputsOf =
    std::conditional_t<(matrix_impl::rows<X> >= B), Outputs<Net, B>, PartialOutputs<Net, B>>;

namespace network_impl {

template <class Net, matrix_impl::Matrix X, int B, class Random>
constexpr OutputsOf<std::remove_const_t<Net>, X, B> forward_batch(
    Net& net, const X& x, Tape<std::remove_const_t<Net>, B>& tape, Random random) noexcept;
template <class Net, matrix_impl::Matrix X, int B, std::integral Rows, class Random>
constexpr PartialOutputs<std::remove_const_t<Net>, B> forward_rows(
    Net& net, const X& x, Tape<std::remove_const_t<Net>, B>& tape, Rows rows,
    Random random) noexcept;
// In train/states_tape.hpp.
template <class Net, class X, int B, class Other, int Rows, class Random>
constexpr OutputsOf<std::remove_const_t<Net>, X, B> forward_from(
    Net& net, const X& x, StatesTape<std::remove_const_t<Net>, B>& tape,
    States<Other, Rows>& states, Random random) noexcept;
template <class Net, int B>
constexpr void backward_from(const Net& net, StatesTape<Net, B>& tape,
                             const LogitsGradient<Net, B>& gradient,
                             Gradients<Net>& gradients) noexcept;
template <class Net, int B>
constexpr void backward_from(const Net& net, StatesTape<Net, B>& tape,
                             const Tensor<typename Net::scalar, B, Net::out>& gradient,
                             Gradients<Net>& gradients) noexcept;

}  // namespace network_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
