// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

namespace {

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

// Trains once on Rows of B rows, and once with a batch of just these rows.
template <int B, int Rows, class N, class Loss>
void partial_is_full(const char* name, const Loss& loss) {
  const N net{manual_seed(5)};
  Trainer some{net, loss, PlainSGD{.lr = 0.1}, batch<B>};
  Trainer all{net, loss, PlainSGD{.lr = 0.1}, batch<Rows>};
  for (unsigned step = 0; step < 4; ++step) {
    const auto x = uniform<typename N::scalar, Rows, N::in>(step);
    const auto y = targets<Loss, N, Rows>(step + 9);
    const auto a = static_cast<double>(some.step(x, y));
    const auto b = static_cast<double>(all.step(x, y));
    if (!(std::abs(a - b) <= 1e-6 * std::abs(b))) FAIL_CHECK(name << ": loss " << a << ", " << b);
  }
  const auto p = some.model().parameters(), q = all.model().parameters();
  double worst = 0;
  for (int i = 0; i < N::parameter_count; ++i) {
    worst = std::max(worst, static_cast<double>(std::abs(p[i] - q[i])));
  }
  if (!(worst <= 1e-6)) FAIL_CHECK(name << ": a parameter differs by " << worst);
}

}  // namespace

TEST_CASE("fewer rows than the batch train as a batch of that size: the mean is over the rows") {
  partial_is_full<12, 1, Net>("MSE, 1 of 12", MSELoss{});
  partial_is_full<12, 7, Net>("MSE, 7 of 12", MSELoss{});
  partial_is_full<17, 16, Net>("MSE sum, 16 of 17", MSELoss{Reduction::sum});
  partial_is_full<8, 3, Net>("cross-entropy", CrossEntropyLoss{.label_smoothing = 0.1});
  partial_is_full<8, 3, Sequential<Linear<2, 17>, LogSoftmax>>("NLL", NLLLoss{});
  partial_is_full<8, 5, Sequential<Linear<2, 17>, Softmax>>("Softmax, MSE", MSELoss{});
  partial_is_full<8, 5, Sequential<Linear<2, 3>, Softmax>>("narrow Softmax, MSE", MSELoss{});
  partial_is_full<12, 7, Sequential<Linear<3, 2>, PReLU, Linear<2, 1>, Sigmoid>>("BCE", BCELoss{});
}

TEST_CASE("rows that are none, too many, or not as many as the targets give NaN, nothing changes") {
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.1}, batch<4>};
  const auto x = uniform<float, 6, 2>(1);
  const auto y = uniform<float, 6, 3>(2);
  using XRow = const float[2];
  using YRow = const float[3];
  const auto step = [&](std::size_t rows, std::size_t target_rows) {
    return trainer.step(std::span<XRow>(x.data, rows), std::span<YRow>(y.data, target_rows));
  };
  CHECK(step(4, 4) > 0);
  const auto before = trainer;
  for (const auto& [rows, target_rows] :
       {std::pair{0, 0}, std::pair{5, 5}, std::pair{4, 3}, std::pair{0, 4}, std::pair{3, 4}}) {
    const float loss = step(static_cast<std::size_t>(rows), static_cast<std::size_t>(target_rows));
    CHECK(loss != loss);
    CHECK(std::memcmp(&before, &trainer, sizeof trainer) == 0);
  }
  CHECK(step(3, 3) > 0);
  CHECK(std::memcmp(&before, &trainer, sizeof trainer) != 0);
}

TEST_CASE("labels that are fewer or more than the rows give NaN, nothing changes") {
  Trainer trainer{Net{manual_seed(1)}, CrossEntropyLoss{}, Adam{.lr = 0.1}, batch<4>};
  const auto x = uniform<float, 4, 2>(1);
  const int labels[5] = {0, 1, 2, 0, 1};
  const auto before = trainer;
  using Row = const float[2];
  for (const auto& [rows, count] : {std::pair{4, 3}, std::pair{3, 4}, std::pair{4, 5}}) {
    const std::span<Row> some(x.data, static_cast<std::size_t>(rows));
    const float loss = trainer.step(some, std::span(labels, static_cast<std::size_t>(count)));
    CHECK(loss != loss);
    CHECK(std::memcmp(&before, &trainer, sizeof trainer) == 0);
  }
  CHECK(trainer.step(x, std::span(labels, 4)) > 0);
}

TEST_CASE("a Trainer is a value: a copy is a snapshot, memcpy brings it back") {
  using T = Trainer<Net, MSELoss, Adam, 6>;
  STATIC_REQUIRE(std::is_trivially_copyable_v<T>);
  STATIC_REQUIRE(std::is_trivially_destructible_v<T>);
  T trainer{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.1}};
  const auto x = uniform<float, 6, 2>(1);
  const auto y = uniform<float, 6, 3>(2);
  STATIC_REQUIRE(noexcept(trainer.step(x, y)));
  for (int i = 0; i < 5; ++i) (void)trainer.step(x, y);
  alignas(T) unsigned char snapshot[sizeof(T)];
  std::memcpy(snapshot, &trainer, sizeof trainer);
  float first[5], second[5];
  for (float& loss : first) loss = trainer.step(x, y);
  const T after = trainer;
  std::memcpy(static_cast<void*>(&trainer), snapshot, sizeof trainer);
  CHECK(trainer.progress().steps == 5);
  for (float& loss : second) loss = trainer.step(x, y);
  CHECK(std::memcmp(first, second, sizeof first) == 0);
  CHECK(std::memcmp(&after, &trainer, sizeof trainer) == 0);
}

TEST_CASE("the rate can change between steps; a rate of 0 leaves the weights") {
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, PlainSGD{.lr = 0.1}, batch<6>};
  const auto x = uniform<float, 6, 2>(1);
  const auto y = uniform<float, 6, 3>(2);
  trainer.rule().lr = 0;
  const Net before = trainer.model();
  (void)trainer.step(x, y);
  CHECK(same_bits(before, trainer.model()));
  trainer.rule().lr = 0.1;
  (void)trainer.step(x, y);
  CHECK(!same_bits(before, trainer.model()));
  CHECK(trainer.progress().steps == 2);
  CHECK(trainer.loss().reduction == Reduction::mean);
}

TEST_CASE("Trainer: a step on more rows than x has is refused, though the targets have them") {
  using Small = Sequential<Linear<2, 1>>;
  Trainer trainer{Small{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<5>};
  const auto before = trainer.model().parameters();
  const Tensor<float, 2, 2> x{{{1, 2}, {3, 4}}};
  const Tensor<float, 5, 1> y{{{1}, {2}, {3}, {4}, {5}}};
  CHECK(std::isnan(trainer.step(x, y, 4)));
  CHECK(trainer.model().parameters() == before);
  CHECK(!std::isnan(trainer.step(x, y, 2)));
}
