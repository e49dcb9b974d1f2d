// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <limits>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<3, 20>, PReLUWith<20>, Linear<20, 2, false>, Tanh>;

template <class A>
bool same_bytes(const A& a, const A& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

}  // namespace

TEST_CASE("model: saved and loaded, it is the same, bit for bit, padding too") {
  const Folder folder;
  const Net net{manual_seed(1)};
  REQUIRE(io::save(folder / "m", net));
  Net read{manual_seed(2)};
  REQUIRE(io::load(folder / "m", read));
  CHECK(same_bytes(read, net));
}

TEST_CASE("model: the file says what network it is of") {
  const Folder folder;
  REQUIRE(io::save(folder / "m", Net{}));
  const auto file = io::read_safetensors(folder / "m");
  REQUIRE(file);
  CHECK(*file->text("fixnet.architecture") ==
        "Linear(3,20) PReLU(20) Linear(20,2,bias=false) Tanh");
  CHECK(*file->text("fixnet.architecture_hash") == io::hash_text(architecture_hash<Net>()));
  CHECK(io::hash_text(0x0123456789abcdefu) == "0123456789abcdef");
}

TEST_CASE("model: a scalar that no network has is refused, by both readers") {
  const Folder folder;
  const Net before{manual_seed(1)};
  std::vector<io::NamedTensor> tensors;
  io::gather<Net::Plan>("", before.storage(), tensors);
  for (const std::string scalar : {"int", "", "Float", "double "}) {
    io::Metadata metadata = io::model_metadata<Net>();
    REQUIRE(metadata.back().first == "fixnet.scalar");
    metadata.back().second = scalar;
    REQUIRE(io::write_safetensors(folder / "m", tensors, metadata));
    Net net = before;
    const std::string says = (folder / "m") +
                             ": a scalar that no network has: expected float or double" +
                             (scalar.empty() ? "" : ", found " + scalar);
    CHECK(io::load(folder / "m", net).error().text() == says);
    CHECK(same_bytes(net, before));
    const auto file = io::read_safetensors(folder / "m");
    REQUIRE(file);
    CHECK(io::import_safetensors(*file).error().text() == says);
  }
}

TEST_CASE("model: float and double read each other's files") {
  const Folder folder;
  const Net net{manual_seed(3)};
  REQUIRE(io::save(folder / "m", net));
  Network<double, Linear<3, 20>, PReLUWith<20>, Linear<20, 2, false>, Tanh> wide;
  REQUIRE(io::load(folder / "m", wide));
  const auto a = net.parameters();
  const auto b = wide.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(static_cast<double>(a[i]) == b[i]);
  REQUIRE(io::save(folder / "w", wide));
  Net back;
  REQUIRE(io::load(folder / "w", back));
  CHECK(same_bytes(back, net));
}

TEST_CASE("model: a file of another network is an error, and the network stays as it was") {
  const Folder folder;
  const Net before{manual_seed(4)};
  Net net = before;
  const auto complaint = [&] {
    const std::string text = io::load(folder / "m", net).error().text();
    CHECK(same_bytes(net, before));
    return text.substr((folder / "m").size());
  };
  REQUIRE(io::save(folder / "m", Sequential<Linear<3, 2>>{manual_seed(1)}));
  CHECK(complaint() ==
        ": another architecture: expected Linear(3,20) PReLU(20) Linear(20,2,bias=false) Tanh, "
        "found Linear(3,2)");
  std::vector<io::NamedTensor> tensors;
  io::gather<Net::Plan>("", before.storage(), tensors);
  auto changed = tensors;
  std::swap(changed[3].shape[0], changed[3].shape[1]);
  REQUIRE(io::write_safetensors(folder / "m", changed, {}));
  CHECK(complaint() == ": 2.weight: wrong shape: expected [2, 20], found [20, 2]");
  changed = tensors;
  changed.pop_back();
  REQUIRE(io::write_safetensors(folder / "m", changed, {}));
  CHECK(complaint() == ": 2.weight: missing: expected a tensor [2, 20], found none");
  changed = tensors;
  changed.push_back({"2.bias", io::DType::F32, {2}, io::Bytes(8)});
  REQUIRE(io::write_safetensors(folder / "m", changed, {}));
  CHECK(complaint() ==
        ": 2.bias: superfluous: the network has no such tensor: expected none, found F32 [2]");
  changed = tensors;
  changed[1].dtype = io::DType::I32;
  REQUIRE(io::write_safetensors(folder / "m", changed, {}));
  CHECK(complaint() == ": 0.bias: wrong type: expected F32, F64, F16 or BF16, found I32");
  io::Metadata metadata = io::model_metadata<Net>();
  metadata[2].second[0] ^= 1;
  REQUIRE(io::write_safetensors(folder / "m", tensors, metadata));
  CHECK(complaint().starts_with(": the hash of another architecture: expected "));
  REQUIRE(io::write_safetensors(folder / "m", tensors, {}));
  CHECK(io::load(folder / "m", net));
}

