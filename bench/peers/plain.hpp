// SPDX-License-Identifier: MIT
//
// Plain loops over std::array, written so that compilers vectorise them: rows padded to 16 numbers,
// the innermost loop along them, blocks of sums in local arrays, no aliasing. Compiled twice: as
// the rest of the program is, and with -ffast-math under another name (FIXNET_BENCH_PLAIN).
#pragma once

#include <algorithm>
#include <cmath>

#include "../problem.hpp"

#ifndef FIXNET_BENCH_PLAIN
  #define FIXNET_BENCH_PLAIN plain
#endif

namespace bench::FIXNET_BENCH_PLAIN {

constexpr bool narrow(int width) { return width < 4; }
constexpr int padded(int width) { return narrow(width) ? width : (width + 15) / 16 * 16; }

/// Element (row, column) of a matrix lies at row·Row + column·Column.
template <int Row, int Column = 1>
struct At {
  static constexpr int row = Row, column = Column;
};

/// c[m][n] = start[n] + Σ_k a(m, k)·b[k][n], a block of sums at a time.
template <int M, int K, int N, class A, int Rows, int Columns>
inline void block(const float* __restrict a, const float* __restrict b,
                  const float* __restrict start, float* __restrict c) {
  float sum[Rows][Columns];
  for (int r = 0; r < Rows; ++r) {
    for (int n = 0; n < Columns; ++n) sum[r][n] = start != nullptr ? start[n] : 0.0f;
  }
  for (int k = 0; k < K; ++k) {
    for (int r = 0; r < Rows; ++r) {
      const float scalar = a[r * A::row + k * A::column];
      for (int n = 0; n < Columns; ++n) sum[r][n] += scalar * b[k * N + n];
    }
  }
  for (int r = 0; r < Rows; ++r) {
    for (int n = 0; n < Columns; ++n) c[r * N + n] = sum[r][n];
  }
}

template <int M, int K, int N, class A>
inline void product(const float* a, const float* b, const float* start, float* c) {
  constexpr int rows = M % 4 == 0 ? 4 : M % 3 == 0 ? 3 : M % 2 == 0 ? 2 : 1;
  constexpr int columns = N % 64 == 0 ? 64 : N % 16 == 0 ? 16 : N;
  for (int m = 0; m < M; m += rows) {
    for (int n = 0; n < N; n += columns) {
      block<M, K, N, A, rows, columns>(a + m * A::row, b + n, start != nullptr ? start + n : start,
                                       c + m * N + n);
    }
  }
}

/// Σ a·b in 16 partial sums, which may be vectors.
template <int N>
inline float dot(const float* __restrict a, const float* __restrict b) {
  if constexpr (N % 16 != 0) {
    float sum = 0.0f;
    for (int i = 0; i < N; ++i) sum += a[i] * b[i];
    return sum;
  } else {
    float part[16] = {};
    for (int i = 0; i < N; i += 16) {
      for (int l = 0; l < 16; ++l) part[l] += a[i + l] * b[i + l];
    }
    for (int half = 8; half > 0; half /= 2) {
      for (int l = 0; l < half; ++l) part[l] += part[l + half];
    }
    return part[0];
  }
}

/// The parameters of one layer, or a moment of them: [in][out padded], [out][in padded] if narrow.
template <int In, int Out>
struct Layer {
  static constexpr bool is_narrow = narrow(Out);
  static constexpr int rows = is_narrow ? Out : In;
  static constexpr int stride = padded(is_narrow ? In : Out);
  static constexpr int out = padded(Out);
  alignas(64) std::array<float, static_cast<std::size_t>(rows* stride)> weight{};
  alignas(64) std::array<float, static_cast<std::size_t>(out)> bias{};

