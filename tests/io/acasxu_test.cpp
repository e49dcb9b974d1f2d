// SPDX-License-Identifier: MIT
//
// Networks as they are found: one of the public ACAS Xu networks, whose inputs have four dimensions and a
// mean, and whose weights are [in][out]. tests/clients/acasxu says where they come from.
#include <fixnet/fixnet.hpp>
#include <fixnet/io/onnx.hpp>
#include <fstream>
#include <sstream>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net =
    Sequential<Linear<5, 50>, ReLU, Linear<50, 50>, ReLU, Linear<50, 50>, ReLU, Linear<50, 50>,
               ReLU, Linear<50, 50>, ReLU, Linear<50, 50>, ReLU, Linear<50, 5>>;

/// Inputs and outputs that verifiers found.
struct Point {
  std::vector<double> x, y;
};
std::vector<Point> points() {
  std::ifstream file(FIXNET_CLIENTS "/acasxu/points.csv");
  std::vector<Point> all;
  std::string line, word;
  for (std::getline(file, line); std::getline(file, line);) {
    std::istringstream words(line);
    Point& point = all.emplace_back();
    for (int i = 0; std::getline(words, word, ','); ++i) {
      if (i >= 3) (i < 8 ? point.x : point.y).push_back(std::stod(word));
    }
  }
  return all;
}

}  // namespace

TEST_CASE("acasxu: a network is imported as it is, and answers as verifiers say") {
  if (!io::reads_onnx()) return;
  const auto model = io::read_onnx(FIXNET_CLIENTS "/acasxu/ACASXU_run2a_2_9_batch_2000.onnx");
  if (!model) FAIL(model.error().text());
  REQUIRE(model->architecture() == architecture<Net>());
  CHECK(model->mean.empty());  // its own is 0
  Net net;
  Tensor<float, Net::parameter_count> parameters;
  int next = 0;
  for (const auto& layer : model->layers) {
    for (const auto& tensor : layer.tensors) {
      for (const double value : tensor.values) parameters[next++] = static_cast<float>(value);
    }
  }
  net.set_parameters(parameters);
  const auto all = points();
  REQUIRE(all.size() == 12);
  for (const Point& point : all) {
    REQUIRE(point.x.size() == 5);
    REQUIRE(point.y.size() == 5);
    const auto exact = io::predict(*model, point.x);
    Tensor<float, 5> x;
    for (int i = 0; i < 5; ++i) x[i] = static_cast<float>(point.x[static_cast<std::size_t>(i)]);
    const auto y = net(x);
    for (std::size_t i = 0; i < 5; ++i) {
      CHECK(std::abs(exact[i] - point.y[i]) < 1e-6);
      CHECK(std::abs(static_cast<double>(y[static_cast<int>(i)]) - point.y[i]) < 1e-6);
    }
  }
}
