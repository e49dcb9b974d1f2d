// SPDX-License-Identifier: MIT
//
// What a list of layers becomes: stages, their layout and their place in storage.
#include <algorithm>
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;
using layers_impl::Kind;

namespace {
template <class... L>
using Lowered = plan_impl::Plan<float, L...>;
// Lowered for registers of 16 lanes, whatever the processor.
template <class... L>
constexpr auto for_16_lanes = plan_impl::lower<static_cast<int>(sizeof...(L))>(
    std::array<plan_impl::LayerFacts, sizeof...(L)>{plan_impl::layer_facts<L>()...}, 16);
}  // namespace

TEST_CASE("lowering: an activation joins the Linear before it, the last one the head") {
  using P = Lowered<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE((P::stage_count == 2 && P::in == 2 && P::out == 1));
  STATIC_REQUIRE(std::is_same_v<P::Activation<0>, ReLU>);
  STATIC_REQUIRE(std::is_same_v<P::Activation<1>, Identity>);
  STATIC_REQUIRE(std::is_same_v<P::Activation<-1>, Identity>);
  STATIC_REQUIRE(std::is_same_v<P::Last, Sigmoid>);
  STATIC_REQUIRE(std::is_same_v<P::LayerOf<1>, Linear<10, 1>>);
  STATIC_REQUIRE(P::stages.parameters == 41);
}
TEST_CASE("lowering: what follows no Linear is a stage of its own") {
  using P = Lowered<Tanh, Linear<3, 5>, Tanh, ReLU, Softmax, PReLU, Linear<5, 2>>;
  constexpr Kind expected[] = {Kind::elementwise, Kind::affine, Kind::elementwise,
                               Kind::rowwise,     Kind::scaled, Kind::affine};
  STATIC_REQUIRE(P::stage_count == 6);
  for (std::size_t i = 0; i < 6; ++i) CHECK(P::stages.at[i].kind == expected[i]);
  STATIC_REQUIRE(std::is_same_v<P::Last, Identity>);
  STATIC_REQUIRE((P::stages.in == 3 && P::stages.at[0].out == 3 && P::stages.out == 2));
}
TEST_CASE("lowering: weights lie [in][out, padded], where outputs are few [out][in, padded]") {
  constexpr auto p = for_16_lanes<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE((!p.at[0].narrow_out && p.at[0].narrow_in && p.at[1].narrow_out));
  STATIC_REQUIRE((p.at[0].stride == 16 && p.at[0].weight_rows == 2 && p.at[0].bias_offset == 32));
  STATIC_REQUIRE((p.at[1].weight == 48 && p.at[1].weight_rows == 1 && p.at[1].stride == 16));
  STATIC_REQUIRE((p.at[1].bias_offset == 64 && p.storage == 80));
  STATIC_REQUIRE(
      (plan_impl::narrow(7, 16) && !plan_impl::narrow(8, 16) && !plan_impl::narrow(1, 2)));
  constexpr auto without_bias = for_16_lanes<Linear<17, 33, false>>;
  STATIC_REQUIRE((without_bias.storage == 17 * 48 && without_bias.parameters == 17 * 33));
  STATIC_REQUIRE((for_16_lanes<PReLUWith<17>, ReLU>).storage == 32);
}
TEST_CASE("parameters: every logical place once, rows in whole lanes, none beyond the storage") {
  using P = Lowered<Linear<3, 9>, PReLUWith<9>, Linear<9, 2>, Tanh, Linear<2, 33, false>>;
  std::vector<int> places;
  const auto take = [&](const plan_impl::Stage&, int place) { places.push_back(place); };
  plan_impl::for_each_parameter<P>(take, take);
  CHECK(static_cast<int>(places.size()) == P::stages.parameters);
  std::sort(places.begin(), places.end());
  CHECK(std::adjacent_find(places.begin(), places.end()) == places.end());
  CHECK((places.front() == 0 && places.back() < P::stages.storage));
  STATIC_REQUIRE(P::stages.storage % P::lanes == 0);
  STATIC_REQUIRE((plan_impl::stage_of_layer<P>(0) == 0 && plan_impl::stage_of_layer<P>(1) == 1));
  STATIC_REQUIRE((plan_impl::stage_of_layer<P>(3) == -1 && plan_impl::stage_of_layer<P>(4) == 3));
}
TEST_CASE("tape: blocks follow each other; inputs of an activation are kept where f' wants them") {
  using P = Lowered<Linear<3, 40>, SiLU, Linear<40, 40>, Tanh, Linear<40, 40>>;
  using Layout = plan_impl::TapeLayout<P, 5>;
  constexpr int block = plan_impl::block_size(5, 40, false, P::lanes).elements;
  STATIC_REQUIRE(plan_impl::reads_user_rows<P>);
  STATIC_REQUIRE((Layout::saves_input<0> && !Layout::saves_input<1> && !Layout::saves_input<2>));
  STATIC_REQUIRE((Layout::offsets.output[0] == 0 && Layout::offsets.before[0] == block));
  STATIC_REQUIRE((Layout::offsets.output[1] == 2 * block && Layout::offsets.elements == 4 * block));
  STATIC_REQUIRE(plan_impl::block_size(5, 3, true, 16).stride == 16);
  STATIC_REQUIRE(plan_impl::block_size(5, 3, true, 16).elements == 48);
  STATIC_REQUIRE(plan_impl::block_size(17, 18, false, 16).elements == 17 * 32);
}
TEST_CASE("work: tiny networks are one straight line, others call a function for each pass") {
  using Tiny = Lowered<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  using Large = Lowered<Linear<64, 64>, ReLU, Linear<64, 64>>;
  STATIC_REQUIRE((plan_impl::straight_line<Tiny, 1> && !plan_impl::straight_line<Large, 8>));
  STATIC_REQUIRE(Large::work(2) == 2 * Large::work(1));
}
