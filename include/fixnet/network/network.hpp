// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/alignment.hpp>
#include <fixnet/base/init.hpp>
#include <fixnet/network/checks/calls.hpp>
#include <fixnet/network/checks/habits.hpp>
#include <fixnet/network/checks/layers_fit.hpp>
#include <fixnet/network/data/apart.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <fixnet/network/initial_parameters.hpp>
#include <fixnet/network/layer_tensors.hpp>
#include <fixnet/network/nested.hpp>
#include <fixnet/network/stream_steps.hpp>
#include <fixnet/network/taped.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/run/inference_pass.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// A feed-forward network of these layers, computed in T: parameters in one aligned, padded array
/// within the object. A trivially copyable value: memcpy is a snapshot, assignment a rollback.
/// A Sequential among the layers is its layers: no instruction more, PyTorch's names ("2.0.weight").
/// Shapes    x (In) or (B, In); y (Out) or (B, Out)
/// Errors    compile time: widths that do not meet, a class that is no layer, T not float or double
/// Cost      forward: 2·B·parameters FLOP or so; no allocation, noexcept
/// Source    torch.nn.Sequential
template <class Number, class... Layers>
class Network
    : public network_impl::WrongCalls<Network<Number, Layers...>>,
      public network_impl::SetsTensors<Network<Number, Layers...>>,
      public network_impl::StreamsSteps<Network<Number, Layers...>, network_impl::NumberOr<Number>>,
      public network_impl::Habits<Network<Number, Layers...>> {
  using Wrong = network_impl::WrongCalls<Network>;
  using Tensors = network_impl::SetsTensors<Network>;
  using Steps = network_impl::StreamsSteps<Network, network_impl::NumberOr<Number>>;
  static constexpr int at_least_one(int n) noexcept { return n > 0 ? n : 1; }

 public:
  using Plan =
      typename check_impl::SafePlan<check_impl::Passes<check_impl::NetworkCheck<Number, Layers...>>,
                                    Number, Layers...>::type;
  /// Whether the layers make a network: if not, the compiler has said why, and the rest is silent.
  static constexpr bool sound = check_impl::Passes<check_impl::NetworkCheck<Number, Layers...>>;
  using T = typename Plan::scalar;
  using scalar = T;
  static constexpr int in = Plan::user_in;
  static constexpr int out = Plan::user_out;
  static constexpr int parameter_count = Plan::storage.parameters;
  /// Layers of the list, a nested Sequential being one: len(model).
  static constexpr int layer_count = static_cast<int>(sizeof...(Layers));
  /// Whether a forward pass in training changes the network: running statistics.
  static constexpr bool keeps_statistics = Plan::storage.total > Plan::storage.trained;

  /// The tensors that parameter, weight, bias and parameters give.
  template <int L, names_impl::FixedText Name>
  using Parameter = network_impl::LayerTensor<Plan, L, Name>;
  template <int L>
  using Weight = Parameter<L, names_impl::weight_name<L>>;
  template <int L>
  using Bias = Parameter<L, names_impl::bias_name<L>>;
  using Parameters = Tensor<T, at_least_one(parameter_count)>;
  using Sample = T[static_cast<std::size_t>(in)];
  using Output = T[static_cast<std::size_t>(out)];

  using Tensors::set_bias;
  using Tensors::set_parameter;
  using Tensors::set_weight;

  using Steps::operator(), Steps::backward, Steps::forward;
  // Calls that fit none of these get a sentence.
  using Wrong::operator(), Wrong::backward, Wrong::forward;
  using Wrong::set_bias;
  using Wrong::set_parameter;
  using Wrong::set_parameters;
  using Wrong::set_weight;

  /// All parameters zero, to be loaded or filled. Layers behind each other cannot learn from there:
  /// for training, draw them, Net model{manual_seed(42)}.
  constexpr Network() noexcept : parameters_{} { (void)alone; }
  /// PyTorch's default initialisation, drawn layer by layer in PyTorch's order.
  constexpr explicit Network(Generator& generator) noexcept : parameters_{} {
    if constexpr (alone) network_impl::draw_parameters<Plan>(parameters_, generator);
  }
  constexpr explicit Network(Generator&& generator) noexcept : Network(generator) {}

  /// Say that it is not made of another network, nor of objects.
  template <check_impl::MakesNo<Network> First, class... Rest>
  constexpr explicit Network(const First&, const Rest&...) noexcept : parameters_{} {
    (void)check_impl::Passes<check_impl::MadeFrom<Network, First, Rest...>>;
  }
  template <class N, class... L>
  constexpr Network& operator=(const Network<N, L...>& other) noexcept {
    return *this = Network(other);
  }
  /// Says that a number is no source of random numbers.
  template <std::integral Seed>
  constexpr explicit Network(Seed) noexcept : parameters_{} {
    (void)check_impl::Passes<check_impl::IsGenerator<Seed>>;
  }

  /// One sample.
  template <std::size_t N>
  [[nodiscard]] FIXNET_INLINE constexpr Tensor<T, out> operator()(const T (&x)[N]) const noexcept {
    Tensor<T, out> y;
    if constexpr (check_impl::Passes<InputCheck<T[1][N]>>) {
      run_impl::infer<Plan, 1>(parameters_, kernels_impl::UserRows<T, in>{&x}, &y.data);
    } else {
      y = {};
    }
    return y;
  }
  [[nodiscard]] FIXNET_INLINE constexpr Tensor<T, out> operator()(
      const Tensor<T, in>& x) const noexcept {
    return (*this)(x.data);
  }
  template <std::size_t N>
  [[nodiscard]] constexpr Tensor<T, out> operator()(const std::array<T, N>& x) const noexcept {
    T copy[N == 0 ? 1 : N]{};
    for (std::size_t i = 0; i < N; ++i) copy[i] = x[i];
    return (*this)(copy);
  }
  [[nodiscard]] Tensor<T, out> operator()(
      std::span<const T, static_cast<std::size_t>(in)> x) const noexcept {
    Tensor<T, in> copy;
    for (int i = 0; i < in; ++i) copy[i] = x[static_cast<std::size_t>(i)];
    return (*this)(copy.data);
  }

  /// One sample, straight into the caller's array, which must not overlap x.
  FIXNET_INLINE constexpr void forward(const Sample& x, Output& y) const noexcept {
    verify_impl::apart({&x, sizeof x}, {&y, sizeof y}, "forward", "x and y do not overlap");
    run_impl::infer<Plan, 1>(parameters_, kernels_impl::UserRows<T, in>{&x}, &y);
  }
  /// A batch, straight into the caller's array, which must not overlap x.
  template <std::size_t B>
  constexpr void forward(const Sample (&x)[B], Output (&y)[B]) const noexcept {
    verify_impl::apart({x, sizeof x}, {y, sizeof y}, "forward", "x and y do not overlap");
    run_impl::infer<Plan, static_cast<int>(B)>(parameters_, kernels_impl::UserRows<T, in>{x}, y);
  }

  /// Says which array has another size than the network's sample or output.
  template <std::size_t N, std::size_t M>
    requires(N != static_cast<std::size_t>(in) || M != static_cast<std::size_t>(out))
  constexpr void forward(const T (&)[N], T (&)[M]) const noexcept {
    if constexpr (check_impl::Passes<InputCheck<T[1][N]>>) {
      using Writes = matrix_impl::NetworkWrites<out>;
      (void)check_impl::Passes<typename Writes::template ButArrayHas<static_cast<int>(M)>>;
    }
  }

  /// A batch whose number of rows is part of its type, or one sample of a network's two extents.
  template <matrix_impl::FixedMatrix X>
  [[nodiscard]] constexpr network_impl::Answer<Network, X> operator()(const X& x) const noexcept {
    return forward(x);
  }
  template <matrix_impl::FixedMatrix X>
  [[nodiscard]] constexpr network_impl::Answer<Network, X> forward(const X& x) const noexcept {
    network_impl::Answer<Network, X> y;
    if constexpr (network_impl::is_sample<Network, X>) {
      run_impl::infer<Plan, 1>(parameters_, kernels_impl::UserRows<T, in, X>{&x}, &y.data);
    } else if constexpr (check_impl::Passes<InputCheck<X>>) {
      run_impl::infer<Plan, matrix_impl::rows<X>>(parameters_, matrix_impl::user_rows(x), y.data);
    } else {
      y = {};
    }
    return y;
  }

  /// Any number of rows: x holds rows × in numbers, y takes rows × out.
  /// Errors    false, and y untouched, if the sizes are no whole number of rows or do not agree, or
  ///           if x and y overlap
  [[nodiscard]] bool forward(std::span<const T> x, std::span<T> y) const noexcept {
    const std::size_t rows = x.size() / static_cast<std::size_t>(in);
    if (rows * static_cast<std::size_t>(in) != x.size()) return false;
    if (rows * static_cast<std::size_t>(out) != y.size()) return false;
    if (run_impl::overlap<T>(x, y)) return false;
    if (rows > 0) {
      run_impl::infer_some<Plan>(
          parameters_, kernels_impl::UserRows<T, in>{reinterpret_cast<const T(*)[in]>(x.data())},
          reinterpret_cast<T(*)[out]>(y.data()), rows);
    }
    return true;
  }

  /// Forward in training: the activations stay on the tape for `backward`. A network that draws
  /// random numbers takes a Generator last; one that keeps running statistics changes, as in
  /// PyTorch's train(). Of fewer rows than the tape keeps, and of the first `rows` rows of x, come
  /// PartialOutputs, whose loss is theirs alone.
  /// Errors    run-time numbers of rows that are 0, exceed the tape's or x's, or are too few for a
  ///           layer's statistics: no row counts, the loss is NaN, its gradient 0
  template <matrix_impl::Matrix X, int B, std::same_as<Generator>... Random>
  [[nodiscard]] constexpr OutputsOf<Network, X, B> forward(const X& x, Tape<Network, B>& tape,
                                                           Random&... generator) const noexcept
      requires(!keeps_statistics) {
    return network_impl::forward_batch(*this, x, tape, layers_impl::random_from(generator...));
  }
  template <matrix_impl::Matrix X, int B, std::integral Rows, std::same_as<Generator>... Random>
  [[nodiscard]] constexpr PartialOutputs<Network, B> forward(const X& x, Tape<Network, B>& tape,
                                                             Rows rows,
                                                             Random&... generator) const noexcept
      requires(!keeps_statistics) {
    return network_impl::forward_rows(*this, x, tape, rows, layers_impl::random_from(generator...));
  }
  template <matrix_impl::Matrix X, int B, std::same_as<Generator>... Random>
  [[nodiscard]] constexpr OutputsOf<Network, X, B> forward(
      const X& x, Tape<Network, B>& tape, Random&... generator) noexcept requires keeps_statistics {
    return network_impl::forward_batch(*this, x, tape, layers_impl::random_from(generator...));
  }
  template <matrix_impl::Matrix X, int B, std::integral Rows, std::same_as<Generator>... Random>
  [[nodiscard]] constexpr PartialOutputs<Network, B> forward(
      const X& x, Tape<Network, B>& tape, Rows rows,
      Random&... generator) noexcept requires keeps_statistics {
    return network_impl::forward_rows(*this, x, tape, rows, layers_impl::random_from(generator...));
  }

  /// loss.backward(): adds the gradients of all parameters to `gradients`. The gradient is a loss's,
  /// or one by the outputs, which goes through the last activation first. `dx` receives x.grad, the
  /// gradient by the input: 0 in rows that did not count.
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const LogitsGradient<Network, B>& gradient,
                          Gradients<Network>& gradients) const noexcept {
    go_backward(tape, gradient, gradients, run_impl::NoInputGradient{});
  }
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const Tensor<T, B, out>& gradient,
                          Gradients<Network>& gradients) const noexcept {
    go_backward(tape, gradient, gradients, run_impl::NoInputGradient{});
  }
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const LogitsGradient<Network, B>& gradient,
                          Gradients<Network>& gradients, Tensor<T, B, in>& dx) const noexcept {
    go_backward(tape, gradient, gradients, &dx);
  }
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const Tensor<T, B, out>& gradient,
                          Gradients<Network>& gradients, Tensor<T, B, in>& dx) const noexcept {
    go_backward(tape, gradient, gradients, &dx);
  }

  /// A copy of all parameters in PyTorch's order, as torch.nn.utils.parameters_to_vector gives them.
  [[nodiscard]] constexpr const Parameters parameters() const noexcept {
    Parameters all{};
    int next = 0;
    plan_impl::for_each_parameter<Plan>(
        [&](const auto&, int place) { all[next++] = parameters_[place]; });
    return all;
  }
  constexpr void set_parameters(const Parameters& all) noexcept {
    int next = 0;
    plan_impl::for_each_parameter<Plan>(
        [&](const auto&, int place) { parameters_[place] = all[next++]; });
  }

  /// Draws all weights of products (or all biases) anew, layer by layer, as torch.nn.init's
  /// functions would.
  template <class Init>
  constexpr void initialise_weights(const Init& init, Generator& generator) noexcept {
    network_impl::initialise<Plan, layers_impl::Begin::as_weight>(parameters_, init, generator);
  }
  template <class Init>
  constexpr void initialise_biases(const Init& init, Generator& generator) noexcept {
    network_impl::initialise<Plan, layers_impl::Begin::as_bias>(parameters_, init, generator);
  }

  /// The padded parameters, for kernels; their layout is the plan's.
  constexpr const T* storage() const noexcept { return parameters_; }
  constexpr T* storage() noexcept { return parameters_; }

 private:
  template <class X>
  using InputCheck = check_impl::InputCheck<Network, X>;

  // Defined in network/explicit_pass.hpp.
  template <int B, class DX>
  constexpr void go_backward(Tape<Network, B>& tape, const LogitsGradient<Network, B>& gradient,
                             Gradients<Network>& gradients, DX dx) const noexcept;
  template <int B, class DX>
  constexpr void go_backward(Tape<Network, B>& tape, const Tensor<T, B, out>& gradient,
                             Gradients<Network>& gradients, DX dx) const noexcept;
  /// Whether the list is a network by itself, asked where one is made.
  static constexpr bool alone = check_impl::Passes<check_impl::StandsAlone<Layers...>>;

  [[no_unique_address]] verify_impl::Aligned<Network, simd::layout_alignment<T>> aligned_{};
  alignas(simd::layout_alignment<T>) T
      parameters_[static_cast<std::size_t>(at_least_one(Plan::storage.total))];
};

/// A network computed in float.
template <class... Layers>
using Sequential = Network<float, Layers...>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
