// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, LeakyReLUWith<Decimal<0.2>>, Dropout<Decimal<0.2f>>,
                       HardtanhWith<Decimal<-2>, Decimal<0.5>>, RMSNormWith<10, Decimal<1e-6>>>;
int main() { return Net{}({1, 2})[0] > 0; }
