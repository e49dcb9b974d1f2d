// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/base/rng.hpp>
#include <fixnet/data/dataset.hpp>
#include <fixnet/train/checks/trainer.hpp>
#include <iterator>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

FIXNET_NAMESPACE_BEGIN

/// Some rows of a dataset, side by side. The number of rows is part of x and y, so that a last batch
/// that is not full trains on its own rows alone: trainer.step(x, y).
template <class Row, class Target>
struct Minibatch {
  std::span<const Row> x;
  std::span<const Target> y;
};

/// Leaves rows as they are.
struct NoTransform {
  template <class T>
  constexpr void apply(std::span<T>) const noexcept {}
};

/// What a DataLoader does with the last rows.
struct DataLoaderOptions {
  bool drop_last = false;  // leave out the rows that fill no whole batch
};

/// Returns the generator that shuffles one epoch of torch's DataLoader(shuffle=True) without a
/// generator of its own: it is seeded from the global one, here `global`.
/// Source    torch.utils.data.DataLoader, RandomSampler: a base seed, then the sampler's seed, each
///           torch.empty((), dtype=torch.int64).random_()
[[nodiscard]] constexpr Generator data_loader_generator(Generator& global) noexcept {
  (void)global.random64();
  constexpr std::uint64_t low_63_bits = std::numeric_limits<std::uint64_t>::max() >> 1;
  return manual_seed(global.random64() & low_63_bits);
}

/// Hands a dataset out in batches, an epoch at a time: for (const auto& [x, y] : loader).
/// Shapes    x: at most B rows in the extents of the dataset; y: as many rows of targets, or class
///           indices. A transform sees the numbers of a row one behind the other
/// Errors    none; a dataset without rows has no batch
/// Cost      copies each row once; all memory is taken by the constructor (4 bytes a row and one
///           batch), none in the loop
/// Source    torch.utils.data.DataLoader(dataset, batch_size, shuffle, drop_last, generator): with a
///           generator the same order, bit for bit, in every epoch that is not left early
template <class Data, int B, class Transform = NoTransform>
class DataLoader {
  using T = typename Data::value_type;
  using Targets = std::conditional_t<Data::has_labels, int, typename Data::TargetRow>;

 public:
  using Row = typename Data::Row;
  using Batches = Minibatch<Row, Targets>;
  static constexpr int batch_size = B;

  /// In the dataset's order.
  DataLoader(const Data& data, Batch<B>, const Transform& transform = {},
             DataLoaderOptions options = {})
      : data_{data},
        transform_{transform},
        options_{options},
        order_(static_cast<std::size_t>(data.rows())) {
    std::iota(order_.begin(), order_.end(), 0);
  }
  /// In a new random order each epoch. The loader goes on with its own copy of the generator.
  DataLoader(const Data& data, Batch<B> size, const Generator& generator,
             const Transform& transform = {}, DataLoaderOptions options = {})
      : DataLoader(data, size, transform, options) {
    generator_ = generator;
    shuffles_ = true;
  }
  DataLoader(const Data& data, Batch<B> size, const Generator& generator, DataLoaderOptions options)
      : DataLoader(data, size, generator, Transform{}, options) {}
  DataLoader(const Data& data, Batch<B> size, DataLoaderOptions options)
      : DataLoader(data, size, Transform{}, options) {}

  /// How many batches an epoch has.
  [[nodiscard]] int size() const noexcept {
    const int rows = data_.rows(), whole = rows / B;
    return options_.drop_last || rows % B == 0 ? whole : whole + 1;
  }
  [[nodiscard]] const Data& dataset() const noexcept { return data_; }
  [[nodiscard]] const Transform& transform() const noexcept { return transform_; }

  /// One batch after the other. Each overwrites the one before.
  class iterator {
   public:
    using value_type = Batches;
    using difference_type = std::ptrdiff_t;

    const Batches& operator*() const noexcept { return batch_; }
    const Batches* operator->() const noexcept { return &batch_; }
    iterator& operator++() noexcept {
      ++number_;
      load();
      return *this;
    }
    void operator++(int) noexcept { ++*this; }
    bool operator==(std::default_sentinel_t) const noexcept { return number_ == loader_->size(); }

   private:
    friend DataLoader;
    explicit iterator(DataLoader& loader) noexcept : loader_{&loader} { load(); }
    void load() noexcept {
      if (number_ < loader_->size()) {
        batch_ = loader_->load(number_);
      } else {
        loader_->end_epoch();
      }
    }
    DataLoader* loader_;
    int number_ = 0;
    Batches batch_{};
  };

  /// Begins an epoch.
  [[nodiscard]] iterator begin() noexcept {
    if (shuffles_) {
      (void)generator_.random64();  // the base seed of torch's workers
      generator_.randperm(order_);
    }
    return iterator{*this};
  }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

 private:
  Batches load(int number) noexcept {
    const int first = number * B;
    const int count = data_.rows() - first < B ? data_.rows() - first : B;
    for (int b = 0; b < count; ++b) {
      const int r = order_[static_cast<std::size_t>(first + b)];
      const auto from = data_.row(r);
      const std::span<T> to(data_impl::first_number(x_[b]), from.size());
      for (std::size_t i = 0; i < from.size(); ++i) to[i] = from[i];
      transform_.apply(to);
      if constexpr (Data::has_labels) {
        y_[b] = data_.target(r);
      } else {
        T* const target = data_impl::first_number(y_[b]);
        for (int o = 0; o < Data::targets; ++o) target[o] = data_.target(r, o);
      }
    }
    const auto rows = static_cast<std::size_t>(count);
    return {std::span<const Row>(x_, rows), std::span<const Targets>(y_, rows)};
  }
  // torch's RandomSampler draws one more permutation when its numbers have run out, for the part of
  // another round that nobody asked for.
  void end_epoch() noexcept {
    if (!shuffles_) return;
    for (int i = 0; i + 1 < data_.rows(); ++i) (void)generator_.random();
  }

  Data data_;
  Transform transform_;
  DataLoaderOptions options_;
  std::vector<int> order_;
  Generator generator_{0};
  bool shuffles_ = false;
  Row x_[B];
  Targets y_[B];
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
