// SPDX-License-Identifier: MIT
#include "libtorch.hpp"

#ifdef FIXNET_BENCH_HAS_LIBTORCH

  #include <torch/torch.h>

namespace bench::libtorch {
namespace {

template <class P>
torch::nn::Sequential make_net(const Weights& weights) {
  torch::set_num_threads(1);
  torch::NoGradGuard no_grad;
  torch::nn::Sequential net;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Dense& dense = weights[i];
    torch::nn::Linear layer(dense.in, dense.out);
    layer->weight.copy_(
        torch::from_blob(const_cast<float*>(dense.weight.data()), {dense.out, dense.in}));
    layer->bias.copy_(torch::from_blob(const_cast<float*>(dense.bias.data()), {dense.out}));
    net->push_back(layer);
    if (i + 1 < weights.size()) {
      if (P::hidden == Hidden::relu) net->push_back(torch::nn::ReLU());
      if (P::hidden == Hidden::tanh) net->push_back(torch::nn::Tanh());
    }
  }
  if (P::criterion == Criterion::bce) net->push_back(torch::nn::Sigmoid());
  return net;
}

torch::Tensor view(const float* data, int rows, int columns) {
  return torch::from_blob(const_cast<float*>(data), {rows, columns});
}

template <class P>
torch::Tensor loss_of(const torch::Tensor& y, const typename P::Targets& t) {
  if constexpr (P::criterion == Criterion::cross_entropy) {
    const auto labels = torch::from_blob(const_cast<int*>(t), {P::batch}, torch::kInt32);
    return torch::nn::functional::cross_entropy(y, labels.to(torch::kInt64));
  } else if constexpr (P::criterion == Criterion::bce) {
    return torch::binary_cross_entropy(y, view(t[0], P::batch, P::out));
  } else {
    return torch::mse_loss(y, view(t[0], P::batch, P::out));
  }
}

struct Training {
  Weights start;
  torch::nn::Sequential net;
  torch::optim::Adam adam;
};

template <class P>
std::shared_ptr<Training> make_training(const Weights& weights) {
  const auto net = make_net<P>(weights);
  return std::make_shared<Training>(
      Training{weights, net, torch::optim::Adam(net->parameters(), learning_rate<P>)});
}

}  // namespace

template <class P>
Trainer<P>::Trainer(const Weights& weights) : implementation_(make_training<P>(weights)) {}
template <class P>
Trainer<P>& Trainer<P>::operator=(const Trainer& other) {
  implementation_ = make_training<P>(static_cast<Training*>(other.implementation_.get())->start);
  return *this;
}
template <class P>
float Trainer<P>::step(const typename P::Inputs& x, const typename P::Targets& y) {
  Training& training = *static_cast<Training*>(implementation_.get());
  training.adam.zero_grad();
  const auto loss = loss_of<P>(training.net->forward(view(x[0], P::batch, P::in)), y);
  loss.backward();
  training.adam.step();
  return loss.template item<float>();
}

template <class P>
Model<P>::Model(const Weights& weights)
    : implementation_(std::make_shared<torch::nn::Sequential>(make_net<P>(weights))) {}
template <class P>
void Model<P>::forward(const float (&x)[P::in], float (&y)[P::out]) const {
  torch::NoGradGuard no_grad;
  auto& net = *static_cast<torch::nn::Sequential*>(implementation_.get());
  const auto result = net->forward(view(x, 1, P::in));
  std::copy_n(result.template data_ptr<float>(), P::out, y);
}
template <class P>
void Model<P>::forward(const typename P::Inputs& x, typename P::Outputs& y) const {
  torch::NoGradGuard no_grad;
  auto& net = *static_cast<torch::nn::Sequential*>(implementation_.get());
  const auto result = net->forward(view(x[0], P::batch, P::in));
  std::copy_n(result.template data_ptr<float>(), P::batch * P::out, y[0]);
}

template class Trainer<Soccer>;
template class Trainer<Housing>;
template class Trainer<Digits>;
template class Model<Soccer>;
template class Model<Soccer16>;
template class Model<Housing>;
template class Model<Digits>;
template class Model<Square>;

}  // namespace bench::libtorch

#endif
