// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;

namespace {

constexpr int lanes = simd::Lanes<float>::size;
constexpr std::size_t up(int n) {
  return static_cast<std::size_t>((n + lanes - 1) / lanes * lanes);
}
constexpr bool narrow(int width) { return 2 * width < lanes; }

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Train = Trainer<Net, BCELoss, Adam, 12>;

// A layer's parameters as docs/design.md lays them out: the longer side is padded.
constexpr std::size_t affine_bytes(int in, int out) {
  const std::size_t rows = static_cast<std::size_t>(narrow(out) ? out : in);
  return 4 * (rows * up(narrow(out) ? in : out) + up(out));
}
constexpr std::size_t block_bytes(int batch, int width) {
  return 4 * (narrow(width) ? static_cast<std::size_t>(width) * up(batch)
                            : static_cast<std::size_t>(batch) * up(width));
}
// What a training pass's blocks take, as its own types have it (run/training_pass.hpp).
template <class Net, int B>
constexpr std::size_t blocks_of_a_step() {
  using Plan = typename Net::Plan;
  using V = simd::Lanes<typename Net::scalar>;
  std::size_t sum = plan_impl::reads_user_rows<Plan>
                        ? 0
                        : sizeof(plan_impl::Block<V, plan_impl::InputsOf<Plan, 0, B>>);
  static_for<Plan::stage_count>([&](auto i) {
    const bool before = plan_impl::keeps_input<typename Plan::template Activation<i>>;
    sum += (before ? 3 : 2) * sizeof(plan_impl::Block<V, plan_impl::OutputsOf<Plan, i, B>>);
  });
  return sum;
}
template <class Net, class Loss, int B>
constexpr bool states_its_blocks = cost<Trainer<Net, Loss, Adam, B>>.activation_bytes ==
                                   blocks_of_a_step<Net, B>();

// Operations of one formula, counted apart.
template <class F>
constexpr long operations(F f) {
  return simd::operations<float>(f);
}
template <class T>
constexpr Cost cost_of(const T&) {
  return cost<T>;
}

}  // namespace

TEST_CASE("cost: bytes are those of the objects") {
  static_assert(cost<Train>.parameters == 41);
  static_assert(cost<Net>.weight_bytes == affine_bytes(2, 10) + affine_bytes(10, 1));
  static_assert(cost<Net>.object_bytes == sizeof(Net) && cost<Net>.weight_bytes == sizeof(Net));
  static_assert(cost<Train>.weight_bytes == sizeof(Net) &&
                cost<Train>.moment_bytes == 2 * sizeof(Net));
  static_assert(cost<Train>.object_bytes == sizeof(Train) && cost<Train>.gradient_bytes == 0);
  static_assert(cost<Gradients<Net>>.gradient_bytes == sizeof(Gradients<Net>));
  static_assert(cost<Tape<Net, 7>>.object_bytes == sizeof(Tape<Net, 7>));
  static_assert(cost<Optimizer<Net, AMSGrad>>.moment_bytes == 3 * sizeof(Net));
  static_assert(cost<Optimizer<Net, PlainSGD>>.moment_bytes == 0);
  SUCCEED();
}

TEST_CASE("cost: activations of a step are each stage's outputs and their gradients") {
  constexpr std::size_t expected = 2 * block_bytes(12, 10) + 2 * block_bytes(12, 1);
  constexpr std::size_t copy = narrow(10) ? block_bytes(12, 2) : 0;
  static_assert(cost<Train>.activation_bytes == expected + copy);
  // GELU's derivative is written in its input, which is kept too.
  using Gelu = Trainer<Sequential<Linear<5, 64>, GELU, Linear<64, 64>>, MSELoss, SGD, 9>;
  static_assert(cost<Gelu>.activation_bytes == 5 * block_bytes(9, 64));
  SUCCEED();
}

