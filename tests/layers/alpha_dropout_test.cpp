// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "layers/noise_contract.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

struct Formula {
  static constexpr double p = 0.25, alpha = 1.7580993408473766;
  static double a() { return 1 / std::sqrt((alpha * alpha * p + 1) * (1 - p)); }
  template <class T>
  static T y(T x, bool kept) {
    const T scaled = x * (kept ? static_cast<T>(a()) : T(0));
    const T shift = (kept ? T(0) : -static_cast<T>(alpha * a())) + static_cast<T>(alpha * a() * p);
    return scaled + shift;
  }
  template <class T>
  static T dx(T dy, bool kept) {
    return dy * (kept ? static_cast<T>(a()) : T(0));
  }
};

}  // namespace

TEST_CASE("AlphaDropout: masks, y and dx are plain loops', every width, partial batches") {
  noise_contract::every_width<AlphaDropout, std::ratio<1, 4>, Formula>();
}

TEST_CASE("AlphaDropout: PyTorch's golden numbers, bit for bit") {
  // torch.manual_seed(7); AlphaDropout(0.3)(tensor([[-2.5, -1.5, -0.5], [0.5, 1.5, 2.5]]))
  Network<float, Linear<3, 3>, AlphaDropout<std::ratio<3, 10>>> net;
  net.set_weight<0>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  Tape<decltype(net), 2> tape;
  Generator generator = manual_seed(7);
  const auto y =
      net.forward(Tensor<float, 2, 3>{{{-2.5f, -1.5f, -0.5f}, {0.5f, 1.5f, 2.5f}}}, tape, generator)
          .values();
  const float expected[] = {-0x1.b2c318p+0f, -0x1.acb76cp-1f, -0x1.0f3e8ep+0f,
                            0x1.c4e624p-1f,  -0x1.0f3e8ep+0f, -0x1.0f3e8ep+0f};
  for (int i = 0; i < 6; ++i) CHECK(same_number(y[i / 3][i % 3], expected[i]));
  Gradients<decltype(net)> gradients;
  net.backward(tape, Tensor<float, 2, 3>{{{1, 2, 3}, {4, 5, 6}}}, gradients);
  const float bias[] = {0x1.b8cec8p-1f + 0x1.b8cec8p+1f, 0x1.b8cec8p+0f, 0};
  for (int i = 0; i < 3; ++i) CHECK(same_number(gradients.bias<0>()[i], bias[i]));
}

TEST_CASE("AlphaDropout: PyTorch's golden losses of a training, the last batch short") {
  // torch.manual_seed(42); SGD(lr=0.1); batches of the first four and of the first three rows
  constexpr Tensor<float, 4, 3> X{{{1, 0.5f, -2}, {0.25f, -1, 3}, {2, 2, 0.5f}, {-1.5f, 0.75f, 1}}};
  constexpr Tensor<float, 4, 2> Y{{{1, 0}, {0, 1}, {0.5f, -1}, {2, 0.25f}}};
  using Net = Sequential<AlphaDropout<std::ratio<1, 10>>, Linear<3, 5>, SELU,
                         AlphaDropout<std::ratio<1, 4>>, Linear<5, 20>, SELU,
                         AlphaDropout<std::ratio<1, 5>>, Linear<20, 2>>;
  Generator generator = manual_seed(42);
  Trainer trainer{Net{generator}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  const float losses[] = {1.10911417f,  0.670798838f, 0.781415999f,
                          0.448699981f, 0.69927609f,  0.261831522f};
  for (int i = 0; i < 6; ++i) {
    const float loss =
        i % 2 == 0 ? trainer.step(X, Y, generator) : trainer.step(X, Y, 3, generator);
    CHECK(std::abs(loss - losses[i]) < 2e-6f);
  }
  CHECK(std::abs(generator.uniform<float>() - 0.569824398f) < 1e-8f);
  const float outputs[] = {0.0889661908f, -0.316680819f, 0.383659661f, -0.105652392f,
                           0.639037967f,  -0.766020656f, 0.920562685f, 0.1845828f};
  const auto y = trainer.model()(X);
  for (int i = 0; i < 8; ++i) CHECK(std::abs(y[i / 2][i % 2] - outputs[i]) < 5e-6f);
}

TEST_CASE("AlphaDropout: at 0 and 1 nothing is drawn or shifted, and it is named") {
  using None = Sequential<Linear<3, 5>, SELU, AlphaDropout<std::ratio<0>>, Linear<5, 2>>;
  using Plain = Sequential<Linear<3, 5>, SELU, Linear<5, 2>>;
  const auto x = uniform<float, 4, 3>(1);
  const auto y = uniform<float, 4, 2>(2);
  Trainer none{None{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  Trainer plain{Plain{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  for (int i = 0; i < 3; ++i) CHECK(none.step(x, y) == plain.step(x, y));
  using All = Sequential<Linear<3, 5>, AlphaDropout<std::ratio<1>>>;
  const All all{manual_seed(1)};
  Tape<All, 4> tape;
  for (const auto& row : all.forward(x, tape).values()) {
    for (const float v : row) CHECK(v == 0);
  }
  STATIC_REQUIRE(architecture<None>() == "Linear(3,5) SELU AlphaDropout(0) Linear(5,2)");
}
