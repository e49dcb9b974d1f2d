// SPDX-License-Identifier: MIT
#include <array>
#include <fixnet/base/sentence.hpp>
#include <string>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <int In, int Out>
struct Dense {};
template <class... L>
struct List {};

template <class L>
std::string text_of() {
  return std::string{check_impl::sentence("change it", check_impl::type<L>).view()};
}

}  // namespace

TEST_CASE("sentence: the parts come first, then the text") {
  constexpr check_impl::Sentence said =
      check_impl::sentence("change it", "layer ", 2, " gets ", -10L);
  static_assert(said.view() == "fixnet: layer 2 gets -10: change it");
  static_assert(said.size() == said.view().size());
  static_assert(check_impl::sentence("change it").view() == "fixnet: change it");
}

TEST_CASE("sentence: facts are the parts of a check that failed, and nothing of one that holds") {
  constexpr std::size_t size = check_impl::facts_size(false, "2 rows and ", 12);
  constexpr auto facts = check_impl::facts<size>("2 rows and ", 12);
  static_assert(size == 13);
  static_assert(std::string_view{facts.characters} == "2 rows and 12");
  static_assert(check_impl::facts_size(true, "2 rows and ", 12) == 0);
  static_assert(!check_impl::fits<facts>() && !check_impl::fits(false, "2 rows"));
  static_assert(check_impl::fits<check_impl::facts<0>()>() && check_impl::fits(true, "2 rows"));
}

TEST_CASE("sentence: types are called what they are called without namespaces") {
  CHECK(text_of<float>() == "fixnet: float: change it");
  CHECK(text_of<Dense<2, 10>>() == "fixnet: Dense<2, 10>: change it");
  CHECK(text_of<List<Dense<2, 10>, List<>, float>>() ==
        "fixnet: List<Dense<2, 10>, List<>, float>: change it");
}

TEST_CASE("sentence: a text that is too long is cut off") {
  const std::string endless(5000, 'x');
  const check_impl::Sentence said = check_impl::sentence(endless);
  CHECK(said.size() == 1000);
  CHECK(said.view().substr(0, 10) == "fixnet: xx");
}
