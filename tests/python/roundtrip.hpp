// SPDX-License-Identifier: MIT
//
// The C++ side of pytorch_test.py. Without arguments it lists its networks; with a folder it loads
// N.safetensors into each, saves it again as N.back.safetensors, and writes its predictions for the
// rows of x.npy to N.npy.
#pragma once

#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/io/npy.hpp>

using namespace fixnet;

template <class T, class Act>
using Within = Network<T, Linear<5, 17>, Act, Linear<17, 3>>;
template <class T, class Act>
using Before = Network<T, Linear<5, 17, false>, ReLU, Linear<17, 3>, Act>;
template <class T>
using Deep = Network<T, Linear<5, 40>, ReLU, Linear<40, 33>, Tanh, Linear<33, 3>, Softmax>;

inline int fail(const io::Error& error) {
  std::fprintf(stderr, "%s\n", error.text().c_str());
  return 1;
}

template <class Net>
int convert(const std::string& folder, int number) {
  using T = typename Net::scalar;
  const std::string name = folder + "/" + std::to_string(number);
  Net net;
  if (const auto done = io::load(name + ".safetensors", net); !done) return fail(done.error());
  if (const auto done = io::save(name + ".back.safetensors", net); !done) return fail(done.error());
  const auto x = io::read_npy<T>(folder + "/x.npy");
  if (!x) return fail(x.error());
  std::vector<T> y(x->rows * static_cast<std::size_t>(Net::out));
  if (!net.forward(std::span<const T>(x->values), std::span(y))) return 1;
  const auto done = io::write_npy<T>(name + ".npy", {x->rows, Net::out}, y);
  return done ? 0 : fail(done.error());
}

template <class... Nets>
int run(int argc, char** argv) {
  int number = 0, failed = 0;
  const auto one = [&]<class Net>(const Net*) {
    if (argc == 1) {
      std::printf("%d %s\n", static_cast<int>(sizeof(typename Net::scalar)),
                  architecture<Net>().data());
    } else {
      failed += convert<Net>(argv[1], number++);
    }
  };
  (one(static_cast<const Nets*>(nullptr)), ...);
  return failed == 0 ? 0 : 1;
}
