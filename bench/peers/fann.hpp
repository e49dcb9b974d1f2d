// SPDX-License-Identifier: MIT
//
// FANN: sizes known at run time, one sample at a time, a bias as a neuron that is always 1.
#pragma once

#ifdef FIXNET_BENCH_HAS_FANN

  #include <floatfann.h>

  #include "../problem.hpp"

namespace bench::fann {

template <class P>
class Model {
 public:
  explicit Model(const Weights& weights) {
    std::array<unsigned, P::widths.size()> widths;
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = static_cast<unsigned>(P::widths[i]);
    net_ = fann_create_standard_array(static_cast<unsigned>(widths.size()), widths.data());
    static_assert(P::hidden == Hidden::tanh);  // it has no ReLU
    fann_set_activation_function_hidden(net_, FANN_SIGMOID_SYMMETRIC);
    fann_set_activation_function_output(
        net_, P::criterion == Criterion::bce ? FANN_SIGMOID : FANN_LINEAR);
    fann_set_activation_steepness_hidden(net_, 1.0f);
    // FANN's sigmoid is of 2·steepness·z.
    fann_set_activation_steepness_output(net_, P::criterion == Criterion::bce ? 0.5f : 1.0f);
    read(weights);
  }
  ~Model() { fann_destroy(net_); }
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  void forward(const float (&x)[P::in], float (&y)[P::out]) const {
    const float* result = fann_run(net_, const_cast<float*>(&x[0]));
    for (int o = 0; o < P::out; ++o) y[o] = result[o];
  }

 private:
  void read(const Weights& weights) {
    unsigned first = 0;
    for (const Dense& layer : weights) {
      const unsigned in = static_cast<unsigned>(layer.in), next = first + in + 1;
      for (unsigned o = 0; o < static_cast<unsigned>(layer.out); ++o) {
        for (unsigned i = 0; i < in; ++i) {
          fann_set_weight(net_, first + i, next + o, layer.weight[o * in + i]);
        }
        fann_set_weight(net_, first + in, next + o, layer.bias[o]);
      }
      first = next;
    }
  }
  struct ::fann* net_;
};

}  // namespace bench::fann

#endif
