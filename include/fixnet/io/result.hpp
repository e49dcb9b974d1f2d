// SPDX-License-Identifier: MIT
//
// What fixnet::io returns: a value, or an error that says where and what. Nothing throws.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace fixnet::io {

/// Says what went wrong with a file. Parts that do not apply are empty.
struct Error {
  std::string file;
  std::string place;     // the tensor, or the line and column
  std::string what;      // a sentence without its full stop
  std::string expected;  // what would have been right
  std::string found;     // what is there

  /// "model.safetensors: 0.weight: wrong shape: expected [10, 2], found [2, 10]"
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const std::string* part : {&file, &place, &what}) {
      if (!all.empty() && !part->empty()) all += ": ";
      all += *part;
    }
    if (!expected.empty()) all += ": expected " + expected;
    if (!found.empty()) all += (expected.empty() ? ": found " : ", found ") + found;
    return all;
  }
};

/// Stands for the value of what returns none.
struct Done {};

/// Holds a T or an Error, and converts to true if it is a T.
template <class T = Done>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  /// The value; only where ok().
  [[nodiscard]] T& value() & noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] const T& value() const& noexcept { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& value() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T& operator*() & noexcept { return value(); }
  const T& operator*() const& noexcept { return value(); }
  T* operator->() noexcept { return &value(); }
  const T* operator->() const noexcept { return &value(); }

  /// The error; only where not ok().
  [[nodiscard]] Error& error() noexcept { return *std::get_if<1>(&state_); }
  [[nodiscard]] const Error& error() const noexcept { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

/// What act() returns; memory that runs out becomes an error that says so. In a program without
/// exceptions it ends the program, as everywhere else there.
#if defined(__cpp_exceptions)
template <class Act>
auto unless_out_of_memory(const std::string& file, const char* what, const Act& act)
    -> decltype(act()) {
  try {
    return act();
  } catch (const std::bad_alloc&) {
    return Error{file, "", std::string("not enough memory to ") + what, "", ""};
  }
}
#else
template <class Act>
auto unless_out_of_memory(const std::string&, const char*, const Act& act) -> decltype(act()) {
  return act();
}
#endif

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
