// SPDX-License-Identifier: MIT
//
// A state dict of PyTorch as JSON: tensors as nested arrays, by their names. GuitarML's files say beside
// it what the modules are.
#include <algorithm>
#include <map>

#include "../models/names.hpp"
#include "reader.hpp"

namespace fixnet::io {
namespace {

/// The tensors of one module, in the file's order.
struct Module {
  std::string name;
  std::vector<NamedNumbers> tensors;

  [[nodiscard]] const NamedNumbers* find(std::string_view tensor) const noexcept {
    for (const NamedNumbers& one : tensors) {
      if (one.name == tensor) return &one;
    }
    return nullptr;
  }
};

std::string named(const std::string& module, const std::string& tensor) {
  return module.empty() ? tensor : module + "." + tensor;
}

struct Cell {
  std::size_t gates;
  const char* layer;
};
constexpr Cell cells[] = {{1, "RNN"}, {3, "GRU"}, {4, "LSTM"}};

/// Takes a tensor out of the list.
bool take(std::vector<NamedNumbers>& tensors, const std::string& name, NamedNumbers& taken) {
  const auto found = std::find_if(tensors.begin(), tensors.end(),
                                  [&](const NamedNumbers& one) { return one.name == name; });
  if (found == tensors.end()) return false;
  taken = std::move(*found);
  tensors.erase(found);
  return true;
}

/// One layer of the stack.
Result<PlayerLayer> recurrent_layer(std::vector<NamedNumbers>& tensors, const std::string& module,
                                    const std::string& number, const std::string& file) {
  const auto fail = [&](const std::string& tensor, std::string what, std::string expected = "",
                        std::string found = "") {
    return Error{file, named(module, tensor + number), std::move(what), std::move(expected),
                 std::move(found)};
  };
  PlayerLayer layer{{"", {}}, {}, module};
  NamedNumbers ih, hh;
  (void)take(tensors, "weight_ih" + number, ih);
  if (!take(tensors, "weight_hh" + number, hh)) return fail("weight_hh", "missing");
  if (ih.shape.size() != 2 || hh.shape.size() != 2) {
    return fail("weight_ih", "not a matrix", "two dimensions", shape_text(ih.shape));
  }
  const std::uint64_t rows = hh.shape[0], hidden = hh.shape[1];
  const auto cell = std::find_if(std::begin(cells), std::end(cells),
                                 [&](const Cell& one) { return one.gates * hidden == rows; });
  if (cell == std::end(cells)) {
    return fail("weight_hh", "of no RNN, GRU or LSTM", "1, 3 or 4 times as many rows as columns",
                shape_text(hh.shape));
  }
  if (ih.shape[0] != rows) {
    return fail("weight_ih", "another number of rows than weight_hh", std::to_string(rows),
                std::to_string(ih.shape[0]));
  }
  layer.text = {cell->layer, {std::to_string(ih.shape[1]), std::to_string(hidden)}};
  layer.tensors = {{"weight_ih_l0", ih.shape, std::move(ih.values)},
                   {"weight_hh_l0", hh.shape, std::move(hh.values)}};
  for (const char* name : {"bias_ih", "bias_hh"}) {
    NamedNumbers bias;
    if (!take(tensors, name + number, bias)) continue;
    if (bias.shape != Shape{rows}) {
      return fail(name, "wrong shape", shape_text({rows}), shape_text(bias.shape));
    }
    layer.tensors.push_back({std::string(name) + "_l0", bias.shape, std::move(bias.values)});
  }
  return layer;
}

}  // namespace

Result<std::vector<PlayerLayer>> recurrent_stack(std::vector<NamedNumbers>& tensors,
                                                 const std::string& module,
                                                 const std::string& file) {
  std::vector<PlayerLayer> layers;
  const auto has = [&](const std::string& name) {
    return std::any_of(tensors.begin(), tensors.end(),
                       [&](const NamedNumbers& one) { return one.name == name; });
  };
  for (std::string number = "_l0"; has("weight_ih" + number);
       number = "_l" + std::to_string(layers.size())) {
    auto layer = recurrent_layer(tensors, module, number, file);
    if (!layer) return layer.error();
    layers.push_back(std::move(layer).value());
  }
  for (const NamedNumbers& left : tensors) {
    const std::string place = named(module, left.name);
    if (left.name.ends_with("_reverse")) {
      return Error{file, place, "not supported: a bidirectional layer", "", ""};
    }
    if (left.name.starts_with("weight_hr")) {
      return Error{file, place, "not supported: a layer with proj_size", "", ""};
    }
    return Error{file, place, "a tensor that no layer has beside it", "", ""};
  }
  return layers;
}

namespace {

class StateDictReader : PlayerReader {
 public:
  using PlayerReader::PlayerReader;

