// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <atomic>
#include <cstddef>
#include <fixnet/base/config.hpp>
#include <thread>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN

/// A value that one thread replaces while others read it: weights in training beside an audio
/// callback or a control loop. A reader sees a whole value, the latest that was published when it
/// began, and reads it where it lies.
///
///   Published<Net> live{model};
///   live.publish(trainer.model());                            // the one training thread
///   live.read([&](const Net& net) { net.forward(x, y); });    // any other thread
///
/// Why this is right: there are two copies, and readers are told which one to read (`current_`). The
/// writer fills the other one and tells it to all who come. It fills a copy only after every reader
/// that may have been told of it has left. Readers sign in and out of one of two counters; the
/// writer sends new readers to the counter that is empty and then waits for the other to empty, so
/// readers who keep coming cannot keep it waiting.
///
/// Errors    none; `publish` and `try_publish` are for one thread at a time; a reader must not
///           publish within `read`
/// Cost      read: wait-free, three atomic operations and no copy; publish: one copy, and a wait
///           where a reader is still in a value that was replaced by the publish before;
///           no allocation, no lock, no system call but the writer's yield while it waits
/// Source    Ramalhete and Correia 2013, Left-Right: a concurrency control technique with wait-free
///           population oblivious reads
template <class T>
class Published {
  static_assert(std::is_trivially_copyable_v<T>,
                "fixnet: Published holds a trivially copyable value, such as a network.");

 public:
  explicit Published(const T& value) noexcept : values_{value, value} {}
  Published(const Published&) = delete;
  Published& operator=(const Published&) = delete;

  /// Calls f(const T&) with the latest value, which stays as it is until f returns.
  template <class F>
  decltype(auto) read(F&& f) const
      noexcept(noexcept(std::forward<F>(f)(std::declval<const T&>()))) {
    const Visit visit{readers_[counter_.load()].count};
    return std::forward<F>(f)(values_[current_.load()]);
  }
  /// Copies the latest value.
  [[nodiscard]] T load() const noexcept {
    return read([](const T& value) noexcept { return value; });
  }

  /// Replaces the value. Waits for readers that began before the last publish.
  void publish(const T& value) noexcept {
    while (!try_publish(value)) std::this_thread::yield();
  }
  /// Replaces the value, unless this would have to wait: then it changes nothing and returns false.
  [[nodiscard]] bool try_publish(const T& value) noexcept {
    if (!last_readers_have_left()) return false;
    const unsigned other = 1 - current_.load();
    values_[other] = value;
    current_.store(other);
    waiting_for_ = Wait::next_counter;
    (void)last_readers_have_left();  // most often nobody reads: then the next publish need not ask
    return true;
  }

 private:
  enum class Wait { nobody, next_counter, last_counter };

  // Signs in, and out again even where f throws.
  class Visit {
   public:
    explicit Visit(std::atomic<unsigned>& count) noexcept : count_{count} { count_.fetch_add(1); }
    ~Visit() { count_.fetch_sub(1); }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

   private:
    std::atomic<unsigned>& count_;
  };

  // Whether nobody can be in the copy that the last publish replaced. Goes on where it stopped.
  [[nodiscard]] bool last_readers_have_left() noexcept {
    const unsigned counter = counter_.load();
    if (waiting_for_ == Wait::next_counter) {
      if (readers_[1 - counter].count.load() != 0) return false;
      counter_.store(1 - counter);
      waiting_for_ = Wait::last_counter;
      return last_readers_have_left();
    }
    if (waiting_for_ == Wait::last_counter) {
      if (readers_[1 - counter].count.load() != 0) return false;
      waiting_for_ = Wait::nobody;
    }
    return true;
  }

  // A line of the cache each: readers of one counter do not slow down the writer's copy.
  static constexpr std::size_t line = 64;
  struct alignas(line) Counter {
    std::atomic<unsigned> count{0};
  };
  T values_[2];
  mutable Counter readers_[2];
  alignas(line) std::atomic<unsigned> counter_{0};  // which of readers_ signs in
  std::atomic<unsigned> current_{0};                // which of values_ is read
  Wait waiting_for_ = Wait::nobody;                 // the writer's own
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
