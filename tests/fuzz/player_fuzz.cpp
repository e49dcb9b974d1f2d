// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/fixnet.hpp>
#include <fixnet/io/load_player.hpp>
#include <fixnet/io/printable.hpp>

using namespace fixnet;

namespace {

/// What was refused has changed nothing.
template <class Net>
void load_into(const io::PlayerModel& model) {
  Net net{manual_seed(1)};
  State<Net> state;
  const Net before = net;
  io::PlayerNotes notes;
  const bool loaded = io::load(model, net, state, notes).ok();
  if (!loaded) return promise(std::memcmp(&net, &before, sizeof net) == 0);
  promise(!model.complete || io::fits(model, architecture<Net>()) || model.notes.adds_input);
  (void)net({1.0f}, state);
  (void)io::self_test(model, net).ok();
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto model = io::parse_player(as_bytes(data, size), "f");
  if (!model) return promise(is_plain(io::printable(model.error().text()))), 0;
  if (model->complete) promise(!model->layers.empty());
  model->notes.prewarm = 1;  // silence takes long
  load_into<Sequential<Sequence<2, 1>, LSTM<1, 1>, Linear<1, 1>>>(*model);
  load_into<Sequential<Sequence<2, 1>, Residual<Linear<1, 1>, Tanh>>>(*model);
  load_into<Sequential<Signal<1, 2>, Conv1d<1, 1, 2, Padding::causal>>>(*model);
  return 0;
}
