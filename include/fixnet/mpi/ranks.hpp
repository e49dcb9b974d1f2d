// SPDX-License-Identifier: MIT
//
// Processes that work together, on one machine or on many, through MPI.
#pragma once

#include <fixnet/base/hide_macros.hpp>

// The C++ bindings that MPI has dropped would bring names of their own.
#ifndef OMPI_SKIP_MPICXX
  #define OMPI_SKIP_MPICXX 1
#endif
#ifndef MPICH_SKIP_MPICXX
  #define MPICH_SKIP_MPICXX 1
#endif
#if !__has_include(<mpi.h>)
  #error "fixnet/mpi needs MPI: link fixnet::mpi, or compile with mpicxx (Debian: libopenmpi-dev)"
#endif

#include <mpi.h>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fixnet/base/config.hpp>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

FIXNET_NAMESPACE_BEGIN
namespace mpi {

/// In which order numbers of all ranks are added: as MPI likes, or from the first rank to the last.
enum class Order { fastest, by_rank };

/// The processes of a communicator, as seen by one of them. What MPI refuses ends the job: a
/// sentence on the standard error output, and no rank waits for one that is gone.
///   mpi::Ranks ranks;  // MPI_COMM_WORLD
/// Errors    MPI's own, and ranks whose arguments do not agree: MPI_Abort
/// Cost      a value of 16 bytes; each function is one call of MPI that all ranks make together
/// Source    torch.distributed
class Ranks {
 public:
  explicit Ranks(MPI_Comm communicator = MPI_COMM_WORLD) noexcept : communicator_(communicator) {
    must(MPI_Comm_rank(communicator, &rank_), "MPI_Comm_rank");
    must(MPI_Comm_size(communicator, &count_), "MPI_Comm_size");
  }
  /// This process's number, 0 … count() − 1.
  [[nodiscard]] int rank() const noexcept { return rank_; }
  [[nodiscard]] int count() const noexcept { return count_; }
  [[nodiscard]] MPI_Comm communicator() const noexcept { return communicator_; }

  /// A rank's part of n things, as equal as they can be: the first and one behind the last.
  [[nodiscard]] std::pair<int, int> part(int n, int rank) const noexcept {
    const auto at = [&](int r) { return static_cast<int>(std::int64_t{n} * r / count_); };
    return {at(rank), at(rank + 1)};
  }
  /// This rank's.
  [[nodiscard]] std::pair<int, int> part(int n) const noexcept { return part(n, rank_); }

  /// Replaces numbers by their sums over all ranks. By rank, each sum is one chain of additions from
  /// rank 0 on: its bits depend on the number of ranks alone.
  template <std::floating_point T>
  void sum(std::span<T> numbers, Order order = Order::fastest) const {
    const int n = length(numbers.size());
    if (order == Order::fastest) {
      must(MPI_Allreduce(MPI_IN_PLACE, numbers.data(), n, type<T>(), MPI_SUM, communicator_),
           "MPI_Allreduce");
      return;
    }
    const auto ranks = static_cast<std::size_t>(count_), size = numbers.size();
    std::vector<T> all(size * ranks);
    must(MPI_Allgather(numbers.data(), n, type<T>(), all.data(), n, type<T>(), communicator_),
         "MPI_Allgather");
    for (std::size_t i = 0; i < size; ++i) {
      numbers[i] = all[i];
      for (std::size_t r = 1; r < ranks; ++r) numbers[i] += all[r * size + i];
    }
  }

  /// Replaces a value, bytes without pointers, by that of one rank.
  template <class Value>
    requires std::is_trivially_copyable_v<Value>
  void broadcast(Value& value, int root = 0) const noexcept {
    static_assert(!std::is_pointer_v<Value>, "fixnet: a pointer means nothing to another process");
    constexpr int bytes = length_of<sizeof(Value)>();
    must(MPI_Bcast(&value, bytes, MPI_BYTE, root, communicator_), "MPI_Bcast");
  }

