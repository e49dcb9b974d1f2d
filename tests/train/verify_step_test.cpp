// SPDX-License-Identifier: MIT
//
// What a VERIFY build says of data within the trainer, of arrays that overlap, and of a network that
// cannot learn: every program here runs with the checks on.
#undef FIXNET_VERIFY
#define FIXNET_VERIFY 1
#include <string>

#include "last_words.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using Net = Sequential<Linear<17, 33>, ReLU, Linear<33, 5>>;

template <int Rows, int Columns>
Tensor<float, Rows, Columns>& at(float* memory) {
  return *reinterpret_cast<Tensor<float, Rows, Columns>*>(memory);
}
bool said(const std::string& words, const char* sentence) {
  return words.find(sentence) != std::string::npos;
}

}  // namespace

TEST_CASE("VERIFY: X or y in the trainer's own memory is caught") {
  const char* sentence = "fixnet: VERIFY: step: X and y lie outside of the trainer";
  CHECK(said(last_words([] {
               Trainer t{Net{manual_seed(1)}, MSELoss{}, SGD{}, batch<9>};
               (void)t.step(at<9, 17>(t.model().storage()), uniform<float, 9, 5>(1));
             }),
             sentence));
  CHECK(said(last_words([] {
               Trainer t{Net{manual_seed(1)}, MSELoss{}, SGD{}, batch<9>};
               (void)t.step(uniform<float, 9, 17>(1), at<9, 5>(t.slots()), 4);
             }),
             sentence));
  CHECK(said(last_words([] {
               Trainer t{Net{manual_seed(1)}, CrossEntropyLoss{}, SGD{}, batch<9>};
               const auto* labels = reinterpret_cast<const int*>(t.slots());
               (void)t.step(uniform<float, 9, 17>(1), std::span<const int>(labels, 9));
             }),
             sentence));
}

TEST_CASE("VERIFY: dx over X or in the trainer's own memory is caught") {
  CHECK(said(last_words([] {
               Trainer t{Net{manual_seed(1)}, MSELoss{}, SGD{}, batch<9>};
               auto x = uniform<float, 9, 17>(1);
               (void)t.step(x, uniform<float, 9, 5>(1), x);
             }),
             "fixnet: VERIFY: step: dx lies outside of X"));
  CHECK(said(last_words([] {
               Trainer t{Net{manual_seed(1)}, MSELoss{}, SGD{}, batch<9>};
               (void)t.step(uniform<float, 9, 17>(1), uniform<float, 9, 5>(1), 3,
                            at<9, 17>(t.model().storage()));
             }),
             "fixnet: VERIFY: step: dx lies outside of the trainer"));
}

TEST_CASE("VERIFY: forward(x, y) of arrays that overlap is caught") {
  using Square = Sequential<Linear<6, 6>>;
  const char* sentence = "fixnet: VERIFY: forward: x and y do not overlap";
  CHECK(said(last_words([] {
               float memory[9] = {};
               const Square net{manual_seed(1)};
               net.forward(reinterpret_cast<float(&)[6]>(memory),
                           reinterpret_cast<float(&)[6]>(memory[3]));
             }),
             sentence));
  CHECK(said(last_words([] {
               float rows[3][6] = {};
               const Square net{manual_seed(1)};
               net.forward(rows, rows);
             }),
             sentence));
  float x[6] = {1, 2}, y[6], rows[2][6] = {}, outputs[2][6];
  const Square net{manual_seed(1)};
  net.forward(x, y);
  net.forward(rows, outputs);
  CHECK(y[0] == net(x)[0]);
}

TEST_CASE("VERIFY: a network of zeros is caught where it cannot learn, and only there") {
  const auto x = uniform<float, 9, 17>(1);
  const auto y = uniform<float, 9, 5>(2);
  const auto words = last_words([&] {
    Trainer t{Net{}, MSELoss{}, SGD{}, batch<9>};
    (void)t.step(x, y);
  });
  CHECK(said(words,
             "fixnet: VERIFY: step: the parameters of layers behind each other are not all 0"));
  Trainer one{Sequential<Linear<17, 5>>{}, MSELoss{}, SGD{.lr = 0.1}, batch<9>};
  const float first = one.step(x, y);
  CHECK(first > one.step(x, y));
  Trainer loaded{Net{}, MSELoss{}, SGD{}, batch<9>};
  loaded.model() = Net{manual_seed(1)};
  CHECK(loaded.step(x, y) > 0);
}
