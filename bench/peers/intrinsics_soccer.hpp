// SPDX-License-Identifier: MIT
//
// The floor: the soccer problem by hand for 512-bit registers, with nothing general in it. Features
// lie in the lanes for the gradients, samples for the outputs, so both need broadcasts only and no
// sum within a register. The gradient by the hidden layer has rank one: the sums over samples come
// first, masked where a hidden unit is off, and the product with the output weights once.
#pragma once

#if defined(__AVX512F__) && defined(__AVX512DQ__)
  #define FIXNET_BENCH_HAS_FLOOR 1

  // g++ 12 warns about its own AVX-512 headers (its bug 105593).
  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic push
    #pragma GCC diagnostic ignored "-Wuninitialized"
    #pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
  #endif

  #include <immintrin.h>

  #include "../problem.hpp"

namespace bench::floor {

constexpr __mmask16 samples = 0x0fff;  // 12 of 16 lanes

struct alignas(64) Soccer16 {
  float w0[16], w1[16], b1[16], w2[16], b2[16];

  void read(const Weights& weights) {
    for (std::size_t j = 0; j < 10; ++j) {
      w0[j] = weights[0].weight[2 * j];
      w1[j] = weights[0].weight[2 * j + 1];
      b1[j] = weights[0].bias[j];
      w2[j] = weights[1].weight[j];
    }
    b2[0] = weights[1].bias[0];
  }
};

inline __m512 all(float x) { return _mm512_set1_ps(x); }

/// Input 0 and input 1 of up to 16 samples, a sample a lane.
struct Columns {
  __m512 x0, x1;
  Columns(__m512 first, __m512 last) {
    const __m512i even =
        _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    x0 = _mm512_permutex2var_ps(first, even, last);
    x1 = _mm512_permutex2var_ps(first, _mm512_add_epi32(even, _mm512_set1_epi32(1)), last);
  }
};

/// The logits of these samples.
inline __m512 logits(const Soccer16& p, const Columns& x) {
  const __m512 zero = _mm512_setzero_ps();
  __m512 z[2] = {all(p.b2[0]), zero};
  #pragma GCC unroll 16
  for (int j = 0; j < 10; ++j) {
    __m512 unit = _mm512_fmadd_ps(x.x1, all(p.w1[j]), all(p.b1[j]));
    unit = _mm512_fmadd_ps(x.x0, all(p.w0[j]), unit);
    z[j % 2] = _mm512_fmadd_ps(_mm512_max_ps(zero, unit), all(p.w2[j]), z[j % 2]);
  }
  return _mm512_add_ps(z[0], z[1]);
}

template <int N>
inline __m512 horner(__m512 x, const float (&c)[N]) {
  __m512 sum = all(c[N - 1]);
  for (int i = N - 2; i >= 0; --i) sum = _mm512_fmadd_ps(sum, x, all(c[i]));
  return sum;
}

/// exp(x) for x ≤ 0, by 2^n·exp(r).
inline __m512 exp(__m512 x) {
  constexpr float c[] = {1.0f,          1.00000004f,    0.500000011f,  0.166664155f,
                         0.0416662183f, 0.00837512889f, 0.00139485808f};
  const __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, all(1.44269504f)), 8);
  __m512 r = _mm512_fnmadd_ps(n, all(0.693359375f), x);
  r = _mm512_fnmadd_ps(n, all(-2.12194440e-4f), r);
  return _mm512_scalef_ps(horner(r, c), n);
}

/// log(1 + e) for e in [0, 1]. By Horner's rule: powers of a small e would be denormal, which
/// Intel's processors compute in microcode.
inline __m512 log1p(__m512 e) {
  constexpr float c[] = {0.999999971f,  -0.499995015f, 0.333192713f,   -0.248443699f, 0.191114311f,
                         -0.136747697f, 0.078361668f,  -0.0295885074f, 0.0052534578f};
  return _mm512_mul_ps(e, horner(e, c));
}

