// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <vector>

#include "layers/norm_contract.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using layer_contract::check_close, layer_contract::epsilon, layer_contract::Memory,
    layer_contract::numbers, layer_contract::Store;
using layers_impl::Mode;
using norm_contract::Parameters, norm_contract::PlanOf, norm_contract::Record;

/// BatchNorm's numbers in plain loops over the first `rows` rows.
struct Plain {
  std::vector<double> y, dx, dweight, dbias, mean, variance;

  Plain(const std::vector<double>& x, const std::vector<double>& dy, const std::vector<double>& w,
        const std::vector<double>& b, int rows, int N)
      : y(x.size()),
        dx(x.size()),
        dweight(w.size()),
        dbias(w.size()),
        mean(w.size()),
        variance(w.size()) {
    const double n = rows;
    for (int c = 0; c < N; ++c) {
      const auto at = [&](int r) { return static_cast<std::size_t>(r * N + c); };
      const auto k = static_cast<std::size_t>(c);
      double squares = 0, sum = 0, with_hat = 0;
      for (int r = 0; r < rows; ++r) mean[k] += x[at(r)] / n;
      for (int r = 0; r < rows; ++r) squares += (x[at(r)] - mean[k]) * (x[at(r)] - mean[k]);
      variance[k] = squares / (n - 1);
      const double scale = 1 / std::sqrt(squares / n + 1e-5);
      const auto hat = [&](int r) { return (x[at(r)] - mean[k]) * scale; };
      for (int r = 0; r < rows; ++r) {
        y[at(r)] = hat(r) * w[k] + b[k];
        sum += dy[at(r)], with_hat += dy[at(r)] * hat(r);
      }
      dweight[k] = with_hat, dbias[k] = sum;
      for (int r = 0; r < rows; ++r) {
        dx[at(r)] = w[k] * scale * (dy[at(r)] - sum / n - hat(r) * with_hat / n);
      }
    }
  }
};

template <class T>
std::vector<double> doubles(const std::vector<T>& x) {
  return {x.begin(), x.end()};
}
template <class T>
std::vector<T> head(const std::vector<double>& x, int count) {
  return {x.begin(), x.begin() + count};
}

/// What a training pass over the first `some` rows has left in m and p, whose numbers were `before`.
template <class T>
[[gnu::noinline]] void check_training(const Memory<T>& m, const Parameters<T>& p,
                                      const Parameters<T>& before, const std::vector<T>& xs,
                                      const std::vector<T>& dys, int some) {
  const int N = m.columns, whole = m.batch * N;
  const auto old = [&](std::size_t t) { return before.row(before.value, t); };
  const auto now = [&](std::size_t t) { return p.row(p.value, t); };
  const Plain plain(doubles(xs), doubles(dys), old(0), old(1), some, N);
  check_close<T>(head<T>(doubles(xs), some * N), head<T>(doubles(m.values(m.y)), some * N),
                 head<T>(plain.y, some * N), 512 * epsilon<T>);
  check_close<T>(xs, m.values(m.dx), head<T>(plain.dx, whole), 16384 * epsilon<T>);
  CHECK(m.zero_padding());
  const auto near = [&](double got, double wanted) {
    CHECK(std::abs(got - wanted) <=
          8192 * static_cast<double>(epsilon<T>) * (1 + std::abs(wanted)));
  };
  for (std::size_t c = 0; c < static_cast<std::size_t>(N); ++c) {
    near(p.row(p.gradient, 0)[c], plain.dweight[c]);
    near(p.row(p.gradient, 1)[c], plain.dbias[c]);
    near(now(2)[c], 0.9 * old(2)[c] + 0.1 * plain.mean[c]);
    near(now(3)[c], some > 1 ? 0.9 * old(3)[c] + 0.1 * plain.variance[c] : old(3)[c]);
  }
  CHECK(now(4)[0] == static_cast<double>(static_cast<T>(old(4)[0]) + T(1)));
}

