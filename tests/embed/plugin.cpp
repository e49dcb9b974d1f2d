// SPDX-License-Identifier: MIT
// A library with a network of its own, as programs load and unload them: one loss for each step.
#include <fixnet/fixnet.hpp>
#include <fixnet/io/bytes.hpp>

namespace {
using Net = fixnet::Sequential<fixnet::Linear<3, 4>, fixnet::GELU, fixnet::Linear<4, 2>>;
fixnet::Trainer trainer{Net{fixnet::manual_seed(3)}, fixnet::MSELoss{}, fixnet::SGD{.lr = 0.1},
                        fixnet::batch<5>};

// Passes, tables and texts that the step above has no need of.
using Deep = fixnet::Sequential<fixnet::Linear<17, 70>, fixnet::PReLU, fixnet::Linear<70, 40>,
                                fixnet::Softmax, fixnet::Linear<40, 5>, fixnet::LogSoftmax>;
float deep_loss(const float (&x)[24][17], const int (&labels)[24]) {
  fixnet::Trainer deep{Deep{fixnet::manual_seed(1)}, fixnet::NLLLoss{}, fixnet::AdamW{},
                       fixnet::batch<24>, fixnet::ClipGradNorm{.max_norm = 1.0}};
  fixnet::Tape<Deep, 24> tape;
  const auto outputs = deep.model().forward(x, tape);
  const float loss = fixnet::NLLLoss{}(outputs, labels).value;
  return loss + deep.step(x, labels) +
         static_cast<float>(fixnet::accuracy(deep.model(), x, labels)) +
         static_cast<float>(fixnet::cost<decltype(deep)>.object_bytes) +
         static_cast<float>(fixnet::describe<Deep>().size());
}
}  // namespace

extern "C" float step(const float (&x)[5][3], const float (&y)[5][2]) { return trainer.step(x, y); }
extern "C" float other(const float (&x)[24][17], const int (&labels)[24]) {
  return deep_loss(x, labels) + static_cast<float>(fixnet::to_bytes(trainer.model()).size());
}
