// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/rng.hpp>
#include <fixnet/network/inference.hpp>
#include <fixnet/network/matrix.hpp>
#include <fixnet/network/shape.hpp>
#include <fixnet/network/wrong_calls.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// A feed-forward network of these layers, computed in T: parameters in one aligned, padded array
/// within the object. A trivially copyable value: memcpy is a snapshot, assignment a rollback.
/// Shapes    x (In) or (B, In); y (Out) or (B, Out)
/// Errors    compile time: widths that do not meet, a class that is no layer, T not float or double
/// Cost      forward: 2·B·parameters FLOP or so; no allocation, noexcept
/// Source    torch.nn.Sequential
template <class Number, class... Layers>
class Network : public network::WrongCalls<Network<Number, Layers...>> {
  using Checked = check::Checked<Number, Layers...>;
  using Wrong = network::WrongCalls<Network>;
  static constexpr int at_least_one(int n) noexcept { return n > 0 ? n : 1; }

 public:
  using Plan = typename Checked::Plan;
  using T = typename Plan::scalar;
  using scalar = T;
  /// Whether the layers make a network: if not, the compiler has said why, and the rest is silent.
  static constexpr bool sound = Checked::ok;
  static constexpr int in = Plan::in;
  static constexpr int out = Plan::out;
  static constexpr int parameter_count = Plan::stages.parameters;
  static constexpr int layer_count = Plan::layer_count;

  /// Whether layer L has parameters; if not, the compiler has said so.
  template <int L>
  static constexpr bool has_parameters() noexcept {
    if constexpr (!sound) {
      return plan::stage_of_layer<Plan>(L) >= 0;
    } else if constexpr (!check::Passes<
                             typename check::LayersEndBefore<layer_count>::template Layer<L>>) {
      return false;
    } else {
      return check::Passes<typename check::HasParameters<L, typename Plan::template Layer<L>>>;
    }
  }
  /// The stage that holds layer L's parameters; after an error, a harmless one.
  template <int L>
  static constexpr plan::Stage stage_of() noexcept {
    plan::Stage none;
    none.in = none.out = 1;
    if constexpr (!has_parameters<L>()) return none;
    constexpr int s = plan::stage_of_layer<Plan>(L);
    return Plan::stages.at[static_cast<std::size_t>(s < 0 ? 0 : s)];
  }
  /// The tensors that weight, bias and parameters give.
  template <int L>
  using Weight = Tensor<T, stage_of<L>().out, stage_of<L>().in>;
  template <int L>
  using Bias = Tensor<T, stage_of<L>().out>;
  using Parameters = Tensor<T, at_least_one(parameter_count)>;

  // Calls that fit none of what is below get a sentence.
  using Wrong::operator();
  using Wrong::backward;
  using Wrong::forward;
  using Wrong::set_bias;
  using Wrong::set_parameters;
  using Wrong::set_weight;

  /// All parameters zero, to be filled.
  constexpr Network() noexcept : parameters_{} {}
  /// PyTorch's default initialisation, drawn layer by layer in PyTorch's order.
  constexpr explicit Network(Generator& generator) noexcept : parameters_{} {
    initialise(generator);
  }
  constexpr explicit Network(Generator&& generator) noexcept : parameters_{} {
    initialise(generator);
  }

  /// One sample.
  template <std::size_t N>
  [[nodiscard]] constexpr Tensor<T, out> operator()(const T (&x)[N]) const noexcept {
    Tensor<T, out> result{};
    if constexpr (takes<T[1][N]>()) {
      Tensor<T, 1, out> y;
      network::infer<Plan, 1>(parameters_, kernels::UserRows<T, in>{&x}, y.data);
      for (int i = 0; i < out; ++i) result[i] = y[0][i];
    }
    return result;
  }
  [[nodiscard]] constexpr Tensor<T, out> operator()(const Tensor<T, in>& x) const noexcept {
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

  /// A batch whose number of rows is part of its type.
  template <matrix::FixedMatrix X>
  [[nodiscard]] constexpr Tensor<T, matrix::rows<X>, out> operator()(const X& x) const noexcept {
    return forward(x);
  }
  template <matrix::FixedMatrix X>
  [[nodiscard]] constexpr Tensor<T, matrix::rows<X>, out> forward(const X& x) const noexcept {
    Tensor<T, matrix::rows<X>, out> y{};
    if constexpr (takes<X>()) {
      network::infer<Plan, matrix::rows<X>>(parameters_, matrix::user_rows(x), y.data);
    }
    return y;
  }

  /// Any number of rows: x holds rows × in numbers, y takes rows × out.
  /// Errors    false, and y untouched, if the sizes are no whole number of rows or do not agree
  [[nodiscard]] bool forward(std::span<const T> x, std::span<T> y) const noexcept {
    const std::size_t rows = x.size() / static_cast<std::size_t>(in);
    if (rows * static_cast<std::size_t>(in) != x.size()) return false;
    if (rows * static_cast<std::size_t>(out) != y.size()) return false;
    if (rows > 0) {
      network::infer_some<Plan>(
          parameters_, kernels::UserRows<T, in>{reinterpret_cast<const T(*)[in]>(x.data())},
          reinterpret_cast<T(*)[out]>(y.data()), static_cast<int>(rows));
    }
    return true;
  }

  /// Forward in training: the activations stay on the tape for `backward`.
  template <matrix::FixedMatrix X, int B>
  [[nodiscard]] constexpr Outputs<Network, B> forward(const X& x,
                                                      Tape<Network, B>& tape) const noexcept;
  /// loss.backward(): adds the gradients of all parameters to `gradients`.
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const LogitsGradient<Network, B>& gradient,
                          Gradients<Network>& gradients) const noexcept;

