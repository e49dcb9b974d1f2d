// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <fixnet/io/file.hpp>
#include <random>

#include <csignal>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;

namespace {

// In KiB. The address sanitizer keeps what was freed, up to 256 MiB.
#if defined(__has_feature)
  #if __has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
    #define __SANITIZE_ADDRESS__ 1
  #endif
#endif
#ifdef __SANITIZE_ADDRESS__
constexpr long most_memory = 1000 * 1024;
#else
constexpr long most_memory = 600 * 1024;
#endif

// Runs in a process of its own; returns what waitpid says.
template <class Work>
int in_child(const Work& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace

TEST_CASE("file: what is read is what was written, empty and large") {
  const Folder folder;
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{3} << 20}) {
    const std::string path = folder / "a";
    REQUIRE(write_file(path, as_bytes(std::string(size, 'x'))));
    const auto read = read_file(path);
    REQUIRE(read);
    CHECK(*read == as_bytes(std::string(size, 'x')));
  }
  CHECK(folder.files() == 1);
}

TEST_CASE("file: parts follow each other, and replace the old content whole") {
  const Folder folder;
  put_content(folder / "a", "something longer than what comes");
  const Bytes one = as_bytes("one,"), two = as_bytes("two");
  const std::span<const std::byte> parts[] = {one, {}, two};
  REQUIRE(write_file(folder / "a", parts));
  CHECK(content(folder / "a") == "one,two");
}

TEST_CASE("file: permissions of the old file and symbolic links stay") {
  const Folder folder;
  put_content(folder / "a", "old");
  REQUIRE(::chmod((folder / "a").c_str(), 0640) == 0);
  REQUIRE(::symlink("a", (folder / "link").c_str()) == 0);
  REQUIRE(write_file(folder / "link", as_bytes("new")));
  CHECK(content(folder / "a") == "new");
  CHECK(std::filesystem::is_symlink(folder / "link"));
  struct stat facts {};
  REQUIRE(::stat((folder / "a").c_str(), &facts) == 0);
  CHECK((facts.st_mode & 07777) == 0640);
}

TEST_CASE("file: a symbolic link to what is not there yet stays one, too") {
  const Folder folder;
  std::filesystem::create_directory(folder / "in");
  REQUIRE(::symlink("in/b", (folder / "a").c_str()) == 0);
  REQUIRE(::symlink("a", (folder / "link").c_str()) == 0);
  REQUIRE(write_file(folder / "link", as_bytes("new")));
  CHECK(std::filesystem::is_symlink(folder / "link"));
  CHECK(std::filesystem::is_symlink(folder / "a"));
  CHECK(content(folder / "in/b") == "new");
  REQUIRE(::symlink("circle", (folder / "circle").c_str()) == 0);
  CHECK(write_file(folder / "circle", as_bytes("x")).error().what ==
        "cannot be written: Too many levels of symbolic links");
  CHECK(std::filesystem::is_symlink(folder / "circle"));
}

TEST_CASE("file: what the system refuses is an error with its words") {
  const Folder folder;
  CHECK(read_file(folder / "none").error().text() ==
        (folder / "none") + ": cannot be opened: No such file or directory");
  CHECK(read_file(folder / ".").error().what == "is a folder");
  CHECK_FALSE(write_file(folder / "no/such/folder", as_bytes("x")).ok());
  put_content(folder / "a", "12345");
  const auto limited = read_file(folder / "a", 4);
  CHECK(limited.error().text() ==
        (folder / "a") + ": too large: expected at most 4 bytes, found 5");
}

TEST_CASE("file: a full disk leaves the old file whole and nothing beside it") {
  const Folder folder;
  put_content(folder / "a", "the old file");
  const int status = in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);  // then write fails with EFBIG
    const rlimit limit{100000, 100000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Result<> written = write_file(folder / "a", Bytes(100001));
    if (written) ::_exit(1);
    if (!written.error().what.starts_with("cannot be written: ")) ::_exit(2);
  });
  CHECK(status == 0);
  CHECK(content(folder / "a") == "the old file");
  CHECK(folder.files() == 1);
}

