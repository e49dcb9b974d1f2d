// SPDX-License-Identifier: MIT
//
// Says which layers, losses and optimizers raise a floating-point exception on ordinary finite data,
// and fails if any does. Programs that trap on them (feenableexcept) would die of it.
#include "quiet.hpp"

namespace {

template <class T, class Act, int Width>
void infer() {
  const Network<T, Linear<3, Width>, Act> net{manual_seed(1)};
  for (const T size : {T(0), T(1), T(100)}) {
    const auto one = numbers<T, 1, 3>(size);
    const auto many = numbers<T, 5, 3>(size);
    quiet("one sample", names_impl::type_name<Act>(), Width, [&] { answer(net, one[0]); });
    quiet("five samples", names_impl::type_name<Act>(), Width, [&] { answer(net, many); });
  }
}

template <class T, class Act, int Width>
void train_through() {
  Trainer trainer{Network<T, Linear<7, Width>, Act>{manual_seed(1)}, MSELoss{}, SGD{}, batch<3>};
  const auto x = numbers<T, 3, 7>(T(3));
  const auto y = numbers<T, 3, Width>(T(0.5));
  quiet("a step", names_impl::type_name<Act>(), Width, [&] {
    for (int i = 0; i < 3; ++i) train(trainer, x, y);
  });
}

/// Arguments as far apart as sums of a badly scaled network: exponentials reach 0 and what lies below.
template <class T, class Act>
void far() {
  const T weight[3][1] = {{T(1)}, {T(-1)}, {T(0.5)}};
  Network<T, Linear<1, 3>, Act> net{};
  net.template set_weight<0>(weight);
  quiet("arguments to 2000", names_impl::type_name<Act>(), 3, [&] {
    for (int i = -5000; i <= 5000; ++i) {
      const Tensor<T, 1> x{{T(i) * T(0.4)}};
      answer(net, x);
    }
  });
}

template <class T, class Act>
void layer() {
  infer<T, Act, 1>(), infer<T, Act, 3>(), infer<T, Act, 17>();
  train_through<T, Act, 2>();
}

template <class T, class... Acts>
void layers() {
  (layer<T, Acts>(), ...);
}

/// `steps` of a full batch and of one that is not.
template <class T, class... Last, class Loss, class Rule>
void learn(const char* what, Loss loss, Rule rule) {
  using Net = Network<T, Linear<3, 5>, Tanh, Linear<5, 3>, Last...>;
  Trainer trainer{Net{manual_seed(1)}, loss, rule, batch<5>};
  const auto x = numbers<T, 5, 3>(T(2));
  Tensor<T, 5, 3> y{};
  for (int r = 0; r < 5; ++r) y[r][r % 3] = T(1);
  const int labels[5] = {0, 2, 1, -100, 2};
  quiet(what, names_impl::type_name<Rule>(), 3, [&] {
    for (int i = 0; i < 20; ++i) {
      if constexpr (requires { loss.ignore_index; }) {
        train(trainer, x, labels);
      } else {
        train(trainer, x, y);
      }
    }
  });
}

/// A loss of logits that are far apart.
template <class T, class Loss, class Y>
void far_logits(const char* what, Loss loss, const Y& y) {
  Network<T, Linear<1, 3>> net{};
  const T weight[3][1] = {{T(1)}, {T(-1)}, {T(0.5)}};
  net.template set_weight<0>(weight);
  Trainer trainer{net, loss, SGD{.lr = 0}, batch<1>};
  quiet(what, "logits to 2000", 3, [&] {
    for (int i = -5000; i <= 5000; ++i) {
      const Tensor<T, 1, 1> x{{{T(i) * T(0.4)}}};
      train(trainer, x, y);
    }
  });
}

template <class T>
void losses() {
  learn<T>("squares", MSELoss{}, Adam{});
  learn<T>("squares", MSELoss{}, AMSGrad{.eps = 0});
  learn<T>("squares", MSELoss{}, AdamW{});
  learn<T>("squares", MSELoss{}, PlainSGD{.weight_decay = 0.1});
  learn<T>("absolute values", L1Loss{}, SGD{.momentum = 0.9, .nesterov = true});
  learn<T>("Huber", HuberLoss{}, RMSprop{.eps = 0});
  learn<T>("smooth L1", SmoothL1Loss{}, RMSpropWith<true, true>{.momentum = 0.9});
  learn<T, Sigmoid>("binary, from the logit", BCELoss{}, Adagrad{.eps = 0});
  learn<T, Softmax>("binary, from probabilities", BCELoss{}, Adam{});
  learn<T>("binary, from logits", BCEWithLogitsLoss{.pos_weight = 3}, Adam{});
  learn<T>("classes", CrossEntropyLoss{.label_smoothing = 0.1}, Adam{});
  learn<T, LogSoftmax>("classes, from log-probabilities", NLLLoss{}, Adam{});
}

}  // namespace

int main() {
  layers<float, Tanh, Sigmoid, ReLU, LeakyReLU, ELU, SELU, GELU, GELUTanh, SiLU, Mish, Softplus,
         Softsign, LogSigmoid, Hardtanh, Hardsigmoid, ApproximateTanh, ApproximateSigmoid,
         ApproximateSiLU, ApproximateGELU, Hardswish, CELU, Tanhshrink, Softshrink, Hardshrink,
         Softmax, LogSoftmax>();
  layers<double, Tanh, Softsign>();
  far<float, Sigmoid>();
  far<float, Softmax>();
  const Tensor<float, 1, 3> targets{{{0.0f, 1.0f, 0.5f}}};
  far_logits<float>("binary, from logits", BCEWithLogitsLoss{}, targets);
  losses<float>();
  losses<double>();
  return failures == 0 ? 0 : 1;
}
