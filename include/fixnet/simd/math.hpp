// SPDX-License-Identifier: MIT
//
// The elementary functions over any lane type, one text for the processor's lanes and for constant
// expressions. Errors are in units in the last place of the exact result, float by a sweep over all
// arguments (tests/exhaustive/math_sweep.cpp), double by samples. "fma" are the lanes that round
// a·b + c once: One<float>, and Native where the processor has such an instruction. These agree bit
// for bit (One<float> but for one result in about 2^29), and so do the lanes without it among
// themselves, whatever the compiler does to expressions: products that feed a sum are explicit.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/dual.hpp>
#include <fixnet/simd/math/approximate.hpp>
#include <fixnet/simd/math/erf.hpp>
#include <fixnet/simd/math/exp.hpp>
#include <fixnet/simd/math/formulas.hpp>
#include <fixnet/simd/math/log.hpp>
#include <fixnet/simd/math/plain_numbers.hpp>
#include <fixnet/simd/math/quick.hpp>
#include <fixnet/simd/math/sigmoid.hpp>
#include <fixnet/simd/math/sine.hpp>
#include <fixnet/simd/math/tanh.hpp>
#include <fixnet/simd/math/unavailable.hpp>

#include <fixnet/base/restore_macros.hpp>
