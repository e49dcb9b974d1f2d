// SPDX-License-Identifier: MIT
//
// Networks, losses and optimizers as plain loops over doubles, a row at a time: written from PyTorch's formulas and not
// from the library's, slow, with every intermediate computed anew. Parameters lie in PyTorch's order.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace soak {

using Numbers = std::vector<double>;

inline double logistic(double x) { return 1 / (1 + std::exp(-x)); }
inline double softplus(double x) { return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))); }

/// A layer of one row. backward adds to `gradient` and returns the gradient by the row.
struct Layer {
  Numbers weights{}, gradient{};
  explicit Layer(std::size_t parameters = 0) : weights(parameters), gradient(parameters) {}
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;
  virtual ~Layer() = default;
  virtual Numbers forward(const Numbers& x) = 0;
  virtual Numbers backward(const Numbers& x, const Numbers& dy) = 0;
  /// All layers within, in PyTorch's order.
  virtual void each(const std::function<void(Layer&)>& f) { f(*this); }
};
using Layers = std::vector<std::unique_ptr<Layer>>;

/// How near an activation came to a place where its derivative jumps.
inline double nearest_kink = 1;

/// y = W·x + b at each position of `in` numbers.
struct LinearLayer : Layer {
  std::size_t in, out;
  bool bias;
  LinearLayer(std::size_t i, std::size_t o, bool b)
      : Layer(o * i + (b ? o : 0)), in(i), out(o), bias(b) {}
  Numbers forward(const Numbers& x) override {
    Numbers y;
    for (std::size_t p = 0; p < x.size(); p += in) {
      for (std::size_t o = 0; o < out; ++o) {
        double sum = bias ? weights[out * in + o] : 0;
        for (std::size_t i = 0; i < in; ++i) sum += weights[o * in + i] * x[p + i];
        y.push_back(sum);
      }
    }
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    Numbers dx(x.size());
    for (std::size_t p = 0; p < x.size() / in; ++p) {
      for (std::size_t o = 0; o < out; ++o) {
        const double d = dy[p * out + o];
        if (bias) gradient[out * in + o] += d;
        for (std::size_t i = 0; i < in; ++i) {
          gradient[o * in + i] += d * x[p * in + i];
          dx[p * in + i] += d * weights[o * in + i];
        }
      }
    }
    return dx;
  }
};

/// Each number for itself: y = f(x), dx = dy·f'(x), and where f' jumps.
struct EachLayer : Layer {
  double (*f)(double);
  double (*slope)(double);
  Numbers kinks;
  EachLayer(double (*value)(double), double (*derivative)(double), Numbers jumps)
      : f(value), slope(derivative), kinks(std::move(jumps)) {}
  Numbers forward(const Numbers& x) override {
    Numbers y;
    for (const double v : x) {
      y.push_back(f(v));
      for (const double kink : kinks) nearest_kink = std::min(nearest_kink, std::abs(v - kink));
    }
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    Numbers dx;
    for (std::size_t i = 0; i < x.size(); ++i) dx.push_back(dy[i] * slope(x[i]));
    return dx;
  }
};

inline std::unique_ptr<Layer> each(const std::string& name) {
  const auto made = [](auto f, auto slope, Numbers kinks = {}) {
    return std::make_unique<EachLayer>(+f, +slope, std::move(kinks));
  };
  if (name == "ReLU") {
    return made([](double x) { return x > 0 ? x : 0; }, [](double x) { return x > 0 ? 1.0 : 0.0; },
                {0});
  }
  if (name == "LeakyReLU") {
    return made([](double x) { return x > 0 ? x : 0.01 * x; },
                [](double x) { return x > 0 ? 1.0 : 0.01; }, {0});
  }
  if (name == "Tanh") {
    return made([](double x) { return std::tanh(x); },
                [](double x) { return 1 - std::tanh(x) * std::tanh(x); });
  }
  if (name == "Sigmoid") {
    return made([](double x) { return logistic(x); },
                [](double x) { return logistic(x) * (1 - logistic(x)); });
  }
  if (name == "SiLU") {
    return made([](double x) { return x * logistic(x); },
                [](double x) { return logistic(x) * (1 + x * (1 - logistic(x))); });
  }
  if (name == "GELU") {
    return made([](double x) { return x * std::erfc(-x / std::sqrt(2.0)) / 2; },
                [](double x) {
                  return std::erfc(-x / std::sqrt(2.0)) / 2 +
                         x * std::exp(-x * x / 2) / std::sqrt(2 * std::acos(-1.0));
                });
  }
  if (name == "ELU") {
    return made([](double x) { return x > 0 ? x : std::expm1(x); },
                [](double x) { return x > 0 ? 1 : std::exp(x); });
  }
  if (name == "Softplus") {
    return made([](double x) { return x > 20 ? x : softplus(x); },
                [](double x) { return x > 20 ? 1 : logistic(x); });
  }
  if (name == "Mish") {
    return made([](double x) { return x * std::tanh(softplus(x)); },
                [](double x) {
                  const double t = std::tanh(softplus(x));
                  return t + x * (1 - t * t) * logistic(x);
                });
  }
  if (name == "Hardtanh") {
    return made([](double x) { return std::min(1.0, std::max(-1.0, x)); },
                [](double x) { return x > -1 && x < 1 ? 1.0 : 0.0; }, {-1, 1});
  }
  if (name == "Hardswish") {
    return made([](double x) { return x * std::min(6.0, std::max(0.0, x + 3)) / 6; },
                [](double x) { return x < -3  ? 0
                                      : x > 3 ? 1
                                              : x / 3 + 0.5; }, {-3, 3});
  }
  if (name == "Softsign") {
    return made([](double x) { return x / (1 + std::abs(x)); },
                [](double x) { return 1 / ((1 + std::abs(x)) * (1 + std::abs(x))); });
  }
  if (name == "LogSigmoid") {
    return made([](double x) { return -softplus(-x); }, [](double x) { return logistic(-x); });
  }
  return nullptr;
}

