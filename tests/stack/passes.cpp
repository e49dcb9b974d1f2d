// SPDX-License-Identifier: MIT
// One training step and one batch of inference, compiled by measure.sh: first to see their frames
// (-fstack-usage), then with what it saw as STEP and INFER, to compare with the stated bounds.
#include <fixnet/fixnet.hpp>

using namespace fixnet;

template <class Network, class Criterion_, int Rows>
struct Case {
  using Net = Network;
  using Loss = Criterion_;
  static constexpr int B = Rows;
};

#define PAIR Linear<16, 16>, ReLU
#if CASE == 0
using C = Case<Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>, BCELoss, 12>;
#elif CASE == 1
using C = Case<Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>, MSELoss, 32>;
#elif CASE == 2
using C = Case<Sequential<Linear<784, 128>, ReLU, Linear<128, 10>>, CrossEntropyLoss, 64>;
#elif CASE == 3
using C = Case<Sequential<Linear<8, 16>, GELU, Linear<16, 16>, SiLU, Linear<16, 16>, PReLU,
                          Linear<16, 5>, Softmax>,
               MSELoss, 16>;
#elif CASE == 5
  #define CLIP ClipGradNorm
using C = Case<Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, ReLU, Linear<64, 3>>, MSELoss, 16>;
#elif CASE == 6
  #define DEEP(L) L, L, L, L, L, L, L, L, L
using C = Case<Sequential<Linear<8, 16>, DEEP(PAIR), Linear<16, 5>>, MSELoss, 4>;
#elif CASE == 7
  #define DEEP(L) L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L
using C = Case<Sequential<Linear<64, 16>, DEEP(PAIR), Linear<16, 64>>, MSELoss, 16>;
#elif CASE == 8
using C = Case<Sequential<Linear<4, 8>, Tanh, Linear<8, 3>>, CrossEntropyLoss, 8>;
#elif CASE == 9
using C = Case<
    Sequential<Linear<2, 8>, Tanh, Linear<8, 8>, GELU, Linear<8, 8>, Mish, Linear<8, 1>, Sigmoid>,
    BCELoss, 4>;
#elif CASE == 10
using C =
    Case<Sequential<Sequence<6, 3>, LSTM<3, 20>, GRU<20, 5>, LastStep, Linear<5, 1>>, MSELoss, 8>;
#else
using C =
    Case<Sequential<Linear<4, 3>, Tanh, Linear<3, 3>, Tanh, Linear<3, 2>, Sigmoid>, BCELoss, 4>;
#endif

#ifndef CLIP
  #define CLIP NoClipping
#endif

using Train = Trainer<C::Net, C::Loss, Adam, C::B, CLIP>;
using X = Tensor<float, C::B, C::Net::in>;
using Y = std::conditional_t<losses_impl::ClassIndex<C::Loss>, Tensor<int, C::B>,
                             Tensor<float, C::B, C::Net::out>>;

float step(Train& trainer, const X& x, const Y& y) { return trainer.step(x, y); }
Tensor<float, C::B, C::Net::out> infer(const C::Net& net, const X& x) { return net.forward(x); }

#ifdef STEP
template <std::size_t Bound, std::size_t Measured>
struct Bounds {
  // Small buffers may live in registers altogether; compilers differ in what they spill: clang++
  // interleaves the long formulas of a tile of results (9 lanes for each of 24), g++ does not, and
  // may spill none of its registers (24 lanes) either.
  static constexpr std::size_t slack = 2048 + (9 * 24 + 24) * sizeof(simd::Lanes<float>);
  static_assert(Bound >= Measured, "the stated stack is less than what the compiler takes");
  static_assert(4 * Bound <= 5 * Measured + 4 * slack, "the stated stack is far too large");
};
template struct Bounds<cost<Train>.stack_bytes, STEP>;
template struct Bounds<batch_cost<C::Net, C::B>.stack_bytes, INFER>;
#endif
