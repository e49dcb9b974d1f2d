// SPDX-License-Identifier: MIT
//
// The program that fixnet-train writes.
#pragma once

#include <fixnet/io/result.hpp>
#include <fixnet/io/table.hpp>
#include <optional>
#include <string>

namespace fixnet::tools {

/// What the user asks for.
struct TrainOptions {
  std::string data;    // a CSV file
  std::string target;  // a column's name, or its number from 1 on; empty: the last one
  std::string layers;  // "30 ReLU 16 ReLU 1 Sigmoid"
  std::string loss;    // bce, or BCELoss
  std::string optimizer = "adam";
  std::optional<double> lr, momentum, weight_decay;
  int epochs = 100, batch = 32, patience = 10;
  std::uint64_t seed = 1;
  double validation = 0.2;
  std::string model;  // the file to write
};

/// The source of a program that reads the data, trains, and saves the model.
/// Errors    layers, losses and optimizers that fixnet has not, or that do not fit each other; a
///           target that the table has not, or whose numbers the loss does not take
io::Result<std::string> train_program(const TrainOptions& options, const io::Table<float>& table);

}  // namespace fixnet::tools
