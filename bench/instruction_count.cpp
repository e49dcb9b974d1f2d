// SPDX-License-Identifier: MIT
//
// instruction_count CASE N: N steps or inferences of one case and nothing else, for a tool that
// counts instructions. The difference of two N is the count without start and end.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fixnet/train/population.hpp>
#include <memory>

#include "peers/ours.hpp"

namespace bench {
namespace {

template <class P>
float train(int n) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto trainer = std::make_unique<ours::Trainer<P>>(ours::initial_weights<P>());
  float sum = 0.0f;
  for (int i = 0; i < n; ++i) sum += trainer->step(data->x, data->y);
  return sum;
}
template <class P>
float infer_one(int n) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto model = std::make_unique<ours::Model<P>>(ours::initial_weights<P>());
  float sum = 0.0f, y[P::out];
  for (int i = 0; i < n; ++i) {
    model->forward(data->x[i % P::batch], y);
    sum += y[0];
  }
  return sum;
}
template <class P>
float infer_batch(int n) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto model = std::make_unique<ours::Model<P>>(ours::initial_weights<P>());
  const auto y = std::make_unique<typename P::Outputs[]>(1);
  float sum = 0.0f;
  for (int i = 0; i < n; ++i) {
    model->forward(data->x, y[0]);
    sum += y[0][0][0];
  }
  return sum;
}

// The networks of one register.
float train_population(int n) {
  using Net = fixnet::Sequential<fixnet::Linear<2, 10>, fixnet::ReLU, fixnet::Linear<10, 1>>;
  using Model = fixnet::Population<Net, 8>;
  const auto data = std::make_unique<Data<Soccer>>(make_data<Soccer>());
  fixnet::Trainer trainer{Model{fixnet::manual_seed(1)}, fixnet::BCEWithLogitsLoss{},
                          fixnet::Adam{}, fixnet::batch<Soccer::batch>};
  float sum = 0.0f;
  for (int i = 0; i < n; ++i) sum += trainer.step(data->x, data->y)[0];
  return sum;
}

struct Case {
  const char* name;
  float (*run)(int);
};
constexpr Case cases[] = {
    {"step/soccer", train<Soccer>},
    {"infer/soccer", infer_one<Soccer>},
    {"infer/soccer/B12", infer_batch<Soccer>},
    {"step/housing", train<Housing>},
    {"infer/housing", infer_one<Housing>},
    {"step/digits", train<Digits>},
    {"infer/digits/B64", infer_batch<Digits>},
    {"infer/square", infer_one<Square>},
    {"infer/square/B256", infer_batch<Square>},
    {"step/population/8", train_population},
};

}  // namespace
}  // namespace bench

int main(int count, char** arguments) {
  if (count == 1) {
    for (const auto& one : bench::cases) std::puts(one.name);
    return 0;
  }
  for (const auto& one : bench::cases) {
    if (count == 3 && std::strcmp(arguments[1], one.name) == 0) {
      std::printf("%g\n", static_cast<double>(one.run(std::atoi(arguments[2]))));
      return 0;
    }
  }
  return 2;
}