  Result<PlayerModel> read(JsonValue root) {
    Result<> step = take_modules(root);
    if (step) step = check_order();
    for (Module& module : modules_) {
      if (step) step = take_layers(module);
    }
    if (!step) return step.error();
    model_.complete = false;
    return std::move(model_);
  }

 private:
  Result<> take_modules(JsonValue root) {
    const auto names = root.keys();
    const auto values = root.items();
    if (names.size() > most_tensors) {
      return fail("more tensors than a network has", "at most " + std::to_string(most_tensors),
                  std::to_string(names.size()));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::size_t dot = names[i].rfind('.');
      NamedNumbers tensor{dot == std::string::npos ? names[i] : names[i].substr(dot + 1), {}, {}};
      place_ = names[i];
      Result<> step = take_tensor(values[i], tensor);
      if (!step) return step;
      module(dot == std::string::npos ? "" : names[i].substr(0, dot))
          .tensors.push_back(std::move(tensor));
    }
    place_.clear();
    if (modules_.empty()) return fail("no tensors");
    return Done{};
  }
  Result<> take_tensor(JsonValue value, NamedNumbers& tensor) const {
    if (value.is(Kind::number)) {  // a tensor without dimensions, or an eps
      tensor.values = {value.number()};
      return Done{};
    }
    if (!value.is(Kind::array)) {
      return fail("no tensor", "nested arrays of numbers", kind_text(value.kind()));
    }
    const std::string what = value.tensor(tensor.shape, tensor.values);
    if (!what.empty()) return fail("has " + what);
    return Done{};
  }
  Module& module(const std::string& name) {
    const auto [place, is_new] = places_.emplace(name, modules_.size());
    if (is_new) modules_.push_back({name, {}});
    return modules_[place->second];
  }

  /// Layers stand in the order of the file, or of their numbers. Who sorts the keys loses it.
  Result<> check_order() {
    std::vector<std::string> names;
    for (const Module& one : modules_) names.push_back(one.name);
    std::sort(names.begin(), names.end(), NaturalLess{});
    if (names.size() > 1 && have_order(names)) {
      std::sort(modules_.begin(), modules_.end(),
                [](const Module& a, const Module& b) { return NaturalLess{}(a.name, b.name); });
      return Done{};
    }
    const bool sorted = std::any_of(modules_.begin(), modules_.end(), [](const Module& one) {
      return one.tensors.size() > 1 && one.tensors[0].name.starts_with("bias") &&
             one.tensors.back().name.starts_with("weight");
    });
    if (!sorted || names.size() == 1) return Done{};
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return fail("its keys are sorted, so that the order of its layers is lost",
                "the order of the state dict, or numbered names", all);
  }

