// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/population.hpp>
#include <fixnet/network/network.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// One network among those of a register, whatever the population.
template <class Net, class Lane>
struct OneOf {
  using Plan = typename Net::Plan::template In<Lane>;

  [[nodiscard]] static FIXNET_NOINLINE Net get(const Lane* parameters, int lane) noexcept {
    Net net;
    each_number([&](int single, int packed) {
      net.storage()[single] = simd::number_of(parameters[packed], lane);
    });
    return net;
  }
  static FIXNET_NOINLINE void set(Lane* parameters, int lane, const Net& net) noexcept {
    each_number([&](int single, int packed) {
      simd::set_number(parameters[packed], lane, net.storage()[single]);
    });
  }

 private:
  /// Calls f(place in a network's storage, place in a register's) for every number.
  template <class F>
  static void each_number(const F& f) noexcept {
    for (std::size_t t = 0; t < Plan::storage.at.size(); ++t) {
      const layers_impl::Parameter &single = Net::Plan::storage.at[t],
                                   &packed = Plan::storage.at[t];
      for (int i = 0; i < single.size(); ++i) f(single.place(i), packed.place(i));
    }
  }
};

}  // namespace network_impl

/// W networks of one topology side by side: each lane of a register belongs to a network of its own.
/// A Trainer trains them together, `population[i]` gives and takes network i. A trivially copyable
/// value; put a large one on the heap, or make it static.
/// Shapes    x (In), one for all, or (W, In); y (W, Out). In may be in the two extents of the
///           network's Sequence or Signal
/// Errors    compile time: a layer that draws random numbers or keeps statistics in training, or
///           that no register of networks can compute; a sample of another shape
/// Cost      the parameters of W networks, rounded up to whole registers, without padding within;
///           a forward pass: one fma for each weight and register of networks
/// Source    torch.func.stack_module_state, torch.vmap
template <class Net, int W>
class Population {
  static constexpr bool fine = check_impl::Passes<check_impl::PopulationCheck<Net, W>>;
  using Sound = typename check_impl::SoundPopulation<fine, Net, W>;

 public:
  using network = typename Sound::network;
  using scalar = typename network::scalar;
  using T = scalar;
  using Lane = simd::Pack<simd::Lanes<T>>;
  using Plan = typename network::Plan::template In<Lane>;
  static constexpr bool sound = fine;
  static constexpr int in = network::in, out = network::out;
  /// The networks, how many of them a register holds, and how many registers that takes.
  static constexpr int count = Sound::count, lanes = Lane::networks;
  static constexpr int groups = simd::lanes_of(count, lanes);
  using Outputs = Tensor<T, count, out>;

  /// One network of a population: a reference to it.
  class Member {
   public:
    Member(const Member&) = default;
    /// A copy of the network.
    operator network() const noexcept { return population_.get(index_); }
    template <std::size_t N>
    [[nodiscard]] Tensor<T, out> operator()(const T (&x)[N]) const noexcept {
      return population_.get(index_)(x);
    }
    [[nodiscard]] Tensor<T, out> operator()(const Tensor<T, in>& x) const noexcept {
      return population_.get(index_)(x);
    }
    /// A batch, or a sample in two extents.
    template <class X>
    [[nodiscard]] auto operator()(const X& x) const noexcept {
      return population_.get(index_)(x);
    }
    const Member& operator=(const network& net) const noexcept {
      population_.set(index_, net);
      return *this;
    }
    /// Its parameters become the other network's.
    const Member& operator=(const Member& other) const noexcept {
      population_.copy(other.index_, index_, other.population_);
      return *this;
    }

   private:
    friend class Population;
    Member(Population& population, int index) noexcept : population_(population), index_(index) {}
    Population& population_;
    int index_;
  };

  /// All parameters zero, to be filled.
  Population() noexcept : groups_{} {}
  /// Copies of one network.
  explicit Population(const network& net) noexcept : groups_{} {
    for (int i = 0; i < count; ++i) set(i, net);
  }
  /// Networks drawn one after the other.
  explicit Population(Generator& generator) noexcept : groups_{} {
    for (int i = 0; i < count; ++i) set(i, network(generator));
  }
  explicit Population(Generator&& generator) noexcept : Population(generator) {}

