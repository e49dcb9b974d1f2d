// SPDX-License-Identifier: MIT
//
// Data for training: views of rows, splits, batches in PyTorch's order, and the metrics that need to
// sort. Apart from fixnet.hpp, because these headers use the heap when they are set up and bring
// <vector> and <algorithm> along.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/data/class_weights.hpp>
#include <fixnet/data/data_loader.hpp>
#include <fixnet/data/dataset.hpp>
#include <fixnet/data/evaluate.hpp>
#include <fixnet/data/fit.hpp>
#include <fixnet/data/split.hpp>
#include <fixnet/train/ranking_metrics.hpp>

#include <fixnet/base/restore_macros.hpp>
