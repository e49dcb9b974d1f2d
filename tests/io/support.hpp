// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fixnet/io/safetensors.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

// A folder of its own, removed with all that is in it.
class Folder {
 public:
  Folder() {
    static std::atomic<unsigned> made{0};
    const std::string stem = "fixnet-" + std::to_string(::getpid()) + "-";
    do path_ = std::filesystem::temp_directory_path() / (stem + std::to_string(made++));
    while (!std::filesystem::create_directory(path_));
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::size_t files() const {
    const std::filesystem::directory_iterator begin(path_);
    return static_cast<std::size_t>(std::distance(begin, std::filesystem::directory_iterator{}));
  }

 private:
  std::filesystem::path path_;
};

inline std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}
inline void put_content(const std::string& path, std::string_view text) {
  std::ofstream(path, std::ios::binary)
      .write(text.data(), static_cast<std::streamsize>(text.size()));
}

inline fixnet::io::Bytes as_bytes(std::string_view text) {
  fixnet::io::Bytes bytes(text.size());
  if (!text.empty()) std::memcpy(bytes.data(), text.data(), text.size());
  return bytes;
}

// A number's bytes, the lowest first.
template <class T>
std::string little_endian(T value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  if (std::endian::native == std::endian::big) std::reverse(bytes.begin(), bytes.end());
  return bytes;
}

// A safetensors file of this header and this many bytes of data.
inline std::string tensor_file(const std::string& header, std::size_t data) {
  std::string file = little_endian(std::uint64_t{header.size()}) + header;
  for (std::size_t i = 0; i < data; ++i) file += static_cast<char>(i * 7 + 1);
  return file;
}
