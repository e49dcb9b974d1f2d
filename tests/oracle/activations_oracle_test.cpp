// SPDX-License-Identifier: MIT
#include "golden/activations.hpp"

#include "agree.hpp"
#include "catch_compat.hpp"

using namespace fixnet;

namespace {

// In units of |torch| + the scale; torch itself, in another instruction set: 1.2e-7 and 5e-16.
template <class T>
constexpr double tolerance = sizeof(T) == 4 ? 5e-7 : 2e-15;

/// Near 0 y is compared in units of x, but that torch takes exp(x) - 1 in ELU, SELU and CELU.
double scale_of_y(std::string_view name, double x) {
  return name == "ELU()" || name == "SELU()" || name.starts_with("CELU(")
             ? 1.0
             : std::min(1.0, std::abs(x));
}
/// torch's 1/6 in the gradient of Hardsigmoid is a float in double as well.
template <class T>
double tolerance_of_dx(std::string_view name) {
  return sizeof(T) == 8 && name == "Hardsigmoid()" ? 4e-8 : tolerance<T>;
}

/// The layer that a golden case's Python expression makes.
template <class T, std::size_t I>
constexpr auto layer() {
  constexpr const auto& c = golden::activations<T>[I];
  constexpr auto is = [](std::string_view other) { return other == c.name; };
  if constexpr (is("Identity()")) {
    return Identity{};
  } else if constexpr (is("ReLU()")) {
    return ReLU{};
  } else if constexpr (is("LeakyReLU()")) {
    return LeakyReLU{};
  } else if constexpr (is("LeakyReLU(negative_slope=0.2)")) {
    return LeakyReLUWith<std::ratio<1, 5>>{};
  } else if constexpr (c.name.starts_with("PReLU(")) {
    return PReLUWith<static_cast<int>(c.p.size())>{};
  } else if constexpr (is("ELU()")) {
    return ELU{};
  } else if constexpr (is("SELU()")) {
    return SELU{};
  } else if constexpr (is("Sigmoid()")) {
    return Sigmoid{};
  } else if constexpr (is("LogSigmoid()")) {
    return LogSigmoid{};
  } else if constexpr (is("Tanh()")) {
    return Tanh{};
  } else if constexpr (is("Hardtanh()")) {
    return Hardtanh{};
  } else if constexpr (is("Hardsigmoid()")) {
    return Hardsigmoid{};
  } else if constexpr (is("GELU()")) {
    return GELU{};
  } else if constexpr (is("GELU(approximate='tanh')")) {
    return GELUTanh{};
  } else if constexpr (is("SiLU()")) {
    return SiLU{};
  } else if constexpr (is("Mish()")) {
    return Mish{};
  } else if constexpr (is("Softplus()")) {
    return Softplus{};
  } else if constexpr (is("Softplus(beta=2, threshold=5)")) {
    return SoftplusWith<std::ratio<2>, std::ratio<5>>{};
  } else if constexpr (is("Softsign()")) {
    return Softsign{};
  } else if constexpr (is("Hardswish()")) {
    return Hardswish{};
  } else if constexpr (is("CELU()")) {
    return CELU{};
  } else if constexpr (is("CELU(alpha=0.75)")) {
    return CELUWith<std::ratio<3, 4>>{};
  } else if constexpr (is("Threshold(threshold=1, value=-2.5)")) {
    return Threshold<std::ratio<1>, std::ratio<-5, 2>>{};
  } else if constexpr (is("Tanhshrink()")) {
    return Tanhshrink{};
  } else if constexpr (is("Softshrink()")) {
    return Softshrink{};
  } else if constexpr (is("Hardshrink()")) {
    return Hardshrink{};
  } else if constexpr (is("Hardshrink(lambd=2.5)")) {
    return HardshrinkWith<std::ratio<5, 2>>{};
  } else if constexpr (is("Softmax(dim=1)")) {
    return Softmax{};
  } else if constexpr (is("LogSoftmax(dim=1)")) {
    return LogSoftmax{};
  } else {
    static_assert(unknown_case<I>, "a golden activation that this test does not know");
  }
}

template <class T>
constexpr bool finite(std::span<const T> numbers) {
  constexpr T largest = std::numeric_limits<T>::max();
  for (const T x : numbers) {
    if (!(-largest <= x && x <= largest)) return false;
  }
  return true;
}

/// An elementwise layer's mathematics, lane by lane, on any numbers.
template <class V, std::size_t I>
void check_lanes() {
  using T = typename V::scalar;
  constexpr const auto& c = golden::activations<T>[I];
  using L = decltype(layer<T, I>());
  T y[c.x.size()], dx[c.x.size()];
  for (std::size_t i = 0; i < c.x.size(); i += V::size) {
    const int n = std::min(V::size, static_cast<int>(c.x.size() - i));
    const V x = V::load_partial(&c.x[i], n), dy = V::load_partial(&c.dy[i], n);
    V forward(T(0)), backward(T(0));
    if constexpr (layers_impl::PerColumn<L>) {
      V unused(T(0));
      forward = L::forward(x, V(c.p[0]));
      backward = L::backward(x, V(c.p[0]), dy, unused);
    } else {
      forward = L::forward(x);
      backward = L::backward(L::saved == Saved::input ? x : forward, dy);
    }
    forward.store_partial(y + i, n);
    backward.store_partial(dx + i, n);
  }
  INFO(c.name << " in lanes of " << V::size);
  for (std::size_t i = 0; i < c.x.size(); ++i) {
    const double torch_y = static_cast<double>(c.y[i]), torch_dx = static_cast<double>(c.dx[i]);
    CAPTURE(c.x[i], y[i], torch_y, c.dy[i], dx[i], torch_dx);
    const double scale = scale_of_y(c.name, static_cast<double>(c.x[i]));
    CHECK(apart(y[i], torch_y, scale) <= tolerance<T>);
    CHECK(apart(dx[i], torch_dx, 1.0) <= tolerance_of_dx<T>(c.name));
  }
}

/// Whether to compile a network for a case: all widths in float, some in double.
template <class T, std::size_t I>
constexpr bool in_network() {
  constexpr const auto& c = golden::activations<T>[I];
  return finite(c.x) && (sizeof(T) == 4 || c.cols == 3 || c.cols == 17);
}

/// A layer in a network: the numbers that enter it are the weights of a Linear whose input is the
/// unit matrix, so its gradient is the gradient by these weights.
template <class T, std::size_t I>
void check_network() {
  constexpr const auto& c = golden::activations<T>[I];
  constexpr int rows = c.rows, columns = c.cols;
  using Net = Network<T, Linear<rows, columns, false>, decltype(layer<T, I>())>;
  Tensor<T, rows, rows> unit{};
  Tensor<T, Net::parameter_count> parameters{};
  for (int b = 0; b < rows; ++b) {
    unit[b][b] = 1;
    for (int o = 0; o < columns; ++o) {
      parameters[o * rows + b] = c.x[static_cast<std::size_t>(b * columns + o)];
    }
  }
  std::copy(c.p.begin(), c.p.end(), parameters.data + rows * columns);
  Net model;
  model.set_parameters(parameters);
  Tape<Net, rows> tape;
  Gradients<Net> gradients;
  const auto y = model.forward(unit, tape).values();
  model.backward(tape, matrix_of<rows, columns>(c.dy), gradients);
  const auto g = in_order(gradients);
  Tensor<T, rows, columns> dx{};
  for (int b = 0; b < rows; ++b) {
    for (int o = 0; o < columns; ++o) dx[b][o] = g[o * rows + b];
  }
  INFO(c.name << " " << c.rows << " x " << c.cols);
  CHECK(furthest<T>(flat(y), c.y) <= tolerance<T>);
  CHECK(furthest<T>(flat(dx), c.dx) <= tolerance<T>);
  CHECK(furthest<T>(std::span<const T>(g.data).subspan(rows * columns), c.dp) <= tolerance<T>);
}

/// One row of a layer of rows, with infinities and NaN: it enters as the bias of a Linear.
template <class T, std::size_t I>
void check_rows() {
  constexpr const auto& c = golden::activations<T>[I];
  constexpr int columns = c.cols;
  using Net = Network<T, Linear<1, columns>, decltype(layer<T, I>())>;
  for (std::size_t b = 0; b < c.rows; ++b) {
    Net model;
    model.template set_bias<0>(vector_of<columns>(c.x.subspan(b * c.cols, c.cols)));
    Tape<Net, 1> tape;
    Gradients<Net> gradients;
    const auto y = model.forward(Tensor<T, 1, 1>{}, tape).values();
    model.backward(tape, matrix_of<1, columns>(c.dy.subspan(b * c.cols, c.cols)), gradients);
    const auto g = in_order(gradients);
    INFO(c.name << " row " << b);
    CHECK(furthest<T>(flat(y), c.y.subspan(b * c.cols, c.cols)) <= tolerance<T>);
    const auto dx = std::span<const T>(g.data).subspan(c.cols);
    CHECK(furthest<T>(dx, c.dx.subspan(b * c.cols, c.cols)) <= tolerance<T>);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("Activations: y and dx of zeros, kinks, NaN and infinities are PyTorch's", "",
                   float, double) {
  for_each_index<golden::activations<TestType>.size()>([](auto i) {
    constexpr const auto& c = golden::activations<TestType>[i];
    if constexpr (!finite(c.x) && !layers_impl::Rowwise<decltype(layer<TestType, i>())>) {
      check_lanes<simd::One<TestType>, i>();
      check_lanes<simd::Lanes<TestType>, i>();
    } else if constexpr (!finite(c.x)) {
      check_rows<TestType, i>();
    }
  });
}

TEMPLATE_TEST_CASE("Activations: PReLU, Softmax and LogSoftmax in a network are PyTorch's", "",
                   float, double) {
  for_each_index<golden::activations<TestType>.size()>([](auto i) {
    if constexpr (in_network<TestType, i>()) check_network<TestType, i>();
  });
}
