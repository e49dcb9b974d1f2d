// SPDX-License-Identifier: MIT
//
// Runs one pass, or a chain of stages, where the plan wants it, and copies the user's rows into a
// block.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/positions.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

template <class Pass>
FIXNET_NOINLINE constexpr void out_of_line(const Pass& pass) noexcept {
  pass();
}

// The same of a functor with parts, its members: each pointer in a register of its own. A struct
// would go through memory, and g++ makes it in vector registers first: one sample waits for that.
template <class Pass, class... Parts>
FIXNET_NOINLINE constexpr void parts_out_of_line(Parts... parts) noexcept {
  Pass{parts...}();
}
template <class Pass>
struct OutOfLine {
  template <class... Parts>
  FIXNET_INLINE constexpr void operator()(const Parts&... parts) const noexcept {
    parts_out_of_line<Pass, Parts...>(parts...);
  }
};
struct AnyParts {
  template <class... Parts>
  constexpr void operator()(const Parts&...) const noexcept {}
};
template <class Pass>
inline constexpr bool has_parts = requires(const Pass& pass) {
  pass.with_parts(AnyParts{});
};

/// Runs a pass where its plan wants it.
template <bool StraightLine, class Pass>
FIXNET_INLINE constexpr void run(const Pass& pass) noexcept {
  if constexpr (StraightLine) {
    pass();
  } else if constexpr (has_parts<Pass>) {
    pass.with_parts(OutOfLine<Pass>{});
  } else {
    out_of_line(pass);
  }
}

/// Runs a network's remaining stages: within the caller where the step is one straight line, else
/// in a function of their own, because compilers take quadratic time for a chain of inlined
/// functions.
template <class Stages>
FIXNET_NOINLINE constexpr auto stages_apart(const Stages& stages) noexcept {
  return stages();
}
template <bool StraightLine, class Stages>
FIXNET_INLINE constexpr auto run_stages(const Stages& stages) noexcept {
  if constexpr (StraightLine) {
    return stages();
  } else {
    return stages_apart(stages);
  }
}

/// A source of random numbers, and states that are carried on.
template <class Random, class At>
struct Carrying {
  Random random;
  At states;
};
/// What a training pass knows of its rows.
template <class Rows, class Random>
FIXNET_INLINE constexpr layers_impl::Call<Rows, Random> call_of(Rows rows,
                                                                const Random& random) noexcept {
  return {rows, random};
}
template <class Rows, class Random, class At>
FIXNET_INLINE constexpr layers_impl::CarryingCall<Rows, Random, At> call_of(
    Rows rows, const Carrying<Random, At>& given) noexcept {
  return {rows, given.random, given.states};
}
template <class Random>
struct RandomIn {
  using type = Random;
};
template <class Random, class At>
struct RandomIn<Carrying<Random, At>> {
  using type = Random;
};
template <class Random>
using RandomOf = typename RandomIn<Random>::type;

/// The user's samples as rows of the first stage, and as rows of the last one's output.
template <class V, class Plan, class X>
FIXNET_INLINE constexpr auto rows_in(const X& x) noexcept {
  return kernels_impl::by_position<V, Plan::shape_in>(x);
}
template <class V, class Plan, class Y>
FIXNET_INLINE constexpr auto rows_out(const Y& y) noexcept {
  return kernels_impl::by_position<V, Plan::shape_out>(y);
}
/// How many rows of a block belong to so many samples: a constant, or an int.
template <int Positions, class Rows>
FIXNET_INLINE constexpr auto rows_of(Rows samples) noexcept {
  if constexpr (std::is_same_v<Rows, int>) {
    return samples * Positions;
  } else {
    return StaticIndex<Rows::value * Positions>{};
  }
}

/// Copies rows, the user's or those of their positions, into a block.
template <class V, class Shape, class View, class X>
FIXNET_INLINE constexpr void copy_rows(const X& x, const View& block) noexcept {
  constexpr int vectors = Shape::template vectors<V>;
  static_repeat<Shape::rows, vectors>([&](int r) FIXNET_LAMBDA {
    for (int c = 0; c < vectors; ++c) {
      if constexpr (Shape::narrow) block.set(r, c, kernels_impl::column<V>(x, r, c, Shape::batch));
      if constexpr (!Shape::narrow) block.set(r, c, kernels_impl::row_lanes<V>(x, r, c));
    }
  });
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
