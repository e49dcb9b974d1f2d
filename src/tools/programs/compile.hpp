// SPDX-License-Identifier: MIT
//
// Programs that a program writes: compiled and run.
#pragma once

#include <fixnet/io/result.hpp>
#include <string>
#include <vector>

namespace fixnet::tools {

/// A folder for what need not stay, removed with the object.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  /// Empty where none could be made.
  [[nodiscard]] const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

/// Where fixnet is; empty: to be found.
struct Places {
  std::string include;  // the folder with fixnet/fixnet.hpp
  std::string library;  // libfixnet_io.a
};

/// Finds what is left out: beside this program, in the folder where it was built or installed.
/// Errors    nothing is there; what was named is not there
io::Result<Places> find_places(Places given, bool needs_library);

/// The command that makes `program` of `source`: $CXX, or c++ that is there, and $CXXFLAGS last.
[[nodiscard]] std::vector<std::string> compile_command(const Places& places,
                                                       const std::string& source,
                                                       const std::string& program);

/// Runs a command and waits. The arguments are handed over as they are: no shell reads them.
/// Errors    it cannot be started, it ends with another status than 0, a signal ends it
io::Result<> run_command(const std::vector<std::string>& command, const std::string& what);

}  // namespace fixnet::tools
