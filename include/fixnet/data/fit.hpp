// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <concepts>
#include <fixnet/data/evaluate.hpp>
#include <fixnet/train/trainer.hpp>
#include <limits>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN

/// How long fit trains.
struct FitOptions {
  int epochs = 10;
  int patience = 0;      // stop after so many epochs without a better validation loss; 0: never
  double min_delta = 0;  // what counts as better: lower by more than this
};

/// What one epoch came to.
struct Epoch {
  int number = 0;              // from 1 on
  double loss = 0;             // the mean over its rows, each before its step
  double validation_loss = 0;  // after it; NaN without validation
};

/// What fit came to: its last epoch, its best one, and why it stopped.
struct FitResult {
  Epoch last,
      best;  // best: of the lowest validation loss, or without validation of the lowest loss
  bool stopped_early = false;
  bool diverged = false;  // a loss was NaN or infinite: training stopped there
};

namespace data_impl {

struct NoValidation {};
struct NoCallback {
  constexpr void operator()(const Epoch&) const noexcept {}
};

/// One epoch of steps. A step that a guard undid counts for nothing.
template <class Trainer, class Loader, class... Random>
double train_epoch(Trainer& trainer, Loader& loader, Random&... generator) {
  double sum = 0;
  std::size_t rows = 0;
  for (const auto& [x, y] : loader) {
    const auto step = trainer.step(x, y, generator...);
    if constexpr (requires { step.taken; }) {
      if (!step.taken) continue;
    }
    const double loss = static_cast<double>(step);
    const bool mean = trainer.loss().reduction == Reduction::mean;
    sum += mean ? loss * static_cast<double>(x.size()) : loss;
    rows += x.size();
    if (!std::isfinite(loss)) break;
  }
  return rows == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(rows);
}

/// Whether to go on: a callback that returns nothing always wants to.
template <class Callback>
bool goes_on(const Callback& callback, const Epoch& epoch) {
  if constexpr (std::is_void_v<std::invoke_result_t<const Callback&, const Epoch&>>) {
    callback(epoch);
    return true;
  } else {
    return callback(epoch);
  }
}

template <class Net>
struct FitTrainsOne {
  static constexpr bool ok = !train_impl::is_population<Net>;
  FIXNET_CHECK(ok,
               "fit trains one network, and the Trainer of a population returns a loss for each: "
               "write the loop, for (const auto& [x, y] : loader) trainer.step(x, y)",
               "it trains ", check_impl::type<Net>);
};

template <class Trainer>
using NetOf = std::remove_cvref_t<decltype(std::declval<Trainer&>().model())>;
template <class Trainer>
using LossOf = std::remove_cvref_t<decltype(std::declval<Trainer&>().loss())>;
/// What a loader hands out the rows of, where it tells.
template <class Loader>
struct DatasetOf {
  using type = NoValidation;
};
template <class Loader>
  requires requires(const Loader& loader) { loader.dataset(); }
struct DatasetOf<Loader> {
  using type = std::remove_cvref_t<decltype(std::declval<const Loader&>().dataset())>;
};

/// What a dataset must pass to train a network, or to judge it.
template <class Net, class Loss, class Data>
constexpr auto fit_dataset_check() noexcept {
  if constexpr (std::is_same_v<Data, NoValidation> || !Net::sound) {
    return check_impl::Ask<check_impl::Fine>{};
  } else if constexpr (!DatasetHasTargetsFor<Loss>::ok) {
    return check_impl::Ask<DatasetHasTargetsFor<Loss>>{};
  } else if constexpr (!matrix_impl::input_fits<std::span<const typename Data::Row>,
                                                typename Net::scalar,
                                                matrix_impl::EnteringRow<Net>>()) {
    return check_impl::Ask<DatasetCheck<Net, Data>>{};
  } else {
    return check_impl::Ask<DatasetTargetsCheck<Net, Loss, Data>>{};
  }
}
template <class Net, class Loss, class Data>
using FitDatasetCheck = check_impl::Asked<decltype(fit_dataset_check<Net, Loss, Data>())>;

template <class Trainer, class Loader, class Validation>
constexpr bool fit_fits() noexcept {
  using Net = NetOf<Trainer>;
  if constexpr (!check_impl::Passes<FitTrainsOne<Net>>) {
    return false;
  } else {
    return check_impl::Passes<
               FitDatasetCheck<Net, LossOf<Trainer>, typename DatasetOf<Loader>::type>> &&
           check_impl::Passes<FitDatasetCheck<Net, LossOf<Trainer>, Validation>>;
  }
}

/// fit, with a generator or without.
template <class Trainer, class Loader, class Validation, class Callback, class... Random>
FitResult fit_from(Trainer& trainer, Loader& loader, const FitOptions& options,
                   const Validation& validation, const Callback& callback, Random&... generator) {
  constexpr bool validates = !std::is_same_v<Validation, NoValidation>;
  using Net = std::remove_cvref_t<decltype(trainer.model())>;
  FIXNET_CHECK(Loader::batch_size <= Trainer::batch_size,
               "a loader's batch is no larger than the trainer's", Loader::batch_size,
               " rows for a batch of ", Trainer::batch_size);
  const auto best = std::make_unique<Net>(trainer.model());
  const double infinity = std::numeric_limits<double>::infinity();
  FitResult result;
  double lowest = infinity;
  for (int number = 1; number <= options.epochs; ++number) {
    Epoch epoch{number, train_epoch(trainer, loader, generator...),
                std::numeric_limits<double>::quiet_NaN()};
    if constexpr (validates) {
      epoch.validation_loss =
          evaluate(trainer.model(), trainer.loss(), validation, loader.transform());
    }
    result.last = epoch;
    const double judged = validates ? epoch.validation_loss : epoch.loss;
    result.diverged = !std::isfinite(epoch.loss) || !std::isfinite(judged);
    if (!result.diverged && judged < lowest - (lowest < infinity ? options.min_delta : 0)) {
      lowest = judged;
      result.best = epoch;
      *best = trainer.model();
    }
    if (result.diverged) break;
    if (!goes_on(callback, epoch)) break;
    result.stopped_early = options.patience > 0 && number - result.best.number >= options.patience;
    if (result.stopped_early) break;
  }
  if (options.patience > 0 || result.diverged) trainer.model() = *best;
  return result;
}

}  // namespace data_impl