/// Each position of n numbers to mean 0 and variance 1, then scaled and shifted.
struct LayerNormLayer : Layer {
  std::size_t n;
  explicit LayerNormLayer(std::size_t size) : Layer(2 * size), n(size) {}
  double facts(const double* x, double& mean) const {
    mean = 0;
    for (std::size_t i = 0; i < n; ++i) mean += x[i] / static_cast<double>(n);
    double variance = 0;
    for (std::size_t i = 0; i < n; ++i)
      variance += (x[i] - mean) * (x[i] - mean) / static_cast<double>(n);
    return 1 / std::sqrt(variance + 1e-5);
  }
  Numbers forward(const Numbers& x) override {
    Numbers y;
    for (std::size_t p = 0; p < x.size(); p += n) {
      double mean = 0;
      const double s = facts(&x[p], mean);
      for (std::size_t i = 0; i < n; ++i)
        y.push_back((x[p + i] - mean) * s * weights[i] + weights[n + i]);
    }
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    Numbers dx(x.size());
    for (std::size_t p = 0; p < x.size(); p += n) {
      double mean = 0;
      const double s = facts(&x[p], mean);
      for (std::size_t i = 0; i < n; ++i) {
        const double hat = (x[p + i] - mean) * s, d = dy[p + i] * weights[i];
        gradient[i] += dy[p + i] * hat;
        gradient[n + i] += dy[p + i];
        // d hat_i / d x_j = s·([i = j] − 1/n − hat_i·hat_j/n)
        for (std::size_t j = 0; j < n; ++j) {
          const double hat_j = (x[p + j] - mean) * s;
          dx[p + j] += d * s * ((i == j ? 1 : 0) - (1 + hat * hat_j) / static_cast<double>(n));
        }
      }
    }
    return dx;
  }
};

/// Convolves (channels, positions), `before` zeros in front and as many behind as keep `to` positions.
struct Conv1dLayer : Layer {
  std::size_t in, out, kernel, dilation, before, from, to;
  Conv1dLayer(std::size_t i, std::size_t o, std::size_t k, std::size_t d, std::size_t b,
              std::size_t f, std::size_t t)
      : Layer(o * i * k + o), in(i), out(o), kernel(k), dilation(d), before(b), from(f), to(t) {}
  template <class F>
  void each_product(F f) const {
    for (std::size_t o = 0; o < out; ++o) {
      for (std::size_t q = 0; q < to; ++q) {
        for (std::size_t i = 0; i < in; ++i) {
          for (std::size_t k = 0; k < kernel; ++k) {
            const std::size_t at = q + k * dilation;
            if (at >= before && at - before < from)
              f(o * to + q, (o * in + i) * kernel + k, i * from + at - before);
          }
        }
      }
    }
  }
  Numbers forward(const Numbers& x) override {
    Numbers y(out * to);
    for (std::size_t o = 0; o < out * to; ++o) y[o] = weights[out * in * kernel + o / to];
    each_product([&](std::size_t o, std::size_t w, std::size_t i) { y[o] += weights[w] * x[i]; });
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    Numbers dx(x.size());
    for (std::size_t o = 0; o < out * to; ++o) gradient[out * in * kernel + o / to] += dy[o];
    each_product([&](std::size_t o, std::size_t w, std::size_t i) {
      gradient[w] += dy[o] * x[i];
      dx[i] += dy[o] * weights[w];
    });
    return dx;
  }
};

