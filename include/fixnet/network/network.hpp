// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/rng.hpp>
#include <fixnet/network/inference.hpp>
#include <fixnet/network/matrix.hpp>
#include <fixnet/network/shape.hpp>
#include <fixnet/tensor/tensor.hpp>

FIXNET_NAMESPACE_BEGIN

template <class Net, int B>
struct Tape;
template <class Net, int B>
struct Outputs;
template <class Net, int B>
struct LogitsGradient;
template <class Net>
struct Gradients;

/// A feed-forward network of these layers, computed in T: parameters in one aligned, padded array
/// within the object. A trivially copyable value: memcpy is a snapshot, assignment a rollback.
/// Shapes    x (In) or (B, In); y (Out) or (B, Out)
/// Errors    compile time: widths that do not meet, a class that is no layer, T not float or double
/// Cost      forward: 2·B·parameters FLOP or so; no allocation, noexcept
/// Source    torch.nn.Sequential
template <class T, class... Layers>
class Network {
  static constexpr bool sound = check::network_is_sound<T, Layers...>();

 public:
  using scalar = T;
  using Plan = plan::Plan<T, Layers...>;
  static constexpr int in = Plan::in;
  static constexpr int out = Plan::out;
  static constexpr int parameter_count = Plan::stages.parameters;
  static constexpr int layer_count = Plan::layer_count;

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
  [[nodiscard]] constexpr Tensor<T, out> operator()(const T (&x)[in]) const noexcept {
    Tensor<T, 1, in> row{};
    for (int i = 0; i < in; ++i) row[0][i] = x[i];
    const Tensor<T, 1, out> y = forward(row);
    Tensor<T, out> result{};
    for (int i = 0; i < out; ++i) result[i] = y[0][i];
    return result;
  }
  [[nodiscard]] constexpr Tensor<T, out> operator()(const Tensor<T, in>& x) const noexcept {
    return (*this)(x.data);
  }
  /// A batch whose number of rows is part of its type.
  template <class X>
    requires matrix::Matrix<X>
  [[nodiscard]] constexpr auto operator()(const X& x) const noexcept { return forward(x); }
  template <class X>
    requires matrix::Matrix<X>
  [[nodiscard]] constexpr Tensor<T, matrix::rows<X>, out> forward(const X& x) const noexcept {
    (void)matrix::HasColumns<matrix::columns<X>, in>::ok;
    Tensor<T, matrix::rows<X>, out> y;
    network::infer<Plan, matrix::rows<X>>(parameters_, matrix::user_rows(x).row, y.data);
    return y;
  }

  /// Forward in training: the activations stay on the tape for `backward`.
  template <class X, int B>
    requires matrix::Matrix<X>
  [[nodiscard]] constexpr Outputs<Network, B> forward(const X& x,
                                                      Tape<Network, B>& tape) const noexcept;
  /// loss.backward(): adds the gradients of all parameters to `gradients`.
  template <int B>
  constexpr void backward(Tape<Network, B>& tape, const LogitsGradient<Network, B>& gradient,
                          Gradients<Network>& gradients) const noexcept;

  /// The padded parameters, for kernels; their layout is the plan's.
  constexpr const T* storage() const noexcept { return parameters_; }
  constexpr T* storage() noexcept { return parameters_; }

 private:
  constexpr void initialise(Generator& generator) noexcept {
    for (int s = 0; s < Plan::stage_count; ++s) {
      const plan::Stage& stage = Plan::stages.at[static_cast<std::size_t>(s)];
      if (stage.kind == layers::Kind::scaled) {
        for (int i = 0; i < Plan::layer[static_cast<std::size_t>(stage.layer)].parameters; ++i) {
          parameters_[stage.weight + i] = T(0.25);
        }
      }
      if (stage.kind != layers::Kind::affine) continue;
      const T bound = static_cast<T>(1.0 / simd::square_root(static_cast<double>(stage.in)));
      for (int o = 0; o < stage.out; ++o) {
        for (int i = 0; i < stage.in; ++i) {
          parameters_[stage.weight + weight_index(stage, o, i)] =
              generator.template uniform<T>(-bound, bound);
        }
      }
      for (int o = 0; o < (stage.bias ? stage.out : 0); ++o) {
        parameters_[stage.bias_offset + o] = generator.template uniform<T>(-bound, bound);
      }
    }
  }
  static constexpr int weight_index(const plan::Stage& s, int o, int i) noexcept {
    return s.narrow_out ? o * s.stride + i : i * s.stride + o;
  }

  alignas(sizeof(simd::Lanes<T>)) T parameters_[static_cast<std::size_t>(Plan::stages.storage)];
};

/// A network computed in float.
template <class... Layers>
using Sequential = Network<float, Layers...>;

FIXNET_NAMESPACE_END
