// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include <cstring>

#include "catch_compat.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using Deep = Sequential<Linear<2, 8>, ReLU, Sequential<Linear<8, 8>, Tanh>, Linear<8, 1>>;
using Level = Sequential<Linear<2, 8>, ReLU, Linear<8, 8>, Tanh, Linear<8, 1>>;
template <class T>
using Deeper =
    Network<T, Sequential<Sequential<Linear<3, 20>>, LayerNorm<20>>, ReLU,
            Sequential<Linear<20, 4>, Sequential<BatchNorm1d<4>, PReLUWith<4>>, Sequential<>>,
            Linear<4, 2>>;
template <class T>
using Leveled = Network<T, Linear<3, 20>, LayerNorm<20>, ReLU, Linear<20, 4>, BatchNorm1d<4>,
                        PReLUWith<4>, Linear<4, 2>>;

/// Steps of both end at the same bits: parameters and losses.
template <int B, class Nested, class Flat>
void same_steps() {
  using T = typename Nested::scalar;
  const auto train = [](auto net) {
    Trainer trainer{net, MSELoss{}, Adam{}, batch<B>};
    const auto x = uniform<T, B, Nested::in>(1);
    const auto y = uniform<T, B, Nested::out>(2);
    T loss = 0;
    for (int i = 0; i < 5; ++i) loss = trainer.step(x, y);
    return std::pair{loss, trainer.model()};
  };
  const auto [loss, model] = train(Nested{manual_seed(3)});
  const auto [flat_loss, flat] = train(Flat{manual_seed(3)});
  CHECK(loss == flat_loss);
  static_assert(sizeof model == sizeof flat);
  CHECK(std::memcmp(model.storage(), flat.storage(), sizeof(T) * Flat::Plan::storage.total) == 0);
  CHECK(model(uniform<T, 3, Nested::in>(3)) == flat(uniform<T, 3, Nested::in>(3)));
}

}  // namespace

TEST_CASE("nested Sequential: the flat network, bit for bit") {
  same_steps<5, Deep, Level>();
  same_steps<16, Deep, Level>();
  same_steps<7, Deeper<float>, Leveled<float>>();
  same_steps<12, Deeper<double>, Leveled<double>>();
  fused_is_explicit<7, Deep>("nested", MSELoss{}, Adam{});
}
TEST_CASE("nested Sequential: parameters by PyTorch's names, model[2][0].weight") {
  Deep net{manual_seed(7)};
  const Level flat{manual_seed(7)};
  STATIC_REQUIRE((Deep::layer_count == 4 && Deep::parameter_count == Level::parameter_count));
  CHECK(net.parameters() == flat.parameters());
  CHECK(net.weight<3>() == flat.weight<4>());
  CHECK(net.parameter<2, "0.weight">() == flat.weight<2>());
  CHECK(net.parameter<2, "0.bias">() == flat.bias<2>());
  net.set_parameter<2, "0.bias">({1, 2, 3, 4, 5, 6, 7, 8});
  CHECK(net.parameter<2, "0.bias">()[7] == 8);
  using Found = Deeper<double>;
  const Found deep{manual_seed(9)};
  const Leveled<double> level{manual_seed(9)};
  CHECK(deep.parameter<0, "0.0.weight">() == level.weight<0>());
  CHECK(deep.parameter<0, "1.bias">() == level.bias<1>());
  CHECK(deep.parameter<2, "1.0.running_var">() == level.parameter<4, "running_var">());
  CHECK(deep.parameter<2, "1.1.weight">() == level.weight<5>());
  CHECK(deep.weight<3>() == level.weight<6>());
  Gradients<Found> gradients;
  CHECK(gradients.parameter<2, "1.1.weight">()[0] == 0);
}
TEST_CASE("nested Sequential: names tell the whole number, and no more") {
  using plan_impl::find_parameter;
  using P = Network<float, Identity,
                    Sequential<Identity, Identity, Identity, Identity, Identity, Identity, Identity,
                               Identity, Identity, Identity, Identity, Identity, Linear<2, 2>>,
                    PReLU>::Plan;
  STATIC_REQUIRE(find_parameter<P>(1, "12.weight") == 0);
  for (const char* other : {"weight", "1.weight", "2.weight", "12.", "12.weigh", "12weight",
                            ".weight", "12.weights", "", "12", "012weight"})
    CHECK(find_parameter<P>(1, other) == -1);
  STATIC_REQUIRE((find_parameter<P>(2, "weight") == 2 && find_parameter<P>(0, "weight") == -1));
}
TEST_CASE("nested Sequential: text, cost and groups") {
  STATIC_REQUIRE(architecture<Deep>() ==
                 "Linear(2,8) ReLU Sequential(Linear(8,8),Tanh) Linear(8,1)");
  STATIC_REQUIRE(cost<Deep> == cost<Level>);
  STATIC_REQUIRE(cost<Trainer<Deep, MSELoss, Adam, 9>> == cost<Trainer<Level, MSELoss, Adam, 9>>);
  CHECK(describe<Deep>() == describe<Level>());
  const Deep net{manual_seed(1)};
  Trainer trainer{net, MSELoss{},
                  parameter_groups(net, SGD{.lr = 0.1}, layer_group<2>({.frozen = true})),
                  batch<4>};
  (void)trainer.step(uniform<float, 4, 2>(1), uniform<float, 4, 1>(2));
  CHECK(trainer.model().parameter<2, "0.weight">() == net.parameter<2, "0.weight">());
  CHECK(trainer.model().weight<3>() != net.weight<3>());
}
TEST_CASE(
    "nested Sequential: a nested list may take any width, be empty, be a network of doubles'") {
  STATIC_REQUIRE(Sequential<Linear<2, 3>, Sequential<ReLU, Sequential<>>, Linear<3, 1>>::sound);
  STATIC_REQUIRE(Network<double, Sequential<Linear<2, 3>>, MLP<ReLU, Identity, 3, 4, 1>>::sound);
  STATIC_REQUIRE(std::is_same_v<Network<double, Sequential<Linear<2, 3>>>::scalar, double>);
  constexpr auto out = [] { return Deep{manual_seed(4)}({0.5f, -1.0f})[0]; }();
  CHECK(std::abs(out - Deep{manual_seed(4)}({0.5f, -1.0f})[0]) < 1e-6f);
}
