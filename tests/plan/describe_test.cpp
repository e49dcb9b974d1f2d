// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/plan/describe.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
using Train = Trainer<Net, MSELoss, PlainSGD, 12>;

constexpr std::string_view avx512 =
    "3 layers in float, batch 12, avx512: 16 lanes\n"
    "layer                        in    out  parameters         flops       bytes\n"
    "Linear(2,10)                  2     10          30           600         192\n"
    "ReLU                         10     10           0             0           0\n"
    "Linear(10,1)                 10      1          11           252         128\n"
    "total                         2      1          41           852         320\n"
    "plan     one straight line of code\n"
    "stage 0  Linear(2,10) + ReLU: wide, 12 x 1 lanes; weights [2][16], tiles 12x1\n"
    "stage 1  Linear(10,1): narrow, 1 x 1 lanes of samples; weights [1][16], products of rows\n"
    "loss     MSELoss, element by element\n"
    "update   PlainSGD on each gradient in its register, 0 moments\n"
    "flops    forward 852, backward 1152, update 164\n"
    "buffers  1664 bytes: activations and their gradients; stack at most 3712\n"
    "object   384 bytes: weights 320, moments 0\n";

constexpr std::string_view avx2 =
    "3 layers in float, batch 12, avx2: 8 lanes\n"
    "layer                        in    out  parameters         flops       bytes\n"
    "Linear(2,10)                  2     10          30           600         192\n"
    "ReLU                         10     10           0             0           0\n"
    "Linear(10,1)                 10      1          11           252          96\n"
    "total                         2      1          41           852         288\n"
    "plan     one straight line of code\n"
    "stage 0  Linear(2,10) + ReLU: wide, 12 x 2 lanes; weights [2][16], tiles 6x2\n"
    "stage 1  Linear(10,1): narrow, 1 x 2 lanes of samples; weights [1][16], products of rows\n"
    "loss     MSELoss, element by element\n"
    "update   PlainSGD on each gradient in its register, 0 moments\n"
    "flops    forward 852, backward 1152, update 164\n"
    "buffers  1664 bytes: activations and their gradients; stack at most 2944\n"
    "object   352 bytes: weights 288, moments 0\n";

constexpr std::string_view sse2 =
    "3 layers in float, batch 12, sse2: 4 lanes\n"
    "layer                        in    out  parameters         flops       bytes\n"
    "Linear(2,10)                  2     10          30           600         144\n"
    "ReLU                         10     10           0             0           0\n"
    "Linear(10,1)                 10      1          11           252          64\n"
    "total                         2      1          41           852         208\n"
    "plan     one straight line of code\n"
    "stage 0  Linear(2,10) + ReLU: wide, 12 x 3 lanes; weights [2][12], tiles 6x2\n"
    "stage 1  Linear(10,1): narrow, 1 x 3 lanes of samples; weights [1][12], products of rows\n"
    "loss     MSELoss, element by element\n"
    "update   PlainSGD on each gradient in its register, 0 moments\n"
    "flops    forward 852, backward 1152, update 164\n"
    "buffers  1248 bytes: activations and their gradients; stack at most 2144\n"
    "object   256 bytes: weights 208, moments 0\n";

constexpr std::string_view scalar =
    "3 layers in float, batch 12, scalar: 1 lane\n"
    "layer                        in    out  parameters         flops       bytes\n"
    "Linear(2,10)                  2     10          30           600         120\n"
    "ReLU                         10     10           0             0           0\n"
    "Linear(10,1)                 10      1          11           252          44\n"
    "total                         2      1          41           852         164\n"
    "plan     a function for each pass\n"
    "stage 0  Linear(2,10) + ReLU: wide, 12 x 10 lanes; weights [2][10], tiles 1x1\n"
    "stage 1  Linear(10,1): wide, 12 x 1 lanes; weights [10][1], tiles 1x1\n"
    "loss     MSELoss, element by element\n"
    "update   PlainSGD on each gradient in its register, 0 moments\n"
    "flops    forward 852, backward 1152, update 164\n"
    "buffers  1056 bytes: activations and their gradients; stack at most 2688\n"
    "object   208 bytes: weights 164, moments 0\n";

constexpr std::string_view golden() {
  if (plan_impl::isa_name == "avx512") return avx512;
  if (plan_impl::isa_name == "avx2") return avx2;
  if (plan_impl::isa_name == "sse2") return sse2;
  return plan_impl::isa_name == "scalar" ? scalar : std::string_view();
}
constexpr bool says(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}
struct Swish : Custom<Swish> {
  static constexpr std::string_view name = "Swish";
  template <class V>
  static constexpr V f(V x) {
    return x * sigmoid(x);
  }
};

}  // namespace

TEST_CASE("describe: the whole text, for every instruction set that has a golden one") {
  constexpr std::string_view text = describe<Train>();
  if (!golden().empty()) CHECK(text == golden());
  CHECK(text.data()[text.size()] == '\0');
}

// Asked at run time: under the sanitizers a search in a text is no constant to g++ 12.
TEST_CASE("describe: what is fused, laid out and unrolled is said") {
  using Sigmoidal = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  CHECK(says(describe<Trainer<Sigmoidal, BCELoss, Adam, 12>>(),
             "loss     Sigmoid with BCELoss, one formula\n"));
  CHECK(says(describe<Trainer<Sigmoidal, BCELoss, Adam, 12>>(), "Linear(2,10) + ReLU: "));
  CHECK(says(describe<Trainer<Sigmoidal, MSELoss, AdamW, 12>>(), "element by element"));
  CHECK(says(describe<Trainer<Sigmoidal, MSELoss, AdamW, 12>>(), "AdamW on each"));
  using Deep = Sequential<Linear<64, 64>, PReLU, Linear<64, 64>, LogSoftmax>;
  CHECK(says(describe<Trainer<Deep, NLLLoss, SGD, 32>>(), "a function for each pass"));
  CHECK(says(describe<Trainer<Deep, NLLLoss, SGD, 32>>(), "one formula of the logits"));
  CHECK(says(describe<Trainer<Deep, NLLLoss, SGD, 32>>(), "stage 1  PReLU(1): wide"));
  CHECK(says(describe<Deep, 100>(), "batch 100"));
  using Wide = Sequential<Linear<9, 64>, ReLU, Linear<64, 64>>;
  CHECK(says(describe<Trainer<Wide, MSELoss, SGD, 32>>(), "transposed weights") ==
        (simd::Lanes<float>::size >= 4));
  CHECK(!says(describe<Trainer<Wide, MSELoss, SGD, 4>>(), "transposed weights"));
  CHECK(!says(describe<Wide, 32>(), "transposed weights"));
  CHECK(says(describe<Sigmoidal>(), "Linear(10,1): wide, 1 x 1 lanes"));
  CHECK(says(describe<Sigmoidal>(), "in registers of 4 lanes") == (simd::Lanes<float>::size > 4));
  CHECK(says(describe<Sigmoidal, 16>(), "Linear(2,10) + ReLU: narrow") ==
        (simd::Lanes<float>::size >= 8));
  CHECK(says(describe<Sigmoidal, 16>(), "products of rows") == (simd::Lanes<float>::size == 4));
  CHECK(says(describe<Network<double, Linear<3, 3>, Swish>>(), "in double, batch 1"));
  CHECK(says(describe<Network<double, Linear<3, 3>, Swish>>(), "last     Swish\n"));
  SUCCEED();
}
