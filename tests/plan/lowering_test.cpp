// SPDX-License-Identifier: MIT
//
// What a list of layers becomes: stages, their layout and their place in storage.
#include <algorithm>
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;
using plan_impl::Layout;

namespace {
template <class... L>
using Lowered = plan_impl::Plan<float, L...>;
// Lowered for registers of 16 lanes, whatever the processor.
template <class... L>
constexpr std::array<plan_impl::LayerFacts, sizeof...(L)> facts{plan_impl::layer_facts<L>()...};
template <class... L>
constexpr auto for_16_lanes = plan_impl::lower<static_cast<int>(sizeof...(L))>(facts<L...>, 16);
template <class... L>
constexpr auto storage_of_16 =
    plan_impl::place_parameters<for_16_lanes<L...>.parameter_count, static_cast<int>(sizeof...(L))>(
        facts<L...>, for_16_lanes<L...>);
}  // namespace

TEST_CASE("lowering: an activation joins the Linear before it, the last one the head") {
  using P = Lowered<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE((P::stage_count == 2 && P::user_in == 2 && P::user_out == 1));
  STATIC_REQUIRE(std::is_same_v<P::Activation<0>, ReLU>);
  STATIC_REQUIRE(std::is_same_v<P::Activation<1>, Identity>);
  STATIC_REQUIRE(std::is_same_v<P::Activation<-1>, Identity>);
  STATIC_REQUIRE(std::is_same_v<P::Last, Sigmoid>);
  STATIC_REQUIRE(std::is_same_v<P::LayerOf<1>, Linear<10, 1>>);
  STATIC_REQUIRE(P::storage.parameters == 41);
}
TEST_CASE("lowering: what follows no Linear is a stage of its own") {
  using P = Lowered<Tanh, Linear<3, 5>, Tanh, ReLU, Softmax, PReLU, Linear<5, 2>>;
  constexpr int expected[] = {0, 1, 3, 4, 5, 6}, behind[] = {-1, 2, -1, -1, -1, -1};
  STATIC_REQUIRE(P::stage_count == 6);
  for (std::size_t i = 0; i < 6; ++i) {
    CHECK(P::stages.at[i].layer == expected[i]);
    CHECK(P::stages.at[i].activation == behind[i]);
  }
  STATIC_REQUIRE(std::is_same_v<P::Last, Identity>);
  STATIC_REQUIRE(
      (P::stages.in.columns == 3 && P::stages.at[0].out == 3 && P::stages.out.columns == 2));
}
TEST_CASE("lowering: weights lie [in][out, padded], where outputs are few [out][in, padded]") {
  constexpr auto p = for_16_lanes<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE((p.at[0].in_layout == Layout::columns && p.at[0].out_layout == Layout::rows));
  STATIC_REQUIRE((p.at[1].in_layout == Layout::rows && p.at[1].out_layout == Layout::columns));
  STATIC_REQUIRE(p.out_layout == Layout::columns);
  constexpr auto s = storage_of_16<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE((s.at[0].stride == 16 && s.at[0].rows == 2 && s.at[1].offset == 32));
  STATIC_REQUIRE((s.at[2].offset == 48 && s.at[2].rows == 1 && s.at[2].stride == 16));
  STATIC_REQUIRE((s.at[3].offset == 64 && s.total == 80 && s.trained == 80));
  STATIC_REQUIRE((s.parameters == 41 && s.numbers == 41));
  STATIC_REQUIRE(plan_impl::usual_layout(7, 16) == Layout::columns);
  STATIC_REQUIRE(plan_impl::usual_layout(8, 16) == Layout::rows);
  STATIC_REQUIRE(plan_impl::usual_layout(1, 2) == Layout::rows);
  constexpr auto without_bias = storage_of_16<Linear<17, 33, false>>;
  STATIC_REQUIRE((without_bias.total == 17 * 48 && without_bias.parameters == 17 * 33));
  STATIC_REQUIRE((storage_of_16<PReLUWith<17>, ReLU>).total == 32);
}
namespace {
// A layer that keeps the samples apart, as one that runs along a sequence must.
struct InRows {
  struct op : layers_impl::OperatorOf<ReLU> {
    static constexpr bool is_epilogue = false, meets_loss = false;
    static constexpr bool accepts(Layout in, Layout out) {
      return in == Layout::rows && out == Layout::rows;
    }
  };
};
}  // namespace
TEST_CASE("lowering: the layout of a block is chosen once, and both operators beside it agree") {
  constexpr auto p = for_16_lanes<Linear<2, 3>, Tanh, InRows, PReLU, Linear<3, 2>>;
  STATIC_REQUIRE((p.count == 4 && p.at[0].in_layout == Layout::columns));
  STATIC_REQUIRE((p.at[0].out_layout == Layout::rows && p.at[1].in_layout == Layout::rows));
  STATIC_REQUIRE((p.at[1].out_layout == Layout::rows && p.at[2].out_layout == Layout::rows));
  STATIC_REQUIRE((p.at[3].in_layout == Layout::rows && p.at[3].out_layout == Layout::columns));
  STATIC_REQUIRE((for_16_lanes<InRows, Linear<3, 2>>).at[0].in_layout == Layout::rows);
  using Net = Sequential<Linear<2, 3>, Tanh, InRows, Linear<3, 2>>;
  using Same = Sequential<Linear<2, 3>, Tanh, ReLU, Linear<3, 2>>;
  const Net net{manual_seed(1)};
  const Same same{manual_seed(1)};
  const Tensor<float, 5, 2> x{{{1, 2}, {-3, 4}, {5, -6}, {7, 8}, {0.5f, 0.25f}}};
  for (int b = 0; b < 5; ++b) {
    for (int o = 0; o < 2; ++o) CHECK(std::abs(net(x)[b][o] - same(x)[b][o]) < 1e-6f);
  }
}
TEST_CASE("parameters: tensors are gone through in the order of their numbers, however stored") {
  using P = plan_impl::Plan<float, Sequence<5, 3>, LSTM<3, 4>, GRU<4, 6>, BatchNorm1d<6>,
                            Linear<6, 5>, PReLUWith<5>, Conv1d<5, 3, 2>>;
  int tensors = 0;
  for (const auto& p : P::storage.at) {
    int i = 0;
    bool in_order = true;
    plan_impl::for_each_place(p, [&](int place) { in_order = in_order && place == p.place(i++); });
    CHECK((in_order && i == p.size()));
    ++tensors;
  }
  CHECK(tensors == 18);
}

