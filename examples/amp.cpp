// SPDX-License-Identifier: MIT
// Learns an amplifier twice, with an LSTM and with a TCN, and plays it: amp_in_pytorch.py does the same.
//   amp [FOLDER [EPOCHS [IN.wav OUT.wav]]]   without sounds: a distortion with a memory
// FOLDER gets in.wav, out.wav, what the networks make of in.wav, losses.svg and the weights.
#include <cstdlib>
#include <ctime>
#include <fixnet/io/model.hpp>
#include <fixnet/io/svg.hpp>

#include "amp_data.hpp"

using namespace fixnet;
template <int Dilation>
using Block = Residual<Conv1d<8, 8, 3, Padding::causal, Dilation>, Tanh>;
using Recurrent = Sequential<Sequence<window, 1>, LSTM<1, 16>, Linear<16, 1>>;
using Convolutions = Sequential<Signal<1, window>, Conv1d<1, 8, 1>, Block<1>, Block<2>, Block<4>,
                                Block<8>, Conv1d<8, 1, 1>>;
/// In training a window's first outputs do not count: nothing was there to be remembered.
template <class Net>
using WarmedUp = Sequential<Net, Flatten, Slice<window, warm, window>>;

template <class Net>
Net train(const Net& start, const Pair& pair, io::Curve& losses) {
  WarmedUp<Net> warmed_up;
  warmed_up.set_parameters(start.parameters());
  static Trainer trainer{warmed_up, MSELoss{}, Adam{.lr = 0.004}, batch<batch_size>};
  const std::size_t steps = pair.steps();
  for (std::size_t step = 0; step < steps * losses.values.size(); ++step) {
    Inputs x;
    Targets y;
    pair.draw(step, x, y);
    losses.values[step / steps] += double(trainer.step(x, y)) / double(steps);
  }
  Net net;
  net.set_parameters(trainer.model().parameters());
  return net;
}
/// Whether a stream makes of a window's samples what the window makes of them, from rest.
template <class Net>
bool streams(const Net& net, const Sound& in) {
  Tensor<float, 1, window> x;
  std::copy_n(in.end() - window, window, x[0]);
  const auto y = net(x);
  State<Net> state;
  float apart = 0;
  for (int t = 0; t < window; ++t)
    apart = std::max(apart, std::abs(net({x[0][t]}, state)[0] - y[0][t]));
  return apart < 1e-5F;
}
template <class Net>
bool learn(const std::string& path, const Pair& pair, io::Curve& losses) {
  const Net start{manual_seed(42)};
  const std::clock_t before = std::clock();
  const Net net = train(start, pair, losses);
  const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
  for (double loss : losses.values) std::printf("%s loss %.9g\n", losses.name.c_str(), loss);

  State<Net> state;
  Sound played(pair.in.size());
  if (!net.forward(pair.in, played, state) || !streams(net, pair.in)) return false;
  std::printf("%s took %.3f s; error %.3f %% of the power\n", losses.name.c_str(), seconds,
              100 * pair.error(played));
  return losses.values.back() < losses.values.front() && write_wav(path + ".wav", played) &&
         io::save(path + "_start.safetensors", start) && io::save(path + ".safetensors", net);
}

int main(int count, char** arguments) {
  const std::string folder = count > 1 ? arguments[1] : ".";
  const int epochs = count > 2 ? std::max(2, std::atoi(arguments[2])) : 20;
  const Pair pair = count > 4 ? Pair{read_wav(arguments[3]), read_wav(arguments[4])} : generated();
  if (!pair.sound()) return std::puts("no two sounds of one length, 4800 samples or more"), 1;
  const std::vector<double> none(static_cast<std::size_t>(epochs));
  io::Curve losses[] = {{"lstm", none}, {"tcn", none}};
  const bool done = learn<Recurrent>(folder + "/lstm", pair, losses[0]) &&
                    learn<Convolutions>(folder + "/tcn", pair, losses[1]) &&
                    write_wav(folder + "/in.wav", pair.in) &&
                    write_wav(folder + "/out.wav", pair.out);
  const auto plot = io::curves_svg(losses, {"Losses of two amplifiers", "epoch", "loss"}, true);
  return done && io::write_text(folder + "/losses.svg", plot) ? 0 : 1;
}
