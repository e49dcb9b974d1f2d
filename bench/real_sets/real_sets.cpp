// SPDX-License-Identifier: MIT
// real_sets SET FILE: trains one of scikit-learn's sets from the weights, and on the batches, that FILE has
// (real_sets.py wrote it), and prints every step's loss, the outputs for the test rows, and the seconds of an epoch.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <memory>
#include <string>
#include <vector>

using namespace fixnet;
using Clock = std::chrono::steady_clock;
constexpr int batch_rows = 32;

/// What real_sets.py wrote: counts, then numbers.
struct Run {
  std::int32_t train = 0, test = 0, epochs = 0;
  float lr = 0;
  std::vector<float> weights, x, y, test_x;
  std::vector<std::int32_t> order;  // the training rows of every epoch
};

template <class T>
static bool get(std::FILE* file, std::vector<T>& to, int count) {
  to.resize(static_cast<std::size_t>(count));
  return std::fread(to.data(), sizeof(T), to.size(), file) == to.size();
}

template <class Net>
static bool read(const char* path, Run& run) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path, "rb"), std::fclose};
  std::int32_t counts[6] = {};
  if (!file || std::fread(counts, sizeof counts, 1, file.get()) != 1) return false;
  run.train = counts[0], run.test = counts[1], run.epochs = counts[2];
  const int targets = counts[5];  // numbers of a row's target; a class index is one
  if (counts[3] != Net::in || counts[4] != Net::parameter_count) return false;
  return std::fread(&run.lr, sizeof run.lr, 1, file.get()) == 1 &&
         get(file.get(), run.weights, Net::parameter_count) &&
         get(file.get(), run.x, run.train * Net::in) &&
         get(file.get(), run.y, run.train * targets) &&
         get(file.get(), run.test_x, run.test * Net::in) &&
         get(file.get(), run.order, run.train * run.epochs);
}

/// One training; a loss for every step.
template <class Targets, class Trainer>
static void train(const Run& run, Trainer& trainer, std::vector<float>& losses) {
  constexpr int in = std::remove_cvref_t<decltype(trainer.model())>::in;
  Tensor<float, batch_rows, in> x{};
  Targets y{};
  losses.clear();
  for (int epoch = 0; epoch < run.epochs; ++epoch) {
    const auto* const order = run.order.data() + std::size_t(epoch) * std::size_t(run.train);
    for (int first = 0; first < run.train; first += batch_rows) {
      const int count = std::min(batch_rows, run.train - first);
      for (int b = 0; b < count; ++b) {
        const auto row = static_cast<std::size_t>(order[first + b]);
        std::memcpy(&x[b], &run.x[row * in], sizeof x[b]);
        if constexpr (std::is_same_v<Targets, Tensor<int, batch_rows>>) {
          y[b] = static_cast<int>(run.y[row]);
        } else {
          y[b][0] = run.y[row];
        }
      }
      losses.push_back(count == batch_rows ? trainer.step(x, y) : trainer.step(x, y, count));
    }
  }
}

template <class Net, class Targets, class Loss>
static int compare(const char* path, const Loss& loss) {
  Run run;
  if (!read<Net>(path, run)) return std::fprintf(stderr, "%s: not of this network\n", path), 1;
  typename Net::Parameters weights;
  std::copy(run.weights.begin(), run.weights.end(), &weights[0]);
  Net model;
  model.set_parameters(weights);
  const Trainer begun{model, loss, Adam{.lr = double(run.lr)}, batch<batch_rows>};
  auto trainer = begun;
  std::vector<float> losses, outputs(std::size_t(run.test) * Net::out);
  double fastest = 1e9;
  const auto begin = Clock::now();
  while (Clock::now() - begin < std::chrono::milliseconds(100)) {
    trainer = begun;
    const auto start = Clock::now();
    train<Targets>(run, trainer, losses);
    fastest = std::min(fastest, std::chrono::duration<double>(Clock::now() - start).count());
  }
  if (!trainer.model().forward(run.test_x, outputs)) return 1;
  std::printf("seconds %.9g\nlosses", fastest / run.epochs);
  for (const float v : losses) std::printf(" %.9g", double(v));
  std::printf("\noutputs");
  for (const float v : outputs) std::printf(" %.9g", double(v));
  std::printf("\n");
  return 0;
}

int main(int count, char** arguments) {
  if (count != 3) return std::fputs("usage: real_sets SET FILE\n", stderr), 2;
  const std::string set = arguments[1];
  const char* const path = arguments[2];
  using Labels = Tensor<int, batch_rows>;
  using Numbers = Tensor<float, batch_rows, 1>;
  if (set == "breast_cancer")
    return compare<Sequential<Linear<30, 16>, ReLU, Linear<16, 1>, Sigmoid>, Numbers>(path,
                                                                                      BCELoss{});
  if (set == "digits")
    return compare<Sequential<Linear<64, 64>, ReLU, Linear<64, 10>>, Labels>(path,
                                                                             CrossEntropyLoss{});
  if (set == "iris")
    return compare<Sequential<Linear<4, 16>, ReLU, Linear<16, 3>>, Labels>(path,
                                                                           CrossEntropyLoss{});
  if (set == "wine")
    return compare<Sequential<Linear<13, 16>, ReLU, Linear<16, 3>>, Labels>(path,
                                                                            CrossEntropyLoss{});
  if (set == "diabetes")
    return compare<Sequential<Linear<10, 16>, ReLU, Linear<16, 1>>, Numbers>(path, MSELoss{});
  return std::fprintf(stderr, "real_sets: no set called %s\n", arguments[1]), 2;
}
