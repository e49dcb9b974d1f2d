// SPDX-License-Identifier: MIT
//
// What a VERIFY build writes on a tape and on a gradient, so that backward can tell whether the three
// belong together: the tape, the parameters and the gradient. Elsewhere the stamps are empty.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/verify.hpp>

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

/// A number that arrays of the same bits share, and others hardly; never 0, which knows nothing.
/// Source    Fowler, Noll, Vo: FNV-1a, over whole numbers
template <Scalar T>
constexpr std::uint64_t checksum(const T* x, int count) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  std::uint64_t hash = 0xcbf29ce484222325;
  for (int i = 0; i < count; ++i) hash = (hash ^ base_impl::bit_cast<Bits>(x[i])) * 0x100000001b3;
  return hash == 0 ? 1 : hash;
}

/// What a gradient knows of the outputs that it is by.
template <bool Enabled = enabled>
struct GradientStamp {
  template <class T>
  constexpr void of_outputs(const T*, int) noexcept {}
};
template <>
struct GradientStamp<true> {
  std::uint64_t outputs = 0;  // 0: a gradient made by hand

  template <class T>
  constexpr void of_outputs(const T* block, int count) noexcept {
    outputs = checksum(block, count);
  }
};

/// What a tape knows of the forward pass that wrote it.
template <bool Enabled = enabled>
struct TapeStamp {
  template <class T>
  constexpr void write(const T*, int, const T*, int) noexcept {}
  template <class T>
  constexpr void read(const T*, int, const GradientStamp<Enabled>&) noexcept {}
};
template <>
struct TapeStamp<true> {
  enum class State { empty, written, read };
  State state = State::empty;
  std::uint64_t parameters = 0, outputs = 0;

  template <class T>
  constexpr void write(const T* storage, int count, const T* block, int block_count) noexcept {
    state = State::written;
    parameters = checksum(storage, count);
    outputs = checksum(block, block_count);
  }
  template <class T>
  constexpr void read(const T* storage, int count, const GradientStamp<true>& gradient) noexcept {
    check(state != State::empty, "backward", "model.forward(X, tape) has written the tape");
    check(state != State::read, "backward",
          "a tape is read once: call model.forward(X, tape) before the next backward");
    check(parameters == checksum(storage, count), "backward",
          "the parameters are those that the tape was written with: backward comes before the "
          "optimizer's step, and of the same network");
    check(gradient.outputs == 0 || gradient.outputs == outputs, "backward",
          "the gradient is of the outputs that model.forward(X, tape) returned for this tape");
    state = State::read;
  }
};

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
