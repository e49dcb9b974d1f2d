// SPDX-License-Identifier: MIT
// Trains here, for a look at it in PyTorch: writes FILE (default trained.safetensors), a checkpoint
// beside it, and prints the nn.Sequential that it belongs to. Then, in Python:
//
//   model = fixnet_export.load("trained.safetensors")     # python/fixnet_export.py
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/architecture.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/io/csv.hpp>

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

constexpr const char* data =
    "scored,conceded,won\n"
    "3.0,0.5,1\n1.0,1.0,0\n0.5,2.0,0\n2.0,1.5,1\n3.5,3.0,1\n2.0,2.5,0\n"
    "1.5,1.0,1\n0.5,0.5,0\n2.5,0.8,1\n2.1,2.0,0\n1.2,0.5,1\n0.7,1.5,0\n";

int fail(const io::Error& error) {
  std::fprintf(stderr, "%s\n", error.text().c_str());
  return 1;
}

int main(int count, char** arguments) {
  const std::string path = count > 1 ? arguments[1] : "trained.safetensors";
  const auto table = io::parse_csv<float>(data, "data");  // io::read_csv reads a file
  if (!table) return fail(table.error());
  Tensor<float, 12, 2> X;
  Tensor<float, 12, 1> y;
  if (table->copy_rows(0, X).size() != 12 || table->copy_rows(0, y, 2).size() != 12) return 1;
  const auto features = Standardization<float, 2>::fit(std::span<const float>(X.data[0], 24));
  X = features(X);

  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  for (int epoch = 0; epoch < 50; ++epoch) trainer.step(X, y);
  if (const auto saved = io::save(path, trainer.model(), features); !saved)
    return fail(saved.error());
  const auto kept = io::save_checkpoint(path + ".checkpoint", trainer);
  if (!kept) return fail(kept.error());

  // Another day: go on from the checkpoint as if there had been no pause.
  Trainer resumed{Net{}, BCELoss{}, Adam{}, batch<12>};
  const auto loaded = io::load_checkpoint(path + ".checkpoint", resumed);
  if (!loaded) return fail(loaded.error());
  for (int epoch = 0; epoch < 50; ++epoch) {
    if (resumed.step(X, y) != trainer.step(X, y)) return 1;
  }
  const Tensor<float, 2> match{{2.2f, 0.9f}};
  std::printf("%sP(win) %.3f\n", io::to_pytorch<Net>().c_str(),
              static_cast<double>(resumed.model()(features(match))[0]));
}