  void read(const Dense& from) {
    for (int o = 0; o < Out; ++o) {
      for (int i = 0; i < In; ++i) {
        weight[static_cast<std::size_t>(is_narrow ? o * stride + i : i * stride + o)] =
            from.weight[static_cast<std::size_t>(o * In + i)];
      }
      bias[static_cast<std::size_t>(o)] = from.bias[static_cast<std::size_t>(o)];
    }
  }
};

template <Hidden H>
inline float activation(float z) {
  return H == Hidden::relu ? std::max(z, 0.0f) : std::tanh(z);
}
template <Hidden H>
inline float slope(float y) {
  return H == Hidden::relu ? (y > 0.0f ? 1.0f : 0.0f) : 1.0f - y * y;
}

/// One layer over B samples; x [B][XStride].
template <int B, int In, int Out, int XStride>
inline void forward(const Layer<In, Out>& p, const float* __restrict x, float* __restrict y) {
  using L = Layer<In, Out>;
  if constexpr (L::is_narrow) {
    for (int b = 0; b < B; ++b) {
      for (int o = 0; o < Out; ++o) {
        constexpr int length = XStride == L::stride ? L::stride : In;
        y[b * Out + o] = p.bias[static_cast<std::size_t>(o)] +
                         dot<length>(x + b * XStride, p.weight.data() + o * L::stride);
      }
    }
  } else {
    product<B, In, L::out, At<XStride>>(x, p.weight.data(), p.bias.data(), y);
  }
}

template <int N>
struct Adam {
  float rate, root, eps;
  void operator()(float* __restrict p, float* __restrict m, float* __restrict v,
                  const float* __restrict g) const {
    for (int i = 0; i < N; ++i) {
      m[i] += (g[i] - m[i]) * static_cast<float>(1.0 - 0.9);
      v[i] = v[i] * static_cast<float>(0.999) + static_cast<float>(1.0 - 0.999) * g[i] * g[i];
      p[i] -= rate * m[i] / (std::sqrt(v[i]) * root + eps);
    }
  }
};

/// The layers from width I on, as one chain of values.
template <class P, int I, class = void>
struct Chain {
  static constexpr int in = P::width(I), out = P::width(I + 1);
  static constexpr int x_stride = I == 0 ? in : padded(in);
  static constexpr int B = P::batch;
  using L = Layer<in, out>;
  L p, m, v;
  Chain<P, I + 1> rest;

  void read(const Weights& weights) {
    p.read(weights[I]);
    rest.read(weights);
  }

  template <int Batch>
  const float* infer(const float* x, float* scratch) const {
    bench::FIXNET_BENCH_PLAIN::forward<Batch, in, out, x_stride>(p, x, scratch);
    if constexpr (I + 1 < P::layers) {
      for (int i = 0; i < Batch * L::out; ++i) scratch[i] = activation<P::hidden>(scratch[i]);
    }
    return rest.template infer<Batch>(scratch, scratch + Batch * L::out);
  }

  /// dx may be null: nobody wants the gradient of the data.
  template <class Targets>
  float step(const float* __restrict x, const Targets& targets, float* __restrict dx, float rate,
             float root) {
    alignas(64) std::array<float, static_cast<std::size_t>(B * L::out)> y, dy;
    bench::FIXNET_BENCH_PLAIN::forward<B, in, out, x_stride>(p, x, y.data());
    if constexpr (I + 1 < P::layers) {
      for (float& value : y) value = activation<P::hidden>(value);
    }
    const float loss = rest.step(y.data(), targets, dy.data(), rate, root);
    if constexpr (I + 1 < P::layers) {
      for (std::size_t i = 0; i < y.size(); ++i) dy[i] *= slope<P::hidden>(y[i]);
    }
    backward(x, dy.data(), dx);
    update(x, dy.data(), rate, root);
    return loss;
  }

 private:
  void backward(const float*, const float* __restrict dy, float* __restrict dx) const {
    if constexpr (I > 0) {
      if constexpr (L::is_narrow) {
        product<B, out, x_stride, At<out>>(dy, p.weight.data(), nullptr, dx);
      } else {
        alignas(64) std::array<float, static_cast<std::size_t>(L::out * padded(in))> turned{};
        for (int i = 0; i < in; ++i) {
          for (int o = 0; o < L::out; ++o) {
            turned[static_cast<std::size_t>(o * padded(in) + i)] =
                p.weight[static_cast<std::size_t>(i * L::stride + o)];
          }
        }
        product<B, out, padded(in), At<L::out>>(dy, turned.data(), nullptr, dx);
      }
    }
  }
  void update(const float* __restrict x, const float* __restrict dy, float rate, float root) {
    L g;
    if constexpr (L::is_narrow) {
      product<out, B, x_stride == L::stride ? L::stride : in, At<1, out>>(dy, x, nullptr,
                                                                          g.weight.data());
    } else {
      product<in, B, L::out, At<1, x_stride>>(x, dy, nullptr, g.weight.data());
    }
    g.bias.fill(0.0f);
    for (int b = 0; b < B; ++b) {
      for (int o = 0; o < L::out; ++o) g.bias[static_cast<std::size_t>(o)] += dy[b * L::out + o];
    }
    Adam<L::rows * L::stride>{rate, root, 1e-8f}(p.weight.data(), m.weight.data(), v.weight.data(),
                                                 g.weight.data());
    Adam<L::out>{rate, root, 1e-8f}(p.bias.data(), m.bias.data(), v.bias.data(), g.bias.data());
  }
};

/// Behind the last layer: the loss and its gradient.
template <class P, int I>
struct Chain<P, I, std::enable_if_t<I == P::layers>> {
  static constexpr int B = P::batch, N = P::out, stride = padded(N);
  void read(const Weights&) {}
  template <int>
  const float* infer(const float* x, float*) const {
    return x;
  }
  template <class Targets>
  float step(const float* __restrict z, const Targets& t, float* __restrict dz, float, float) {
    if constexpr (P::criterion == Criterion::bce) {
      return bce(z, t, dz);
    } else if constexpr (P::criterion == Criterion::mse) {
      return mse(z, t, dz);
    } else {
      return cross_entropy(z, t, dz);
    }
  }

