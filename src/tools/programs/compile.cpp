// SPDX-License-Identifier: MIT
#include "compile.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sstream>

extern char** environ;

namespace fixnet::tools {
namespace {

namespace fs = std::filesystem;
using io::Done;
using io::Error;
using io::Result;

std::vector<std::string> words_of(const char* variable) {
  const char* const text = std::getenv(variable);
  std::istringstream all(text == nullptr ? "" : text);
  std::vector<std::string> words;
  for (std::string word; all >> word;) words.push_back(word);
  return words;
}

bool is_there(const fs::path& path) {
  std::error_code none;
  return fs::exists(path, none);
}

/// The folder of this program; empty where the system does not tell.
fs::path own_folder() {
  std::error_code failed;
  const fs::path self = fs::read_symlink("/proc/self/exe", failed);
  return failed ? fs::path() : self.parent_path();
}

/// include/ of the nearest folder above that has fixnet's headers: of the prefix that the program
/// was installed to, or of the sources that its build folder lies in.
std::string include_above(fs::path folder) {
  while (!folder.empty()) {
    if (is_there(folder / "include/fixnet/fixnet.hpp")) return (folder / "include").string();
    if (folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  return "";
}

/// The library beside the program, as it is built, or in the lib folder beside its own, as it is
/// installed.
std::string library_near(const fs::path& folder) {
  constexpr const char* name = "libfixnet_io.a";
  if (is_there(folder / name)) return (folder / name).string();
  for (const char* lib : {"lib", "lib64"}) {
    const fs::path place = folder.parent_path() / lib;
    if (is_there(place / name)) return (place / name).string();
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(place, failed)) {
      if (is_there(entry.path() / name)) return (entry.path() / name).string();
    }
  }
  return "";
}

}  // namespace

Scratch::Scratch() {
  const char* const folder = std::getenv("TMPDIR");
  std::string name = std::string(folder == nullptr || *folder == 0 ? "/tmp" : folder);
  name += "/fixnet-XXXXXX";
  if (mkdtemp(name.data()) != nullptr) path_ = name;
}

Scratch::~Scratch() {
  std::error_code none;
  if (!path_.empty()) fs::remove_all(path_, none);
}

Result<Places> find_places(Places given, bool needs_library) {
  const fs::path folder = own_folder();
  if (given.include.empty()) given.include = include_above(folder);
  if (given.include.empty())
    return Error{"", "", "fixnet's headers are not near this program: say --include FOLDER", "",
                 ""};
  if (!is_there(fs::path(given.include) / "fixnet/fixnet.hpp"))
    return Error{given.include, "", "no fixnet/fixnet.hpp in this folder", "", ""};
  if (!needs_library) return given;
  if (given.library.empty()) given.library = library_near(folder);
  if (given.library.empty())
    return Error{"", "", "libfixnet_io.a is not near this program: say --library FILE", "", ""};
  if (!is_there(given.library)) return Error{given.library, "", "no such file", "", ""};
  return given;
}

std::vector<std::string> compile_command(const Places& places, const std::string& source,
                                         const std::string& program) {
  std::vector<std::string> command = words_of("CXX");
  if (command.empty()) command = {"c++"};
  for (const char* flag : {"-std=c++20", "-O3", "-march=native"}) command.emplace_back(flag);
  command.push_back("-I" + places.include);
  for (const std::string& flag : words_of("CXXFLAGS")) command.push_back(flag);
  command.push_back(source[0] == '-' ? "./" + source : source);
  if (!places.library.empty()) command.push_back(places.library);
  command.insert(command.end(), {"-o", program});
  return command;
}

Result<> run_command(const std::vector<std::string>& command, const std::string& what) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  pid_t process = 0;
  const int failed =
      posix_spawnp(&process, arguments[0], nullptr, nullptr, arguments.data(), environ);
  if (failed != 0)
    return Error{"", command[0], std::string("cannot be started: ") + std::strerror(failed), "",
                 ""};
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return Error{"", command[0], "cannot be waited for", "", ""};
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return Done{};
  const std::string how = WIFEXITED(status) ? "status " + std::to_string(WEXITSTATUS(status))
                                            : "signal " + std::to_string(WTERMSIG(status));
  return Error{"", "", what + " with " + how, "", ""};
}

}  // namespace fixnet::tools
