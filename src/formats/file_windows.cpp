// SPDX-License-Identifier: MIT
//
// Files of Windows. A path is what the C library takes: in the program's code page.
#if defined(_WIN32)

  #ifndef NOMINMAX
    #define NOMINMAX
  #endif
  #include <windows.h>

  #include <fixnet/io/file.hpp>

  #include <algorithm>
  #include <atomic>
  #include <exception>
  #include <system_error>
  #include <utility>

  #include "read_all.hpp"

namespace fixnet::io {
namespace {

/// An open file, closed when it goes.
class File {
 public:
  explicit File(HANDLE handle) noexcept : handle_(handle) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  File(File&& other) noexcept : handle_(std::exchange(other.handle_, INVALID_HANDLE_VALUE)) {}
  File& operator=(File&&) = delete;
  ~File() { (void)close(); }
  [[nodiscard]] bool ok() const noexcept { return handle_ != INVALID_HANDLE_VALUE; }
  [[nodiscard]] HANDLE handle() const noexcept { return handle_; }
  bool close() noexcept {
    return !ok() || ::CloseHandle(std::exchange(handle_, INVALID_HANDLE_VALUE)) != 0;
  }

 private:
  HANDLE handle_;
};

/// What the system says, without the full stop and the end of line that it adds.
Error system_error(const std::string& path, const char* what) {
  const DWORD code = ::GetLastError();
  char words[512];
  DWORD size = ::FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
                                code, 0, words, sizeof words, nullptr);
  while (size > 0 && (words[size - 1] <= ' ' || words[size - 1] == '.')) --size;
  std::string said = size > 0 ? std::string(words, size) : "error " + std::to_string(code);
  return {path, "", std::string(what) + ": " + said, "", ""};
}

/// Others may read, write, rename and remove the file meanwhile, as on POSIX.
File open(const std::string& path, DWORD access, DWORD how) noexcept {
  constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
  return File(
      ::CreateFileA(path.c_str(), access, shared, nullptr, how, FILE_ATTRIBUTE_NORMAL, nullptr));
}

bool has(const std::string& path, DWORD attribute) noexcept {
  if (path.starts_with(R"(\\.\)")) return false;  // to ask a pipe is to open it
  const DWORD facts = ::GetFileAttributesA(path.c_str());
  return facts != INVALID_FILE_ATTRIBUTES && (facts & attribute) != 0;
}

using Parts = std::span<const std::span<const std::byte>>;

constexpr std::size_t most_at_once = std::size_t{1} << 30;

bool write_all(HANDLE file, std::span<const std::byte> bytes) noexcept {
  while (!bytes.empty()) {
    const auto size = static_cast<DWORD>(std::min(bytes.size(), most_at_once));
    DWORD written = 0;
    if (::WriteFile(file, bytes.data(), size, &written, nullptr) == 0) return false;
    bytes = bytes.subspan(written);
  }
  return true;
}
bool write_parts(HANDLE file, Parts parts) noexcept {
  return std::all_of(parts.begin(), parts.end(),
                     [&](const auto part) { return write_all(file, part); });
}

/// The folder that a path names, with the separator behind it; nothing is the present one.
std::string folder_of(const std::string& path) {
  const std::size_t end = path.find_last_of("/\\:");
  return end == std::string::npos ? "" : path.substr(0, end + 1);
}

/// What the path leads to: a symbolic link stays one, and the file behind it is replaced. Empty
/// where there is none.
std::string resolved(const std::string& path) {
  if (!has(path, FILE_ATTRIBUTE_REPARSE_POINT)) return path;
  const File file = open(path, 0, OPEN_EXISTING);
  char name[4096];
  const DWORD size =
      file.ok() ? ::GetFinalPathNameByHandleA(file.handle(), name, sizeof name, 0) : 0;
  return size < sizeof name ? std::string(name, size) : "";
}

/// Makes a file in the folder whose name no other call and no other process has.
File open_temporary(const std::string& folder, std::string& name) {
  static std::atomic<unsigned> calls{0};
  for (;;) {
    name = folder + "fixnet.tmp-" + std::to_string(::GetCurrentProcessId()) + "-" +
           std::to_string(calls++);
    File file = open(name, GENERIC_WRITE, CREATE_NEW);
    // A killed process of the same number may have left one behind.
    if (file.ok() || ::GetLastError() != ERROR_FILE_EXISTS) return file;
  }
}

Result<> replace(const std::string& path, Parts parts) {
  const std::string target = resolved(path);
  if (target.empty()) return system_error(path, "cannot be written");
  std::string temporary;
  File file = open_temporary(folder_of(target), temporary);
  if (!file.ok()) return system_error(path, "cannot be written: no new file in its folder");
  // MOVEFILE_WRITE_THROUGH returns when the new name is on the disk.
  if (!write_parts(file.handle(), parts) || ::FlushFileBuffers(file.handle()) == 0 ||
      !file.close() ||
      ::MoveFileExA(temporary.c_str(), target.c_str(),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0) {
    const Error error = system_error(path, "cannot be written");
    (void)file.close();
    ::DeleteFileA(temporary.c_str());
    return error;
  }
  return Done{};
}

}  // namespace

Result<Bytes> read_file(const std::string& path, std::uint64_t limit) try {
  if (has(path, FILE_ATTRIBUTE_DIRECTORY)) return Error{path, "", "is a folder", "a file", ""};
  const File file = open(path, GENERIC_READ, OPEN_EXISTING);
  if (!file.ok()) return system_error(path, "cannot be opened");
  LARGE_INTEGER size{};
  const bool has_size = ::GetFileType(file.handle()) == FILE_TYPE_DISK;
  if (has_size && ::GetFileSizeEx(file.handle(), &size) == 0) {
    return system_error(path, "cannot be read");
  }
  const auto read = [&](std::span<std::byte> room) {
    DWORD n = 0;
    const auto most = static_cast<DWORD>(std::min(room.size(), most_at_once));
    if (::ReadFile(file.handle(), room.data(), most, &n, nullptr) != 0) return std::int64_t{n};
    return std::int64_t{::GetLastError() == ERROR_BROKEN_PIPE ? 0 : -1};
  };
  return file_impl::read_all(path, static_cast<std::uint64_t>(size.QuadPart), limit, read,
                             [&] { return system_error(path, "cannot be read"); });
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to read it", "", ""};
}

Result<> write_file(const std::string& path, Parts parts) try {
  if (has(path, FILE_ATTRIBUTE_DIRECTORY)) return Error{path, "", "is a folder", "a file", ""};
  {
    // Pipes and devices: there is nothing to keep whole.
    File file = open(path, GENERIC_WRITE, OPEN_EXISTING);
    if (file.ok() && ::GetFileType(file.handle()) != FILE_TYPE_DISK) {
      if (write_parts(file.handle(), parts) && file.close()) return Done{};
      return system_error(path, "cannot be written");
    }
  }
  return replace(path, parts);
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to write it", "", ""};
}

Result<> write_file(const std::string& path, std::span<const std::byte> content) {
  return write_file(path, std::span(&content, 1));
}

}  // namespace fixnet::io

#endif