/// What an evaluation of the whole block has left in m.
template <class T>
[[gnu::noinline]] void check_evaluation(const Memory<T>& m, const Parameters<T>& p,
                                        const std::vector<T>& xs) {
  const auto tensor = [&](std::size_t t) { return p.row(p.value, t); };
  std::vector<double> evaluated;
  for (int i = 0; i < m.batch * m.columns; ++i) {
    const auto c = static_cast<std::size_t>(i % m.columns);
    evaluated.push_back((static_cast<double>(xs[static_cast<std::size_t>(i)]) - tensor(2)[c]) /
                            std::sqrt(tensor(3)[c] + 1e-5) * tensor(0)[c] +
                        tensor(1)[c]);
  }
  check_close<T>(xs, m.values(m.y), head<T>(evaluated, m.batch * m.columns), 512 * epsilon<T>);
  CHECK(m.zero_padding());
}

/// Forward in training, backward, and forward evaluated, over `rows` rows of B.
template <class V, plan_impl::Layout Lies, int B, int N, class Rows>
void block(Rows rows) {
  using T = typename V::scalar;
  using Plan = PlanOf<T, BatchNorm1d<N>, Lies>;
  using Shape = plan_impl::OutputsOf<Plan, 0, B>;
  using View = kernels_impl::PaddedRows<V, simd::padded(Shape::width, V::size)>;
  const int some = static_cast<int>(rows);
  std::vector<T> xs = numbers<T>(B * N), dys = numbers<T>(B * N, 1);
  for (int i = some * N; i < B * N; ++i) dys[static_cast<std::size_t>(i)] = T(0);
  Memory<T> m(B, N, Lies == plan_impl::Layout::columns, V::size, xs, dys);
  auto p = Parameters<T>::template of<Plan>();
  for (int c = 0; c < N; ++c) p.value[Plan::storage.at[3].place(c)] = T(0.5) + T(c % 3);
  const auto before = p;
  run_impl::SavedFrame<V, Plan, 0, B> frame;
  const layers_impl::Call<Rows> call{rows, {}};
  const View x{m.x}, y{m.y}, dy{m.dy};
  INFO(some << " of " << B << " rows of " << N << (m.narrow ? " in columns" : " in rows"));
  run_impl::run_forward<V, Plan, 0, B, Mode::train>(p.value, x, y, kernels_impl::Nowhere{},
                                                    frame.views(), call);
  run_impl::run_backward<V, Plan, 0, B>(static_cast<const T*>(p.value), dy, x, y, frame.views(),
                                        Record<T>{p.gradient}, Store<View>{{m.dx}});
  check_training(m, p, before, xs, dys, some);
  const layers_impl::Call<StaticIndex<B>> whole{};
  run_impl::run_forward<V, Plan, 0, B, Mode::evaluate>(static_cast<const T*>(p.value), x, y,
                                                       kernels_impl::Nowhere{},
                                                       layers_impl::NotSaved{}, whole);
  check_evaluation(m, p, xs);
}

template <class T, int N>
void width() {
  using plan_impl::Layout;
  constexpr std::array batches{2, 3, 5, 7, 8, 12, 17};
  constexpr int a = batches[N % 7], b = batches[(N + 3) % 7];
  if constexpr (N % 2 == 0) {
    block<simd::Lanes<T>, Layout::rows, a, N>(StaticIndex<a>{});
    block<simd::Lanes<T>, Layout::columns, 17, N, int>(1 + N % 16);
  } else {
    block<simd::Lanes<T>, Layout::rows, b, N, int>(b - 1);
    block<simd::Lanes<T>, Layout::columns, b, N>(StaticIndex<b>{});
  }
}
template <class T, int... N>
void widths(std::integer_sequence<int, N...>) {
  (width<T, N + 1>(), ...);
}

constexpr Tensor<float, 4, 3> X{{{1, 0.5f, -2}, {0.25f, -1, 3}, {2, 2, 0.5f}, {-1.5f, 0.75f, 1}}};
constexpr Tensor<float, 4, 2> Y{{{1, 0}, {0, 1}, {0.5f, -1}, {2, 0.25f}}};

}  // namespace

