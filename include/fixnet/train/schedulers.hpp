// SPDX-License-Identifier: MIT
//
// PyTorch's learning rate schedulers: Scheduler scheduler{trainer, StepLR{.step_size = 30}}, then
// scheduler.step(trainer) after every epoch. One policy a file.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/population_scheduler.hpp>
#include <fixnet/train/schedulers/chained_scheduler.hpp>
#include <fixnet/train/schedulers/constant_lr.hpp>
#include <fixnet/train/schedulers/cosine_annealing_lr.hpp>
#include <fixnet/train/schedulers/cosine_annealing_warm_restarts.hpp>
#include <fixnet/train/schedulers/cyclic_lr.hpp>
#include <fixnet/train/schedulers/exponential_lr.hpp>
#include <fixnet/train/schedulers/lambda_lr.hpp>
#include <fixnet/train/schedulers/linear_lr.hpp>
#include <fixnet/train/schedulers/multi_step_lr.hpp>
#include <fixnet/train/schedulers/multiplicative_lr.hpp>
#include <fixnet/train/schedulers/one_cycle_lr.hpp>
#include <fixnet/train/schedulers/polynomial_lr.hpp>
#include <fixnet/train/schedulers/reduce_lr_on_plateau.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <fixnet/train/schedulers/scheduler_list.hpp>
#include <fixnet/train/schedulers/sequential_lr.hpp>
#include <fixnet/train/schedulers/step_lr.hpp>

#include <fixnet/base/restore_macros.hpp>