  /// The same from a gradient by the outputs, which goes through the last activation first.
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const Tensor<T, B, out>& gradient,
                          Gradients<Network>& gradients) const noexcept;

  /// The weight of the L-th layer of the list, a Linear, shaped (out, in) as in PyTorch.
  template <int L>
  [[nodiscard]] constexpr Weight<L> weight() const noexcept {
    constexpr plan::Stage s = stage_of<L>();
    Weight<L> w{};
    for (int o = 0; o < s.out; ++o) {
      for (int i = 0; i < s.in; ++i) w[o][i] = parameters_[plan::weight_place(s, o, i)];
    }
    return w;
  }
  template <int L>
  constexpr void set_weight(const Weight<L>& w) noexcept {
    constexpr plan::Stage s = stage_of<L>();
    for (int o = 0; o < s.out; ++o) {
      for (int i = 0; i < s.in; ++i) parameters_[plan::weight_place(s, o, i)] = w[o][i];
    }
  }
  /// The bias of the L-th layer of the list, a Linear with bias.
  template <int L>
  [[nodiscard]] constexpr Bias<L> bias() const noexcept {
    constexpr plan::Stage s = stage_of<L>();
    Bias<L> b{};
    if constexpr (has_bias<L>()) {
      for (int o = 0; o < s.out; ++o) b[o] = parameters_[plan::bias_place(s, o)];
    }
    return b;
  }
  template <int L>
  constexpr void set_bias(const Bias<L>& b) noexcept {
    constexpr plan::Stage s = stage_of<L>();
    if constexpr (has_bias<L>()) {
      for (int o = 0; o < s.out; ++o) parameters_[plan::bias_place(s, o)] = b[o];
    }
  }

  /// All parameters in PyTorch's order, as torch.nn.utils.parameters_to_vector gives them.
  [[nodiscard]] constexpr Parameters parameters() const noexcept {
    Parameters all{};
    int next = 0;
    const auto take = [&](const plan::Stage&, int place) { all[next++] = parameters_[place]; };
    plan::for_each_parameter<Plan>(take, take);
    return all;
  }
  constexpr void set_parameters(const Parameters& all) noexcept {
    int next = 0;
    const auto put = [&](const plan::Stage&, int place) { parameters_[place] = all[next++]; };
    plan::for_each_parameter<Plan>(put, put);
  }

  /// Draws all weights (or all biases) anew, layer by layer, as torch.nn.init's functions would.
  template <class Init>
  constexpr void initialise_weights(const Init& init, Generator& generator) noexcept {
    static_for<Plan::stage_count>([&](auto i) {
      constexpr plan::Stage s = Plan::template stage<i>;
      if constexpr (s.kind == layers::Kind::affine) {
        Tensor<T, s.out * s.in> w{};
        init(std::span<T>(w.data), s.in, s.out, generator);
        for (int k = 0; k < s.out * s.in; ++k) {
          parameters_[plan::weight_place(s, k / s.in, k % s.in)] = w[k];
        }
      }
    });
  }
  template <class Init>
  constexpr void initialise_biases(const Init& init, Generator& generator) noexcept {
    static_for<Plan::stage_count>([&](auto i) {
      constexpr plan::Stage s = Plan::template stage<i>;
      if constexpr (s.bias) {
        auto b = bias<s.layer>();
        init(std::span<T>(b.data), s.in, s.out, generator);
        set_bias<s.layer>(b);
      }
    });
  }

  /// The padded parameters, for kernels; their layout is the plan's.
  constexpr const T* storage() const noexcept { return parameters_; }
  constexpr T* storage() noexcept { return parameters_; }

 private:
  template <class X>
  static constexpr bool takes() noexcept {
    if constexpr (!sound) {
      return false;
    } else {
      return matrix::is_input<X, T, in>();
    }
  }
  template <int L>
  static constexpr bool has_bias() noexcept {
    if constexpr (!sound || !has_parameters<L>()) {
      return false;
    } else {
      return check::Passes<typename check::HasBias<L, typename Plan::template Layer<L>>>;
    }
  }
  constexpr void initialise(Generator& generator) noexcept {
    for (int s = 0; s < Plan::stage_count; ++s) {
      const plan::Stage& stage = Plan::stages.at[static_cast<std::size_t>(s)];
      if (stage.kind == layers::Kind::scaled) {
        for (int i = 0; i < Plan::layer[static_cast<std::size_t>(stage.layer)].parameters; ++i) {
          parameters_[stage.weight + i] = T(0.25);
        }
      }
      if (stage.kind != layers::Kind::affine) continue;
      const T bound = static_cast<T>(1.0 / cmath::sqrt(static_cast<double>(stage.in)));
      for (int o = 0; o < stage.out; ++o) {
        for (int i = 0; i < stage.in; ++i) {
          parameters_[plan::weight_place(stage, o, i)] =
              generator.template uniform<T>(-bound, bound);
        }
      }
      for (int o = 0; o < (stage.bias ? stage.out : 0); ++o) {
        parameters_[plan::bias_place(stage, o)] = generator.template uniform<T>(-bound, bound);
      }
    }
  }

  alignas(sizeof(simd::Lanes<T>)) T parameters_[static_cast<std::size_t>(Plan::stages.storage)];
};

/// A network computed in float.
template <class... Layers>
using Sequential = Network<float, Layers...>;

FIXNET_NAMESPACE_END
