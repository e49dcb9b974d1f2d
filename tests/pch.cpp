// SPDX-License-Identifier: MIT
//
// Carries the precompiled header of the tests: Catch2 and xsimd are parsed once, not once per test.
