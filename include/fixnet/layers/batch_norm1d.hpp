// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/column_numbers.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

using kernels_impl::ColumnNumbers, kernels_impl::save_columns, kernels_impl::saved_columns;

/// Training: the batch's moments normalise it, and the running ones follow them.
template <class V, class G, class Eps, class Momentum, class Rows, class X, class Y, class Mean,
          class Scale, class Count>
struct BatchNormForward {
  using T = typename V::scalar;
  static constexpr int columns = G::columns;
  const T *weight, *bias;
  T *running_mean, *running_var, *batches;
  Rows rows;
  X x;
  Y y;
  Mean means;
  Scale scales;
  Count count;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const T n = static_cast<T>(static_cast<int>(rows));
    const V share(T(1) / n);
    ColumnNumbers<V, columns> mean, scale;
    G::sum_columns(mean.sink(), 0, [&](int g, int i, V sum) FIXNET_LAMBDA {
      return sum + G::counted(g, G::get(x, g, i), rows);
    });
    for (int k = 0; k < mean.vectors; ++k) mean.set(k, settle(mean.lanes(k) * share));
    G::sum_columns(scale.sink(), 0, [&](int g, int i, V sum) FIXNET_LAMBDA {
      const V d = G::counted(g, G::get(x, g, i) - G::of_columns(mean.at, i), rows);
      return fma(d, d, sum);
    });
    follow(mean, scale, n);
    for (int k = 0; k < scale.vectors; ++k) {
      const V variance = fma(scale.lanes(k), share, constant<V, Eps>());
      scale.set(k, V(T(1)) / sqrt(variance));
    }
    static_repeat<G::groups, 8 * G::parts>([&](int g) FIXNET_LAMBDA {
      for (int i = 0; i < G::parts; ++i) {
        const V hat = (G::get(x, g, i) - G::of_columns(mean.at, i)) * G::of_columns(scale.at, i);
        const V value = fma(hat, G::of_columns(weight, i), G::of_columns(bias, i));
        G::set(y, g, i, G::inside(g, i, value));
      }
    });
    save_columns(mean, means);
    save_columns(scale, scales);
    count.set(0, 0, V(n));
  }

 private:
  // running = (1 − momentum)·running + momentum·batch, of the variance without bias; that of one
  // row alone is unknown and changes nothing.
  FIXNET_INLINE constexpr void follow(const ColumnNumbers<V, columns>& mean,
                                      const ColumnNumbers<V, columns>& squares,
                                      T n) const noexcept {
    const V momentum = constant<V, Momentum>(), rest = V(T(1)) - momentum;
    for (int k = 0; k < mean.vectors; ++k) {
      T* const m = running_mean + k * V::size;
      T* const v = running_var + k * V::size;
      fma(momentum, mean.lanes(k), settle(rest * V::load(m))).store(m);
      if (n > T(1)) {
        const V variance = settle(squares.lanes(k) * V(T(1) / (n - T(1))));
        fma(momentum, variance, settle(rest * V::load(v))).store(v);
      }
    }
    *batches = *batches + T(1);
  }
};

/// Evaluation: the running moments normalise.
template <class V, class G, class Eps, class X, class Y>
struct BatchNormEvaluate {
  using T = typename V::scalar;
  const T *weight, *bias, *running_mean, *running_var;
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    ColumnNumbers<V, G::columns> scale;
    for (int k = 0; k < scale.vectors; ++k) {
      const V variance = V::load(running_var + k * V::size) + constant<V, Eps>();
      scale.set(k, settle(V(T(1)) / sqrt(variance) * V::load(weight + k * V::size)));
    }
    static_repeat<G::groups, 4 * G::parts>([&](int g) FIXNET_LAMBDA {
      for (int i = 0; i < G::parts; ++i) {
        const V d = G::get(x, g, i) - G::of_columns(running_mean, i);
        const V value = fma(d, G::of_columns(scale.at, i), G::of_columns(bias, i));
        G::set(y, g, i, G::inside(g, i, value));
      }
    });
  }
};