  /// What every rank gives, behind each other in the order of the ranks; each may give another number
  /// of values. All ranks get all.
  template <class Value>
    requires std::is_trivially_copyable_v<Value>
  [[nodiscard]] std::vector<Value> gather(std::span<const Value> own) const {
    const auto ranks = static_cast<std::size_t>(count_);
    const int bytes = length(own.size_bytes());
    std::vector<int> sizes(ranks), begins(ranks);
    must(MPI_Allgather(&bytes, 1, MPI_INT, sizes.data(), 1, MPI_INT, communicator_),
         "MPI_Allgather");
    std::size_t total = 0;
    for (std::size_t r = 0; r < ranks; ++r) {
      begins[r] = length(total);
      total += static_cast<std::size_t>(sizes[r]);
    }
    (void)length(total);
    std::vector<Value> all(total / sizeof(Value));
    must(MPI_Allgatherv(own.data(), bytes, MPI_BYTE, all.data(), sizes.data(), begins.data(),
                        MPI_BYTE, communicator_),
         "MPI_Allgatherv");
    return all;
  }
  template <class Value>
  [[nodiscard]] std::vector<Value> gather(const std::vector<Value>& own) const {
    return gather(std::span<const Value>(own));
  }
  /// One value of every rank.
  template <class Value>
  [[nodiscard]] std::vector<Value> gather_one(const Value& own) const {
    return gather(std::span<const Value>(&own, 1));
  }

  /// Ends the program of all ranks with a sentence.
  [[noreturn]] void end_all(const char* why) const noexcept {
    std::fprintf(stderr, "fixnet::mpi: rank %d of %d: %s\n", rank_, count_, why);
    std::fflush(nullptr);
    MPI_Abort(communicator_, 1);
    std::abort();
  }
  /// Ends the program of all ranks where a call of MPI has failed.
  void must(int code, const char* call) const noexcept {
    if (code == MPI_SUCCESS) return;
    char text[MPI_MAX_ERROR_STRING + 1] = {}, all[MPI_MAX_ERROR_STRING + 64];
    int size = 0;
    MPI_Error_string(code, text, &size);
    std::snprintf(all, sizeof all, "%s: %s", call, text);
    end_all(all);
  }

 private:
  template <class T>
  static MPI_Datatype type() noexcept {
    static_assert(std::is_same_v<T, float> || std::is_same_v<T, double>);
    return std::is_same_v<T, float> ? MPI_FLOAT : MPI_DOUBLE;
  }
  static constexpr std::size_t longest = 2147483647;
  // MPI counts in int.
  int length(std::size_t n) const noexcept {
    if (n > longest) end_all("a message of more than 2^31 - 1 numbers or bytes: give it in parts");
    return static_cast<int>(n);
  }
  template <std::size_t N>
  static constexpr int length_of() noexcept {
    static_assert(N <= longest, "fixnet: MPI sends at most 2^31 - 1 bytes at once");
    return static_cast<int>(N);
  }

  MPI_Comm communicator_;
  int rank_ = 0, count_ = 1;
};

namespace mpi_impl {

// What the body returns; an exception that leaves it ends the job.
#if defined(__cpp_exceptions)
template <class Body>
int status_of(const Body& body, const Ranks& ranks) noexcept {
  const auto end = [&](const char* what) {
    char why[1024];
    std::snprintf(why, sizeof why, "an exception ends the program, and the job with it: %s", what);
    ranks.end_all(why);
  };
  try {
    return body(ranks);
  } catch (const std::exception& thrown) {
    end(thrown.what());
  } catch (...) {
    end("no std::exception");
  }
  return 1;
}
#else
template <class Body>
int status_of(const Body& body, const Ranks& ranks) noexcept {
  return body(ranks);
}
#endif

}  // namespace mpi_impl

/// Runs a program of several ranks between MPI_Init and MPI_Finalize: main's whole body.
///   int main(int count, char** arguments) {
///     return mpi::run(count, arguments, [&](const mpi::Ranks& ranks) { return train(ranks); });
///   }
/// Where one rank's body returns other than 0, or is left by an exception, the job ends with a
/// sentence, which has the exception's what(): the other ranks would wait for that rank for ever.
/// Errors    what MPI_Init says: MPI ends the program
template <class Body>
int run(int& count, char**& arguments, const Body& body) {
  int given = 0;
  MPI_Init_thread(&count, &arguments, MPI_THREAD_FUNNELED, &given);
  const Ranks ranks;
  if (mpi_impl::status_of(body, ranks) != 0)
    ranks.end_all("the program returns an error, and ends the job with it");
  return MPI_Finalize() == MPI_SUCCESS ? 0 : 1;
}

}  // namespace mpi
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
