// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/load_any.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

using Small = Sequential<Sequence<1, 1>, LSTM<1, 1>, Linear<1, 1>>;
using Large = Sequential<Sequence<1, 1>, LSTM<1, 2>, Linear<2, 1>>;
using Flat = Sequential<Linear<1, 1>, Tanh>;

const std::string lstm =
    R"({"version":"0.5.4","architecture":"LSTM","config":{"input_size":1,"hidden_size":1,"num_layers":1},
    "weights":[1,2,3,4,5,6,7,8,9,10,11,12,0.5,0.25,15,16],"sample_rate":2})";
const std::string dense = R"({"in_shape":[1],"layers":[
  {"type":"dense","activation":"tanh","shape":[1],"weights":[[[2]],[3]]}],"samplerate":44100})";

}  // namespace

TEST_CASE("load_any: the first network of the file's architecture is filled") {
  const Folder folder;
  put_content(folder / "a.json", dense);
  io::PlayerNotes notes;
  const auto flat = io::load_any<Small, Flat, Large>(folder / "a.json", notes);
  if (!flat) FAIL(flat.error().text());
  REQUIRE(flat->index() == 1);
  CHECK(std::get<Flat>(*flat).weight<0>()[0][0] == 2);
  CHECK(notes.sample_rate == 44100);
  Large large{manual_seed(1)};
  REQUIRE(io::save(folder / "a.safetensors", large));
  const auto saved = io::load_any<Small, Flat, Large>(folder / "a.safetensors", notes);
  if (!saved) FAIL(saved.error().text());
  REQUIRE(saved->index() == 2);
  CHECK(std::get<Large>(*saved).weight<2>()[0][1] == large.weight<2>()[0][1]);
  CHECK(notes.sample_rate == 0);
}

TEST_CASE("load_any: Streamed networks begin as the file says") {
  const Folder folder;
  put_content(folder / "a.nam", lstm);
  using Play = io::Streamed<Small>;
  const auto any = io::load_any<io::Streamed<Large>, Play>(folder / "a.nam");
  if (!any) FAIL(any.error().text());
  REQUIRE(any->index() == 1);
  Small net;
  State<Small> state;
  REQUIRE(io::load_nam(folder / "a.nam", net, state));
  Play play = std::get<Play>(*any);
  CHECK(play.net({0.5f}, play.state)[0] == net({0.5f}, state)[0]);
  CHECK(io::load_any<Small>(folder / "a.nam").error().text() ==
        folder / "a.nam" +
            ": its recurrent layers do not begin at 0: expected a State to load beside it");
}

TEST_CASE("load_any: where none fits, all architectures are listed") {
  const Folder folder;
  put_content(folder / "a.nam", lstm);
  CHECK(
      io::load_any<Large, Flat>(folder / "a.nam").error().text() ==
      folder / "a.nam" +
          ": no network that is compiled in has its architecture: expected Sequence(1,1) LSTM(1,2) "
          "Linear(2,1); or Linear(1,1) Tanh, found LSTM(1,1) Linear(1,1)");
  Small net;
  REQUIRE(io::save(folder / "a.safetensors", net));
  CHECK(
      io::load_any<Large>(folder / "a.safetensors").error().text() ==
      folder / "a.safetensors" +
          ": no network that is compiled in has its architecture: expected Sequence(1,1) LSTM(1,2) "
          "Linear(2,1), found Sequence(1,1) LSTM(1,1) Linear(1,1)");
  put_content(folder / "b.json", R"({"a.weight":[[1]]})");
  CHECK(io::load_any<Flat>(folder / "b.json").error().text() ==
        folder / "b.json" + ": a state dict does not tell its architecture");
  CHECK_FALSE(io::load_any<Flat>(folder / "none"));
  put_content(folder / "c", "");
  CHECK_FALSE(io::load_any<Flat>(folder / "c"));
}