template <class V, class G, class X, class DY, class Mean, class Scale, class Count, class Sink,
          class DXDone>
struct BatchNormBackward {
  using T = typename V::scalar;
  static constexpr int columns = G::columns;
  const T* weight;
  int weight_offset, bias_offset;
  X x;
  DY dy;
  Mean means;
  Scale scales;
  Count count;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const auto mean = saved_columns<V, columns>(means);
    const auto scale = saved_columns<V, columns>(scales);
    const auto hat = [&](int g, int i) FIXNET_LAMBDA {
      return (G::get(x, g, i) - G::of_columns(mean.at, i)) * G::of_columns(scale.at, i);
    };
    // dy is 0 in rows that do not count, and in the padding.
    ColumnNumbers<V, columns> sum, with_hat;
    G::sum_columns(sum.sink(), 0,
                   [&](int g, int i, V s) FIXNET_LAMBDA { return s + G::get(dy, g, i); });
    G::sum_columns(with_hat.sink(), 0, [&](int g, int i, V s) FIXNET_LAMBDA {
      return fma(G::get(dy, g, i), hat(g, i), s);
    });
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      inputs(sum, with_hat, scale, hat);
    }
    for (int k = 0; k < sum.vectors; ++k) {
      sink(weight_offset + k * V::size, with_hat.lanes(k));
      sink(bias_offset + k * V::size, sum.lanes(k));
    }
  }

 private:
  template <class Hat>
  FIXNET_INLINE constexpr void inputs(const ColumnNumbers<V, columns>& sum,
                                      const ColumnNumbers<V, columns>& with_hat,
                                      const ColumnNumbers<V, columns>& scale,
                                      const Hat& hat) const noexcept {
    T first[V::size];
    count.get(0, 0).storeu(first);
    const int rows = static_cast<int>(first[0]);
    const V share(T(1) / first[0]);
    static_repeat<G::groups, 12 * G::parts>([&](int g) FIXNET_LAMBDA {
      for (int i = 0; i < G::parts; ++i) {
        const V centred = fnma(G::of_columns(sum.at, i), share, G::get(dy, g, i));
        const V bent = settle(G::of_columns(with_hat.at, i) * share);
        const V factor = settle(G::of_columns(scale.at, i) * G::of_columns(weight, i));
        const V dx = settle(fnma(hat(g, i), bent, centred) * factor);
        G::done(dx_done, g, i, G::inside(g, i, G::counted(g, dx, rows)));
      }
    });
  }
};

