// SPDX-License-Identifier: MIT
//
// Matrix products C = A·B of libraries that learn the sizes when the program runs.
#pragma once

#ifdef FIXNET_BENCH_HAS_OPENBLAS
  #include <cblas.h>

namespace bench::blas {
template <int M, int K, int N>
struct Product {
  template <class Matrices>
  static __attribute__((noinline)) void run(Matrices& p) {
    static const bool one_thread = (openblas_set_num_threads(1), true);
    (void)one_thread;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, M, N, K, 1.0f, p.a[0], K, p.b[0], N,
                0.0f, p.c[0], N);
  }
};
}  // namespace bench::blas
#endif

#ifdef FIXNET_BENCH_HAS_DNNL
  #include <dnnl.h>

namespace bench::dnnl {
template <int M, int K, int N>
struct Product {
  template <class Matrices>
  static __attribute__((noinline)) void run(Matrices& p) {
    dnnl_sgemm('N', 'N', M, N, K, 1.0f, p.a[0], K, p.b[0], N, 0.0f, p.c[0], N);
  }
};
}  // namespace bench::dnnl
#endif
