// SPDX-License-Identifier: MIT
//
// What a VERIFY build asks of a trainer, its data and its network before a step.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/data/apart.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/run/user_stores.hpp>

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

/// Whether all is zero in a network of two or more layers with parameters: their gradients are zero
/// as well, so that they stay where they are, whatever the data.
template <class Net>
constexpr bool cannot_learn(const Net& model) noexcept {
  int layers = 0, last = -1;
  for (const auto& p : Net::Plan::storage.at) {
    layers += p.trained && p.layer != last;
    last = p.layer;
  }
  bool zero = layers > 1;
  for (int i = 0; i < Net::Plan::storage.trained; ++i) zero = zero && model.storage()[i] == 0;
  return zero;
}

/// Aborts a VERIFY build where the gradient by the input would be written over what is read.
template <class Trainer, class X, class Y>
constexpr void dx_apart(const Trainer&, const X&, const Y&, run_impl::NoInputGradient) noexcept {}
template <class Trainer, class X, class Y, class DX>
constexpr void dx_apart(const Trainer& trainer, const X& x, const Y& y, const DX* dx) noexcept {
  apart(bytes_of(x), {dx, sizeof *dx}, "step", "dx lies outside of X, which is read after it");
  apart_from(y, {dx, sizeof *dx}, "step", "dx lies outside of y");
  apart({&trainer, sizeof trainer}, {dx, sizeof *dx}, "step", "dx lies outside of the trainer");
}

/// Aborts a VERIFY build where a step could not be right.
template <class Trainer, class X, class Y, class DX = run_impl::NoInputGradient>
constexpr void before_step(const Trainer& trainer, const X& x, const Y& y,
                           [[maybe_unused]] DX dx = {}) noexcept {
  if constexpr (enabled) {
    dx_apart(trainer, x, y, dx);
    constexpr const char* outside =
        "X and y lie outside of the trainer, whose parameters change while they are read";
    apart(bytes_of(x), {&trainer, sizeof trainer}, "step", outside);
    apart_from(y, {&trainer, sizeof trainer}, "step", outside);
    check(!cannot_learn(trainer.model()), "step",
          "the parameters of layers behind each other are not all 0, from where they cannot learn: "
          "draw them, Net model{manual_seed(42)}, or load them");
  }
}

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