/// torch.nn.LSTM of one layer, at rest before the first step; gates i, f, g, o.
struct LstmLayer : Layer {
  std::size_t in, hidden;
  LstmLayer(std::size_t i, std::size_t h) : Layer(4 * h * (i + h + 2)), in(i), hidden(h) {}
  struct Step {
    Numbers gates, c, h;
  };
  std::vector<Step> steps(const Numbers& x) const {
    std::vector<Step> all;
    Step last{Numbers(4 * hidden), Numbers(hidden), Numbers(hidden)};
    const std::size_t hh = 4 * hidden * in, b = hh + 4 * hidden * hidden;
    for (std::size_t t = 0; t < x.size(); t += in) {
      Step now = last;
      for (std::size_t r = 0; r < 4 * hidden; ++r) {
        double sum = weights[b + r] + weights[b + 4 * hidden + r];
        for (std::size_t i = 0; i < in; ++i) sum += weights[r * in + i] * x[t + i];
        for (std::size_t j = 0; j < hidden; ++j) sum += weights[hh + r * hidden + j] * last.h[j];
        now.gates[r] = r / hidden == 2 ? std::tanh(sum) : logistic(sum);
      }
      for (std::size_t j = 0; j < hidden; ++j) {
        now.c[j] = now.gates[hidden + j] * last.c[j] + now.gates[j] * now.gates[2 * hidden + j];
        now.h[j] = now.gates[3 * hidden + j] * std::tanh(now.c[j]);
      }
      all.push_back(now);
      last = now;
    }
    return all;
  }
  Numbers forward(const Numbers& x) override {
    Numbers y;
    for (const Step& step : steps(x)) y.insert(y.end(), step.h.begin(), step.h.end());
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    const std::vector<Step> all = steps(x);
    const std::size_t hh = 4 * hidden * in, b = hh + 4 * hidden * hidden;
    Numbers dx(x.size()), dh(hidden), dc(hidden);
    for (std::size_t t = all.size(); t-- > 0;) {
      const Step& now = all[t];
      const Numbers rest(hidden);
      const Numbers &c_before = t > 0 ? all[t - 1].c : rest,
                    &h_before = t > 0 ? all[t - 1].h : rest;
      Numbers sums(4 * hidden);
      for (std::size_t j = 0; j < hidden; ++j) {
        const double i = now.gates[j], f = now.gates[hidden + j], g = now.gates[2 * hidden + j],
                     o = now.gates[3 * hidden + j], squashed = std::tanh(now.c[j]),
                     h = dh[j] + dy[t * hidden + j];
        const double c = dc[j] + h * o * (1 - squashed * squashed);
        sums[j] = c * g * i * (1 - i);
        sums[hidden + j] = c * c_before[j] * f * (1 - f);
        sums[2 * hidden + j] = c * i * (1 - g * g);
        sums[3 * hidden + j] = h * squashed * o * (1 - o);
        dc[j] = c * f;
        dh[j] = 0;
      }
      for (std::size_t r = 0; r < 4 * hidden; ++r) {
        gradient[b + r] += sums[r];
        gradient[b + 4 * hidden + r] += sums[r];
        for (std::size_t i = 0; i < in; ++i) {
          gradient[r * in + i] += sums[r] * x[t * in + i];
          dx[t * in + i] += sums[r] * weights[r * in + i];
        }
        for (std::size_t j = 0; j < hidden; ++j) {
          gradient[hh + r * hidden + j] += sums[r] * h_before[j];
          dh[j] += sums[r] * weights[hh + r * hidden + j];
        }
      }
    }
    return dx;
  }
};

/// The last `n` numbers of a row.
struct LastLayer : Layer {
  std::size_t n;
  explicit LastLayer(std::size_t size) : n(size) {}
  Numbers forward(const Numbers& x) override {
    return {x.end() - static_cast<std::ptrdiff_t>(n), x.end()};
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    Numbers dx(x.size());
    std::copy(dy.begin(), dy.end(), dx.end() - static_cast<std::ptrdiff_t>(n));
    return dx;
  }
};

/// Layers behind each other; with `adds`, plus the row itself.
struct ChainLayer : Layer {
  Layers layers;
  bool adds;
  ChainLayer(Layers all, bool residual) : layers(std::move(all)), adds(residual) {}
  Numbers forward(const Numbers& x) override {
    Numbers y = x;
    for (auto& layer : layers) y = layer->forward(y);
    for (std::size_t i = 0; adds && i < x.size(); ++i) y[i] += x[i];
    return y;
  }
  Numbers backward(const Numbers& x, const Numbers& dy) override {
    std::vector<Numbers> inputs{x};
    for (auto& layer : layers) inputs.push_back(layer->forward(inputs.back()));
    Numbers d = dy;
    for (std::size_t i = layers.size(); i-- > 0;) d = layers[i]->backward(inputs[i], d);
    for (std::size_t i = 0; adds && i < x.size(); ++i) d[i] += dy[i];
    return d;
  }
  void each(const std::function<void(Layer&)>& f) override {
    for (auto& layer : layers) layer->each(f);
  }
};

