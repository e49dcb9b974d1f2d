// SPDX-License-Identifier: MIT
//
// A program without exceptions and run-time types, which includes every header (headers.hpp) and uses
// what reads and writes files.
#include <cstdio>

#include "headers.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;

int failed = 0;
void check(bool good, const char* what) {
  if (!good) std::printf("%s\n", what), failed = 1;
}

}  // namespace

int main(int, char** words) {
  const std::string folder = words[1];
  const Standardization<float, 2> features{{1, 2}, {3, 4}};
  const Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<4>};
  check(io::save(folder + "/m", trainer.model()).ok(), "save");
  check(io::save(folder + "/f", trainer.model(), features).ok(), "save with features");
  check(io::save_checkpoint(folder + "/c", trainer, 7L).ok(), "save_checkpoint");
  Net net;
  Standardization<float, 2> read;
  check(io::load(folder + "/m", net).ok(), "load");
  check(io::load(folder + "/f", net, read).ok() && read == features, "load with features");
  Trainer other{Net{}, MSELoss{}, Adam{}, batch<4>};
  long number = 0;
  check(io::load_checkpoint(folder + "/c", other, number).ok() && number == 7, "load_checkpoint");
  check(net.parameters() == trainer.model().parameters(), "parameters");
  check(!io::load(folder + "/c", net).ok(), "a checkpoint is no model");
  check(!io::load(folder + "/none", net).ok(), "no file");
  return failed;
}
