// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "../golden.hpp"

namespace fixnet::golden {
namespace losses_f64 {
inline constexpr double c1_value[] = {
  0x1.7413197ed48p1
};
inline constexpr double x_0[] = {
  -0x1.b1a196p0
};
inline constexpr double t_1[] = {
  0x1.6acdp-7
};
inline constexpr double c1_dx[] = {
  -0x1.b4773p1
};
inline constexpr double c2_value[] = {
  0x1.7413197ed48p1
};
inline constexpr double c2_dx[] = {
  -0x1.b4773p1
};
inline constexpr double c3_value[] = {
  0x1.8p0
};
inline constexpr double x_2[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1.
};
inline constexpr double t_3[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3.
};
inline constexpr double c3_dx[] = {
  0., 0x1.2492492492492p-2, -0x1.2492492492492p-2, 0x1.2492492492492p-3, -0x1.2492492492492p-3,
  0x1.2492492492492p-1, -0x1.2492492492492p-1
};
inline constexpr double c4_value[] = {
  0x1.5p3
};
inline constexpr double c4_dx[] = {
  0., 2., -2., 1., -1., 4., -4.
};
inline constexpr double c5_value[] = {
  0x1.072b693db6e57p2
};
inline constexpr double x_4[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1., -0x1.255824p0, 0x1.a504b8p-1, 0x1.65fcecp1,
  -0x1.c9722p-3, -0x1.c2f18p0, 0x1.45568cp1, -0x1.649d0cp0, 0x1.156af8p1
};
inline constexpr double t_5[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3., 0x1.6eab34p1, 0x1.73cabp1, -0x1.dc1b7p-3,
  -0x1.cfe858p0, 0x1.0a88bp1, 0x1.7682a8p0, -0x1.330f3cp1, 0x1.6e09b4p-1
};
inline constexpr double c5_dx[] = {
  0., 0x1.1111111111111p-3, -0x1.1111111111111p-3, 0x1.1111111111111p-4, -0x1.1111111111111p-4,
  0x1.1111111111111p-2, -0x1.1111111111111p-2, -0x1.11c8255555555p-1, -0x1.1c4e688888888p-2,
  0x1.9d98255555555p-2, 0x1.b1d78cccccccdp-3, -0x1.06672aaaaaaabp-1, 0x1.2693aaaaaaaabp-3,
  0x1.12ac2eeeeeeefp-3, 0x1.8c9ac22222222p-3
};
inline constexpr double c6_value[] = {
  0x1.ed716553b6ee4p5
};
inline constexpr double c6_dx[] = {
  0., 2., -2., 1., -1., 4., -4., -0x1.00aba3p3, -0x1.0a8982p2, 0x1.83bea3p2, 0x1.96ba14p1,
  -0x1.ec017p2, 0x1.142a7p1, 0x1.01816cp1, 0x1.73d116p1
};
inline constexpr double c7_value[] = {
  0x1.28e063e56324ep2
};
inline constexpr double x_6[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1., 0x1.399caap1, 0x1.433da4p1, 0x1.9acacp-4,
  0x1.3d0244p-1, 0x1.65800ap0, 0x1.6165ccp1, -0x1.5a3f2cp0, -0x1.93dcdcp0, -0x1.1e8d86p0,
  -0x1.7706d4p1, -0x1.eefd0cp-1, -0x1.23963cp-1, 0x1.09852ep0, -0x1.da7c2cp0, 0x1.425b4cp-1,
  -0x1.bc51fp-1, 0x1.dd3b28p0, -0x1.4c1cp-2, -0x1.97a87p-2, 0x1.56fd86p1, -0x1.3babf6p0,
  -0x1.29acfcp1, -0x1.42f3cep0, 0x1.105afp1, -0x1.a2cadp-1, -0x1.69d1ecp1, -0x1.07b9e8p1,
  0x1.085decp1, 0x1.fde05cp0, -0x1.15d58p-2, 0x1.3a1cc6p0, -0x1.3ce054p1, 0x1.42fba2p0,
  -0x1.5d71p0, -0x1.5dc88ap1, -0x1.33de6ep0, 0x1.60db8p-5, 0x1.c1f45ap0
};
inline constexpr double t_7[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3., 0x1.84226ap0, 0x1.57ca2p1, 0x1.d8146p-3,
  0x1.ae17cp-4, 0x1.5208acp1, 0x1.3d6cap1, 0x1.1410a4p1, 0x1.4efd64p-1, -0x1.27adbap1,
  -0x1.24dd96p0, 0x1.3735f8p-1, 0x1.600608p0, -0x1.122728p1, -0x1.a165acp-1, -0x1.522be4p0,
  -0x1.c59f18p-1, 0x1.3f35dep0, -0x1.a2e39p0, 0x1.e99dbp-1, -0x1.cda8dcp-1, 0x1.dd711p-2,
  -0x1.7c15dcp-1, -0x1.e19ac4p-1, 0x1.f1154p-2, 0x1.37de94p1, 0x1.08ab72p0, 0x1.79f0b2p0,
  -0x1.f447bcp0, -0x1.36c958p1, -0x1.0c64ap-2, -0x1.a43b1p-2, -0x1.9a7e28p-1, -0x1.bdfed8p0,
  -0x1.1121dep1, 0x1.4e5e7p1, 0x1.3ce78cp-1, 0x1.3a1cp-9, -0x1.a3dd68p-1
};
inline constexpr double c7_dx[] = {
  0., 0x1.6c16c16c16c17p-5, -0x1.6c16c16c16c17p-5, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-4, -0x1.6c16c16c16c17p-4, 0x1.5409d55555556p-5, -0x1.d3993e93e93eap-8,
  -0x1.7b48888888889p-8, 0x1.7665666666667p-6, -0x1.c512ec16c16c2p-5, 0x1.994be93e93e94p-7,
  -0x1.3f6c4p-3, -0x1.964c7bbbbbbbcp-4, 0x1.b17fe66666667p-5, -0x1.451c7e93e93e9p-4,
  -0x1.1ea60cccccccdp-4, -0x1.6200d11111111p-4, 0x1.215c438e38e39p-3, -0x1.7a01e66666667p-5,
  0x1.6317d9999999ap-4, 0x1.a751111111111p-11, 0x1.c17b222222222p-6, 0x1.ddab777777778p-5,
  -0x1.ed1dccccccccdp-5, 0x1.45fa2p-3, -0x1.355b2eeeeeeefp-4, -0x1.2038349f49f4ap-4,
  -0x1.d357bbbbbbbbcp-7, 0x1.2afab60b60b61p-4, -0x1.2839ccccccccdp-3, -0x1.5f6625b05b05bp-3,
  -0x1.41ead8e38e38ep-3, 0x1.6ddf238e38e39p-3, 0x1.924b09f49f4ap-3, -0x1.adaaaaaaaaaabp-12,
  0x1.2a13955555556p-4, -0x1.30b72aaaaaaabp-4, 0x1.116a2p-3, 0x1.17ed222222222p-5,
  -0x1.e6821dddddddep-3, -0x1.4b9b2aaaaaaabp-4, 0x1.d9ebbbbbbbbbcp-10, 0x1.d540cp-4
};
inline constexpr double c8_value[] = {
  0x1.a17b8c7a936bep7
};
inline constexpr double c8_dx[] = {
  0., 2., -2., 1., -1., 4., -4., 0x1.de2dd4p0, -0x1.48c7cp-2, -0x1.0aafp-2, 0x1.073f4cp0,
  -0x1.3e914ep1, 0x1.1fc96p-1, -0x1.c1303ap2, -0x1.1dadc7p2, 0x1.30cdeep1, -0x1.c93012p1,
  -0x1.931982p1, -0x1.f1d126p1, 0x1.96e9bfp2, -0x1.09c956p1, 0x1.f3598ap1, 0x1.29a5p-5,
  0x1.3c0a94p0, 0x1.4fdc9p1, -0x1.5ab8f4p1, 0x1.ca67bdp2, -0x1.b3083ap1, -0x1.954f0ap1,
  -0x1.4899bp-1, 0x1.a4709p1, -0x1.a09148p2, -0x1.ee27a5p2, -0x1.c4b241p2, 0x1.0140e5p3,
  0x1.1adcc3p3, -0x1.2e1cp-6, 0x1.a32b8ap1, -0x1.ac8194p1, 0x1.807d3dp2, 0x1.89a578p0,
  -0x1.56137dp3, -0x1.d25234p1, 0x1.4d39cp-4, 0x1.49f187p2
};
inline constexpr double c9_value[] = {
  0x1.0ac8d40b3c686p2
};
inline constexpr double x_8[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1., -0x1.179996p0, -0x1.6e7d4cp0, -0x1.44126p-3,
  -0x1.c267c8p0, -0x1.83c6e4p-1, -0x1.94f808p-2, -0x1.430784p0, 0x1.fb1c62p0, -0x1.40b182p1,
  -0x1.430824p1, 0x1.698cp-5, -0x1.748fe4p1, -0x1.57ccbp0, -0x1.40c66cp1, 0x1.62fd62p0,
  0x1.56aaf4p0, 0x1.46492p1, -0x1.9aa24p-4, 0x1.037304p1, 0x1.f149fp0, 0x1.5e6b8cp1, 0x1.6dc94p-3,
  0x1.178274p0
};
inline constexpr double t_9[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3., -0x1.5359f4p0, 0x1.4f58f4p1, 0x1.efa5d2p0,
  -0x1.1fb248p-2, -0x1.02a938p0, 0x1.34136p0, -0x1.87e1bcp0, 0x1.6f96e6p0, 0x1.c44f18p-1,
  -0x1.717482p0, 0x1.7e755cp1, -0x1.c9cefcp0, -0x1.69299cp-1, 0x1.4e767p-2, 0x1.a194bcp0,
  -0x1.20b19p-1, -0x1.1c73e4p0, 0x1.ca10cp-4, 0x1.0bf3a8p-2, -0x1.5a512cp1, -0x1.bab9b4p-1,
  -0x1.8bedc4p-1, -0x1.f83bap-3
};
inline constexpr double c9_dx[] = {
  0., 0x1.1111111111111p-4, -0x1.1111111111111p-4, 0x1.1111111111111p-5, -0x1.1111111111111p-5,
  0x1.1111111111111p-3, -0x1.1111111111111p-3, 0x1.fde1p-7, -0x1.14951eeeeeeefp-2,
  -0x1.1df3433333333p-3, -0x1.93b6ap-4, 0x1.145ce66666666p-6, -0x1.b49b133333333p-4,
  0x1.25c5333333333p-6, 0x1.29a54cccccccdp-5, -0x1.ceb04cccccccdp-3, -0x1.270c8eeeeeeefp-4,
  -0x1.91ee0cccccccdp-3, -0x1.3278511111111p-4, -0x1.5c32f33333333p-5, -0x1.82c14eeeeeeefp-3,
  -0x1.0b0e4cccccccdp-6, 0x1.03bdb9999999ap-3, 0x1.f3bf022222222p-3, -0x1.cf4e666666666p-7,
  0x1.e209b99999999p-4, 0x1.3d50133333333p-2, 0x1.ebd77p-3, 0x1.03eef9999999ap-4,
  0x1.6d5fe66666666p-4
};
inline constexpr double c10_value[] = {
  0x1.f4388d951143bp6
};
inline constexpr double c10_dx[] = {
  0., 2., -2., 1., -1., 4., -4., 0x1.de02fp-2, -0x1.034bcdp3, -0x1.0c140fp2, -0x1.7a7b36p1,
  0x1.031718p-1, -0x1.995162p1, 0x1.1368ep-1, 0x1.170af8p0, -0x1.b1c548p2, -0x1.149bc6p1,
  -0x1.78cf2cp2, -0x1.1f50ccp1, -0x1.466fc4p0, -0x1.6a953ap2, -0x1.f4badp-2, 0x1.e703bcp1,
  0x1.d48312p2, -0x1.b2598p-2, 0x1.c3e91ep1, 0x1.297b12p3, 0x1.cd19f9p2, 0x1.e76014p0,
  0x1.5689e8p1
};
inline constexpr double c11_value[] = {
  0x1.d54c0d974cdc7p2
};
inline constexpr double x_10[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1., -0x1.a30c58p-2, -0x1.e1bde6p0, -0x1.09a028p-1,
  0x1.6d9058p0, -0x1.4e8546p0, -0x1.10be04p1, 0x1.5163ccp1, -0x1.dccf94p0, 0x1.b6e0ap-2,
  0x1.3a118cp1, 0x1.3a53e8p1, -0x1.45d502p0, 0x1.7c50c8p0, -0x1.3a8088p1, 0x1.f6ef3p-3,
  -0x1.29d9c2p0, -0x1.34034p-4, -0x1.a12d3p-1, -0x1.3faf58p-1, 0x1.9e1eccp-1, -0x1.6df518p1,
  -0x1.5516b8p1, 0x1.5ea7aap1, 0x1.66b5ap0, -0x1.c6da9p-3, -0x1.205ccap0, -0x1.5955b4p1,
  0x1.3a7ab8p1, -0x1.0b0d64p1, -0x1.77544ep1, 0x1.085024p1, 0x1.219a58p1, -0x1.1e4496p0,
  -0x1.6c7e86p1, 0x1.7a28b8p1, -0x1.da7d1p-2, -0x1.d437dap0, -0x1.79b9ep1, 0x1.7e6bb4p1,
  0x1.48c062p0, 0x1.e5fa2ap0, -0x1.25ddacp1, 0x1.02b3a6p1, 0x1.07d75cp-1, -0x1.a19654p-1,
  -0x1.43af3cp0, 0x1.508394p-1, 0x1.5d29ccp1, 0x1.911b88p-2, -0x1.ff8e04p-1, 0x1.41df58p1,
  0x1.243014p0, 0x1.3257cp0, 0x1.3c41fp1, -0x1.9db554p0, -0x1.06d30ap1, 0x1.70773cp1,
  -0x1.20a7fap1, -0x1.59ec5ep1, -0x1.92e424p0, 0x1.166eecp1, -0x1.f2e87ap0, -0x1.bcee02p0,
  -0x1.3c64ap1, -0x1.dc8848p-1, 0x1.19f73cp-1, 0x1.7f20c8p-2, -0x1.06b42p-3, 0x1.003d4p-5,
  -0x1.08ed7ep0, 0x1.b304ep0, 0x1.58f6ap1, 0x1.2f2dcp1, 0x1.ea434p0, -0x1.73e5fp1, -0x1.3710b4p0,
  0x1.5f79f8p1, 0x1.051e7cp1
};
inline constexpr double t_11[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3., -0x1.f4622p-1, -0x1.710276p1, 0x1.17dc74p0,
  -0x1.580314p1, -0x1.61ab2ep0, 0x1.7d4d1p-3, -0x1.148652p1, -0x1.342cd4p-1, 0x1.eaaab4p0,
  -0x1.e5535cp-1, 0x1.45b2d6p1, -0x1.bb3ce8p-1, 0x1.14b36p1, -0x1.1fe8p-7, 0x1.0011d2p1,
  0x1.9ddd08p-2, 0x1.27f938p1, 0x1.ea5a8p0, -0x1.1d432p1, -0x1.d53a4cp0, -0x1.9b1f98p-2,
  0x1.7dfa64p1, -0x1.36b808p1, 0x1.62291p0, -0x1.39cef4p1, 0x1.06b9fp-2, 0x1.6e972cp1,
  0x1.6885dap0, 0x1.c4d12p0, 0x1.4c0d78p-2, -0x1.15a9fap0, 0x1.2c943ep1, 0x1.295f4p1,
  0x1.38dfa4p1, -0x1.aa64bp-2, -0x1.6b65c4p1, 0x1.6ff2d2p0, 0x1.6717cep1, -0x1.2d94e8p1,
  0x1.7ed33cp1, 0x1.5d51c4p1, -0x1.4fcda8p0, -0x1.a79e94p0, 0x1.1827c8p-2, -0x1.d460eap0,
  -0x1.7e0d2p1, -0x1.677e88p-1, 0x1.44173cp1, 0x1.df7e6ap0, 0x1.c26dd4p-1, -0x1.05105p0,
  -0x1.2b6058p-1, 0x1.66a724p-1, 0x1.000464p-1, 0x1.54ae4p1, -0x1.388352p1, -0x1.111836p1,
  -0x1.292ba4p0, -0x1.06c7c4p1, -0x1.a68a5ep0, -0x1.1ce5dcp1, 0x1.78a346p1, -0x1.12992cp1,
  0x1.103208p0, -0x1.2e3124p-1, 0x1.b6b316p0, -0x1.35952ep0, -0x1.9ae806p0, 0x1.25b8eap0,
  0x1.772388p-1, -0x1.379b54p1, -0x1.63e6a2p1, 0x1.24ed08p0, 0x1.5cb706p1, -0x1.78ffc8p-1,
  -0x1.22fe48p1, -0x1.a658cp-1, -0x1.ff92b4p0
};
inline constexpr double c11_dx[] = {
  0., 0x1.8181818181818p-6, -0x1.8181818181818p-6, 0x1.8181818181818p-7, -0x1.8181818181818p-7,
  0x1.8181818181818p-5, -0x1.8181818181818p-5, 0x1.b5ffededededfp-7, 0x1.81ec757575757p-6,
  -0x1.36b81e1e1e1e2p-5, 0x1.8ca5151515151p-4, 0x1.cd5b1b1b1b1b2p-10, -0x1.be9ada5a5a5a6p-5,
  0x1.ce3dd45454545p-4, -0x1.e5fbbabababacp-6, -0x1.1ed4bdbdbdbdcp-5, 0x1.47d49edededeep-4,
  -0x1.11f8484848484p-9, -0x1.39dd878787878p-7, -0x1.04a599999999ap-6, -0x1.d7e8d8d8d8d8dp-5,
  -0x1.5246951515151p-5, -0x1.2e2aededededfp-5, -0x1.cc322d2d2d2d3p-5, -0x1.07218a8a8a8a9p-4,
  0x1.3538272727272p-5, 0x1.fd3479f9f9f9fp-5, -0x1.d9b36aeaeaeafp-5, -0x1.1036a12121212p-3,
  0x1.f1f9bf3f3f3f4p-4, 0x1.b66c6c6c6c6c7p-12, 0x1.adbfb03030303p-5, -0x1.0a93078787878p-5,
  -0x1.0c04d8d8d8d8dp-3, 0x1.943b9c9c9c9cap-6, -0x1.738c03030303p-4, -0x1.39da581818181p-4,
  0x1.2f8b642424242p-4, -0x1.087606060606p-9, -0x1.4bacd51515151p-4, -0x1.fe04a42424242p-4,
  0x1.44dcd75757575p-4, 0x1.c9eb1e1e1e1e2p-5, -0x1.3acacb4b4b4b5p-4, -0x1.1564054545454p-3,
  0x1.0181bc3c3c3c4p-3, -0x1.48f586060606p-5, -0x1.403e4b4b4b4b5p-6, -0x1.7b5fe7e7e7e7ep-6,
  0x1.6244787878787p-4, 0x1.74bf272727272p-8, 0x1.86e7878787878p-6, 0x1.4b9bdedededeep-5,
  0x1.0606d15151515p-5, 0x1.2e0cccccccccdp-8, -0x1.1d872d2d2d2d3p-5, -0x1.6a2899999999ap-5,
  0x1.54a2424242424p-4, 0x1.4cb4e4e4e4e4ep-5, 0x1.7e8b151515151p-7, 0x1.7bdd1f9f9f9fap-5,
  -0x1.9c42f27272727p-4, 0x1.2b4cfcfcfcfdp-7, 0x1.e30ea42424242p-4, -0x1.a5dc545454545p-6,
  -0x1.f4d06c6c6c6c7p-7, 0x1.d96ededededeep-10, 0x1.a827bdbdbdbdcp-4, -0x1.d7690b4b4b4b5p-4,
  0x1.3a0709090909p-7, -0x1.54b2ededededfp-4, -0x1.06893f3f3f3f4p-7, -0x1.c053878787878p-6,
  0x1.31373f3f3f3f4p-5, 0x1.1ca9cb4b4b4b5p-5, -0x1.ae40c0c0c0c0cp-6, -0x1.54b425a5a5a5ap-5,
  0x1.8e64b7b7b7b7bp-4, 0x1.07dad39393939p-3, 0x1.d7fdb1b1b1b1bp-6, -0x1.37f82a2a2a2a3p-6,
  -0x1.a21b181818181p-5, 0x1.97f9c3c3c3c3cp-6, 0x1.5824424242424p-4, 0x1.8533139393939p-4
};
inline constexpr double c12_value[] = {
  0x1.37a48106790a6p9
};
inline constexpr double c12_dx[] = {
  0., 2., -2., 1., -1., 4., -4., 0x1.22dbf4p0, 0x1.004706p1, -0x1.9cac88p1, 0x1.0765ap3,
  0x1.325e8p-3, -0x1.2892d5p2, 0x1.32f50fp3, -0x1.42b92ap1, -0x1.7cf28cp1, 0x1.b36663p2,
  -0x1.6bddcp-3, -0x1.a0da38p-1, -0x1.5a2bfp0, -0x1.3960ap2, -0x1.c145bep1, -0x1.915104p1,
  -0x1.319952p2, -0x1.5d788cp2, 0x1.9aae94p1, 0x1.5224d9p2, -0x1.3a9125p2, -0x1.69888ep3,
  0x1.4aafd9p3, 0x1.2324p-5, 0x1.1d614bp2, -0x1.620b46p1, -0x1.63f67p3, 0x1.0c6f96p1,
  -0x1.ed75f4p2, -0x1.a0d5fdp2, 0x1.932521p2, -0x1.5f3ccp-3, -0x1.b8818bp2, -0x1.52af15p3,
  0x1.af754ep2, 0x1.301622p2, -0x1.a21556p2, -0x1.7068d7p3, 0x1.56004ep3, -0x1.b4e616p1,
  -0x1.a952bcp0, -0x1.f7db6p0, 0x1.d682fp2, 0x1.ef0dep-2, 0x1.0395cp1, 0x1.b86b04p1, 0x1.5c010ep1,
  0x1.9129p-2, -0x1.7b3788p1, -0x1.e0fdecp1, 0x1.c4678p2, 0x1.b9e04p1, 0x1.fc10b8p-1,
  0x1.f881aep1, -0x1.11c475p3, 0x1.8d824p-1, 0x1.40c7b9p3, -0x1.18245p1, -0x1.4c9268p0,
  0x1.3a63ap-3, 0x1.19aa64p3, -0x1.390bc18p3, 0x1.a11158p-1, -0x1.c47da4p2, -0x1.5cae48p-1,
  -0x1.29b778p1, 0x1.955d6p1, 0x1.7a1182p1, -0x1.1db7p1, -0x1.c47f42p1, 0x1.088ee2p3,
  0x1.5e6ea1p3, 0x1.396e78p1, -0x1.9e5598p0, -0x1.15a5fep2, 0x1.0eebdcp1, 0x1.c91028p2,
  0x1.0273ebp3
};
inline constexpr double c13_value[] = {
  d_nan
};
inline constexpr double x_12[] = {
  d_nan, d_inf, -d_inf, 0., d_inf, 1.
};
inline constexpr double t_13[] = {
  0., 0., 1., d_nan, 1., -d_inf
};
inline constexpr double c13_dx[] = {
  d_nan, d_inf, -d_inf, d_nan, d_inf, d_inf
};
inline constexpr double c14_value[] = {
  d_nan
};
inline constexpr double c14_dx[] = {
  d_nan, d_inf, -d_inf, d_nan, d_inf, d_inf
};
inline constexpr double c15_value[] = {
  1.
};
inline constexpr double c15_dx[] = {
  0., 0x1.2492492492492p-3, -0x1.2492492492492p-3, 0x1.2492492492492p-3, -0x1.2492492492492p-3,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c16_value[] = {
  7.
};
inline constexpr double c16_dx[] = {
  0., 1., -1., 1., -1., 1., -1.
};
inline constexpr double c17_value[] = {
  0x1.e155a293e93e9p0
};
inline constexpr double x_14[] = {
  0x1p-1, -0x1p-2, 1., 0x1p-1, 0x1p-1, 0x1.4p0, 1., 0x1.d59ep-5, 0x1.d26176p0, -0x1.255824p0,
  0x1.a504b8p-1, 0x1.65fcecp1, -0x1.c9722p-3, -0x1.c2f18p0, 0x1.45568cp1, -0x1.649d0cp0,
  0x1.156af8p1, -0x1.063ea8p0, 0x1.53a1d4p1, 0x1.91e3a4p0, 0x1.497bbep1, 0x1.4dd224p-1,
  0x1.40aa9cp1, 0x1.3ef0cp-3, 0x1.6eab34p1, 0x1.73cabp1, -0x1.dc1b7p-3, -0x1.cfe858p0,
  0x1.0a88bp1, 0x1.7682a8p0, -0x1.330f3cp1, 0x1.6e09b4p-1, 0x1.97670cp-1, -0x1.43e764p-1,
  0x1.5fce88p1, 0x1.0ee034p0, -0x1.fd2674p-1, 0x1.172288p1, 0x1.5628ecp-1, 0x1.399caap1,
  0x1.433da4p1, 0x1.9acacp-4, 0x1.3d0244p-1, 0x1.65800ap0, 0x1.6165ccp1
};
inline constexpr double t_15[] = {
  0x1p-1, -0x1.4p0, 2., 0., 1., -0x1.8p-1, 3., -0x1.da7c2cp0, 0x1.425b4cp-1, -0x1.bc51fp-1,
  0x1.dd3b28p0, -0x1.4c1cp-2, -0x1.97a87p-2, 0x1.56fd86p1, -0x1.3babf6p0, -0x1.29acfcp1,
  -0x1.42f3cep0, 0x1.105afp1, -0x1.a2cadp-1, -0x1.69d1ecp1, -0x1.07b9e8p1, 0x1.085decp1,
  0x1.fde05cp0, -0x1.15d58p-2, 0x1.3a1cc6p0, -0x1.3ce054p1, 0x1.42fba2p0, -0x1.5d71p0,
  -0x1.5dc88ap1, -0x1.33de6ep0, 0x1.60db8p-5, 0x1.c1f45ap0, 0x1.730ec2p1, -0x1.dd7ep-4,
  0x1.b53724p-1, -0x1.066a4cp0, 0x1.36b204p1, -0x1.73171ap1, -0x1.65efe8p-2, 0x1.84226ap0,
  0x1.57ca2p1, 0x1.d8146p-3, 0x1.ae17cp-4, 0x1.5208acp1, 0x1.3d6cap1
};
inline constexpr double c17_dx[] = {
  0., 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6
};
inline constexpr double c18_value[] = {
  0x1.5270365p6
};
inline constexpr double c18_dx[] = {
  0., 1., -1., 1., -1., 1., -1., 1., 1., -1., -1., 1., 1., -1., 1., 1., 1., -1., 1., 1., 1., -1.,
  1., 1., 1., 1., -1., -1., 1., 1., -1., -1., -1., -1., 1., 1., -1., 1., 1., 1., -1., -1., 1.,
  -1., 1.
};
inline constexpr double c19_value[] = {
  d_nan
};
inline constexpr double c19_dx[] = {
  0., 0x1.5555555555555p-3, -0x1.5555555555555p-3, 0., 0x1.5555555555555p-3, 0x1.5555555555555p-3
};
inline constexpr double c20_value[] = {
  d_nan
};
inline constexpr double c20_dx[] = {
  0., 1., -1., 0., 1., 1.
};
inline constexpr double c21_value[] = {
  0x1.36db6db6db6dbp-1
};
inline constexpr double c21_dx[] = {
  0., 0x1.2492492492492p-3, -0x1.2492492492492p-3, 0x1.2492492492492p-4, -0x1.2492492492492p-4,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c22_value[] = {
  0x1.1p2
};
inline constexpr double c22_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 1., -1.
};
inline constexpr double c23_value[] = {
  0x1.727ca5c719e72p0
};
inline constexpr double c23_dx[] = {
  0., 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-7, -0x1.6c16c16c16c17p-7,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.94f599999999ap-8, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.fcf8888888889p-9,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.5389d82d82d83p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.75ebb05b05b06p-7, 0x1.36f8ccccccccdp-7, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.4597bbbbbbbbcp-7, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.77c699999999ap-7, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.5409d55555556p-6, -0x1.d3993e93e93eap-9,
  -0x1.7b48888888889p-9, 0x1.7665666666667p-7, -0x1.6c16c16c16c17p-6, 0x1.994be93e93e94p-8
};
inline constexpr double c24_value[] = {
  0x1.047fa48ffe368p6
};
inline constexpr double c24_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 1., -1., 1., 1., -0x1.1cbcbp-2, -1., 1., 0x1.65decp-3, -1., 1.,
  0x1.dd79d8p-1, 1., -1., 1., 1., 1., -1., 0x1.06e9b8p-1, 0x1.b54dep-2, 1., 1., -1.,
  -0x1.c9dd6p-2, 1., 1., -1., -1., -1., -0x1.0837a4p-1, 1., 1., -1., 1., 1., 0x1.de2dd4p-1,
  -0x1.48c7cp-3, -0x1.0aafp-3, 0x1.073f4cp-1, -1., 0x1.1fc96p-2
};
inline constexpr double c25_value[] = {
  d_nan
};
inline constexpr double c25_dx[] = {
  d_nan, 0x1.5555555555555p-3, -0x1.5555555555555p-3, d_nan, 0x1.5555555555555p-3,
  0x1.5555555555555p-3
};
inline constexpr double c26_value[] = {
  d_nan
};
inline constexpr double c26_dx[] = {
  d_nan, 1., -1., d_nan, 1., 1.
};
inline constexpr double c27_value[] = {
  0x1.9249249249249p-1
};
inline constexpr double c27_dx[] = {
  0., 0x1.2492492492492p-3, -0x1.2492492492492p-3, 0x1.2492492492492p-3, -0x1.2492492492492p-3,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c28_value[] = {
  0x1.6p2
};
inline constexpr double c28_dx[] = {
  0., 1., -1., 1., -1., 1., -1.
};
inline constexpr double c29_value[] = {
  0x1.a56422f610544p0
};
inline constexpr double c29_dx[] = {
  0., 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.94f599999999ap-7, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.fcf8888888889p-8,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.36f8ccccccccdp-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.4597bbbbbbbbcp-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.d3993e93e93eap-8,
  -0x1.7b48888888889p-8, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.994be93e93e94p-7
};
inline constexpr double c30_value[] = {
  0x1.284a6895037b4p6
};
inline constexpr double c30_dx[] = {
  0., 1., -1., 1., -1., 1., -1., 1., 1., -0x1.1cbcbp-1, -1., 1., 0x1.65decp-2, -1., 1., 1., 1.,
  -1., 1., 1., 1., -1., 1., 0x1.b54dep-1, 1., 1., -1., -0x1.c9dd6p-1, 1., 1., -1., -1., -1., -1.,
  1., 1., -1., 1., 1., 1., -0x1.48c7cp-2, -0x1.0aafp-2, 1., -1., 0x1.1fc96p-1
};
inline constexpr double c31_value[] = {
  d_nan
};
inline constexpr double c31_dx[] = {
  d_nan, 0x1.5555555555555p-3, -0x1.5555555555555p-3, d_nan, 0x1.5555555555555p-3,
  0x1.5555555555555p-3
};
inline constexpr double c32_value[] = {
  d_nan
};
inline constexpr double c32_dx[] = {
  d_nan, 1., -1., d_nan, 1., 1.
};
inline constexpr double c33_value[] = {
  0x1.36db6db6db6dbp-1
};
inline constexpr double c33_dx[] = {
  0., 0x1.2492492492492p-3, -0x1.2492492492492p-3, 0x1.2492492492492p-4, -0x1.2492492492492p-4,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c34_value[] = {
  0x1.1p2
};
inline constexpr double c34_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 1., -1.
};
inline constexpr double c35_value[] = {
  0x1.727ca5c719e72p0
};
inline constexpr double c35_dx[] = {
  0., 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-7, -0x1.6c16c16c16c17p-7,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.94f599999999ap-8, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.fcf8888888889p-9,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.5389d82d82d83p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.75ebb05b05b06p-7, 0x1.36f8ccccccccdp-7, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.4597bbbbbbbbcp-7, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.77c699999999ap-7, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.5409d55555556p-6, -0x1.d3993e93e93eap-9,
  -0x1.7b48888888889p-9, 0x1.7665666666667p-7, -0x1.6c16c16c16c17p-6, 0x1.994be93e93e94p-8
};
inline constexpr double c36_value[] = {
  0x1.047fa48ffe368p6
};
inline constexpr double c36_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 1., -1., 1., 1., -0x1.1cbcbp-2, -1., 1., 0x1.65decp-3, -1., 1.,
  0x1.dd79d8p-1, 1., -1., 1., 1., 1., -1., 0x1.06e9b8p-1, 0x1.b54dep-2, 1., 1., -1.,
  -0x1.c9dd6p-2, 1., 1., -1., -1., -1., -0x1.0837a4p-1, 1., 1., -1., 1., 1., 0x1.de2dd4p-1,
  -0x1.48c7cp-3, -0x1.0aafp-3, 0x1.073f4cp-1, -1., 0x1.1fc96p-2
};
inline constexpr double c37_value[] = {
  d_nan
};
inline constexpr double c37_dx[] = {
  d_nan, 0x1.5555555555555p-3, -0x1.5555555555555p-3, d_nan, 0x1.5555555555555p-3,
  0x1.5555555555555p-3
};
inline constexpr double c38_value[] = {
  d_nan
};
inline constexpr double c38_dx[] = {
  d_nan, 1., -1., d_nan, 1., 1.
};
inline constexpr double c39_value[] = {
  0x1.8p-1
};
inline constexpr double c39_dx[] = {
  0., 0x1.2492492492492p-3, -0x1.2492492492492p-3, 0x1.2492492492492p-4, -0x1.2492492492492p-4,
  0x1.2492492492492p-2, -0x1.2492492492492p-2
};
inline constexpr double c40_value[] = {
  0x1.5p2
};
inline constexpr double c40_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 2., -2.
};
inline constexpr double c41_value[] = {
  0x1.219905c6d49b7p1
};
inline constexpr double c41_dx[] = {
  0., 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-7, -0x1.6c16c16c16c17p-7,
  0x1.6c16c16c16c17p-5, -0x1.6c16c16c16c17p-5, 0x1.5bd8f77777778p-5, 0x1.b210ccccccccdp-6,
  -0x1.94f599999999ap-8, -0x1.7b56777777778p-6, 0x1.6c16c16c16c17p-5, 0x1.fcf8888888889p-9,
  -0x1.6c16c16c16c17p-5, 0x1.6c16c16c16c17p-5, 0x1.5389d82d82d83p-6, 0x1.6c16c16c16c17p-5,
  -0x1.6c16c16c16c17p-5, 0x1.6c16c16c16c17p-5, 0x1.6c16c16c16c17p-5, 0x1.6c16c16c16c17p-5,
  -0x1.014bed82d82d8p-5, 0x1.75ebb05b05b06p-7, 0x1.36f8ccccccccdp-7, 0x1.2a1d9b05b05b1p-5,
  0x1.6c16c16c16c17p-5, -0x1.0fff555555556p-5, -0x1.4597bbbbbbbbcp-7, 0x1.6c16c16c16c17p-5,
  0x1.6c16c16c16c17p-5, -0x1.6c16c16c16c17p-5, -0x1.7ba4444444445p-6, -0x1.6c16c16c16c17p-5,
  -0x1.77c699999999ap-7, 0x1.58e49dddddddep-5, 0x1.6c16c16c16c17p-5, -0x1.6c16c16c16c17p-5,
  0x1.6c16c16c16c17p-5, 0x1.7294888888889p-6, 0x1.5409d55555556p-6, -0x1.d3993e93e93eap-9,
  -0x1.7b48888888889p-9, 0x1.7665666666667p-7, -0x1.c512ec16c16c2p-6, 0x1.994be93e93e94p-8
};
inline constexpr double c42_value[] = {
  0x1.973f301f9afaap6
};
inline constexpr double c42_dx[] = {
  0., 1., -1., 0x1p-1, -0x1p-1, 2., -2., 0x1.e9291cp0, 0x1.3133dp0, -0x1.1cbcbp-2, -0x1.0ab8ccp0,
  2., 0x1.65decp-3, -2., 2., 0x1.dd79d8p-1, 2., -2., 2., 2., 2., -0x1.69d2c6p0, 0x1.06e9b8p-1,
  0x1.b54dep-2, 0x1.a339a2p0, 2., -0x1.7e7f1p0, -0x1.c9dd6p-2, 2., 2., -2., -0x1.0aef8p0, -2.,
  -0x1.0837a4p-1, 0x1.e5017ep0, 2., -2., 2., 0x1.04907p0, 0x1.de2dd4p-1, -0x1.48c7cp-3,
  -0x1.0aafp-3, 0x1.073f4cp-1, -0x1.3e914ep0, 0x1.1fc96p-2
};
inline constexpr double c43_value[] = {
  d_nan
};
inline constexpr double c43_dx[] = {
  d_nan, 0x1.5555555555555p-2, -0x1.5555555555555p-2, d_nan, 0x1.5555555555555p-2,
  0x1.5555555555555p-2
};
inline constexpr double c44_value[] = {
  d_nan
};
inline constexpr double c44_dx[] = {
  d_nan, 2., -2., d_nan, 2., 2.
};
inline constexpr double c45_value[] = {
  0x1.8ddefe8623c3ap0
};
inline constexpr double x_16[] = {
  0x1.b0de76p-3
};
inline constexpr double t_17[] = {
  1.
};
inline constexpr double c45_dx[] = {
  -0x1.2ecc5e57b20dcp2
};
inline constexpr double c46_value[] = {
  0x1.8ddefe8623c3ap0
};
inline constexpr double c46_dx[] = {
  -0x1.2ecc5e57b20dcp2
};
inline constexpr double c47_value[] = {
  0x1.92023b1e49585p-1
};
inline constexpr double x_18[] = {
  0x1.3d8a54p-2, 0x1.632ce8p-3, 0x1.a69816p-2, 0x1.6ab1p-1, 0x1.b60ebp-1, 0x1.01c9a8p-2,
  0x1.30a634p-3
};
inline constexpr double t_19[] = {
  1., 1., 0., 1., 1., 1., 0.
};
inline constexpr double c47_dx[] = {
  -0x1.d7bd83194497p-2, -0x1.a5c0f74739235p-1, 0x1.f22796107ea73p-3, -0x1.9d038b32d8b12p-3,
  -0x1.55f4ddfbb54cdp-3, -0x1.228ae08e906bdp-1, 0x1.57b2b46126728p-3
};
inline constexpr double c48_value[] = {
  0x1.5fc1f3ba802d4p2
};
inline constexpr double c48_dx[] = {
  -0x1.9cc5d2b61c042p1, -0x1.7108d85e51feep2, 0x1.b3e2a34e6ed25p0, -0x1.696319cc7d9bp0,
  -0x1.2b36423c3ea33p0, -0x1.fc7308f97cbcap1, 0x1.2cbc5dd501a43p0
};
inline constexpr double c49_value[] = {
  0x1.d77ab26b20426p-1
};
inline constexpr double x_20[] = {
  0x1.116744p-2, 0x1.ae92f2p-1, 0x1.7a52ecp-1, 0x1.ae03fep-3, 0x1.053cb6p-1, 0x1.d2ac36p-1,
  0x1.ec114ap-3, 0x1.a7f7a2p-3, 0x1.dc653cp-2, 0x1.b51cd8p-1, 0x1.211eep-1, 0x1.128a92p-3,
  0x1.cde30ap-4, 0x1.53d184p-1, 0x1.22c3e2p-1
};
inline constexpr double t_21[] = {
  1., 1., 0., 1., 0., 0., 1., 0., 0., 0., 0., 0., 0., 1., 1.
};
inline constexpr double c49_dx[] = {
  -0x1.ff5e9374eb4c5p-3, -0x1.44b4d65b0cd7fp-4, 0x1.0578cb059405ep-2, -0x1.4520c8221751p-2,
  0x1.16c5068f7ac1ap-3, 0x1.818ea3ca95dcep-1, -0x1.1c20c06e4019p-2, 0x1.585a5e773c3c5p-4,
  0x1.fe9fdb19c670ep-4, 0x1.d2bc25457cdd4p-2, 0x1.39a5300f32655p-3, 0x1.3b56c2b0c53f2p-4,
  0x1.33c5d44d0cb99p-4, -0x1.9b6d0e50f6acfp-4, -0x1.e0d5d1048e3f5p-4
};
inline constexpr double c50_value[] = {
  0x1.ba0307446e3e4p3
};
inline constexpr double c50_dx[] = {
  -0x1.df68aa3d9c979p1, -0x1.306988f55c0a7p0, 0x1.ea427caa758b1p1, -0x1.30cebb9ff5dbfp2,
  0x1.0558b62683158p1, 0x1.6975b98dec7f1p3, -0x1.0a5eb4675c177p2, 0x1.42d4b88fc8789p0,
  0x1.deb5dd682a09dp0, 0x1.b59062f1250f7p2, 0x1.260add0e3f3fp1, 0x1.27a15685b8eb3p0,
  0x1.208977083bedfp0, -0x1.81b63d6be7422p0, -0x1.c2c873f4455b6p0
};
inline constexpr double c51_value[] = {
  0x1.da74c22f720f9p-1
};
inline constexpr double x_22[] = {
  0x1.e8c51p-1, 0x1.23399ep-4, 0x1.a68b58p-1, 0x1.a4092ep-1, 0x1.de81b4p-4, 0x1.e893dcp-1,
  0x1.618008p-1, 0x1.fbddc8p-4, 0x1.db0c5p-2, 0x1.70ee5ep-2, 0x1.12c7ecp-5, 0x1.f17af4p-2,
  0x1.9260fp-1, 0x1.7bc648p-2, 0x1.ee9e3ep-5, 0x1.be437ep-3, 0x1.5de6bap-2, 0x1.c909eep-1,
  0x1.aaebcp-3, 0x1.d39d6ep-3, 0x1.dbeb96p-2, 0x1.d16b8ap-2, 0x1.1c5414p-5, 0x1.9d5f5cp-5,
  0x1.106934p-3, 0x1.0ea252p-4, 0x1.4e2986p-3, 0x1.0b9456p-1, 0x1.b94698p-2, 0x1.c30752p-5,
  0x1.a8eb9p-3, 0x1.86e714p-2, 0x1.18d488p-1, 0x1.4460a4p-1, 0x1.0c54f4p-1, 0x1.a9869ap-5,
  0x1.458d3cp-1, 0x1.bf3d46p-3, 0x1.82a756p-1, 0x1.6d3434p-2, 0x1.400f8ap-4, 0x1.019136p-1,
  0x1.838d5ap-2, 0x1.17572p-2, 0x1.5a48e2p-1
};
inline constexpr double t_23[] = {
  1., 0., 1., 1., 0., 0., 0., 0., 0., 1., 0., 0., 1., 1., 1., 0., 1., 1., 1., 0., 0.,
  0x1.3e6ce2p-1, 1., 1., 1., 0., 1., 0., 0., 1., 0., 0x1.5b0158p-1, 0., 1., 1., 1., 1., 0.,
  0x1.933ac2p-1, 0., 0., 0., 0., 1., 0.
};
inline constexpr double c51_dx[] = {
  -0x1.7d64ae71204a8p-6, 0x1.87f4fc9548f24p-6, -0x1.b92b4cd984d89p-6, -0x1.bbcdc60331decp-6,
  0x1.9c3fbfce09bfap-6, 0x1.f16c32fd985bcp-2, 0x1.260720f2b3f05p-4, 0x1.9f9f49f759679p-6,
  0x1.5394ad6edf50bp-5, -0x1.f947acfdef3e1p-5, 0x1.78b9a8bddafdbp-6, 0x1.620c6a00416a8p-5,
  -0x1.cf4760a3aceabp-6, -0x1.eada653c6c47ap-5, -0x1.78e23a02e4e26p-2, 0x1.d18750afb060bp-6,
  -0x1.0a6151bf66fc4p-4, -0x1.97df5627804b6p-6, -0x1.b4a58042e44dap-4, 0x1.d7d165c60c581p-6,
  0x1.541f038bb4d92p-5, -0x1.ebb1c0f2333bp-7, -0x1.47d04ed67c974p-1, -0x1.c2f52be2bb918p-2,
  -0x1.5627aaf771728p-3, 0x1.85d8e0357243dp-6, -0x1.16ed3b5874e7cp-3, 0x1.7d566e3b6794ap-5,
  0x1.3fe6694afd292p-5, -0x1.9d4eb9c970ab9p-2, 0x1.cb68295d85629p-6, -0x1.c8a18d94ec846p-6,
  0x1.933231dcbdd83p-5, -0x1.1f57234b161d4p-5, -0x1.5b5b35e4bf5c4p-5, -0x1.b613fbb1f0eacp-2,
  -0x1.1e4dd375aa723p-5, 0x1.d1cff4b1f31aep-6, -0x1.fe0beba7e755bp-9, 0x1.1af5fb73123e2p-5,
  0x1.8af34229dc15p-6, 0x1.6e54e1a775aa1p-5, 0x1.24e591fce7229p-5, -0x1.4daad924a54eap-4,
  0x1.1939be06e2cf9p-4
};
inline constexpr double c52_value[] = {
  0x1.4d9a18895c32fp5
};
inline constexpr double c52_dx[] = {
  -0x1.0c2acaa78ab46p0, 0x1.13984198f74a5p0, -0x1.36327208f1684p0, -0x1.380caf3a3f10ap0,
  0x1.21dcd2dcdedacp0, 0x1.5dc013da4f208p4, 0x1.9d7a06554d09fp1, 0x1.243c0001eadcdp0,
  0x1.dd8913e3ea097p0, -0x1.634665a28c37ap1, 0x1.08e28aa57dfa6p0, 0x1.f1e175105bfdcp0,
  -0x1.45be2ff31595p0, -0x1.59218f2e7c226p1, -0x1.08ff10ca08ef3p4, 0x1.475324bb8804p0,
  -0x1.7698daf528d2bp1, -0x1.1ec90893c635p0, -0x1.33045e2f08869p2, 0x1.4bbf3b8f40adfp0,
  0x1.de4b9cfc76516p0, -0x1.59b8fbaa4c058p-1, -0x1.ccfceedd9f34bp4, -0x1.3d1462db6be25p4,
  -0x1.e127c86bf789p2, 0x1.121c7da59457bp0, -0x1.883d9b746465fp2, 0x1.0c20c581c4d48p1,
  0x1.c1dc04117401dp0, -0x1.229b5aa1a338ap4, 0x1.43053d15c1c95p0, -0x1.4111978cb64d1p0,
  0x1.1b7f4b0f357cp1, -0x1.941289a197192p0, -0x1.e87843c9ad19cp0, -0x1.34060cf91d651p4,
  -0x1.929d715d77b09p0, 0x1.4786380d1eeeep0, -0x1.66a061b20ea84p-3, 0x1.8de9e999d1a76p0,
  0x1.15b30a856ebecp0, 0x1.0193aea9bebb9p1, 0x1.9be2d54ba508ap0, -0x1.d538415b88769p1,
  0x1.8b793339aef3ep1
};
inline constexpr double c53_value[] = {
  0x1.000a47dae4397p0
};
inline constexpr double x_24[] = {
  0x1.efaf26p-1, 0x1.f4153ep-4, 0x1.b6386ap-1, 0x1.dd346cp-1, 0x1.3926ecp-4, 0x1.abb35cp-1,
  0x1.39a39p-5, 0x1.9c3a6p-1, 0x1.1b9a42p-3, 0x1.db989cp-3, 0x1.72aa42p-1, 0x1.043514p-1,
  0x1.7e439cp-1, 0x1.8c58e4p-1, 0x1.5693ccp-1, 0x1.1d5bbp-3, 0x1.aee638p-2, 0x1.c6921ap-1,
  0x1.6092fep-2, 0x1.22d72cp-2, 0x1.b5c9d8p-1, 0x1.3c7fp-4, 0x1.74b97ep-2, 0x1.f9ba1ep-3,
  0x1.90e6a4p-1, 0x1.bd5a2ep-3, 0x1.6d81ecp-1, 0x1.1ed78cp-2, 0x1.541c34p-3, 0x1.05ce96p-2
};
inline constexpr double t_25[] = {
  0., 1., 0., 1., 1., 1., 1., 1., 1., 0., 0., 0., 1., 0., 0., 0., 1., 0., 0., 1., 1., 0., 0., 0.,
  1., 0., 1., 0x1.224226p-1, 0., 1.
};
inline constexpr double c53_dx[] = {
  0x1.0bc7e90049003p0, -0x1.1792e9269e76bp-2, 0x1.d9be07d2c83cfp-3, -0x1.24fa2bdb55e99p-5,
  -0x1.be75fbf140aa3p-2, -0x1.46e3499548ba4p-5, -0x1.bdc48f52dca12p-1, -0x1.532842ffe9071p-5,
  -0x1.ecfaa4ded51abp-3, 0x1.63a8dba14147bp-5, 0x1.ee9b113a90f25p-4, 0x1.15a125b54bbadp-4,
  -0x1.6dbe045ff6da9p-5, 0x1.2e383738753bep-3, 0x1.9c9b8646ef227p-4, 0x1.3d4628beb17dcp-5,
  -0x1.44761610f4233p-4, 0x1.304f2d976f811p-2, 0x1.a0751a007d156p-5, -0x1.e0b5ed374bd91p-4,
  -0x1.3f5aff8c6c87p-5, 0x1.27eeecce76594p-5, 0x1.ad57b306fdd09p-5, 0x1.6a9ba66d733c1p-5,
  -0x1.5cbd66c19600ep-5, 0x1.5cf2a8694c25cp-5, -0x1.7e8275aad59e9p-5, -0x1.845b988371ecap-5,
  0x1.47720086db565p-5, -0x1.0b028bd5dfa97p-3
};
inline constexpr double c54_value[] = {
  0x1.e01346ba6bebcp4
};
inline constexpr double c54_dx[] = {
  0x1.f616d4e088e05p4, -0x1.0619ba94348f4p3, 0x1.bc2227559bb92p2, -0x1.12aa891da08afp0,
  -0x1.a28e9c322c9f9p3, -0x1.327514fbf42eap0, -0x1.a1e8465daed71p4, -0x1.3df5becfea76ap0,
  -0x1.ce2afa90e7c9p2, 0x1.4d6e4de72d333p0, 0x1.cfb16026e7e33p1, 0x1.04471359f6ff2p1,
  -0x1.56e22419f76cep0, 0x1.1b54b3c4ede82p2, 0x1.82d1cde280305p1, 0x1.2971c632c665ep0,
  -0x1.302eb4afe4e1p1, 0x1.1d4a3abdf889p3, 0x1.866dc86075441p0, -0x1.c2aa8e63d71b8p1,
  -0x1.2b654f93a5be9p0, 0x1.156ffe018ef3bp0, 0x1.928237d68df38p0, 0x1.53f1ec069c085p0,
  -0x1.46f190557ca0dp0, 0x1.47237de2b7636p0, -0x1.669a4e502844ap0, -0x1.6c15defb3acddp0,
  0x1.32fae07e6da0fp0, -0x1.f4a4c631035dcp1
};
inline constexpr double c55_value[] = {
  0x1.d73b973cb7ccdp-1
};
inline constexpr double x_26[] = {
  0x1.2d67d6p-1, 0x1.798a16p-1, 0x1.78c16ap-1, 0x1.e0ca86p-4, 0x1.c42852p-6, 0x1.1b6ef8p-1,
  0x1.4b012ap-1, 0x1.99f8f8p-3, 0x1.8ac7eap-2, 0x1.3994dep-1, 0x1.19f8d4p-1, 0x1.ce37d8p-3,
  0x1.a5aaa6p-2, 0x1.c8303ep-1, 0x1.feff08p-2, 0x1.e0e516p-1, 0x1.45f56ap-1, 0x1.76d0d8p-2,
  0x1.19214p-1, 0x1.ca21c4p-2, 0x1.c9a4a8p-1, 0x1.24705cp-2, 0x1.242bd6p-1, 0x1.321c5ap-2,
  0x1.113bc4p-1, 0x1.f0a652p-5, 0x1.fc4f9p-5, 0x1.f96f02p-2, 0x1.10e4b2p-1, 0x1.c0b4fp-4,
  0x1.206934p-4, 0x1.17da34p-3, 0x1.42c33cp-1, 0x1.91ebf2p-1, 0x1.136f6p-1, 0x1.ad4064p-1,
  0x1.40a09p-1, 0x1.140cb4p-3, 0x1.37b19ap-2, 0x1.1970a4p-3, 0x1.5c8facp-2, 0x1.b530a8p-2,
  0x1.70abf2p-2, 0x1.025bb8p-2, 0x1.52a14cp-2, 0x1.43b842p-1, 0x1.7ad9e8p-2, 0x1.8c4c72p-2,
  0x1.7d9fbap-2, 0x1.f50a16p-1, 0x1.7957f8p-1, 0x1.721e0cp-1, 0x1.f26362p-2, 0x1.4595b2p-2,
  0x1.87b47ap-2, 0x1.7b601ap-1, 0x1.21a5d2p-4, 0x1.0c0dccp-3, 0x1.0443f2p-1, 0x1.5b28bep-4,
  0x1.0dc468p-2, 0x1.6c69a8p-1, 0x1.5c2ceap-2, 0x1.a61458p-2, 0x1.a88dap-2, 0x1.ec393ep-2,
  0x1.bf1f78p-1, 0x1.f63f9cp-2, 0x1.d99642p-1, 0x1.31025cp-5, 0x1.49fd08p-1, 0x1.7fca8p-1,
  0x1.cc8066p-3, 0x1.7cb902p-1, 0x1.a7379ap-1, 0x1.c822dp-1, 0x1.dafbc4p-2, 0x1.a4525ap-1,
  0x1.bc0834p-1, 0x1.6832fcp-1, 0x1.af6f68p-1, 0x1.1128eep-1, 0x1.971ep-2, 0x1.71c3a4p-1,
  0x1.61d56ap-1
};
inline constexpr double t_27[] = {
  0., 0., 0., 1., 1., 1., 0., 1., 0x1.7fc89cp-1, 0., 0., 0., 0., 1., 0., 1., 1., 1., 0., 1., 0.,
  0., 0., 0., 1., 0., 0., 0., 0., 0., 0., 1., 0., 0., 0., 0., 1., 1., 1., 1., 1., 1., 1., 0., 0.,
  0., 1., 0., 0., 0x1.66102p-5, 1., 0., 0., 0., 0., 0., 0., 0x1.111906p-1, 1., 0., 1., 1., 1.,
  0x1.f72a48p-2, 0., 1., 1., 1., 0x1.fbbe1p-4, 0., 0., 1., 1., 1., 0., 0x1.1def92p-1, 0., 0., 0.,
  0., 1., 1., 1., 0., 1.
};
inline constexpr double c55_dx[] = {
  0x1.d49fa595f088bp-6, 0x1.6efba4de58b57p-5, 0x1.6cdb200c82bd3p-5, -0x1.9a879812280bbp-4,
  -0x1.b486f155003e2p-2, -0x1.5c315e0f9e024p-6, 0x1.10a13a2562362p-5, -0x1.e171c928a0b94p-5,
  -0x1.2836524e2dc8bp-6, 0x1.f1616ed5a4d5ap-6, 0x1.ad085530b0742p-6, 0x1.f1df2d5e713fep-7,
  0x1.47b0cd03bc419p-6, -0x1.b0ab7eea7ccdfp-7, 0x1.80c066f0d7394p-6, -0x1.9a70eb0e6c38p-7,
  -0x1.2ec456d58c59ap-6, -0x1.074d256aca0a7p-5, 0x1.ab77b7bfdb9f5p-6, -0x1.aed59fa561845p-6,
  0x1.c5e58d0b0e0c4p-4, 0x1.0dce23ba4ed0ap-6, 0x1.c0f0268c7ce3fp-6, 0x1.12f18bcc6129ep-6,
  -0x1.6930eed4dcebfp-6, 0x1.9a62d23827a6p-7, 0x1.9b024355903d9p-7, 0x1.7c9fd830d5065p-6,
  0x1.9cbe1b869e715p-6, 0x1.b0eebe29f0456p-7, 0x1.9eb4e008ec2f8p-7, -0x1.60a6024cea795p-4,
  0x1.04c1805a1a3b2p-5, 0x1.c044f8ab2e08ep-5, 0x1.a12d5ea4c9653p-6, 0x1.2a293e2b45553p-4,
  -0x1.33cd29b66cd25p-6, -0x1.6581a34cb4f41p-4, -0x1.3c9f90a368246p-5, -0x1.5ea8bc9f53c84p-4,
  -0x1.1b2248eb35cb5p-5, -0x1.c378cbe973112p-6, -0x1.0bb07e4e1e8ecp-5, 0x1.01cba7ab1bdaep-6,
  0x1.1ffd300af7dacp-6, 0x1.0614d7c60bd26p-5, -0x1.047f2b18dfbd3p-5, 0x1.3a7282de1b679p-6,
  0x1.3343929a8a5b4p-6, 0x1.0ccedc829c4dbp-1, -0x1.0589990affaa6p-6, 0x1.5bc9252fd8861p-5,
  0x1.7785bd8f56a2cp-6, 0x1.1a9c1d6ff4e1cp-6, 0x1.3829b05d60234p-6, 0x1.7410371735fecp-5,
  0x1.9ed75ef6957acp-7, -0x1.550483e4f383ep-5, -0x1.7b301d0264e15p-6, 0x1.a5349690201e5p-7,
  -0x1.6dd50490274a2p-5, -0x1.0ed16533bfe7fp-6, -0x1.1b7298121cfa1p-5, -0x1.f7f7771f47a59p-9,
  0x1.4944c421495afp-6, -0x1.90fe9ece0ac2p-6, -0x1.b971405b22d36p-7, -0x1.88fda2bc61a65p-6,
  0x1.161b7aa83adc2p-3, 0x1.906a1203002f4p-7, 0x1.0f1b94f5f84cbp-5, -0x1.0124d477f0618p-6,
  -0x1.ac9e1279c335fp-5, -0x1.03375bf0ee445p-6, 0x1.15e558a7f3e59p-4, 0x1.499720f3ac42bp-5,
  0x1.67838715f369ep-6, 0x1.0d1e76f29b8f5p-4, 0x1.6b0007f3514c9p-4, 0x1.450ffc64b09efp-5,
  -0x1.c97e7793c5695p-7, -0x1.6949d6d163785p-6, -0x1.e4d23512bd36p-6, 0x1.5aec16f9bb6e2p-5,
  -0x1.16ea3c48c8265p-6
};
inline constexpr double c56_value[] = {
  0x1.38ed926e520ep6
};
inline constexpr double c56_dx[] = {
  0x1.373203f591bacp1, 0x1.e76636f74dd1p1, 0x1.e49306909da34p1, -0x1.109e0afc0e97cp3,
  -0x1.21e19c4272294p5, -0x1.ce7190ecbddbp0, 0x1.6a162139a66fep1, -0x1.3fb58f94fabbp2,
  -0x1.8968254fd4ce9p0, 0x1.4a4ab399df75ep1, 0x1.1ce78892552d2p1, 0x1.4a9e3420b7347p0,
  0x1.b336d048f6071p0, -0x1.1f51e247b6e0cp0, 0x1.feff88b7ddd8p0, -0x1.108efc1793dd3p0,
  -0x1.921cc3539e67p0, -0x1.5db275b1d455ep1, 0x1.1bdd800567d7dp1, -0x1.1e19dc03d2c1ep1,
  0x1.2d6a6fa957542p3, 0x1.6655c77370ad1p0, 0x1.2a1f79994aef6p1, 0x1.6d28cdab710bap0,
  -0x1.dfb4fd32b5696p0, 0x1.10859f994a544p0, 0x1.10ef80b6d1c8ep0, 0x1.f9844b20daec6p0,
  0x1.12163e4765374p1, 0x1.1f7e8a47d98e1p0, 0x1.13641cc5ecd79p0, -0x1.d45c7b0e27692p2,
  0x1.5a50fe77aad68p1, 0x1.29adcd21ac91ep2, 0x1.150820d96dbd3p1, 0x1.8bfec69178152p2,
  -0x1.98cc7b6648875p0, -0x1.dad02ce1e0542p2, -0x1.a483ec1906505p1, -0x1.d1b81a839b45fp2,
  -0x1.780988d863721p1, -0x1.2bce376906696p1, -0x1.638667bfc095ap1, 0x1.56627aaf40febp0,
  0x1.7e7c43ce912e8p0, 0x1.5c13ae9307b36p1, -0x1.59f8e53d09274p1, 0x1.a1a015cefc659p0,
  0x1.9815beb53fc13p0, 0x1.6502bcdd77973p5, -0x1.5b5abf429b8e5p0, 0x1.cde725638b921p1,
  0x1.f2bd9fc25f102p0, 0x1.77575718b13bdp0, 0x1.9e975e3c03aedp0, 0x1.ee25892ad3b66p1,
  0x1.137b050fbf438p0, -0x1.c4e9ff2c136b3p1, -0x1.f79be6872dfb4p0, 0x1.17b4ebfbb5542p0,
  -0x1.e5deea0f742e7p1, -0x1.67ae1a68bae01p0, -0x1.787431f80e7c2p1, -0x1.4eaa551ac593fp-2,
  0x1.b54f547c356cdp0, -0x1.0a491574d324dp1, -0x1.252534bc85206p0, -0x1.04f86e1118d87p1,
  0x1.715c7ee76e2c6p3, 0x1.09e66ff5fe1f6p0, 0x1.6810a1d6adc5ep1, -0x1.5584ea2f4b418p0,
  -0x1.1ca0f844dba1dp2, -0x1.5845861bfc72cp0, 0x1.711499bf0fecep2, 0x1.b5bcb7c3a0c89p1,
  0x1.dd7aaf692748ap0, 0x1.656c75fa369a5p2, 0x1.e21c0a8f27f9bp2, 0x1.afb93b35ba931p1,
  -0x1.2fcdfb682117fp0, -0x1.dfd6114e181bdp0, -0x1.41f3973e71a5ep1, 0x1.ccc18e83acee4p1,
  -0x1.726f1810a9d2ep0
};
inline constexpr double c57_value[] = {
  50.
};
inline constexpr double x_28[] = {
  0., 1., 0., 1.
};
inline constexpr double t_29[] = {
  0., 1., 1., 0.
};
inline constexpr double c57_dx[] = {
  0., 0., -0x1.d1a94a3f379b1p37, 0x1.d1a94a3f379b1p37
};
inline constexpr double c58_value[] = {
  200.
};
inline constexpr double c58_dx[] = {
  0., 0., -0x1.d1a94a3f379b1p39, 0x1.d1a94a3f379b1p39
};
inline constexpr double c59_value[] = {
  0x1.8ca589068da61p-8
};
inline constexpr double x_30[] = {
  -0x1.46ac8cp2
};
inline constexpr double t_31[] = {
  0.
};
inline constexpr double c59_dx[] = {
  0x1.8b72df372bb6fp-8
};
inline constexpr double c60_value[] = {
  0x1.8ca589068da61p-8
};
inline constexpr double c60_dx[] = {
  0x1.8b72df372bb6fp-8
};
inline constexpr double c61_value[] = {
  0x1.3514810de028ap0
};
inline constexpr double x_32[] = {
  0x1.1ba8ap2, 0x1.7a1edp2, 0x1.105e28p2, -0x1.fd1bp-2, 0x1.ee72c8p2, -0x1.6896p0, 0x1.7a05d4p2
};
inline constexpr double t_33[] = {
  1., 1., 1., 0., 0., 0., 1.
};
inline constexpr double c61_dx[] = {
  -0x1.b7fd9ae6116p-10, -0x1.95eef6d7abb6ep-12, -0x1.05d8f4c2ba892p-9, 0x1.ba9badcabffdep-5,
  0x1.24713f272b18fp-3, 0x1.cbd6e8bdeea5ep-6, -0x1.968d1f93f3492p-12
};
inline constexpr double c62_value[] = {
  0x1.0e71f0ec24239p3
};
inline constexpr double c62_dx[] = {
  -0x1.80fde7894f34p-7, -0x1.633117fcb64p-9, -0x1.ca3bac54c67p-7, 0x1.8348381167fe2p-2,
  0x1.ffc62e848b6bbp-1, 0x1.925c0ba630d12p-3, -0x1.63bb7ba174ep-9
};
inline constexpr double c63_value[] = {
  0x1.a19d5dde38ca4p0
};
inline constexpr double x_34[] = {
  0x1.829594p2, 0x1.f4261p1, -0x1.dc324cp2, -0x1.3e1ad8p2, -0x1.9bf678p2, 0x1.6e2e3p0,
  0x1.900d8p0, -0x1.c23448p2, 0x1.f0fb2p2, 0x1.e6b5c4p2, -0x1.2d4f04p2, 0x1.08149p1,
  -0x1.cb4fc8p1, 0x1.42aa44p2, -0x1.58096cp2
};
inline constexpr double t_35[] = {
  1., 1., 0., 1., 1., 0., 1., 0., 1., 1., 0., 0., 1., 1., 1.
};
inline constexpr double c63_dx[] = {
  -0x1.4c0c9a5314333p-13, -0x1.58397c74eb4efp-10, 0x1.480dd46108edbp-15, -0x1.0f2f3cefb3a35p-4,
  -0x1.10a14de516635p-4, 0x1.b8b5864eafd62p-5, -0x1.7a7d494d0856fp-7, 0x1.ec435ab079453p-15,
  -0x1.da3f82b849111p-16, -0x1.1661b2a2f2eefp-15, 0x1.3890e639393e7p-11, 0x1.e490f8593a154p-5,
  -0x1.09b8a447b4622p-4, -0x1.c0e767b1da333p-12, -0x1.0fcf04c3e7523p-4
};
inline constexpr double c64_value[] = {
  0x1.87838800553dap4
};
inline constexpr double c64_dx[] = {
  -0x1.374bd0ade2fp-9, -0x1.42b5e4ad9c9ap-6, 0x1.338cf71af85edp-11, -0x1.fc78924170d24p-1,
  -0x1.ff2e720d89fa4p-1, 0x1.9d2a2de9c4d8cp-1, -0x1.62d574b837d18p-3, 0x1.cd7f250571b0ep-11,
  -0x1.bc9b8a8cc48p-12, -0x1.04fb9778c3cp-11, 0x1.2507d7d5a5aa9p-7, 0x1.c647e8d3a673fp-1,
  -0x1.f23a34067238p-1, -0x1.a4d8f136bc9p-8, -0x1.fda428ef51ba2p-1
};
inline constexpr double c65_value[] = {
  0x1.18bb0a89d8794p1
};
inline constexpr double x_36[] = {
  -0x1.7447b4p2, 0x1.48bab8p1, -0x1.061f58p2, 0x1.c45328p1, 0x1.a100dcp2, 0x1.55f96p2,
  -0x1.9272a8p2, -0x1.1a963p1, 0x1.f4ea2p-1, 0x1.70bba8p1, 0x1.7c86ap2, -0x1.7ebd14p2,
  0x1.0dfe5cp2, -0x1.ca53f8p1, -0x1.ed128p0, -0x1.669d3p1, 0x1.d6f8e8p2, 0x1.74faep-1,
  -0x1.3728cp1, -0x1.765268p2, -0x1.4a11cp0, -0x1.8d02dcp2, -0x1.cf5dc8p2, 0x1.53831p0,
  0x1.7d6cdp0, 0x1.113b64p2, -0x1.b35dbp0, -0x1.e0f72p2, -0x1.5ebe6p0, -0x1.6fef7p1,
  -0x1.d36b8p-1, -0x1.23a048p2, 0x1.56278p0, -0x1.4b9c78p1, -0x1.73d988p2, -0x1.2bf078p2,
  0x1.644558p1, -0x1.9d1bb8p1, -0x1.1c5db8p2, -0x1.998fe8p2, -0x1.ba9a5p0, 0x1.741148p2,
  -0x1.e0892p0, -0x1.03428cp2, -0x1.f09b4cp2
};
inline constexpr double t_37[] = {
  0., 0., 1., 1., 0., 0., 0., 0., 0., 1., 1., 1., 0., 0., 0., 1., 0., 1., 1., 0x1.674598p-1,
  0x1.1b220ep-1, 1., 1., 1., 1., 1., 1., 0., 1., 1., 1., 1., 1., 0., 0., 0x1.0fd84p-2, 0., 1., 0.,
  1., 1., 1., 0., 0., 1.
};
inline constexpr double c65_dx[] = {
  0x1.14a484c3774bcp-14, 0x1.52292fd52fc14p-6, -0x1.6620c19e327a6p-6, -0x1.4a7ce88ec931cp-11,
  0x1.6b8d022d1019p-6, 0x1.6a5b5c430f0bbp-6, 0x1.59b75b45c11fbp-15, 0x1.2088cb51d053ap-9,
  0x1.089cd8ec64b2fp-6, -0x1.356a304eda6cdp-10, -0x1.e69357bd6fe94p-15, -0x1.6b2bb6ea04bb3p-6,
  0x1.66ceca60bdbep-6, 0x1.3bc19ef24fcc6p-11, 0x1.72757267cfbfdp-9, -0x1.57402b908fda4p-6,
  0x1.6bdb6ebd282dp-6, -0x1.da160ea2eec41p-8, -0x1.4ea7866cd709bp-6, -0x1.fcdeed389af04p-7,
  -0x1.ead5570100418p-8, -0x1.6b5a9a4398b62p-6, -0x1.6bd3f3a816bf5p-6, -0x1.3185b7df72ecap-8,
  -0x1.0bde4219e5cb9p-8, -0x1.418b63be9049fp-12, -0x1.33e1708d1d105p-6, 0x1.9603bb1b73712p-17,
  -0x1.22529bbc9b855p-6, -0x1.58a2d2875f167p-6, -0x1.03d045a003b4dp-6, -0x1.684e8523d84abp-6,
  -0x1.2f09b1fb588dbp-8, 0x1.9641a6e98ad15p-10, 0x1.1680eb078638bp-14, -0x1.755229b88c1bdp-8,
  0x1.56e35b194f3adp-6, -0x1.5e332d33bf162p-6, 0x1.0ecc2d5845effp-12, -0x1.6b7c0d801ef63p-6,
  -0x1.35360f88e88d5p-6, -0x1.158f72e822fa5p-14, 0x1.829598cb694b6p-9, 0x1.8ea6d5fc9f33fp-12,
  -0x1.6bef00ce84d2dp-6
};
inline constexpr double c66_value[] = {
  0x1.8ac706d1d86a8p6
};
inline constexpr double c66_dx[] = {
  0x1.85075ab2dfc28p-9, 0x1.db89eb43cb27cp-1, -0x1.f79e104676fc1p-1, -0x1.d0bfa708caeep-6,
  0x1.ff3e4b0f5ea33p-1, 0x1.fd9079be4d287p-1, 0x1.e629d85a17949p-10, 0x1.95c05deb0cf59p-4,
  0x1.741c910c6d9bap-1, -0x1.b31d53eee329p-5, -0x1.561f99b132bp-9, -0x1.feb5793916a74p-1,
  0x1.f892cc980ad33p-1, 0x1.bc084784c0376p-6, 0x1.047a9470fe12ep-3, -0x1.e2b23d434a4aep-1,
  0x1.ffac93ba007f4p-1, -0x1.4d57824a8fe1ep-2, -0x1.d69b95090e65ap-1, -0x1.65ccbecbccf0fp-1,
  -0x1.591e012cb42e1p-2, -0x1.fef768ef0ec02p-1, -0x1.ffa20ea45ffdp-1, -0x1.ada40a92399ccp-3,
  -0x1.78b08cf46b264p-3, -0x1.c42c0443fae8p-7, -0x1.b0f5064670defp-1, 0x1.1d7a9f8f4d2b9p-11,
  -0x1.98442b013ab38p-1, -0x1.e4a4f80e5db79p-1, -0x1.6d5ce1e905364p-1, -0x1.faae6b3a68291p-1,
  -0x1.aa25a24974874p-3, 0x1.1da6295c359b3p-4, 0x1.87a54a8294bfbp-9, -0x1.067dc555c2839p-2,
  0x1.e22fb81b976abp-1, -0x1.ec77f790c4b72p-1, 0x1.7ccf1fc422596p-7, -0x1.ff2672fc2b8a3p-1,
  -0x1.b2d405d88706bp-1, -0x1.8651b996713p-9, 0x1.0fd12f6f0609p-3, 0x1.184d4e759ff08p-6,
  -0x1.ffc819226ac87p-1
};
inline constexpr double c67_value[] = {
  0x1.f214096fc0f0bp0
};
inline constexpr double x_38[] = {
  0x1.27d86p2, 0x1.3255c8p2, -0x1.fc752cp2, 0x1.e2cd2p0, 0x1.e416f4p2, 0x1.0990f4p2, 0x1.64e25p2,
  -0x1.be3238p2, -0x1.4c02b8p1, 0x1.0d236p-1, -0x1.4901ecp2, -0x1.d806b8p1, -0x1.3a40fp0,
  -0x1.e1218cp2, -0x1.d0b1a8p2, 0x1.0b6a5p2, -0x1.de6acp-2, -0x1.683ddp0, -0x1.d62d6p2,
  0x1.b31b8p-2, 0x1.78794p1, -0x1.595d6cp2, 0x1.eeb404p2, -0x1.f5f698p2, -0x1.c8025p1,
  -0x1.1c9f98p1, 0x1.27cdap-1, -0x1.c409bp0, -0x1.a7e47p1, 0x1.2cb1b8p1
};
inline constexpr double t_39[] = {
  0., 1., 1., 0., 0., 1., 0., 0., 1., 0., 1., 1., 1., 0., 0., 0., 0., 0., 0x1.893a6p-5, 0., 1.,
  0., 0., 0., 0., 0., 1., 1., 0., 1.
};
inline constexpr double c67_dx[] = {
  0x1.0e68c48147293p-5, -0x1.2126fb2e6bbbcp-12, -0x1.10f84a55da12ap-5, 0x1.da340c57f09ep-6,
  0x1.10ecd0bf6aaf9p-5, -0x1.0f5e4d0884577p-11, 0x1.10095e9cdccecp-5, 0x1.0606148d3bcadp-15,
  -0x1.fc283e4a47fe2p-6, 0x1.573a88ceeb14ep-6, -0x1.0f7a44fa7c339p-5, -0x1.0a661c43cd29dp-5,
  -0x1.a65fc4cc0fdbap-6, 0x1.2fb9537ee74f2p-16, 0x1.8899695670b1ep-16, 0x1.0cf209fbdbe37p-5,
  0x1.a4d3988b5fae5p-7, 0x1.ada5d47cfb5fap-8, -0x1.9dcfedfb7f023p-10, 0x1.4a393def6d499p-6,
  -0x1.b640bdcd008cdp-10, 0x1.3b76b13662efcp-13, 0x1.10f25a4c35c85p-5, 0x1.b6be378e1ffefp-17,
  0x1.e20dfe97c192fp-11, 0x1.aaa2ed557234bp-9, -0x1.889e3d96ad666p-7, -0x1.d25c3bd9a016dp-6,
  0x1.3359851eb8042p-10, -0x1.7caeeacf0b833p-9
};
inline constexpr double c68_value[] = {
  0x1.d2f2c8d8c4e1ap5
};
inline constexpr double c68_dx[] = {
  0x1.fb047072656d4p-1, -0x1.0f148b7b85p-7, -0x1.ffd18b60f8e2fp-1, 0x1.bc90cb9271942p-1,
  0x1.ffbc0766e8092p-1, -0x1.fcd0d06ff824p-7, 0x1.fe1191661e03ap-1, 0x1.eb4b6688d01c4p-11,
  -0x1.dc65ba65a37e4p-1, 0x1.41c6e041fc639p-1, -0x1.fd054155a8e0bp-1, -0x1.f37f74ff20ae7p-1,
  -0x1.8bf9c87f4eddep-1, 0x1.1cbdbe46f8da3p-11, 0x1.700fd2c109a6cp-11, 0x1.f845d2b83c4a7p-1,
  0x1.8a865f02a9b37p-2, 0x1.92cb77352ba9ap-3, -0x1.83f2ef1bc7121p-5, 0x1.3595aa107674fp-1,
  -0x1.9adcb1f03084p-5, 0x1.27bf4622fcc0cp-8, 0x1.ffc6694ee4d7ap-1, 0x1.9b5254153dffp-12,
  0x1.c3ed1eae4579cp-6, 0x1.8ff8be801b116p-4, -0x1.701459bd429p-2, -0x1.b536781c06156p-1,
  0x1.2023eccccc83ep-5, -0x1.64e3fc221acbp-4
};
inline constexpr double c69_value[] = {
  0x1.1647eddf312dap1
};
inline constexpr double x_40[] = {
  -0x1.d21c3cp2, -0x1.9edc58p2, 0x1.6012e8p1, 0x1.71854p2, -0x1.a20e88p2, 0x1.060d58p2,
  -0x1.c352ap-1, 0x1.81e334p2, 0x1.b65e14p2, 0x1.55e438p1, -0x1.1e6a3p2, 0x1.bfa2p0, 0x1.804f6p1,
  0x1.ebbf8p0, 0x1.09b7ap0, 0x1.abc1f8p2, -0x1.3e36bcp2, 0x1.f617bcp2, -0x1.f4e188p2,
  -0x1.3806ap1, 0x1.5f648p2, 0x1.463b88p2, -0x1.2e5428p1, -0x1.e44728p2, 0x1.00ea58p2,
  -0x1.3a1a54p2, -0x1.32ca48p2, -0x1.aed84p2, 0x1.1ae8a8p1, -0x1.5c6f68p2, -0x1.1380d8p1,
  -0x1.cbe39p1, -0x1.57b6a8p2, 0x1.864b3p0, -0x1.80c7a4p2, -0x1.38ffdp0, -0x1.d84e94p2,
  0x1.8c6288p1, -0x1.a4359p0, -0x1.08192cp2, -0x1.b95508p1, 0x1.b40664p2, 0x1.95bcap2,
  0x1.596fccp2, -0x1.764a3p1, 0x1.7df53p2, -0x1.8cf1cp2, -0x1.466234p2, 0x1.2a2468p2,
  0x1.9dae6cp2, -0x1.348d08p1, -0x1.5e65b4p2, 0x1.42041p2, -0x1.aaaf8p0, 0x1.027f9p1,
  0x1.7c2d8p-3, 0x1.da5294p2, 0x1.b8bdap-1, 0x1.da035p0, -0x1.34a458p1, -0x1.2a436p2,
  -0x1.2a57c4p2, 0x1.e6e24cp2, -0x1.38617cp2, 0x1.d296fp1, 0x1.b1556cp2, -0x1.a6f044p2,
  -0x1.e544d4p2, 0x1.08ebp-3, 0x1.a8c0f8p2, 0x1.c1113cp2, -0x1.2cfa4p1, -0x1.dae5c8p1,
  0x1.88e04p2, -0x1.24595p2, -0x1.965c14p2, 0x1.071f8p1, -0x1.abd138p2, 0x1.cf3cd4p2,
  0x1.858a78p2, -0x1.1f581p0, 0x1.61ba28p2, 0x1.102dcp-1, 0x1.00977p2, 0x1.33a75p2
};
inline constexpr double t_41[] = {
  0., 1., 1., 0., 0., 1., 0x1.8835d8p-1, 1., 0., 1., 0., 0., 1., 0., 1., 0., 1., 0., 0., 1., 1.,
  1., 0., 1., 1., 1., 0., 1., 0x1.93bdacp-2, 0., 1., 1., 0., 1., 0., 0., 0x1.c0c972p-1, 1., 0.,
  0., 1., 0., 0., 0., 0., 1., 0., 0., 1., 1., 1., 0., 1., 0., 1., 0., 0., 0., 1., 0., 0., 1., 0.,
  1., 0., 1., 0., 1., 0., 1., 1., 1., 1., 1., 0., 1., 1., 1., 1., 0., 0., 0., 1., 0., 0.
};
inline constexpr double c69_dx[] = {
  0x1.0f114b2eca173p-17, -0x1.80eab2b82f9eap-7, -0x1.726b4f16033acp-11, 0x1.804fb94a69fa4p-7,
  0x1.1ef1d457730a6p-16, -0x1.9460b277bec6cp-13, -0x1.6cd129aadbd31p-8, -0x1.d9e502aa522a3p-16,
  0x1.811901a18fa9fp-7, -0x1.8f1aeba854c18p-11, 0x1.15cba3f6bf3edp-13, 0x1.485cf02647af3p-7,
  -0x1.23da5df954763p-11, 0x1.5040b618f98a2p-7, -0x1.934ea82ed4d3cp-9, 0x1.81062ffebac4ap-7,
  -0x1.7eda6d1dc3bafp-7, 0x1.815adf17d71f7p-7, 0x1.3afb0902429e3p-18, -0x1.62888a9891644p-7,
  -0x1.957e9f73a4485p-15, -0x1.2bcc4d7333333p-14, 0x1.099a039083076p-10, -0x1.814e7a5943ce1p-7,
  -0x1.b5927fbfd4c0cp-13, -0x1.7eadb4938d83p-7, 0x1.9558abe64e429p-14, -0x1.810bfcd63293ep-7,
  0x1.86d09bbfb705dp-8, 0x1.a896e484b8578p-15, -0x1.595ef0c159106p-7, -0x1.772e69fc3e2f5p-7,
  0x1.c8f2ae2c754fep-15, -0x1.13b1c0c4122f7p-9, 0x1.e225c78d91256p-16, 0x1.5ec38b6e75143p-9,
  -0x1.51ab7a2141bc7p-7, -0x1.0ab748d8e2d5dp-11, 0x1.f471e762dc85fp-10, 0x1.87db06ac5cc2ap-13,
  -0x1.759ec713ee22p-7, 0x1.81151d69cd518p-7, 0x1.80d3a1ade69b8p-7, 0x1.7fc4a47433281p-7,
  0x1.3a682ab523754p-11, -0x1.f7d3ff349c9cap-16, 0x1.8edb65e8fa54bp-16, 0x1.2b1875e394c4bp-14,
  -0x1.cf70cff2c7212p-14, -0x1.333768aab9b1bp-16, -0x1.61c04f2e1c4ap-7, 0x1.9bd2ceb7b0715p-15,
  -0x1.40154c8954bacp-14, 0x1.e9eded4d7c3d3p-10, -0x1.695ab006ba0c7p-10, 0x1.a52f56ba428bbp-8,
  0x1.8145e5195b9f6p-7, 0x1.0ef22c52cccdfp-7, -0x1.a27464db22442p-10, 0x1.fbbe41fa97f8fp-11,
  0x1.ce92df1debfa6p-14, -0x1.7de57f939fa46p-7, 0x1.815083532f5ebp-7, -0x1.7e9a1d4a52fa7p-7,
  0x1.77b1c991564c5p-7, -0x1.c429cf6a7p-17, 0x1.09e644bee977p-16, -0x1.814f42f1c42e4p-7,
  0x1.9a6795cd73d29p-8, -0x1.0279312beb333p-16, -0x1.61b3bb0768788p-17, -0x1.5ffbe6e3fb87ep-7,
  -0x1.784bdd43dc488p-7, -0x1.a8fa7d218aa2ap-16, 0x1.fae5e37c94a3bp-14, -0x1.80d55006a7f78p-7,
  -0x1.5dfc86d10e006p-10, -0x1.81064d5444024p-7, -0x1.1b80baca48a8bp-17, 0x1.80a1ad069b666p-7,
  0x1.7aa88ecd9daa6p-9, 0x1.7ffa7a9457677p-7, -0x1.1d62a8db454b2p-8, 0x1.7aa27eefa478ep-7,
  0x1.7e6196a3cac85p-7
};
inline constexpr double c70_value[] = {
  0x1.719787ec6d50ap7
};
inline constexpr double c70_dx[] = {
  0x1.6802f7da2466dp-11, -0x1.ff37b55c9f3ebp-1, -0x1.ebf685093c4ap-5, 0x1.fe69e216d4c06p-1,
  0x1.7d192e0424c9dp-10, -0x1.0c88368384bp-6, -0x1.e485cb56ebf45p-2, -0x1.3ab213c51a9p-9,
  0x1.ff75362a92cdbp-1, -0x1.0907e07dc8488p-4, 0x1.70f275c3b5ff7p-7, 0x1.b41b6ef2d734bp-1,
  -0x1.839e04cf242dp-5, 0x1.be95f1d92b6b7p-1, -0x1.0bd23baf1954ap-2, 0x1.ff5c37be500d2p-1,
  -0x1.fc7a18eb87f45p-1, 0x1.ffccb04ba9b5cp-1, 0x1.a25567f7007a1p-12, -0x1.d6dd5812a1192p-1,
  -0x1.0d4615e2cb18p-8, -0x1.8e2b56ddp-8, 0x1.60c08cbbee05dp-4, -0x1.ffbc3a7e8e0dbp-1,
  -0x1.229348d56348p-6, -0x1.fc3eb3d3f7f2p-1, 0x1.0d2ce226eff83p-7, -0x1.ff63ebcc7b2c6p-1,
  0x1.0386876d4f89ep-1, 0x1.19f433c0226a2p-8, -0x1.cab217c0ca49cp-1, -0x1.f249a4c30296ep-1,
  0x1.2f7127a985e71p-8, -0x1.6e2814046827p-3, 0x1.402d16840262dp-9, 0x1.d1dbb52eb37edp-3,
  -0x1.c077be342b4e4p-1, -0x1.623b6cc00d44p-5, 0x1.4c53a3a7a670fp-3, 0x1.0437726e75994p-6,
  -0x1.f036e06678452p-1, 0x1.ff700b1084b04p-1, 0x1.ff1912baf6469p-1, 0x1.fdb12a6a53f13p-1,
  0x1.a19258b89317bp-5, -0x1.4e92c778fp-9, 0x1.08ddb1acb63c4p-9, 0x1.8d3c7c9241953p-8,
  -0x1.33c0ea17383cp-7, -0x1.98059702beap-10, -0x1.d5d369293d924p-1, 0x1.1179fd45fb2b4p-8,
  -0x1.a91c49a66488p-8, 0x1.4557ff957480ap-3, -0x1.dfec71c8ef188p-4, 0x1.17b16f97b030cp-1,
  0x1.ffb0d445adafbp-1, 0x1.67d9a2ddf8018p-1, -0x1.15e14af984c14p-3, 0x1.512c57d068eb5p-4,
  0x1.332d8829deb44p-7, -0x1.fb34cd7010065p-1, 0x1.ffbeee6a7ae9cp-1, -0x1.fc24aee6b634ap-1,
  0x1.f2f81fb5069d5p-1, -0x1.2c43c3bcae6p-10, 0x1.6125d34d8e121p-10, -0x1.ffbd44e9188d7p-1,
  0x1.1088c97a6ee9dp-1, -0x1.5748f54e546p-10, -0x1.d5c2b465d6cp-11, -0x1.d37a8ea6ca107p-1,
  -0x1.f3c4c1de20904p-1, -0x1.1a365718461p-9, 0x1.509ca910bab4bp-7, -0x1.ff1b4e48d714cp-1,
  -0x1.d0d3630da6988p-4, -0x1.ff5c5eb3ea53p-1, -0x1.7886f814a88p-11, 0x1.fed6b9ccc663fp-1,
  0x1.f6e7dda915665p-3, 0x1.fdf8aacd04156p-1, -0x1.7b0708433807cp-2, 0x1.f6dfd09646708p-1,
  0x1.fbd99c118952p-1
};
inline constexpr double c71_value[] = {
  0x1.28c4384117f2ep5
};
inline constexpr double x_42[] = {
  100., -100., 100., -100., 120., -120., 120., -120., 0., -0., 5., -5.
};
inline constexpr double t_43[] = {
  1., 0., 0., 1., 1., 0., 0., 1., 1., 0., 0x1p-1, 0x1p-2
};
inline constexpr double c71_dx[] = {
  0., 0x1.1b2bf6341ca3dp-148, 0x1.5555555555555p-4, -0x1.5555555555555p-4, 0.,
  0x1.3959adaa84c51p-177, 0x1.5555555555555p-4, -0x1.5555555555555p-4, -0x1.5555555555555p-5,
  0x1.5555555555555p-5, 0x1.50c3ac406f683p-5, -0x1.4c32032b897adp-6
};
inline constexpr double c72_value[] = {
  0x1.bd265461a3ec5p8
};
inline constexpr double c72_dx[] = {
  0., 0x1.a8c1f14e2af5cp-145, 1., -1., 0., 0x1.d606847fc727ap-174, 1., -1., -0x1p-1, 0x1p-1,
  0x1.f9258260a71c4p-2, -0x1.f24b04c14e384p-3
};
inline constexpr double c73_value[] = {
  0x1.13675863d7e4ep1
};
inline constexpr double x_44[] = {
  -0x1.46ac8cp2, -0x1.6565e8p1, 0x1.58c27cp2, 0x1.1ba8ap2, 0x1.7a1edp2, 0x1.105e28p2, -0x1.fd1bp-2
};
inline constexpr double t_45[] = {
  1., 0x1.e31fp-3, 1., 1., 1., 1., 0.
};
inline constexpr double w_46[] = {
  0x1.4p1
};
inline constexpr double c73_dx[] = {
  -0x1.6b81ee2ed5c19p-2, -0x1.2b569cf688b27p-4, -0x1.aa7df3de8d125p-10, -0x1.12fe80cfcadb7p-8,
  -0x1.fb6ab48d96925p-11, -0x1.474f31f3692dbp-8, 0x1.ba9badcabffdep-5
};
inline constexpr double c74_value[] = {
  0x1.e1f4daaeb9d08p3
};
inline constexpr double c74_dx[] = {
  -0x1.3e11b068fb096p1, -0x1.05ebc957b79c2p-1, -0x1.752e3562bb7p-7, -0x1.e13d616ba3p-6,
  -0x1.bbfd5dfbe3cp-8, -0x1.1e654bb4fc08p-5, 0x1.8348381167fe2p-2
};
inline constexpr double c75_value[] = {
  0x1.9270e7bc862f6p1
};
inline constexpr double x_47[] = {
  -0x1.7bdb28p1, -0x1.aeb44p-2, -0x1.75358cp2, 0x1.829594p2, 0x1.f4261p1, -0x1.dc324cp2,
  -0x1.3e1ad8p2, -0x1.9bf678p2, 0x1.6e2e3p0, 0x1.900d8p0, -0x1.c23448p2, 0x1.f0fb2p2,
  0x1.e6b5c4p2, -0x1.2d4f04p2, 0x1.08149p1, -0x1.cb4fc8p1, 0x1.42aa44p2, -0x1.58096cp2,
  0x1.3ff6cp-1, 0x1.b6c29cp2, -0x1.52152p1, 0x1.e2a35p2, 0x1.1a182p-1, -0x1.1e65ep2, 0x1.02b5ep-1,
  -0x1.b1ab58p1, 0x1.b592bp1, 0x1.a5beep-1, -0x1.ecc02cp2, -0x1.79de2p0, 0x1.3f0c28p2,
  0x1.e6b1ep2, 0x1.3c4d1p2, -0x1.be04cp-2, -0x1.8cea54p2, 0x1.540e8cp2, -0x1.c7ca9p1, 0x1.67661p0,
  -0x1.c1b88cp2, 0x1.13f174p2, 0x1.1e54p0, 0x1.16d984p2, 0x1.08f4bp1, -0x1.ff1598p2, -0x1.a557cp0
};
inline constexpr double t_48[] = {
  0., 0., 0x1.4d5f38p-3, 0., 0x1.f68c0ap-1, 0., 1., 1., 1., 0., 0x1.607aep-4, 1., 1., 1., 0., 1.,
  0., 0x1.1c644p-3, 0., 1., 1., 0., 0., 0., 0., 0., 1., 1., 1., 0., 0., 0., 0., 0., 0., 1., 0.,
  0., 0., 1., 0., 0., 0., 0., 1.
};
inline constexpr double c75_dx[] = {
  0x1.1cebf649f3384p-10, 0x1.20a0e4f9d2bf3p-7, -0x1.25ae268183ecap-7, 0x1.6b3963afdf5eap-6,
  -0x1.603e9d8cd8c17p-11, 0x1.b567c5d6b6924p-17, -0x1.c3f9658f80bafp-5, -0x1.c6622c7dcffaep-5,
  -0x1.5f6a076b7cfd2p-7, 0x1.2d01dfdf40084p-6, -0x1.37de3da719096p-8, -0x1.8b34eceee7d28p-16,
  -0x1.cff829ba3f49fp-16, -0x1.c30a8ec7b3084p-5, 0x1.430b503b7c0e3p-6, -0x1.bade67222ca39p-5,
  0x1.69c0378c7ef3dp-6, -0x1.f17a6c68a79bp-8, 0x1.da4a5c18b939bp-7, -0x1.ea745758316c1p-15,
  -0x1.a8d53cdb3306bp-5, 0x1.6be54fee53d4bp-6, 0x1.cded2f85bf825p-7, 0x1.066e40e426781p-12,
  0x1.c62a973cebeb9p-7, 0x1.7ca5eedb78ce8p-11, -0x1.cdf8b9197b583p-10, -0x1.1598225f6dd9ep-6,
  -0x1.c6e7ab63bbe04p-5, 0x1.0eeb5085e4b05p-8, 0x1.699da57b707fcp-6, 0x1.6be858fc899fdp-6,
  0x1.69821539c9e3ap-6, 0x1.1e06e68cf32f3p-7, 0x1.78de5ef43cf41p-15, -0x1.1d821b6f70ccdp-12,
  0x1.41e6e2173ba99p-11, 0x1.244a96be28e45p-6, 0x1.4aa937b7d9f77p-16, -0x1.817aed0aff38ep-11,
  0x1.126a5dd40ee7ep-6, 0x1.677b4af10f09cp-6, 0x1.434ae93dd532fp-6, 0x1.fb507e760f1ffp-18,
  -0x1.7d88c54fcad1bp-5
};
inline constexpr double c76_value[] = {
  0x1.1af762f08e595p7
};
inline constexpr double c76_dx[] = {
  0x1.90abd257fe071p-5, 0x1.95e241ff505cep-2, -0x1.9cfce6262184cp-2, 0x1.fec8b42f521d1p-1,
  -0x1.ef580d8e10dp-6, 0x1.338cf71af85edp-11, -0x1.3dcb5b68e6837p1, -0x1.3f7d0748763c6p1,
  -0x1.ee2d1a6f27c4p-2, 0x1.a74aa2d1f20bap-1, -0x1.b69086b2fb353p-3, -0x1.15e13697fbp-10,
  -0x1.463a7d56f48p-10, -0x1.3d236c6469e1dp1, 0x1.c647e8d3a673fp-1, -0x1.376460840763p1,
  0x1.fcb64e1d9286ep-1, -0x1.5dca143995d9p-2, 0x1.4d7c48c1623c9p-1, -0x1.58d9cd6a02cp-9,
  -0x1.2ab5eeca1fe0bp1, 0x1.ffba786725e31p-1, 0x1.44cac56a0aa7ap-1, 0x1.710b0b40d618dp-7,
  0x1.3f55f256d5e1ap-1, 0x1.0ba4abf250f13p-5, -0x1.44d2e225eabap-4, -0x1.865df056327a6p-1,
  -0x1.3fdae4822019bp1, 0x1.7cfae93c4997fp-3, 0x1.fc85b0b59633bp-1, 0x1.ffbebd232188cp-1,
  0x1.fc5eedd943e82p-1, 0x1.9239b43635fa6p-2, 0x1.08fc5ac3badbap-9, -0x1.917ef694b6ap-7,
  0x1.c4acadf0abe67p-6, 0x1.9b08e3fb69811p-1, 0x1.d0fdf65a8a83fp-11, -0x1.0f0a6eabbb74p-5,
  0x1.81e593f234f61p-1, 0x1.f9856162fd25cp-1, 0x1.c6a157fef3cfap-1, 0x1.64b498eb02a27p-12,
  -0x1.0c442abc1a9b7p1
};
inline constexpr double c77_value[] = {
  0x1.035b7a35d9bp6
};
inline constexpr double c77_dx[] = {
  0., 0x1.1b2bf6341ca3dp-148, 0x1.5555555555555p-4, -0x1.aaaaaaaaaaaabp-3, 0.,
  0x1.3959adaa84c51p-177, 0x1.5555555555555p-4, -0x1.aaaaaaaaaaaabp-3, -0x1.aaaaaaaaaaaabp-4,
  0x1.5555555555555p-5, 0x1.4d566d70c2f65p-5, -0x1.a462622dee847p-5
};
inline constexpr double c78_value[] = {
  0x1.85093750c688p9
};
inline constexpr double c78_dx[] = {
  0., 0x1.a8c1f14e2af5cp-145, 1., -0x1.4p1, 0., 0x1.d606847fc727ap-174, 1., -0x1.4p1, -0x1.4p0,
  0x1p-1, 0x1.f401a42924718p-2, -0x1.3b49c9a272e35p-1
};
inline constexpr double c79_value[] = {
  0x1.282b7ea55eb6bp0
};
inline constexpr double w_49[] = {
  0x1.4d892ap0
};
inline constexpr double c79_dx[] = {
  -0x1.7ae238cbc35a5p-3, -0x1.1f45bdea7b162p-5, -0x1.bc8847ad548p-11, -0x1.1ea050b262925p-9,
  -0x1.0870ab48ec249p-11, -0x1.55278271e1p-9, 0x1.ba9badcabffdep-5
};
inline constexpr double c80_value[] = {
  0x1.03260ed0b2dfep3
};
inline constexpr double c80_dx[] = {
  -0x1.4b85f1b24aefp0, -0x1.f6ba0c5a5766bp-3, -0x1.84f73eb7a9fp-8, -0x1.f5988d382c8p-7,
  -0x1.cec52bbf9d4p-9, -0x1.2a829223a4ep-6, 0x1.8348381167fe2p-2
};
inline constexpr double c81_value[] = {
  0x1.2021e60103126p1
};
inline constexpr double w_50[] = {
  0x1.19dab2p0, 0x1.77af92p0, 0x1.ecd682p-1, 0x1.7f13e4p0, 0x1.5deb42p1
};
inline constexpr double c81_dx[] = {
  0x1.1cebf649f3384p-10, 0x1.20a0e4f9d2bf3p-7, -0x1.bfea52ed4ae95p-9, 0x1.6b3963afdf5eap-6,
  -0x1.94e4e1e5ac71cp-11, 0x1.b567c5d6b6924p-17, -0x1.09501ecf25d5ep-5, -0x1.5de6f7538963fp-6,
  -0x1.a4af258f0943fp-8, 0x1.2d01dfdf40084p-6, -0x1.116167a5c1724p-9, -0x1.cffadae9afa5p-17,
  -0x1.6548aee6bd27dp-17, -0x1.0df9893de8557p-5, 0x1.430b503b7c0e3p-6, -0x1.8613906bfb0c4p-6,
  0x1.69c0378c7ef3dp-6, -0x1.77fb4581ddc4bp-9, 0x1.da4a5c18b939bp-7, -0x1.0c27ba86f6666p-14,
  -0x1.7630ca388e636p-6, 0x1.6be54fee53d4bp-6, 0x1.cded2f85bf825p-7, 0x1.066e40e426781p-12,
  0x1.c62a973cebeb9p-7, 0x1.7ca5eedb78ce8p-11, -0x1.0f2e77daaf111p-10, -0x1.ab8730291d141p-8,
  -0x1.104993e74e0cfp-5, 0x1.0eeb5085e4b05p-8, 0x1.699da57b707fcp-6, 0x1.6be858fc899fdp-6,
  0x1.69821539c9e3ap-6, 0x1.1e06e68cf32f3p-7, 0x1.78de5ef43cf41p-15, -0x1.f6f2bf150ad83p-14,
  0x1.41e6e2173ba99p-11, 0x1.244a96be28e45p-6, 0x1.4aa937b7d9f77p-16, -0x1.a58576b439b61p-11,
  0x1.126a5dd40ee7ep-6, 0x1.677b4af10f09cp-6, 0x1.434ae93dd532fp-6, 0x1.fb507e760f1ffp-18,
  -0x1.a134dcb9bbb15p-5
};
inline constexpr double c82_value[] = {
  0x1.952fab716c51ep6
};
inline constexpr double c82_dx[] = {
  0x1.90abd257fe071p-5, 0x1.95e241ff505cep-2, -0x1.3af0c24ed8ac1p-3, 0x1.fec8b42f521d1p-1,
  -0x1.1cb0eed57d4p-5, 0x1.338cf71af85edp-11, -0x1.7518ab534d34cp0, -0x1.ec0ccbcd79349p-1,
  -0x1.27cb26689283cp-2, 0x1.a74aa2d1f20bap-1, -0x1.8070f9c11808bp-4, -0x1.463c61ec4f8p-11,
  -0x1.f66e35f47ap-12, -0x1.7ba6e8ff0eb82p0, 0x1.c647e8d3a673fp-1, -0x1.1245c18bec84ap0,
  0x1.fcb64e1d9286ep-1, -0x1.085cacdf4fee5p-3, 0x1.4d7c48c1623c9p-1, -0x1.7917de4dca8p-9,
  -0x1.071a4e2fc41dep0, 0x1.ffba786725e31p-1, 0x1.44cac56a0aa7ap-1, 0x1.710b0b40d618dp-7,
  0x1.3f55f256d5e1ap-1, 0x1.0ba4abf250f13p-5, -0x1.7d59588b863p-5, -0x1.2c9b0ddce8722p-2,
  -0x1.7ee777fd45c23p0, 0x1.7cfae93c4997fp-3, 0x1.fc85b0b59633bp-1, 0x1.ffbebd232188cp-1,
  0x1.fc5eedd943e82p-1, 0x1.9239b43635fa6p-2, 0x1.08fc5ac3badbap-9, -0x1.61a2ae5acbap-8,
  0x1.c4acadf0abe67p-6, 0x1.9b08e3fb69811p-1, 0x1.d0fdf65a8a83fp-11, -0x1.2861d776b894p-5,
  0x1.81e593f234f61p-1, 0x1.f9856162fd25cp-1, 0x1.c6a157fef3cfap-1, 0x1.64b498eb02a27p-12,
  -0x1.25592b3297f8bp1
};
inline constexpr double c83_value[] = {
  0x1.82d016c1fb081p5
};
inline constexpr double w_51[] = {
  0x1.33b1eep0, 0x1.f3d72cp0, 0x1.4b63b4p0
};
inline constexpr double c83_dx[] = {
  0., 0x1.1b2bf6341ca3dp-148, 0x1.5555555555555p-4, -0x1.9a4292aaaaaabp-4, 0.,
  0x1.3959adaa84c51p-177, 0x1.5555555555555p-4, -0x1.4d3a1d5555555p-3, -0x1.b9da455555555p-5,
  0x1.5555555555555p-5, 0x1.4e969ef1ff79dp-5, -0x1.b00ab92192d0cp-6
};
inline constexpr double c84_value[] = {
  0x1.221c11117c461p9
};
inline constexpr double c84_dx[] = {
  0., 0x1.a8c1f14e2af5cp-145, 1., -0x1.33b1eep0, 0., 0x1.d606847fc727ap-174, 1., -0x1.f3d72cp0,
  -0x1.4b63b4p-1, 0x1p-1, 0x1.f5e1ee6aff36cp-2, -0x1.44080ad92e1c9p-2
};
inline constexpr double c85_value[] = {
  0x1.8ca589068dadap-8
};
inline constexpr double c85_dx[] = {
  0x1.8b72df372bb71p-8
};
inline constexpr double c86_value[] = {
  0x1.8ca589068dadap-8
};
inline constexpr double c86_dx[] = {
  0x1.8b72df372bb71p-8
};
inline constexpr double c87_value[] = {
  0x1.3514810de0342p0
};
inline constexpr double c87_dx[] = {
  -0x1.b7fd9ae6116p-10, -0x1.95eef6d7abb6ep-12, -0x1.05d8f4c2ba892p-9, 0x1.ba9badcabffdfp-5,
  0x1.24713f272b18fp-3, 0x1.cbd6e8bdeea5fp-6, -0x1.968d1f93f3493p-12
};
inline constexpr double c88_value[] = {
  0x1.0e71f0ec242dap3
};
inline constexpr double c88_dx[] = {
  -0x1.80fde7894f34p-7, -0x1.633117fcb64p-9, -0x1.ca3bac54c67p-7, 0x1.8348381167fe2p-2,
  0x1.ffc62e848b6bbp-1, 0x1.925c0ba630d14p-3, -0x1.63bb7ba174ep-9
};
inline constexpr double c89_value[] = {
  0x1.a19d5dde38ca4p0
};
inline constexpr double c89_dx[] = {
  -0x1.4c0c9a5314334p-13, -0x1.58397c74eb4efp-10, 0x1.480dd46108edbp-15, -0x1.0f2f3cefb3a35p-4,
  -0x1.10a14de516636p-4, 0x1.b8b5864eafd62p-5, -0x1.7a7d494d0856fp-7, 0x1.ec435ab079453p-15,
  -0x1.da3f82b849111p-16, -0x1.1661b2a2f2eefp-15, 0x1.3890e639393e7p-11, 0x1.e490f8593a152p-5,
  -0x1.09b8a447b4622p-4, -0x1.c0e767b1da334p-12, -0x1.0fcf04c3e7523p-4
};
inline constexpr double c90_value[] = {
  0x1.87838800553dap4
};
inline constexpr double c90_dx[] = {
  -0x1.374bd0ade2fp-9, -0x1.42b5e4ad9c9ap-6, 0x1.338cf71af85edp-11, -0x1.fc78924170d24p-1,
  -0x1.ff2e720d89fa4p-1, 0x1.9d2a2de9c4d8cp-1, -0x1.62d574b837d18p-3, 0x1.cd7f250571b0ep-11,
  -0x1.bc9b8a8cc48p-12, -0x1.04fb9778c3cp-11, 0x1.2507d7d5a5aa8p-7, 0x1.c647e8d3a673ep-1,
  -0x1.f23a340672381p-1, -0x1.a4d8f136bc9p-8, -0x1.fda428ef51ba1p-1
};
inline constexpr double c91_value[] = {
  0x1.18bb0a89d8792p1
};
inline constexpr double c91_dx[] = {
  0x1.14a484c3774bbp-14, 0x1.52292fd52fc14p-6, -0x1.6620c19e327a6p-6, -0x1.4a7ce88ec931cp-11,
  0x1.6b8d022d10191p-6, 0x1.6a5b5c430f0bbp-6, 0x1.59b75b45c11fbp-15, 0x1.2088cb51d053bp-9,
  0x1.089cd8ec64b2fp-6, -0x1.356a304eda6ccp-10, -0x1.e69357bd6fe94p-15, -0x1.6b2bb6ea04bb3p-6,
  0x1.66ceca60bdbep-6, 0x1.3bc19ef24fcc6p-11, 0x1.72757267cfbfdp-9, -0x1.57402b908fda3p-6,
  0x1.6bdb6ebd282d1p-6, -0x1.da160ea2eec42p-8, -0x1.4ea7866cd709bp-6, -0x1.fcdeed389af02p-7,
  -0x1.ead557010041ap-8, -0x1.6b5a9a4398b61p-6, -0x1.6bd3f3a816bf6p-6, -0x1.3185b7df72ecbp-8,
  -0x1.0bde4219e5cb9p-8, -0x1.418b63be9049fp-12, -0x1.33e1708d1d106p-6, 0x1.9603bb1b73713p-17,
  -0x1.22529bbc9b855p-6, -0x1.58a2d2875f167p-6, -0x1.03d045a003b4dp-6, -0x1.684e8523d84adp-6,
  -0x1.2f09b1fb588dcp-8, 0x1.9641a6e98ad17p-10, 0x1.1680eb078638bp-14, -0x1.755229b88c1bdp-8,
  0x1.56e35b194f3adp-6, -0x1.5e332d33bf162p-6, 0x1.0ecc2d5845effp-12, -0x1.6b7c0d801ef63p-6,
  -0x1.35360f88e88d4p-6, -0x1.158f72e822fa5p-14, 0x1.829598cb694b5p-9, 0x1.8ea6d5fc9f33fp-12,
  -0x1.6bef00ce84d2dp-6
};
inline constexpr double c92_value[] = {
  0x1.8ac706d1d86a6p6
};
inline constexpr double c92_dx[] = {
  0x1.85075ab2dfc27p-9, 0x1.db89eb43cb27cp-1, -0x1.f79e104676fcp-1, -0x1.d0bfa708caeep-6,
  0x1.ff3e4b0f5ea33p-1, 0x1.fd9079be4d287p-1, 0x1.e629d85a17949p-10, 0x1.95c05deb0cf59p-4,
  0x1.741c910c6d9bap-1, -0x1.b31d53eee329p-5, -0x1.561f99b132bp-9, -0x1.feb5793916a73p-1,
  0x1.f892cc980ad32p-1, 0x1.bc084784c0376p-6, 0x1.047a9470fe12ep-3, -0x1.e2b23d434a4aep-1,
  0x1.ffac93ba007f4p-1, -0x1.4d57824a8fe1ep-2, -0x1.d69b95090e65ap-1, -0x1.65ccbecbccf0ep-1,
  -0x1.591e012cb42e1p-2, -0x1.fef768ef0ec02p-1, -0x1.ffa20ea45ffd1p-1, -0x1.ada40a92399cdp-3,
  -0x1.78b08cf46b264p-3, -0x1.c42c0443fae7ep-7, -0x1.b0f5064670dfp-1, 0x1.1d7a9f8f4d2b9p-11,
  -0x1.98442b013ab38p-1, -0x1.e4a4f80e5db79p-1, -0x1.6d5ce1e905364p-1, -0x1.faae6b3a68292p-1,
  -0x1.aa25a24974875p-3, 0x1.1da6295c359b4p-4, 0x1.87a54a8294bfbp-9, -0x1.067dc555c2839p-2,
  0x1.e22fb81b976aap-1, -0x1.ec77f790c4b73p-1, 0x1.7ccf1fc422596p-7, -0x1.ff2672fc2b8a3p-1,
  -0x1.b2d405d88706bp-1, -0x1.8651b996713p-9, 0x1.0fd12f6f0608fp-3, 0x1.184d4e759ff08p-6,
  -0x1.ffc819226ac87p-1
};
inline constexpr double c93_value[] = {
  0x1.f214096fc0ecfp0
};
inline constexpr double c93_dx[] = {
  0x1.0e68c48147294p-5, -0x1.2126fb2e6bbbbp-12, -0x1.10f84a55da12bp-5, 0x1.da340c57f09ep-6,
  0x1.10ecd0bf6aaf8p-5, -0x1.0f5e4d0884578p-11, 0x1.10095e9cdccecp-5, 0x1.0606148d3bcaep-15,
  -0x1.fc283e4a47fe3p-6, 0x1.573a88ceeb14ep-6, -0x1.0f7a44fa7c33ap-5, -0x1.0a661c43cd29ep-5,
  -0x1.a65fc4cc0fdb9p-6, 0x1.2fb9537ee74f1p-16, 0x1.8899695670b1ep-16, 0x1.0cf209fbdbe37p-5,
  0x1.a4d3988b5fae4p-7, 0x1.ada5d47cfb5fbp-8, -0x1.9dcfedfb7f024p-10, 0x1.4a393def6d49ap-6,
  -0x1.b640bdcd008cdp-10, 0x1.3b76b13662efcp-13, 0x1.10f25a4c35c85p-5, 0x1.b6be378e1ffefp-17,
  0x1.e20dfe97c192dp-11, 0x1.aaa2ed557234bp-9, -0x1.889e3d96ad667p-7, -0x1.d25c3bd9a016dp-6,
  0x1.3359851eb8042p-10, -0x1.7caeeacf0b833p-9
};
inline constexpr double c94_value[] = {
  0x1.d2f2c8d8c4de2p5
};
inline constexpr double c94_dx[] = {
  0x1.fb047072656d4p-1, -0x1.0f148b7b85p-7, -0x1.ffd18b60f8e2fp-1, 0x1.bc90cb9271941p-1,
  0x1.ffbc0766e8092p-1, -0x1.fcd0d06ff824p-7, 0x1.fe1191661e03ap-1, 0x1.eb4b6688d01c4p-11,
  -0x1.dc65ba65a37e5p-1, 0x1.41c6e041fc639p-1, -0x1.fd054155a8e0bp-1, -0x1.f37f74ff20ae6p-1,
  -0x1.8bf9c87f4eddep-1, 0x1.1cbdbe46f8da2p-11, 0x1.700fd2c109a6bp-11, 0x1.f845d2b83c4a7p-1,
  0x1.8a865f02a9b36p-2, 0x1.92cb77352ba9ap-3, -0x1.83f2ef1bc7121p-5, 0x1.3595aa107674fp-1,
  -0x1.9adcb1f03084p-5, 0x1.27bf4622fcc0bp-8, 0x1.ffc6694ee4d7ap-1, 0x1.9b5254153dfefp-12,
  0x1.c3ed1eae4579bp-6, 0x1.8ff8be801b116p-4, -0x1.701459bd428ffp-2, -0x1.b536781c06156p-1,
  0x1.2023eccccc83ep-5, -0x1.64e3fc221acbp-4
};
inline constexpr double c95_value[] = {
  0x1.1647eddf312dap1
};
inline constexpr double c95_dx[] = {
  0x1.0f114b2eca174p-17, -0x1.80eab2b82f9eap-7, -0x1.726b4f16033acp-11, 0x1.804fb94a69fa4p-7,
  0x1.1ef1d457730a6p-16, -0x1.9460b277bec6bp-13, -0x1.6cd129aadbd31p-8, -0x1.d9e502aa522a3p-16,
  0x1.811901a18fa9fp-7, -0x1.8f1aeba854c17p-11, 0x1.15cba3f6bf3edp-13, 0x1.485cf02647af2p-7,
  -0x1.23da5df954763p-11, 0x1.5040b618f98a2p-7, -0x1.934ea82ed4d3ep-9, 0x1.81062ffebac4ap-7,
  -0x1.7eda6d1dc3bb1p-7, 0x1.815adf17d71f6p-7, 0x1.3afb0902429e3p-18, -0x1.62888a9891643p-7,
  -0x1.957e9f73a4485p-15, -0x1.2bcc4d7333333p-14, 0x1.099a039083075p-10, -0x1.814e7a5943ce1p-7,
  -0x1.b5927fbfd4c0cp-13, -0x1.7eadb4938d831p-7, 0x1.9558abe64e428p-14, -0x1.810bfcd63293fp-7,
  0x1.86d09bbfb705fp-8, 0x1.a896e484b8579p-15, -0x1.595ef0c159106p-7, -0x1.772e69fc3e2f6p-7,
  0x1.c8f2ae2c754fdp-15, -0x1.13b1c0c4122f7p-9, 0x1.e225c78d91256p-16, 0x1.5ec38b6e75143p-9,
  -0x1.51ab7a2141bc8p-7, -0x1.0ab748d8e2d5dp-11, 0x1.f471e762dc86p-10, 0x1.87db06ac5cc29p-13,
  -0x1.759ec713ee21fp-7, 0x1.81151d69cd519p-7, 0x1.80d3a1ade69b8p-7, 0x1.7fc4a4743328p-7,
  0x1.3a682ab523753p-11, -0x1.f7d3ff349c9c9p-16, 0x1.8edb65e8fa54cp-16, 0x1.2b1875e394c4ap-14,
  -0x1.cf70cff2c7213p-14, -0x1.333768aab9b1bp-16, -0x1.61c04f2e1c49fp-7, 0x1.9bd2ceb7b0716p-15,
  -0x1.40154c8954babp-14, 0x1.e9eded4d7c3d1p-10, -0x1.695ab006ba0c7p-10, 0x1.a52f56ba428bbp-8,
  0x1.8145e5195b9f7p-7, 0x1.0ef22c52cccdfp-7, -0x1.a27464db22441p-10, 0x1.fbbe41fa97f8fp-11,
  0x1.ce92df1debfa6p-14, -0x1.7de57f939fa46p-7, 0x1.815083532f5ecp-7, -0x1.7e9a1d4a52fa7p-7,
  0x1.77b1c991564c4p-7, -0x1.c429cf6a6ffffp-17, 0x1.09e644bee977p-16, -0x1.814f42f1c42e4p-7,
  0x1.9a6795cd73d27p-8, -0x1.0279312beb333p-16, -0x1.61b3bb0768787p-17, -0x1.5ffbe6e3fb87ep-7,
  -0x1.784bdd43dc488p-7, -0x1.a8fa7d218aa2ap-16, 0x1.fae5e37c94a3bp-14, -0x1.80d55006a7f79p-7,
  -0x1.5dfc86d10e006p-10, -0x1.81064d5444025p-7, -0x1.1b80baca48a8bp-17, 0x1.80a1ad069b666p-7,
  0x1.7aa88ecd9daa6p-9, 0x1.7ffa7a9457677p-7, -0x1.1d62a8db454b2p-8, 0x1.7aa27eefa478dp-7,
  0x1.7e6196a3cac84p-7
};
inline constexpr double c96_value[] = {
  0x1.719787ec6d50ap7
};
inline constexpr double c96_dx[] = {
  0x1.6802f7da2466ep-11, -0x1.ff37b55c9f3eap-1, -0x1.ebf685093c4a1p-5, 0x1.fe69e216d4c06p-1,
  0x1.7d192e0424c9cp-10, -0x1.0c88368384bp-6, -0x1.e485cb56ebf46p-2, -0x1.3ab213c51a9p-9,
  0x1.ff75362a92cdap-1, -0x1.0907e07dc8488p-4, 0x1.70f275c3b5ff6p-7, 0x1.b41b6ef2d734ap-1,
  -0x1.839e04cf242dp-5, 0x1.be95f1d92b6b7p-1, -0x1.0bd23baf1954ap-2, 0x1.ff5c37be500d2p-1,
  -0x1.fc7a18eb87f46p-1, 0x1.ffccb04ba9b5cp-1, 0x1.a25567f7007a1p-12, -0x1.d6dd5812a1192p-1,
  -0x1.0d4615e2cb18p-8, -0x1.8e2b56ddp-8, 0x1.60c08cbbee05dp-4, -0x1.ffbc3a7e8e0dap-1,
  -0x1.229348d56348p-6, -0x1.fc3eb3d3f7f2p-1, 0x1.0d2ce226eff82p-7, -0x1.ff63ebcc7b2c7p-1,
  0x1.0386876d4f89fp-1, 0x1.19f433c0226a2p-8, -0x1.cab217c0ca49cp-1, -0x1.f249a4c30296ep-1,
  0x1.2f7127a985e7p-8, -0x1.6e2814046827p-3, 0x1.402d16840262dp-9, 0x1.d1dbb52eb37edp-3,
  -0x1.c077be342b4e5p-1, -0x1.623b6cc00d44p-5, 0x1.4c53a3a7a671p-3, 0x1.0437726e75993p-6,
  -0x1.f036e06678452p-1, 0x1.ff700b1084b04p-1, 0x1.ff1912baf6468p-1, 0x1.fdb12a6a53f12p-1,
  0x1.a19258b89317ap-5, -0x1.4e92c778fp-9, 0x1.08ddb1acb63c4p-9, 0x1.8d3c7c9241953p-8,
  -0x1.33c0ea17383cp-7, -0x1.98059702be9ffp-10, -0x1.d5d369293d923p-1, 0x1.1179fd45fb2b5p-8,
  -0x1.a91c49a66488p-8, 0x1.4557ff9574809p-3, -0x1.dfec71c8ef189p-4, 0x1.17b16f97b030cp-1,
  0x1.ffb0d445adafdp-1, 0x1.67d9a2ddf8018p-1, -0x1.15e14af984c14p-3, 0x1.512c57d068eb5p-4,
  0x1.332d8829deb44p-7, -0x1.fb34cd7010064p-1, 0x1.ffbeee6a7ae9cp-1, -0x1.fc24aee6b634bp-1,
  0x1.f2f81fb5069d5p-1, -0x1.2c43c3bcae6p-10, 0x1.6125d34d8e121p-10, -0x1.ffbd44e9188d6p-1,
  0x1.1088c97a6ee9cp-1, -0x1.5748f54e546p-10, -0x1.d5c2b465d6cp-11, -0x1.d37a8ea6ca107p-1,
  -0x1.f3c4c1de20904p-1, -0x1.1a365718461p-9, 0x1.509ca910bab4bp-7, -0x1.ff1b4e48d714dp-1,
  -0x1.d0d3630da6989p-4, -0x1.ff5c5eb3ea531p-1, -0x1.7886f814a88p-11, 0x1.fed6b9ccc663fp-1,
  0x1.f6e7dda915665p-3, 0x1.fdf8aacd04156p-1, -0x1.7b0708433807dp-2, 0x1.f6dfd09646708p-1,
  0x1.fbd99c118952p-1
};
inline constexpr double c97_value[] = {
  0x1.0e198d966d484p5
};
inline constexpr double c97_dx[] = {
  0., 0x1.ab516c1372d65p-253, 0., -0x1.018b0e2d69759p-108, 0., 0x1.05a061dbedfbfp-310, 0.,
  -0x1.1cfd8dc3d7086p-137, -0x1.5555555555555p-5, 0x1.5555555555555p-5, 0x1.50c3ac406f683p-5,
  -0x1.4c32032b897aep-6
};
inline constexpr double c98_value[] = {
  0x1.95265461a3ec6p8
};
inline constexpr double c98_dx[] = {
  0., 0x1.407d110e9620cp-249, 0., -0x1.825095441e305p-105, 0., 0x1.887092c9e4f9ep-307, 0.,
  -0x1.ab7c54a5c28c9p-134, -0x1p-1, 0x1p-1, 0x1.f9258260a71c4p-2, -0x1.f24b04c14e385p-3
};
inline constexpr double c99_value[] = {
  0.
};
inline constexpr double x_52[] = {
  -0x1.5977ap1
};
inline constexpr int classes_53[] = {
  0
};
inline constexpr double c99_dx[] = {
  0.
};
inline constexpr double c100_value[] = {
  0.
};
inline constexpr double c100_dx[] = {
  0.
};
inline constexpr double c101_value[] = {
  0.
};
inline constexpr double x_54[] = {
  0x1.1af688p1, -0x1.fc3dbp0, 0x1.4258ep-1, -0x1.82221cp1, -0x1.1de978p1, -0x1.9e63bp1,
  0x1.520bcp-1
};
inline constexpr int classes_55[] = {
  0, 0, 0, 0, 0, 0, 0
};
inline constexpr double c101_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c102_value[] = {
  0.
};
inline constexpr double c102_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c103_value[] = {
  0x1.7194ee57573aap0
};
inline constexpr double x_56[] = {
  0x1.bbbcfp0, -0x1.c862ep1, 0x1.f6ab98p0, 0x1.a32008p0, 0x1.3c3d98p1, -0x1.21c8bp1, 0x1.3c2948p1,
  0x1.8fbdep-2, -0x1.258cp-6, 0x1.10e7ep0, -0x1.6e781p0, -0x1.46d7cp1, 0x1.7a53ep0, -0x1.ff9f5p0,
  0x1.dd1318p1
};
inline constexpr int classes_57[] = {
  2, 1, 0, 2, 0
};
inline constexpr double c103_dx[] = {
  0x1.69dc5b1814c54p-4, 0x1.ceed20c8f8db8p-12, -0x1.6bab4838ddbe2p-4, 0x1.ed493dabd16fap-5,
  -0x1.f7427d9fce8b4p-5, 0x1.3f27fe7fa378cp-10, -0x1.1a2c5da4b4bc7p-5, 0x1.52fd8a52bd17cp-6,
  0x1.c2b661ed58c1p-7, 0x1.71508225a46e7p-3, 0x1.e63a9d438acf5p-7, -0x1.8fb42bf9dd1b6p-3,
  -0x1.72a29a692871ap-3, 0x1.346c1b716884p-11, 0x1.716e2e4db7092p-3
};
inline constexpr double c104_value[] = {
  0x1.cdfa29ed2d095p2
};
inline constexpr double c104_dx[] = {
  0x1.c45371de19f69p-2, 0x1.2154347d9b893p-9, -0x1.c6961a47152dap-2, 0x1.344dc68b62e5cp-2,
  -0x1.3a898e83e117p-2, 0x1.8ef1fe1f8c56ep-8, -0x1.60b7750de1eb8p-3, 0x1.a7bcece76c5dbp-4,
  0x1.19b1fd345778ap-4, 0x1.cda4a2af0d8ap-1, 0x1.2fe4a24a36c19p-4, -0x1.f3a136f854623p-1,
  -0x1.cf4b4103728ep-1, 0x1.8187224dc2a5p-9, 0x1.cdc9b9e124cb6p-1
};
inline constexpr double c105_value[] = {
  0x1.9f97a2ed01a49p1
};
inline constexpr double x_58[] = {
  -0x1.72172p-2, 0x1.d6b55cp1, 0x1.077fb8p1, -0x1.77bc68p0, -0x1.5a059cp1, -0x1.8bb43p-1,
  -0x1.ddbb7cp1, 0x1.b80e4cp1, -0x1.c1c8p0, -0x1.8ff1p-4, -0x1.892704p1, -0x1.03ac3p0,
  0x1.648a1cp1, 0x1.852a08p0, -0x1.c6bc8p-2, -0x1.b70998p0, -0x1.5efcp1, 0x1.09607cp1,
  -0x1.014edcp1, -0x1.6fb99p-1, -0x1.b5ff2p-2, 0x1.97eb2p-2, -0x1.934bbp-1, 0x1.d0d59p1,
  -0x1.db76dcp1, -0x1.351cp1, 0x1.3895ap0, -0x1.cd91f8p0, 0x1.31f8a4p1, -0x1.ed054p0,
  0x1.8530c8p1, 0x1.e444ecp1, -0x1.8a6a2p-1, -0x1.9afe88p0, -0x1.db8dfp0, 0x1.319368p0,
  0x1.ba556p-1, 0x1.b57538p0, 0x1.8ed2c8p0, 0x1.ff538p-4, 0x1.d9f5ap-1, 0x1.4770b8p0,
  -0x1.fa3cap1, 0x1.d5367p0, 0x1.11a5cp1
};
inline constexpr int classes_59[] = {
  3, 0, 3, 2, 2, 0, 2, 0, 1
};
inline constexpr double c105_dx[] = {
  0x1.a380b347daca5p-10, 0x1.740b57b6873cp-4, 0x1.26dad04dcd8a1p-6, -0x1.c4f1646abc79bp-4,
  0x1.42aba744dffdfp-13, -0x1.c0aed99ec2c46p-4, 0x1.5549b19682967p-14, 0x1.b151bdb9ff83p-4,
  0x1.338aaf9188d99p-11, 0x1.9416832751e05p-9, 0x1.eebebdde1a1eap-13, 0x1.e3d785133ca5ap-10,
  0x1.51e0dc3b15095p-4, -0x1.67c6c358d64e5p-4, 0x1.abe53550a8ab4p-9, 0x1.29455efe697c6p-9,
  0x1.a9c12f34cb3b3p-11, -0x1.659d0025ac86ap-7, 0x1.ba8dce84c7d28p-10, 0x1.92bbb74458f3cp-8,
  0x1.d62b7480025e8p-10, 0x1.0c829282d114ap-8, -0x1.c1fc47fe798f2p-4, 0x1.a995282108016p-4,
  0x1.19238d11cbfc4p-14, -0x1.c4587dcb63346p-4, 0x1.a3a8f40888463p-6, 0x1.465b642f5968ep-10,
  0x1.51d25007a2e59p-4, 0x1.20a0cc3835e59p-10, 0x1.21c972b38d7e7p-5, 0x1.308a1ce1a6ae1p-4,
  -0x1.c3e7a40687386p-4, 0x1.641697685e9ddp-12, 0x1.14b733b16c7d5p-12, -0x1.6f2e9205db6b1p-4,
  0x1.f9daf16e64d6p-7, 0x1.265f2b7ee5d31p-5, 0x1.fa45b0ef4b351p-6, 0x1.e3231dcc91998p-8,
  0x1.b847c12cd9ac3p-7, -0x1.78bfec4493e8fp-4, 0x1.abd8b725b710ep-14, 0x1.10ac8c2ffda1bp-5,
  0x1.71eb6fb260e98p-5
};
inline constexpr double c106_value[] = {
  0x1.d38a974aa1d92p4
};
inline constexpr double c106_dx[] = {
  0x1.d7f0c9b0d623ap-7, 0x1.a28cc2ad58238p-1, 0x1.4bb62a57873b6p-3, -0x1.fd8f90f81408ep-1,
  0x1.6b011c2d7bfdbp-10, -0x1.f8c4b4d29b1cfp-1, 0x1.7ff2e7c952e94p-11, 0x1.e77bf5713f736p-1,
  0x1.59fc0583b9f4dp-8, 0x1.c699538c3c1c6p-6, 0x1.164b4acceeb14p-9, 0x1.10293adad21d3p-6,
  0x1.7c1cf7c277aa8p-1, -0x1.94bf9bc3f1182p-1, 0x1.e161dbfabdc0bp-6, 0x1.4e6e0ade36abfp-6,
  0x1.def9551b64a2ap-8, -0x1.9250a02a62178p-4, 0x1.f1df885560ccdp-7, 0x1.c5132e2ce4124p-5,
  0x1.0878718801553p-6, 0x1.2e12e4d32b373p-5, -0x1.fa3bd0fe48c1p-1, 0x1.dec7cd2529019p-1,
  0x1.3c47feb4057bdp-11, -0x1.fce38d84cf9bp-1, 0x1.d81e1289994fp-3, 0x1.6f26d0b54496p-7,
  0x1.7c0c9a0897425p-1, 0x1.44b4e5bf3ca24p-7, 0x1.4602a109ff2e4p-2, 0x1.569b607ddb83dp-1,
  -0x1.fc649887581f7p-1, 0x1.90996a556a719p-9, 0x1.374e1a279a0dp-9, -0x1.9d14644696d88p-1,
  0x1.1c8b27ce18b86p-3, 0x1.4b2b10eec28d7p-2, 0x1.1cc733869a4dep-2, 0x1.0fc3c0c311e66p-4,
  0x1.ef50b95274e1cp-4, -0x1.a7d7e9cd26661p-1, 0x1.e153ce0a6df3p-11, 0x1.32c21db5fd55fp-2,
  0x1.a028dda8ad06bp-2
};
inline constexpr double c107_value[] = {
  0x1.0a586c96a6495p2
};
inline constexpr double x_60[] = {
  0x1.167f98p1, -0x1.ae6bd8p1, -0x1.76bc38p1, -0x1.b9d5b8p1, -0x1.d5c48p-4, 0x1.1b371p0,
  0x1.2f906p-2, -0x1.96cdap-1, 0x1.aaae8p-1, 0x1.8654d8p0, -0x1.c91bfp1, 0x1.dd63ep-1,
  -0x1.da1078p1, 0x1.fd37e8p0, -0x1.e7cf3p-1, 0x1.a6be3p0, -0x1.c2d94p-1, 0x1.6e2538p0,
  0x1.65c9dp1, 0x1.c95d9p0, -0x1.1b215p1, -0x1.ba89fp-1, -0x1.142a88p1, -0x1.3a9cd8p0,
  -0x1.8f76cp0, -0x1.f3e3ap1, 0x1.630588p0, -0x1.dfcd1p0, 0x1.c7a0a8p0, 0x1.be2694p1
};
inline constexpr int classes_61[] = {
  3, 8, 3
};
inline constexpr double c107_dx[] = {
  0x1.173daeef2f019p-3, 0x1.19214d292dd24p-11, 0x1.b25b279d740cdp-11, -0x1.54d4c27baef4fp-2,
  0x1.c43c9380172adp-7, 0x1.7f55c77f7db55p-5, 0x1.551b73dd448aap-6, 0x1.ca4a847fc4be1p-8,
  0x1.23c4eb1121a76p-5, 0x1.2340422f308acp-4, 0x1.cf519dea03444p-13, 0x1.46ff62cf5ba87p-6,
  0x1.95d6683fbd234p-13, 0x1.d660db1861c28p-5, 0x1.8d1ec9e0a6872p-9, 0x1.4f8a5c40802a9p-5,
  0x1.aad91801ff18dp-9, 0x1.0cfc5b0db8f42p-5, -0x1.a35b719708e83p-3, 0x1.8021dc6986d08p-5,
  0x1.b3eb4aefb1e0ep-11, 0x1.a361dc15af744p-9, 0x1.cc4af6c7c1fc8p-11, -0x1.530ed8821ca98p-2,
  0x1.a2284b25d41c1p-10, 0x1.40a403936d40ap-13, 0x1.f1f0723cd4025p-6, 0x1.31872022c9bep-10,
  0x1.70d3426e4ac04p-5, 0x1.fba58c9787dap-3
};
inline constexpr double c108_value[] = {
  0x1.8f84a2e1f96dfp3
};
inline constexpr double c108_dx[] = {
  0x1.a2dc8666c6826p-2, 0x1.a5b1f3bdc4bb6p-10, 0x1.45c45db61709ap-9, -0x1.ff3f23b9866f7p-1,
  0x1.532d6ea011602p-5, 0x1.1f80559f9e48p-3, 0x1.ffa92dcbe6cffp-5, 0x1.57b7e35fd38e9p-6,
  0x1.b5a76099b27b2p-4, 0x1.b4e06346c8d02p-3, 0x1.5b7d366f82733p-11, 0x1.ea7f1437097cbp-5,
  0x1.3060ce2fcdda7p-11, 0x1.60c8a4524951ep-3, 0x1.29d717687ce56p-7, 0x1.f74f8a60c03fep-4,
  0x1.4022d2017f52ap-7, 0x1.937a8894956e4p-4, -0x1.3a84953146ae2p-1, 0x1.2019654f251c6p-3,
  0x1.46f07833c568bp-9, 0x1.3a89651043973p-7, 0x1.59383915d17d6p-9, -0x1.fc9644c32afe5p-1,
  0x1.399e385c5f151p-8, 0x1.e0f6055d23e0fp-12, 0x1.757455ad9f01cp-4, 0x1.ca4ab0342e9dp-9,
  0x1.149e71d2b8103p-3, 0x1.7cbc2971a5e38p-1
};
inline constexpr double c109_value[] = {
  0x1.dd8f3d7ba0ddp1
};
inline constexpr double x_62[] = {
  0x1.472dfp1, -0x1.2400e8p0, 0x1.62819cp1, -0x1.f73618p1, -0x1.69769p0, -0x1.ecf0ep-1,
  0x1.0a9548p0, -0x1.e1d314p1, -0x1.4b201p0, 0x1.06a138p0, -0x1.cd8bacp1, -0x1.e5124cp1,
  0x1.94c2bp1, -0x1.b98c9p1, -0x1.30a1c4p1, 0x1.e60e88p1, -0x1.291fap0, -0x1.a685bp-1,
  -0x1.0a6584p1, 0x1.8f9ad4p1, 0x1.9aa38cp1, 0x1.330d4p0, 0x1.d80b88p0, 0x1.24a5c4p1,
  0x1.a20e4cp1, -0x1.46948p-3, 0x1.f3995p1, -0x1.777a2p0, 0x1.2cba24p1, 0x1.07c108p0,
  -0x1.ce722p0, -0x1.1e4144p1, -0x1.31048p-3, 0x1.8c8968p0, -0x1.46c898p1, 0x1.43072p-1,
  -0x1.f70f4p-2, 0x1.6d33ecp1, -0x1.eff0ep-1, -0x1.2758d8p1, -0x1.86f688p0, -0x1.d360ap0,
  -0x1.501c8p-4, -0x1.bf4d5cp1, 0x1.2ca6dp1, -0x1.2c6b7p-1, 0x1.b88b78p1, -0x1.41952cp1,
  0x1.ff318cp1, 0x1.e68ef4p1, 0x1.180778p1, -0x1.27a9p-1, 0x1.66924p-2, 0x1.27378p1, -0x1.98cb2p1,
  -0x1.3b1ab4p1, -0x1.55bcap1, 0x1.44add8p1, -0x1.25fbdcp1, 0x1.6f868p-3, 0x1.f7a0bcp1,
  -0x1.170e0cp1, -0x1.27dc1p1, 0x1.f1119p1, 0x1.26864p-2, -0x1.561c8cp1, 0x1.a82e5cp1,
  -0x1.25f7p-3, -0x1.71b254p1, 0x1.dd78f4p1, 0x1.494e58p1, 0x1.8d1aep-2, -0x1.52eecp-3,
  -0x1.491p-8, -0x1.be86ep1, 0x1.d2ecp-2, 0x1.2ffc5p0, 0x1.900d98p1, -0x1.0242d8p0, -0x1.a3b30cp1,
  0x1.956d78p1, 0x1.7164cp-1, -0x1.073fp-4, -0x1.748a8cp1, -0x1.b6e2a8p0
};
inline constexpr int classes_63[] = {
  15, 11, 11, 5, 9
};
inline constexpr double c109_dx[] = {
  0x1.94614f2470aefp-6, 0x1.40f9944386475p-11, 0x1.f49e95aea45c8p-6, 0x1.3b36d209b4b62p-15,
  0x1.e966d5c5ee5e4p-12, 0x1.7f74e72aac561p-11, 0x1.63a22b1b1524ap-8, 0x1.74897acb80a9p-15,
  0x1.137ce9316848bp-11, 0x1.5e2f04ad2cdddp-8, 0x1.b47d74248b92p-15, 0x1.6b34b0568bd74p-15,
  0x1.72ab531f2d678p-5, 0x1.fe4b71ab410bp-15, 0x1.73cd1fbd040acp-13, -0x1.d56cceb34f9p-4,
  0x1.3a9e839630a46p-11, 0x1.191a941d145a2p-11, 0x1.403a70dd730f7p-13, 0x1.c6ed9728dd40dp-6,
  0x1.efe26b3674418p-6, 0x1.0a1e5e3655503p-8, 0x1.faf7b7d2adcb7p-8, 0x1.8a866e883dcfbp-7,
  0x1.06bbd45035f81p-5, 0x1.1183930b7391dp-10, 0x1.f0cdde11c7e6p-5, 0x1.2803478babef6p-12,
  -0x1.7f55e7523984ep-3, 0x1.c16b7d2e4c87dp-9, 0x1.a580e9912a008p-13, 0x1.12357d80389b4p-13,
  0x1.1468acacaade1p-10, 0x1.79787e5f7b0ep-8, 0x1.7bac82a8e6222p-14, 0x1.1e6d8fd1d709ep-9,
  0x1.7501edf3570d7p-11, 0x1.4a64454028262p-6, 0x1.ced6e898fbb77p-12, 0x1.e55e98678515cp-14,
  0x1.08c202b9201bdp-12, 0x1.88ddbc0001f93p-13, 0x1.18ce32d47c63ep-10, 0x1.282996ab80b2fp-15,
  0x1.8f102c0274d22p-7, -0x1.98469003b0991p-3, 0x1.2998e2440c93dp-5, 0x1.8b6b1b7de6d8ap-14,
  0x1.026844d97866cp-4, 0x1.aa55699464decp-5, 0x1.53ae560e27a6ap-7, 0x1.79aaa2508b01p-11,
  0x1.dd774c594f624p-10, 0x1.a61c19653c817p-7, 0x1.b994e08908c4dp-15, 0x1.cb0d2314c8bdcp-14,
  -0x1.996aff5cbc385p-3, 0x1.09ae0f0bedd6fp-6, 0x1.0eb3b68cfc0e6p-13, 0x1.9288e60d6173ep-10,
  0x1.0cd175f513f55p-4, 0x1.3030870d4936ep-13, 0x1.0ac38e5df78fbp-13, 0x1.fec79650c6a4ap-5,
  0x1.c0846c0c96e92p-10, 0x1.73baec53e1d7p-14, 0x1.2105c322680d1p-5, 0x1.236d35b51f532p-10,
  0x1.9c931ef7449a7p-14, 0x1.2db4cb6d1c486p-4, 0x1.7b4036b078b86p-6, 0x1.554a59f81b254p-9,
  0x1.88853ec5c6a7cp-10, 0x1.ccd85bae59194p-10, 0x1.c4be99c795065p-15, 0x1.6d5f1497de5e4p-9,
  0x1.7ba4b9da1e09cp-8, -0x1.4735ae9e0a06cp-3, 0x1.51c7f2e87ccd4p-11, 0x1.1727e78d5e596p-14,
  0x1.57b18e4d77bf6p-5, 0x1.dc78b052d191dp-9, 0x1.b25589481499dp-10, 0x1.9381c972f3488p-14,
  0x1.4d9ceb6cdaf74p-12
};
inline constexpr double c110_value[] = {
  0x1.2a79866d448a2p4
};
inline constexpr double c110_dx[] = {
  0x1.f979a2ed8cdaap-4, 0x1.9137f95467d92p-9, 0x1.38e31d8d26b9dp-3, 0x1.8a04868c21e3ap-13,
  0x1.31e0459bb4faep-9, 0x1.df5220f5576b9p-9, 0x1.bc8ab5e1da6dcp-6, 0x1.d1abd97e60d33p-13,
  0x1.585c237dc25adp-9, 0x1.b5bac5d878154p-6, 0x1.10ce6896d73b4p-12, 0x1.c601dc6c2ecdp-13,
  0x1.cf5627e6f8c16p-3, 0x1.3eef270b08a6ep-12, 0x1.d0c067ac450d6p-11, -0x1.2564013011bap-1,
  0x1.8946247bbccd7p-9, 0x1.5f6139245970ap-9, 0x1.90490d14cfd34p-11, 0x1.1c547e798a488p-3,
  0x1.35ed830208a8fp-3, 0x1.4ca5f5c3eaa44p-6, 0x1.3cdad2e3ac9f2p-5, 0x1.ed280a2a4d439p-5,
  0x1.486ac96443761p-3, 0x1.55e477ce50764p-8, 0x1.3680aacb1cefcp-2, 0x1.7204196e96eb3p-10,
  -0x1.df2b6126c7e61p-1, 0x1.18e32e3cefd4ep-6, 0x1.077091faba405p-10, 0x1.56c2dce046c21p-11,
  0x1.5982d7d7d5959p-8, 0x1.d7d69df759d18p-6, 0x1.da97a3531faaap-12, 0x1.6608f3c64ccc5p-7,
  0x1.d24269702cd0cp-9, 0x1.9cfd5690322fap-4, 0x1.2146515f9d52ap-9, 0x1.2f5b1f40b32d9p-11,
  0x1.4af283676822cp-10, 0x1.eb152b0002777p-11, 0x1.5f01bf899b7cdp-8, 0x1.7233fc5660dfbp-13,
  0x1.f2d437031206ap-5, -0x1.fe5834049cbf5p-1, 0x1.73ff1ad50fb8cp-3, 0x1.ee45e25d608ecp-12,
  0x1.4302560fd6807p-2, 0x1.0a7561fcbf0b3p-2, 0x1.a899eb91b1904p-5, 0x1.d8154ae4adc14p-9,
  0x1.2a6a8fb7d19d6p-7, 0x1.07d18fdf45d0ep-4, 0x1.13fd0c55a57bp-12, 0x1.1ee835ecfd769p-11,
  -0x1.ffc5bf33eb465p-1, 0x1.4c1992cee94cap-4, 0x1.5260a4303b11fp-11, 0x1.f72b1f90b9d0dp-8,
  0x1.5005d37258f2ap-2, 0x1.7c3ca8d09b849p-11, 0x1.4d7471f575739p-11, 0x1.3f3cbdf27c26ep-2,
  0x1.1852c387de51bp-7, 0x1.d0a9a768da4cbp-12, 0x1.694733eb02105p-3, 0x1.6c4883226727ep-8,
  0x1.01dbf35a8ae08p-11, 0x1.7921fe48635a7p-2, 0x1.da10445c96e67p-4, 0x1.aa9cf07621ee9p-7,
  0x1.eaa68e773851ap-8, 0x1.2007394cf7afcp-7, 0x1.1af7201cbd23fp-12, 0x1.c8b6d9bdd5f5cp-7,
  0x1.da8de850a58c2p-6, -0x1.99031a458c886p-1, 0x1.a639efa29c009p-9, 0x1.5cf1e170b5efbp-12,
  0x1.ad9df1e0d5af3p-3, 0x1.29cb6e33c2fb2p-6, 0x1.0f7575cd0ce02p-7, 0x1.f8623bcfb01a9p-12,
  0x1.a104264811b5p-10
};
inline constexpr double c111_value[] = {
  0x1.4e39f7c57a1d7p0
};
inline constexpr double x_64[] = {
  0x1.60e96p1, 0x1.fc65dp-1, -0x1.e0caa4p1, -0x1.a42d58p1, -0x1.cd4de8p0, -0x1.5707ap-1,
  -0x1.a1d73p-1, 0x1.8ad84p-3, 0x1.ae30b4p1, 0x1.f36dap0, 0x1.1cc35p1, -0x1.204ap-6, -0x1.dfa28p0,
  0x1.b9f0ap-1, 0x1.2201e4p1, 0x1.0a1d34p1
};
inline constexpr int classes_65[] = {
  1, 0, 1, 0, 0, 1, 0, 0
};
inline constexpr double c111_dx[] = {
  0x1.b51c0cbad33efp-4, -0x1.b51c0cbad33eep-4, -0x1.3b81ad0f398c3p-4, 0x1.3b81ad0f398c3p-4,
  0x1.f34a4b4cfc084p-6, -0x1.f34a4b4cfc084p-6, -0x1.7731f0e08c995p-4, 0x1.7731f0e08c995p-4,
  -0x1.91e5a863d5c8cp-6, 0x1.91e5a863d5c8dp-6, 0x1.ced71914412e5p-4, -0x1.ced71914412e5p-4,
  -0x1.e0d9922bdd5bep-4, 0x1.e0d9922bdd5bdp-4, -0x1.d05a06107d9b8p-5, 0x1.d05a06107d9b9p-5
};
inline constexpr double c112_value[] = {
  0x1.4e39f7c57a1d7p3
};
inline constexpr double c112_dx[] = {
  0x1.b51c0cbad33efp-1, -0x1.b51c0cbad33eep-1, -0x1.3b81ad0f398c3p-1, 0x1.3b81ad0f398c3p-1,
  0x1.f34a4b4cfc084p-3, -0x1.f34a4b4cfc084p-3, -0x1.7731f0e08c995p-1, 0x1.7731f0e08c995p-1,
  -0x1.91e5a863d5c8cp-3, 0x1.91e5a863d5c8dp-3, 0x1.ced71914412e5p-1, -0x1.ced71914412e5p-1,
  -0x1.e0d9922bdd5bep-1, 0x1.e0d9922bdd5bdp-1, -0x1.d05a06107d9b8p-2, 0x1.d05a06107d9b9p-2
};
inline constexpr double c113_value[] = {
  0x1.921ae2aaa19dp6
};
inline constexpr double x_66[] = {
  100., -100., 0., -100., 100., 99., 100., 100., -100., 0., 0., 0.
};
inline constexpr int classes_67[] = {
  1, 1, 2, 0
};
inline constexpr double c113_dx[] = {
  0x1p-2, -0x1p-2, 0x1.a8c1f14e2af5dp-147, 0x1.019c6e9bd47ebp-291, -0x1.136561454ba86p-4,
  0x1.136561454ba86p-4, 0x1p-3, 0x1p-3, -0x1p-2, -0x1.5555555555556p-3, 0x1.5555555555555p-4,
  0x1.5555555555555p-4
};
inline constexpr double c114_value[] = {
  0x1.921ae2aaa19dp8
};
inline constexpr double c114_dx[] = {
  1., -1., 0x1.a8c1f14e2af5dp-145, 0x1.019c6e9bd47ebp-289, -0x1.136561454ba86p-2,
  0x1.136561454ba86p-2, 0x1p-1, 0x1p-1, -1., -0x1.5555555555556p-1, 0x1.5555555555555p-2,
  0x1.5555555555555p-2
};
inline constexpr double c115_value[] = {
  0.
};
inline constexpr double x_68[] = {
  -0x1.5977ap1, 0x1.e6036p0, 0x1.1af688p1, -0x1.fc3dbp0, 0x1.4258ep-1, -0x1.82221cp1,
  -0x1.1de978p1
};
inline constexpr double c115_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c116_value[] = {
  0.
};
inline constexpr double c116_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c117_value[] = {
  0x1.67a594da6da1bp1
};
inline constexpr double x_69[] = {
  0x1.ee7168p0, 0x1.431cep-2, 0x1.bbbcfp0, -0x1.c862ep1, 0x1.f6ab98p0, 0x1.a32008p0, 0x1.3c3d98p1,
  -0x1.21c8bp1, 0x1.3c2948p1, 0x1.8fbdep-2, -0x1.258cp-6, 0x1.10e7ep0, -0x1.6e781p0, -0x1.46d7cp1,
  0x1.7a53ep0, -0x1.ff9f5p0, 0x1.dd1318p1, 0x1.b41bccp1, 0x1.c333p-5, -0x1.abe5e8p1, 0x1.6061a8p1,
  -0x1.71939cp1, -0x1.72172p-2, 0x1.d6b55cp1, 0x1.077fb8p1, -0x1.77bc68p0, -0x1.5a059cp1,
  -0x1.8bb43p-1, -0x1.ddbb7cp1, 0x1.b80e4cp1, -0x1.c1c8p0, -0x1.8ff1p-4, -0x1.892704p1,
  -0x1.03ac3p0, 0x1.648a1cp1, 0x1.852a08p0, -0x1.c6bc8p-2, -0x1.b70998p0, -0x1.5efcp1,
  0x1.09607cp1, -0x1.014edcp1, -0x1.6fb99p-1, -0x1.b5ff2p-2, 0x1.97eb2p-2, -0x1.934bbp-1
};
inline constexpr int classes_70[] = {
  4, 0, 0, 3, 1, 3, 1, 4, 4
};
inline constexpr double c117_dx[] = {
  0x1.c0c160e97873fp-5, 0x1.64b31e3d38cb4p-7, 0x1.701efa4238617p-5, 0x1.d6ef5a3276a5ap-13,
  -0x1.c5f2090a98bf9p-4, -0x1.cacf63cd8cac1p-5, 0x1.ae304bfae079p-6, 0x1.e3cec2ca5571dp-13,
  0x1.adec0cfb361c7p-6, 0x1.add688fb70bfcp-9, -0x1.e91a41cdd31c5p-5, 0x1.758eb186672ebp-6,
  0x1.ebd0a79bf458bp-10, 0x1.405114ce20dccp-11, 0x1.19f31f7a875ecp-5, 0x1.64f1307f7f2ffp-13,
  0x1.ab8c3d98365ecp-5, 0x1.3672e959a1c88p-5, -0x1.71e0928f17a1ap-4, 0x1.7433ef5e72696p-15,
  0x1.69f049a2be67p-6, -0x1.6fbfafd7d3778p-4, 0x1.0126e032d56e2p-10, 0x1.c81ed4cc27903p-5,
  0x1.697cbc4225feep-7, 0x1.5afc6746737bbp-11, 0x1.936de1afc0c2dp-13, 0x1.5b94a30139292p-10,
  -0x1.7707d5d56ac51p-4, 0x1.6e19d38a01191p-4, 0x1.cb71499be7787p-11, -0x1.5d349033ed6ap-4,
  0x1.ed9e59cc7967bp-13, 0x1.e2bd7c082fa13p-10, 0x1.511be883ae9fdp-4, 0x1.d3a6f8a963bdcp-5,
  0x1.065f8fa944d2ep-7, 0x1.267657f6b8cddp-9, 0x1.a5bb62bd7be51p-11, -0x1.171e97cf0b379p-4,
  0x1.c8b3560157fc3p-8, 0x1.9f9b61f706aebp-6, 0x1.15d91a2a9a1abp-5, 0x1.3d5a7b796e58ap-4,
  -0x1.265c8b364948bp-3
};
inline constexpr double c118_value[] = {
  0x1.6f1692c1ae0f8p5
};
inline constexpr double c118_dx[] = {
  0x1.ca0a5d451a03ep-1, 0x1.6c147fded2101p-3, 0x1.77bcdb1b8970fp-1, 0x1.e0add1e09f672p-9,
  -0x1.cf5683151c4c4p0, -0x1.d44da249ded0ap-1, 0x1.b716f00568abp-2, 0x1.edd169b98bf82p-9,
  0x1.b6d14788a5a1dp-2, 0x1.b6bb5191e1e4cp-5, -0x1.f338f495e6427p-1, 0x1.7d495e123a09cp-2,
  0x1.f5fdb8812cf1dp-6, 0x1.46f1bf779e44p-7, 0x1.1fc890cae15cfp-1, 0x1.6c53dae943d88p-9,
  0x1.b464e4ac7d142p-1, 0x1.3cdf4f4b26007p-1, -0x1.7987c0d72c49p0, 0x1.7be76f30e5d4dp-11,
  0x1.716d6b3a6bc9dp-2, -0x1.775b97f3cf5fep0, 0x1.0678f7dbcb383p-6, 0x1.d18ed4190b92ep-1,
  0x1.70f779c9fbb88p-3, 0x1.622a552cc4bfp-7, 0x1.9bc6c82b78781p-9, 0x1.62c5b74295353p-6,
  -0x1.7eca500a3f958p0, 0x1.75ad011ec5faep0, 0x1.d4f2e1a40e60dp-7, -0x1.646e3f8e0a331p0,
  0x1.f7d4f8397c30bp-9, 0x1.ecba7b7700a66p-6, 0x1.58158560c9559p0, 0x1.dd540cfa4d4a8p-1,
  0x1.0bcd4f87e2682p-3, 0x1.2c8e103a1d62cp-5, 0x1.ae753b9799f32p-7, -0x1.1ce50b6723116p0,
  0x1.d22667e95398bp-4, 0x1.a834c95ad189ap-2, 0x1.1b98d1b00b481p-1, 0x1.43eb73f569f74p0,
  -0x1.2c73bad15c9b9p1
};
inline constexpr double c119_value[] = {
  0x1.978d2ba50699p6
};
inline constexpr double c119_dx[] = {
  0x1.3854a4cee508bp-2, -0x1.3854a4cee508bp-2, 0x1.031c6796fc55fp-146, 0x1.3a4bd3fa9f52ap-291,
  -0x1.4ffe9d1be339cp-4, 0x1.4ffe9d1be339cp-4, 0x1.9e24f9a77f787p-4, 0x1.9e24f9a77f787p-4,
  -0x1.9e24f9a77f787p-3, -0x1.005af7689d98ap-3, 0x1.005af7689d98ap-4, 0x1.005af7689d98ap-4
};
inline constexpr double c120_value[] = {
  0x1.461d287940714p9
};
inline constexpr double c120_dx[] = {
  0x1.f3d72cp0, -0x1.f3d72cp0, 0x1.9eab869f2dee5p-144, 0x1.f6fc724187153p-289,
  -0x1.0cdb0b0a1831dp-1, 0x1.0cdb0b0a1831dp-1, 0x1.4b63b4p-1, 0x1.4b63b4p-1, -0x1.4b63b4p0,
  -0x1.9a4292aaaaaabp-1, 0x1.9a4292aaaaaaap-2, 0x1.9a4292aaaaaaap-2
};
inline constexpr double c121_value[] = {
  0.
};
inline constexpr double c121_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c122_value[] = {
  0.
};
inline constexpr double c122_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c123_value[] = {
  0x1.995fea677a8ddp1
};
inline constexpr double c123_dx[] = {
  0x1.17a9dd38ad6f6p-5, 0x1.47e4cc7e53c9ap-8, 0x1.c44855b2b2a06p-6, -0x1.0fbbf6e43d90ap-9,
  -0x1.08e77119c6affp-4, -0x1.55ad348d00ff2p-4, 0x1.504b9aabc96abp-5, -0x1.e2defa51ac9cap-10,
  0x1.50135d949c21cp-5, 0x1.a1268ac29d6bbp-9, -0x1.6ea3a77a997bfp-4, 0x1.21a0c26ebd5f3p-5,
  0x1.c80c97d29f358p-11, -0x1.3e954852d64afp-10, 0x1.be7b0469c1ce3p-5, -0x1.08380a784b3d2p-9,
  0x1.f43fa63ad9548p-5, 0x1.66408999cdf43p-5, -0x1.9c1c97412501p-4, -0x1.1c380aad89308p-9,
  0x1.9b1ee6659807ep-6, -0x1.a24e09cc07b82p-4, -0x1.08944c4d274b9p-10, 0x1.10e3b64d91d75p-4,
  0x1.762758b223df8p-7, -0x1.7429414e6c1a1p-10, -0x1.04b21a2c75bb4p-9, -0x1.421e3344d55p-11,
  -0x1.a25c5afcb227cp-4, 0x1.b2d6cd39d930ap-4, -0x1.2a7f2460fc51p-10, -0x1.8b60518ad4d3ep-4,
  -0x1.fa3fa347ee50fp-10, 0x1.cb642c020cc1ep-15, 0x1.97b9e023f83ccp-4, 0x1.2434e32b8baf3p-5,
  0x1.95586a649eb5p-9, -0x1.7f451160929dp-11, -0x1.ba93aae7ba43cp-10, -0x1.29b8b835157e1p-5,
  0x1.3b03233859239p-9, 0x1.dee9a4dc0535ep-7, 0x1.4c714be98adb5p-6, 0x1.9317718372cb8p-5,
  -0x1.625d59715f8c6p-4
};
inline constexpr double c124_value[] = {
  0x1.cc8be7b469dfap4
};
inline constexpr double c124_dx[] = {
  0x1.3a9f18dfc31d4p-2, 0x1.70e1660e1e42cp-5, 0x1.fcd1606908f47p-3, -0x1.31b375c0c542cp-6,
  -0x1.2a045f3cff85fp-1, -0x1.8062db1ea11fp-1, 0x1.7a550e014298p-2, -0x1.0f9d6ccdf1182p-6,
  0x1.7a15c9472fa5fp-2, 0x1.d54b5c1af1191p-6, -0x1.9c781c69ecab7p-1, 0x1.45d4dabc950b1p-2,
  0x1.00871566798ep-7, -0x1.6667f15d31146p-7, 0x1.f64a64f6fa07ep-2, -0x1.293f0bc754a4dp-6,
  0x1.1963cd811a3f8p-1, 0x1.93089acd07b2ap-2, -0x1.cfa02a2949a12p-1, -0x1.3fbf0c033a56ap-6,
  0x1.ce82c3324b08dp-3, -0x1.d697cb0588af2p-1, -0x1.29a6d5d6cc351p-7, 0x1.33002d1744123p-1,
  0x1.a4ec43c8685b6p-4, -0x1.a2ae6978399d6p-7, -0x1.25485d720472ap-6, -0x1.6a61f9ad6ffa2p-8,
  -0x1.d6a7e65c486ccp-1, 0x1.e931a6e11456ap-1, -0x1.4fcf08ed1bdb3p-7, -0x1.bccc5bbc2f6e6p-1,
  -0x1.1cc3cbd8760d9p-6, 0x1.026858c1272cp-11, 0x1.cab11c2877445p-1, 0x1.48bb7f90fd251p-2,
  0x1.c80377b1328b9p-6, -0x1.af2db38ca4f0cp-8, -0x1.f1e62044b18c4p-7, -0x1.4eefcf3bb82dep-2,
  0x1.6263879f6447fp-6, 0x1.0d636cbbc2ee5p-3, 0x1.75ff7566bc36bp-3, 0x1.c57a5fb3e124ep-2,
  -0x1.8ea9049f8b7dep-1
};
inline constexpr double c125_value[] = {
  0x1.8178c0887f7aep6
};
inline constexpr double c125_dx[] = {
  0x1.eeeeeeeeeeeefp-3, -0x1.ddddddddddddep-3, -0x1.1111111111111p-7, -0x1.1111111111111p-7,
  -0x1.9e423a020ec84p-5, 0x1.e2867e46530c8p-5, 0x1.ddddddddddddep-4, 0x1.ddddddddddddep-4,
  -0x1.ddddddddddddep-3, -0x1.3333333333334p-3, 0x1.3333333333333p-4, 0x1.3333333333333p-4
};
inline constexpr double c126_value[] = {
  0x1.8178c0887f7aep8
};
inline constexpr double c126_dx[] = {
  0x1.eeeeeeeeeeeefp-1, -0x1.ddddddddddddep-1, -0x1.1111111111111p-5, -0x1.1111111111111p-5,
  -0x1.9e423a020ec84p-3, 0x1.e2867e46530c8p-3, 0x1.ddddddddddddep-2, 0x1.ddddddddddddep-2,
  -0x1.ddddddddddddep-1, -0x1.3333333333334p-1, 0x1.3333333333333p-2, 0x1.3333333333333p-2
};
inline constexpr double c127_value[] = {
  0.
};
inline constexpr double c127_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c128_value[] = {
  0.
};
inline constexpr double c128_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c129_value[] = {
  0x1.628769ad8f205p1
};
inline constexpr double c129_dx[] = {
  0x1.a250a37de7678p-5, 0x1.1a646a66bd7dep-7, 0x1.568de23d9edecp-5, -0x1.a813b00d50d3p-10,
  -0x1.991b816a658fbp-4, -0x1.9acbed79b39ap-5, 0x1.a25feee23adcdp-6, -0x1.ec22add6a1e2fp-11,
  0x1.a18492b5c9f98p-6, 0x1.146eca176cf38p-14, -0x1.ba54a2ad3b772p-5, 0x1.676c21b758dfcp-6,
  0x1.95e68228feab2p-11, -0x1.39ad501c35cf2p-10, 0x1.0a146249ccbbp-5, -0x1.34ad027790a1p-10,
  0x1.9e6bb348d6b0fp-5, 0x1.2df3596ddf388p-5, -0x1.53d4fc67af392p-4, -0x1.b0fabd39af24dp-9,
  0x1.55efd98dbc939p-6, -0x1.524d228f024abp-4, -0x1.9316558b46da8p-13, 0x1.bbbdc0e3558c5p-5,
  0x1.fbbd6e4ae02fbp-8, -0x1.66a3a5a2ffbaap-11, -0x1.a4835041f62f6p-10, 0x1.3ed810203249ap-13,
  -0x1.59012c2979974p-4, 0x1.61c114adb7564p-4, -0x1.e9a684fc6a5b7p-12, -0x1.3fa69af321e84p-4,
  -0x1.eded79220ca25p-11, 0x1.48295b1d9d3d9p-16, 0x1.455799d4b092p-4, 0x1.b46527cc25005p-5,
  0x1.8048fbf5324e8p-8, 0x1.fce620f90440cp-11, -0x1.16a5a4607a02ap-10, -0x1.e3acb2abab8b4p-5,
  0x1.5c98ec9cc6edbp-8, 0x1.703300c714c6fp-6, 0x1.002ecb53a7712p-5, 0x1.2821aa1dd1987p-4,
  -0x1.0d07af619b78cp-3
};
inline constexpr double c130_value[] = {
  0x1.69dd4bd3a1c4bp5
};
inline constexpr double c130_dx[] = {
  0x1.aaf862f2b0dd6p-1, 0x1.203c33cef3c22p-3, 0x1.5da456c53e073p-1, -0x1.b0d9f49bab0fp-6,
  -0x1.a1927b83673e7p0, -0x1.a34bda0b4966fp-1, 0x1.ab07ff5a39534p-2, -0x1.f651713420bd3p-7,
  0x1.aa2819437a995p-2, 0x1.1a27027fe7c6ep-10, -0x1.c37b9717aaap-1, 0x1.6edbef513cbecp-2,
  0x1.9e4c7f91292b9p-7, -0x1.402acf5ec547dp-6, 0x1.0f95c3ebbdc66p-1, -0x1.3b10042a1cad7p-6,
  0x1.a6fed21e0a2ecp-1, 0x1.3432bbc42da9ap-1, -0x1.5add059405355p0, -0x1.b9f0298dc886cp-5,
  0x1.5d030900bbadp-2, -0x1.594d1028e23d1p0, -0x1.9b6d6c4d7254bp-9, 0x1.c4ec2e169ec38p-1,
  0x1.031f6c9c55499p-3, -0x1.6e0f4d4d6ae86p-7, -0x1.ad36b41cec1edp-6, 0x1.4570edc836b01p-9,
  -0x1.60249b5722a3fp0, 0x1.6912dc4b4d0edp0, -0x1.f3c81eb71cb31p-8, -0x1.4643bea0aae33p0,
  -0x1.f825baa856acap-7, 0x1.4ef39349e112ap-12, 0x1.4c12e2fb7e0f3p0, 0x1.bd6cabc50ebabp-1,
  0x1.883c7b2b24dep-4, 0x1.03b6d7bb52bc8p-6, -0x1.1c69975034571p-6, -0x1.edaea52dcc49dp-1,
  0x1.63cf6391bd46fp-4, 0x1.77d14bb2c0873p-2, 0x1.057bc0f03d428p-1, 0x1.2e4239d49bcbep0,
  -0x1.1298b1b94331ap1
};
inline constexpr double c131_value[] = {
  0x1.843f651ac3277p6
};
inline constexpr double c131_dx[] = {
  0x1.2a693794f5c19p-2, -0x1.2382336bc4b2cp-2, -0x1.b9c10a4c43b3ap-8, -0x1.9a2b25742f5a9p-8,
  -0x1.12ab6bbefb067p-4, 0x1.2c4e1e163dfc3p-4, 0x1.8a8a013a3a184p-4, 0x1.7a87d0cb3c622p-4,
  -0x1.8288e902bb3d3p-3, -0x1.c7720539359cap-4, 0x1.b9693317b92c1p-5, 0x1.d57ad75ab20d4p-5
};
inline constexpr double c132_value[] = {
  0x1.36aadb0b2519ap9
};
inline constexpr double c132_dx[] = {
  0x1.dd906acccccccp0, -0x1.d2848f7777777p0, -0x1.617b6aaaaaaabp-5, -0x1.4835422222222p-5,
  -0x1.b791c60d9cf76p-2, 0x1.e0986e51e13b9p-2, 0x1.3bb3a18888888p-1, 0x1.2ee4592222222p-1,
  -0x1.354bfd5555555p0, -0x1.6c7006c16c16dp-1, 0x1.613520e38e38dp-2, 0x1.77aaec9f49f49p-2
};
inline constexpr double c133_value[] = {
  0x1.2717507f019f9p1
};
inline constexpr double x_71[] = {
  -0x1.5977ap1, 0x1.e6036p0, 0x1.1af688p1, -0x1.fc3dbp0, 0x1.4258ep-1, -0x1.82221cp1,
  -0x1.1de978p1, -0x1.9e63bp1, 0x1.520bcp-1, 0x1.aad46p-1, 0x1.d0dcacp1, -0x1.28d948p1,
  -0x1.f9afap-1, -0x1.1e24d8p0, 0x1.ee7168p0, 0x1.431cep-2, 0x1.bbbcfp0, -0x1.c862ep1,
  0x1.f6ab98p0, 0x1.a32008p0, 0x1.3c3d98p1, -0x1.21c8bp1, 0x1.3c2948p1, 0x1.8fbdep-2,
  -0x1.258cp-6, 0x1.10e7ep0, -0x1.6e781p0, -0x1.46d7cp1, 0x1.7a53ep0, -0x1.ff9f5p0, 0x1.dd1318p1,
  0x1.b41bccp1, 0x1.c333p-5, -0x1.abe5e8p1, 0x1.6061a8p1, -0x1.71939cp1, -0x1.72172p-2,
  0x1.d6b55cp1, 0x1.077fb8p1, -0x1.77bc68p0, -0x1.5a059cp1, -0x1.8bb43p-1, -0x1.ddbb7cp1,
  0x1.b80e4cp1, -0x1.c1c8p0
};
inline constexpr int classes_72[] = {
  2, -100, 1, 4, -100, 2, 1, -100, 3
};
inline constexpr double c133_dx[] = {
  0x1.48cd2c22c0cf8p-11, 0x1.fdcd6905a7998p-5, -0x1.4e606bdebb18ap-4, 0x1.4f9c8177fbacp-10,
  0x1.1ea6abf7076e2p-6, 0., 0., 0., 0., 0., 0x1.1b8f48885e051p-3, -0x1.549855ebe1a73p-3,
  0x1.65d3cba12ff22p-10, 0x1.3a2e4e78aae76p-10, 0x1.9e48497a7f62dp-6, 0x1.83770c2ebf2ccp-7,
  0x1.8fdf1705ecf24p-5, 0x1.ff8d98e0135b2p-13, 0x1.f761851624662p-5, -0x1.f50ef660509b6p-4, 0.,
  0., 0., 0., 0., 0x1.0021ba88ddbb4p-4, 0x1.51373e07dcfaap-8, -0x1.51e6d34d9587ep-3,
  0x1.82a40d51c3f81p-4, 0x1.7e8d5c017194ap-9, 0x1.408430832195ap-4, -0x1.c1ef57bbb7791p-4,
  0x1.04c2ab372dedfp-9, 0x1.1706bfab316dp-14, 0x1.e3fd40bbc69eep-6, 0., 0., 0., 0., 0.,
  0x1.6f92559f2e3a1p-12, 0x1.3cafdb9006e8bp-9, 0x1.06b78e84d7a89p-13, -0x1.f16c53a5ce38p-9,
  0x1.d97ad1e650354p-11
};
inline constexpr double c134_value[] = {
  0x1.baa2f8be826f5p3
};
inline constexpr double c134_dx[] = {
  0x1.ed33c23421374p-9, 0x1.7e5a0ec43db32p-2, -0x1.f590a1ce18a5p-2, 0x1.f76ac233f9821p-8,
  0x1.adfa01f28b254p-4, 0., 0., 0., 0., 0., 0x1.a956eccc8d07ap-1, -0x1.fee480e1d27adp-1,
  0x1.0c5ed8b8e3f5ap-7, 0x1.d74575b5005b1p-8, 0x1.36b6371bdf8a2p-3, 0x1.229949230f619p-4,
  0x1.2be7514471b5bp-2, 0x1.7faa32a80e846p-10, 0x1.798923d09b4cap-2, -0x1.77cb38c83c749p-1, 0.,
  0., 0., 0., 0., 0x1.803297cd4c98fp-2, 0x1.f9d2dd0bcb77fp-6, -0x1.fada3cf4604bdp-1,
  0x1.21fb09fd52fa1p-1, 0x1.1eea0501152f8p-6, 0x1.e0c648c4b2607p-2, -0x1.517381ccc99adp-1,
  0x1.872400d2c4e4fp-7, 0x1.a28a1f80ca239p-12, 0x1.6afdf08cd4f73p-3, 0., 0., 0., 0., 0.,
  0x1.13adc03762ab9p-9, 0x1.db07c9580a5d1p-7, 0x1.8a1355c7437cep-11, -0x1.75113ebc5aaap-6,
  0x1.631c1d6cbc27fp-8
};
inline constexpr double c135_value[] = {
  0x1.0bdc75d51716bp7
};
inline constexpr int classes_73[] = {
  1, -100, 2, 0
};
inline constexpr double c135_dx[] = {
  0x1.5555555555555p-2, -0x1.5555555555555p-2, 0x1.1b2bf6341ca3ep-146, 0., 0., 0.,
  0x1.5555555555555p-3, 0x1.5555555555555p-3, -0x1.5555555555555p-2, -0x1.c71c71c71c71cp-3,
  0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-4
};
inline constexpr double c136_value[] = {
  0x1.91cab0bfa2a2p8
};
inline constexpr double c136_dx[] = {
  1., -1., 0x1.a8c1f14e2af5dp-145, 0., 0., 0., 0x1p-1, 0x1p-1, -1., -0x1.5555555555556p-1,
  0x1.5555555555555p-2, 0x1.5555555555555p-2
};
inline constexpr double c137_value[] = {
  0x1.fcba1724f6c21p0
};
inline constexpr int classes_74[] = {
  2, 2, 1, 4, 2, 2, 1, 2, 3
};
inline constexpr double c137_dx[] = {
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0x1.5c75d1014c852p-3, -0x1.a28cb9b597eep-3,
  0x1.b7b9ded4827e2p-10, 0x1.8217049b36d28p-10, 0x1.fd1a376b5fb14p-6, 0x1.bb7d752acc2f3p-6,
  0x1.c9b0bc6db64eep-4, 0x1.24c2a06a9caa4p-11, 0x1.20155657d3d2cp-3, -0x1.1ec112ea398e6p-2, 0.,
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0x1.89e01d2d1445p-4, -0x1.1475205452063p-3,
  0x1.40715496c9ed7p-9, 0x1.56e3a943d9f73p-14, 0x1.2961bfd91103p-5, 0., 0., 0., 0., 0.,
  0x1.cc968f188c05dp-12, 0x1.8cd3a4bbb2169p-9, 0x1.493308915f8bp-13, -0x1.37a654f8bf97bp-8,
  0x1.28a605934b3e7p-10
};
inline constexpr double c138_value[] = {
  0x1.c7a3ea22a5bfap3
};
inline constexpr double c138_dx[] = {
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0x1.381904ef8abbap0, -0x1.76df8d2e9b98dp0,
  0x1.89d6fd5b13ea1p-7, 0x1.59ccfa569bb0fp-7, 0x1.c7fa027d6bef1p-3, 0x1.8d36065674023p-3,
  0x1.99edf4738bcccp-1, 0x1.0635cd9abe8f9p-8, 0x1.020574064fb8ep0, -0x1.00d4b26c3f6fp1, 0., 0.,
  0., 0., 0., 0., 0., 0., 0., 0., 0x1.60c6172a7aa0bp-1, -0x1.ef37a18c96566p-1,
  0x1.1f00fef1eb7c1p-6, 0x1.331bafa1fb8dep-11, 0x1.0a5976fd47b6p-2, 0., 0., 0., 0., 0.,
  0x1.9c865dfedfec5p-9, 0x1.636ac770cc2e3p-6, 0x1.26d8c5deda13ap-10, -0x1.1720e4b367bf7p-5,
  0x1.09b153b073634p-7
};
inline constexpr double c139_value[] = {
  0x1.f0d9c4076d808p6
};
inline constexpr int classes_75[] = {
  1, 2, 2, 0
};
inline constexpr double c139_dx[] = {
  0x1.3ce9ac7e8efd5p-1, -0x1.3ce9ac7e8efd5p-1, 0x1.06e98e4ab400ep-145, 0., 0., 0., 0., 0., 0.,
  -0x1.041dc4ac96ae3p-2, 0x1.041dc4ac96ae2p-3, 0x1.041dc4ac96ae2p-3
};
inline constexpr double c140_value[] = {
  0x1.87d223fcdc04ap8
};
inline constexpr double c140_dx[] = {
  0x1.f3d72cp0, -0x1.f3d72cp0, 0x1.9eab869f2dee5p-144, 0., 0., 0., 0., 0., 0.,
  -0x1.9a4292aaaaaabp-1, 0x1.9a4292aaaaaaap-2, 0x1.9a4292aaaaaaap-2
};
inline constexpr double c141_value[] = {
  0.
};
inline constexpr double x_76[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c141_dx[] = {
  -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3,
  -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c142_value[] = {
  0.
};
inline constexpr double c142_dx[] = {
  -1., -1., -1., -1., -1., -1., -1.
};
inline constexpr double c143_value[] = {
  0x1.9bc6102aaaaabp1
};
inline constexpr double x_77[] = {
  -0x1.1df63ap0, -0x1.5dd036p1, -0x1.50aab2p0, -0x1.a74b58p2, -0x1.15bc0ap0, -0x1.c6c25cp0,
  -0x1.e2ce6ap-1, -0x1.6b5cf2p2, -0x1.e31faap-1, -0x1.82f976p1, -0x1.1583e8p1, -0x1.1589c2p0,
  -0x1.ca74d8p1, -0x1.2d0848p2, -0x1.583b84p-1, -0x1.9276eep2, -0x1.202c78p-1, -0x1.c409a8p-1,
  -0x1.0f08b4p2, -0x1.e8820ep2, -0x1.67312p0, -0x1.c2c6eap2, -0x1.211e8ep2, -0x1.ea26dcp-2,
  -0x1.0c7a8p1, -0x1.3b8d62p2, -0x1.8aa116p2, -0x1.0f14cep2, -0x1.cc7c06p2, -0x1.97215cp-6,
  -0x1.2856acp2, -0x1.7c48ep1, -0x1.7c782ep2, -0x1.f19f7p1, -0x1.67e772p-4, -0x1.136712p0,
  -0x1.85201cp1, -0x1.13e6acp2, -0x1.55a246p2, -0x1.0ba042p-1, -0x1.96e72ep1, -0x1.e30d6cp0,
  -0x1.98b06cp0, -0x1.8a6bb6p-1, -0x1.f4d67cp0
};
inline constexpr double c143_dx[] = {
  0., 0., 0., 0., -0x1.c71c71c71c71cp-4, -0x1.c71c71c71c71cp-4, 0., 0., 0., 0.,
  -0x1.c71c71c71c71cp-4, 0., 0., 0., 0., 0., 0., 0., -0x1.c71c71c71c71cp-4, 0., 0.,
  -0x1.c71c71c71c71cp-4, 0., 0., 0., 0., 0., 0., -0x1.c71c71c71c71cp-4, 0., 0.,
  -0x1.c71c71c71c71cp-4, 0., 0., 0., 0., 0., 0., 0., -0x1.c71c71c71c71cp-4, 0., 0., 0., 0.,
  -0x1.c71c71c71c71cp-4
};
inline constexpr double c144_value[] = {
  0x1.cf3ed23p4
};
inline constexpr double c144_dx[] = {
  0., 0., 0., 0., -1., -1., 0., 0., 0., 0., -1., 0., 0., 0., 0., 0., 0., 0., -1., 0., 0., -1., 0.,
  0., 0., 0., 0., 0., -1., 0., 0., -1., 0., 0., 0., 0., 0., 0., 0., -1., 0., 0., 0., 0., -1.
};
inline constexpr double c145_value[] = {
  0x1.8e0c88999999ap2
};
inline constexpr double x_78[] = {
  -0x1.2d7cb2p2, -0x1.62ef1p2, -0x1.7312eap2, -0x1.5f952ap1, -0x1.89c986p1, -0x1.1da442p1,
  -0x1.30f57ap1, -0x1.e86442p1, -0x1.81e176p1, -0x1.54a682p1, -0x1.f94dbep2, -0x1.0dc3a6p1,
  -0x1.cd723cp0, -0x1.0d56c6p1, -0x1.9c7b5ap2, -0x1.19fa0ep1, -0x1.190a44p2, -0x1.51a51p1,
  -0x1.770396p2, -0x1.a89f6cp1, -0x1.b9a6acp2, -0x1.13f26ap2, -0x1.23e34p0, -0x1.ab6e88p2,
  -0x1.8f96b8p2, -0x1.b12378p2, -0x1.b71f5cp1, -0x1.1ad5bp1, -0x1.827f2cp1, -0x1.07125p2,
  -0x1.3dc598p1, -0x1.ca8d98p0, -0x1.b8c694p2, -0x1.31184p1, -0x1.e8d0ap2, -0x1.f1e9aap0,
  -0x1.38c24ap2, -0x1.2431bp1, -0x1.34238cp2, -0x1.407e2cp1, -0x1.238df2p0, -0x1.12e2p1,
  -0x1.89590cp2, -0x1.3319a2p2, -0x1.85dda8p2, -0x1.4a6f9ap2, -0x1.5fa614p2, -0x1.f5ba34p2,
  -0x1.460e04p1, -0x1.73bba8p2, -0x1.13c074p1, -0x1.40a50ep0, -0x1.8a6fbap2, -0x1.a9e596p0,
  -0x1.7bffd2p2, -0x1.174b2cp1, -0x1.783cc8p2, -0x1.f7eefep0, -0x1.156bccp3, -0x1.899a32p2,
  -0x1.6cdaaap2, -0x1.d92e78p1, -0x1.10130cp3, -0x1.820492p2, -0x1.db288p1, -0x1.0b0132p3,
  -0x1.10e2dap3, -0x1.936cd6p0, -0x1.18593cp3, -0x1.ec3d12p2, -0x1.8393acp0, -0x1.9e3418p2,
  -0x1.88bce6p2, -0x1.d91ef2p2, -0x1.183d8ap1, -0x1.0d34d2p1, -0x1.0728ep2, -0x1.bbd29ap1,
  -0x1.83329ap1, -0x1.05ca12p1, -0x1.5e20d4p2, -0x1.687e1cp0, -0x1.b1cab8p2, -0x1.7b1e3ap1,
  -0x1.11fbeep2
};
inline constexpr int classes_79[] = {
  4, 3, 8, 11, 3
};
inline constexpr double c145_dx[] = {
  0., 0., 0., 0., -0x1.999999999999ap-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., -0x1.999999999999ap-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., 0., 0., 0., -0x1.999999999999ap-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., 0., 0., 0., 0., -0x1.999999999999ap-3, 0., 0., 0., 0., 0., 0., 0., 0.,
  -0x1.999999999999ap-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c146_value[] = {
  0x1.f18faacp4
};
inline constexpr double c146_dx[] = {
  0., 0., 0., 0., -1., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., -1., 0., 0.,
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., -1., 0., 0., 0., 0.,
  0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., -1., 0., 0., 0., 0., 0., 0., 0., 0.,
  -1., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c147_value[] = {
  0x1.921ae293p6
};
inline constexpr double x_80[] = {
  0., -200., -100., -0x1.90a064p7, -0x1.40c7acp-2, -0x1.5031eap0, -0x1.62e43p-1, -0x1.62e43p-1,
  -0x1.9162e4p7, -0x1.193ea8p0, -0x1.193ea8p0, -0x1.193ea8p0
};
inline constexpr double c147_dx[] = {
  0., -0x1p-2, 0., 0., -0x1p-2, 0., 0., 0., -0x1p-2, -0x1p-2, 0., 0.
};
inline constexpr double c148_value[] = {
  0x1.921ae293p8
};
inline constexpr double c148_dx[] = {
  0., -1., 0., 0., -1., 0., 0., 0., -1., -1., 0., 0.
};
inline constexpr double c149_value[] = {
  0.
};
inline constexpr double c149_dx[] = {
  -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3,
  -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c150_value[] = {
  0.
};
inline constexpr double c150_dx[] = {
  -0x1.4d892ap0, -0x1.4d892ap0, -0x1.4d892ap0, -0x1.4d892ap0, -0x1.4d892ap0, -0x1.4d892ap0,
  -0x1.4d892ap0
};
inline constexpr double c151_value[] = {
  0x1.67a594c139872p1
};
inline constexpr double c151_dx[] = {
  0., 0., 0., 0., -0x1.56d35d706c15cp-3, -0x1.1424059f88082p-4, 0., 0., 0., 0.,
  -0x1.1424059f88082p-4, 0., 0., 0., 0., 0., 0., 0., -0x1.774febf695b2p-4, 0., 0.,
  -0x1.7011f6189e04cp-4, 0., 0., 0., 0., 0., 0., -0x1.774febf695b2p-4, 0., 0.,
  -0x1.7011f6189e04cp-4, 0., 0., 0., 0., 0., 0., 0., -0x1.56d35d706c15cp-3, 0., 0., 0., 0.,
  -0x1.56d35d706c15cp-3
};
inline constexpr double c152_value[] = {
  0x1.6f1692a7f4752p5
};
inline constexpr double c152_dx[] = {
  0., 0., 0., 0., -0x1.5deb42p1, -0x1.19dab2p0, 0., 0., 0., 0., -0x1.19dab2p0, 0., 0., 0., 0., 0.,
  0., 0., -0x1.7f13e4p0, 0., 0., -0x1.77af92p0, 0., 0., 0., 0., 0., 0., -0x1.7f13e4p0, 0., 0.,
  -0x1.77af92p0, 0., 0., 0., 0., 0., 0., 0., -0x1.5deb42p1, 0., 0., 0., 0., -0x1.5deb42p1
};
inline constexpr double c153_value[] = {
  0x1.8ef3df31a10b3p2
};
inline constexpr double w_81[] = {
  0x1.fb3d2cp-2, 0x1.4ec1f8p0, 0x1.b89898p0, 0x1.54cc7ep-1, 0x1.652fa8p0, 0x1.c3a7ccp0,
  0x1.c15c34p-1, 0x1.bfcda4p0, 0x1.f4d278p-1, 0x1.bf3e78p0, 0x1.4531d2p1, 0x1.b6ba6cp0,
  0x1.dc21c8p0, 0x1.0f924cp-2, 0x1.38b688p-1, 0x1.7b286p-1, 0x1.5882dcp1
};
inline constexpr double c153_dx[] = {
  0., 0., 0., 0., -0x1.07ae6516f71ep-2, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., -0x1.f72ae624d7a48p-4, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., 0., 0., 0., -0x1.71b744b7511ecp-3, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., 0., 0., 0., 0., -0x1.43e0857af4806p-2, 0., 0., 0., 0., 0., 0., 0., 0.,
  -0x1.f72ae624d7a48p-4, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c154_value[] = {
  0x1.0e369b5a45048p5
};
inline constexpr double c154_dx[] = {
  0., 0., 0., 0., -0x1.652fa8p0, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  -0x1.54cc7ep-1, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  0., -0x1.f4d278p-1, 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0., 0.,
  -0x1.b6ba6cp0, 0., 0., 0., 0., 0., 0., 0., 0., -0x1.54cc7ep-1, 0., 0., 0., 0., 0., 0., 0., 0.,
  0., 0., 0., 0., 0.
};
inline constexpr double c155_value[] = {
  0x1.978d2b91e4b41p6
};
inline constexpr double c155_dx[] = {
  0., -0x1.3854a4cee508bp-2, 0., 0., -0x1.3854a4cee508bp-2, 0., 0., 0., -0x1.9e24f9a77f787p-3,
  -0x1.8088731cec64fp-3, 0., 0.
};
inline constexpr double c156_value[] = {
  0x1.461d2869f140cp9
};
inline constexpr double c156_dx[] = {
  0., -0x1.f3d72cp0, 0., 0., -0x1.f3d72cp0, 0., 0., 0., -0x1.4b63b4p0, -0x1.33b1eep0, 0., 0.
};
inline constexpr double c157_value[] = {
  0.
};
inline constexpr double c157_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c158_value[] = {
  0.
};
inline constexpr double c158_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c159_value[] = {
  0x1.63ca4c171f27ap0
};
inline constexpr double x_82[] = {
  0x1.ee7168p0, 0x1.431cep-2, 0x1.bbbcfp0, -0x1.c862ep1, 0x1.f6ab98p0, 0x1.a32008p0, 0x1.3c3d98p1,
  -0x1.21c8bp1, 0x1.3c2948p1, 0x1.8fbdep-2, -0x1.258cp-6, 0x1.10e7ep0, -0x1.6e781p0, -0x1.46d7cp1,
  0x1.7a53ep0
};
inline constexpr int classes_83[] = {
  0, 2, 2, 1, 0
};
inline constexpr double c159_dx[] = {
  -0x1.9d75ffde51d0cp-4, 0x1.4281ee087946fp-6, 0x1.4cd5845c337fp-4, 0x1.e27640064e827p-12,
  0x1.dac12556adc55p-4, -0x1.dca39b96b413dp-4, 0x1.97ef2da5d473fp-4, 0x1.cac78cbe68952p-11,
  -0x1.9b84bcbf51452p-4, 0x1.c355885d6055dp-5, -0x1.4e96fd2bdff17p-3, 0x1.bb8336290fb7fp-4,
  -0x1.84c6f5ddc6d79p-3, 0x1.b1fa37ada0762p-9, 0x1.7dff0cff1055cp-3
};
inline constexpr double c160_value[] = {
  0x1.bcbcdf1ce6f18p2
};
inline constexpr double c160_dx[] = {
  -0x1.0269bfeaf3227p-1, 0x1.9322698a9798ap-4, 0x1.a00ae573405ecp-2, 0x1.2d89e803f1118p-9,
  0x1.28b8b7562c9b5p-1, -0x1.29e6413e308c6p-1, 0x1.fdeaf90f4990ep-2, 0x1.1ebcb7f7015d3p-8,
  -0x1.0132f5f792cb3p-1, 0x1.1a15753a5c35ap-2, -0x1.a23cbc76d7edcp-1, 0x1.153201d9a9d2fp-1,
  -0x1.e5f8b355388d7p-1, 0x1.0f3c62cc8449dp-6, 0x1.dd7ed03ed46b2p-1
};
inline constexpr double c161_value[] = {
  0x1.f8f24ac20921ep1
};
inline constexpr double x_84[] = {
  0x1.6061a8p1, -0x1.71939cp1, -0x1.72172p-2, 0x1.d6b55cp1, 0x1.077fb8p1, -0x1.77bc68p0,
  -0x1.5a059cp1, -0x1.8bb43p-1, -0x1.ddbb7cp1, 0x1.b80e4cp1, -0x1.c1c8p0, -0x1.8ff1p-4,
  -0x1.892704p1, -0x1.03ac3p0, 0x1.648a1cp1, 0x1.852a08p0, -0x1.c6bc8p-2, -0x1.b70998p0,
  -0x1.5efcp1, 0x1.09607cp1, -0x1.014edcp1, -0x1.6fb99p-1, -0x1.b5ff2p-2, 0x1.97eb2p-2,
  -0x1.934bbp-1, 0x1.d0d59p1, -0x1.db76dcp1, -0x1.351cp1, 0x1.3895ap0, -0x1.cd91f8p0,
  0x1.31f8a4p1, -0x1.ed054p0, 0x1.8530c8p1, 0x1.e444ecp1, -0x1.8a6a2p-1, -0x1.9afe88p0,
  -0x1.db8dfp0, 0x1.319368p0, 0x1.ba556p-1, 0x1.b57538p0, 0x1.8ed2c8p0, 0x1.ff538p-4,
  0x1.d9f5ap-1, 0x1.4770b8p0, -0x1.fa3cap1, 0x1.d5367p0, 0x1.11a5cp1, 0x1.d6103p0, -0x1.4097d8p1,
  0x1.bcc9ap0, -0x1.cdad6p-2, 0x1.5b30ap-1, -0x1.4595f4p1, -0x1.71ap-10, -0x1.cadc2p1,
  -0x1.fdce7p-1, 0x1.167f98p1, -0x1.ae6bd8p1, -0x1.76bc38p1, -0x1.b9d5b8p1, -0x1.d5c48p-4,
  0x1.1b371p0, 0x1.2f906p-2, -0x1.96cdap-1, 0x1.aaae8p-1, 0x1.8654d8p0, -0x1.c91bfp1,
  0x1.dd63ep-1, -0x1.da1078p1, 0x1.fd37e8p0, -0x1.e7cf3p-1, 0x1.a6be3p0, -0x1.c2d94p-1,
  0x1.6e2538p0, 0x1.65c9dp1, 0x1.c95d9p0, -0x1.1b215p1, -0x1.ba89fp-1, -0x1.142a88p1,
  -0x1.3a9cd8p0, -0x1.8f76cp0, -0x1.f3e3ap1, 0x1.630588p0, -0x1.dfcd1p0, 0x1.c7a0a8p0
};
inline constexpr int classes_85[] = {
  15, 5, 15, 5, 13
};
inline constexpr double c161_dx[] = {
  0x1.b158d5a54f29p-6, 0x1.8a06da4d1536p-14, 0x1.33e2ecc475edp-10, 0x1.110e1fc6809a3p-4,
  0x1.b0ce7c08dda75p-7, 0x1.975ed86af331dp-12, 0x1.d9a2e8274f102p-14, 0x1.9811923cbe36p-11,
  0x1.528680e758278p-15, 0x1.adcfd9be915cp-5, 0x1.310d6bf6ea59fp-12, 0x1.90d131560f0bap-10,
  0x1.47be77da6f2e2p-14, 0x1.40856c2933864p-11, 0x1.bfa7bcc5028bfp-6, -0x1.89cfb661c4d21p-3,
  0x1.1b759a71f14acp-10, 0x1.2508957a6a2ffp-12, 0x1.a3af8a71d74b5p-14, 0x1.948f2c3386a8dp-7,
  0x1.b43edc214c165p-13, 0x1.8cfe14abddfa8p-11, -0x1.9786caf19322fp-3, 0x1.2f23be75e2147p-9,
  0x1.72591844fecbcp-11, 0x1.e078435034b7p-5, 0x1.3d65ad92fbcdfp-15, 0x1.230db75638aa9p-13,
  0x1.590fa570041adp-8, 0x1.0c57fcc836764p-12, 0x1.15c5324792ad4p-6, 0x1.daa49d88fb3d7p-13,
  0x1.0a148dd7fb5fep-5, 0x1.17a042cf15f85p-4, 0x1.d7c3279cf6554p-10, 0x1.9953ff3cf5c24p-11,
  0x1.3e1697976af8dp-11, 0x1.a4536901f00dcp-7, 0x1.2e4415fc0eec5p-7, 0x1.5fcb684d73c37p-6,
  0x1.2e83df1c55a2p-6, 0x1.20b0edc5d9956p-8, 0x1.4186858aaec95p-7, 0x1.c9cd8028b3935p-7,
  0x1.3872077e1a778p-14, 0x1.8e40f6c630994p-6, 0x1.0e2495aecb1b3p-5, 0x1.8f9446c246dd4p-6,
  0x1.4d1c7e7bb82c6p-12, -0x1.6c593243e7361p-3, 0x1.44abc69ae131dp-9, 0x1.d4ae0e5a133e2p-7,
  0x1.2b1895792c4a1p-11, 0x1.db1cd415bc405p-8, 0x1.a65bd74a92704p-13, 0x1.5f908854c2a48p-9,
  -0x1.16a0640d68186p-3, 0x1.07b815bb1e601p-12, 0x1.9774985dc8a64p-12, 0x1.e271721425cap-13,
  0x1.a83a86e0ef9acp-8, 0x1.679823aab8c74p-6, 0x1.3ffb51e187facp-7, 0x1.ade87a1cf16afp-9,
  0x1.11b305ab9bebp-6, 0x1.1136940f43efp-5, 0x1.ac2ce013c70cap-13, 0x1.2e31bc15a320fp-6,
  0x1.94436aea450b4p-14, 0x1.d48dc74215d0ap-6, 0x1.8b947480868ep-10, 0x1.4e3d2cadbd94cp-6,
  0x1.a9313dbb65855p-10, 0x1.0bf141ebf6889p-6, 0x1.0649c2e1587dfp-4, 0x1.7ea46ca1bf529p-6,
  0x1.c1309a201368fp-12, 0x1.b0264a44c3bddp-10, 0x1.da4e3a78a6a3cp-12, 0x1.2c1c341b1ad2p-10,
  0x1.aee32d929c6edp-11, -0x1.99704cbc8d0bfp-3, 0x1.008c8d886bdabp-6, 0x1.3ad43d00df497p-11,
  0x1.7c0dad3d6b96bp-6
};
inline constexpr double c162_value[] = {
  0x1.3b976eb945b53p4
};
inline constexpr double c162_dx[] = {
  0x1.0ed785875179ap-3, 0x1.ec8890e05a837p-12, 0x1.80dba7f593683p-8, 0x1.5551a7b820c0bp-2,
  0x1.0e810d858a889p-4, 0x1.fd368e85affe4p-10, 0x1.2805d118916a1p-11, 0x1.fe15f6cbedc37p-9,
  0x1.a72821212e316p-13, 0x1.0ca1e8171ad98p-2, 0x1.7d50c6f4a4f07p-10, 0x1.f5057dab92ce8p-8,
  0x1.99ae15d10af9ap-12, 0x1.90a6c7338067dp-9, 0x1.17c8d5fb21977p-3, -0x1.ec43a3fa36069p-1,
  0x1.6253010e6d9d7p-8, 0x1.6e4abad904bbfp-10, 0x1.064db687268f1p-11, 0x1.f9b2f7406853p-5,
  0x1.10a74994cf8dfp-10, 0x1.f03d99d6d5791p-9, -0x1.fd687dadf7ebap-1, 0x1.7aecae135a999p-7,
  0x1.ceef5e563e7eap-9, 0x1.2c4b2a1220f26p-2, 0x1.8cbf18f7bac16p-13, 0x1.6bd1252bc6d53p-11,
  0x1.af538ecc05218p-6, 0x1.4f6dfbfa4413dp-10, 0x1.5b367ed977589p-4, 0x1.28a6e2759d066p-10,
  0x1.4c99b14dfa37dp-3, 0x1.5d885382db766p-2, 0x1.26d9f8c219f54p-7, 0x1.ffa8ff0c3332cp-9,
  0x1.8d9c3d7d45b7p-9, 0x1.06b421a136089p-4, 0x1.79d51b7b12a76p-5, 0x1.b7be4260d0b44p-4,
  0x1.7a24d6e36b0a8p-4, 0x1.68dd29374ffabp-6, 0x1.91e826ed5a7bap-5, 0x1.1e207019703c1p-4,
  0x1.868e895da1155p-12, 0x1.f1d13477bcbf8p-4, 0x1.51adbb1a7de2p-3, 0x1.f3795872d8948p-4,
  0x1.a0639e1aa6377p-10, -0x1.c76f7ed4e1038p-1, 0x1.95d6b841997e4p-7, 0x1.24ecc8f84c06dp-4,
  0x1.75debad7775c9p-9, 0x1.28f2048d95a83p-5, 0x1.07f9668e9b862p-10, 0x1.b774aa69f34dap-7,
  -0x1.5c487d10c21e7p-1, 0x1.49a61b29e5f81p-10, 0x1.fd51be753acfdp-10, 0x1.2d86e74c979e4p-10,
  0x1.0924944c95c0bp-5, 0x1.c17e2c9566f9p-4, 0x1.8ffa2659e9f97p-5, 0x1.0cb14c5216e2dp-6,
  0x1.561fc71682e5cp-4, 0x1.5584391314eacp-3, 0x1.0b9c0c0c5c67ep-10, 0x1.79be2b1b0be92p-4,
  0x1.f95445a4d64ep-12, 0x1.24d89c894da26p-3, 0x1.ee7991a0a8318p-8, 0x1.a1cc77d92cf9ep-4,
  0x1.09bec6951f735p-7, 0x1.4eed9266f42abp-4, 0x1.47dc3399ae9d7p-2, 0x1.de4d87ca2f273p-4,
  0x1.18be60540c219p-9, 0x1.0e17ee6afa56ap-7, 0x1.2870e48b68265p-9, 0x1.77234121e1868p-8,
  0x1.0d4dfc7ba1c54p-8, -0x1.ffcc5febb04eep-1, 0x1.40afb0ea86d16p-4, 0x1.89894c41171bcp-9,
  0x1.db11188cc67c5p-4
};
inline constexpr double c163_value[] = {
  0x1.921ae2aaa19dp6
};
inline constexpr double c163_dx[] = {
  0x1p-2, -0x1p-2, 0x1.a8c1f14e2af5dp-147, 0x1.019c6e9bd47ebp-291, -0x1.136561454ba86p-4,
  0x1.136561454ba86p-4, 0x1p-3, 0x1p-3, -0x1p-2, -0x1.5555555555556p-3, 0x1.5555555555555p-4,
  0x1.5555555555555p-4
};
inline constexpr double c164_value[] = {
  0x1.921ae2aaa19dp8
};
inline constexpr double c164_dx[] = {
  1., -1., 0x1.a8c1f14e2af5dp-145, 0x1.019c6e9bd47ebp-289, -0x1.136561454ba86p-2,
  0x1.136561454ba86p-2, 0x1p-1, 0x1p-1, -1., -0x1.5555555555556p-1, 0x1.5555555555555p-2,
  0x1.5555555555555p-2
};
inline constexpr double c165_value[] = {
  0x1.7957a86db6db7p0
};
inline constexpr double x_86[] = {
  -0x1.a71ff4p1, -0x1.04373cp-2, -0x1.39f2c8p1, -0x1.e88674p1, -0x1.ecf58p-4, -0x1.8a1872p1,
  -0x1.e5b2aap1
};
inline constexpr double t_87[] = {
  0., 1., 1., 1., 0., 0., 1.
};
inline constexpr double c165_dx[] = {
  -0., -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0., -0.,
  -0x1.2492492492492p-3
};
inline constexpr double c166_value[] = {
  0x1.4a2cb36p3
};
inline constexpr double c166_dx[] = {
  -0., -1., -1., -1., -0., -0., -1.
};
inline constexpr double c167_value[] = {
  0x1.a4a62b07dbb57p-1
};
inline constexpr double x_88[] = {
  -0x1.6470c4p1, -0x1.3052b4p0, -0x1.73506ap1, -0x1.583248p1, -0x1.3fcc34p-1, -0x1.2e9826p2,
  -0x1.431f4ep1, -0x1.333746p1, -0x1.1c7822p1, -0x1.83f88cp-2, -0x1.4e513cp-1, -0x1.34f7aap0,
  -0x1.ac067p1, -0x1.08922p1, -0x1.7abaap1, -0x1.85e9bcp0, -0x1.20c1cap2, -0x1.2e7b8ep2,
  -0x1.1811f8p1, -0x1.f9dc62p1, -0x1.d07c34p-1, -0x1.bdfa0ap0, -0x1.39fa98p-3, -0x1.abbdbcp1,
  -0x1.6bbeb8p1, -0x1.1c3618p2, -0x1.92ef8p0, -0x1.23e426p1, -0x1.fd1ecep1, -0x1.2bdbd4p-1,
  -0x1.31fb8p2, -0x1.88528p1, -0x1.1eba9ep-1, -0x1.3c3498p-2, -0x1.147afcp-1, -0x1.c08de8p0,
  -0x1.51e76p0, -0x1.99551ap1, -0x1.1cfa74p1, -0x1.4e3d96p0, -0x1.4bcb3ap1, -0x1.14b714p2,
  -0x1.00c9ccp1, -0x1.2e7eb4p2, -0x1.0a746ep1
};
inline constexpr double t_89[] = {
  0., 1., 0x1.ec928p-1, 0x1.e350fp-4, 0x1.0b6a6ap-1, 0x1.36dd1ep-1, 0x1.60d6a8p-3, 0x1.164a54p-2,
  0x1.d26a9p-1, 0x1.5622dp-2, 0x1.9535fp-1, 0x1.d1e78p-6, 0x1.82fcep-3, 0x1.ee1254p-2,
  0x1.4c6742p-1, 0x1.44910cp-1, 0x1.ab01ep-4, 0x1.6708ep-2, 0x1.8113p-4, 0x1.953228p-2,
  0x1.e33074p-2, 0x1.8796ep-4, 0x1.4cd998p-2, 0x1.5c9dep-2, 0x1.c6aa38p-2, 0x1.e343d4p-1,
  0x1.0c53cp-5, 0x1.28b8b8p-3, 0x1.71ea3p-2, 0x1.ecc86cp-2, 0x1.84f52p-1, 0x1.5b562p-2,
  0x1.6b39f4p-1, 0x1.9429p-6, 0x1.6a86c8p-1, 0x1.f38d6p-5, 0x1.a4f00ap-1, 0x1.b90148p-3,
  0x1.b1b1d8p-1, 0x1.3520d4p-2, 0x1.a71982p-1, 0x1.10de1p-1, 0x1.d6f9dap-1, 0x1.318372p-1,
  0x1.f142cp-4
};
inline constexpr double c167_dx[] = {
  -0., -0x1.6c16c16c16c17p-6, -0x1.5e460b60b60b6p-6, -0x1.57b105b05b05bp-9, -0x1.7c5313e93e93fp-7,
  -0x1.ba1e088888889p-7, -0x1.f5d093e93e93fp-9, -0x1.8bca6c16c16c2p-8, -0x1.4bac7d27d27d3p-6,
  -0x1.e697e93e93e94p-8, -0x1.20265b05b05b1p-6, -0x1.4b4f49f49f4ap-11, -0x1.1330fa4fa4fa5p-8,
  -0x1.5f56fd27d27d3p-7, -0x1.d8c05dddddddep-7, -0x1.cd9b16c16c16cp-7, -0x1.2fa64fa4fa4fbp-9,
  -0x1.fea0888888889p-8, -0x1.11d49f49f49f5p-9, -0x1.2023aaaaaaaabp-7, -0x1.5799ec16c16c2p-7,
  -0x1.1676aaaaaaaabp-9, -0x1.d962fa4fa4fa5p-8, -0x1.efcf777777778p-8, -0x1.435138e38e38ep-7,
  -0x1.57a7b33333333p-6, -0x1.7d9eeeeeeeeefp-11, -0x1.a60105b05b05bp-9, -0x1.070ceeeeeeeefp-7,
  -0x1.5e6c638e38e39p-7, -0x1.14978e38e38e4p-6, -0x1.edfd555555556p-8, -0x1.024b582d82d83p-6,
  -0x1.1f671c71c71c7p-11, -0x1.01cbeeeeeeeefp-6, -0x1.633cb60b60b61p-10, -0x1.2b555c71c71c7p-6,
  -0x1.399a82d82d82ep-8, -0x1.3467b60b60b61p-6, -0x1.b7a627d27d27dp-8, -0x1.2cdef05b05b06p-6,
  -0x1.8414p-7, -0x1.4eea8fa4fa4fbp-6, -0x1.b2820e38e38e4p-7, -0x1.619b8e38e38e4p-9
};
inline constexpr double c168_value[] = {
  0x1.27c4d641867b9p5
};
inline constexpr double c168_dx[] = {
  -0., -1., -0x1.ec928p-1, -0x1.e350fp-4, -0x1.0b6a6ap-1, -0x1.36dd1ep-1, -0x1.60d6a8p-3,
  -0x1.164a54p-2, -0x1.d26a9p-1, -0x1.5622dp-2, -0x1.9535fp-1, -0x1.d1e78p-6, -0x1.82fcep-3,
  -0x1.ee1254p-2, -0x1.4c6742p-1, -0x1.44910cp-1, -0x1.ab01ep-4, -0x1.6708ep-2, -0x1.8113p-4,
  -0x1.953228p-2, -0x1.e33074p-2, -0x1.8796ep-4, -0x1.4cd998p-2, -0x1.5c9dep-2, -0x1.c6aa38p-2,
  -0x1.e343d4p-1, -0x1.0c53cp-5, -0x1.28b8b8p-3, -0x1.71ea3p-2, -0x1.ecc86cp-2, -0x1.84f52p-1,
  -0x1.5b562p-2, -0x1.6b39f4p-1, -0x1.9429p-6, -0x1.6a86c8p-1, -0x1.f38d6p-5, -0x1.a4f00ap-1,
  -0x1.b90148p-3, -0x1.b1b1d8p-1, -0x1.3520d4p-2, -0x1.a71982p-1, -0x1.10de1p-1, -0x1.d6f9dap-1,
  -0x1.318372p-1, -0x1.f142cp-4
};
inline constexpr double c169_value[] = {
  0x1.c75fbd6544efap-4
};
inline constexpr double x_90[] = {
  -0x1.17b44ep2, -0x1.18fd2p1, -0x1.b8c9bcp0, -0x1.ff0cap1, -0x1.8cd88p-7, -0x1.a1d6a4p-1,
  -0x1.609f4ap0
};
inline constexpr double t_91[] = {
  -0x1.b30a68p1, -0x1.86dcdcp-2, -0x1.2839ep2, -0x1.8430a6p1, -0x1.49bca8p-1, -0x1.4c2c8cp1,
  -0x1.057862p2
};
inline constexpr double c169_dx[] = {
  -0x1.38d6dce6dac28p-8, -0x1.8f79e6b9d9684p-4, -0x1.6dd808abe88b8p-10, -0x1.c31c084c4cfd9p-8,
  -0x1.334de8932c7adp-4, -0x1.5d63c77718955p-7, -0x1.3adb74395563ap-9
};
inline constexpr double c170_value[] = {
  0x1.8e73c5b89c51bp-1
};
inline constexpr double c170_dx[] = {
  -0x1.11bc0149ff6a3p-5, -0x1.5d8aa9e29e3b4p-1, -0x1.401d07966b7a1p-7, -0x1.8ab88742c35dep-5,
  -0x1.0ce42b80c6eb8p-1, -0x1.31b74e883582bp-4, -0x1.138005b22ab73p-6
};
inline constexpr double c171_value[] = {
  0x1.146c27d5779c6p-2
};
inline constexpr double x_92[] = {
  -0x1.461abcp-2, -0x1.9a4c1p1, -0x1.be909cp1, -0x1.73cf1ep1, -0x1.fbe4fap1, -0x1.2b9574p2,
  -0x1.a217ap0, -0x1.38f7a8p2, -0x1.4d8c84p1, -0x1.8fcc96p1, -0x1.4f0f8cp0, -0x1.78be6ap1,
  -0x1.1146b6p-1, -0x1.0b997ep2, -0x1.69752ap-1, -0x1.1213ccp1, -0x1.7d00d6p0, -0x1.b7151p0,
  -0x1.2001e8p1, -0x1.c2b246p1, -0x1.195312p2, -0x1.0d00cep2, -0x1.deae44p-1, -0x1.e0c0c6p1,
  -0x1.1f25ecp-2, -0x1.48fcbep-1, -0x1.da7b94p0, -0x1.262f48p1, -0x1.0d85d8p2, -0x1.65f1e8p0,
  -0x1.7fac28p1, -0x1.7fdb84p1, -0x1.243c1cp0, -0x1.89da3p0, -0x1.6562dep1, -0x1.359c32p2,
  -0x1.347ec2p1, -0x1.ea683p1, -0x1.3276d8p1, -0x1.b396d8p0, -0x1.fe6e0ap-1, -0x1.3e1d08p2,
  -0x1.9f73f4p0, -0x1.21c324p2, -0x1.36adbp2
};
inline constexpr double t_93[] = {
  -0x1.4c91cp0, -0x1.146cbp1, -0x1.5d0ebep1, -0x1.77839ap1, -0x1.1651c4p1, -0x1.8372ccp1,
  -0x1.51305p-4, -0x1.3e1004p2, -0x1.1efdc6p1, -0x1.690042p1, -0x1.dfea02p0, -0x1.4b49c2p1,
  -0x1.59dea6p1, -0x1.8b5bf4p1, -0x1.af233p1, -0x1.75922p1, -0x1.aafac4p1, -0x1.189b8p2,
  -0x1.6d2b98p-1, -0x1.b74dfp0, -0x1.63c542p1, -0x1.303e6cp2, -0x1.b19d9p0, -0x1.3d541ep2,
  -0x1.84ed34p1, -0x1.9824c8p0, -0x1.a7e166p-1, -0x1.5cc06p1, -0x1.f774a6p-1, -0x1.21d6f2p-1,
  -0x1.c7d338p1, -0x1.22c698p2, -0x1.11ea7ep2, -0x1.e8b9ep1, -0x1.39d15cp2, -0x1.888618p-2,
  -0x1.17378ep2, -0x1.1fa544p1, -0x1.9114e2p1, -0x1.090448p2, -0x1.0483d4p2, -0x1.59181p0,
  -0x1.964b04p0, -0x1.699d16p1, -0x1.1cbac8p-3
};
inline constexpr double c171_dx[] = {
  -0x1.8d42cf36026acp-8, -0x1.500de56cc85efp-9, -0x1.7d1111ba80b16p-10, -0x1.35e90d7432fe2p-10,
  -0x1.4b1dbd8a91397p-9, -0x1.1a52438f42a4p-10, -0x1.4f512bbf21e41p-6, -0x1.43a98e8fbfe02p-13,
  -0x1.356d23d9124c2p-9, -0x1.5b1e59ef70dbap-10, -0x1.bed42169fa48ap-9, -0x1.b5d0da76ee42fp-10,
  -0x1.86ad27de7aab6p-10, -0x1.0966bc86e8f65p-10, -0x1.915d949129951p-11, -0x1.3aa6b83fd2fa4p-10,
  -0x1.9e9e0e4ec6fcap-11, -0x1.228de072d9bf2p-12, -0x1.64da3102ff1bbp-7, -0x1.05d210cc5c092p-8,
  -0x1.6998bf9b59c9ep-10, -0x1.91aa3c864a84cp-13, -0x1.0bb43a1c70558p-8, -0x1.4765456996624p-13,
  -0x1.1714703478bebp-10, -0x1.27b5e7b87e0dp-8, -0x1.3e310c223ab11p-7, -0x1.7dfaa773eef1ep-10,
  -0x1.1063bcb0124acp-7, -0x1.9d6a447bd4f94p-7, -0x1.4af6045dff0a1p-11, -0x1.efbe238386f94p-13,
  -0x1.4293e0458a668p-12, -0x1.ffe3b26b60ce8p-12, -0x1.59db5bda20654p-13, -0x1.f051f5a79973bp-7,
  -0x1.28ef847ef3e7fp-12, -0x1.33d9475220ae7p-9, -0x1.fb985aa6e666bp-11, -0x1.72b35c9c1642p-12,
  -0x1.8db6f811a69e8p-12, -0x1.7a4b00fb0335ep-8, -0x1.29db24d55c22cp-8, -0x1.59761227bcb8p-10,
  -0x1.3cd4d96e8a2d3p-6
};
inline constexpr double c172_value[] = {
  0x1.84b818043033ep3
};
inline constexpr double c172_dx[] = {
  -0x1.1752f9b1f9b31p-2, -0x1.d8938aa0f9c58p-4, -0x1.0bf00077227cbp-4, -0x1.b3cfbaeb67b56p-5,
  -0x1.d1a1d28adc38cp-4, -0x1.8d03af0175b6ap-5, -0x1.d78a2584c7a8bp-1, -0x1.c726707a25d32p-8,
  -0x1.b3217a6941bbp-4, -0x1.e822ae78b6b4dp-5, -0x1.3a2d277e83fb1p-3, -0x1.33d6d99b9f871p-4,
  -0x1.12b1c0086e408p-4, -0x1.7538791db79a6p-5, -0x1.1a35cc76113cdp-5, -0x1.ba7a7319c0affp-5,
  -0x1.2387220f63e9ap-5, -0x1.989783a18234cp-7, -0x1.f5d2d4ec36beep-2, -0x1.702f679f616cdp-3,
  -0x1.fc7ecd727643ep-5, -0x1.1a6bb28e6c655p-7, -0x1.787571b7fdf83p-3, -0x1.cc66699c7b7a2p-8,
  -0x1.8874bdc9c9cc2p-5, -0x1.9fd7cddb71424p-3, -0x1.bf74f9102288fp-2, -0x1.0c943dbd84021p-4,
  -0x1.7f0c415799b91p-2, -0x1.22aeb82711bf4p-1, -0x1.d169f6242ea62p-6, -0x1.5c91b0f87ae74p-7,
  -0x1.c59ff361caa02p-7, -0x1.67ec197380113p-6, -0x1.e65c792abd8e6p-8, -0x1.5cf9a0b9d7e55p-1,
  -0x1.a190d25286fe3p-7, -0x1.b0e98c4b7df54p-4, -0x1.64e71fbd5a003p-5, -0x1.04a61d1dbfa66p-6,
  -0x1.17a4a66c69277p-6, -0x1.09fcbcb07e41ep-2, -0x1.a2dc2bcc0990dp-3, -0x1.e5ce0987e162cp-5,
  -0x1.bd8b51c3724f8p-1
};
inline constexpr double c173_value[] = {
  0x1.7957a86db6db7p0
};
inline constexpr double c173_dx[] = {
  -0., -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, -0., -0.,
  -0x1.2492492492492p-3
};
inline constexpr double c174_value[] = {
  0x1.06e7dae4e9516p2
};
inline constexpr double c174_dx[] = {
  -0., -0x1.c71c71c71c71cp-4, -0x1.b5d78e38e38e3p-4, -0x1.ad9d471c71c71p-7, -0x1.db67d8e38e38ep-5,
  -0x1.1452c55555555p-4, -0x1.39a25c71c71c7p-6, -0x1.eebd071c71c71p-6, -0x1.9e979c71c71c7p-4,
  -0x1.301ef1c71c71cp-5, -0x1.682ff1c71c71cp-4, -0x1.9e231c71c71c7p-9, -0x1.57fd38e38e38ep-6,
  -0x1.b72cbc71c71c7p-5, -0x1.27783aaaaaaaap-4, -0x1.2080ee38e38e3p-4, -0x1.7b8fe38e38e39p-7,
  -0x1.3f24555555555p-5, -0x1.5649c71c71c71p-7, -0x1.682c955555555p-5, -0x1.ad80671c71c71p-5,
  -0x1.5c14555555555p-7, -0x1.27dddc71c71c7p-5, -0x1.35e1aaaaaaaaap-5, -0x1.9425871c71c71p-5,
  -0x1.ad91ap-4, -0x1.dd06aaaaaaaaap-9, -0x1.07c0a38e38e39p-6, -0x1.48d02aaaaaaaap-5,
  -0x1.b6077c71c71c7p-5, -0x1.59bd71c71c71cp-4, -0x1.34be555555555p-5, -0x1.42de2e38e38e3p-4,
  -0x1.6740e38e38e39p-9, -0x1.423eeaaaaaaaap-4, -0x1.bc0be38e38e38p-8, -0x1.762ab38e38e39p-4,
  -0x1.8801238e38e39p-6, -0x1.8181a38e38e39p-4, -0x1.12c7d8e38e38ep-5, -0x1.7816ac71c71c7p-4,
  -0x1.e519p-5, -0x1.a2a5338e38e38p-4, -0x1.0f9148e38e38ep-4, -0x1.ba0271c71c71cp-7
};
inline constexpr double c175_value[] = {
  0x1.8de5e2b0f08e2p1
};
inline constexpr double x_94[] = {
  -0x1.2d62a4p1, 0x1.6b17bep1, 0x1.24b7f8p-1, 0x1.0ed01ap0, 0x1.3dfaaep0, -0x1.d67468p0,
  -0x1.22499p-3
};
inline constexpr double t_95[] = {
  3., 1., 6., 4., 1., 0., 1.
};
inline constexpr double c175_dx[] = {
  -0x1.a8f83ac2e454p-2, 0x1.25a534b41d129p1, -0x1.354c8496b3fb7p-1, -0x1.479e6c308742ep-3,
  0x1.68497c21895a2p-2, 0x1.749309b43d94ap-6, -0x1.3551516c5fc68p-6
};
inline constexpr double c176_value[] = {
  0x1.5c29265ad27c6p4
};
inline constexpr double c176_dx[] = {
  -0x1.73d9336a87c98p1, 0x1.00f08e1d99704p4, -0x1.0ea2f403dd7cp2, -0x1.1eaa9eaa765a8p0,
  0x1.3b404c9d582eep1, 0x1.4600a87db5e21p-3, -0x1.0ea7273ed3cdcp-3
};
inline constexpr double c177_value[] = {
  0x1.b0776e88a15dbp1
};
inline constexpr double x_96[] = {
  0x1.9eb1fp-3, 0x1.9ca37cp0, -0x1.370484p1, 0x1.378ddcp-1, -0x1.83af68p-2, 0x1.75d322p0,
  -0x1.2edf8cp1, 0x1.45fc84p1, 0x1.e21a62p0, 0x1.bb3f52p0, -0x1.b2c754p-1, -0x1.329e1p0,
  -0x1.ec85d4p0, -0x1.08caep1, -0x1.4cbd4p-2, -0x1.9ad1f2p0, -0x1.49ce54p1, 0x1.14903p-3,
  -0x1.490eap1, -0x1.2b2aacp-1, 0x1.8e2d7cp0, 0x1.045c1ap0, 0x1.79f11p1, -0x1.477bfcp-1,
  0x1.c9461p-3, 0x1.c9a004p-1, 0x1.16b94ap1, 0x1.4e425cp-1, -0x1.ae43d6p0, -0x1.272bep1,
  -0x1.e46c5p-3, -0x1.b906d8p-1, 0x1.31aee8p-1, -0x1.c71d2cp-1, 0x1.6e014ap0, 0x1.38ded2p0,
  0x1.50324p-2, 0x1.3f2c84p0, 0x1.37f79p0, 0x1.51d04p-1, 0x1.d66088p-2, -0x1.2d77d2p0,
  -0x1.42c0cep0, -0x1.990fbp-1, 0x1.075dd4p1
};
inline constexpr double t_97[] = {
  4., 6., 1., 2., 1., 1., 6., 4., 2., 3., 6., 1., 6., 2., 1., 2., 5., 3., 7., 7., 2., 5., 4., 6.,
  5., 6., 3., 1., 7., 6., 2., 5., 1., 6., 3., 4., 3., 0., 3., 3., 3., 4., 5., 1., 4.
};
inline constexpr double c177_dx[] = {
  -0x1.f9463ad84fd98p-5, -0x1.67a823efd9d3cp-6, -0x1.4c07b1c59c511p-6, -0x1.d8ca31eb9aebp-9,
  -0x1.cb0382331653ap-8, 0x1.2d03d114c179ep-4, -0x1.0ccbc99c43143p-3, 0x1.8ef0d0bad534cp-3,
  0x1.a0641c18ee368p-4, 0x1.e230deda1cabep-5, -0x1.fb32718cfe564p-4, -0x1.fc5aeca8c4668p-7,
  -0x1.0a6ba63d36229p-3, -0x1.55165edba34dep-5, -0x1.94095227f15ap-8, -0x1.47826ecf078d4p-5,
  -0x1.c030c8eea86f7p-4, -0x1.51c4af760ab92p-5, -0x1.3b18e23e425ap-3, -0x1.2534ad423da04p-3,
  0x1.f23c7b0f04573p-5, -0x1.96dfdfa19e353p-5, 0x1.58e8081e3070bp-2, -0x1.f21ea1e597afcp-4,
  -0x1.55516983af706p-4, -0x1.43a3870d297c6p-4, 0x1.09141988d0e9cp-3, 0x1.4f542a21edcefp-6,
  -0x1.361a10bd8f8f8p-3, -0x1.0c87fc1cb0c14p-3, -0x1.b8c7f7e06affdp-6, -0x1.a0a5a7901a983p-4,
  0x1.295ca5a9feaf7p-6, -0x1.fcb6936813aa8p-4, 0x1.acb4b110fb478p-6, -0x1.b8ed7f8b87ea8p-7,
  -0x1.255758d7ea004p-5, 0x1.3cacdab50d355p-4, 0x1.168b0f6fb17p-7, -0x1.83fa10eb8099cp-6,
  -0x1.01f2b63413e0ap-5, -0x1.500d817653847p-4, -0x1.ad4fcfb91fb69p-4, -0x1.90a457ae3be2fp-7,
  0x1.5c5262d372eb3p-4
};
inline constexpr double c178_value[] = {
  0x1.3013f9b81175ep7
};
inline constexpr double c178_dx[] = {
  -0x1.634561601824fp1, -0x1.f9c472894a52p-1, -0x1.d2ead1fde3d1fp-1, -0x1.4c6e2b19a8ed8p-3,
  -0x1.42be778bebb2cp-2, 0x1.a74d5e0530136p1, -0x1.79fe9383be546p2, 0x1.188152c35de92p3,
  0x1.24c663c1877e5p2, 0x1.530a5cb15c28cp1, -0x1.649f77d722d4ap2, -0x1.656fee66aa18p-1,
  -0x1.76a761c61420ap2, -0x1.dfa77564dda58p0, -0x1.1c168dc415b34p-2, -0x1.cc8f6bd3229eap0,
  -0x1.3b224d47ce6e5p2, -0x1.dafc96bdff145p0, -0x1.bb1afe278d4e8p2, -0x1.9c5213a526a96p2,
  0x1.5e5286868f0d4p1, -0x1.1e15693da33d6p1, 0x1.e5064b6a741e8p3, -0x1.5e3d89d56ea79p2,
  -0x1.dffa7c612eb6p1, -0x1.c71df5ea8256ep1, 0x1.74c443e865c8ap2, 0x1.d78e5b3fb66bp-1,
  -0x1.b414a78a91e1dp2, -0x1.799f3a88588fcp2, -0x1.35ec9a49cb3bep0, -0x1.24f479d152b3p2,
  0x1.a22a48f70e26ap-1, -0x1.65b05fa52dd3fp2, 0x1.2d6f0c7ff0ae4p0, -0x1.3606fdae1b91p-1,
  -0x1.9c82d4efa1105p0, 0x1.bd53138e9a92fp1, 0x1.87b38db51185p-2, -0x1.10cbd3e5966c2p0,
  -0x1.6abd50393bf3fp0, -0x1.d892fe0e65723p1, -0x1.2ddc1e0e2a4c5p2, -0x1.19b38da6821b9p-1,
  0x1.e9d3daf9599aap1
};
inline constexpr double c179_value[] = {
  0x1.2ff86e4eff6a3p2
};
inline constexpr double c179_dx[] = {
  -0x1.a8f83ac2e454p-2, 0x1.25a534b41d129p1, -0x1.354c8496b3fb7p-1, -0x1.479e6c308742ep-3,
  0x1.68497c21895a2p-2, 0x1.749309b43d94ap-6, -0x1.3551516c5fc68p-6
};
inline constexpr double c180_value[] = {
  0x1.09f960851f7cfp5
};
inline constexpr double c180_dx[] = {
  -0x1.73d9336a87c98p1, 0x1.00f08e1d99704p4, -0x1.0ea2f403dd7cp2, -0x1.1eaa9eaa765a8p0,
  0x1.3b404c9d582eep1, 0x1.4600a87db5e21p-3, -0x1.0ea7273ed3cdcp-3
};
inline constexpr double c181_value[] = {
  0x1.9dc1dfa23f246p2
};
inline constexpr double c181_dx[] = {
  -0x1.f9463ad84fd98p-5, -0x1.67a823efd9d3cp-6, -0x1.4c07b1c59c511p-6, -0x1.d8ca31eb9aebp-9,
  -0x1.cb0382331653ap-8, 0x1.2d03d114c179ep-4, -0x1.0ccbc99c43143p-3, 0x1.8ef0d0bad534cp-3,
  0x1.a0641c18ee368p-4, 0x1.e230deda1cabep-5, -0x1.fb32718cfe564p-4, -0x1.fc5aeca8c4668p-7,
  -0x1.0a6ba63d36229p-3, -0x1.55165edba34dep-5, -0x1.94095227f15ap-8, -0x1.47826ecf078d4p-5,
  -0x1.c030c8eea86f7p-4, -0x1.51c4af760ab92p-5, -0x1.3b18e23e425ap-3, -0x1.2534ad423da04p-3,
  0x1.f23c7b0f04573p-5, -0x1.96dfdfa19e353p-5, 0x1.58e8081e3070bp-2, -0x1.f21ea1e597afcp-4,
  -0x1.55516983af706p-4, -0x1.43a3870d297c6p-4, 0x1.09141988d0e9cp-3, 0x1.4f542a21edcefp-6,
  -0x1.361a10bd8f8f8p-3, -0x1.0c87fc1cb0c14p-3, -0x1.b8c7f7e06affdp-6, -0x1.a0a5a7901a983p-4,
  0x1.295ca5a9feaf7p-6, -0x1.fcb6936813aa8p-4, 0x1.acb4b110fb478p-6, -0x1.b8ed7f8b87ea8p-7,
  -0x1.255758d7ea004p-5, 0x1.3cacdab50d355p-4, 0x1.168b0f6fb17p-7, -0x1.83fa10eb8099cp-6,
  -0x1.01f2b63413e0ap-5, -0x1.500d817653847p-4, -0x1.ad4fcfb91fb69p-4, -0x1.90a457ae3be2fp-7,
  0x1.5c5262d372eb3p-4
};
inline constexpr double c182_value[] = {
  0x1.22ec513e14659p8
};
inline constexpr double c182_dx[] = {
  -0x1.634561601824fp1, -0x1.f9c472894a52p-1, -0x1.d2ead1fde3d1fp-1, -0x1.4c6e2b19a8ed8p-3,
  -0x1.42be778bebb2cp-2, 0x1.a74d5e0530136p1, -0x1.79fe9383be546p2, 0x1.188152c35de92p3,
  0x1.24c663c1877e5p2, 0x1.530a5cb15c28cp1, -0x1.649f77d722d4ap2, -0x1.656fee66aa18p-1,
  -0x1.76a761c61420ap2, -0x1.dfa77564dda58p0, -0x1.1c168dc415b34p-2, -0x1.cc8f6bd3229eap0,
  -0x1.3b224d47ce6e5p2, -0x1.dafc96bdff145p0, -0x1.bb1afe278d4e8p2, -0x1.9c5213a526a96p2,
  0x1.5e5286868f0d4p1, -0x1.1e15693da33d6p1, 0x1.e5064b6a741e8p3, -0x1.5e3d89d56ea79p2,
  -0x1.dffa7c612eb6p1, -0x1.c71df5ea8256ep1, 0x1.74c443e865c8ap2, 0x1.d78e5b3fb66bp-1,
  -0x1.b414a78a91e1dp2, -0x1.799f3a88588fcp2, -0x1.35ec9a49cb3bep0, -0x1.24f479d152b3p2,
  0x1.a22a48f70e26ap-1, -0x1.65b05fa52dd3fp2, 0x1.2d6f0c7ff0ae4p0, -0x1.3606fdae1b91p-1,
  -0x1.9c82d4efa1105p0, 0x1.bd53138e9a92fp1, 0x1.87b38db51185p-2, -0x1.10cbd3e5966c2p0,
  -0x1.6abd50393bf3fp0, -0x1.d892fe0e65723p1, -0x1.2ddc1e0e2a4c5p2, -0x1.19b38da6821b9p-1,
  0x1.e9d3daf9599aap1
};
inline constexpr double c183_value[] = {
  0x1.839a0156a4a7ap-1
};
inline constexpr double x_98[] = {
  0x1.bcb088p-2, 0x1.75fb6p1, 0x1.d62168p0, 0x1.08e1dcp1, 0x1.142ebap1, 0x1.5d25c8p-1,
  0x1.7e9ceep0
};
inline constexpr double c183_dx[] = {
  -0x1.b02451c8ca31ep-1, 0x1.80ded1b667922p-4, -0x1.4ba7df2d83c16p-2, -0x1.10f32cf8b64c2p-3,
  0x1.39f39c4919aaep-4, 0x1.2492492492492p-3, 0x1.83445abc30974p-5
};
inline constexpr double c184_value[] = {
  0x1.5326c12bd012bp2
};
inline constexpr double c184_dx[] = {
  -0x1.7a1fc78fb0ebbp2, 0x1.50c2f77f9a9fep-1, -0x1.2232e347d3493p1, -0x1.dda98eb33f054p-1,
  0x1.12b528bff6758p-1, 1., 0x1.52dbcf64aa846p-2
};
inline constexpr double c185_value[] = {
  0x1.aa4a12b42a641p-1
};
inline constexpr double x_99[] = {
  0x1.a8d6a8p0, 0x1.2adc8p1, 0x1.97c406p-2, 0x1.daa4a8p0, 0x1.618efcp0, 0x1.218feap1,
  0x1.b6fc64p-2, 0x1.6433aap1, 0x1.3b80fcp1, 0x1.3231d6p1, 0x1.27d594p0, 0x1.fa2886p-1,
  0x1.47ffcp-1, 0x1.247b28p-1, 0x1.6824p0, 0x1.964c22p-1, 0x1.4fbe6cp-2, 0x1.a090a2p0,
  0x1.529d42p-2, 0x1.48531cp0, 0x1.27659p1, 0x1.0660bcp1, 0x1.7d18d8p1, 0x1.418a4cp0,
  0x1.ab6388p0, 0x1.fda3acp0, 0x1.4d8e1ep1, 0x1.e0153cp0, 0x1.83a9a8p-1, 0x1.d4827ep-2,
  0x1.72fc2ep0, 0x1.26565cp0, 0x1.d93c92p0, 0x1.22f658p0, 0x1.1fb05p1, 0x1.12f562p1, 0x1.b84604p0,
  0x1.1478p1, 0x1.12bdfap1, 0x1.e0ef3ap0, 0x1.c858e6p0, 0x1.ff17d6p-1, 0x1.eab1e6p-1,
  0x1.2dfee8p0, 0x1.46324ap1
};
inline constexpr double c185_dx[] = {
  -0x1.00be087cf1102p-5, -0x1.1dc3d2d7b0432p-5, -0x1.131d29998c498p-5, -0x1.ca7d7490b467p-10,
  0x1.91db59b2fe558p-8, 0x1.964a0894fa2bfp-7, -0x1.27ba90e51df45p-2, -0x1.3e7eebda27f2ap-7,
  0x1.12aaf7053613cp-8, -0x1.7210e1a32c904p-8, -0x1.7d92e9cb79fe9p-4, -0x1.0cee3f184ee8p-12,
  -0x1.7cbd9532a7e0ap-3, -0x1.c74ed3f697d9ap-5, 0x1.a5211bd4100f4p-8, -0x1.14c41bf3fcca6p-5,
  -0x1.4442a44e622e7p-2, -0x1.3329e03c69ed9p-6, -0x1.caf2c58a91213p-2, -0x1.95c737c12f495p-4,
  0x1.84770aadbb058p-9, -0x1.0600fc039d86cp-5, -0x1.f43e48941b334p-8, -0x1.57caa6238c58bp-4,
  -0x1.6b2a87220f528p-5, -0x1.6e9e5b7dee7fcp-5, -0x1.b8802fc3e55d8p-9, 0x1.53e2265d17d88p-7,
  -0x1.773ef5773942ep-3, -0x1.13a8b50cb1c59p-2, -0x1.14c987b86679cp-7, -0x1.30cf917e9cf08p-4,
  0x1.4e44133b54a2ep-7, -0x1.857cbc7ff907cp-4, -0x1.e78d8982cae3cp-8, -0x1.39e17368adccdp-6,
  -0x1.0f0456270538bp-6, 0x1.6c16c16c16c17p-6, -0x1.2193e24ba94aap-7, -0x1.b2a491862202ep-7,
  -0x1.f14b2d01ad77ep-7, -0x1.11b673ffc7f2bp-4, -0x1.7fd95701255fbp-4, 0x1.bb9f81c72e66p-9,
  -0x1.9ec650a2de612p-7
};
inline constexpr double c186_value[] = {
  0x1.2bbc1526adce6p5
};
inline constexpr double c186_dx[] = {
  -0x1.690b3befb2fecp0, -0x1.91db607f4fde8p0, -0x1.82e1027fed474p0, -0x1.426035f5bed8p-4,
  0x1.1a8e3b11dad42p-2, 0x1.1dac0e08bfe6ep-1, -0x1.9fde5bc2321f9p3, -0x1.bfe27baac82d4p-2,
  0x1.82406b5f540bcp-3, -0x1.0433dea6bb558p-2, -0x1.0c4b4c6311c7p2, -0x1.7a2f08ba2ef8p-7,
  -0x1.0bb54ce79e09fp3, -0x1.40236d0962c51p1, 0x1.281b47911b4acp-2, -0x1.8533c74f1b7c8p0,
  -0x1.c7fdb70e3a113p3, -0x1.aff2e354f4f62p-1, -0x1.42b2b2e56e0b5p4, -0x1.1d501333d53f9p2,
  0x1.1123b382277fcp-3, -0x1.7071626515856p0, -0x1.5fbbcb08232p-2, -0x1.e374f9a1fd5ccp1,
  -0x1.feb3ce07e58cp0, -0x1.01c758548bb1ep1, -0x1.35ba2195bd46p-3, 0x1.ddf605f2e9888p-2,
  -0x1.07d84497d443p3, -0x1.83a53e99d9fdcp3, -0x1.853b66db501b4p-2, -0x1.aca3e49a0cb22p1,
  0x1.d60fbb0b6f05p-2, -0x1.11dbb489fb197p2, -0x1.56cf84aff6a84p-2, -0x1.b9650a4b3468p-1,
  -0x1.7d1e1926df57cp-1, 1., -0x1.9737f63a6611p-2, -0x1.319bb6524fea2p-1, -0x1.5da8dba52df86p-1,
  -0x1.80e8931fb12d6p1, -0x1.0de4d12cce474p2, 0x1.37ec27400c9f8p-3, -0x1.23a370b2845c4p-1
};
inline constexpr double c187_value[] = {
  0x1.1900795c822f3p4
};
inline constexpr double x_100[] = {
  1., 1., 0., 60., -60., 0x1.9ee66p-2, -0x1.164894p1
};
inline constexpr double t_101[] = {
  1., -1., -1., -1., 1., 1., -1.
};
inline constexpr double c187_dx[] = {
  -0x1.3abd0173c42e3p-5, 0x1.abc6118f427b3p-4, 0x1.2492492492492p-4, 0x1.2492492492492p-3,
  -0x1.2492492492492p-3, -0x1.d4321160dfa4cp-5, 0x1.ddf39ae1672e6p-7
};
inline constexpr double c188_value[] = {
  0x1.ebc0d461e3d29p6
};
inline constexpr double c188_dx[] = {
  -0x1.136561454ba86p-2, 0x1.764d4f5d5a2bdp-1, 0x1p-1, 1., -1., -0x1.99abcf34c3b03p-2,
  0x1.a23527853a48ap-4
};
inline constexpr double c189_value[] = {
  0x1.cf6270f8cbc28p1
};
inline constexpr double x_102[] = {
  1., 1., 0., 60., -60., -0x1.3b987p-1, 0x1.367eap-2, 0x1.4ecae8p1, -0x1.678488p1, -0x1.31533p1,
  0x1.ea3238p1, -0x1.3e0878p1, -0x1.1b17ap-2, -0x1.69cb68p1, -0x1.de5478p1, 0x1.92c38p1,
  -0x1.f5706p-2, -0x1.ca8fap-1, 0x1.7d4ep-1, 0x1.356ep-4, -0x1.a36ebp-1, -0x1.480b24p1,
  -0x1.50aeecp1, 0x1.370e2p-2, -0x1.7a5bbp1, -0x1.2d498p-1, -0x1.9d268p1, 0x1.6b11e8p0,
  -0x1.be6d68p0, 0x1.676e8p-4, 0x1.52384p-3, -0x1.7fb118p0, -0x1.29b18p-1, -0x1.f453d4p1,
  -0x1.dc2ce8p1, -0x1.002c88p0, 0x1.76a16p-1, -0x1.45c89cp1, 0x1.8a4c8p1, 0x1.ed716p-2,
  -0x1.2e125p0, 0x1.a0059p-1, 0x1.9e065cp1, 0x1.1d1038p0, 0x1.40f6a8p0
};
inline constexpr double t_103[] = {
  1., -1., -1., -1., 1., 1., 1., -1., -1., -1., 1., 1., -1., -1., 1., -1., -1., 1., -1., -1., -1.,
  -1., 1., 1., -1., 1., -1., 1., -1., 1., -1., -1., -1., -1., 1., -1., 1., 1., -1., 1., 1., -1.,
  1., 1., -1.
};
inline constexpr double c189_dx[] = {
  -0x1.87aca118991dp-8, 0x1.0a2b9925f07a3p-6, 0x1.6c16c16c16c17p-7, 0x1.6c16c16c16c16p-6,
  -0x1.6c16c16c16c16p-6, -0x1.d8e0b34e2d8aep-7, -0x1.354f14d461b67p-7, 0x1.5347587765e87p-6,
  0x1.4b33075d63cf6p-10, 0x1.eb102dad62e15p-10, -0x1.ef49ac132cec8p-12, -0x1.50133260f009fp-6,
  0x1.3a1458bef2524p-7, 0x1.45afc04d3e948p-10, -0x1.639da36d9cc08p-6, 0x1.5d143b647d221p-6,
  0x1.14af0fd97fe9p-7, -0x1.0285758e299c3p-6, 0x1.edba0e9605151p-7, 0x1.79d5b45370c71p-7,
  0x1.bd8bf8e543d75p-8, 0x1.a0ead70d2df0ap-10, -0x1.539e36a6a7e1ep-6, -0x1.353626171dd9bp-7,
  0x1.201c184b81af4p-10, -0x1.d439b42e42606p-7, 0x1.bc4e86a07b9a4p-11, -0x1.1be5e7defbe17p-8,
  0x1.b17afe09c0fc7p-9, -0x1.5c1fd82e1440ep-7, 0x1.8a15b052c3a6ap-7, 0x1.09f023fea3d2ep-8,
  0x1.0520757beb85ap-7, 0x1.ca568defebe7dp-12, -0x1.6379b06a25411p-6, 0x1.877ad428b0f6fp-8,
  -0x1.d90e57ee945c5p-8, -0x1.5199e7325e023p-6, 0x1.5c19112db6c46p-6, -0x1.16065202a4f1cp-7,
  -0x1.1681bfa9999abp-6, 0x1.f85f821907302p-7, -0x1.b96576c0b8f27p-11, -0x1.6807e9ff4af39p-8,
  0x1.1b3e428ad44c3p-6
};
inline constexpr double c190_value[] = {
  0x1.45d1376eef44cp7
};
inline constexpr double c190_dx[] = {
  -0x1.136561454ba86p-2, 0x1.764d4f5d5a2bdp-1, 0x1p-1, 1., -1., -0x1.4c7dfe12f805ap-1,
  -0x1.b2f7354aa9688p-2, 0x1.dd1c5467e74edp-1, 0x1.d1bfc25b545bap-5, 0x1.5947601de9866p-4,
  -0x1.5c3fccfd7b965p-6, -0x1.d89afed8518ep-1, 0x1.b9ac9ccc84c3ap-2, 0x1.c9ff266ca000ep-5,
  -0x1.f415add2246ebp-1, 0x1.eae473854ff8p-1, 0x1.85162e49dbdfap-2, -0x1.6b8bad4fea83bp-1,
  0x1.5b26d2417b92dp-1, 0x1.09aa42caab4bfp-1, 0x1.39466b0133b36p-2, 0x1.25251f35444d2p-4,
  -0x1.dd967cda5c15ap-1, -0x1.b2d4259081fa2p-2, 0x1.9527822a2e5e6p-5, -0x1.493892b086abcp-1,
  0x1.386736a8d6e87p-5, -0x1.8f3b4e119235p-3, 0x1.30ca7a9edbb18p-3, -0x1.e98cc800cc7b3p-2,
  0x1.15173ffa31912p-1, 0x1.75f9b29e16608p-3, 0x1.6f35a5364333ep-2, 0x1.4244dbccb1dfp-6,
  -0x1.f3e3201544637p-1, 0x1.13425d2c9c6dap-2, -0x1.4c9e15d3c050fp-2, -0x1.dac06d1ed4332p-1,
  0x1.e983402849042p-1, -0x1.86f8e353b7f3fp-2, -0x1.87a6758680018p-1, 0x1.62a32779990ddp-1,
  -0x1.365b577f820a7p-5, -0x1.fa4b210f01667p-3, 0x1.8e4f8d933a8b2p-1
};
inline constexpr double c191_value[] = {
  -0x1.f18f9db6db6dbp2
};
inline constexpr double c191_dx[] = {
  0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, 0., 0x1.2492492492492p-3,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c192_value[] = {
  -0x1.b35daap5
};
inline constexpr double c192_dx[] = {
  1., -1., -1., 0., 1., 1., -1.
};
inline constexpr double c193_value[] = {
  -0x1.eba409f49f49fp-2
};
inline constexpr double c193_dx[] = {
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0., 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0., -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0., -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0., 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0.
};
inline constexpr double c194_value[] = {
  -0x1.59af57p4
};
inline constexpr double c194_dx[] = {
  1., -1., -1., 0., 1., 1., 1., 0., -1., -1., 1., 1., -1., -1., 1., 0., -1., 1., -1., -1., -1.,
  -1., 1., 1., -1., 1., -1., 1., -1., 1., -1., -1., -1., -1., 1., -1., 1., 1., 0., 1., 1., -1.,
  1., 1., 0.
};
inline constexpr double c195_value[] = {
  -0x1.c86b0b6db6db7p2
};
inline constexpr double c195_dx[] = {
  0x1.2492492492492p-3, -0x1.2492492492492p-3, -0x1.2492492492492p-3, 0., 0x1.2492492492492p-3,
  0x1.2492492492492p-3, -0x1.2492492492492p-3
};
inline constexpr double c196_value[] = {
  -0x1.8f5daap5
};
inline constexpr double c196_dx[] = {
  1., -1., -1., 0., 1., 1., -1.
};
inline constexpr double c197_value[] = {
  0x1.b6c4f60b60b61p-3
};
inline constexpr double c197_dx[] = {
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0., 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0., -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, 0., -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0., 0x1.6c16c16c16c17p-6,
  0x1.6c16c16c16c17p-6, -0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6, 0x1.6c16c16c16c17p-6,
  -0x1.6c16c16c16c17p-6
};
inline constexpr double c198_value[] = {
  0x1.34827dp3
};
inline constexpr double c198_dx[] = {
  1., -1., -1., 0., 1., 1., 1., 0., -1., -1., 1., 1., -1., -1., 1., 0., -1., 1., -1., -1., -1.,
  -1., 1., 1., -1., 1., -1., 1., -1., 1., -1., -1., -1., -1., 1., -1., 1., 1., 0., 1., 1., -1.,
  1., 1., -1.
};
inline constexpr double c199_value[] = {
  0x1.05e226063328p0
};
inline constexpr double c199_dx[] = {
  -0x1.334f22ac0f202p-1, -0x1.12befd8ed1811p0, 0x1.4484338ea119p-2, -0x1.0d0d735c9b756p-2,
  -0x1.bd86bce562f43p-3, -0x1.7a8a521666feep-1, 0x1.bfcb9ba838987p-3
};
inline constexpr double c200_value[] = {
  0x1.ca4bc28ad986p2
};
inline constexpr double c200_dx[] = {
  -0x1.0ce53e568d3c2p2, -0x1.e0ce3bb9eea1ep2, 0x1.1bf3ad1cccf5ep1, -0x1.d6d789e2100d6p0,
  -0x1.85d5e548b695bp0, -0x1.4b3907d39a1fp2, 0x1.87d2283331856p0
};
inline constexpr double c201_value[] = {
  0x1.41a47f6ffb8fcp0
};
inline constexpr double c201_dx[] = {
  -0x1.3350eb518b8cfp-2, -0x1.3cfeb4c14aac3p-3, 0x1.5279040fa84bdp-2, -0x1.86c849efbb97fp-2,
  0x1.10262d9605f41p-2, 0x1.f31997089247p-1, -0x1.5580c18fb5fedp-2, 0x1.502cca9ba464ep-3,
  0x1.4a7fc7923a4cep-3, 0x1.187e03598237bp-1, 0x1.32324e28b020cp-2, 0x1.9833fe00da493p-4,
  0x1.71ec27821ae7fp-4, -0x1.91a7b11acaa41p-3, -0x1.3737dd0387d31p-3
};
inline constexpr double c202_value[] = {
  0x1.2d8a3778fbd6cp4
};
inline constexpr double c202_dx[] = {
  -0x1.201bdc9c72d42p2, -0x1.292ec97536017p1, 0x1.3d5173ceadc71p2, -0x1.6e5bc550bfde7p2,
  0x1.fe4795794b29ap1, 0x1.d3e7fd9809229p3, -0x1.4028b576ba9eep2, 0x1.3b29fdf1ea1e9p1,
  0x1.35d7cb1916a81p1, 0x1.06f62323ea143p3, 0x1.1f0f2946251ebp2, 0x1.7eb0be20cca4ap0,
  0x1.5acd6509f9397p0, -0x1.788d36091df9dp1, -0x1.23c45f334f55ep1
};
inline constexpr double c203_value[] = {
  0x1.8de4d66d6dd2bp0
};
inline constexpr double c203_dx[] = {
  -0x1.a3e95466ba11fp-6, 0x1.1f9a570087fa6p-5, -0x1.a8a870f62315ep-6, -0x1.4c0dab63df19fp-5,
  0x1.19bee0a4b2703p-4, 0x1.11d459fc81d26p-1, 0x1.af7e17d31c487p-4, 0x1.9011322f0c13ap-6,
  0x1.fc25d1f229cbp-5, -0x1.595386f33b6ddp-3, 0x1.9ec59e432e61p-6, 0x1.03c97fd6f539fp-4,
  -0x1.bdf0af53cc1c6p-6, -0x1.6f41706ab5d28p-4, -0x1.019360f5c2d2cp0, 0x1.00459c3dd2284p-5,
  -0x1.86eb3f31c2521p-4, -0x1.889b7eb2acab2p-6, -0x1.46b2c407ff615p-3, 0x1.4275074db3ef4p-4,
  0x1.767899caeef18p-5, -0x1.68c94c4887535p-6, -0x1.3b8b830ef363ep-1, -0x1.5167eb3e69c44p-1,
  -0x1.d3ae82b380e21p-2, 0x1.ad3817da63d4ep-6, -0x1.9954cd2d708ffp-3, 0x1.6f10d1e01a5a4p-5,
  0x1.deb2928a37181p-5, -0x1.1a78128d3b352p0, 0x1.f9cdcb894dcfdp-6, -0x1.4f0ee8a089014p-5,
  0x1.841b2844b45a2p-5, -0x1.adf9b12e90175p-5, -0x1.daca8ec0d5c17p-4, -0x1.e2522ce48bfa9p-2,
  -0x1.a4285b3d4cb5ep-5, 0x1.c060fd54131dap-6, -0x1.7d9dbb5aa7387p-8, 0x1.82c5608d1d541p-4,
  0x1.b2d669636e398p-6, 0x1.0cccc9bf7bc38p-4, 0x1.19ef509b54e11p-5, -0x1.f34c87b81a6d8p-4,
  0x1.80662891b685p-3
};
inline constexpr double c204_value[] = {
  0x1.17c4e6c4f1382p6
};
inline constexpr double c204_dx[] = {
  -0x1.27400f583ad4ap0, 0x1.94710a58bf382p0, -0x1.2a966f6d10ab6p0, -0x1.d2f3390471bc7p0,
  0x1.8c346be79aedcp1, 0x1.81129e8b168fep4, 0x1.2f64a8c06fe2fp2, 0x1.194c1749147ddp0,
  0x1.654a979e4562cp1, -0x1.e59d75c60b927p2, 0x1.23a2f3473c9c3p0, 0x1.6d535bc648d97p1,
  -0x1.398d3b46eb83fp0, -0x1.023a030b07d8p2, -0x1.6a37405999f86p5, 0x1.6861e3b6ef88ap0,
  -0x1.12dd686efca1bp2, -0x1.140d5515a1685p0, -0x1.cb6b63ab3f20dp2, 0x1.c574924545087p1,
  0x1.074ccc22b001dp1, -0x1.fb5b1345fe4d2p-1, -0x1.bbbc304d06447p4, -0x1.da7a22cfc4bcp4,
  -0x1.48d6b3e6369efp4, 0x1.2dcb70c58e31bp0, -0x1.1fcfa043f3253p3, 0x1.0217d39192877p1,
  0x1.50958f092ebcfp1, -0x1.8d38da169b42bp5, 0x1.63a4b31c8ab62p0, -0x1.d72cf721c0a9cp0,
  0x1.10e318504ecf6p1, -0x1.2e539094bd506p1, -0x1.4dd66c5f964cp2, -0x1.5321c790b26c3p4,
  -0x1.276c602719efep1, 0x1.3b44321f1d70dp0, -0x1.0c52e7bbbd93bp-2, 0x1.0ff2c7e3389f2p2,
  0x1.31bec219e9807p0, 0x1.79fffbb5460afp1, 0x1.8c78895a6f5c8p0, -0x1.5f11cf6d7295p2,
  0x1.0e47d48674558p3
};
inline constexpr double c205_value[] = {
  0x1.2defb1e26b39p0
};
inline constexpr double c205_dx[] = {
  -0x1.7ae238cbc35a5p-3, -0x1.0fa1cf725f529p-5, -0x1.bc8847ad54849p-11, -0x1.1ea050b262917p-9,
  -0x1.0870ab48ec239p-11, -0x1.55278271e1022p-9, 0x1.2054d37f23e0ap-4
};
inline constexpr double c206_value[] = {
  0x1.0831bba61dd1ep3
};
inline constexpr double c206_dx[] = {
  -0x1.4b85f1b24aefp0, -0x1.db5b2b0826d08p-3, -0x1.84f73eb7a9f4p-8, -0x1.f5988d382c7e9p-7,
  -0x1.cec52bbf9d3e4p-9, -0x1.2a829223a4e1ep-6, 0x1.f894721e7ec91p-2
};
inline constexpr double c207_value[] = {
  0x1.66aea8d695f35p1
};
inline constexpr double c207_dx[] = {
  0x1.39b26862f8314p-10, 0x1.a791a2023d13ap-7, -0x1.c02eac6a67f24p-9, 0x1.0fc38a72d1026p-5,
  -0x1.3a6397b6d06bap-14, 0x1.e19492a94ecd4p-17, -0x1.09501ecf25d5dp-5, -0x1.5de6f7538963fp-6,
  -0x1.a4af258f0944p-8, 0x1.9b702c8657f29p-5, -0x1.1124d27951057p-9, -0x1.cffadae9afb4bp-17,
  -0x1.6548aee6bd36p-17, -0x1.0df9893de8557p-5, 0x1.b98f4b0ca9698p-5, -0x1.8613906bfb0c4p-6,
  0x1.0970550a33581p-5, -0x1.7869fbc05b20bp-9, 0x1.62dd0cdc067c9p-6, -0x1.0c27ba86f66a1p-14,
  -0x1.7630ca388e636p-6, 0x1.0b033cb04426ep-5, 0x1.bca373169bff3p-7, 0x1.88b356fe5847ap-12,
  0x1.3664b72eeec53p-5, 0x1.a3175127ae941p-11, -0x1.0f2e77daaf114p-10, -0x1.ab8730291d14p-8,
  -0x1.104993e74e0cfp-5, 0x1.724fc4a21e6fdp-7, 0x1.8e22f65306a9ep-6, 0x1.0b0576dca27dap-5,
  0x1.5bfa758e6e8bdp-6, 0x1.ac028c2e219f3p-7, 0x1.0190be5ebae3dp-13, -0x1.f6f2bf150ad35p-14,
  0x1.d865f99a43387p-11, 0x1.195a223ead0ccp-6, 0x1.eeccdb69e75e1p-16, -0x1.a58576b439b7cp-11,
  0x1.2e212e5fa02ebp-6, 0x1.07c61289d447p-5, 0x1.37316e86ecefcp-6, 0x1.7b926bffda028p-17,
  -0x1.a134dcb9bbb14p-5
};
inline constexpr double c208_value[] = {
  0x1.f8659d6dc2de3p6
};
inline constexpr double c208_dx[] = {
  0x1.b922e2cb2d054p-5, 0x1.29d265e992f1dp-1, -0x1.3b20d13ad1165p-3, 0x1.7e2afab175eb6p0,
  -0x1.ba1c0d5915176p-9, 0x1.529c771f0b685p-11, -0x1.7518ab534d34bp0, -0x1.ec0ccbcd79349p-1,
  -0x1.27cb26689283dp-2, 0x1.214adf4e75d69p1, -0x1.801bc7fa99efbp-4, -0x1.463c61ec4f8b1p-11,
  -0x1.f66e35f47a13fp-12, -0x1.7ba6e8ff0eb82p0, 0x1.3678c0c4e71e3p1, -0x1.1245c18bec84ap0,
  0x1.7545f7965833dp0, -0x1.08aa85034013p-3, 0x1.f306da15691f2p-1, -0x1.7917de4dca852p-9,
  -0x1.071a4e2fc41dep0, 0x1.777c8d57dfd6bp0, 0x1.38a2ecebe5af7p-1, 0x1.141e192ad6126p-6,
  0x1.b47da199ffc55p0, 0x1.26ac650fe6c02p-5, -0x1.7d59588b86304p-5, -0x1.2c9b0ddce8721p-2,
  -0x1.7ee777fd45c23p0, 0x1.04601641fd66ap-1, 0x1.17f0953260af7p0, 0x1.777faf264480ap0,
  0x1.e95835504b74ap-1, 0x1.2cf1ca906fa3fp-1, 0x1.6a338bb536d06p-8, -0x1.61a2ae5acb9c9p-8,
  0x1.4c27b3807743bp-5, 0x1.8ba6c0282359fp-1, 0x1.5be80a4676ae2p-10, -0x1.2861d776b8953p-5,
  0x1.a8dea9367941ap-1, 0x1.72ee8a11d283ep0, 0x1.b59d836dbd312p-1, 0x1.0ae2f3efe549cp-11,
  -0x1.25592b3297f8ap1
};
inline constexpr double c209_value[] = {
  0x1.a848be88e8618p5
};
inline constexpr double c209_dx[] = {
  0., 0x1.147259bf73f43p-147, 0x1.b9da455555555p-4, -0x1.9a4292aaaaaabp-4, 0.,
  0x1.95a0fd8cb0b81p-177, 0x1.9a4292aaaaaabp-4, -0x1.4d3a1d5555555p-3, -0x1.b9da455555555p-5,
  0x1.9a4292aaaaaabp-5, 0x1.48c43b7c72705p-4, -0x1.ae060b03aed29p-6
};
inline constexpr double c210_value[] = {
  0x1.3e368ee6ae492p9
};
inline constexpr double c210_dx[] = {
  0., 0x1.9eab869f2dee4p-144, 0x1.4b63b4p0, -0x1.33b1eep0, 0., 0x1.3038be29848a1p-173,
  0x1.33b1eep0, -0x1.f3d72cp0, -0x1.4b63b4p-1, 0x1.33b1eep-1, 0x1.ed26593aaba88p-1,
  -0x1.42848842c31dfp-2
};
inline constexpr double c211_value[] = {
  0x1.2defb1e26b39p0
};
inline constexpr double c211_dx[] = {
  -0x1.7ae238cbc35a5p-3, -0x1.0fa1cf725f528p-5, -0x1.bc8847ad54848p-11, -0x1.1ea050b262917p-9,
  -0x1.0870ab48ec239p-11, -0x1.55278271e1024p-9, 0x1.2054d37f23e0ap-4
};
inline constexpr double c212_value[] = {
  0x1.0831bba61dd1ep3
};
inline constexpr double c212_dx[] = {
  -0x1.4b85f1b24aefp0, -0x1.db5b2b0826d07p-3, -0x1.84f73eb7a9f3fp-8, -0x1.f5988d382c7e9p-7,
  -0x1.cec52bbf9d3e4p-9, -0x1.2a829223a4e1fp-6, 0x1.f894721e7ec91p-2
};
inline constexpr double c213_value[] = {
  0x1.66aea8d695f2fp1
};
inline constexpr double c213_dx[] = {
  0x1.39b26862f8314p-10, 0x1.a791a2023d13ap-7, -0x1.c02eac6a67f24p-9, 0x1.0fc38a72d1026p-5,
  -0x1.3a6397b6d06bap-14, 0x1.e19492a94ecd4p-17, -0x1.09501ecf25d5dp-5, -0x1.5de6f7538963fp-6,
  -0x1.a4af258f09441p-8, 0x1.9b702c8657f29p-5, -0x1.1124d27951057p-9, -0x1.cffadae9afb4ap-17,
  -0x1.6548aee6bd36p-17, -0x1.0df9893de8556p-5, 0x1.b98f4b0ca9699p-5, -0x1.8613906bfb0c4p-6,
  0x1.0970550a3358p-5, -0x1.7869fbc05b20bp-9, 0x1.62dd0cdc067c9p-6, -0x1.0c27ba86f66a1p-14,
  -0x1.7630ca388e635p-6, 0x1.0b033cb04426ep-5, 0x1.bca373169bff5p-7, 0x1.88b356fe5847bp-12,
  0x1.3664b72eeec54p-5, 0x1.a3175127ae942p-11, -0x1.0f2e77daaf114p-10, -0x1.ab8730291d142p-8,
  -0x1.104993e74e0dp-5, 0x1.724fc4a21e6fdp-7, 0x1.8e22f65306a9fp-6, 0x1.0b0576dca27d9p-5,
  0x1.5bfa758e6e8bdp-6, 0x1.ac028c2e219f4p-7, 0x1.0190be5ebae3ep-13, -0x1.f6f2bf150ad36p-14,
  0x1.d865f99a43388p-11, 0x1.195a223ead0cbp-6, 0x1.eeccdb69e75ep-16, -0x1.a58576b439b7cp-11,
  0x1.2e212e5fa02eap-6, 0x1.07c61289d4471p-5, 0x1.37316e86ecefcp-6, 0x1.7b926bffda029p-17,
  -0x1.a134dcb9bbb16p-5
};
inline constexpr double c214_value[] = {
  0x1.f8659d6dc2ddap6
};
inline constexpr double c214_dx[] = {
  0x1.b922e2cb2d054p-5, 0x1.29d265e992f1dp-1, -0x1.3b20d13ad1165p-3, 0x1.7e2afab175eb6p0,
  -0x1.ba1c0d5915177p-9, 0x1.529c771f0b685p-11, -0x1.7518ab534d34cp0, -0x1.ec0ccbcd79349p-1,
  -0x1.27cb26689283dp-2, 0x1.214adf4e75d68p1, -0x1.801bc7fa99efbp-4, -0x1.463c61ec4f8b1p-11,
  -0x1.f66e35f47a13fp-12, -0x1.7ba6e8ff0eb82p0, 0x1.3678c0c4e71e2p1, -0x1.1245c18bec84ap0,
  0x1.7545f7965833dp0, -0x1.08aa85034013p-3, 0x1.f306da15691f2p-1, -0x1.7917de4dca851p-9,
  -0x1.071a4e2fc41ddp0, 0x1.777c8d57dfd6cp0, 0x1.38a2ecebe5af8p-1, 0x1.141e192ad6126p-6,
  0x1.b47da199ffc55p0, 0x1.26ac650fe6c02p-5, -0x1.7d59588b86303p-5, -0x1.2c9b0ddce8722p-2,
  -0x1.7ee777fd45c23p0, 0x1.04601641fd66ap-1, 0x1.17f0953260af7p0, 0x1.777faf264480ap0,
  0x1.e95835504b749p-1, 0x1.2cf1ca906fa3fp-1, 0x1.6a338bb536d06p-8, -0x1.61a2ae5acb9cap-8,
  0x1.4c27b3807743bp-5, 0x1.8ba6c0282359ep-1, 0x1.5be80a4676ae2p-10, -0x1.2861d776b8953p-5,
  0x1.a8dea9367941ap-1, 0x1.72ee8a11d283ep0, 0x1.b59d836dbd312p-1, 0x1.0ae2f3efe549cp-11,
  -0x1.25592b3297f8bp1
};
inline constexpr double c215_value[] = {
  0x1.7e399a83930c4p5
};
inline constexpr double c215_dx[] = {
  0., 0x1.a12b703ed5e04p-252, 0., -0x1.358cc2948a0c2p-108, 0., 0x1.52ac4381f9907p-310, 0.,
  -0x1.1638e2a12ffe5p-136, -0x1.b9da455555555p-5, 0x1.9a4292aaaaaabp-5, 0x1.48c43b7c72705p-4,
  -0x1.ae060b03aed2ap-6
};
inline constexpr double c216_value[] = {
  0x1.1eab33e2ae493p9
};
inline constexpr double c216_dx[] = {
  0., 0x1.38e0942f20683p-248, 0., -0x1.d05323decf122p-105, 0., 0x1.fc026542f658bp-307, 0.,
  -0x1.a15553f1c7fd7p-133, -0x1.4b63b4p-1, 0x1.33b1eep-1, 0x1.ed26593aaba87p-1,
  -0x1.42848842c31ep-2
};
inline constexpr double c217_value[] = {
  -0.
};
inline constexpr double c217_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c218_value[] = {
  -0.
};
inline constexpr double c218_dx[] = {
  0., 0., 0., 0., 0., 0., 0.
};
inline constexpr double c219_value[] = {
  0x1.41ea338abcec7p2
};
inline constexpr double c219_dx[] = {
  0x1.1d7715d242e57p-6, -0x1.9c451deb6bbb6p-6, -0x1.764e08a01dfeap-4, 0x1.8d40eabc1d6cfp-8,
  0x1.7d2d7bfaa65dap-4, -0x1.0ad224c4c23bp-4, 0x1.ea82a856b6e3cp-10, -0x1.a3901476ae2dbp-8,
  -0x1.2a2d1e1286336p-4, 0x1.23c71cbeac3adp-3, 0x1.0500d56f89a26p-5, 0x1.0d0c3682e9d8fp-4,
  -0x1.a5c5cf761c097p-7, -0x1.91111e08ffd19p-6, -0x1.ed1f3f935668fp-5, 0x1.0f72d70e3893cp-5,
  -0x1.a15b6890dd7f2p-8, -0x1.1caad1d62a6edp-5, 0x1.5ec9b35fb78b5p-5, -0x1.1d664b85aa006p-5,
  -0x1.ae3f106bd7b34p-9, 0x1.5eb8d808fc0ccp-7, 0x1.17e3fd9918485p-4, -0x1.1298dbc6ab2fap-5,
  -0x1.59f9646706e91p-5, -0x1.a1d1feb7ccf72p-4, 0x1.7f4b8c359c37ep-5, 0x1.1fcf1d4f5f5b1p-7,
  -0x1.23781006b03b6p-5, 0x1.4fee5cf66b0d8p-4, -0x1.54bf9df37df95p-4, -0x1.fa6f909a54befp-6,
  0x1.10c2e414c4f4ap-8, 0x1.a9c4829e25ef5p-4, 0x1.88ad13aa0ea54p-8, 0x1.64cb6dfb92b55p-5,
  -0x1.c46e25db6b381p-7, -0x1.8b815b8fb5685p-7, -0x1.0134a47c12ca2p-4, 0x1.7199bb575b076p-5,
  -0x1.659aae3b7ffcbp-6, -0x1.7f9a63fc7253ap-5, 0x1.81d865361a2b8p-6, -0x1.db4ac342fc542p-5,
  0x1.a66325e110c83p-4
};
inline constexpr double c220_value[] = {
  0x1.6a2779fc148ap5
};
inline constexpr double c220_dx[] = {
  0x1.4125f88c8b421p-3, -0x1.cfcdc1a8d9332p-3, -0x1.a517c9b421be9p-1, 0x1.bee90813a11a4p-5,
  0x1.acd32b79fb294p-1, -0x1.2c2c695d5a826p-1, 0x1.13e97eb0c6e03p-6, -0x1.d802170583f38p-5,
  -0x1.4f72c1d4d6f9cp-1, 0x1.4840005681c23p0, 0x1.25a0f01d7ad6ap-2, 0x1.2eadbd5347141p-1,
  -0x1.da7e8964df8abp-4, -0x1.c33341ca1fcbcp-3, -0x1.156193c2e09b1p-1, 0x1.316131efffa62p-2,
  -0x1.d586d5a2f92efp-5, -0x1.40402c10efbcbp-2, 0x1.8aa2e9cbae7ccp-2, -0x1.411314f65f407p-2,
  -0x1.e406f27952a9cp-6, 0x1.8a8ff30a1b8e7p-4, 0x1.3ae07d4c3b516p-1, -0x1.34ebf73f8095ap-2,
  -0x1.853890f3e7c64p-2, -0x1.d60c3e8ec696p-1, 0x1.af34fdbc4fbeep-2, 0x1.43c900f94b468p-4,
  -0x1.47e712078642dp-2, 0x1.79ec2895386f3p-1, -0x1.7f5791b1edb88p-1, -0x1.1cdec156cfab6p-2,
  0x1.32db40975d93ap-5, 0x1.defd12f1eaad5p-1, 0x1.b9c2b61f507a4p-5, 0x1.9164dbbb050bep-2,
  -0x1.fcfbea96d89f4p-4, -0x1.bcf18701ac156p-4, -0x1.215b390b95237p-1, 0x1.9fccf2c246684p-2,
  -0x1.924e0402effc4p-3, -0x1.af8db07c009e1p-2, 0x1.b21371dcdd70ep-3, -0x1.0b5a0dd5adef5p-1,
  0x1.db2f8a9d32e14p-1
};
inline constexpr double c221_value[] = {
  0x1.81df439b057a7p0
};
inline constexpr double c221_dx[] = {
  -0x1.eda3451a8f797p-3, -0x1.7647a37e15c01p-5, -0x1.2195b98c97379p-10, -0x1.75701bc986ec5p-9,
  -0x1.58883e7c014bfp-11, -0x1.bc7b2ecb6c051p-9, 0x1.2054d37f23e0ap-4
};
inline constexpr double c222_value[] = {
  0x1.51a35b27a4cb2p3
};
inline constexpr double c222_dx[] = {
  -0x1.afeedc773d8a4p0, -0x1.477eaf0e53081p-2, -0x1.fac604b608a14p-8, -0x1.46c21850560ecp-6,
  -0x1.2d7736ac81227p-8, -0x1.84ebc8f1fe847p-6, 0x1.f894721e7ec91p-2
};
inline constexpr double c223_value[] = {
  0x1.b0721adea0939p1
};
inline constexpr double c223_dx[] = {
  0x1.39b26862f8314p-10, 0x1.a791a2023d13ap-7, -0x1.af26d45b2e38dp-9, 0x1.0fc38a72d1026p-5,
  -0x1.95f26a51209b5p-13, 0x1.e19492a94ecd4p-17, -0x1.8d037b558e6b5p-5, -0x1.50ce8a0b4abcbp-6,
  -0x1.34ae89d58b62dp-7, 0x1.9b702c8657f29p-5, -0x1.7796bcddd62b2p-8, -0x1.5b262d2ea42fp-16,
  -0x1.57e9882a489dfp-17, -0x1.8c31af96d0ec4p-5, 0x1.b98f4b0ca9698p-5, -0x1.0a979234e9cd8p-4,
  0x1.0970550a33581p-5, -0x1.69e8fa47a508bp-9, 0x1.62dd0cdc067c9p-6, -0x1.273cb0069b384p-14,
  -0x1.ff7862f1502acp-5, 0x1.0b033cb04426ep-5, 0x1.bca373169bff3p-7, 0x1.88b356fe5847ap-12,
  0x1.3664b72eeec53p-5, 0x1.a3175127ae941p-11, -0x1.95cb974873e39p-10, -0x1.9b870655f65afp-8,
  -0x1.8f96853de4cd4p-5, 0x1.724fc4a21e6fdp-7, 0x1.8e22f65306a9ep-6, 0x1.0b0576dca27dap-5,
  0x1.5bfa758e6e8bdp-6, 0x1.ac028c2e219f3p-7, 0x1.0190be5ebae3dp-13, -0x1.57bb907fd6a94p-12,
  0x1.d865f99a43387p-11, 0x1.195a223ead0ccp-6, 0x1.eeccdb69e75e1p-16, -0x1.d0179809b55e2p-11,
  0x1.2e212e5fa02ebp-6, 0x1.07c61289d447p-5, 0x1.37316e86ecefcp-6, 0x1.7b926bffda028p-17,
  -0x1.cb576f6296a89p-5
};
inline constexpr double c224_value[] = {
  0x1.30103ae488e7cp7
};
inline constexpr double c224_dx[] = {
  0x1.b922e2cb2d054p-5, 0x1.29d265e992f1dp-1, -0x1.2f274d501c7ffp-3, 0x1.7e2afab175eb6p0,
  -0x1.1d6e72c10aed3p-7, 0x1.529c771f0b685p-11, -0x1.172672b828237p1, -0x1.d9a2721fe1195p-1,
  -0x1.b21571d44c02fp-2, 0x1.214adf4e75d69p1, -0x1.0815fccbfa965p-2, -0x1.e82daf8996e21p-11,
  -0x1.e3a0677b761e1p-12, -0x1.1692ef760ae62p1, 0x1.3678c0c4e71e3p1, -0x1.76e5259a68c9p1,
  0x1.7545f7965833dp0, -0x1.fcef9ff4c0144p-4, 0x1.f306da15691f2p-1, -0x1.9f2d57894a471p-9,
  -0x1.67a0a591ac5e1p1, 0x1.777c8d57dfd6bp0, 0x1.38a2ecebe5af7p-1, 0x1.141e192ad6126p-6,
  0x1.b47da199ffc55p0, 0x1.26ac650fe6c02p-5, -0x1.1d53265ef17cp-4, -0x1.215af0747137fp-2,
  -0x1.18f5d5af84e05p1, 0x1.04601641fd66ap-1, 0x1.17f0953260af7p0, 0x1.777faf264480ap0,
  0x1.e95835504b74ap-1, 0x1.2cf1ca906fa3fp-1, 0x1.6a338bb536d06p-8, -0x1.e35fc333c5dep-7,
  0x1.4c27b3807743bp-5, 0x1.8ba6c0282359fp-1, 0x1.5be80a4676ae2p-10, -0x1.465096e6d3863p-5,
  0x1.a8dea9367941ap-1, 0x1.72ee8a11d283ep0, 0x1.b59d836dbd312p-1, 0x1.0ae2f3efe549cp-11,
  -0x1.42f97a5151ee8p1
};
inline constexpr double c225_value[] = {
  0x1.2a80b04d86082p6
};
inline constexpr double c225_dx[] = {
  0., 0x1.147259bf73f43p-147, 0x1.b9da455555555p-4, -0x1.0989edec18e55p-3, 0.,
  0x1.95a0fd8cb0b81p-177, 0x1.9a4292aaaaaabp-4, -0x1.45502e20fa855p-2, -0x1.0989edec18e55p-4,
  0x1.9a4292aaaaaabp-5, 0x1.46a468e98ac4dp-4, -0x1.035360b80908fp-5
};
inline constexpr double c226_value[] = {
  0x1.bfc10874490c3p9
};
inline constexpr double c226_dx[] = {
  0., 0x1.9eab869f2dee4p-144, 0x1.4b63b4p0, -0x1.8e4ee4e22558p0, 0., 0x1.3038be29848a1p-173,
  0x1.33b1eep0, -0x1.e7f8453177c8p1, -0x1.8e4ee4e22558p-1, 0x1.33b1eep-1, 0x1.e9f69d5e50274p-1,
  -0x1.84fd11140d8d7p-2
};
inline constexpr Loss<double> cases[] = {
  {"MSELoss()", false, 1, 1, x_0, t_1, {}, {}, c1_value[0], c1_dx},
  {"MSELoss()", true, 1, 1, x_0, t_1, {}, {}, c2_value[0], c2_dx},
  {"MSELoss()", false, 7, 1, x_2, t_3, {}, {}, c3_value[0], c3_dx},
  {"MSELoss()", true, 7, 1, x_2, t_3, {}, {}, c4_value[0], c4_dx},
  {"MSELoss()", false, 5, 3, x_4, t_5, {}, {}, c5_value[0], c5_dx},
  {"MSELoss()", true, 5, 3, x_4, t_5, {}, {}, c6_value[0], c6_dx},
  {"MSELoss()", false, 9, 5, x_6, t_7, {}, {}, c7_value[0], c7_dx},
  {"MSELoss()", true, 9, 5, x_6, t_7, {}, {}, c8_value[0], c8_dx},
  {"MSELoss()", false, 3, 10, x_8, t_9, {}, {}, c9_value[0], c9_dx},
  {"MSELoss()", true, 3, 10, x_8, t_9, {}, {}, c10_value[0], c10_dx},
  {"MSELoss()", false, 5, 17, x_10, t_11, {}, {}, c11_value[0], c11_dx},
  {"MSELoss()", true, 5, 17, x_10, t_11, {}, {}, c12_value[0], c12_dx},
  {"MSELoss()", false, 2, 3, x_12, t_13, {}, {}, c13_value[0], c13_dx},
  {"MSELoss()", true, 2, 3, x_12, t_13, {}, {}, c14_value[0], c14_dx},
  {"L1Loss()", false, 7, 1, x_2, t_3, {}, {}, c15_value[0], c15_dx},
  {"L1Loss()", true, 7, 1, x_2, t_3, {}, {}, c16_value[0], c16_dx},
  {"L1Loss()", false, 9, 5, x_14, t_15, {}, {}, c17_value[0], c17_dx},
  {"L1Loss()", true, 9, 5, x_14, t_15, {}, {}, c18_value[0], c18_dx},
  {"L1Loss()", false, 2, 3, x_12, t_13, {}, {}, c19_value[0], c19_dx},
  {"L1Loss()", true, 2, 3, x_12, t_13, {}, {}, c20_value[0], c20_dx},
  {"SmoothL1Loss()", false, 7, 1, x_2, t_3, {}, {}, c21_value[0], c21_dx},
  {"SmoothL1Loss()", true, 7, 1, x_2, t_3, {}, {}, c22_value[0], c22_dx},
  {"SmoothL1Loss()", false, 9, 5, x_14, t_15, {}, {}, c23_value[0], c23_dx},
  {"SmoothL1Loss()", true, 9, 5, x_14, t_15, {}, {}, c24_value[0], c24_dx},
  {"SmoothL1Loss()", false, 2, 3, x_12, t_13, {}, {}, c25_value[0], c25_dx},
  {"SmoothL1Loss()", true, 2, 3, x_12, t_13, {}, {}, c26_value[0], c26_dx},
  {"SmoothL1Loss(beta=0.5)", false, 7, 1, x_2, t_3, {}, {}, c27_value[0], c27_dx},
  {"SmoothL1Loss(beta=0.5)", true, 7, 1, x_2, t_3, {}, {}, c28_value[0], c28_dx},
  {"SmoothL1Loss(beta=0.5)", false, 9, 5, x_14, t_15, {}, {}, c29_value[0], c29_dx},
  {"SmoothL1Loss(beta=0.5)", true, 9, 5, x_14, t_15, {}, {}, c30_value[0], c30_dx},
  {"SmoothL1Loss(beta=0.5)", false, 2, 3, x_12, t_13, {}, {}, c31_value[0], c31_dx},
  {"SmoothL1Loss(beta=0.5)", true, 2, 3, x_12, t_13, {}, {}, c32_value[0], c32_dx},
  {"HuberLoss()", false, 7, 1, x_2, t_3, {}, {}, c33_value[0], c33_dx},
  {"HuberLoss()", true, 7, 1, x_2, t_3, {}, {}, c34_value[0], c34_dx},
  {"HuberLoss()", false, 9, 5, x_14, t_15, {}, {}, c35_value[0], c35_dx},
  {"HuberLoss()", true, 9, 5, x_14, t_15, {}, {}, c36_value[0], c36_dx},
  {"HuberLoss()", false, 2, 3, x_12, t_13, {}, {}, c37_value[0], c37_dx},
  {"HuberLoss()", true, 2, 3, x_12, t_13, {}, {}, c38_value[0], c38_dx},
  {"HuberLoss(delta=2)", false, 7, 1, x_2, t_3, {}, {}, c39_value[0], c39_dx},
  {"HuberLoss(delta=2)", true, 7, 1, x_2, t_3, {}, {}, c40_value[0], c40_dx},
  {"HuberLoss(delta=2)", false, 9, 5, x_14, t_15, {}, {}, c41_value[0], c41_dx},
  {"HuberLoss(delta=2)", true, 9, 5, x_14, t_15, {}, {}, c42_value[0], c42_dx},
  {"HuberLoss(delta=2)", false, 2, 3, x_12, t_13, {}, {}, c43_value[0], c43_dx},
  {"HuberLoss(delta=2)", true, 2, 3, x_12, t_13, {}, {}, c44_value[0], c44_dx},
  {"BCELoss()", false, 1, 1, x_16, t_17, {}, {}, c45_value[0], c45_dx},
  {"BCELoss()", true, 1, 1, x_16, t_17, {}, {}, c46_value[0], c46_dx},
  {"BCELoss()", false, 7, 1, x_18, t_19, {}, {}, c47_value[0], c47_dx},
  {"BCELoss()", true, 7, 1, x_18, t_19, {}, {}, c48_value[0], c48_dx},
  {"BCELoss()", false, 5, 3, x_20, t_21, {}, {}, c49_value[0], c49_dx},
  {"BCELoss()", true, 5, 3, x_20, t_21, {}, {}, c50_value[0], c50_dx},
  {"BCELoss()", false, 9, 5, x_22, t_23, {}, {}, c51_value[0], c51_dx},
  {"BCELoss()", true, 9, 5, x_22, t_23, {}, {}, c52_value[0], c52_dx},
  {"BCELoss()", false, 3, 10, x_24, t_25, {}, {}, c53_value[0], c53_dx},
  {"BCELoss()", true, 3, 10, x_24, t_25, {}, {}, c54_value[0], c54_dx},
  {"BCELoss()", false, 5, 17, x_26, t_27, {}, {}, c55_value[0], c55_dx},
  {"BCELoss()", true, 5, 17, x_26, t_27, {}, {}, c56_value[0], c56_dx},
  {"BCELoss()", false, 2, 2, x_28, t_29, {}, {}, c57_value[0], c57_dx},
  {"BCELoss()", true, 2, 2, x_28, t_29, {}, {}, c58_value[0], c58_dx},
  {"BCEWithLogitsLoss()", false, 1, 1, x_30, t_31, {}, {}, c59_value[0], c59_dx},
  {"BCEWithLogitsLoss()", true, 1, 1, x_30, t_31, {}, {}, c60_value[0], c60_dx},
  {"BCEWithLogitsLoss()", false, 7, 1, x_32, t_33, {}, {}, c61_value[0], c61_dx},
  {"BCEWithLogitsLoss()", true, 7, 1, x_32, t_33, {}, {}, c62_value[0], c62_dx},
  {"BCEWithLogitsLoss()", false, 5, 3, x_34, t_35, {}, {}, c63_value[0], c63_dx},
  {"BCEWithLogitsLoss()", true, 5, 3, x_34, t_35, {}, {}, c64_value[0], c64_dx},
  {"BCEWithLogitsLoss()", false, 9, 5, x_36, t_37, {}, {}, c65_value[0], c65_dx},
  {"BCEWithLogitsLoss()", true, 9, 5, x_36, t_37, {}, {}, c66_value[0], c66_dx},
  {"BCEWithLogitsLoss()", false, 3, 10, x_38, t_39, {}, {}, c67_value[0], c67_dx},
  {"BCEWithLogitsLoss()", true, 3, 10, x_38, t_39, {}, {}, c68_value[0], c68_dx},
  {"BCEWithLogitsLoss()", false, 5, 17, x_40, t_41, {}, {}, c69_value[0], c69_dx},
  {"BCEWithLogitsLoss()", true, 5, 17, x_40, t_41, {}, {}, c70_value[0], c70_dx},
  {"BCEWithLogitsLoss()", false, 4, 3, x_42, t_43, {}, {}, c71_value[0], c71_dx},
  {"BCEWithLogitsLoss()", true, 4, 3, x_42, t_43, {}, {}, c72_value[0], c72_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 7, 1, x_44, t_45, {}, w_46, c73_value[0], c73_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 7, 1, x_44, t_45, {}, w_46, c74_value[0], c74_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 9, 5, x_47, t_48, {}, w_46, c75_value[0], c75_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 9, 5, x_47, t_48, {}, w_46, c76_value[0], c76_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 4, 3, x_42, t_43, {}, w_46, c77_value[0], c77_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 4, 3, x_42, t_43, {}, w_46, c78_value[0], c78_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 7, 1, x_44, t_45, {}, w_49, c79_value[0], c79_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 7, 1, x_44, t_45, {}, w_49, c80_value[0], c80_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 9, 5, x_47, t_48, {}, w_50, c81_value[0], c81_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 9, 5, x_47, t_48, {}, w_50, c82_value[0], c82_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 4, 3, x_42, t_43, {}, w_51, c83_value[0], c83_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 4, 3, x_42, t_43, {}, w_51, c84_value[0], c84_dx},
  {"Sigmoid+BCELoss()", false, 1, 1, x_30, t_31, {}, {}, c85_value[0], c85_dx},
  {"Sigmoid+BCELoss()", true, 1, 1, x_30, t_31, {}, {}, c86_value[0], c86_dx},
  {"Sigmoid+BCELoss()", false, 7, 1, x_32, t_33, {}, {}, c87_value[0], c87_dx},
  {"Sigmoid+BCELoss()", true, 7, 1, x_32, t_33, {}, {}, c88_value[0], c88_dx},
  {"Sigmoid+BCELoss()", false, 5, 3, x_34, t_35, {}, {}, c89_value[0], c89_dx},
  {"Sigmoid+BCELoss()", true, 5, 3, x_34, t_35, {}, {}, c90_value[0], c90_dx},
  {"Sigmoid+BCELoss()", false, 9, 5, x_36, t_37, {}, {}, c91_value[0], c91_dx},
  {"Sigmoid+BCELoss()", true, 9, 5, x_36, t_37, {}, {}, c92_value[0], c92_dx},
  {"Sigmoid+BCELoss()", false, 3, 10, x_38, t_39, {}, {}, c93_value[0], c93_dx},
  {"Sigmoid+BCELoss()", true, 3, 10, x_38, t_39, {}, {}, c94_value[0], c94_dx},
  {"Sigmoid+BCELoss()", false, 5, 17, x_40, t_41, {}, {}, c95_value[0], c95_dx},
  {"Sigmoid+BCELoss()", true, 5, 17, x_40, t_41, {}, {}, c96_value[0], c96_dx},
  {"Sigmoid+BCELoss()", false, 4, 3, x_42, t_43, {}, {}, c97_value[0], c97_dx},
  {"Sigmoid+BCELoss()", true, 4, 3, x_42, t_43, {}, {}, c98_value[0], c98_dx},
  {"CrossEntropyLoss()", false, 1, 1, x_52, {}, classes_53, {}, c99_value[0], c99_dx},
  {"CrossEntropyLoss()", true, 1, 1, x_52, {}, classes_53, {}, c100_value[0], c100_dx},
  {"CrossEntropyLoss()", false, 7, 1, x_54, {}, classes_55, {}, c101_value[0], c101_dx},
  {"CrossEntropyLoss()", true, 7, 1, x_54, {}, classes_55, {}, c102_value[0], c102_dx},
  {"CrossEntropyLoss()", false, 5, 3, x_56, {}, classes_57, {}, c103_value[0], c103_dx},
  {"CrossEntropyLoss()", true, 5, 3, x_56, {}, classes_57, {}, c104_value[0], c104_dx},
  {"CrossEntropyLoss()", false, 9, 5, x_58, {}, classes_59, {}, c105_value[0], c105_dx},
  {"CrossEntropyLoss()", true, 9, 5, x_58, {}, classes_59, {}, c106_value[0], c106_dx},
  {"CrossEntropyLoss()", false, 3, 10, x_60, {}, classes_61, {}, c107_value[0], c107_dx},
  {"CrossEntropyLoss()", true, 3, 10, x_60, {}, classes_61, {}, c108_value[0], c108_dx},
  {"CrossEntropyLoss()", false, 5, 17, x_62, {}, classes_63, {}, c109_value[0], c109_dx},
  {"CrossEntropyLoss()", true, 5, 17, x_62, {}, classes_63, {}, c110_value[0], c110_dx},
  {"CrossEntropyLoss()", false, 8, 2, x_64, {}, classes_65, {}, c111_value[0], c111_dx},
  {"CrossEntropyLoss()", true, 8, 2, x_64, {}, classes_65, {}, c112_value[0], c112_dx},
  {"CrossEntropyLoss()", false, 4, 3, x_66, {}, classes_67, {}, c113_value[0], c113_dx},
  {"CrossEntropyLoss()", true, 4, 3, x_66, {}, classes_67, {}, c114_value[0], c114_dx},
  {"CrossEntropyLoss(weight=...)", false, 7, 1, x_68, {}, classes_55, w_49, c115_value[0], c115_dx},
  {"CrossEntropyLoss(weight=...)", true, 7, 1, x_68, {}, classes_55, w_49, c116_value[0], c116_dx},
  {"CrossEntropyLoss(weight=...)", false, 9, 5, x_69, {}, classes_70, w_50, c117_value[0], c117_dx},
  {"CrossEntropyLoss(weight=...)", true, 9, 5, x_69, {}, classes_70, w_50, c118_value[0], c118_dx},
  {"CrossEntropyLoss(weight=...)", false, 4, 3, x_66, {}, classes_67, w_51, c119_value[0], c119_dx},
  {"CrossEntropyLoss(weight=...)", true, 4, 3, x_66, {}, classes_67, w_51, c120_value[0], c120_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 7, 1, x_68, {}, classes_55, {}, c121_value[0], c121_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 7, 1, x_68, {}, classes_55, {}, c122_value[0], c122_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 9, 5, x_69, {}, classes_70, {}, c123_value[0], c123_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 9, 5, x_69, {}, classes_70, {}, c124_value[0], c124_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 4, 3, x_66, {}, classes_67, {}, c125_value[0], c125_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 4, 3, x_66, {}, classes_67, {}, c126_value[0], c126_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 7, 1, x_68, {}, classes_55, w_49, c127_value[0], c127_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 7, 1, x_68, {}, classes_55, w_49, c128_value[0], c128_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 9, 5, x_69, {}, classes_70, w_50, c129_value[0], c129_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 9, 5, x_69, {}, classes_70, w_50, c130_value[0], c130_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 4, 3, x_66, {}, classes_67, w_51, c131_value[0], c131_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 4, 3, x_66, {}, classes_67, w_51, c132_value[0], c132_dx},
  {"CrossEntropyLoss()", false, 9, 5, x_71, {}, classes_72, {}, c133_value[0], c133_dx},
  {"CrossEntropyLoss()", true, 9, 5, x_71, {}, classes_72, {}, c134_value[0], c134_dx},
  {"CrossEntropyLoss()", false, 4, 3, x_66, {}, classes_73, {}, c135_value[0], c135_dx},
  {"CrossEntropyLoss()", true, 4, 3, x_66, {}, classes_73, {}, c136_value[0], c136_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 9, 5, x_71, {}, classes_74, w_50, c137_value[0], c137_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 9, 5, x_71, {}, classes_74, w_50, c138_value[0], c138_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 4, 3, x_66, {}, classes_75, w_51, c139_value[0], c139_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 4, 3, x_66, {}, classes_75, w_51, c140_value[0], c140_dx},
  {"NLLLoss()", false, 7, 1, x_76, {}, classes_55, {}, c141_value[0], c141_dx},
  {"NLLLoss()", true, 7, 1, x_76, {}, classes_55, {}, c142_value[0], c142_dx},
  {"NLLLoss()", false, 9, 5, x_77, {}, classes_70, {}, c143_value[0], c143_dx},
  {"NLLLoss()", true, 9, 5, x_77, {}, classes_70, {}, c144_value[0], c144_dx},
  {"NLLLoss()", false, 5, 17, x_78, {}, classes_79, {}, c145_value[0], c145_dx},
  {"NLLLoss()", true, 5, 17, x_78, {}, classes_79, {}, c146_value[0], c146_dx},
  {"NLLLoss()", false, 4, 3, x_80, {}, classes_67, {}, c147_value[0], c147_dx},
  {"NLLLoss()", true, 4, 3, x_80, {}, classes_67, {}, c148_value[0], c148_dx},
  {"NLLLoss(weight=...)", false, 7, 1, x_76, {}, classes_55, w_49, c149_value[0], c149_dx},
  {"NLLLoss(weight=...)", true, 7, 1, x_76, {}, classes_55, w_49, c150_value[0], c150_dx},
  {"NLLLoss(weight=...)", false, 9, 5, x_77, {}, classes_70, w_50, c151_value[0], c151_dx},
  {"NLLLoss(weight=...)", true, 9, 5, x_77, {}, classes_70, w_50, c152_value[0], c152_dx},
  {"NLLLoss(weight=...)", false, 5, 17, x_78, {}, classes_79, w_81, c153_value[0], c153_dx},
  {"NLLLoss(weight=...)", true, 5, 17, x_78, {}, classes_79, w_81, c154_value[0], c154_dx},
  {"NLLLoss(weight=...)", false, 4, 3, x_80, {}, classes_67, w_51, c155_value[0], c155_dx},
  {"NLLLoss(weight=...)", true, 4, 3, x_80, {}, classes_67, w_51, c156_value[0], c156_dx},
  {"LogSoftmax+NLLLoss()", false, 7, 1, x_68, {}, classes_55, {}, c157_value[0], c157_dx},
  {"LogSoftmax+NLLLoss()", true, 7, 1, x_68, {}, classes_55, {}, c158_value[0], c158_dx},
  {"LogSoftmax+NLLLoss()", false, 5, 3, x_82, {}, classes_83, {}, c159_value[0], c159_dx},
  {"LogSoftmax+NLLLoss()", true, 5, 3, x_82, {}, classes_83, {}, c160_value[0], c160_dx},
  {"LogSoftmax+NLLLoss()", false, 5, 17, x_84, {}, classes_85, {}, c161_value[0], c161_dx},
  {"LogSoftmax+NLLLoss()", true, 5, 17, x_84, {}, classes_85, {}, c162_value[0], c162_dx},
  {"LogSoftmax+NLLLoss()", false, 4, 3, x_66, {}, classes_67, {}, c163_value[0], c163_dx},
  {"LogSoftmax+NLLLoss()", true, 4, 3, x_66, {}, classes_67, {}, c164_value[0], c164_dx},
  {"KLDivLoss()", false, 7, 1, x_86, t_87, {}, {}, c165_value[0], c165_dx},
  {"KLDivLoss()", true, 7, 1, x_86, t_87, {}, {}, c166_value[0], c166_dx},
  {"KLDivLoss()", false, 9, 5, x_88, t_89, {}, {}, c167_value[0], c167_dx},
  {"KLDivLoss()", true, 9, 5, x_88, t_89, {}, {}, c168_value[0], c168_dx},
  {"KLDivLoss(log_target=True)", false, 7, 1, x_90, t_91, {}, {}, c169_value[0], c169_dx},
  {"KLDivLoss(log_target=True)", true, 7, 1, x_90, t_91, {}, {}, c170_value[0], c170_dx},
  {"KLDivLoss(log_target=True)", false, 9, 5, x_92, t_93, {}, {}, c171_value[0], c171_dx},
  {"KLDivLoss(log_target=True)", true, 9, 5, x_92, t_93, {}, {}, c172_value[0], c172_dx},
  {"KLDivLoss(reduction=batchmean)", false, 7, 1, x_86, t_87, {}, {}, c173_value[0], c173_dx},
  {"KLDivLoss(reduction=batchmean)", false, 9, 5, x_88, t_89, {}, {}, c174_value[0], c174_dx},
  {"PoissonNLLLoss()", false, 7, 1, x_94, t_95, {}, {}, c175_value[0], c175_dx},
  {"PoissonNLLLoss()", true, 7, 1, x_94, t_95, {}, {}, c176_value[0], c176_dx},
  {"PoissonNLLLoss()", false, 9, 5, x_96, t_97, {}, {}, c177_value[0], c177_dx},
  {"PoissonNLLLoss()", true, 9, 5, x_96, t_97, {}, {}, c178_value[0], c178_dx},
  {"PoissonNLLLoss(full=True)", false, 7, 1, x_94, t_95, {}, {}, c179_value[0], c179_dx},
  {"PoissonNLLLoss(full=True)", true, 7, 1, x_94, t_95, {}, {}, c180_value[0], c180_dx},
  {"PoissonNLLLoss(full=True)", false, 9, 5, x_96, t_97, {}, {}, c181_value[0], c181_dx},
  {"PoissonNLLLoss(full=True)", true, 9, 5, x_96, t_97, {}, {}, c182_value[0], c182_dx},
  {"PoissonNLLLoss(log_input=False)", false, 7, 1, x_98, t_95, {}, {}, c183_value[0], c183_dx},
  {"PoissonNLLLoss(log_input=False)", true, 7, 1, x_98, t_95, {}, {}, c184_value[0], c184_dx},
  {"PoissonNLLLoss(log_input=False)", false, 9, 5, x_99, t_97, {}, {}, c185_value[0], c185_dx},
  {"PoissonNLLLoss(log_input=False)", true, 9, 5, x_99, t_97, {}, {}, c186_value[0], c186_dx},
  {"SoftMarginLoss()", false, 7, 1, x_100, t_101, {}, {}, c187_value[0], c187_dx},
  {"SoftMarginLoss()", true, 7, 1, x_100, t_101, {}, {}, c188_value[0], c188_dx},
  {"SoftMarginLoss()", false, 9, 5, x_102, t_103, {}, {}, c189_value[0], c189_dx},
  {"SoftMarginLoss()", true, 9, 5, x_102, t_103, {}, {}, c190_value[0], c190_dx},
  {"HingeEmbeddingLoss()", false, 7, 1, x_100, t_101, {}, {}, c191_value[0], c191_dx},
  {"HingeEmbeddingLoss()", true, 7, 1, x_100, t_101, {}, {}, c192_value[0], c192_dx},
  {"HingeEmbeddingLoss()", false, 9, 5, x_102, t_103, {}, {}, c193_value[0], c193_dx},
  {"HingeEmbeddingLoss()", true, 9, 5, x_102, t_103, {}, {}, c194_value[0], c194_dx},
  {"HingeEmbeddingLoss(margin=2.5)", false, 7, 1, x_100, t_101, {}, {}, c195_value[0], c195_dx},
  {"HingeEmbeddingLoss(margin=2.5)", true, 7, 1, x_100, t_101, {}, {}, c196_value[0], c196_dx},
  {"HingeEmbeddingLoss(margin=2.5)", false, 9, 5, x_102, t_103, {}, {}, c197_value[0], c197_dx},
  {"HingeEmbeddingLoss(margin=2.5)", true, 9, 5, x_102, t_103, {}, {}, c198_value[0], c198_dx},
  {"BCELoss(weight=...)", false, 7, 1, x_18, t_19, {}, w_49, c199_value[0], c199_dx},
  {"BCELoss(weight=...)", true, 7, 1, x_18, t_19, {}, w_49, c200_value[0], c200_dx},
  {"BCELoss(weight=...)", false, 5, 3, x_20, t_21, {}, w_51, c201_value[0], c201_dx},
  {"BCELoss(weight=...)", true, 5, 3, x_20, t_21, {}, w_51, c202_value[0], c202_dx},
  {"BCELoss(weight=...)", false, 9, 5, x_22, t_23, {}, w_50, c203_value[0], c203_dx},
  {"BCELoss(weight=...)", true, 9, 5, x_22, t_23, {}, w_50, c204_value[0], c204_dx},
  {"BCEWithLogitsLoss(weight=...)", false, 7, 1, x_44, t_45, {}, w_49, c205_value[0], c205_dx},
  {"BCEWithLogitsLoss(weight=...)", true, 7, 1, x_44, t_45, {}, w_49, c206_value[0], c206_dx},
  {"BCEWithLogitsLoss(weight=...)", false, 9, 5, x_47, t_48, {}, w_50, c207_value[0], c207_dx},
  {"BCEWithLogitsLoss(weight=...)", true, 9, 5, x_47, t_48, {}, w_50, c208_value[0], c208_dx},
  {"BCEWithLogitsLoss(weight=...)", false, 4, 3, x_42, t_43, {}, w_51, c209_value[0], c209_dx},
  {"BCEWithLogitsLoss(weight=...)", true, 4, 3, x_42, t_43, {}, w_51, c210_value[0], c210_dx},
  {"Sigmoid+BCELoss(weight=...)", false, 7, 1, x_44, t_45, {}, w_49, c211_value[0], c211_dx},
  {"Sigmoid+BCELoss(weight=...)", true, 7, 1, x_44, t_45, {}, w_49, c212_value[0], c212_dx},
  {"Sigmoid+BCELoss(weight=...)", false, 9, 5, x_47, t_48, {}, w_50, c213_value[0], c213_dx},
  {"Sigmoid+BCELoss(weight=...)", true, 9, 5, x_47, t_48, {}, w_50, c214_value[0], c214_dx},
  {"Sigmoid+BCELoss(weight=...)", false, 4, 3, x_42, t_43, {}, w_51, c215_value[0], c215_dx},
  {"Sigmoid+BCELoss(weight=...)", true, 4, 3, x_42, t_43, {}, w_51, c216_value[0], c216_dx},
  {"LogSoftmax+SoftNLLLoss()", false, 7, 1, x_86, t_87, {}, {}, c217_value[0], c217_dx},
  {"LogSoftmax+SoftNLLLoss()", true, 7, 1, x_86, t_87, {}, {}, c218_value[0], c218_dx},
  {"LogSoftmax+SoftNLLLoss()", false, 9, 5, x_88, t_89, {}, {}, c219_value[0], c219_dx},
  {"LogSoftmax+SoftNLLLoss()", true, 9, 5, x_88, t_89, {}, {}, c220_value[0], c220_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", false, 7, 1, x_44, t_45, {}, w_49, c221_value[0], c221_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", true, 7, 1, x_44, t_45, {}, w_49, c222_value[0], c222_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", false, 9, 5, x_47, t_48, {}, w_50, c223_value[0], c223_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", true, 9, 5, x_47, t_48, {}, w_50, c224_value[0], c224_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", false, 4, 3, x_42, t_43, {}, w_51, c225_value[0], c225_dx},
  {"BCEWithLogitsLoss(weight=..., pos_weight=...)", true, 4, 3, x_42, t_43, {}, w_51, c226_value[0], c226_dx},
};
}  // namespace losses_f64
template <>
inline constexpr std::span<const Loss<double>> losses<double>{losses_f64::cases};
}  // namespace fixnet::golden
