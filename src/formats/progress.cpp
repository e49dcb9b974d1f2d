// SPDX-License-Identifier: MIT
#if defined(_WIN32)
  #include <io.h>
#else
  #include <unistd.h>
#endif

#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fixnet/io/progress.hpp>

namespace fixnet::io {
namespace {

/// "%.3g" in no locale's spelling.
std::string short_number(double value) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, 3).ptr};
}

/// "3.6 s", "12 min", "5.2 h".
std::string duration(double seconds) {
  if (seconds < 100) return short_number(seconds) + " s";
  if (seconds < 6000) return short_number(std::round(seconds / 60)) + " min";
  return short_number(seconds / 3600) + " h";
}

std::string json_number(double value) {
  if (!std::isfinite(value)) return "null";
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

/// A name in quotes; what JSON does not allow in one is escaped.
std::string json_name(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') text += '\\';
    if (code >= 0x20) {
      text += c;
    } else {
      text += "\\u00";
      text += "0123456789abcdef"[code >> 4];
      text += "0123456789abcdef"[code & 15];
    }
  }
  return text + "\"";
}

Error system_error(const std::string& path, const char* what) {
  return {path, "", std::string(what) + ": " + std::strerror(errno), "", ""};
}

}  // namespace

std::string progress_line(int epoch, int epochs, double loss, double validation_loss,
                          double seconds) {
  std::string line = "epoch " + std::to_string(epoch) + "/" + std::to_string(epochs) + "  loss " +
                     short_number(loss);
  if (!std::isnan(validation_loss)) line += "  validation " + short_number(validation_loss);
  if (epoch < 1 || !(seconds > 0)) return line;
  const double rate = epoch / seconds;
  line += "  " + (rate >= 1 ? short_number(rate) + " epochs/s" : duration(1 / rate) + "/epoch");
  return line + "  " + duration((epochs - epoch) / rate) + " left";
}

bool is_terminal(std::FILE* file) noexcept {
#if defined(_WIN32)
  return _isatty(_fileno(file)) != 0;
#else
  return isatty(fileno(file)) == 1;
#endif
}

void Progress::show(int epoch, double loss, double validation_loss) {
  const auto now = Clock::now();
  constexpr std::chrono::milliseconds pause{100};
  const bool soon = shown_ && now - last_ < pause && epoch < epochs_;
  if (!shows_ || soon) return;
  last_ = now, shown_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  // ESC [K: what was longer before is erased.
  std::fprintf(file_, "\r%s\x1b[K",
               progress_line(epoch, epochs_, loss, validation_loss, seconds).c_str());
  if (epoch >= epochs_) std::fputc('\n', file_), shown_ = false;
  std::fflush(file_);
}

Result<JsonLines> JsonLines::open(const std::string& path) {
  std::FILE* const file = std::fopen(path.c_str(), "ab");
  if (file == nullptr) return system_error(path, "cannot be opened");
  return JsonLines(file, path);
}

Result<> JsonLines::write(std::initializer_list<JsonNumber> numbers) {
  std::string line = "{";
  for (const auto& [name, value] : numbers) {
    line += (line.size() > 1 ? "," : "") + json_name(name) + ":" + json_number(value);
  }
  line += "}\n";
  const bool written = std::fwrite(line.data(), 1, line.size(), file_.get()) == line.size();
  if (!written || std::fflush(file_.get()) != 0) return system_error(path_, "cannot be written");
  return Done{};
}

}  // namespace fixnet::io
