// SPDX-License-Identifier: MIT
// EXPECT: this optimizer lacks update
// EXPECT: IsOptimizer<.*Sign>
#include <fixnet/fixnet.hpp>
using namespace fixnet;
struct Sign {
  double lr = 0.1;
  static constexpr int slots = 0;
  struct Progress {};
  template <class L>
  struct Factors {
    template <class V>
    constexpr Factors<V> to() const {
      return {};
    }
  };
  template <class T>
  constexpr Factors<T> begin(Progress&) const {
    return {};
  }
  constexpr bool valid() const { return true; }
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Sign{}, batch<12>}; }
