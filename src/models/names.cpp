// SPDX-License-Identifier: MIT
#include "names.hpp"

#include <algorithm>

namespace fixnet::io {
namespace {

bool digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Takes the number that the text begins with, without zeros before it.
std::string_view take_number(std::string_view& text) noexcept {
  std::size_t size = 0;
  while (size < text.size() && digit(text[size])) ++size;
  std::string_view digits = text.substr(0, size);
  text.remove_prefix(size);
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  return digits;
}

/// What two names are to each other.
struct Difference {
  int order = 0;           // below 0: a comes first; 0: neither does
  bool in_numbers = true;  // they differ in nothing else
};

Difference difference(std::string_view a, std::string_view b) noexcept {
  Difference found;
  while (!a.empty() && !b.empty()) {
    int order = 0;
    const bool numbers = digit(a[0]) && digit(b[0]);
    if (numbers) {
      const std::string_view x = take_number(a), y = take_number(b);
      order = x.size() != y.size() ? (x.size() < y.size() ? -1 : 1) : x.compare(y);
    } else {
      order = a[0] - b[0];
      a.remove_prefix(1), b.remove_prefix(1);
    }
    if (found.order == 0) found.order = order;
    if (order != 0 && !numbers) return {found.order, false};
  }
  if (a.empty() && b.empty()) return found;
  return {found.order != 0 ? found.order : a.empty() ? -1 : 1, false};
}

/// The numbers of "2.1.0"; empty for any other name.
std::vector<std::string_view> path_of(std::string_view name) {
  std::vector<std::string_view> path;
  while (!name.empty() && digit(name[0])) {
    path.push_back(take_number(name));
    if (name.empty()) return path;
    if (name[0] != '.') break;
    name.remove_prefix(1);
  }
  return {};
}

/// Are they the places of layers in nested lists? No place is both a layer and a list of layers.
bool are_paths(const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto path = path_of(names[i]);
    if (path.empty()) return false;
    const auto before = i == 0 ? std::vector<std::string_view>{} : path_of(names[i - 1]);
    if (i > 0 && std::equal(before.begin(), before.end(), path.begin(),
                            path.begin() + static_cast<std::ptrdiff_t>(
                                               std::min(before.size(), path.size())))) {
      return false;
    }
  }
  return true;
}

}  // namespace

bool NaturalLess::operator()(std::string_view a, std::string_view b) const noexcept {
  const int order = difference(a, b).order;
  return order != 0 ? order < 0 : a < b;
}

bool have_order(const std::vector<std::string>& names) {
  if (are_paths(names)) return true;
  for (std::size_t i = 1; i < names.size(); ++i) {
    const Difference found = difference(names[i - 1], names[i]);
    if (!found.in_numbers || found.order == 0) return false;
  }
  return true;
}

}  // namespace fixnet::io
