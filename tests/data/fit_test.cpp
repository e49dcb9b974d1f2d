// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/data/fit.hpp>
#include <fixnet/fixnet.hpp>
#include <limits>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<1, 8>, Tanh, Linear<8, 1>>;

struct Wave {
  std::vector<float> x, y;
  explicit Wave(int rows, float noise = 0) {
    Generator generator = manual_seed(static_cast<std::uint64_t>(rows));
    for (int i = 0; i < rows; ++i) {
      x.push_back(generator.uniform<float>(-2, 2));
      y.push_back(std::sin(x.back()) + noise * generator.uniform<float>(-1, 1));
    }
  }
  [[nodiscard]] Dataset<float, 1> view() const { return *Dataset<float, 1>::view(x, y); }
};

auto trainer_of(double lr = 0.02) {
  return Trainer{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = lr}, batch<8>};
}

}  // namespace

TEST_CASE("fit: the same bits as the loop that it stands for") {
  const Wave wave{37};
  auto fitted = trainer_of(), looped = trainer_of();
  DataLoader one{wave.view(), batch<8>, manual_seed(5)}, two{wave.view(), batch<8>, manual_seed(5)};
  const auto result = fit(fitted, one, {.epochs = 5});
  for (int e = 0; e < 5; ++e) {
    for (const auto& [x, y] : two) looped.step(x, y);
  }
  CHECK(fitted.model().parameters() == looped.model().parameters());
  CHECK(result.last.number == 5);
  CHECK_FALSE(result.stopped_early);
  CHECK_FALSE(result.diverged);
}

TEST_CASE("fit: a network that draws takes its generator, with the loop's bits") {
  using Drops = Sequential<Linear<1, 8>, Tanh, Dropout<std::ratio<1, 4>>, Linear<8, 1>>;
  const Wave wave{37};
  Trainer fitted{Drops{manual_seed(1)}, MSELoss{}, Adam{}, batch<8>};
  auto looped = fitted;
  DataLoader one{wave.view(), batch<8>, manual_seed(5)}, two{wave.view(), batch<8>, manual_seed(5)};
  Generator mine = manual_seed(6), other = mine;
  (void)fit(fitted, one, mine, {.epochs = 3});
  for (int e = 0; e < 3; ++e) {
    for (const auto& [x, y] : two) looped.step(x, y, other);
  }
  CHECK(fitted.model().parameters() == looped.model().parameters());
  CHECK(mine == other);
}

TEST_CASE("fit: learns, and the last epoch's losses are those of its rows") {
  const Wave wave{64}, validation{33};
  auto trainer = trainer_of();
  DataLoader loader{wave.view(), batch<8>, manual_seed(5)};
  const auto result = fit(trainer, loader, {.epochs = 60}, validation.view());
  CHECK(result.last.loss < 0.01);
  CHECK(result.last.validation_loss == evaluate(trainer.model(), MSELoss{}, validation.view()));
}

TEST_CASE("fit: an epoch's loss is the mean over rows where the last batch is not full") {
  const std::vector<float> x{0, 0, 0}, y{1, 1, 4};
  Trainer trainer{Sequential<Linear<1, 1>>{}, MSELoss{}, SGD{.lr = 0}, batch<2>};
  DataLoader loader{*Dataset<float, 1>::view(x, y), batch<2>};
  const auto result = fit(trainer, loader, {.epochs = 1});
  CHECK(result.last.loss == 6);
  Trainer sums{Sequential<Linear<1, 1>>{}, MSELoss{Reduction::sum}, SGD{.lr = 0}, batch<2>};
  CHECK(fit(sums, loader, {.epochs = 1}).last.loss == 6);
}

TEST_CASE("fit: stops when validation has not improved, and the network is the best one again") {
  const Wave few{8, 0.5f}, validation{64};
  auto trainer = trainer_of(0.05);
  DataLoader loader{few.view(), batch<8>, manual_seed(5)};
  std::vector<Epoch> epochs;
  const auto result = fit(trainer, loader, {.epochs = 2000, .patience = 20}, validation.view(),
                          [&](const Epoch& e) { epochs.push_back(e); });
  CHECK(result.stopped_early);
  CHECK(result.last.number == result.best.number + 20);
  for (const Epoch& e : epochs) CHECK(e.validation_loss >= result.best.validation_loss);
  CHECK(evaluate(trainer.model(), MSELoss{}, validation.view()) == result.best.validation_loss);
}

TEST_CASE("fit: a callback stops by false, and sees every epoch") {
  const Wave wave{16};
  auto trainer = trainer_of();
  DataLoader loader{wave.view(), batch<8>};
  int seen = 0;
  const auto result = fit(trainer, loader, {.epochs = 100}, {}, [&](const Epoch& e) {
    CHECK(e.number == ++seen);
    CHECK(std::isnan(e.validation_loss));
    return e.number < 3;
  });
  CHECK(seen == 3);
  CHECK(result.last.number == 3);
}

TEST_CASE("fit: a loss that is not finite ends training with the best network that was seen") {
  Wave wave{16};
  wave.y[9] = std::numeric_limits<float>::quiet_NaN();
  auto trainer = trainer_of();
  const auto before = trainer.model();
  DataLoader loader{wave.view(), batch<8>};
  const auto result = fit(trainer, loader, {.epochs = 10});
  CHECK(result.diverged);
  CHECK(result.last.number == 1);
  CHECK(trainer.model().parameters() == before.parameters());
}

TEST_CASE("fit: no epochs change nothing, no rows are told") {
  const Wave wave{16};
  auto trainer = trainer_of();
  const auto before = trainer.model();
  DataLoader loader{wave.view(), batch<8>};
  CHECK(fit(trainer, loader, {.epochs = 0}).last.number == 0);
  DataLoader empty{*Dataset<float, 1>::view({}, {}), batch<8>};
  CHECK(fit(trainer, empty, {.epochs = 3}).diverged);
  CHECK(trainer.model().parameters() == before.parameters());
}

TEST_CASE("fit: a guard's undone steps count for nothing, and training goes on") {
  Wave wave{16};
  wave.y[9] = std::numeric_limits<float>::quiet_NaN();
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<8>, SkipBadSteps{}};
  DataLoader loader{wave.view(), batch<8>};
  const auto result = fit(trainer, loader, {.epochs = 50});
  CHECK_FALSE(result.diverged);
  CHECK(result.last.number == 50);
  CHECK(result.last.loss < 0.1);
  CHECK(trainer.progress().steps == 50);
  for (float& t : wave.y) t = std::numeric_limits<float>::quiet_NaN();
  CHECK(fit(trainer, loader, {.epochs = 3}).diverged);
}
