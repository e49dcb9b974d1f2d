// SPDX-License-Identifier: MIT
//
// What layers and networks are called, as text made by the compiler: in files, reports and error
// messages, and hashed, so that a file for one network is never read into another.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <fixnet/base/static_for.hpp>
#include <fixnet/base/text.hpp>
#include <string_view>

FIXNET_NAMESPACE_BEGIN
namespace names_impl {

/// What a class writes of itself with write_name: its name, then its shape and hyper-parameters in
/// parentheses. One that does not is called what its static member `name` says; without one, what
/// it is called in the source.
template <class L>
struct Name {
  static constexpr void write(Writer& out) noexcept {
    if constexpr (requires { L::write_name(out); }) {
      L::write_name(out);
    } else if constexpr (requires { std::string_view{L::name}; }) {
      out.put(std::string_view{L::name});
    } else {
      for (const char c : type_name<L>()) {
        if (c != ' ') out.put(c);
      }
    }
  }
};
/// The layers of a network: network/nested.hpp writes them.
template <class Net>
struct ListOf {};

/// Text of N characters, closed by a 0.
template <std::size_t N>
struct Text {
  char data[N + 1]{};
};

/// Static text of what Name<L> writes.
template <class L>
struct Stored {
  static constexpr std::size_t size = [] {
    Writer counter;
    Name<L>::write(counter);
    return counter.size;
  }();
  FIXNET_HIDDEN static constexpr Text<size> text = [] {
    Text<size> filled;
    Writer writer{filled.data};
    Name<L>::write(writer);
    return filled;
  }();
  FIXNET_HIDDEN static constexpr std::string_view view{text.data, size};
};

}  // namespace names_impl

/// Names a layer with its shape and hyper-parameters: "Linear(2,10)", "LeakyReLU(0.01)", "ReLU".
/// Errors    none: a class of the user's is called what its static member `name` (a text) says;
///           without one, what it is called in the source
template <class L>
[[nodiscard]] constexpr std::string_view layer_name() noexcept {
  return names_impl::Stored<L>::view;
}

/// Names a network's layers: "Linear(2,10) ReLU Linear(10,1) Sigmoid"; a nested one as
/// "Sequential(Linear(10,10),Tanh)". Ends with a 0 in memory.
template <class Net>
[[nodiscard]] constexpr std::string_view architecture() noexcept {
  return names_impl::Stored<names_impl::ListOf<Net>>::view;
}

/// Hashes text into 64 bits: FNV-1a, Fowler, Noll & Vo.
[[nodiscard]] constexpr std::uint64_t text_hash(std::string_view text) noexcept {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

/// Tells networks apart: the hash of architecture<Net>(), the same on any compiler and processor.
template <class Net>
[[nodiscard]] constexpr std::uint64_t architecture_hash() noexcept {
  return text_hash(architecture<Net>());
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