TEST_CASE("BatchNorm1d: y, dx, gradients and running moments are plain loops', every width") {
  widths<float>(std::make_integer_sequence<int, 33>{});
  widths<double>(std::make_integer_sequence<int, 33>{});
  block<simd::One<float>, plan_impl::Layout::rows, 5, 3, int>(4);
  block<simd::One<double>, plan_impl::Layout::columns, 4, 5>(StaticIndex<4>{});
}

TEST_CASE("BatchNorm1d: PyTorch's golden losses, moments and outputs, the last batch short") {
  // torch.manual_seed(42); Sequential(Linear(3, 5, bias=False), BatchNorm1d(5), Tanh(),
  // Linear(5, 2)); SGD(lr=0.1); epochs of the first four and of the first three rows
  using Net = Sequential<Linear<3, 5, false>, BatchNorm1d<5>, Tanh, Linear<5, 2>>;
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  const float losses[6] = {1.46011591f,  0.553700149f, 0.977628648f,
                           0.222330585f, 0.763498962f, 0.129168972f};
  for (int i = 0; i < 6; ++i) {
    const float loss = i % 2 == 0 ? trainer.step(X, Y) : trainer.step(X, Y, 3);
    CHECK(std::abs(loss - losses[i]) < 2e-6f);
  }
  const float means[5] = {0.247129291f, 0.175715789f, 0.117579401f, -0.00988785271f, 0.253913999f};
  const float variances[5] = {1.25200152f, 0.712192714f, 1.06734383f, 0.761932433f, 0.741512775f};
  const float outputs[8] = {0.365077615f, -0.402926832f, 0.159686655f,   0.247570023f,
                            0.260765314f, -0.832097232f, 0.00688521564f, 0.608697772f};
  const Net& net = trainer.model();
  for (int c = 0; c < 5; ++c) {
    CHECK(std::abs(net.parameter<1, "running_mean">()[c] - means[c]) < 2e-6f);
    CHECK(std::abs(net.parameter<1, "running_var">()[c] - variances[c]) < 2e-6f * variances[c]);
  }
  CHECK(net.parameter<1, "num_batches_tracked">().data[0] == 6);
  for (int i = 0; i < 8; ++i) CHECK(std::abs(net(X)[i / 2][i % 2] - outputs[i]) < 5e-6f);
}

TEST_CASE("BatchNorm1d: gradients of a whole network are its finite differences") {
  using Net = Network<double, Linear<3, 5>, BatchNorm1d<5>, Tanh, Linear<5, 9>, BatchNorm1d<9>,
                      Linear<9, 2>>;
  Generator generator = manual_seed(3);
  Net net{generator};
  Tensor<double, 7, 3> x{};
  Tensor<double, 7, 2> t{};
  for (auto& row : x) generator.fill_uniform<double>(row, -1, 1);
  for (auto& row : t) generator.fill_uniform<double>(row, -1, 1);
  const auto loss_of = [&](Net model) {
    Tape<Net, 7> tape;
    return MSELoss{}(model.forward(x, tape), t).value;
  };
  Tape<Net, 7> tape;
  Gradients<Net> gradients;
  Net model = net;
  const auto loss = MSELoss{}(model.forward(x, tape), t);
  model.backward(tape, loss.gradient, gradients);
  for (const auto& p : Net::Plan::storage.at) {
    if (!p.trained) continue;
    for (int i = 0; i < p.size(); ++i) {
      Net up = net, down = net;
      up.storage()[p.place(i)] += 1e-6, down.storage()[p.place(i)] -= 1e-6;
      const double slope = (loss_of(up) - loss_of(down)) / 2e-6;
      INFO(p.name << " " << p.layer << " " << i);
      CHECK(std::abs(gradients.storage()[p.place(i)] - slope) < 1e-7);
    }
  }
}