  Result<> take_layers(Module& module) {
    if (module.find("weight_ih_l0") != nullptr) {
      auto stack = recurrent_stack(module.tensors, module.name, model_.file);
      if (!stack) return stack.error();
      for (PlayerLayer& layer : *stack) model_.layers.push_back(std::move(layer));
      return Done{};
    }
    place_ = module.name;
    const NamedNumbers* weight = module.find("weight");
    const bool moments = module.find("running_mean") != nullptr;
    if (weight == nullptr) {
      place_ = named(module.name, moments ? "weight" : module.tensors[0].name);
      return moments ? fail("missing") : fail("a tensor that no layer has");
    }
    std::vector<std::size_t> sizes(weight->shape.rbegin(), weight->shape.rend());
    const std::size_t dimensions = sizes.size();
    if (dimensions == 3) std::rotate(sizes.begin(), sizes.begin() + 1, sizes.end());
    if (dimensions == 0 || dimensions > 3) {
      return fail("not supported: a weight of so many dimensions", "1 to 3",
                  std::to_string(dimensions));
    }
    const bool biased = module.find("bias") != nullptr;
    const char* name = dimensions == 3   ? "Conv1d"
                       : dimensions == 2 ? "Linear"
                       : moments         ? "BatchNorm1d"
                       : biased          ? "LayerNorm"
                                         : "PReLU";
    return take_layer(name, sizes, module);
  }
  /// Which of a module's tensors a layer may have; an eps is no tensor.
  Result<> take_layer(const char* name, const std::vector<std::size_t>& sizes, Module& module) {
    constexpr std::string_view known[] = {"weight", "bias", "running_mean", "running_var",
                                          "num_batches_tracked"};
    std::vector<ImportedTensor> tensors;
    std::vector<std::string> settings;
    std::vector<double> variances;
    for (const std::string_view one : known) {
      NamedNumbers tensor;
      if (!take(module.tensors, std::string(one), tensor)) continue;
      if (one == "running_var") variances = tensor.values;
      tensors.push_back({tensor.name, std::move(tensor.shape), std::move(tensor.values)});
    }
    NamedNumbers eps;
    const bool has_eps = take(module.tensors, "eps", eps);
    if (has_eps && eps.values.size() != 1) {
      place_ = named(module.name, "eps");
      return fail("a wrong eps", "one number", shape_text(eps.shape));
    }
    const auto setting = eps_setting(has_eps ? eps.values[0] : default_eps, variances);
    if (!setting) return setting.error();
    if (has_eps) settings.push_back(*setting);
    const bool product = sizes.size() > 1;
    if (product && module.find("bias") == nullptr && tensors.size() == 1)
      settings.emplace_back("bias=false");
    if (!module.tensors.empty()) {
      place_ = named(module.name, module.tensors[0].name);
      return fail("a tensor that no layer has beside it");
    }
    add(name, sizes, std::move(tensors), settings);
    return Done{};
  }

  static constexpr std::size_t most_tensors = 10000;
  static constexpr double default_eps = 1e-5;  // of all normalisations
  std::vector<Module> modules_;
  std::map<std::string, std::size_t> places_;  // of the modules, by name
};

/// GuitarML, Proteus and what CoreAudioML trains: one recurrent module `rec` and one Linear `lin`.
class GuitarMLReader : PlayerReader {
 public:
  using PlayerReader::PlayerReader;

  Result<PlayerModel> read(JsonValue root) {
    const auto data = need(root, "model_data", Kind::object);
    if (!data) return data.error();
    const auto tensors = need(root, "state_dict", Kind::object);
    if (!tensors) return tensors.error();
    place_ = "model_data";
    Result<> step = take_settings(*data);
    place_ = "state_dict";
    if (step) step = take_tensors(*tensors);
    if (step) step = take_recurrent();
    if (step) step = take_linear();
    if (!step) return step.error();
    return std::move(model_);
  }

