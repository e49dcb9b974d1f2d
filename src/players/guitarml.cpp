// SPDX-License-Identifier: MIT
//
// GuitarML's JSON: a state dict of PyTorch, and beside it what its modules are.
#include "reader.hpp"

namespace fixnet::io {
namespace {

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

}  // namespace fixnet::io
