// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/svg.hpp>
#include <string>
#include <vector>

namespace fixnet::io {

/// From values to a place on a picture; with `log` equal ratios are equally far.
struct Axis {
  double low = 0, high = 1;  // low < high; with log both above 0
  bool log = false;

  /// 0 at low, 1 at high.
  [[nodiscard]] double part(double value) const noexcept;
  /// Round numbers between the ends, few.
  [[nodiscard]] std::vector<double> ticks() const;
};

/// An axis that holds all these values; false where there are none.
[[nodiscard]] bool fit_axis(std::span<const double> values, bool log, Axis& axis);

/// A picture with two axes, filled from behind.
class Canvas {
 public:
  Canvas(const PlotText& text, const Axis& x, const Axis& y);

  [[nodiscard]] double at_x(double value) const noexcept;
  [[nodiscard]] double at_y(double value) const noexcept;

  void rectangle(double x0, double y0, double x1, double y1, std::string_view fill, double opacity);
  void circle(double x, double y, std::string_view fill);
  void line(const std::vector<std::pair<double, double>>& points, std::string_view stroke);
  /// A name in a line's colour, in the corner; the next one stands below.
  void legend(const std::string& name, std::string_view colour);
  /// Draws the axes over it, and ends the picture.
  [[nodiscard]] std::string finish();

 private:
  void axes();

  PlotText text_;
  Axis x_, y_;
  std::string svg_;
  int legends_ = 0;
};

/// A picture that says why it is none.
[[nodiscard]] std::string empty_svg(const PlotText& text);

/// A colour for the n-th of several things, to be seen on white and on black.
[[nodiscard]] std::string_view palette(std::size_t n) noexcept;

}  // namespace fixnet::io
