// SPDX-License-Identifier: MIT
#include <fixnet/layers/linear.hpp>
#include <fixnet/run/inference_pass.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Linear;

namespace {

constexpr int batches[] = {1, 2, 3, 7, 8, 12, 17};

/// y = x·Wᵀ + b for B rows against a plain double loop; W and b are laid out as the plan says.
template <class T, int B, int In, int Out, bool Bias>
void check_forward() {
  using Plan = fixnet::plan_impl::Plan<T, Linear<In, Out, Bias>>;
  constexpr auto& tensors = Plan::storage.at;
  const std::vector<T> w = layer_contract::numbers<T>(In * Out),
                       x = layer_contract::numbers<T>(B * In, 1);
  alignas(64) T parameters[std::size_t(Plan::storage.total)] = {};
  T rows[B][In], y[B][Out];
  for (int i = 0; i < In * Out; ++i) parameters[tensors[0].place(i)] = w[std::size_t(i)];
  for (int o = 0; Bias && o < Out; ++o) parameters[tensors[Bias].place(o)] = T(o) / 4;
  for (int i = 0; i < B * In; ++i) rows[i / In][i % In] = x[std::size_t(i)];
  fixnet::run_impl::infer<Plan, B>(parameters, fixnet::matrix_impl::user_rows(rows), y);
  bool agree = true;
  for (int b = 0; b < B; ++b) {
    for (int o = 0; o < Out; ++o) {
      double sum = Bias ? o / 4.0 : 0.0;
      for (int k = 0; k < In; ++k) {
        sum += static_cast<double>(rows[b][k]) * static_cast<double>(w[std::size_t(o * In + k)]);
      }
      agree = agree && layer_contract::close(y[b][o], T(sum), 256 * layer_contract::epsilon<T>);
    }
  }
  INFO(B << " rows, " << In << " inputs, " << Out << " outputs");
  CHECK(agree);
}

template <class T, int... N>
void widths(std::integer_sequence<int, N...>) {
  (check_forward<T, batches[N % 7], N + 1, N * 10 % 33 + 1, N % 2 == 0>(), ...);
}

}  // namespace

TEST_CASE("Linear: every output is the sum of inputs times weights, plus bias", "[layers]") {
  widths<float>(std::make_integer_sequence<int, 33>{});
  widths<double>(std::integer_sequence<int, 0, 1, 2, 3, 7, 8, 15, 16, 32>{});
}

TEST_CASE("Linear: the gradients are the derivatives", "[layers]") {
  network_gradients::check<1, Linear<1, 1>>();
  network_gradients::check<7, Linear<3, 2>, fixnet::Tanh, Linear<2, 17, false>>();
  network_gradients::check<5, Linear<9, 5, false>, fixnet::Tanh, Linear<5, 3>>();
}
