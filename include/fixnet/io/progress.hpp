// SPDX-License-Identifier: MIT
//
// What a training tells while it runs: a line on a terminal, and a file of lines for other programs.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <chrono>
#include <cstdio>
#include <fixnet/io/result.hpp>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace fixnet::io {

/// "epoch 12/100  loss 0.0123  validation 0.0456  24.5 epochs/s  3.6 s left"; a validation loss of NaN
/// is left out.
[[nodiscard]] std::string progress_line(int epoch, int epochs, double loss, double validation_loss,
                                        double seconds);

/// Is this file a terminal?
[[nodiscard]] bool is_terminal(std::FILE* file) noexcept;

/// Shows on a terminal how far a training is, in one line that changes at most ten times a second.
/// Nothing is written where the file is no terminal, such as a pipe or a log.
///   io::Progress progress{100};
///   fit(trainer, loader, {.epochs = 100}, validation, std::ref(progress));
class Progress {
 public:
  explicit Progress(int epochs, std::FILE* file = stderr)
      : Progress(epochs, file, is_terminal(file)) {}
  /// Shows the line whatever the file is, or never.
  Progress(int epochs, std::FILE* file, bool shows) : epochs_{epochs}, file_{file}, shows_{shows} {}
  /// Ends the line, which the last epoch ends too.
  ~Progress() {
    if (shown_) std::fputc('\n', file_);
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Takes what an epoch came to: fixnet's Epoch, or what has its members.
  template <class Epoch>
  void operator()(const Epoch& epoch) {
    show(epoch.number, epoch.loss, epoch.validation_loss);
  }

 private:
  using Clock = std::chrono::steady_clock;
  void show(int epoch, double loss, double validation_loss);

  int epochs_;
  std::FILE* file_;
  bool shows_, shown_ = false;
  Clock::time_point start_ = Clock::now(), last_{};
};

/// A number with its name, as a line of JSON has it.
struct JsonNumber {
  std::string_view name;
  double value;
  template <class Number>
    requires std::is_arithmetic_v<Number>
  constexpr JsonNumber(std::string_view of, Number number) noexcept
      : name{of}, value{static_cast<double>(number)} {}
};

/// A file of JSON objects, one a line, that grows line by line: what was written is whole after a crash.
///   auto log = io::JsonLines::open("train.jsonl");
///   fit(trainer, loader, options, validation, [&](const Epoch& e) {
///     return log->write({{"epoch", e.number}, {"loss", e.loss}}).ok();
///   });
/// Errors    what the system says; NaN and infinity, which JSON has not, are written as null
class JsonLines {
 public:
  /// Makes the file, or goes on behind its last line.
  static Result<JsonLines> open(const std::string& path);
  Result<> write(std::initializer_list<JsonNumber> numbers);

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };
  JsonLines(std::FILE* file, std::string path) : file_{file}, path_{std::move(path)} {}
  std::unique_ptr<std::FILE, Close> file_;
  std::string path_;
};

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
