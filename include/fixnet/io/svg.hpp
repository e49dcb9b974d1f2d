// SPDX-License-Identifier: MIT
//
// Pictures of a training: curves, histograms, what a network decides. SVG as text, which browsers show as
// it is; readable on light and on dark pages.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/file.hpp>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace fixnet::io {

/// What stands above a picture and beside its axes. All of it is escaped.
struct PlotText {
  std::string title = {}, x = {}, y = {};
};

/// One line of a picture: its values at 1, 2, 3, ...
struct Curve {
  std::string name;
  std::vector<double> values;
};

/// Draws curves, such as the losses of all epochs.
///   io::write_text("losses.svg", io::curves_svg(curves, {.title = "Losses", .x = "epoch"}));
/// Errors    a value that is not finite, or not above 0 with log_y, is a gap; nothing to draw: the
///           picture says so
[[nodiscard]] std::string curves_svg(std::span<const Curve> curves, const PlotText& text = {},
                                     bool log_y = false);

/// How a histogram is cut.
struct HistogramOptions {
  int bins = 40;  // 1 to 1000
  bool log_x =
      false;  // bins of equal ratio, for latencies; values that are not above 0 are left out
  bool log_y = false;  // so that a bin of one is seen beside one of a million
};

/// Draws how often values occur.
/// Errors    values that are not finite are left out; nothing to draw: the picture says so
[[nodiscard]] std::string histogram_svg(std::span<const double> values, const PlotText& text = {},
                                        HistogramOptions options = {});

/// A sample with two features, and which of two classes it is of.
struct PlotPoint {
  double x = 0, y = 0;
  bool positive = false;
};

/// Draws a probability over the plane, such as a network's of two inputs, and samples on it.
///   io::decision_svg([&](double x, double y) { return net({float(x), float(y)})[0]; }, points);
/// Shapes    the plane is as large as the points lie, and a tenth more
/// Errors    points that are not finite are left out; a probability that is not finite leaves its
///           place empty; no points: the picture says so
/// Cost      3600 calls of `probability`
[[nodiscard]] std::string decision_svg(const std::function<double(double, double)>& probability,
                                       std::span<const PlotPoint> points,
                                       const PlotText& text = {});

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