/// Trains for some epochs: for every batch a step, after every epoch the validation loss and the
/// callback. With patience it stops when the validation loss has not improved for so many epochs,
/// and the trainer's network is then the best one again.
///
///   const FitResult result = fit(trainer, loader, {.epochs = 100, .patience = 10}, validation,
///                                [&](const Epoch&) { scheduler.step(trainer); });
///
/// Shapes    loader: the training rows in batches of at most the trainer's; validation: a dataset,
///           standardised as the loader standardises
/// Errors    a loss that is not finite ends training, and so does an epoch whose steps a guard has
///           all undone: the result says so, and the network is the best one that was seen. callback: returns nothing, or false to stop
/// Cost      one network on the heap, taken before the first step; no allocation in the loop
/// Source    Keras's Model.fit with EarlyStopping(restore_best_weights=True); the loop that PyTorch's
///           users write
template <class Trainer, class Loader, class Validation = data_impl::NoValidation,
          class Callback = data_impl::NoCallback>
FitResult fit(Trainer& trainer, Loader& loader, const FitOptions& options,
              const Validation& validation = {}, const Callback& callback = {}) {
  if constexpr (data_impl::fit_fits<Trainer, Loader, Validation>()) {
    return data_impl::fit_from(trainer, loader, options, validation, callback);
  } else {
    return {};
  }
}
/// The same of a network that draws random numbers in training.
template <class Trainer, class Loader, class Validation = data_impl::NoValidation,
          class Callback = data_impl::NoCallback>
FitResult fit(Trainer& trainer, Loader& loader, Generator& generator, const FitOptions& options,
              const Validation& validation = {}, const Callback& callback = {}) {
  if constexpr (data_impl::fit_fits<Trainer, Loader, Validation>()) {
    return data_impl::fit_from(trainer, loader, options, validation, callback, generator);
  } else {
    return {};
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
