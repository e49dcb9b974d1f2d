// SPDX-License-Identifier: MIT
//
// fixnet as a contestant, and the weights that all others start from.
#pragma once

#include <fixnet/fixnet.hpp>
#include <span>

#include "../problem.hpp"

namespace bench::ours {

template <Hidden H>
using Activation = std::conditional_t<H == Hidden::relu, fixnet::ReLU, fixnet::Tanh>;

template <class Net, class... More>
struct Append;
template <class... L, class... More>
struct Append<fixnet::Sequential<L...>, More...> {
  using type = fixnet::Sequential<L..., More...>;
};

template <class P, int I>
struct NetUpTo {
  using type = typename Append<typename NetUpTo<P, I - 1>::type, Activation<P::hidden>,
                               fixnet::Linear<P::width(I), P::width(I + 1)>>::type;
};
template <class P>
struct NetUpTo<P, 0> {
  using type = fixnet::Sequential<fixnet::Linear<P::width(0), P::width(1)>>;
};

template <class P, class Layers>
struct WithSigmoid {
  using type = Layers;
};
template <class P, class Layers>
  requires(P::criterion == Criterion::bce)
struct WithSigmoid<P, Layers> {
  using type = typename Append<Layers, fixnet::Sigmoid>::type;
};

template <class P>
using Net = typename WithSigmoid<P, typename NetUpTo<P, P::layers - 1>::type>::type;

template <class P>
auto criterion() {
  if constexpr (P::criterion == Criterion::bce) {
    return fixnet::BCELoss{};
  } else if constexpr (P::criterion == Criterion::cross_entropy) {
    return fixnet::CrossEntropyLoss{};
  } else {
    return fixnet::MSELoss{};
  }
}

/// Calls f(parameter in storage, the same in weights) for all parameters of linear layers.
template <class Net, class F>
void pair_parameters(Net& net, Weights& weights, const F& f) {
  using Plan = typename std::remove_const_t<Net>::Plan;
  weights.resize(Plan::stage_count);
  for (std::size_t s = 0; s < weights.size(); ++s) {
    const auto& stage = Plan::stages.at[s];
    Dense& dense = weights[s];
    dense.in = stage.in;
    dense.out = stage.out;
    dense.weight.resize(static_cast<std::size_t>(stage.in * stage.out));
    dense.bias.resize(static_cast<std::size_t>(stage.out));
  }
  // A weight of [out][in], then a bias, for each.
  for (std::size_t t = 0; t < Plan::storage.at.size(); ++t) {
    const auto& tensor = Plan::storage.at[t];
    auto& numbers = t % 2 == 0 ? weights[t / 2].weight : weights[t / 2].bias;
    for (int i = 0; i < tensor.size(); ++i) {
      f(net.storage()[tensor.place(i)], numbers[static_cast<std::size_t>(i)]);
    }
  }
}

/// PyTorch's initial parameters: what every contestant starts from.
template <class P>
Weights initial_weights() {
  const Net<P> net{fixnet::manual_seed(42)};
  Weights weights;
  pair_parameters(net, weights, [](const float& ours, float& theirs) { theirs = ours; });
  return weights;
}

template <class P>
Net<P> net_of(Weights weights) {
  Net<P> net;
  pair_parameters(net, weights, [](float& ours, const float& theirs) { ours = theirs; });
  return net;
}

template <class P>
fixnet::Adam adam() {
  fixnet::Adam rule;
  rule.lr = learning_rate<P>;
  return rule;
}

template <class P>
class Trainer {
 public:
  explicit Trainer(const Weights& weights)
      : trainer_(net_of<P>(weights), criterion<P>(), adam<P>(), fixnet::batch<P::batch>) {}

  float step(const typename P::Inputs& x, const typename P::Targets& y) noexcept {
    return trainer_.step(x, y);
  }

 private:
  using Loss = decltype(criterion<P>());
  fixnet::Trainer<Net<P>, Loss, fixnet::Adam, P::batch> trainer_;
};

/// The five lines of the PyTorch loop, each by itself.
template <class P>
class Explicit {
 public:
  explicit Explicit(const Weights& weights)
      : model_(net_of<P>(weights)), optimizer_(model_, adam<P>()) {}

  float step(const typename P::Inputs& x, const typename P::Targets& y) noexcept {
    gradients_.zero();
    const auto outputs = model_.forward(x, tape_);
    const auto loss = criterion_(outputs, y);
    model_.backward(tape_, loss.gradient, gradients_);
    optimizer_.step(model_, gradients_);
    return loss.value;
  }

 private:
  using Loss = decltype(criterion<P>());
  Net<P> model_;
  Loss criterion_;
  fixnet::Optimizer<Net<P>, fixnet::Adam> optimizer_;
  fixnet::Tape<Net<P>, P::batch> tape_;
  fixnet::Gradients<Net<P>> gradients_;
};

/// Binary cross-entropy of a logit that has its gradient and no value: what a step costs whose loss
/// nobody asks for. A custom loss; the library's own always have both.
struct GradientAlone {
  fixnet::Reduction reduction = fixnet::Reduction::mean;
  template <class V>
  FIXNET_INLINE constexpr fixnet::losses_impl::Term<V> term(V z, V t) const noexcept {
    const V e = fixnet::simd::exp_nonpositive(-abs(z));
    return {V(0.0f), fixnet::simd::sigmoid_from(z, e) - t};
  }
};

/// Training without a loss to return, of a binary classifier.
template <class P>
class WithoutLoss {
  static_assert(P::criterion == Criterion::bce);
  using Logits = typename NetUpTo<P, P::layers - 1>::type;

 public:
  explicit WithoutLoss(Weights weights) : trainer_(logits(weights), GradientAlone{}, adam<P>()) {}
  float step(const typename P::Inputs& x, const typename P::Targets& y) noexcept {
    return trainer_.step(x, y);
  }

 private:
  static Logits logits(Weights& weights) {
    Logits net;
    pair_parameters(net, weights, [](float& ours, const float& theirs) { ours = theirs; });
    return net;
  }
  fixnet::Trainer<Logits, GradientAlone, fixnet::Adam, P::batch> trainer_;
};

/// y = network(x), for one sample and for a batch.
template <class P>
class Model {
 public:
  explicit Model(const Weights& weights) : net_(net_of<P>(weights)) {}
  void forward(const float (&x)[P::in], float (&y)[P::out]) const noexcept { net_.forward(x, y); }
  void forward(const typename P::Inputs& x, typename P::Outputs& y) const noexcept {
    net_.forward(x, y);
  }

 private:
  Net<P> net_;
};

}  // namespace bench::ours
