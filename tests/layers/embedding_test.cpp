// SPDX-License-Identifier: MIT
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <limits>
#include <utility>

#include "network/samples.hpp"

using namespace samples;

namespace {

template <class T, int B, int L>
Tensor<T, B, L> indices(int count) {
  Tensor<T, B, L> x;
  for (int b = 0; b < B; ++b) {
    for (int l = 0; l < L; ++l) x[b][l] = static_cast<T>((7 * b + 3 * l + b * b) % count);
  }
  return x;
}

/// Outputs are rows of the table, and a row's gradient is the sum over the samples that name it.
template <class T, int Dim, int B, int Count = 5>
void lookup() {
  CAPTURE(Dim, B);
  using Net = Network<T, Embedding<Count, Dim>>;
  const Net net{manual_seed(1)};
  const auto x = indices<T, B, 1>(Count);
  const auto dy = uniform<T, B, Dim>(2);
  Tape<Net, B> tape;
  const auto y = net.forward(x, tape).values();
  const auto evaluated = net(x);
  Gradients<Net> gradients;
  Tensor<T, B, 1> dx;
  net.backward(tape, dy, gradients, dx);
  double sums[Count][Dim]{};
  for (int b = 0; b < B; ++b) {
    const int row = static_cast<int>(x[b][0]);
    CHECK(dx[b][0] == 0);
    for (int d = 0; d < Dim; ++d) {
      CHECK(y[b][d] == net.template weight<0>()[row][d]);
      CHECK(evaluated[b][d] == y[b][d]);
      CHECK(net(x[b])[d] == y[b][d]);
      sums[row][d] += static_cast<double>(dy[b][d]);
    }
  }
  for (int i = 0; i < Count; ++i) {
    for (int d = 0; d < Dim; ++d) {
      CHECK(std::abs(static_cast<double>(gradients.template weight<0>()[i][d]) - sums[i][d]) <
            B * 1e-7);
    }
  }
}

template <class T, int... Dim>
void every_width(std::integer_sequence<int, Dim...>) {
  (lookup<T, Dim + 1, 1 + Dim % 17>(), ...);
}

template <int B, class Net, class Rule>
void fused_is_explicit_on_indices(const Rule& rule, int count) {
  const auto x = indices<typename Net::scalar, B, Net::in>(count);
  const auto y = uniform<typename Net::scalar, B, Net::out>(3);
  Trainer trainer{Net{manual_seed(4)}, MSELoss{}, rule, batch<B>};
  Net net{manual_seed(4)};
  Optimizer optimizer{net, rule};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  for (int step = 0; step < 4; ++step) {
    trainer.step(x, y);
    gradients.zero();
    net.backward(tape, MSELoss{}(net.forward(x, tape), y).gradient, gradients);
    optimizer.step(net, gradients);
  }
  CHECK(trainer.model().parameters() == net.parameters());
}

}  // namespace

TEST_CASE("Embedding: rows of the table and sums of gradients, every width") {
  every_width<float>(std::make_integer_sequence<int, 33>{});
  lookup<double, 1, 9>(), lookup<double, 7, 3>(), lookup<double, 8, 8>(), lookup<double, 33, 17>();
}

