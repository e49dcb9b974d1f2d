// SPDX-License-Identifier: MIT
//
// Every way in for user data, with the data at the very end of a page behind which nothing may be
// read: an over-read crashes.
#include <sys/mman.h>
#include <unistd.h>

#include "network/samples.hpp"

using namespace samples;

namespace {

/// Memory whose last byte is the last one that may be touched.
class Guarded {
 public:
  Guarded() {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    void* p =
        mmap(nullptr, size_ + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(p != MAP_FAILED);
    base_ = static_cast<unsigned char*>(p);
    REQUIRE(mprotect(base_ + size_, page, PROT_NONE) == 0);
  }
  Guarded(const Guarded&) = delete;
  Guarded& operator=(const Guarded&) = delete;
  ~Guarded() { munmap(base_, size_ + static_cast<std::size_t>(sysconf(_SC_PAGESIZE))); }

  /// A copy of the value that ends where the page does.
  template <class T>
  T& end_with(const T& value) {
    void* place = base_ + size_ - sizeof(T);
    std::memcpy(place, static_cast<const void*>(&value), sizeof(T));
    return *static_cast<T*>(place);
  }

 private:
  std::size_t size_ = std::size_t{1} << 16;
  unsigned char* base_ = nullptr;
};

template <class T, int Rows, int Columns>
using Array =
    std::array<std::array<T, static_cast<std::size_t>(Columns)>, static_cast<std::size_t>(Rows)>;
template <class To, class From>
To as(const From& from) {
  To to;
  static_assert(sizeof to == sizeof from);
  std::memcpy(static_cast<void*>(&to), static_cast<const void*>(&from), sizeof to);
  return to;
}

// Inference and a training step at the page's end, through every door, give the bits they give
// anywhere.
template <int B, class Net>
FIXNET_NOINLINE void every_door() {
  using T = typename Net::scalar;
  constexpr auto rows = static_cast<std::size_t>(B);
  constexpr auto in = static_cast<std::size_t>(Net::in);
  using XArray = Array<T, B, Net::in>;
  using YArray = Array<T, B, Net::out>;
  const auto x = uniform<T, B, Net::in>(1);
  const auto y = uniform<T, B, Net::out>(2);
  const Net net{manual_seed(1)};
  const auto expected = net(x);
  Guarded x_page, y_page, out_page;
  auto& x_end = x_page.end_with(x);
  auto& y_end = y_page.end_with(y);
  bool same = net(x_end) == expected && net(x_end.data) == expected;
  same = same && net(x_page.end_with(as<XArray>(x))) == expected;
  for (int b = 0; b < B; ++b) {
    Tensor<T, Net::in> row;
    std::memcpy(&row, x.data[b], sizeof row);
    const auto one = net(x_page.end_with(row));
    same = same && net(x_page.end_with(as<std::array<T, in>>(row))) == one;
    same = same && net(std::span<const T, in>(x_page.end_with(row).data)) == one;
  }
  auto& batch_end = out_page.end_with(Tensor<T, B, Net::out>{});
  net.forward(x_page.end_with(x).data, batch_end.data);
  same = same && batch_end == expected;
  for (int b = 0; b < B; ++b) {
    Tensor<T, Net::in> row;
    std::memcpy(&row, x.data[b], sizeof row);
    auto& one_end = out_page.end_with(Tensor<T, Net::out>{});
    net.forward(row.data, one_end.data);
    same = same && one_end == net(row);
  }
  (void)x_page.end_with(x);
  auto& out = out_page.end_with(Tensor<T, B, Net::out>{});
  same = same && net.forward(std::span<const T>(&x_end.data[0][0], rows * in),
                             std::span<T>(&out.data[0][0], rows * std::size_t{Net::out}));
  for (int b = 0; b < B; ++b) {
    for (int o = 0; o < Net::out; ++o) {
      same =
          same && std::abs(out[b][o] - expected[b][o]) <= T(1e-6) * (1 + std::abs(expected[b][o]));
    }
  }
  if (!same) FAIL_CHECK("inference: batch " << B << ", " << Net::in << " -> " << Net::out);

  const Trainer start{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<B>};
  auto reference = start;
  const T loss = reference.step(x, y);
  const auto trains_alike = [&](const auto& x_door, const auto& y_door, bool run_time) {
    auto trainer = start;
    const T found = trainer.step(x_door, y_door);
    const bool ok = same_number(found, loss) && same_bits(trainer.model(), reference.model());
    if (!ok) FAIL_CHECK("training: batch " << B << ", run time " << run_time << ": " << found);
  };
  trains_alike(x_end, y_end, false);
  trains_alike(x_end.data, y_end.data, false);
  using XRow = const T[in];
  using YRow = const T[std::size_t{Net::out}];
  trains_alike(std::span<XRow>(x_end.data, rows), std::span<YRow>(y_end.data, rows), true);
  trains_alike(x_page.end_with(as<XArray>(x)), y_page.end_with(as<YArray>(y)), false);
  using XRowArray = std::array<T, in>;
  using YRowArray = std::array<T, std::size_t{Net::out}>;
  const auto xa = as<XArray>(x);
  const auto ya = as<YArray>(y);
  const std::vector<XRowArray> xv(xa.begin(), xa.end());
  const std::vector<YRowArray> yv(ya.begin(), ya.end());
  trains_alike(xv, yv, true);
}

}  // namespace

TEST_CASE("every door reads the user's rows, at any address, and not a byte behind them") {
  every_door<1, Sequential<Linear<1, 1>>>();
  every_door<12, Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>();
  every_door<3, Sequential<Linear<9, 3>, Tanh, Linear<3, 17>>>();
  every_door<13, Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>>();
  every_door<18, Sequential<Linear<5, 3>, Tanh, Linear<3, 12>>>();
  every_door<3, Network<double, Linear<9, 3>, Tanh, Linear<3, 17>>>();
  every_door<3, Sequential<Signal<2, 5>, Conv1d<2, 3, 2>>>();
}
TEST_CASE("labels are read through every door and not a byte behind them") {
  using Net = Sequential<Linear<2, 5>>;
  const auto x = uniform<float, 3, 2>(1);
  const auto expected = classes<3>(4, 5);
  Guarded page;
  Trainer start{Net{manual_seed(1)}, CrossEntropyLoss{}, PlainSGD{}, batch<3>};
  auto reference = start;
  const float loss = reference.step(x, expected);
  const auto alike = [&](const auto& y) {
    auto trainer = start;
    CHECK(same_number(trainer.step(x, y), loss));
    CHECK(same_bits(trainer.model(), reference.model()));
  };
  alike(page.end_with(expected));
  alike(page.end_with(expected).data);
  alike(page.end_with(as<std::array<int, 3>>(expected)));
  alike(std::span<const int, 3>(page.end_with(expected).data));
  alike(std::span<const int>(page.end_with(expected).data));
  const auto narrow = Tensor<signed char, 3>{{static_cast<signed char>(expected[0]),
                                              static_cast<signed char>(expected[1]),
                                              static_cast<signed char>(expected[2])}};
  alike(page.end_with(narrow));
}
TEST_CASE("a loss of fewer rows reads their targets and not a byte behind them") {
  const auto outputs = uniform<float, 5, 9>(1);
  const auto y = uniform<float, 5, 9>(2);
  const Tensor<int, 5> classes_of_all{{0, 8, 3, 1, 2}};
  Guarded page;
  const auto& three = page.end_with(head<3>(y));
  using Row = const float[9];
  const auto mean = MSELoss{}(outputs, std::span<Row>(three.data, 3), 3);
  CHECK(mean.value == MSELoss{}(outputs, y, 3).value);
  const auto& labels = page.end_with(Tensor<int, 3>{{0, 8, 3}});
  const auto cross = CrossEntropyLoss{}(outputs, std::span<const int>(labels.data, 3), 3);
  CHECK(cross.value == CrossEntropyLoss{}(outputs, classes_of_all, 3).value);
}

TEST_CASE("sizes that are no whole rows, or differ, are refused, and the output stays") {
  using Net = Sequential<Linear<2, 3>>;
  const Net net{manual_seed(1)};
  float x[8] = {}, y[12];
  for (float& v : y) v = 5;
  CHECK_FALSE(net.forward(std::span<const float>(x, 7), std::span<float>(y, 9)));
  CHECK_FALSE(net.forward(std::span<const float>(x, 8), std::span<float>(y, 9)));
  CHECK_FALSE(net.forward(std::span<const float>(x, 6), std::span<float>(y, 12)));
  for (const float v : y) CHECK(v == 5);
  CHECK_FALSE(net.forward(std::span<const float>(y + 11, 2), std::span<float>(y + 9, 3)));
  CHECK(net.forward(std::span<const float>(y, 2), std::span<float>(y + 2, 3)));
  CHECK(net.forward(std::span<const float>(), std::span<float>()));
  CHECK(net.forward(std::span<const float>(x, 8), std::span<float>(y, 12)));
}
