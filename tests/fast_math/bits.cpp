// SPDX-License-Identifier: MIT
//
// Prints a hash of the bits that every elementary function, layer, loss and optimizer gives for finite
// numbers of every size: builds with other flags print the same lines. `bits special` prints what NaN,
// infinities, zeros and denormals give, a line an answer.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <tuple>

using namespace fixnet;

namespace {

bool special = false;

/// Whether the sign of a zero is kept one element at a time too: not by g++ (docs/numerics.md).
#if defined(__clang__)
constexpr bool keeps_signs = true;
#else
constexpr bool keeps_signs = false;
#endif

/// FNV-1a over the bits of values; every NaN counts as one.
struct Hash {
  std::uint64_t state = 0xcbf29ce484222325;
  template <class T>
  void add(T value, bool signed_zeros = true) {
    using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
    const auto bits = static_cast<std::uint64_t>(std::bit_cast<Bits>(value));
    const auto infinity =
        static_cast<std::uint64_t>(std::bit_cast<Bits>(std::numeric_limits<T>::infinity()));
    const auto size = bits & (~Bits{0} >> 1);
    const bool zero = size == 0 && !signed_zeros && !keeps_signs && !special;
    state = (state ^ (size > infinity ? infinity + 1 : zero ? 0 : bits)) * 0x100000001b3;
  }
};

template <class T>
constexpr const char* scalar_name = sizeof(T) == 4 ? "float" : "double";

/// Arguments: both signs, sizes 2^-40 to 2^40 in float and double alike, each mantissa another; or the
/// special ones.
template <class T>
T argument(int i) {
  constexpr T inf = std::numeric_limits<T>::infinity(),
              least = std::numeric_limits<T>::denorm_min();
  const T specials[] = {inf, -inf, std::numeric_limits<T>::quiet_NaN(), T(0), -T(0), least, -least};
  if (special) return specials[i % 7];
  const auto mixed = static_cast<std::uint32_t>(i) * 2654435761u;
  const T mantissa = T(1) + static_cast<T>(mixed >> 8) * T(0x1p-24);
  const int exponent = i % 3 != 0 ? i / 2 % 8 - 4 : i / 2 % 80 - 40;
  T size = mantissa;
  for (int k = 0; k < exponent; ++k) size *= T(2);
  for (int k = 0; k > exponent; --k) size *= T(0.5);
  return i % 2 == 0 ? size : -size;
}

/// One line: `function(x, y)` over the arguments, on lanes V.
template <class V, class F>
void line(const char* name, F function) {
  using T = typename V::scalar;
  constexpr int count = 4000;
  Hash hash;
  for (int i = 0; i < (special ? 49 : count); i += special ? 1 : V::size) {
    T x[static_cast<std::size_t>(V::size)], y[static_cast<std::size_t>(V::size)];
    for (int k = 0; k < V::size; ++k) {
      x[k] = special ? argument<T>(i / 7) : argument<T>(i + k);
      y[k] = special ? argument<T>(i % 7) : argument<T>(count - i - k);
    }
    function(V::loadu(x), V::loadu(y)).storeu(x);
    for (int k = 0; k < V::size; ++k) hash.add(x[k], V::size > 1);
    if (special) {
      std::printf("%s %s*%d(%g, %g) = %016llx\n", name, scalar_name<T>, V::size,
                  static_cast<double>(argument<T>(i / 7)), static_cast<double>(y[0]),
                  static_cast<unsigned long long>(hash.state));
      hash = {};
    }
  }
  if (!special) {
    std::printf("%s %s*%d %016llx\n", name, scalar_name<T>, V::size,
                static_cast<unsigned long long>(hash.state));
  }
}

#define FUNCTION(f) line<V>(#f, [](V x, V) { return simd::f(x); })

template <class V>
void functions() {
  using T = typename V::scalar;
  line<V>("x + y", [](V x, V y) { return x + y; });
  line<V>("x - y", [](V x, V y) { return x - y; });
  line<V>("x * y", [](V x, V y) { return x * y; });
  line<V>("x / y", [](V x, V y) { return x / y; });
  line<V>("1 / y", [](V, V y) { return V(T(1)) / y; });
  line<V>("x / 3", [](V x, V) { return x / V(T(3)); });
  line<V>("max", [](V x, V y) { return max(x, y); });
  line<V>("min", [](V x, V y) { return min(x, y); });
  line<V>("copysign", [](V x, V y) { return copysign(x, y); });
  line<V>("select", [](V x, V y) { return select(x < y, x, y); });
  line<V>("keep", [](V x, V y) { return keep(x >= y, x); });
  line<V>("not less", [](V x, V y) { return keep(not_less(x, y), x); });
  line<V>("(x + y) - x", [](V x, V y) { return (x + y) - x; });
  line<V>("fma", [](V x, V y) { return fma(x, y, -(x * y)); });
  line<V>("nearest", [](V x, V) { return nearest(max(min(x, V(T(1e5))), V(T(-1e5)))); });
  line<V>("1 / sqrt", [](V x, V) { return V(T(1)) / sqrt(abs(x)); });
  FUNCTION(sqrt), FUNCTION(max_zero), FUNCTION(abs), FUNCTION(flush_denormals);
  line<V>("split", [](V x, V) {
    V m(T(0));
    const V e = split(abs(x), m);
    return m + e;
  });
  line<V>("exp_nonpositive", [](V x, V) { return simd::exp_nonpositive(-abs(x)); });
  FUNCTION(exp), FUNCTION(expm1), FUNCTION(tanh), FUNCTION(sigmoid), FUNCTION(softplus);
  FUNCTION(erf), FUNCTION(approximate_tanh), FUNCTION(approximate_sigmoid);
  line<V>("log", [](V x, V) { return simd::log(abs(x)); });
  line<V>("log1p", [](V x, V) { return simd::log1p(max(x, V(T(-0.9)))); });
  line<V>("log1p_unit", [](V x, V) { return simd::log1p_unit(min(abs(x), V(T(1)))); });
  line<V>("cdf", [](V x, V) { return simd::normal(x).cdf; });
  line<V>("density", [](V x, V) { return simd::normal(x).density; });
}

template <class... Ls>
struct List {};
using Activations =
    List<Tanh, Sigmoid, ReLU, LeakyReLU, ELU, SELU, GELU, GELUTanh, SiLU, Mish, Softplus, Softsign,
         LogSigmoid, Hardtanh, Hardsigmoid, ApproximateTanh, ApproximateSigmoid, ApproximateSiLU,
         ApproximateGELU, Hardswish, CELU, Tanhshrink, Softshrink, Hardshrink,
         SoftplusWith<std::ratio<3>>, ELUWith<std::ratio<3, 2>>>;

template <class L>
struct Named {
  char text[80]{};
  explicit Named(const char* end) {
    const std::string_view name = names_impl::type_name<L>();
    std::memcpy(text, name.data(), std::min(name.find('<'), name.size()));
    std::strcat(text, end);
  }
};

template <class V, class... Ls>
void activations(List<Ls...>) {
  (line<V>(Named<Ls>("").text, [](V x, V) { return Ls::forward(x); }), ...);
  (line<V>(Named<Ls>("'").text, [](V x, V dy) { return Ls::backward(x, dy); }), ...);
}

/// The parameters after some steps of a network that begins and is fed alike in every build.
template <class T, class Net, class Loss, class Rule>
void training(const char* name, Loss loss, Rule rule) {
  constexpr int rows = 7;
  T X[rows][3], y[rows][4];
  int labels[rows];
  for (int r = 0; r < rows; ++r) {
    for (int c = 0; c < 3; ++c) X[r][c] = static_cast<T>((r * 3 + c * 5) % 11) * T(0.125) - T(0.75);
    for (int c = 0; c < 4; ++c) y[r][c] = static_cast<T>((r + 2 * c) % 5) * T(0.25);
    labels[r] = r % 4;
  }
  if (special) X[3][1] = argument<T>(2);
  Net net{manual_seed(7)};
  Trainer trainer{net, loss, rule, batch<rows>};
  Hash hash;
  for (int i = 0; i < 20; ++i) {
    if constexpr (requires { loss.ignore_index; }) {
      hash.add(trainer.step(X, labels));
    } else {
      hash.add(trainer.step(X, y));
    }
  }
  const auto answers = trainer.model()(X);
  for (int r = 0; r < rows; ++r) {
    for (int c = 0; c < 4; ++c) hash.add(answers[r][c]);
  }
  std::printf("training %s %s %016llx\n", name, scalar_name<T>,
              static_cast<unsigned long long>(hash.state));
}

/// Every loss and every optimizer, behind layers that it is used with.
void trainings() {
  using T = float;
  using Scores = Network<T, Linear<3, 9>, Tanh, Linear<9, 4>>;
  using Shares = Network<T, Linear<3, 5>, GELU, Linear<5, 4>, Sigmoid>;
  using Odd = Network<T, Linear<3, 5>, SiLU, Linear<5, 6>, ELU, Linear<6, 4>, Softsign>;
  using Rows = Network<T, Linear<3, 6>, Mish, Linear<6, 4>, LogSoftmax>;
  using Wide = Network<double, Linear<3, 33>, SELU, Linear<33, 4>, Softmax>;
  training<T, Scores>("cross-entropy, Adam", CrossEntropyLoss{.label_smoothing = 0.1}, Adam{});
  training<T, Rows>("negative log-likelihood, AMSGrad", NLLLoss{}, AMSGrad{});
  training<T, Shares>("BCE, AdamW", BCELoss{}, AdamW{});
  training<T, Scores>("BCE with logits, SGD", BCEWithLogitsLoss{.pos_weight = 2.0},
                      SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01});
  training<T, Odd>("L1, Adagrad", L1Loss{}, Adagrad{.lr_decay = 0.02});
  training<T, Odd>("Huber, RMSprop", HuberLoss{}, RMSprop{});
  training<T, Odd>("smooth L1, PlainSGD", SmoothL1Loss{}, PlainSGD{.lr = 0.1});
  training<double, Wide>("squares, centered RMSprop", MSELoss{},
                         RMSpropWith<true, true>{.weight_decay = 0.01, .momentum = 0.5});
}

template <class V>
void all() {
  functions<V>();
  activations<V>(Activations{});
}

template <class T>
using Short = simd::Shorter<simd::Lanes<T>, static_cast<int>(16 / sizeof(T))>;

}  // namespace

int main(int arguments, char**) {
  // Who links with -ffast-math gets a processor that takes denormals for 0.
  simd::control::set_flush(0);
  special = arguments > 1;
  all<simd::Lanes<float>>();
  all<simd::Lanes<double>>();
  if constexpr (!std::is_same_v<Short<float>, simd::Lanes<float>>) {
    all<Short<float>>();
    all<Short<double>>();
  }
  all<simd::One<float>>();
  all<simd::One<double>>();
  trainings();
}
