#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes sklearn_golden.hpp: scikit-learn's metrics on random predictions (Debian: python3-sklearn)."""
import os

import numpy as np
from sklearn import calibration, metrics

HEAD = """// SPDX-License-Identifier: MIT
// Made by sklearn_golden.py: do not edit.
#pragma once

#include <vector>

namespace golden {

"""


def numbers(values):
    return "{" + ", ".join(repr(float(v)) if float(v) == float(v) else "nan" for v in values) + "}"


def integers(values):
    return "{" + ", ".join(str(int(v)) for v in values) + "}"


def binary(r, n):
    labels = (r.random(n) < 0.4).astype(int)
    labels[0], labels[1] = 0, 1
    p = np.clip(np.round(r.random(n) * 0.6 + 0.3 * labels, 2), 0, 1)
    fraction, predicted = calibration.calibration_curve(labels, p, n_bins=5)
    said = p >= 0.5
    return "    {%s,\n     %s,\n     %r, %r, %r, %r, %r,\n     %s,\n     %s},\n" % (
        numbers(p), numbers(labels), float(metrics.roc_auc_score(labels, p)),
        float(metrics.brier_score_loss(labels, p)),
        float(metrics.precision_score(labels, said, zero_division=0)),
        float(metrics.recall_score(labels, said)),
        float(metrics.f1_score(labels, said)), numbers(predicted), numbers(fraction))


def classes(r, n):
    actual = r.integers(0, 4, n)
    actual[:4] = range(4)
    scores = np.round(r.random((n, 4)) + 0.5 * np.eye(4)[actual], 3)
    said = scores.argmax(1)
    return "    {%s,\n     %s,\n     %r, %r, %r, %s},\n" % (
        numbers(scores.flatten()), integers(actual), float(metrics.accuracy_score(actual, said)),
        float(metrics.top_k_accuracy_score(actual, scores, k=2)),
        float(metrics.f1_score(actual, said, average="macro")),
        numbers(metrics.f1_score(actual, said, average=None)))


def regression(r, n):
    t = np.round(r.normal(3, 2, n), 3)
    y = np.round(t + r.normal(0, 1, n), 3)
    return "    {%s,\n     %s,\n     %r, %r, %r},\n" % (
        numbers(y), numbers(t), float(metrics.mean_absolute_error(t, y)),
        float(metrics.mean_squared_error(t, y)), float(metrics.r2_score(t, y)))


def table(fields, name, cases):
    return ("struct %s {\n%s};\ninline const std::vector<%s> %s{\n%s};\n\n" % (
        name.capitalize(), fields, name.capitalize(), name, "".join(cases)))


def main():
    r = np.random.default_rng(20)
    sizes = (5, 12, 40)
    text = HEAD
    text += table("  std::vector<double> scores, labels;\n"
                  "  double roc_auc, brier, precision, recall, f1;\n"
                  "  std::vector<double> predicted, fraction;\n", "binary", [binary(r, n) for n in sizes])
    text += table("  std::vector<double> scores;\n  std::vector<int> classes;\n"
                  "  double accuracy, top_2, macro_f1;\n  std::vector<double> f1;\n", "multiclass",
                  [classes(r, n) for n in (9, 30)])
    text += table("  std::vector<double> outputs, targets;\n  double mae, mse, r2;\n", "regression",
                  [regression(r, n) for n in sizes])
    text += "}  // namespace golden\n"
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sklearn_golden.hpp")
    with open(path, "w") as file:
        file.write(text)


main()
