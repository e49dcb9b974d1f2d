// SPDX-License-Identifier: MIT
//
// An amplifier that Neural Amp Modeler learned: its file's numbers in our WaveNet, against the output
// of its own code. tests/clients/nam says where they come from.
#include <cmath>
#include <cstdlib>
#include <fixnet/fixnet.hpp>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Amplifier =
    Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 2, 3, 3, Dilations<1, 2>>,
                                     WaveNetArray<3, 1, 2, 3, Dilations<8>, Tanh, false, true>>>;

std::string text_of(const std::string& name) {
  std::ifstream file(FIXNET_CLIENTS "/nam/" + name);
  REQUIRE(file);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}
/// The list behind "weights".
Amplifier load() {
  const std::string text = text_of("wavenet.nam");
  const char* next = text.c_str() + text.find('[', text.find("\"weights\"")) + 1;
  Amplifier::Parameters all{};
  int count = 0;
  for (char* end = nullptr;; next = end + 1) {
    const float number = std::strtof(next, &end);
    if (end == next) break;
    REQUIRE(count < Amplifier::parameter_count);
    all[count++] = number;
  }
  CHECK(count == Amplifier::parameter_count);
  Amplifier net;
  net.set_parameters(all);
  return net;
}

}  // namespace

TEST_CASE("nam: a WaveNet within 5e-6 of its peak, in blocks of any length") {
  const Amplifier net = load();
  std::vector<float> x, golden;
  std::stringstream table(text_of("wavenet_first_1024.csv"));
  for (float in = 0, out = 0; table >> in && table.get() == ',' && table >> out;)
    x.push_back(in), golden.push_back(out);
  REQUIRE(x.size() == 1024);
  // Its code lets silence through first.
  State<Amplifier> silent;
  std::vector<float> silence(64);
  REQUIRE(net.forward(std::span<const float>(silence), std::span<float>(silence), silent));
  for (const std::size_t block : {std::size_t{1}, std::size_t{64}, std::size_t{333}}) {
    State<Amplifier> state = silent;
    std::vector<float> y(x.size());
    for (std::size_t t = 0; t < x.size(); t += block) {
      const std::size_t n = std::min(block, x.size() - t);
      REQUIRE(net.forward(std::span<const float>(x).subspan(t, n),
                          std::span<float>(y).subspan(t, n), state));
    }
    float off = 0, peak = 0;
    for (std::size_t t = 0; t < x.size(); ++t) {
      off = std::max(off, std::abs(y[t] - golden[t]));
      peak = std::max(peak, std::abs(golden[t]));
    }
    CHECK(off < 5e-6F * peak);
  }
}
