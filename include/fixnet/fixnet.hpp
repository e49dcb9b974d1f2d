// SPDX-License-Identifier: MIT
//
// Everything: the one header to include.
#pragma once

#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/bce_with_logits_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/optimizers/adagrad.hpp>
#include <fixnet/optimizers/adam.hpp>
#include <fixnet/optimizers/adamw.hpp>
#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/rmsprop.hpp>
#include <fixnet/optimizers/sgd.hpp>
#include <fixnet/simd/flush_to_zero.hpp>
#include <fixnet/train/clip.hpp>
#include <fixnet/train/trainer.hpp>
#include <fixnet/version.hpp>
