// SPDX-License-Identifier: MIT
//
// A program of someone who uses fixnet::io: what it saves it loads again, and a wrong file is an
// error in words. It leaves consumer.safetensors behind, for the tools.
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/io/onnx.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, ReLU, Linear<3, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Net loaded;
  const char* const path = "consumer.safetensors";
  if (const auto saved = io::save(path, model); !saved) return 1;
  if (const auto done = io::load(path, loaded); !done) return 1;
  Sequential<Linear<2, 4>> other;
  const auto wrong = io::load(path, other);
  if (wrong) return 1;
  std::printf("%s; reads %s ONNX\n", wrong.error().text().c_str(), io::reads_onnx() ? "" : "no");
  return loaded.parameters() == model.parameters() ? 0 : 1;
}
