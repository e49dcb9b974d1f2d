// SPDX-License-Identifier: MIT
//
// PyTorch's learning rate schedulers: Scheduler{StepLR{.step_size = 30}, base_lr}, then lr() and
// step(). One policy a file.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/schedulers/cosine_annealing_lr.hpp>
#include <fixnet/train/schedulers/exponential_lr.hpp>
#include <fixnet/train/schedulers/linear_lr.hpp>
#include <fixnet/train/schedulers/multi_step_lr.hpp>
#include <fixnet/train/schedulers/one_cycle_lr.hpp>
#include <fixnet/train/schedulers/reduce_lr_on_plateau.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <fixnet/train/schedulers/step_lr.hpp>

#include <fixnet/base/restore_macros.hpp>
