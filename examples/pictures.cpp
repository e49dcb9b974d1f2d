// SPDX-License-Identifier: MIT
// The football network in three pictures: its losses, epoch by epoch; what it decides of any match; and what the luck
// of the seed does to the last loss.
//   pictures [FOLDER]
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/svg.hpp>
#include <fixnet/train/population.hpp>
#include <string>
#include <vector>

#include "matches.hpp"

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main(int count, char** arguments) {
  const std::string folder = count > 1 ? arguments[1] : ".";
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  io::Curve losses{"loss", {}};
  for (int epoch = 0; epoch < 50; ++epoch) {
    losses.values.push_back(static_cast<double>(trainer.step(X, y)));
  }
  std::vector<io::PlotPoint> matches;
  for (int i = 0; i < 12; ++i) {
    matches.push_back({static_cast<double>(X[i][0]), static_cast<double>(X[i][1]), y[i][0] > 0.5f});
  }
  const auto chance = [&](double goals, double conceded) {
    const float match[2] = {static_cast<float>(goals), static_cast<float>(conceded)};
    return static_cast<double>(trainer.model()(match)[0]);
  };

  const auto curve = io::write_text(
      folder + "/football_loss.svg",
      io::curves_svg({&losses, 1}, {"Loss of the football network", "epoch", "loss"}, true));
  const auto decision = io::write_text(
      folder + "/football_decision.svg",
      io::decision_svg(
          chance, matches,
          {"Will the team win?", "goals it scores on average", "goals its opponent concedes"}));
  constexpr int seeds = 1024;
  static Population<Net, seeds> population;
  for (int i = 0; i < seeds; ++i) population[i] = Net{manual_seed(static_cast<unsigned>(i))};
  static Trainer all{population, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  Tensor<float, seeds> last{};
  for (int epoch = 0; epoch < 50; ++epoch) last = all.step(X, y);
  std::vector<double> values;
  for (int i = 0; i < seeds; ++i) values.push_back(static_cast<double>(last[i]));
  const auto luck = io::write_text(
      folder + "/football_seeds.svg",
      io::histogram_svg(values, {"The last loss of 1024 seeds", "loss after 50 epochs", "seeds"},
                        {.bins = 50, .log_x = true}));

  for (const auto* written : {&curve, &decision, &luck}) {
    if (!*written) std::printf("%s\n", written->error().text().c_str());
  }
  return curve && decision && luck ? 0 : 1;
}