TEST_CASE("file: killed at any moment, the file is the whole old one or the whole new one") {
  const Folder folder;
  const Bytes first(300000, std::byte{'1'}), second(200000, std::byte{'2'});
  REQUIRE(write_file(folder / "a", first));
  std::mt19937 random(1);
  for (int round = 0; round < 60; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (int i = 0;; ++i) (void)!write_file(folder / "a", i % 2 == 0 ? second : first).ok();
    }
    ::usleep(static_cast<useconds_t>(random() % 20000));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto read = read_file(folder / "a");
    REQUIRE(read);
    if (*read != first && *read != second) FAIL("torn in round " << round);
  }
}

TEST_CASE("file: what a killed process of the same number left behind is no obstacle") {
  const Folder folder;
  const std::string stem = (folder / "fixnet.tmp-") + std::to_string(::getpid()) + "-";
  for (int i = 0; i < 200; ++i) put_content(stem + std::to_string(i), "half a fi");
  REQUIRE(write_file(folder / "a", as_bytes("whole")));
  CHECK(content(folder / "a") == "whole");
}

TEST_CASE("file: a pipe or a device is written to, not replaced") {
  const Folder folder;
  const std::string pipe = folder / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const int reader = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK);
  REQUIRE(reader >= 0);
  REQUIRE(write_file(pipe, as_bytes("through")));
  REQUIRE(std::filesystem::is_fifo(pipe));
  char text[8] = {};
  CHECK(::read(reader, text, 7) == 7);
  CHECK(std::string(text) == "through");
  ::close(reader);
  CHECK(write_file("/dev/full", as_bytes("x")).error().text() ==
        "/dev/full: cannot be written: No space left on device");
  CHECK(std::filesystem::is_character_file("/dev/full"));
  CHECK(folder.files() == 1);
}

TEST_CASE("file: a pipe, whose size nobody knows, is read whole, or refused above the limit") {
  const Folder folder;
  const std::string pipe = folder / "pipe", text(300000, 'x');
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  for (const std::uint64_t limit : {std::uint64_t{300000}, std::uint64_t{299999}}) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(SIGPIPE, SIG_DFL);
      put_content(pipe, text);
      ::_exit(0);
    }
    const auto read = read_file(pipe, limit);
    ::waitpid(child, nullptr, 0);
    CHECK(read.ok() == (limit == 300000));
    if (read) CHECK(*read == as_bytes(text));
  }
}

TEST_CASE("file: what has no end is refused before it takes gigabytes") {
  const Folder folder;
  const std::string pipe = folder / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const pid_t writer = ::fork();
  if (writer == 0) {
    ::signal(SIGPIPE, SIG_DFL);
    const std::string some(1 << 20, 'x');
    const int out = ::open(pipe.c_str(), O_WRONLY);
    while (::write(out, some.data(), some.size()) > 0) {
    }
    ::_exit(0);
  }
  for (const std::string& endless : {pipe, std::string("/dev/zero")}) {
    const int status = in_child([&] {
      const auto read = read_file(endless);
      if (read) ::_exit(1);
      if (read.error().text() !=
          endless + ": too large: expected at most 268435456 bytes, found more")
        ::_exit(2);
    });
    CHECK(status == 0);
  }
  ::kill(writer, SIGKILL);
  ::waitpid(writer, nullptr, 0);
  rusage used{};
  REQUIRE(::getrusage(RUSAGE_CHILDREN, &used) == 0);
  CHECK(used.ru_maxrss < most_memory);  // of the largest child
}

TEST_CASE("file: a folder is not written to, and says so") {
  const Folder folder;
  CHECK(write_file(folder / ".", as_bytes("x")).error().what.starts_with("cannot be written: "));
  CHECK(folder.files() == 0);
}

TEST_CASE("file: a name may be as long as the system allows") {
  const Folder folder;
  const std::string path = folder / std::string(255, 'a');
  REQUIRE(write_file(path, as_bytes("old")));
  REQUIRE(write_file(path, as_bytes("new")));
  CHECK(content(path) == "new");
  CHECK(folder.files() == 1);
  CHECK_FALSE(write_file(folder / std::string(256, 'a'), as_bytes("x")).ok());
  CHECK(folder.files() == 1);
}
