// SPDX-License-Identifier: MIT
// From a CSV file to a saved model: split, standardise, shuffled batches, early stopping, metrics,
// and back from the file.
#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/model.hpp>

using namespace fixnet;
using Net = Sequential<Linear<30, 16>, ReLU, Linear<16, 1>, Sigmoid>;

int main(int count, char** arguments) {
  const auto table = io::read_csv<float>(count > 1 ? arguments[1] : "breast_cancer.csv");
  if (!table) return std::fprintf(stderr, "%s\n", table.error().text().c_str()), 1;
  const auto data = Dataset<float, 30>::columns(*table, 0, 30);
  if (!data) return std::fputs("expected 30 features and a target\n", stderr), 1;

  Generator generator = manual_seed(1);
  const auto split = *random_split(data->rows(), data->rows() * 4 / 5, generator);
  const auto train = *data->subset(split.train());
  const auto validation = *data->subset(split.test());
  const auto features = Standardization<float, 30>::fit(train);

  DataLoader loader{train, batch<32>, generator, features};
  Trainer trainer{Net{generator}, BCELoss{}, Adam{.lr = 0.01}, batch<32>};
  const FitOptions options{.epochs = 100, .patience = 10};
  const auto result = fit(trainer, loader, options, validation, [](const Epoch& e) {
    std::printf("epoch %2d  loss %.4f  validation %.4f\n", e.number, e.loss, e.validation_loss);
  });

  const auto scores = predict(trainer.model(), validation, features), labels = targets(validation);
  std::printf("best epoch %d: accuracy %.3f, AUC %.3f\n", result.best.number,
              binary_accuracy(scores, labels), roc_auc_score(scores, labels));
  const char* const path = "breast_cancer.safetensors";
  io::Result<> done = io::save(path, trainer.model(), features);
  Net model;
  Standardization<float, 30> scale;
  if (done) done = io::load(path, model, scale);
  if (!done) return std::fprintf(stderr, "%s\n", done.error().text().c_str()), 1;
  return predict(model, validation, scale) == scores ? 0 : 1;  // the same answers
}
