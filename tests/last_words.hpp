// SPDX-License-Identifier: MIT
//
// Programs that end with a sentence: run in a child process.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>

#include "catch_compat.hpp"

/// What f says on stderr before it aborts; "survived" if it does not.
template <class F>
std::string last_words(const F& f) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], 2);
    std::signal(SIGABRT, SIG_DFL);
    f();
    _exit(0);
  }
  close(ends[1]);
  std::string words;
  char text[256];
  for (ssize_t n; (n = read(ends[0], text, sizeof text)) > 0;) {
    words.append(text, static_cast<std::size_t>(n));
  }
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  const bool aborted = WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
  return aborted ? words : "survived";
}
