// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/svg.hpp>
#include <limits>
#include <string>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet::io;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

int count(const std::string& text, const std::string& what) {
  int n = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
  return n;
}
bool has(const std::string& text, const std::string& what) { return count(text, what) > 0; }

/// Is it XML as far as brackets and quotes go, with each element closed?
bool well_formed(const std::string& svg) {
  std::vector<std::string> open;
  for (std::size_t at = svg.find('<'); at != std::string::npos; at = svg.find('<', at + 1)) {
    const std::size_t end = svg.find('>', at);
    if (end == std::string::npos) return false;
    const std::string tag = svg.substr(at + 1, end - at - 1);
    if (count(tag, "\"") % 2 != 0 || has(tag, "<")) return false;
    const std::string name = tag.substr(0, tag.find_first_of(" /", 1));
    if (tag.front() == '/') {
      if (open.empty() || "/" + open.back() != name) return false;
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(name);
    }
  }
  return open.empty() && svg.starts_with("<svg ") && svg.ends_with("</svg>\n");
}

bool draws_nothing(const std::string& svg) {
  return well_formed(svg) && has(svg, ">there is nothing to draw<");
}

}  // namespace

TEST_CASE("curves_svg: a curve goes from corner to corner, equal steps are equally far") {
  const std::string svg = curves_svg(std::vector<Curve>{{"loss", {3, 2, 1}}},
                                     {.title = "Losses", .x = "epoch", .y = "loss"});
  CHECK(well_formed(svg));
  CHECK(has(svg, "points=\"70,40 345,195 620,350 \""));
  CHECK(has(svg, ">Losses<"));
  CHECK(has(svg, ">epoch<"));
  // On logarithms equal ratios are: 100, 10, 1.
  CHECK(has(curves_svg(std::vector<Curve>{{"", {100, 10, 1}}}, {}, true),
            "points=\"70,40 345,195 620,350 \""));
}

TEST_CASE("curves_svg: what cannot be drawn is a gap") {
  const std::vector<Curve> curves{{"a", {1, none, 2, 4, infinity}}, {"b", {}}};
  const std::string svg = curves_svg(curves);
  CHECK(well_formed(svg));
  CHECK(count(svg, "<polyline") == 1);  // of 2 and 4
  CHECK(count(svg, "<circle") == 1);    // 1 alone
  CHECK_FALSE(has(svg, "nan"));
  CHECK_FALSE(has(svg, "inf"));
  CHECK(count(curves_svg(std::vector<Curve>{{"", {1, 0, -1, 2}}}, {}, true), "<circle") == 2);
  CHECK(draws_nothing(curves_svg({})));
  CHECK(draws_nothing(curves_svg(std::vector<Curve>{{"a", {none}}})));
  CHECK(well_formed(curves_svg(std::vector<Curve>{{"a", {5}}})));
  CHECK(well_formed(curves_svg(std::vector<Curve>{{"a", {0, 0, 0}}})));
  CHECK(draws_nothing(curves_svg(std::vector<Curve>{{"a", {-1.7e308, 1.7e308}}})));
}

TEST_CASE("curves_svg: texts are escaped, and colours are those of the page") {
  const std::string svg =
      curves_svg(std::vector<Curve>{{"<b>\"&\x01", {1, 2}}}, {.title = "</svg>"});
  CHECK(well_formed(svg));
  CHECK(has(svg, ">&lt;b&gt;&quot;&amp;?<"));
  CHECK(has(svg, ">&lt;/svg&gt;<"));
  CHECK(has(svg, "currentColor"));
  CHECK(has(svg, "prefers-color-scheme: dark"));
  CHECK_FALSE(has(svg, "\"black\""));
  CHECK_FALSE(has(svg, "\"white\""));
}

TEST_CASE("histogram_svg: a bin is as high as it has values") {
  const std::vector<double> values{1, 1.5, 2, 2.5, 2.75, 3, none, infinity};
  const std::string svg = histogram_svg(values, {}, {.bins = 2});
  CHECK(well_formed(svg));
  CHECK(has(svg, "<rect x=\"70\" y=\"195\" width=\"275\" height=\"155\""));  // 2 of 4
  CHECK(has(svg, "<rect x=\"345\" y=\"40\" width=\"275\" height=\"310\""));
  // 1 to 10 and 10 to 100 are bins of equal ratio.
  const std::string log =
      histogram_svg(std::vector<double>{-1, 0, 1, 9, 11, 100}, {}, {.bins = 2, .log_x = true});
  CHECK(count(log, "width=\"275\" height=\"310\"") == 2);
  CHECK(well_formed(histogram_svg(std::vector<double>{1, 2, 2}, {}, {.bins = 3, .log_y = true})));
  CHECK(draws_nothing(histogram_svg(std::vector<double>{none})));
  CHECK(well_formed(histogram_svg(std::vector<double>{7}, {}, {.bins = 0})));
}

TEST_CASE("decision_svg: a side has its colour, a sample its place") {
  const std::vector<PlotPoint> points{{0, 0, false}, {1, 2, true}, {none, 0, true}};
  const std::string svg =
      decision_svg([](double x, double) { return x < 0.5 ? 0.0 : 1.0; }, points);
  CHECK(well_formed(svg));
  CHECK(count(svg, "<circle") == 2);
  CHECK(count(svg, "<rect") == 2 * 60);  // two sides of each row
  CHECK(count(svg, "width=\"275\"") == 2 * 60);
  CHECK(count(svg, "fill=\"#3f87c9\" fill-opacity") == 60);
  CHECK(count(svg, "fill=\"#d9822b\" fill-opacity") == 60);
  CHECK_FALSE(has(decision_svg([](double, double) { return none; }, points), "<rect"));
  CHECK(draws_nothing(decision_svg([](double, double) { return 0.5; }, {})));
}
