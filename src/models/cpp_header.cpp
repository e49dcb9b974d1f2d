// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <exception>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/io/printable.hpp>
#include <limits>
#include <set>

#include "../formats/conversions.hpp"
#include "cpp_text.hpp"
#include "filled.hpp"
#include "identifier.hpp"
#include "layers/record.hpp"
#include "reference_forward.hpp"
#include "self_check.hpp"

namespace fixnet::io {
namespace {

// What a compiler checks: with what clang takes, up to 15 steps for a product and up to 500 for a
// value that goes through an activation, they stay within the 2^20 of a constant expression.
constexpr std::size_t most_products = 20000, most_activations = 1000;
// The calls that they nest: up to 5 for a layer, within clang's 512.
constexpr std::size_t most_nested = 100;
// clang unfolds at most 256 arguments, which a network's layers are.
constexpr std::size_t most_layers = 250;

// What a header is made of; @PARTS@ are filled in.
constexpr const char* frame = R"(// Made by fixnet-import from @ORIGIN@: do not edit.
//
//   @ARCHITECTURE@
// clang-format off
#pragma once

@INCLUDES@#include <fixnet/network/network.hpp>
#include <fixnet/plan/names.hpp>

namespace @NAME@ {

using Net = fixnet::Network<@SCALAR@@LAYERS@>;
static_assert(fixnet::architecture_hash<Net>() == @HASH@);

/// In PyTorch's order, bit for bit.
inline constexpr fixnet::Tensor<@SCALAR@, @COUNT@> parameters{@PARAMETERS@};

@FEATURES@@STATE@@MAKE@
/// Does a sample come out as it should, within @BOUND@ of its size?
@CHECK_HEAD@
  constexpr fixnet::Tensor<@SCALAR@, Net::in> x{@SAMPLE@};
  constexpr fixnet::Tensor<double, Net::out> expected{@EXPECTED@};
  const auto y = net(x);
  for (int i = 0; i < Net::out; ++i) {
    const double e = expected[i], d = static_cast<double>(y[i]) - e;
    const double size = e < 0 ? -e : e, bound = @BOUND@ * (size < 1 ? 1 : size);
    if (!(d <= bound && -d <= bound)) return false;
  }
  return true;
}
@ASSERT@
}  // namespace @NAME@
)";

constexpr const char* with_features =
    R"(/// What the inputs were brought to mean 0 and deviation 1 with: net(features(x)).
inline constexpr fixnet::Standardization<@SCALAR@, Net::in> features{
    @MEAN@,
    @STD@};

)";

constexpr const char* with_state =
    R"(/// What a stream begins with: h and c of the recurrent layers.
inline constexpr fixnet::State<Net> state = fixnet::initial_state<Net>(@INITIAL@);

)";

constexpr const char* small_make = R"(/// The network with its parameters.
inline constexpr Net net = [] {
  Net filled;
  filled.set_parameters(parameters);
@BUFFERS@  return filled;
}();
)";
constexpr const char* small_assert =
    "static_assert(self_check(), \"fixnet: the network does not compute what it should\");\n";

constexpr const char* large_make =
    R"(/// Fills a network with its parameters. It is large: give it a lasting place.
inline void load(Net& net) noexcept {
  net.set_parameters(parameters);
@BUFFERS@}
)";

std::string includes(const ImportedModel& model) {
  std::set<std::string> headers;
  for_each_layer(model.layers, [&](const ImportedLayer& layer, std::size_t, const std::string&) {
    const std::string folder = layer.record->holds == Holds::nothing ? "layers/" : "network/";
    headers.insert("#include <fixnet/" + folder + std::string(layer.record->header) + ".hpp>\n");
  });
  if (!model.mean.empty()) headers.insert("#include <fixnet/io/standardization.hpp>\n");
  if (!model.initial.empty()) headers.insert("#include <fixnet/network/initial_state.hpp>\n");
  std::string text;
  for (const std::string& header : headers) text += header;
  return text;
}

std::string layer_types(const ImportedModel& model) {
  std::string text;
  std::size_t column = 35;
  for (const ImportedLayer& layer : model.layers) {
    const std::string type = cpp_type(layer);
    const bool fits = column + type.size() + 4 <= 100;
    text += (fits ? ", " : ",\n                         ") + type;
    column = fits ? column + type.size() + 2 : 25 + type.size();
  }
  return text;
}

std::vector<double> all_parameters(const ImportedModel& model) {
  std::vector<double> all;
  for_each_layer(model.layers, [&](const ImportedLayer& layer, std::size_t, const std::string&) {
    for (const ImportedTensor& tensor : layer.tensors) {
      if (!rule_of(layer, tensor).trained) continue;
      all.insert(all.end(), tensor.values.begin(), tensor.values.end());
    }
  });
  return all;
}

