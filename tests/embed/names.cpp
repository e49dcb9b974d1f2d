// SPDX-License-Identifier: MIT
//
// A program with globals of plain words, which opens no namespace: most of what the library computes.
using Dense = fixnet::Network<float, fixnet::Linear<6, 9>, fixnet::LayerNorm<9>, fixnet::GELU,
                              fixnet::Dropout<>, fixnet::Linear<9, 4>>;
using Steps = fixnet::Network<double, fixnet::Sequence<5, 3>, fixnet::LSTM<3, 8>, fixnet::LastStep,
                              fixnet::Linear<8, 1>, fixnet::Sigmoid>;
using Signal = fixnet::Network<float, fixnet::Signal<2, 8>, fixnet::Conv1d<2, 4, 3>,
                               fixnet::BatchNorm1d<4>, fixnet::Hardtanh, fixnet::MaxPool1d<2>,
                               fixnet::Flatten, fixnet::Linear<12, 3>, fixnet::Softmax>;

template <class Net, class Loss, class Optimizer, class Targets, class... Random>
auto step_of(const Loss& with, const Optimizer& optimizer, const Targets& given,
             Random&... random) {
  Net made{fixnet::manual_seed(1)};
  fixnet::Trainer trained(made, with, optimizer, fixnet::batch<4>,
                          fixnet::ClipGradNorm{.max_norm = 1});
  const fixnet::Tensor<typename Net::scalar, 4, Net::in> data_given{};
  fixnet::Tensor<typename Net::scalar, 4, Net::in> wanted{};
  trained.step(data_given, given, wanted, random...);
  const auto numbers = trained.model().parameters();
  made.set_parameters(numbers);
  return made(data_given)[0][0] + trained.model()(data_given[0])[0];
}

int main() {
  fixnet::Generator random = fixnet::manual_seed(2);
  const int classes[4] = {0, 1, 2, 3};
  const double target_of_one[4][1] = {};
  const float target_of_three[4][3] = {};
  step_of<Dense>(fixnet::CrossEntropyLoss{}, fixnet::Adam{.lr = 1e-3}, classes, random);
  step_of<Steps>(fixnet::BCELoss{}, fixnet::SGD{.lr = 1e-2}, target_of_one);
  step_of<Signal>(fixnet::HuberLoss{}, fixnet::RMSprop{.lr = 1e-3}, target_of_three);
  return fixnet::random_split(10, 5, random)->order.empty() ? 1 : 0;
}
