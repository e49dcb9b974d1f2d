// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <atomic>
#include <cstddef>
#include <fixnet/base/compiler.hpp>
#include <fixnet/base/config.hpp>
#include <thread>
#include <vector>

FIXNET_NAMESPACE_BEGIN

/// Threads that run a task together, again and again: the caller and helpers that wait for it.
///   Threads threads{2};
///   threads.run([&](int i) noexcept { part[i] = work(i); });
/// Errors    the constructor throws what std::jthread throws; a task must not throw, nor call run
/// Cost      the constructor starts count − 1 threads; run allocates nothing. A helper that waits
///           turns for some microseconds and then sleeps: a run that comes later wakes it, in a
///           system call. One caller at a time
class Threads {
 public:
  explicit Threads(int count) : Threads(Alone{}) {
    const unsigned processors = std::thread::hardware_concurrency();
    // Who turns takes a processor from who works, where there are not enough.
    turns_ = count > 1 && static_cast<unsigned>(count) <= processors ? most_turns : 1;
    helpers_.reserve(static_cast<std::size_t>(count > 1 ? count - 1 : 0));
    for (int i = 1; i < count; ++i) helpers_.emplace_back([this, i] { help(i); });
  }
  ~Threads() {
    task_ = nullptr;  // the helpers end
    begin();
  }
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;

  /// How many run a task, the caller included.
  [[nodiscard]] int count() const noexcept { return static_cast<int>(helpers_.size()) + 1; }

  /// Calls task(i) for i = 0 … count − 1, each in its own thread, 0 in this one, and returns when all
  /// have returned: the others see what was written before, and this thread what they have written.
  template <class Task>
  void run(const Task& task) noexcept {
    if (helpers_.empty()) return task(0);
    task_ = &task;
    call_ = [](const void* one, int i) noexcept { (*static_cast<const Task*>(one))(i); };
    busy_.store(count() - 1, std::memory_order_relaxed);
    begin();
    task(0);
    wait_until_all_have_ended();
  }

 private:
  static constexpr int most_turns = 2000;

  // Whole before the first helper starts: where one cannot start, the destructor ends the others.
  struct Alone {};
  explicit Threads(Alone) noexcept {}

  void begin() noexcept {
    round_.fetch_add(1);
    round_.notify_all();
  }
  void help(int i) noexcept {
    for (unsigned seen = 0;; ++seen) {
      for (int turn = 0; turn < turns_ && round_.load() == seen; ++turn) base_impl::pause();
      round_.wait(seen);
      if (task_ == nullptr) return;
      call_(task_, i);
      if (busy_.fetch_sub(1) == 1) busy_.notify_one();
    }
  }
  void wait_until_all_have_ended() noexcept {
    for (int turn = 0; turn < turns_ && busy_.load() != 0; ++turn) base_impl::pause();
    for (int left = busy_.load(); left != 0; left = busy_.load()) busy_.wait(left);
  }

  // A line of the cache each: who waits for one does not slow down who writes the other.
  static constexpr std::size_t line = 64;
  alignas(line) std::atomic<unsigned> round_{0};
  alignas(line) std::atomic<int> busy_{0};
  alignas(line) const void* task_ = nullptr;
  void (*call_)(const void*, int) noexcept = nullptr;
  int turns_ = 1;
  std::vector<std::jthread> helpers_;  // last: they end before what they read
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