TEST_CASE("model: cut off at any byte the file changes nothing") {
  const Folder folder;
  REQUIRE(io::save(folder / "m", Net{manual_seed(5)}));
  const std::string whole = content(folder / "m");
  const Net before{manual_seed(6)};
  for (std::size_t size = 0; size < whole.size(); ++size) {
    Net net = before;
    const auto file = io::parse_safetensors(as_bytes(whole.substr(0, size)), "m");
    if (file.ok() && io::load(*file, net).ok()) FAIL("accepted " << size << " bytes");
    if (!same_bytes(net, before)) FAIL("changed by " << size << " bytes");
  }
}

TEST_CASE("model: the standardization of its features is saved with it") {
  const Folder folder;
  const Net net{manual_seed(7)};
  const Standardization<float, 3> features{{1, 2, 3}, {4, 5, 6}};
  REQUIRE(io::save(folder / "m", net, features));
  Net read;
  Standardization<float, 3> again;
  REQUIRE(io::load(folder / "m", read, again));
  CHECK(same_bytes(read, net));
  CHECK(again == features);
  CHECK(io::load(folder / "m", read).error().place == "standardization.mean");
  REQUIRE(io::save(folder / "m", net));
  CHECK(io::load(folder / "m", read, again).error().place == "standardization.mean");
  // What could not be read again is not written.
  const Standardization<float, 3> divides_by_0{{1, 2, 3}, {4, 0, 6}};
  CHECK(io::save(folder / "m", net, divides_by_0).error().place == "standardization.std");
  CHECK(io::load(folder / "m", read).ok());
}

TEST_CASE("model: a standardization that cannot be one changes neither features nor network") {
  const Folder folder;
  const Net before{manual_seed(8)};
  const Standardization<float, 3> sound{{1, 2, 3}, {4, 5, 6}};
  std::vector<io::NamedTensor> tensors;
  io::gather<Net::Plan>("", Net{manual_seed(9)}.storage(), tensors);
  const auto complaint = [&](const std::vector<double>& mean, const std::vector<double>& std) {
    auto all = tensors;
    all.push_back(
        io::named_tensor("standardization.mean", {mean.size()}, mean.data(), mean.size()));
    all.push_back(io::named_tensor("standardization.std", {std.size()}, std.data(), std.size()));
    REQUIRE(io::write_safetensors(folder / "m", all, {}));
    Net net = before;
    Standardization<float, 3> features = sound;
    const auto loaded = io::load(folder / "m", net, features);
    CHECK((loaded.ok() || (same_bytes(net, before) && features == sound)));
    return loaded ? "" : loaded.error().text().substr((folder / "m").size());
  };
  const double inf = std::numeric_limits<double>::infinity(), nan = std::nan("");
  CHECK(complaint({1, 2, 3}, {4, 5, 6}).empty());
  CHECK(complaint({1, 2, 3}, {4, 5}) ==
        ": standardization.std: wrong shape: expected [3], found [2]");
  for (const double bad : {0.0, -0.0, 1e-50, inf, -inf, nan}) {
    CHECK(complaint({1, 2, 3}, {4, bad, 6}) ==
          ": standardization.std: a deviation that is 0 or not finite as a float");
  }
  for (const double bad : {inf, -inf, nan}) {
    CHECK(complaint({1, 2, bad}, {4, 5, 6}) ==
          ": standardization.mean: a number that is not finite as a float");
  }
  CHECK(complaint({1, 2, 1e300}, {4, 5, 6}) ==
        ": standardization.mean: a number too large for a float");
}

TEST_CASE("model: BatchNorm1d's statistics go along, its counter as an I64, as PyTorch writes it") {
  using Normed = Sequential<Linear<2, 3>, BatchNorm1d<3>, ReLU, Linear<3, 1>>;
  Normed net{manual_seed(1)};
  Trainer trainer{net, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
  for (int i = 0; i < 3; ++i) {
    trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}}, Tensor<float, 2, 1>{{{1}, {0}}});
  }
  const std::string path = "batch_norm.safetensors";
  REQUIRE(io::save(path, trainer.model()));
  const auto file = io::read_safetensors(path);
  REQUIRE(file);
  const io::TensorInfo* counter = file->find("1.num_batches_tracked");
  REQUIRE(counter != nullptr);
  CHECK(counter->dtype == io::DType::I64);
  CHECK(counter->shape.empty());
  CHECK(file->values<std::int64_t>("1.num_batches_tracked", {}).value().at(0) == 3);
  CHECK(file->values<float>("1.num_batches_tracked", {}).error().what == "wrong type");
  CHECK(file->values<std::int64_t>("0.weight", {3, 2}).error().expected == "I64");
  Normed loaded;
  REQUIRE(io::load(path, loaded));
  for (int i = 0; i < Normed::Plan::storage.total; ++i) {
    CHECK(loaded.storage()[i] == trainer.model().storage()[i]);
  }
}
