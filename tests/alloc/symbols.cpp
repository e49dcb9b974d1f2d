// SPDX-License-Identifier: MIT
//
// Initialisation, training and inference for `nm -u`, built without exceptions and run-time types.
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Deeper = Network<double, Linear<3, 33>, GELU, Linear<33, 17>, PReLU, Linear<17, 5>>;

void initialise(Net& net, unsigned long seed) {
  Generator generator = manual_seed(seed);
  net = Net{generator};
  net.initialise_weights(KaimingUniform{}, generator);
}
float train(Trainer<Net, BCELoss, Adam, 12>& trainer, const float (&x)[12][2],
            const float (&y)[12][1]) {
  return trainer.step(x, y);
}
float train_some(Trainer<Net, BCELoss, Adam, 12>& trainer, std::span<const float[2]> x,
                 std::span<const float[1]> y) {
  return trainer.step(x, y);
}
double train(Trainer<Deeper, CrossEntropyLoss, AdamW, 8>& trainer, const double (&x)[8][3],
             const int (&y)[8]) {
  return trainer.step(x, y);
}
float train(Net& net, Tape<Net, 12>& tape, Gradients<Net>& gradients, Optimizer<Net, SGD>& rule,
            const float (&x)[12][2], const float (&y)[12][1]) {
  gradients.zero();
  const auto outputs = net.forward(x, tape);
  const auto loss = BCELoss{}(outputs, y);
  net.backward(tape, loss.gradient, gradients);
  rule.step(net, gradients);
  return loss.value;
}
float infer(const Net& net, const float (&x)[2]) { return net(x)[0]; }
bool infer(const Deeper& net, std::span<const double> x, std::span<double> y) {
  return net.forward(x, y);
}
