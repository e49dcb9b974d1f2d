// SPDX-License-Identifier: MIT
#include "plain_fast.hpp"

#define FIXNET_BENCH_PLAIN plain_fast
#include "plain.hpp"

namespace bench::plain_fast {

template <class P>
TrainerBehindPointer<P>::TrainerBehindPointer(const Weights& weights)
    : implementation_(std::make_shared<Trainer<P>>(weights)) {}
template <class P>
TrainerBehindPointer<P>& TrainerBehindPointer<P>::operator=(const TrainerBehindPointer& other) {
  *static_cast<Trainer<P>*>(implementation_.get()) =
      *static_cast<const Trainer<P>*>(other.implementation_.get());
  return *this;
}
template <class P>
float TrainerBehindPointer<P>::step(const typename P::Inputs& x, const typename P::Targets& y) {
  return static_cast<Trainer<P>*>(implementation_.get())->step(x, y);
}

template <class P>
ModelBehindPointer<P>::ModelBehindPointer(const Weights& weights)
    : implementation_(std::make_shared<Model<P>>(weights)) {}
template <class P>
void ModelBehindPointer<P>::forward(const float (&x)[P::in], float (&y)[P::out]) const {
  static_cast<const Model<P>*>(implementation_.get())->forward(x, y);
}
template <class P>
void ModelBehindPointer<P>::forward(const typename P::Inputs& x, typename P::Outputs& y) const {
  static_cast<const Model<P>*>(implementation_.get())->forward(x, y);
}

template class TrainerBehindPointer<Soccer>;
template class TrainerBehindPointer<Housing>;
template class TrainerBehindPointer<Digits>;
template class ModelBehindPointer<Soccer>;
template class ModelBehindPointer<Housing>;
template class ModelBehindPointer<Digits>;
template class ModelBehindPointer<Soccer16>;
template class ModelBehindPointer<Square>;

}  // namespace bench::plain_fast
