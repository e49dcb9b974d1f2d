// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <string_view>
#include <utility>

#include "catch_compat.hpp"

using namespace fixnet;
using Catch::Matchers::WithinRel;

namespace {

template <int I>
using LayerAt = std::conditional_t<I % 2 == 0, Linear<2, 2>, ReLU>;
template <class Indices>
struct DeepOf;
template <int... I>
struct DeepOf<std::integer_sequence<int, I...>> {
  using type = Sequential<LayerAt<I>...>;
  using nested = Sequential<Sequential<LayerAt<I>...>, Linear<2, 1>>;
};
// More than the 256 expressions that clang++ nests.
constexpr int layers = 260;
using Indices = std::make_integer_sequence<int, layers>;
using Deep = typename DeepOf<Indices>::type;
using Nested = typename DeepOf<Indices>::nested;

}  // namespace

TEST_CASE("a network of 260 layers: each of them counts") {
  float identities[Deep::parameter_count] = {};
  for (int i = 0; i < Deep::parameter_count; i += 6) identities[i] = identities[i + 3] = 1;
  Deep model;
  model.set_parameters(identities);
  const Tensor<float, 1, 2> x{{{3, 5}}};
  CHECK(model(x)[0][0] == 3);
  CHECK(model(x)[0][1] == 5);

  Trainer trainer{model, MSELoss{Reduction::sum}, SGD{.lr = 0.001}, batch<1>};
  CHECK(trainer.step(x, Tensor<float, 1, 2>{{{2, 5}}}) == 1);
  CHECK_THAT(double(trainer.model().weight<0>()[0][0]), WithinRel(1 - 0.006, 1.2e-5));
  CHECK_THAT(double(trainer.model().weight<layers - 2>()[0][0]), WithinRel(1 - 0.006, 1.2e-5));
  CHECK_THAT(double(trainer.model().bias<layers - 2>()[0]), WithinRel(-0.002, 1.2e-5));
}

TEST_CASE("a Sequential of 260 layers within another is the same list") {
  STATIC_REQUIRE(Nested::parameter_count == Deep::parameter_count + 3);
  STATIC_REQUIRE(MLP<ReLU, Identity, 1, 1>::parameter_count == 2);
}
