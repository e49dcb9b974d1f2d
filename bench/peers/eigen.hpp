// SPDX-License-Identifier: MIT
//
// Eigen with every size known to the compiler: samples are columns, products do not allocate.
#pragma once

#ifdef FIXNET_BENCH_HAS_EIGEN

  #define EIGEN_STACK_ALLOCATION_LIMIT 0
  #define EIGEN_DONT_PARALLELIZE
  #include <Eigen/Dense>
  #include <cmath>

  #include "../problem.hpp"

namespace bench::eigen {

template <int In, int Out>
struct Layer {
  Eigen::Matrix<float, Out, In> weight;
  Eigen::Matrix<float, Out, 1> bias;

  void set_zero() {
    weight.setZero();
    bias.setZero();
  }
  void read(const Dense& from) {
    using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    weight = Eigen::Map<const Rows>(from.weight.data(), Out, In);
    bias = Eigen::Map<const Eigen::Matrix<float, Out, 1>>(from.bias.data());
  }
};

template <class P, class M>
void activate(M& z) {
  if constexpr (P::hidden == Hidden::relu) {
    z = z.cwiseMax(0.0f);
  } else {
    z = z.array().tanh().matrix();
  }
}
template <class P, class M>
void through_activation(const M& y, M& dy) {
  if constexpr (P::hidden == Hidden::relu) {
    dy = (y.array() > 0.0f).select(dy, 0.0f);
  } else {
    dy.array() *= 1.0f - y.array().square();
  }
}

struct Adam {
  float rate, root;
  template <class M>
  void operator()(M& p, M& m, M& v, const M& g) const {
    m += static_cast<float>(1.0 - 0.9) * (g - m);
    v.array() = static_cast<float>(0.999) * v.array() +
                static_cast<float>(1.0 - 0.999) * g.array().square();
    p.array() -= rate * m.array() / (v.array().sqrt() * root + 1e-8f);
  }
};

template <class P, int I, class = void>
struct Chain {
  static constexpr int in = P::width(I), out = P::width(I + 1), B = P::batch;
  Layer<in, out> p, m, v;
  Chain<P, I + 1> rest;

  void read(const Weights& weights) {
    p.read(weights[I]);
    m.set_zero();
    v.set_zero();
    rest.read(weights);
  }

  template <class X>
  auto infer(const X& x) const {
    Eigen::Matrix<float, out, X::ColsAtCompileTime> y;
    y.noalias() = p.weight * x;
    y.colwise() += p.bias;
    if constexpr (I + 1 < P::layers) activate<P>(y);
    return rest.infer(y);
  }

  template <class X, class Targets>
  float step(const X& x, const Targets& targets, Eigen::Matrix<float, in, B>& dx,
             const Adam& adam) {
    Eigen::Matrix<float, out, B> y, dy;
    y.noalias() = p.weight * x;
    y.colwise() += p.bias;
    if constexpr (I + 1 < P::layers) activate<P>(y);
    const float loss = rest.step(y, targets, dy, adam);
    if constexpr (I + 1 < P::layers) through_activation<P>(y, dy);
    if constexpr (I > 0) dx.noalias() = p.weight.transpose() * dy;
    Layer<in, out> g;
    g.weight.noalias() = dy * x.transpose();
    g.bias = dy.rowwise().sum();
    adam(p.weight, m.weight, v.weight, g.weight);
    adam(p.bias, m.bias, v.bias, g.bias);
    return loss;
  }
};

template <class P, int I>
struct Chain<P, I, std::enable_if_t<I == P::layers>> {
  static constexpr int B = P::batch, N = P::out;
  using Z = Eigen::Matrix<float, N, B>;
  void read(const Weights&) {}
  template <class X>
  X infer(const X& x) const {
    return x;
  }

  template <class Targets>
  float step(const Z& z, const Targets& targets, Z& dz, const Adam&) {
    if constexpr (P::criterion == Criterion::cross_entropy) {
      return cross_entropy(z, targets, dz);
    } else {
      const Eigen::Map<const Z> t(&targets[0][0]);
      if constexpr (P::criterion == Criterion::bce) return bce(z, t, dz);
      dz = z - t;
      const float loss = dz.squaredNorm() / (B * N);
      dz *= 2.0f / (B * N);
      return loss;
    }
  }

 private:
  template <class T>
  static float bce(const Z& z, const T& t, Z& dz) {
    const auto targets = t.array();
    const Eigen::Array<float, N, B> e = (-z.array().abs()).exp();
    const Eigen::Array<float, N, B> one_more = e + 1.0f;
    dz.array() = ((z.array() >= 0.0f).select(1.0f, e) / one_more - targets) * (1.0f / B);
    return (z.array().cwiseMax(0.0f) - z.array() * targets + one_more.log()).sum() / B;
  }
  static float cross_entropy(const Z& z, const int (&t)[B], Z& dz) {
    const Eigen::Matrix<float, 1, B> top = z.colwise().maxCoeff();
    dz = (z.rowwise() - top).array().exp();
    const Eigen::Matrix<float, 1, B> sum = dz.colwise().sum();
    dz.array().rowwise() *= sum.array().inverse() * (1.0f / B);
    float loss = (sum.array().log() + top.array()).sum();
    for (int b = 0; b < B; ++b) {
      dz(t[b], b) -= 1.0f / B;
      loss -= z(t[b], b);
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
    const Adam adam{static_cast<float>(learning_rate<P> / (1.0 - beta1_power_)),
                    static_cast<float>(1.0 / std::sqrt(1.0 - beta2_power_))};
    Eigen::Matrix<float, P::in, P::batch> unused;
    return chain_.step(Eigen::Map<const Eigen::Matrix<float, P::in, P::batch>>(&x[0][0]), y, unused,
                       adam);
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
  template <int B>
  void run(const float* x, float* y) const {
    const Eigen::Map<const Eigen::Matrix<float, P::in, B>> inputs(x);
    Eigen::Map<Eigen::Matrix<float, P::out, B>> outputs(y);
    if constexpr (P::criterion == Criterion::bce) {
      outputs.array() = (1.0f + (-chain_.infer(inputs).array()).exp()).inverse();
    } else {
      outputs = chain_.infer(inputs);
    }
  }
  Chain<P, 0> chain_;
};

/// A matrix product of these sizes alone; beyond 2^24 multiplications Eigen wants sizes at run
/// time.
template <int M, int K, int N>
struct Product {
  static constexpr bool is_fixed = static_cast<long>(M) * K * N <= 1L << 24;
  template <int R, int C>
  using Rows = Eigen::Matrix<float, is_fixed ? R : Eigen::Dynamic, is_fixed ? C : Eigen::Dynamic,
                             Eigen::RowMajor>;
  template <class Matrices>
  static __attribute__((noinline)) void run(Matrices& p) {
    Eigen::Map<Rows<M, N>, Eigen::Aligned64>(p.c[0], M, N).noalias() =
        Eigen::Map<const Rows<M, K>, Eigen::Aligned64>(p.a[0], M, K) *
        Eigen::Map<const Rows<K, N>, Eigen::Aligned64>(p.b[0], K, N);
  }
};

}  // namespace bench::eigen

#endif