TEST_CASE("BatchNorm1d: the fused step is the explicit loop, bit for bit, and moments too") {
  using Few = Sequential<Linear<3, 5>, BatchNorm1d<5>, ReLU, Linear<5, 2>>;
  using Many = Network<double, BatchNorm1d<6>, Linear<6, 33>, BatchNorm1d<33>, SiLU, Linear<33, 3>>;
  fused_is_explicit<7, Few>("few columns", MSELoss{}, Adam{});
  fused_is_explicit<16, Few>("whole lanes", MSELoss{}, SGD{.lr = 0.1});
  fused_is_explicit<9, Many>("many columns", MSELoss{}, Adam{});

  Few net{manual_seed(1)};
  Trainer trainer{net, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  Tape<Few, 4> tape;
  Gradients<Few> gradients;
  Optimizer optimizer{net, SGD{.lr = 0.1}};
  for (const int rows : {4, 3, 2}) {
    gradients.zero();
    const auto loss = MSELoss{}(net.forward(X, tape, rows), Y);
    net.backward(tape, loss.gradient, gradients);
    optimizer.step(net, gradients);
    CHECK(trainer.step(X, Y, rows) == loss.value);
  }
  for (int i = 0; i < Few::Plan::storage.total; ++i) {
    CHECK(trainer.model().storage()[i] == net.storage()[i]);
  }
}

TEST_CASE("BatchNorm1d: trains in a constant expression, as at run time") {
  constexpr auto train = [] {
    using Net = Sequential<Linear<3, 3>, BatchNorm1d<3>, Linear<3, 2>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
    for (int i = 0; i < 5; ++i) trainer.step(X, Y);
    return trainer.model()(X)[2][1];
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f);
}

TEST_CASE("BatchNorm1d: begins as PyTorch's, is named, counted; statistics are no parameters") {
  using Net = Sequential<Linear<2, 10>, BatchNorm1d<10>, ReLU, Linear<10, 1>>;
  const Net net{manual_seed(42)};
  for (int i = 0; i < 10; ++i) {
    CHECK((net.weight<1>()[i] == 1 && net.bias<1>()[i] == 0));
    CHECK((net.parameter<1, "running_mean">()[i] == 0));
    CHECK((net.parameter<1, "running_var">()[i] == 1));
  }
  STATIC_REQUIRE(Net::parameter_count == 30 + 20 + 11);
  STATIC_REQUIRE(architecture<Net>() ==
                 "Linear(2,10) BatchNorm1d(10,eps=0.00001,momentum=0.1) ReLU Linear(10,1)");
  STATIC_REQUIRE(cost<Sequential<BatchNorm1d<10>>>.forward_flops == 30);
  STATIC_REQUIRE(Gradients<Net>::storage_size < Net::Plan::storage.total);
}

TEST_CASE("BatchNorm1d: no training pass takes one row, and nothing changes") {
  using Net = Sequential<Linear<3, 5>, BatchNorm1d<5>, Linear<5, 2>>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  const Net before = trainer.model();
  CHECK(std::isnan(trainer.step(X, Y, 1)));
  CHECK(std::isnan(trainer.step(std::span(X.data).first(1), std::span(Y.data).first(1))));
  CHECK(same_bits(trainer.model(), before));
  Net net = before;
  Tape<Net, 4> tape;
  const auto outputs = net.forward(X, tape, 1);
  CHECK(outputs.rows == 0);
  CHECK(std::isnan(MSELoss{}(outputs, Y).value));
  CHECK(same_bits(net, before));
  CHECK(std::isfinite(trainer.step(X, Y, 2)));
  CHECK(std::isfinite(before({1, 2, 3})[0]));  // evaluated, one row is as good as any
}

TEST_CASE("BatchNorm1d: an evaluation changes nothing, and a NaN stays in its column") {
  using Net = Sequential<BatchNorm1d<3>>;
  Net net{manual_seed(1)};
  const Net before = net;
  (void)net(X);
  for (int i = 0; i < Net::Plan::storage.total; ++i) CHECK(net.storage()[i] == before.storage()[i]);
  auto poisoned = X;
  poisoned[1][1] = std::numeric_limits<float>::quiet_NaN();
  Tape<Net, 4> tape;
  const auto y = net.forward(poisoned, tape).values();
  for (int r = 0; r < 4; ++r) {
    CHECK(std::isnan(y[r][1]));
    CHECK(std::isfinite(y[r][0]));
    CHECK(std::isfinite(y[r][2]));
  }
  CHECK(std::isnan(net.parameter<0, "running_mean">()[1]));
  CHECK(std::isfinite(net.parameter<0, "running_mean">()[0]));
}
