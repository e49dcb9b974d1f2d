// SPDX-License-Identifier: MIT
//
// How a WaveNet's arrays lie in parameters and state, and how samples go through all of them. A layer's
// inputs are its history: they are written behind each other, a row a channel, and the newest go back
// to the row's front when it is full.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <fixnet/kernels/steps.hpp>
#include <fixnet/kernels/wavenet.hpp>
#include <fixnet/layers/operator.hpp>
#include <tuple>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// Where a layer's history lies in the state, and its parameters behind the array's first layer's.
struct WaveNetPlace {
  int parameters = 0, history = 0, length = 0, begin = 0, dilation = 1;
};
/// The most samples that are written to a history at a time.
inline constexpr int wavenet_samples = 64;
/// A history of so many rows: what the layer reads, room for more, and no power of two, because rows
/// would then meet in one set of a cache.
constexpr WaveNetPlace wavenet_history(int reach, int dilation) noexcept {
  WaveNetPlace place{.dilation = dilation};
  place.begin = simd::padded(reach, 16);
  const int room = place.begin > 128 ? place.begin : 128;
  place.length = place.begin + room + wavenet_samples;
  if (place.length / 16 % 2 == 0) place.length += 16;
  return place;
}

/// One array's sizes and places; `Conditions` inputs reach each of its layers, `State` numbers and
/// `Counts` layers of the state are before it, and `First` parameters.
template <class T, class A, int Conditions, int First, int State, int Counts>
struct WaveNetPart {
  using Array = A;
  using Shape =
      kernels_impl::WaveNetShape<T, A::channels, A::kernel, Conditions, A::gated, typename A::Act>;
  static constexpr int layers = A::layers, counts = Counts + A::layers;
  static constexpr int head_stride = simd::padded(A::head, simd::layout_lanes<T>);
  static constexpr int rechannel = First, first = First + A::in * Shape::stride;
  static constexpr int head = first + layers * Shape::size;
  static constexpr int head_bias = head + A::channels * head_stride;
  static constexpr int end = head_bias + (A::head_bias ? head_stride : 0);
  struct Places {
    WaveNetPlace at[static_cast<std::size_t>(A::layers)]{};
    int end = 0;
  };
  FIXNET_HIDDEN static constexpr Places places = [] {
    Places all;
    int next = State;
    for (int i = 0; i < layers; ++i) {
      WaveNetPlace& place = all.at[i];
      place = wavenet_history((A::kernel - 1) * A::dilations[i], A::dilations[i]);
      place.parameters = first + i * Shape::size;
      place.history = next;
      next += place.length * A::channels;
    }
    all.end = next;
    return all;
  }();
  static constexpr int first_count = Counts;
};

template <class V, class Pass>
FIXNET_NOINLINE constexpr void wavenet_layer(const Pass& pass) noexcept {
  pass();
}

/// The parameters and the state of a WaveNet.
template <class T>
struct WaveNetMemory {
  const T* parameters;
  T* state;
  int* counts;
};

/// One array, for all layers of which there is one function.
template <class V, class Part>
struct WaveNetArrayPass {
  using T = typename V::scalar;
  using A = typename Part::Array;
  using Shape = typename Part::Shape;
  WaveNetMemory<T> memory;

  /// Layer i, before it takes samples.
  FIXNET_INLINE constexpr kernels_impl::WaveNetLayer<T> layer(int i) const noexcept {
    const WaveNetPlace& place = Part::places.at[i];
    return {memory.parameters + place.parameters, memory.state + place.history, place.length,
            place.dilation, place.begin + memory.counts[Part::first_count + i]};
  }
  /// Makes room for so many samples in each history.
  constexpr void make_room(int samples) const noexcept {
    for (int i = 0; i < A::layers; ++i) {
      const WaveNetPlace& place = Part::places.at[i];
      int& count = memory.counts[Part::first_count + i];
      if (place.begin + count + samples <= place.length) continue;
      for (int c = 0; c < A::channels; ++c) {
        T* const row = memory.state + place.history + c * place.length;
        for (int t = 0; t < place.begin; t += V::size) V::loadu(row + count + t).storeu(row + t);
      }
      count = 0;
    }
  }
  constexpr void advance(int samples) const noexcept {
    for (int i = 0; i < A::layers; ++i) memory.counts[Part::first_count + i] += samples;
  }
  FIXNET_INLINE constexpr const T* head_bias() const noexcept {
    return A::head_bias ? memory.parameters + Part::head_bias : nullptr;
  }

