// SPDX-License-Identifier: MIT
#pragma once

// PyTorch's numbers, as constants of the language: no file is read and no text is parsed.
//
//   #include "golden/activations.hpp"   activations<float>, activations<double>
//   #include "golden/losses.hpp"        losses<float>, losses<double>
//   #include "golden/optimizers.hpp"    optimizers<float>, optimizers<double>
//   #include "golden/changes.hpp"       changes<float>, changes<double>
//   #include "golden/schedules_f64.hpp"  schedules, scheduled_trainings
//   #include "golden/topologies.hpp"    topologies<float>, topologies<double>
//   #include "golden/football_seeds.hpp" football_seeds
//
// Each is a constexpr span of the structs below. Names, shapes and values are constants, so a case
// can size a type, and a loop over an index_sequence can choose its cases by name:
//
//   constexpr const auto& c = golden::losses<float>[I];
//   if constexpr (c.name == "HuberLoss(delta=2)") check(c, HuberLoss{.delta = 2}, ...);
//   constexpr const auto& t = golden::find(golden::topologies<float>, "1-1 MSELoss SGD");
//
// Conventions
//   Matrices are row-major, rows = samples. Classes are one int a row.
//   Names are the Python expression that made the case, with every argument that is not a default.
//   float and double cases have the same inputs (every input is exact in float) and the same order,
//   so cases of double tell how much of a float case's last digits is PyTorch's own rounding.
//   Exception: topologies<double> start from the weights that torch draws for float64.
//   make_golden.py writes golden/*; regenerate.sh compares what the torch at hand computes with it.
//   Each file says which torch computed it. Debian's python3-torch 1.13.1 calls itself 1.13.0a0.
//
// Where PyTorch's number is not the mathematics (a test should know, not copy)
//   * "Sigmoid+BCELoss": torch runs the two apart, so where sigmoid saturates (float: z > 17) dx is
//     0 on the wrong side and the value is the clamp, 100. The case "BCEWithLogitsLoss" of the same
//     shape has the same x and target and tells the gradient from logits. Logits here are within
//     ±10, where all agree, or at ±100 and ±120, where the values do.
//   * float BCEWithLogitsLoss is summed before it is logarithmed in torch 1.13 and loses digits of
//     small losses (1e-5 of it at z = -5); 2.x does not. The double cases are the better oracle.
//   * ELU and SELU are exp(x) - 1 in torch: absolute errors of an ulp of 1, y = 0 for x = -1e-20.
//   * In double, too, Hardsigmoid's gradient has the float 1/6 and BCELoss's the float 1e-12.
//   * GELU()(inf) is inf here, NaN in float32 of torch 2.6.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <span>
#include <string_view>

namespace fixnet::golden {

/// y = f(x), dx = dy·f'(x), dp = the gradient of the parameters; Softmax works along a row.
template <class T>
struct Activation {
  std::string_view name;  // "ReLU()", "LeakyReLU(negative_slope=0.2)"
  std::size_t rows, cols;
  std::span<const T> p;  // PReLU: 1 or cols parameters; empty for the others
  std::span<const T> x, dy;
  std::span<const T> y, dx;
  std::span<const T> dp;  // empty unless p is not
};

/// value = L(x, target), dx = its gradient.
template <class T>
struct Loss {
  std::string_view name;  // "MSELoss()", "Sigmoid+BCELoss()", "CrossEntropyLoss(weight=...)"
  bool sum;               // reduction="sum"; otherwise "mean"
  std::size_t rows, cols;
  std::span<const T> x;
  std::span<const T> target;     // rows·cols; empty where classes are given
  std::span<const int> classes;  // rows; empty where target is given; -100 is the ignored class
  std::span<const T> weight;     // cols class weights, or 1 or cols pos_weights; else empty
  T value;
  std::span<const T> dx;
};

/// 20 updates of 37 parameters with given gradients.
template <class T>
struct Updates {
  std::string_view name;         // "Adam(lr=0.1, amsgrad=True)"
  std::span<const T> p0;         // before the first step
  std::span<const T> gradients;  // step after step, 20·37
  std::span<const T> p1, p2, p20;
};

/// Before this step a setting takes this value; a true bool is 1.
struct Change {
  int step;
  std::string_view setting;
  double value;
};

/// 16 updates of 7 parameters with given gradients, by an optimizer whose settings change.
template <class T>
struct Changes {
  std::string_view name;  // "RMSprop momentum": change_cases.py has how it was made
  std::span<const Change> changes;
  std::span<const T> p0;         // before the first step
  std::span<const T> gradients;  // step after step, 16·7
  std::span<const T> p;          // after the last step
};

/// A schedule's rates and momenta, of SGD(lr=0.05, momentum=0.5), in 40 epochs.
struct Schedule {
  std::string_view name;  // schedule_cases.py has how it was made
  std::span<const double> rates, momenta;
  std::span<const double> changed;  // the rates if that of epoch 7 is halved by hand
};

/// 16 updates of 7 parameters, after each of which the schedule goes on.
struct ScheduledTraining {
  std::string_view optimizer, schedule;
  std::span<const double> p0, gradients, p;
};

/// A network trained on one full batch; parameters flat, in the order of model.parameters().
template <class T>
struct Topology {
  std::string_view name;  // the network, loss and optimizer in Python are beside the case
  std::uint64_t seed;     // torch.manual_seed(seed) before the network is built
  std::size_t rows, inputs, outputs;
  std::span<const T> x;          // rows·inputs
  std::span<const T> target;     // rows·outputs, or empty
  std::span<const int> classes;  // rows, or empty
  std::span<const T> p0;         // initial parameters
  std::span<const T> y0;         // first outputs, rows·outputs
  std::span<const T> g0;         // first gradients
  std::span<const T> losses;     // one a step, before that step's update
  std::span<const T> p_end;      // parameters after the last step
};

/// The football network: losses at epochs 10, 20, 30, 40 and 50.
struct SeedLosses {
  std::uint64_t seed;
  float loss[5];
};

template <class T>
inline constexpr std::span<const Activation<T>> activations{};
template <class T>
inline constexpr std::span<const Loss<T>> losses{};
template <class T>
inline constexpr std::span<const Updates<T>> optimizers{};
template <class T>
inline constexpr std::span<const Changes<T>> changes{};
template <class T>
inline constexpr std::span<const Topology<T>> topologies{};

/// The first case of that name. Errors: none of that name, at compile time where it is constant.
template <class Case>
[[nodiscard]] constexpr const Case& find(std::span<const Case> cases, std::string_view name) {
  for (const Case& c : cases)
    if (c.name == name) return c;
  std::abort();
}

inline constexpr float f_nan = std::numeric_limits<float>::quiet_NaN();
inline constexpr float f_inf = std::numeric_limits<float>::infinity();
inline constexpr double d_nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double d_inf = std::numeric_limits<double>::infinity();

}  // namespace fixnet::golden
