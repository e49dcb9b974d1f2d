// SPDX-License-Identifier: MIT
//
// Objects at addresses that do not suit them, as coroutines and malloc give them.
#undef FIXNET_DEBUG
#define FIXNET_DEBUG 1
#include <fixnet/fixnet.hpp>
#include <new>
#include <string>

#include "last_words.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

/// What making an object `off` bytes behind a good address says.
template <class Object>
std::string made_at(std::size_t off) {
  return last_words([off] {
    alignas(64) static unsigned char memory[sizeof(Object) + 64];
    void* place = memory;
    asm("" : "+r"(place));
    ::new (static_cast<void*>(static_cast<unsigned char*>(place) + off)) Object{};
  });
}
struct DefaultTrainer : Trainer<Net, BCELoss, Adam, 12> {
  DefaultTrainer() : Trainer(Net{}, BCELoss{}, Adam{}) {}
};
struct DefaultOptimizer : Optimizer<Net, Adam> {
  DefaultOptimizer() : Optimizer(Net{}, Adam{}) {}
};

template <class Object>
void is_told() {
  CHECK(made_at<Object>(0) == "survived");
  if (alignof(Object) <= sizeof(float)) return;  // one-element lanes lie anywhere
  const std::string words = made_at<Object>(alignof(Object) / 2);
  CHECK(words.find("fixnet: an object lies at an address that is no multiple of " +
                   std::to_string(alignof(Object))) == 0);
}

}  // namespace

TEST_CASE("an object that is not aligned says so when it is made, and how to mend it") {
  is_told<Net>();
  is_told<DefaultTrainer>();
  is_told<DefaultOptimizer>();
  is_told<Tape<Net, 12>>();
  is_told<Gradients<Net>>();
}
TEST_CASE("the question takes no memory, and no triviality") {
  STATIC_REQUIRE(sizeof(Net) == sizeof(float) * Net::Plan::storage.total);
  STATIC_REQUIRE(std::is_trivially_copyable_v<Net>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<Gradients<Net>>);
  constexpr Net constant{};
  CHECK(constant.parameters()[0] == 0);
}
