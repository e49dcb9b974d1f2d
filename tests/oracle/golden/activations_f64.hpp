// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "../golden.hpp"

namespace fixnet::golden {
namespace activations_f64 {
inline constexpr double x_0[] = {
  1., -1., 3., -3., 10., -10., 100., -100., 0x1.4p1, 0x1.6p1, -0x1.4p1, 0x1.38p4, 20., 0x1.48p4,
  -20., 0., -0., 0x1.79ca1p-67, -0x1.79ca1p-67, 0x1.0c6f7ap-20, -0x1.0c6f7ap-20, 0x1.0624dep-10,
  -0x1.0624dep-10, d_nan, d_inf, -d_inf, -0x1.67d804p0, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1,
  -0x1.4dc20cp2, 0x1.04e8dep2, -0x1.cf3236p1, 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1,
  -0x1.19031cp1, -0x1.89dbeap1, 0x1.7fe14p1, -0x1.cfa61p-1, 0x1.bb412p-1, 0x1.78ba2cp0,
  -0x1.c7d768p1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0, -0x1.5a8a5p0,
  0x1.bacc1ap1, 0x1.138968p0, -0x1.55d248p2, 0x1.64eedep2, 0x1.29ea8cp2, -0x1.4cfb26p1,
  0x1.aeef78p0
};
inline constexpr double dy_1[] = {
  -0x1.c65cdp-2, -0x1.13ae5p-1, 0x1.1873cp0, 0x1.d720cp-1, -0x1.3585f8p-1, 0x1.89024p-3,
  0x1.1717p-4, -0x1.0b0228p-1, -0x1.a313a8p-1, -0x1.38cae4p0, 0x1.94a97p0, -0x1.d9b95p-1,
  0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-3, 0x1.b71f7p-1, -0x1.ee26p-7, 0x1.eebeccp0,
  -0x1.58e93p0, 0x1.828fp-1, 0x1.5748dp-1, -0x1.3af17p-1, 0x1.fc05p0, -0x1.4af308p0,
  -0x1.451decp0, -0x1.806bbp-2, -0x1.cd81cp-3, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0,
  -0x1.003348p0, -0x1.445eep-1, 0x1.c6c2p-6, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0,
  -0x1.93b114p0, 0x1.53902p-2, 0x1.88bf88p-1, -0x1.e6a5ap-3, 0x1.05a004p0, -0x1.c2b7b4p0,
  -0x1.bef4c8p-1, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1, -0x1.4d2efp-2,
  -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.ede86cp0, -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p0,
  -0x1.8bdbc8p-1
};
inline constexpr double c0_y[] = {
  1., -1., 3., -3., 10., -10., 100., -100., 0x1.4p1, 0x1.6p1, -0x1.4p1, 0x1.38p4, 20., 0x1.48p4,
  -20., 0., -0., 0x1.79ca1p-67, -0x1.79ca1p-67, 0x1.0c6f7ap-20, -0x1.0c6f7ap-20, 0x1.0624dep-10,
  -0x1.0624dep-10, d_nan, d_inf, -d_inf, -0x1.67d804p0, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1,
  -0x1.4dc20cp2, 0x1.04e8dep2, -0x1.cf3236p1, 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1,
  -0x1.19031cp1, -0x1.89dbeap1, 0x1.7fe14p1, -0x1.cfa61p-1, 0x1.bb412p-1, 0x1.78ba2cp0,
  -0x1.c7d768p1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0, -0x1.5a8a5p0,
  0x1.bacc1ap1, 0x1.138968p0, -0x1.55d248p2, 0x1.64eedep2, 0x1.29ea8cp2, -0x1.4cfb26p1,
  0x1.aeef78p0
};
inline constexpr double c0_dx[] = {
  -0x1.c65cdp-2, -0x1.13ae5p-1, 0x1.1873cp0, 0x1.d720cp-1, -0x1.3585f8p-1, 0x1.89024p-3,
  0x1.1717p-4, -0x1.0b0228p-1, -0x1.a313a8p-1, -0x1.38cae4p0, 0x1.94a97p0, -0x1.d9b95p-1,
  0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-3, 0x1.b71f7p-1, -0x1.ee26p-7, 0x1.eebeccp0,
  -0x1.58e93p0, 0x1.828fp-1, 0x1.5748dp-1, -0x1.3af17p-1, 0x1.fc05p0, -0x1.4af308p0,
  -0x1.451decp0, -0x1.806bbp-2, -0x1.cd81cp-3, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0,
  -0x1.003348p0, -0x1.445eep-1, 0x1.c6c2p-6, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0,
  -0x1.93b114p0, 0x1.53902p-2, 0x1.88bf88p-1, -0x1.e6a5ap-3, 0x1.05a004p0, -0x1.c2b7b4p0,
  -0x1.bef4c8p-1, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1, -0x1.4d2efp-2,
  -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.ede86cp0, -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p0,
  -0x1.8bdbc8p-1
};
inline constexpr double c1_y[] = {
  1., 0., 3., 0., 10., 0., 100., 0., 0x1.4p1, 0x1.6p1, 0., 0x1.38p4, 20., 0x1.48p4, 0., 0., -0.,
  0x1.79ca1p-67, 0., 0x1.0c6f7ap-20, 0., 0x1.0624dep-10, 0., d_nan, d_inf, 0., 0., 0x1.c5cec4p1,
  0x1.920cp-8, 0x1.4b60f8p-1, 0., 0x1.04e8dep2, 0., 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1, 0.,
  0., 0x1.7fe14p1, 0., 0x1.bb412p-1, 0x1.78ba2cp0, 0., 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1,
  0x1.759488p0, 0., 0x1.bacc1ap1, 0x1.138968p0, 0., 0x1.64eedep2, 0x1.29ea8cp2, 0., 0x1.aeef78p0
};
inline constexpr double c1_dx[] = {
  -0x1.c65cdp-2, 0., 0x1.1873cp0, 0., -0x1.3585f8p-1, 0., 0x1.1717p-4, 0., -0x1.a313a8p-1,
  -0x1.38cae4p0, 0., -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0., 0., 0., 0x1.eebeccp0, 0.,
  0x1.828fp-1, 0., -0x1.3af17p-1, 0., -0x1.4af308p0, -0x1.451decp0, 0., 0., -0x1.0874bcp0,
  -0x1.e5813p-1, -0x1.5fca54p0, 0., -0x1.445eep-1, 0., -0x1.0c732p-2, -0x1.674e8cp0,
  -0x1.36d3bcp0, 0., 0., 0x1.88bf88p-1, 0., 0x1.05a004p0, -0x1.c2b7b4p0, 0., -0x1.bf40ccp0,
  -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1, 0., -0x1.2fb3bp-1, 0x1.722a5p0, 0., -0x1.159b5p0,
  0x1.3049bp0, 0., -0x1.8bdbc8p-1
};
inline constexpr double c2_y[] = {
  1., -0x1.47ae147ae147bp-7, 3., -0x1.eb851eb851eb8p-6, 10., -0x1.999999999999ap-4, 100., -1.,
  0x1.4p1, 0x1.6p1, -0x1.999999999999ap-6, 0x1.38p4, 20., 0x1.48p4, -0x1.999999999999ap-3, 0.,
  -0., 0x1.79ca1p-67, -0x1.e392p-74, 0x1.0c6f7ap-20, -0x1.5798ee147ae15p-27, 0x1.0624dep-10,
  -0x1.4f8b59999999ap-17, d_nan, d_inf, -d_inf, -0x1.cc999eb851eb8p-7, 0x1.c5cec4p1, 0x1.920cp-8,
  0x1.4b60f8p-1, -0x1.ab35d1eb851ecp-5, 0x1.04e8dep2, -0x1.28720e147ae15p-5, 0x1.797f12p1,
  0x1.b763bp-2, 0x1.b3bcdcp1, -0x1.67b20f5c28f5cp-6, -0x1.f823bae147ae1p-6, 0x1.7fe14p1,
  -0x1.28bc333333333p-7, 0x1.bb412p-1, 0x1.78ba2cp0, -0x1.23bd0f5c28f5cp-5, 0x1.18ff56p2,
  0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0, -0x1.bb9251eb851ecp-7, 0x1.bacc1ap1, 0x1.138968p0,
  -0x1.b5880a3d70a3ep-5, 0x1.64eedep2, 0x1.29ea8cp2, -0x1.aa373ae147ae1p-6, 0x1.aeef78p0
};
inline constexpr double c2_dx[] = {
  -0x1.c65cdp-2, -0x1.60df1eb851eb8p-8, 0x1.1873cp0, 0x1.2d8599999999ap-7, -0x1.3585f8p-1,
  0x1.f70d1eb851eb9p-10, 0x1.1717p-4, -0x1.55c551eb851ecp-8, -0x1.a313a8p-1, -0x1.38cae4p0,
  0x1.02fbccccccccdp-6, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.39bce147ae148p-9,
  0x1.1909e147ae148p-7, -0x1.3c4147ae147aep-13, 0x1.eebeccp0, -0x1.b97c666666667p-7, 0x1.828fp-1,
  0x1.b76770a3d70a4p-8, -0x1.3af17p-1, 0x1.4521eb851eb85p-6, -0x1.a79d7ae147ae1p-7, -0x1.451decp0,
  -0x1.ec0ef5c28f5c3p-9, -0x1.275d47ae147aep-9, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0,
  -0x1.47efb851eb852p-7, -0x1.445eep-1, 0x1.230b851eb851fp-12, -0x1.0c732p-2, -0x1.674e8cp0,
  -0x1.36d3bcp0, -0x1.025cd9999999ap-6, 0x1.b2a4p-9, 0x1.88bf88p-1, -0x1.37743d70a3d71p-9,
  0x1.05a004p0, -0x1.c2b7b4p0, -0x1.1e0d4cccccccdp-7, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0,
  -0x1.cc97cp-1, -0x1.aa79851eb851fp-9, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.3c19deb851eb8p-6,
  -0x1.159b5p0, 0x1.3049bp0, -0x1.cf218f5c28f5cp-7, -0x1.8bdbc8p-1
};
inline constexpr double c3_y[] = {
  1., -0x1.999999999999ap-3, 3., -0x1.3333333333334p-1, 10., -2., 100., -20., 0x1.4p1, 0x1.6p1,
  -0x1p-1, 0x1.38p4, 20., 0x1.48p4, -4., 0., -0., 0x1.79ca1p-67, -0x1.2e3b4p-69, 0x1.0c6f7ap-20,
  -0x1.ad7f29999999ap-23, 0x1.0624dep-10, -0x1.a36e3p-13, d_nan, d_inf, -d_inf,
  -0x1.1fe0033333333p-2, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1, -0x1.0b01a33333333p0,
  0x1.04e8dep2, -0x1.728e91999999ap-1, 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1,
  -0x1.c19e933333334p-2, -0x1.3b1654ccccccdp-1, 0x1.7fe14p1, -0x1.72eb4p-3, 0x1.bb412p-1,
  0x1.78ba2cp0, -0x1.6cac533333334p-1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0,
  -0x1.153b733333333p-2, 0x1.bacc1ap1, 0x1.138968p0, -0x1.1175066666667p0, 0x1.64eedep2,
  0x1.29ea8cp2, -0x1.0a6284ccccccdp-1, 0x1.aeef78p0
};
inline constexpr double c3_dx[] = {
  -0x1.c65cdp-2, -0x1.b916e66666667p-4, 0x1.1873cp0, 0x1.78e7p-3, -0x1.3585f8p-1,
  0x1.3a68333333334p-5, 0x1.1717p-4, -0x1.ab36a66666667p-4, -0x1.a313a8p-1, -0x1.38cae4p0,
  0x1.43bacp-2, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.882c19999999ap-5,
  0x1.5f4c59999999ap-3, -0x1.8b5199999999ap-9, 0x1.eebeccp0, -0x1.13edcp-2, 0x1.828fp-1,
  0x1.12a0a66666667p-3, -0x1.3af17p-1, 0x1.966a666666667p-2, -0x1.08c26cccccccdp-2, -0x1.451decp0,
  -0x1.338959999999ap-4, -0x1.713499999999ap-5, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0,
  -0x1.99eba66666667p-3, -0x1.445eep-1, 0x1.6bce666666667p-8, -0x1.0c732p-2, -0x1.674e8cp0,
  -0x1.36d3bcp0, -0x1.42f41p-2, 0x1.0fa68p-4, 0x1.88bf88p-1, -0x1.85514cccccccdp-5, 0x1.05a004p0,
  -0x1.c2b7b4p0, -0x1.6590ap-3, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1,
  -0x1.0a8bf33333333p-4, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.8b20566666667p-2, -0x1.159b5p0,
  0x1.3049bp0, -0x1.2174f9999999ap-2, -0x1.8bdbc8p-1
};
inline constexpr double p_2[] = {
  0x1p-2
};
inline constexpr double c4_y[] = {
  1., -0x1p-2, 3., -0x1.8p-1, 10., -0x1.4p1, 100., -25., 0x1.4p1, 0x1.6p1, -0x1.4p-1, 0x1.38p4,
  20., 0x1.48p4, -5., 0., -0., 0x1.79ca1p-67, -0x1.79ca1p-69, 0x1.0c6f7ap-20, -0x1.0c6f7ap-22,
  0x1.0624dep-10, -0x1.0624dep-12, d_nan, d_inf, -d_inf, -0x1.67d804p-2, 0x1.c5cec4p1,
  0x1.920cp-8, 0x1.4b60f8p-1, -0x1.4dc20cp0, 0x1.04e8dep2, -0x1.cf3236p-1, 0x1.797f12p1,
  0x1.b763bp-2, 0x1.b3bcdcp1, -0x1.19031cp-1, -0x1.89dbeap-1, 0x1.7fe14p1, -0x1.cfa61p-3,
  0x1.bb412p-1, 0x1.78ba2cp0, -0x1.c7d768p-1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1,
  0x1.759488p0, -0x1.5a8a5p-2, 0x1.bacc1ap1, 0x1.138968p0, -0x1.55d248p0, 0x1.64eedep2,
  0x1.29ea8cp2, -0x1.4cfb26p-1, 0x1.aeef78p0
};
inline constexpr double c4_dx[] = {
  -0x1.c65cdp-2, -0x1.13ae5p-3, 0x1.1873cp0, 0x1.d720cp-3, -0x1.3585f8p-1, 0x1.89024p-5,
  0x1.1717p-4, -0x1.0b0228p-3, -0x1.a313a8p-1, -0x1.38cae4p0, 0x1.94a97p-2, -0x1.d9b95p-1,
  0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-5, 0x1.b71f7p-3, -0x1.ee26p-9, 0x1.eebeccp0,
  -0x1.58e93p-2, 0x1.828fp-1, 0x1.5748dp-3, -0x1.3af17p-1, 0x1.fc05p-2, -0x1.4af308p-2,
  -0x1.451decp0, -0x1.806bbp-4, -0x1.cd81cp-5, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0,
  -0x1.003348p-2, -0x1.445eep-1, 0x1.c6c2p-8, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0,
  -0x1.93b114p-2, 0x1.53902p-4, 0x1.88bf88p-1, -0x1.e6a5ap-5, 0x1.05a004p0, -0x1.c2b7b4p0,
  -0x1.bef4c8p-3, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1, -0x1.4d2efp-4,
  -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.ede86cp-2, -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p-2,
  -0x1.8bdbc8p-1
};
inline constexpr double c4_dp[] = {
  d_nan
};
inline constexpr double c5_y[] = {
  1., -0x1.43a54e4e98864p-1, 3., -0x1.e6824f33314f5p-1, 10., -0x1.fffa0ca192a6ep-1, 100., -1.,
  0x1.4p1, 0x1.6p1, -0x1.d5f8f47ed617bp-1, 0x1.38p4, 20., 0x1.48p4, -0x1.ffffffee4b79bp-1, 0., 0.,
  0x1.79ca1p-67, 0., 0x1.0c6f7ap-20, -0x1.0c6f7134p-20, 0x1.0624dep-10, -0x1.060352ed5c4p-10,
  d_nan, d_inf, -1., -0x1.8273d263d07b4p-1, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1,
  -0x1.fd37acf5de9c4p-1, 0x1.04e8dep2, -0x1.f2450b4b33ef2p-1, 0x1.797f12p1, 0x1.b763bp-2,
  0x1.b3bcdcp1, -0x1.c701f4a7b778cp-1, -0x1.e866129e3f9f1p-1, 0x1.7fe14p1, -0x1.30fdc63646b46p-1,
  0x1.bb412p-1, 0x1.78ba2cp0, -0x1.f1752a1b9bea2p-1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1,
  0x1.759488p0, -0x1.7bc16fb662908p-1, 0x1.bacc1ap1, 0x1.138968p0, -0x1.fd8bff9f1cf35p-1,
  0x1.64eedep2, 0x1.29ea8cp2, -0x1.da0692dcace5ep-1, 0x1.aeef78p0
};
inline constexpr double c5_dx[] = {
  -0x1.c65cdp-2, -0x1.95ab5ac560872p-3, 0x1.1873cp0, 0x1.774c18e973d42p-5, -0x1.3585f8p-1,
  0x1.24552b2e48db6p-17, 0x1.1717p-4, -0x1.bb05da8eb71efp-146, -0x1.a313a8p-1, -0x1.38cae4p0,
  0x1.09bbbcc60dbfp-3, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.0f3ac8ff89d83p-31,
  0x1.b71f7p-1, -0x1.ee26p-7, 0x1.eebeccp0, -0x1.58e93p0, 0x1.828fp-1, 0x1.5748b980a55e1p-1,
  -0x1.3af17p-1, 0x1.fb83031258179p0, d_nan, -0x1.451decp0, -0., -0x1.c4aa1fdcbef66p-5,
  -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0, -0x1.6470dd81e19c4p-8, -0x1.445eep-1,
  0x1.863f5a612e89ep-11, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0, -0x1.677d5fd6ac68p-3,
  0x1.f4e1ee13668cbp-7, 0x1.88bf88p-1, -0x1.8984278598e8p-4, 0x1.05a004p0, -0x1.c2b7b4p0,
  -0x1.963c8543b27e4p-6, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1,
  -0x1.583b41d0ac92bp-4, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.2ee7b8f74d87fp-7, -0x1.159b5p0,
  0x1.3049bp0, -0x1.ad5f4e87384dep-4, -0x1.8bdbc8p-1
};
inline constexpr double c6_y[] = {
  0x1.0cfabd6a91132p0, -0x1.1c802bd5f1cb3p0, 0x1.93781c1fd99cbp1, -0x1.abaa6467c669p0,
  0x1.50396cc53557ep3, -0x1.c20d914622748p0, 0x1.a447c7f682adep6, -0x1.c212cc640f03p0,
  0x1.50396cc53557ep1, 0x1.71d8c472877a5p1, -0x1.9d2110411c723p0, 0x1.47d196d9e0cf5p4,
  0x1.50396cc53557ep4, 0x1.58a142b089e08p4, -0x1.c212cc547eb29p0, 0., 0., 0x1.8cf18f9b11925p-67,
  0., 0x1.1a0b9f332f59bp-20, -0x1.d7ef9b2517235p-20, 0x1.136f5a5f23b86p-10,
  -0x1.cca515321f97dp-10, d_nan, d_inf, -0x1.c212cc640f03p0, -0x1.53b5fc41cb863p0,
  0x1.dcd0f0e1f77d3p1, 0x1.a66e593238cedp-8, 0x1.5c2e1582b9096p-1, -0x1.bfa0a140e004p0,
  0x1.122354dd542d5p2, -0x1.b600fa4360e22p0, 0x1.8ca2c43f88d4ap1, 0x1.cdaab8b561373p-2,
  0x1.c9d47f26a98dap1, -0x1.8ff96cbcb55a7p0, -0x1.ad53a4ebdb279p0, 0x1.9357cd01990fcp1,
  -0x1.0c1a3de263889p0, 0x1.d1ba5310d8c84p-1, 0x1.8bd3e29d3d0fdp0, -0x1.b54a3db6a5405p0,
  0x1.273e874b77754p2, 0x1.83066922bd769p2, 0x1.412db81fe2df1p-1, 0x1.888565d6fb9d6p0,
  -0x1.4dd2f49583776p0, 0x1.d13f5e2a66a37p1, 0x1.2181b8eeb4d28p0, -0x1.bfeac100312bcp0,
  0x1.7707a9c5bb13ep2, 0x1.3905560ae54e1p2, -0x1.a0b12e8a5f6abp0, 0x1.c4c8c6555ef58p0
};
inline constexpr double c6_dx[] = {
  -0x1.dd663092c97aap-2, -0x1.649a7fbf384e7p-2, 0x1.26abdd8bb39cp0, 0x1.49e7a963b8cd5p-4,
  -0x1.45376978f0f8bp-1, 0x1.00f996a543127p-16, 0x1.253d6ef628aeep-4, -0x1.85706927072d7p-145,
  -0x1.b8530b2606a9p-1, -0x1.48a6c442a798bp0, 0x1.d32f8530e16f6p-3, -0x1.f1bdfd3b23408p-1,
  0x1.da729ab9737fep-1, 0x1.1f3f8a953c98dp-1, 0x1.dcd940002d4f7p-31, 0x1.8202c0d747a3ep0,
  -0x1.b2618a99b5e9p-6, 0x1.03ea28fa03fdcp1, -0x1.2f319d1300c84p1, 0x1.962851aa7d45ep-1,
  0x1.2dc385a2a70b9p0, -0x1.4ae93a0eba22ap-1, 0x1.be20c7e79cc31p1, d_nan, -0x1.5599c2d6e5ddfp0,
  -0., -0x1.8dea24b061cb1p-4, -0x1.15dd3a7bdcffcp0, -0x1.fe1ec5a35b105p-1, -0x1.71a05fd0d926bp0,
  -0x1.395448f1919bbp-7, -0x1.54d10727d27acp-1, 0x1.570c027319256p-10, -0x1.1a0f748dfe6c8p-2,
  -0x1.7986271f47805p0, -0x1.469619914d9dp0, -0x1.3c026426414ap-2, 0x1.b84cf624537cp-6,
  0x1.9ca93003b5482p-1, -0x1.59eb99795e2efp-3, 0x1.12e3c407f378dp0, -0x1.d991c55307604p0,
  -0x1.651a1b6cb0167p-5, -0x1.d5ede5c43ce59p0, -0x1.bd454936dfe8ep0, -0x1.0626b7dda28b2p1,
  -0x1.e3f1fdfd4499ep-1, -0x1.2e98b85899e6cp-3, -0x1.3f19926ff5725p-1, 0x1.84eedaf5745acp0,
  -0x1.0a44c8a261ac7p-6, -0x1.23ae7ed359b0dp0, 0x1.3fb72d5af1e36p0, -0x1.797087c67dbb7p-3,
  -0x1.9fedcee75bfdep-1
};
inline constexpr double c7_y[] = {
  0x1.764d4f5d5a2bdp-1, 0x1.136561454ba86p-2, 0x1.e7b7cbc36fabdp-1, 0x1.848343c905445p-5,
  0x1.fffa0cb346f89p-1, 0x1.7cd32e41dd96p-15, 1., 0x1.a8c1f14e2af5cp-145, 0x1.d9291ddb596f8p-1,
  0x1.e13c52952723cp-1, 0x1.36b7112534847p-4, 0x1.ffffffe2cf214p-1, 0x1.ffffffee4b79ap-1,
  0x1.fffffff542e28p-1, 0x1.1b4865556b5d5p-29, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1.000008637bdp-1,
  0x1.ffffef39086p-2, 0x1.0020c49b922fep-1, 0x1.ffbe76c8dba03p-2, d_nan, 1., 0.,
  0x1.934c3193765aep-3, 0x1.f1a3a219cde21p-1, 0x1.00c905d6aea43p-1, 0x1.5011a6b03e66ep-1,
  0x1.623caf392da79p-8, 0x1.f775b1f46b136p-1, 0x1.abe50734ce32ap-6, 0x1.e683eb2d4c686p-1,
  0x1.3618a07abfab7p-1, 0x1.ef8824d407012p-1, 0x1.9a453748a9e53p-4, 0x1.68fb08d52feacp-5,
  0x1.e7b23ca2ef082p-1, 0x1.26d17a77fbc43p-2, 0x1.685fe72cd2a14p-1, 0x1.a068bbc4442dbp-1,
  0x1.c480853aae0b6p-6, 0x1.f9bb728416213p-1, 0x1.fe626826b8404p-1, 0x1.4a3a6af8cce41p-1,
  0x1.9f7320b1dfff4p-1, 0x1.a464e0910dcecp-3, 0x1.f06377560a221p-1, 0x1.7dd8fbaacfcf4p-1,
  0x1.3880e22107199p-8, 0x1.fe11f1fccf2e7p-1, 0x1.fb2cabfb03f59p-1, 0x1.1ad17e4edbf49p-4,
  0x1.afcb1c992d82ap-1
};
inline constexpr double c7_dx[] = {
  -0x1.655517ef6219dp-4, -0x1.b19e0421ea572p-4, 0x1.956fbfd6d83e8p-5, 0x1.548b3514d525dp-5,
  -0x1.cc6cd78e6e101p-16, 0x1.244e5fba180e9p-17, 0., -0x1.bb05da8eb71eep-146,
  -0x1.d60fba7b399cap-5, -0x1.1aa5440bd5b47p-4, 0x1.c5e48f458bb6cp-4, -0x1.b02367ef4f9f5p-29,
  0x1.f3ad5542acb09p-30, 0x1.6efa9de9d38e4p-31, 0x1.0f3ac8ecc7ad3p-31, 0x1.b71f7p-3, -0x1.ee26p-9,
  0x1.eebeccp-2, -0x1.58e93p-2, 0x1.828effffff95bp-3, 0x1.5748cfffffa1ap-3, -0x1.3af16ad7086dfp-3,
  0x1.fc04f7ad36388p-2, d_nan, -0., -0., -0x1.23f03a939cbe1p-5, -0x1.cd68ef781189fp-6,
  -0x1.e58004a203867p-3, -0x1.3d60673080d3p-2, -0x1.609916dd90068p-8, -0x1.547ffcb476a37p-7,
  0x1.72213845ceb8cp-11, -0x1.964d4c46f56edp-7, -0x1.574338f8e8963p-2, -0x1.35a1df14abe41p-5,
  -0x1.2314af1b0c33cp-3, 0x1.c9b65abeacb44p-7, 0x1.1c2149e7fba1cp-5, -0x1.8f157edc0ccfp-5,
  0x1.b44528f6acd4dp-3, -0x1.11c127bb0df2bp-2, -0x1.801b6285dcbbdp-6, -0x1.5a1eff6edbc33p-6,
  -0x1.55409ee5e6cc5p-8, -0x1.c90cbf4077ee1p-2, -0x1.19e8bf794011fp-3, -0x1.b2d4676e5eb25p-5,
  -0x1.1f4aa2ccd8167p-6, 0x1.18b5c868b8b32p-2, -0x1.2c05f6854e53fp-7, -0x1.0addf646250f7p-8,
  0x1.6ba02720777b5p-7, -0x1.74200ed84b1f1p-4, -0x1.a26291e9fbeaap-4
};
inline constexpr double c8_y[] = {
  -0x1.40c7abfbec125p-2, -0x1.5031eafefb049p0, -0x1.8e070fc045701p-5, -0x1.86381c3f0115cp1,
  -0x1.7cd564c9e0d19p-15, -0x1.40005f3559328p3, -0x1.a8c1f14e2af5dp-145, -100.,
  -0x1.4321e1cc6d13fp-4, -0x1.fba37405c85acp-5, -0x1.4a190f0e6368ap1, -0x1.d30deb51b4521p-29,
  -0x1.1b48655a5141ep-29, -0x1.57a3afeb357abp-30, -0x1.400000008da43p4, -0x1.62e42fefa39efp-1,
  -0x1.62e42fefa39efp-1, -0x1.62e42fefa39efp-1, -0x1.62e42fefa39efp-1, -0x1.62e41f28ac455p-1,
  -0x1.62e440b69b855p-1, -0x1.62a2aae9e18aep-1, -0x1.6325bd58e18aep-1, d_nan, 0., -d_inf,
  -0x1.9ffc571ce0073p0, -0x1.d21d1d4afd3e3p-6, -0x1.6152c1c9ff8a1p-1, -0x1.af1ccb508752cp-2,
  -0x1.4e1ad8aa0b527p2, -0x1.1397d0550e71bp-6, -0x1.d2955fb4412b5p1, -0x1.a240bcc9b2084p-5,
  -0x1.00bd03695c60fp-1, -0x1.0bd2572b5c96p-5, -0x1.268585adaab53p1, -0x1.8fa09dc54ba07p1,
  -0x1.8e646ff7bd93ep-5, -0x1.3ebfb3f9d8525p0, -0x1.679bddc5108bdp-2, -0x1.a73b7841ee957p-3,
  -0x1.cb6d248a91944p1, -0x1.939d1c36f143bp-7, -0x1.9e3f4047ef324p-9, -0x1.c110d0e26e4a3p-2,
  -0x1.abf4cfbd3430ep-3, -0x1.955b705a88152p0, -0x1.fb57630488b99p-6, -0x1.2c57a4275ff78p-2,
  -0x1.5620980ec75e2p2, -0x1.eefcfb7d370b6p-9, -0x1.364bee0636ad9p-7, -0x1.5623996f51f1ep1,
  -0x1.5ceed0da9cc69p-3
};
inline constexpr double c8_dx[] = {
  -0x1.e8c9a2b2381c2p-4, -0x1.9313e9c5621d8p-2, 0x1.a99f3c7dc3e6fp-5, 0x1.c0c8c653f1dacp-1,
  -0x1.cc7231791d7ep-16, 0x1.88fdaeb8ea438p-3, 0x1.cf118768ded7cp-149, -0x1.0b0228p-1,
  -0x1.fca57c8e4df83p-5, -0x1.2cb6e93aa875cp-4, 0x1.75f707226e00fp0, -0x1.b023675a5d3fep-29,
  0x1.f3ad542711dc2p-30, 0x1.6efa9dd778c2p-31, 0x1.ea371fef0c537p-3, 0x1.b71f7p-2, -0x1.ee26p-8,
  0x1.eebeccp-1, -0x1.58e93p-1, 0x1.828ef3554fbe3p-2, 0x1.5748db3fadaf5p-2, -0x1.3ac91ff1c238ap-2,
  0x1.fc4606c88d20ep-1, d_nan, -0., -0x1.806bbp-2, -0x1.72a02c5b6a6c2p-3, -0x1.dab9a7789e566p-6,
  -0x1.e403f27ea4dcbp-2, -0x1.e385b082115bep-2, -0x1.fda188b61db15p-1, -0x1.5a46a10aa0ca8p-7,
  0x1.bae18e46a3914p-6, -0x1.ab95bb97143cdp-7, -0x1.1b6169dd800d2p-1, -0x1.3fec248e9b714p-5,
  -0x1.6b41a800ffafdp0, 0x1.4499a2c7cac43p-2, 0x1.2a4a10a4a1a4dp-5, -0x1.5a89850e570a5p-3,
  0x1.35e9ff7aa3427p-2, -0x1.5098fc9245aa2p-2, -0x1.b29ca5af81831p-1, -0x1.5e6925aba2a3bp-6,
  -0x1.5655281e277fp-8, -0x1.625098c6b26c4p-1, -0x1.5b6cb98380218p-3, -0x1.08ca66748c8e3p-2,
  -0x1.2853af056cd5ep-6, 0x1.7863ceac0df6p-2, -0x1.eb8d8013e318p0, -0x1.0be0732a1123dp-8,
  0x1.6f15d68a9eebfp-7, -0x1.50d69d72b5b83p0, -0x1.f019db1e05976p-4
};
inline constexpr double c9_y[] = {
  0x1.85efab514f394p-1, -0x1.85efab514f394p-1, 0x1.fd77d111a0bp-1, -0x1.fd77d111a0bp-1,
  0x1.ffffffdc96f35p-1, -0x1.ffffffdc96f35p-1, 1., -1., 0x1.f9258260a71c2p-1,
  0x1.fbd509ae7ae3ep-1, -0x1.f9258260a71c2p-1, 1., 1., 1., -1., 0., -0., 0x1.79ca1p-67,
  -0x1.79ca1p-67, 0x1.0c6f79ffff9dap-20, -0x1.0c6f79ffff9dap-20, 0x1.0624d845fc20bp-10,
  -0x1.0624d845fc20bp-10, d_nan, 1., -1., -0x1.c5ebcd6458e38p-1, 0x1.ff25dfcd2f5eap-1,
  0x1.920ab57616087p-8, 0x1.23bc9bbb6f506p-1, -0x1.fff84200f910fp-1, 0x1.ffb497209296ep-1,
  -0x1.ff439d4bcbbc4p-1, 0x1.fd32aceb48318p-1, 0x1.9e4561a6a9d93p-2, 0x1.fedecaf5c8c8dp-1,
  -0x1.f3779fe745ce2p-1, -0x1.fdd42926460ffp-1, 0x1.fd769a1de7639p-1, -0x1.70204596dfaacp-1,
  0x1.65fd6208a0e01p-1, 0x1.ccbd2225ebc8bp-1, -0x1.ff2cb0f39336bp-1, 0x1.ffd7bdc4438adp-1,
  0x1.fffd5f91bfb63p-1, 0x1.11e2e28152633p-1, 0x1.cb873b0dd7478p-1, -0x1.bff52df7c7998p-1,
  0x1.fefcf7b2c3b87p-1, 0x1.956a92f073b99p-1, -0x1.fff9fb7732531p-1, 0x1.fffc3f4edd93fp-1,
  0x1.ffe8457ffee93p-1, -0x1.fa65d7168410dp-1, 0x1.ddd8b051d522dp-1
};
inline constexpr double c9_dx[] = {
  -0x1.7da4274b8e9b8p-3, -0x1.cf1d9a098c715p-3, 0x1.622b75f9adb9ap-7, 0x1.297b8bd64a13p-7,
  -0x1.5682a18285b9ep-28, 0x1.b2e4a1255a723p-30, 0., -0., -0x1.649d296c09277p-6,
  -0x1.4496dd06f607fp-6, 0x1.5858f72d21ce2p-5, -0., 0., 0., 0., 0x1.b71f7p-1, -0x1.ee26p-7,
  0x1.eebeccp0, -0x1.58e93p0, 0x1.828efffffe57p-1, 0x1.5748cffffe869p-1, -0x1.3af15b5c2264ap-1,
  0x1.fc04deb4d9f99p0, d_nan, -0., -0., -0x1.8b0e3bde5558cp-5, -0x1.c24957231a3f2p-9,
  -0x1.e57c828dd2d28p-1, -0x1.db26277eb5eddp-1, -0x1.efdf43bbde25ep-14, -0x1.7e168fb5cd1ddp-11,
  0x1.4e683dae996dp-14, -0x1.7713509259f4dp-9, -0x1.2c7fc26c685fbp0, -0x1.5ec240f8e5a8cp-8,
  -0x1.3856eaf906415p-4, 0x1.6fdb1e84016b5p-9, 0x1.f0e905a312f6fp-8, -0x1.d624ec65c5349p-4,
  0x1.0b71b4514e5c1p-1, -0x1.56eee7f8661cdp-2, -0x1.70a1a29a2752p-9, -0x1.194c4c2afc97fp-10,
  -0x1.1648afcee13dap-14, -0x1.6435f2535e92ep0, -0x1.6646c2b0610ep-3, -0x1.388d4a91a361bp-4,
  -0x1.32fee82db951cp-9, 0x1.14261085542c6p-1, -0x1.73841450b71f5p-13, -0x1.0470ac15f413fp-14,
  0x1.c33a5304510afp-12, -0x1.f7f99eee1f3fp-6, -0x1.98685b54fcac4p-4
};
inline constexpr double c10_y[] = {
  1., -1., 1., -1., 1., -1., 1., -1., 1., 1., -1., 1., 1., 1., -1., 0., -0., 0x1.79ca1p-67,
  -0x1.79ca1p-67, 0x1.0c6f7ap-20, -0x1.0c6f7ap-20, 0x1.0624dep-10, -0x1.0624dep-10, d_nan, 1.,
  -1., -1., 1., 0x1.920cp-8, 0x1.4b60f8p-1, -1., 1., -1., 1., 0x1.b763bp-2, 1., -1., -1., 1.,
  -0x1.cfa61p-1, 0x1.bb412p-1, 1., -1., 1., 1., 0x1.31ae28p-1, 1., -1., 1., 1., -1., 1., 1., -1.,
  1.
};
inline constexpr double c10_dx[] = {
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0x1.b71f7p-1, -0x1.ee26p-7,
  0x1.eebeccp0, -0x1.58e93p0, 0x1.828fp-1, 0x1.5748dp-1, -0x1.3af17p-1, 0x1.fc05p0, 0., 0., 0.,
  0., 0., -0x1.e5813p-1, -0x1.5fca54p0, 0., 0., 0., 0., -0x1.674e8cp0, 0., 0., 0., 0.,
  -0x1.e6a5ap-3, 0x1.05a004p0, 0., 0., 0., 0., -0x1.f300a8p0, 0., 0., 0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c11_y[] = {
  0x1.5555555555555p-1, 0x1.5555555555555p-2, 1., 0., 1., 0., 1., 0., 0x1.d555555555555p-1,
  0x1.eaaaaaaaaaaabp-1, 0x1.5555555555555p-4, 1., 1., 1., 0., 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
  0x1.00000597a7ep-1, 0x1.fffff4d0b04p-2, 0x1.0015d867d5555p-1, 0x1.ffd44f3055555p-2, d_nan, 1.,
  0., 0x1.101aa8p-2, 1., 0x1.008604p-1, 0x1.373ad4p-1, 0., 1., 0., 0x1.fbaa0cp-1, 0x1.249da4p-1,
  1., 0x1.12a26p-3, 0., 0x1.ffeb8p-1, 0x1.65735p-2, 0x1.49e03p-1, 0x1.7d9364p-1, 0., 1., 1.,
  0x1.32f25cp-1, 0x1.7c86d8p-1, 0x1.18f92p-2, 1., 0x1.5bd878p-1, 0., 1., 1., 0x1.1019ep-4,
  0x1.8fa528p-1
};
inline constexpr double c11_dx[] = {
  -0x1.2ee88b421efp-4, -0x1.6f93160d1eep-4, 0., 0., 0., 0., 0., 0., -0x1.1762708bb138p-3,
  -0x1.a10e8625dc98p-3, 0x1.0dc64b318ddp-2, 0., 0., 0., 0., 0x1.24bfa0925fdp-3,
  -0x1.496eab4f62p-9, 0x1.49d488a4ea44p-2, -0x1.cbe1963b462p-3, 0x1.01b4ab2b85p-3,
  0x1.c9b66b8f85ep-4, -0x1.a3ec96274bap-4, 0x1.52ae00a957p-2, 0., 0., 0., -0x1.33abd5ef2b4p-5, 0.,
  -0x1.43ab75f72b1p-3, -0x1.d50dc63fdc38p-3, 0., 0., 0., -0x1.65eed6084ccp-5,
  -0x1.df136644df08p-3, 0., -0x1.0d20b886905cp-2, 0., 0x1.05d505d83fd8p-3, -0x1.446e6b4ce1ep-5,
  0x1.5cd55b591558p-3, -0x1.2c7a78963d3cp-2, 0., 0., 0., -0x1.4cab1b510038p-2,
  -0x1.330fd5eedd4p-3, -0x1.bc3e963374ap-5, 0., 0x1.ed8dc0f6c6ep-3, 0., 0., 0.,
  -0x1.e26da0f136dp-3, -0x1.07e7db2e9e98p-3
};
inline constexpr double c12_y[] = {
  0x1.aec4bd120d37ep-1, -0x1.44ed0bb7cb20ap-3, 0x1.7f7b4cb426ddcp1, -0x1.096697b24488p-8, 10.,
  -0., 100., -0., 0x1.3e034de12223cp1, 0x1.5ef37cd1bd2d6p1, -0x1.fcb21edddc44p-7, 0x1.38p4, 20.,
  0x1.48p4, -0., 0., -0., 0x1.79ca1p-68, -0x1.79ca1p-68, 0x1.0c6f88095a438p-21,
  -0x1.0c6f6bf6a5bc8p-21, 0x1.065a698d284b2p-11, -0x1.05ef5272d7b4dp-11, d_nan, d_inf, d_nan,
  -0x1.cc1d2303a6ec8p-4, 0x1.c5b7fdf17174dp1, 0x1.9403ca9980b1ap-9, 0x1.eb45fdaf7eff6p-2,
  -0x1.015db2ccaa3b5p-21, 0x1.04e7577ca0164p2, -0x1.18da97f0e0958p-11, 0x1.78e51ede58426p1,
  0x1.24aa2fea5a55fp-2, 0x1.b397d9403cb63p1, -0x1.f9fd9e1bdf391p-6, -0x1.a59e88bedfc9ep-9,
  0x1.7f5c2e8d8c2a2p1, -0x1.529e40a0fe797p-3, 0x1.6590a37f0aaf6p-1, 0x1.5e24a9518bc0dp0,
  -0x1.588eb1d256cdcp-11, 0x1.18feede8f6cdap2, 0x1.70596fe54d03bp2, 0x1.bb167c28609c8p-2,
  0x1.5a97985ff104dp0, -0x1.e77cb78f3c12fp-4, 0x1.baad6972bf48p1, 0x1.d96e57e042b18p-1,
  -0x1.091bc9e38dd0cp-22, 0x1.64eeddb6c3f3cp2, 0x1.29ea6c5d0e813p2, -0x1.8bb31b145bc9cp-7,
  0x1.9b0bba934cb3cp0
};
inline constexpr double c12_dx[] = {
  -0x1.ec37cd6eb8386p-2, 0x1.6f7ee9b4f5104p-5, 0x1.1bcd658e25f22p0, -0x1.682ff912ce592p-7,
  -0x1.3585f8p-1, -0x1.6504260d1e51dp-73, 0x1.1717p-4, -0., -0x1.b2d6b60824b6ep-1,
  -0x1.3faebe336ee28p0, -0x1.e7085fa9242fcp-5, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1,
  -0x1.507edcdf40c9fp-288, 0x1.b71f7p-2, -0x1.ee26p-8, 0x1.eebeccp-1, -0x1.58e93p-1,
  0x1.828f286d2a144p-2, 0x1.5748ac1965655p-2, -0x1.3b7218d80f2cbp-2, 0x1.fb35772adc46bp-1, d_nan,
  d_nan, d_nan, 0x1.dbdd4ec00a406p-6, -0x1.0919fcb9df5fcp0, -0x1.ea41eb3d6acfp-2,
  -0x1.4e6fa43465e1dp0, 0x1.4f06bb5685314p-19, -0x1.447e36d185861p-1, -0x1.bf6ae2643e42ep-15,
  -0x1.101a6fbdb5b4p-2, -0x1.276bf117505c4p0, -0x1.380260c57b427p0, 0x1.a148271e1d7aap-4,
  -0x1.a798f6f74ccc9p-9, 0x1.8d7384d0d60dep-1, 0x1.bd1e5f763cd6p-7, 0x1.112ab16ba66dfp0,
  -0x1.fc857eeb110a3p0, 0x1.0952c74204c16p-9, -0x1.bf4d37e0940b6p0, -0x1.a7c8cff7e5342p0,
  -0x1.cd1b437409762p0, -0x1.03e373da63aa7p0, 0x1.5579aed014408p-5, -0x1.30ad02f75f1a3p-1,
  0x1.9712b36e4f977p0, 0x1.54c103b28335fp-19, -0x1.159b56e8727d4p0, 0x1.304c69b723f31p0,
  0x1.61de7437457b9p-5, -0x1.ba0cd4d0ed69dp-1
};
inline constexpr double c13_y[] = {
  0x1.aeb0b772a3ae2p-1, -0x1.453d22357147ap-3, 0x1.7f88cf57fba7bp1, -0x1.dcc2a0116128p-9, 10.,
  -0., 100., -0., 0x1.3e11b8013aca2p1, 0x1.5f02ed926408bp1, -0x1.ee47fec535d8p-7, 0x1.38p4, 20.,
  0x1.48p4, -0., 0., -0., 0x1.79ca1p-68, -0x1.79ca1p-68, 0x1.0c6f88095a438p-21,
  -0x1.0c6f6bf6a5bc8p-21, 0x1.065a698d278d7p-11, -0x1.05ef5272d8729p-11, d_nan, d_inf, d_nan,
  -0x1.cd10a91d8fb0ep-4, 0x1.c5bde68c54a81p1, 0x1.9403ca987a4a5p-9, 0x1.eb3acea2d3419p-2,
  -0x1.b695b3e919bap-25, 0x1.04e812bcb3d7bp2, -0x1.909b8808f6af7p-12, 0x1.78f332ed5cec5p1,
  0x1.24a79e786837ap-2, 0x1.b39fa4d625858p1, -0x1.f5b07fc104de2p-6, -0x1.737c33a7ca90bp-9,
  0x1.7f69b409240c8p1, -0x1.52dcd2e93a71ep-3, 0x1.6582cd4635e5dp-1, 0x1.5e15ffa86457bp0,
  -0x1.fa50fbb65c359p-12, 0x1.18ff2e3c27b6ap2, 0x1.70596fff375e7p2, 0x1.bb0dffec640d6p-2,
  0x1.5a88ca1415d56p0, -0x1.e871a32f33d67p-4, 0x1.bab471281f4abp1, 0x1.d956ea773107fp-1,
  -0x1.5a9a4b1633c6p-26, 0x1.64eeddfc8f4c6p2, 0x1.29ea83505dc1fp2, -0x1.7c73052e02f78p-7,
  0x1.9b02633354fb2p0
};
inline constexpr double c13_dx[] = {
  -0x1.ec0eee27271d4p-2, 0x1.6df22180f0ed6p-5, 0x1.1bb371a57ce91p0, -0x1.5d49b80710684p-7,
  -0x1.3585f8p-1, 0., 0x1.1717p-4, -0., -0x1.b2fb3d779f5fdp-1, -0x1.3fa872b80dbd1p0,
  -0x1.eb71187b282f5p-5, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0., 0x1.b71f7p-2,
  -0x1.ee26p-8, 0x1.eebeccp-1, -0x1.58e93p-1, 0x1.828f286d2a144p-2, 0x1.5748ac1965655p-2,
  -0x1.3b7218d80b9d1p-2, 0x1.fb35772ae2056p-1, d_nan, d_nan, d_nan, 0x1.dc1f8b394bc7cp-6,
  -0x1.09003e7727f08p0, -0x1.ea41eb3877548p-2, -0x1.4e5ba495b405ap0, 0x1.8c71d043281f5p-22,
  -0x1.4472a046d26f6p-1, -0x1.6eafbaa036f0cp-15, -0x1.10047abc30c7p-2, -0x1.276418f43540bp0,
  -0x1.37e0061048142p0, 0x1.a65648ed2b433p-4, -0x1.95cd6bf29f18ap-9, 0x1.8d4f3ea3b88a4p-1,
  0x1.ba63c573b1387p-7, 0x1.1113e2c889dfdp0, -0x1.fc9b4be4b407bp0, 0x1.bd3aba9f33ea7p-10,
  -0x1.bf46c2e41a106p0, -0x1.a7c8cc2c2d83bp0, -0x1.cd033be1731cfp0, -0x1.03ed427f2453fp0,
  0x1.556d93036c6a2p-5, -0x1.308ccc67273a8p-1, 0x1.96f3e1129e9a2p0, 0x1.3a14b87866666p-22,
  -0x1.159b50787e635p0, 0x1.304aa89691356p0, 0x1.63c12dd7c4e81p-5, -0x1.ba469a74cd791p-1
};
inline constexpr double c14_y[] = {
  0x1.764d4f5d5a2bdp-1, -0x1.136561454ba86p-2, 0x1.6dc9d8d293c0dp1, -0x1.236272d6c3f34p-3,
  0x1.3ffc47f00c5b5p3, -0x1.dc07f9d254fb7p-12, 100., -0x1.4bd78485119p-138, 0x1.27b9b2a917e5bp1,
  0x1.4ad978c68ae89p1, -0x1.8464d56e81a59p-3, 0x1.37ffffee36384p4, 0x1.3ffffff4ef2cp4,
  0x1.47fffff91ed92p4, -0x1.621a7eaac634ap-25, 0., -0., 0x1.79ca1p-68, -0x1.79ca1p-68,
  0x1.0c6f82cbccbfdp-21, -0x1.0c6f713433402p-21, 0x1.06466bef47fc8p-11, -0x1.06035010b8038p-11,
  d_nan, d_inf, d_nan, -0x1.1b72140e6815dp-2, 0x1.b9143e42b1183p1, 0x1.9347b497644ep-9,
  0x1.b3061eb57c412p-2, -0x1.cdd5728501ee4p-6, 0x1.008ebffec9496p2, -0x1.831b92831c618p-4,
  0x1.66b4e17e53c3ep1, 0x1.0a1e7df4be3dcp-2, 0x1.a5b8f43429a12p1, -0x1.c25af55dfa628p-3,
  -0x1.15afbca2a5812p-3, 0x1.6da86325cefdp1, -0x1.0afa0d60c0e65p-2, 0x1.37fcd1381fe21p-1,
  0x1.326453b958813p0, -0x1.92de9647b2df2p-4, 0x1.158eb86e411f6p2, 0x1.6f2fe29c75f1bp2,
  0x1.8a5040c041edep-2, 0x1.2f21e4f39dc97p0, -0x1.1c89bca250842p-2, 0x1.ad4bbedbe016dp1,
  0x1.9afd0a9751e23p-1, -0x1.a1445ed3bd262p-6, 0x1.639671c30c7f3p2, 0x1.271bbfdbec8b6p2,
  -0x1.6fdd253035529p-3, 0x1.6b6d8988196d5p0
};
inline constexpr double c14_dx[] = {
  -0x1.a57fad4f4a7f8p-2, -0x1.3f09a9911a657p-5, 0x1.312940183626ap0, -0x1.4c11023ece8ecp-4,
  -0x1.35a6579c742e7p-1, -0x1.48d7befab9be4p-14, 0x1.1717p-4, 0x1.56a6870a61a1ep-139,
  -0x1.ccbbc55a5c211p-1, -0x1.5693dd1e5e33bp0, -0x1.41ca6c2a5eabfp-3, -0x1.d9b951f3a8f03p-1,
  0x1.c38db128aeeaap-1, 0x1.1163206fd05c2p-1, -0x1.4215ce98970c5p-27, 0x1.b71f7p-2, -0x1.ee26p-8,
  0x1.eebeccp-1, -0x1.58e93p-1, 0x1.828f195560839p-2, 0x1.5748b980a4a15p-2, -0x1.3b42101c0ad5dp-2,
  0x1.fb82f26f9b92p-1, d_nan, d_nan, d_nan, 0x1.76af569ebfad6p-8, -0x1.1a99503dc18ebp0,
  -0x1.e87baa65fe73fp-2, -0x1.1a43638075401p0, 0x1.73117e0c6b7d2p-6, -0x1.54a640fa8a0fdp-1,
  -0x1.dfab91c07974cp-10, -0x1.24888a4733be3p-2, -0x1.fce0ec5882bbcp-1, -0x1.4dc4c28bfc14p0,
  0x1.3b8f1a99ff386p-3, -0x1.d0ca4f2bb373fp-6, 0x1.ab5ce0b141005p-1, -0x1.8e16163bb1e52p-6,
  0x1.ceb75d820b797p-1, -0x1.d34826cb21e3bp0, 0x1.e671ba1ee1f5bp-5, -0x1.d185d971d30efp0,
  -0x1.ae1e874c99d56p0, -0x1.86103f5aa01ccp0, -0x1.dc957d72a0828p-1, 0x1.4bcdae8d92015p-8,
  -0x1.457fd123a467p-1, 0x1.5f99d8bba279fp0, 0x1.453ce521db058p-5, -0x1.1a5fc63dd9e02p0,
  0x1.3aa4d3f80adfbp0, 0x1.1c29d1817f734p-3, -0x1.a5e1aa83adac8p-1
};
inline constexpr double c15_y[] = {
  0x1.baee2d0adc5e7p-1, -0x1.36aedf68a4414p-2, 0x1.7e46c76f59296p1, -0x1.2a49375764d4ep-3,
  0x1.3fffffe9dedbdp3, -0x1.dc0abdf6dc5a4p-12, 100., -0x1.4bd7848511901p-138, 0x1.3c569541d4c2p1,
  0x1.5d77a8b75938fp1, -0x1.93145fb8cfb98p-3, 0x1.38p4, 20., 0x1.48p4, -0x1.621a7eb0e5926p-25, 0.,
  -0., 0x1.c558ep-68, -0x1.c558ep-68, 0x1.421f6a7580ec2p-21, -0x1.421f53f0e5676p-21,
  0x1.3abd9690e4bebp-11, -0x1.3a67b055a1a63p-11, d_nan, d_inf, d_nan, -0x1.36b2353488195p-2,
  0x1.c5181dc5731bap1, 0x1.e408c730ee3e6p-9, 0x1.0563c4ab3a49bp-1, -0x1.cf14f8a2b103ep-6,
  0x1.04c3b5cda74fep2, -0x1.8829312ad1807p-4, 0x1.77a166c26f413p1, 0x1.411fd9ef0bb37p-2,
  0x1.b2d64ac34c4f4p1, -0x1.d8c8ee4957dd2p-3, -0x1.1bcc638cf4eb4p-3, 0x1.7e27612b65776p1,
  -0x1.2f4b9ce861b2fp-2, 0x1.73c68b434db4cp-1, 0x1.5f59389a65a67p0, -0x1.986e3dd983f71p-4,
  0x1.18e9c751c246ap2, 0x1.70578f47a128bp2, 0x1.da7f5f378bfedp-2, 0x1.5bec5808ea5afp0,
  -0x1.38fccbedf324ap-2, 0x1.b9f9855abfaeap1, 0x1.e42d10e5d2801p-1, -0x1.a2430cc83de5ep-6,
  0x1.64ec454eb3161p2, 0x1.29dcffc022ed2p2, -0x1.7c880c90e3218p-3, 0x1.9a4a9c4d413adp0
};
inline constexpr double c15_dx[] = {
  -0x1.dca48ca02c75cp-2, -0x1.0532e8cb524d8p-5, 0x1.1e5f22f1b0114p0, -0x1.600036e426876p-4,
  -0x1.3585f996acb16p-1, -0x1.48dbc7b513b68p-14, 0x1.1717p-4, 0x1.56a6870a61a1ep-139,
  -0x1.b4502ec056611p-1, -0x1.4222587e34e39p0, -0x1.6345b628a6a5ap-3, -0x1.d9b95p-1, 0x1.c38dbp-1,
  0x1.11632p-1, -0x1.4215cea4055e8p-27, 0x1.0779433333333p-1, -0x1.287d333333333p-7,
  0x1.28d8e0ccccccdp0, -0x1.9de4ap-1, 0x1.cfdeed3a14fa7p-2, 0x1.9bf0dccd9f62ap-2,
  -0x1.7a55b7c16e5d8p-2, 0x1.307c8f52cfe4ep0, d_nan, d_nan, d_nan, 0x1.62cf28f955f5ap-7,
  -0x1.0ae747a3e455ap0, -0x1.25354592661p-1, -0x1.4df3ff94fef29p0, 0x1.755041660f38dp-6,
  -0x1.45a2f09db25cfp-1, -0x1.eeaae3e061dd6p-10, -0x1.128a99c30aee4p-2, -0x1.32192b6e15ac1p0,
  -0x1.3a69ea506588cp0, 0x1.6abac35e3485bp-3, -0x1.ea7cd73176b5fp-6, 0x1.910c8d49eff4cp-1,
  -0x1.6eeaca9711a7dp-6, 0x1.0ab4ce6a6e2e7p0, -0x1.ea96146744d7cp0, 0x1.f697bcb14946bp-5,
  -0x1.c0480d2fb58ecp0, -0x1.a7df6d15b8236p0, -0x1.cfb20738c1462p0, -0x1.f54d14a88a187p-1,
  0x1.942bc56e30749p-7, -0x1.32eb2a2107109p-1, 0x1.88fdeba895887p0, 0x1.46f7e84d5a85dp-5,
  -0x1.15afbb8fd1638p0, 0x1.30bb7369c8087p0, 0x1.36872ff9cc636p-3, -0x1.ad72c0a074892p-1
};
inline constexpr double c16_y[] = {
  0x1.5031eafefb049p0, 0x1.40c7abfbec125p-2, 0x1.86381c3f0115cp1, 0x1.8e070fc045701p-5,
  0x1.40005f3559328p3, 0x1.7cd564c9e0d19p-15, 100., 0x1.a8c1f14e2af5dp-145, 0x1.4a190f0e6368ap1,
  0x1.67ee8dd017217p1, 0x1.4321e1cc6d13fp-4, 0x1.38000000e986fp4, 0x1.400000008da43p4, 0x1.48p4,
  0x1.1b48655a5141ep-29, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1,
  0x1.62e42fefa39efp-1, 0x1.62e440b69b855p-1, 0x1.62e41f28ac455p-1, 0x1.6325bd58e18aep-1,
  0x1.62a2aae9e18aep-1, d_nan, d_inf, 0., 0x1.c12298e700399p-3, 0x1.c972fe3a95fa8p1,
  0x1.6476d9c9ff8ap-1, 0x1.1177aed421d4bp0, 0x1.6332a82d49d6cp-8, 0x1.05fc75d0550e7p2,
  0x1.b194da2095a52p-6, 0x1.800814f326c82p1, 0x1.dc6edb695c60fp-1, 0x1.b7ec255cad726p1,
  0x1.b04d35b556a5dp-4, 0x1.712cf152e81c8p-5, 0x1.861ad1bfdef65p1, 0x1.5bb2afe761494p-2,
  0x1.378787714422fp0, 0x1.ada19b083dd2bp0, 0x1.cade4548ca1dep-6, 0x1.19c9248e1b78ap2,
  0x1.708d37e808fdep2, 0x1.091b48389b929p0, 0x1.ab1321f7a6861p0, 0x1.d68902d440a93p-3,
  0x1.bec2c8c609117p1, 0x1.5e9f5109d7fdep0, 0x1.39403b1d788b7p-8, 0x1.652cbd9f6fa6ep2,
  0x1.2a85b1f7031b5p2, 0x1.250e6dea3e3cep-4, 0x1.da8d521b5398dp0
};
inline constexpr double c16_dx[] = {
  -0x1.4c2a675371f8fp-2, -0x1.28916c753bc5p-3, 0x1.0b26c61c11e0dp0, 0x1.657f9ac0e2542p-5,
  -0x1.35825f1b9d0dcp-1, 0x1.2451c56f229fcp-17, 0x1.1717p-4, -0x1.bb05da8eb71efp-146,
  -0x1.834950371b208p-1, -0x1.25ff756c5578bp0, 0x1.eb268dd91ff1p-4, -0x1.d9b94fe4fdc98p-1,
  0x1.c38daff062955p-1, 0x1.11632p-1, 0x1.0f3ac8f628c2bp-31, 0x1.b71f7p-2, -0x1.ee26p-8,
  0x1.eebeccp-1, -0x1.58e93p-1, 0x1.828f0caab041dp-2, 0x1.5748c4c05250bp-2, -0x1.3b19c00e3dc76p-2,
  0x1.fbc3f93772df2p-1, d_nan, -0x1.451decp0, -0., -0x1.6b864e92564f8p-5, -0x1.0109d5621d86ap0,
  -0x1.e6fe6d815b234p-2, -0x1.cdd1cfbef7522p-1, -0x1.6283a4f12753bp-8, -0x1.3ef5c57bd57cep-1,
  0x1.7c0e372b8dd9p-11, -0x1.fe2ce4468ebc3p-3, -0x1.b33bae227ff2fp-1, -0x1.2cd45adb8b248p0,
  -0x1.437b5ff802818p-3, 0x1.decfa706a7798p-7, 0x1.761ae6f5b5e5cp-1, -0x1.183835e351eb6p-4,
  0x1.704b0842ae5edp-1, -0x1.6e9174db6e958p0, -0x1.8b044a0fcf9dbp-6, -0x1.b9c7276951757p0,
  -0x1.a67276d7e1d87p0, -0x1.41d85b9ca6c9ep0, -0x1.75bc919f1ff7ap-1, -0x1.1192262dcdc73p-4,
  -0x1.26711287d4995p-1, 0x1.14115c54fc828p0, -0x1.2d75f60e74003p-7, -0x1.148f6f8cd5eeep0,
  0x1.2d6b8452eac22p0, -0x1.8fb9a8d4a47d8p-4, -0x1.4dd88c9c3f4d1p-1
};
inline constexpr double c17_y[] = {
  0x1.103f2d54301d5p0, 0x1.03f2d54301d49p-4, 3., 0x1.447e35674b30ep-10, 10.,
  0x1.1b48655a5141ep-30, 100., 0x1.6061812054cfap-290, 0x1.406e06368916ap1, 0x1.6p1,
  0x1.b818da245a728p-9, 0x1.38p4, 20., 0x1.48p4, 0x1.39792499b1a24p-59, 0x1.62e42fefa39efp-2,
  0x1.62e42fefa39efp-2, 0x1.62e42fefa39efp-2, 0x1.62e42fefa39efp-2, 0x1.62e4517d93f87p-2,
  0x1.62e40e61b5787p-2, 0x1.636753259b2b7p-2, 0x1.62612e479b2b8p-2, d_nan, d_inf, 0.,
  0x1.de53f808f20b6p-6, 0x1.c5cec4p1, 0x1.660abf5850a09p-2, 0x1.8961c9f268d38p-1,
  0x1.ef81a145d6214p-17, 0x1.04e8dep2, 0x1.78e814f0f4b96p-12, 0x1.797f12p1, 0x1.362bb524afcfbp-1,
  0x1.b3bcdcp1, 0x1.938576395ad68p-8, 0x1.1636f6085bb9bp-10, 0x1.7fe14p1, 0x1.3614b16924042p-4,
  0x1.e4fadc36fa304p-1, 0x1.7f4d0312d73fbp0, 0x1.a6c9b9b3e835dp-12, 0x1.18ff56p2, 0x1.70597p2,
  0x1.756ee549c8dddp-1, 0x1.7c502d0f4d88cp0, 0x1.0887b66a3cda7p-5, 0x1.bacc1ap1,
  0x1.219af3b02dfc8p0, 0x1.8123552050049p-17, 0x1.64eedep2, 0x1.29ea8cp2, 0x1.678639371abf6p-9,
  0x1.b347063c7d90dp0
};
inline constexpr double c17_dx[] = {
  -0x1.903382319fba9p-2, -0x1.06e5506ca2307p-4, 0x1.1873cp0, 0x1.2a38512496b95p-9, -0x1.3585f8p-1,
  0x1.b2e4a0f305d26p-32, 0x1.1717p-4, -0x1.6f88a97ef6e24p-290, -0x1.a0459f6b5f0fcp-1,
  -0x1.38cae4p0, 0x1.5aaaef7fade11p-7, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1,
  0x1.2c22b02217cc7p-60, 0x1.b71f7p-2, -0x1.ee26p-8, 0x1.eebeccp-1, -0x1.58e93p-1,
  0x1.828f195560838p-2, 0x1.5748b980a4a15p-2, -0x1.3b42101b2963fp-2, 0x1.fb82f27107399p-1, d_nan,
  -0x1.451decp0, -0., -0x1.a2cf3b7bc9491p-7, -0x1.0874bcp0, -0x1.e87ba92c902a3p-2,
  -0x1.141eb504b0a7ap0, -0x1.efe3038b4ac34p-16, -0x1.445eep-1, 0x1.4ea5ce613fb5ap-16,
  -0x1.0c732p-2, -0x1.f8ab25e89a97ap-1, -0x1.36d3bcp0, -0x1.3c35a8c05b727p-6,
  0x1.70a338534658ep-11, 0x1.88bf88p-1, -0x1.117fd1028da55p-5, 0x1.bc8d907403789p-1,
  -0x1.ac279f4bc3653p0, -0x1.70edc4132025bp-11, -0x1.bf40ccp0, -0x1.a7c8ccp0,
  -0x1.7ef7d0cfbe0f2p0, -0x1.b4fdb8e188123p-1, -0x1.4d6744c24efcbp-6, -0x1.2fb3bp-1,
  0x1.4ba2eaa33c281p0, -0x1.7386433f448e9p-15, -0x1.159b5p0, 0x1.3049bp0, -0x1.fabf58220fc1fp-8,
  -0x1.7ea7c96f98e78p-1
};
inline constexpr double c18_y[] = {
  0x1p-1, -0x1p-1, 0x1.8p-1, -0x1.8p-1, 0x1.d1745d1745d17p-1, -0x1.d1745d1745d17p-1,
  0x1.faee41e6a7498p-1, -0x1.faee41e6a7498p-1, 0x1.6db6db6db6db7p-1, 0x1.7777777777777p-1,
  -0x1.6db6db6db6db7p-1, 0x1.e7063e7063e7p-1, 0x1.e79e79e79e79ep-1, 0x1.e82fa0be82fa1p-1,
  -0x1.e79e79e79e79ep-1, 0., -0., 0x1.79ca1p-67, -0x1.79ca1p-67, 0x1.0c6f686867a77p-20,
  -0x1.0c6f686867a77p-20, 0x1.05e1d34ab97eap-10, -0x1.05e1d34ab97eap-10, d_nan, d_nan, d_nan,
  -0x1.2b2ab45ce39d2p-1, 0x1.8f5ba3b0bdaa9p-1, 0x1.8f986fe524ed4p-8, 0x1.92591eea75dd9p-2,
  -0x1.ad9e45976f8aep-1, 0x1.9b25b850cb04bp-1, -0x1.912592dca64d8p-1, 0x1.7e5a6993254cap-1,
  0x1.3375f14d9f3fep-2, 0x1.8bbf52f0641eep-1, -0x1.5fc5214ee55b3p-1, -0x1.826b0ed76f9b1p-1,
  0x1.7ff84f89c6e65p-1, -0x1.e6a0514c367b6p-2, 0x1.db274de7f4d6fp-2, 0x1.30d8911db5415p-1,
  -0x1.8fc0168431fbcp-1, 0x1.a10502e9fb7ffp-1, 0x1.b4359defc89ddp-1, 0x1.7ecf7ea368b3ap-2,
  0x1.2fcf7b95802b5p-1, -0x1.2677b8522b6b9p-1, 0x1.8d2f6659a80b4p-1, 0x1.0968ca0d29667p-1,
  -0x1.af414fba9d12cp-1, 0x1.b22765b7a1916p-1, 0x1.a575af1e30ac5p-1, -0x1.71d5691adcf8fp-1,
  0x1.413170ce2f416p-1
};
inline constexpr double c18_dx[] = {
  -0x1.c65cdp-4, -0x1.13ae5p-3, 0x1.1873cp-4, 0x1.d720cp-5, -0x1.476dfbc4c2a5p-8,
  0x1.9fbead7cd392p-10, 0x1.c0403ea379p-18, -0x1.acd8c68e647p-15, -0x1.11aecbc14e5ep-4,
  -0x1.63e36e5d4c3b2p-4, 0x1.0844db6db6db6p-3, -0x1.2092ff8b0a82p-9, 0x1.06205397829cp-9,
  0x1.2ecf8a9777c2p-10, 0x1.1c91c71c71c7p-11, 0x1.b71f7p-1, -0x1.ee26p-7, 0x1.eebeccp0,
  -0x1.58e93p0, 0x1.828ecd5543f3fp-1, 0x1.5748a3014daefp-1, -0x1.3a506d9ca709bp-1,
  0x1.fb01489bc9752p0, d_nan, d_nan, d_nan, -0x1.3efd6868b8061p-5, -0x1.999aaef3a057p-5,
  -0x1.df9a24057b9d3p-1, -0x1.034db67cdd931p-1, -0x1.a88103af2bbap-6, -0x1.92bdc9ab622cp-6,
  0x1.55149cf2d3c78p-10, -0x1.1366dc73bdf24p-6, -0x1.5fdd55aa401cep-1, -0x1.00645e18ea7ecp-4,
  -0x1.3c4a978994974p-3, 0x1.46daa1e73b66p-6, 0x1.88eeb941eb1bp-5, -0x1.0c09d4b18ab1p-4,
  0x1.2ca2d931d6117p-2, -0x1.2720ef55de42ep-2, -0x1.57ba652630cf4p-5, -0x1.ec87600f6d0a8p-5,
  -0x1.29280ef425db4p-5, -0x1.874bd395fb3d3p-1, -0x1.309e17ac2d65p-3, -0x1.e1268dd326222p-5,
  -0x1.e8b675bffdf4p-6, 0x1.577450777d647p-2, -0x1.8915a5a0bf43p-5, -0x1.9ab7cf622b03p-6,
  0x1.307e6afca9b8cp-5, -0x1.be578ce7e946cp-4, -0x1.b7d2ba345e15ap-4
};
inline constexpr double c19_y[] = {
  0x1.5555555555555p-1, -0x1.5555555555555p-2, 3., -0., 10., -0., 100., -0., 0x1.2555555555555p1,
  0x1.5155555555555p1, -0x1.aaaaaaaaaaaabp-3, 0x1.38p4, 20., 0x1.48p4, -0., 0., -0.,
  0x1.79ca1p-68, -0x1.79ca1p-68, 0x1.0c6f7fdd332a9p-21, -0x1.0c6f7422ccd57p-21,
  0x1.063b3c9fa4996p-11, -0x1.060e7f605b66ap-11, d_nan, d_inf, d_nan, -0x1.7e7afc562aap-2,
  0x1.c5cec4p1, 0x1.92de78903p-9, 0x1.92def3ac7d6p-2, -0., 0x1.04e8dep2, -0., 0x1.764cb45cf46cp1,
  0x1.f63c465ecccp-3, 0x1.b3bcdcp1, -0x1.2d779150e28p-2, -0., 0x1.7fd1e13b3p1,
  -0x1.43b1b6668a8p-2, 0x1.1d956f1c1bp-1, 0x1.18c2fcc5fe98p0, -0., 0x1.18ff56p2, 0x1.70597p2,
  0x1.6e83904c666p-2, 0x1.15a6a06a416p0, -0x1.7c5883591ap-2, 0x1.bacc1ap1, 0x1.76643d1028cp-1,
  -0., 0x1.64eedep2, 0x1.29ea8cp2, -0x1.61ec8042774p-3, 0x1.505e9fdae16p0
};
inline constexpr double c19_dx[] = {
  -0x1.7aa2ad5555555p-2, -0x1.6f93155555556p-4, 0x1.1873cp0, -0x1.d720cp-2, -0x1.3585f8p-1, 0.,
  0x1.1717p-4, 0., -0x1.1762700000001p0, -0x1.bb1f6daaaaaaap0, -0x1.0dc64aaaaaaabp-1,
  -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0., 0x1.b71f7p-2, -0x1.ee26p-8, 0x1.eebeccp-1,
  -0x1.58e93p-1, 0x1.828f10e395ad1p-2, 0x1.5748c1006dc0ep-2, -0x1.3b273013482fep-2,
  0x1.fbae4c497547p-1, d_nan, -0x1.451decp0, 0., -0x1.d082a0aa6p-8, -0x1.0874bcp0,
  -0x1.e77d826a498p-2, -0x1.f794f26d2b2p-1, 0., -0x1.445eep-1, 0., -0x1.8e20c168a58p-2,
  -0x1.ce1726145b6p-1, -0x1.36d3bcp0, 0x1.764e9326f08p-2, 0., 0x1.267fec54cep0,
  -0x1.81b5193544p-5, 0x1.9c9f806b018p-1, -0x1.be730c701e5p0, 0., -0x1.bf40ccp0, -0x1.a7c8ccp0,
  -0x1.5ccedec30c6p0, -0x1.c657fd0e8ap-1, -0x1.0405166a7p-6, -0x1.2fb3bp-1, 0x1.3de333a7558p0, 0.,
  -0x1.159b5p0, 0x1.3049bp0, 0x1.09ad3c9825cp-1, -0x1.a40d0b3a3f4p-1
};
inline constexpr double c20_y[] = {
  1., -0x1.43a54e4e98864p-1, 3., -0x1.e6824f33314f5p-1, 10., -0x1.fffa0ca192a6ep-1, 100., -1.,
  0x1.4p1, 0x1.6p1, -0x1.d5f8f47ed617bp-1, 0x1.38p4, 20., 0x1.48p4, -0x1.ffffffee4b79bp-1, 0., 0.,
  0x1.79ca1p-67, 0., 0x1.0c6f7ap-20, -0x1.0c6f7134p-20, 0x1.0624dep-10, -0x1.060352ed5c4p-10,
  d_nan, d_inf, -1., -0x1.8273d263d07b4p-1, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1,
  -0x1.fd37acf5de9c4p-1, 0x1.04e8dep2, -0x1.f2450b4b33ef2p-1, 0x1.797f12p1, 0x1.b763bp-2,
  0x1.b3bcdcp1, -0x1.c701f4a7b778cp-1, -0x1.e866129e3f9f1p-1, 0x1.7fe14p1, -0x1.30fdc63646b46p-1,
  0x1.bb412p-1, 0x1.78ba2cp0, -0x1.f1752a1b9bea2p-1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1,
  0x1.759488p0, -0x1.7bc16fb662908p-1, 0x1.bacc1ap1, 0x1.138968p0, -0x1.fd8bff9f1cf35p-1,
  0x1.64eedep2, 0x1.29ea8cp2, -0x1.da0692dcace5ep-1, 0x1.aeef78p0
};
inline constexpr double c20_dx[] = {
  -0x1.c65cdp-2, -0x1.95ab5ac560872p-3, 0x1.1873cp0, 0x1.774c18e973d42p-5, -0x1.3585f8p-1,
  0x1.24552b2e48db6p-17, 0x1.1717p-4, -0x1.bb05da8eb71efp-146, -0x1.a313a8p-1, -0x1.38cae4p0,
  0x1.09bbbcc60dbfp-3, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.0f3ac8ff89d83p-31,
  0x1.b71f7p-1, -0x1.ee26p-7, 0x1.eebeccp0, -0x1.58e93p0, 0x1.828fp-1, 0x1.5748b980a55e1p-1,
  -0x1.3af17p-1, 0x1.fb83031258179p0, d_nan, -0x1.451decp0, -0., -0x1.c4aa1fdcbef66p-5,
  -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0, -0x1.6470dd81e19c4p-8, -0x1.445eep-1,
  0x1.863f5a612e89ep-11, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0, -0x1.677d5fd6ac68p-3,
  0x1.f4e1ee13668cbp-7, 0x1.88bf88p-1, -0x1.8984278598e8p-4, 0x1.05a004p0, -0x1.c2b7b4p0,
  -0x1.963c8543b27e4p-6, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0, -0x1.cc97cp-1,
  -0x1.583b41d0ac92bp-4, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.2ee7b8f74d87fp-7, -0x1.159b5p0,
  0x1.3049bp0, -0x1.ad5f4e87384dep-4, -0x1.8bdbc8p-1
};
inline constexpr double c21_y[] = {
  1., -0x1.1ac758d0b5ec6p-1, 3., -0x1.78f77fdaf3892p-1, 10., -0x1.7fffd73dd3bdep-1, 100.,
  -0x1.8p-1, 0x1.4p1, 0x1.6p1, -0x1.724d1a8fe23d1p-1, 0x1.38p4, 20., 0x1.48p4,
  -0x1.7ffffffffbac8p-1, 0., 0., 0x1.79ca1p-67, 0., 0x1.0c6f7ap-20, -0x1.0c6f6e45cp-20,
  0x1.0624dep-10, -0x1.05f825d767a8p-10, d_nan, d_inf, -0x1.8p-1, -0x1.45105322798ddp-1,
  0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1, -0x1.7fa2126f43e8fp-1, 0x1.04e8dep2,
  -0x1.7ceaed074cadbp-1, 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1, -0x1.6b7030f4f8ef4p-1,
  -0x1.79a73ad4013d8p-1, 0x1.7fe14p1, -0x1.0d323db9e97cbp-1, 0x1.bb412p-1, 0x1.78ba2cp0,
  -0x1.7cac1907c6734p-1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0,
  -0x1.40d5d7b2637c4p-1, 0x1.bacc1ap1, 0x1.138968p0, -0x1.7fb098bdd914fp-1, 0x1.64eedep2,
  0x1.29ea8cp2, -0x1.7408a40408268p-1, 0x1.aeef78p0
};
inline constexpr double c21_dx[] = {
  -0x1.c65cdp-2, -0x1.22acbf485d3b5p-3, 0x1.1873cp0, 0x1.1420d78be3ab3p-6, -0x1.3585f8p-1,
  0x1.4db7b3773ac81p-22, 0x1.1717p-4, -0x1.a0471afba77ap-194, -0x1.a313a8p-1, -0x1.38cae4p0,
  0x1.cdf2ee6387b24p-5, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.6175d0dd7796bp-41,
  0x1.b71f7p-1, -0x1.ee25fffffffffp-7, 0x1.eebeccp0, -0x1.58e93p0, 0x1.828fp-1,
  0x1.5748b200dcd14p-1, -0x1.3af17p-1, 0x1.fb57b627aff06p0, d_nan, -0x1.451decp0, -0.,
  -0x1.1b53ee0cc106cp-5, -0x1.0874bcp0, -0x1.e5813p-1, -0x1.5fca54p0, -0x1.f5575d39469b5p-11,
  -0x1.445eep-1, 0x1.d33c89cf7e9a1p-13, -0x1.0c732p-2, -0x1.674e8cp0, -0x1.36d3bcp0,
  -0x1.59dbd4fd49d66p-4, 0x1.672ff88b4ab93p-8, 0x1.88bf88p-1, -0x1.22fbdc3fd4721p-4, 0x1.05a004p0,
  -0x1.c2b7b4p0, -0x1.efc8fcb7194f7p-8, -0x1.bf40ccp0, -0x1.a7c8ccp0, -0x1.f300a8p0,
  -0x1.cc97cp-1, -0x1.b6723bd3d70bcp-5, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.98852e968fb4dp-10,
  -0x1.159b5p0, 0x1.3049bp0, -0x1.68cdafd2c6d77p-5, -0x1.8bdbc8p-1
};
inline constexpr double c22_y[] = {
  -0x1.4p1, -0x1.4p1, 3., -0x1.4p1, 10., -0x1.4p1, 100., -0x1.4p1, 0x1.4p1, 0x1.6p1, -0x1.4p1,
  0x1.38p4, 20., 0x1.48p4, -0x1.4p1, -0x1.4p1, -0x1.4p1, -0x1.4p1, -0x1.4p1, -0x1.4p1, -0x1.4p1,
  -0x1.4p1, -0x1.4p1, d_nan, d_inf, -0x1.4p1, -0x1.4p1, 0x1.c5cec4p1, -0x1.4p1, -0x1.4p1,
  -0x1.4p1, 0x1.04e8dep2, -0x1.4p1, 0x1.797f12p1, -0x1.4p1, 0x1.b3bcdcp1, -0x1.4p1, -0x1.4p1,
  0x1.7fe14p1, -0x1.4p1, -0x1.4p1, 0x1.78ba2cp0, -0x1.4p1, 0x1.18ff56p2, 0x1.70597p2, -0x1.4p1,
  0x1.759488p0, -0x1.4p1, 0x1.bacc1ap1, 0x1.138968p0, -0x1.4p1, 0x1.64eedep2, 0x1.29ea8cp2,
  -0x1.4p1, 0x1.aeef78p0
};
inline constexpr double c22_dx[] = {
  0., 0., 0x1.1873cp0, 0., -0x1.3585f8p-1, 0., 0x1.1717p-4, 0., -0x1.a313a8p-1, -0x1.38cae4p0, 0.,
  -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0., 0., 0., 0., 0., 0., 0., 0., 0., -0x1.4af308p0,
  -0x1.451decp0, 0., 0., -0x1.0874bcp0, 0., 0., 0., -0x1.445eep-1, 0., -0x1.0c732p-2, 0.,
  -0x1.36d3bcp0, 0., 0., 0x1.88bf88p-1, 0., 0., -0x1.c2b7b4p0, 0., -0x1.bf40ccp0, -0x1.a7c8ccp0,
  0., -0x1.cc97cp-1, 0., -0x1.2fb3bp-1, 0x1.722a5p0, 0., -0x1.159b5p0, 0x1.3049bp0, 0.,
  -0x1.8bdbc8p-1
};
inline constexpr double c23_y[] = {
  0x1.e84152bac31bp-3, -0x1.e84152bac31bp-3, 0x1.00a20bbb97d4p1, -0x1.00a20bbb97d4p1,
  0x1.200000023690dp3, -0x1.200000023690dp3, 99., -99., 0x1.836d3ecfac71fp0, 0x1.c2157b28c28e1p0,
  -0x1.836d3ecfac71fp0, 0x1.28p4, 19., 0x1.38p4, -19., 0., 0., 0., 0., 0x1.898p-62, -0x1.898p-62,
  0x1.6e80f7d4p-32, -0x1.6e80f7d4p-32, d_nan, d_inf, -d_inf, -0x1.09c43a9ba71c8p-1,
  0x1.46054c0cb4286p1, 0x1.4a89e9f79p-24, 0x1.3d22e224857dp-4, -0x1.0dc303bfe0ddep2,
  0x1.89e49637db5a4p1, -0x1.4f614ead0d10fp1, 0x1.f464cd8a5be74p0, 0x1.91e4e595626dp-6,
  0x1.340529428dcddp1, -0x1.384a680c5d18fp0, -0x1.0a66dfb66e7cp1, 0x1.0083997886272p1,
  -0x1.7e1729a48155p-3, 0x1.550ef7dd7c7fcp-3, 0x1.24b735da14375p-1, -0x1.480c3bc31b325p1,
  0x1.b208bc8eef1d5p1, 0x1.3059c40dc8094p2, 0x1.fcb457ead9cdp-5, 0x1.1fa1d4f228b88p-1,
  -0x1.ea3ee41070cdp-2, 0x1.3b0cdc134f11ep1, 0x1.23507a1f188cep-2, -0x1.15d3089119b5ap2,
  0x1.24ef5616244d8p2, 0x1.d3db06a00045bp1, -0x1.9cc36074bdf7ap0, 0x1.80063fae2add3p-1
};
inline constexpr double c23_dx[] = {
  -0x1.078abc5a38b24p-2, -0x1.3fcdd2fb39c76p-2, 0x1.15af69140ca49p0, 0x1.d27ad1d0a6d7bp-1,
  -0x1.3585f7d52fabdp-1, 0x1.89023fc9a36bep-3, 0x1.1717p-4, -0x1.0b0228p-1, -0x1.97eebeb49fb6cp-1,
  -0x1.33b8888be427ep0, 0x1.89e6a84696f19p0, -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1,
  0x1.ea372p-3, 0., 0., 0., 0., 0x1.a9p-41, 0x1.797p-41, -0x1.4a3dd9b6p-21, 0x1.0a5930338p-19,
  d_nan, -0x1.451decp0, -0x1.806bbp-2, -0x1.6abe31086aa9dp-3, -0x1.079397546e72ep0,
  -0x1.2b5c8b4b6p-15, -0x1.c8dd010294246p-2, -0x1.002b8882f1108p0, -0x1.43ff5a5c128ccp-1,
  0x1.c57397c251669p-6, -0x1.0984f95edb4c1p-2, -0x1.d6764c9cbd028p-3, -0x1.3574f9bf071a5p0,
  -0x1.802ba5506f9bfp0, 0x1.50b069c2f7fd3p-2, 0x1.84ddb5f4b9da1p-1, -0x1.f726539a3acb7p-4,
  0x1.ff9ca75d6347ep-2, -0x1.6cfbfa01e678dp0, -0x1.bd84265d65d8bp-1, -0x1.befa78ecf540ep0,
  -0x1.a7c472dd40c48p0, -0x1.1d956b5942da4p-1, -0x1.73060f53e7bc8p-1, -0x1.fe173ab72e4f2p-3,
  -0x1.2e80b117d246bp-1, 0x1.d02e8f7aabd3ap-1, -0x1.eddccfdf5d7a4p0, -0x1.15973e3d4fa83p0,
  0x1.302d7c5acfbafp0, -0x1.61f251844783p0, -0x1.58cebc95606a8p-1
};
inline constexpr double x_3[] = {
  1., -1., 3., -3., 10., -10., 100., -100., 0x1.4p1, 0x1.6p1, -0x1.4p1, 0x1.38p4, 20., 0x1.48p4,
  -20., 0., -0., 0x1.79ca1p-67, -0x1.79ca1p-67, 0x1.0c6f7ap-20, -0x1.0c6f7ap-20, 0x1.0624dep-10,
  -0x1.0624dep-10, 0x1p-1, d_inf, -d_inf, -0x1.67d804p0, 0x1.c5cec4p1, 0x1.920cp-8, 0x1.4b60f8p-1,
  -0x1.4dc20cp2, 0x1.04e8dep2, -0x1.cf3236p1, 0x1.797f12p1, 0x1.b763bp-2, 0x1.b3bcdcp1,
  -0x1.19031cp1, -0x1.89dbeap1, 0x1.7fe14p1, -0x1.cfa61p-1, 0x1.bb412p-1, 0x1.78ba2cp0,
  -0x1.c7d768p1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0, -0x1.5a8a5p0,
  0x1.bacc1ap1, 0x1.138968p0, -0x1.55d248p2, 0x1.64eedep2, 0x1.29ea8cp2, -0x1.4cfb26p1,
  0x1.aeef78p0
};
inline constexpr double c24_y[] = {
  0x1p-1, -0x1p-1, 0x1.4p1, -0x1.4p1, 0x1.3p3, -0x1.3p3, 0x1.8ep6, -0x1.8ep6, 2., 0x1.2p1, -2.,
  19., 0x1.38p4, 20., -0x1.38p4, 0., 0., 0., 0., 0., 0., 0., 0., 0., d_inf, -d_inf,
  -0x1.cfb008p-1, 0x1.85cec4p1, 0., 0x1.2d83ep-3, -0x1.2dc20cp2, 0x1.c9d1bcp1, -0x1.8f3236p1,
  0x1.397f12p1, 0., 0x1.73bcdcp1, -0x1.b20638p0, -0x1.49dbeap1, 0x1.3fe14p1, -0x1.9f4c2p-2,
  0x1.76824p-2, 0x1.f17458p-1, -0x1.87d768p1, 0x1.f1feacp1, 0x1.50597p2, 0x1.8d714p-4,
  0x1.eb291p-1, -0x1.b514ap-1, 0x1.7acc1ap1, 0x1.2712dp-1, -0x1.35d248p2, 0x1.44eedep2,
  0x1.09ea8cp2, -0x1.0cfb26p1, 0x1.2eef78p0
};
inline constexpr double c24_dx[] = {
  -0x1.c65cdp-2, -0x1.13ae5p-1, 0x1.1873cp0, 0x1.d720cp-1, -0x1.3585f8p-1, 0x1.89024p-3,
  0x1.1717p-4, -0x1.0b0228p-1, -0x1.a313a8p-1, -0x1.38cae4p0, 0x1.94a97p0, -0x1.d9b95p-1,
  0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., -0x1.451decp0,
  -0x1.806bbp-2, -0x1.cd81cp-3, -0x1.0874bcp0, 0., -0x1.5fca54p0, -0x1.003348p0, -0x1.445eep-1,
  0x1.c6c2p-6, -0x1.0c732p-2, 0., -0x1.36d3bcp0, -0x1.93b114p0, 0x1.53902p-2, 0x1.88bf88p-1,
  -0x1.e6a5ap-3, 0x1.05a004p0, -0x1.c2b7b4p0, -0x1.bef4c8p-1, -0x1.bf40ccp0, -0x1.a7c8ccp0,
  -0x1.f300a8p0, -0x1.cc97cp-1, -0x1.4d2efp-2, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.ede86cp0,
  -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p0, -0x1.8bdbc8p-1
};
inline constexpr double c25_y[] = {
  1., -1., 3., -3., 10., -10., 100., -100., 0x1.4p1, 0x1.6p1, -0x1.4p1, 0x1.38p4, 20., 0x1.48p4,
  -20., 0., 0., 0., 0., 0., 0., 0., 0., d_nan, d_inf, -d_inf, -0x1.67d804p0, 0x1.c5cec4p1, 0.,
  0x1.4b60f8p-1, -0x1.4dc20cp2, 0x1.04e8dep2, -0x1.cf3236p1, 0x1.797f12p1, 0., 0x1.b3bcdcp1,
  -0x1.19031cp1, -0x1.89dbeap1, 0x1.7fe14p1, -0x1.cfa61p-1, 0x1.bb412p-1, 0x1.78ba2cp0,
  -0x1.c7d768p1, 0x1.18ff56p2, 0x1.70597p2, 0x1.31ae28p-1, 0x1.759488p0, -0x1.5a8a5p0,
  0x1.bacc1ap1, 0x1.138968p0, -0x1.55d248p2, 0x1.64eedep2, 0x1.29ea8cp2, -0x1.4cfb26p1,
  0x1.aeef78p0
};
inline constexpr double c25_dx[] = {
  -0x1.c65cdp-2, -0x1.13ae5p-1, 0x1.1873cp0, 0x1.d720cp-1, -0x1.3585f8p-1, 0x1.89024p-3,
  0x1.1717p-4, -0x1.0b0228p-1, -0x1.a313a8p-1, -0x1.38cae4p0, 0x1.94a97p0, -0x1.d9b95p-1,
  0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., -0x1.451decp0,
  -0x1.806bbp-2, -0x1.cd81cp-3, -0x1.0874bcp0, 0., -0x1.5fca54p0, -0x1.003348p0, -0x1.445eep-1,
  0x1.c6c2p-6, -0x1.0c732p-2, 0., -0x1.36d3bcp0, -0x1.93b114p0, 0x1.53902p-2, 0x1.88bf88p-1,
  -0x1.e6a5ap-3, 0x1.05a004p0, -0x1.c2b7b4p0, -0x1.bef4c8p-1, -0x1.bf40ccp0, -0x1.a7c8ccp0,
  -0x1.f300a8p0, -0x1.cc97cp-1, -0x1.4d2efp-2, -0x1.2fb3bp-1, 0x1.722a5p0, -0x1.ede86cp0,
  -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p0, -0x1.8bdbc8p-1
};
inline constexpr double c26_y[] = {
  0., 0., 3., -3., 10., -10., 100., -100., 0., 0x1.6p1, 0., 0x1.38p4, 20., 0x1.48p4, -20., 0., 0.,
  0., 0., 0., 0., 0., 0., d_nan, d_inf, -d_inf, 0., 0x1.c5cec4p1, 0., 0., -0x1.4dc20cp2,
  0x1.04e8dep2, -0x1.cf3236p1, 0x1.797f12p1, 0., 0x1.b3bcdcp1, 0., -0x1.89dbeap1, 0x1.7fe14p1, 0.,
  0., 0., -0x1.c7d768p1, 0x1.18ff56p2, 0x1.70597p2, 0., 0., 0., 0x1.bacc1ap1, 0., -0x1.55d248p2,
  0x1.64eedep2, 0x1.29ea8cp2, -0x1.4cfb26p1, 0.
};
inline constexpr double c26_dx[] = {
  0., 0., 0x1.1873cp0, 0x1.d720cp-1, -0x1.3585f8p-1, 0x1.89024p-3, 0x1.1717p-4, -0x1.0b0228p-1,
  0., -0x1.38cae4p0, 0., -0x1.d9b95p-1, 0x1.c38dbp-1, 0x1.11632p-1, 0x1.ea372p-3, 0., 0., 0., 0.,
  0., 0., 0., 0., 0., -0x1.451decp0, -0x1.806bbp-2, 0., -0x1.0874bcp0, 0., 0., -0x1.003348p0,
  -0x1.445eep-1, 0x1.c6c2p-6, -0x1.0c732p-2, 0., -0x1.36d3bcp0, 0., 0x1.53902p-2, 0x1.88bf88p-1,
  0., 0., 0., -0x1.bef4c8p-1, -0x1.bf40ccp0, -0x1.a7c8ccp0, 0., 0., 0., -0x1.2fb3bp-1, 0.,
  -0x1.ede86cp0, -0x1.159b5p0, 0x1.3049bp0, -0x1.69d238p0, 0.
};
inline constexpr double x_4[] = {
  -0x1.24ae7ap0, -0x1.5fd53p-2, -0x1.71feb8p0, -0x1.1f526p-2, 0x1.35a43p1, -0x1.652fe8p0,
  -0x1.c3c0ep0, -0x1.d387cap0, -0x1.b120e4p0, 0x1.57d874p0, -0x1.d2e912p0, 0x1.9402f8p-2,
  0x1.605ac4p1, -0x1.4a67c8p1, 0x1.62be44p1
};
inline constexpr double dy_5[] = {
  -0x1.b626p-4, -0x1.90ee5p-2, -0x1.ba0474p0, -0x1.ad5a4p-3, 0x1.4bfdp-6, 0x1.16897p0,
  -0x1.9d68fp-1, 0x1.d5e3dp0, -0x1.5c21cp-3, -0x1.0877ap-3, -0x1.b3e1ep0, 0x1.6e09bp-1,
  0x1.0708fp-2, 0x1.77d5c8p0, 0x1.caa77cp0
};
inline constexpr double c27_y[] = {
  -0x1.24ae7ap-2, -0x1.5fd53p-4, -0x1.71feb8p-2, -0x1.1f526p-4, 0x1.35a43p1, -0x1.652fe8p-2,
  -0x1.c3c0ep-2, -0x1.d387cap-2, -0x1.b120e4p-2, 0x1.57d874p0, -0x1.d2e912p-2, 0x1.9402f8p-2,
  0x1.605ac4p1, -0x1.4a67c8p-1, 0x1.62be44p1
};
inline constexpr double c27_dx[] = {
  -0x1.b626p-6, -0x1.90ee5p-4, -0x1.ba0474p-2, -0x1.ad5a4p-5, 0x1.4bfdp-6, 0x1.16897p-2,
  -0x1.9d68fp-3, 0x1.d5e3dp-2, -0x1.5c21cp-5, -0x1.0877ap-3, -0x1.b3e1ep-2, 0x1.6e09bp-1,
  0x1.0708fp-2, 0x1.77d5c8p-2, 0x1.caa77cp0
};
inline constexpr double c27_dp[] = {
  -0x1.07e51ffe07bp0
};
inline constexpr double p_6[] = {
  0x1.3b2c2p-6, 0x1.b6ecbcp-2, 0x1.1d94a8p-4
};
inline constexpr double c28_y[] = {
  -0x1.685522b0c74p-6, -0x1.2d9e0d8467ap-3, -0x1.9cbf6ce988cp-4, -0x1.61bbe232ccp-8, 0x1.35a43p1,
  -0x1.8e75bf61904p-4, -0x1.1616189f4ep-5, -0x1.90cd5610f82cp-1, -0x1.e32d211565ap-4,
  0x1.57d874p0, -0x1.90454545e09cp-1, 0x1.9402f8p-2, 0x1.605ac4p1, -0x1.1b3f8d404b7p0,
  0x1.62be44p1
};
inline constexpr double c28_dx[] = {
  -0x1.0db623a66p-9, -0x1.57b53f80616p-3, -0x1.ed17a1c9fc2p-4, -0x1.084c06f724p-8, 0x1.4bfdp-6,
  0x1.36b8bfeef18p-4, -0x1.fcf761065ep-7, 0x1.92d3267b866p-1, -0x1.845bbab926p-7, -0x1.0877ap-3,
  -0x1.75abc4ca304p-1, 0x1.6e09bp-1, 0x1.0708fp-2, 0x1.4231a8a2af7p-1, 0x1.caa77cp0
};
inline constexpr double c28_dp[] = {
  0x1.9b219db75d8p0, -0x1.f36eb4182a78p1, 0x1.43d6aa7aefcp0
};
inline constexpr double x_7[] = {
  -0x1.087ddcp0, -0x1.684224p1, -0x1.154ccap0, 0x1.6f6b4ep1, -0x1.d66abap0, 0x1.3b4842p1,
  -0x1.1a74dp-2, -0x1.40230cp1, -0x1.5b8ec6p1, 0x1.7768c8p1, 0x1.6dc834p1, -0x1.96b66cp0,
  -0x1.1eff14p-1, -0x1.064b04p1, -0x1.a05d1p-1, 0x1.0e3598p1, 0x1.f5477p-2, -0x1.0b4c2p-1,
  0x1.06c656p0, 0x1.0fcd58p-1, 0x1.415766p1, -0x1.374f9p1, 0x1.c2a89p0, 0x1.fa106cp0,
  0x1.3f3434p1, 0x1.952394p-1, 0x1.7a2952p0, -0x1.744d46p0, -0x1.2eecf8p-1, -0x1.2e6826p0,
  0x1.d290f8p-1, -0x1.1787acp1, 0x1.e0a494p0, -0x1.2351bp1, -0x1.341f42p1, 0x1.25d828p-2,
  0x1.076424p1, 0x1.e6f45cp-1, -0x1.f9efcp-2, -0x1.15a538p0, -0x1.523cb8p1, 0x1.b90e22p0,
  -0x1.3ccb3p-3, -0x1.8945e4p-1, 0x1.7050a4p0, 0x1.254694p1, 0x1.fd1f24p-1, -0x1.81632p-2,
  -0x1.eec72ap0, 0x1.c9c32cp-1, -0x1.289982p1, -0x1.71512cp1, 0x1.e3156p-4, -0x1.c27578p0,
  -0x1.68a18ep0, 0x1.60d13p0, 0x1.3fe188p1, -0x1.343c0ap1, -0x1.44923cp1, 0x1.3f60e6p1,
  0x1.ad9bf4p-1, 0x1.0eadap-2, 0x1.60f698p0, -0x1.9104fp-3, 0x1.696974p-1, 0x1.77p-12,
  0x1.e0f92ap0, 0x1.1b5d18p1
};
inline constexpr double dy_8[] = {
  -0x1.bee19p-2, 0x1.3e7bb8p0, -0x1.a82e9p0, 0x1.a694bp-1, -0x1.de22a4p0, 0x1.b3970cp0,
  0x1.a3e0c8p-1, -0x1.507078p-1, 0x1.b795b8p0, 0x1.b96ba8p-1, -0x1.a6baep0, -0x1.64d4a8p0,
  0x1.d02e68p0, -0x1.96afd8p-1, -0x1.b2495cp0, -0x1.b7fd34p0, 0x1.5d6824p0, -0x1.e753p-4,
  0x1.5f73b8p-1, -0x1.b1b6ap-2, -0x1.34a06cp0, 0x1.73b068p0, 0x1.ad072p0, 0x1.fbf26cp0,
  0x1.098684p0, 0x1.22dd78p0, 0x1.a5c44p-1, 0x1.d94a4cp0, -0x1.7bdcdp-1, -0x1.c87274p0,
  0x1.a211f8p-1, 0x1.dd6f84p0, -0x1.8eff88p0, 0x1.6e013p0, 0x1.47cee8p0, 0x1.1a123cp0,
  -0x1.ebb134p0, 0x1.8fde2p-3, -0x1.f1356cp0, -0x1.42eccp-3, 0x1.9aa0b8p0, -0x1.2cf68cp0,
  -0x1.3e0444p0, 0x1.ad0abp-1, 0x1.970454p0, -0x1.9619b4p0, -0x1.3787p-1, 0x1.6c3d38p0,
  0x1.f6126p0, -0x1.2ae82cp0, 0x1.fda224p0, 0x1.4a1dap-3, -0x1.1c9fep-3, 0x1.511a0cp0,
  0x1.fa6414p0, 0x1.63f308p0, -0x1.3069c8p0, -0x1.1d9438p-1, 0x1.f40b1p0, -0x1.56d444p0,
  -0x1.016924p0, 0x1.390fcp-3, 0x1.1af4cp-3, -0x1.d728c4p0, -0x1.f7218p-1, -0x1.5f9bdp-2,
  -0x1.ef3658p-1, -0x1.34ec2cp0
};
inline constexpr double c29_y[] = {
  -0x1.087ddcp-2, -0x1.684224p-1, -0x1.154ccap-2, 0x1.6f6b4ep1, -0x1.d66abap-2, 0x1.3b4842p1,
  -0x1.1a74dp-4, -0x1.40230cp-1, -0x1.5b8ec6p-1, 0x1.7768c8p1, 0x1.6dc834p1, -0x1.96b66cp-2,
  -0x1.1eff14p-3, -0x1.064b04p-1, -0x1.a05d1p-3, 0x1.0e3598p1, 0x1.f5477p-2, -0x1.0b4c2p-3,
  0x1.06c656p0, 0x1.0fcd58p-1, 0x1.415766p1, -0x1.374f9p-1, 0x1.c2a89p0, 0x1.fa106cp0,
  0x1.3f3434p1, 0x1.952394p-1, 0x1.7a2952p0, -0x1.744d46p-2, -0x1.2eecf8p-3, -0x1.2e6826p-2,
  0x1.d290f8p-1, -0x1.1787acp-1, 0x1.e0a494p0, -0x1.2351bp-1, -0x1.341f42p-1, 0x1.25d828p-2,
  0x1.076424p1, 0x1.e6f45cp-1, -0x1.f9efcp-4, -0x1.15a538p-2, -0x1.523cb8p-1, 0x1.b90e22p0,
  -0x1.3ccb3p-5, -0x1.8945e4p-3, 0x1.7050a4p0, 0x1.254694p1, 0x1.fd1f24p-1, -0x1.81632p-4,
  -0x1.eec72ap-2, 0x1.c9c32cp-1, -0x1.289982p-1, -0x1.71512cp-1, 0x1.e3156p-4, -0x1.c27578p-2,
  -0x1.68a18ep-2, 0x1.60d13p0, 0x1.3fe188p1, -0x1.343c0ap-1, -0x1.44923cp-1, 0x1.3f60e6p1,
  0x1.ad9bf4p-1, 0x1.0eadap-2, 0x1.60f698p0, -0x1.9104fp-5, 0x1.696974p-1, 0x1.77p-12,
  0x1.e0f92ap0, 0x1.1b5d18p1
};
inline constexpr double c29_dx[] = {
  -0x1.bee19p-4, 0x1.3e7bb8p-2, -0x1.a82e9p-2, 0x1.a694bp-1, -0x1.de22a4p-2, 0x1.b3970cp0,
  0x1.a3e0c8p-3, -0x1.507078p-3, 0x1.b795b8p-2, 0x1.b96ba8p-1, -0x1.a6baep0, -0x1.64d4a8p-2,
  0x1.d02e68p-2, -0x1.96afd8p-3, -0x1.b2495cp-2, -0x1.b7fd34p0, 0x1.5d6824p0, -0x1.e753p-6,
  0x1.5f73b8p-1, -0x1.b1b6ap-2, -0x1.34a06cp0, 0x1.73b068p-2, 0x1.ad072p0, 0x1.fbf26cp0,
  0x1.098684p0, 0x1.22dd78p0, 0x1.a5c44p-1, 0x1.d94a4cp-2, -0x1.7bdcdp-3, -0x1.c87274p-2,
  0x1.a211f8p-1, 0x1.dd6f84p-2, -0x1.8eff88p0, 0x1.6e013p-2, 0x1.47cee8p-2, 0x1.1a123cp0,
  -0x1.ebb134p0, 0x1.8fde2p-3, -0x1.f1356cp-2, -0x1.42eccp-5, 0x1.9aa0b8p-2, -0x1.2cf68cp0,
  -0x1.3e0444p-2, 0x1.ad0abp-3, 0x1.970454p0, -0x1.9619b4p0, -0x1.3787p-1, 0x1.6c3d38p-2,
  0x1.f6126p-2, -0x1.2ae82cp0, 0x1.fda224p-2, 0x1.4a1dap-5, -0x1.1c9fep-3, 0x1.511a0cp-2,
  0x1.fa6414p-2, 0x1.63f308p0, -0x1.3069c8p0, -0x1.1d9438p-3, 0x1.f40b1p-2, -0x1.56d444p0,
  -0x1.016924p0, 0x1.390fcp-3, 0x1.1af4cp-3, -0x1.d728c4p-2, -0x1.f7218p-1, -0x1.5f9bdp-2,
  -0x1.ef3658p-1, -0x1.34ec2cp0
};
inline constexpr double c29_dp[] = {
  -0x1.019d8eb359f48p5
};
inline constexpr double p_9[] = {
  -0x1.76f5e8p-2, 0x1.3af9ep-4, 0x1.35aa08p-2, -0x1.17db1ap-2, 0x1.feb728p-4, 0x1.4dcb32p-2,
  -0x1.42d9bcp-3, 0x1.456396p-2, -0x1.a523c8p-4, 0x1.442b36p-2, 0x1.7fb286p-1, 0x1.3196bcp-2,
  0x1.83326ep-2, -0x1.f781a8p-2, -0x1.367eb2p-2, -0x1.dc05p-3, 0x1.a9d7b2p-1
};
inline constexpr double c30_y[] = {
  0x1.8365ef8d9b6p-2, -0x1.bb40c3b6e38p-3, -0x1.4f6ddd7a8a5p-2, 0x1.6f6b4ep1,
  -0x1.d53c972bd188p-3, 0x1.3b4842p1, 0x1.64372a1218cp-5, -0x1.96e9075e2d08p-1,
  0x1.1de12fd54e58p-2, 0x1.7768c8p1, 0x1.6dc834p1, -0x1.e57ed03d3f5p-2, -0x1.b214245f8298p-3,
  0x1.01f11e651f5p0, 0x1.f8fec0ae952p-3, 0x1.0e3598p1, 0x1.f5477p-2, 0x1.8781f8d79dp-3,
  0x1.06c656p0, 0x1.0fcd58p-1, 0x1.415766p1, -0x1.36879db22f4p-2, 0x1.c2a89p0, 0x1.fa106cp0,
  0x1.3f3434p1, 0x1.952394p-1, 0x1.7a2952p0, -0x1.17019e2a8f52p0, -0x1.699ab0c7562p-3,
  -0x1.c96303ba2c54p-2, 0x1.d290f8p-1, 0x1.5308a16afd98p-1, 0x1.e0a494p0, -0x1.e49811599c6p0,
  0x1.c34da3927ddp-1, 0x1.25d828p-2, 0x1.076424p1, 0x1.e6f45cp-1, -0x1.f8aaccf7dbp-5,
  -0x1.6a044a15acfp-2, 0x1.aa900d4c8f2p-2, 0x1.b90e22p0, 0x1.0493369b26cp-6, -0x1.f1fed6420a18p-3,
  0x1.7050a4p0, 0x1.254694p1, 0x1.fd1f24p-1, 0x1.7afe79de168p-3, 0x1.2c0d0574939ap-1,
  0x1.c9c32cp-1, -0x1.ed60bff8ea64p0, 0x1.0e77abd455fp0, 0x1.e3156p-4, -0x1.10717cf6adep-1,
  0x1.8a3cb896e26cp-2, 0x1.60d13p0, 0x1.3fe188p1, 0x1.84b9add49158p-2, -0x1.9c8be8e6e328p-1,
  0x1.3f60e6p1, 0x1.ad9bf4p-1, 0x1.0eadap-2, 0x1.60f698p0, -0x1.2f44bb0b7f9p-4, 0x1.696974p-1,
  0x1.77p-12, 0x1.e0f92ap0, 0x1.1b5d18p1
};
inline constexpr double c30_dx[] = {
  0x1.4745659d9d4p-3, 0x1.87da9cb239p-4, -0x1.008cf7fe8a4p-1, 0x1.a694bp-1, -0x1.dcef8c1852dp-3,
  0x1.b3970cp0, -0x1.08c2ecb94d7p-3, -0x1.aba1a8f84e5p-3, -0x1.6993543e8fep-3, 0x1.b96ba8p-1,
  -0x1.a6baep0, -0x1.a9f376ce9b6p-2, 0x1.5f08cbde2058p-1, 0x1.8ff0bd739eep-2, 0x1.075de1bd24fcp-1,
  -0x1.b7fd34p0, 0x1.5d6824p0, 0x1.64e3af091cp-5, 0x1.5f73b8p-1, -0x1.b1b6ap-2, -0x1.34a06cp0,
  0x1.72c1ae2ef42p-3, 0x1.ad072p0, 0x1.fbf26cp0, 0x1.098684p0, 0x1.22dd78p0, 0x1.a5c44p-1,
  0x1.62b01a8cdde4p0, -0x1.c571be2808cp-3, -0x1.592f77ebeaecp-1, 0x1.a211f8p-1,
  -0x1.2188a95940e4p-1, -0x1.8eff88p0, 0x1.306a2d1611bp0, -0x1.e02329078a4p-2, 0x1.1a123cp0,
  -0x1.ebb134p0, 0x1.8fde2p-3, -0x1.eff61404467p-3, -0x1.a50e468e7d8p-5, -0x1.02edb39cff9p-2,
  -0x1.2cf68cp0, 0x1.0594bb6e509p-3, 0x1.0fa4f905e89p-2, 0x1.970454p0, -0x1.9619b4p0,
  -0x1.3787p-1, -0x1.66326174b26p-1, -0x1.30795d32036p-1, -0x1.2ae82cp0, 0x1.a7dfc9a57c84p0,
  -0x1.e3846144f9p-5, -0x1.1c9fep-3, 0x1.97c45650c86p-2, -0x1.14ca3c6ba304p-1, 0x1.63f308p0,
  -0x1.3069c8p0, 0x1.682752cc512p-4, 0x1.3dca484ad5bp-1, -0x1.56d444p0, -0x1.016924p0,
  0x1.390fcp-3, 0x1.1af4cp-3, -0x1.644fb85ae61cp-1, -0x1.f7218p-1, -0x1.5f9bdp-2, -0x1.ef3658p-1,
  -0x1.34ec2cp0
};
inline constexpr double c30_dp[] = {
  -0x1.846ac5a92848p1, -0x1.c030436ed5ep1, -0x1.0b61b35868p-1, -0x1.64ae26fa0b8cp1,
  0x1.b88c9626cedp-1, 0x1.5e3a94fb8ap-3, -0x1.8f914451435p1, -0x1.a79e512ee0fp1,
  -0x1.1e1a3f515862p2, -0x1.498d45177a6p-1, -0x1.582769999664p1, 0x1.53a387b248ap1,
  0x1.734187ed2a2p0, 0x1.1799dc53f3ap0, -0x1.9ef5a9094d1p2, 0., -0x1.f77a9af26da4p2
};
inline constexpr double x_10[] = {
  -0x1.157b8p0, -0x1.2bc18p1, -0x1.ea2f8p-2
};
inline constexpr double dy_11[] = {
  0x1.6fbep0, 0x1.760768p0, 0x1.a78e14p0
};
inline constexpr double c31_y[] = {
  1., 1., 1.
};
inline constexpr double c31_dx[] = {
  0., 0., 0.
};
inline constexpr double x_12[] = {
  -0x1.e28ca8p1, 0x1.1974bp1, -0x1.369f2p1, 0x1.cd1c14p1, 0x1.6ed394p1, 0x1.a68c3p0
};
inline constexpr double dy_13[] = {
  0x1.5cf2ecp0, -0x1.c887ep-1, 0x1.69c22p0, -0x1.382758p0, 0x1.f303ccp0, 0x1.d25928p-1
};
inline constexpr double c32_y[] = {
  0x1.4e56ea95c4d81p-9, 0x1.feb1a9156a3b3p-1, 0x1.3acd8f2f9e6adp-9, 0x1.fec53270d0618p-1,
  0x1.8ade5439e48fp-1, 0x1.d486af186dc3cp-3
};
inline constexpr double c32_dx[] = {
  0x1.77f6a3c01ca26p-8, -0x1.77f6a3c01ca4dp-8, 0x1.9d5bfb078eff8p-8, -0x1.9d5bfb078f095p-8,
  0x1.773aef411b62p-3, -0x1.773aef411b614p-3
};
inline constexpr double x_14[] = {
  0x1.32d2cp-3, 0x1.2d678p-2, 0x1.2f9ep-1, -0x1.953798p0, -0x1.502eb8p0, -0x1.52587p1,
  -0x1.dedb4p1, 0x1.fbeb58p1, -0x1.ce9744p1
};
inline constexpr double dy_15[] = {
  0x1.4a27d8p0, 0x1.82e17p-1, 0x1.2bf62cp0, 0x1.5c226p-1, 0x1.92f67p-1, -0x1.a953b4p0,
  -0x1.c2d0f8p0, 0x1.04848p-2, 0x1.00869p-1
};
inline constexpr double c33_y[] = {
  0x1.13c6c78a20533p-2, 0x1.3ea826afd06dp-2, 0x1.ad9111c60f3fep-2, 0x1.81911f162c6b4p-2,
  0x1.f8e91ba2e9aecp-2, 0x1.0b0b8a8dd3cbfp-3, 0x1.d608226423561p-12, 0x1.ff8287e175876p-1,
  0x1.0adc68f7d0704p-11
};
inline constexpr double c33_dx[] = {
  0x1.dbce37ad631a1p-5, -0x1.95d032a73fd5fp-4, 0x1.4fd22da11c912p-5, 0x1.856b7f96dec7p-4,
  0x1.6b1dd253e88bap-3, -0x1.16e9c90fabf78p-2, -0x1.d978a14c379p-11, 0x1.9773a3da199dcp-11,
  0x1.0813f5c877c6fp-13
};
inline constexpr double x_16[] = {
  -0x1.28d9c4p1, -0x1.152b2cp1, -0x1.c8d498p1, -0x1.aebd18p0, -0x1.81b8b8p1, -0x1.fcfa44p1,
  0x1.66b89p0, 0x1.6a4a1p1, -0x1.4dd1p1, -0x1.cd736p0, -0x1.173a74p1, 0x1.ed1ba8p1, 0x1.a9663cp1,
  -0x1.85543p-1, 0x1.144a5cp1
};
inline constexpr double dy_17[] = {
  0x1.2491bp0, 0x1.9b408p-5, 0x1.60bc8p-1, 0x1.ea08fp-2, -0x1.8995f8p0, 0x1.31abc4p0,
  0x1.03fdfp-2, 0x1.27742cp0, 0x1.dd942cp0, 0x1.68adbcp0, -0x1.d012fp-2, -0x1.e11508p0,
  0x1.f057fp0, -0x1.d54b7cp0, 0x1.5d0c08p-1
};
inline constexpr double c34_y[] = {
  0x1.a6f327610820dp-3, 0x1.ed40636d4a91ep-3, 0x1.e4c8fd7981db9p-5, 0x1.8faf9caac6fcdp-2,
  0x1.a675f8fb7db9cp-4, 0x1.ce42e4b7ef514p-11, 0x1.86f4a4396622dp-3, 0x1.981122d65c369p-1,
  0x1.c6159265cb1c1p-9, 0x1.fc06e7db3cec2p-8, 0x1.5fd623fd3d1bbp-10, 0x1.1ec800ab7423p-1,
  0x1.51f2c3022a3p-2, 0x1.6c48dfac4735ap-8, 0x1.a5b10810fcbf9p-4
};
inline constexpr double c34_dx[] = {
  0x1.5d408c33d965ap-3, -0x1.074a7d79c8c49p-4, 0x1.68873558494dep-6, 0x1.021ffc5a07209p-4,
  -0x1.87bc324f01bd8p-3, 0x1.7f471f6bbb105p-13, -0x1.1e827dc1115f2p-3, 0x1.1132bc33fd0efp-3,
  0x1.8f0c8314302c3p-9, 0x1.acef6e3a28231p-9, -0x1.19164237b9ce9p-13, -0x1.b5990becffa03p-1,
  0x1.83517b27bb789p-1, -0x1.0d8b17b5f657p-7, 0x1.b47a7441fbe48p-4
};
inline constexpr double x_18[] = {
  0x1.a0ca6cp1, 0x1.49ca54p1, 0x1.c3524p-3, -0x1.f3398p-4, -0x1.0b898p0, -0x1.1364ecp1,
  0x1.0ea148p1, 0x1.7a535p-1, 0x1.339cd8p0, -0x1.33515p0, 0x1.4d488p-1, 0x1.ea1d6p-1,
  0x1.e0b548p1, -0x1.f5a844p1, -0x1.86fc54p1, 0x1.5a059p-1, -0x1.8c27fp0, -0x1.d6b74cp1,
  -0x1.b74a54p1, -0x1.608358p1, -0x1.8cea5p0, 0x1.b4e2ep0, -0x1.76c1c4p1, 0x1.803dep0,
  0x1.b9ff8p-2, -0x1.9b50cp-2, -0x1.7b45b4p1, -0x1.91fb6p1, -0x1.b30228p0, 0x1.e06c7p1
};
inline constexpr double dy_19[] = {
  0x1.8d349p-1, 0x1.25853p-2, -0x1.093b1p-1, 0x1.f99cep0, 0x1.4d7e3p-1, 0x1.54a99p-2,
  -0x1.6aeedp-1, -0x1.31787p-1, 0x1.46de6p0, 0x1.c1a1p-4, -0x1.dde1p-5, 0x1.769b08p-1,
  0x1.f7671p-1, 0x1.927dfp-2, 0x1.42d5dp-1, 0x1.eab2e4p0, 0x1.b5204p-3, 0x1.695b8p-4,
  -0x1.8af23p-1, -0x1.6c3d1p0, 0x1.eeeep-6, 0x1.2574cp0, -0x1.79ab9cp0, 0x1.3cc838p-1,
  0x1.c7ac48p-1, 0x1.4bfb6p-1, -0x1.b5ac2p-2, 0x1.16bd2p-2, 0x1.142a9p-1, -0x1.72267cp0
};
inline constexpr double c35_y[] = {
  0x1.dd084133157a8p-2, 0x1.e37eb6396e8adp-3, 0x1.6ea296b15dee5p-6, 0x1.045f6e90b0d6p-6,
  0x1.9dbbde209b7bcp-8, 0x1.11ab46f60edap-9, 0x1.308e01bf1781cp-3, 0x1.33e59d15749bfp-5,
  0x1.e90c3b7d30158p-5, 0x1.623058f0dc5afp-8, 0x1.3c61967f0e45bp-5, 0x1.adc6233cd08aap-5,
  0x1.b8f5050ae7fb6p-1, 0x1.a367a6b8bf237p-12, 0x1.f1db3de0c5f16p-11, 0x1.4459fae2fcf08p-5,
  0x1.18e3b3a92440cp-8, 0x1.0b0b99f6f0ee9p-11, 0x1.555b9bfa12902p-11, 0x1.50356418eba12p-10,
  0x1.f5d74cb5e8e4dp-9, 0x1.975068a8d46d7p-4, 0x1.fa5b1ca65824fp-11, 0x1.4b9aa9475ab18p-4,
  0x1.c749cea93305ap-6, 0x1.8bbe1dbeb9e86p-7, 0x1.e8ce0c4364bbcp-11, 0x1.9956d6f458141p-11,
  0x1.b074e58a49927p-9, 0x1.8a33eaa37de4ap-1
};
inline constexpr double c35_dx[] = {
  0x1.63fe777596affp-3, -0x1.c0bf6a659b9e4p-6, -0x1.518e503b04a22p-6, 0x1.99687f59007b5p-6,
  0x1.9b9356b5d7bb2p-10, -0x1.326b5a9d70931p-13, -0x1.52840e7a00598p-3, -0x1.33acd2f9fe421p-5,
  0x1.ab832f23b96d9p-5, -0x1.9ef239eabe25ap-10, -0x1.419c6fc2644d1p-5, -0x1.85736416e8a6cp-7,
  0x1.60f1e678f7a5fp-6, -0x1.da0ad9fcf6282p-13, -0x1.4640d45fa62bdp-12, 0x1.36ec18eb0e8ddp-5,
  -0x1.a2633fd835dbdp-9, -0x1.d0a509535e8ap-12, -0x1.2733b066419p-10, -0x1.9041b4953806ep-9,
  0x1.db00566fd2d58p-9, 0x1.a4114a108826cp-3, -0x1.1b091155727p-11, 0x1.fd053e082f6edp-4,
  0x1.9b3152053d7a4p-5, 0x1.359c8f10e46d1p-6, 0x1.ddf2d26ed98c3p-12, 0x1.e68182df86e84p-11,
  0x1.3ac348ef82748p-8, -0x1.a1882e7a04556p-2
};
inline constexpr double x_20[] = {
  -0x1.4ae47p1, -0x1.e9a4p1, 0x1.1a69p1, 0x1.7f478p0, -0x1.ad73f8p0, -0x1.181d68p1, 0x1.f901p-5,
  0x1.67224p-1, -0x1.3b39b4p1, 0x1.65f3e8p1, 0x1.5fbf64p1, -0x1.1866b4p1, -0x1.eab768p1,
  0x1.4cdfecp1, 0x1.2e391p-1, -0x1.36663p-1, -0x1.a08e8p0, 0x1.bacd1p0, -0x1.9462fp1,
  -0x1.52df54p1, -0x1.fbe2fp1, -0x1.7347dp1, 0x1.b170f8p0, -0x1.474b7p1, 0x1.526de8p1,
  0x1.d70edcp1, 0x1.6ed344p1, 0x1.fc938p-4, 0x1.ce5dbp0, -0x1.b6fd58p1, 0x1.5b446cp1,
  0x1.416b2p-1, 0x1.caab18p1, 0x1.d9ed34p1, 0x1.a3b38p-2, -0x1.25914p-3, 0x1.dda3e8p1,
  0x1.533448p1, -0x1.f91a6p0, -0x1.366fb8p0, -0x1.ec705cp1, -0x1.fcf34p-3, -0x1.347358p0,
  -0x1.e3e5ap-1, 0x1.427dfp0, 0x1.b3bbap-1, -0x1.affc3cp1, -0x1.e7e9b8p0, -0x1.ae4098p0,
  -0x1.68cb2p-1, 0x1.9cc81p0
};
inline constexpr double dy_21[] = {
  0x1.0c32ep-2, -0x1.7571p-3, 0x1.cacecp0, -0x1.75aeep-1, 0x1.0805f8p-1, -0x1.ac5784p0,
  0x1.5f88ap-2, -0x1.729994p0, -0x1.f28688p0, 0x1.61c9dp-1, -0x1.e7d0a8p0, 0x1.fca44cp0,
  0x1.c8023p-2, 0x1.e8e874p0, 0x1.5bde88p0, 0x1.63ac58p0, -0x1.96a9fcp0, 0x1.31ce54p0,
  0x1.aea528p0, 0x1.9af43cp0, 0x1.11dd2p-3, -0x1.9588f8p0, -0x1.81bc8p-4, 0x1.85082p-3,
  -0x1.be4e9p0, 0x1.8aa3fcp0, -0x1.aabc9p-2, 0x1.109cp-5, 0x1.f3f028p-1, 0x1.0e5b0cp0,
  -0x1.72e4c4p0, 0x1.25aaap-2, 0x1.d92a7p-1, -0x1.eb144p0, 0x1.dba444p0, -0x1.7e751cp0,
  0x1.d87aep-3, -0x1.a19578p-1, -0x1.d37efcp0, 0x1.9dca68p-1, 0x1.ccaee8p0, 0x1.4ba954p0,
  -0x1.2650ep0, -0x1.71348p-2, -0x1.c973ep0, 0x1.9f7698p0, -0x1.0edb7p-1, 0x1.2831fp-1,
  -0x1.fe7d7p0, -0x1.0033b4p0, 0x1.2b4768p-1
};
inline constexpr double c36_y[] = {
  0x1.2ed07607d2216p-10, 0x1.5e70f60beb14ep-12, 0x1.1d01e5d29d77bp-3, 0x1.187bfb94fcb8dp-4,
  0x1.7738dbff19536p-9, 0x1.c241cfc8a2831p-10, 0x1.0b01b06f49011p-6, 0x1.fa43e1af2c42bp-6,
  0x1.563de9d87d858p-10, 0x1.011ed4ce3bb78p-2, 0x1.e9e8027971ec3p-3, 0x1.c14044ad38701p-10,
  0x1.5b821b86f646bp-12, 0x1.a6bebee95049ep-3, 0x1.c501aa6c94e26p-6, 0x1.11d5cab1b27bp-7,
  0x1.8a9bd16efbc4ep-9, 0x1.f7d65215b45dbp-6, 0x1.e591d061d2324p-13, 0x1.950c2870dd4bdp-12,
  0x1.b0a0863b8a5b6p-14, 0x1.3a72722dde2ap-12, 0x1.e5bfb3b040fcbp-6, 0x1.bb64725684c23p-12,
  0x1.3a44a106d1412p-4, 0x1.badd00166699ep-3, 0x1.88531acc5c02ap-4, 0x1.94a627ee86bddp-8,
  0x1.0fed2a854d736p-5, 0x1.728c86ae7a89dp-13, 0x1.50bbde3549664p-4, 0x1.4ec82ab0b6b2cp-7,
  0x1.92017bad3222fp-3, 0x1.c4e66ac694207p-3, 0x1.571c1e22fd82p-6, 0x1.8aa573e88a63ep-7,
  0x1.29157eb1d4324p-1, 0x1.92ef9b25ef1b6p-3, 0x1.fa98e2164db0cp-10, 0x1.0eec8b9569a71p-8,
  0x1.3707c1c17c5f5p-12, 0x1.634011cc7928bp-7, 0x1.1108a6293fa73p-8, 0x1.62068ed59e63cp-8,
  0x1.91535cfcb6494p-5, 0x1.0ab027f928bcep-5, 0x1.f2ca1d89f3666p-12, 0x1.0ee42dafa549ap-9,
  0x1.5352dff9c74e9p-9, 0x1.c24053f13bc1bp-8, 0x1.1d85aa4de89f9p-4
};
inline constexpr double c36_dx[] = {
  -0x1.0836c27cf3a36p-14, -0x1.5d97e68019c37p-13, 0x1.a49b15c7f762ap-3, -0x1.257831744ca34p-4,
  0x1.2b039b1a7b324p-11, -0x1.bfedab0821696p-9, 0x1.cacdc43ed9cb6p-12, -0x1.be8d373b3d089p-5,
  -0x1.8362acbb36447p-9, 0x1.8136fb30e2fb6p-4, -0x1.1023c26cd8c4cp-1, 0x1.7738fc2679d02p-9,
  0x1.6647f4bc4f307p-15, 0x1.50ca6aef39fadp-2, 0x1.d838eca7ca1aap-6, 0x1.25cc66bbd5dc3p-7,
  -0x1.77dc37ebac1c6p-8, 0x1.4e2b0cc759a16p-5, 0x1.b8726d3b91c92p-12, 0x1.5fd46c7e2265ap-11,
  0x1.cbba569bc6611p-16, -0x1.c8a27c9ca8ddcp-12, 0x1.25809f541b906p-10, 0x1.1d73994f0139ep-13,
  -0x1.fa6d3e4db4d84p-4, 0x1.7291040721338p-2, -0x1.beee6861e1c82p-6, 0x1.0b6ad5ce43c74p-10,
  0x1.2d65d1f8e91d2p-5, 0x1.b837b68ecb231p-13, -0x1.bb6eddab95f19p-4, 0x1.185c66c9cc436p-8,
  0x1.a88de5dfe32e1p-3, -0x1.948444e0b0d7dp-2, 0x1.3f463f4c514ffp-5, -0x1.262fc3b6084d8p-6,
  0x1.15d2436dbcd12p-3, -0x1.4763558ef6fe4p-3, -0x1.cdc7e824bdc1cp-9, 0x1.b7960bdeed93p-9,
  0x1.18562044ae76dp-11, 0x1.cd5792a3c712fp-7, -0x1.390e689973e52p-8, -0x1.fa34e640aee79p-10,
  -0x1.65f32677836p-4, 0x1.b1a1e05415d09p-5, -0x1.065429b4aa4c2p-12, 0x1.3b18d934e259cp-10,
  -0x1.51cc994c1b207p-8, -0x1.c1376d191d5b5p-8, 0x1.4f8e0ee482442p-5
};
inline constexpr double x_22[] = {
  0x1.20e91cp1, 0x1.351648p1, 0x1.f43aep-1, -0x1.09d97p1, 0x1.6eeeep1, 0x1.a30fep-2,
  -0x1.98e9ep-1, -0x1.f7acep-2, 0x1.c6dc1p0, -0x1.c3043p0, -0x1.a121cp-2, -0x1.e1076p-1,
  0x1.f929a4p1, -0x1.6cbbd4p1, 0x1.9d2728p1, 0x1.4daf5p0, -0x1.255bb8p0, 0x1.d78528p1,
  0x1.0484ecp1, 0x1.f990c8p0, -0x1.193d5p-1, 0x1.c7787p1, 0x1.a21c6p-2, 0x1.58af74p1,
  -0x1.676ecp-1, 0x1.d20a8p1, 0x1.502934p1, 0x1.85d4p-4, -0x1.ef4bep1, 0x1.0d7f2p1, 0x1.9166bcp1,
  0x1.2795acp1, 0x1.4d3b3p0, -0x1.bedd08p0, 0x1.289098p0, 0x1.0b714p1, 0x1.0c97p-2, -0x1.41c5f4p1,
  0x1.ca6514p1, 0x1.2ee118p1, 0x1.3343e4p1, -0x1.ab957p-1, -0x1.8798ap-2, 0x1.0412ap-2,
  0x1.18f278p1, -0x1.1d239cp1, 0x1.48b938p1, -0x1.c0f43p1, -0x1.6680ep-2, -0x1.35c4c8p0,
  0x1.899ac4p1, -0x1.38bec4p1, 0x1.ea48d4p1, 0x1.9bf034p1, -0x1.e21a4p-3, -0x1.34834p1,
  0x1.ad9ab8p0, -0x1.212f6p-2, 0x1.df7fcp-2, 0x1.04cb18p0, 0x1.d73ff4p1, 0x1.996494p1,
  0x1.e7866p-2, -0x1.c1aaa8p0, -0x1.c5422p-1, -0x1.7514cp-2, 0x1.76130cp1, 0x1.38c76cp1,
  0x1.dd112p-2, -0x1.f135f8p1, 0x1.33b9cp1, 0x1.8d1bp-5, -0x1.b674b4p1, -0x1.bac12cp1,
  -0x1.ecde5p-1, -0x1.cd251cp1, -0x1.bcb6d8p0, 0x1.d2f06cp1, 0x1.bef7cp1, -0x1.8b4218p1,
  -0x1.12f2acp1, -0x1.b6ea7p1, 0x1.e0f708p1, -0x1.2e6c3p-1, 0x1.4ea2acp1, 0x1.21488p-2,
  -0x1.c5715p0, -0x1.06ad78p1, 0x1.1d0164p1, 0x1.7170fp1, 0x1.1ad03cp1, 0x1.7bf348p1, 0x1.68c1p0,
  0x1.c2215p1, 0x1.555c2p1, 0x1.46004p0, 0x1.b8c14p-2, 0x1.9a106p-1, -0x1.3a3044p1
};
inline constexpr double dy_23[] = {
  -0x1.d3492p-1, -0x1.d363acp0, 0x1.ee0f6cp0, 0x1.a8b104p0, 0x1.eb7994p0, 0x1.2ba42p0,
  0x1.d996ep-2, 0x1.bffec4p0, 0x1.f0011p-1, -0x1.109b7p-2, 0x1.43a66p-3, -0x1.b773e8p-1,
  -0x1.b39fep-3, 0x1.dec2ep-3, -0x1.9eadcp-2, -0x1.8cf83p-2, 0x1.265a8cp0, 0x1.bb7ae8p-1,
  0x1.bba96p-2, 0x1.191bc4p0, -0x1.9bdbp-3, 0x1.662bp-3, 0x1.592cfp0, -0x1.5c8aap0, 0x1.f3a6b4p0,
  -0x1.8f4da8p0, 0x1.e4b52cp0, -0x1.06939p-1, -0x1.74018cp0, -0x1.4eb0a8p-1, -0x1.e1e954p0,
  -0x1.46508p-2, -0x1.b24ff8p0, 0x1.d66238p-1, -0x1.495114p0, -0x1.b0a69p-1, -0x1.3a832p-2,
  0x1.bf9b9p-2, 0x1.289b4p-3, -0x1.6eeb8p0, 0x1.8056b8p-1, 0x1.ad815cp0, -0x1.2c3db8p0,
  0x1.e0cfp-1, -0x1.f155d4p0, -0x1.2ded7cp0, 0x1.cdf36p-2, -0x1.35ddf8p0, 0x1.fd4d08p-1,
  0x1.f51f2cp0, -0x1.105cbp0, 0x1.247164p0, 0x1.da0c38p-1, -0x1.228a2cp0, 0x1.fe3f3p-1,
  0x1.a5adep-3, 0x1.ac968p-1, -0x1.b2956p-1, 0x1.b4601cp0, -0x1.a2f3a8p-1, -0x1.dd9f4p-4,
  -0x1.deb99p-2, -0x1.c3c04p-1, -0x1.ba894cp0, 0x1.d1c3bp0, -0x1.df85a8p0, -0x1.0fd40cp0,
  -0x1.83fd58p-1, 0x1.479cb8p0, 0x1.507ba4p0, -0x1.f3db0cp0, 0x1.8e2b8p-3, 0x1.6fa7fp-1,
  0x1.5119dp-1, -0x1.47d4cp0, -0x1.6d8744p0, -0x1.9de3cp-2, 0x1.78a61p-2, -0x1.e2269cp0,
  0x1.3a79cp-4, 0x1.46ff3p-1, -0x1.1d2a8p-5, -0x1.ef26b8p-1, -0x1.c29748p-1, 0x1.e3b68p-2,
  -0x1.ce448cp0, -0x1.81bdd8p0, 0x1.60dcdp-1, 0x1.98afp-3, -0x1.b583a4p0, 0x1.fa1e4p-2,
  0x1.99ef04p0, 0x1.eb4224p0, 0x1.69a6c4p0, 0x1.83ebcp0, -0x1.667p-5, 0x1.df09a4p0, -0x1.b3c8p-9,
  0x1.19eefp0
};
inline constexpr double c37_y[] = {
  0x1.d0919d75b413bp-6, 0x1.0ff14ea81a99fp-5, 0x1.024ef9e93e41cp-7, 0x1.85ea6dfd76297p-12,
  0x1.ab4fc40d8faedp-5, 0x1.24cfd7632e552p-8, 0x1.5dff485262eep-10, 0x1.dbaa4504de565p-10,
  0x1.1f603b633d44ap-6, 0x1.0b2fe30c6f525p-11, 0x1.02ce8ce6ebc0ep-9, 0x1.3003afef5fe5ap-10,
  0x1.3a8c5a076d3fcp-3, 0x1.68288d59232e8p-13, 0x1.3292eb3cb85aep-4, 0x1.660612653f709p-7,
  0x1.eea01fef47cc9p-11, 0x1.e3b1aa954289fp-4, 0x1.7426e55289d8p-6, 0x1.5e5330b055a34p-6,
  0x1.c11e8ae3abe57p-10, 0x1.aab15c3f8c006p-4, 0x1.248a3ebd80c6ap-8, 0x1.6722fbe0ac7fbp-5,
  0x1.81829c3140402p-10, 0x1.cf6d11874a4bap-4, 0x1.4fff8e1dd2309p-5, 0x1.abc7cdb5260edp-9,
  0x1.03bcb61ae2793p-14, 0x1.8f30abbf19812p-6, 0x1.17ae4b76f7124p-4, 0x1.e96f42beda5a8p-6,
  0x1.6563cfb42fd04p-7, 0x1.566f8c030865bp-11, 0x1.86886088afca4p-7, 0x1.ef5e542a8c17bp-6,
  0x1.3ec75e3be53e4p-8, 0x1.3da5652912b8bp-12, 0x1.133fc2a96c859p-3, 0x1.46b01c9cc977cp-5,
  0x1.52136e5aaeb36p-5, 0x1.a98bb6f2073bbp-10, 0x1.4e993eb3f5471p-9, 0x1.3c236a8d8c224p-8,
  0x1.133ea6bea6e5bp-5, 0x1.a6e71758080d9p-12, 0x1.8fc796ba18c4ap-5, 0x1.d66c74e9d4539p-14,
  0x1.5996a8eec3fbcp-9, 0x1.247fe1b324028p-10, 0x1.4bd6bf107b142p-4, 0x1.54dbf7d0f2cc5p-12,
  0x1.611f4a5faa381p-3, 0x1.7ef0fb8cc3a6bp-4, 0x1.83970c7e798efp-9, 0x1.6051906ebf5a2p-12,
  0x1.485718af218a5p-6, 0x1.71caecdb936e1p-9, 0x1.87afe7c1b08efp-8, 0x1.539a8d43922a1p-7,
  0x1.3053f4ad641dfp-3, 0x1.7766c0c2c25cp-4, 0x1.8ac4e6d049b07p-8, 0x1.52b4dc1d010a7p-11,
  0x1.94bb92896068ap-10, 0x1.54b41dcce6109p-9, 0x1.0691455720ffep-4, 0x1.454fe1d960fdp-5,
  0x1.6826e931c65e2p-8, 0x1.296556d99087dp-14, 0x1.38b81231c51ep-5, 0x1.da801ae46383bp-9,
  0x1.d6a3128e2b444p-14, 0x1.c71800859fd75p-14, 0x1.5942debf991f2p-10, 0x1.8a3031b617bedp-14,
  0x1.3e46815a152b3p-11, 0x1.0f33e79116d1fp-3, 0x1.d00c3b51a19b9p-4, 0x1.49c75a6f49e7cp-13,
  0x1.a614deb1b6e6bp-12, 0x1.d4f2f518f55dfp-14, 0x1.2e9c0c5f94553p-3, 0x1.f4d459f9739e7p-10,
  0x1.81e27432d144ap-5, 0x1.2bcef40b152bcp-8, 0x1.339b4c26e03fap-11, 0x1.d08bc0b958191p-12,
  0x1.05dbc049a10fp-5, 0x1.fa7768372203bp-5, 0x1.016987739d196p-5, 0x1.12e6d70351a5ap-4,
  0x1.ce84f0a60d8ap-7, 0x1.dba7c0fdc3abcp-4, 0x1.96b2e5a99acdp-5, 0x1.93ce583757811p-7,
  0x1.5b9abd6da5e9fp-8, 0x1.f77b3a8d3f0dcp-8, 0x1.36a391d4e690dp-12
};
inline constexpr double c37_dx[] = {
  -0x1.538a5b7c68161p-6, -0x1.bf0eff513a0cp-5, 0x1.10bcc1db41f6ap-6, 0x1.66de30ac7b122p-11,
  0x1.c105e6a045c2ep-4, 0x1.8bf5cd7f7d85ap-8, 0x1.c2fee0c6db461p-11, 0x1.cb7073e281b6bp-9,
  0x1.4aa4288c2f4a4p-6, -0x1.68e84fe5a381ap-15, 0x1.5fcc63cb42d98p-11, -0x1.9b569927031dep-11,
  -0x1.37261ae184a88p-8, 0x1.2b56abb065951p-14, -0x1.11aa7587e9cf2p-6, -0x1.26d37ab5d20fep-9,
  0x1.49533cd9a6d4ap-10, 0x1.fae538eb6aa7ap-4, 0x1.c9ca4fed4846fp-7, 0x1.c05f443bd432bp-6,
  -0x1.1577708f7ea89p-15, 0x1.3063157122adp-5, 0x1.bfa054c637cb7p-8, -0x1.a7abfb5b119b4p-5,
  0x1.9b410b0310a8p-9, -0x1.3f4bf8e5f1c08p-3, 0x1.5ca1127870dbfp-4, -0x1.1b3baaea85bf9p-10,
  -0x1.4a37bf67204d6p-14, -0x1.78c0bb67bf05p-7, -0x1.dba52ec8f7f61p-4, -0x1.0bf56055a3914p-8,
  -0x1.0ead0c7dd6402p-6, 0x1.731b284dd59a3p-11, -0x1.b5f02ec51014fp-7, -0x1.50db880b14a08p-6,
  -0x1.6a798dd4a8724p-11, 0x1.7e863c16f8e5bp-13, 0x1.5520492e96dc8p-5, -0x1.9e5474a69174dp-5,
  0x1.3590bcdbb6d51p-5, 0x1.8816f8c6a5248p-9, -0x1.51363c2377f34p-9, 0x1.5d0b3d7be92acp-8,
  -0x1.e94e1ab2b67ap-5, -0x1.acfde551a6526p-12, 0x1.eca1fd6f37e33p-6, -0x1.ebc94cbccf35p-14,
  0x1.90ca854dd520fp-9, 0x1.366ac84980c26p-9, -0x1.2a4adfad5c45fp-4, 0x1.bda05b051a11p-12,
  0x1.8136e1aa6fa2cp-3, -0x1.736b940808fbbp-4, 0x1.c237c1f25fe73p-9, 0x1.055a6fedcd213p-13,
  0x1.4906f91879f3ap-6, -0x1.f9b8720e9dc45p-10, 0x1.6e26160ad5965p-7, -0x1.bbb2b358102d1p-8,
  0x1.d757262607034p-8, -0x1.c63b968737e61p-6, -0x1.1b2cf360a1d37p-8, -0x1.08cf3082dcb28p-10,
  0x1.9193580e90d0cp-9, -0x1.22fb7f1b17e46p-8, -0x1.d83ae82f577dp-5, -0x1.834352292453bp-6,
  0x1.03b9b01bdcad9p-7, 0x1.b73dfbad93aep-14, -0x1.17e1a5d02fd4fp-4, 0x1.52c97cf884d2cp-10,
  0x1.9e77bd23c77a1p-14, 0x1.759ed3301f48dp-14, -0x1.8201e4b31c4bfp-10, -0x1.f2c13e64f0f9fp-14,
  -0x1.33999470e6df3p-13, 0x1.1fb07f47ca3bcp-4, -0x1.8f45e340421a8p-3, 0x1.3bbb2fc7fd1f2p-15,
  0x1.52304db5e0a3bp-12, 0x1.df51bd28adfb1p-17, -0x1.e6e8d6e851097p-4, -0x1.67568e1f5b9c2p-10,
  0x1.ea08ff165de18p-6, -0x1.eca2035894b8ap-8, -0x1.9d7e5cb5ad036p-11, 0x1.8bae665c269f2p-12,
  0x1.7b4dd6c95447ap-7, -0x1.879dcce612132p-4, 0x1.5227053174a4ep-6, 0x1.e4e49f5c131c5p-4,
  0x1.e1610cb9ccccp-6, 0x1.76a4dff27e3dap-3, 0x1.5532b34a94b4fp-4, 0x1.7fd779e34ca49p-10,
  0x1.617b4cdf01479p-7, 0x1.40b7998fc85bfp-10, 0x1.889bfc1c7867p-12
};
inline constexpr double x_24[] = {
  100., -100., 0., -100., 100., 100., 0., 0., 0., 0x1.f4p9, 0x1.f44p9, -0x1.f4p9
};
inline constexpr double dy_25[] = {
  0x1.2ec578p-1, -0x1.d1657p0, 0x1.b8f8dcp0, -0x1.c3cd0cp0, -0x1.98aa6cp0, 0x1.b69aep0,
  -0x1.48c2b8p0, 0x1.0b8278p0, 0x1.52fc4p-3, -0x1.337f8p-2, -0x1.f4f7a4p0, 0x1.87dccp-4
};
inline constexpr double c38_y[] = {
  1., 0x1.6061812054cfap-289, 0x1.a8c1f14e2af5dp-145, 0x1.6061812054cfap-290, 0x1p-1, 0x1p-1,
  0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.829a0565978dfp-2,
  0x1.3eb2fd4d34391p-1, 0.
};
inline constexpr double c38_dx[] = {
  0., -0x1.a87f13b9b7c3bp-288, 0x1.e07c0824e0767p-145, -0x1.41408437f0c9p-289, -0x1.a7a2a6p-1,
  0x1.a7a2a6p-1, -0x1.adf5155555555p-2, 0x1.6d11d55555555p-2, 0x1.038dp-4, 0x1.8ea74fd16b44ep-2,
  -0x1.8ea74fd16b44fp-2, 0.
};
inline constexpr double x_26[] = {
  -d_inf, 0., 1., d_inf, 0., 1., d_nan, 0., 1., -d_inf, -d_inf, -d_inf
};
inline constexpr double c39_y[] = {
  0., 0x1.136561454ba87p-2, 0x1.764d4f5d5a2bdp-1, d_nan, d_nan, d_nan, d_nan, d_nan, d_nan, d_nan,
  d_nan, d_nan
};
inline constexpr double c39_dx[] = {
  -0., -0x1.6467d9b8f3711p-1, 0x1.6467d9b8f3711p-1, d_nan, d_nan, d_nan, d_nan, d_nan, d_nan,
  d_nan, d_nan, d_nan
};
inline constexpr double c40_y[] = {
  0., 0., 0.
};
inline constexpr double c40_dx[] = {
  0., 0., 0.
};
inline constexpr double c41_y[] = {
  -0x1.7e2a84887daabp2, -0x1.4ec443ed55543p-9, -0x1.8204ffcfc4ec4p2, -0x1.3b2e7e2761ff8p-9,
  -0x1.0a01a4d912947p-2, -0x1.799b613644a52p0
};
inline constexpr double c41_dx[] = {
  0x1.5ca41d5cec658p0, -0x1.5ca41d5cec658p0, 0x1.69a3a028ff941p0, -0x1.69a3a028ff941p0,
  -0x1.06ad7d3167f2fp-2, 0x1.06ad7d3167f34p-2
};
inline constexpr double c42_y[] = {
  -0x1.4fd770d50a6eep0, -0x1.2ad7e8d50a6eep0, -0x1.bcc591aa14dddp-1, -0x1.f41982f031604p-1,
  -0x1.6a07c2f031604p-1, -0x1.04c304bc0c581p1, -0x1.ed72fcf015ee6p2, -0x1.f61e02bdcc283p-11,
  -0x1.e550fef015ee6p2
};
inline constexpr double c42_dx[] = {
  0x1.b17191ba48edp-2, -0x1.f6babf5051fabp-3, -0x1.6c2864243fe08p-3, 0x1.819ed89cbefbdp-1,
  0x1.c40d48b1ef494p-1, -0x1.a2d610a757228p0, -0x1.c2b36da81a663p0, 0x1.424e9a9a0b44ap0,
  0x1.00c9a61c1e42fp-1
};
inline constexpr double c43_y[] = {
  -0x1.93ce38c348d64p0, -0x1.6c7108c348d64p0, -0x1.69e1f061a46b2p1, -0x1.e1af918691ac9p-1,
  -0x1.22c61061a46b2p1, -0x1.c22795e605a8ap2, -0x1.a7f13f9816a28p0, -0x1.d0ad7cc0b513ep-3,
  -0x1.6a92f3e605a8ap2, -0x1.37074be605a8ap2, -0x1.a7434cfaea656p2, -0x1.28c1f7d7532aep-1,
  -0x1.1bcbd3eba9957p0, -0x1.4c5098faea656p2, -0x1.2301c9f5d4cacp1
};
inline constexpr double c43_dx[] = {
  0x1.f21b3f13cdefp-1, -0x1.2f2dc93c6c9ebp-3, 0x1.47cc20f2227a5p-1, 0x1.421cc6683a2b9p-3,
  -0x1.9f518fa871e65p0, 0x1.305834e82818bp0, -0x1.bc5d81f2edebbp-1, -0x1.c3c5de43cc19ep1,
  0x1.d85df6505f351p0, 0x1.5d04524887dbfp0, -0x1.cdf356a417b58p-2, -0x1.0389f32ddc986p0,
  0x1.39707dc7a7e42p1, -0x1.d318a7084d97ep0, 0x1.ae7ce89fc0aacp-1
};
inline constexpr double c44_y[] = {
  -0x1.871c4a7aa392cp-1, -0x1.718e553d51c96p0, -0x1.e65c5a9ea8e4bp1, -0x1.0915a54f54726p2,
  -0x1.442b1f4f54726p2, -0x1.8afb354f54726p2, -0x1.e7e06d3d51c96p0, -0x1.a3fcaa9ea8e4bp1,
  -0x1.68c3129ea8e4bp1, -0x1.4e1d134f54726p2, -0x1.a081f1385b2a5p1, -0x1.794cb9385b2a5p1,
  -0x1.31ec9385b2a52p-3, -0x1.f4be2a9c2d953p2, -0x1.bd68329c2d953p2, -0x1.9d52ad385b2a5p1,
  -0x1.5cf4049c2d953p2, -0x1.e545ae9c2d953p2, -0x1.d58f329c2d953p2, -0x1.aa2bb49c2d953p2,
  -0x1.642c8b12e3803p2, -0x1.27727e25c7006p1, -0x1.bc52d912e3803p2, -0x1.41c4fe25c7006p1,
  -0x1.caa3fe25c7006p1, -0x1.1aa70312e3803p2, -0x1.be94d112e3803p2, -0x1.c9efa712e3803p2,
  -0x1.6db28112e3803p2, -0x1.0bbbf12e3802fp-2
};
inline constexpr double c44_dx[] = {
  -0x1.c9c8622c6a761p-1, -0x1.1e8686c96f2f7p-1, -0x1.324d05fa930c2p-1, 0x1.eb078833fb637p0,
  0x1.41e809239cedep-1, 0x1.4cff9129c299bp-2, -0x1.3dee2793f6d78p0, -0x1.76738019cc839p-1,
  0x1.1015ff56d500ep0, 0x1.7246eb203f039p-4, -0x1.4d5fcef62454p-3, 0x1.2df69c083db6cp-1,
  -0x1.588f046ba887cp0, 0x1.916261012638fp-2, 0x1.4185368a46d4fp-1, 0x1.cf498200ff60fp0,
  0x1.9d632c5a038e9p-3, 0x1.63b71c5885adp-4, -0x1.8bd8fa8a3f61dp-1, -0x1.6d205f4bc73e8p0,
  0x1.bcf50357af389p-6, 0x1.112d1a14491ap0, -0x1.79de0814c090fp0, 0x1.1bc2edd2bc547p-1,
  0x1.bc56b7588cf1bp-1, 0x1.470e55e80e51bp-1, -0x1.b66ed2ac425f1p-2, 0x1.161a14510c255p-2,
  0x1.12d20e23f669ep-1, -0x1.07955d88e05c3p1
};
inline constexpr double c45_y[] = {
  -0x1.b0ddaad677198p2, -0x1.001eb96b3b8ccp3, -0x1.f8dbcb59dc65fp0, -0x1.573325acee33p1,
  -0x1.76c870d677198p2, -0x1.977a26d677198p2, -0x1.077970d677198p2, -0x1.bd0e55acee33p1,
  -0x1.a9084cd677198p2, -0x1.61c5fb59dc65fp0, -0x1.6e2f0359dc65fp0, -0x1.979eccd677198p2,
  -0x1.0063936b3b8ccp3, -0x1.93edf359dc65fp0, -0x1.cb48a1acee33p1, -0x1.323838d677198p2,
  -0x1.738f12d677198p2, -0x1.bdabdcf88b846p1, -0x1.0bdd553e22e12p3, -0x1.f6f8dc7c45c23p2,
  -0x1.25bd553e22e12p3, -0x1.03968d3e22e12p3, -0x1.c259e8f88b846p1, -0x1.f12eea7c45c23p2,
  -0x1.48a47cf88b846p1, -0x1.880711f11708cp0, -0x1.2c3f20f88b846p1, -0x1.4596e47c45c23p2,
  -0x1.b3e38cf88b846p1, -0x1.1483ef3e22e12p3, -0x1.3fcdf8f88b846p1, -0x1.255bce7c45c23p2,
  -0x1.a0ce99f11708cp0, -0x1.824a61f11708cp0, -0x1.eed969b0b442ap1, -0x1.1ad476d85a215p2,
  -0x1.16afc6c2d10a9p-1, -0x1.a037236168854p0, -0x1.8fee84d85a215p2, -0x1.5f43dad85a215p2,
  -0x1.03f00d6c2d10bp3, -0x1.218f86d85a215p2, -0x1.5ec4c2d85a215p2, -0x1.4e24a0d85a215p2,
  -0x1.8210e1b0b442ap1, -0x1.b660f1b0b442ap1, -0x1.e9a60ad85a215p2, -0x1.8ba25ad85a215p2,
  -0x1.7d3812d85a215p2, -0x1.3ec150d85a215p2, -0x1.54ebd1b0b442ap1
};
inline constexpr double c45_dx[] = {
  0x1.0ac17f4dbb826p-2, -0x1.7646bca6bcf59p-3, 0x1.9f59bd2ed79a1p0, -0x1.a07354a25debap-1,
  0x1.063c444f18f05p-1, -0x1.ace0d2c4fa857p0, 0x1.4b2d7140e5d68p-2, -0x1.7c3fc789aea07p0,
  -0x1.f2eee63673455p0, 0x1.89efe25eccc11p-2, -0x1.1941db3900fb4p1, 0x1.fc1b4bc4f9c96p0,
  0x1.c79836a66f923p-2, 0x1.a872f953c8a66p0, 0x1.533c31662d335p0, 0x1.6110496e0824dp0,
  -0x1.979aa8cb2e4eep0, 0x1.1ec425ae878bfp0, 0x1.ae80751586f44p0, 0x1.9ab70216e641ap0,
  0x1.115a55b734083p-3, -0x1.95b87ffe2ec96p0, -0x1.53b7c94ae6efep-3, 0x1.82eff238f7e8ap-3,
  -0x1.edcfa139eac37p0, 0x1.04c17cd493d65p0, -0x1.4bf9713b70f78p-1, 0x1.2c8e08115b056p-6,
  0x1.cad58fca41e6dp-1, 0x1.0e3f0a87f70cbp0, -0x1.a5cb2de85ee19p0, 0x1.0c5d2f627ba5ap-2,
  0x1.cc3336fad85cfp-2, -0x1.39ffc2f5595d7p1, 0x1.e752a64522799p0, -0x1.77bd556a3ab4bp0,
  0x1.7eb72b2ab5b32p0, -0x1.8c31547f23a7ep-2, -0x1.d26b07cb87971p0, 0x1.a26707818c6e2p-1,
  0x1.ccd9432cc9e71p0, 0x1.51b56cdb9609ep0, -0x1.23fdf76c9e76ep0, -0x1.6526fab431a61p-2,
  -0x1.ae20581c1f099p0, 0x1.b19f3ff950ccap0, -0x1.0e53964851c1cp-1, 0x1.2a802d85d4dfap-1,
  -0x1.fd0bc3a63740ep0, -0x1.f8bd512da4fa1p-1, 0x1.790b37ee9c5aap-1
};
inline constexpr double c46_y[] = {
  -0x1.c80ec5f6972cfp1, -0x1.b3e199f6972cfp1, -0x1.35f494fb4b968p2, -0x1.f968a8fb4b968p2,
  -0x1.7a0901f6972cfp1, -0x1.5a4af2fb4b968p2, -0x1.a7992cfb4b968p2, -0x1.93f6befb4b968p2,
  -0x1.02c4ecfb4b968p2, -0x1.e53cfcfb4b968p2, -0x1.8e8e0cfb4b968p2, -0x1.b09cdcfb4b968p2,
  -0x1.df9c7bed2e59ep0, -0x1.156ced7da5cb4p3, -0x1.4bd0b9f6972cfp1, -0x1.21101cfb4b968p2,
  -0x1.bdd2defb4b968p2, -0x1.1172b9f6972cfp1, -0x1.e472f5f6972cfp1, -0x1.ec2f7df6972cfp1,
  -0x1.97a39afb4b968p2, -0x1.217f71f6972cfp1, -0x1.5a5a2afb4b968p2, -0x1.90486df6972cfp1,
  -0x1.a169c8fb4b968p2, -0x1.16ed61f6972cfp1, -0x1.98ceadf6972cfp1, -0x1.6e64a0fb4b968p2,
  -0x1.3610f07da5cb4p3, -0x1.db78c1f6972cfp1, -0x1.579125f6972cfp1, -0x1.c16235f6972cfp1,
  -0x1.212d24fb4b968p2, -0x1.d55b8b6bb474ep2, -0x1.1b80236bb474ep2, -0x1.bfd752d768e9bp1,
  -0x1.54dad96bb474ep2, -0x1.0343a1b5da3a7p3, -0x1.00e37ed768e9bp1, -0x1.9c677ad768e9bp1,
  -0x1.9804aed768e9bp1, -0x1.9b16f76bb474ep2, -0x1.7e1dd36bb474ep2, -0x1.55631f6bb474ep2,
  -0x1.b2561ad768e9bp1, -0x1.f436176bb474ep2, -0x1.828f5ad768e9bp1, -0x1.230f30b5da3a7p3,
  -0x1.7c0c576bb474ep2, -0x1.b3157b6bb474ep2, -0x1.41adced768e9bp1, -0x1.0101d5b5da3a7p3,
  -0x1.c1ff7daed1d36p0, -0x1.2f585ed768e9bp1, -0x1.74b51b6bb474ep2, -0x1.ffe5e96bb474ep2,
  -0x1.f47b36d768e9bp1, -0x1.77b73f6bb474ep2, -0x1.47ac4d6bb474ep2, -0x1.2471836bb474ep2,
  -0x1.e8113daed1d36p0, -0x1.31e3fed768e9bp1, -0x1.472be36bb474ep2, -0x1.d60ef36bb474ep2,
  -0x1.9e4c8d6bb474ep2, -0x1.7cf5956bb474ep2, -0x1.5fa6275de3ee3p1, -0x1.9cf1c75de3ee3p1,
  -0x1.4d0b87aef1f72p2, -0x1.31bbcad778fb9p3, -0x1.a1ff735de3ee3p1, -0x1.67c263aef1f72p2,
  -0x1.230b79d778fb9p3, -0x1.241e97d778fb9p3, -0x1.a87863aef1f72p2, -0x1.28b793d778fb9p3,
  -0x1.da0a4faef1f72p2, -0x1.02c8c75de3ee3p1, -0x1.16c1735de3ee3p1, -0x1.183ed2d778fb9p3,
  -0x1.f455efaef1f72p2, -0x1.2328e8d778fb9p3, -0x1.e98456bbc7dc6p0, -0x1.90aa1faef1f72p2,
  -0x1.8716875de3ee3p1, -0x1.58c811aef1f72p2, -0x1.dc38edaef1f72p2, -0x1.ee3355aef1f72p2,
  -0x1.b8b7cf5de3ee3p1, -0x1.6448435de3ee3p1, -0x1.bae8f75de3ee3p1, -0x1.59c5eb5de3ee3p1,
  -0x1.10ac59aef1f72p2, -0x1.1397e35de3ee3p1, -0x1.805d135de3ee3p1, -0x1.195c89aef1f72p2,
  -0x1.4f5085aef1f72p2, -0x1.379a8daef1f72p2, -0x1.03fa5dd778fb9p3
};
inline constexpr double c46_dx[] = {
  -0x1.0b780014d67b8p0, -0x1.fafd8bd124031p0, 0x1.e4a80576589f7p0, 0x1.a83f744d20a07p0,
  0x1.ad3fa1bbc4fe1p0, 0x1.264fa42c35ba8p0, 0x1.d337e95c258fdp-2, 0x1.bdd49fae194a9p0,
  0x1.c627d7d4db67ap-1, -0x1.1309f970a5ed5p-2, 0x1.30ce48f9df99p-3, -0x1.ba383fe5f6451p-1,
  -0x1.db597c9771825p-1, 0x1.dd1f4be78f542p-3, -0x1.81ea8439df635p-1, -0x1.c11b1e90477a8p-2,
  0x1.253a6e8299c7cp0, 0x1.4376fd68e4973p-2, 0x1.4f46205dbd10dp-2, 0x1.ff339ad8a1aep-1,
  -0x1.ac34bb4bb7a54p-3, -0x1.3e0187f5de36ep-2, 0x1.53d9b87c96e17p0, -0x1.90d70bee6ea1dp0,
  0x1.f1e597188eac9p0, -0x1.0b231a2eb524dp1, 0x1.b3c7564f84214p0, -0x1.0e5cfda6a7eebp-1,
  -0x1.7414756e47b1cp0, -0x1.88d23fdfc7dbp-1, -0x1.19af03f7cce45p1, -0x1.d4dc3806a7a5dp-2,
  -0x1.bf52cb650acbdp0, 0x1.d7305e07a403ap-1, -0x1.41f8408687e7bp0, -0x1.8b5fae2be94b7p-1,
  -0x1.2e849d45a0bbep-2, 0x1.c05ac99ad9f73p-2, 0x1.dfb4ea8ee47dcp-2, -0x1.56561d7511c46p0,
  0x1.b3383fbb01a4cp-1, 0x1.ae818a6c19826p0, -0x1.2aaadb8de0276p0, 0x1.e6c189f1be894p-1,
  -0x1.dc9f74b481e23p0, -0x1.2dadd63a34fb7p0, 0x1.232490b892d28p-1, -0x1.35cc44d479b14p0,
  0x1.00469bd594243p0, 0x1.f5cf422df751ep0, -0x1.bcd6ec0450d82p-1, 0x1.24a4b0c4a747p0,
  0x1.575097931364ep0, -0x1.d1d0183e2ce7ap-1, 0x1.00f241d9fbad7p0, 0x1.a756123bd088ap-3,
  0x1.c54bb701ffd0cp-1, -0x1.af1ae78fe1e18p-1, 0x1.b80f4d607e8acp0, -0x1.962c8ec05a712p-1,
  0x1.ee04c66e32dfdp-3, -0x1.f976268d22e1bp-3, -0x1.bc53056604751p-1, -0x1.ba235859599fep0,
  0x1.d2b756d8814a7p0, -0x1.ddeb71d62224cp0, -0x1.1d0cb5251fc81p0, -0x1.945ed25dfe173p-1,
  0x1.467a8e9b5e6eap0, 0x1.5077e59845f03p0, -0x1.fbba9eb372cdp0, 0x1.883258ee05f7fp-3,
  0x1.6f9c16987cbefp-1, 0x1.510e5ac6dadccp-1, -0x1.481a4a8aaffdp0, -0x1.6d8c3a558179ep0,
  -0x1.9e63f62bd483dp-2, 0x1.0b66431ade107p-2, -0x1.f9847a94ae64ep0, 0x1.39f4e78c8acdfp-4,
  0x1.46d4ae344c957p-1, -0x1.1de768664f79bp-5, -0x1.160d044d9c349p0, -0x1.c361081291ee2p-1,
  0x1.bcd9e83a5f68ap-2, -0x1.cf3617857c657p0, -0x1.81dcd27cf6e59p0, 0x1.60ae076b2ec9ep-1,
  0x1.63f0eb0973feep-3, -0x1.c243fa1c51335p0, 0x1.e031d65279ce5p-2, 0x1.8c175bcae5ccp0,
  0x1.e858dead54202p0, 0x1.51b3449e64f13p0, 0x1.79ae728e141eep0, -0x1.b7c542cc42405p-5,
  0x1.ddf1968a05933p0, -0x1.37c38bd412f08p-7, 0x1.19df4baae0d1dp0
};
inline constexpr double c47_y[] = {
  0., -200., -100., -0x1.9162e42fefa3ap7, -0x1.62e42fefa39efp-1, -0x1.62e42fefa39efp-1,
  -0x1.193ea7aad030bp0, -0x1.193ea7aad030bp0, -0x1.193ea7aad030bp0, -0x1.f2ba37edae032p-1,
  -0x1.e5746fdb5c064p-2, -0x1.f43e5746fdb5cp10
};
inline constexpr double c47_dx[] = {
  0x1.86c94p-4, -0x1.d1657p0, 0x1.b8f8dcp0, -0x1.c3cd0cp0, -0x1.8b784p-1, 0x1.44c496p1,
  -0x1.4277dp0, 0x1.11cd6p0, 0x1.85538p-3, 0x1.08135989844a1p-1, -0x1.390ef189844a1p-1,
  0x1.87dccp-4
};
inline constexpr double c48_y[] = {
  -d_inf, -0x1.5031eafefb049p0, -0x1.40c7abfbec125p-2, d_nan, d_nan, d_nan, d_nan, d_nan, d_nan,
  d_nan, d_nan, d_nan
};
inline constexpr double c48_dx[] = {
  0x1.2ec578p-1, -0x1.f38a9d14dac1ap0, 0x1.5c27e114dac1ap0, d_nan, d_nan, d_nan, d_nan, d_nan,
  d_nan, d_nan, d_nan, d_nan
};
inline constexpr Activation<double> cases[] = {
  {"Identity()", 11, 5, {}, x_0, dy_1, c0_y, c0_dx, {}},
  {"ReLU()", 11, 5, {}, x_0, dy_1, c1_y, c1_dx, {}},
  {"LeakyReLU()", 11, 5, {}, x_0, dy_1, c2_y, c2_dx, {}},
  {"LeakyReLU(negative_slope=0.2)", 11, 5, {}, x_0, dy_1, c3_y, c3_dx, {}},
  {"PReLU()", 11, 5, p_2, x_0, dy_1, c4_y, c4_dx, c4_dp},
  {"ELU()", 11, 5, {}, x_0, dy_1, c5_y, c5_dx, {}},
  {"SELU()", 11, 5, {}, x_0, dy_1, c6_y, c6_dx, {}},
  {"Sigmoid()", 11, 5, {}, x_0, dy_1, c7_y, c7_dx, {}},
  {"LogSigmoid()", 11, 5, {}, x_0, dy_1, c8_y, c8_dx, {}},
  {"Tanh()", 11, 5, {}, x_0, dy_1, c9_y, c9_dx, {}},
  {"Hardtanh()", 11, 5, {}, x_0, dy_1, c10_y, c10_dx, {}},
  {"Hardsigmoid()", 11, 5, {}, x_0, dy_1, c11_y, c11_dx, {}},
  {"GELU()", 11, 5, {}, x_0, dy_1, c12_y, c12_dx, {}},
  {"GELU(approximate='tanh')", 11, 5, {}, x_0, dy_1, c13_y, c13_dx, {}},
  {"SiLU()", 11, 5, {}, x_0, dy_1, c14_y, c14_dx, {}},
  {"Mish()", 11, 5, {}, x_0, dy_1, c15_y, c15_dx, {}},
  {"Softplus()", 11, 5, {}, x_0, dy_1, c16_y, c16_dx, {}},
  {"Softplus(beta=2, threshold=5)", 11, 5, {}, x_0, dy_1, c17_y, c17_dx, {}},
  {"Softsign()", 11, 5, {}, x_0, dy_1, c18_y, c18_dx, {}},
  {"Hardswish()", 11, 5, {}, x_0, dy_1, c19_y, c19_dx, {}},
  {"CELU()", 11, 5, {}, x_0, dy_1, c20_y, c20_dx, {}},
  {"CELU(alpha=0.75)", 11, 5, {}, x_0, dy_1, c21_y, c21_dx, {}},
  {"Threshold(threshold=1, value=-2.5)", 11, 5, {}, x_0, dy_1, c22_y, c22_dx, {}},
  {"Tanhshrink()", 11, 5, {}, x_0, dy_1, c23_y, c23_dx, {}},
  {"Softshrink()", 11, 5, {}, x_3, dy_1, c24_y, c24_dx, {}},
  {"Hardshrink()", 11, 5, {}, x_0, dy_1, c25_y, c25_dx, {}},
  {"Hardshrink(lambd=2.5)", 11, 5, {}, x_0, dy_1, c26_y, c26_dx, {}},
  {"PReLU()", 5, 3, p_2, x_4, dy_5, c27_y, c27_dx, c27_dp},
  {"PReLU(3)", 5, 3, p_6, x_4, dy_5, c28_y, c28_dx, c28_dp},
  {"PReLU()", 4, 17, p_2, x_7, dy_8, c29_y, c29_dx, c29_dp},
  {"PReLU(17)", 4, 17, p_9, x_7, dy_8, c30_y, c30_dx, c30_dp},
  {"Softmax(dim=1)", 3, 1, {}, x_10, dy_11, c31_y, c31_dx, {}},
  {"Softmax(dim=1)", 3, 2, {}, x_12, dy_13, c32_y, c32_dx, {}},
  {"Softmax(dim=1)", 3, 3, {}, x_14, dy_15, c33_y, c33_dx, {}},
  {"Softmax(dim=1)", 3, 5, {}, x_16, dy_17, c34_y, c34_dx, {}},
  {"Softmax(dim=1)", 3, 10, {}, x_18, dy_19, c35_y, c35_dx, {}},
  {"Softmax(dim=1)", 3, 17, {}, x_20, dy_21, c36_y, c36_dx, {}},
  {"Softmax(dim=1)", 3, 33, {}, x_22, dy_23, c37_y, c37_dx, {}},
  {"Softmax(dim=1)", 4, 3, {}, x_24, dy_25, c38_y, c38_dx, {}},
  {"Softmax(dim=1)", 4, 3, {}, x_26, dy_25, c39_y, c39_dx, {}},
  {"LogSoftmax(dim=1)", 3, 1, {}, x_10, dy_11, c40_y, c40_dx, {}},
  {"LogSoftmax(dim=1)", 3, 2, {}, x_12, dy_13, c41_y, c41_dx, {}},
  {"LogSoftmax(dim=1)", 3, 3, {}, x_14, dy_15, c42_y, c42_dx, {}},
  {"LogSoftmax(dim=1)", 3, 5, {}, x_16, dy_17, c43_y, c43_dx, {}},
  {"LogSoftmax(dim=1)", 3, 10, {}, x_18, dy_19, c44_y, c44_dx, {}},
  {"LogSoftmax(dim=1)", 3, 17, {}, x_20, dy_21, c45_y, c45_dx, {}},
  {"LogSoftmax(dim=1)", 3, 33, {}, x_22, dy_23, c46_y, c46_dx, {}},
  {"LogSoftmax(dim=1)", 4, 3, {}, x_24, dy_25, c47_y, c47_dx, {}},
  {"LogSoftmax(dim=1)", 4, 3, {}, x_26, dy_25, c48_y, c48_dx, {}},
};
}  // namespace activations_f64
template <>
inline constexpr std::span<const Activation<double>> activations<double>{activations_f64::cases};
}  // namespace fixnet::golden