  /// N registers of samples; x are the array's inputs, head what the arrays before have summed; both
  /// become those of the next array. `out` is null for the last one.
  template <int N>
  constexpr void block(const T* condition, const T* x, T* head, T* next_head,
                       T* out) const noexcept {
    constexpr int samples = N * V::size;
    const auto from = layer(0);
    kernels_impl::channel_product<V, A::channels, N>(
        A::in, x, samples, memory.parameters + Part::rechannel, static_cast<const T*>(nullptr),
        from.history + from.now, from.length);
    for (int i = 0; i < A::layers; ++i) {
      const bool last = i == A::layers - 1;
      const auto next = layer(last ? i : i + 1);
      wavenet_layer<V>(kernels_impl::WaveNetBlock<V, Shape, N>{layer(i), condition, head,
                                                               last ? out : next.history + next.now,
                                                               last ? samples : next.length});
    }
    kernels_impl::channel_product<V, A::head, N>(A::channels, head, samples,
                                                 memory.parameters + Part::head, head_bias(),
                                                 next_head, samples);
  }
  /// One sample.
  constexpr void one(const T* condition, const T* x, T* head, T* next_head, T* out) const noexcept {
    kernels_impl::channel_product<V, A::channels>(A::in, x, memory.parameters + Part::rechannel,
                                                  static_cast<const T*>(nullptr), out);
    for (int i = 0; i < A::layers; ++i)
      wavenet_layer<V>(kernels_impl::WaveNetOne<V, Shape>{layer(i), condition, head, out});
    kernels_impl::channel_product<V, A::head>(A::channels, head, memory.parameters + Part::head,
                                              head_bias(), next_head);
  }
};

/// Samples through all arrays, which are Parts.
template <class V, class... Parts>
struct WaveNetPass {
  using Lane = V;
  using T = typename V::scalar;
  static constexpr int arrays = static_cast<int>(sizeof...(Parts));
  template <int I>
  using Part = std::tuple_element_t<static_cast<std::size_t>(I), std::tuple<Parts...>>;
  static constexpr int conditions = Part<0>::Array::in;
  static constexpr int outputs = Part<arrays - 1>::Array::head;
  static constexpr int most = [] {
    int most_rows = 1;
    ((most_rows =
          std::max({most_rows, Parts::Array::channels, Parts::Array::head, Parts::Array::in})),
     ...);
    return most_rows;
  }();
  WaveNetMemory<T> memory;

  /// `count` samples, of N registers at most: x(t, i) is input i of sample t, y(t, o, number) takes
  /// outputs.
  template <int N, class X, class Y>
  constexpr void block(int count, const X& x, const Y& y) const noexcept {
    constexpr int samples = N * V::size;
    alignas(sizeof(V)) T condition[conditions][samples];
    for (int i = 0; i < conditions; ++i) {
      for (int t = 0; t < samples; ++t) condition[i][t] = t < count ? x(t, i) : T(0);
    }
    alignas(sizeof(V)) T between[2][most][samples], head[2][most][samples];
    for (auto& row : head[0]) {
      for (T& number : row) number = T(0);
    }
    static_for<arrays>([&](auto i) {
      const WaveNetArrayPass<V, Part<i>> array{memory};
      array.make_room(samples);
      array.template block<N>(condition[0], i == 0 ? condition[0] : between[(i + 1) % 2][0],
                              head[i % 2][0], head[(i + 1) % 2][0],
                              i == arrays - 1 ? nullptr : between[i % 2][0]);
      array.advance(count);
    });
    const V scale(memory.parameters[Part<arrays - 1>::end]);
    for (int o = 0; o < outputs; ++o) {
      T* const row = head[arrays % 2][o];
      for (int t = 0; t < samples; t += V::size) settle(V::load(row + t) * scale).store(row + t);
      for (int t = 0; t < count; ++t) y(t, o, row[t]);
    }
  }
  template <class X, class Y>
  constexpr void one(const X& x, const Y& y) const noexcept {
    constexpr int rows = simd::padded(most, simd::layout_lanes<T>);
    alignas(sizeof(V)) T condition[conditions], between[2][rows], head[2][rows]{};
    for (int i = 0; i < conditions; ++i) condition[i] = x(0, i);
    static_for<arrays>([&](auto i) {
      const WaveNetArrayPass<V, Part<i>> array{memory};
      array.make_room(1);
      array.one(condition, i == 0 ? condition : between[(i + 1) % 2], head[i % 2],
                head[(i + 1) % 2], between[i % 2]);
      array.advance(1);
    });
    const T scale = memory.parameters[Part<arrays - 1>::end];
    for (int o = 0; o < outputs; ++o) y(0, o, head[arrays % 2][o] * scale);
  }
};

