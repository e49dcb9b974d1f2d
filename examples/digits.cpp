// SPDX-License-Identifier: MIT
// Handwritten digits of 8 × 8 pixels: ten classes, a line of progress on a terminal, a log for other
// programs, and a picture of the losses.
#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/progress.hpp>
#include <fixnet/io/standardization.hpp>
#include <fixnet/io/svg.hpp>

using namespace fixnet;
constexpr int pixels = 64, digits = 10, epochs = 30;
using Net = Sequential<Linear<pixels, 64>, ReLU, Linear<64, digits>>;

static int fail(const std::string& what) { return std::fprintf(stderr, "%s\n", what.c_str()), 1; }

int main(int count, char** arguments) {
  const auto table = io::read_csv<float>(count > 1 ? arguments[1] : "digits.csv");
  if (!table) return fail(table.error().text());
  const auto data = Dataset<float, pixels, int>::columns(*table, 0, pixels);
  if (!data) return fail("expected 64 pixels and a digit");

  Generator generator = manual_seed(1);
  const auto labels = targets(*data);
  const auto split = *stratified_split(labels, 0.2, generator);
  const auto train = *data->subset(split.train()), validation = *data->subset(split.test());
  const auto scale = Standardization<float, pixels>::fit(train);
  DataLoader loader{train, batch<32>, generator, scale};
  Trainer trainer{Net{generator}, CrossEntropyLoss{}, Adam{.lr = 0.002}, batch<32>};
  Scheduler scheduler{trainer, CosineAnnealingLR{.T_max = epochs}};

  auto log = io::JsonLines::open("digits.jsonl");
  if (!log) return fail(log.error().text());
  io::Progress progress{epochs};
  std::vector<io::Curve> curves{{"training", {}}, {"validation", {}}};
  const auto result = fit(trainer, loader, {.epochs = epochs}, validation, [&](const Epoch& e) {
    progress(e);
    scheduler.step(trainer);
    curves[0].values.push_back(e.loss), curves[1].values.push_back(e.validation_loss);
    return log->write({{"epoch", e.number}, {"loss", e.loss}, {"validation", e.validation_loss}})
        .ok();
  });

  const auto scores = predict(trainer.model(), validation, scale);
  const auto actual = targets(validation);
  const auto table_of_errors = confusion<digits>(scores.data(), actual);
  std::printf("validation loss %.3f, accuracy %.3f, of the digit 8 %.3f found\n",
              result.last.validation_loss, table_of_errors.accuracy(), table_of_errors.recall(8));
  const auto drawn = io::write_text(
      "digits.svg", io::curves_svg(curves, {.title = "Digits", .x = "epoch", .y = "loss"}, true));
  if (!drawn) return fail(drawn.error().text());
  return table_of_errors.accuracy() > 0.95 ? 0 : 1;
}
