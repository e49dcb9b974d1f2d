// SPDX-License-Identifier: MIT
//
// Globals that programs have, before any header of the library. Where a variable is found, a compiler
// looks for no function by its arguments: sum(x) must say whose sum.
#pragma once

extern int a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z;
extern int rows, cols, columns, width, height, size, length, count, number, batch_size, id;
extern int data, values, value, all, first, last, next, begin_at, end_at, range, list, table, cell;
extern int step, steps, epoch, epochs, loss, losses, lr, seed, rng, generator, state, states,
    progress;
extern int model, net, network, layer, layers, input, output, hidden, weight, weights, bias, biases;
extern int target, targets, label, labels, gradient, gradients, dx, dy, lanes, place, result,
    results;
extern int sum, total, mean, variance, scale, shift, ratio, norm, dot, error, errors, path, file,
    name;
