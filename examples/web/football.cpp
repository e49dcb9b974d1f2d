// SPDX-License-Identifier: MIT
// The football network for a page: what its script calls, and where the script finds the numbers.
#include <emscripten.h>

#include <fixnet/fixnet.hpp>

#include "../matches.hpp"

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

constexpr int matches = 12, most_cells = 128;
static auto fresh(unsigned seed, double lr) noexcept {
  return Trainer{Net{manual_seed(seed)}, BCELoss{}, Adam{.lr = lr}, batch<matches>};
}
static auto trainer = fresh(42, 0.1);
static Tensor<float, most_cells, most_cells> cells;

extern "C" {

/// Begins anew, as the tutorial does after torch.manual_seed(seed).
EMSCRIPTEN_KEEPALIVE void start(unsigned seed, double lr) { trainer = fresh(seed, lr); }

/// Trains one epoch; returns its loss.
EMSCRIPTEN_KEEPALIVE float step() { return trainer.step(X, y); }

/// Epochs for a clock, by a copy: the network on the page stays as it is.
EMSCRIPTEN_KEEPALIVE float steps_of_a_copy(int count) {
  auto copy = trainer;
  float loss = 0;
  for (int i = 0; i < count; ++i) loss = copy.step(X, y);
  return loss;
}

/// What the network expects of one match.
EMSCRIPTEN_KEEPALIVE float chance(float goals, float conceded) {
  return trainer.model()({goals, conceded})[0];
}

/// The same for n × n matches from 0 to `most` goals, edges included, with `row_length` numbers from
/// a row to the next. Rows are goals conceded. n is 2 to 128, or the answer is a null pointer.
EMSCRIPTEN_KEEPALIVE const float* chances(int n, float most) {
  if (n < 2 || n > most_cells) return nullptr;
  const float distance = most / static_cast<float>(n - 1);
  for (int row = 0; row < n; ++row) {
    for (int column = 0; column < n; ++column) {
      cells[row][column] =
          chance(static_cast<float>(column) * distance, static_cast<float>(row) * distance);
    }
  }
  return &cells[0][0];
}
EMSCRIPTEN_KEEPALIVE int row_length() { return most_cells; }

/// The matches: goals scored and conceded of each, and who won.
EMSCRIPTEN_KEEPALIVE int match_count() { return matches; }
EMSCRIPTEN_KEEPALIVE const float* inputs() { return &X[0][0]; }
EMSCRIPTEN_KEEPALIVE const float* labels() { return &y[0][0]; }
}
