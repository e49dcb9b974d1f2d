// SPDX-License-Identifier: MIT
//
// Everything: the one header to include.
#pragma once

#include <fixnet/base/hide_macros.hpp>

// What may have to speak to the user comes first: before each message, compilers list the headers
// that stand between it and the program.
#include <fixnet/base/sentence.hpp>

#include <fixnet/tensor/tensor.hpp>

#include <fixnet/network/checks/is_layer.hpp>

#include <fixnet/network/checks/is_loss.hpp>
#include <fixnet/network/checks/layers_fit.hpp>
#include <fixnet/network/checks/loss_fits.hpp>
#include <fixnet/network/data/labels.hpp>
#include <fixnet/network/data/matrix.hpp>

#include <fixnet/network/checks/calls.hpp>
#include <fixnet/network/data/targets.hpp>
#include <fixnet/train/checks/is_optimizer.hpp>

#include <fixnet/network/network.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/train/checks/trainer.hpp>

#include <fixnet/base/init.hpp>
#include <fixnet/layers/alpha_dropout.hpp>
#include <fixnet/layers/approximate_gelu.hpp>
#include <fixnet/layers/approximate_sigmoid.hpp>
#include <fixnet/layers/approximate_silu.hpp>
#include <fixnet/layers/approximate_tanh.hpp>
#include <fixnet/layers/batch_norm1d.hpp>
#include <fixnet/layers/celu.hpp>
#include <fixnet/layers/conv1d.hpp>
#include <fixnet/layers/custom.hpp>
#include <fixnet/layers/dropout.hpp>
#include <fixnet/layers/elu.hpp>
#include <fixnet/layers/embedding.hpp>
#include <fixnet/layers/flatten.hpp>
#include <fixnet/layers/gelu.hpp>
#include <fixnet/layers/gelu_tanh.hpp>
#include <fixnet/layers/gru.hpp>
#include <fixnet/layers/hardshrink.hpp>
#include <fixnet/layers/hardsigmoid.hpp>
#include <fixnet/layers/hardswish.hpp>
#include <fixnet/layers/hardtanh.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/last_step.hpp>
#include <fixnet/layers/layer_norm.hpp>
#include <fixnet/layers/leaky_relu.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/log_sigmoid.hpp>
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/lstm.hpp>
#include <fixnet/layers/mish.hpp>
#include <fixnet/layers/prelu.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/reset_before_gru.hpp>
#include <fixnet/layers/rms_norm.hpp>
#include <fixnet/layers/rnn.hpp>
#include <fixnet/layers/selu.hpp>
#include <fixnet/layers/sequence.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/signal.hpp>
#include <fixnet/layers/silu.hpp>
#include <fixnet/layers/slice.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/layers/softplus.hpp>
#include <fixnet/layers/softshrink.hpp>
#include <fixnet/layers/softsign.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/layers/tanhshrink.hpp>
#include <fixnet/layers/threshold.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/bce_with_logits_loss.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/custom.hpp>
#include <fixnet/losses/custom_row.hpp>
#include <fixnet/losses/gaussian_nll_loss.hpp>
#include <fixnet/losses/head_losses.hpp>
#include <fixnet/losses/hinge_embedding_loss.hpp>
#include <fixnet/losses/huber_loss.hpp>
#include <fixnet/losses/kl_div_loss.hpp>
#include <fixnet/losses/l1_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/losses/poisson_nll_loss.hpp>
#include <fixnet/losses/smooth_l1_loss.hpp>
#include <fixnet/losses/soft_margin_loss.hpp>
#include <fixnet/losses/soft_nll_loss.hpp>
#include <fixnet/losses/unchecked.hpp>
#include <fixnet/losses/weighted_loss.hpp>
#include <fixnet/network/arithmetic.hpp>
#include <fixnet/network/checks/calls.hpp>
#include <fixnet/network/checks/is_layer.hpp>
#include <fixnet/network/checks/is_loss.hpp>
#include <fixnet/network/checks/is_network.hpp>
#include <fixnet/network/checks/layers_fit.hpp>
#include <fixnet/network/data/labels.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <fixnet/network/data/targets.hpp>
#include <fixnet/network/each_parameter.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <fixnet/network/explicit_pass.hpp>
#include <fixnet/network/heads.hpp>
#include <fixnet/network/mlp.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/network/parallel.hpp>
#include <fixnet/network/residual.hpp>
#include <fixnet/network/state.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/network/unreduced.hpp>
#include <fixnet/optimizers/adadelta.hpp>
#include <fixnet/optimizers/adagrad.hpp>
#include <fixnet/optimizers/adam.hpp>
#include <fixnet/optimizers/adamax.hpp>
#include <fixnet/optimizers/adamw.hpp>
#include <fixnet/optimizers/nadam.hpp>
#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/radam.hpp>
#include <fixnet/optimizers/rmsprop.hpp>
#include <fixnet/optimizers/rprop.hpp>
#include <fixnet/optimizers/sgd.hpp>
#include <fixnet/plan/cost.hpp>
#include <fixnet/plan/describe.hpp>
#include <fixnet/run/loss/column_weights.hpp>
#include <fixnet/simd/flush_to_zero.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <fixnet/train/accuracy.hpp>
#include <fixnet/train/calibration_metrics.hpp>
#include <fixnet/train/checks/is_optimizer.hpp>
#include <fixnet/train/checks/trainer.hpp>
#include <fixnet/train/clip.hpp>
#include <fixnet/train/metrics.hpp>
#include <fixnet/train/optimizer.hpp>
#include <fixnet/train/parameter_groups.hpp>
#include <fixnet/train/regression_metrics.hpp>
#include <fixnet/train/schedulers.hpp>
#include <fixnet/train/trainer.hpp>
#include <fixnet/version.hpp>

#include <fixnet/base/restore_macros.hpp>
