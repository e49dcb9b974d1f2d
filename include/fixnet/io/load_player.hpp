// SPDX-License-Identifier: MIT
//
// Players' files into networks that are compiled in.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <fixnet/io/model.hpp>
#include <fixnet/io/player.hpp>
#include <fixnet/network/initial_state.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/plan/names.hpp>
#include <memory>

namespace fixnet::io {

/// The numbers of a network's storage. Compared are the layers that compute something: a Sequence or
/// Signal of any length, Dropout and Identity are passed over, an approximation is the layer that it
/// approximates, a Conv1d of one tap a Linear. Of a state dict only the tensors' shapes are compared.
/// A bias that the file lacks is 0.
/// Errors    another architecture; a tensor that is missing, superfluous or of another shape; a number
///           that no float holds
Result<std::vector<double>> arranged(const PlayerModel& model, std::string_view architecture,
                                     const std::vector<PlacedTensor>& tensors, std::size_t total,
                                     bool is_float);
/// Is all that stands around the layers either in the network, or asked for?
/// Errors    what the model has and neither the network nor the caller takes
Result<> check_surroundings(const PlayerModel& model, std::string_view architecture, bool has_state,
                            PlayerNotes* notes);
/// Does a network add its input to its outputs: Residual<…>, or Sum<Branch<…>, Branch<Slice<n, 0, 1>>>?
[[nodiscard]] bool adds_its_input(std::string_view architecture);
/// Has a network the model's layers?
[[nodiscard]] bool fits(const PlayerModel& model, std::string_view architecture);

/// A network and what it remembers of its stream.
template <class Net>
struct Streamed {
  Net net;
  State<Net> state;
};

namespace player_impl {

template <class T>
inline constexpr bool is_notes = std::is_same_v<T, PlayerNotes>;
template <class T>
void put_notes(const PlayerNotes& notes, T& extra) noexcept {
  if constexpr (is_notes<T>) extra = notes;
}

/// What recurrent layers begin with; then the zeros that the player feeds first.
template <class Net>
Result<> begin(const PlayerModel& model, const Net& net, State<Net>& state) {
  using T = typename Net::scalar;
  std::vector<T> numbers;
  for (const PlayerState& layer : model.initial) {
    for (const auto* part : {&layer.h, &layer.c}) {
      for (const double v : *part) numbers.push_back(static_cast<T>(v));
    }
  }
  constexpr auto carried = static_cast<std::size_t>(network_impl::carried_numbers<Net>);
  if (!numbers.empty() && numbers.size() != carried) {
    return Error{model.file, "", "its initial states are of layers within others", "", ""};
  }
  const auto begun = std::make_unique<State<Net>>();  // of a WaveNet it is large
  if (!numbers.empty()) *begun = network_impl::state_from<Net>(numbers.data());
  constexpr std::size_t in = Net::Plan::columns_in, out = Net::Plan::columns_out, most = 256;
  const std::vector<T> zero(most * in);
  std::vector<T> y(most * out);
  for (std::size_t left = model.notes.prewarm; left > 0;) {
    const std::size_t n = left < most ? left : most;
    (void)net.forward(std::span(zero).first(n * in), std::span(y).first(n * out), *begun);
    left -= n;
  }
  state = *begun;
  return Done{};
}

template <class Net, class Extra>
struct LoadsBeside {
  static constexpr bool ok = is_notes<Extra> || std::is_same_v<Extra, State<Net>>;
  FIXNET_CHECK(ok, "beside a network its State is loaded, or PlayerNotes", "you gave ",
               check_impl::type<Extra>);
};

template <class Net, class Extra>
Result<> begin_in(const PlayerModel& model, const Net& net, Extra& extra) {
  if constexpr (!is_notes<Extra>) return begin(model, net, extra);
  return Done{};
}

}  // namespace player_impl

/// Fills a network with a model's numbers. A State beside it begins as the player begins: with the h
/// and c of the file, and then the silence that its player feeds first. PlayerNotes beside it take what
/// the player does around the network; without them a model that needs them is refused.
/// Errors    as `arranged`; h and c that are not 0 without a State; an input that is added or a gain
///           without PlayerNotes. Network, state and notes then stay as they were
template <class Net, class... Extras>
Result<> load(const PlayerModel& model, Net& net, Extras&... extras) {
  if constexpr (!(check_impl::Passes<player_impl::LoadsBeside<Net, Extras>> && ...)) {
    return Error{};
  } else {
    return unless_out_of_memory(model.file, "read it", [&]() -> Result<> {
      using T = typename Net::scalar;
      constexpr bool has_state = (std::is_same_v<Extras, State<Net>> || ...);
      const auto values =
          arranged(model, architecture<Net>(), placed_tensors<typename Net::Plan>(),
                   static_cast<std::size_t>(Net::Plan::storage.total), sizeof(T) == sizeof(float));
      if (!values) return values.error();
      PlayerNotes notes;
      constexpr bool has_notes = (player_impl::is_notes<Extras> || ...);
      Result<> step =
          check_surroundings(model, architecture<Net>(), has_state, has_notes ? &notes : nullptr);
      if (!step) return step;
      const auto filled = std::make_unique<Net>();
      for (std::size_t i = 0; i < values->size(); ++i) {
        filled->storage()[i] = static_cast<T>((*values)[i]);
      }
      ((step ? void(step = player_impl::begin_in(model, *filled, extras)) : void()), ...);
      if (!step) return step;
      net = *filled;
      (player_impl::put_notes(notes, extras), ...);
      return Done{};
    });
  }
}
template <class Net, class... Notes>
Result<> load(const PlayerModel& model, Streamed<Net>& streamed, Notes&... notes) {
  return load(model, streamed.net, streamed.state, notes...);
}

/// `load` of what read_rtneural reads.
/// Errors    as both
template <class Net, class... Extras>
Result<> load_rtneural(const std::string& path, Net& net, Extras&... extras) {
  const Result<PlayerModel> model = read_rtneural(path);
  if (!model) return model.error();
  return load(*model, net, extras...);
}
/// `load` of what read_nam reads.
/// Errors    as both
template <class Net, class... Extras>
Result<> load_nam(const std::string& path, Net& net, Extras&... extras) {
  const Result<PlayerModel> model = read_nam(path);
  if (!model) return model.error();
  return load(*model, net, extras...);
}

/// How far the network's outputs are at most from those that lie in the file, which AIDA-X's files have.
/// Errors    a file without them
template <class Net>
Result<double> self_test(const PlayerModel& model, const Net& net) {
  return unless_out_of_memory(model.file, "test it", [&]() -> Result<double> {
    using T = typename Net::scalar;
    constexpr std::size_t in = Net::Plan::columns_in, out = Net::Plan::columns_out;
    const std::size_t steps = model.input.size() / in;
    if (steps == 0) return Error{model.file, "", "no recording to test it with", "", ""};
    if (steps * in != model.input.size() || steps * out != model.output.size()) {
      return Error{model.file, "", "a recording of other widths than the network's", "", ""};
    }
    std::vector<T> x(model.input.begin(), model.input.end()), y(model.output.size());
    const auto state = std::make_unique<State<Net>>();
    (void)net.forward(x, y, *state);
    const bool add = model.notes.adds_input && !adds_its_input(architecture<Net>());
    double worst = 0;
    for (std::size_t i = 0; i < y.size() && worst <= worst; ++i) {  // a NaN stays
      const double sum = static_cast<double>(y[i]) + (add ? model.input[i / out * in] : 0);
      const double off = std::fabs(sum - model.output[i]);
      if (!(off <= worst)) worst = off;
    }
    return worst;
  });
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
