// SPDX-License-Identifier: MIT
#include <algorithm>
#include <exception>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <map>

#include "layer_table.hpp"

namespace fixnet::io {
namespace {

/// Compares names as people sort them: numbers within by their value.
bool natural_less(std::string_view a, std::string_view b) noexcept {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto number = [&](std::string_view& text) {
    std::size_t size = 0;
    while (size < text.size() && digit(text[size])) ++size;
    std::string_view digits = text.substr(0, size);
    text.remove_prefix(size);
    while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
    return digits;
  };
  while (!a.empty() && !b.empty()) {
    if (digit(a[0]) && digit(b[0])) {
      const std::string_view x = number(a), y = number(b);
      if (x != y) return x.size() != y.size() ? x.size() < y.size() : x < y;
    } else {
      if (a[0] != b[0]) return a[0] < b[0];
      a.remove_prefix(1), b.remove_prefix(1);
    }
  }
  return a.size() < b.size();
}
struct NaturalLess {
  bool operator()(std::string_view a, std::string_view b) const noexcept {
    return natural_less(a, b) || (!natural_less(b, a) && a < b);
  }
};

/// The parameters of one layer, as the file has them.
struct Parameters {
  const TensorInfo* weight = nullptr;
  const TensorInfo* bias = nullptr;
};
using Groups = std::map<std::string, Parameters, NaturalLess>;

constexpr const char* mean_name = "standardization.mean";
constexpr const char* std_name = "standardization.std";

Result<Groups> group(const SafeTensors& file) {
  Groups groups;
  for (const TensorInfo& tensor : file.tensors()) {
    if (tensor.name == mean_name || tensor.name == std_name) continue;
    const std::size_t point = tensor.name.rfind('.');
    const std::string kind = point == std::string::npos ? "" : tensor.name.substr(point + 1);
    if (kind != "weight" && kind != "bias") {
      return Error{file.file(), tensor.name, "not a parameter of a Linear or PReLU",
                   "a name that ends in .weight or .bias", ""};
    }
    Parameters& group = groups[tensor.name.substr(0, point)];
    (kind == "weight" ? group.weight : group.bias) = &tensor;
  }
  return groups;
}

Result<> fill(const SafeTensors& file, const std::string& name, const Parameters& from,
              ImportedLayer& layer) {
  if (from.weight == nullptr) return Error{file.file(), name + ".weight", "missing", "", ""};
  const Shape& shape = from.weight->shape;
  const bool linear = layer.name == "Linear";
  if (shape.size() != (linear ? 2u : 1u)) {
    return Error{file.file(), from.weight->name, "wrong shape for " + layer.name,
                 linear ? "[out, in]" : "[n]", shape_text(shape)};
  }
  auto weight = file.values<double>(from.weight->name, shape);
  if (!weight) return weight.error();
  layer.weight = std::move(weight).value();
  if (linear) layer.out = static_cast<std::size_t>(shape[0]);
  if (linear) layer.in = static_cast<std::size_t>(shape[1]);
  if (from.bias == nullptr) return Done{};
  if (!linear)
    return Error{file.file(), from.bias->name, "superfluous: a PReLU has no bias", "", ""};
  auto bias = file.values<double>(from.bias->name, {shape[0]});
  if (!bias) return bias.error();
  layer.bias = std::move(bias).value();
  return Done{};
}

/// Does the text say something else than the tensors? "Linear" alone says nothing.
bool contradicts(const LayerText& text, const ImportedLayer& layer) {
  return !text.arguments.empty() && text.text() != layer.text().text();
}

/// The layer's text as the exact layer's.
std::string exact_text(LayerText text) {
  text.name = exact_name(text.name);
  return text.text();
}

/// Builds a model step by step, each of which may end it with an error.
class Importer {
 public:
  explicit Importer(const SafeTensors& file) : file_(file) {}

  Result<ImportedModel> read(std::string_view layers) {
    told_ = layers.empty();
    Result<> step = told_ ? known_layers(layers) : Result<>(Done{});
    if (step) step = parse(layers);
    if (step) step = take_groups();
    for (std::size_t i = 0; step && i < texts_.size(); ++i) step = take(texts_[i]);
    if (step && next_ != groups_.end()) {
      step = Error{file_.file(), next_->first, "superfluous: no layer is left for it", "", ""};
    }
    if (step) step = take_standardization();
    if (step) step = check_model(model_, file_.file());
    if (step && !told_) step = compare_with_metadata();
    if (!step) return step.error();
    return std::move(model_);
  }

 private:
  Result<> known_layers(std::string_view& layers) const {
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
    std::string_view layers;
    if (file_.text("fixnet.architecture") == nullptr) return Done{};
    const Result<> step = known_layers(layers);
    if (!step) return step;
    const auto known = parse_architecture(layers, file_.file());
    if (!known) return known.error();
    const bool same = std::equal(
        known->begin(), known->end(), model_.layers.begin(), model_.layers.end(),
        [](const auto& a, const auto& b) { return exact_text(a) == exact_text(b.text()); });
    if (same) return Done{};
    return Error{file_.file(), "", "its metadata tell other layers than are named",
                 std::string(layers), model_.architecture()};
  }

  Result<> parse(std::string_view layers) {
    auto texts = parse_architecture(layers, file_.file());
    if (!texts) return texts.error();
    texts_ = std::move(texts).value();
    return Done{};
  }

  Result<> take_groups() {
    auto groups = group(file_);
    if (!groups) return groups.error();
    groups_ = std::move(groups).value();
    next_ = groups_.begin();
    return Done{};
  }

  Result<> take(const LayerText& text) {
    auto layer = imported_layer(text, file_.file());
    if (!layer) return layer.error();
    const Result<> step = layer->has_parameters() ? take_parameters(text, *layer) : Done{};
    if (step) model_.layers.push_back(std::move(layer).value());
    return step;
  }

  Result<> take_parameters(const LayerText& text, ImportedLayer& layer) {
    if (next_ == groups_.end()) {
      return Error{file_.file(), "", "no tensors left for a layer", text.text(), "none"};
    }
    // The file's own list counts its layers; only names given beside it leave the order to us.
    const std::string place = std::to_string(model_.layers.size());
    if (told_ && next_->first != place) {
      return Error{file_.file(), next_->first, "not the name of a layer's place", place,
                   next_->first};
    }
    const Result<> step = fill(file_, next_->first, next_->second, layer);
    if (!step) return step;
    if (contradicts(text, layer)) {
      return Error{file_.file(), next_->first, "another layer", text.text(), layer.text().text()};
    }
    const auto wide = [](const TensorInfo* t) { return t != nullptr && t->dtype == DType::F64; };
    model_.is_double = model_.is_double || wide(next_->second.weight) || wide(next_->second.bias);
    ++next_;
    return Done{};
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
  bool told_ = false;  // the layers come from the metadata
  std::vector<LayerText> texts_;
  Groups groups_;
  Groups::const_iterator next_;
  ImportedModel model_;
};

}  // namespace

Result<ImportedModel> import_safetensors(const SafeTensors& file, std::string_view layers) try {
  return Importer(file).read(layers);
} catch (const std::exception&) {
  return Error{file.file(), "", "not enough memory to read it", "", ""};
}

}  // namespace fixnet::io
