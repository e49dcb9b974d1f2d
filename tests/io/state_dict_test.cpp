// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/state_dict.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net =
    Sequential<Linear<3, 20>, PReLUWith<20>, ReLU, Linear<20, 2, false>, PReLU, Linear<2, 1>>;

}  // namespace

TEST_CASE("state_dict: tensors are called, ordered and shaped as PyTorch's") {
  const auto tensors = io::placed_tensors<Net::Plan>();
  const std::vector<std::pair<std::string, io::Shape>> expected{
      {"0.weight", {20, 3}}, {"0.bias", {20}},     {"1.weight", {20}}, {"3.weight", {2, 20}},
      {"4.weight", {1}},     {"5.weight", {1, 2}}, {"5.bias", {1}}};
  REQUIRE(tensors.size() == expected.size());
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    CHECK(tensors[i].name == expected[i].first);
    CHECK(tensors[i].shape == expected[i].second);
  }
  CHECK(io::placed_tensors<Net::Plan>("a.")[0].name == "a.0.weight");
}

// list(model.state_dict()) of nn.Sequential(nn.Sequential(nn.Linear(3, 4)), nn.ReLU(),
//   nn.Sequential(nn.Linear(4, 2), nn.Sequential(nn.Tanh(), nn.BatchNorm1d(2))), nn.Linear(2, 1))
TEST_CASE("state_dict: a nested Sequential's tensors are called and ordered as PyTorch's") {
  using Nested =
      Sequential<Sequential<Linear<3, 4>>, ReLU,
                 Sequential<Linear<4, 2>, Sequential<Tanh, BatchNorm1d<2>>>, Linear<2, 1>>;
  const char* const expected[] = {"0.0.weight",
                                  "0.0.bias",
                                  "2.0.weight",
                                  "2.0.bias",
                                  "2.1.1.weight",
                                  "2.1.1.bias",
                                  "2.1.1.running_mean",
                                  "2.1.1.running_var",
                                  "2.1.1.num_batches_tracked",
                                  "3.weight",
                                  "3.bias"};
  const auto tensors = io::placed_tensors<Nested::Plan>();
  REQUIRE(tensors.size() == std::size(expected));
  for (std::size_t i = 0; i < tensors.size(); ++i) CHECK(tensors[i].name == expected[i]);
}

// list(model.state_dict()) of nn.Sequential(nn.LSTM(3, 5), nn.GRU(5, 2), nn.Linear(2, 1))
TEST_CASE("state_dict: a recurrent layer's tensors are called, ordered and shaped as PyTorch's") {
  using Recurrent = Sequential<Sequence<4, 3>, LSTM<3, 5>, GRU<5, 2>, Linear<2, 1>>;
  const std::vector<std::pair<std::string, io::Shape>> expected{
      {"0.weight_ih_l0", {20, 3}}, {"0.weight_hh_l0", {20, 5}},
      {"0.bias_ih_l0", {20}},      {"0.bias_hh_l0", {20}},
      {"1.weight_ih_l0", {6, 5}},  {"1.weight_hh_l0", {6, 2}},
      {"1.bias_ih_l0", {6}},       {"1.bias_hh_l0", {6}},
      {"2.weight", {1, 2}},        {"2.bias", {1}}};
  const auto tensors = io::placed_tensors<Recurrent::Plan>();
  REQUIRE(tensors.size() == expected.size());
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    CHECK(tensors[i].name == expected[i].first);
    CHECK(tensors[i].shape == expected[i].second);
  }
}

TEMPLATE_TEST_CASE("state_dict: the tensors one after the other are the parameters in order", "",
                   Net, (Sequential<Sequence<4, 3>, LSTM<3, 5>, GRU<5, 2>>)) {
  const TestType net{manual_seed(1)};
  std::vector<io::NamedTensor> tensors;
  io::gather<typename TestType::Plan>("", net.storage(), tensors);
  io::Bytes all;
  for (const auto& tensor : tensors) {
    CHECK(tensor.dtype == io::DType::F32);
    all.insert(all.end(), tensor.data.begin(), tensor.data.end());
  }
  const auto parameters = net.parameters();
  io::Bytes expected;
  for (const float value : parameters) io::append_little_endian(expected, value);
  CHECK(all == expected);
}
