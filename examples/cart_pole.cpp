// SPDX-License-Identifier: MIT
// Deep Q-learning: a network learns to balance a pole on a cart from its own falls. The targets are a
// second network's, which follows the first one slowly: lerp.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <memory>

using namespace fixnet;
using Net = Sequential<Linear<4, 64>, ReLU, Linear<64, 2>>;  // the worth of pushing left and right
using State4 = Tensor<float, 4>;  // place, speed, angle, speed of the angle

/// One step of 20 ms (Barto, Sutton and Anderson 1983). True once the pole has fallen.
static bool push(State4& s, bool right) {
  const float force = right ? 10.0F : -10.0F, sine = std::sin(s[2]), cosine = std::cos(s[2]);
  const float common = (force + 0.05F * s[3] * s[3] * sine) / 1.1F;
  const float angular =
      (9.8F * sine - cosine * common) / (0.5F * (4.0F / 3 - 0.1F * cosine * cosine / 1.1F));
  const float linear = common - 0.05F * angular * cosine / 1.1F;
  s[0] += 0.02F * s[1], s[1] += 0.02F * linear, s[2] += 0.02F * s[3], s[3] += 0.02F * angular;
  return std::fabs(s[0]) > 2.4F || std::fabs(s[2]) > 0.2095F;
}

struct Memory {  // what happened, to learn from again and again
  static constexpr int size = 50000;
  State4 before[size], after[size];
  int action[size];
  bool fell[size];
};

int main() {
  Generator generator = manual_seed(5);
  Trainer trainer{Net{generator}, HuberLoss{}, Adam{.lr = 1e-3}, batch<64>};
  Net target = trainer.model();
  const auto memory = std::make_unique<Memory>();
  int steps = 0, best = 0;
  for (int episode = 1; episode <= 1500 && best < 500; ++episode) {
    State4 state;
    for (float& s : state.data) s = generator.uniform<float>(-0.05F, 0.05F);
    int length = 0;
    for (bool fell = false; !fell && length < 500; ++length, ++steps) {
      const bool explores =
          generator.uniform<float>() < std::max(0.02F, 1 - static_cast<float>(steps) / 3000);
      const int action =
          explores ? static_cast<int>(generator.random() % 2) : argmax(trainer.model()(state));
      const int at = steps % Memory::size;
      memory->before[at] = state, memory->action[at] = action;
      fell = push(state, action == 1);
      memory->after[at] = state, memory->fell[at] = fell;
      if (steps < 500) continue;
      Tensor<float, 64, 4> x, next;
      int rows[64];
      for (int b = 0; b < 64; ++b) {
        rows[b] = static_cast<int>(generator.random() %
                                   static_cast<unsigned>(std::min(steps + 1, Memory::size)));
        for (int i = 0; i < 4; ++i)
          x[b][i] = memory->before[rows[b]][i], next[b][i] = memory->after[rows[b]][i];
      }
      auto y = trainer.model()(x);  // the action that was not taken has no error
      const auto later = target(next);
      for (int b = 0; b < 64; ++b)
        y[b][memory->action[rows[b]]] =
            1 + (memory->fell[rows[b]] ? 0 : 0.99F * std::max(later[b][0], later[b][1]));
      trainer.step(x, y);
      lerp(target, trainer.model(), 0.005);
    }
    best = std::max(best, length);
    if (episode % 50 == 0 || best == 500)
      std::printf("episode %3d: the pole stood for %3d steps\n", episode, length);
  }
  return best >= 200 ? 0 : 1;  // it stands for 20 steps by chance
}
