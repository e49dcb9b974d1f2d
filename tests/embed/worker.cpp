// SPDX-License-Identifier: MIT
// Built once for each instruction set, as the Worker of that name (WORKER).
#include "shared.hpp"

#include <cstddef>
#include <new>

namespace {
using namespace fixnet;

void make(void* memory) {
  new (memory) Policy{Trainer{Policy::Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.01}, batch<7>,
                              RollBackBadSteps{}},
                      decltype(Policy::second){manual_seed(2)},
                      {},
                      12345};
}
float train(Policy& policy, const float (&x)[7][5], const float (&y)[7][3]) {
  return policy.trainer.step(x, y);
}
void infer(const Policy& policy, const float (&x)[5], float (&y)[5]) {
  const auto first = policy.trainer.model()(x);
  const auto second = policy.second({x[0], x[1], x[2], x[3], x[4]});
  for (int i = 0; i < 3; ++i) y[i] = first[i];
  for (int i = 0; i < 2; ++i) y[3 + i] = static_cast<float>(second[i]);
}
void tape(Policy& policy, const float (&x)[4][5]) {
  (void)policy.trainer.model().forward(x, policy.tape);
}
float gradient(Policy& policy, const float (&y)[4][3]) {
  Tensor<float, 4, 3> dy;
  for (int b = 0; b < 4; ++b) {
    for (int i = 0; i < 3; ++i) dy[b][i] = y[b][i];
  }
  Gradients<Policy::Net> gradients;
  policy.trainer.model().backward(policy.tape, dy, gradients);
  return static_cast<float>(clip_grad_norm(gradients, 1e30));
}
float parameter(const Policy& policy, int i) { return policy.trainer.model().parameters()[i]; }
}  // namespace

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
extern const Worker WORKER{TEXT(WORKER), sizeof(Policy), alignof(Policy), offsetof(Policy, last),
                           make,         train,          infer,           tape,
                           gradient,     parameter};