TEST_CASE("parameters: every logical place once, rows in whole lanes, none beyond the storage") {
  using P = Lowered<Linear<3, 9>, PReLUWith<9>, Linear<9, 2>, Tanh, Linear<2, 33, false>>;
  std::vector<int> places;
  plan_impl::for_each_parameter<P>([&](const auto&, int place) { places.push_back(place); });
  CHECK(static_cast<int>(places.size()) == P::storage.parameters);
  std::sort(places.begin(), places.end());
  CHECK(std::adjacent_find(places.begin(), places.end()) == places.end());
  CHECK((places.front() == 0 && places.back() < P::storage.total));
  STATIC_REQUIRE(P::storage.total % P::lanes == 0);
  STATIC_REQUIRE((plan_impl::has_parameters<P>(1) && !plan_impl::has_parameters<P>(3)));
  STATIC_REQUIRE((plan_impl::find_parameter<P>(0, "weight") == 0));
  STATIC_REQUIRE((plan_impl::find_parameter<P>(1, "weight") == 2));
  STATIC_REQUIRE((plan_impl::find_parameter<P>(4, "weight") == 5));
  STATIC_REQUIRE((plan_impl::find_parameter<P>(4, "bias") == -1));
}
TEST_CASE("tape: blocks follow each other; inputs of an activation are kept where f' wants them") {
  using P = Lowered<Linear<3, 40>, SiLU, Linear<40, 40>, Tanh, Linear<40, 40>>;
  using Blocks = plan_impl::TapeLayout<P, 5>;
  constexpr int block = plan_impl::block_size(5, 40, Layout::rows, P::lanes).elements;
  STATIC_REQUIRE(plan_impl::reads_user_rows<P>);
  STATIC_REQUIRE((Blocks::saves_input<0> && !Blocks::saves_input<1> && !Blocks::saves_input<2>));
  STATIC_REQUIRE((Blocks::offsets.output[0] == 0 && Blocks::offsets.before[0] == block));
  STATIC_REQUIRE((Blocks::offsets.output[1] == 2 * block && Blocks::offsets.elements == 4 * block));
  STATIC_REQUIRE(plan_impl::block_size(5, 3, Layout::columns, 16).stride == 16);
  STATIC_REQUIRE(plan_impl::block_size(5, 3, Layout::columns, 16).elements == 48);
  STATIC_REQUIRE(plan_impl::block_size(17, 18, Layout::rows, 16).elements == 17 * 32);
}
TEST_CASE("work: tiny networks are one straight line, others call a function for each pass") {
  using Tiny = Lowered<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  using Large = Lowered<Linear<64, 64>, ReLU, Linear<64, 64>>;
  STATIC_REQUIRE((plan_impl::straight_line<Tiny, 1> && !plan_impl::straight_line<Large, 8>));
  STATIC_REQUIRE(Large::work(2) == 2 * Large::work(1));
}
