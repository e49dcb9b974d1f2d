// SPDX-License-Identifier: MIT
// Read behind every header of the library: a program that learns, for the flags of flags.sh.
#if defined(LIBRARY)
extern "C" float LIBRARY() {
#else
int main() {
#endif
  fixnet::Trainer trainer{
      fixnet::Sequential<fixnet::Linear<2, 10>, fixnet::Tanh, fixnet::Linear<10, 3>>{
          fixnet::manual_seed(1)},
      fixnet::CrossEntropyLoss{}, fixnet::Adam{.lr = 0.05}, fixnet::batch<4>};
  const float x[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  const int labels[4] = {0, 1, 1, 2};
  float loss = 1;
  for (int i = 0; i < 300; ++i) loss = trainer.step(x, labels);
#if defined(LIBRARY)
  return loss;
}
#else
  return loss < 0.1f ? 0 : 1;
}
#endif