template <class T, int Conditions, class... Done>
struct WaveNetParts {
  template <class V>
  using Pass = WaveNetPass<V, Done...>;
  static constexpr int state = 0, counts = 0, end = 0;
};
template <class T, int Conditions, class... Done>
  requires(sizeof...(Done) > 0)
struct WaveNetParts<T, Conditions, Done...> {
  template <class V>
  using Pass = WaveNetPass<V, Done...>;
  using Last = std::tuple_element_t<sizeof...(Done) - 1, std::tuple<Done...>>;
  static constexpr int state = Last::places.end, counts = Last::counts, end = Last::end;
};
/// The parts of these arrays, each behind those before it.
template <class T, int Conditions, class Parts, class... Arrays>
struct WaveNetPlaced;
template <class T, int Conditions, class... Done>
struct WaveNetPlaced<T, Conditions, WaveNetParts<T, Conditions, Done...>> {
  using type = WaveNetParts<T, Conditions, Done...>;
};
template <class T, int Conditions, class... Done, class A, class... More>
struct WaveNetPlaced<T, Conditions, WaveNetParts<T, Conditions, Done...>, A, More...> {
  using Before = WaveNetParts<T, Conditions, Done...>;
  using Part = WaveNetPart<T, A, Conditions, Before::end, Before::state, Before::counts>;
  using type = typename WaveNetPlaced<T, Conditions, WaveNetParts<T, Conditions, Done..., Part>,
                                      More...>::type;
};

/// The first array that does not fit the one before it; −1 for none, 0 where there is no array.
template <class... Arrays>
constexpr int wavenet_misfit() noexcept {
  if (sizeof...(Arrays) == 0) return 0;
  int number = 0, misfit = -1, channels = 0, head = 0;
  const auto look = [&](int in, int own, int next_head) {
    if (number > 0 && (in != channels || own != head) && misfit < 0) misfit = number;
    channels = own;
    head = next_head;
    ++number;
  };
  (look(Arrays::in, Arrays::channels, Arrays::head), ...);
  return misfit;
}

/// One sample of a stream.
template <class Pass, class X, class Y>
struct WaveNetStep {
  using V = typename Pass::Lane;
  using T = typename V::scalar;
  Pass pass;
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int vectors = simd::lanes_of(Pass::outputs, V::size);
    alignas(sizeof(V)) T row[vectors * V::size]{};
    pass.one([&](int, int i) { return x.at(0, i); },
             [&](int, int o, T number) { row[o] = number; });
    for (int c = 0; c < vectors; ++c) y.set(0, c, V::load(row + c * V::size));
  }
};
/// Windows, each of Positions samples from rest.
template <class Pass, int Samples, int Positions, int Numbers, int Counts, class X, class Y>
struct WaveNetWindows {
  using V = typename Pass::Lane;
  using T = typename V::scalar;
  const T* parameters;
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int b = 0; b < Samples; ++b) window(b);
  }

 private:
  constexpr void window(int b) const noexcept {
    alignas(sizeof(V)) T state[static_cast<std::size_t>(Numbers)]{};
    int counts[static_cast<std::size_t>(Counts)]{};
    for (int t = b * Positions; t < (b + 1) * Positions; ++t) {
      using Row = kernels_impl::StepRows<1, X>;
      using To = kernels_impl::StepRows<1, Y>;
      WaveNetStep<Pass, Row, To>{Pass{{parameters, state, counts}}, Row{x, t}, To{y, t}}();
    }
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
