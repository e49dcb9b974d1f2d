// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/plan/names.hpp>
#include <limits>
#include <string>

#include "catch_compat.hpp"

using namespace fixnet;

namespace mine {

struct Cube : ReLU {};
struct Renamed : ReLU {
  static constexpr const char* name = "Swoosh(2)";
};
template <int A, class B>
struct Pair : ReLU {};

}  // namespace mine

TEST_CASE("names: every layer is called as in PyTorch, with its shape and hyper-parameters") {
  CHECK(layer_name<Linear<2, 10>>() == "Linear(2,10)");
  CHECK(layer_name<Linear<784, 1, false>>() == "Linear(784,1,bias=false)");
  CHECK(layer_name<LeakyReLU>() == "LeakyReLU(0.01)");
  CHECK(layer_name<ELU>() == "ELU(1)");
  CHECK(layer_name<Hardtanh>() == "Hardtanh(-1,1)");
  CHECK(layer_name<Softplus>() == "Softplus(1,20)");
  CHECK(layer_name<PReLU>() == "PReLU(1)");
  CHECK(layer_name<PReLUWith<7>>() == "PReLU(7)");
  CHECK(layer_name<GELU>() == "GELU");
  CHECK(layer_name<GELUTanh>() == "GELUTanh");
  CHECK(layer_name<Hardsigmoid>() == "Hardsigmoid");
  CHECK(layer_name<Identity>() == "Identity");
  CHECK(layer_name<LogSigmoid>() == "LogSigmoid");
  CHECK(layer_name<LogSoftmax>() == "LogSoftmax");
  CHECK(layer_name<Mish>() == "Mish");
  CHECK(layer_name<ReLU>() == "ReLU");
  CHECK(layer_name<SELU>() == "SELU");
  CHECK(layer_name<Sigmoid>() == "Sigmoid");
  CHECK(layer_name<SiLU>() == "SiLU");
  CHECK(layer_name<Softmax>() == "Softmax");
  CHECK(layer_name<Softsign>() == "Softsign");
  CHECK(layer_name<Tanh>() == "Tanh");
  CHECK(layer_name<Hardswish>() == "Hardswish");
  CHECK(layer_name<Tanhshrink>() == "Tanhshrink");
  CHECK(layer_name<CELU>() == "CELU(1)");
  CHECK(layer_name<Softshrink>() == "Softshrink(0.5)");
  CHECK(layer_name<Hardshrink>() == "Hardshrink(0.5)");
  CHECK(layer_name<Threshold<std::ratio<1, 3>, std::ratio<-2>>>() == "Threshold(1/3,-2)");
  CHECK(layer_name<ApproximateTanh>() == "ApproximateTanh");
  CHECK(layer_name<ApproximateSigmoid>() == "ApproximateSigmoid");
  CHECK(layer_name<ApproximateSiLU>() == "ApproximateSiLU");
  CHECK(layer_name<ApproximateGELU>() == "ApproximateGELU");
}

TEST_CASE("names: a ratio is a decimal of at most nine places, else a fraction in lowest terms") {
  CHECK(layer_name<LeakyReLUWith<std::ratio<-1, 4>>>() == "LeakyReLU(-0.25)");
  CHECK(layer_name<LeakyReLUWith<std::ratio<2, 6>>>() == "LeakyReLU(1/3)");
  CHECK(layer_name<LeakyReLUWith<std::ratio<-7, 3>>>() == "LeakyReLU(-7/3)");
  CHECK(layer_name<LeakyReLUWith<std::ratio<50, 20>>>() == "LeakyReLU(2.5)");
  CHECK(layer_name<ELUWith<std::ratio<1, 512>>>() == "ELU(0.001953125)");
  CHECK(layer_name<ELUWith<std::ratio<1, 1024>>>() == "ELU(1/1024)");
  CHECK(layer_name<ELUWith<std::ratio<1, 1000000000>>>() == "ELU(0.000000001)");
  CHECK(layer_name<ELUWith<std::ratio<0>>>() == "ELU(0)");
  CHECK(layer_name<HardtanhWith<std::ratio<-205, 100>, std::ratio<100>>>() ==
        "Hardtanh(-2.05,100)");
  CHECK(layer_name<SoftplusWith<std::ratio<1, 3>, std::ratio<30>>>() == "Softplus(1/3,30)");
}

TEST_CASE("names: integers are written whole, the least one too") {
  const auto written = [](long long value) {
    char text[32]{};
    names_impl::Writer out{text};
    out.number(value);
    return std::string(text, out.size);
  };
  for (const long long value :
       {0LL, 7LL, -7LL, 10LL, 1000LL, -999LL, std::numeric_limits<long long>::max(),
        std::numeric_limits<long long>::min()}) {
    CHECK(written(value) == std::to_string(value));
  }
}

TEST_CASE("names: a class of the user's is called what it says, or as in the source") {
  CHECK(layer_name<mine::Cube>() == "Cube");
  CHECK(layer_name<mine::Renamed>() == "Swoosh(2)");
  CHECK(layer_name<mine::Pair<3, mine::Cube>>() == "Pair<3,mine::Cube>");
}

TEST_CASE("names: a network is the list of its layers, whatever it computes in") {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE(architecture<Net>() == "Linear(2,10) ReLU Linear(10,1) Sigmoid");
  STATIC_REQUIRE(architecture<Network<double, Linear<3, 4>>>() == "Linear(3,4)");
  STATIC_REQUIRE(architecture<Net>().data()[architecture<Net>().size()] == '\0');
}

TEST_CASE("names: an approximate layer makes another architecture") {
  using Exact = Sequential<Linear<2, 10>, Tanh>;
  using Near = Sequential<Linear<2, 10>, ApproximateTanh>;
  STATIC_REQUIRE(architecture<Near>() == "Linear(2,10) ApproximateTanh");
  STATIC_REQUIRE(architecture_hash<Near>() != architecture_hash<Exact>());
}

TEST_CASE("names: the hash is FNV-1a") {
  // Test vectors of draft-eastlake-fnv.
  STATIC_REQUIRE(text_hash("") == 0xcbf29ce484222325u);
  STATIC_REQUIRE(text_hash("a") == 0xaf63dc4c8601ec8cu);
  STATIC_REQUIRE(text_hash("foobar") == 0x85944171f73967e8u);
  using Net = Sequential<Linear<2, 10>, ReLU>;
  STATIC_REQUIRE(architecture_hash<Net>() == text_hash("Linear(2,10) ReLU"));
}