struct Adam {
  __m512 minus_rate, root;
  void operator()(float (&p)[16], float (&m)[16], float (&v)[16], __m512 g) const {
    const __m512 old_m = _mm512_load_ps(m);
    const __m512 new_m = _mm512_fmadd_ps(_mm512_sub_ps(g, old_m), all(float(1.0 - 0.9)), old_m);
    // The square is exact within the fma, so that it does not underflow.
    const __m512 new_v = _mm512_fmadd_ps(_mm512_mul_ps(g, all(float(1.0 - 0.999))), g,
                                         _mm512_mul_ps(_mm512_load_ps(v), all(0.999f)));
    const __m512 bottom = _mm512_fmadd_ps(_mm512_sqrt_ps(new_v), root, all(1e-8f));
    const __m512 change = _mm512_div_ps(_mm512_mul_ps(minus_rate, new_m), bottom);
    _mm512_store_ps(p, _mm512_add_ps(_mm512_load_ps(p), change));
    _mm512_store_ps(m, new_m);
    _mm512_store_ps(v, new_v);
  }
};

class Trainer {
 public:
  explicit Trainer(const Weights& weights) { p_.read(weights); }

  float step(const float (&x)[12][2], const float (&y)[12][1]) {
    const Adam adam = begin();
    // Rows: h[b] has the hidden units of sample b in its lanes.
    const __m512 zero = _mm512_setzero_ps();
    const __m512 w0 = _mm512_load_ps(p_.w0), w1 = _mm512_load_ps(p_.w1);
    const __m512 b1 = _mm512_load_ps(p_.b1), w2 = _mm512_load_ps(p_.w2);
    __m512 h[12];
    __mmask16 on[12];
    const Columns columns(_mm512_loadu_ps(&x[0][0]),
                          _mm512_castps256_ps512(_mm256_loadu_ps(&x[8][0])));
    const __m512 z = logits(p_, columns);
  #pragma GCC unroll 16
    for (int b = 0; b < 12; ++b) {
      h[b] = _mm512_fmadd_ps(all(x[b][0]), w0, _mm512_fmadd_ps(all(x[b][1]), w1, b1));
      h[b] = _mm512_max_ps(zero, h[b]);
      on[b] = _mm512_cmp_ps_mask(h[b], zero, _CMP_GT_OQ);
    }

    alignas(64) float d[16], d0[16], d1[16];
    float loss;
    const __m512 dz = output(z, y, loss);
    _mm512_store_ps(d, dz);
    _mm512_store_ps(d0, _mm512_mul_ps(dz, columns.x0));
    _mm512_store_ps(d1, _mm512_mul_ps(dz, columns.x1));

    __m512 g[2] = {zero, zero}, sb[2] = {zero, zero}, s0[2] = {zero, zero}, s1[2] = {zero, zero};
  #pragma GCC unroll 16
    for (int b = 0; b < 12; ++b) {
      const int c = b % 2;
      g[c] = _mm512_fmadd_ps(all(d[b]), h[b], g[c]);
      sb[c] = _mm512_mask_add_ps(sb[c], on[b], sb[c], all(d[b]));
      s0[c] = _mm512_mask_add_ps(s0[c], on[b], s0[c], all(d0[b]));
      s1[c] = _mm512_mask_add_ps(s1[c], on[b], s1[c], all(d1[b]));
    }
    adam(p_.w2, m_.w2, v_.w2, _mm512_add_ps(g[0], g[1]));
    adam(p_.w0, m_.w0, v_.w0, _mm512_mul_ps(w2, _mm512_add_ps(s0[0], s0[1])));
    adam(p_.w1, m_.w1, v_.w1, _mm512_mul_ps(w2, _mm512_add_ps(s1[0], s1[1])));
    adam(p_.b1, m_.b1, v_.b1, _mm512_mul_ps(w2, _mm512_add_ps(sb[0], sb[1])));
    adam_one(adam, _mm512_reduce_add_ps(dz));
    return loss;
  }

