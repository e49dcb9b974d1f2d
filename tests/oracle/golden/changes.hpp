// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "changes_f32.hpp"
#include "changes_f64.hpp"

namespace fixnet::golden {
}  // namespace fixnet::golden