 private:
  Result<> take_settings(JsonValue data) {
    const JsonValue model = data["model"];
    if (model.is(Kind::text) && model.text() != "SimpleRNN") {
      return fail("not supported: this model", "SimpleRNN", model.text());
    }
    const auto unit = need(data, "unit_type", Kind::text);
    if (!unit) return unit.error();
    unit_ = unit->text();
    if (unit_ != "LSTM" && unit_ != "GRU" && unit_ != "RNN") {
      return fail("not supported: this unit_type", "LSTM, GRU or RNN", unit_);
    }
    const auto in = size_or(data, "input_size", 1), out = size_or(data, "output_size", 1);
    const auto hidden = need_size(data, "hidden_size"), count = size_or(data, "num_layers", 1);
    for (const auto* size : {&in, &out, &hidden, &count}) {
      if (!*size) return size->error();
    }
    in_ = *in, out_ = *out, hidden_ = *hidden, layers_ = *count;
    if (layers_ > 100) return fail("more layers than a player has", "100", std::to_string(layers_));
    const auto rate = number_or(data, "sample_rate", 0);
    if (!rate) return rate.error();
    model_.notes.sample_rate = *rate;
    return take_skip(data["skip"]);
  }
  /// How many of the inputs are added to the outputs.
  Result<> take_skip(JsonValue skip) {
    if (skip.none()) return Done{};
    if (!skip.is(Kind::number) && !skip.is(Kind::boolean)) {
      return fail("'skip' is of another kind", "a number", kind_text(skip.kind()));
    }
    model_.notes.adds_input = skip.number() != 0;
    if (skip.number() == 0 || (skip.number() == 1 && out_ == 1)) return Done{};
    return fail("not supported: a skip of another number of inputs", "0, or 1 and one output",
                number_text(skip.number()) + " and " + std::to_string(out_));
  }

  Result<> take_tensors(JsonValue tensors) {
    const auto names = tensors.keys();
    const auto values = tensors.items();
    for (std::size_t i = 0; i < names.size(); ++i) {
      NamedNumbers one{names[i], {}, {}};
      place_ = names[i];
      const bool rec = names[i].starts_with("rec.");
      if (!rec && !names[i].starts_with("lin.")) return fail("a tensor that its model has not");
      const std::string what = values[i].tensor(one.shape, one.values);
      if (!what.empty()) return fail("has " + what);
      one.name.erase(0, 4);
      (rec ? rec_ : lin_).push_back(std::move(one));
    }
    return Done{};
  }
  Result<> take_recurrent() {
    place_ = "rec";
    if (rec_.empty()) return fail("no tensors of the recurrent layer");
    auto stack = recurrent_stack(rec_, "rec", model_.file);
    if (!stack) return stack.error();
    if (stack->size() != layers_) {
      return fail("another number of layers than num_layers", std::to_string(layers_),
                  std::to_string(stack->size()));
    }
    std::size_t in = in_;
    for (PlayerLayer& layer : *stack) {
      const LayerText expected{unit_, {std::to_string(in), std::to_string(hidden_)}};
      if (layer.text.text() != expected.text()) {
        return fail("another layer than model_data says", expected.text(), layer.text.text());
      }
      in = hidden_;
      model_.layers.push_back(std::move(layer));
    }
    return Done{};
  }
  Result<> take_linear() {
    place_ = "lin";
    std::vector<ImportedTensor> tensors;
    const Shape shapes[] = {{out_, hidden_}, {out_}};
    for (const char* name : {"weight", "bias"}) {
      const Shape& shape = shapes[tensors.size()];
      NamedNumbers one;
      place_ = named("lin", name);
      const bool found = take(lin_, name, one);
      if (!found && tensors.empty()) return fail("missing");
      if (!found) continue;
      if (one.shape != shape) return fail("wrong shape", shape_text(shape), shape_text(one.shape));
      tensors.push_back({name, shape, std::move(one.values)});
    }
    place_ = "lin";
    if (!lin_.empty()) return fail("a tensor that its model has not", "", lin_[0].name);
    const bool biased = tensors.size() > 1;
    add("Linear", {hidden_, out_}, std::move(tensors),
        biased ? std::vector<std::string>{} : std::vector<std::string>{"bias=false"});
    return Done{};
  }

  std::string unit_;
  std::size_t in_ = 0, out_ = 0, hidden_ = 0, layers_ = 0;
  std::vector<NamedNumbers> rec_, lin_;
};

}  // namespace

Result<PlayerModel> guitarml_model(const Json& json, const std::string& file) {
  return GuitarMLReader(file).read(json.root());
}

Result<PlayerModel> torch_state_dict(JsonValue tensors, const std::string& file) {
  return StateDictReader(file).read(tensors);
}

}  // namespace fixnet::io
