# SPDX-License-Identifier: MIT
"""Inputs that depend on no library's generator; each is exact in float32."""

import numpy


class Numbers:
    """A 64-bit linear congruential generator (Knuth's MMIX constants)."""

    def __init__(self, seed):
        self.state = seed
        for _ in range(3):
            self.bits24()

    def bits24(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 40

    def uniform(self, rows, cols, low, high):
        draws = [low + (high - low) * (self.bits24() / 2**24) for _ in range(rows * cols)]
        return numpy.array(draws, numpy.float32).astype(numpy.float64).reshape(rows, cols)

    def classes(self, rows, count):
        return numpy.array([self.bits24() * count >> 24 for _ in range(rows)], numpy.int64)


def exact(rows):
    """Given values, rounded to float32, as float64."""
    return numpy.array(rows, numpy.float32).astype(numpy.float64)


def spell(name, options):
    """The Python expression that makes the object: spell("Adam", {"lr": 0.1}) = "Adam(lr=0.1)"."""
    return f"{name}({', '.join(f'{k}={v}' for k, v in options.items())})"
