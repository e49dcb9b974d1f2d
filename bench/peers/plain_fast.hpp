// SPDX-License-Identifier: MIT
//
// The plain loops compiled with -ffast-math in a file of their own (plain_fast.cpp), behind a
// pointer so that no other file compiles them.
#pragma once

#include <memory>

#include "../problem.hpp"

namespace bench::plain_fast {

template <class P>
class TrainerBehindPointer {
 public:
  explicit TrainerBehindPointer(const Weights& weights);
  TrainerBehindPointer& operator=(const TrainerBehindPointer& other);  // copies the training itself
  float step(const typename P::Inputs& x, const typename P::Targets& y);

 private:
  std::shared_ptr<void> implementation_;
};

template <class P>
class ModelBehindPointer {
 public:
  explicit ModelBehindPointer(const Weights& weights);
  void forward(const float (&x)[P::in], float (&y)[P::out]) const;
  void forward(const typename P::Inputs& x, typename P::Outputs& y) const;

 private:
  std::shared_ptr<void> implementation_;
};

}  // namespace bench::plain_fast
