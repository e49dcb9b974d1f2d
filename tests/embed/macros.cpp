// SPDX-License-Identifier: MIT
// Read behind macros.hpp and every header: instantiates what the headers define.
namespace {
using Net = fixnet::Sequential<fixnet::Linear<2, 10>, fixnet::Tanh, fixnet::Linear<10, 3>>;

float learn() {
  fixnet::Trainer trainer{Net{fixnet::manual_seed(1)}, fixnet::CrossEntropyLoss{},
                          fixnet::Adam{.lr = 0.05}, fixnet::batch<4>};
  const float data[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  const int labels[4] = {0, 1, 1, 2};
  float loss = 1;
  for (int step_number = 0; step_number < 300; ++step_number) loss = trainer.step(data, labels);
  return loss;
}
}  // namespace

int main() { return learn() < 0.1f ? TRUE - 1 : TRUE; }
