// SPDX-License-Identifier: MIT
#include "train_program.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "../../models/filled.hpp"
#include "cpp_literal.hpp"
#include "layer_words.hpp"

namespace fixnet::tools {
namespace {

using io::filled, io::Parts;

using io::Done;
using io::Error;
using io::Result;
using Table = io::Table<float>;

/// What a loss takes as its targets.
enum class Targets { probabilities, classes, numbers };

struct LossWord {
  const char *word, *type;
  Targets targets;
  bool logits;  // and computes sigmoid or softmax itself
};
constexpr LossWord losses[] = {
    {"bce", "BCELoss", Targets::probabilities, false},
    {"bce_with_logits", "BCEWithLogitsLoss", Targets::probabilities, true},
    {"cross_entropy", "CrossEntropyLoss", Targets::classes, true},
    {"nll", "NLLLoss", Targets::classes, false},
    {"mse", "MSELoss", Targets::numbers, false},
    {"l1", "L1Loss", Targets::numbers, false},
    {"smooth_l1", "SmoothL1Loss", Targets::numbers, false},
    {"huber", "HuberLoss", Targets::numbers, false}};

struct OptimizerWord {
  const char *word, *type;
};
constexpr OptimizerWord optimizers[] = {
    {"sgd", "SGD"},           {"adam", "Adam"},     {"adamw", "AdamW"}, {"rmsprop", "RMSprop"},
    {"adagrad", "Adagrad"},   {"adamax", "Adamax"}, {"nadam", "NAdam"}, {"radam", "RAdam"},
    {"adadelta", "Adadelta"}, {"rprop", "Rprop"}};

/// The entry that the word names, by either of its names; nullptr for none.
template <class Word, std::size_t N>
const Word* find(const Word (&words)[N], const std::string& name) {
  const auto found = std::find_if(std::begin(words), std::end(words),
                                  [&](const Word& w) { return name == w.word || name == w.type; });
  return found == std::end(words) ? nullptr : found;
}
template <class Word, std::size_t N>
std::string all_words(const Word (&words)[N]) {
  std::string all;
  for (const Word& w : words) all += (all.empty() ? "" : ", ") + std::string(w.word);
  return all;
}

/// The target's column, from 0 on.
Result<std::size_t> target_column(const TrainOptions& options, const Table& table) {
  if (table.columns < 2 || table.rows < 2)
    return Error{options.data, "", "too small to train and judge on", "2 columns and 2 rows",
                 std::to_string(table.columns) + " and " + std::to_string(table.rows)};
  if (options.target.empty()) return table.columns - 1;
  const auto named = std::find(table.names.begin(), table.names.end(), options.target);
  if (named != table.names.end()) return static_cast<std::size_t>(named - table.names.begin());
  std::size_t number = 0;
  const char* const end = options.target.data() + options.target.size();
  const auto [stop, error] = std::from_chars(options.target.data(), end, number);
  if (error == std::errc{} && stop == end && number >= 1 && number <= table.columns)
    return number - 1;
  return Error{options.data, "", "no such target column",
               (table.names.empty() ? "" : "one of the header's names, or ") +
                   ("1 to " + std::to_string(table.columns)),
               options.target};
}

/// Does the loss take these targets?
Result<> check_targets(const TrainOptions& options, const LossWord& loss, const Table& table,
                       std::size_t column, std::size_t outputs) {
  if (loss.targets == Targets::numbers) return Done{};
  const bool classes = loss.targets == Targets::classes;
  const float most = classes ? static_cast<float>(outputs - 1) : 1.0f;
  for (std::size_t r = 0; r < table.rows; ++r) {
    const float value = table.row(r)[column];
    if (value >= 0 && value <= most && (!classes || value == std::trunc(value))) continue;
    return Error{options.data, "row " + std::to_string(r + 1),
                 std::string("no target of ") + loss.type,
                 classes ? "a class from 0 to " + std::to_string(outputs - 1) : "0 to 1",
                 cpp_double(static_cast<double>(value))};
  }
  return Done{};
}

/// Do last layer and loss fit? The compiler would ask, in many lines.
Result<> check_end(const LossWord& loss, const LayerWords& layers) {
  const bool sigmoid = layers.last.ends_with("Sigmoid") && layers.last != "LogSigmoid";
  const bool softmax = layers.last.ends_with("Softmax");
  const std::string wanted = loss.targets == Targets::numbers ? ""
                             : loss.logits                    ? "a number, which is a Linear"
                             : loss.targets == Targets::probabilities ? "Sigmoid"
                                                                      : "LogSoftmax";
  const bool fits = loss.targets == Targets::numbers         ? true
                    : loss.logits                            ? !sigmoid && !softmax
                    : loss.targets == Targets::probabilities ? sigmoid
                                                             : layers.last == "LogSoftmax";
  if (!fits)
    return Error{"--layers", "", std::string("another last layer than ") + loss.type + " takes",
                 wanted, layers.last};
  const bool classes = loss.targets == Targets::classes;
  if (classes ? layers.out < 2 : layers.out != 1)
    return Error{"--layers", "",
                 std::string("another number of outputs than ") + loss.type + " takes",
                 classes ? "one for each class, 2 or more" : "1, as there is one target column",
                 std::to_string(layers.out)};
  return Done{};
}

Result<std::string> optimizer_text(const TrainOptions& options) {
  const OptimizerWord* rule = find(optimizers, options.optimizer);
  if (rule == nullptr)
    return Error{"--optimizer", "", "no such optimizer", all_words(optimizers), options.optimizer};
  const std::string_view word = rule->word;
  const bool sgd = word == "sgd", rprop = word == "rprop";
  if (options.momentum && !sgd)
    return Error{"--momentum", "", "an optimizer without momentum", "sgd", options.optimizer};
  if (options.weight_decay && rprop)
    return Error{"--weight-decay", "", "an optimizer without it", "", options.optimizer};
  std::string settings;
  const auto add = [&](const char* name, const std::optional<double>& value) {
    if (value)
      settings += (settings.empty() ? "." : ", .") + std::string(name) + " = " + cpp_double(*value);
  };
  add("lr", options.lr), add("momentum", options.momentum);
  add("weight_decay", options.weight_decay);
  return rule->type + ("{" + settings + "}");
}

Result<> check_numbers(const TrainOptions& options, const Table& table, bool batch_norm) {
  const auto train =
      static_cast<std::size_t>(static_cast<double>(table.rows) * (1 - options.validation));
  if (train == 0 || train == table.rows)
    return Error{"--validation", "", "a part that leaves no rows to train or to judge on", "",
                 cpp_double(options.validation) + " of " + std::to_string(table.rows)};
  if (batch_norm && train % static_cast<std::size_t>(options.batch) == 1)
    return Error{"--batch", "",
                 "the last batch would have one row, of which BatchNorm1d takes no variance",
                 "another batch", std::to_string(options.batch)};
  return Done{};
}

constexpr const char* frame =
    R"(// Made by fixnet-train from @ORIGIN@: yours to read, change and keep. It builds with
//   c++ -std=c++20 -O3 -march=native -I FIXNET/include THIS.cpp libfixnet_io.a
#include <algorithm>
#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/model.hpp>
#include <string>

using namespace fixnet;

constexpr int features = @FEATURES@;
using Net = Sequential<@LAYERS@>;

static int fail(const std::string& what) { return std::fprintf(stderr, "%s\n", what.c_str()), 1; }

int main(int count, char** arguments) {
  const char* const path = count > 1 ? arguments[1] : @DATA@;
  auto table = io::read_csv<float>(path@CSV@);
  if (!table) return fail(table.error().text());
@TARGET@
  for (std::size_t r = 0; r < table->rows; ++r) {  // the target goes behind the features
    float* const row = table->values.data() + r * table->columns;
    std::rotate(row + target, row + target + 1, row + table->columns);
  }
  const auto data = Dataset<float, features@LABELS@>::columns(*table, 0, features);
  if (!data) return fail("the data has too many rows");

  Generator generator = manual_seed(@SEED@);
  const int rows = static_cast<int>(data->rows() * (1 - @VALIDATION@));
  const auto split = random_split(data->rows(), rows, generator);
  const auto train = *data->subset(split->train()), validation = *data->subset(split->test());
  const auto scale = Standardization<float, features>::fit(train);

  DataLoader loader{train, batch<@BATCH@>, generator, scale};
  static Trainer trainer{Net{generator}, @LOSS@{}, @OPTIMIZER@, batch<@BATCH@>};
  const FitOptions options{.epochs = @EPOCHS@, .patience = @PATIENCE@};
  const auto result = fit(trainer, loader, @RANDOM@options, validation, [](const Epoch& e) {
    std::printf("epoch %3d  loss %.6f  validation %.6f\n", e.number, e.loss, e.validation_loss);
  });
  if (result.diverged) return fail("the loss is no finite number any more: a smaller lr may help");

  const auto outputs = predict(trainer.model(), validation, scale);
  const auto expected = targets(validation);
@METRICS@
  const auto saved = io::save(@MODEL@, trainer.model(), scale);
  return saved ? 0 : fail(saved.error().text());
}
)";

constexpr const char* named_target =
    R"(  const auto name = std::find(table->names.begin(), table->names.end(), @NAME@);
  if (table->columns != features + 1 || name == table->names.end())
    return fail("expected @FEATURES@ features and the target's column");
  const auto target = name - table->names.begin();)";

