// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <fixnet/io/svg.hpp>

#include "svg_canvas.hpp"

namespace fixnet::io {
namespace {

using Points = std::vector<std::pair<double, double>>;

/// A curve, in pieces between the values that cannot be drawn.
std::vector<Points> pieces(const Curve& curve, bool log) {
  std::vector<Points> all(1);
  for (std::size_t i = 0; i < curve.values.size(); ++i) {
    const double value = curve.values[i];
    if (std::isfinite(value) && !(log && value <= 0)) {
      all.back().emplace_back(static_cast<double>(i + 1), value);
    } else if (!all.back().empty()) {
      all.emplace_back();
    }
  }
  if (all.back().empty()) all.pop_back();
  return all;
}

/// How many values lie in each of the bins, and where the bins' edges are.
struct Bins {
  std::vector<double> edges;
  std::vector<std::size_t> counts;
};
Bins bins_of(std::span<const double> values, const Axis& axis, int count) {
  const auto n = static_cast<std::size_t>(count);
  Bins bins{std::vector<double>(n + 1), std::vector<std::size_t>(n)};
  for (std::size_t i = 0; i <= n; ++i) {
    const double part = static_cast<double>(i) / static_cast<double>(n);
    bins.edges[i] = axis.log ? axis.low * std::pow(axis.high / axis.low, part)
                             : axis.low + part * (axis.high - axis.low);
  }
  for (const double value : values) {
    if (!std::isfinite(value) || (axis.log && value <= 0)) continue;
    const double at = axis.part(value) * static_cast<double>(n);
    ++bins.counts[std::min(static_cast<std::size_t>(std::max(at, 0.0)), n - 1)];
  }
  return bins;
}

/// The samples' own plane, and a tenth more.
bool plane_of(std::span<const PlotPoint> points, Axis& x, Axis& y) {
  std::vector<double> xs, ys;
  for (const PlotPoint& p : points) {
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) continue;
    xs.push_back(p.x), ys.push_back(p.y);
  }
  if (!fit_axis(xs, false, x) || !fit_axis(ys, false, y)) return false;
  for (Axis* axis : {&x, &y}) {
    const double margin = (axis->high - axis->low) / 20;
    axis->low -= margin, axis->high += margin;
  }
  return true;
}

/// The probabilities as steps of colour; neighbours of one step are one rectangle.
void draw_probabilities(Canvas& canvas, const Axis& x, const Axis& y,
                        const std::function<double(double, double)>& probability) {
  constexpr int cells = 60, steps = 10, nothing = steps + 1;
  const double dx = (x.high - x.low) / cells, dy = (y.high - y.low) / cells;
  for (int r = 0; r < cells; ++r) {
    int before = nothing, first = 0;
    for (int c = 0; c <= cells; ++c) {
      int step = nothing;
      if (c < cells) {
        const double p = probability(x.low + (c + 0.5) * dx, y.low + (r + 0.5) * dy);
        if (std::isfinite(p)) step = static_cast<int>(std::floor(std::clamp(p, 0.0, 1.0) * steps));
      }
      if (step == before && c < cells) continue;
      if (before != nothing && c > first) {
        const double strength = std::fabs(std::min(before + 0.5, steps - 0.5) / steps - 0.5);
        canvas.rectangle(x.low + first * dx, y.low + r * dy, x.low + c * dx, y.low + (r + 1) * dy,
                         palette(before * 2 >= steps ? 1 : 0), strength);
      }
      before = step, first = c;
    }
  }
}

}  // namespace

std::string curves_svg(std::span<const Curve> curves, const PlotText& text, bool log_y) {
  std::vector<double> values;
  std::size_t longest = 0;
  for (const Curve& curve : curves) {
    values.insert(values.end(), curve.values.begin(), curve.values.end());
    longest = std::max(longest, curve.values.size());
  }
  Axis y;
  if (!fit_axis(values, log_y, y)) return empty_svg(text);
  Canvas canvas(text, {1, std::max(2.0, static_cast<double>(longest)), false}, y);
  for (std::size_t i = 0; i < curves.size(); ++i) {
    for (const Points& piece : pieces(curves[i], log_y)) canvas.line(piece, palette(i));
    if (!curves[i].name.empty()) canvas.legend(curves[i].name, palette(i));
  }
  return canvas.finish();
}

std::string histogram_svg(std::span<const double> values, const PlotText& text,
                          HistogramOptions options) {
  Axis x;
  if (!fit_axis(values, options.log_x, x)) return empty_svg(text);
  const Bins bins = bins_of(values, x, std::clamp(options.bins, 1, 1000));
  const auto most = *std::max_element(bins.counts.begin(), bins.counts.end());
  // A bin of one is to be seen: with logarithms the axis begins below 1.
  const Axis y{options.log_y ? 0.5 : 0.0, static_cast<double>(most), options.log_y};
  Canvas canvas(text, x, y);
  for (std::size_t i = 0; i < bins.counts.size(); ++i) {
    if (bins.counts[i] == 0) continue;
    canvas.rectangle(bins.edges[i], y.low, bins.edges[i + 1], static_cast<double>(bins.counts[i]),
                     palette(0), 0.8);
  }
  return canvas.finish();
}

std::string decision_svg(const std::function<double(double, double)>& probability,
                         std::span<const PlotPoint> points, const PlotText& text) {
  Axis x, y;
  if (!plane_of(points, x, y)) return empty_svg(text);
  Canvas canvas(text, x, y);
  draw_probabilities(canvas, x, y, probability);
  for (const PlotPoint& p : points) {
    if (std::isfinite(p.x) && std::isfinite(p.y)) canvas.circle(p.x, p.y, palette(p.positive));
  }
  return canvas.finish();
}

}  // namespace fixnet::io
