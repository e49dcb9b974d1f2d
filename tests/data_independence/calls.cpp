// SPDX-License-Identifier: MIT
//
// calls [RANDOM]: steps and answers, of which callgrind writes down one by one how often each instruction is executed.
// Numbers: RANDOM random ones (8), then zeros of both signs, denormals, extremes, infinities and NaN, in data and weights.
#include <valgrind/callgrind.h>

#include <cstdio>
#include <cstdlib>
#include <fixnet/fixnet.hpp>
#include <limits>

using namespace fixnet;

namespace {

int random_inputs = 8;

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float special[] = {0.0f,    -0.0f, 1e-40f,
                             -1e-42f, 1e30f, -1e38f,
                             inf,     -inf,  std::numeric_limits<float>::quiet_NaN()};
constexpr int specials = sizeof special / sizeof *special;

/// Numbers of kind i: random ones; one special number everywhere; special numbers among random ones.
void fill(float* first, std::size_t count, int i, Generator& generator) {
  const int kind = i - random_inputs;
  for (std::size_t at = 0; at < count; ++at) {
    const float random = generator.uniform<float>(-3.0f, 3.0f);
    const auto any = static_cast<int>(generator.uniform<float>(0.0f, 2.0f * specials));
    const bool mixed = kind >= specials && any < specials;
    first[at] = kind < 0 ? random : kind < specials ? special[kind] : mixed ? special[any] : random;
  }
}
template <class Array>
void fill(Array& array, int i, Generator& generator) {
  fill(reinterpret_cast<float*>(&array), sizeof array / sizeof(float), i, generator);
}
int kinds() { return random_inputs + 2 * specials; }

// CONTROL adds what must not be there: a way that depends on a number.
#ifdef CONTROL
constexpr bool control = true;
#else
constexpr bool control = false;
#endif

/// Somebody may read and write it here.
template <class T>
void used(const T& x) {
  asm volatile("" : : "r"(&x) : "memory");
}

/// Counts what `call` executes, and writes it down under this name.
template <class Call>
void counted(const char* name, int i, const Call& call) {
  char text[64];
  std::snprintf(text, sizeof text, "%s %d", name, i);
  CALLGRIND_ZERO_STATS;
  call();
  CALLGRIND_DUMP_STATS_AT(text);
}

template <class Net>
void spoil(Net& net, int i, Generator& generator) {
  auto all = net.parameters();
  fill(all, i, generator);
  net.set_parameters(all);
}

/// A step from the same trainer each time, but for the last kinds: special numbers are in its weights too.
template <class Net, class Loss, int Rows>
void steps(const char* name, const Loss& loss) {
  const Trainer start{Net{manual_seed(1)}, loss, Adam{.lr = 0.01}, batch<Rows>};
  Generator generator = manual_seed(2);
  for (int i = 0; i < kinds(); ++i) {
    auto trainer = start;
    if (i >= random_inputs + specials) spoil(trainer.model(), i, generator);
    Tensor<float, Rows, Net::in> x{};
    Tensor<float, Rows, Net::out> y{};
    fill(x, i, generator), fill(y, i, generator);
    counted(name, i, [&] {
      if (control && x[0][0] > 0.0f) asm volatile("nop");
      used(trainer), used(x), used(y);
      const float loss = trainer.step(x, y);
      used(loss), used(trainer);
    });
  }
}

template <class Net>
void answers(const char* name) {
  Generator generator = manual_seed(3);
  for (int i = 0; i < kinds(); ++i) {
    Net net{manual_seed(1)};
    if (i >= random_inputs + specials) spoil(net, i, generator);
    float x[Net::in], y[Net::out];
    fill(x, i, generator);
    counted(name, i, [&] {
      used(net), used(x);
      net.forward(x, y);
      used(y);
    });
  }
}
template <class Net>
void stream(const char* name) {
  Generator generator = manual_seed(4);
  for (int i = 0; i < kinds(); ++i) {
    Net net{manual_seed(1)};
    State<Net> state{};
    if (i >= random_inputs + specials) spoil(net, i, generator);
    float x[1], y[1];
    fill(x, i, generator), fill(state.values, i, generator);
    counted(name, i, [&] {
      used(net), used(state);
      const bool fits = net.forward(x, y, state);
      used(fits), used(y), used(state);
    });
  }
}

using Tutorial = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Wider = Sequential<Linear<5, 24>, Tanh, Linear<24, 24>, GELU, Linear<24, 3>>;
using Recurrent = Sequential<Sequence<4, 1>, LSTM<1, 16>, Linear<16, 1>>;

template <bool Control>
void all() {
  steps<Tutorial, BCELoss, 12>("tutorial.step", BCELoss{});
  if constexpr (!Control) {
    answers<Tutorial>("tutorial.forward");
    steps<Wider, MSELoss, 5>("24-24.step", MSELoss{});
    answers<Wider>("24-24.forward");
    stream<Recurrent>("LSTM.forward");
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 1) random_inputs = std::atoi(arguments[1]);
  all<control>();
}
