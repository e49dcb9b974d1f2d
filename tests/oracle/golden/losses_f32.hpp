// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "../golden.hpp"

namespace fixnet::golden {
namespace losses_f32 {
inline constexpr float c1_value[] = {
  0x1.74131ap1f
};
inline constexpr float x_0[] = {
  -0x1.b1a196p0f
};
inline constexpr float t_1[] = {
  0x1.6acdp-7f
};
inline constexpr float c1_dx[] = {
  -0x1.b4773p1f
};
inline constexpr float c2_value[] = {
  0x1.74131ap1f
};
inline constexpr float c2_dx[] = {
  -0x1.b4773p1f
};
inline constexpr float c3_value[] = {
  0x1.8p0f
};
inline constexpr float x_2[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f
};
inline constexpr float t_3[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f
};
inline constexpr float c3_dx[] = {
  0.f, 0x1.24924ap-2f, -0x1.24924ap-2f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-1f,
  -0x1.24924ap-1f
};
inline constexpr float c4_value[] = {
  0x1.5p3f
};
inline constexpr float c4_dx[] = {
  0.f, 2.f, -2.f, 1.f, -1.f, 4.f, -4.f
};
inline constexpr float c5_value[] = {
  0x1.072b6ap2f
};
inline constexpr float x_4[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f, -0x1.255824p0f, 0x1.a504b8p-1f,
  0x1.65fcecp1f, -0x1.c9722p-3f, -0x1.c2f18p0f, 0x1.45568cp1f, -0x1.649d0cp0f, 0x1.156af8p1f
};
inline constexpr float t_5[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f, 0x1.6eab34p1f, 0x1.73cabp1f, -0x1.dc1b7p-3f,
  -0x1.cfe858p0f, 0x1.0a88bp1f, 0x1.7682a8p0f, -0x1.330f3cp1f, 0x1.6e09b4p-1f
};
inline constexpr float c5_dx[] = {
  0.f, 0x1.111112p-3f, -0x1.111112p-3f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-2f,
  -0x1.111112p-2f, -0x1.11c828p-1f, -0x1.1c4e6ap-2f, 0x1.9d9828p-2f, 0x1.b1d78ep-3f,
  -0x1.06672cp-1f, 0x1.2693acp-3f, 0x1.12ac3p-3f, 0x1.8c9ac4p-3f
};
inline constexpr float c6_value[] = {
  0x1.ed7168p5f
};
inline constexpr float c6_dx[] = {
  0.f, 2.f, -2.f, 1.f, -1.f, 4.f, -4.f, -0x1.00aba4p3f, -0x1.0a8982p2f, 0x1.83bea4p2f,
  0x1.96ba14p1f, -0x1.ec017p2f, 0x1.142a7p1f, 0x1.01816cp1f, 0x1.73d116p1f
};
inline constexpr float c7_value[] = {
  0x1.28e064p2f
};
inline constexpr float x_6[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f, 0x1.399caap1f, 0x1.433da4p1f,
  0x1.9acacp-4f, 0x1.3d0244p-1f, 0x1.65800ap0f, 0x1.6165ccp1f, -0x1.5a3f2cp0f, -0x1.93dcdcp0f,
  -0x1.1e8d86p0f, -0x1.7706d4p1f, -0x1.eefd0cp-1f, -0x1.23963cp-1f, 0x1.09852ep0f, -0x1.da7c2cp0f,
  0x1.425b4cp-1f, -0x1.bc51fp-1f, 0x1.dd3b28p0f, -0x1.4c1cp-2f, -0x1.97a87p-2f, 0x1.56fd86p1f,
  -0x1.3babf6p0f, -0x1.29acfcp1f, -0x1.42f3cep0f, 0x1.105afp1f, -0x1.a2cadp-1f, -0x1.69d1ecp1f,
  -0x1.07b9e8p1f, 0x1.085decp1f, 0x1.fde05cp0f, -0x1.15d58p-2f, 0x1.3a1cc6p0f, -0x1.3ce054p1f,
  0x1.42fba2p0f, -0x1.5d71p0f, -0x1.5dc88ap1f, -0x1.33de6ep0f, 0x1.60db8p-5f, 0x1.c1f45ap0f
};
inline constexpr float t_7[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f, 0x1.84226ap0f, 0x1.57ca2p1f, 0x1.d8146p-3f,
  0x1.ae17cp-4f, 0x1.5208acp1f, 0x1.3d6cap1f, 0x1.1410a4p1f, 0x1.4efd64p-1f, -0x1.27adbap1f,
  -0x1.24dd96p0f, 0x1.3735f8p-1f, 0x1.600608p0f, -0x1.122728p1f, -0x1.a165acp-1f, -0x1.522be4p0f,
  -0x1.c59f18p-1f, 0x1.3f35dep0f, -0x1.a2e39p0f, 0x1.e99dbp-1f, -0x1.cda8dcp-1f, 0x1.dd711p-2f,
  -0x1.7c15dcp-1f, -0x1.e19ac4p-1f, 0x1.f1154p-2f, 0x1.37de94p1f, 0x1.08ab72p0f, 0x1.79f0b2p0f,
  -0x1.f447bcp0f, -0x1.36c958p1f, -0x1.0c64ap-2f, -0x1.a43b1p-2f, -0x1.9a7e28p-1f, -0x1.bdfed8p0f,
  -0x1.1121dep1f, 0x1.4e5e7p1f, 0x1.3ce78cp-1f, 0x1.3a1cp-9f, -0x1.a3dd68p-1f
};
inline constexpr float c7_dx[] = {
  0.f, 0x1.6c16c2p-5f, -0x1.6c16c2p-5f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-4f,
  -0x1.6c16c2p-4f, 0x1.5409d6p-5f, -0x1.d3994p-8f, -0x1.7b488ap-8f, 0x1.766566p-6f,
  -0x1.c512ecp-5f, 0x1.994beap-7f, -0x1.3f6c4p-3f, -0x1.964c7ep-4f, 0x1.b17fe8p-5f,
  -0x1.451c8p-4f, -0x1.1ea60ep-4f, -0x1.6200d2p-4f, 0x1.215c44p-3f, -0x1.7a01e6p-5f,
  0x1.6317dap-4f, 0x1.a75112p-11f, 0x1.c17b22p-6f, 0x1.ddab78p-5f, -0x1.ed1dcep-5f, 0x1.45fa2p-3f,
  -0x1.355b3p-4f, -0x1.203836p-4f, -0x1.d357bcp-7f, 0x1.2afab6p-4f, -0x1.2839cep-3f,
  -0x1.5f6626p-3f, -0x1.41ead8p-3f, 0x1.6ddf22p-3f, 0x1.924b0cp-3f, -0x1.adaaacp-12f,
  0x1.2a1396p-4f, -0x1.30b72cp-4f, 0x1.116a2p-3f, 0x1.17ed22p-5f, -0x1.e6821ep-3f,
  -0x1.4b9b2cp-4f, 0x1.d9ebbcp-10f, 0x1.d540c2p-4f
};
inline constexpr float c8_value[] = {
  0x1.a17b8cp7f
};
inline constexpr float c8_dx[] = {
  0.f, 2.f, -2.f, 1.f, -1.f, 4.f, -4.f, 0x1.de2dd4p0f, -0x1.48c7cp-2f, -0x1.0aafp-2f,
  0x1.073f4cp0f, -0x1.3e914ep1f, 0x1.1fc96p-1f, -0x1.c1303ap2f, -0x1.1dadc8p2f, 0x1.30cdeep1f,
  -0x1.c93012p1f, -0x1.931982p1f, -0x1.f1d126p1f, 0x1.96e9cp2f, -0x1.09c956p1f, 0x1.f3598ap1f,
  0x1.29a5p-5f, 0x1.3c0a94p0f, 0x1.4fdc9p1f, -0x1.5ab8f4p1f, 0x1.ca67bcp2f, -0x1.b3083ap1f,
  -0x1.954f0ap1f, -0x1.4899bp-1f, 0x1.a4709p1f, -0x1.a09148p2f, -0x1.ee27a4p2f, -0x1.c4b24p2f,
  0x1.0140e4p3f, 0x1.1adcc4p3f, -0x1.2e1cp-6f, 0x1.a32b8ap1f, -0x1.ac8194p1f, 0x1.807d3cp2f,
  0x1.89a578p0f, -0x1.56137cp3f, -0x1.d25234p1f, 0x1.4d39cp-4f, 0x1.49f188p2f
};
inline constexpr float c9_value[] = {
  0x1.0ac8d4p2f
};
inline constexpr float x_8[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f, -0x1.179996p0f, -0x1.6e7d4cp0f,
  -0x1.44126p-3f, -0x1.c267c8p0f, -0x1.83c6e4p-1f, -0x1.94f808p-2f, -0x1.430784p0f, 0x1.fb1c62p0f,
  -0x1.40b182p1f, -0x1.430824p1f, 0x1.698cp-5f, -0x1.748fe4p1f, -0x1.57ccbp0f, -0x1.40c66cp1f,
  0x1.62fd62p0f, 0x1.56aaf4p0f, 0x1.46492p1f, -0x1.9aa24p-4f, 0x1.037304p1f, 0x1.f149fp0f,
  0x1.5e6b8cp1f, 0x1.6dc94p-3f, 0x1.178274p0f
};
inline constexpr float t_9[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f, -0x1.5359f4p0f, 0x1.4f58f4p1f,
  0x1.efa5d2p0f, -0x1.1fb248p-2f, -0x1.02a938p0f, 0x1.34136p0f, -0x1.87e1bcp0f, 0x1.6f96e6p0f,
  0x1.c44f18p-1f, -0x1.717482p0f, 0x1.7e755cp1f, -0x1.c9cefcp0f, -0x1.69299cp-1f, 0x1.4e767p-2f,
  0x1.a194bcp0f, -0x1.20b19p-1f, -0x1.1c73e4p0f, 0x1.ca10cp-4f, 0x1.0bf3a8p-2f, -0x1.5a512cp1f,
  -0x1.bab9b4p-1f, -0x1.8bedc4p-1f, -0x1.f83bap-3f
};
inline constexpr float c9_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-3f,
  -0x1.111112p-3f, 0x1.fde102p-7f, -0x1.14951ep-2f, -0x1.1df346p-3f, -0x1.93b6a2p-4f,
  0x1.145ce8p-6f, -0x1.b49b14p-4f, 0x1.25c534p-6f, 0x1.29a54ep-5f, -0x1.ceb04ep-3f,
  -0x1.270c9p-4f, -0x1.91ee0ep-3f, -0x1.327852p-4f, -0x1.5c32f4p-5f, -0x1.82c15p-3f,
  -0x1.0b0e4ep-6f, 0x1.03bdbap-3f, 0x1.f3bf04p-3f, -0x1.cf4e68p-7f, 0x1.e209bcp-4f,
  0x1.3d5014p-2f, 0x1.ebd77p-3f, 0x1.03eefap-4f, 0x1.6d5fe8p-4f
};
inline constexpr float c10_value[] = {
  0x1.f4388ep6f
};
inline constexpr float c10_dx[] = {
  0.f, 2.f, -2.f, 1.f, -1.f, 4.f, -4.f, 0x1.de02fp-2f, -0x1.034bccp3f, -0x1.0c141p2f,
  -0x1.7a7b36p1f, 0x1.031718p-1f, -0x1.995162p1f, 0x1.1368ep-1f, 0x1.170af8p0f, -0x1.b1c548p2f,
  -0x1.149bc6p1f, -0x1.78cf2cp2f, -0x1.1f50ccp1f, -0x1.466fc4p0f, -0x1.6a953ap2f, -0x1.f4badp-2f,
  0x1.e703bcp1f, 0x1.d48312p2f, -0x1.b2598p-2f, 0x1.c3e91ep1f, 0x1.297b12p3f, 0x1.cd19f8p2f,
  0x1.e76014p0f, 0x1.5689e8p1f
};
inline constexpr float c11_value[] = {
  0x1.d54c0ap2f
};
inline constexpr float x_10[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f, -0x1.a30c58p-2f, -0x1.e1bde6p0f,
  -0x1.09a028p-1f, 0x1.6d9058p0f, -0x1.4e8546p0f, -0x1.10be04p1f, 0x1.5163ccp1f, -0x1.dccf94p0f,
  0x1.b6e0ap-2f, 0x1.3a118cp1f, 0x1.3a53e8p1f, -0x1.45d502p0f, 0x1.7c50c8p0f, -0x1.3a8088p1f,
  0x1.f6ef3p-3f, -0x1.29d9c2p0f, -0x1.34034p-4f, -0x1.a12d3p-1f, -0x1.3faf58p-1f, 0x1.9e1eccp-1f,
  -0x1.6df518p1f, -0x1.5516b8p1f, 0x1.5ea7aap1f, 0x1.66b5ap0f, -0x1.c6da9p-3f, -0x1.205ccap0f,
  -0x1.5955b4p1f, 0x1.3a7ab8p1f, -0x1.0b0d64p1f, -0x1.77544ep1f, 0x1.085024p1f, 0x1.219a58p1f,
  -0x1.1e4496p0f, -0x1.6c7e86p1f, 0x1.7a28b8p1f, -0x1.da7d1p-2f, -0x1.d437dap0f, -0x1.79b9ep1f,
  0x1.7e6bb4p1f, 0x1.48c062p0f, 0x1.e5fa2ap0f, -0x1.25ddacp1f, 0x1.02b3a6p1f, 0x1.07d75cp-1f,
  -0x1.a19654p-1f, -0x1.43af3cp0f, 0x1.508394p-1f, 0x1.5d29ccp1f, 0x1.911b88p-2f, -0x1.ff8e04p-1f,
  0x1.41df58p1f, 0x1.243014p0f, 0x1.3257cp0f, 0x1.3c41fp1f, -0x1.9db554p0f, -0x1.06d30ap1f,
  0x1.70773cp1f, -0x1.20a7fap1f, -0x1.59ec5ep1f, -0x1.92e424p0f, 0x1.166eecp1f, -0x1.f2e87ap0f,
  -0x1.bcee02p0f, -0x1.3c64ap1f, -0x1.dc8848p-1f, 0x1.19f73cp-1f, 0x1.7f20c8p-2f, -0x1.06b42p-3f,
  0x1.003d4p-5f, -0x1.08ed7ep0f, 0x1.b304ep0f, 0x1.58f6ap1f, 0x1.2f2dcp1f, 0x1.ea434p0f,
  -0x1.73e5fp1f, -0x1.3710b4p0f, 0x1.5f79f8p1f, 0x1.051e7cp1f
};
inline constexpr float t_11[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f, -0x1.f4622p-1f, -0x1.710276p1f,
  0x1.17dc74p0f, -0x1.580314p1f, -0x1.61ab2ep0f, 0x1.7d4d1p-3f, -0x1.148652p1f, -0x1.342cd4p-1f,
  0x1.eaaab4p0f, -0x1.e5535cp-1f, 0x1.45b2d6p1f, -0x1.bb3ce8p-1f, 0x1.14b36p1f, -0x1.1fe8p-7f,
  0x1.0011d2p1f, 0x1.9ddd08p-2f, 0x1.27f938p1f, 0x1.ea5a8p0f, -0x1.1d432p1f, -0x1.d53a4cp0f,
  -0x1.9b1f98p-2f, 0x1.7dfa64p1f, -0x1.36b808p1f, 0x1.62291p0f, -0x1.39cef4p1f, 0x1.06b9fp-2f,
  0x1.6e972cp1f, 0x1.6885dap0f, 0x1.c4d12p0f, 0x1.4c0d78p-2f, -0x1.15a9fap0f, 0x1.2c943ep1f,
  0x1.295f4p1f, 0x1.38dfa4p1f, -0x1.aa64bp-2f, -0x1.6b65c4p1f, 0x1.6ff2d2p0f, 0x1.6717cep1f,
  -0x1.2d94e8p1f, 0x1.7ed33cp1f, 0x1.5d51c4p1f, -0x1.4fcda8p0f, -0x1.a79e94p0f, 0x1.1827c8p-2f,
  -0x1.d460eap0f, -0x1.7e0d2p1f, -0x1.677e88p-1f, 0x1.44173cp1f, 0x1.df7e6ap0f, 0x1.c26dd4p-1f,
  -0x1.05105p0f, -0x1.2b6058p-1f, 0x1.66a724p-1f, 0x1.000464p-1f, 0x1.54ae4p1f, -0x1.388352p1f,
  -0x1.111836p1f, -0x1.292ba4p0f, -0x1.06c7c4p1f, -0x1.a68a5ep0f, -0x1.1ce5dcp1f, 0x1.78a346p1f,
  -0x1.12992cp1f, 0x1.103208p0f, -0x1.2e3124p-1f, 0x1.b6b316p0f, -0x1.35952ep0f, -0x1.9ae806p0f,
  0x1.25b8eap0f, 0x1.772388p-1f, -0x1.379b54p1f, -0x1.63e6a2p1f, 0x1.24ed08p0f, 0x1.5cb706p1f,
  -0x1.78ffc8p-1f, -0x1.22fe48p1f, -0x1.a658cp-1f, -0x1.ff92b4p0f
};
inline constexpr float c11_dx[] = {
  0.f, 0x1.818182p-6f, -0x1.818182p-6f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-5f,
  -0x1.818182p-5f, 0x1.b5ffeep-7f, 0x1.81ec76p-6f, -0x1.36b81ep-5f, 0x1.8ca516p-4f,
  0x1.cd5b1cp-10f, -0x1.be9adap-5f, 0x1.ce3dd6p-4f, -0x1.e5fbbcp-6f, -0x1.1ed4bep-5f,
  0x1.47d4ap-4f, -0x1.11f848p-9f, -0x1.39dd88p-7f, -0x1.04a59ap-6f, -0x1.d7e8dap-5f,
  -0x1.524696p-5f, -0x1.2e2aeep-5f, -0x1.cc322ep-5f, -0x1.07218ap-4f, 0x1.353828p-5f,
  0x1.fd347ap-5f, -0x1.d9b36ap-5f, -0x1.1036a2p-3f, 0x1.f1f9bep-4f, 0x1.b66c6cp-12f,
  0x1.adbfb2p-5f, -0x1.0a9308p-5f, -0x1.0c04dap-3f, 0x1.943b9ep-6f, -0x1.738c04p-4f,
  -0x1.39da58p-4f, 0x1.2f8b64p-4f, -0x1.087606p-9f, -0x1.4bacd6p-4f, -0x1.fe04a4p-4f,
  0x1.44dcd8p-4f, 0x1.c9eb1ep-5f, -0x1.3acaccp-4f, -0x1.156406p-3f, 0x1.0181bcp-3f,
  -0x1.48f586p-5f, -0x1.403e4cp-6f, -0x1.7b5fe8p-6f, 0x1.624478p-4f, 0x1.74bf28p-8f,
  0x1.86e788p-6f, 0x1.4b9bep-5f, 0x1.0606d2p-5f, 0x1.2e0ccep-8f, -0x1.1d872ep-5f, -0x1.6a289ap-5f,
  0x1.54a242p-4f, 0x1.4cb4e6p-5f, 0x1.7e8b16p-7f, 0x1.7bdd2p-5f, -0x1.9c42f2p-4f, 0x1.2b4cfep-7f,
  0x1.e30ea4p-4f, -0x1.a5dc54p-6f, -0x1.f4d06ep-7f, 0x1.d96eep-10f, 0x1.a827bep-4f,
  -0x1.d7690cp-4f, 0x1.3a070ap-7f, -0x1.54b2eep-4f, -0x1.06894p-7f, -0x1.c05388p-6f,
  0x1.31374p-5f, 0x1.1ca9ccp-5f, -0x1.ae40c2p-6f, -0x1.54b426p-5f, 0x1.8e64b8p-4f, 0x1.07dad4p-3f,
  0x1.d7fdb2p-6f, -0x1.37f82ap-6f, -0x1.a21b18p-5f, 0x1.97f9c4p-6f, 0x1.582442p-4f, 0x1.853316p-4f
};
inline constexpr float c12_value[] = {
  0x1.37a47ep9f
};
inline constexpr float c12_dx[] = {
  0.f, 2.f, -2.f, 1.f, -1.f, 4.f, -4.f, 0x1.22dbf4p0f, 0x1.004706p1f, -0x1.9cac88p1f,
  0x1.0765ap3f, 0x1.325e8p-3f, -0x1.2892d4p2f, 0x1.32f51p3f, -0x1.42b92ap1f, -0x1.7cf28cp1f,
  0x1.b36664p2f, -0x1.6bddcp-3f, -0x1.a0da38p-1f, -0x1.5a2bfp0f, -0x1.3960ap2f, -0x1.c145bep1f,
  -0x1.915104p1f, -0x1.319952p2f, -0x1.5d788cp2f, 0x1.9aae94p1f, 0x1.5224d8p2f, -0x1.3a9124p2f,
  -0x1.69888ep3f, 0x1.4aafd8p3f, 0x1.2324p-5f, 0x1.1d614cp2f, -0x1.620b46p1f, -0x1.63f67p3f,
  0x1.0c6f96p1f, -0x1.ed75f4p2f, -0x1.a0d5fcp2f, 0x1.93252p2f, -0x1.5f3ccp-3f, -0x1.b8818cp2f,
  -0x1.52af14p3f, 0x1.af754ep2f, 0x1.301622p2f, -0x1.a21556p2f, -0x1.7068d8p3f, 0x1.56004ep3f,
  -0x1.b4e616p1f, -0x1.a952bcp0f, -0x1.f7db6p0f, 0x1.d682fp2f, 0x1.ef0dep-2f, 0x1.0395cp1f,
  0x1.b86b04p1f, 0x1.5c010ep1f, 0x1.9129p-2f, -0x1.7b3788p1f, -0x1.e0fdecp1f, 0x1.c4678p2f,
  0x1.b9e04p1f, 0x1.fc10b8p-1f, 0x1.f881aep1f, -0x1.11c474p3f, 0x1.8d824p-1f, 0x1.40c7b8p3f,
  -0x1.18245p1f, -0x1.4c9268p0f, 0x1.3a63ap-3f, 0x1.19aa64p3f, -0x1.390bc2p3f, 0x1.a11158p-1f,
  -0x1.c47da4p2f, -0x1.5cae48p-1f, -0x1.29b778p1f, 0x1.955d6p1f, 0x1.7a1182p1f, -0x1.1db7p1f,
  -0x1.c47f42p1f, 0x1.088ee2p3f, 0x1.5e6eap3f, 0x1.396e78p1f, -0x1.9e5598p0f, -0x1.15a5fep2f,
  0x1.0eebdcp1f, 0x1.c91028p2f, 0x1.0273ecp3f
};
inline constexpr float c13_value[] = {
  f_nan
};
inline constexpr float x_12[] = {
  f_nan, f_inf, -f_inf, 0.f, f_inf, 1.f
};
inline constexpr float t_13[] = {
  0.f, 0.f, 1.f, f_nan, 1.f, -f_inf
};
inline constexpr float c13_dx[] = {
  f_nan, f_inf, -f_inf, f_nan, f_inf, f_inf
};
inline constexpr float c14_value[] = {
  f_nan
};
inline constexpr float c14_dx[] = {
  f_nan, f_inf, -f_inf, f_nan, f_inf, f_inf
};
inline constexpr float c15_value[] = {
  0x1.b4773p0f
};
inline constexpr float c15_dx[] = {
  -1.f
};
inline constexpr float c16_value[] = {
  0x1.b4773p0f
};
inline constexpr float c16_dx[] = {
  -1.f
};
inline constexpr float c17_value[] = {
  1.f
};
inline constexpr float c17_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c18_value[] = {
  7.f
};
inline constexpr float c18_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f
};
inline constexpr float c19_value[] = {
  0x1.ac3b4p0f
};
inline constexpr float c19_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f
};
inline constexpr float c20_value[] = {
  0x1.91778cp4f
};
inline constexpr float c20_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c21_value[] = {
  0x1.b4b7eap0f
};
inline constexpr float c21_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f
};
inline constexpr float c22_value[] = {
  0x1.33115p6f
};
inline constexpr float c22_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, 1.f, -1.f,
  -1.f, -1.f, 1.f, -1.f, 1.f, 1.f, 1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f,
  1.f, 1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f
};
inline constexpr float c23_value[] = {
  0x1.985b3ep0f
};
inline constexpr float c23_dx[] = {
  0.f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f,
  -0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f,
  -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  -0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f,
  0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f
};
inline constexpr float c24_value[] = {
  0x1.7ed58ap5f
};
inline constexpr float c24_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -1.f, -1.f,
  -1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f, 1.f, 1.f
};
inline constexpr float c25_value[] = {
  0x1.15457cp1f
};
inline constexpr float c25_dx[] = {
  0.f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f
};
inline constexpr float c26_value[] = {
  0x1.70404ap7f
};
inline constexpr float c26_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, -1.f, 1.f, -1.f, -1.f, 1.f,
  -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -1.f, -1.f,
  1.f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f,
  1.f, 1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, 1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, -1.f,
  1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c27_value[] = {
  f_nan
};
inline constexpr float c27_dx[] = {
  0.f, 0x1.555556p-3f, -0x1.555556p-3f, 0.f, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c28_value[] = {
  f_nan
};
inline constexpr float c28_dx[] = {
  0.f, 1.f, -1.f, 0.f, 1.f, 1.f
};
inline constexpr float c29_value[] = {
  0x1.34773p0f
};
inline constexpr float c29_dx[] = {
  -1.f
};
inline constexpr float c30_value[] = {
  0x1.34773p0f
};
inline constexpr float c30_dx[] = {
  -1.f
};
inline constexpr float c31_value[] = {
  0x1.36db6ep-1f
};
inline constexpr float c31_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c32_value[] = {
  0x1.1p2f
};
inline constexpr float c32_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f
};
inline constexpr float c33_value[] = {
  0x1.39080cp0f
};
inline constexpr float c33_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-4f,
  -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f
};
inline constexpr float c34_value[] = {
  0x1.25778cp4f
};
inline constexpr float c34_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c35_value[] = {
  0x1.4953f4p0f
};
inline constexpr float c35_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.6c16c2p-6f, 0x1.994beap-8f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.a75112p-12f, 0x1.c17b22p-7f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.d357bcp-8f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.adaaacp-13f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.17ed22p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.d9ebbcp-11f, 0x1.6c16c2p-6f
};
inline constexpr float c36_value[] = {
  0x1.cf1e1p5f
};
inline constexpr float c36_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f,
  0x1.073f4cp-1f, -1.f, 0x1.1fc96p-2f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, -1.f, 1.f,
  0x1.29a5p-6f, 0x1.3c0a94p-1f, 1.f, -1.f, 1.f, -1.f, -1.f, -0x1.4899bp-2f, 1.f, -1.f, -1.f, -1.f,
  1.f, 1.f, -0x1.2e1cp-7f, 1.f, -1.f, 1.f, 0x1.89a578p-1f, -1.f, -1.f, 0x1.4d39cp-5f, 1.f
};
inline constexpr float c37_value[] = {
  0x1.2c7666p0f
};
inline constexpr float c37_dx[] = {
  0.f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-6f, -0x1.111112p-6f, 0x1.111112p-5f,
  -0x1.111112p-5f, 0x1.fde102p-8f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  0x1.145ce8p-7f, -0x1.111112p-5f, 0x1.25c534p-7f, 0x1.29a54ep-6f, -0x1.111112p-5f,
  -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.5c32f4p-6f, -0x1.111112p-5f,
  -0x1.0b0e4ep-7f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.cf4e68p-8f, 0x1.111112p-5f,
  0x1.111112p-5f, 0x1.111112p-5f, 0x1.03eefap-5f, 0x1.111112p-5f
};
inline constexpr float c38_value[] = {
  0x1.19afp5f
};
inline constexpr float c38_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.de02fp-3f, -1.f, -1.f, -1.f, 0x1.031718p-2f,
  -1.f, 0x1.1368ep-2f, 0x1.170af8p-1f, -1.f, -1.f, -1.f, -1.f, -0x1.466fc4p-1f, -1.f,
  -0x1.f4badp-3f, 1.f, 1.f, -0x1.b2598p-3f, 1.f, 1.f, 1.f, 0x1.e76014p-1f, 1.f
};
inline constexpr float c39_value[] = {
  0x1.b88e9cp0f
};
inline constexpr float c39_dx[] = {
  0.f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-8f, -0x1.818182p-8f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.b5ffeep-8f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.cd5b1cp-11f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, -0x1.11f848p-10f, -0x1.39dd88p-8f, -0x1.04a59ap-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.b66c6cp-13f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, -0x1.087606p-10f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.403e4cp-7f, -0x1.7b5fe8p-7f, 0x1.818182p-7f, 0x1.74bf28p-9f,
  0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.2e0ccep-9f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.7e8b16p-8f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.2b4cfep-8f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.f4d06ep-8f,
  0x1.d96eep-11f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.3a070ap-8f, -0x1.818182p-7f,
  -0x1.06894p-8f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.37f82ap-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f
};
inline constexpr float c40_value[] = {
  0x1.248eb4p7f
};
inline constexpr float c40_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.22dbf4p-1f, 1.f, -1.f, 1.f, 0x1.325e8p-4f,
  -1.f, 1.f, -1.f, -1.f, 1.f, -0x1.6bddcp-4f, -0x1.a0da38p-2f, -0x1.5a2bfp-1f, -1.f, -1.f, -1.f,
  -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 0x1.2324p-6f, 1.f, -1.f, -1.f, 1.f, -1.f, -1.f, 1.f,
  -0x1.5f3ccp-4f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, -1.f, -0x1.a952bcp-1f, -0x1.f7db6p-1f,
  1.f, 0x1.ef0dep-3f, 1.f, 1.f, 1.f, 0x1.9129p-3f, -1.f, -1.f, 1.f, 1.f, 0x1.fc10b8p-2f, 1.f,
  -1.f, 0x1.8d824p-2f, 1.f, -1.f, -0x1.4c9268p-1f, 0x1.3a63ap-4f, 1.f, -1.f, 0x1.a11158p-2f, -1.f,
  -0x1.5cae48p-2f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -0x1.9e5598p-1f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c41_value[] = {
  f_nan
};
inline constexpr float c41_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c42_value[] = {
  f_nan
};
inline constexpr float c42_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c43_value[] = {
  0x1.74773p0f
};
inline constexpr float c43_dx[] = {
  -1.f
};
inline constexpr float c44_value[] = {
  0x1.74773p0f
};
inline constexpr float c44_dx[] = {
  -1.f
};
inline constexpr float c45_value[] = {
  0x1.924924p-1f
};
inline constexpr float c45_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c46_value[] = {
  0x1.6p2f
};
inline constexpr float c46_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f
};
inline constexpr float c47_value[] = {
  0x1.707f84p0f
};
inline constexpr float c47_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f
};
inline constexpr float c48_value[] = {
  0x1.59778cp4f
};
inline constexpr float c48_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c49_value[] = {
  0x1.7beba8p0f
};
inline constexpr float c49_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.d3994p-8f, -0x1.7b488ap-8f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.994beap-7f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.a75112p-11f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.d357bcp-7f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.adaaacp-12f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.d9ebbcp-10f, 0x1.6c16c2p-6f
};
inline constexpr float c50_value[] = {
  0x1.0b21b2p6f
};
inline constexpr float c50_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -0x1.48c7cp-2f, -0x1.0aafp-2f, 1.f, -1.f,
  0x1.1fc96p-1f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, -1.f, 1.f, 0x1.29a5p-5f, 1.f, 1.f, -1.f,
  1.f, -1.f, -1.f, -0x1.4899bp-1f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -0x1.2e1cp-6f, 1.f, -1.f, 1.f,
  1.f, -1.f, -1.f, 0x1.4d39cp-4f, 1.f
};
inline constexpr float c51_value[] = {
  0x1.5d5638p0f
};
inline constexpr float c51_dx[] = {
  0.f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-5f,
  -0x1.111112p-5f, 0x1.fde102p-7f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  0x1.145ce8p-6f, -0x1.111112p-5f, 0x1.25c534p-6f, 0x1.111112p-5f, -0x1.111112p-5f,
  -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  -0x1.0b0e4ep-6f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.cf4e68p-7f, 0x1.111112p-5f,
  0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f, 0x1.111112p-5f
};
inline constexpr float c52_value[] = {
  0x1.4780d4p5f
};
inline constexpr float c52_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 0x1.de02fp-2f, -1.f, -1.f, -1.f, 0x1.031718p-1f, -1.f,
  0x1.1368ep-1f, 1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -0x1.f4badp-2f, 1.f, 1.f,
  -0x1.b2598p-2f, 1.f, 1.f, 1.f, 1.f, 1.f
};
inline constexpr float c53_value[] = {
  0x1.eec078p0f
};
inline constexpr float c53_dx[] = {
  0.f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.cd5b1cp-10f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, -0x1.11f848p-9f, -0x1.39dd88p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.b66c6cp-12f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, -0x1.087606p-9f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.74bf28p-8f,
  0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.2e0ccep-8f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.7e8b16p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.2b4cfep-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.d96eep-10f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.3a070ap-7f, -0x1.818182p-7f,
  -0x1.06894p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f
};
inline constexpr float c54_value[] = {
  0x1.488bdp7f
};
inline constexpr float c54_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 0x1.325e8p-3f, -1.f, 1.f, -1.f, -1.f,
  1.f, -0x1.6bddcp-3f, -0x1.a0da38p-1f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f,
  1.f, 0x1.2324p-5f, 1.f, -1.f, -1.f, 1.f, -1.f, -1.f, 1.f, -0x1.5f3ccp-3f, -1.f, -1.f, 1.f, 1.f,
  -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 0x1.ef0dep-2f, 1.f, 1.f, 1.f, 0x1.9129p-2f, -1.f, -1.f,
  1.f, 1.f, 0x1.fc10b8p-1f, 1.f, -1.f, 0x1.8d824p-1f, 1.f, -1.f, -1.f, 0x1.3a63ap-3f, 1.f, -1.f,
  0x1.a11158p-1f, -1.f, -0x1.5cae48p-1f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -1.f, -1.f,
  1.f, 1.f, 1.f
};
inline constexpr float c55_value[] = {
  f_nan
};
inline constexpr float c55_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c56_value[] = {
  f_nan
};
inline constexpr float c56_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c57_value[] = {
  0x1.34773p0f
};
inline constexpr float c57_dx[] = {
  -1.f
};
inline constexpr float c58_value[] = {
  0x1.34773p0f
};
inline constexpr float c58_dx[] = {
  -1.f
};
inline constexpr float c59_value[] = {
  0x1.36db6ep-1f
};
inline constexpr float c59_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c60_value[] = {
  0x1.1p2f
};
inline constexpr float c60_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f
};
inline constexpr float c61_value[] = {
  0x1.39080cp0f
};
inline constexpr float c61_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-4f,
  -0x1.111112p-4f, -0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f,
  -0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f, 0x1.111112p-4f
};
inline constexpr float c62_value[] = {
  0x1.25778cp4f
};
inline constexpr float c62_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c63_value[] = {
  0x1.4953f4p0f
};
inline constexpr float c63_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.6c16c2p-6f, 0x1.994beap-8f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.a75112p-12f, 0x1.c17b22p-7f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.d357bcp-8f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.adaaacp-13f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.17ed22p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.d9ebbcp-11f, 0x1.6c16c2p-6f
};
inline constexpr float c64_value[] = {
  0x1.cf1e1p5f
};
inline constexpr float c64_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f,
  0x1.073f4cp-1f, -1.f, 0x1.1fc96p-2f, -1.f, -1.f, 1.f, -1.f, -1.f, -1.f, 1.f, -1.f, 1.f,
  0x1.29a5p-6f, 0x1.3c0a94p-1f, 1.f, -1.f, 1.f, -1.f, -1.f, -0x1.4899bp-2f, 1.f, -1.f, -1.f, -1.f,
  1.f, 1.f, -0x1.2e1cp-7f, 1.f, -1.f, 1.f, 0x1.89a578p-1f, -1.f, -1.f, 0x1.4d39cp-5f, 1.f
};
inline constexpr float c65_value[] = {
  0x1.2c7666p0f
};
inline constexpr float c65_dx[] = {
  0.f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-6f, -0x1.111112p-6f, 0x1.111112p-5f,
  -0x1.111112p-5f, 0x1.fde102p-8f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f,
  0x1.145ce8p-7f, -0x1.111112p-5f, 0x1.25c534p-7f, 0x1.29a54ep-6f, -0x1.111112p-5f,
  -0x1.111112p-5f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.5c32f4p-6f, -0x1.111112p-5f,
  -0x1.0b0e4ep-7f, 0x1.111112p-5f, 0x1.111112p-5f, -0x1.cf4e68p-8f, 0x1.111112p-5f,
  0x1.111112p-5f, 0x1.111112p-5f, 0x1.03eefap-5f, 0x1.111112p-5f
};
inline constexpr float c66_value[] = {
  0x1.19afp5f
};
inline constexpr float c66_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.de02fp-3f, -1.f, -1.f, -1.f, 0x1.031718p-2f,
  -1.f, 0x1.1368ep-2f, 0x1.170af8p-1f, -1.f, -1.f, -1.f, -1.f, -0x1.466fc4p-1f, -1.f,
  -0x1.f4badp-3f, 1.f, 1.f, -0x1.b2598p-3f, 1.f, 1.f, 1.f, 0x1.e76014p-1f, 1.f
};
inline constexpr float c67_value[] = {
  0x1.b88e9cp0f
};
inline constexpr float c67_dx[] = {
  0.f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-8f, -0x1.818182p-8f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.b5ffeep-8f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.cd5b1cp-11f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, -0x1.11f848p-10f, -0x1.39dd88p-8f, -0x1.04a59ap-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.b66c6cp-13f,
  0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, -0x1.087606p-10f, -0x1.818182p-7f, -0x1.818182p-7f,
  0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-7f,
  -0x1.818182p-7f, -0x1.403e4cp-7f, -0x1.7b5fe8p-7f, 0x1.818182p-7f, 0x1.74bf28p-9f,
  0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.2e0ccep-9f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.7e8b16p-8f, 0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.2b4cfep-8f, 0x1.818182p-7f, -0x1.818182p-7f, -0x1.f4d06ep-8f,
  0x1.d96eep-11f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.3a070ap-8f, -0x1.818182p-7f,
  -0x1.06894p-8f, -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.818182p-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, -0x1.37f82ap-7f,
  -0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f, 0x1.818182p-7f
};
inline constexpr float c68_value[] = {
  0x1.248eb4p7f
};
inline constexpr float c68_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 0x1.22dbf4p-1f, 1.f, -1.f, 1.f, 0x1.325e8p-4f,
  -1.f, 1.f, -1.f, -1.f, 1.f, -0x1.6bddcp-4f, -0x1.a0da38p-2f, -0x1.5a2bfp-1f, -1.f, -1.f, -1.f,
  -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 0x1.2324p-6f, 1.f, -1.f, -1.f, 1.f, -1.f, -1.f, 1.f,
  -0x1.5f3ccp-4f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, -1.f, -0x1.a952bcp-1f, -0x1.f7db6p-1f,
  1.f, 0x1.ef0dep-3f, 1.f, 1.f, 1.f, 0x1.9129p-3f, -1.f, -1.f, 1.f, 1.f, 0x1.fc10b8p-2f, 1.f,
  -1.f, 0x1.8d824p-2f, 1.f, -1.f, -0x1.4c9268p-1f, 0x1.3a63ap-4f, 1.f, -1.f, 0x1.a11158p-2f, -1.f,
  -0x1.5cae48p-2f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -0x1.9e5598p-1f, -1.f, 1.f, 1.f, 1.f
};
inline constexpr float c69_value[] = {
  f_nan
};
inline constexpr float c69_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c70_value[] = {
  f_nan
};
inline constexpr float c70_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c71_value[] = {
  0x1.74131ap0f
};
inline constexpr float c71_dx[] = {
  -0x1.b4773p0f
};
inline constexpr float c72_value[] = {
  0x1.74131ap0f
};
inline constexpr float c72_dx[] = {
  -0x1.b4773p0f
};
inline constexpr float c73_value[] = {
  0x1.8p-1f
};
inline constexpr float c73_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-2f,
  -0x1.24924ap-2f
};
inline constexpr float c74_value[] = {
  0x1.5p2f
};
inline constexpr float c74_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f
};
inline constexpr float c75_value[] = {
  0x1.c5bd66p0f
};
inline constexpr float c75_dx[] = {
  0.f, 0x1.111112p-4f, -0x1.111112p-4f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-3f,
  -0x1.111112p-3f, -0x1.111112p-3f, -0x1.111112p-3f, 0x1.111112p-3f, 0x1.b1d78ep-4f,
  -0x1.111112p-3f, 0x1.2693acp-4f, 0x1.12ac3p-4f, 0x1.8c9ac4p-4f
};
inline constexpr float c76_value[] = {
  0x1.a9619p4f
};
inline constexpr float c76_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f, -2.f, -2.f, 2.f, 0x1.96ba14p0f, -2.f,
  0x1.142a7p0f, 0x1.01816cp0f, 0x1.73d116p0f
};
inline constexpr float c77_value[] = {
  0x1.eb1e12p0f
};
inline constexpr float c77_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-5f,
  -0x1.6c16c2p-5f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.c512ecp-6f, 0x1.994beap-8f, -0x1.6c16c2p-5f, -0x1.6c16c2p-5f, 0x1.b17fe8p-6f,
  -0x1.451c8p-5f, -0x1.1ea60ep-5f, -0x1.6200d2p-5f, 0x1.6c16c2p-5f, -0x1.7a01e6p-6f,
  0x1.6317dap-5f, 0x1.a75112p-12f, 0x1.c17b22p-7f, 0x1.ddab78p-6f, -0x1.ed1dcep-6f,
  0x1.6c16c2p-5f, -0x1.355b3p-5f, -0x1.203836p-5f, -0x1.d357bcp-8f, 0x1.2afab6p-5f,
  -0x1.6c16c2p-5f, -0x1.6c16c2p-5f, -0x1.6c16c2p-5f, 0x1.6c16c2p-5f, 0x1.6c16c2p-5f,
  -0x1.adaaacp-13f, 0x1.2a1396p-5f, -0x1.30b72cp-5f, 0x1.6c16c2p-5f, 0x1.17ed22p-6f,
  -0x1.6c16c2p-5f, -0x1.4b9b2cp-5f, 0x1.d9ebbcp-11f, 0x1.6c16c2p-5f
};
inline constexpr float c78_value[] = {
  0x1.595124p6f
};
inline constexpr float c78_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f,
  0x1.073f4cp-1f, -0x1.3e914ep0f, 0x1.1fc96p-2f, -2.f, -2.f, 0x1.30cdeep0f, -0x1.c93012p0f,
  -0x1.931982p0f, -0x1.f1d126p0f, 2.f, -0x1.09c956p0f, 0x1.f3598ap0f, 0x1.29a5p-6f,
  0x1.3c0a94p-1f, 0x1.4fdc9p0f, -0x1.5ab8f4p0f, 2.f, -0x1.b3083ap0f, -0x1.954f0ap0f,
  -0x1.4899bp-2f, 0x1.a4709p0f, -2.f, -2.f, -2.f, 2.f, 2.f, -0x1.2e1cp-7f, 0x1.a32b8ap0f,
  -0x1.ac8194p0f, 2.f, 0x1.89a578p-1f, -2.f, -0x1.d25234p0f, 0x1.4d39cp-5f, 2.f
};
inline constexpr float c79_value[] = {
  0x1.bff2f4p0f
};
inline constexpr float c79_dx[] = {
  0.f, 0x1.111112p-5f, -0x1.111112p-5f, 0x1.111112p-6f, -0x1.111112p-6f, 0x1.111112p-4f,
  -0x1.111112p-4f, 0x1.fde102p-8f, -0x1.111112p-4f, -0x1.111112p-4f, -0x1.93b6a2p-5f,
  0x1.145ce8p-7f, -0x1.b49b14p-5f, 0x1.25c534p-7f, 0x1.29a54ep-6f, -0x1.111112p-4f,
  -0x1.270c9p-5f, -0x1.111112p-4f, -0x1.327852p-5f, -0x1.5c32f4p-6f, -0x1.111112p-4f,
  -0x1.0b0e4ep-7f, 0x1.03bdbap-4f, 0x1.111112p-4f, -0x1.cf4e68p-8f, 0x1.e209bcp-5f,
  0x1.111112p-4f, 0x1.111112p-4f, 0x1.03eefap-5f, 0x1.6d5fe8p-5f
};
inline constexpr float c80_value[] = {
  0x1.a3f3c4p5f
};
inline constexpr float c80_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f, 0x1.de02fp-3f, -2.f, -2.f, -0x1.7a7b36p0f,
  0x1.031718p-2f, -0x1.995162p0f, 0x1.1368ep-2f, 0x1.170af8p-1f, -2.f, -0x1.149bc6p0f, -2.f,
  -0x1.1f50ccp0f, -0x1.466fc4p-1f, -2.f, -0x1.f4badp-3f, 0x1.e703bcp0f, 2.f, -0x1.b2598p-3f,
  0x1.c3e91ep0f, 2.f, 2.f, 0x1.e76014p-1f, 0x1.5689e8p0f
};
inline constexpr float c81_value[] = {
  0x1.5d58d4p1f
};
inline constexpr float c81_dx[] = {
  0.f, 0x1.818182p-7f, -0x1.818182p-7f, 0x1.818182p-8f, -0x1.818182p-8f, 0x1.818182p-6f,
  -0x1.818182p-6f, 0x1.b5ffeep-8f, 0x1.81ec76p-7f, -0x1.36b81ep-6f, 0x1.818182p-6f,
  0x1.cd5b1cp-11f, -0x1.818182p-6f, 0x1.818182p-6f, -0x1.e5fbbcp-7f, -0x1.1ed4bep-6f,
  0x1.818182p-6f, -0x1.11f848p-10f, -0x1.39dd88p-8f, -0x1.04a59ap-7f, -0x1.818182p-6f,
  -0x1.524696p-6f, -0x1.2e2aeep-6f, -0x1.818182p-6f, -0x1.818182p-6f, 0x1.353828p-6f,
  0x1.818182p-6f, -0x1.818182p-6f, -0x1.818182p-6f, 0x1.818182p-6f, 0x1.b66c6cp-13f,
  0x1.818182p-6f, -0x1.0a9308p-6f, -0x1.818182p-6f, 0x1.943b9ep-7f, -0x1.818182p-6f,
  -0x1.818182p-6f, 0x1.818182p-6f, -0x1.087606p-10f, -0x1.818182p-6f, -0x1.818182p-6f,
  0x1.818182p-6f, 0x1.818182p-6f, -0x1.818182p-6f, -0x1.818182p-6f, 0x1.818182p-6f,
  -0x1.48f586p-6f, -0x1.403e4cp-7f, -0x1.7b5fe8p-7f, 0x1.818182p-6f, 0x1.74bf28p-9f,
  0x1.86e788p-7f, 0x1.4b9bep-6f, 0x1.0606d2p-6f, 0x1.2e0ccep-9f, -0x1.1d872ep-6f, -0x1.6a289ap-6f,
  0x1.818182p-6f, 0x1.4cb4e6p-6f, 0x1.7e8b16p-8f, 0x1.7bdd2p-6f, -0x1.818182p-6f, 0x1.2b4cfep-8f,
  0x1.818182p-6f, -0x1.a5dc54p-7f, -0x1.f4d06ep-8f, 0x1.d96eep-11f, 0x1.818182p-6f,
  -0x1.818182p-6f, 0x1.3a070ap-8f, -0x1.818182p-6f, -0x1.06894p-8f, -0x1.c05388p-7f,
  0x1.31374p-6f, 0x1.1ca9ccp-6f, -0x1.ae40c2p-7f, -0x1.54b426p-6f, 0x1.818182p-6f, 0x1.818182p-6f,
  0x1.d7fdb2p-7f, -0x1.37f82ap-7f, -0x1.818182p-6f, 0x1.97f9c4p-7f, 0x1.818182p-6f, 0x1.818182p-6f
};
inline constexpr float c82_value[] = {
  0x1.cff9fap7f
};
inline constexpr float c82_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f, 0x1.22dbf4p-1f, 0x1.004706p0f, -0x1.9cac88p0f,
  2.f, 0x1.325e8p-4f, -2.f, 2.f, -0x1.42b92ap0f, -0x1.7cf28cp0f, 2.f, -0x1.6bddcp-4f,
  -0x1.a0da38p-2f, -0x1.5a2bfp-1f, -2.f, -0x1.c145bep0f, -0x1.915104p0f, -2.f, -2.f,
  0x1.9aae94p0f, 2.f, -2.f, -2.f, 2.f, 0x1.2324p-6f, 2.f, -0x1.620b46p0f, -2.f, 0x1.0c6f96p0f,
  -2.f, -2.f, 2.f, -0x1.5f3ccp-4f, -2.f, -2.f, 2.f, 2.f, -2.f, -2.f, 2.f, -0x1.b4e616p0f,
  -0x1.a952bcp-1f, -0x1.f7db6p-1f, 2.f, 0x1.ef0dep-3f, 0x1.0395cp0f, 0x1.b86b04p0f, 0x1.5c010ep0f,
  0x1.9129p-3f, -0x1.7b3788p0f, -0x1.e0fdecp0f, 2.f, 0x1.b9e04p0f, 0x1.fc10b8p-2f, 0x1.f881aep0f,
  -2.f, 0x1.8d824p-2f, 2.f, -0x1.18245p0f, -0x1.4c9268p-1f, 0x1.3a63ap-4f, 2.f, -2.f,
  0x1.a11158p-2f, -2.f, -0x1.5cae48p-2f, -0x1.29b778p0f, 0x1.955d6p0f, 0x1.7a1182p0f,
  -0x1.1db7p0f, -0x1.c47f42p0f, 2.f, 2.f, 0x1.396e78p0f, -0x1.9e5598p-1f, -2.f, 0x1.0eebdcp0f,
  2.f, 2.f
};
inline constexpr float c83_value[] = {
  f_nan
};
inline constexpr float c83_dx[] = {
  f_nan, 0x1.555556p-2f, -0x1.555556p-2f, f_nan, 0x1.555556p-2f, 0x1.555556p-2f
};
inline constexpr float c84_value[] = {
  f_nan
};
inline constexpr float c84_dx[] = {
  f_nan, 2.f, -2.f, f_nan, 2.f, 2.f
};
inline constexpr float c85_value[] = {
  0x1.8ddefep0f
};
inline constexpr float x_14[] = {
  0x1.b0de76p-3f
};
inline constexpr float t_15[] = {
  1.f
};
inline constexpr float c85_dx[] = {
  -0x1.2ecc5ep2f
};
inline constexpr float c86_value[] = {
  0x1.8ddefep0f
};
inline constexpr float c86_dx[] = {
  -0x1.2ecc5ep2f
};
inline constexpr float c87_value[] = {
  0x1.92023cp-1f
};
inline constexpr float x_16[] = {
  0x1.3d8a54p-2f, 0x1.632ce8p-3f, 0x1.a69816p-2f, 0x1.6ab1p-1f, 0x1.b60ebp-1f, 0x1.01c9a8p-2f,
  0x1.30a634p-3f
};
inline constexpr float t_17[] = {
  1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f
};
inline constexpr float c87_dx[] = {
  -0x1.d7bd84p-2f, -0x1.a5c0f6p-1f, 0x1.f2279ap-3f, -0x1.9d038cp-3f, -0x1.55f4dep-3f,
  -0x1.228ae2p-1f, 0x1.57b2b2p-3f
};
inline constexpr float c88_value[] = {
  0x1.5fc1f4p2f
};
inline constexpr float c88_dx[] = {
  -0x1.9cc5d4p1f, -0x1.7108d8p2f, 0x1.b3e2a6p0f, -0x1.69631ap0f, -0x1.2b3642p0f, -0x1.fc730ap1f,
  0x1.2cbc5cp0f
};
inline constexpr float c89_value[] = {
  0x1.d77ab2p-1f
};
inline constexpr float x_18[] = {
  0x1.116744p-2f, 0x1.ae92f2p-1f, 0x1.7a52ecp-1f, 0x1.ae03fep-3f, 0x1.053cb6p-1f, 0x1.d2ac36p-1f,
  0x1.ec114ap-3f, 0x1.a7f7a2p-3f, 0x1.dc653cp-2f, 0x1.b51cd8p-1f, 0x1.211eep-1f, 0x1.128a92p-3f,
  0x1.cde30ap-4f, 0x1.53d184p-1f, 0x1.22c3e2p-1f
};
inline constexpr float t_19[] = {
  1.f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f
};
inline constexpr float c89_dx[] = {
  -0x1.ff5e94p-3f, -0x1.44b4d6p-4f, 0x1.0578ccp-2f, -0x1.4520c8p-2f, 0x1.16c506p-3f,
  0x1.818ea4p-1f, -0x1.1c20cp-2f, 0x1.585a5ep-4f, 0x1.fe9fdcp-4f, 0x1.d2bc24p-2f, 0x1.39a52ep-3f,
  0x1.3b56c2p-4f, 0x1.33c5d6p-4f, -0x1.9b6d0ep-4f, -0x1.e0d5d2p-4f
};
inline constexpr float c90_value[] = {
  0x1.ba0306p3f
};
inline constexpr float c90_dx[] = {
  -0x1.df68aap1f, -0x1.306988p0f, 0x1.ea427ep1f, -0x1.30cebcp2f, 0x1.0558b6p1f, 0x1.6975bap3f,
  -0x1.0a5eb4p2f, 0x1.42d4b8p0f, 0x1.deb5dep0f, 0x1.b59062p2f, 0x1.260adcp1f, 0x1.27a156p0f,
  0x1.208978p0f, -0x1.81b63ep0f, -0x1.c2c874p0f
};
inline constexpr float c91_value[] = {
  0x1.da74c2p-1f
};
inline constexpr float x_20[] = {
  0x1.e8c51p-1f, 0x1.23399ep-4f, 0x1.a68b58p-1f, 0x1.a4092ep-1f, 0x1.de81b4p-4f, 0x1.e893dcp-1f,
  0x1.618008p-1f, 0x1.fbddc8p-4f, 0x1.db0c5p-2f, 0x1.70ee5ep-2f, 0x1.12c7ecp-5f, 0x1.f17af4p-2f,
  0x1.9260fp-1f, 0x1.7bc648p-2f, 0x1.ee9e3ep-5f, 0x1.be437ep-3f, 0x1.5de6bap-2f, 0x1.c909eep-1f,
  0x1.aaebcp-3f, 0x1.d39d6ep-3f, 0x1.dbeb96p-2f, 0x1.d16b8ap-2f, 0x1.1c5414p-5f, 0x1.9d5f5cp-5f,
  0x1.106934p-3f, 0x1.0ea252p-4f, 0x1.4e2986p-3f, 0x1.0b9456p-1f, 0x1.b94698p-2f, 0x1.c30752p-5f,
  0x1.a8eb9p-3f, 0x1.86e714p-2f, 0x1.18d488p-1f, 0x1.4460a4p-1f, 0x1.0c54f4p-1f, 0x1.a9869ap-5f,
  0x1.458d3cp-1f, 0x1.bf3d46p-3f, 0x1.82a756p-1f, 0x1.6d3434p-2f, 0x1.400f8ap-4f, 0x1.019136p-1f,
  0x1.838d5ap-2f, 0x1.17572p-2f, 0x1.5a48e2p-1f
};
inline constexpr float t_21[] = {
  1.f, 0.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 0.f, 0x1.3e6ce2p-1f, 1.f, 1.f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0x1.5b0158p-1f, 0.f, 1.f,
  1.f, 1.f, 1.f, 0.f, 0x1.933ac2p-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f
};
inline constexpr float c91_dx[] = {
  -0x1.7d64aep-6f, 0x1.87f4fap-6f, -0x1.b92b4cp-6f, -0x1.bbcdc4p-6f, 0x1.9c3fbep-6f,
  0x1.f16c34p-2f, 0x1.26072p-4f, 0x1.9f9f4ap-6f, 0x1.5394aep-5f, -0x1.f947aep-5f, 0x1.78b9a8p-6f,
  0x1.620c6ap-5f, -0x1.cf476p-6f, -0x1.eada66p-5f, -0x1.78e238p-2f, 0x1.d18752p-6f,
  -0x1.0a6152p-4f, -0x1.97df56p-6f, -0x1.b4a58p-4f, 0x1.d7d166p-6f, 0x1.541f06p-5f,
  -0x1.ebb1bep-7f, -0x1.47d05p-1f, -0x1.c2f52ap-2f, -0x1.5627acp-3f, 0x1.85d8ep-6f,
  -0x1.16ed3ap-3f, 0x1.7d566ep-5f, 0x1.3fe66ap-5f, -0x1.9d4ebcp-2f, 0x1.cb6828p-6f,
  -0x1.c8a18ep-6f, 0x1.933234p-5f, -0x1.1f5724p-5f, -0x1.5b5b36p-5f, -0x1.b613fep-2f,
  -0x1.1e4dd2p-5f, 0x1.d1cff4p-6f, -0x1.fe0becp-9f, 0x1.1af5fcp-5f, 0x1.8af342p-6f, 0x1.6e54ep-5f,
  0x1.24e592p-5f, -0x1.4daad8p-4f, 0x1.1939bep-4f
};
inline constexpr float c92_value[] = {
  0x1.4d9a18p5f
};
inline constexpr float c92_dx[] = {
  -0x1.0c2acap0f, 0x1.13984p0f, -0x1.363272p0f, -0x1.380caep0f, 0x1.21dcd2p0f, 0x1.5dc014p4f,
  0x1.9d7a06p1f, 0x1.243cp0f, 0x1.dd8914p0f, -0x1.634666p1f, 0x1.08e28ap0f, 0x1.f1e176p0f,
  -0x1.45be3p0f, -0x1.59219p1f, -0x1.08ff1p4f, 0x1.475326p0f, -0x1.7698dap1f, -0x1.1ec908p0f,
  -0x1.33045ep2f, 0x1.4bbf3cp0f, 0x1.de4bap0f, -0x1.59b8fap-1f, -0x1.ccfcfp4f, -0x1.3d1462p4f,
  -0x1.e127cap2f, 0x1.121c7ep0f, -0x1.883d9ap2f, 0x1.0c20c6p1f, 0x1.c1dc04p0f, -0x1.229b5cp4f,
  0x1.43053cp0f, -0x1.411198p0f, 0x1.1b7f4cp1f, -0x1.94128ap0f, -0x1.e87844p0f, -0x1.34060ep4f,
  -0x1.929d7p0f, 0x1.478638p0f, -0x1.66a062p-3f, 0x1.8de9eap0f, 0x1.15b30ap0f, 0x1.0193aep1f,
  0x1.9be2d4p0f, -0x1.d5384p1f, 0x1.8b7934p1f
};
inline constexpr float c93_value[] = {
  0x1.000a46p0f
};
inline constexpr float x_22[] = {
  0x1.efaf26p-1f, 0x1.f4153ep-4f, 0x1.b6386ap-1f, 0x1.dd346cp-1f, 0x1.3926ecp-4f, 0x1.abb35cp-1f,
  0x1.39a39p-5f, 0x1.9c3a6p-1f, 0x1.1b9a42p-3f, 0x1.db989cp-3f, 0x1.72aa42p-1f, 0x1.043514p-1f,
  0x1.7e439cp-1f, 0x1.8c58e4p-1f, 0x1.5693ccp-1f, 0x1.1d5bbp-3f, 0x1.aee638p-2f, 0x1.c6921ap-1f,
  0x1.6092fep-2f, 0x1.22d72cp-2f, 0x1.b5c9d8p-1f, 0x1.3c7fp-4f, 0x1.74b97ep-2f, 0x1.f9ba1ep-3f,
  0x1.90e6a4p-1f, 0x1.bd5a2ep-3f, 0x1.6d81ecp-1f, 0x1.1ed78cp-2f, 0x1.541c34p-3f, 0x1.05ce96p-2f
};
inline constexpr float t_23[] = {
  0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f,
  1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0x1.224226p-1f, 0.f, 1.f
};
inline constexpr float c93_dx[] = {
  0x1.0bc7e8p0f, -0x1.1792e8p-2f, 0x1.d9be06p-3f, -0x1.24fa2ap-5f, -0x1.be75fcp-2f,
  -0x1.46e34ap-5f, -0x1.bdc48ep-1f, -0x1.532842p-5f, -0x1.ecfaa4p-3f, 0x1.63a8dcp-5f,
  0x1.ee9b12p-4f, 0x1.15a126p-4f, -0x1.6dbe04p-5f, 0x1.2e3838p-3f, 0x1.9c9b86p-4f, 0x1.3d4628p-5f,
  -0x1.447616p-4f, 0x1.304f2cp-2f, 0x1.a0751ap-5f, -0x1.e0b5ecp-4f, -0x1.3f5bp-5f, 0x1.27eeecp-5f,
  0x1.ad57b6p-5f, 0x1.6a9ba6p-5f, -0x1.5cbd66p-5f, 0x1.5cf2a8p-5f, -0x1.7e8276p-5f,
  -0x1.845b9ap-5f, 0x1.4771fep-5f, -0x1.0b028cp-3f
};
inline constexpr float c94_value[] = {
  0x1.e01344p4f
};
inline constexpr float c94_dx[] = {
  0x1.f616d4p4f, -0x1.0619bap3f, 0x1.bc2226p2f, -0x1.12aa88p0f, -0x1.a28e9cp3f, -0x1.327516p0f,
  -0x1.a1e846p4f, -0x1.3df5bep0f, -0x1.ce2afap2f, 0x1.4d6e4ep0f, 0x1.cfb16p1f, 0x1.044714p1f,
  -0x1.56e224p0f, 0x1.1b54b4p2f, 0x1.82d1cep1f, 0x1.2971c6p0f, -0x1.302eb4p1f, 0x1.1d4a3ap3f,
  0x1.866dc8p0f, -0x1.c2aa8ep1f, -0x1.2b655p0f, 0x1.156ffep0f, 0x1.92823ap0f, 0x1.53f1ecp0f,
  -0x1.46f19p0f, 0x1.47237ep0f, -0x1.669a4ep0f, -0x1.6c15ep0f, 0x1.32fadep0f, -0x1.f4a4c8p1f
};
inline constexpr float c95_value[] = {
  0x1.d73b9ap-1f
};
inline constexpr float x_24[] = {
  0x1.2d67d6p-1f, 0x1.798a16p-1f, 0x1.78c16ap-1f, 0x1.e0ca86p-4f, 0x1.c42852p-6f, 0x1.1b6ef8p-1f,
  0x1.4b012ap-1f, 0x1.99f8f8p-3f, 0x1.8ac7eap-2f, 0x1.3994dep-1f, 0x1.19f8d4p-1f, 0x1.ce37d8p-3f,
  0x1.a5aaa6p-2f, 0x1.c8303ep-1f, 0x1.feff08p-2f, 0x1.e0e516p-1f, 0x1.45f56ap-1f, 0x1.76d0d8p-2f,
  0x1.19214p-1f, 0x1.ca21c4p-2f, 0x1.c9a4a8p-1f, 0x1.24705cp-2f, 0x1.242bd6p-1f, 0x1.321c5ap-2f,
  0x1.113bc4p-1f, 0x1.f0a652p-5f, 0x1.fc4f9p-5f, 0x1.f96f02p-2f, 0x1.10e4b2p-1f, 0x1.c0b4fp-4f,
  0x1.206934p-4f, 0x1.17da34p-3f, 0x1.42c33cp-1f, 0x1.91ebf2p-1f, 0x1.136f6p-1f, 0x1.ad4064p-1f,
  0x1.40a09p-1f, 0x1.140cb4p-3f, 0x1.37b19ap-2f, 0x1.1970a4p-3f, 0x1.5c8facp-2f, 0x1.b530a8p-2f,
  0x1.70abf2p-2f, 0x1.025bb8p-2f, 0x1.52a14cp-2f, 0x1.43b842p-1f, 0x1.7ad9e8p-2f, 0x1.8c4c72p-2f,
  0x1.7d9fbap-2f, 0x1.f50a16p-1f, 0x1.7957f8p-1f, 0x1.721e0cp-1f, 0x1.f26362p-2f, 0x1.4595b2p-2f,
  0x1.87b47ap-2f, 0x1.7b601ap-1f, 0x1.21a5d2p-4f, 0x1.0c0dccp-3f, 0x1.0443f2p-1f, 0x1.5b28bep-4f,
  0x1.0dc468p-2f, 0x1.6c69a8p-1f, 0x1.5c2ceap-2f, 0x1.a61458p-2f, 0x1.a88dap-2f, 0x1.ec393ep-2f,
  0x1.bf1f78p-1f, 0x1.f63f9cp-2f, 0x1.d99642p-1f, 0x1.31025cp-5f, 0x1.49fd08p-1f, 0x1.7fca8p-1f,
  0x1.cc8066p-3f, 0x1.7cb902p-1f, 0x1.a7379ap-1f, 0x1.c822dp-1f, 0x1.dafbc4p-2f, 0x1.a4525ap-1f,
  0x1.bc0834p-1f, 0x1.6832fcp-1f, 0x1.af6f68p-1f, 0x1.1128eep-1f, 0x1.971ep-2f, 0x1.71c3a4p-1f,
  0x1.61d56ap-1f
};
inline constexpr float t_25[] = {
  0.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 0x1.7fc89cp-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f,
  1.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f,
  1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0x1.66102p-5f, 1.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0x1.111906p-1f, 1.f, 0.f, 1.f, 1.f, 1.f, 0x1.f72a48p-2f, 0.f, 1.f, 1.f, 1.f,
  0x1.fbbe1p-4f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0x1.1def92p-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 1.f
};
inline constexpr float c95_dx[] = {
  0x1.d49fa6p-6f, 0x1.6efba4p-5f, 0x1.6cdb22p-5f, -0x1.9a8796p-4f, -0x1.b486fp-2f,
  -0x1.5c315ep-6f, 0x1.10a13ap-5f, -0x1.e171cap-5f, -0x1.283652p-6f, 0x1.f1617p-6f,
  0x1.ad0854p-6f, 0x1.f1df2ep-7f, 0x1.47b0cep-6f, -0x1.b0ab7ep-7f, 0x1.80c066p-6f,
  -0x1.9a70eap-7f, -0x1.2ec456p-6f, -0x1.074d26p-5f, 0x1.ab77b8p-6f, -0x1.aed5ap-6f,
  0x1.c5e58ap-4f, 0x1.0dce24p-6f, 0x1.c0f028p-6f, 0x1.12f18ap-6f, -0x1.6930fp-6f, 0x1.9a62d2p-7f,
  0x1.9b0242p-7f, 0x1.7c9fd8p-6f, 0x1.9cbe1cp-6f, 0x1.b0eebep-7f, 0x1.9eb4dep-7f, -0x1.60a602p-4f,
  0x1.04c18p-5f, 0x1.c044fap-5f, 0x1.a12d6p-6f, 0x1.2a293ep-4f, -0x1.33cd2ap-6f, -0x1.6581a2p-4f,
  -0x1.3c9f9p-5f, -0x1.5ea8bep-4f, -0x1.1b2248p-5f, -0x1.c378ccp-6f, -0x1.0bb07ep-5f,
  0x1.01cba8p-6f, 0x1.1ffd3p-6f, 0x1.0614d8p-5f, -0x1.047f2cp-5f, 0x1.3a7282p-6f, 0x1.334392p-6f,
  0x1.0ccedcp-1f, -0x1.05899ap-6f, 0x1.5bc924p-5f, 0x1.7785bcp-6f, 0x1.1a9c1cp-6f, 0x1.3829aep-6f,
  0x1.741038p-5f, 0x1.9ed75ep-7f, -0x1.550484p-5f, -0x1.7b301ep-6f, 0x1.a53496p-7f,
  -0x1.6dd504p-5f, -0x1.0ed164p-6f, -0x1.1b7298p-5f, -0x1.f7f778p-9f, 0x1.4944c4p-6f,
  -0x1.90feap-6f, -0x1.b9714p-7f, -0x1.88fda2p-6f, 0x1.161b7ap-3f, 0x1.906a12p-7f, 0x1.0f1b96p-5f,
  -0x1.0124d4p-6f, -0x1.ac9e12p-5f, -0x1.03375cp-6f, 0x1.15e558p-4f, 0x1.49972p-5f,
  0x1.678386p-6f, 0x1.0d1e76p-4f, 0x1.6b0008p-4f, 0x1.450ffcp-5f, -0x1.c97e78p-7f,
  -0x1.6949d8p-6f, -0x1.e4d236p-6f, 0x1.5aec16p-5f, -0x1.16ea3cp-6f
};
inline constexpr float c96_value[] = {
  0x1.38ed94p6f
};
inline constexpr float c96_dx[] = {
  0x1.373204p1f, 0x1.e76636p1f, 0x1.e49308p1f, -0x1.109e0ap3f, -0x1.21e19cp5f, -0x1.ce719p0f,
  0x1.6a1622p1f, -0x1.3fb59p2f, -0x1.896824p0f, 0x1.4a4ab4p1f, 0x1.1ce788p1f, 0x1.4a9e34p0f,
  0x1.b336d2p0f, -0x1.1f51e2p0f, 0x1.feff88p0f, -0x1.108efcp0f, -0x1.921cc2p0f, -0x1.5db276p1f,
  0x1.1bdd8p1f, -0x1.1e19dcp1f, 0x1.2d6a6ep3f, 0x1.6655c8p0f, 0x1.2a1f7ap1f, 0x1.6d28ccp0f,
  -0x1.dfb4fep0f, 0x1.1085ap0f, 0x1.10ef8p0f, 0x1.f9844ap0f, 0x1.12163ep1f, 0x1.1f7e8ap0f,
  0x1.13641cp0f, -0x1.d45c7ap2f, 0x1.5a50fep1f, 0x1.29adcep2f, 0x1.150822p1f, 0x1.8bfec6p2f,
  -0x1.98cc7cp0f, -0x1.dad02cp2f, -0x1.a483ecp1f, -0x1.d1b81cp2f, -0x1.780988p1f, -0x1.2bce38p1f,
  -0x1.638668p1f, 0x1.56627ap0f, 0x1.7e7c44p0f, 0x1.5c13aep1f, -0x1.59f8e6p1f, 0x1.a1a014p0f,
  0x1.9815bep0f, 0x1.6502bcp5f, -0x1.5b5acp0f, 0x1.cde724p1f, 0x1.f2bd9ep0f, 0x1.775756p0f,
  0x1.9e975cp0f, 0x1.ee258ap1f, 0x1.137b04p0f, -0x1.c4eap1f, -0x1.f79be8p0f, 0x1.17b4ecp0f,
  -0x1.e5deeap1f, -0x1.67ae1ap0f, -0x1.787432p1f, -0x1.4eaa56p-2f, 0x1.b54f54p0f, -0x1.0a4916p1f,
  -0x1.252534p0f, -0x1.04f86ep1f, 0x1.715c7ep3f, 0x1.09e67p0f, 0x1.6810a2p1f, -0x1.5584eap0f,
  -0x1.1ca0f8p2f, -0x1.584586p0f, 0x1.71149ap2f, 0x1.b5bcb6p1f, 0x1.dd7aaep0f, 0x1.656c76p2f,
  0x1.e21c0ap2f, 0x1.afb93cp1f, -0x1.2fcdfcp0f, -0x1.dfd612p0f, -0x1.41f398p1f, 0x1.ccc18ep1f,
  -0x1.726f18p0f
};
inline constexpr float c97_value[] = {
  50.f
};
inline constexpr float x_26[] = {
  0.f, 1.f, 0.f, 1.f
};
inline constexpr float t_27[] = {
  0.f, 1.f, 1.f, 0.f
};
inline constexpr float c97_dx[] = {
  0.f, 0.f, -0x1.d1a94ap37f, 0x1.d1a94ap37f
};
inline constexpr float c98_value[] = {
  200.f
};
inline constexpr float c98_dx[] = {
  0.f, 0.f, -0x1.d1a94ap39f, 0x1.d1a94ap39f
};
inline constexpr float c99_value[] = {
  0x1.8ca618p-8f
};
inline constexpr float x_28[] = {
  -0x1.46ac8cp2f
};
inline constexpr float t_29[] = {
  0.f
};
inline constexpr float c99_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c100_value[] = {
  0x1.8ca618p-8f
};
inline constexpr float c100_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c101_value[] = {
  0x1.35148p0f
};
inline constexpr float x_30[] = {
  0x1.1ba8ap2f, 0x1.7a1edp2f, 0x1.105e28p2f, -0x1.fd1bp-2f, 0x1.ee72c8p2f, -0x1.6896p0f,
  0x1.7a05d4p2f
};
inline constexpr float t_31[] = {
  1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f
};
inline constexpr float c101_dx[] = {
  -0x1.b7fe4ap-10f, -0x1.95edb6p-12f, -0x1.05d8dcp-9f, 0x1.ba9bbp-5f, 0x1.24713ep-3f,
  0x1.cbd6eap-6f, -0x1.968db6p-12f
};
inline constexpr float c102_value[] = {
  0x1.0e71fp3f
};
inline constexpr float c102_dx[] = {
  -0x1.80fe8p-7f, -0x1.633p-9f, -0x1.ca3b8p-7f, 0x1.83483ap-2f, 0x1.ffc62ep-1f, 0x1.925c0cp-3f,
  -0x1.63bcp-9f
};
inline constexpr float c103_value[] = {
  0x1.a19d6p0f
};
inline constexpr float x_32[] = {
  0x1.829594p2f, 0x1.f4261p1f, -0x1.dc324cp2f, -0x1.3e1ad8p2f, -0x1.9bf678p2f, 0x1.6e2e3p0f,
  0x1.900d8p0f, -0x1.c23448p2f, 0x1.f0fb2p2f, 0x1.e6b5c4p2f, -0x1.2d4f04p2f, 0x1.08149p1f,
  -0x1.cb4fc8p1f, 0x1.42aa44p2f, -0x1.58096cp2f
};
inline constexpr float t_33[] = {
  1.f, 1.f, 0.f, 1.f, 1.f, 0.f, 1.f, 0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f
};
inline constexpr float c103_dx[] = {
  -0x1.4c0aaap-13f, -0x1.58399ap-10f, 0x1.480dd6p-15f, -0x1.0f2f3cp-4f, -0x1.10a14ep-4f,
  0x1.b8b588p-5f, -0x1.7a7d4cp-7f, 0x1.ec435cp-15f, -0x1.da3334p-16f, -0x1.166666p-15f,
  0x1.3890e6p-11f, 0x1.e490f8p-5f, -0x1.09b8a4p-4f, -0x1.c0e888p-12f, -0x1.0fcf04p-4f
};
inline constexpr float c104_value[] = {
  0x1.87838ap4f
};
inline constexpr float c104_dx[] = {
  -0x1.374ap-9f, -0x1.42b6p-6f, 0x1.338cf8p-11f, -0x1.fc7892p-1f, -0x1.ff2e72p-1f, 0x1.9d2a3p-1f,
  -0x1.62d578p-3f, 0x1.cd7f26p-11f, -0x1.bc9p-12f, -0x1.05p-11f, 0x1.2507d8p-7f, 0x1.c647e8p-1f,
  -0x1.f23a34p-1f, -0x1.a4dap-8f, -0x1.fda428p-1f
};
inline constexpr float c105_value[] = {
  0x1.18bb0cp1f
};
inline constexpr float x_34[] = {
  -0x1.7447b4p2f, 0x1.48bab8p1f, -0x1.061f58p2f, 0x1.c45328p1f, 0x1.a100dcp2f, 0x1.55f96p2f,
  -0x1.9272a8p2f, -0x1.1a963p1f, 0x1.f4ea2p-1f, 0x1.70bba8p1f, 0x1.7c86ap2f, -0x1.7ebd14p2f,
  0x1.0dfe5cp2f, -0x1.ca53f8p1f, -0x1.ed128p0f, -0x1.669d3p1f, 0x1.d6f8e8p2f, 0x1.74faep-1f,
  -0x1.3728cp1f, -0x1.765268p2f, -0x1.4a11cp0f, -0x1.8d02dcp2f, -0x1.cf5dc8p2f, 0x1.53831p0f,
  0x1.7d6cdp0f, 0x1.113b64p2f, -0x1.b35dbp0f, -0x1.e0f72p2f, -0x1.5ebe6p0f, -0x1.6fef7p1f,
  -0x1.d36b8p-1f, -0x1.23a048p2f, 0x1.56278p0f, -0x1.4b9c78p1f, -0x1.73d988p2f, -0x1.2bf078p2f,
  0x1.644558p1f, -0x1.9d1bb8p1f, -0x1.1c5db8p2f, -0x1.998fe8p2f, -0x1.ba9a5p0f, 0x1.741148p2f,
  -0x1.e0892p0f, -0x1.03428cp2f, -0x1.f09b4cp2f
};
inline constexpr float t_35[] = {
  0.f, 0.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f,
  0x1.674598p-1f, 0x1.1b220ep-1f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f,
  0.f, 0x1.0fd84p-2f, 0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 1.f
};
inline constexpr float c105_dx[] = {
  0x1.14a484p-14f, 0x1.522932p-6f, -0x1.6620c2p-6f, -0x1.4a7cccp-11f, 0x1.6b8d02p-6f,
  0x1.6a5b5cp-6f, 0x1.59b75cp-15f, 0x1.2088ccp-9f, 0x1.089cd8p-6f, -0x1.356a22p-10f,
  -0x1.e69112p-15f, -0x1.6b2bb8p-6f, 0x1.66cecap-6f, 0x1.3bc1ap-11f, 0x1.727574p-9f,
  -0x1.57402cp-6f, 0x1.6bdb7p-6f, -0x1.da1612p-8f, -0x1.4ea786p-6f, -0x1.fcdeecp-7f,
  -0x1.ead556p-8f, -0x1.6b5a9ap-6f, -0x1.6bd3f4p-6f, -0x1.3185b6p-8f, -0x1.0bde3ep-8f,
  -0x1.418bbcp-12f, -0x1.33e17p-6f, 0x1.9603bcp-17f, -0x1.22529cp-6f, -0x1.58a2d2p-6f,
  -0x1.03d046p-6f, -0x1.684e86p-6f, -0x1.2f09bp-8f, 0x1.9641a4p-10f, 0x1.1680eap-14f,
  -0x1.75522ap-8f, 0x1.56e35cp-6f, -0x1.5e332ep-6f, 0x1.0ecc2ep-12f, -0x1.6b7c0cp-6f,
  -0x1.35361p-6f, -0x1.158fa4p-14f, 0x1.82959ap-9f, 0x1.8ea6d6p-12f, -0x1.6bef02p-6f
};
inline constexpr float c106_value[] = {
  0x1.8ac708p6f
};
inline constexpr float c106_dx[] = {
  0x1.85075ap-9f, 0x1.db89eep-1f, -0x1.f79e1p-1f, -0x1.d0bf8p-6f, 0x1.ff3e4ap-1f, 0x1.fd907ap-1f,
  0x1.e629d8p-10f, 0x1.95c05ep-4f, 0x1.741c9p-1f, -0x1.b31d4p-5f, -0x1.561ep-9f, -0x1.feb57ap-1f,
  0x1.f892ccp-1f, 0x1.bc0848p-6f, 0x1.047a96p-3f, -0x1.e2b23ep-1f, 0x1.ffac96p-1f,
  -0x1.4d5784p-2f, -0x1.d69b94p-1f, -0x1.65ccbep-1f, -0x1.591ep-2f, -0x1.fef768p-1f,
  -0x1.ffa20ep-1f, -0x1.ada408p-3f, -0x1.78b088p-3f, -0x1.c42c8p-7f, -0x1.b0f506p-1f,
  0x1.1d7aap-11f, -0x1.98442cp-1f, -0x1.e4a4f8p-1f, -0x1.6d5ce2p-1f, -0x1.faae6cp-1f,
  -0x1.aa25ap-3f, 0x1.1da628p-4f, 0x1.87a54ap-9f, -0x1.067dc6p-2f, 0x1.e22fb8p-1f,
  -0x1.ec77f8p-1f, 0x1.7ccf2p-7f, -0x1.ff2672p-1f, -0x1.b2d406p-1f, -0x1.8652p-9f, 0x1.0fd13p-3f,
  0x1.184d4ep-6f, -0x1.ffc81ap-1f
};
inline constexpr float c107_value[] = {
  0x1.f21408p0f
};
inline constexpr float x_36[] = {
  0x1.27d86p2f, 0x1.3255c8p2f, -0x1.fc752cp2f, 0x1.e2cd2p0f, 0x1.e416f4p2f, 0x1.0990f4p2f,
  0x1.64e25p2f, -0x1.be3238p2f, -0x1.4c02b8p1f, 0x1.0d236p-1f, -0x1.4901ecp2f, -0x1.d806b8p1f,
  -0x1.3a40fp0f, -0x1.e1218cp2f, -0x1.d0b1a8p2f, 0x1.0b6a5p2f, -0x1.de6acp-2f, -0x1.683ddp0f,
  -0x1.d62d6p2f, 0x1.b31b8p-2f, 0x1.78794p1f, -0x1.595d6cp2f, 0x1.eeb404p2f, -0x1.f5f698p2f,
  -0x1.c8025p1f, -0x1.1c9f98p1f, 0x1.27cdap-1f, -0x1.c409bp0f, -0x1.a7e47p1f, 0x1.2cb1b8p1f
};
inline constexpr float t_37[] = {
  0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0x1.893a6p-5f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 0.f, 1.f
};
inline constexpr float c107_dx[] = {
  0x1.0e68c6p-5f, -0x1.212666p-12f, -0x1.10f84ap-5f, 0x1.da340ap-6f, 0x1.10ecd2p-5f,
  -0x1.0f5e22p-11f, 0x1.10096p-5f, 0x1.060616p-15f, -0x1.fc283ep-6f, 0x1.573a88p-6f,
  -0x1.0f7a46p-5f, -0x1.0a661cp-5f, -0x1.a65fc4p-6f, 0x1.2fb954p-16f, 0x1.889968p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.9dcfeep-10f, 0x1.4a393ep-6f,
  -0x1.b640ccp-10f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfep-11f,
  0x1.aaa2ecp-9f, -0x1.889e4p-7f, -0x1.d25c3cp-6f, 0x1.335984p-10f, -0x1.7caeeep-9f
};
inline constexpr float c108_value[] = {
  0x1.d2f2c8p5f
};
inline constexpr float c108_dx[] = {
  0x1.fb0472p-1f, -0x1.0f14p-7f, -0x1.ffd18cp-1f, 0x1.bc90cap-1f, 0x1.ffbc0ap-1f, -0x1.fcd08p-7f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.dc65bap-1f, 0x1.41c6ep-1f, -0x1.fd0542p-1f,
  -0x1.f37f74p-1f, -0x1.8bf9c8p-1f, 0x1.1cbdbep-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f,
  0x1.8a865ep-2f, 0x1.92cb76p-3f, -0x1.83f2fp-5f, 0x1.3595aap-1f, -0x1.9adccp-5f, 0x1.27bf46p-8f,
  0x1.ffc66ap-1f, 0x1.9b5254p-12f, 0x1.c3ed1ep-6f, 0x1.8ff8bep-4f, -0x1.70145cp-2f,
  -0x1.b53678p-1f, 0x1.2023ecp-5f, -0x1.64e4p-4f
};
inline constexpr float c109_value[] = {
  0x1.1647eep1f
};
inline constexpr float x_38[] = {
  -0x1.d21c3cp2f, -0x1.9edc58p2f, 0x1.6012e8p1f, 0x1.71854p2f, -0x1.a20e88p2f, 0x1.060d58p2f,
  -0x1.c352ap-1f, 0x1.81e334p2f, 0x1.b65e14p2f, 0x1.55e438p1f, -0x1.1e6a3p2f, 0x1.bfa2p0f,
  0x1.804f6p1f, 0x1.ebbf8p0f, 0x1.09b7ap0f, 0x1.abc1f8p2f, -0x1.3e36bcp2f, 0x1.f617bcp2f,
  -0x1.f4e188p2f, -0x1.3806ap1f, 0x1.5f648p2f, 0x1.463b88p2f, -0x1.2e5428p1f, -0x1.e44728p2f,
  0x1.00ea58p2f, -0x1.3a1a54p2f, -0x1.32ca48p2f, -0x1.aed84p2f, 0x1.1ae8a8p1f, -0x1.5c6f68p2f,
  -0x1.1380d8p1f, -0x1.cbe39p1f, -0x1.57b6a8p2f, 0x1.864b3p0f, -0x1.80c7a4p2f, -0x1.38ffdp0f,
  -0x1.d84e94p2f, 0x1.8c6288p1f, -0x1.a4359p0f, -0x1.08192cp2f, -0x1.b95508p1f, 0x1.b40664p2f,
  0x1.95bcap2f, 0x1.596fccp2f, -0x1.764a3p1f, 0x1.7df53p2f, -0x1.8cf1cp2f, -0x1.466234p2f,
  0x1.2a2468p2f, 0x1.9dae6cp2f, -0x1.348d08p1f, -0x1.5e65b4p2f, 0x1.42041p2f, -0x1.aaaf8p0f,
  0x1.027f9p1f, 0x1.7c2d8p-3f, 0x1.da5294p2f, 0x1.b8bdap-1f, 0x1.da035p0f, -0x1.34a458p1f,
  -0x1.2a436p2f, -0x1.2a57c4p2f, 0x1.e6e24cp2f, -0x1.38617cp2f, 0x1.d296fp1f, 0x1.b1556cp2f,
  -0x1.a6f044p2f, -0x1.e544d4p2f, 0x1.08ebp-3f, 0x1.a8c0f8p2f, 0x1.c1113cp2f, -0x1.2cfa4p1f,
  -0x1.dae5c8p1f, 0x1.88e04p2f, -0x1.24595p2f, -0x1.965c14p2f, 0x1.071f8p1f, -0x1.abd138p2f,
  0x1.cf3cd4p2f, 0x1.858a78p2f, -0x1.1f581p0f, 0x1.61ba28p2f, 0x1.102dcp-1f, 0x1.00977p2f,
  0x1.33a75p2f
};
inline constexpr float t_39[] = {
  0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 0x1.8835d8p-1f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f,
  0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 0x1.93bdacp-2f, 0.f, 1.f, 1.f, 0.f, 1.f,
  0.f, 0.f, 0x1.c0c972p-1f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 1.f, 0.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f,
  1.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f
};
inline constexpr float c109_dx[] = {
  0x1.0f114cp-17f, -0x1.80eab4p-7f, -0x1.726b34p-11f, 0x1.804fbap-7f, 0x1.1ef1d4p-16f,
  -0x1.94606p-13f, -0x1.6cd12ap-8f, -0x1.d9e4e4p-16f, 0x1.811902p-7f, -0x1.8f1ad2p-11f,
  0x1.15cba4p-13f, 0x1.485cfp-7f, -0x1.23da72p-11f, 0x1.5040b6p-7f, -0x1.934ea8p-9f,
  0x1.81063p-7f, -0x1.7eda6cp-7f, 0x1.815aep-7f, 0x1.3afb0ap-18f, -0x1.62888ap-7f,
  -0x1.957e7ep-15f, -0x1.2bcc0cp-14f, 0x1.099a04p-10f, -0x1.814e7ap-7f, -0x1.b592d2p-13f,
  -0x1.7eadb4p-7f, 0x1.9558acp-14f, -0x1.810bfcp-7f, 0x1.86d09ap-8f, 0x1.a896e4p-15f,
  -0x1.595efp-7f, -0x1.772e6ap-7f, 0x1.c8f2aep-15f, -0x1.13b1c4p-9f, 0x1.e225c6p-16f,
  0x1.5ec38ap-9f, -0x1.51ab7ap-7f, -0x1.0ab758p-11f, 0x1.f471e8p-10f, 0x1.87db06p-13f,
  -0x1.759ec6p-7f, 0x1.81151ep-7f, 0x1.80d3a2p-7f, 0x1.7fc4a2p-7f, 0x1.3a682cp-11f,
  -0x1.f7cfdp-16f, 0x1.8edb66p-16f, 0x1.2b1876p-14f, -0x1.cf70fp-14f, -0x1.333636p-16f,
  -0x1.61c04ep-7f, 0x1.9bd2dp-15f, -0x1.401454p-14f, 0x1.e9edeep-10f, -0x1.695aaep-10f,
  0x1.a52f58p-8f, 0x1.8145e4p-7f, 0x1.0ef22ep-7f, -0x1.a2746p-10f, 0x1.fbbe42p-11f,
  0x1.ce92dep-14f, -0x1.7de58p-7f, 0x1.815084p-7f, -0x1.7e9a1cp-7f, 0x1.77b1c8p-7f,
  -0x1.c42424p-17f, 0x1.09e644p-16f, -0x1.814f42p-7f, 0x1.9a6796p-8f, -0x1.027b7cp-16f,
  -0x1.61b7b8p-17f, -0x1.5ffbe6p-7f, -0x1.784bdep-7f, -0x1.a8fcfcp-16f, 0x1.fae5e4p-14f,
  -0x1.80d55p-7f, -0x1.5dfc9p-10f, -0x1.81064cp-7f, -0x1.1b8182p-17f, 0x1.80a1acp-7f,
  0x1.7aa89p-9f, 0x1.7ffa78p-7f, -0x1.1d62acp-8f, 0x1.7aa28p-7f, 0x1.7e6196p-7f
};
inline constexpr float c110_value[] = {
  0x1.719788p7f
};
inline constexpr float c110_dx[] = {
  0x1.6802f8p-11f, -0x1.ff37b6p-1f, -0x1.ebf66p-5f, 0x1.fe69e4p-1f, 0x1.7d192ep-10f,
  -0x1.0c88p-6f, -0x1.e485ccp-2f, -0x1.3ab2p-9f, 0x1.ff7536p-1f, -0x1.0907dp-4f, 0x1.70f276p-7f,
  0x1.b41b6ep-1f, -0x1.839e2p-5f, 0x1.be95f2p-1f, -0x1.0bd23cp-2f, 0x1.ff5c38p-1f,
  -0x1.fc7a18p-1f, 0x1.ffccb2p-1f, 0x1.a25568p-12f, -0x1.d6dd58p-1f, -0x1.0d46p-8f, -0x1.8e2bp-8f,
  0x1.60c08cp-4f, -0x1.ffbc3ap-1f, -0x1.22938p-6f, -0x1.fc3eb4p-1f, 0x1.0d2ce2p-7f,
  -0x1.ff63ecp-1f, 0x1.038686p-1f, 0x1.19f434p-8f, -0x1.cab218p-1f, -0x1.f249a4p-1f,
  0x1.2f7128p-8f, -0x1.6e2818p-3f, 0x1.402d16p-9f, 0x1.d1dbb4p-3f, -0x1.c077bep-1f,
  -0x1.623b8p-5f, 0x1.4c53a4p-3f, 0x1.043772p-6f, -0x1.f036ep-1f, 0x1.ff700cp-1f, 0x1.ff1914p-1f,
  0x1.fdb128p-1f, 0x1.a1925ap-5f, -0x1.4e9p-9f, 0x1.08ddb2p-9f, 0x1.8d3c7ep-8f, -0x1.33c1p-7f,
  -0x1.9804p-10f, -0x1.d5d368p-1f, 0x1.1179fep-8f, -0x1.a91bp-8f, 0x1.4558p-3f, -0x1.dfec7p-4f,
  0x1.17b17p-1f, 0x1.ffb0d4p-1f, 0x1.67d9a4p-1f, -0x1.15e148p-3f, 0x1.512c58p-4f, 0x1.332d88p-7f,
  -0x1.fb34cep-1f, 0x1.ffbefp-1f, -0x1.fc24aep-1f, 0x1.f2f81ep-1f, -0x1.2c4p-10f, 0x1.6125d2p-10f,
  -0x1.ffbd44p-1f, 0x1.1088cap-1f, -0x1.574cp-10f, -0x1.d5c8p-11f, -0x1.d37a8ep-1f,
  -0x1.f3c4c2p-1f, -0x1.1a38p-9f, 0x1.509caap-7f, -0x1.ff1b4ep-1f, -0x1.d0d37p-4f,
  -0x1.ff5c5ep-1f, -0x1.7888p-11f, 0x1.fed6b8p-1f, 0x1.f6e7dep-3f, 0x1.fdf8a8p-1f,
  -0x1.7b070cp-2f, 0x1.f6dfd2p-1f, 0x1.fbd99ap-1f
};
inline constexpr float c111_value[] = {
  0x1.28c438p5f
};
inline constexpr float x_40[] = {
  100.f, -100.f, 100.f, -100.f, 120.f, -120.f, 120.f, -120.f, 0.f, -0.f, 5.f, -5.f
};
inline constexpr float t_41[] = {
  1.f, 0.f, 0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 1.f, 0.f, 0x1p-1f, 0x1p-2f
};
inline constexpr float c111_dx[] = {
  0.f, 0.f, 0x1.555556p-4f, -0x1.555556p-4f, 0.f, 0.f, 0x1.555556p-4f, -0x1.555556p-4f,
  -0x1.555556p-5f, 0x1.555556p-5f, 0x1.50c3aep-5f, -0x1.4c3202p-6f
};
inline constexpr float c112_value[] = {
  0x1.bd2654p8f
};
inline constexpr float c112_dx[] = {
  0.f, 0.f, 1.f, -1.f, 0.f, 0.f, 1.f, -1.f, -0x1p-1f, 0x1p-1f, 0x1.f92584p-2f, -0x1.f24b04p-3f
};
inline constexpr float c113_value[] = {
  0x1.8ca8p-8f
};
inline constexpr float w_42[] = {
  0x1.4p1f
};
inline constexpr float c113_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c114_value[] = {
  0x1.8ca8p-8f
};
inline constexpr float c114_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c115_value[] = {
  0x1.36cc86p0f
};
inline constexpr float c115_dx[] = {
  -0x1.12fedcp-8f, -0x1.fb6924p-11f, -0x1.474edcp-8f, 0x1.ba9bbp-5f, 0x1.24713ep-3f,
  0x1.cbd6eap-6f, -0x1.fc324ap-11f
};
inline constexpr float c116_value[] = {
  0x1.0ff2f6p3f
};
inline constexpr float c116_dx[] = {
  -0x1.e13ep-6f, -0x1.bbfcp-8f, -0x1.1e65p-5f, 0x1.83483ap-2f, 0x1.ffc62ep-1f, 0x1.925c0cp-3f,
  -0x1.bcacp-8f
};
inline constexpr float c117_value[] = {
  0x1.d8e42cp1f
};
inline constexpr float c117_dx[] = {
  -0x1.9f0cccp-12f, -0x1.ae48p-9f, 0x1.480dd6p-15f, -0x1.52fb0cp-3f, -0x1.54c9a2p-3f,
  0x1.b8b588p-5f, -0x1.d91c9ap-6f, 0x1.ec435cp-15f, -0x1.286666p-14f, -0x1.5cp-14f,
  0x1.3890e6p-11f, 0x1.e490f8p-5f, -0x1.4c26ccp-3f, -0x1.189112p-10f, -0x1.53c2c6p-3f
};
inline constexpr float c118_value[] = {
  0x1.bb55eap5f
};
inline constexpr float c118_dx[] = {
  -0x1.851cp-8f, -0x1.93638p-5f, 0x1.338cf8p-11f, -0x1.3dcb5cp1f, -0x1.3f7d08p1f, 0x1.9d2a3p-1f,
  -0x1.bb8adp-2f, 0x1.cd7f26p-11f, -0x1.15ep-10f, -0x1.464p-10f, 0x1.2507d8p-7f, 0x1.c647e8p-1f,
  -0x1.37646p1f, -0x1.0708p-6f, -0x1.3e869ap1f
};
inline constexpr float c119_value[] = {
  0x1.1d0abcp2f
};
inline constexpr float c119_dx[] = {
  0x1.14a484p-14f, 0x1.522932p-6f, -0x1.bfa8f2p-5f, -0x1.9d1c16p-10f, 0x1.6b8d02p-6f,
  0x1.6a5b5cp-6f, 0x1.59b75cp-15f, 0x1.2088ccp-9f, 0x1.089cd8p-6f, -0x1.82c4ap-9f,
  -0x1.30199ap-13f, -0x1.c5f6a4p-5f, 0x1.66cecap-6f, 0x1.3bc1ap-11f, 0x1.727574p-9f,
  -0x1.ad1036p-5f, 0x1.6bdb7p-6f, -0x1.284dcap-6f, -0x1.a2516ap-5f, -0x1.3e4748p-5f,
  -0x1.677e52p-6f, -0x1.c63142p-5f, -0x1.c6c8f2p-5f, -0x1.7de722p-7f, -0x1.4ed5d2p-7f,
  -0x1.91eeeep-11f, -0x1.80d9ccp-5f, 0x1.9603bcp-17f, -0x1.6ae742p-5f, -0x1.aecb88p-5f,
  -0x1.44c456p-5f, -0x1.c26228p-5f, -0x1.7acc1cp-7f, 0x1.9641a4p-10f, 0x1.1680eap-14f,
  -0x1.d9fac4p-7f, 0x1.56e35cp-6f, -0x1.b5bff8p-5f, 0x1.0ecc2ep-12f, -0x1.c65b12p-5f,
  -0x1.828394p-5f, -0x1.5af4ap-13f, 0x1.82959ap-9f, 0x1.8ea6d6p-12f, -0x1.c6eac2p-5f
};
inline constexpr float c120_value[] = {
  0x1.90d718p7f
};
inline constexpr float c120_dx[] = {
  0x1.85075ap-9f, 0x1.db89eep-1f, -0x1.3ac2cap1f, -0x1.2277cp-4f, 0x1.ff3e4ap-1f, 0x1.fd907ap-1f,
  0x1.e629d8p-10f, 0x1.95c05ep-4f, 0x1.741c9p-1f, -0x1.0ff24p-3f, -0x1.aba4p-8f, -0x1.3f316cp1f,
  0x1.f892ccp-1f, 0x1.bc0848p-6f, 0x1.047a96p-3f, -0x1.2daf66p1f, 0x1.ffac96p-1f, -0x1.a0ad64p-1f,
  -0x1.26213ep1f, -0x1.bf943ep0f, -0x1.f989a4p-1f, -0x1.3f5aa2p1f, -0x1.3fc54ap1f,
  -0x1.0c8684p-1f, -0x1.d6dcbp-2f, -0x1.1a9cp-5f, -0x1.0e9924p1f, 0x1.1d7aap-11f, -0x1.fe5536p0f,
  -0x1.2ee71cp1f, -0x1.c8b41ap0f, -0x1.3cad04p1f, -0x1.0a5784p-1f, 0x1.1da628p-4f, 0x1.87a54ap-9f,
  -0x1.4d4452p-1f, 0x1.e22fb8p-1f, -0x1.33cafap1f, 0x1.7ccf2p-7f, -0x1.3f7808p1f, -0x1.0fc484p1f,
  -0x1.e7e8p-8f, 0x1.0fd13p-3f, 0x1.184d4ep-6f, -0x1.3fdd1p1f
};
inline constexpr float c121_value[] = {
  0x1.91a212p1f
};
inline constexpr float c121_dx[] = {
  0x1.0e68c6p-5f, -0x1.697p-11f, -0x1.55365ep-4f, 0x1.da340ap-6f, 0x1.10ecd2p-5f,
  -0x1.5335dep-10f, 0x1.10096p-5f, 0x1.060616p-15f, -0x1.3d9926p-4f, 0x1.573a88p-6f,
  -0x1.5358d6p-4f, -0x1.4cffa4p-4f, -0x1.07fbdcp-4f, 0x1.2fb954p-16f, 0x1.889968p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.04a496p-8f, 0x1.4a393ep-6f,
  -0x1.11e888p-8f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfep-11f,
  0x1.aaa2ecp-9f, -0x1.eac5d2p-6f, -0x1.2379a6p-4f, 0x1.335984p-10f, -0x1.dbdaaap-8f
};
inline constexpr float c122_value[] = {
  0x1.7887fp6f
};
inline constexpr float c122_dx[] = {
  0x1.fb0472p-1f, -0x1.52d9p-6f, -0x1.3fe2f8p1f, 0x1.bc90cap-1f, 0x1.ffbc0ap-1f, -0x1.3e028p-5f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.29bf94p1f, 0x1.41c6ep-1f, -0x1.3e2348p1f, -0x1.382faap1f,
  -0x1.eef83cp0f, 0x1.1cbdbep-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f, 0x1.8a865ep-2f,
  0x1.92cb76p-3f, -0x1.e8b498p-4f, 0x1.3595aap-1f, -0x1.00cap-3f, 0x1.27bf46p-8f, 0x1.ffc66ap-1f,
  0x1.9b5254p-12f, 0x1.c3ed1ep-6f, 0x1.8ff8bep-4f, -0x1.cc1974p-1f, -0x1.11420cp1f,
  0x1.2023ecp-5f, -0x1.be1dp-3f
};
inline constexpr float c123_value[] = {
  0x1.e2bbfp1f
};
inline constexpr float c123_dx[] = {
  0x1.0f114cp-17f, -0x1.e1256p-6f, -0x1.cf0606p-10f, 0x1.804fbap-7f, 0x1.1ef1d4p-16f,
  -0x1.f97878p-12f, -0x1.efa4e4p-7f, -0x1.28303p-14f, 0x1.811902p-7f, -0x1.f2e182p-10f,
  0x1.15cba4p-13f, 0x1.485cfp-7f, -0x1.6cd122p-10f, 0x1.5040b6p-7f, -0x1.f82254p-8f,
  0x1.81063p-7f, -0x1.de910ap-6f, 0x1.815aep-7f, 0x1.3afb0ap-18f, -0x1.bb2aaep-6f,
  -0x1.fadedep-14f, -0x1.76bf4p-13f, 0x1.099a04p-10f, -0x1.e1a218p-6f, -0x1.117bdcp-11f,
  -0x1.de5922p-6f, 0x1.9558acp-14f, -0x1.e14efcp-6f, 0x1.59bf22p-8f, 0x1.a896e4p-15f,
  -0x1.afb6acp-6f, -0x1.d4fa06p-6f, 0x1.c8f2aep-15f, -0x1.589e36p-8f, 0x1.e225c6p-16f,
  0x1.5ec38ap-9f, -0x1.a61c0cp-6f, -0x1.4d6546p-10f, 0x1.f471e8p-10f, 0x1.87db06p-13f,
  -0x1.d30678p-6f, 0x1.81151ep-7f, 0x1.80d3a2p-7f, 0x1.7fc4a2p-7f, 0x1.3a682cp-11f,
  -0x1.3ae1e2p-14f, 0x1.8edb66p-16f, 0x1.2b1876p-14f, -0x1.21a666p-12f, -0x1.800606p-15f,
  -0x1.ba3064p-6f, 0x1.9bd2dp-15f, -0x1.90199ap-13f, 0x1.e9edeep-10f, -0x1.c3b152p-9f,
  0x1.a52f58p-8f, 0x1.8145e4p-7f, 0x1.0ef22ep-7f, -0x1.0588cp-8f, 0x1.fbbe42p-11f,
  0x1.ce92dep-14f, -0x1.dd5edep-6f, 0x1.815084p-7f, -0x1.de40a6p-6f, 0x1.77b1c8p-7f,
  -0x1.1a9696p-15f, 0x1.09e644p-16f, -0x1.e1a316p-6f, 0x1.9a6796p-8f, -0x1.431b1cp-15f,
  -0x1.ba2a2ap-16f, -0x1.b7fae2p-6f, -0x1.d65ed6p-6f, -0x1.099fap-14f, 0x1.fae5e4p-14f,
  -0x1.e10aa2p-6f, -0x1.b57bacp-9f, -0x1.e147e2p-6f, -0x1.626666p-16f, 0x1.80a1acp-7f,
  0x1.7aa89p-9f, 0x1.7ffa78p-7f, -0x1.64bb58p-7f, 0x1.7aa28p-7f, 0x1.7e6196p-7f
};
inline constexpr float c124_value[] = {
  0x1.4090cep8f
};
inline constexpr float c124_dx[] = {
  0x1.6802f8p-11f, -0x1.3f82d2p1f, -0x1.337ap-3f, 0x1.fe69e4p-1f, 0x1.7d192ep-10f, -0x1.4faap-5f,
  -0x1.49238p0f, -0x1.896p-8f, 0x1.ff7536p-1f, -0x1.4b49cp-3f, 0x1.70f276p-7f, 0x1.b41b6ep-1f,
  -0x1.e485cp-4f, 0x1.be95f2p-1f, -0x1.4ec6ccp-1f, 0x1.ff5c38p-1f, -0x1.3dcc5p1f, 0x1.ffccb2p-1f,
  0x1.a25568p-12f, -0x1.264a58p1f, -0x1.5098p-7f, -0x1.f1b6p-7f, 0x1.60c08cp-4f, -0x1.3fd5a4p1f,
  -0x1.6b388p-5f, -0x1.3da73p1f, 0x1.0d2ce2p-7f, -0x1.3f9e74p1f, 0x1.cb31d8p-2f, 0x1.19f434p-8f,
  -0x1.1eaf4ep1f, -0x1.376e08p1f, 0x1.2f7128p-8f, -0x1.c9b22p-2f, 0x1.402d16p-9f, 0x1.d1dbb4p-3f,
  -0x1.184eap1f, -0x1.baca8p-4f, 0x1.4c53a4p-3f, 0x1.043772p-6f, -0x1.36224cp1f, 0x1.ff700cp-1f,
  0x1.ff1914p-1f, 0x1.fdb128p-1f, 0x1.a1925ap-5f, -0x1.a234p-8f, 0x1.08ddb2p-9f, 0x1.8d3c7ep-8f,
  -0x1.80b1p-6f, -0x1.fe08p-9f, -0x1.25a422p1f, 0x1.1179fep-8f, -0x1.09b1p-6f, 0x1.4558p-3f,
  -0x1.2bf3cp-2f, 0x1.17b17p-1f, 0x1.ffb0d4p-1f, 0x1.67d9a4p-1f, -0x1.5b59ap-2f, 0x1.512c58p-4f,
  0x1.332d88p-7f, -0x1.3d01p1f, 0x1.ffbefp-1f, -0x1.3d96eep1f, 0x1.f2f81ep-1f, -0x1.775p-9f,
  0x1.6125d2p-10f, -0x1.3fd64cp1f, 0x1.1088cap-1f, -0x1.ad2p-9f, -0x1.25ap-9f, -0x1.242c9ap1f,
  -0x1.385afap1f, -0x1.60c8p-8f, 0x1.509caap-7f, -0x1.3f711p1f, -0x1.22842p-2f, -0x1.3f99bcp1f,
  -0x1.d6bp-10f, 0x1.fed6b8p-1f, 0x1.f6e7dep-3f, 0x1.fdf8a8p-1f, -0x1.d9c8dp-1f, 0x1.f6dfd2p-1f,
  0x1.fbd99ap-1f
};
inline constexpr float c125_value[] = {
  0x1.035b7ap6f
};
inline constexpr float c125_dx[] = {
  0.f, 0.f, 0x1.555556p-4f, -0x1.aaaaaap-3f, 0.f, 0.f, 0x1.555556p-4f, -0x1.aaaaaap-3f,
  -0x1.aaaaaap-4f, 0x1.555556p-5f, 0x1.4d567p-5f, -0x1.a46262p-5f
};
inline constexpr float c126_value[] = {
  0x1.850938p9f
};
inline constexpr float c126_dx[] = {
  0.f, 0.f, 1.f, -0x1.4p1f, 0.f, 0.f, 1.f, -0x1.4p1f, -0x1.4p0f, 0x1p-1f, 0x1.f401a8p-2f,
  -0x1.3b49cap-1f
};
inline constexpr float c127_value[] = {
  0x1.8ca8p-8f
};
inline constexpr float w_43[] = {
  0x1.4d892ap0f
};
inline constexpr float c127_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c128_value[] = {
  0x1.8ca8p-8f
};
inline constexpr float c128_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c129_value[] = {
  0x1.356d5ap0f
};
inline constexpr float c129_dx[] = {
  -0x1.1ea124p-9f, -0x1.08724ap-11f, -0x1.5528p-9f, 0x1.ba9bbp-5f, 0x1.24713ep-3f, 0x1.cbd6eap-6f,
  -0x1.08db6ep-11f
};
inline constexpr float c130_value[] = {
  0x1.0ebfaep3f
};
inline constexpr float c130_dx[] = {
  -0x1.f59ap-7f, -0x1.cec8p-9f, -0x1.2a83p-6f, 0x1.83483ap-2f, 0x1.ffc62ep-1f, 0x1.925c0cp-3f,
  -0x1.cf8p-9f
};
inline constexpr float c131_value[] = {
  0x1.2203dep1f
};
inline constexpr float w_44[] = {
  0x1.33b1eep0f, 0x1.f3d72cp0f, 0x1.4b63b4p0f
};
inline constexpr float c131_dx[] = {
  -0x1.8f1556p-13f, -0x1.500cccp-9f, 0x1.480dd6p-15f, -0x1.45f222p-4f, -0x1.0a27c8p-3f,
  0x1.b8b588p-5f, -0x1.c6eb44p-7f, 0x1.ec435cp-15f, -0x1.32eeeep-15f, -0x1.4e8888p-15f,
  0x1.3890e6p-11f, 0x1.e490f8p-5f, -0x1.3f611cp-4f, -0x1.b63eeep-11f, -0x1.5fda86p-4f
};
inline constexpr float c132_value[] = {
  0x1.0fe3ap5f
};
inline constexpr float c132_dx[] = {
  -0x1.7624p-9f, -0x1.3b0cp-5f, 0x1.338cf8p-11f, -0x1.3193p0f, -0x1.f30a98p0f, 0x1.9d2a3p-1f,
  -0x1.aa7c9p-3f, 0x1.cd7f26p-11f, -0x1.1fcp-11f, -0x1.39ap-11f, 0x1.2507d8p-7f, 0x1.c647e8p-1f,
  -0x1.2b6b0ap0f, -0x1.9adbp-7f, -0x1.49dcdep0f
};
inline constexpr float c133_value[] = {
  0x1.a230b8p1f
};
inline constexpr float w_45[] = {
  0x1.19dab2p0f, 0x1.77af92p0f, 0x1.ecd682p-1f, 0x1.7f13e4p0f, 0x1.5deb42p1f
};
inline constexpr float c133_dx[] = {
  0x1.14a484p-14f, 0x1.522932p-6f, -0x1.58b984p-6f, -0x1.ee8a5p-11f, 0x1.6b8d02p-6f,
  0x1.6a5b5cp-6f, 0x1.59b75cp-15f, 0x1.2088ccp-9f, 0x1.089cd8p-6f, -0x1.a6ee0cp-9f,
  -0x1.0bdddep-14f, -0x1.0a7b0cp-5f, 0x1.66cecap-6f, 0x1.3bc1ap-11f, 0x1.727574p-9f,
  -0x1.79eaaap-6f, 0x1.6bdb7p-6f, -0x1.c857d8p-8f, -0x1.f4c6a2p-6f, -0x1.5c0d12p-5f,
  -0x1.154d38p-7f, -0x1.0a9d74p-5f, -0x1.5e361ap-6f, -0x1.c92eccp-8f, -0x1.6e2422p-7f,
  -0x1.6205bp-12f, -0x1.c3d264p-6f, 0x1.9603bcp-17f, -0x1.b27024p-6f, -0x1.d712bp-5f,
  -0x1.1e0d92p-6f, -0x1.08611p-5f, -0x1.23b24ap-8f, 0x1.9641a4p-10f, 0x1.1680eap-14f,
  -0x1.9c02bcp-8f, 0x1.56e35cp-6f, -0x1.5117e6p-6f, 0x1.0ecc2ep-12f, -0x1.f0d628p-5f,
  -0x1.54707ep-6f, -0x1.975556p-14f, 0x1.82959ap-9f, 0x1.8ea6d6p-12f, -0x1.f17348p-5f
};
inline constexpr float c134_value[] = {
  0x1.260a42p7f
};
inline constexpr float c134_dx[] = {
  0x1.85075ap-9f, 0x1.db89eep-1f, -0x1.e4c4e2p-1f, -0x1.5bb94p-5f, 0x1.ff3e4ap-1f, 0x1.fd907ap-1f,
  0x1.e629d8p-10f, 0x1.95c05ep-4f, 0x1.741c9p-1f, -0x1.295f6p-3f, -0x1.78bp-9f, -0x1.76bd0ap0f,
  0x1.f892ccp-1f, 0x1.bc0848p-6f, 0x1.047a96p-3f, -0x1.09b9p0f, 0x1.ffac96p-1f, -0x1.40ddc4p-2f,
  -0x1.601baap0f, -0x1.e97262p0f, -0x1.85f498p-2f, -0x1.76ed6cp0f, -0x1.ec7c14p-1f,
  -0x1.4174e8p-2f, -0x1.017168p-1f, -0x1.f1d8p-7f, -0x1.3dafeep0f, 0x1.1d7aap-11f, -0x1.3176dap0f,
  -0x1.4b3924p1f, -0x1.924314p-1f, -0x1.73c87ep0f, -0x1.9a32b8p-3f, 0x1.1da628p-4f,
  0x1.87a54ap-9f, -0x1.21b1ecp-2f, 0x1.e22fb8p-1f, -0x1.da099cp-1f, 0x1.7ccf2p-7f, -0x1.5d5694p1f,
  -0x1.debe32p-1f, -0x1.1e68p-8f, 0x1.0fd13p-3f, 0x1.184d4ep-6f, -0x1.5dc50ep1f
};
inline constexpr float c135_value[] = {
  0x1.52f2fcp1f
};
inline constexpr float w_46[] = {
  0x1.b28136p-1f, 0x1.a14c92p0f, 0x1.70ff14p1f, 0x1.433b1ap1f, 0x1.7d10fep0f, 0x1.92c47p-2f,
  0x1.73c044p1f, 0x1.2acaeap1f, 0x1.c77a78p-2f, 0x1.58f304p0f
};
inline constexpr float c135_dx[] = {
  0x1.0e68c6p-5f, -0x1.d75778p-12f, -0x1.8974e8p-4f, 0x1.da340ap-6f, 0x1.10ecd2p-5f,
  -0x1.aaf222p-13f, 0x1.10096p-5f, 0x1.060616p-15f, -0x1.c40f52p-7f, 0x1.573a88p-6f,
  -0x1.ccc64ep-6f, -0x1.b24002p-5f, -0x1.306744p-4f, 0x1.2fb954p-16f, 0x1.889968p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.6a2d6cp-11f, 0x1.4a393ep-6f,
  -0x1.73eb78p-10f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfep-11f,
  0x1.aaa2ecp-9f, -0x1.1d121cp-5f, -0x1.102882p-4f, 0x1.335984p-10f, -0x1.007a34p-8f
};
inline constexpr float c136_value[] = {
  0x1.3dc3ccp6f
};
inline constexpr float c136_dx[] = {
  0x1.fb0472p-1f, -0x1.b9e2p-7f, -0x1.70dd9ap1f, 0x1.bc90cap-1f, 0x1.ffbc0ap-1f, -0x1.9043p-8f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.a7ce5cp-2f, 0x1.41c6ep-1f, -0x1.aff9eap-1f,
  -0x1.971c02p0f, -0x1.1d60dp1f, 0x1.1cbdbep-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f, 0x1.8a865ep-2f,
  0x1.92cb76p-3f, -0x1.538a96p-6f, 0x1.3595aap-1f, -0x1.5caccp-5f, 0x1.27bf46p-8f, 0x1.ffc66ap-1f,
  0x1.9b5254p-12f, 0x1.c3ed1ep-6f, 0x1.8ff8bep-4f, -0x1.0b40fap0f, -0x1.fe4bf4p0f, 0x1.2023ecp-5f,
  -0x1.e0e52p-4f
};
inline constexpr float c137_value[] = {
  0x1.734d42p1f
};
inline constexpr float w_47[] = {
  0x1.fb3d2cp-2f, 0x1.4ec1f8p0f, 0x1.b89898p0f, 0x1.54cc7ep-1f, 0x1.652fa8p0f, 0x1.c3a7ccp0f,
  0x1.c15c34p-1f, 0x1.bfcda4p0f, 0x1.f4d278p-1f, 0x1.bf3e78p0f, 0x1.4531d2p1f, 0x1.b6ba6cp0f,
  0x1.dc21c8p0f, 0x1.0f924cp-2f, 0x1.38b688p-1f, 0x1.7b286p-1f, 0x1.5882dcp1f
};
inline constexpr float c137_dx[] = {
  0x1.0f114cp-17f, -0x1.f755dcp-7f, -0x1.3ec28ap-10f, 0x1.804fbap-7f, 0x1.1ef1d4p-16f,
  -0x1.64b758p-12f, -0x1.39b87cp-8f, -0x1.9e7878p-15f, 0x1.811902p-7f, -0x1.5ca0a8p-10f,
  0x1.15cba4p-13f, 0x1.485cfp-7f, -0x1.0f686p-10f, 0x1.5040b6p-7f, -0x1.eca77p-10f, 0x1.81063p-7f,
  -0x1.019c9cp-5f, 0x1.815aep-7f, 0x1.3afb0ap-18f, -0x1.3117p-6f, -0x1.0de666p-15f,
  -0x1.a24b4cp-14f, 0x1.099a04p-10f, -0x1.522ab6p-7f, -0x1.7eb576p-12f, -0x1.7652fp-7f,
  0x1.9558acp-14f, -0x1.e91f28p-6f, 0x1.715e72p-8f, 0x1.a896e4p-15f, -0x1.6e60dep-9f,
  -0x1.ca4c12p-8f, 0x1.c8f2aep-15f, -0x1.7303dp-8f, 0x1.e225c6p-16f, 0x1.5ec38ap-9f,
  -0x1.2296bep-6f, -0x1.63106p-12f, 0x1.f471e8p-10f, 0x1.87db06p-13f, -0x1.47e906p-7f,
  0x1.81151ep-7f, 0x1.80d3a2p-7f, 0x1.7fc4a2p-7f, 0x1.3a682cp-11f, -0x1.afb7b8p-15f,
  0x1.8edb66p-16f, 0x1.2b1876p-14f, -0x1.1b0e4ep-14f, -0x1.c70304p-17f, -0x1.dc0f4p-6f,
  0x1.9bd2dp-15f, -0x1.a28d8ep-14f, 0x1.e9edeep-10f, -0x1.e10cfcp-11f, 0x1.a52f58p-8f,
  0x1.8145e4p-7f, 0x1.0ef22ep-7f, -0x1.6dfca8p-9f, 0x1.fbbe42p-11f, 0x1.ce92dep-14f,
  -0x1.e51eacp-6f, 0x1.815084p-7f, -0x1.63cc86p-6f, 0x1.77b1c8p-7f, -0x1.142a2ap-17f,
  0x1.09e644p-16f, -0x1.0343bcp-5f, 0x1.9a6796p-8f, -0x1.52p-16f, -0x1.30606p-16f,
  -0x1.d493b8p-8f, -0x1.0683ecp-6f, -0x1.76e4e4p-15f, 0x1.fae5e4p-14f, -0x1.5094ccp-6f,
  -0x1.565884p-10f, -0x1.5053fap-6f, -0x1.682424p-16f, 0x1.80a1acp-7f, 0x1.7aa89p-9f,
  0x1.7ffa78p-7f, -0x1.5c9bbep-9f, 0x1.7aa28p-7f, 0x1.7e6196p-7f
};
inline constexpr float c138_value[] = {
  0x1.ed229cp7f
};
inline constexpr float c138_dx[] = {
  0x1.6802f8p-11f, -0x1.4e3f04p0f, -0x1.a75a6p-4f, 0x1.fe69e4p-1f, 0x1.7d192ep-10f,
  -0x1.d9c38p-6f, -0x1.a0a906p-2f, -0x1.133cp-8f, 0x1.ff7536p-1f, -0x1.cf056p-4f, 0x1.70f276p-7f,
  0x1.b41b6ep-1f, -0x1.6876ap-4f, 0x1.be95f2p-1f, -0x1.47273p-3f, 0x1.ff5c38p-1f, -0x1.5623fep1f,
  0x1.ffccb2p-1f, 0x1.a25568p-12f, -0x1.95328cp0f, -0x1.6676p-9f, -0x1.15c6p-7f, 0x1.60c08cp-4f,
  -0x1.c120bap-1f, -0x1.fc49p-6f, -0x1.f12628p-1f, 0x1.0d2ce2p-7f, -0x1.44cebp1f, 0x1.ea917p-2f,
  0x1.19f434p-8f, -0x1.e698a8p-3f, -0x1.305684p-1f, 0x1.2f7128p-8f, -0x1.ecc11p-2f,
  0x1.402d16p-9f, 0x1.d1dbb4p-3f, -0x1.81f034p0f, -0x1.d791cp-6f, 0x1.4c53a4p-3f, 0x1.043772p-6f,
  -0x1.b3817cp-1f, 0x1.ff700cp-1f, 0x1.ff1914p-1f, 0x1.fdb128p-1f, 0x1.a1925ap-5f, -0x1.1ebp-8f,
  0x1.08ddb2p-9f, 0x1.8d3c7ep-8f, -0x1.77efp-8f, -0x1.2e28p-10f, -0x1.3c222p1f, 0x1.1179fep-8f,
  -0x1.15f2p-7f, 0x1.4558p-3f, -0x1.3f72ap-4f, 0x1.17b17p-1f, 0x1.ffb0d4p-1f, 0x1.67d9a4p-1f,
  -0x1.e6139p-3f, 0x1.512c58p-4f, 0x1.332d88p-7f, -0x1.42265ep1f, 0x1.ffbefp-1f, -0x1.d88ba2p0f,
  0x1.f2f81ep-1f, -0x1.6ec8p-11f, 0x1.6125d2p-10f, -0x1.5855f6p1f, 0x1.1088cap-1f, -0x1.c0e8p-10f,
  -0x1.944p-10f, -0x1.372a18p-1f, -0x1.5ca736p0f, -0x1.f1e8p-9f, 0x1.509caap-7f, -0x1.bf059ep0f,
  -0x1.c6ad9p-4f, -0x1.beaf88p0f, -0x1.de5p-10f, 0x1.fed6b8p-1f, 0x1.f6e7dep-3f, 0x1.fdf8a8p-1f,
  -0x1.cefed8p-3f, 0x1.f6dfd2p-1f, 0x1.fbd99ap-1f
};
inline constexpr float c139_value[] = {
  0x1.82d018p5f
};
inline constexpr float c139_dx[] = {
  0x1.555556p-27f, 0.f, 0x1.555556p-4f, -0x1.9a4292p-4f, 0.f, 0.f, 0x1.555556p-4f,
  -0x1.4d3a1ep-3f, -0x1.b9da46p-5f, 0x1.555556p-5f, 0x1.4e96ap-5f, -0x1.b00ab8p-6f
};
inline constexpr float c140_value[] = {
  0x1.221c12p9f
};
inline constexpr float c140_dx[] = {
  0x1p-23f, 0.f, 1.f, -0x1.33b1eep0f, 0.f, 0.f, 1.f, -0x1.f3d72cp0f, -0x1.4b63b4p-1f, 0x1p-1f,
  0x1.f5e1fp-2f, -0x1.44080ap-2f
};
inline constexpr float c141_value[] = {
  0x1.8ca5aap-8f
};
inline constexpr float c141_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c142_value[] = {
  0x1.8ca5aap-8f
};
inline constexpr float c142_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c143_value[] = {
  0x1.35142ep0f
};
inline constexpr float c143_dx[] = {
  -0x1.b7fe48p-10f, -0x1.95edb8p-12f, -0x1.05d8dap-9f, 0x1.ba9bb2p-5f, 0x1.24714p-3f,
  0x1.cbd6eap-6f, -0x1.968db6p-12f
};
inline constexpr float c144_value[] = {
  0x1.0e71a8p3f
};
inline constexpr float c144_dx[] = {
  -0x1.80fe7ep-7f, -0x1.633002p-9f, -0x1.ca3b8p-7f, 0x1.83483ap-2f, 0x1.ffc62ep-1f,
  0x1.925c0cp-3f, -0x1.63bcp-9f
};
inline constexpr float c145_value[] = {
  0x1.a19d6p0f
};
inline constexpr float c145_dx[] = {
  -0x1.4c0aaap-13f, -0x1.58399ap-10f, 0x1.480dd6p-15f, -0x1.0f2f3ep-4f, -0x1.10a14ep-4f,
  0x1.b8b586p-5f, -0x1.7a7d4ep-7f, 0x1.ec435ap-15f, -0x1.da3334p-16f, -0x1.166668p-15f,
  0x1.3890e8p-11f, 0x1.e490f6p-5f, -0x1.09b8a4p-4f, -0x1.c0e888p-12f, -0x1.0fcf04p-4f
};
inline constexpr float c146_value[] = {
  0x1.87838ap4f
};
inline constexpr float c146_dx[] = {
  -0x1.374ap-9f, -0x1.42b6p-6f, 0x1.338cf8p-11f, -0x1.fc7894p-1f, -0x1.ff2e72p-1f, 0x1.9d2a3p-1f,
  -0x1.62d578p-3f, 0x1.cd7f24p-11f, -0x1.bc9p-12f, -0x1.050002p-11f, 0x1.2507d8p-7f,
  0x1.c647e8p-1f, -0x1.f23a34p-1f, -0x1.a4dap-8f, -0x1.fda428p-1f
};
inline constexpr float c147_value[] = {
  0x1.18bb1ap1f
};
inline constexpr float c147_dx[] = {
  0x1.14a484p-14f, 0x1.52293p-6f, -0x1.6620c2p-6f, -0x1.4a7cccp-11f, 0x1.6b8d02p-6f,
  0x1.6a5b6p-6f, 0x1.59b75ap-15f, 0x1.2088ccp-9f, 0x1.089cd8p-6f, -0x1.356a2p-10f,
  -0x1.e69112p-15f, -0x1.6b2bb8p-6f, 0x1.66cecap-6f, 0x1.3bc19ep-11f, 0x1.727576p-9f,
  -0x1.57402cp-6f, 0x1.6bdb6ep-6f, -0x1.da1614p-8f, -0x1.4ea786p-6f, -0x1.fcdeecp-7f,
  -0x1.ead552p-8f, -0x1.6b5a98p-6f, -0x1.6bd3f2p-6f, -0x1.3185b6p-8f, -0x1.0bde4p-8f,
  -0x1.418bbap-12f, -0x1.33e172p-6f, 0x1.9603bap-17f, -0x1.22529cp-6f, -0x1.58a2d2p-6f,
  -0x1.03d044p-6f, -0x1.684e86p-6f, -0x1.2f09bp-8f, 0x1.9641a4p-10f, 0x1.1680ecp-14f,
  -0x1.75522ep-8f, 0x1.56e35ap-6f, -0x1.5e332cp-6f, 0x1.0ecc2ep-12f, -0x1.6b7c0ep-6f,
  -0x1.35361p-6f, -0x1.158fa4p-14f, 0x1.82959ap-9f, 0x1.8ea6d4p-12f, -0x1.6bef02p-6f
};
inline constexpr float c148_value[] = {
  0x1.8ac71cp6f
};
inline constexpr float c148_dx[] = {
  0x1.85075ap-9f, 0x1.db89ecp-1f, -0x1.f79e12p-1f, -0x1.d0bf7cp-6f, 0x1.ff3e4ap-1f,
  0x1.fd907ap-1f, 0x1.e629d8p-10f, 0x1.95c05ep-4f, 0x1.741c9p-1f, -0x1.b31d4p-5f, -0x1.561ep-9f,
  -0x1.feb57cp-1f, 0x1.f892dp-1f, 0x1.bc0846p-6f, 0x1.047a96p-3f, -0x1.e2b23ep-1f, 0x1.ffac96p-1f,
  -0x1.4d5786p-2f, -0x1.d69b94p-1f, -0x1.65ccbep-1f, -0x1.591ep-2f, -0x1.fef768p-1f,
  -0x1.ffa20ep-1f, -0x1.ada406p-3f, -0x1.78b088p-3f, -0x1.c42c8p-7f, -0x1.b0f506p-1f,
  0x1.1d7aap-11f, -0x1.98442cp-1f, -0x1.e4a4f8p-1f, -0x1.6d5cep-1f, -0x1.faae6ep-1f,
  -0x1.aa25ap-3f, 0x1.1da628p-4f, 0x1.87a54ap-9f, -0x1.067dc6p-2f, 0x1.e22fb6p-1f,
  -0x1.ec77f6p-1f, 0x1.7ccf2p-7f, -0x1.ff2676p-1f, -0x1.b2d406p-1f, -0x1.8652p-9f, 0x1.0fd13p-3f,
  0x1.184d4cp-6f, -0x1.ffc81ap-1f
};
inline constexpr float c149_value[] = {
  0x1.f21486p0f
};
inline constexpr float c149_dx[] = {
  0x1.0e68c6p-5f, -0x1.212668p-12f, -0x1.10f84ap-5f, 0x1.da340cp-6f, 0x1.10ecd4p-5f,
  -0x1.0f5e2p-11f, 0x1.10095ep-5f, 0x1.060616p-15f, -0x1.fc283cp-6f, 0x1.573a8ap-6f,
  -0x1.0f7a44p-5f, -0x1.0a661ap-5f, -0x1.a65fc4p-6f, 0x1.2fb954p-16f, 0x1.889966p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.9dcffp-10f, 0x1.4a393cp-6f,
  -0x1.b640cep-10f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfcp-11f,
  0x1.aaa2eep-9f, -0x1.889e42p-7f, -0x1.d25c3ep-6f, 0x1.335986p-10f, -0x1.7caeeep-9f
};
inline constexpr float c150_value[] = {
  0x1.d2f33ep5f
};
inline constexpr float c150_dx[] = {
  0x1.fb0472p-1f, -0x1.0f14p-7f, -0x1.ffd18cp-1f, 0x1.bc90c8p-1f, 0x1.ffbc0ap-1f, -0x1.fcd08p-7f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.dc65bap-1f, 0x1.41c6ep-1f, -0x1.fd054p-1f,
  -0x1.f37f76p-1f, -0x1.8bf9c8p-1f, 0x1.1cbdcp-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f,
  0x1.8a865ep-2f, 0x1.92cb76p-3f, -0x1.83f2f2p-5f, 0x1.3595aap-1f, -0x1.9adccp-5f, 0x1.27bf46p-8f,
  0x1.ffc668p-1f, 0x1.9b5254p-12f, 0x1.c3ed1cp-6f, 0x1.8ff8bep-4f, -0x1.70145ep-2f,
  -0x1.b53678p-1f, 0x1.2023ecp-5f, -0x1.64e4p-4f
};
inline constexpr float c151_value[] = {
  0x1.164804p1f
};
inline constexpr float c151_dx[] = {
  0x1.0f114cp-17f, -0x1.80eab4p-7f, -0x1.726b34p-11f, 0x1.804fbcp-7f, 0x1.1ef1d4p-16f,
  -0x1.94606p-13f, -0x1.6cd12cp-8f, -0x1.d9e4e4p-16f, 0x1.8119p-7f, -0x1.8f1ad2p-11f,
  0x1.15cba4p-13f, 0x1.485cfp-7f, -0x1.23da72p-11f, 0x1.5040b4p-7f, -0x1.934ea8p-9f,
  0x1.81063p-7f, -0x1.7eda6cp-7f, 0x1.815adep-7f, 0x1.3afb0ap-18f, -0x1.62888ap-7f,
  -0x1.957e7ep-15f, -0x1.2bcc0cp-14f, 0x1.099a04p-10f, -0x1.814e7ap-7f, -0x1.b592d2p-13f,
  -0x1.7eadb6p-7f, 0x1.9558aap-14f, -0x1.810bfep-7f, 0x1.86d09cp-8f, 0x1.a896e6p-15f,
  -0x1.595ef2p-7f, -0x1.772e6cp-7f, 0x1.c8f2bp-15f, -0x1.13b1c4p-9f, 0x1.e225c4p-16f,
  0x1.5ec38ap-9f, -0x1.51ab7ap-7f, -0x1.0ab758p-11f, 0x1.f471e6p-10f, 0x1.87db06p-13f,
  -0x1.759ec6p-7f, 0x1.81151ep-7f, 0x1.80d3a2p-7f, 0x1.7fc4a4p-7f, 0x1.3a682cp-11f,
  -0x1.f7cfd2p-16f, 0x1.8edb66p-16f, 0x1.2b1878p-14f, -0x1.cf70f2p-14f, -0x1.333636p-16f,
  -0x1.61c04ep-7f, 0x1.9bd2d2p-15f, -0x1.401454p-14f, 0x1.e9edf2p-10f, -0x1.695aaep-10f,
  0x1.a52f58p-8f, 0x1.8145e4p-7f, 0x1.0ef22ep-7f, -0x1.a27462p-10f, 0x1.fbbe42p-11f,
  0x1.ce92dep-14f, -0x1.7de582p-7f, 0x1.815084p-7f, -0x1.7e9a1cp-7f, 0x1.77b1c8p-7f,
  -0x1.c42424p-17f, 0x1.09e644p-16f, -0x1.814f44p-7f, 0x1.9a6794p-8f, -0x1.027b7ap-16f,
  -0x1.61b7b8p-17f, -0x1.5ffbe6p-7f, -0x1.784bdcp-7f, -0x1.a8fcfcp-16f, 0x1.fae5e2p-14f,
  -0x1.80d552p-7f, -0x1.5dfc8ep-10f, -0x1.81065p-7f, -0x1.1b8182p-17f, 0x1.80a1acp-7f,
  0x1.7aa89p-9f, 0x1.7ffa78p-7f, -0x1.1d62aap-8f, 0x1.7aa27ep-7f, 0x1.7e6196p-7f
};
inline constexpr float c152_value[] = {
  0x1.7197a4p7f
};
inline constexpr float c152_dx[] = {
  0x1.6802f8p-11f, -0x1.ff37b6p-1f, -0x1.ebf662p-5f, 0x1.fe69e4p-1f, 0x1.7d192ep-10f,
  -0x1.0c88p-6f, -0x1.e485ccp-2f, -0x1.3ab2p-9f, 0x1.ff7534p-1f, -0x1.0907d2p-4f, 0x1.70f276p-7f,
  0x1.b41b6ep-1f, -0x1.839e2p-5f, 0x1.be95fp-1f, -0x1.0bd23cp-2f, 0x1.ff5c38p-1f, -0x1.fc7a18p-1f,
  0x1.ffccbp-1f, 0x1.a25568p-12f, -0x1.d6dd58p-1f, -0x1.0d45fep-8f, -0x1.8e2bp-8f, 0x1.60c08cp-4f,
  -0x1.ffbc3ap-1f, -0x1.22938p-6f, -0x1.fc3eb4p-1f, 0x1.0d2cep-7f, -0x1.ff63eap-1f,
  0x1.038686p-1f, 0x1.19f434p-8f, -0x1.cab218p-1f, -0x1.f249a8p-1f, 0x1.2f7128p-8f,
  -0x1.6e281ap-3f, 0x1.402d14p-9f, 0x1.d1dbb4p-3f, -0x1.c077bep-1f, -0x1.623b8p-5f,
  0x1.4c53a2p-3f, 0x1.043772p-6f, -0x1.f036ep-1f, 0x1.ff700cp-1f, 0x1.ff1914p-1f, 0x1.fdb128p-1f,
  0x1.a1925ap-5f, -0x1.4e9p-9f, 0x1.08ddb2p-9f, 0x1.8d3c7ep-8f, -0x1.33c1p-7f, -0x1.9804p-10f,
  -0x1.d5d36ap-1f, 0x1.1179fep-8f, -0x1.a91b02p-8f, 0x1.4558p-3f, -0x1.dfec7p-4f, 0x1.17b17p-1f,
  0x1.ffb0d4p-1f, 0x1.67d9a4p-1f, -0x1.15e148p-3f, 0x1.512c58p-4f, 0x1.332d86p-7f,
  -0x1.fb34cep-1f, 0x1.ffbefp-1f, -0x1.fc24aep-1f, 0x1.f2f81ep-1f, -0x1.2c4p-10f, 0x1.6125d2p-10f,
  -0x1.ffbd44p-1f, 0x1.1088c8p-1f, -0x1.574cp-10f, -0x1.d5c7fep-11f, -0x1.d37a8ep-1f,
  -0x1.f3c4cp-1f, -0x1.1a38p-9f, 0x1.509caap-7f, -0x1.ff1b5p-1f, -0x1.d0d36ep-4f, -0x1.ff5c6p-1f,
  -0x1.788802p-11f, 0x1.fed6b8p-1f, 0x1.f6e7dep-3f, 0x1.fdf8a8p-1f, -0x1.7b070cp-2f,
  0x1.f6dfdp-1f, 0x1.fbd99ap-1f
};
inline constexpr float c153_value[] = {
  0x1.0e198ep5f
};
inline constexpr float c153_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1.555556p-5f, 0x1.555556p-5f, 0x1.50c3aap-5f,
  -0x1.4c3204p-6f
};
inline constexpr float c154_value[] = {
  0x1.952654p8f
};
inline constexpr float c154_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1p-1f, 0x1p-1f, 0x1.f92582p-2f, -0x1.f24b06p-3f
};
inline constexpr float c155_value[] = {
  0.f
};
inline constexpr float x_48[] = {
  -0x1.5977ap1f
};
inline constexpr int classes_49[] = {
  0
};
inline constexpr float c155_dx[] = {
  0.f
};
inline constexpr float c156_value[] = {
  0.f
};
inline constexpr float c156_dx[] = {
  0.f
};
inline constexpr float c157_value[] = {
  0.f
};
inline constexpr float x_50[] = {
  0x1.1af688p1f, -0x1.fc3dbp0f, 0x1.4258ep-1f, -0x1.82221cp1f, -0x1.1de978p1f, -0x1.9e63bp1f,
  0x1.520bcp-1f
};
inline constexpr int classes_51[] = {
  0, 0, 0, 0, 0, 0, 0
};
inline constexpr float c157_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c158_value[] = {
  0.f
};
inline constexpr float c158_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c159_value[] = {
  0x1.7194ecp0f
};
inline constexpr float x_52[] = {
  0x1.bbbcfp0f, -0x1.c862ep1f, 0x1.f6ab98p0f, 0x1.a32008p0f, 0x1.3c3d98p1f, -0x1.21c8bp1f,
  0x1.3c2948p1f, 0x1.8fbdep-2f, -0x1.258cp-6f, 0x1.10e7ep0f, -0x1.6e781p0f, -0x1.46d7cp1f,
  0x1.7a53ep0f, -0x1.ff9f5p0f, 0x1.dd1318p1f
};
inline constexpr int classes_53[] = {
  2, 1, 0, 2, 0
};
inline constexpr float c159_dx[] = {
  0x1.69dc5cp-4f, 0x1.ceed26p-12f, -0x1.6bab4ap-4f, 0x1.ed494p-5f, -0x1.f7427ap-5f, 0x1.3f28p-10f,
  -0x1.1a2c6p-5f, 0x1.52fd8ep-6f, 0x1.c2b664p-7f, 0x1.715082p-3f, 0x1.e63a9ep-7f, -0x1.8fb42cp-3f,
  -0x1.72a29ap-3f, 0x1.346c1ep-11f, 0x1.716e2ep-3f
};
inline constexpr float c160_value[] = {
  0x1.cdfa28p2f
};
inline constexpr float c160_dx[] = {
  0x1.c45372p-2f, 0x1.215438p-9f, -0x1.c6961cp-2f, 0x1.344dc8p-2f, -0x1.3a898cp-2f, 0x1.8ef2p-8f,
  -0x1.60b778p-3f, 0x1.a7bcfp-4f, 0x1.19b1fep-4f, 0x1.cda4a2p-1f, 0x1.2fe4a2p-4f, -0x1.f3a138p-1f,
  -0x1.cf4b42p-1f, 0x1.818726p-9f, 0x1.cdc9bap-1f
};
inline constexpr float c161_value[] = {
  0x1.9f97a2p1f
};
inline constexpr float x_54[] = {
  -0x1.72172p-2f, 0x1.d6b55cp1f, 0x1.077fb8p1f, -0x1.77bc68p0f, -0x1.5a059cp1f, -0x1.8bb43p-1f,
  -0x1.ddbb7cp1f, 0x1.b80e4cp1f, -0x1.c1c8p0f, -0x1.8ff1p-4f, -0x1.892704p1f, -0x1.03ac3p0f,
  0x1.648a1cp1f, 0x1.852a08p0f, -0x1.c6bc8p-2f, -0x1.b70998p0f, -0x1.5efcp1f, 0x1.09607cp1f,
  -0x1.014edcp1f, -0x1.6fb99p-1f, -0x1.b5ff2p-2f, 0x1.97eb2p-2f, -0x1.934bbp-1f, 0x1.d0d59p1f,
  -0x1.db76dcp1f, -0x1.351cp1f, 0x1.3895ap0f, -0x1.cd91f8p0f, 0x1.31f8a4p1f, -0x1.ed054p0f,
  0x1.8530c8p1f, 0x1.e444ecp1f, -0x1.8a6a2p-1f, -0x1.9afe88p0f, -0x1.db8dfp0f, 0x1.319368p0f,
  0x1.ba556p-1f, 0x1.b57538p0f, 0x1.8ed2c8p0f, 0x1.ff538p-4f, 0x1.d9f5ap-1f, 0x1.4770b8p0f,
  -0x1.fa3cap1f, 0x1.d5367p0f, 0x1.11a5cp1f
};
inline constexpr int classes_55[] = {
  3, 0, 3, 2, 2, 0, 2, 0, 1
};
inline constexpr float c161_dx[] = {
  0x1.a380b6p-10f, 0x1.740b56p-4f, 0x1.26dacep-6f, -0x1.c4f164p-4f, 0x1.42abaap-13f,
  -0x1.c0aedap-4f, 0x1.5549b6p-14f, 0x1.b151cp-4f, 0x1.338ab2p-11f, 0x1.941688p-9f,
  0x1.eebeb6p-13f, 0x1.e3d78p-10f, 0x1.51e0dcp-4f, -0x1.67c6c4p-4f, 0x1.abe536p-9f,
  0x1.29455cp-9f, 0x1.a9c12ap-11f, -0x1.659d0ep-7f, 0x1.ba8dcap-10f, 0x1.92bbb4p-8f,
  0x1.d62b76p-10f, 0x1.0c8294p-8f, -0x1.c1fc48p-4f, 0x1.a9952ap-4f, 0x1.19238ep-14f,
  -0x1.c4587ep-4f, 0x1.a3a8f6p-6f, 0x1.465b68p-10f, 0x1.51d252p-4f, 0x1.20a0cep-10f,
  0x1.21c972p-5f, 0x1.308a1cp-4f, -0x1.c3e7a4p-4f, 0x1.64169cp-12f, 0x1.14b738p-12f,
  -0x1.6f2e92p-4f, 0x1.f9daf6p-7f, 0x1.265f2ep-5f, 0x1.fa45b6p-6f, 0x1.e3232p-8f, 0x1.b847c4p-7f,
  -0x1.78bfecp-4f, 0x1.abd8b4p-14f, 0x1.10ac8ep-5f, 0x1.71eb72p-5f
};
inline constexpr float c162_value[] = {
  0x1.d38a96p4f
};
inline constexpr float c162_dx[] = {
  0x1.d7f0ccp-7f, 0x1.a28ccp-1f, 0x1.4bb628p-3f, -0x1.fd8f9p-1f, 0x1.6b011ep-10f, -0x1.f8c4b4p-1f,
  0x1.7ff2ecp-11f, 0x1.e77bf8p-1f, 0x1.59fc08p-8f, 0x1.c69958p-6f, 0x1.164b46p-9f, 0x1.102938p-6f,
  0x1.7c1cf8p-1f, -0x1.94bf9cp-1f, 0x1.e161dcp-6f, 0x1.4e6e08p-6f, 0x1.def95p-8f, -0x1.9250bp-4f,
  0x1.f1df84p-7f, 0x1.c5132ap-5f, 0x1.087872p-6f, 0x1.2e12e6p-5f, -0x1.fa3bdp-1f, 0x1.dec7cep-1f,
  0x1.3c48p-11f, -0x1.fce38ep-1f, 0x1.d81e14p-3f, 0x1.6f26d4p-7f, 0x1.7c0c9cp-1f, 0x1.44b4e8p-7f,
  0x1.4602ap-2f, 0x1.569b6p-1f, -0x1.fc6498p-1f, 0x1.90997p-9f, 0x1.374e1ep-9f, -0x1.9d1464p-1f,
  0x1.1c8b2ap-3f, 0x1.4b2b14p-2f, 0x1.1cc736p-2f, 0x1.0fc3c2p-4f, 0x1.ef50bcp-4f, -0x1.a7d7e8p-1f,
  0x1.e153cap-11f, 0x1.32c22p-2f, 0x1.a028ep-2f
};
inline constexpr float c163_value[] = {
  0x1.0a586ep2f
};
inline constexpr float x_56[] = {
  0x1.167f98p1f, -0x1.ae6bd8p1f, -0x1.76bc38p1f, -0x1.b9d5b8p1f, -0x1.d5c48p-4f, 0x1.1b371p0f,
  0x1.2f906p-2f, -0x1.96cdap-1f, 0x1.aaae8p-1f, 0x1.8654d8p0f, -0x1.c91bfp1f, 0x1.dd63ep-1f,
  -0x1.da1078p1f, 0x1.fd37e8p0f, -0x1.e7cf3p-1f, 0x1.a6be3p0f, -0x1.c2d94p-1f, 0x1.6e2538p0f,
  0x1.65c9dp1f, 0x1.c95d9p0f, -0x1.1b215p1f, -0x1.ba89fp-1f, -0x1.142a88p1f, -0x1.3a9cd8p0f,
  -0x1.8f76cp0f, -0x1.f3e3ap1f, 0x1.630588p0f, -0x1.dfcd1p0f, 0x1.c7a0a8p0f, 0x1.be2694p1f
};
inline constexpr int classes_57[] = {
  3, 8, 3
};
inline constexpr float c163_dx[] = {
  0x1.173dbp-3f, 0x1.19214ap-11f, 0x1.b25b24p-11f, -0x1.54d4c4p-2f, 0x1.c43c96p-7f,
  0x1.7f55c8p-5f, 0x1.551b76p-6f, 0x1.ca4a86p-8f, 0x1.23c4ecp-5f, 0x1.234044p-4f, 0x1.cf519cp-13f,
  0x1.46ff62p-6f, 0x1.95d666p-13f, 0x1.d660d8p-5f, 0x1.8d1ec8p-9f, 0x1.4f8a5cp-5f, 0x1.aad916p-9f,
  0x1.0cfc5ap-5f, -0x1.a35b74p-3f, 0x1.8021dcp-5f, 0x1.b3eb46p-11f, 0x1.a361e4p-9f,
  0x1.cc4afp-11f, -0x1.530edap-2f, 0x1.a22846p-10f, 0x1.40a4p-13f, 0x1.f1f074p-6f,
  0x1.31871cp-10f, 0x1.70d344p-5f, 0x1.fba58cp-3f
};
inline constexpr float c164_value[] = {
  0x1.8f84a4p3f
};
inline constexpr float c164_dx[] = {
  0x1.a2dc86p-2f, 0x1.a5b1eep-10f, 0x1.45c45ap-9f, -0x1.ff3f24p-1f, 0x1.532d7p-5f, 0x1.1f8056p-3f,
  0x1.ffa93p-5f, 0x1.57b7e4p-6f, 0x1.b5a762p-4f, 0x1.b4e064p-3f, 0x1.5b7d34p-11f, 0x1.ea7f12p-5f,
  0x1.3060ccp-11f, 0x1.60c8a2p-3f, 0x1.29d716p-7f, 0x1.f74f88p-4f, 0x1.4022dp-7f, 0x1.937a86p-4f,
  -0x1.3a8496p-1f, 0x1.201964p-3f, 0x1.46f074p-9f, 0x1.3a896ap-7f, 0x1.593834p-9f,
  -0x1.fc9644p-1f, 0x1.399e34p-8f, 0x1.e0f5fep-12f, 0x1.757456p-4f, 0x1.ca4aa8p-9f,
  0x1.149e72p-3f, 0x1.7cbc28p-1f
};
inline constexpr float c165_value[] = {
  0x1.dd8f4p1f
};
inline constexpr float x_58[] = {
  0x1.472dfp1f, -0x1.2400e8p0f, 0x1.62819cp1f, -0x1.f73618p1f, -0x1.69769p0f, -0x1.ecf0ep-1f,
  0x1.0a9548p0f, -0x1.e1d314p1f, -0x1.4b201p0f, 0x1.06a138p0f, -0x1.cd8bacp1f, -0x1.e5124cp1f,
  0x1.94c2bp1f, -0x1.b98c9p1f, -0x1.30a1c4p1f, 0x1.e60e88p1f, -0x1.291fap0f, -0x1.a685bp-1f,
  -0x1.0a6584p1f, 0x1.8f9ad4p1f, 0x1.9aa38cp1f, 0x1.330d4p0f, 0x1.d80b88p0f, 0x1.24a5c4p1f,
  0x1.a20e4cp1f, -0x1.46948p-3f, 0x1.f3995p1f, -0x1.777a2p0f, 0x1.2cba24p1f, 0x1.07c108p0f,
  -0x1.ce722p0f, -0x1.1e4144p1f, -0x1.31048p-3f, 0x1.8c8968p0f, -0x1.46c898p1f, 0x1.43072p-1f,
  -0x1.f70f4p-2f, 0x1.6d33ecp1f, -0x1.eff0ep-1f, -0x1.2758d8p1f, -0x1.86f688p0f, -0x1.d360ap0f,
  -0x1.501c8p-4f, -0x1.bf4d5cp1f, 0x1.2ca6dp1f, -0x1.2c6b7p-1f, 0x1.b88b78p1f, -0x1.41952cp1f,
  0x1.ff318cp1f, 0x1.e68ef4p1f, 0x1.180778p1f, -0x1.27a9p-1f, 0x1.66924p-2f, 0x1.27378p1f,
  -0x1.98cb2p1f, -0x1.3b1ab4p1f, -0x1.55bcap1f, 0x1.44add8p1f, -0x1.25fbdcp1f, 0x1.6f868p-3f,
  0x1.f7a0bcp1f, -0x1.170e0cp1f, -0x1.27dc1p1f, 0x1.f1119p1f, 0x1.26864p-2f, -0x1.561c8cp1f,
  0x1.a82e5cp1f, -0x1.25f7p-3f, -0x1.71b254p1f, 0x1.dd78f4p1f, 0x1.494e58p1f, 0x1.8d1aep-2f,
  -0x1.52eecp-3f, -0x1.491p-8f, -0x1.be86ep1f, 0x1.d2ecp-2f, 0x1.2ffc5p0f, 0x1.900d98p1f,
  -0x1.0242d8p0f, -0x1.a3b30cp1f, 0x1.956d78p1f, 0x1.7164cp-1f, -0x1.073fp-4f, -0x1.748a8cp1f,
  -0x1.b6e2a8p0f
};
inline constexpr int classes_59[] = {
  15, 11, 11, 5, 9
};
inline constexpr float c165_dx[] = {
  0x1.94615p-6f, 0x1.40f99p-11f, 0x1.f49e96p-6f, 0x1.3b36d8p-15f, 0x1.e966dp-12f, 0x1.7f74e2p-11f,
  0x1.63a22cp-8f, 0x1.748976p-15f, 0x1.137ce6p-11f, 0x1.5e2f06p-8f, 0x1.b47d6ep-15f,
  0x1.6b34acp-15f, 0x1.72ab54p-5f, 0x1.fe4b7ap-15f, 0x1.73cd1cp-13f, -0x1.d56cdp-4f,
  0x1.3a9e7ep-11f, 0x1.191a9p-11f, 0x1.403a6ep-13f, 0x1.c6ed96p-6f, 0x1.efe26ep-6f,
  0x1.0a1e5ep-8f, 0x1.faf7bap-8f, 0x1.8a866ep-7f, 0x1.06bbd6p-5f, 0x1.118396p-10f, 0x1.f0cdep-5f,
  0x1.28034ep-12f, -0x1.7f55e8p-3f, 0x1.c16b76p-9f, 0x1.a580fp-13f, 0x1.12357ap-13f,
  0x1.1468bp-10f, 0x1.79787ep-8f, 0x1.7bac8ap-14f, 0x1.1e6d96p-9f, 0x1.7501f6p-11f,
  0x1.4a6446p-6f, 0x1.ced6fp-12f, 0x1.e55eap-14f, 0x1.08c2p-12f, 0x1.88ddc4p-13f, 0x1.18ce2ep-10f,
  0x1.282994p-15f, 0x1.8f102ep-7f, -0x1.98469p-3f, 0x1.2998e4p-5f, 0x1.8b6b16p-14f,
  0x1.026846p-4f, 0x1.aa556ap-5f, 0x1.53ae56p-7f, 0x1.79aa9ep-11f, 0x1.dd7746p-10f,
  0x1.a61c14p-7f, 0x1.b994eap-15f, 0x1.cb0d1ep-14f, -0x1.996bp-3f, 0x1.09ae0ep-6f,
  0x1.0eb3b4p-13f, 0x1.9288e2p-10f, 0x1.0cd176p-4f, 0x1.303084p-13f, 0x1.0ac38cp-13f,
  0x1.fec794p-5f, 0x1.c08466p-10f, 0x1.73bae8p-14f, 0x1.2105c2p-5f, 0x1.236d34p-10f,
  0x1.9c9326p-14f, 0x1.2db4cep-4f, 0x1.7b4038p-6f, 0x1.554a6p-9f, 0x1.888546p-10f,
  0x1.ccd864p-10f, 0x1.c4bea4p-15f, 0x1.6d5f1cp-9f, 0x1.7ba4bcp-8f, -0x1.4735aep-3f,
  0x1.51c7fap-11f, 0x1.1727e4p-14f, 0x1.57b19p-5f, 0x1.dc78bap-9f, 0x1.b2559p-10f, 0x1.9381dp-14f,
  0x1.4d9cf2p-12f
};
inline constexpr float c166_value[] = {
  0x1.2a7988p4f
};
inline constexpr float c166_dx[] = {
  0x1.f979a4p-4f, 0x1.9137f4p-9f, 0x1.38e31ep-3f, 0x1.8a048ep-13f, 0x1.31e042p-9f, 0x1.df521ap-9f,
  0x1.bc8ab6p-6f, 0x1.d1abd4p-13f, 0x1.585c1ep-9f, 0x1.b5bac6p-6f, 0x1.10ce64p-12f,
  0x1.c601d6p-13f, 0x1.cf5628p-3f, 0x1.3eef2cp-12f, 0x1.d0c062p-11f, -0x1.256402p-1f,
  0x1.89461ep-9f, 0x1.5f6134p-9f, 0x1.904908p-11f, 0x1.1c547ep-3f, 0x1.35ed84p-3f, 0x1.4ca5f6p-6f,
  0x1.3cdad4p-5f, 0x1.ed280ap-5f, 0x1.486acap-3f, 0x1.55e47cp-8f, 0x1.3680acp-2f, 0x1.72042p-10f,
  -0x1.df2b62p-1f, 0x1.18e32ap-6f, 0x1.077096p-10f, 0x1.56c2d8p-11f, 0x1.5982dcp-8f,
  0x1.d7d69ep-6f, 0x1.da97acp-12f, 0x1.6608fap-7f, 0x1.d24272p-9f, 0x1.9cfd58p-4f, 0x1.214656p-9f,
  0x1.2f5b24p-11f, 0x1.4af28p-10f, 0x1.eb1534p-11f, 0x1.5f01bap-8f, 0x1.7233f8p-13f,
  0x1.f2d438p-5f, -0x1.fe5834p-1f, 0x1.73ff1cp-3f, 0x1.ee45dcp-12f, 0x1.430258p-2f,
  0x1.0a7562p-2f, 0x1.a899ecp-5f, 0x1.d81546p-9f, 0x1.2a6a8cp-7f, 0x1.07d18cp-4f, 0x1.13fd12p-12f,
  0x1.1ee832p-11f, -0x1.ffc5cp-1f, 0x1.4c199p-4f, 0x1.5260ap-11f, 0x1.f72b1ap-8f, 0x1.5005d2p-2f,
  0x1.7c3ca4p-11f, 0x1.4d746ep-11f, 0x1.3f3cbcp-2f, 0x1.1852cp-7f, 0x1.d0a9a2p-12f,
  0x1.694732p-3f, 0x1.6c488p-8f, 0x1.01dbf8p-11f, 0x1.7922p-2f, 0x1.da1046p-4f, 0x1.aa9cf8p-7f,
  0x1.eaa698p-8f, 0x1.20073ep-7f, 0x1.1af726p-12f, 0x1.c8b6e2p-7f, 0x1.da8deap-6f,
  -0x1.99031ap-1f, 0x1.a639f8p-9f, 0x1.5cf1dcp-12f, 0x1.ad9df4p-3f, 0x1.29cb74p-6f,
  0x1.0f757ap-7f, 0x1.f86244p-12f, 0x1.a1042ep-10f
};
inline constexpr float c167_value[] = {
  0x1.4e39f8p0f
};
inline constexpr float x_60[] = {
  0x1.60e96p1f, 0x1.fc65dp-1f, -0x1.e0caa4p1f, -0x1.a42d58p1f, -0x1.cd4de8p0f, -0x1.5707ap-1f,
  -0x1.a1d73p-1f, 0x1.8ad84p-3f, 0x1.ae30b4p1f, 0x1.f36dap0f, 0x1.1cc35p1f, -0x1.204ap-6f,
  -0x1.dfa28p0f, 0x1.b9f0ap-1f, 0x1.2201e4p1f, 0x1.0a1d34p1f
};
inline constexpr int classes_61[] = {
  1, 0, 1, 0, 0, 1, 0, 0
};
inline constexpr float c167_dx[] = {
  0x1.b51c0cp-4f, -0x1.b51c0cp-4f, -0x1.3b81acp-4f, 0x1.3b81acp-4f, 0x1.f34a4cp-6f,
  -0x1.f34a48p-6f, -0x1.7731fp-4f, 0x1.7731fp-4f, -0x1.91e5a8p-6f, 0x1.91e5aap-6f, 0x1.ced718p-4f,
  -0x1.ced71ap-4f, -0x1.e0d992p-4f, 0x1.e0d99p-4f, -0x1.d05a04p-5f, 0x1.d05a06p-5f
};
inline constexpr float c168_value[] = {
  0x1.4e39f8p3f
};
inline constexpr float c168_dx[] = {
  0x1.b51c0cp-1f, -0x1.b51c0cp-1f, -0x1.3b81acp-1f, 0x1.3b81acp-1f, 0x1.f34a4cp-3f,
  -0x1.f34a48p-3f, -0x1.7731fp-1f, 0x1.7731fp-1f, -0x1.91e5a8p-3f, 0x1.91e5aap-3f, 0x1.ced718p-1f,
  -0x1.ced71ap-1f, -0x1.e0d992p-1f, 0x1.e0d99p-1f, -0x1.d05a04p-2f, 0x1.d05a06p-2f
};
inline constexpr float c169_value[] = {
  0x1.921ae4p6f
};
inline constexpr float x_62[] = {
  100.f, -100.f, 0.f, -100.f, 100.f, 99.f, 100.f, 100.f, -100.f, 0.f, 0.f, 0.f
};
inline constexpr int classes_63[] = {
  1, 1, 2, 0
};
inline constexpr float c169_dx[] = {
  0x1p-2f, -0x1p-2f, 0x1.cp-147f, 0.f, -0x1.13656p-4f, 0x1.136562p-4f, 0x1p-3f, 0x1p-3f, -0x1p-2f,
  -0x1.555556p-3f, 0x1.555554p-4f, 0x1.555554p-4f
};
inline constexpr float c170_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c170_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, -0x1.13656p-2f, 0x1.136562p-2f, 0x1p-1f, 0x1p-1f, -1.f,
  -0x1.555556p-1f, 0x1.555554p-2f, 0x1.555554p-2f
};
inline constexpr float c171_value[] = {
  0.f
};
inline constexpr float c171_dx[] = {
  0.f
};
inline constexpr float c172_value[] = {
  0.f
};
inline constexpr float c172_dx[] = {
  0.f
};
inline constexpr float c173_value[] = {
  0.f
};
inline constexpr float c173_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c174_value[] = {
  0.f
};
inline constexpr float c174_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c175_value[] = {
  0x1.58a5aap0f
};
inline constexpr float c175_dx[] = {
  0x1.5138ep-4f, 0x1.af6806p-12f, -0x1.52e84ap-4f, 0x1.5aaf9cp-4f, -0x1.61b20ap-4f,
  0x1.c09cap-10f, -0x1.e8515p-6f, 0x1.25524cp-6f, 0x1.85fe04p-7f, 0x1.582b1ap-3f, 0x1.c51f5p-7f,
  -0x1.747d1p-3f, -0x1.40b3fap-3f, 0x1.0adf1cp-11f, 0x1.3fa91ap-3f
};
inline constexpr float c176_value[] = {
  0x1.2b363cp3f
};
inline constexpr float c176_dx[] = {
  0x1.24c408p-1f, 0x1.768894p-9f, -0x1.263a9p-1f, 0x1.2cfb6p-1f, -0x1.33113ep-1f, 0x1.857884p-7f,
  -0x1.a7f12cp-3f, 0x1.fd4e18p-4f, 0x1.52943ep-4f, 0x1.2acbd4p0f, 0x1.8962f8p-4f, -0x1.436204p0f,
  -0x1.166cap0f, 0x1.cf6108p-9f, 0x1.1584fp0f
};
inline constexpr float c177_value[] = {
  0x1.9b579cp1f
};
inline constexpr float c177_dx[] = {
  0x1.0937d4p-9f, 0x1.d66d7ep-4f, 0x1.74d37ep-6f, -0x1.1e5c1p-3f, 0x1.97ff62p-13f,
  -0x1.a16c1ap-4f, 0x1.3d8278p-14f, 0x1.932108p-4f, 0x1.1e1d5ap-11f, 0x1.77ef2ep-9f,
  0x1.38c9a6p-12f, 0x1.31e4fep-9f, 0x1.ab3a1ap-4f, -0x1.c6ea6ep-4f, 0x1.0e8626p-8f,
  0x1.e3946p-10f, 0x1.5a4b3cp-11f, -0x1.22decep-7f, 0x1.67f536p-10f, 0x1.4791b2p-8f,
  0x1.7e6b6ep-10f, 0x1.b4cb1cp-9f, -0x1.6e00a2p-4f, 0x1.5a277p-4f, 0x1.c9564cp-15f,
  -0x1.a4d46cp-4f, 0x1.866bdep-6f, 0x1.2f9e7ap-10f, 0x1.3a48e8p-4f, 0x1.0c84dp-10f,
  0x1.d767b2p-6f, 0x1.ef675p-5f, -0x1.6f904ap-4f, 0x1.21a13ap-12f, 0x1.c2244ap-13f,
  -0x1.55997cp-4f, 0x1.d69c7cp-7f, 0x1.11dcbep-5f, 0x1.d6ffccp-6f, 0x1.c179dap-8f, 0x1.10fbap-6f,
  -0x1.d32f6ap-4f, 0x1.09461p-13f, 0x1.52208ap-5f, 0x1.cab73cp-5f
};
inline constexpr float c178_value[] = {
  0x1.11d36cp5f
};
inline constexpr float c178_dx[] = {
  0x1.611af6p-6f, 0x1.39288cp0f, 0x1.f05f4cp-3f, -0x1.7d40bp0f, 0x1.0f997p-9f, -0x1.15df9p0f,
  0x1.a6b9a4p-11f, 0x1.0c5bc2p0f, 0x1.7ced36p-8f, 0x1.f482acp-6f, 0x1.a0703ep-9f, 0x1.9742dp-6f,
  0x1.1c667p0f, -0x1.2ed50ep0f, 0x1.682b68p-5f, 0x1.41e9d8p-6f, 0x1.cd0c3ep-8f, -0x1.834218p-4f,
  0x1.df3d6p-7f, 0x1.b41e3cp-5f, 0x1.fd2516p-7f, 0x1.22c4b8p-5f, -0x1.e74992p-1f, 0x1.ccdc98p-1f,
  0x1.3071b2p-11f, -0x1.18244p0f, 0x1.03e62ap-2f, 0x1.943b46p-7f, 0x1.a26e82p-1f, 0x1.657ff6p-7f,
  0x1.39cf1cp-2f, 0x1.49c8d8p-1f, -0x1.e95daap-1f, 0x1.819b48p-9f, 0x1.2ba77ep-9f,
  -0x1.c6cc44p-1f, 0x1.3947d6p-3f, 0x1.6c9d32p-2f, 0x1.3989f2p-2f, 0x1.2b360ap-4f, 0x1.6b717cp-3f,
  -0x1.36fffap0f, 0x1.612decp-10f, 0x1.c22cbep-2f, 0x1.315ca4p-1f
};
inline constexpr float c179_value[] = {
  0x1.5818e2p2f
};
inline constexpr float c179_dx[] = {
  0x1.80f52cp-3f, 0x1.838fdcp-11f, 0x1.2b660ap-10f, -0x1.d5dd72p-2f, 0x1.37b93ep-6f,
  0x1.083afp-4f, 0x1.d63ee8p-6f, 0x1.3be59ap-7f, 0x1.923aap-5f, 0x1.9183bep-4f, 0x1.c206f4p-15f,
  0x1.3d9de2p-8f, 0x1.8a31e4p-15f, 0x1.c8e25ap-7f, 0x1.81ba4cp-11f, 0x1.45ea1ep-7f,
  0x1.9e9a48p-11f, 0x1.0544e6p-7f, -0x1.9753a8p-5f, 0x1.751cc2p-7f, 0x1.2c79d8p-10f,
  0x1.2113cep-8f, 0x1.3d46cep-10f, -0x1.d36bbp-2f, 0x1.203ba2p-9f, 0x1.ba07dcp-13f, 0x1.5739ep-5f,
  0x1.a53242p-10f, 0x1.fc7516p-5f, 0x1.5dead6p-2f
};
inline constexpr float c180_value[] = {
  0x1.d8ba6p4f
};
inline constexpr float c180_dx[] = {
  0x1.086e78p0f, 0x1.0a386ep-8f, 0x1.9b51f2p-8f, -0x1.42c158p1f, 0x1.ac40a2p-4f, 0x1.6b014cp-2f,
  0x1.43044cp-3f, 0x1.b1fc5ep-5f, 0x1.144b9ep-2f, 0x1.13cdfep-1f, 0x1.3520e2p-12f, 0x1.b4594p-6f,
  0x1.0ec6d4p-12f, 0x1.39d6aep-4f, 0x1.08f5e2p-8f, 0x1.bfbf92p-5f, 0x1.1ccb84p-8f, 0x1.66efe4p-5f,
  -0x1.17cc0ep-2f, 0x1.004b7ap-4f, 0x1.9cccdcp-8f, 0x1.8d23fep-6f, 0x1.b3e19cp-8f, -0x1.411382p1f,
  0x1.8bfb02p-7f, 0x1.2fa2b4p-10f, 0x1.d788p-3f, 0x1.2153p-7f, 0x1.5d43c6p-2f, 0x1.e0b94cp0f
};
inline constexpr float c181_value[] = {
  0x1.073a16p2f
};
inline constexpr float c181_dx[] = {
  0x1.85f396p-7f, 0x1.3585bp-12f, 0x1.e2c1c8p-7f, 0x1.2ff796p-16f, 0x1.d7f07ap-13f,
  0x1.71c648p-12f, 0x1.56f1b6p-9f, 0x1.673e9ap-16f, 0x1.09a882p-12f, 0x1.51b058p-9f,
  0x1.a4ea66p-16f, 0x1.5e3f0ap-16f, 0x1.657186p-6f, 0x1.ec164cp-16f, 0x1.6688f8p-14f,
  -0x1.c4acf2p-5f, 0x1.2f64acp-12f, 0x1.39a9b2p-11f, 0x1.6551a8p-13f, 0x1.fb9edep-6f,
  0x1.14a91p-5f, 0x1.28f12cp-8f, 0x1.1ad806p-7f, 0x1.b838acp-7f, 0x1.252a44p-5f, 0x1.3131aep-10f,
  0x1.152c6cp-4f, 0x1.4a4c84p-12f, -0x1.abbc5cp-3f, 0x1.f5796ap-9f, 0x1.d65322p-13f,
  0x1.31f82ap-13f, 0x1.346c9ep-10f, 0x1.a5310cp-8f, 0x1.a7a66cp-14f, 0x1.3f9a96p-9f,
  0x1.a0362cp-11f, 0x1.70a8dep-6f, 0x1.023968p-11f, 0x1.0ecb46p-13f, 0x1.276c74p-12f,
  0x1.b65ed2p-13f, 0x1.395478p-10f, 0x1.4a7738p-15f, 0x1.bd48fap-7f, -0x1.c79088p-3f,
  0x1.4c1114p-5f, 0x1.b937dp-14f, 0x1.20566ep-4f, 0x1.dbb6d4p-5f, 0x1.7b066p-7f, 0x1.b1d3b8p-11f,
  0x1.123bc8p-9f, 0x1.e4e10cp-7f, 0x1.fb3f26p-15f, 0x1.07a832p-13f, -0x1.d64cd2p-3f,
  0x1.313004p-6f, 0x1.36f4d8p-13f, 0x1.ce64acp-10f, 0x1.34cae4p-4f, 0x1.5d6c78p-13f,
  0x1.326ec6p-13f, 0x1.255e08p-4f, 0x1.019b54p-9f, 0x1.ab0204p-14f, 0x1.4c0056p-5f,
  0x1.4ec34cp-10f, 0x1.d54c22p-14f, 0x1.572fa8p-4f, 0x1.af6456p-6f, 0x1.84367p-9f,
  0x1.be7c6ep-10f, 0x1.061a26p-9f, 0x1.017eb8p-14f, 0x1.9f9abap-9f, 0x1.afd6aap-8f,
  -0x1.743228p-3f, 0x1.803886p-11f, 0x1.3d890ep-14f, 0x1.86f234p-5f, 0x1.0efd5p-8f,
  0x1.ee0c64p-10f, 0x1.cafba6p-14f, 0x1.7b7acap-12f
};
inline constexpr float c182_value[] = {
  0x1.f95bb8p4f
};
inline constexpr float c182_dx[] = {
  0x1.765368p-4f, 0x1.291e8ep-9f, 0x1.cf6996p-4f, 0x1.23c972p-13f, 0x1.c5074p-10f, 0x1.62f512p-9f,
  0x1.4933bcp-6f, 0x1.58d96ap-13f, 0x1.fe06bp-10f, 0x1.442846p-6f, 0x1.940c94p-13f,
  0x1.50362ap-13f, 0x1.571edp-3f, 0x1.d85e64p-13f, 0x1.582b0ep-11f, -0x1.b28954p-2f,
  0x1.233c6ap-9f, 0x1.2d1818p-8f, 0x1.570038p-10f, 0x1.e7479cp-3f, 0x1.099308p-2f, 0x1.1d0b18p-5f,
  0x1.0f8292p-4f, 0x1.a694dp-4f, 0x1.196aeep-2f, 0x1.24f6f2p-7f, 0x1.0a1122p-1f, 0x1.3d104p-9f,
  -0x1.9a9894p0f, 0x1.e16136p-6f, 0x1.c37a78p-10f, 0x1.25b57cp-10f, 0x1.2810cp-7f, 0x1.945066p-5f,
  0x1.96ac8ep-11f, 0x1.32cc0ap-6f, 0x1.8f889cp-8f, 0x1.61e31ap-3f, 0x1.efc0fep-9f,
  0x1.03f16cp-10f, 0x1.1b95f4p-9f, 0x1.a4cdf2p-10f, 0x1.2cc648p-7f, 0x1.3d394p-12f,
  0x1.ab712cp-4f, -0x1.b54f46p0f, 0x1.3ec2bp-2f, 0x1.a789bap-11f, 0x1.14c89ep-1f, 0x1.c8a6ep-2f,
  0x1.6bd646p-4f, 0x1.a07174p-8f, 0x1.073ea6p-6f, 0x1.d17316p-4f, 0x1.e6ebbcp-12f,
  0x1.fa2f1ep-11f, -0x1.c37468p0f, 0x1.24f55cp-3f, 0x1.2a7f02p-10f, 0x1.bbdd5ep-7f, 0x1.286b4p-1f,
  0x1.4f6c08p-10f, 0x1.262758p-10f, 0x1.199cap-1f, 0x1.ee9186p-7f, 0x1.99e5b4p-11f,
  0x1.3eb29ep-2f, 0x1.41594p-7f, 0x1.c27e02p-11f, 0x1.496f32p-1f, 0x1.9e1b0cp-3f, 0x1.74a818p-6f,
  0x1.ac984ep-7f, 0x1.f732eep-7f, 0x1.ee5a98p-12f, 0x1.8ef364p-6f, 0x1.9e88ccp-5f, -0x1.65481cp0f,
  0x1.70d32p-8f, 0x1.30cfbap-11f, 0x1.7747d2p-2f, 0x1.042176p-5f, 0x1.da405ep-7f, 0x1.b89754p-11f,
  0x1.6c4608p-9f
};
inline constexpr float c183_value[] = {
  0x1.4640aap0f
};
inline constexpr float w_64[] = {
  0x1.409d8cp0f, 0x1.a3d5fp-1f
};
inline constexpr float c183_dx[] = {
  0x1.48c194p-4f, -0x1.48c194p-4f, -0x1.6a6ebp-4f, 0x1.6a6eaep-4f, 0x1.7785eap-6f,
  -0x1.7785e8p-6f, -0x1.aeff9ep-4f, 0x1.aeff9cp-4f, -0x1.cdac04p-6f, 0x1.cdac06p-6f,
  0x1.5c1bcap-4f, -0x1.5c1bcap-4f, -0x1.142f0ap-3f, 0x1.142f0ap-3f, -0x1.0ab52cp-4f,
  0x1.0ab52ep-4f
};
inline constexpr float c184_value[] = {
  0x1.63b258p3f
};
inline constexpr float c184_dx[] = {
  0x1.666d18p-1f, -0x1.666d1ap-1f, -0x1.8b2444p-1f, 0x1.8b2442p-1f, 0x1.9969eep-3f,
  -0x1.9969eap-3f, -0x1.d5e554p-1f, 0x1.d5e552p-1f, -0x1.f75668p-3f, 0x1.f7566ap-3f,
  0x1.7b866cp-1f, -0x1.7b866cp-1f, -0x1.2d1bf2p0f, 0x1.2d1bfp0f, -0x1.22c726p-1f, 0x1.22c726p-1f
};
inline constexpr float c185_value[] = {
  0x1.978d2ap6f
};
inline constexpr float c185_dx[] = {
  0x1.3854a4p-2f, -0x1.3854a4p-2f, 0x1p-146f, 0.f, -0x1.4ffe9ap-4f, 0x1.4ffe9ep-4f,
  0x1.9e24fap-4f, 0x1.9e24fap-4f, -0x1.9e24fap-3f, -0x1.005af8p-3f, 0x1.005af6p-4f, 0x1.005af6p-4f
};
inline constexpr float c186_value[] = {
  0x1.461d28p9f
};
inline constexpr float c186_dx[] = {
  0x1.f3d72cp0f, -0x1.f3d72cp0f, 0x1.a8p-144f, 0.f, -0x1.0cdb0ap-1f, 0x1.0cdb0cp-1f,
  0x1.4b63b4p-1f, 0x1.4b63b4p-1f, -0x1.4b63b4p0f, -0x1.9a4294p-1f, 0x1.9a4292p-2f, 0x1.9a4292p-2f
};
inline constexpr float c187_value[] = {
  0.f
};
inline constexpr float c187_dx[] = {
  0.f
};
inline constexpr float c188_value[] = {
  0.f
};
inline constexpr float c188_dx[] = {
  0.f
};
inline constexpr float c189_value[] = {
  0.f
};
inline constexpr float c189_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c190_value[] = {
  0.f
};
inline constexpr float c190_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c191_value[] = {
  0x1.86b606p0f
};
inline constexpr float c191_dx[] = {
  0x1.4e8dd8p-4f, -0x1.97f94ap-8f, -0x1.350e44p-4f, 0x1.b6ac38p-5f, -0x1.8a0876p-5f,
  -0x1.651e1cp-8f, -0x1.59e4bcp-6f, 0x1.cb8706p-7f, 0x1.d084a2p-8f, 0x1.63a94p-3f, 0x1.0bc68cp-7f,
  -0x1.7465a8p-3f, -0x1.575418p-3f, -0x1.8e5a98p-8f, 0x1.63c6eap-3f
};
inline constexpr float c192_value[] = {
  0x1.e86388p2f
};
inline constexpr float c192_dx[] = {
  0x1.a2315p-2f, -0x1.fdf79cp-6f, -0x1.8251d8p-2f, 0x1.122ba6p-2f, -0x1.ec8a9p-3f,
  -0x1.be65a4p-6f, -0x1.b05dep-4f, 0x1.1f3468p-4f, 0x1.2252eap-5f, 0x1.bc939p-1f, 0x1.4eb832p-5f,
  -0x1.d17f14p-1f, -0x1.ad292p-1f, -0x1.f1f14p-6f, 0x1.bcb8a8p-1f
};
inline constexpr float c193_value[] = {
  0x1.9f7282p1f
};
inline constexpr float c193_dx[] = {
  -0x1.461434p-11f, 0x1.6af12ap-4f, 0x1.027222p-6f, -0x1.a088b6p-4f, -0x1.0f1aaep-9f,
  -0x1.9c462cp-4f, -0x1.189b1ap-9f, 0x1.a83796p-4f, -0x1.acc576p-10f, 0x1.c34484p-11f,
  -0x1.04597cp-9f, -0x1.8acd4p-12f, 0x1.48c6b2p-4f, -0x1.435e16p-4f, 0x1.113f9cp-10f,
  0x1.7ffd26p-15f, -0x1.71aa3ap-10f, -0x1.095e7ap-9f, -0x1.17fa0ap-11f, 0x1.0119p-8f,
  -0x1.c17d6ap-12f, 0x1.eb7f7ep-10f, -0x1.9d939ap-4f, 0x1.a07afep-4f, -0x1.1a7c4cp-9f,
  -0x1.9fefdp-4f, 0x1.7f404ap-6f, -0x1.002f68p-10f, 0x1.48b828p-4f, -0x1.25eap-10f,
  0x1.0f951cp-5f, 0x1.276ff2p-4f, -0x1.9f7ef6p-4f, -0x1.ed8528p-10f, -0x1.00ae82p-9f,
  -0x1.4ac5e4p-4f, 0x1.b1099ep-7f, 0x1.142adap-5f, 0x1.d5dd0ap-6f, 0x1.51806ep-8f, 0x1.6f766cp-7f,
  -0x1.54573ep-4f, -0x1.15e6a2p-9f, 0x1.fcf072p-6f, 0x1.5fb71ep-5f
};
inline constexpr float c194_value[] = {
  0x1.d360d2p4f
};
inline constexpr float c194_dx[] = {
  -0x1.6ed6bcp-8f, 0x1.984f4ep-1f, 0x1.22c064p-3f, -0x1.d499ccp-1f, -0x1.30fe02p-6f,
  -0x1.cfcefp-1f, -0x1.3bae7cp-6f, 0x1.dd3e84p-1f, -0x1.e25e26p-7f, 0x1.fbad02p-8f,
  -0x1.24e4acp-6f, -0x1.bc26e8p-9f, 0x1.71df86p-1f, -0x1.6bc9d8p-1f, 0x1.33678cp-7f,
  0x1.affcacp-12f, -0x1.9fdf8p-7f, -0x1.2a8a7ap-6f, -0x1.3af94cp-8f, 0x1.213c1ep-5f,
  -0x1.f9ad18p-9f, 0x1.1477b6p-6f, -0x1.d1460ep-1f, 0x1.d48a5cp-1f, -0x1.3dcbd4p-6f,
  -0x1.d3edcap-1f, 0x1.af284ep-3f, -0x1.203556p-7f, 0x1.71cf28p-1f, -0x1.4aa742p-7f,
  0x1.3187bep-2f, 0x1.4c5deep-1f, -0x1.d36ed4p-1f, -0x1.159ae6p-6f, -0x1.20c45p-6f,
  -0x1.741eap-1f, 0x1.e72acap-4f, 0x1.36b03p-2f, 0x1.084c52p-2f, 0x1.7bb076p-5f, 0x1.9d6534p-4f,
  -0x1.7ee226p-1f, -0x1.38a376p-6f, 0x1.1e473cp-2f, 0x1.8badfcp-2f
};
inline constexpr float c195_value[] = {
  0x1.088a02p2f
};
inline constexpr float c195_dx[] = {
  0x1.106a0ep-3f, -0x1.6e9fc8p-9f, -0x1.485152p-9f, -0x1.361c7p-2f, 0x1.57028ep-7f,
  0x1.640744p-5f, 0x1.1e7e7p-6f, 0x1.dfaceep-9f, 0x1.08766ap-5f, 0x1.1599p-4f, -0x1.97f3p-9f,
  0x1.10625cp-6f, -0x1.9b8ab4p-9f, 0x1.bb1254p-5f, -0x1.3e4a9cp-12f, 0x1.343bd8p-5f,
  -0x1.41e0cap-14f, 0x1.e35baep-6f, -0x1.65eacep-3f, 0x1.64d358p-5f, -0x1.47ed4ap-9f,
  -0x1.18639p-13f, -0x1.41d55ep-9f, -0x1.345686p-2f, -0x1.c7a7fp-10f, -0x1.a0dddap-9f,
  0x1.bb536ep-6f, -0x1.1c248ep-9f, 0x1.5584cp-5f, 0x1.f4d1e8p-3f
};
inline constexpr float c196_value[] = {
  0x1.8ccf04p3f
};
inline constexpr float c196_dx[] = {
  0x1.989f14p-2f, -0x1.12f7d6p-7f, -0x1.ec79fcp-8f, -0x1.d12aa8p-1f, 0x1.0141eap-5f,
  0x1.0b0574p-3f, 0x1.adbdaap-5f, 0x1.67c1b2p-7f, 0x1.8cb19ep-4f, 0x1.a06582p-3f, -0x1.31f64p-7f,
  0x1.98938cp-5f, -0x1.34a808p-7f, 0x1.4c4dcp-3f, -0x1.dd6ff2p-11f, 0x1.ce59c4p-4f,
  -0x1.e2d15p-13f, 0x1.6a84c2p-4f, -0x1.0c701ap-1f, 0x1.0b9e82p-3f, -0x1.ebe3eep-8f,
  -0x1.a49568p-12f, -0x1.e2c00ep-8f, -0x1.ce81c8p-1f, -0x1.55bdf6p-8f, -0x1.38a664p-7f,
  0x1.4c7e92p-4f, -0x1.aa36d4p-8f, 0x1.00239p-3f, 0x1.779d6ep-1f
};
inline constexpr float c197_value[] = {
  0x1.ec6e3p1f
};
inline constexpr float c197_dx[] = {
  0x1.811ad4p-6f, -0x1.27d5aap-11f, 0x1.e1581ap-6f, -0x1.2a8de6p-10f, -0x1.741bdp-11f,
  -0x1.d2b4bp-12f, 0x1.168842p-8f, -0x1.28c35p-10f, -0x1.555254p-11f, 0x1.11151cp-8f,
  -0x1.26c3bp-10f, -0x1.290df6p-10f, 0x1.690814p-5f, -0x1.24754p-10f, -0x1.05edf8p-10f,
  -0x1.8852eap-4f, -0x1.2e30bap-11f, -0x1.4fb4aap-11f, -0x1.0c604ep-10f, 0x1.b3a71ap-6f,
  0x1.dc9bf2p-6f, 0x1.7a08ecp-9f, 0x1.addddp-8f, 0x1.63f97ap-7f, 0x1.fa312ep-6f, -0x1.172036p-13f,
  0x1.e72aa2p-5f, -0x1.d4cd92p-11f, -0x1.58c8f4p-3f, 0x1.2737a6p-9f, -0x1.ff6efcp-11f,
  -0x1.1220ecp-10f, -0x1.ffeed2p-14f, 0x1.2c5e96p-8f, -0x1.1cacd4p-10f, 0x1.08738cp-10f,
  -0x1.e79a8ap-12f, 0x1.371dccp-6f, -0x1.8163cp-11f, -0x1.1611b2p-10f, -0x1.e46e38p-11f,
  -0x1.034be4p-10f, -0x1.b996ecp-14f, -0x1.2b265p-10f, 0x1.688338p-7f, -0x1.71b99cp-3f,
  0x1.1ff5a6p-5f, -0x1.1bb0eap-10f, 0x1.fb2d4ep-5f, 0x1.a0b22cp-5f, 0x1.2d2162p-7f,
  -0x1.de4936p-12f, 0x1.521f52p-11f, 0x1.7f8f1ep-7f, -0x1.269af4p-10f, -0x1.17b6cap-10f,
  -0x1.72de0cp-3f, 0x1.eccf24p-7f, -0x1.129126p-10f, 0x1.78851p-12f, 0x1.07ffd6p-4f,
  -0x1.0e618cp-10f, -0x1.130f2ap-10f, 0x1.f52454p-5f, 0x1.183992p-11f, -0x1.1d2beep-10f,
  0x1.176284p-5f, -0x1.0fa6ap-14f, -0x1.1a9e6ap-10f, 0x1.28e32ep-4f, 0x1.67f9bcp-6f,
  0x1.762d22p-10f, 0x1.5076a4p-12f, 0x1.30e18ap-11f, -0x1.2641a6p-10f, 0x1.a65698p-10f,
  0x1.2e8ad2p-8f, -0x1.20a8bcp-3f, -0x1.17074p-11f, -0x1.22f51ep-10f, 0x1.4e0e52p-5f,
  0x1.4244eap-9f, 0x1.f7b7cap-12f, -0x1.1b2f8p-10f, -0x1.c200cp-11f
};
inline constexpr float c198_value[] = {
  0x1.33c4ep4f
};
inline constexpr float c198_dx[] = {
  0x1.e1618cp-4f, -0x1.71cb1p-9f, 0x1.2cd712p-3f, -0x1.75315ep-8f, -0x1.d122c2p-9f,
  -0x1.23b0eap-9f, 0x1.5c2a56p-6f, -0x1.72f424p-8f, -0x1.aaa6e6p-9f, 0x1.555a66p-6f,
  -0x1.70749cp-8f, -0x1.735174p-8f, 0x1.c34a1cp-3f, -0x1.6d929p-8f, -0x1.476976p-8f,
  -0x1.ea67a4p-2f, -0x1.79bce6p-9f, -0x1.a3a1dp-9f, -0x1.4f786p-8f, 0x1.104872p-3f,
  0x1.29e178p-3f, 0x1.d88b2cp-7f, 0x1.0caaa4p-5f, 0x1.bcf7dap-5f, 0x1.3c5ebep-3f, -0x1.5ce83p-11f,
  0x1.307aa6p-2f, -0x1.25007ap-8f, -0x1.aefb32p-1f, 0x1.710594p-7f, -0x1.3fa55cp-8f,
  -0x1.56a928p-8f, -0x1.3ff53p-11f, 0x1.77763ep-6f, -0x1.63d808p-8f, 0x1.4a9072p-8f,
  -0x1.30c092p-9f, 0x1.84e54p-4f, -0x1.e1bcaep-9f, -0x1.5b961ep-8f, -0x1.2ec4e2p-8f,
  -0x1.441edcp-8f, -0x1.13fe4p-11f, -0x1.75efe2p-8f, 0x1.c2a408p-5f, -0x1.ce2804p-1f,
  0x1.67f31p-3f, -0x1.629d24p-8f, 0x1.3cfc52p-2f, 0x1.046f5cp-2f, 0x1.7869bcp-5f, -0x1.2aedbep-9f,
  0x1.a6a72cp-9f, 0x1.df72e8p-5f, -0x1.7041bp-8f, -0x1.5da47cp-8f, -0x1.cf959p-1f, 0x1.340178p-4f,
  -0x1.57356ep-8f, 0x1.d6a66p-10f, 0x1.49ffccp-2f, -0x1.51f9eep-8f, -0x1.57d2f4p-8f,
  0x1.3936b6p-2f, 0x1.5e47fcp-9f, -0x1.6476e8p-8f, 0x1.5d3b26p-3f, -0x1.53902p-12f,
  -0x1.614604p-8f, 0x1.731bfap-2f, 0x1.c1f82ep-4f, 0x1.d3b86ep-8f, 0x1.a49458p-10f,
  0x1.7d19f4p-9f, -0x1.6fd21p-8f, 0x1.07f62p-7f, 0x1.7a2d8ap-6f, -0x1.68d2eap-1f, -0x1.5cc90cp-9f,
  -0x1.6bb264p-8f, 0x1.a191e8p-3f, 0x1.92d628p-7f, 0x1.3ad2e4p-9f, -0x1.61fb5ep-8f,
  -0x1.194076p-8f
};
inline constexpr float c199_value[] = {
  0x1.456e64p0f
};
inline constexpr float c199_dx[] = {
  0x1.9b8272p-4f, -0x1.9b8274p-4f, -0x1.21e814p-4f, 0x1.21e812p-4f, 0x1.8ce3e6p-6f,
  -0x1.8ce3ep-6f, -0x1.5d9858p-4f, 0x1.5d9856p-4f, -0x1.2b7f4p-6f, 0x1.2b7f44p-6f, 0x1.b53d7ep-4f,
  -0x1.b53d8p-4f, -0x1.c73ff8p-4f, 0x1.c73ff6p-4f, -0x1.9d26dp-5f, 0x1.9d26d2p-5f
};
inline constexpr float c200_value[] = {
  0x1.456e64p3f
};
inline constexpr float c200_dx[] = {
  0x1.9b8272p-1f, -0x1.9b8274p-1f, -0x1.21e814p-1f, 0x1.21e812p-1f, 0x1.8ce3e6p-3f,
  -0x1.8ce3ep-3f, -0x1.5d9858p-1f, 0x1.5d9856p-1f, -0x1.2b7f4p-3f, 0x1.2b7f44p-3f, 0x1.b53d7ep-1f,
  -0x1.b53d8p-1f, -0x1.c73ff8p-1f, 0x1.c73ff6p-1f, -0x1.9d26dp-2f, 0x1.9d26d2p-2f
};
inline constexpr float c201_value[] = {
  0x1.8178c2p6f
};
inline constexpr float c201_dx[] = {
  0x1.eeeeeep-3f, -0x1.dddddep-3f, -0x1.111112p-7f, -0x1.111112p-7f, -0x1.9e4238p-5f,
  0x1.e2868p-5f, 0x1.dddddep-4f, 0x1.dddddep-4f, -0x1.dddddep-3f, -0x1.333334p-3f, 0x1.333332p-4f,
  0x1.333332p-4f
};
inline constexpr float c202_value[] = {
  0x1.8178c2p8f
};
inline constexpr float c202_dx[] = {
  0x1.eeeeeep-1f, -0x1.dddddep-1f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.9e4238p-3f,
  0x1.e2868p-3f, 0x1.dddddep-2f, 0x1.dddddep-2f, -0x1.dddddep-1f, -0x1.333334p-1f, 0x1.333332p-2f,
  0x1.333332p-2f
};
inline constexpr float c203_value[] = {
  0.f
};
inline constexpr float c203_dx[] = {
  0.f
};
inline constexpr float c204_value[] = {
  0.f
};
inline constexpr float c204_dx[] = {
  0.f
};
inline constexpr float c205_value[] = {
  0.f
};
inline constexpr float c205_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c206_value[] = {
  0.f
};
inline constexpr float c206_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c207_value[] = {
  0x1.79acd8p0f
};
inline constexpr float c207_dx[] = {
  0x1.3e812p-4f, -0x1.25626p-7f, -0x1.19d4d6p-4f, 0x1.3ab8a2p-4f, -0x1.281d5ep-4f,
  -0x1.29b3ccp-8f, -0x1.e8d48ap-7f, 0x1.254c4ep-7f, 0x1.87106ap-8f, 0x1.515d9cp-3f,
  0x1.3150e2p-8f, -0x1.5ae826p-3f, -0x1.28496ap-3f, -0x1.21fe16p-7f, 0x1.3a694ap-3f
};
inline constexpr float c208_value[] = {
  0x1.47e2cp3f
};
inline constexpr float c208_dx[] = {
  0x1.1483fcp-1f, -0x1.fd6a02p-5f, -0x1.e95abep-2f, 0x1.113b28p-1f, -0x1.0113d8p-1f,
  -0x1.0274b4p-5f, -0x1.a86314p-4f, 0x1.fd43b2p-5f, 0x1.538278p-5f, 0x1.24e3eep0f, 0x1.0910dap-5f,
  -0x1.2d2c76p0f, -0x1.013a16p0f, -0x1.f7866p-5f, 0x1.10f64ap0f
};
inline constexpr float c209_value[] = {
  0x1.ab8daep1f
};
inline constexpr float c209_dx[] = {
  -0x1.3142ccp-15f, 0x1.cce576p-4f, 0x1.589a98p-6f, -0x1.075608p-3f, -0x1.439e42p-8f,
  -0x1.7f4e14p-4f, -0x1.5edcp-9f, 0x1.9c3f8ep-4f, -0x1.25d5a4p-9f, -0x1.197d34p-9f,
  -0x1.cf776cp-10f, -0x1.b1376cp-12f, 0x1.a56b06p-4f, -0x1.986ddp-4f, -0x1.03873p-10f,
  -0x1.cc06aap-14f, -0x1.0d4fbp-9f, 0x1.b68934p-9f, -0x1.6294b4p-10f, 0x1.670c64p-13f,
  -0x1.10379cp-11f, 0x1.9973dp-11f, -0x1.502224p-4f, 0x1.63d9a8p-4f, -0x1.4c9fb6p-8f,
  -0x1.82da24p-4f, 0x1.69465p-6f, -0x1.3b833cp-11f, 0x1.3ba828p-4f, -0x1.0a88dep-8f,
  0x1.d2693ep-6f, 0x1.f72d7cp-5f, -0x1.51ca48p-4f, -0x1.49df9p-9f, -0x1.417caep-8f,
  -0x1.305fe4p-4f, 0x1.8f9a4ap-7f, 0x1.0e47aap-5f, 0x1.bc4448p-6f, 0x1.06f70ap-9f, 0x1.e15f9ap-7f,
  -0x1.a579c6p-4f, -0x1.b87806p-10f, 0x1.3d0f9p-5f, 0x1.a34fe4p-5f
};
inline constexpr float c210_value[] = {
  0x1.1c9e14p5f
};
inline constexpr float c210_dx[] = {
  -0x1.966abep-12f, 0x1.32d04p0f, 0x1.cacc3ep-3f, -0x1.5e9984p0f, -0x1.aedba2p-5f,
  -0x1.fe52d6p-1f, -0x1.d32052p-6f, 0x1.126dd2p0f, -0x1.873464p-6f, -0x1.76c4aap-6f,
  -0x1.34863ep-6f, -0x1.20632ap-8f, 0x1.188882p0f, -0x1.0fe2f4p0f, -0x1.5987a6p-7f,
  -0x1.323be8p-10f, -0x1.668e1p-6f, 0x1.23edd2p-5f, -0x1.d814bcp-7f, 0x1.de073ap-10f,
  -0x1.6a6c8p-8f, 0x1.10915ap-7f, -0x1.bf8532p-1f, 0x1.d9c55ap-1f, -0x1.bad912p-5f,
  -0x1.0185e8p0f, 0x1.e0fe2cp-3f, -0x1.a410fep-8f, 0x1.a44226p-1f, -0x1.62dbb2p-5f,
  0x1.367c0ep-2f, 0x1.4ef5aep-1f, -0x1.c1b9e2p-1f, -0x1.b72f94p-6f, -0x1.ac0544p-5f,
  -0x1.953cc8p-1f, 0x1.0a02dp-3f, 0x1.67d836p-2f, 0x1.27be4ap-2f, 0x1.5e1b08p-6f, 0x1.4071dep-3f,
  -0x1.189252p0f, -0x1.253712p-6f, 0x1.a620a2p-2f, 0x1.17219ap-1f
};
inline constexpr float c211_value[] = {
  0x1.4e6056p2f
};
inline constexpr float c211_dx[] = {
  0x1.70e8bp-3f, -0x1.272756p-9f, -0x1.0f73e2p-8f, -0x1.ab89b8p-2f, 0x1.00e8ap-6f, 0x1.f8e848p-5f,
  0x1.6fe9fap-6f, 0x1.4c41fcp-8f, 0x1.7e225p-5f, 0x1.7a07e8p-4f, -0x1.82dceap-10f, 0x1.a6d3a2p-9f,
  -0x1.53dcacp-8f, 0x1.b12cd8p-7f, -0x1.cfaa7ep-10f, 0x1.88f63ep-7f, -0x1.18259ep-8f,
  0x1.854052p-8f, -0x1.14a14cp-5f, 0x1.8c5f22p-7f, -0x1.c9a78p-12f, 0x1.54006ap-10f,
  -0x1.0b21fep-8f, -0x1.a92ce8p-2f, -0x1.31d4d6p-11f, -0x1.0c73f2p-11f, 0x1.20710ap-5f,
  -0x1.6139eap-9f, 0x1.e4ce78p-5f, 0x1.4fb18p-2f
};
inline constexpr float c212_value[] = {
  0x1.cb5f8ep4f
};
inline constexpr float c212_dx[] = {
  0x1.fad0ap-1f, -0x1.957d02p-7f, -0x1.74ed6ep-6f, -0x1.25ae2ep1f, 0x1.60f256p-4f, 0x1.5ad384p-2f,
  0x1.f972b2p-4f, 0x1.c8767ap-6f, 0x1.067dfp-2f, 0x1.03ac66p-1f, -0x1.09bd8p-7f, 0x1.2271b2p-6f,
  -0x1.d2e8dep-6f, 0x1.298d78p-4f, -0x1.3e7f42p-7f, 0x1.0deep-4f, -0x1.80df3p-6f, 0x1.0b617cp-5f,
  -0x1.7c0a56p-3f, 0x1.104598p-4f, -0x1.3a5e16p-9f, 0x1.d319fep-8f, -0x1.6efe22p-6f,
  -0x1.240ebap1f, -0x1.a4285cp-9f, -0x1.70ce6ap-9f, 0x1.8c4464p-3f, -0x1.e5450ap-7f,
  0x1.4d04ccp-2f, 0x1.cd2ec4p0f
};
inline constexpr float c213_value[] = {
  0x1.081898p2f
};
inline constexpr float c213_dx[] = {
  0x1.9a260ap-7f, -0x1.65701p-11f, 0x1.dff444p-7f, -0x1.0104e4p-11f, -0x1.b079d2p-11f,
  -0x1.fc2c5ap-11f, 0x1.1b865p-9f, -0x1.59294cp-10f, -0x1.f1c6p-12f, 0x1.7d1616p-10f,
  -0x1.f7050ep-10f, -0x1.523208p-10f, 0x1.6c0314p-6f, -0x1.675e32p-13f, -0x1.896eaep-12f,
  -0x1.5e19f4p-5f, -0x1.ca4124p-10f, 0x1.b109fep-13f, -0x1.b5a982p-11f, 0x1.db8c64p-6f,
  0x1.0ac69ep-5f, 0x1.b98c62p-9f, 0x1.d17358p-8f, 0x1.991c2ep-7f, 0x1.1423f2p-5f, 0x1.99edcep-12f,
  0x1.09f94cp-4f, -0x1.ad4698p-10f, -0x1.81531cp-3f, 0x1.306568p-9f, 0x1.14c39cp-16f,
  -0x1.54bceep-12f, 0x1.32b8c4p-11f, 0x1.1563bcp-8f, -0x1.2622ecp-12f, 0x1.6b721cp-10f,
  -0x1.1b8ebp-11f, 0x1.60b346p-6f, -0x1.336fc8p-11f, -0x1.411d66p-10f, -0x1.9f9a1ep-12f,
  -0x1.299412p-10f, 0x1.b9cd1ap-12f, -0x1.54b10ap-10f, 0x1.74547cp-7f, -0x1.9c944cp-3f,
  0x1.398b8ap-5f, -0x1.a3efc8p-14f, 0x1.1878fep-4f, 0x1.cd40b8p-5f, 0x1.2fa626p-7f,
  0x1.c1eb2ap-12f, 0x1.1154ccp-10f, 0x1.ae934p-7f, -0x1.d8ac14p-12f, -0x1.efedc6p-11f,
  -0x1.aa058cp-3f, 0x1.1f2ef4p-6f, -0x1.3943cep-10f, 0x1.fec696p-11f, 0x1.283d32p-4f,
  -0x1.d37822p-10f, -0x1.32b2fcp-10f, 0x1.18d022p-4f, 0x1.c22918p-10f, -0x1.824268p-12f,
  0x1.3fc02ep-5f, -0x1.aab514p-11f, -0x1.1b2328p-12f, 0x1.4b7c08p-4f, 0x1.903d92p-6f,
  0x1.38c9dcp-9f, 0x1.38ddc4p-11f, 0x1.3ca9b8p-11f, -0x1.40fdcp-11f, 0x1.cd8f4cp-10f,
  0x1.752c3ep-8f, -0x1.4a6b9ap-3f, -0x1.424a4ep-10f, -0x1.44b82ep-10f, 0x1.729e72p-5f,
  0x1.f75a0ap-9f, 0x1.6877aap-10f, -0x1.e2989cp-12f, -0x1.bfae28p-10f
};
inline constexpr float c214_value[] = {
  0x1.fb06e8p4f
};
inline constexpr float c214_dx[] = {
  0x1.89b6a8p-4f, -0x1.571d6ap-8f, 0x1.ccb8dp-4f, -0x1.ed70bp-9f, -0x1.9f256cp-8f,
  -0x1.e7cf72p-8f, 0x1.1029dep-6f, -0x1.4b5494p-7f, -0x1.ddd3c8p-9f, 0x1.6dd0d4p-7f,
  -0x1.e2ddp-7f, -0x1.44a4c6p-7f, 0x1.5d6cfcp-3f, -0x1.58f7bep-10f, -0x1.79aaccp-9f,
  -0x1.50128ep-2f, -0x1.b7e44cp-7f, 0x1.9fafdp-10f, -0x1.a41fe6p-8f, 0x1.c87e24p-3f,
  0x1.0015fep-2f, 0x1.a7daeap-6f, 0x1.beccaep-5f, 0x1.88b778p-4f, 0x1.091342p-2f, 0x1.8980bp-9f,
  0x1.fea1cap-2f, -0x1.9c1304p-7f, -0x1.71e262p0f, 0x1.2432dep-6f, 0x1.09ac94p-13f,
  -0x1.471596p-9f, 0x1.266e6p-8f, 0x1.0a463cp-5f, -0x1.1a59a2p-9f, 0x1.5ce1d6p-7f,
  -0x1.1031eap-8f, 0x1.529138p-3f, -0x1.271e0cp-8f, -0x1.343f5cp-7f, -0x1.8ef2ccp-9f,
  -0x1.1da778p-7f, 0x1.a81908p-9f, -0x1.470a2cp-7f, 0x1.656912p-4f, -0x1.8c0bfep0f,
  0x1.2cfb26p-2f, -0x1.931bfep-11f, 0x1.0d3bdep-1f, 0x1.bac51ep-2f, 0x1.237b46p-4f,
  0x1.afe3d2p-9f, 0x1.0660ecp-7f, 0x1.9d5258p-4f, -0x1.c5bb54p-9f, -0x1.dc0e76p-8f,
  -0x1.98f358p0f, 0x1.13acfcp-3f, -0x1.2cb64ap-7f, 0x1.ea4ef6p-8f, 0x1.1c5e54p-1f,
  -0x1.c0bcc2p-7f, -0x1.2668d2p-7f, 0x1.0d8f82p-1f, 0x1.b01f46p-7f, -0x1.72c81ap-9f,
  0x1.32f022p-2f, -0x1.999bd8p-8f, -0x1.0fcab2p-9f, 0x1.3e339ep-1f, 0x1.8033d6p-3f,
  0x1.2c413ap-6f, 0x1.2c5456p-8f, 0x1.2ff956p-8f, -0x1.3420f8p-8f, 0x1.bb108cp-7f, 0x1.66382ep-5f,
  -0x1.3d2e1ap0f, -0x1.356034p-7f, -0x1.37b52ap-7f, 0x1.63c494p-2f, 0x1.e32e96p-6f, 0x1.5a05fp-7f,
  -0x1.cf421p-9f, -0x1.adbdc8p-7f
};
inline constexpr float c215_value[] = {
  0x1.3cf43p0f
};
inline constexpr float c215_dx[] = {
  0x1.340452p-4f, -0x1.340452p-4f, -0x1.50ebe6p-4f, 0x1.50ebe4p-4f, 0x1.0bcb58p-6f,
  -0x1.0bcb56p-6f, -0x1.944dcep-4f, 0x1.944dccp-4f, -0x1.78af82p-6f, 0x1.78af7ep-6f,
  0x1.47e128p-4f, -0x1.47e12ap-4f, -0x1.05c9f2p-3f, 0x1.05c9fp-3f, -0x1.e5b2ep-5f, 0x1.e5b2dep-5f
};
inline constexpr float c216_value[] = {
  0x1.598f08p3f
};
inline constexpr float c216_dx[] = {
  0x1.4fd0b2p-1f, -0x1.4fd0b2p-1f, -0x1.6f5412p-1f, 0x1.6f541p-1f, 0x1.23f66cp-3f,
  -0x1.23f666p-3f, -0x1.b8cac4p-1f, 0x1.b8cac2p-1f, -0x1.9aae6p-3f, 0x1.9aae5cp-3f,
  0x1.65786ep-1f, -0x1.65786ep-1f, -0x1.1d6a44p0f, 0x1.1d6a42p0f, -0x1.08c42ep-1f, 0x1.08c42ep-1f
};
inline constexpr float c217_value[] = {
  0x1.843f62p6f
};
inline constexpr float c217_dx[] = {
  0x1.2a6934p-2f, -0x1.23823p-2f, -0x1.b9c10ap-8f, -0x1.9a2b26p-8f, -0x1.12ab68p-4f,
  0x1.2c4e1ap-4f, 0x1.8a89fep-4f, 0x1.7a87cep-4f, -0x1.8288e6p-3f, -0x1.c77206p-4f, 0x1.b9693p-5f,
  0x1.d57ad4p-5f
};
inline constexpr float c218_value[] = {
  0x1.36aadap9f
};
inline constexpr float c218_dx[] = {
  0x1.dd906ap0f, -0x1.d2848ep0f, -0x1.617b6cp-5f, -0x1.483544p-5f, -0x1.b791cp-2f, 0x1.e0986ep-2f,
  0x1.3bb3a2p-1f, 0x1.2ee45ap-1f, -0x1.354bfep0f, -0x1.6c7008p-1f, 0x1.61352p-2f, 0x1.77aaecp-2f
};
inline constexpr float c219_value[] = {
  0.f
};
inline constexpr float c219_dx[] = {
  0.f
};
inline constexpr float c220_value[] = {
  0.f
};
inline constexpr float c220_dx[] = {
  0.f
};
inline constexpr float c221_value[] = {
  0.f
};
inline constexpr float c221_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c222_value[] = {
  0.f
};
inline constexpr float c222_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c223_value[] = {
  0x1.7fe826p0f
};
inline constexpr int classes_65[] = {
  2, -100, 0, 2, -100
};
inline constexpr float c223_dx[] = {
  0x1.2d8cf8p-3f, 0x1.81c5ap-11f, -0x1.2f0ebep-3f, 0.f, 0.f, 0.f, -0x1.d649f6p-5f, 0x1.1a7df6p-5f,
  0x1.7797fep-6f, 0x1.33c318p-2f, 0x1.9530d8p-6f, -0x1.4d1626p-2f, 0.f, 0.f, 0.f
};
inline constexpr float c224_value[] = {
  0x1.1fee1cp2f
};
inline constexpr float c224_dx[] = {
  0x1.c45372p-2f, 0x1.215438p-9f, -0x1.c6961cp-2f, 0.f, 0.f, 0.f, -0x1.60b778p-3f, 0x1.a7bcfp-4f,
  0x1.19b1fep-4f, 0x1.cda4a2p-1f, 0x1.2fe4a2p-4f, -0x1.f3a138p-1f, 0.f, 0.f, 0.f
};
inline constexpr float c225_value[] = {
  0x1.91bb56p1f
};
inline constexpr int classes_66[] = {
  3, -100, 3, 2, -100, 0, 2, -100, 1
};
inline constexpr float c225_dx[] = {
  0x1.3aa088p-9f, 0x1.17088p-3f, 0x1.ba4836p-6f, -0x1.53b50cp-3f, 0x1.e4017ep-13f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.730f08p-12f, 0x1.6ae1ap-9f, 0x1.fad14cp-4f, -0x1.0dd512p-3f, 0x1.40ebe8p-8f,
  0x1.bde80cp-9f, 0x1.3f50ep-10f, -0x1.0c35ccp-6f, 0x1.4bea58p-9f, 0x1.2e0cc8p-7f, 0.f, 0.f, 0.f,
  0.f, 0.f, -0x1.53425ep-3f, 0x1.3abeb8p-5f, 0x1.e9891cp-10f, 0x1.fabb7cp-4f, 0x1.b0f136p-10f,
  0x1.b2ae2cp-5f, 0x1.c8cf2cp-4f, -0x1.52edbcp-3f, 0x1.0b10f6p-11f, 0x1.9f12d4p-12f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0x1.4a35d4p-6f, -0x1.1a8ff2p-3f, 0x1.40e288p-13f, 0x1.9902d6p-5f, 0x1.157096p-4f
};
inline constexpr float c226_value[] = {
  0x1.2d4c8p4f
};
inline constexpr float c226_dx[] = {
  0x1.d7f0ccp-7f, 0x1.a28ccp-1f, 0x1.4bb628p-3f, -0x1.fd8f9p-1f, 0x1.6b011ep-10f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.164b46p-9f, 0x1.102938p-6f, 0x1.7c1cf8p-1f, -0x1.94bf9cp-1f, 0x1.e161dcp-6f,
  0x1.4e6e08p-6f, 0x1.def95p-8f, -0x1.9250bp-4f, 0x1.f1df84p-7f, 0x1.c5132ap-5f, 0.f, 0.f, 0.f,
  0.f, 0.f, -0x1.fce38ep-1f, 0x1.d81e14p-3f, 0x1.6f26d4p-7f, 0x1.7c0c9cp-1f, 0x1.44b4e8p-7f,
  0x1.4602ap-2f, 0x1.569b6p-1f, -0x1.fc6498p-1f, 0x1.90997p-9f, 0x1.374e1ep-9f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.ef50bcp-4f, -0x1.a7d7e8p-1f, 0x1.e153cap-11f, 0x1.32c22p-2f, 0x1.a028ep-2f
};
inline constexpr float c227_value[] = {
  0x1.71085p2f
};
inline constexpr int classes_67[] = {
  3, -100, 3
};
inline constexpr float c227_dx[] = {
  0x1.a2dc86p-3f, 0x1.a5b1eep-11f, 0x1.45c45ap-10f, -0x1.ff3f24p-2f, 0x1.532d7p-6f,
  0x1.1f8056p-4f, 0x1.ffa93p-6f, 0x1.57b7e4p-7f, 0x1.b5a762p-5f, 0x1.b4e064p-4f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0x1.46f074p-10f, 0x1.3a896ap-8f, 0x1.593834p-10f,
  -0x1.fc9644p-2f, 0x1.399e34p-9f, 0x1.e0f5fep-13f, 0x1.757456p-5f, 0x1.ca4aa8p-10f,
  0x1.149e72p-4f, 0x1.7cbc28p-2f
};
inline constexpr float c228_value[] = {
  0x1.71085p3f
};
inline constexpr float c228_dx[] = {
  0x1.a2dc86p-2f, 0x1.a5b1eep-10f, 0x1.45c45ap-9f, -0x1.ff3f24p-1f, 0x1.532d7p-5f, 0x1.1f8056p-3f,
  0x1.ffa93p-5f, 0x1.57b7e4p-6f, 0x1.b5a762p-4f, 0x1.b4e064p-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0x1.46f074p-9f, 0x1.3a896ap-7f, 0x1.593834p-9f, -0x1.fc9644p-1f,
  0x1.399e34p-8f, 0x1.e0f5fep-12f, 0x1.757456p-4f, 0x1.ca4aa8p-9f, 0x1.149e72p-3f, 0x1.7cbc28p-1f
};
inline constexpr float c229_value[] = {
  0x1.3126dep2f
};
inline constexpr int classes_68[] = {
  15, -100, 11, 5, -100
};
inline constexpr float c229_dx[] = {
  0x1.50fbc4p-5f, 0x1.0b7aa4p-10f, 0x1.a12ed4p-5f, 0x1.06adb4p-14f, 0x1.97d5aep-11f,
  0x1.3f8c12p-10f, 0x1.285c7ap-7f, 0x1.36728ep-14f, 0x1.cb257ep-11f, 0x1.23d1dap-7f,
  0x1.6bbddcp-14f, 0x1.2eabe4p-14f, 0x1.34e41cp-4f, 0x1.a93ee6p-14f, 0x1.35d598p-12f,
  -0x1.873004p-3f, 0x1.062ecp-10f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0x1.3c651ep-13f, 0x1.dd614ep-9f, 0x1.36d6f8p-10f, 0x1.13539p-5f,
  0x1.81b31ep-11f, 0x1.947986p-13f, 0x1.b94356p-12f, 0x1.476378p-12f, 0x1.d4024ep-10f,
  0x1.ed9aap-15f, 0x1.4c8d7cp-6f, -0x1.543acep-2f, 0x1.effedp-5f, 0x1.4983e8p-13f, 0x1.aeadccp-4f,
  0x1.63472ep-4f, 0x1.1b1148p-6f, 0x1.3ab8dap-10f, 0x1.8de366p-9f, 0x1.5fc21p-6f, 0x1.6ffc18p-14f,
  0x1.7e8aeep-13f, -0x1.552e8p-2f, 0x1.bacccp-6f, 0x1.c32b8p-13f, 0x1.4f7212p-9f, 0x1.c007c4p-4f,
  0x1.fafb86p-13f, 0x1.bc9b3ep-13f, 0x1.a9a65p-4f, 0x1.75c3acp-9f, 0x1.35c66cp-13f,
  0x1.e1b444p-5f, 0x1.e5b6p-10f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f
};
inline constexpr float c230_value[] = {
  0x1.c9ba4cp3f
};
inline constexpr float c230_dx[] = {
  0x1.f979a4p-4f, 0x1.9137f4p-9f, 0x1.38e31ep-3f, 0x1.8a048ep-13f, 0x1.31e042p-9f, 0x1.df521ap-9f,
  0x1.bc8ab6p-6f, 0x1.d1abd4p-13f, 0x1.585c1ep-9f, 0x1.b5bac6p-6f, 0x1.10ce64p-12f,
  0x1.c601d6p-13f, 0x1.cf5628p-3f, 0x1.3eef2cp-12f, 0x1.d0c062p-11f, -0x1.256402p-1f,
  0x1.89461ep-9f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0x1.da97acp-12f, 0x1.6608fap-7f, 0x1.d24272p-9f, 0x1.9cfd58p-4f, 0x1.214656p-9f,
  0x1.2f5b24p-11f, 0x1.4af28p-10f, 0x1.eb1534p-11f, 0x1.5f01bap-8f, 0x1.7233f8p-13f,
  0x1.f2d438p-5f, -0x1.fe5834p-1f, 0x1.73ff1cp-3f, 0x1.ee45dcp-12f, 0x1.430258p-2f,
  0x1.0a7562p-2f, 0x1.a899ecp-5f, 0x1.d81546p-9f, 0x1.2a6a8cp-7f, 0x1.07d18cp-4f, 0x1.13fd12p-12f,
  0x1.1ee832p-11f, -0x1.ffc5cp-1f, 0x1.4c199p-4f, 0x1.5260ap-11f, 0x1.f72b1ap-8f, 0x1.5005d2p-2f,
  0x1.7c3ca4p-11f, 0x1.4d746ep-11f, 0x1.3f3cbcp-2f, 0x1.1852cp-7f, 0x1.d0a9a2p-12f,
  0x1.694732p-3f, 0x1.6c488p-8f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f
};
inline constexpr float c231_value[] = {
  0x1.4e39f8p0f
};
inline constexpr float c231_dx[] = {
  0x1.b51c0cp-4f, -0x1.b51c0cp-4f, -0x1.3b81acp-4f, 0x1.3b81acp-4f, 0x1.f34a4cp-6f,
  -0x1.f34a48p-6f, -0x1.7731fp-4f, 0x1.7731fp-4f, -0x1.91e5a8p-6f, 0x1.91e5aap-6f, 0x1.ced718p-4f,
  -0x1.ced71ap-4f, -0x1.e0d992p-4f, 0x1.e0d99p-4f, -0x1.d05a04p-5f, 0x1.d05a06p-5f
};
inline constexpr float c232_value[] = {
  0x1.4e39f8p3f
};
inline constexpr float c232_dx[] = {
  0x1.b51c0cp-1f, -0x1.b51c0cp-1f, -0x1.3b81acp-1f, 0x1.3b81acp-1f, 0x1.f34a4cp-3f,
  -0x1.f34a48p-3f, -0x1.7731fp-1f, 0x1.7731fp-1f, -0x1.91e5a8p-3f, 0x1.91e5aap-3f, 0x1.ced718p-1f,
  -0x1.ced71ap-1f, -0x1.e0d992p-1f, 0x1.e0d99p-1f, -0x1.d05a04p-2f, 0x1.d05a06p-2f
};
inline constexpr float c233_value[] = {
  0x1.0bdc76p7f
};
inline constexpr int classes_69[] = {
  1, -100, 2, 0
};
inline constexpr float c233_dx[] = {
  0x1.555556p-2f, -0x1.555556p-2f, 0x1.2p-146f, 0.f, 0.f, 0.f, 0x1.555556p-3f, 0x1.555556p-3f,
  -0x1.555556p-2f, -0x1.c71c74p-3f, 0x1.c71c7p-4f, 0x1.c71c7p-4f
};
inline constexpr float c234_value[] = {
  0x1.91cabp8f
};
inline constexpr float c234_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, 0.f, 0.f, 0x1p-1f, 0x1p-1f, -1.f, -0x1.555556p-1f, 0x1.555554p-2f,
  0x1.555554p-2f
};
inline constexpr float c235_value[] = {
  0.f
};
inline constexpr float c235_dx[] = {
  0.f
};
inline constexpr float c236_value[] = {
  0.f
};
inline constexpr float c236_dx[] = {
  0.f
};
inline constexpr float c237_value[] = {
  0.f
};
inline constexpr float c237_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c238_value[] = {
  0.f
};
inline constexpr float c238_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c239_value[] = {
  0x1.8319acp-3f
};
inline constexpr int classes_70[] = {
  2, 2, 0, 2, 2
};
inline constexpr float c239_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.60b778p-3f, 0x1.a7bcfp-4f, 0x1.19b1fep-4f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f
};
inline constexpr float c240_value[] = {
  0x1.d144d6p-3f
};
inline constexpr float c240_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.a7f12cp-3f, 0x1.fd4e18p-4f, 0x1.52943ep-4f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f
};
inline constexpr float c241_value[] = {
  0x1.aab99ap1f
};
inline constexpr int classes_71[] = {
  3, 2, 3, 2, 2, 0, 2, 2, 1
};
inline constexpr float c241_dx[] = {
  0x1.fbf20ap-9f, 0x1.c27b3ep-3f, 0x1.6504a8p-5f, -0x1.1237c6p-2f, 0x1.86b2c8p-12f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.2b868p-11f, 0x1.24ecaap-8f, 0x1.991cc6p-3f, -0x1.b3a08ep-3f, 0x1.030dcp-7f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.92fc88p-3f, 0x1.75de0cp-5f, 0x1.22bed8p-9f,
  0x1.2cf582p-3f, 0x1.01222ep-9f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0x1.05688ap-5f, -0x1.bf605ep-3f, 0x1.fc0d5p-13f, 0x1.43ca58p-4f, 0x1.b7441cp-4f
};
inline constexpr float c242_value[] = {
  0x1.28a4dp4f
};
inline constexpr float c242_dx[] = {
  0x1.611af6p-6f, 0x1.39288cp0f, 0x1.f05f4cp-3f, -0x1.7d40bp0f, 0x1.0f997p-9f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0x1.a0703ep-9f, 0x1.9742dp-6f, 0x1.1c667p0f, -0x1.2ed50ep0f, 0x1.682b68p-5f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.18244p0f, 0x1.03e62ap-2f, 0x1.943b46p-7f,
  0x1.a26e82p-1f, 0x1.657ff6p-7f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0x1.6b717cp-3f, -0x1.36fffap0f, 0x1.612decp-10f, 0x1.c22cbep-2f, 0x1.315ca4p-1f
};
inline constexpr float c243_value[] = {
  0x1.71084ep2f
};
inline constexpr int classes_72[] = {
  3, 2, 3
};
inline constexpr float c243_dx[] = {
  0x1.a2dc86p-3f, 0x1.a5b1eep-11f, 0x1.45c45ap-10f, -0x1.ff3f24p-2f, 0x1.532d7p-6f,
  0x1.1f8056p-4f, 0x1.ffa93p-6f, 0x1.57b7e4p-7f, 0x1.b5a762p-5f, 0x1.b4e064p-4f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0x1.46f074p-10f, 0x1.3a896ap-8f, 0x1.593834p-10f,
  -0x1.fc9644p-2f, 0x1.399e34p-9f, 0x1.e0f5fep-13f, 0x1.757456p-5f, 0x1.ca4aa8p-10f,
  0x1.149e72p-4f, 0x1.7cbc28p-2f
};
inline constexpr float c244_value[] = {
  0x1.d1f2acp4f
};
inline constexpr float c244_dx[] = {
  0x1.086e78p0f, 0x1.0a386ep-8f, 0x1.9b51f2p-8f, -0x1.42c158p1f, 0x1.ac40a2p-4f, 0x1.6b014cp-2f,
  0x1.43044cp-3f, 0x1.b1fc5ep-5f, 0x1.144b9ep-2f, 0x1.13cdfep-1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0x1.9cccdcp-8f, 0x1.8d23fep-6f, 0x1.b3e19cp-8f, -0x1.411382p1f,
  0x1.8bfb02p-7f, 0x1.2fa2b4p-10f, 0x1.d788p-3f, 0x1.2153p-7f, 0x1.5d43c6p-2f, 0x1.e0b94cp0f
};
inline constexpr float c245_value[] = {
  0x1.6d3ef2p2f
};
inline constexpr int classes_73[] = {
  15, 2, 11, 5, 2
};
inline constexpr float c245_dx[] = {
  0x1.62edbap-6f, 0x1.19b914p-11f, 0x1.b7661ep-6f, 0x1.14aab4p-15f, 0x1.ad8d88p-12f,
  0x1.509056p-11f, 0x1.3824a8p-8f, 0x1.46fac4p-15f, 0x1.e398dcp-12f, 0x1.335c1ep-8f,
  0x1.7f1c9cp-15f, 0x1.3eca18p-15f, 0x1.45571ap-5f, 0x1.bfe41cp-15f, 0x1.465572p-13f,
  -0x1.9c04ecp-4f, 0x1.1424fcp-11f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0x1.8199c2p-13f, 0x1.22e62ep-8f, 0x1.7ad48ap-10f, 0x1.4f8c8ep-5f,
  0x1.d6107ep-11f, 0x1.ecf238p-13f, 0x1.0ce4p-11f, 0x1.8effb2p-12f, 0x1.1d305p-9f,
  0x1.2cc912p-14f, 0x1.954aep-6f, -0x1.9ea614p-2f, 0x1.2e3e1ep-4f, 0x1.919738p-13f,
  0x1.0670e6p-3f, 0x1.b0fd16p-4f, 0x1.58fbbep-6f, 0x1.8add1p-10f, 0x1.f33512p-9f, 0x1.b95496p-6f,
  0x1.cdb06ap-14f, 0x1.dff44p-13f, -0x1.ac0f9p-2f, 0x1.15c712p-5f, 0x1.1b0742p-12f,
  0x1.a4dd36p-9f, 0x1.190f0ep-3f, 0x1.3e0a7p-12f, 0x1.16e932p-12f, 0x1.0b04dap-3f, 0x1.d4f0bep-9f,
  0x1.84a826p-13f, 0x1.2e2eep-4f, 0x1.30b258p-9f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c246_value[] = {
  0x1.8134f8p4f
};
inline constexpr float c246_dx[] = {
  0x1.765368p-4f, 0x1.291e8ep-9f, 0x1.cf6996p-4f, 0x1.23c972p-13f, 0x1.c5074p-10f, 0x1.62f512p-9f,
  0x1.4933bcp-6f, 0x1.58d96ap-13f, 0x1.fe06bp-10f, 0x1.442846p-6f, 0x1.940c94p-13f,
  0x1.50362ap-13f, 0x1.571edp-3f, 0x1.d85e64p-13f, 0x1.582b0ep-11f, -0x1.b28954p-2f,
  0x1.233c6ap-9f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0x1.96ac8ep-11f, 0x1.32cc0ap-6f, 0x1.8f889cp-8f, 0x1.61e31ap-3f, 0x1.efc0fep-9f,
  0x1.03f16cp-10f, 0x1.1b95f4p-9f, 0x1.a4cdf2p-10f, 0x1.2cc648p-7f, 0x1.3d394p-12f,
  0x1.ab712cp-4f, -0x1.b54f46p0f, 0x1.3ec2bp-2f, 0x1.a789bap-11f, 0x1.14c89ep-1f, 0x1.c8a6ep-2f,
  0x1.6bd646p-4f, 0x1.a07174p-8f, 0x1.073ea6p-6f, 0x1.d17316p-4f, 0x1.e6ebbcp-12f,
  0x1.fa2f1ep-11f, -0x1.c37468p0f, 0x1.24f55cp-3f, 0x1.2a7f02p-10f, 0x1.bbdd5ep-7f, 0x1.286b4p-1f,
  0x1.4f6c08p-10f, 0x1.262758p-10f, 0x1.199cap-1f, 0x1.ee9186p-7f, 0x1.99e5b4p-11f,
  0x1.3eb29ep-2f, 0x1.41594p-7f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f
};
inline constexpr float c247_value[] = {
  0x1.4640aap0f
};
inline constexpr float c247_dx[] = {
  0x1.48c194p-4f, -0x1.48c194p-4f, -0x1.6a6ebp-4f, 0x1.6a6eaep-4f, 0x1.7785eap-6f,
  -0x1.7785e8p-6f, -0x1.aeff9ep-4f, 0x1.aeff9cp-4f, -0x1.cdac04p-6f, 0x1.cdac06p-6f,
  0x1.5c1bcap-4f, -0x1.5c1bcap-4f, -0x1.142f0ap-3f, 0x1.142f0ap-3f, -0x1.0ab52cp-4f,
  0x1.0ab52ep-4f
};
inline constexpr float c248_value[] = {
  0x1.63b258p3f
};
inline constexpr float c248_dx[] = {
  0x1.666d18p-1f, -0x1.666d1ap-1f, -0x1.8b2444p-1f, 0x1.8b2442p-1f, 0x1.9969eep-3f,
  -0x1.9969eap-3f, -0x1.d5e554p-1f, 0x1.d5e552p-1f, -0x1.f75668p-3f, 0x1.f7566ap-3f,
  0x1.7b866cp-1f, -0x1.7b866cp-1f, -0x1.2d1bf2p0f, 0x1.2d1bfp0f, -0x1.22c726p-1f, 0x1.22c726p-1f
};
inline constexpr float c249_value[] = {
  0x1.f0d9c6p6f
};
inline constexpr int classes_74[] = {
  1, 2, 2, 0
};
inline constexpr float c249_dx[] = {
  0x1.3ce9aep-1f, -0x1.3ce9aep-1f, 0x1.1p-145f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.041dc6p-2f,
  0x1.041dc4p-3f, 0x1.041dc4p-3f
};
inline constexpr float c250_value[] = {
  0x1.87d224p8f
};
inline constexpr float c250_dx[] = {
  0x1.f3d72cp0f, -0x1.f3d72cp0f, 0x1.a8p-144f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.9a4294p-1f,
  0x1.9a4292p-2f, 0x1.9a4292p-2f
};
inline constexpr float c251_value[] = {
  0.f
};
inline constexpr float c251_dx[] = {
  -1.f
};
inline constexpr float c252_value[] = {
  0.f
};
inline constexpr float c252_dx[] = {
  -1.f
};
inline constexpr float c253_value[] = {
  0.f
};
inline constexpr float x_75[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c253_dx[] = {
  -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f,
  -0x1.24924ap-3f, -0x1.24924ap-3f
};
inline constexpr float c254_value[] = {
  0.f
};
inline constexpr float c254_dx[] = {
  -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f
};
inline constexpr float c255_value[] = {
  0x1.7194ecp0f
};
inline constexpr float x_76[] = {
  -0x1.a256d6p-1f, -0x1.876b86p2f, -0x1.2c7986p-1f, -0x1.334c82p0f, -0x1.77c564p-2f,
  -0x1.467f7ap2f, -0x1.8319aap-3f, -0x1.226326p1f, -0x1.56a5fap1f, -0x1.a811bap-4f,
  -0x1.4cf086p1f, -0x1.dc8c3ep1f, -0x1.2d1f6ep1f, -0x1.750c82p2f, -0x1.a6c8aep-4f
};
inline constexpr float c255_dx[] = {
  0.f, 0.f, -0x1.99999ap-3f, 0.f, -0x1.99999ap-3f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f,
  -0x1.99999ap-3f, -0x1.99999ap-3f, 0.f, 0.f
};
inline constexpr float c256_value[] = {
  0x1.cdfa28p2f
};
inline constexpr float c256_dx[] = {
  0.f, 0.f, -1.f, 0.f, -1.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, -1.f, -1.f, 0.f, 0.f
};
inline constexpr float c257_value[] = {
  0x1.9f97a4p1f
};
inline constexpr float x_77[] = {
  -0x1.0f61f8p2f, -0x1.9cbb0cp-3f, -0x1.d202aap0f, -0x1.562fap2f, -0x1.a54354p2f, -0x1.10a194p2f,
  -0x1.ce08ccp2f, -0x1.91f45ep-5f, -0x1.4f9d0ep2f, -0x1.cad5a6p1f, -0x1.89e8a2p2f, -0x1.06402cp2f,
  -0x1.310112p-2f, -0x1.902a74p0f, -0x1.c381cep1f, -0x1.f2210ap1f, -0x1.3acc2p2f, -0x1.a7785cp-4f,
  -0x1.0bf58ep2f, -0x1.728aa2p1f, -0x1.0815cep2f, -0x1.a66e54p1f, -0x1.1f1f52p2f, -0x1.12c508p-4f,
  -0x1.da714ap2f, -0x1.469d24p2f, -0x1.77a6f2p0f, -0x1.1f73a2p2f, -0x1.312d2ap-2f, -0x1.275074p2f,
  -0x1.2500c4p0f, -0x1.9b61fp-2f, -0x1.3d25d8p2f, -0x1.729836p2f, -0x1.82bc1p2f, -0x1.a4ddd2p0f,
  -0x1.f9468ap0f, -0x1.20fc02p0f, -0x1.479e72p0f, -0x1.5b3ep1f, -0x1.0e68bep1f, -0x1.c25b96p0f,
  -0x1.bf9164p2f, -0x1.3495dep0f, -0x1.cd019cp-1f
};
inline constexpr float c257_dx[] = {
  0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.c71c72p-4f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f,
  -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f,
  0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f
};
inline constexpr float c258_value[] = {
  0x1.d38a98p4f
};
inline constexpr float c258_dx[] = {
  0.f, 0.f, 0.f, -1.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, -1.f,
  0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, -1.f,
  0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f
};
inline constexpr float c259_value[] = {
  0x1.0a586ep2f
};
inline constexpr float x_78[] = {
  -0x1.c9b16ap-1f, -0x1.9babe6p2f, -0x1.7fd416p2f, -0x1.a160d6p2f, -0x1.979a16p1f, -0x1.f6a0d4p0f,
  -0x1.62f9e6p1f, -0x1.ee9f5ap1f, -0x1.1e4052p1f, -0x1.8b830cp0f, -0x1.d46b88p2f, -0x1.686228p1f,
  -0x1.dce5ccp2f, -0x1.c23e56p0f, -0x1.2cd776p2f, -0x1.0c5c08p1f, -0x1.2838b8p2f, -0x1.28a884p1f,
  -0x1.e7c53ep-1f, -0x1.f618aep0f, -0x1.7f993ap2f, -0x1.2959dp2f, -0x1.7c1dd6p2f, -0x1.40afc8p2f,
  -0x1.55e642p2f, -0x1.ebfa62p2f, -0x1.328e62p1f, -0x1.69fbd6p2f, -0x1.0040d2p1f, -0x1.2f549p-2f
};
inline constexpr float c259_dx[] = {
  0.f, 0.f, 0.f, -0x1.555556p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -0x1.555556p-2f, 0.f, 0.f, 0.f, 0.f, -0x1.555556p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c260_value[] = {
  0x1.8f84a4p3f
};
inline constexpr float c260_dx[] = {
  0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f,
  0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c261_value[] = {
  0x1.dd8f4p1f
};
inline constexpr float x_79[] = {
  -0x1.0bcf6ap1f, -0x1.727ee8p2f, -0x1.e0f77cp0f, -0x1.128cdcp3f, -0x1.83dc52p2f, -0x1.671ccap2f,
  -0x1.cdb2b6p1f, -0x1.0d341cp3f, -0x1.7c46b2p2f, -0x1.cfacbep1f, -0x1.082242p3f, -0x1.0e03eap3f,
  -0x1.7c7554p0f, -0x1.03227ap3f, -0x1.c1cf9p2f, -0x1.b3bb48p-1f, -0x1.73c696p2f, -0x1.7afc1p2f,
  -0x1.cb5e1cp2f, -0x1.f977bcp0f, -0x1.e3664cp0f, -0x1.f2d012p1f, -0x1.a050eep1f, -0x1.67b0eep1f,
  -0x1.d490ccp0f, -0x1.505ffep2f, -0x1.317ac4p0f, -0x1.a409e2p2f, -0x1.5f9c8ep1f, -0x1.043b18p2f,
  -0x1.b9c7e2p2f, -0x1.d54bfcp2f, -0x1.4fb37ep2f, -0x1.c611fep1f, -0x1.ecd4cap2f, -0x1.210f9ap2f,
  -0x1.68e172p2f, -0x1.25ad0ep1f, -0x1.876e9ap2f, -0x1.dd1ceap2f, -0x1.ab2e2p2f, -0x1.be48a6p2f,
  -0x1.4eb0fp2f, -0x1.148b96p3f, -0x1.663a2ap1f, -0x1.6efdecp2f, -0x1.b4ab04p0f, -0x1.ea3b14p2f,
  -0x1.275edcp0f, -0x1.58a40cp0f, -0x1.7ad982p1f, -0x1.681612p2f, -0x1.2cb7cep2f, -0x1.5f0a62p1f,
  -0x1.07c34p3f, -0x1.e0ae4cp2f, -0x1.edff42p2f, -0x1.41940ap1f, -0x1.d61eep2f, -0x1.37a4bep2f,
  -0x1.1d424cp0f, -0x1.cea7f8p2f, -0x1.d70efap2f, -0x1.2a60a4p0f, -0x1.30b88ep2f, -0x1.ee2f38p2f,
  -0x1.bc270cp0f, -0x1.4c50aap2f, -0x1.e78334p2f, -0x1.ff6c7ap-1f, -0x1.1405bap1f, -0x1.15d85cp2f,
  -0x1.39418p2f, -0x1.2efc4ep2f, -0x1.06f6bcp3f, -0x1.117b4ap2f, -0x1.c555eap1f, -0x1.9a8cf4p0f,
  -0x1.6f3acp2f, -0x1.0041c8p3f, -0x1.8fcd34p0f, -0x1.007d72p2f, -0x1.32c706p2f, -0x1.e8ef5p2f,
  -0x1.9c62b4p2f
};
inline constexpr float c261_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c262_value[] = {
  0x1.2a7988p4f
};
inline constexpr float c262_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c263_value[] = {
  0x1.4e39f8p0f
};
inline constexpr float x_80[] = {
  -0x1.43df4ap-3f, -0x1.ec1bc2p0f, -0x1.ea571p-1f, -0x1.efc3c2p-2f, -0x1.695392p0f,
  -0x1.1e25eap-2f, -0x1.51dc5cp0f, -0x1.3e56fp-2f, -0x1.bf6456p-3f, -0x1.a0e052p0f,
  -0x1.9d761cp-4f, -0x1.2bef94p1f, -0x1.66563cp1f, -0x1.011a94p-4f, -0x1.3554ep-1f, -0x1.94e7ap-1f
};
inline constexpr float c263_dx[] = {
  0.f, -0x1p-3f, -0x1p-3f, 0.f, 0.f, -0x1p-3f, -0x1p-3f, 0.f, -0x1p-3f, 0.f, 0.f, -0x1p-3f,
  -0x1p-3f, 0.f, -0x1p-3f, 0.f
};
inline constexpr float c264_value[] = {
  0x1.4e39f8p3f
};
inline constexpr float c264_dx[] = {
  0.f, -1.f, -1.f, 0.f, 0.f, -1.f, -1.f, 0.f, -1.f, 0.f, 0.f, -1.f, -1.f, 0.f, -1.f, 0.f
};
inline constexpr float c265_value[] = {
  0x1.921ae4p6f
};
inline constexpr float x_81[] = {
  0.f, -200.f, -100.f, -0x1.90a064p7f, -0x1.40c7acp-2f, -0x1.5031eap0f, -0x1.62e43p-1f,
  -0x1.62e43p-1f, -0x1.9162e4p7f, -0x1.193ea8p0f, -0x1.193ea8p0f, -0x1.193ea8p0f
};
inline constexpr float c265_dx[] = {
  0.f, -0x1p-2f, 0.f, 0.f, -0x1p-2f, 0.f, 0.f, 0.f, -0x1p-2f, -0x1p-2f, 0.f, 0.f
};
inline constexpr float c266_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c266_dx[] = {
  0.f, -1.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, -1.f, -1.f, 0.f, 0.f
};
inline constexpr float c267_value[] = {
  0.f
};
inline constexpr float c267_dx[] = {
  -0x1.fffffep-1f
};
inline constexpr float c268_value[] = {
  0.f
};
inline constexpr float c268_dx[] = {
  -0x1.4d892ap0f
};
inline constexpr float c269_value[] = {
  0.f
};
inline constexpr float c269_dx[] = {
  -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f,
  -0x1.24924ap-3f, -0x1.24924ap-3f
};
inline constexpr float c270_value[] = {
  0.f
};
inline constexpr float c270_dx[] = {
  -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f,
  -0x1.4d892ap0f
};
inline constexpr float c271_value[] = {
  0x1.58a5aap0f
};
inline constexpr float c271_dx[] = {
  0.f, 0.f, -0x1.7db5fep-3f, 0.f, -0x1.1fdeep-2f, 0.f, -0x1.626b22p-3f, 0.f, 0.f, 0.f, 0.f,
  -0x1.7db5fep-3f, -0x1.626b22p-3f, 0.f, 0.f
};
inline constexpr float c272_value[] = {
  0x1.2b363cp3f
};
inline constexpr float c272_dx[] = {
  0.f, 0.f, -0x1.4b63b4p0f, 0.f, -0x1.f3d72cp0f, 0.f, -0x1.33b1eep0f, 0.f, 0.f, 0.f, 0.f,
  -0x1.4b63b4p0f, -0x1.33b1eep0f, 0.f, 0.f
};
inline constexpr float c273_value[] = {
  0x1.9b579cp1f
};
inline constexpr float c273_dx[] = {
  0.f, 0.f, 0.f, -0x1.1fbafap-3f, 0.f, -0x1.a7670cp-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.1fbafap-3f, 0.f, 0.f, 0.f, -0x1.722be6p-4f, 0.f, 0.f, 0.f, 0.f, -0x1.722be6p-4f, 0.f, 0.f,
  -0x1.a7670cp-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.722be6p-4f, 0.f, 0.f, -0x1.a7670cp-4f, 0.f,
  0.f, 0.f, 0.f, 0.f, -0x1.1a2da6p-3f, 0.f, 0.f, 0.f
};
inline constexpr float c274_value[] = {
  0x1.11d36cp5f
};
inline constexpr float c274_dx[] = {
  0.f, 0.f, 0.f, -0x1.7f13e4p0f, 0.f, -0x1.19dab2p0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.7f13e4p0f, 0.f, 0.f, 0.f, -0x1.ecd682p-1f, 0.f, 0.f, 0.f, 0.f, -0x1.ecd682p-1f, 0.f, 0.f,
  -0x1.19dab2p0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.ecd682p-1f, 0.f, 0.f, -0x1.19dab2p0f, 0.f,
  0.f, 0.f, 0.f, 0.f, -0x1.77af92p0f, 0.f, 0.f, 0.f
};
inline constexpr float c275_value[] = {
  0x1.5818e2p2f
};
inline constexpr float c275_dx[] = {
  0.f, 0.f, 0.f, -0x1.d68eb2p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -0x1.4b8a8ep-4f, 0.f, 0.f, 0.f, 0.f, -0x1.d68eb2p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c276_value[] = {
  0x1.d8ba6p4f
};
inline constexpr float c276_dx[] = {
  0.f, 0.f, 0.f, -0x1.433b1ap1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -0x1.c77a78p-2f, 0.f, 0.f, 0.f, 0.f, -0x1.433b1ap1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c277_value[] = {
  0x1.073a16p2f
};
inline constexpr float c277_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.8afc32p-4f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.c90ad6p-3f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.c90ad6p-3f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, -0x1.d6825ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.d1e9e2p-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c278_value[] = {
  0x1.f95bb8p4f
};
inline constexpr float c278_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.7b286p-1f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.b6ba6cp0f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.b6ba6cp0f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, -0x1.c3a7ccp0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.bf3e78p0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c279_value[] = {
  0x1.4640a6p0f
};
inline constexpr float c279_dx[] = {
  0.f, -0x1.811512p-4f, -0x1.261348p-3f, 0.f, 0.f, -0x1.811512p-4f, -0x1.261348p-3f, 0.f,
  -0x1.261348p-3f, 0.f, 0.f, -0x1.811512p-4f, -0x1.261348p-3f, 0.f, -0x1.261348p-3f, 0.f
};
inline constexpr float c280_value[] = {
  0x1.63b254p3f
};
inline constexpr float c280_dx[] = {
  0.f, -0x1.a3d5fp-1f, -0x1.409d8cp0f, 0.f, 0.f, -0x1.a3d5fp-1f, -0x1.409d8cp0f, 0.f,
  -0x1.409d8cp0f, 0.f, 0.f, -0x1.a3d5fp-1f, -0x1.409d8cp0f, 0.f, -0x1.409d8cp0f, 0.f
};
inline constexpr float c281_value[] = {
  0x1.978d2ap6f
};
inline constexpr float c281_dx[] = {
  0.f, -0x1.3854a4p-2f, 0.f, 0.f, -0x1.3854a4p-2f, 0.f, 0.f, 0.f, -0x1.9e24fap-3f,
  -0x1.808872p-3f, 0.f, 0.f
};
inline constexpr float c282_value[] = {
  0x1.461d28p9f
};
inline constexpr float c282_dx[] = {
  0.f, -0x1.f3d72cp0f, 0.f, 0.f, -0x1.f3d72cp0f, 0.f, 0.f, 0.f, -0x1.4b63b4p0f, -0x1.33b1eep0f,
  0.f, 0.f
};
inline constexpr float c283_value[] = {
  0.f
};
inline constexpr float c283_dx[] = {
  0.f
};
inline constexpr float c284_value[] = {
  0.f
};
inline constexpr float c284_dx[] = {
  0.f
};
inline constexpr float c285_value[] = {
  0.f
};
inline constexpr float c285_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c286_value[] = {
  0.f
};
inline constexpr float c286_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c287_value[] = {
  0x1.7194ecp0f
};
inline constexpr float c287_dx[] = {
  0x1.69dc5cp-4f, 0x1.ceed26p-12f, -0x1.6bab4ap-4f, 0x1.ed494p-5f, -0x1.f7427ap-5f, 0x1.3f28p-10f,
  -0x1.1a2c6p-5f, 0x1.52fd8ep-6f, 0x1.c2b664p-7f, 0x1.715082p-3f, 0x1.e63a9ep-7f, -0x1.8fb42cp-3f,
  -0x1.72a29ap-3f, 0x1.346c1ep-11f, 0x1.716e2ep-3f
};
inline constexpr float c288_value[] = {
  0x1.cdfa28p2f
};
inline constexpr float c288_dx[] = {
  0x1.c45372p-2f, 0x1.215438p-9f, -0x1.c6961cp-2f, 0x1.344dc8p-2f, -0x1.3a898cp-2f, 0x1.8ef2p-8f,
  -0x1.60b778p-3f, 0x1.a7bcfp-4f, 0x1.19b1fep-4f, 0x1.cda4a2p-1f, 0x1.2fe4a2p-4f, -0x1.f3a138p-1f,
  -0x1.cf4b42p-1f, 0x1.818726p-9f, 0x1.cdc9bap-1f
};
inline constexpr float c289_value[] = {
  0x1.9f97a2p1f
};
inline constexpr float c289_dx[] = {
  0x1.a380b6p-10f, 0x1.740b56p-4f, 0x1.26dacep-6f, -0x1.c4f164p-4f, 0x1.42abaap-13f,
  -0x1.c0aedap-4f, 0x1.5549b6p-14f, 0x1.b151cp-4f, 0x1.338ab2p-11f, 0x1.941688p-9f,
  0x1.eebeb6p-13f, 0x1.e3d78p-10f, 0x1.51e0dcp-4f, -0x1.67c6c4p-4f, 0x1.abe536p-9f,
  0x1.29455cp-9f, 0x1.a9c12ap-11f, -0x1.659d0ep-7f, 0x1.ba8dcap-10f, 0x1.92bbb4p-8f,
  0x1.d62b76p-10f, 0x1.0c8294p-8f, -0x1.c1fc48p-4f, 0x1.a9952ap-4f, 0x1.19238ep-14f,
  -0x1.c4587ep-4f, 0x1.a3a8f6p-6f, 0x1.465b68p-10f, 0x1.51d252p-4f, 0x1.20a0cep-10f,
  0x1.21c972p-5f, 0x1.308a1cp-4f, -0x1.c3e7a4p-4f, 0x1.64169cp-12f, 0x1.14b738p-12f,
  -0x1.6f2e92p-4f, 0x1.f9daf6p-7f, 0x1.265f2ep-5f, 0x1.fa45b6p-6f, 0x1.e3232p-8f, 0x1.b847c4p-7f,
  -0x1.78bfecp-4f, 0x1.abd8b4p-14f, 0x1.10ac8ep-5f, 0x1.71eb72p-5f
};
inline constexpr float c290_value[] = {
  0x1.d38a96p4f
};
inline constexpr float c290_dx[] = {
  0x1.d7f0ccp-7f, 0x1.a28ccp-1f, 0x1.4bb628p-3f, -0x1.fd8f9p-1f, 0x1.6b011ep-10f, -0x1.f8c4b4p-1f,
  0x1.7ff2ecp-11f, 0x1.e77bf8p-1f, 0x1.59fc08p-8f, 0x1.c69958p-6f, 0x1.164b46p-9f, 0x1.102938p-6f,
  0x1.7c1cf8p-1f, -0x1.94bf9cp-1f, 0x1.e161dcp-6f, 0x1.4e6e08p-6f, 0x1.def95p-8f, -0x1.9250bp-4f,
  0x1.f1df84p-7f, 0x1.c5132ap-5f, 0x1.087872p-6f, 0x1.2e12e6p-5f, -0x1.fa3bdp-1f, 0x1.dec7cep-1f,
  0x1.3c48p-11f, -0x1.fce38ep-1f, 0x1.d81e14p-3f, 0x1.6f26d4p-7f, 0x1.7c0c9cp-1f, 0x1.44b4e8p-7f,
  0x1.4602ap-2f, 0x1.569b6p-1f, -0x1.fc6498p-1f, 0x1.90997p-9f, 0x1.374e1ep-9f, -0x1.9d1464p-1f,
  0x1.1c8b2ap-3f, 0x1.4b2b14p-2f, 0x1.1cc736p-2f, 0x1.0fc3c2p-4f, 0x1.ef50bcp-4f, -0x1.a7d7e8p-1f,
  0x1.e153cap-11f, 0x1.32c22p-2f, 0x1.a028ep-2f
};
inline constexpr float c291_value[] = {
  0x1.0a586ep2f
};
inline constexpr float c291_dx[] = {
  0x1.173dbp-3f, 0x1.19214ap-11f, 0x1.b25b24p-11f, -0x1.54d4c4p-2f, 0x1.c43c96p-7f,
  0x1.7f55c8p-5f, 0x1.551b76p-6f, 0x1.ca4a86p-8f, 0x1.23c4ecp-5f, 0x1.234044p-4f, 0x1.cf519cp-13f,
  0x1.46ff62p-6f, 0x1.95d666p-13f, 0x1.d660d8p-5f, 0x1.8d1ec8p-9f, 0x1.4f8a5cp-5f, 0x1.aad916p-9f,
  0x1.0cfc5ap-5f, -0x1.a35b74p-3f, 0x1.8021dcp-5f, 0x1.b3eb46p-11f, 0x1.a361e4p-9f,
  0x1.cc4afp-11f, -0x1.530edap-2f, 0x1.a22846p-10f, 0x1.40a4p-13f, 0x1.f1f074p-6f,
  0x1.31871cp-10f, 0x1.70d344p-5f, 0x1.fba58cp-3f
};
inline constexpr float c292_value[] = {
  0x1.8f84a4p3f
};
inline constexpr float c292_dx[] = {
  0x1.a2dc86p-2f, 0x1.a5b1eep-10f, 0x1.45c45ap-9f, -0x1.ff3f24p-1f, 0x1.532d7p-5f, 0x1.1f8056p-3f,
  0x1.ffa93p-5f, 0x1.57b7e4p-6f, 0x1.b5a762p-4f, 0x1.b4e064p-3f, 0x1.5b7d34p-11f, 0x1.ea7f12p-5f,
  0x1.3060ccp-11f, 0x1.60c8a2p-3f, 0x1.29d716p-7f, 0x1.f74f88p-4f, 0x1.4022dp-7f, 0x1.937a86p-4f,
  -0x1.3a8496p-1f, 0x1.201964p-3f, 0x1.46f074p-9f, 0x1.3a896ap-7f, 0x1.593834p-9f,
  -0x1.fc9644p-1f, 0x1.399e34p-8f, 0x1.e0f5fep-12f, 0x1.757456p-4f, 0x1.ca4aa8p-9f,
  0x1.149e72p-3f, 0x1.7cbc28p-1f
};
inline constexpr float c293_value[] = {
  0x1.dd8f4p1f
};
inline constexpr float c293_dx[] = {
  0x1.94615p-6f, 0x1.40f99p-11f, 0x1.f49e96p-6f, 0x1.3b36d8p-15f, 0x1.e966dp-12f, 0x1.7f74e2p-11f,
  0x1.63a22cp-8f, 0x1.748976p-15f, 0x1.137ce6p-11f, 0x1.5e2f06p-8f, 0x1.b47d6ep-15f,
  0x1.6b34acp-15f, 0x1.72ab54p-5f, 0x1.fe4b7ap-15f, 0x1.73cd1cp-13f, -0x1.d56cdp-4f,
  0x1.3a9e7ep-11f, 0x1.191a9p-11f, 0x1.403a6ep-13f, 0x1.c6ed96p-6f, 0x1.efe26ep-6f,
  0x1.0a1e5ep-8f, 0x1.faf7bap-8f, 0x1.8a866ep-7f, 0x1.06bbd6p-5f, 0x1.118396p-10f, 0x1.f0cdep-5f,
  0x1.28034ep-12f, -0x1.7f55e8p-3f, 0x1.c16b76p-9f, 0x1.a580fp-13f, 0x1.12357ap-13f,
  0x1.1468bp-10f, 0x1.79787ep-8f, 0x1.7bac8ap-14f, 0x1.1e6d96p-9f, 0x1.7501f6p-11f,
  0x1.4a6446p-6f, 0x1.ced6fp-12f, 0x1.e55eap-14f, 0x1.08c2p-12f, 0x1.88ddc4p-13f, 0x1.18ce2ep-10f,
  0x1.282994p-15f, 0x1.8f102ep-7f, -0x1.98469p-3f, 0x1.2998e4p-5f, 0x1.8b6b16p-14f,
  0x1.026846p-4f, 0x1.aa556ap-5f, 0x1.53ae56p-7f, 0x1.79aa9ep-11f, 0x1.dd7746p-10f,
  0x1.a61c14p-7f, 0x1.b994eap-15f, 0x1.cb0d1ep-14f, -0x1.996bp-3f, 0x1.09ae0ep-6f,
  0x1.0eb3b4p-13f, 0x1.9288e2p-10f, 0x1.0cd176p-4f, 0x1.303084p-13f, 0x1.0ac38cp-13f,
  0x1.fec794p-5f, 0x1.c08466p-10f, 0x1.73bae8p-14f, 0x1.2105c2p-5f, 0x1.236d34p-10f,
  0x1.9c9326p-14f, 0x1.2db4cep-4f, 0x1.7b4038p-6f, 0x1.554a6p-9f, 0x1.888546p-10f,
  0x1.ccd864p-10f, 0x1.c4bea4p-15f, 0x1.6d5f1cp-9f, 0x1.7ba4bcp-8f, -0x1.4735aep-3f,
  0x1.51c7fap-11f, 0x1.1727e4p-14f, 0x1.57b19p-5f, 0x1.dc78bap-9f, 0x1.b2559p-10f, 0x1.9381dp-14f,
  0x1.4d9cf2p-12f
};
inline constexpr float c294_value[] = {
  0x1.2a7988p4f
};
inline constexpr float c294_dx[] = {
  0x1.f979a4p-4f, 0x1.9137f4p-9f, 0x1.38e31ep-3f, 0x1.8a048ep-13f, 0x1.31e042p-9f, 0x1.df521ap-9f,
  0x1.bc8ab6p-6f, 0x1.d1abd4p-13f, 0x1.585c1ep-9f, 0x1.b5bac6p-6f, 0x1.10ce64p-12f,
  0x1.c601d6p-13f, 0x1.cf5628p-3f, 0x1.3eef2cp-12f, 0x1.d0c062p-11f, -0x1.256402p-1f,
  0x1.89461ep-9f, 0x1.5f6134p-9f, 0x1.904908p-11f, 0x1.1c547ep-3f, 0x1.35ed84p-3f, 0x1.4ca5f6p-6f,
  0x1.3cdad4p-5f, 0x1.ed280ap-5f, 0x1.486acap-3f, 0x1.55e47cp-8f, 0x1.3680acp-2f, 0x1.72042p-10f,
  -0x1.df2b62p-1f, 0x1.18e32ap-6f, 0x1.077096p-10f, 0x1.56c2d8p-11f, 0x1.5982dcp-8f,
  0x1.d7d69ep-6f, 0x1.da97acp-12f, 0x1.6608fap-7f, 0x1.d24272p-9f, 0x1.9cfd58p-4f, 0x1.214656p-9f,
  0x1.2f5b24p-11f, 0x1.4af28p-10f, 0x1.eb1534p-11f, 0x1.5f01bap-8f, 0x1.7233f8p-13f,
  0x1.f2d438p-5f, -0x1.fe5834p-1f, 0x1.73ff1cp-3f, 0x1.ee45dcp-12f, 0x1.430258p-2f,
  0x1.0a7562p-2f, 0x1.a899ecp-5f, 0x1.d81546p-9f, 0x1.2a6a8cp-7f, 0x1.07d18cp-4f, 0x1.13fd12p-12f,
  0x1.1ee832p-11f, -0x1.ffc5cp-1f, 0x1.4c199p-4f, 0x1.5260ap-11f, 0x1.f72b1ap-8f, 0x1.5005d2p-2f,
  0x1.7c3ca4p-11f, 0x1.4d746ep-11f, 0x1.3f3cbcp-2f, 0x1.1852cp-7f, 0x1.d0a9a2p-12f,
  0x1.694732p-3f, 0x1.6c488p-8f, 0x1.01dbf8p-11f, 0x1.7922p-2f, 0x1.da1046p-4f, 0x1.aa9cf8p-7f,
  0x1.eaa698p-8f, 0x1.20073ep-7f, 0x1.1af726p-12f, 0x1.c8b6e2p-7f, 0x1.da8deap-6f,
  -0x1.99031ap-1f, 0x1.a639f8p-9f, 0x1.5cf1dcp-12f, 0x1.ad9df4p-3f, 0x1.29cb74p-6f,
  0x1.0f757ap-7f, 0x1.f86244p-12f, 0x1.a1042ep-10f
};
inline constexpr float c295_value[] = {
  0x1.4e39f8p0f
};
inline constexpr float c295_dx[] = {
  0x1.b51c0cp-4f, -0x1.b51c0cp-4f, -0x1.3b81acp-4f, 0x1.3b81acp-4f, 0x1.f34a4cp-6f,
  -0x1.f34a48p-6f, -0x1.7731fp-4f, 0x1.7731fp-4f, -0x1.91e5a8p-6f, 0x1.91e5aap-6f, 0x1.ced718p-4f,
  -0x1.ced71ap-4f, -0x1.e0d992p-4f, 0x1.e0d99p-4f, -0x1.d05a04p-5f, 0x1.d05a06p-5f
};
inline constexpr float c296_value[] = {
  0x1.4e39f8p3f
};
inline constexpr float c296_dx[] = {
  0x1.b51c0cp-1f, -0x1.b51c0cp-1f, -0x1.3b81acp-1f, 0x1.3b81acp-1f, 0x1.f34a4cp-3f,
  -0x1.f34a48p-3f, -0x1.7731fp-1f, 0x1.7731fp-1f, -0x1.91e5a8p-3f, 0x1.91e5aap-3f, 0x1.ced718p-1f,
  -0x1.ced71ap-1f, -0x1.e0d992p-1f, 0x1.e0d99p-1f, -0x1.d05a04p-2f, 0x1.d05a06p-2f
};
inline constexpr float c297_value[] = {
  0x1.921ae4p6f
};
inline constexpr float c297_dx[] = {
  0x1p-2f, -0x1p-2f, 0x1.cp-147f, 0.f, -0x1.13656p-4f, 0x1.136562p-4f, 0x1p-3f, 0x1p-3f, -0x1p-2f,
  -0x1.555556p-3f, 0x1.555554p-4f, 0x1.555554p-4f
};
inline constexpr float c298_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c298_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, -0x1.13656p-2f, 0x1.136562p-2f, 0x1p-1f, 0x1p-1f, -1.f,
  -0x1.555556p-1f, 0x1.555554p-2f, 0x1.555554p-2f
};
inline constexpr Loss<float> cases[] = {
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
  {"L1Loss()", false, 1, 1, x_0, t_1, {}, {}, c15_value[0], c15_dx},
  {"L1Loss()", true, 1, 1, x_0, t_1, {}, {}, c16_value[0], c16_dx},
  {"L1Loss()", false, 7, 1, x_2, t_3, {}, {}, c17_value[0], c17_dx},
  {"L1Loss()", true, 7, 1, x_2, t_3, {}, {}, c18_value[0], c18_dx},
  {"L1Loss()", false, 5, 3, x_4, t_5, {}, {}, c19_value[0], c19_dx},
  {"L1Loss()", true, 5, 3, x_4, t_5, {}, {}, c20_value[0], c20_dx},
  {"L1Loss()", false, 9, 5, x_6, t_7, {}, {}, c21_value[0], c21_dx},
  {"L1Loss()", true, 9, 5, x_6, t_7, {}, {}, c22_value[0], c22_dx},
  {"L1Loss()", false, 3, 10, x_8, t_9, {}, {}, c23_value[0], c23_dx},
  {"L1Loss()", true, 3, 10, x_8, t_9, {}, {}, c24_value[0], c24_dx},
  {"L1Loss()", false, 5, 17, x_10, t_11, {}, {}, c25_value[0], c25_dx},
  {"L1Loss()", true, 5, 17, x_10, t_11, {}, {}, c26_value[0], c26_dx},
  {"L1Loss()", false, 2, 3, x_12, t_13, {}, {}, c27_value[0], c27_dx},
  {"L1Loss()", true, 2, 3, x_12, t_13, {}, {}, c28_value[0], c28_dx},
  {"SmoothL1Loss()", false, 1, 1, x_0, t_1, {}, {}, c29_value[0], c29_dx},
  {"SmoothL1Loss()", true, 1, 1, x_0, t_1, {}, {}, c30_value[0], c30_dx},
  {"SmoothL1Loss()", false, 7, 1, x_2, t_3, {}, {}, c31_value[0], c31_dx},
  {"SmoothL1Loss()", true, 7, 1, x_2, t_3, {}, {}, c32_value[0], c32_dx},
  {"SmoothL1Loss()", false, 5, 3, x_4, t_5, {}, {}, c33_value[0], c33_dx},
  {"SmoothL1Loss()", true, 5, 3, x_4, t_5, {}, {}, c34_value[0], c34_dx},
  {"SmoothL1Loss()", false, 9, 5, x_6, t_7, {}, {}, c35_value[0], c35_dx},
  {"SmoothL1Loss()", true, 9, 5, x_6, t_7, {}, {}, c36_value[0], c36_dx},
  {"SmoothL1Loss()", false, 3, 10, x_8, t_9, {}, {}, c37_value[0], c37_dx},
  {"SmoothL1Loss()", true, 3, 10, x_8, t_9, {}, {}, c38_value[0], c38_dx},
  {"SmoothL1Loss()", false, 5, 17, x_10, t_11, {}, {}, c39_value[0], c39_dx},
  {"SmoothL1Loss()", true, 5, 17, x_10, t_11, {}, {}, c40_value[0], c40_dx},
  {"SmoothL1Loss()", false, 2, 3, x_12, t_13, {}, {}, c41_value[0], c41_dx},
  {"SmoothL1Loss()", true, 2, 3, x_12, t_13, {}, {}, c42_value[0], c42_dx},
  {"SmoothL1Loss(beta=0.5)", false, 1, 1, x_0, t_1, {}, {}, c43_value[0], c43_dx},
  {"SmoothL1Loss(beta=0.5)", true, 1, 1, x_0, t_1, {}, {}, c44_value[0], c44_dx},
  {"SmoothL1Loss(beta=0.5)", false, 7, 1, x_2, t_3, {}, {}, c45_value[0], c45_dx},
  {"SmoothL1Loss(beta=0.5)", true, 7, 1, x_2, t_3, {}, {}, c46_value[0], c46_dx},
  {"SmoothL1Loss(beta=0.5)", false, 5, 3, x_4, t_5, {}, {}, c47_value[0], c47_dx},
  {"SmoothL1Loss(beta=0.5)", true, 5, 3, x_4, t_5, {}, {}, c48_value[0], c48_dx},
  {"SmoothL1Loss(beta=0.5)", false, 9, 5, x_6, t_7, {}, {}, c49_value[0], c49_dx},
  {"SmoothL1Loss(beta=0.5)", true, 9, 5, x_6, t_7, {}, {}, c50_value[0], c50_dx},
  {"SmoothL1Loss(beta=0.5)", false, 3, 10, x_8, t_9, {}, {}, c51_value[0], c51_dx},
  {"SmoothL1Loss(beta=0.5)", true, 3, 10, x_8, t_9, {}, {}, c52_value[0], c52_dx},
  {"SmoothL1Loss(beta=0.5)", false, 5, 17, x_10, t_11, {}, {}, c53_value[0], c53_dx},
  {"SmoothL1Loss(beta=0.5)", true, 5, 17, x_10, t_11, {}, {}, c54_value[0], c54_dx},
  {"SmoothL1Loss(beta=0.5)", false, 2, 3, x_12, t_13, {}, {}, c55_value[0], c55_dx},
  {"SmoothL1Loss(beta=0.5)", true, 2, 3, x_12, t_13, {}, {}, c56_value[0], c56_dx},
  {"HuberLoss()", false, 1, 1, x_0, t_1, {}, {}, c57_value[0], c57_dx},
  {"HuberLoss()", true, 1, 1, x_0, t_1, {}, {}, c58_value[0], c58_dx},
  {"HuberLoss()", false, 7, 1, x_2, t_3, {}, {}, c59_value[0], c59_dx},
  {"HuberLoss()", true, 7, 1, x_2, t_3, {}, {}, c60_value[0], c60_dx},
  {"HuberLoss()", false, 5, 3, x_4, t_5, {}, {}, c61_value[0], c61_dx},
  {"HuberLoss()", true, 5, 3, x_4, t_5, {}, {}, c62_value[0], c62_dx},
  {"HuberLoss()", false, 9, 5, x_6, t_7, {}, {}, c63_value[0], c63_dx},
  {"HuberLoss()", true, 9, 5, x_6, t_7, {}, {}, c64_value[0], c64_dx},
  {"HuberLoss()", false, 3, 10, x_8, t_9, {}, {}, c65_value[0], c65_dx},
  {"HuberLoss()", true, 3, 10, x_8, t_9, {}, {}, c66_value[0], c66_dx},
  {"HuberLoss()", false, 5, 17, x_10, t_11, {}, {}, c67_value[0], c67_dx},
  {"HuberLoss()", true, 5, 17, x_10, t_11, {}, {}, c68_value[0], c68_dx},
  {"HuberLoss()", false, 2, 3, x_12, t_13, {}, {}, c69_value[0], c69_dx},
  {"HuberLoss()", true, 2, 3, x_12, t_13, {}, {}, c70_value[0], c70_dx},
  {"HuberLoss(delta=2)", false, 1, 1, x_0, t_1, {}, {}, c71_value[0], c71_dx},
  {"HuberLoss(delta=2)", true, 1, 1, x_0, t_1, {}, {}, c72_value[0], c72_dx},
  {"HuberLoss(delta=2)", false, 7, 1, x_2, t_3, {}, {}, c73_value[0], c73_dx},
  {"HuberLoss(delta=2)", true, 7, 1, x_2, t_3, {}, {}, c74_value[0], c74_dx},
  {"HuberLoss(delta=2)", false, 5, 3, x_4, t_5, {}, {}, c75_value[0], c75_dx},
  {"HuberLoss(delta=2)", true, 5, 3, x_4, t_5, {}, {}, c76_value[0], c76_dx},
  {"HuberLoss(delta=2)", false, 9, 5, x_6, t_7, {}, {}, c77_value[0], c77_dx},
  {"HuberLoss(delta=2)", true, 9, 5, x_6, t_7, {}, {}, c78_value[0], c78_dx},
  {"HuberLoss(delta=2)", false, 3, 10, x_8, t_9, {}, {}, c79_value[0], c79_dx},
  {"HuberLoss(delta=2)", true, 3, 10, x_8, t_9, {}, {}, c80_value[0], c80_dx},
  {"HuberLoss(delta=2)", false, 5, 17, x_10, t_11, {}, {}, c81_value[0], c81_dx},
  {"HuberLoss(delta=2)", true, 5, 17, x_10, t_11, {}, {}, c82_value[0], c82_dx},
  {"HuberLoss(delta=2)", false, 2, 3, x_12, t_13, {}, {}, c83_value[0], c83_dx},
  {"HuberLoss(delta=2)", true, 2, 3, x_12, t_13, {}, {}, c84_value[0], c84_dx},
  {"BCELoss()", false, 1, 1, x_14, t_15, {}, {}, c85_value[0], c85_dx},
  {"BCELoss()", true, 1, 1, x_14, t_15, {}, {}, c86_value[0], c86_dx},
  {"BCELoss()", false, 7, 1, x_16, t_17, {}, {}, c87_value[0], c87_dx},
  {"BCELoss()", true, 7, 1, x_16, t_17, {}, {}, c88_value[0], c88_dx},
  {"BCELoss()", false, 5, 3, x_18, t_19, {}, {}, c89_value[0], c89_dx},
  {"BCELoss()", true, 5, 3, x_18, t_19, {}, {}, c90_value[0], c90_dx},
  {"BCELoss()", false, 9, 5, x_20, t_21, {}, {}, c91_value[0], c91_dx},
  {"BCELoss()", true, 9, 5, x_20, t_21, {}, {}, c92_value[0], c92_dx},
  {"BCELoss()", false, 3, 10, x_22, t_23, {}, {}, c93_value[0], c93_dx},
  {"BCELoss()", true, 3, 10, x_22, t_23, {}, {}, c94_value[0], c94_dx},
  {"BCELoss()", false, 5, 17, x_24, t_25, {}, {}, c95_value[0], c95_dx},
  {"BCELoss()", true, 5, 17, x_24, t_25, {}, {}, c96_value[0], c96_dx},
  {"BCELoss()", false, 2, 2, x_26, t_27, {}, {}, c97_value[0], c97_dx},
  {"BCELoss()", true, 2, 2, x_26, t_27, {}, {}, c98_value[0], c98_dx},
  {"BCEWithLogitsLoss()", false, 1, 1, x_28, t_29, {}, {}, c99_value[0], c99_dx},
  {"BCEWithLogitsLoss()", true, 1, 1, x_28, t_29, {}, {}, c100_value[0], c100_dx},
  {"BCEWithLogitsLoss()", false, 7, 1, x_30, t_31, {}, {}, c101_value[0], c101_dx},
  {"BCEWithLogitsLoss()", true, 7, 1, x_30, t_31, {}, {}, c102_value[0], c102_dx},
  {"BCEWithLogitsLoss()", false, 5, 3, x_32, t_33, {}, {}, c103_value[0], c103_dx},
  {"BCEWithLogitsLoss()", true, 5, 3, x_32, t_33, {}, {}, c104_value[0], c104_dx},
  {"BCEWithLogitsLoss()", false, 9, 5, x_34, t_35, {}, {}, c105_value[0], c105_dx},
  {"BCEWithLogitsLoss()", true, 9, 5, x_34, t_35, {}, {}, c106_value[0], c106_dx},
  {"BCEWithLogitsLoss()", false, 3, 10, x_36, t_37, {}, {}, c107_value[0], c107_dx},
  {"BCEWithLogitsLoss()", true, 3, 10, x_36, t_37, {}, {}, c108_value[0], c108_dx},
  {"BCEWithLogitsLoss()", false, 5, 17, x_38, t_39, {}, {}, c109_value[0], c109_dx},
  {"BCEWithLogitsLoss()", true, 5, 17, x_38, t_39, {}, {}, c110_value[0], c110_dx},
  {"BCEWithLogitsLoss()", false, 4, 3, x_40, t_41, {}, {}, c111_value[0], c111_dx},
  {"BCEWithLogitsLoss()", true, 4, 3, x_40, t_41, {}, {}, c112_value[0], c112_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 1, 1, x_28, t_29, {}, w_42, c113_value[0], c113_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 1, 1, x_28, t_29, {}, w_42, c114_value[0], c114_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 7, 1, x_30, t_31, {}, w_42, c115_value[0], c115_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 7, 1, x_30, t_31, {}, w_42, c116_value[0], c116_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 5, 3, x_32, t_33, {}, w_42, c117_value[0], c117_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 5, 3, x_32, t_33, {}, w_42, c118_value[0], c118_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 9, 5, x_34, t_35, {}, w_42, c119_value[0], c119_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 9, 5, x_34, t_35, {}, w_42, c120_value[0], c120_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 3, 10, x_36, t_37, {}, w_42, c121_value[0], c121_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 3, 10, x_36, t_37, {}, w_42, c122_value[0], c122_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 5, 17, x_38, t_39, {}, w_42, c123_value[0], c123_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 5, 17, x_38, t_39, {}, w_42, c124_value[0], c124_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 4, 3, x_40, t_41, {}, w_42, c125_value[0], c125_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 4, 3, x_40, t_41, {}, w_42, c126_value[0], c126_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 1, 1, x_28, t_29, {}, w_43, c127_value[0], c127_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 1, 1, x_28, t_29, {}, w_43, c128_value[0], c128_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 7, 1, x_30, t_31, {}, w_43, c129_value[0], c129_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 7, 1, x_30, t_31, {}, w_43, c130_value[0], c130_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 5, 3, x_32, t_33, {}, w_44, c131_value[0], c131_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 5, 3, x_32, t_33, {}, w_44, c132_value[0], c132_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 9, 5, x_34, t_35, {}, w_45, c133_value[0], c133_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 9, 5, x_34, t_35, {}, w_45, c134_value[0], c134_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 3, 10, x_36, t_37, {}, w_46, c135_value[0], c135_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 3, 10, x_36, t_37, {}, w_46, c136_value[0], c136_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 5, 17, x_38, t_39, {}, w_47, c137_value[0], c137_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 5, 17, x_38, t_39, {}, w_47, c138_value[0], c138_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", false, 4, 3, x_40, t_41, {}, w_44, c139_value[0], c139_dx},
  {"BCEWithLogitsLoss(pos_weight=...)", true, 4, 3, x_40, t_41, {}, w_44, c140_value[0], c140_dx},
  {"Sigmoid+BCELoss()", false, 1, 1, x_28, t_29, {}, {}, c141_value[0], c141_dx},
  {"Sigmoid+BCELoss()", true, 1, 1, x_28, t_29, {}, {}, c142_value[0], c142_dx},
  {"Sigmoid+BCELoss()", false, 7, 1, x_30, t_31, {}, {}, c143_value[0], c143_dx},
  {"Sigmoid+BCELoss()", true, 7, 1, x_30, t_31, {}, {}, c144_value[0], c144_dx},
  {"Sigmoid+BCELoss()", false, 5, 3, x_32, t_33, {}, {}, c145_value[0], c145_dx},
  {"Sigmoid+BCELoss()", true, 5, 3, x_32, t_33, {}, {}, c146_value[0], c146_dx},
  {"Sigmoid+BCELoss()", false, 9, 5, x_34, t_35, {}, {}, c147_value[0], c147_dx},
  {"Sigmoid+BCELoss()", true, 9, 5, x_34, t_35, {}, {}, c148_value[0], c148_dx},
  {"Sigmoid+BCELoss()", false, 3, 10, x_36, t_37, {}, {}, c149_value[0], c149_dx},
  {"Sigmoid+BCELoss()", true, 3, 10, x_36, t_37, {}, {}, c150_value[0], c150_dx},
  {"Sigmoid+BCELoss()", false, 5, 17, x_38, t_39, {}, {}, c151_value[0], c151_dx},
  {"Sigmoid+BCELoss()", true, 5, 17, x_38, t_39, {}, {}, c152_value[0], c152_dx},
  {"Sigmoid+BCELoss()", false, 4, 3, x_40, t_41, {}, {}, c153_value[0], c153_dx},
  {"Sigmoid+BCELoss()", true, 4, 3, x_40, t_41, {}, {}, c154_value[0], c154_dx},
  {"CrossEntropyLoss()", false, 1, 1, x_48, {}, classes_49, {}, c155_value[0], c155_dx},
  {"CrossEntropyLoss()", true, 1, 1, x_48, {}, classes_49, {}, c156_value[0], c156_dx},
  {"CrossEntropyLoss()", false, 7, 1, x_50, {}, classes_51, {}, c157_value[0], c157_dx},
  {"CrossEntropyLoss()", true, 7, 1, x_50, {}, classes_51, {}, c158_value[0], c158_dx},
  {"CrossEntropyLoss()", false, 5, 3, x_52, {}, classes_53, {}, c159_value[0], c159_dx},
  {"CrossEntropyLoss()", true, 5, 3, x_52, {}, classes_53, {}, c160_value[0], c160_dx},
  {"CrossEntropyLoss()", false, 9, 5, x_54, {}, classes_55, {}, c161_value[0], c161_dx},
  {"CrossEntropyLoss()", true, 9, 5, x_54, {}, classes_55, {}, c162_value[0], c162_dx},
  {"CrossEntropyLoss()", false, 3, 10, x_56, {}, classes_57, {}, c163_value[0], c163_dx},
  {"CrossEntropyLoss()", true, 3, 10, x_56, {}, classes_57, {}, c164_value[0], c164_dx},
  {"CrossEntropyLoss()", false, 5, 17, x_58, {}, classes_59, {}, c165_value[0], c165_dx},
  {"CrossEntropyLoss()", true, 5, 17, x_58, {}, classes_59, {}, c166_value[0], c166_dx},
  {"CrossEntropyLoss()", false, 8, 2, x_60, {}, classes_61, {}, c167_value[0], c167_dx},
  {"CrossEntropyLoss()", true, 8, 2, x_60, {}, classes_61, {}, c168_value[0], c168_dx},
  {"CrossEntropyLoss()", false, 4, 3, x_62, {}, classes_63, {}, c169_value[0], c169_dx},
  {"CrossEntropyLoss()", true, 4, 3, x_62, {}, classes_63, {}, c170_value[0], c170_dx},
  {"CrossEntropyLoss(weight=...)", false, 1, 1, x_48, {}, classes_49, w_43, c171_value[0], c171_dx},
  {"CrossEntropyLoss(weight=...)", true, 1, 1, x_48, {}, classes_49, w_43, c172_value[0], c172_dx},
  {"CrossEntropyLoss(weight=...)", false, 7, 1, x_50, {}, classes_51, w_43, c173_value[0], c173_dx},
  {"CrossEntropyLoss(weight=...)", true, 7, 1, x_50, {}, classes_51, w_43, c174_value[0], c174_dx},
  {"CrossEntropyLoss(weight=...)", false, 5, 3, x_52, {}, classes_53, w_44, c175_value[0], c175_dx},
  {"CrossEntropyLoss(weight=...)", true, 5, 3, x_52, {}, classes_53, w_44, c176_value[0], c176_dx},
  {"CrossEntropyLoss(weight=...)", false, 9, 5, x_54, {}, classes_55, w_45, c177_value[0], c177_dx},
  {"CrossEntropyLoss(weight=...)", true, 9, 5, x_54, {}, classes_55, w_45, c178_value[0], c178_dx},
  {"CrossEntropyLoss(weight=...)", false, 3, 10, x_56, {}, classes_57, w_46, c179_value[0], c179_dx},
  {"CrossEntropyLoss(weight=...)", true, 3, 10, x_56, {}, classes_57, w_46, c180_value[0], c180_dx},
  {"CrossEntropyLoss(weight=...)", false, 5, 17, x_58, {}, classes_59, w_47, c181_value[0], c181_dx},
  {"CrossEntropyLoss(weight=...)", true, 5, 17, x_58, {}, classes_59, w_47, c182_value[0], c182_dx},
  {"CrossEntropyLoss(weight=...)", false, 8, 2, x_60, {}, classes_61, w_64, c183_value[0], c183_dx},
  {"CrossEntropyLoss(weight=...)", true, 8, 2, x_60, {}, classes_61, w_64, c184_value[0], c184_dx},
  {"CrossEntropyLoss(weight=...)", false, 4, 3, x_62, {}, classes_63, w_44, c185_value[0], c185_dx},
  {"CrossEntropyLoss(weight=...)", true, 4, 3, x_62, {}, classes_63, w_44, c186_value[0], c186_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 1, 1, x_48, {}, classes_49, {}, c187_value[0], c187_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 1, 1, x_48, {}, classes_49, {}, c188_value[0], c188_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 7, 1, x_50, {}, classes_51, {}, c189_value[0], c189_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 7, 1, x_50, {}, classes_51, {}, c190_value[0], c190_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 5, 3, x_52, {}, classes_53, {}, c191_value[0], c191_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 5, 3, x_52, {}, classes_53, {}, c192_value[0], c192_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 9, 5, x_54, {}, classes_55, {}, c193_value[0], c193_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 9, 5, x_54, {}, classes_55, {}, c194_value[0], c194_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 3, 10, x_56, {}, classes_57, {}, c195_value[0], c195_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 3, 10, x_56, {}, classes_57, {}, c196_value[0], c196_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 5, 17, x_58, {}, classes_59, {}, c197_value[0], c197_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 5, 17, x_58, {}, classes_59, {}, c198_value[0], c198_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 8, 2, x_60, {}, classes_61, {}, c199_value[0], c199_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 8, 2, x_60, {}, classes_61, {}, c200_value[0], c200_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", false, 4, 3, x_62, {}, classes_63, {}, c201_value[0], c201_dx},
  {"CrossEntropyLoss(label_smoothing=0.1)", true, 4, 3, x_62, {}, classes_63, {}, c202_value[0], c202_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 1, 1, x_48, {}, classes_49, w_43, c203_value[0], c203_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 1, 1, x_48, {}, classes_49, w_43, c204_value[0], c204_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 7, 1, x_50, {}, classes_51, w_43, c205_value[0], c205_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 7, 1, x_50, {}, classes_51, w_43, c206_value[0], c206_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 5, 3, x_52, {}, classes_53, w_44, c207_value[0], c207_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 5, 3, x_52, {}, classes_53, w_44, c208_value[0], c208_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 9, 5, x_54, {}, classes_55, w_45, c209_value[0], c209_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 9, 5, x_54, {}, classes_55, w_45, c210_value[0], c210_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 3, 10, x_56, {}, classes_57, w_46, c211_value[0], c211_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 3, 10, x_56, {}, classes_57, w_46, c212_value[0], c212_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 5, 17, x_58, {}, classes_59, w_47, c213_value[0], c213_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 5, 17, x_58, {}, classes_59, w_47, c214_value[0], c214_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 8, 2, x_60, {}, classes_61, w_64, c215_value[0], c215_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 8, 2, x_60, {}, classes_61, w_64, c216_value[0], c216_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", false, 4, 3, x_62, {}, classes_63, w_44, c217_value[0], c217_dx},
  {"CrossEntropyLoss(label_smoothing=0.1, weight=...)", true, 4, 3, x_62, {}, classes_63, w_44, c218_value[0], c218_dx},
  {"CrossEntropyLoss()", false, 1, 1, x_48, {}, classes_49, {}, c219_value[0], c219_dx},
  {"CrossEntropyLoss()", true, 1, 1, x_48, {}, classes_49, {}, c220_value[0], c220_dx},
  {"CrossEntropyLoss()", false, 7, 1, x_50, {}, classes_51, {}, c221_value[0], c221_dx},
  {"CrossEntropyLoss()", true, 7, 1, x_50, {}, classes_51, {}, c222_value[0], c222_dx},
  {"CrossEntropyLoss()", false, 5, 3, x_52, {}, classes_65, {}, c223_value[0], c223_dx},
  {"CrossEntropyLoss()", true, 5, 3, x_52, {}, classes_65, {}, c224_value[0], c224_dx},
  {"CrossEntropyLoss()", false, 9, 5, x_54, {}, classes_66, {}, c225_value[0], c225_dx},
  {"CrossEntropyLoss()", true, 9, 5, x_54, {}, classes_66, {}, c226_value[0], c226_dx},
  {"CrossEntropyLoss()", false, 3, 10, x_56, {}, classes_67, {}, c227_value[0], c227_dx},
  {"CrossEntropyLoss()", true, 3, 10, x_56, {}, classes_67, {}, c228_value[0], c228_dx},
  {"CrossEntropyLoss()", false, 5, 17, x_58, {}, classes_68, {}, c229_value[0], c229_dx},
  {"CrossEntropyLoss()", true, 5, 17, x_58, {}, classes_68, {}, c230_value[0], c230_dx},
  {"CrossEntropyLoss()", false, 8, 2, x_60, {}, classes_61, {}, c231_value[0], c231_dx},
  {"CrossEntropyLoss()", true, 8, 2, x_60, {}, classes_61, {}, c232_value[0], c232_dx},
  {"CrossEntropyLoss()", false, 4, 3, x_62, {}, classes_69, {}, c233_value[0], c233_dx},
  {"CrossEntropyLoss()", true, 4, 3, x_62, {}, classes_69, {}, c234_value[0], c234_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 1, 1, x_48, {}, classes_49, w_43, c235_value[0], c235_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 1, 1, x_48, {}, classes_49, w_43, c236_value[0], c236_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 7, 1, x_50, {}, classes_51, w_43, c237_value[0], c237_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 7, 1, x_50, {}, classes_51, w_43, c238_value[0], c238_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 5, 3, x_52, {}, classes_70, w_44, c239_value[0], c239_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 5, 3, x_52, {}, classes_70, w_44, c240_value[0], c240_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 9, 5, x_54, {}, classes_71, w_45, c241_value[0], c241_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 9, 5, x_54, {}, classes_71, w_45, c242_value[0], c242_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 3, 10, x_56, {}, classes_72, w_46, c243_value[0], c243_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 3, 10, x_56, {}, classes_72, w_46, c244_value[0], c244_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 5, 17, x_58, {}, classes_73, w_47, c245_value[0], c245_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 5, 17, x_58, {}, classes_73, w_47, c246_value[0], c246_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 8, 2, x_60, {}, classes_61, w_64, c247_value[0], c247_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 8, 2, x_60, {}, classes_61, w_64, c248_value[0], c248_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", false, 4, 3, x_62, {}, classes_74, w_44, c249_value[0], c249_dx},
  {"CrossEntropyLoss(ignore_index=2, weight=...)", true, 4, 3, x_62, {}, classes_74, w_44, c250_value[0], c250_dx},
  {"NLLLoss()", false, 1, 1, t_29, {}, classes_49, {}, c251_value[0], c251_dx},
  {"NLLLoss()", true, 1, 1, t_29, {}, classes_49, {}, c252_value[0], c252_dx},
  {"NLLLoss()", false, 7, 1, x_75, {}, classes_51, {}, c253_value[0], c253_dx},
  {"NLLLoss()", true, 7, 1, x_75, {}, classes_51, {}, c254_value[0], c254_dx},
  {"NLLLoss()", false, 5, 3, x_76, {}, classes_53, {}, c255_value[0], c255_dx},
  {"NLLLoss()", true, 5, 3, x_76, {}, classes_53, {}, c256_value[0], c256_dx},
  {"NLLLoss()", false, 9, 5, x_77, {}, classes_55, {}, c257_value[0], c257_dx},
  {"NLLLoss()", true, 9, 5, x_77, {}, classes_55, {}, c258_value[0], c258_dx},
  {"NLLLoss()", false, 3, 10, x_78, {}, classes_57, {}, c259_value[0], c259_dx},
  {"NLLLoss()", true, 3, 10, x_78, {}, classes_57, {}, c260_value[0], c260_dx},
  {"NLLLoss()", false, 5, 17, x_79, {}, classes_59, {}, c261_value[0], c261_dx},
  {"NLLLoss()", true, 5, 17, x_79, {}, classes_59, {}, c262_value[0], c262_dx},
  {"NLLLoss()", false, 8, 2, x_80, {}, classes_61, {}, c263_value[0], c263_dx},
  {"NLLLoss()", true, 8, 2, x_80, {}, classes_61, {}, c264_value[0], c264_dx},
  {"NLLLoss()", false, 4, 3, x_81, {}, classes_63, {}, c265_value[0], c265_dx},
  {"NLLLoss()", true, 4, 3, x_81, {}, classes_63, {}, c266_value[0], c266_dx},
  {"NLLLoss(weight=...)", false, 1, 1, t_29, {}, classes_49, w_43, c267_value[0], c267_dx},
  {"NLLLoss(weight=...)", true, 1, 1, t_29, {}, classes_49, w_43, c268_value[0], c268_dx},
  {"NLLLoss(weight=...)", false, 7, 1, x_75, {}, classes_51, w_43, c269_value[0], c269_dx},
  {"NLLLoss(weight=...)", true, 7, 1, x_75, {}, classes_51, w_43, c270_value[0], c270_dx},
  {"NLLLoss(weight=...)", false, 5, 3, x_76, {}, classes_53, w_44, c271_value[0], c271_dx},
  {"NLLLoss(weight=...)", true, 5, 3, x_76, {}, classes_53, w_44, c272_value[0], c272_dx},
  {"NLLLoss(weight=...)", false, 9, 5, x_77, {}, classes_55, w_45, c273_value[0], c273_dx},
  {"NLLLoss(weight=...)", true, 9, 5, x_77, {}, classes_55, w_45, c274_value[0], c274_dx},
  {"NLLLoss(weight=...)", false, 3, 10, x_78, {}, classes_57, w_46, c275_value[0], c275_dx},
  {"NLLLoss(weight=...)", true, 3, 10, x_78, {}, classes_57, w_46, c276_value[0], c276_dx},
  {"NLLLoss(weight=...)", false, 5, 17, x_79, {}, classes_59, w_47, c277_value[0], c277_dx},
  {"NLLLoss(weight=...)", true, 5, 17, x_79, {}, classes_59, w_47, c278_value[0], c278_dx},
  {"NLLLoss(weight=...)", false, 8, 2, x_80, {}, classes_61, w_64, c279_value[0], c279_dx},
  {"NLLLoss(weight=...)", true, 8, 2, x_80, {}, classes_61, w_64, c280_value[0], c280_dx},
  {"NLLLoss(weight=...)", false, 4, 3, x_81, {}, classes_63, w_44, c281_value[0], c281_dx},
  {"NLLLoss(weight=...)", true, 4, 3, x_81, {}, classes_63, w_44, c282_value[0], c282_dx},
  {"LogSoftmax+NLLLoss()", false, 1, 1, x_48, {}, classes_49, {}, c283_value[0], c283_dx},
  {"LogSoftmax+NLLLoss()", true, 1, 1, x_48, {}, classes_49, {}, c284_value[0], c284_dx},
  {"LogSoftmax+NLLLoss()", false, 7, 1, x_50, {}, classes_51, {}, c285_value[0], c285_dx},
  {"LogSoftmax+NLLLoss()", true, 7, 1, x_50, {}, classes_51, {}, c286_value[0], c286_dx},
  {"LogSoftmax+NLLLoss()", false, 5, 3, x_52, {}, classes_53, {}, c287_value[0], c287_dx},
  {"LogSoftmax+NLLLoss()", true, 5, 3, x_52, {}, classes_53, {}, c288_value[0], c288_dx},
  {"LogSoftmax+NLLLoss()", false, 9, 5, x_54, {}, classes_55, {}, c289_value[0], c289_dx},
  {"LogSoftmax+NLLLoss()", true, 9, 5, x_54, {}, classes_55, {}, c290_value[0], c290_dx},
  {"LogSoftmax+NLLLoss()", false, 3, 10, x_56, {}, classes_57, {}, c291_value[0], c291_dx},
  {"LogSoftmax+NLLLoss()", true, 3, 10, x_56, {}, classes_57, {}, c292_value[0], c292_dx},
  {"LogSoftmax+NLLLoss()", false, 5, 17, x_58, {}, classes_59, {}, c293_value[0], c293_dx},
  {"LogSoftmax+NLLLoss()", true, 5, 17, x_58, {}, classes_59, {}, c294_value[0], c294_dx},
  {"LogSoftmax+NLLLoss()", false, 8, 2, x_60, {}, classes_61, {}, c295_value[0], c295_dx},
  {"LogSoftmax+NLLLoss()", true, 8, 2, x_60, {}, classes_61, {}, c296_value[0], c296_dx},
  {"LogSoftmax+NLLLoss()", false, 4, 3, x_62, {}, classes_63, {}, c297_value[0], c297_dx},
  {"LogSoftmax+NLLLoss()", true, 4, 3, x_62, {}, classes_63, {}, c298_value[0], c298_dx},
};
}  // namespace losses_f32
template <>
inline constexpr std::span<const Loss<float>> losses<float>{losses_f32::cases};
}  // namespace fixnet::golden
