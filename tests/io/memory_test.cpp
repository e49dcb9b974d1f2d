// SPDX-License-Identifier: MIT
//
// Whichever allocation fails, nothing is thrown: the result is an error, or as it should be.
#include <fixnet/fixnet.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/io/npy.hpp>
#include <fixnet/io/player.hpp>
#include <new>

#include "../../src/formats/no_memory.hpp"
#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

long until_failure = -1;  // allocations; below 0: none fails

void* allocate(std::size_t size) {
  void* const memory = until_failure-- == 0 ? nullptr : std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

// Calls work() with its first, second, … allocation failing, until there are no more.
template <class Work>
void never_throws(const Work& work) {
  for (long i = 0; i < 100000; ++i) {
    bool thrown = false;
    until_failure = i;
    try {
      work();
    } catch (...) {
      thrown = true;
    }
    const bool all = until_failure >= 0;
    until_failure = -1;
    if (thrown) FAIL("allocation " << i << " failed, and an exception escaped");
    if (all) return;
  }
}

const std::string name = "a file of some length";

using Net = Sequential<Linear<3, 2>, Softplus, Linear<2, 1>>;

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("memory: an exception that is none of memory's goes on") {
  const auto text = [](const auto& exception) {
    try {
      throw exception;
    } catch (...) {
      return io::no_memory("f", "check").text();
    }
  };
  CHECK(text(std::bad_alloc{}) == "f: not enough memory to check it");
  CHECK(text(std::length_error{"vector"}) == "f: not enough memory to check it");
  CHECK_THROWS_AS(text(std::logic_error{"a bug"}), std::logic_error);
}

TEST_CASE("memory: that runs out is no exception where players' files are read") {
  const std::string files[] = {
      R"({"in_shape":[null,2],"layers":[{"type":"dense","shape":[null,1],"activation":"tanh",
      "weights":[[[1],[2]],[3]]}]})",
      R"({"model_data":{"unit_type":"RNN","hidden_size":1},"state_dict":{"rec.weight_ih_l0":[[1]],
      "rec.weight_hh_l0":[[2]],"lin.weight":[[5]],"lin.bias":[6]}})",
      R"({"version":"0.5.4","architecture":"Linear","config":{"receptive_field":3,"bias":true},
      "weights":[1,2,3,4]})"};
  for (const std::string& text : files) {
    const io::Bytes file = as_bytes(text);
    never_throws([&] { (void)io::parse_player(file, name).ok(); });
    const auto model = io::parse_player(file, name);
    REQUIRE(model);
    never_throws([&] { (void)io::import_player(*model).ok(); });
  }
}

TEST_CASE("memory: that runs out is no exception where layers are read and headers are made") {
  const std::string text = "Linear(300000,200000) Softplus(0.25,20) Mine<1,2>(3)";
  never_throws([&] { (void)io::parse_architecture(text, name).ok(); });
  never_throws([&] { (void)io::to_pytorch(text); });
  never_throws([&] { (void)io::to_pytorch("Softplus(1,2,3)"); });
  const io::LayerText layer{"Softplus", {"0.25", "20"}}, none{"Softplus", {"0.25", "x", "3"}};
  never_throws([&] { (void)io::imported_layer(layer, name).ok(); });
  never_throws([&] { (void)io::imported_layer(none, name).ok(); });
  const Folder folder;
  REQUIRE(io::save(folder / "m", Net{manual_seed(1)}));
  const auto file = io::read_safetensors(folder / "m");
  const auto model = io::import_safetensors(*file);
  REQUIRE(model);
  never_throws([&] { (void)io::import_safetensors(*file).ok(); });
  never_throws([&] { (void)io::check_model(*model, name).ok(); });
  never_throws([&] { (void)io::header_of(*model, "mine", name).ok(); });
}

TEST_CASE("memory: that runs out is no exception where files are read and written") {
  const Folder folder;
  const std::string path = folder / "m", table = folder / "t";
  Net net{manual_seed(1)};
  Standardization<float, 3> features{{1, 2, 3}, {4, 5, 6}};
  never_throws([&] { (void)io::save(path, net, features).ok(); });
  never_throws([&] { (void)io::load(path, net, features).ok(); });
  never_throws([&] { (void)io::load(path, net).ok(); });
  never_throws([&] { (void)io::save_checkpoint(path, net, 7L).ok(); });
  long number = 0;
  never_throws([&] { (void)io::load_checkpoint(path, net, number).ok(); });
  const float values[] = {1, 2, 3};
  const io::Shape shape{3};
  never_throws([&] { (void)io::write_npy<float>(table, shape, values).ok(); });
  never_throws([&] { (void)io::read_npy<double>(table).ok(); });
  put_content(table, "a,b\n1,\"2\"\n");
  never_throws([&] { (void)io::read_csv<double>(table).ok(); });
  put_content(table, "a,b\n1,a text that is no number, and long\n");
  never_throws([&] { (void)io::read_csv<double>(table).ok(); });
  never_throws([&] { (void)io::read_safetensors(table).ok(); });
  // Not ONNX: protobuf's own tables do not survive it.
}
