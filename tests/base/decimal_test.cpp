// SPDX-License-Identifier: MIT
#include <fixnet/base/decimal.hpp>
#include <fixnet/layers/dropout.hpp>
#include <fixnet/layers/hardtanh.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;

namespace {

template <class Decimal, std::intmax_t Num, std::intmax_t Den = 1>
constexpr bool is = std::is_same_v<Decimal, std::ratio<Num, Den>>;
template <class R>
constexpr double value = static_cast<double>(R::num) / static_cast<double>(R::den);

}  // namespace

TEST_CASE("Decimal: a number is the ratio that was meant, in lowest terms") {
  STATIC_REQUIRE(is<Decimal<0.2>, 1, 5> && is<Decimal<0.01>, 1, 100> && is<Decimal<0.5>, 1, 2>);
  STATIC_REQUIRE(is<Decimal<-1.0 / 3>, -1, 3> && is<Decimal<1e-12>, 1, 1000000000000>);
  STATIC_REQUIRE(is<Decimal<0.2f>, 1, 5> && is<Decimal<-1.5f>, -3, 2> &&
                 is<Decimal<1.f / 3>, 1, 3>);
  STATIC_REQUIRE(is<Decimal<6>, 6> && is<Decimal<-1>, -1> && is<Decimal<20u>, 20>);
  STATIC_REQUIRE(is<Decimal<0>, 0> && is<Decimal<0.0>, 0> && is<Decimal<-0.0>, 0>);
  STATIC_REQUIRE(is<Decimal<1e15>, 1000000000000000> && is<Decimal<0x1p61>, 1LL << 61>);
}

TEST_CASE("Decimal: the ratio rounds to the number, however long that is") {
  STATIC_REQUIRE(value<Decimal<0.7390851332151607>> == 0.7390851332151607);
  STATIC_REQUIRE(value<Decimal<3.141592653589793>> == 3.141592653589793);
  STATIC_REQUIRE(value<Decimal<0x1.fffffffffffffp-1>> == 0x1.fffffffffffffp-1);
  STATIC_REQUIRE(value<Decimal<0x1.23456789abcdep-3>> == 0x1.23456789abcdep-3);
  STATIC_REQUIRE(value<Decimal<-123456.789>> == -123456.789);
  STATIC_REQUIRE(value<Decimal<1e-15>> == 1e-15);
}

TEST_CASE("Decimal: a layer of a number is the layer of the ratio, name and all") {
  STATIC_REQUIRE(std::is_same_v<Dropout<Decimal<0.2>>, Dropout<std::ratio<1, 5>>>);
  STATIC_REQUIRE(std::is_same_v<HardtanhWith<Decimal<0>, Decimal<6>>,
                                HardtanhWith<std::ratio<0>, std::ratio<6>>>);
}
