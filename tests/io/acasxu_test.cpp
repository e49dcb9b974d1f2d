// SPDX-License-Identifier: MIT
//
// Networks as they are found: three of the public ACAS Xu networks, whose inputs have four
// dimensions and a mean, and whose weights are [in][out]. tests/clients/acasxu says where they come from.
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

/// Inputs and outputs of a network: those that verifiers found, or NumPy computed.
struct Point {
  std::string net;
  std::vector<double> x, y;
};
std::vector<Point> points(const std::string& name) {
  std::ifstream file(FIXNET_CLIENTS "/acasxu/" + name);
  std::vector<Point> all;
  std::string line, word;
  for (std::getline(file, line); std::getline(file, line);) {
    std::istringstream words(line);
    Point& point = all.emplace_back();
    for (int i = 0; std::getline(words, word, ','); ++i) {
      if (i == 1) point.net = word;
      if (i >= 3) (i < 8 ? point.x : point.y).push_back(std::stod(word));
    }
  }
  return all;
}

/// The network of an imported model.
Net filled(const io::ImportedModel& model) {
  Net net;
  Tensor<float, Net::parameter_count> parameters;
  int next = 0;
  for (const auto& layer : model.layers) {
    for (const auto& tensor : layer.tensors) {
      for (const double value : tensor.values) parameters[next++] = static_cast<float>(value);
    }
  }
  net.set_parameters(parameters);
  return net;
}

void check(const io::ImportedModel& model, const Point& point) {
  REQUIRE(point.x.size() == 5);
  REQUIRE(point.y.size() == 5);
  const auto exact = io::predict(model, point.x);
  Tensor<float, 5> x;
  for (int i = 0; i < 5; ++i) x[i] = static_cast<float>(point.x[static_cast<std::size_t>(i)]);
  const auto y = filled(model)(x);
  for (std::size_t i = 0; i < 5; ++i) {
    CHECK(std::abs(exact[i] - point.y[i]) < 1e-6);
    CHECK(std::abs(static_cast<double>(y[static_cast<int>(i)]) - point.y[i]) < 1e-6);
  }
}

}  // namespace

TEST_CASE("acasxu: networks are imported as they are, and answer as verifiers and NumPy say") {
  if (!io::reads_onnx()) return;
  auto all = points("points.csv");
  REQUIRE(all.size() == 12);
  for (const Point& point : points("others.csv")) all.push_back(point);
  REQUIRE(all.size() == 20);
  for (const std::string net : {"1_1", "2_9", "3_3"}) {
    const auto model =
        io::read_onnx(FIXNET_CLIENTS "/acasxu/ACASXU_run2a_" + net + "_batch_2000.onnx");
    if (!model) FAIL(model.error().text());
    REQUIRE(model->architecture() == architecture<Net>());
    CHECK(model->mean.empty());  // its own is 0
    int count = 0;
    for (const Point& point : all) {
      if (point.net != net) continue;
      ++count;
      check(*model, point);
    }
    CHECK(count == (net == "2_9" ? 12 : 4));
  }
}
