// SPDX-License-Identifier: MIT
//
// Square products of n = 16 … 1024: where libraries that learn the sizes at run time, block for
// caches and copy into packed panels overtake a product that does none of it.
#include "peers/products.hpp"

namespace bench {
namespace {

template <int N>
void add_square() {
  add_products<N, N, N>();
}

const bool registered = [] {
  add_square<16>();
  add_square<32>();
  add_square<64>();
  add_square<128>();
  add_square<256>();
  add_square<512>();
  add_square<1024>();
  return true;
}();

}  // namespace
}  // namespace bench
