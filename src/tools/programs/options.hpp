// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>
#include <cstdio>

#include "../tool.hpp"
#include "compile.hpp"

namespace fixnet::tools {

/// Says what is wrong, and returns the status that says the same.
inline int refuse(const char* program, const std::string& what, int status) {
  std::string line = what;  // CLI11 has sentences of several lines
  for (char& c : line) c = c == '\n' ? ' ' : c;
  complain(program, line);
  return finish(program, status);
}

/// Takes the options and runs `act`, which returns a Result: 0, or 1 and one line; 2 and one line
/// for options that are wrong.
template <class Act>
int run_with_options(const char* program, CLI::App& app, int argc, char** argv, const Act& act) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    std::fputs(app.help().c_str(), stdout);
    return finish(program, 0);
  } catch (const CLI::ParseError& wrong) {
    return refuse(program, wrong.what(), 2);
  }
  const io::Result<> done = act();
  return done ? finish(program, 0) : refuse(program, done.error().text(), 1);
}

/// Where fixnet is, for programs that compile.
inline void add_places(CLI::App& app, Places& places, bool library) {
  app.add_option("--include", places.include, "the folder with fixnet/fixnet.hpp");
  if (library) app.add_option("--library", places.library, "libfixnet_io.a");
}

}  // namespace fixnet::tools