TEST_CASE("Embedding: golden table, gradients and losses of PyTorch") {
  // torch.manual_seed(42); Embedding(5, 3, padding_idx=2), Flatten(), Linear(6, 4), Tanh(),
  // Linear(4, 1); Adam(lr=0.1), MSELoss, float32
  using Net =
      Sequential<Sequence<2, 1>, Embedding<5, 3, 2>, Flatten, Linear<6, 4>, Tanh, Linear<4, 1>>;
  constexpr Tensor<float, 4, 2> X{{{0, 1}, {2, 4}, {3, 3}, {1, 0}}};
  constexpr Tensor<float, 4, 1> Y{{{1}, {0}, {0.5f}, {-1}}};
  const float table[] = {
      0.336690366f, 0.128809407f, 0.234462366f, 0.23033303f, -1.12285638f, -0.186328292f, 0, 0, 0,
      0.267350882f, 0.534904659f, 0.809357226f, 1.11029029f, -1.68979895f, -0.988959908f};
  const float gradient[] = {-0.0276059192f,
                            -0.0406252369f,
                            -0.108819321f,
                            0.0496637151f,
                            0.0407671109f,
                            0.0747837424f,
                            0,
                            0,
                            0,
                            -0.0136104263f,
                            5.80679625e-06f,
                            0.0189587511f,
                            -0.00311701372f,
                            -0.00490785064f,
                            -0.0287473332f};
  const double losses[] = {0.5175660252571106,  0.34922388195991516,  0.19157665967941284,
                           0.05265025794506073, 0.004823135212063789, 0.0546395517885685};
  const float trained[] = {
      0.843843877f, 0.655727506f, 0.736622751f, -0.29368782f, -1.65140855f, -0.702347755f, 0, 0, 0,
      0.306681544f, 0.817712843f, 0.739854753f, 1.49918008f,  -1.30544591f, -0.605114341f};
  const Net net{manual_seed(42)};
  Tape<Net, 4> tape;
  Gradients<Net> gradients;
  net.backward(tape, MSELoss{}(net.forward(X, tape), Y).gradient, gradients);
  Trainer trainer{net, MSELoss{}, Adam{.lr = 0.1}, batch<4>};
  for (const double loss : losses)
    CHECK(std::abs(static_cast<double>(trainer.step(X, Y)) - loss) < 1e-5);
  for (int i = 0; i < 5; ++i) {
    for (int d = 0; d < 3; ++d) {
      CHECK(std::abs(net.weight<1>()[i][d] - table[3 * i + d]) < 2.5e-6f);
      CHECK(std::abs(gradients.weight<1>()[i][d] - gradient[3 * i + d]) < 1e-6f);
      CHECK(std::abs(trainer.model().weight<1>()[i][d] - trained[3 * i + d]) < 2e-4f);
    }
  }
}

TEST_CASE("Embedding: a table of 16 numbers and more begins with PyTorch's, padding is 0") {
  // torch.manual_seed(7); Embedding(6, 5).weight[5], of 30 numbers
  using Net = Network<float, Embedding<6, 5>>;
  const Net net{manual_seed(7)};
  const float last[] = {1.29733586f, 1.64093328f, -1.05668414f, -0.261586726f, -0.25013262f};
  Generator generator{manual_seed(7)};
  float drawn[30];
  generator.fill_normal(std::span<float>(drawn), 0, 1);
  for (int i = 0; i < 30; ++i) CHECK(net.weight<0>()[i / 5][i % 5] == drawn[i]);
  for (int d = 0; d < 5; ++d) CHECK(std::abs(net.weight<0>()[5][d] - last[d]) < 3e-6f);
  Net zeroed = net;
  for_each_parameter(zeroed, [](float& p) { p = 0; });
  for (int i = 0; i < Net::Plan::storage.total; ++i) CHECK(zeroed.storage()[i] == 0);
}

#if !FIXNET_VERIFY  // which stops at the first NaN that a layer makes of numbers
TEST_CASE("Embedding: what is no index gives NaN and leaves the table's other rows alone") {
  using Net = Network<float, Embedding<4, 3>>;
  const Net net{manual_seed(1)};
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (const float wrong : {-1.0f, 4.0f, 0.5f, 3.5f, nan, infinity, -infinity, 1e30f, -0.25f}) {
    CAPTURE(wrong);
    const Tensor<float, 2, 1> x{{{wrong}, {2}}};
    const auto y = net(x);
    for (int d = 0; d < 3; ++d) CHECK(std::isnan(y[0][d]));
    for (int d = 0; d < 3; ++d) CHECK(y[1][d] == net.weight<0>()[2][d]);
    Tape<Net, 2> tape;
    Gradients<Net> gradients;
    const auto loss = MSELoss{}(net.forward(x, tape), Tensor<float, 2, 3>{});
    CHECK(std::isnan(loss.value));
    net.backward(tape, loss.gradient, gradients);
    for (int i = 0; i < 4; ++i)
      for (int d = 0; d < 3; ++d) CHECK(std::isfinite(gradients.weight<0>()[i][d]));
  }
}
#endif

TEST_CASE("Embedding: minus zero is index 0") {
  using Net = Network<float, Embedding<4, 3>>;
  const Net net{manual_seed(1)};
  const auto y = net(Tensor<float, 1>{-0.0f});
  for (int d = 0; d < 3; ++d) CHECK(y[d] == net.weight<0>()[0][d]);
}

