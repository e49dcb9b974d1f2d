// SPDX-License-Identifier: MIT
//
// The same of layers that have a width, positions or noise of their own, and of the optimizers that
// program.cpp has not: two programs take less time than one twice as long.
#include "quiet.hpp"

namespace {

/// One sample, five, and three steps of a full batch and of one that is not.
template <class T, class... Layers>
void through(std::string_view of) {
  using Net = Network<T, Layers...>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{}, batch<5>};
  for (const T size : {T(0), T(1), T(100)}) {
    const auto x = numbers<T, 5, Net::in>(size);
    quiet("one sample", of, Net::out, [&] { answer(trainer.model(), x[0]); });
    quiet("five samples", of, Net::out, [&] { answer(trainer.model(), x); });
  }
  const auto x = numbers<T, 5, Net::in>(T(3));
  const auto y = numbers<T, 5, Net::out>(T(0.5));
  Generator generator = manual_seed(2);
  quiet("a step", of, Net::out, [&] {
    for (const int rows : {5, 3, 2}) {
      if constexpr (Net::Plan::draws) {
        train(trainer, x, y, rows, generator);
      } else {
        train(trainer, x, y, rows);
      }
    }
  });
}

template <class T, int Width>
void norms() {
  through<T, Linear<3, Width>, LayerNorm<Width>>("LayerNorm");
  through<T, Linear<3, Width>, RMSNorm<Width>>("RMSNorm");
  through<T, Linear<3, Width>, BatchNorm1d<Width>, PReLU>("BatchNorm1d and PReLU");
}

template <class T, class Rule>
void learn(const Rule& rule) {
  using Net = Network<T, Linear<3, 5>, Tanh, Linear<5, 2>>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, rule, batch<5>};
  const auto x = numbers<T, 5, 3>(T(2));
  const auto y = numbers<T, 5, 2>(T(0.5));
  quiet("twenty steps", names_impl::type_name<Rule>(), 2, [&] {
    for (int i = 0; i < 20; ++i) train(trainer, x, y);
  });
}

}  // namespace

int main() {
  norms<float, 2>(), norms<float, 9>(), norms<double, 3>();
  through<float, Linear<3, 9>, Dropout<>, AlphaDropout<>>("Dropout and AlphaDropout");
  through<float, Linear<3, 3>, Residual<Linear<3, 3>, Tanh>>("Residual");
  through<float, Signal<2, 9>, Conv1d<2, 3, 3>, ReLU, Flatten, Linear<21, 1>>("Conv1d");
  through<float, Sequence<4, 3>, Linear<3, 2>, Softmax, Flatten>("Softmax of each step");
  learn<float>(Adadelta{}), learn<double>(Adadelta{.eps = 0});
  learn<float>(Adamax{.eps = 0}), learn<float>(NAdam{.eps = 0});
  learn<float>(RAdam{.eps = 0}), learn<float>(Rprop{});
  learn<double>(AMSGradW{.maximize = true});
  return failures == 0 ? 0 : 1;
}
