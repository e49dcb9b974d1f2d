// SPDX-License-Identifier: MIT
//
// dlib's networks: layers are types, sizes of tensors are learnt when the program runs. Behind a
// pointer: only dlib.cpp reads its headers. Its Adam adds eps to the square root of v before the
// correction, its mean squared error's gradient is half of PyTorch's: with Adam, the same steps.
#pragma once

#ifdef FIXNET_BENCH_HAS_DLIB

  #include <memory>

  #include "../problem.hpp"

namespace bench::dlib_peer {

template <class P>
class Trainer {
 public:
  explicit Trainer(const Weights& weights);
  Trainer& operator=(const Trainer& other);  // copies the training itself
  float step(const typename P::Inputs& x, const typename P::Targets& y);

 private:
  std::shared_ptr<void> implementation_;
};

template <class P>
class Model {
 public:
  explicit Model(const Weights& weights);
  void forward(const float (&x)[P::in], float (&y)[P::out]) const;
  void forward(const typename P::Inputs& x, typename P::Outputs& y) const;

 private:
  std::shared_ptr<void> implementation_;
};

}  // namespace bench::dlib_peer

#endif
