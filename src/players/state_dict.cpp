// SPDX-License-Identifier: MIT
//
// A state dict of PyTorch as JSON: tensors as nested arrays, by their names.
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

}  // namespace

Result<PlayerModel> torch_state_dict(JsonValue tensors, const std::string& file) {
  return StateDictReader(file).read(tensors);
}

}  // namespace fixnet::io
