// SPDX-License-Identifier: MIT
//
// The elementary functions over any lane type, one text for the processor's lanes and for constant
// expressions. Errors are in units in the last place of the exact result. "Lanes with fma" are
// One<float> and Native where the processor has a fused multiply-add; the others (SSE2,
// One<double>) round products apart and have their own bound.
#pragma once

#include <fixnet/simd/math/erf.hpp>
#include <fixnet/simd/math/exp.hpp>
#include <fixnet/simd/math/log.hpp>
#include <fixnet/simd/math/sigmoid.hpp>
#include <fixnet/simd/math/tanh.hpp>
