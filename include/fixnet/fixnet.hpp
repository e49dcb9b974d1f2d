// SPDX-License-Identifier: MIT
//
// Everything: the one header to include.
#pragma once

#include <fixnet/layers/elu.hpp>
#include <fixnet/layers/gelu.hpp>
#include <fixnet/layers/gelu_tanh.hpp>
#include <fixnet/layers/hardsigmoid.hpp>
#include <fixnet/layers/hardtanh.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/leaky_relu.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/log_sigmoid.hpp>
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/mish.hpp>
#include <fixnet/layers/prelu.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/selu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/silu.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/layers/softplus.hpp>
#include <fixnet/layers/softsign.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/bce_with_logits_loss.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/huber_loss.hpp>
#include <fixnet/losses/l1_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/losses/smooth_l1_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <fixnet/network/explicit_pass.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/optimizers/adagrad.hpp>
#include <fixnet/optimizers/adam.hpp>
#include <fixnet/optimizers/adamw.hpp>
#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/rmsprop.hpp>
#include <fixnet/optimizers/sgd.hpp>
#include <fixnet/train/optimizer.hpp>
#include <fixnet/train/trainer.hpp>
#include <fixnet/version.hpp>