/// The operator of BatchNorm over N columns.
template <int N, DecimalOrRatio Eps, DecimalOrRatio Momentum>
struct BatchNormOperator : OperatorDefaults {
  static constexpr int inputs = N, outputs = N;
  static constexpr int least_rows = 2;
  static constexpr Columns columns = Columns::channels;

  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    list.add({.name = "weight", .torch = {N}, .columns = N, .begin = at_value(1)});
    list.add({.name = "bias", .torch = {N}, .columns = N});
    list.add({.name = "running_mean", .torch = {N}, .columns = N, .trained = false});
    list.add({.name = "running_var",
              .torch = {N},
              .columns = N,
              .begin = at_value(1),
              .trained = false});
    list.add({.name = "num_batches_tracked", .trained = false, .count = true});
    return list;
  }
  static constexpr SavedList saved(const Site&) noexcept {
    SavedList list;
    list.add({.columns = N, .for_each_row = false});  // mean
    list.add({.columns = N, .for_each_row = false});  // 1/deviation
    list.add({.columns = 1, .for_each_row = false});  // how many rows count
    return list;
  }
  /// No product, but as much code as one.
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    return 4 * (s.out_layout == Layout::columns ? long{N} * simd::lanes_of(rows, s.lanes)
                                                : long{rows} * simd::lanes_of(N, s.lanes));
  }
  /// Evaluated: a difference and an fma.
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 3L * N;
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return (dx ? 10L : 5L) * N;
  }
  template <class V, class C>
  static constexpr long scratch_bytes(bool) noexcept {
    return 4L * static_cast<long>(sizeof(ColumnNumbers<V, N>));
  }

  template <class V, class C>
  using Groups = kernels_impl::RowGroupsOf<V, typename C::Out>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    using G = Groups<V, C>;
    if constexpr (C::mode == Mode::train) {
      return BatchNormForward<V, G, Eps, Momentum, decltype(call.rows), X, Y,
                              decltype(saved.template at<0>()), decltype(saved.template at<1>()),
                              decltype(saved.template at<2>())>{p.template at<0>(),
                                                                p.template at<1>(),
                                                                p.template buffer<2>(),
                                                                p.template buffer<3>(),
                                                                p.template buffer<4>(),
                                                                call.rows,
                                                                x,
                                                                y,
                                                                saved.template at<0>(),
                                                                saved.template at<1>(),
                                                                saved.template at<2>()};
    } else {
      return BatchNormEvaluate<V, G, Eps, X, Y>{
          p.template at<0>(), p.template at<1>(), p.template at<2>(), p.template at<3>(), x, y};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S& saved, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    return BatchNormBackward<V, Groups<V, C>, X, DY, decltype(saved.template at<0>()),
                             decltype(saved.template at<1>()), decltype(saved.template at<2>()),
                             Sink, DXDone>{
        p.template at<0>(),     p.template offset<0>(), p.template offset<1>(), x,    dy,
        saved.template at<0>(), saved.template at<1>(), saved.template at<2>(), sink, dx_done};
  }
};

}  // namespace layers_impl

/// Brings each column to mean 0 and variance 1 over the rows of a batch, then scales and shifts it
/// by parameters that begin at 1 and 0. Evaluated, it takes running moments that followed the
/// batches in training.
/// Formula   x̂ = (x − mean)·s, s = 1/√(variance + eps), moments over the batch's rows;
///           y = x̂·weight + bias;  dx = s·weight·(dy − mean of dy − x̂·mean of dy·x̂)
///           running ← (1 − momentum)·running + momentum·batch, of the variance with n − 1
/// Shapes    x, y (B, C). weight, bias (C); running_mean, running_var (C), num_batches_tracked ()
/// Errors    compile time: C below 1; a neighbour of another width. A NaN in a column makes the
///           column NaN, the running moments too. One row has no variance, and no
///           training pass takes it: a sentence, or the loss NaN where only the program knows the
///           number. num_batches_tracked is a number of the network: in float it stays at 2^24
/// Cost      forward 3·C FLOP a row evaluated, 8·C in training, backward 10·C; 2·C + 1 numbers a
///           batch saved
/// Source    torch.nn.BatchNorm1d(C, eps, momentum); Ioffe & Szegedy, 2015
template <int C, layers_impl::DecimalOrRatio Eps,  // BatchNorm1dWith<8, Decimal<1e-6>>
          layers_impl::DecimalOrRatio Momentum = std::ratio<1, 10>>
struct BatchNorm1dWith {
  FIXNET_CHECK(C > 0, "BatchNorm1d<C> needs at least 1 column", C, " columns");

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "BatchNorm1d(", C, ",eps=");
    names_impl::put_ratio<Eps>(out);
    names_impl::put(out, ",momentum=");
    names_impl::put_ratio<Momentum>(out), out.put(')');
  }
  using op = layers_impl::BatchNormOperator<C, Eps, Momentum>;
};

/// BatchNorm1dWith PyTorch's eps, 1e-5, and momentum, 0.1.
template <int C>
using BatchNorm1d = BatchNorm1dWith<C, std::ratio<1, 100000>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