constexpr const char* numbered_target =
    R"(  if (table->columns != features + 1) return fail("expected @FEATURES@ features and a target");
  const int target = @COLUMN@;)";

constexpr const char* metrics(Targets targets) noexcept {
  switch (targets) {
    case Targets::probabilities:
      return R"(  std::printf("epoch %d: accuracy %.4f, AUC %.4f\n", result.@KEPT@.number,
              binary_accuracy(outputs, expected@THRESHOLD@), roc_auc_score(outputs, expected));)";
    case Targets::classes:
      return R"(  std::printf("epoch %d: accuracy %.4f\n", result.@KEPT@.number,
              class_accuracy<@CLASSES@>(outputs.data(), expected));)";
    case Targets::numbers:
      break;
  }
  return R"(  std::printf("epoch %d: R2 %.4f, mean absolute error %.6g\n", result.@KEPT@.number,
              r2_score(outputs, expected), mean_absolute_error(outputs, expected));)";
}

/// The layers in lines of less than 100 columns.
std::string in_lines(const std::vector<std::string>& types) {
  constexpr std::size_t margin = 23;
  std::string all;
  std::size_t column = margin;
  for (const std::string& type : types) {
    const bool first = all.empty(), fits = column + type.size() < 96;
    if (!first) all += fits ? ", " : ",\n" + std::string(margin, ' ');
    all += type;
    column = (fits ? column : margin) + type.size() + 2;
  }
  return all;
}

