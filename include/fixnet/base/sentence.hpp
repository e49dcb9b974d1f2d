// SPDX-License-Identifier: MIT
//
// How the library speaks to a user whose types do not fit: one sentence, and the types and numbers
// it is about. FIXNET_CHECK(ok, "text", parts...) is a static_assert. Where the compiler may make
// its text (C++26), the parts are in it. Other compilers print the condition that failed, with the
// parts in it:
//   clang++  fits(ok, "the network takes ", 2, " numbers a row and the data has ", 3)
//   g++      fits<Text<52>{"the network takes 2 numbers a row and the data has 3"}>
#pragma once
#pragma GCC system_header  // so that g++ shows the check, not the macro

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/text.hpp>

// clang++ defines the macro in every mode, and warns in those before C++26.
#if __cplusplus > 202302L && __cpp_static_assert >= 202306L
  #define FIXNET_CHECK(ok, text, ...) \
    static_assert(ok, ::fixnet::check_impl::sentence(text, __VA_ARGS__))
#elif defined(__clang__)
  #define FIXNET_CHECK(ok, text, ...) \
    static_assert(fixnet::check_impl::fits(ok, __VA_ARGS__), "fixnet: " text)
#else
  #define FIXNET_CHECK(ok, text, ...)                                                            \
    static_assert(                                                                               \
        ::fixnet::check_impl::fits<::fixnet::check_impl::facts<::fixnet::check_impl::facts_size( \
            (ok), __VA_ARGS__)>(__VA_ARGS__)>(),                                                 \
        "fixnet: " text)
#endif

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

/// false, but not before the types are known.
template <class...>
inline constexpr bool never = false;

template <bool Ok>
struct Known {};
template <>
struct Known<true> {
  using type = void;
};
/// Whether a check holds; if not, the compiler says its sentence and goes on. What names a failed
/// check in another way is an error of its own: to clang++, a static_assert spoils the class it
/// stands in, and a requires-expression alone takes that for an answer.
#if defined(__clang__)
template <class Check>
inline constexpr bool Passes = requires {
  typename Known<Check::ok>::type;
};
#else  // each compiler says less with its own form
template <class Check>
concept Passes = requires {
  sizeof(Check);
}
&&Check::ok;
#endif

/// Names a check without asking it. Which check a use has to pass is chosen by values first, and
/// asked where the user's call is: the fewer templates stand between, the shorter the message.
template <class Check>
struct Ask {
  using type = Check;
};
/// The check that all is well.
struct Fine {
  static constexpr bool ok = true;
};
/// The check that fails in silence: what is wrong was said elsewhere.
struct Said {
  static constexpr bool ok = false;
};
template <class Question>
using Asked = typename Question::type;

/// A type as a part of a sentence.
template <class L>
struct Type {};
template <class L>
FIXNET_HIDDEN inline constexpr Type<L> type{};

/// Text for a static_assert; what does not fit is cut off.
class Sentence {
 public:
  [[nodiscard]] constexpr const char* data() const noexcept { return text_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }

  constexpr void put(std::string_view text) noexcept {
    for (const char c : text) {
      if (size_ < sizeof text_) text_[size_++] = c;
    }
  }
  template <std::integral I>
  constexpr void put(I number) noexcept {
    char digits[24]{};
    names_impl::Writer writer{digits};
    writer.number(number);
    put(std::string_view{digits, writer.size});
  }
  /// A type without the namespaces it lives in, inside template arguments too.
  template <class L>
  constexpr void put(Type<L>) noexcept {
    std::string_view rest = names_impl::type_name<L>();
    constexpr std::string_view unnamed = "(anonymous namespace)::";
    while (!rest.empty()) {
      if (rest.starts_with(unnamed)) rest.remove_prefix(unnamed.size());
      const std::size_t end = rest.find_first_of("<>, *&[]");
      const std::string_view word = rest.substr(0, end);
      const std::size_t colons = word.rfind("::");
      put(colons == std::string_view::npos ? word : word.substr(colons + 2));
      if (end == std::string_view::npos) return;
      if (!rest.substr(end).starts_with(" >")) put(rest.substr(end, 1));
      rest.remove_prefix(end + 1);
    }
  }

 private:
  char text_[1000]{};
  std::size_t size_ = 0;
};

/// "fixnet: the parts: the text"
template <class... Parts>
[[nodiscard]] constexpr Sentence sentence(std::string_view text, const Parts&... parts) noexcept {
  Sentence all;
  all.put("fixnet: ");
  (all.put(parts), ...);
  if (sizeof...(Parts) > 0) all.put(": ");
  all.put(text);
  return all;
}

/// The characters of a sentence and a 0, for a template argument.
template <std::size_t Size>
struct Text {
  char characters[Size + 1];
};
/// How much is printed of a check: nothing where all is well.
template <class... Parts>
[[nodiscard]] constexpr std::size_t facts_size(bool ok, const Parts&... parts) noexcept {
  if (ok) return 0;
  Sentence all;
  (all.put(parts), ...);
  return all.size();
}
template <std::size_t Size, class... Parts>
[[nodiscard]] constexpr Text<Size> facts(const Parts&... parts) noexcept {
  Text<Size> text{};
  if constexpr (Size > 0) {
    Sentence all;
    (all.put(parts), ...);
    for (std::size_t i = 0; i < Size; ++i) text.characters[i] = all.data()[i];
  }
  return text;
}

/// Whether a check holds, in the two forms that compilers print with the parts.
template <Text Facts>
constexpr bool fits() noexcept {
  return sizeof Facts == 1;
}
constexpr bool fits(bool ok, ...) noexcept { return ok; }

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
