// SPDX-License-Identifier: MIT
// Which width suits the data? Five folds for each, standardised by their own training rows: the mean of
// the accuracies, and how far they are from each other.
#include <cmath>
#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/standardization.hpp>

using namespace fixnet;
constexpr int features = 30, fold_count = 5;
using Data = Dataset<float, features>;

template <int Width>
static double accuracy_of_fold(const Data& train, const Data& test, int fold) {
  using Net = Sequential<Linear<features, Width>, ReLU, Linear<Width, 1>>;
  const auto scale = Standardization<float, features>::fit(train);
  Generator generator = manual_seed(static_cast<std::uint64_t>(fold));
  DataLoader loader{train, batch<32>, generator, scale};
  Trainer trainer{Net{generator}, BCEWithLogitsLoss{}, AdamW{.lr = 0.01}, batch<32>};
  fit(trainer, loader, {.epochs = 15});
  const auto scores = predict(trainer.model(), test, scale), labels = targets(test);
  return binary_accuracy(scores, labels, 0);  // logits: the threshold is 0
}

template <int Width>
static double report(const Data& data, const KFold& folds) {
  double sum = 0, squares = 0;
  for (int fold = 0; fold < fold_count; ++fold) {
    const auto train = *data.subset(folds.train(fold)), test = *data.subset(folds.validation(fold));
    const double accuracy = accuracy_of_fold<Width>(train, test, fold);
    sum += accuracy, squares += accuracy * accuracy;
  }
  const double mean = sum / fold_count;
  std::printf("%2d units: accuracy %.3f ± %.3f\n", Width, mean,
              std::sqrt(squares / fold_count - mean * mean));
  return mean;
}

int main(int count, char** arguments) {
  const auto table = io::read_csv<float>(count > 1 ? arguments[1] : "breast_cancer.csv");
  if (!table) return std::fprintf(stderr, "%s\n", table.error().text().c_str()), 1;
  const auto data = Data::columns(*table, 0, features);
  if (!data) return std::fputs("expected 30 features and a target\n", stderr), 1;
  Generator generator = manual_seed(1);
  const auto folds = *KFold::make(data->rows(), fold_count, generator);
  const double narrow = report<2>(*data, folds), wide = report<16>(*data, folds);
  return narrow > 0.9 && wide > 0.9 ? 0 : 1;
}
