// SPDX-License-Identifier: MIT
#include "dlib.hpp"

#ifdef FIXNET_BENCH_HAS_DLIB

  #include <dlib/dnn.h>

  #include <algorithm>
  #include <cmath>

namespace bench::dlib_peer {
namespace {

template <class P>
struct LossOf;
template <int B, Hidden H, int... W>
struct LossOf<Problem<B, H, Criterion::bce, W...>> {
  template <class Net>
  using type = dlib::loss_binary_log<Net>;
  using Label = float;
};
template <int B, Hidden H, int... W>
struct LossOf<Problem<B, H, Criterion::mse, W...>> {
  template <class Net>
  using type = dlib::loss_mean_squared<Net>;
  using Label = float;
};
template <int B, Hidden H, int... W>
struct LossOf<Problem<B, H, Criterion::cross_entropy, W...>> {
  template <class Net>
  using type = dlib::loss_multiclass_log<Net>;
  using Label = unsigned long;
};

template <Hidden H, class Net>
using Activated = std::conditional_t<H == Hidden::relu, dlib::relu<Net>, dlib::htan<Net>>;

template <class P, int I>
struct LayersUpTo {
  using type = dlib::fc<static_cast<unsigned long>(P::width(I)),
                        Activated<P::hidden, typename LayersUpTo<P, I - 1>::type>>;
};
template <class P>
struct LayersUpTo<P, 1> {
  using type = dlib::fc<static_cast<unsigned long>(P::width(1)), dlib::input<dlib::matrix<float>>>;
};

template <class P>
struct Training {
  using Net = typename LossOf<P>::template type<typename LayersUpTo<P, P::layers>::type>;
  Net net;
  std::vector<dlib::adam> solvers{Net::num_computational_layers,
                                  dlib::adam(0.0f, 0.9f, 0.999f)};  // no weight decay
  dlib::resizable_tensor x;
  std::vector<typename LossOf<P>::Label> labels = std::vector<typename LossOf<P>::Label>(P::batch);

  /// Layers learn their sizes from the first tensor.
  explicit Training(const Weights& weights) {
    const dlib::matrix<float> sample = dlib::zeros_matrix<float>(P::in, 1);
    const std::vector<dlib::matrix<float>> samples(P::batch, sample);
    net.to_tensor(samples.begin(), samples.end(), x);
    net.subnet().forward(x);
    read<0>(weights);
  }

  template <int I>
  void read(const Weights& weights) {
    const Dense& from = weights[I];
    dlib::tensor& to =
        dlib::layer<1 + 2 * (P::layers - 1 - I)>(net).layer_details().get_layer_params();
    float* p = to.host();
    for (int i = 0; i < from.in; ++i) {
      for (int o = 0; o < from.out; ++o) {
        *p++ = from.weight[static_cast<std::size_t>(o * from.in + i)];
      }
    }
    std::copy(from.bias.begin(), from.bias.end(), p);
    if constexpr (I + 1 < P::layers) read<I + 1>(weights);
  }

  void infer(const float* rows, int count, float* y) {
    if (x.num_samples() != count) x.set_size(count, 1, P::in, 1);
    std::copy_n(rows, count * P::in, x.host_write_only());
    const float* z = net.subnet().forward(x).host();
    for (int i = 0; i < count * P::out; ++i) {
      y[i] = P::criterion == Criterion::bce ? 1.0f / (1.0f + std::exp(-z[i])) : z[i];
    }
  }
};

template <class P>
Training<P>& training(const std::shared_ptr<void>& pointer) {
  return *static_cast<Training<P>*>(pointer.get());
}

template <class P>
void read_labels(const typename P::Targets& y, std::vector<typename LossOf<P>::Label>& labels) {
  for (std::size_t b = 0; b < labels.size(); ++b) {
    if constexpr (P::criterion == Criterion::cross_entropy) {
      labels[b] = static_cast<unsigned long>(y[b]);
    } else {
      labels[b] = P::criterion == Criterion::bce ? 2.0f * y[b][0] - 1.0f : y[b][0];
    }
  }
}

}  // namespace

template <class P>
Trainer<P>::Trainer(const Weights& weights)
    : implementation_(std::make_shared<Training<P>>(weights)) {}
template <class P>
Trainer<P>& Trainer<P>::operator=(const Trainer& other) {
  training<P>(implementation_) = training<P>(other.implementation_);
  return *this;
}
template <class P>
float Trainer<P>::step(const typename P::Inputs& x, const typename P::Targets& y) {
  Training<P>& t = training<P>(implementation_);
  std::copy_n(x[0], P::batch * P::in, t.x.host_write_only());
  read_labels<P>(y, t.labels);
  const double loss = t.net.compute_parameter_gradients(t.x, t.labels.begin());
  t.net.update_parameters(dlib::make_sstack(t.solvers), learning_rate<P>);
  return static_cast<float>(loss);
}

template <class P>
Model<P>::Model(const Weights& weights) : implementation_(std::make_shared<Training<P>>(weights)) {}
template <class P>
void Model<P>::forward(const float (&x)[P::in], float (&y)[P::out]) const {
  training<P>(implementation_).infer(x, 1, y);
}
template <class P>
void Model<P>::forward(const typename P::Inputs& x, typename P::Outputs& y) const {
  training<P>(implementation_).infer(x[0], P::batch, y[0]);
}

template class Trainer<Soccer>;
template class Trainer<Housing>;
template class Trainer<Digits>;
template class Model<Soccer>;
template class Model<Soccer16>;
template class Model<Housing>;
template class Model<Digits>;

}  // namespace bench::dlib_peer

#endif
