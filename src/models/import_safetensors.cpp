// SPDX-License-Identifier: MIT
#include <algorithm>
#include <exception>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <set>

#include "layers/record.hpp"
#include "names.hpp"
#include "nested.hpp"
#include "tensor_groups.hpp"

namespace fixnet::io {
namespace {

/// Cuts "Linear(2,3)=encoder" at the sign that stands in no brackets: text is "Linear(2,3)" then.
std::string take_name(std::string& text) {
  const std::size_t close = text.rfind(')');
  const std::size_t sign = text.find('=', close == std::string::npos ? 0 : close);
  if (sign == std::string::npos || sign == 0 || sign + 1 == text.size()) return "";
  std::string name = text.substr(sign + 1);
  text.resize(sign);
  return name;
}

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) words.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

/// "encoder, decoder"; of many names the first ones.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t most = 8;
  std::string all;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) all += (i > 0 ? ", " : "") + names[i];
  return names.size() > most ? all + ", ..." : all;
}

/// Does the text say other sizes than the tensors? "Linear" alone says nothing.
bool contradicts(const LayerText& text, const ImportedLayer& layer) {
  const auto sizes = layer.record->sizes(layer);
  std::vector<std::string> told;
  for (const std::string& word : text.arguments) {
    if (word.find('=') != std::string::npos || told.size() == sizes.size()) break;
    told.push_back(word);
  }
  const bool biased =
      std::find(text.arguments.begin(), text.arguments.end(), "bias=false") == text.arguments.end();
  const bool silent = told.empty() && biased;
  if (!silent && layer.record->may_lack_bias && biased != (layer.find("bias") != nullptr))
    return true;
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (told[i] != std::to_string(sizes[i])) return true;
  }
  return false;
}

/// The layer's text as the exact layer's.
std::string exact_text(LayerText text) {
  text.name = exact_name(text.name);
  return text.text();
}

bool same_layers(const NestedTexts& texts, const LayerList& layers);

bool same_layer(const NestedText& text, const ImportedLayer& layer) {
  if (text.branches.empty() && layer.branches.empty())
    return exact_text(text.layer) == exact_text(layer.text());
  return text.layer.name == layer.name() &&
         std::equal(text.branches.begin(), text.branches.end(), layer.branches.begin(),
                    layer.branches.end(), same_layers);
}
bool same_layers(const NestedTexts& texts, const LayerList& layers) {
  return std::equal(texts.begin(), texts.end(), layers.begin(), layers.end(), same_layer);
}

/// Builds a model step by step, each of which may end it with an error.
class Importer {
 public:
  explicit Importer(const SafeTensors& file) : file_(file) {}

  Result<ImportedModel> read(std::string_view layers) {
    told_ = layers.empty();
    std::string list(layers);
    Result<> step = check_scalar(file_);
    if (step && told_) step = known_layers(list);
    if (!told_) take_names(list);
    if (step) step = parse(list);
    if (step) step = take_groups();
    if (step && !told_) step = check_order();
    if (step) step = take_all(texts_, model_.layers);
    if (step && !unused_.empty()) {
      step = Error{file_.file(), *unused_.begin(), "superfluous: no layer is left for it", "", ""};
    }
    if (step) step = take_standardization();
    if (step) step = check_model(model_, file_.file());
    if (step && !told_) step = compare_with_metadata();
    if (!step) return step.error();
    model_.settle_type();
    model_.round_to_type();
    return std::move(model_);
  }

 private:
  Result<> known_layers(std::string& layers) const {
    const std::string* known = file_.text("fixnet.architecture");
    const std::string* hash = file_.text("fixnet.architecture_hash");
    if (known == nullptr) {
      return Error{file_.file(), "", "no fixnet.architecture in its metadata: name the layers",
                   "--layers \"Linear ReLU Linear Sigmoid\"", ""};
    }
    if (hash != nullptr && *hash != hash_text(architecture_hash_of(*known))) {
      return Error{file_.file(), "", "the hash is not that of the architecture",
                   hash_text(architecture_hash_of(*known)), *hash};
    }
    layers = *known;
    return Done{};
  }

  /// Layers that are named beside a file which tells its own are those, approximated or not.
  Result<> compare_with_metadata() const {
    std::string layers;
    if (file_.text("fixnet.architecture") == nullptr) return Done{};
    Result<> step = known_layers(layers);
    if (!step) return step;
    const auto known = parse_nested(layers, file_.file());
    if (!known) return known.error();
    if (same_layers(*known, model_.layers)) return Done{};
    return Error{file_.file(), "", "its metadata tell other layers than are named", layers,
                 model_.architecture()};
  }

  /// Takes the names of tensors out of "Linear=encoder ReLU Linear=decoder".
  void take_names(std::string& list) {
    std::string layers;
    for (std::string& word : words_of(list)) {
      names_.push_back(take_name(word));
      named_ = named_ || !names_.back().empty();
      layers += (layers.empty() ? "" : " ") + word;
    }
    list = std::move(layers);
  }

