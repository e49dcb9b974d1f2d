// SPDX-License-Identifier: MIT
//
// What depends on the compiler and its flags is decided here, once.
#pragma once

#if !defined(__cplusplus) || __cplusplus < 202002L
  #error "fixnet needs C++20: compile with -std=c++20 or newer"
#endif

// Vectors, assembler statements, attributes and builtins as g++ and clang++ have them.
#if defined(__GNUC__) || defined(__clang__)
  #define FIXNET_GNU 1
#elif defined(FIXNET_UNPROVEN_COMPILER) && FIXNET_UNPROVEN_COMPILER
  #define FIXNET_GNU 0
#else
  #error \
      "fixnet is written for g++ and clang++ (clang-cl too), and no other compiler has compiled it yet: \
FIXNET_UNPROVEN_COMPILER=1 and FIXNET_USE_XSIMD=0 try it"
  #define FIXNET_GNU 0
#endif

// x87 keeps more digits than float and double have, where it likes: 1 is double, 2 long double.
#if defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 1 || __FLT_EVAL_METHOD__ == 2)
  #error \
      "fixnet needs float and double that are computed as such, x87 has others: compile with \
-msse2 -mfpmath=sse, or for x86-64"
#endif

#include <cstddef>

// 1: trained weights and losses have the same bits with every instruction set, compiler and level of
// optimisation: one element at a time, each operation rounded as IEEE 754 has it (docs/numerics.md).
#ifndef FIXNET_DETERMINISTIC
  #define FIXNET_DETERMINISTIC 0
