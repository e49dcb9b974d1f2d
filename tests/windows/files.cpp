// SPDX-License-Identifier: MIT
//
// fixnet::io's files on Windows, or Wine: what tests/io/file_test.cpp asks of POSIX, where there is the same.
#include <windows.h>
#include <fixnet/io/file.hpp>
#include <fixnet/io/progress.hpp>

#include <filesystem>
#include <fstream>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;
TEST_CASE("file: what is read is what was written, whatever bytes, empty and large") {
  const Folder folder;
  for (const std::string& text :
       {std::string(), std::string("a\r\nb\n\x1a\0c", 8), std::string(std::size_t{3} << 20, 'x')}) {
    REQUIRE(write_file(folder / "a", as_bytes(text)));
    const auto read = read_file(folder / "a");
    REQUIRE(read);
    CHECK(*read == as_bytes(text));
  }
  CHECK(folder.files() == 1);
}

TEST_CASE("file: parts follow each other, and replace the old content whole") {
  const Folder folder;
  REQUIRE(write_text(folder / "a", "something longer than what comes"));
  const Bytes one = as_bytes("one,"), two = as_bytes("two");
  const std::span<const std::byte> parts[] = {one, {}, two};
  REQUIRE(write_file(folder / "a", parts));
  CHECK(content(folder / "a") == "one,two");
}

TEST_CASE("file: both separators, and a file of the present folder") {
  const Folder folder;
  std::string path = folder / "a";
  std::replace(path.begin(), path.end(), '\\', '/');
  REQUIRE(write_text(path, "slashes"));
  CHECK(content(folder / "a") == "slashes");
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(folder / ".");
  const bool written = write_text("b", "here").ok();
  std::filesystem::current_path(before);
  CHECK(written);
  CHECK(content(folder / "b") == "here");
}

TEST_CASE("file: what the system refuses is an error with its words") {
  const Folder folder;
  const std::string none = read_file(folder / "none").error().text();
  CHECK(none.find((folder / "none") + ": cannot be opened: ") == 0);
  CHECK(none.size() > ((folder / "none") + ": cannot be opened: ").size());
  CHECK(none.find_last_not_of(". \r\n") == none.size() - 1);
  CHECK(read_file(folder / ".").error().what == "is a folder");
  CHECK(write_text(folder / ".", "x").error().what == "is a folder");
  CHECK_FALSE(write_text(folder / "no/such/folder", "x").ok());
  REQUIRE(write_text(folder / "a", "12345"));
  CHECK(read_file(folder / "a", 4).error().text() ==
        (folder / "a") + ": too large: expected at most 4 bytes, found 5");
}

TEST_CASE("file: one that cannot be replaced stays whole, with nothing beside it") {
  const Folder folder;
  REQUIRE(write_text(folder / "a", "the old file"));
  // Somebody who lets nobody remove it.
  const HANDLE held = ::CreateFileA((folder / "a").c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  REQUIRE(held != INVALID_HANDLE_VALUE);
  const Result<> written = write_text(folder / "a", "new");
  ::CloseHandle(held);
  REQUIRE_FALSE(written.ok());
  CHECK(written.error().what.find("cannot be written: ") == 0);
  CHECK(content(folder / "a") == "the old file");
  CHECK(folder.files() == 1);
}

TEST_CASE("file: what a killed process of the same number left behind is no obstacle") {
  const Folder folder;
  const std::string stem = folder / ("fixnet.tmp-" + std::to_string(::GetCurrentProcessId()) + "-");
  for (int i = 0; i < 200; ++i) std::ofstream(stem + std::to_string(i)) << "half a fi";
  REQUIRE(write_text(folder / "a", "whole"));
  CHECK(content(folder / "a") == "whole");
}

TEST_CASE("file: a device is written to, not replaced; a pipe is read to its end") {
  CHECK(write_text("NUL", "gone"));
  const std::string name = R"(\\.\pipe\fixnet-)" + std::to_string(::GetCurrentProcessId());
  const HANDLE pipe = ::CreateNamedPipeA(name.c_str(), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 4096,
                                         4096, 0, nullptr);
  REQUIRE(pipe != INVALID_HANDLE_VALUE);
  CHECK(write_text(name, "hello"));
  char text[8];
  DWORD size = 0;
  CHECK(::ReadFile(pipe, text, sizeof text, &size, nullptr) != 0);
  CHECK(std::string(text, size) == "hello");
  ::CloseHandle(pipe);
}

TEST_CASE("lines of numbers") {
  const Folder folder;
  auto lines = JsonLines::open(folder / "log");
  REQUIRE(lines);
  REQUIRE(lines->write({{"loss", 0.25}}));
  CHECK(content(folder / "log") == "{\"loss\":0.25}\n");
}
