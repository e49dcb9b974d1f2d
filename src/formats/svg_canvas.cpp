// SPDX-License-Identifier: MIT
#include "svg_canvas.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fixnet/io/printable.hpp>

namespace fixnet::io {
namespace {

// In pixels: the picture, and where its axes are.
constexpr double width = 640, height = 400, left = 70, right = 620, top = 40, bottom = 350;

/// A number as short as it may be, in no locale's spelling; six digits.
std::string number(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 6);
  return {text, end.ptr};
}
/// A place, to a tenth of a pixel.
std::string place(double pixels) { return number(std::round(pixels * 10) / 10); }

std::string escaped(std::string_view text) {
  std::string all;
  for (const char c : printable(text)) {
    switch (c) {
      case '<':
        all += "&lt;";
        break;
      case '>':
        all += "&gt;";
        break;
      case '&':
        all += "&amp;";
        break;
      case '"':
        all += "&quot;";
        break;
      default:
        all += c;
    }
  }
  return all;
}

std::string head() {
  // A page's own colour where the picture stands within it, else grey that is seen on both.
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " +
         number(height) +
         "\" font-family=\"sans-serif\" font-size=\"12\">\n"
         "<style>svg { color: #444 } @media (prefers-color-scheme: dark) { svg { color: #ccc } }"
         "</style>\n";
}

std::string words(double x, double y, std::string_view anchor, const std::string& text,
                  std::string_view more = "") {
  return "<text x=\"" + place(x) + "\" y=\"" + place(y) + "\" text-anchor=\"" +
         std::string(anchor) + "\" fill=\"currentColor\"" + std::string(more) + ">" +
         escaped(text) + "</text>\n";
}

std::string titles(const PlotText& text) {
  const double middle = (top + bottom) / 2;
  return words((left + right) / 2, 22, "middle", text.title, " font-size=\"15\"") +
         words((left + right) / 2, height - 10, "middle", text.x) +
         words(16, middle, "middle", text.y,
               " transform=\"rotate(-90 16 " + number(middle) + ")\"");
}

/// A line of an axis.
std::string rule(double x0, double y0, double x1, double y1, const char* opacity) {
  return "<line x1=\"" + place(x0) + "\" y1=\"" + place(y0) + "\" x2=\"" + place(x1) + "\" y2=\"" +
         place(y1) + "\" stroke=\"currentColor\" stroke-opacity=\"" + opacity + "\"/>\n";
}

/// 1, 2 or 5 times a power of ten: the step that cuts `length` into six parts or fewer.
double round_step(double length) noexcept {
  const double power = std::pow(10, std::floor(std::log10(length)) - 1);
  for (const double factor : {1, 2, 5, 10, 20, 50}) {
    if (length / (factor * power) <= 6) return factor * power;
  }
  return 100 * power;
}

}  // namespace

double Axis::part(double value) const noexcept {
  if (log) return std::log(value / low) / std::log(high / low);
  return (value - low) / (high - low);
}

std::vector<double> Axis::ticks() const {
  std::vector<double> all;
  if (log && high / low >= 10) {
    const double decades = std::log10(high / low), step = std::ceil(decades / 6);
    for (double power = std::ceil(std::log10(low) - 1e-9); power <= std::log10(high) + 1e-9;
         power += step) {
      all.push_back(std::pow(10, power));
    }
    return all;
  }
  const double step = round_step(high - low);
  for (double i = std::ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; ++i) {
    all.push_back(i == 0 ? 0 : i * step);
  }
  return all;
}

bool fit_axis(std::span<const double> values, bool log, Axis& axis) {
  double low = HUGE_VAL, high = -HUGE_VAL;
  for (const double value : values) {
    if (!std::isfinite(value) || (log && value <= 0)) continue;
    low = std::min(low, value), high = std::max(high, value);
  }
  if (low > high) return false;
  if (low == high) {  // one value: something to both sides of it
    low = log ? low / 2 : low - std::max(0.5, std::fabs(low) / 2);
    high = log ? high * 2 : high + std::max(0.5, std::fabs(high) / 2);
  }
  axis = {low, high, log};
  return std::isfinite(high - low) && std::isfinite(high / (log ? low : 1));
}

Canvas::Canvas(const PlotText& text, const Axis& x, const Axis& y)
    : text_(text), x_(x), y_(y), svg_(head()) {}

double Canvas::at_x(double value) const noexcept { return left + x_.part(value) * (right - left); }
double Canvas::at_y(double value) const noexcept {
  return bottom - y_.part(value) * (bottom - top);
}

void Canvas::rectangle(double x0, double y0, double x1, double y1, std::string_view fill,
                       double opacity) {
  const double from = at_x(x0), above = at_y(y1);
  svg_ += "<rect x=\"" + place(from) + "\" y=\"" + place(above) + "\" width=\"" +
          place(at_x(x1) - from) + "\" height=\"" + place(at_y(y0) - above) + "\" fill=\"" +
          std::string(fill) + "\" fill-opacity=\"" + number(opacity) + "\"/>\n";
}

void Canvas::circle(double x, double y, std::string_view fill) {
  svg_ += "<circle cx=\"" + place(at_x(x)) + "\" cy=\"" + place(at_y(y)) + "\" r=\"4\" fill=\"" +
          std::string(fill) + "\" stroke=\"currentColor\"/>\n";
}

void Canvas::line(const std::vector<std::pair<double, double>>& points, std::string_view stroke) {
  if (points.size() == 1) return circle(points[0].first, points[0].second, stroke);
  svg_ +=
      "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + std::string(stroke) + "\" points=\"";
  for (const auto& [x, y] : points) svg_ += place(at_x(x)) + "," + place(at_y(y)) + " ";
  svg_ += "\"/>\n";
}

void Canvas::legend(const std::string& name, std::string_view colour) {
  const double y = top + 16 + 18 * legends_++;
  svg_ += "<rect x=\"" + number(right - 20) + "\" y=\"" + number(y - 8) +
          "\" width=\"14\" height=\"4\" fill=\"" + std::string(colour) + "\"/>\n" +
          words(right - 26, y, "end", name);
}

void Canvas::axes() {
  for (const double tick : x_.ticks()) {
    svg_ += rule(at_x(tick), top, at_x(tick), bottom, "0.15");
    svg_ += words(at_x(tick), bottom + 18, "middle", number(tick));
  }
  for (const double tick : y_.ticks()) {
    svg_ += rule(left, at_y(tick), right, at_y(tick), "0.15");
    svg_ += words(left - 8, at_y(tick) + 4, "end", number(tick));
  }
  svg_ += rule(left, bottom, right, bottom, "1") + rule(left, top, left, bottom, "1");
}

std::string Canvas::finish() {
  axes();
  return svg_ + titles(text_) + "</svg>\n";
}

std::string empty_svg(const PlotText& text) {
  return head() + titles(text) +
         words((left + right) / 2, (top + bottom) / 2, "middle", "there is nothing to draw") +
         "</svg>\n";
}

std::string_view palette(std::size_t n) noexcept {
  constexpr std::array<std::string_view, 6> colours{"#3f87c9", "#d9822b", "#3a9d6e",
                                                    "#b5588f", "#8a7f3c", "#7b72c9"};
  return colours[n % colours.size()];
}

}  // namespace fixnet::io