 private:
  template <class Targets>
  static float bce(const float* __restrict z, const Targets& t, float* __restrict dz) {
    float term[B];
    for (int b = 0; b < B; ++b) {
      const float e = std::exp(-std::abs(z[b]));
      const float p = (z[b] >= 0.0f ? 1.0f : e) / (1.0f + e);
      term[b] = std::max(z[b], 0.0f) - z[b] * t[b][0] + std::log(1.0f + e);
      dz[b] = (p - t[b][0]) * (1.0f / B);
    }
    float loss = 0.0f;
    for (const float value : term) loss += value;
    return loss / B;
  }
  template <class Targets>
  static float mse(const float* __restrict z, const Targets& t, float* __restrict dz) {
    std::fill(dz, dz + B * stride, 0.0f);
    float loss = 0.0f;
    for (int b = 0; b < B; ++b) {
      for (int o = 0; o < N; ++o) {
        const float difference = z[b * stride + o] - t[b][o];
        dz[b * stride + o] = 2.0f / (B * N) * difference;
        loss += difference * difference;
      }
    }
    return loss / (B * N);
  }
  template <class Targets>
  static float cross_entropy(const float* __restrict z, const Targets& t, float* __restrict dz) {
    std::fill(dz, dz + B * stride, 0.0f);
    float loss = 0.0f;
    for (int b = 0; b < B; ++b) {
      const float* row = z + b * stride;
      const float top = *std::max_element(row, row + N);
      float e[N], sum = 0.0f;
      for (int o = 0; o < N; ++o) e[o] = std::exp(row[o] - top);
      for (int o = 0; o < N; ++o) sum += e[o];
      for (int o = 0; o < N; ++o) dz[b * stride + o] = e[o] / sum * (1.0f / B);
      dz[b * stride + t[b]] -= 1.0f / B;
      loss += std::log(sum) + top - row[t[b]];
    }
    return loss / B;
  }
};

template <class P>
class Trainer {
 public:
  explicit Trainer(const Weights& weights) { chain_.read(weights); }
  float step(const typename P::Inputs& x, const typename P::Targets& y) {
    beta1_power_ *= 0.9;
    beta2_power_ *= 0.999;
    const auto rate = static_cast<float>(learning_rate<P> / (1.0 - beta1_power_));
    const auto root = static_cast<float>(1.0 / std::sqrt(1.0 - beta2_power_));
    return chain_.step(&x[0][0], y, nullptr, rate, root);
  }

 private:
  Chain<P, 0> chain_;
  double beta1_power_ = 1.0, beta2_power_ = 1.0;
};

template <class P>
class Model {
 public:
  explicit Model(const Weights& weights) { chain_.read(weights); }
  void forward(const float (&x)[P::in], float (&y)[P::out]) const { run<1>(x, y); }
  void forward(const typename P::Inputs& x, typename P::Outputs& y) const {
    run<P::batch>(x[0], y[0]);
  }

 private:
  static constexpr int scratch_width() {
    int sum = 0;
    for (int i = 1; i <= P::layers; ++i) sum += padded(P::width(i));
    return sum;
  }
  template <int B>
  void run(const float* x, float* y) const {
    alignas(64) float scratch[B * scratch_width()];
    const float* z = chain_.template infer<B>(x, scratch);
    for (int b = 0; b < B; ++b) {
      for (int o = 0; o < P::out; ++o) {
        const float value = z[b * padded(P::out) + o];
        y[b * P::out + o] =
            P::criterion == Criterion::bce ? 1.0f / (1.0f + std::exp(-value)) : value;
      }
    }
  }
  Chain<P, 0> chain_;
};

}  // namespace bench::FIXNET_BENCH_PLAIN