TEST_CASE("Embedding: the fused step is the explicit loop, bit for bit") {
  using Alone = Sequential<Embedding<5, 3>, Tanh, Linear<3, 2>>;
  using Wide = Network<double, Embedding<40, 20>, LayerNorm<20>, Linear<20, 1>>;
  using Steps = Sequential<Sequence<3, 1>, Embedding<5, 4, 0>, Flatten, Linear<12, 2>>;
  fused_is_explicit_on_indices<7, Alone>(Adam{.lr = 0.1}, 5);
  fused_is_explicit_on_indices<16, Wide>(SGD{.lr = 0.1, .momentum = 0.9}, 40);
  fused_is_explicit_on_indices<9, Steps>(Adam{}, 5);
}

template <class Net, class Rule>
void rows_that_no_sample_names(const Rule& rule) {
  Net net{manual_seed(4)};
  for (int i = 0; i < 20; ++i) {
    net.storage()[Net::Plan::storage.at[0].place(3 * i)] = -0.0f;
    net.storage()[Net::Plan::storage.at[0].place(3 * i + 1)] =
        i == 3 ? 0.0f : std::numeric_limits<float>::infinity();
  }
  Trainer trainer{net, MSELoss{}, rule, batch<4>};
  Optimizer optimizer{net, rule};
  Tape<Net, 4> tape;
  Gradients<Net> gradients;
  const Tensor<float, 4, 1> x{{{3}, {3}, {3}, {3}}}, y{};
  trainer.step(x, y);
  gradients.zero();
  net.backward(tape, MSELoss{}(net.forward(x, tape), y).gradient, gradients);
  optimizer.step(net, gradients);
  CHECK(std::memcmp(net.storage(), trainer.model().storage(),
                    sizeof(float) * std::size_t(Net::Plan::storage.total)) == 0);
}

TEST_CASE("Embedding: rows that no sample names keep their bits, or are updated as by the loop") {
  using Net = Sequential<Embedding<20, 3>, Linear<3, 1>>;
  rows_that_no_sample_names<Net>(PlainSGD{.lr = 0.1});
  rows_that_no_sample_names<Net>(PlainSGD{.lr = 0.1, .maximize = true});
  rows_that_no_sample_names<Net>(PlainSGD{.lr = 0});
  rows_that_no_sample_names<Net>(SGD{.lr = 0.1});
  rows_that_no_sample_names<Net>(SGD{.lr = 0.1, .maximize = true});
  rows_that_no_sample_names<Net>(SGD{.lr = 0.1, .weight_decay = 0.5});
  rows_that_no_sample_names<Net>(PlainSGD{.lr = 0.1, .weight_decay = 0.5});
  fused_is_explicit_on_indices<7, Net>(PlainSGD{.lr = 0.1}, 20);
  fused_is_explicit_on_indices<7, Net>(SGD{.lr = 0.1}, 20);
}

TEST_CASE("Embedding: the first rows of a batch train as they do alone") {
  using Net = Sequential<Embedding<5, 6>, Linear<6, 1>>;
  Trainer whole{Net{manual_seed(4)}, MSELoss{}, Adam{}, batch<8>};
  Trainer part{Net{manual_seed(4)}, MSELoss{}, Adam{}, batch<3>};
  const auto x = indices<float, 8, 1>(5);
  const auto y = uniform<float, 8, 1>(3);
  for (int step = 0; step < 3; ++step) {
    whole.step(x, y, 3);
    part.step(Tensor<float, 3, 1>{{{x[0][0]}, {x[1][0]}, {x[2][0]}}},
              Tensor<float, 3, 1>{{{y[0][0]}, {y[1][0]}, {y[2][0]}}});
  }
  for (int i = 0; i < 30; ++i) {
    CHECK(std::abs(whole.model().weight<0>()[i / 6][i % 6] -
                   part.model().weight<0>()[i / 6][i % 6]) < 1e-6f);
  }
}

TEST_CASE("Embedding: trains in a constant expression, is named, counted and explained") {
  constexpr auto train = [] {
    using Net = Sequential<Embedding<3, 2>, Linear<2, 1>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i)
      loss = trainer.step(Tensor<float, 2, 1>{{{1}, {2}}}, Tensor<float, 2, 1>{{{1}, {0}}});
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
  using Net = Sequential<Embedding<10, 3, 1>, Linear<3, 1>>;
  STATIC_REQUIRE(architecture<Net>() == "Embedding(10,3,padding_idx=1) Linear(3,1)");
  STATIC_REQUIRE(Net::parameter_count == 34);
  STATIC_REQUIRE(cost<Net>.forward_flops == 7);
}