 private:
  Adam begin() {
    beta1_power_ *= 0.9;
    beta2_power_ *= 0.999;
    const __m128d left = _mm_set_sd(1.0 - beta2_power_);
    const double root = _mm_cvtsd_f64(_mm_sqrt_sd(left, left));
    return {all(static_cast<float>(-learning_rate<Soccer> / (1.0 - beta1_power_))),
            all(static_cast<float>(1.0 / root))};
  }

  static __m512 output(__m512 z, const float (&y)[12][1], float& loss) {
    const __m512 one = all(1.0f), zero = _mm512_setzero_ps();
    const __m512 t = _mm512_maskz_loadu_ps(samples, &y[0][0]);
    const __m512 e = exp(_mm512_sub_ps(zero, _mm512_abs_ps(z)));
    const __mmask16 positive = _mm512_cmp_ps_mask(z, zero, _CMP_GE_OQ);
    const __m512 p = _mm512_div_ps(_mm512_mask_blend_ps(positive, e, one), _mm512_add_ps(one, e));
    __m512 term = _mm512_fnmadd_ps(z, t, _mm512_max_ps(zero, z));
    term = _mm512_add_ps(term, log1p(e));
    loss = _mm512_mask_reduce_add_ps(samples, term) * (1.0f / 12);
    return _mm512_maskz_mul_ps(samples, _mm512_sub_ps(p, t), all(1.0f / 12));
  }

  /// The output's bias is one number: a narrow square root and division are four times as fast.
  void adam_one(const Adam& adam, float g) {
    const float m = m_.b2[0] + (g - m_.b2[0]) * float(1.0 - 0.9);
    const float v = v_.b2[0] * 0.999f + float(1.0 - 0.999) * g * g;
    const float root = _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(v)));
    p_.b2[0] +=
        _mm512_cvtss_f32(adam.minus_rate) * m / (root * _mm512_cvtss_f32(adam.root) + 1e-8f);
    m_.b2[0] = m;
    v_.b2[0] = v;
  }

  Soccer16 p_{}, m_{}, v_{};
  double beta1_power_ = 1.0, beta2_power_ = 1.0;
};

/// One inference: the hidden units in the lanes.
class Model {
 public:
  explicit Model(const Weights& weights) { p_.read(weights); }
  void forward(const float (&x)[2], float (&y)[1]) const {
    __m512 h = _mm512_fmadd_ps(all(x[1]), _mm512_load_ps(p_.w1), _mm512_load_ps(p_.b1));
    h = _mm512_fmadd_ps(all(x[0]), _mm512_load_ps(p_.w0), h);
    h = _mm512_max_ps(_mm512_setzero_ps(), h);
    const float z = _mm512_reduce_add_ps(_mm512_mul_ps(h, _mm512_load_ps(p_.w2))) + p_.b2[0];
    y[0] = sigmoid(_mm512_castps512_ps128(exp(all(z > 0 ? -z : z))), z);
  }
  template <int B>
  void forward(const float (&x)[B][2], float (&y)[B][1]) const {
    constexpr __mmask16 rows = static_cast<__mmask16>((1u << B) - 1u);
    constexpr __mmask16 second = static_cast<__mmask16>((1u << (2 * B - 16)) - 1u);
    const Columns columns(_mm512_loadu_ps(&x[0][0]), _mm512_maskz_loadu_ps(second, &x[8][0]));
    _mm512_mask_storeu_ps(&y[0][0], rows, sigmoid(logits(p_, columns)));
  }

 private:
  static __m512 sigmoid(__m512 z) {
    const __m512 one = all(1.0f), zero = _mm512_setzero_ps();
    const __m512 e = exp(_mm512_sub_ps(zero, _mm512_abs_ps(z)));
    const __mmask16 positive = _mm512_cmp_ps_mask(z, zero, _CMP_GE_OQ);
    return _mm512_div_ps(_mm512_mask_blend_ps(positive, e, one), _mm512_add_ps(one, e));
  }
  static float sigmoid(__m128 e, float z) {
    const float small = _mm_cvtss_f32(e);
    return (z >= 0 ? 1.0f : small) / (1.0f + small);
  }
  Soccer16 p_{};
};

}  // namespace bench::floor

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif
#endif