TEST_CASE("cost: an inference has the buffers of its own lanes and layout, 32 rows at a time") {
  using Plan = Net::Plan;
  using One = plan_impl::InferenceLanes<simd::Lanes<float>, Plan, 1>;
  using Rows = plan_impl::InferencePlan<Plan, 1>;
  using Hidden = plan_impl::OutputsOf<Rows, 0, 1>;
  static_assert(cost<Net>.activation_bytes == sizeof(plan_impl::Block<One, Hidden>));
  static_assert(plan_impl::reads_user_rows<Rows> && !Hidden::narrow);
  static_assert(batch_cost<Net, 50>.activation_bytes == batch_cost<Net, 32>.activation_bytes);
  static_assert(batch_cost<Net, 50>.stack_bytes == batch_cost<Net, 32>.stack_bytes);
  SUCCEED();
}

TEST_CASE("cost: the buffers of a step are exactly its blocks, by their sizeof") {
  static_assert(states_its_blocks<Net, BCELoss, 12>);
  static_assert(states_its_blocks<Sequential<Linear<5, 64>, GELU, Linear<64, 3>>, MSELoss, 9>);
  static_assert(states_its_blocks<Sequential<Softmax, Linear<3, 2>, Tanh>, MSELoss, 33>);
  static_assert(states_its_blocks<Network<double, Linear<7, 9>, PReLU, Linear<9, 4>>, L1Loss, 6>);
  static_assert(
      states_its_blocks<Sequential<Linear<784, 128>, ReLU, Linear<128, 10>>, CrossEntropyLoss, 64>);
  SUCCEED();
}

TEST_CASE("cost: FLOPs of the matrices, and of the formulas as they are written") {
  constexpr long sigmoid = operations([](auto x) { return Sigmoid::forward(x); });
  static_assert(cost<Net>.forward_flops == 2 * 2 * 10 + 10 + 2 * 10 + 1 + sigmoid);
  static_assert(batch_cost<Net, 12>.forward_flops == 12 * cost<Net>.forward_flops);
  using Plain = Trainer<Sequential<Linear<20, 30>, Linear<30, 40>>, MSELoss, PlainSGD, 8>;
  static_assert(cost<Plain>.forward_flops == 8 * (2 * 20 * 30 + 30 + 2 * 30 * 40 + 40));
  // dW of both, dx of the second, both biases; the loss: d, d·d, d + d, the factor, the sum.
  constexpr long matrices = 2 * 20 * 30 + 30 + 4 * 30 * 40 + 40;
  static_assert(cost<Plain>.backward_flops == 8 * (matrices + 5 * 40));
  static_assert(cost<Plain>.update_flops == (20 * 30 + 30 + 30 * 40 + 40) * 4);
  SUCCEED();
}

TEST_CASE("cost: a first layer with parameters goes backward, and wants dx of the next") {
  using Alone = Trainer<Sequential<Linear<3, 2>>, MSELoss, SGD, 4>;
  using Behind = Trainer<Sequential<PReLU, Linear<3, 2>>, MSELoss, SGD, 4>;
  // a·dy, and x·dy added to da, in three columns; dx of the product.
  static_assert(cost<Behind>.backward_flops ==
                cost<Alone>.backward_flops + 4 * (3 * 3 + 2 * 3 * 2));
  SUCCEED();
}

TEST_CASE("cost: FLOPs of a loss on classes and of clipping, as they are written") {
  constexpr long exp = operations([](auto x) { return simd::exp_nonpositive(x); });
  using Scores = Sequential<Linear<4, 3>>;
  constexpr long matrix = 2 * 4 * 3 + 3;  // dW and the bias: the first layer has no dx
  static_assert(cost<Trainer<Scores, CrossEntropyLoss, SGD, 6>>.backward_flops ==
                6 * (matrix + 3 * (exp + 3 + 4)));
  static_assert(cost<Trainer<Scores, CrossEntropyLoss, SGD, 6>>.forward_flops == 6 * matrix);
  using Plain = Trainer<Scores, MSELoss, SGD, 6>;
  using Norm = Trainer<Scores, MSELoss, SGD, 6, ClipGradNorm>;
  using Value = Trainer<Scores, MSELoss, SGD, 6, ClipGradValue>;
  constexpr long parameters = 4 * 3 + 3;  // g·g and the sum, g·scale; the two bounds
  static_assert(cost<Norm>.update_flops - cost<Plain>.update_flops == 3 * parameters);
  static_assert(cost<Value>.update_flops - cost<Plain>.update_flops == 2 * parameters);
  SUCCEED();
}