  /// Without names given, the tensors' own have to be numbered: only numbers have an order.
  Result<> check_order() const {
    const std::vector<std::string> names(unused_.begin(), unused_.end());
    if (named_ || have_order(names)) return Done{};
    std::string list;
    for (const NestedText& text : texts_) {
      const auto layer = imported_layer(text.layer, file_.file());
      bool any = false;
      if (layer) {
        for_each_layer({*layer}, [&](const ImportedLayer& one, std::size_t, const std::string&) {
          any = any || one.has_parameters();
        });
      }
      list += (list.empty() ? "" : " ") + text.layer.text() + (any ? "=NAME" : "");
    }
    return Error{file_.file(), "", "the names of its tensors have no order: say which are whose",
                 "--layers \"" + list + "\"", listed(names)};
  }

  Result<> parse(const std::string& layers) {
    auto texts = parse_nested(layers, file_.file());
    if (!texts) return texts.error();
    texts_ = std::move(texts).value();
    return Done{};
  }

  Result<> take_groups() {
    auto groups = group_tensors(file_);
    if (!groups) return groups.error();
    groups_ = std::move(groups).value();
    for (const auto& [name, parameters] : groups_) unused_.insert(name);
    return Done{};
  }

  /// What the file calls a layer's tensors; empty where the list does not say.
  std::string name_of(const NestedText& text) const {
    if (told_) return text.path();
    const std::string& name = names_[text.top];
    return name.empty() || text.places.size() == 1 ? name : name + "." + text.path(1);
  }

  Result<> take_all(const NestedTexts& texts, LayerList& list) {
    Result<> step = Done{};
    for (std::size_t i = 0; step && i < texts.size(); ++i) step = take(texts[i], list);
    return step;
  }
  Result<> take(const NestedText& text, LayerList& list) {
    if (!text.branches.empty()) return take_branches(text, list);
    auto layer = imported_layer(text.layer, file_.file());
    if (!layer) return layer.error();
    const std::string name = name_of(text);
    Result<> step = Done{};
    if (layer->has_parameters()) {
      step = take_parameters(text.layer, name, *layer);
    } else if (!told_ && !name.empty() && text.places.size() == 1) {
      step = Error{file_.file(), name, "tensors for a layer that has none", "", text.layer.text()};
    }
    if (step) list.push_back(std::move(layer).value());
    return step;
  }
  Result<> take_branches(const NestedText& text, LayerList& list) {
    ImportedLayer layer{.record = find_record(text.layer.name)};
    Result<> step = Done{};
    for (std::size_t i = 0; step && i < text.branches.size(); ++i)
      step = take_all(text.branches[i], layer.branches.emplace_back());
    if (step) list.push_back(std::move(layer));
    return step;
  }

  /// The tensors of a layer: those of its name or, where it has none, the next ones.
  Result<> take_parameters(const LayerText& text, const std::string& name, ImportedLayer& layer) {
    if (name.empty() && named_) {
      return Error{file_.file(), "", "a layer without the name of its tensors, beside named ones",
                   text.text() + "=NAME", text.text()};
    }
    if (unused_.empty() && !named_) {
      return Error{file_.file(), "", "no tensors left for a layer", text.text(), "none"};
    }
    const auto found = groups_.find(name.empty() ? *unused_.begin() : name);
    if (found == groups_.end()) return no_tensors(name);
    Result<> step = fill_layer(file_, found->first, found->second, layer);
    if (!step) return step;
    if (contradicts(text, layer)) {
      return Error{file_.file(), found->first, "another layer", text.text(), layer.text().text()};
    }
    layer.from = found->first;
    for (const auto& [kind, info] : found->second) {
      model_.is_double = model_.is_double || info->dtype == DType::F64;
    }
    unused_.erase(found->first);
    return Done{};
  }

  /// The file's own list counts its layers; a list given beside it may name tensors.
  Error no_tensors(const std::string& name) const {
    if (told_) {
      const std::string& next = *unused_.begin();
      return {file_.file(), next, "not the name of a layer's place", name, next};
    }
    std::vector<std::string> names;
    for (const auto& group : groups_) names.push_back(group.first);
    return {file_.file(), name, "no tensors of this name", listed(names), ""};
  }

  Result<> take_standardization() {
    if (file_.find(mean_name) == nullptr && file_.find(std_name) == nullptr) return Done{};
    const Shape shape{model_.in()};
    auto mean = file_.values<double>(mean_name, shape);
    if (!mean) return mean.error();
    auto std = file_.values<double>(std_name, shape);
    if (!std) return std.error();
    model_.mean = std::move(mean).value();
    model_.std = std::move(std).value();
    return check_standardization<double>(file_.file(), model_.mean, model_.std);
  }

  const SafeTensors& file_;
  bool told_ = false;   // the layers come from the metadata
  bool named_ = false;  // `layers` say whose tensors are which
  NestedTexts texts_;
  std::vector<std::string> names_;  // of the list's tensors, where `layers` say them
  TensorGroups groups_;
  std::set<std::string, NaturalLess> unused_;  // names of groups
  ImportedModel model_;
};

}  // namespace

Result<ImportedModel> import_safetensors(const SafeTensors& file, std::string_view layers) try {
  return Importer(file).read(layers);
} catch (const std::exception&) {
  return Error{file.file(), "", "not enough memory to read it", "", ""};
}

}  // namespace fixnet::io
