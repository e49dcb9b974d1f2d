// SPDX-License-Identifier: MIT
#pragma once

// What every layer that draws a factor for each number keeps, checked for one layer against plain
// loops: outputs, masks and gradients in every width, both layouts, whole and partial batches.

#include <fixnet/fixnet.hpp>

#include "layers/layer_contract.hpp"
#include "layers/norm_contract.hpp"

namespace noise_contract {

using fixnet::Generator, fixnet::simd::Lanes, fixnet::simd::One;
using layer_contract::Memory, layer_contract::numbers, layer_contract::Store;
namespace plan_impl = fixnet::plan_impl;
namespace layers_impl = fixnet::layers_impl;
namespace run_impl = fixnet::run_impl;

/// What a pass over the first `some` rows has left in m, and what `plain` draws for it.
template <class F, class T>
[[gnu::noinline]] void check_block(const Memory<T>& m, const std::vector<T>& xs,
                                   const std::vector<T>& dys, int some, Generator& plain) {
  const auto found_y = m.values(m.y), found_dx = m.values(m.dx);
  bool same = true;
  for (std::size_t i = 0; i < static_cast<std::size_t>(some * m.columns); ++i) {
    const bool kept = plain.uniform<double>() < 1 - F::p;
    same = same && found_y[i] == F::y(xs[i], kept) && found_dx[i] == F::dx(dys[i], kept);
  }
  CHECK(same);
  CHECK(m.zero_padding());
}

/// Forward in training and backward over the first `rows` rows of B, and what each layer's generator
/// draws next.
template <class V, template <class> class L, class P, class F, plan_impl::Layout Lies, int B, int N,
          class Rows>
void block(Rows rows) {
  using T = typename V::scalar;
  using Plan = plan_impl::AllBlocks<plan_impl::Plan<T, fixnet::Linear<N, N>, L<P>>, Lies>;
  using Shape = plan_impl::OutputsOf<Plan, 1, B>;
  using View = fixnet::kernels_impl::PaddedRows<V, fixnet::simd::padded(Shape::width, V::size)>;
  const int some = static_cast<int>(rows);
  const auto xs = numbers<T>(B * N), dys = numbers<T>(B * N, 1);
  Memory<T> m(B, N, Lies == plan_impl::Layout::columns, V::size, xs, dys);
  run_impl::SavedFrame<V, Plan, 1, B> frame;
  const auto saved = frame.views();
  Generator generator = fixnet::manual_seed(7), plain = generator;
  const layers_impl::Call<Rows, Generator*> call{rows, &generator};
  const View x{m.x}, y{m.y}, dy{m.dy};
  run_impl::run_forward<V, Plan, 1, B, plan_impl::Mode::train>(
      static_cast<const T*>(nullptr), x, y, fixnet::kernels_impl::Nowhere{}, saved, call);
  run_impl::run_backward<V, Plan, 1, B>(nullptr, dy, x, y, saved, norm_contract::Record<T>{nullptr},
                                        Store<View>{{m.dx}});
  INFO(some << " of " << B << " rows of " << N << (m.narrow ? " in columns" : " in rows"));
  check_block<F>(m, xs, dys, some, plain);
  CHECK(generator == plain);
}

template <class T, template <class> class L, class P, class F, int N>
void width() {
  using plan_impl::Layout;
  constexpr std::array batches{1, 2, 3, 7, 8, 12, 17};
  constexpr int a = batches[N % 7], b = batches[(N + 3) % 7];
  block<Lanes<T>, L, P, F, Layout::rows, a, N>(fixnet::StaticIndex<a>{});
  block<Lanes<T>, L, P, F, Layout::columns, b, N>(fixnet::StaticIndex<b>{});
  block<Lanes<T>, L, P, F, Layout::rows, 5, N, int>(1 + N % 5);
  block<Lanes<T>, L, P, F, Layout::columns, 17, N, int>(1 + N % 17);
}
template <class T, template <class> class L, class P, class F, int... N>
void widths(std::integer_sequence<int, N...>) {
  (width<T, L, P, F, N + 1>(), ...);
  block<One<T>, L, P, F, plan_impl::Layout::rows, 3, 5, int>(2);
  block<One<T>, L, P, F, plan_impl::Layout::columns, 3, 5>(fixnet::StaticIndex<3>{});
}

/// Every width from 1 to 33 in float and double. F::p is the probability, F::y and F::dx what
/// becomes of a number and of a gradient, to the bit.
template <template <class> class L, class P, class F>
void every_width() {
  widths<float, L, P, F>(std::make_integer_sequence<int, 33>{});
  widths<double, L, P, F>(std::make_integer_sequence<int, 33>{});
}

}  // namespace noise_contract