  static constexpr int size() noexcept { return count; }
  /// Network i, 0 ≤ i < W.
  Member operator[](int i) noexcept { return {*this, i}; }
  network operator[](int i) const noexcept { return get(i); }

  /// Network `to` becomes a copy of network `from`.
  void copy(int from, int to) noexcept { copy(from, to, *this); }

  /// Each network's outputs for the same sample.
  [[nodiscard]] Outputs operator()(const T (&x)[in]) const noexcept {
    return for_sample(kernels_impl::UserRows<T, in>{&x});
  }
  [[nodiscard]] Outputs operator()(const Tensor<T, in>& x) const noexcept {
    return (*this)(x.data);
  }
  /// Each network's outputs for its own sample.
  [[nodiscard]] Outputs operator()(const Tensor<T, count, in>& x) const noexcept {
    return for_own([&](int g, Lane(&own)[in]) { simd::pack_rows<Lane, count>(x.data, g, own); });
  }
  /// The same of other arrays, and of samples in two extents.
  template <class X>
  [[nodiscard]] Outputs operator()(const X& x) const noexcept {
    if constexpr (check_impl::is_one_sample<network, X>()) {
      return for_sample(kernels_impl::UserRows<T, in, X>{&x});
    } else if constexpr (check_impl::Passes<check_impl::PopulationSampleCheck<network, count, X>>) {
      const auto rows = matrix_impl::user_rows(x);
      return for_own([&](int g, Lane(&own)[in]) {
        for (int l = 0; l < lanes; ++l) {
          for (int i = 0; i < in; ++i)
            simd::set_number(own[i], l, rows.at(simd::network_in<Lane, count>(g, l), i));
        }
      });
    } else {
      return Outputs{};
    }
  }

  /// The parameters of networks g·lanes …, for kernels.
  Lane* storage(int g) noexcept { return groups_[g].parameters; }
  const Lane* storage(int g) const noexcept { return groups_[g].parameters; }

 private:
  struct Group {
    Lane parameters[static_cast<std::size_t>(Plan::storage.total > 0 ? Plan::storage.total : 1)];
  };

  using OneOf = network_impl::OneOf<network, Lane>;
  [[nodiscard]] network get(int i) const noexcept {
    return OneOf::get(groups_[i / lanes].parameters, i % lanes);
  }
  void set(int i, const network& net) noexcept {
    OneOf::set(groups_[i / lanes].parameters, i % lanes, net);
  }
  void copy(int from, int to, const Population& other) noexcept {
    for (int k = 0; k < Plan::storage.total; ++k) {
      const T number = simd::number_of(other.groups_[from / lanes].parameters[k], from % lanes);
      simd::set_number(groups_[to / lanes].parameters[k], to % lanes, number);
    }
  }
  template <class Rows>
  [[nodiscard]] Outputs for_sample(const Rows& x) const noexcept {
    Outputs y;
    const auto infer = [&](int g, Lane(&answer)[1][out]) {
      run_impl::infer_side_by_side<Lane, Plan>(groups_[g].parameters, x, answer);
    };
    answers(infer, y);
    return y;
  }
  /// Fill puts the samples of register g into a row.
  template <class Fill>
  [[nodiscard]] Outputs for_own(const Fill& fill) const noexcept {
    Outputs y{};
    if constexpr (check_impl::Passes<check_impl::LooksUpNothing<network>>) {
      const auto infer = [&](int g, Lane(&answer)[1][out]) {
        Lane own[1][in];
        fill(g, own[0]);
        run_impl::infer_side_by_side<Lane, Plan>(groups_[g].parameters,
                                                 kernels_impl::UserRows<Lane, in>{own}, answer);
      };
      answers(infer, y);
    }
    return y;
  }
  template <class Infer>
  static void answers(const Infer& infer, Outputs& y) noexcept {
    for (int g = 0; g < groups; ++g) {
      Lane answer[1][out];
      infer(g, answer);
      simd::unpack_rows<Lane, count>(answer[0], g, y.data);
    }
  }

  Group groups_[static_cast<std::size_t>(groups)];
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
