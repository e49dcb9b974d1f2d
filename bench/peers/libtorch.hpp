// SPDX-License-Identifier: MIT
//
// PyTorch's own C++ interface with one thread, behind a pointer: only libtorch.cpp reads its
// headers.
#pragma once

#ifdef FIXNET_BENCH_HAS_LIBTORCH

  #include <memory>

  #include "../problem.hpp"

namespace bench::libtorch {

template <class P>
class Trainer {
 public:
  explicit Trainer(const Weights& weights);
  Trainer& operator=(const Trainer& other);  // starts again from other's first weights
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

}  // namespace bench::libtorch

#endif
