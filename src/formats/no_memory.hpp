// SPDX-License-Identifier: MIT
//
// What becomes of an exception in a function that returns errors.
#pragma once

#include <fixnet/io/result.hpp>
#include <new>
#include <stdexcept>
#include <string>

namespace fixnet::io {

/// Within a catch: the Error where memory ran out. Any other exception is a bug, and goes on.
inline Error no_memory(const std::string& file, const std::string& verb = "read") {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return {file, "", "not enough memory to " + verb + " it", "", ""};
  } catch (const std::length_error&) {
    return {file, "", "not enough memory to " + verb + " it", "", ""};
  }
}

}  // namespace fixnet::io