Parts parts_of(const TrainOptions& o, const Table& table, std::size_t column) {
  const bool named = !table.names.empty();
  Parts parts{{"ORIGIN", in_comment(o.data)},
              {"FEATURES", std::to_string(table.columns - 1)},
              {"DATA", cpp_literal(o.data)},
              {"CSV", named ? "" : ", {.header = false}"},
              {"COLUMN", std::to_string(column)},
              {"NAME", named ? cpp_literal(table.names[column]) : ""},
              {"SEED", std::to_string(o.seed)},
              {"VALIDATION", cpp_double(o.validation)},
              {"BATCH", std::to_string(o.batch)},
              {"EPOCHS", std::to_string(o.epochs)},
              {"PATIENCE", std::to_string(o.patience)},
              {"KEPT", o.patience > 0 ? "best" : "last"},
              {"MODEL", cpp_literal(o.model)}};
  parts["TARGET"] = filled(named ? named_target : numbered_target, parts);
  return parts;
}

}  // namespace

Result<std::string> train_program(const TrainOptions& options, const Table& table) {
  const auto column = target_column(options, table);
  if (!column) return column.error();
  const LossWord* loss = find(losses, options.loss);
  if (loss == nullptr) return Error{"--loss", "", "no such loss", all_words(losses), options.loss};
  const auto layers = layer_words(options.layers, table.columns - 1);
  if (!layers) return layers.error();
  const auto optimizer = optimizer_text(options);
  if (!optimizer) return optimizer.error();
  for (const Result<>& sound :
       {check_end(*loss, *layers), check_targets(options, *loss, table, *column, layers->out),
        check_numbers(options, table, layers->batch_norm)}) {
    if (!sound) return sound.error();
  }
  Parts parts = parts_of(options, table, *column);
  parts["LAYERS"] = in_lines(layers->types);
  parts["LABELS"] = loss->targets == Targets::classes ? ", int" : "";
  parts["LOSS"] = loss->type;
  parts["OPTIMIZER"] = *optimizer;
  parts["RANDOM"] = layers->random ? "generator, " : "";
  parts["THRESHOLD"] = loss->logits ? ", 0" : "";
  parts["CLASSES"] = std::to_string(layers->out);
  parts["METRICS"] = filled(metrics(loss->targets), parts);
  return filled(frame, parts);
}

}  // namespace fixnet::tools