/// The lines that set what is not trained, of the network that the header calls so.
std::string buffers(const ImportedModel& model, const std::string& net) {
  std::string lines;
  for_each_layer(
      model.layers, [&](const ImportedLayer& layer, std::size_t number, const std::string& place) {
        for (const ImportedTensor& tensor : layer.tensors) {
          if (rule_of(layer, tensor).trained) continue;
          lines += "  " + net + ".set_parameter<" + std::to_string(number) + ", \"" + place +
                   tensor.name + "\">({" + cpp_list(tensor.values, model.is_double, 6) + "});\n";
        }
      });
  return lines;
}

/// Numbers as the header's compiler will round them; false where one is too large for a float.
bool as_floats(const std::vector<double>& from, std::vector<float>& to) {
  bool good = true;
  for (const double value : from) good = nearest(value, to.emplace_back()) && good;
  return good;
}

/// Does a model of floats have numbers that floats can be?
Result<> check_floats(const ImportedModel& model, const std::string& origin) {
  std::vector<float> numbers, mean, std;
  Result<> step = Done{};
  for_each_layer(model.layers,
                 [&](const ImportedLayer& layer, std::size_t number, const std::string&) {
                   for (const ImportedTensor& tensor : layer.tensors) {
                     if (as_floats(tensor.values, numbers)) continue;
                     step = Error{origin, "layer " + std::to_string(number),
                                  "a parameter too large for a float", "", ""};
                   }
                 });
  if (!step) return step;
  as_floats(model.mean, mean), as_floats(model.std, std);
  return check_standardization<float>(origin, mean, std);
}

/// The origin as a comment may hold it: letters of all languages, nothing that ends the comment.
std::string in_comment(const std::string& origin) {
  std::string safe = printable(origin);
  std::replace_if(
      safe.begin(), safe.end(), [](char c) { return c == '?' || c == '\\'; }, '_');
  return safe;
}

/// The parts of a header that differ between small models (constants) and large ones (filled at
/// run time).
Parts form(const ImportedModel& model) {
  const Work work = work_of(model);
  const bool small = work.products <= most_products && work.activations <= most_activations &&
                     work.layers <= most_nested;
  const Parts parts{{"BUFFERS", buffers(model, small ? "filled" : "net")}};
  return {{"MAKE", filled(small ? small_make : large_make, parts)},
          {"CHECK_HEAD", small ? "constexpr bool self_check() noexcept {"
                               : "inline bool self_check(const Net& net) noexcept {"},
          {"ASSERT", small ? small_assert : ""}};
}

/// Its numbers.
Parts numbers(const ImportedModel& model, const std::vector<double>& expected) {
  const bool wide = model.is_double;
  return {{"PARAMETERS", cpp_list(all_parameters(model), wide, 4)},
          {"MEAN", cpp_list(model.mean, wide, 6)},
          {"STD", cpp_list(model.std, wide, 6)},
          {"INITIAL", cpp_list(model.initial, wide, 6)},
          {"BOUND", check_bound(model, expected)},
          {"SAMPLE", cpp_list(check_sample(model), wide, 6)},
          {"EXPECTED", cpp_list(expected, true, 6)}};
}

std::string write_header(const ImportedModel& model, const std::string& name,
                         const std::string& origin, const std::vector<double>& expected) {
  Parts parts{{"ORIGIN", origin},
              {"ARCHITECTURE", model.architecture()},
              {"INCLUDES", includes(model)},
              {"NAME", name},
              {"SCALAR", model.is_double ? "double" : "float"},
              {"LAYERS", layer_types(model)},
              {"HASH", "0x" + hash_text(architecture_hash_of(model.architecture()))},
              {"COUNT", "Net::parameter_count"}};
  parts.merge(form(model));
  parts.merge(numbers(model, expected));
  parts["FEATURES"] = model.mean.empty() ? "" : filled(with_features, parts);
  parts["STATE"] = model.initial.empty() ? "" : filled(with_state, parts);
  return filled(frame, parts);
}

}  // namespace

Result<std::string> header_of(const ImportedModel& model, const std::string& name,
                              const std::string& origin) try {
  if (!is_identifier(name)) {
    return Error{"", "", "no name for a namespace in C++",
                 "letters, digits and _, no keyword, macro or name of the C library", name};
  }
  if (const std::size_t layers = work_of(model).layers; layers > most_layers) {
    return Error{origin, "", "more layers than compilers take in one network",
                 "at most " + std::to_string(most_layers), std::to_string(layers)};
  }
  const Result<> sound = model.is_double ? Result<>(Done{}) : check_floats(model, origin);
  if (!sound) return sound.error();
  const std::vector<double> expected = predict(model, check_sample(model));
  const double largest = model.is_double ? std::numeric_limits<double>::max()
                                         : static_cast<double>(std::numeric_limits<float>::max());
  for (const double y : expected) {
    if (!(std::fabs(y) <= largest)) {
      return Error{origin, "", "parameters so large that its outputs are not finite", "", ""};
    }
  }
  return write_header(model, name, in_comment(origin), expected);
} catch (const std::exception&) {
  return Error{origin, "", "not enough memory to make a header of it", "", ""};
}

}  // namespace fixnet::io