#endif
#if FIXNET_DETERMINISTIC
  #if defined(FIXNET_USE_XSIMD) && FIXNET_USE_XSIMD
    #error \
        "fixnet: FIXNET_DETERMINISTIC computes one element at a time: leave out FIXNET_USE_XSIMD=1"
  #endif
  #if defined(FIXNET_USE_SIMD128) && FIXNET_USE_SIMD128
    #error \
        "fixnet: FIXNET_DETERMINISTIC computes one element at a time: leave out FIXNET_USE_SIMD128=1"
  #endif
  #if defined(FIXNET_FUSED) && FIXNET_FUSED
    #error "fixnet: FIXNET_DETERMINISTIC rounds every product: leave out FIXNET_FUSED=1"
  #endif
  #if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || \
      (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
    #error \
        "fixnet: FIXNET_DETERMINISTIC needs arithmetic as it is written: compile without -ffast-math, \
-Ofast and their parts"
  #endif
  #undef FIXNET_USE_XSIMD
  #define FIXNET_USE_XSIMD 0
  #undef FIXNET_FUSED
  #define FIXNET_FUSED 0
#endif

// Registers of 16 bytes without xsimd, by the compiler's own vectors: WebAssembly's. FIXNET_USE_XSIMD=0
// gives one element at a time there as well. FIXNET_USE_SIMD128=1 serves tests on other processors.
#ifndef FIXNET_USE_SIMD128
  #if defined(__wasm_simd128__) && !defined(FIXNET_USE_XSIMD)
    #define FIXNET_USE_SIMD128 1
  #else
    #define FIXNET_USE_SIMD128 0
  #endif
#endif
#if FIXNET_USE_SIMD128 && !defined(__wasm_simd128__) && (!defined(__x86_64__) || defined(__AVX__))
  #error \
      "fixnet: FIXNET_USE_SIMD128=1 is for WebAssembly with -msimd128, and for tests on x86-64 without \
AVX: leave it out"
#endif

// Which lanes the library computes with: 1 = the processor's registers through xsimd, 0 = one
// element at a time, with the standard library alone. Set it to 0 where xsimd does not exist.
#ifndef FIXNET_USE_XSIMD
  #if !FIXNET_USE_SIMD128 && __has_include(<xsimd/xsimd.hpp>) && \
      (defined(__x86_64__) || defined(__aarch64__))
    #define FIXNET_USE_XSIMD 1
  #else
    #define FIXNET_USE_XSIMD 0
  #endif
#endif

#if FIXNET_USE_XSIMD && FIXNET_USE_SIMD128
  #error "fixnet: FIXNET_USE_SIMD128=1 computes without xsimd: leave FIXNET_USE_XSIMD=1 out"
#endif
// Whether lanes are registers, of either kind.
#if FIXNET_USE_XSIMD || FIXNET_USE_SIMD128
  #define FIXNET_HAS_REGISTERS 1
#else
  #define FIXNET_HAS_REGISTERS 0
#endif

// Registers of x86: emscripten's -msse2 has __SSE2__ as well, for functions that imitate them.
#if defined(__SSE2__) && !defined(__wasm__) && !FIXNET_USE_SIMD128
  #define FIXNET_SSE2 1
#else
  #define FIXNET_SSE2 0
#endif

// Whether the processor has a·b + c with one rounding, of float and of double.
#if defined(__FP_FAST_FMAF) || defined(__FMA__) || defined(__ARM_FEATURE_FMA)
  #define FIXNET_HAS_FMAF 1
#else
  #define FIXNET_HAS_FMAF 0
#endif
#if defined(__FP_FAST_FMA) || defined(__FMA__) || defined(__aarch64__)
  #define FIXNET_HAS_FMA 1
#else
  #define FIXNET_HAS_FMA 0
#endif

// How one element at a time computes a·b + c: 1 rounds once, where the processor does so in one
// instruction; 0 rounds the product and the sum, which gives the same bits on every processor.
#ifndef FIXNET_FUSED
  #define FIXNET_FUSED FIXNET_HAS_FMAF
#elif FIXNET_HAS_REGISTERS
  #error "fixnet: FIXNET_FUSED is for one-element lanes: it needs FIXNET_USE_XSIMD=0"
#elif FIXNET_FUSED && !FIXNET_HAS_FMAF
  #error \
      "fixnet: FIXNET_FUSED=1 needs a processor with fused multiply-add: compile for such a one \
(on x86-64 with -mfma), or leave it out"
#endif

// A VERIFY build checks the library's own invariants (padding is zero, ...) as it runs.
#ifndef FIXNET_VERIFY
  #define FIXNET_VERIFY 0
#endif

// The bytes that stored rows are padded and aligned to. 0: those of this instruction set's registers.
// With one value, 64 or a larger power of two, for all of a program's files, networks, trainers and
// tapes lie in memory in one way, whatever instruction set each file is compiled for.
#ifndef FIXNET_LAYOUT_BYTES
  #define FIXNET_LAYOUT_BYTES 0
#endif
static_assert(
    FIXNET_LAYOUT_BYTES == 0 ||
        (FIXNET_LAYOUT_BYTES >= 64 && (FIXNET_LAYOUT_BYTES & (FIXNET_LAYOUT_BYTES - 1)) == 0),
    "fixnet: FIXNET_LAYOUT_BYTES is 0 or a power of two of at least 64, the widest register");

// g++ for Windows believes that the stack is aligned to registers of 32 and 64 bytes, and it is to 16:
// what it spills there by an aligned move may crash (GCC's fault 54412). binutils since 2.38 write such
// moves as unaligned ones, which cost the same: FIXNET_UNALIGNED_MOVES=1 says that they do.
#ifndef FIXNET_UNALIGNED_MOVES
  #define FIXNET_UNALIGNED_MOVES 0
#endif
#if defined(__AVX__) && (FIXNET_USE_XSIMD || FIXNET_LAYOUT_BYTES) && !FIXNET_UNALIGNED_MOVES && \
    (defined(_WIN64) || defined(__CYGWIN__)) && defined(__GNUC__) && !defined(__clang__)
  #error \
      "fixnet: g++ for Windows does not align its stack to AVX registers: compile with \
-Wa,-muse-unaligned-vector-move -DFIXNET_UNALIGNED_MOVES=1 (both; docs/platforms.md), or without AVX"
#endif

// Unoptimised builds without NDEBUG, and VERIFY builds, check what the user can get wrong and no type
// tells: the alignment of objects.
#ifndef FIXNET_DEBUG
  #if FIXNET_VERIFY || !(defined(__OPTIMIZE__) || defined(NDEBUG))
    #define FIXNET_DEBUG 1
  #else
    #define FIXNET_DEBUG 0
  #endif
#endif

// The most bytes of stack that a training step may take for the activations of its batch: half of what
// Linux gives a program. A program whose threads have less, or more, says so.
#ifndef FIXNET_STACK_LIMIT
  #define FIXNET_STACK_LIMIT 4194304
#endif

// One program may contain translation units built for different instruction sets. Their layouts
// differ, so their types must not share names: the inline namespace keeps the linker from mixing
// them.
#if FIXNET_USE_XSIMD && defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__)
  #define FIXNET_ISA avx512
#elif FIXNET_USE_XSIMD && defined(__AVX512F__) && defined(__FMA__)
  #define FIXNET_ISA avx512f
#elif FIXNET_USE_XSIMD && defined(__AVX512F__)
  #define FIXNET_ISA avx512f_only
#elif FIXNET_USE_XSIMD && defined(__AVX2__) && defined(__FMA__)
  #define FIXNET_ISA avx2
#elif FIXNET_USE_XSIMD && defined(__AVX2__)
  #define FIXNET_ISA avx2_unfused
#elif FIXNET_USE_XSIMD && defined(__AVX__) && defined(__FMA__)
  #define FIXNET_ISA avx_fma
#elif FIXNET_USE_XSIMD && defined(__AVX__)
  #define FIXNET_ISA avx
#elif FIXNET_USE_XSIMD && defined(__SSE4_1__)
  #define FIXNET_ISA sse4
#elif FIXNET_USE_XSIMD && FIXNET_SSE2
  #define FIXNET_ISA sse2
#elif FIXNET_USE_XSIMD
  #define FIXNET_ISA native
#elif FIXNET_DETERMINISTIC
  #define FIXNET_ISA deterministic
#elif FIXNET_USE_SIMD128
  #define FIXNET_ISA simd128
#elif FIXNET_FUSED
  #define FIXNET_ISA scalar_fused
#else
  #define FIXNET_ISA scalar
#endif

#define FIXNET_JOIN_TOKENS(a, b, c) a##b##c
#define FIXNET_JOIN(a, b, c) FIXNET_JOIN_TOKENS(a, b, c)
#if FIXNET_LAYOUT_BYTES
  #define FIXNET_ISA_AND_LAYOUT FIXNET_JOIN(FIXNET_ISA, _, FIXNET_LAYOUT_BYTES)
#else
  #define FIXNET_ISA_AND_LAYOUT FIXNET_ISA
#endif

// -ffast-math and its parts let a compiler compute (x + big) - big as x. The formulas here rest on
// the order of their operations, so between BEGIN and END clang++ computes as they are written,
// whatever its flags are. g++ cannot be told so for code that it inlines: simd/ hides results from it.
#if defined(__clang__) && (defined(__x86_64__) || defined(__aarch64__))
  #define FIXNET_AS_WRITTEN_BEGIN _Pragma("float_control(precise, on, push)")
  #define FIXNET_AS_WRITTEN_END _Pragma("float_control(pop)")
  #define FIXNET_HIDES_RESULTS 0
#else
  #define FIXNET_AS_WRITTEN_BEGIN
  #define FIXNET_AS_WRITTEN_END
  #if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__)
    #define FIXNET_HIDES_RESULTS 1
  #else
    #define FIXNET_HIDES_RESULTS 0
  #endif
#endif

// A VERIFY build's tapes are larger.
#if FIXNET_VERIFY
  #define FIXNET_NAMESPACE_BEGIN             \
    FIXNET_AS_WRITTEN_BEGIN                  \
    namespace fixnet {                       \
    inline namespace FIXNET_ISA_AND_LAYOUT { \
    inline namespace verified {
  #define FIXNET_NAMESPACE_END \
    }                          \
    }                          \
    }                          \
    FIXNET_AS_WRITTEN_END
#else
  #define FIXNET_NAMESPACE_BEGIN \
    FIXNET_AS_WRITTEN_BEGIN      \
    namespace fixnet {           \
    inline namespace FIXNET_ISA_AND_LAYOUT {
  #define FIXNET_NAMESPACE_END \
    }                          \
    }                          \
    FIXNET_AS_WRITTEN_END
#endif

// Kernels are inlined by force when optimising; at -O0 every forced temporary would get a stack
// slot.
#if defined(__OPTIMIZE__) && FIXNET_GNU
  #define FIXNET_INLINE inline __attribute__((always_inline))
  #define FIXNET_LAMBDA __attribute__((always_inline))
#else
  #define FIXNET_INLINE inline
  #define FIXNET_LAMBDA
#endif
#if FIXNET_GNU
  #define FIXNET_NOINLINE __attribute__((noinline))
  #define FIXNET_UNREACHABLE() __builtin_unreachable()
#else
  #define FIXNET_NOINLINE
  #define FIXNET_UNREACHABLE() ((void)0)
#endif
// std::is_constant_evaluated(), which clang++ counts as a call.
#define FIXNET_IS_CONSTANT() __builtin_is_constant_evaluated()

// Of constants that run-time code may read in memory: they get no symbol outside of their program
// or library. g++ makes such a symbol one for all programs (STB_GNU_UNIQUE), and a library with one
// is never unloaded, so a plug-in would keep its state when it is loaded again.
// Windows exports nothing that is not named.
#if defined(_WIN32) || defined(__CYGWIN__)
  #define FIXNET_HIDDEN
#else
  #define FIXNET_HIDDEN [[gnu::visibility("hidden")]]
#endif

// Loops over registers have constant bounds and are unrolled whole.
#if defined(__clang__)
  #define FIXNET_UNROLL _Pragma("clang loop unroll(full)")
#elif FIXNET_GNU
  #define FIXNET_UNROLL _Pragma("GCC unroll 32")
#else
  #define FIXNET_UNROLL
#endif