TEST_CASE("cost: of every optimizer, in double too") {
  using Double = Network<double, Linear<3, 4>, Tanh, Linear<4, 2>>;
  static_assert(cost<Trainer<Double, MSELoss, Adam, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, AMSGrad, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, AdamW, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, RMSprop, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, Adagrad, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, SGD, 5>>.update_flops > 0);
  static_assert(cost<Trainer<Double, MSELoss, PlainSGD, 5>>.moment_bytes == 0);
  SUCCEED();
}

TEST_CASE("cost: running statistics are weights without moments or gradients") {
  using Plain = Sequential<Linear<3, 4>, Linear<4, 2>>;
  using Normed = Sequential<Linear<3, 4>, BatchNorm1d<4>, Linear<4, 2>>;
  using Step = Trainer<Normed, MSELoss, Adam, 5, ClipGradNorm>;
  constexpr auto trained = static_cast<std::size_t>(Normed::Plan::storage.trained) * sizeof(float);
  static_assert(cost<Normed>.weight_bytes > trained && cost<Plain>.weight_bytes < trained);
  static_assert(cost<Step>.moment_bytes == 2 * trained && cost<Step>.gradient_bytes == trained);
  static_assert(cost<Optimizer<Normed, Adam>>.moment_bytes == 2 * trained);
  static_assert(cost<Gradients<Normed>>.gradient_bytes == trained);
  static_assert(cost<Step>.weight_bytes == cost<Normed>.weight_bytes);
  SUCCEED();
}

TEST_CASE("cost: a step of the tutorial fits in one page of stack") {
  constexpr Train trainer{Net{}, BCELoss{}, Adam{}};
  static_assert(cost<decltype(trainer)>.stack_bytes <= 4096);
  static_assert(cost_of(trainer) == cost<Train>);
  static_assert(cost<Train>.stack_bytes > cost<Train>.activation_bytes);
  static_assert(cost<Train>.partial_stack_bytes >= cost<Train>.stack_bytes + 12 * 3 * 4);
  SUCCEED();
}

TEST_CASE("cost: a custom formula is counted like any other") {
  using Square = Activation<[](auto x) { return x * x; }>;
  static_assert(cost<Sequential<Linear<3, 4>, Square>>.forward_flops == 2 * 3 * 4 + 4 + 4);
  SUCCEED();
}

namespace {

template <class Loss, class... Layers>
constexpr bool has_cost =
    cost<Trainer<Sequential<Linear<4, 3>, Layers...>, Loss, Adam, 12>>.backward_flops > 0;
using Wave = Activation<[](auto x) { return sin(x) + cos(x) * tan(x) + pow(x, 3) + pow(x, 1.5); }>;
using Steps = Activation<[](auto x) {
  return select((x > -1 && x < 1) || x > 5, floor(x) + ceil(x), sign(x));
}>;

}  // namespace

TEST_CASE("cost: of every loss, activation and function of formulas that users may write") {
  STATIC_REQUIRE(has_cost<PoissonNLLLoss> && has_cost<SoftMarginLoss>);
  STATIC_REQUIRE(has_cost<HingeEmbeddingLoss> && has_cost<WeightedLoss<BCEWithLogitsLoss, 3>>);
  STATIC_REQUIRE(has_cost<KLDivLoss, LogSoftmax> && has_cost<BatchMeanKLDivLoss, LogSoftmax>);
  STATIC_REQUIRE(has_cost<SoftNLLLoss, LogSoftmax>);
  STATIC_REQUIRE(has_cost<MSELoss, Hardswish, CELU, Tanhshrink, Softshrink, Hardshrink>);
  STATIC_REQUIRE(has_cost<MSELoss, Threshold<std::ratio<1>, std::ratio<0>>, Wave, Steps>);
}
