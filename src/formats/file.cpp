// SPDX-License-Identifier: MIT
//
// Files of POSIX; file_windows.cpp has Windows's.
#if !defined(_WIN32)

  #include <fcntl.h>
  #include <sys/stat.h>
  #include <unistd.h>
  #include <fixnet/io/file.hpp>

  #include <algorithm>
  #include <atomic>
  #include <cerrno>
  #include <climits>
  #include <cstdio>
  #include <cstring>
  #include <exception>
  #include <system_error>

  #include "read_all.hpp"

namespace fixnet::io {
namespace {

/// A file descriptor, closed when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number) noexcept : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { (void)close(); }
  [[nodiscard]] bool ok() const noexcept { return number_ >= 0; }
  [[nodiscard]] int number() const noexcept { return number_; }
  /// Disks may report a failed write only here.
  bool close() noexcept { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

Error system_error(const std::string& path, const char* what) {
  return {path, "", std::string(what) + ": " + std::generic_category().message(errno), "", ""};
}

int open_retrying(const std::string& path, int flags, mode_t mode = 0) noexcept {
  int number = -1;
  do number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
  while (number < 0 && errno == EINTR);
  return number;
}

bool write_all(int file, std::span<const std::byte> bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t n = ::write(file, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(n));
  }
  return true;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// What the path leads to: a symbolic link stays one, and the file behind it is replaced or made.
std::string resolved(std::string path) {
  for (int links = 0; links < 40; ++links) {  // as many as the kernel follows
    char target[PATH_MAX];
    const ssize_t size = ::readlink(path.c_str(), target, sizeof target);
    if (size < 0) return path;
    const std::string next(target, static_cast<std::size_t>(size));
    path = next.starts_with('/') ? next : folder_of(path).append("/").append(next);
  }
  errno = ELOOP;
  return "";
}

/// Makes a file in the folder whose name no other call and no other process has. The file that it
/// will replace is not in its name, which would become too long by it.
Descriptor open_temporary(const std::string& folder, std::string& name) {
  static std::atomic<unsigned> calls{0};
  for (;;) {
    name = folder + "/fixnet.tmp-" + std::to_string(::getpid()) + "-" + std::to_string(calls++);
    const int number = open_retrying(name, O_WRONLY | O_CREAT | O_EXCL, 0666);
    // A killed process of the same number, as in a container, may have left one behind.
    if (number >= 0 || errno != EEXIST) return Descriptor(number);
  }
}

/// Makes renames of files in this folder last.
bool flush_folder(const std::string& folder) noexcept {
  Descriptor directory(open_retrying(folder, O_RDONLY | O_DIRECTORY));
  if (!directory.ok()) return false;
  // Some file systems cannot flush a folder, and need not.
  return ::fsync(directory.number()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

using Parts = std::span<const std::span<const std::byte>>;

bool write_parts(int file, Parts parts) noexcept {
  return std::all_of(parts.begin(), parts.end(),
                     [&](const auto part) { return write_all(file, part); });
}

bool fill(int file, const std::string& old, Parts parts) noexcept {
  struct stat before {};
  if (::stat(old.c_str(), &before) == 0 && ::fchmod(file, before.st_mode & 0777) != 0) return false;
  return write_parts(file, parts) && ::fsync(file) == 0;
}

/// Pipes, terminals and devices: there is nothing to keep whole.
bool is_stream(const std::string& path) noexcept {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode) && !S_ISDIR(facts.st_mode);
}

Result<> write_through(const std::string& path, Parts parts) {
  Descriptor file(open_retrying(path, O_WRONLY));
  if (file.ok() && write_parts(file.number(), parts) && file.close()) return Done{};
  return system_error(path, "cannot be written");
}

Result<> replace(const std::string& path, Parts parts) {
  const std::string target = resolved(path);
  if (target.empty()) return system_error(path, "cannot be written");
  std::string temporary;
  Descriptor file = open_temporary(folder_of(target), temporary);
  if (!file.ok()) return system_error(path, "cannot be written: no new file in its folder");
  if (!fill(file.number(), target, parts) || !file.close() ||
      ::rename(temporary.c_str(), target.c_str()) != 0) {
    const Error error = system_error(path, "cannot be written");
    ::unlink(temporary.c_str());
    return error;
  }
  if (!flush_folder(folder_of(target))) {
    return system_error(path, "written, but its folder cannot be flushed to the disk");
  }
  return Done{};
}

}  // namespace

Result<Bytes> read_file(const std::string& path, std::uint64_t limit) try {
  Descriptor file(open_retrying(path, O_RDONLY));
  if (!file.ok()) return system_error(path, "cannot be opened");
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return system_error(path, "cannot be read");
  if (S_ISDIR(facts.st_mode)) return Error{path, "", "is a folder", "a file", ""};
  const auto size = static_cast<std::uint64_t>(facts.st_size);
  return file_impl::read_all(
      path, size, limit,
      [&](std::span<std::byte> room) {
        ssize_t n = -1;
        do n = ::read(file.number(), room.data(), room.size());
        while (n < 0 && errno == EINTR);
        return std::int64_t{n};
      },
      [&] { return system_error(path, "cannot be read"); });
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to read it", "", ""};
}

Result<> write_file(const std::string& path, Parts parts) try {
  return is_stream(path) ? write_through(path, parts) : replace(path, parts);
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to write it", "", ""};
}

Result<> write_file(const std::string& path, std::span<const std::byte> content) {
  return write_file(path, std::span(&content, 1));
}

}  // namespace fixnet::io

#endif
