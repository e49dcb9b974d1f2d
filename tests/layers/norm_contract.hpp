// SPDX-License-Identifier: MIT
#pragma once

// What every layer that normalises rows keeps, checked for one layer against plain loops in double:
// outputs and all gradients in every width, both layouts, registers and one-element lanes.

#include <array>
#include <fixnet/plan/inference_plan.hpp>
#include <fixnet/run/stage.hpp>

#include "layers/layer_contract.hpp"

namespace norm_contract {

using fixnet::simd::Lanes, fixnet::simd::One;
using layer_contract::check_close, layer_contract::epsilon, layer_contract::Memory,
    layer_contract::numbers, layer_contract::Store;
namespace plan_impl = fixnet::plan_impl;
using Row = std::vector<double>;

/// Keeps each gradient at its place.
template <class T>
struct Record {
  T* gradients;
  template <class V>
  void operator()(int offset, V gradient) const {
    gradient.store(gradients + offset);
  }
};

/// A layer of width N alone in a network, with its block in this layout.
template <class T, class L, plan_impl::Layout Lies>
using PlanOf = plan_impl::AllBlocks<plan_impl::Plan<T, L>, Lies>;

/// Parameters and their gradients, in storage and tensor by tensor: what they are is a matter of run
/// time, as the shape of Memory is.
template <class T>
struct Parameters {
  static constexpr int capacity = 512;
  std::span<const fixnet::layers_impl::Parameter> list;
  alignas(64) T value[capacity] = {}, gradient[capacity] = {};

  template <class Plan>
  static Parameters of() {
    static_assert(Plan::storage.total <= capacity);
    return Parameters(std::span(Plan::storage.at));
  }
  [[gnu::noinline]] explicit Parameters(std::span<const fixnet::layers_impl::Parameter> parameters)
      : list(parameters) {
    for (const auto& p : list) {
      for (int i = 0; i < p.size(); ++i) {
        value[p.place(i)] = static_cast<T>(std::sin(2.3 * p.place(i) + 0.7));
      }
    }
  }
  [[gnu::noinline]] Row row(const T* from, std::size_t tensor) const {
    Row all;
    for (int i = 0; i < list[tensor].size(); ++i) {
      all.push_back(static_cast<double>(from[list[tensor].place(i)]));
    }
    return all;
  }
};

/// Runs the layer forward and backward over the block in m.
template <class V, class Plan, int B>
void run(Memory<typename V::scalar>& m, Parameters<typename V::scalar>& p) {
  using T = typename V::scalar;
  using Shape = plan_impl::OutputsOf<Plan, 0, B>;
  using View = fixnet::kernels_impl::PaddedRows<V, fixnet::simd::padded(Shape::width, V::size)>;
  fixnet::run_impl::SavedFrame<V, Plan, 0, B> frame;
  const auto saved = frame.views();
  const fixnet::layers_impl::Call<fixnet::StaticIndex<B>> call{};
  const View x{m.x}, y{m.y}, dy{m.dy};
  fixnet::run_impl::run_forward<V, Plan, 0, B, plan_impl::Mode::train>(
      static_cast<const T*>(p.value), x, y, fixnet::kernels_impl::Nowhere{}, saved, call);
  fixnet::run_impl::run_backward<V, Plan, 0, B>(p.value, dy, x, y, saved, Record<T>{p.gradient},
                                                Store<View>{{m.dx}});
}

/// F::f(x, parameters) is a row's y; F::df(x, dy, parameters, gradients) its dx, and adds to the
/// parameters' gradients.
template <class F, class T>
[[gnu::noinline]] void check_block(const Memory<T>& m, const Parameters<T>& p,
                                   const std::vector<T>& xs, const std::vector<T>& dys) {
  const int B = m.batch, N = m.columns;
  std::vector<Row> values, gradients;
  for (std::size_t t = 0; t < p.list.size(); ++t) {
    values.push_back(p.row(p.value, t)), gradients.emplace_back(N, 0.0);
  }
  std::vector<T> y, dx;
  for (int b = 0; b < B; ++b) {
    const Row x(xs.begin() + b * N, xs.begin() + (b + 1) * N);
    const Row dy(dys.begin() + b * N, dys.begin() + (b + 1) * N);
    for (const double v : F::f(x, values)) y.push_back(T(v));
    for (const double v : F::df(x, dy, values, gradients)) dx.push_back(T(v));
  }
  INFO(B << " rows of " << N << (m.narrow ? " in columns" : " in rows"));
  check_close<T>(xs, m.values(m.y), y, 256 * epsilon<T>);
  check_close<T>(xs, m.values(m.dx), dx, 8192 * epsilon<T>);
  CHECK(m.zero_padding());
  for (std::size_t t = 0; t < p.list.size(); ++t) {
    const Row found = p.row(p.gradient, t);
    const std::vector<T> got(found.begin(), found.end());
    const std::vector<T> expected(gradients[t].begin(), gradients[t].end());
    check_close<T>(got, got, expected, 4096 * epsilon<T>);
  }
  double outside = 0;
  for (const T g : p.gradient) outside += std::abs(static_cast<double>(g));
  for (const Row& row : gradients) {
    for (const double g : row) outside -= std::abs(g);
  }
  CHECK(std::abs(outside) < 1e4 * static_cast<double>(epsilon<T>) * B * N);  // padding is 0
}

template <class V, class L, class F, plan_impl::Layout Lies, int B, int N>
void block() {
  using T = typename V::scalar;
  using Plan = PlanOf<T, L, Lies>;
  const std::vector<T> xs = numbers<T>(B * N), dys = numbers<T>(B * N, 1);
  Memory<T> m(B, N, Lies == plan_impl::Layout::columns, V::size, xs, dys);
  auto p = Parameters<T>::template of<Plan>();
  run<V, Plan, B>(m, p);
  check_block<F>(m, p, xs, dys);
}

inline constexpr std::array batches{1, 2, 3, 7, 8, 12, 17};

template <class T, template <int> class L, class F, int... N>
void widths(std::integer_sequence<int, N...>) {
  using plan_impl::Layout;
  (block<Lanes<T>, L<N + 1>, F, Layout::rows, batches[N % 7], N + 1>(), ...);
  (block<Lanes<T>, L<N + 1>, F, Layout::columns, batches[(N + 3) % 7], N + 1>(), ...);
  block<One<T>, L<5>, F, Layout::rows, 3, 5>();
  block<One<T>, L<5>, F, Layout::columns, 3, 5>();
}

/// Every width from 1 to 33 in T.
template <class T, template <int> class L, class F>
void every_width() {
  widths<T, L, F>(std::make_integer_sequence<int, 33>{});
}

}  // namespace norm_contract