template <class... Made>
Layers layers(Made... made) {
  Layers all;
  (all.push_back(std::move(made)), ...);
  return all;
}

/// The loss of one row and its gradient, before the mean over rows and numbers; t of a class is t[0].
inline double loss_of_row(const std::string& name, const Numbers& y, const Numbers& t,
                          Numbers& dy) {
  dy.assign(y.size(), 0);
  double sum = 0;
  if (name == "CrossEntropyLoss") {
    const double most = *std::max_element(y.begin(), y.end());
    for (const double z : y) sum += std::exp(z - most);
    for (std::size_t i = 0; i < y.size(); ++i) {
      dy[i] = std::exp(y[i] - most) / sum - (static_cast<double>(i) == t[0] ? 1 : 0);
    }
    return std::log(sum) + most - y[static_cast<std::size_t>(t[0])];
  }
  const double n = static_cast<double>(y.size());
  for (std::size_t i = 0; i < y.size(); ++i) {
    const double d = y[i] - t[i], far = std::abs(d);
    if (name == "MSELoss") {
      sum += d * d, dy[i] = 2 * d;
    } else if (name == "L1Loss") {
      nearest_kink = std::min(nearest_kink, far);
      sum += far, dy[i] = d > 0 ? 1 : d < 0 ? -1 : 0;
    } else if (name == "SmoothL1Loss" || name == "HuberLoss") {  // beta = delta = 1
      sum += far < 1 ? d * d / 2 : far - 0.5, dy[i] = std::min(1.0, std::max(-1.0, d));
    } else if (name == "BCEWithLogitsLoss") {
      sum += (1 - t[i]) * y[i] + softplus(-y[i]), dy[i] = logistic(y[i]) - t[i];
    } else if (name == "BCELoss") {
      sum -= t[i] * std::max(std::log(y[i]), -100.0) +
             (1 - t[i]) * std::max(std::log1p(-y[i]), -100.0);
      dy[i] = (y[i] - t[i]) / std::max(y[i] * (1 - y[i]), 1e-12);
    }
    dy[i] /= n;
  }
  return sum / n;
}

/// An optimizer's settings, and what it remembers of each parameter.
struct Rule {
  std::string name;
  double lr, momentum = 0, weight_decay = 0;
  bool nesterov = false;
  std::int64_t steps = 0;
  double product = 1;  // NAdam's
  std::vector<Numbers> slots{};

  void step(Numbers& p, Numbers g) {
    const double beta1 = 0.9, beta2 = 0.999, eps = name == "Adagrad" ? 1e-10 : 1e-8;
    if (slots.empty()) slots.assign(2, Numbers(p.size()));
    ++steps;
    const double t = static_cast<double>(steps), mu = beta1 * (1 - 0.5 * std::pow(0.96, t * 4e-3)),
                 next = beta1 * (1 - 0.5 * std::pow(0.96, (t + 1) * 4e-3));
    product *= mu;
    for (std::size_t i = 0; i < p.size(); ++i) {
      double &a = slots[0][i], &b = slots[1][i];
      if (name == "AdamW") {
        p[i] *= 1 - lr * weight_decay;
      } else {
        g[i] += weight_decay * p[i];
      }
      if (name == "SGD" || name == "PlainSGD") {
        a = steps == 1 ? g[i] : momentum * a + g[i];
        p[i] -= lr * (momentum == 0 ? g[i] : nesterov ? g[i] + momentum * a : a);
      } else if (name == "RMSprop") {
        a = 0.99 * a + 0.01 * g[i] * g[i];
        p[i] -= lr * g[i] / (std::sqrt(a) + eps);
      } else if (name == "Adagrad") {
        a += g[i] * g[i];
        p[i] -= lr * g[i] / (std::sqrt(a) + eps);
      } else if (name == "Adamax") {
        a = beta1 * a + (1 - beta1) * g[i];
        b = std::max(beta2 * b, std::abs(g[i]) + eps);
        p[i] -= lr / (1 - std::pow(beta1, t)) * a / b;
      } else {  // Adam, AdamW, NAdam
        a = beta1 * a + (1 - beta1) * g[i];
        b = beta2 * b + (1 - beta2) * g[i] * g[i];
        const double root = std::sqrt(b / (1 - std::pow(beta2, t))) + eps;
        p[i] -=
            name == "NAdam"
                ? lr * ((1 - mu) / (1 - product) * g[i] + next / (1 - product * next) * a) / root
                : lr * a / (1 - std::pow(beta1, t)) / root;
      }
    }
  }
};

}  // namespace soak
