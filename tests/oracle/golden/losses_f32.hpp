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
  1.f
};
inline constexpr float c15_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c16_value[] = {
  7.f
};
inline constexpr float c16_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f
};
inline constexpr float c17_value[] = {
  0x1.e155a2p0f
};
inline constexpr float x_14[] = {
  0x1p-1f, -0x1p-2f, 1.f, 0x1p-1f, 0x1p-1f, 0x1.4p0f, 1.f, 0x1.d59ep-5f, 0x1.d26176p0f,
  -0x1.255824p0f, 0x1.a504b8p-1f, 0x1.65fcecp1f, -0x1.c9722p-3f, -0x1.c2f18p0f, 0x1.45568cp1f,
  -0x1.649d0cp0f, 0x1.156af8p1f, -0x1.063ea8p0f, 0x1.53a1d4p1f, 0x1.91e3a4p0f, 0x1.497bbep1f,
  0x1.4dd224p-1f, 0x1.40aa9cp1f, 0x1.3ef0cp-3f, 0x1.6eab34p1f, 0x1.73cabp1f, -0x1.dc1b7p-3f,
  -0x1.cfe858p0f, 0x1.0a88bp1f, 0x1.7682a8p0f, -0x1.330f3cp1f, 0x1.6e09b4p-1f, 0x1.97670cp-1f,
  -0x1.43e764p-1f, 0x1.5fce88p1f, 0x1.0ee034p0f, -0x1.fd2674p-1f, 0x1.172288p1f, 0x1.5628ecp-1f,
  0x1.399caap1f, 0x1.433da4p1f, 0x1.9acacp-4f, 0x1.3d0244p-1f, 0x1.65800ap0f, 0x1.6165ccp1f
};
inline constexpr float t_15[] = {
  0x1p-1f, -0x1.4p0f, 2.f, 0.f, 1.f, -0x1.8p-1f, 3.f, -0x1.da7c2cp0f, 0x1.425b4cp-1f,
  -0x1.bc51fp-1f, 0x1.dd3b28p0f, -0x1.4c1cp-2f, -0x1.97a87p-2f, 0x1.56fd86p1f, -0x1.3babf6p0f,
  -0x1.29acfcp1f, -0x1.42f3cep0f, 0x1.105afp1f, -0x1.a2cadp-1f, -0x1.69d1ecp1f, -0x1.07b9e8p1f,
  0x1.085decp1f, 0x1.fde05cp0f, -0x1.15d58p-2f, 0x1.3a1cc6p0f, -0x1.3ce054p1f, 0x1.42fba2p0f,
  -0x1.5d71p0f, -0x1.5dc88ap1f, -0x1.33de6ep0f, 0x1.60db8p-5f, 0x1.c1f45ap0f, 0x1.730ec2p1f,
  -0x1.dd7ep-4f, 0x1.b53724p-1f, -0x1.066a4cp0f, 0x1.36b204p1f, -0x1.73171ap1f, -0x1.65efe8p-2f,
  0x1.84226ap0f, 0x1.57ca2p1f, 0x1.d8146p-3f, 0x1.ae17cp-4f, 0x1.5208acp1f, 0x1.3d6cap1f
};
inline constexpr float c17_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f
};
inline constexpr float c18_value[] = {
  0x1.527036p6f
};
inline constexpr float c18_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f, -1.f,
  1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f,
  -1.f, 1.f, 1.f, 1.f, -1.f, -1.f, 1.f, -1.f, 1.f
};
inline constexpr float c19_value[] = {
  f_nan
};
inline constexpr float c19_dx[] = {
  0.f, 0x1.555556p-3f, -0x1.555556p-3f, 0.f, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c20_value[] = {
  f_nan
};
inline constexpr float c20_dx[] = {
  0.f, 1.f, -1.f, 0.f, 1.f, 1.f
};
inline constexpr float c21_value[] = {
  0x1.36db6ep-1f
};
inline constexpr float c21_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c22_value[] = {
  0x1.1p2f
};
inline constexpr float c22_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f
};
inline constexpr float c23_value[] = {
  0x1.727ca8p0f
};
inline constexpr float c23_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.94f59ap-8f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.fcf88ap-9f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.5389d8p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.75ebbp-7f,
  0x1.36f8cep-7f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.4597bcp-7f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.77c69ap-7f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.6c16c2p-6f, 0x1.994beap-8f
};
inline constexpr float c24_value[] = {
  0x1.047fa6p6f
};
inline constexpr float c24_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 1.f, 1.f, -0x1.1cbcbp-2f, -1.f, 1.f,
  0x1.65decp-3f, -1.f, 1.f, 0x1.dd79d8p-1f, 1.f, -1.f, 1.f, 1.f, 1.f, -1.f, 0x1.06e9b8p-1f,
  0x1.b54dep-2f, 1.f, 1.f, -1.f, -0x1.c9dd6p-2f, 1.f, 1.f, -1.f, -1.f, -1.f, -0x1.0837a4p-1f, 1.f,
  1.f, -1.f, 1.f, 1.f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f, 0x1.073f4cp-1f, -1.f,
  0x1.1fc96p-2f
};
inline constexpr float c25_value[] = {
  f_nan
};
inline constexpr float c25_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c26_value[] = {
  f_nan
};
inline constexpr float c26_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c27_value[] = {
  0x1.924924p-1f
};
inline constexpr float c27_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c28_value[] = {
  0x1.6p2f
};
inline constexpr float c28_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f
};
inline constexpr float c29_value[] = {
  0x1.a5642p0f
};
inline constexpr float c29_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.94f59ap-7f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.fcf88ap-8f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.36f8cep-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.4597bcp-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.d3994p-8f, -0x1.7b488ap-8f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.994beap-7f
};
inline constexpr float c30_value[] = {
  0x1.284a66p6f
};
inline constexpr float c30_dx[] = {
  0.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, 1.f, -0x1.1cbcbp-1f, -1.f, 1.f, 0x1.65decp-2f, -1.f,
  1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f, -1.f, 1.f, 0x1.b54dep-1f, 1.f, 1.f, -1.f, -0x1.c9dd6p-1f,
  1.f, 1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, 1.f, -0x1.48c7cp-2f, -0x1.0aafp-2f,
  1.f, -1.f, 0x1.1fc96p-1f
};
inline constexpr float c31_value[] = {
  f_nan
};
inline constexpr float c31_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c32_value[] = {
  f_nan
};
inline constexpr float c32_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c33_value[] = {
  0x1.36db6ep-1f
};
inline constexpr float c33_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c34_value[] = {
  0x1.1p2f
};
inline constexpr float c34_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f
};
inline constexpr float c35_value[] = {
  0x1.727ca8p0f
};
inline constexpr float c35_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.94f59ap-8f, -0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.fcf88ap-9f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.5389d8p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.75ebbp-7f,
  0x1.36f8cep-7f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.4597bcp-7f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.77c69ap-7f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.6c16c2p-6f, 0x1.994beap-8f
};
inline constexpr float c36_value[] = {
  0x1.047fa6p6f
};
inline constexpr float c36_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 1.f, -1.f, 1.f, 1.f, -0x1.1cbcbp-2f, -1.f, 1.f,
  0x1.65decp-3f, -1.f, 1.f, 0x1.dd79d8p-1f, 1.f, -1.f, 1.f, 1.f, 1.f, -1.f, 0x1.06e9b8p-1f,
  0x1.b54dep-2f, 1.f, 1.f, -1.f, -0x1.c9dd6p-2f, 1.f, 1.f, -1.f, -1.f, -1.f, -0x1.0837a4p-1f, 1.f,
  1.f, -1.f, 1.f, 1.f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f, 0x1.073f4cp-1f, -1.f,
  0x1.1fc96p-2f
};
inline constexpr float c37_value[] = {
  f_nan
};
inline constexpr float c37_dx[] = {
  f_nan, 0x1.555556p-3f, -0x1.555556p-3f, f_nan, 0x1.555556p-3f, 0x1.555556p-3f
};
inline constexpr float c38_value[] = {
  f_nan
};
inline constexpr float c38_dx[] = {
  f_nan, 1.f, -1.f, f_nan, 1.f, 1.f
};
inline constexpr float c39_value[] = {
  0x1.8p-1f
};
inline constexpr float c39_dx[] = {
  0.f, 0x1.24924ap-3f, -0x1.24924ap-3f, 0x1.24924ap-4f, -0x1.24924ap-4f, 0x1.24924ap-2f,
  -0x1.24924ap-2f
};
inline constexpr float c40_value[] = {
  0x1.5p2f
};
inline constexpr float c40_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f
};
inline constexpr float c41_value[] = {
  0x1.219906p1f
};
inline constexpr float c41_dx[] = {
  0.f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-7f, -0x1.6c16c2p-7f, 0x1.6c16c2p-5f,
  -0x1.6c16c2p-5f, 0x1.5bd8f8p-5f, 0x1.b210cep-6f, -0x1.94f59ap-8f, -0x1.7b5678p-6f,
  0x1.6c16c2p-5f, 0x1.fcf88ap-9f, -0x1.6c16c2p-5f, 0x1.6c16c2p-5f, 0x1.5389d8p-6f, 0x1.6c16c2p-5f,
  -0x1.6c16c2p-5f, 0x1.6c16c2p-5f, 0x1.6c16c2p-5f, 0x1.6c16c2p-5f, -0x1.014beep-5f, 0x1.75ebbp-7f,
  0x1.36f8cep-7f, 0x1.2a1d9cp-5f, 0x1.6c16c2p-5f, -0x1.0fff56p-5f, -0x1.4597bcp-7f,
  0x1.6c16c2p-5f, 0x1.6c16c2p-5f, -0x1.6c16c2p-5f, -0x1.7ba444p-6f, -0x1.6c16c2p-5f,
  -0x1.77c69ap-7f, 0x1.58e49ep-5f, 0x1.6c16c2p-5f, -0x1.6c16c2p-5f, 0x1.6c16c2p-5f,
  0x1.72948ap-6f, 0x1.5409d6p-6f, -0x1.d3994p-9f, -0x1.7b488ap-9f, 0x1.766566p-7f,
  -0x1.c512ecp-6f, 0x1.994beap-8f
};
inline constexpr float c42_value[] = {
  0x1.973f3p6f
};
inline constexpr float c42_dx[] = {
  0.f, 1.f, -1.f, 0x1p-1f, -0x1p-1f, 2.f, -2.f, 0x1.e9291cp0f, 0x1.3133dp0f, -0x1.1cbcbp-2f,
  -0x1.0ab8ccp0f, 2.f, 0x1.65decp-3f, -2.f, 2.f, 0x1.dd79d8p-1f, 2.f, -2.f, 2.f, 2.f, 2.f,
  -0x1.69d2c6p0f, 0x1.06e9b8p-1f, 0x1.b54dep-2f, 0x1.a339a2p0f, 2.f, -0x1.7e7f1p0f,
  -0x1.c9dd6p-2f, 2.f, 2.f, -2.f, -0x1.0aef8p0f, -2.f, -0x1.0837a4p-1f, 0x1.e5017ep0f, 2.f, -2.f,
  2.f, 0x1.04907p0f, 0x1.de2dd4p-1f, -0x1.48c7cp-3f, -0x1.0aafp-3f, 0x1.073f4cp-1f,
  -0x1.3e914ep0f, 0x1.1fc96p-2f
};
inline constexpr float c43_value[] = {
  f_nan
};
inline constexpr float c43_dx[] = {
  f_nan, 0x1.555556p-2f, -0x1.555556p-2f, f_nan, 0x1.555556p-2f, 0x1.555556p-2f
};
inline constexpr float c44_value[] = {
  f_nan
};
inline constexpr float c44_dx[] = {
  f_nan, 2.f, -2.f, f_nan, 2.f, 2.f
};
inline constexpr float c45_value[] = {
  0x1.8ddefep0f
};
inline constexpr float x_16[] = {
  0x1.b0de76p-3f
};
inline constexpr float t_17[] = {
  1.f
};
inline constexpr float c45_dx[] = {
  -0x1.2ecc5ep2f
};
inline constexpr float c46_value[] = {
  0x1.8ddefep0f
};
inline constexpr float c46_dx[] = {
  -0x1.2ecc5ep2f
};
inline constexpr float c47_value[] = {
  0x1.92023cp-1f
};
inline constexpr float x_18[] = {
  0x1.3d8a54p-2f, 0x1.632ce8p-3f, 0x1.a69816p-2f, 0x1.6ab1p-1f, 0x1.b60ebp-1f, 0x1.01c9a8p-2f,
  0x1.30a634p-3f
};
inline constexpr float t_19[] = {
  1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f
};
inline constexpr float c47_dx[] = {
  -0x1.d7bd84p-2f, -0x1.a5c0f6p-1f, 0x1.f2279ap-3f, -0x1.9d038cp-3f, -0x1.55f4dep-3f,
  -0x1.228ae2p-1f, 0x1.57b2b2p-3f
};
inline constexpr float c48_value[] = {
  0x1.5fc1f4p2f
};
inline constexpr float c48_dx[] = {
  -0x1.9cc5d4p1f, -0x1.7108d8p2f, 0x1.b3e2a6p0f, -0x1.69631ap0f, -0x1.2b3642p0f, -0x1.fc730ap1f,
  0x1.2cbc5cp0f
};
inline constexpr float c49_value[] = {
  0x1.d77ab2p-1f
};
inline constexpr float x_20[] = {
  0x1.116744p-2f, 0x1.ae92f2p-1f, 0x1.7a52ecp-1f, 0x1.ae03fep-3f, 0x1.053cb6p-1f, 0x1.d2ac36p-1f,
  0x1.ec114ap-3f, 0x1.a7f7a2p-3f, 0x1.dc653cp-2f, 0x1.b51cd8p-1f, 0x1.211eep-1f, 0x1.128a92p-3f,
  0x1.cde30ap-4f, 0x1.53d184p-1f, 0x1.22c3e2p-1f
};
inline constexpr float t_21[] = {
  1.f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f
};
inline constexpr float c49_dx[] = {
  -0x1.ff5e94p-3f, -0x1.44b4d6p-4f, 0x1.0578ccp-2f, -0x1.4520c8p-2f, 0x1.16c506p-3f,
  0x1.818ea4p-1f, -0x1.1c20cp-2f, 0x1.585a5ep-4f, 0x1.fe9fdcp-4f, 0x1.d2bc24p-2f, 0x1.39a52ep-3f,
  0x1.3b56c2p-4f, 0x1.33c5d6p-4f, -0x1.9b6d0ep-4f, -0x1.e0d5d2p-4f
};
inline constexpr float c50_value[] = {
  0x1.ba0306p3f
};
inline constexpr float c50_dx[] = {
  -0x1.df68aap1f, -0x1.306988p0f, 0x1.ea427ep1f, -0x1.30cebcp2f, 0x1.0558b6p1f, 0x1.6975bap3f,
  -0x1.0a5eb4p2f, 0x1.42d4b8p0f, 0x1.deb5dep0f, 0x1.b59062p2f, 0x1.260adcp1f, 0x1.27a156p0f,
  0x1.208978p0f, -0x1.81b63ep0f, -0x1.c2c874p0f
};
inline constexpr float c51_value[] = {
  0x1.da74c2p-1f
};
inline constexpr float x_22[] = {
  0x1.e8c51p-1f, 0x1.23399ep-4f, 0x1.a68b58p-1f, 0x1.a4092ep-1f, 0x1.de81b4p-4f, 0x1.e893dcp-1f,
  0x1.618008p-1f, 0x1.fbddc8p-4f, 0x1.db0c5p-2f, 0x1.70ee5ep-2f, 0x1.12c7ecp-5f, 0x1.f17af4p-2f,
  0x1.9260fp-1f, 0x1.7bc648p-2f, 0x1.ee9e3ep-5f, 0x1.be437ep-3f, 0x1.5de6bap-2f, 0x1.c909eep-1f,
  0x1.aaebcp-3f, 0x1.d39d6ep-3f, 0x1.dbeb96p-2f, 0x1.d16b8ap-2f, 0x1.1c5414p-5f, 0x1.9d5f5cp-5f,
  0x1.106934p-3f, 0x1.0ea252p-4f, 0x1.4e2986p-3f, 0x1.0b9456p-1f, 0x1.b94698p-2f, 0x1.c30752p-5f,
  0x1.a8eb9p-3f, 0x1.86e714p-2f, 0x1.18d488p-1f, 0x1.4460a4p-1f, 0x1.0c54f4p-1f, 0x1.a9869ap-5f,
  0x1.458d3cp-1f, 0x1.bf3d46p-3f, 0x1.82a756p-1f, 0x1.6d3434p-2f, 0x1.400f8ap-4f, 0x1.019136p-1f,
  0x1.838d5ap-2f, 0x1.17572p-2f, 0x1.5a48e2p-1f
};
inline constexpr float t_23[] = {
  1.f, 0.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 0.f, 0x1.3e6ce2p-1f, 1.f, 1.f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0x1.5b0158p-1f, 0.f, 1.f,
  1.f, 1.f, 1.f, 0.f, 0x1.933ac2p-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f
};
inline constexpr float c51_dx[] = {
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
inline constexpr float c52_value[] = {
  0x1.4d9a18p5f
};
inline constexpr float c52_dx[] = {
  -0x1.0c2acap0f, 0x1.13984p0f, -0x1.363272p0f, -0x1.380caep0f, 0x1.21dcd2p0f, 0x1.5dc014p4f,
  0x1.9d7a06p1f, 0x1.243cp0f, 0x1.dd8914p0f, -0x1.634666p1f, 0x1.08e28ap0f, 0x1.f1e176p0f,
  -0x1.45be3p0f, -0x1.59219p1f, -0x1.08ff1p4f, 0x1.475326p0f, -0x1.7698dap1f, -0x1.1ec908p0f,
  -0x1.33045ep2f, 0x1.4bbf3cp0f, 0x1.de4bap0f, -0x1.59b8fap-1f, -0x1.ccfcfp4f, -0x1.3d1462p4f,
  -0x1.e127cap2f, 0x1.121c7ep0f, -0x1.883d9ap2f, 0x1.0c20c6p1f, 0x1.c1dc04p0f, -0x1.229b5cp4f,
  0x1.43053cp0f, -0x1.411198p0f, 0x1.1b7f4cp1f, -0x1.94128ap0f, -0x1.e87844p0f, -0x1.34060ep4f,
  -0x1.929d7p0f, 0x1.478638p0f, -0x1.66a062p-3f, 0x1.8de9eap0f, 0x1.15b30ap0f, 0x1.0193aep1f,
  0x1.9be2d4p0f, -0x1.d5384p1f, 0x1.8b7934p1f
};
inline constexpr float c53_value[] = {
  0x1.000a46p0f
};
inline constexpr float x_24[] = {
  0x1.efaf26p-1f, 0x1.f4153ep-4f, 0x1.b6386ap-1f, 0x1.dd346cp-1f, 0x1.3926ecp-4f, 0x1.abb35cp-1f,
  0x1.39a39p-5f, 0x1.9c3a6p-1f, 0x1.1b9a42p-3f, 0x1.db989cp-3f, 0x1.72aa42p-1f, 0x1.043514p-1f,
  0x1.7e439cp-1f, 0x1.8c58e4p-1f, 0x1.5693ccp-1f, 0x1.1d5bbp-3f, 0x1.aee638p-2f, 0x1.c6921ap-1f,
  0x1.6092fep-2f, 0x1.22d72cp-2f, 0x1.b5c9d8p-1f, 0x1.3c7fp-4f, 0x1.74b97ep-2f, 0x1.f9ba1ep-3f,
  0x1.90e6a4p-1f, 0x1.bd5a2ep-3f, 0x1.6d81ecp-1f, 0x1.1ed78cp-2f, 0x1.541c34p-3f, 0x1.05ce96p-2f
};
inline constexpr float t_25[] = {
  0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f,
  1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0x1.224226p-1f, 0.f, 1.f
};
inline constexpr float c53_dx[] = {
  0x1.0bc7e8p0f, -0x1.1792e8p-2f, 0x1.d9be06p-3f, -0x1.24fa2ap-5f, -0x1.be75fcp-2f,
  -0x1.46e34ap-5f, -0x1.bdc48ep-1f, -0x1.532842p-5f, -0x1.ecfaa4p-3f, 0x1.63a8dcp-5f,
  0x1.ee9b12p-4f, 0x1.15a126p-4f, -0x1.6dbe04p-5f, 0x1.2e3838p-3f, 0x1.9c9b86p-4f, 0x1.3d4628p-5f,
  -0x1.447616p-4f, 0x1.304f2cp-2f, 0x1.a0751ap-5f, -0x1.e0b5ecp-4f, -0x1.3f5bp-5f, 0x1.27eeecp-5f,
  0x1.ad57b6p-5f, 0x1.6a9ba6p-5f, -0x1.5cbd66p-5f, 0x1.5cf2a8p-5f, -0x1.7e8276p-5f,
  -0x1.845b9ap-5f, 0x1.4771fep-5f, -0x1.0b028cp-3f
};
inline constexpr float c54_value[] = {
  0x1.e01344p4f
};
inline constexpr float c54_dx[] = {
  0x1.f616d4p4f, -0x1.0619bap3f, 0x1.bc2226p2f, -0x1.12aa88p0f, -0x1.a28e9cp3f, -0x1.327516p0f,
  -0x1.a1e846p4f, -0x1.3df5bep0f, -0x1.ce2afap2f, 0x1.4d6e4ep0f, 0x1.cfb16p1f, 0x1.044714p1f,
  -0x1.56e224p0f, 0x1.1b54b4p2f, 0x1.82d1cep1f, 0x1.2971c6p0f, -0x1.302eb4p1f, 0x1.1d4a3ap3f,
  0x1.866dc8p0f, -0x1.c2aa8ep1f, -0x1.2b655p0f, 0x1.156ffep0f, 0x1.92823ap0f, 0x1.53f1ecp0f,
  -0x1.46f19p0f, 0x1.47237ep0f, -0x1.669a4ep0f, -0x1.6c15ep0f, 0x1.32fadep0f, -0x1.f4a4c8p1f
};
inline constexpr float c55_value[] = {
  0x1.d73b9ap-1f
};
inline constexpr float x_26[] = {
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
inline constexpr float t_27[] = {
  0.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 0x1.7fc89cp-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f,
  1.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f,
  1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0x1.66102p-5f, 1.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0x1.111906p-1f, 1.f, 0.f, 1.f, 1.f, 1.f, 0x1.f72a48p-2f, 0.f, 1.f, 1.f, 1.f,
  0x1.fbbe1p-4f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0x1.1def92p-1f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 1.f
};
inline constexpr float c55_dx[] = {
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
inline constexpr float c56_value[] = {
  0x1.38ed94p6f
};
inline constexpr float c56_dx[] = {
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
inline constexpr float c57_value[] = {
  50.f
};
inline constexpr float x_28[] = {
  0.f, 1.f, 0.f, 1.f
};
inline constexpr float t_29[] = {
  0.f, 1.f, 1.f, 0.f
};
inline constexpr float c57_dx[] = {
  0.f, 0.f, -0x1.d1a94ap37f, 0x1.d1a94ap37f
};
inline constexpr float c58_value[] = {
  200.f
};
inline constexpr float c58_dx[] = {
  0.f, 0.f, -0x1.d1a94ap39f, 0x1.d1a94ap39f
};
inline constexpr float c59_value[] = {
  0x1.8ca618p-8f
};
inline constexpr float x_30[] = {
  -0x1.46ac8cp2f
};
inline constexpr float t_31[] = {
  0.f
};
inline constexpr float c59_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c60_value[] = {
  0x1.8ca618p-8f
};
inline constexpr float c60_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c61_value[] = {
  0x1.35148p0f
};
inline constexpr float x_32[] = {
  0x1.1ba8ap2f, 0x1.7a1edp2f, 0x1.105e28p2f, -0x1.fd1bp-2f, 0x1.ee72c8p2f, -0x1.6896p0f,
  0x1.7a05d4p2f
};
inline constexpr float t_33[] = {
  1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f
};
inline constexpr float c61_dx[] = {
  -0x1.b7fe4ap-10f, -0x1.95edb6p-12f, -0x1.05d8dcp-9f, 0x1.ba9bbp-5f, 0x1.24713ep-3f,
  0x1.cbd6eap-6f, -0x1.968db6p-12f
};
inline constexpr float c62_value[] = {
  0x1.0e71fp3f
};
inline constexpr float c62_dx[] = {
  -0x1.80fe8p-7f, -0x1.633p-9f, -0x1.ca3b8p-7f, 0x1.83483ap-2f, 0x1.ffc62ep-1f, 0x1.925c0cp-3f,
  -0x1.63bcp-9f
};
inline constexpr float c63_value[] = {
  0x1.a19d6p0f
};
inline constexpr float x_34[] = {
  0x1.829594p2f, 0x1.f4261p1f, -0x1.dc324cp2f, -0x1.3e1ad8p2f, -0x1.9bf678p2f, 0x1.6e2e3p0f,
  0x1.900d8p0f, -0x1.c23448p2f, 0x1.f0fb2p2f, 0x1.e6b5c4p2f, -0x1.2d4f04p2f, 0x1.08149p1f,
  -0x1.cb4fc8p1f, 0x1.42aa44p2f, -0x1.58096cp2f
};
inline constexpr float t_35[] = {
  1.f, 1.f, 0.f, 1.f, 1.f, 0.f, 1.f, 0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f
};
inline constexpr float c63_dx[] = {
  -0x1.4c0aaap-13f, -0x1.58399ap-10f, 0x1.480dd6p-15f, -0x1.0f2f3cp-4f, -0x1.10a14ep-4f,
  0x1.b8b588p-5f, -0x1.7a7d4cp-7f, 0x1.ec435cp-15f, -0x1.da3334p-16f, -0x1.166666p-15f,
  0x1.3890e6p-11f, 0x1.e490f8p-5f, -0x1.09b8a4p-4f, -0x1.c0e888p-12f, -0x1.0fcf04p-4f
};
inline constexpr float c64_value[] = {
  0x1.87838ap4f
};
inline constexpr float c64_dx[] = {
  -0x1.374ap-9f, -0x1.42b6p-6f, 0x1.338cf8p-11f, -0x1.fc7892p-1f, -0x1.ff2e72p-1f, 0x1.9d2a3p-1f,
  -0x1.62d578p-3f, 0x1.cd7f26p-11f, -0x1.bc9p-12f, -0x1.05p-11f, 0x1.2507d8p-7f, 0x1.c647e8p-1f,
  -0x1.f23a34p-1f, -0x1.a4dap-8f, -0x1.fda428p-1f
};
inline constexpr float c65_value[] = {
  0x1.18bb0cp1f
};
inline constexpr float x_36[] = {
  -0x1.7447b4p2f, 0x1.48bab8p1f, -0x1.061f58p2f, 0x1.c45328p1f, 0x1.a100dcp2f, 0x1.55f96p2f,
  -0x1.9272a8p2f, -0x1.1a963p1f, 0x1.f4ea2p-1f, 0x1.70bba8p1f, 0x1.7c86ap2f, -0x1.7ebd14p2f,
  0x1.0dfe5cp2f, -0x1.ca53f8p1f, -0x1.ed128p0f, -0x1.669d3p1f, 0x1.d6f8e8p2f, 0x1.74faep-1f,
  -0x1.3728cp1f, -0x1.765268p2f, -0x1.4a11cp0f, -0x1.8d02dcp2f, -0x1.cf5dc8p2f, 0x1.53831p0f,
  0x1.7d6cdp0f, 0x1.113b64p2f, -0x1.b35dbp0f, -0x1.e0f72p2f, -0x1.5ebe6p0f, -0x1.6fef7p1f,
  -0x1.d36b8p-1f, -0x1.23a048p2f, 0x1.56278p0f, -0x1.4b9c78p1f, -0x1.73d988p2f, -0x1.2bf078p2f,
  0x1.644558p1f, -0x1.9d1bb8p1f, -0x1.1c5db8p2f, -0x1.998fe8p2f, -0x1.ba9a5p0f, 0x1.741148p2f,
  -0x1.e0892p0f, -0x1.03428cp2f, -0x1.f09b4cp2f
};
inline constexpr float t_37[] = {
  0.f, 0.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f,
  0x1.674598p-1f, 0x1.1b220ep-1f, 1.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 1.f, 0.f,
  0.f, 0x1.0fd84p-2f, 0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 1.f
};
inline constexpr float c65_dx[] = {
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
inline constexpr float c66_value[] = {
  0x1.8ac708p6f
};
inline constexpr float c66_dx[] = {
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
inline constexpr float c67_value[] = {
  0x1.f21408p0f
};
inline constexpr float x_38[] = {
  0x1.27d86p2f, 0x1.3255c8p2f, -0x1.fc752cp2f, 0x1.e2cd2p0f, 0x1.e416f4p2f, 0x1.0990f4p2f,
  0x1.64e25p2f, -0x1.be3238p2f, -0x1.4c02b8p1f, 0x1.0d236p-1f, -0x1.4901ecp2f, -0x1.d806b8p1f,
  -0x1.3a40fp0f, -0x1.e1218cp2f, -0x1.d0b1a8p2f, 0x1.0b6a5p2f, -0x1.de6acp-2f, -0x1.683ddp0f,
  -0x1.d62d6p2f, 0x1.b31b8p-2f, 0x1.78794p1f, -0x1.595d6cp2f, 0x1.eeb404p2f, -0x1.f5f698p2f,
  -0x1.c8025p1f, -0x1.1c9f98p1f, 0x1.27cdap-1f, -0x1.c409bp0f, -0x1.a7e47p1f, 0x1.2cb1b8p1f
};
inline constexpr float t_39[] = {
  0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0x1.893a6p-5f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 0.f, 1.f
};
inline constexpr float c67_dx[] = {
  0x1.0e68c6p-5f, -0x1.212666p-12f, -0x1.10f84ap-5f, 0x1.da340ap-6f, 0x1.10ecd2p-5f,
  -0x1.0f5e22p-11f, 0x1.10096p-5f, 0x1.060616p-15f, -0x1.fc283ep-6f, 0x1.573a88p-6f,
  -0x1.0f7a46p-5f, -0x1.0a661cp-5f, -0x1.a65fc4p-6f, 0x1.2fb954p-16f, 0x1.889968p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.9dcfeep-10f, 0x1.4a393ep-6f,
  -0x1.b640ccp-10f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfep-11f,
  0x1.aaa2ecp-9f, -0x1.889e4p-7f, -0x1.d25c3cp-6f, 0x1.335984p-10f, -0x1.7caeeep-9f
};
inline constexpr float c68_value[] = {
  0x1.d2f2c8p5f
};
inline constexpr float c68_dx[] = {
  0x1.fb0472p-1f, -0x1.0f14p-7f, -0x1.ffd18cp-1f, 0x1.bc90cap-1f, 0x1.ffbc0ap-1f, -0x1.fcd08p-7f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.dc65bap-1f, 0x1.41c6ep-1f, -0x1.fd0542p-1f,
  -0x1.f37f74p-1f, -0x1.8bf9c8p-1f, 0x1.1cbdbep-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f,
  0x1.8a865ep-2f, 0x1.92cb76p-3f, -0x1.83f2fp-5f, 0x1.3595aap-1f, -0x1.9adccp-5f, 0x1.27bf46p-8f,
  0x1.ffc66ap-1f, 0x1.9b5254p-12f, 0x1.c3ed1ep-6f, 0x1.8ff8bep-4f, -0x1.70145cp-2f,
  -0x1.b53678p-1f, 0x1.2023ecp-5f, -0x1.64e4p-4f
};
inline constexpr float c69_value[] = {
  0x1.1647eep1f
};
inline constexpr float x_40[] = {
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
inline constexpr float t_41[] = {
  0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 0x1.8835d8p-1f, 1.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f,
  0.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 0.f, 1.f, 0x1.93bdacp-2f, 0.f, 1.f, 1.f, 0.f, 1.f,
  0.f, 0.f, 0x1.c0c972p-1f, 1.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 1.f, 1.f,
  0.f, 1.f, 0.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f, 0.f, 1.f,
  1.f, 1.f, 1.f, 1.f, 0.f, 1.f, 1.f, 1.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f
};
inline constexpr float c69_dx[] = {
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
inline constexpr float c70_value[] = {
  0x1.719788p7f
};
inline constexpr float c70_dx[] = {
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
inline constexpr float c71_value[] = {
  0x1.28c438p5f
};
inline constexpr float x_42[] = {
  100.f, -100.f, 100.f, -100.f, 120.f, -120.f, 120.f, -120.f, 0.f, -0.f, 5.f, -5.f
};
inline constexpr float t_43[] = {
  1.f, 0.f, 0.f, 1.f, 1.f, 0.f, 0.f, 1.f, 1.f, 0.f, 0x1p-1f, 0x1p-2f
};
inline constexpr float c71_dx[] = {
  0.f, 0.f, 0x1.555556p-4f, -0x1.555556p-4f, 0.f, 0.f, 0x1.555556p-4f, -0x1.555556p-4f,
  -0x1.555556p-5f, 0x1.555556p-5f, 0x1.50c3aep-5f, -0x1.4c3202p-6f
};
inline constexpr float c72_value[] = {
  0x1.bd2654p8f
};
inline constexpr float c72_dx[] = {
  0.f, 0.f, 1.f, -1.f, 0.f, 0.f, 1.f, -1.f, -0x1p-1f, 0x1p-1f, 0x1.f92584p-2f, -0x1.f24b04p-3f
};
inline constexpr float c73_value[] = {
  0x1.136758p1f
};
inline constexpr float x_44[] = {
  -0x1.46ac8cp2f, -0x1.6565e8p1f, 0x1.58c27cp2f, 0x1.1ba8ap2f, 0x1.7a1edp2f, 0x1.105e28p2f,
  -0x1.fd1bp-2f
};
inline constexpr float t_45[] = {
  1.f, 0x1.e31fp-3f, 1.f, 1.f, 1.f, 1.f, 0.f
};
inline constexpr float w_46[] = {
  0x1.4p1f
};
inline constexpr float c73_dx[] = {
  -0x1.6b81eep-2f, -0x1.2b569ep-4f, -0x1.aa8p-10f, -0x1.12fedcp-8f, -0x1.fb6924p-11f,
  -0x1.474edcp-8f, 0x1.ba9bbp-5f
};
inline constexpr float c74_value[] = {
  0x1.e1f4dap3f
};
inline constexpr float c74_dx[] = {
  -0x1.3e11bp1f, -0x1.05ebcap-1f, -0x1.753p-7f, -0x1.e13ep-6f, -0x1.bbfcp-8f, -0x1.1e65p-5f,
  0x1.83483ap-2f
};
inline constexpr float c75_value[] = {
  0x1.9270eap1f
};
inline constexpr float x_47[] = {
  -0x1.7bdb28p1f, -0x1.aeb44p-2f, -0x1.75358cp2f, 0x1.829594p2f, 0x1.f4261p1f, -0x1.dc324cp2f,
  -0x1.3e1ad8p2f, -0x1.9bf678p2f, 0x1.6e2e3p0f, 0x1.900d8p0f, -0x1.c23448p2f, 0x1.f0fb2p2f,
  0x1.e6b5c4p2f, -0x1.2d4f04p2f, 0x1.08149p1f, -0x1.cb4fc8p1f, 0x1.42aa44p2f, -0x1.58096cp2f,
  0x1.3ff6cp-1f, 0x1.b6c29cp2f, -0x1.52152p1f, 0x1.e2a35p2f, 0x1.1a182p-1f, -0x1.1e65ep2f,
  0x1.02b5ep-1f, -0x1.b1ab58p1f, 0x1.b592bp1f, 0x1.a5beep-1f, -0x1.ecc02cp2f, -0x1.79de2p0f,
  0x1.3f0c28p2f, 0x1.e6b1ep2f, 0x1.3c4d1p2f, -0x1.be04cp-2f, -0x1.8cea54p2f, 0x1.540e8cp2f,
  -0x1.c7ca9p1f, 0x1.67661p0f, -0x1.c1b88cp2f, 0x1.13f174p2f, 0x1.1e54p0f, 0x1.16d984p2f,
  0x1.08f4bp1f, -0x1.ff1598p2f, -0x1.a557cp0f
};
inline constexpr float t_48[] = {
  0.f, 0.f, 0x1.4d5f38p-3f, 0.f, 0x1.f68c0ap-1f, 0.f, 1.f, 1.f, 1.f, 0.f, 0x1.607aep-4f, 1.f, 1.f,
  1.f, 0.f, 1.f, 0.f, 0x1.1c644p-3f, 0.f, 1.f, 1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 1.f, 1.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 1.f, 0.f, 0.f, 0.f, 0.f, 1.f
};
inline constexpr float c75_dx[] = {
  0x1.1cebf6p-10f, 0x1.20a0e4p-7f, -0x1.25ae26p-7f, 0x1.6b3964p-6f, -0x1.603e94p-11f,
  0x1.b567c8p-17f, -0x1.c3f966p-5f, -0x1.c6622ep-5f, -0x1.5f6a0cp-7f, 0x1.2d01ep-6f,
  -0x1.37de3ep-8f, -0x1.8b3334p-16f, -0x1.dp-16f, -0x1.c30a8ep-5f, 0x1.430b5p-6f, -0x1.bade66p-5f,
  0x1.69c036p-6f, -0x1.f17a6cp-8f, 0x1.da4a5ep-7f, -0x1.ea6666p-15f, -0x1.a8d53cp-5f,
  0x1.6be552p-6f, 0x1.cded3p-7f, 0x1.066e42p-12f, 0x1.c62a96p-7f, 0x1.7ca5eep-11f,
  -0x1.cdf888p-10f, -0x1.159822p-6f, -0x1.c6e7aap-5f, 0x1.0eeb52p-8f, 0x1.699da4p-6f,
  0x1.6be858p-6f, 0x1.698216p-6f, 0x1.1e06e6p-7f, 0x1.78de5ep-15f, -0x1.1d82d8p-12f,
  0x1.41e6e2p-11f, 0x1.244a96p-6f, 0x1.4aa938p-16f, -0x1.817a5p-11f, 0x1.126a5ep-6f,
  0x1.677b4cp-6f, 0x1.434aeap-6f, 0x1.fb507ep-18f, -0x1.7d88c4p-5f
};
inline constexpr float c76_value[] = {
  0x1.1af764p7f
};
inline constexpr float c76_dx[] = {
  0x1.90abd2p-5f, 0x1.95e242p-2f, -0x1.9cfce6p-2f, 0x1.fec8b6p-1f, -0x1.ef58p-6f, 0x1.338cf8p-11f,
  -0x1.3dcb5cp1f, -0x1.3f7d08p1f, -0x1.ee2d2p-2f, 0x1.a74aa2p-1f, -0x1.b69086p-3f, -0x1.15ep-10f,
  -0x1.464p-10f, -0x1.3d236cp1f, 0x1.c647e8p-1f, -0x1.37646p1f, 0x1.fcb64cp-1f, -0x1.5dca14p-2f,
  0x1.4d7c4ap-1f, -0x1.58dp-9f, -0x1.2ab5eep1f, 0x1.ffba7ap-1f, 0x1.44cac6p-1f, 0x1.710b0cp-7f,
  0x1.3f55f2p-1f, 0x1.0ba4acp-5f, -0x1.44d2cp-4f, -0x1.865dfp-1f, -0x1.3fdae4p1f, 0x1.7cfaeap-3f,
  0x1.fc85aep-1f, 0x1.ffbebcp-1f, 0x1.fc5eeep-1f, 0x1.9239b4p-2f, 0x1.08fc5ap-9f, -0x1.918p-7f,
  0x1.c4acaep-6f, 0x1.9b08e4p-1f, 0x1.d0fdf6p-11f, -0x1.0f0ap-5f, 0x1.81e594p-1f, 0x1.f98562p-1f,
  0x1.c6a158p-1f, 0x1.64b498p-12f, -0x1.0c442ap1f
};
inline constexpr float c77_value[] = {
  0x1.035b7ap6f
};
inline constexpr float c77_dx[] = {
  0.f, 0.f, 0x1.555556p-4f, -0x1.aaaaaap-3f, 0.f, 0.f, 0x1.555556p-4f, -0x1.aaaaaap-3f,
  -0x1.aaaaaap-4f, 0x1.555556p-5f, 0x1.4d567p-5f, -0x1.a46262p-5f
};
inline constexpr float c78_value[] = {
  0x1.850938p9f
};
inline constexpr float c78_dx[] = {
  0.f, 0.f, 1.f, -0x1.4p1f, 0.f, 0.f, 1.f, -0x1.4p1f, -0x1.4p0f, 0x1p-1f, 0x1.f401a8p-2f,
  -0x1.3b49cap-1f
};
inline constexpr float c79_value[] = {
  0x1.282b7ep0f
};
inline constexpr float w_49[] = {
  0x1.4d892ap0f
};
inline constexpr float c79_dx[] = {
  -0x1.7ae23ap-3f, -0x1.1f45bcp-5f, -0x1.bc8b6ep-11f, -0x1.1ea124p-9f, -0x1.08724ap-11f,
  -0x1.5528p-9f, 0x1.ba9bbp-5f
};
inline constexpr float c80_value[] = {
  0x1.03260ep3f
};
inline constexpr float c80_dx[] = {
  -0x1.4b85f2p0f, -0x1.f6ba0ap-3f, -0x1.84fap-8f, -0x1.f59ap-7f, -0x1.cec8p-9f, -0x1.2a83p-6f,
  0x1.83483ap-2f
};
inline constexpr float c81_value[] = {
  0x1.2021e6p1f
};
inline constexpr float w_50[] = {
  0x1.19dab2p0f, 0x1.77af92p0f, 0x1.ecd682p-1f, 0x1.7f13e4p0f, 0x1.5deb42p1f
};
inline constexpr float c81_dx[] = {
  0x1.1cebf6p-10f, 0x1.20a0e4p-7f, -0x1.bfea56p-9f, 0x1.6b3964p-6f, -0x1.94e4fap-11f,
  0x1.b567c8p-17f, -0x1.09502p-5f, -0x1.5de6f8p-6f, -0x1.a4af34p-8f, 0x1.2d01ep-6f,
  -0x1.116168p-9f, -0x1.dp-17f, -0x1.655556p-17f, -0x1.0df988p-5f, 0x1.430b5p-6f, -0x1.861392p-6f,
  0x1.69c036p-6f, -0x1.77fb48p-9f, 0x1.da4a5ep-7f, -0x1.0c2222p-14f, -0x1.7630cap-6f,
  0x1.6be552p-6f, 0x1.cded3p-7f, 0x1.066e42p-12f, 0x1.c62a96p-7f, 0x1.7ca5eep-11f,
  -0x1.0f2e94p-10f, -0x1.ab8734p-8f, -0x1.104994p-5f, 0x1.0eeb52p-8f, 0x1.699da4p-6f,
  0x1.6be858p-6f, 0x1.698216p-6f, 0x1.1e06e6p-7f, 0x1.78de5ep-15f, -0x1.f6f778p-14f,
  0x1.41e6e2p-11f, 0x1.244a96p-6f, 0x1.4aa938p-16f, -0x1.a584fap-11f, 0x1.126a5ep-6f,
  0x1.677b4cp-6f, 0x1.434aeap-6f, 0x1.fb507ep-18f, -0x1.a134dep-5f
};
inline constexpr float c82_value[] = {
  0x1.952facp6f
};
inline constexpr float c82_dx[] = {
  0x1.90abd2p-5f, 0x1.95e242p-2f, -0x1.3af0c4p-3f, 0x1.fec8b6p-1f, -0x1.1cb1p-5f, 0x1.338cf8p-11f,
  -0x1.7518acp0f, -0x1.ec0cccp-1f, -0x1.27cb3p-2f, 0x1.a74aa2p-1f, -0x1.8070fap-4f, -0x1.464p-11f,
  -0x1.f68p-12f, -0x1.7ba6e8p0f, 0x1.c647e8p-1f, -0x1.1245c2p0f, 0x1.fcb64cp-1f, -0x1.085caep-3f,
  0x1.4d7c4ap-1f, -0x1.791p-9f, -0x1.071a4ep0f, 0x1.ffba7ap-1f, 0x1.44cac6p-1f, 0x1.710b0cp-7f,
  0x1.3f55f2p-1f, 0x1.0ba4acp-5f, -0x1.7d598p-5f, -0x1.2c9b1p-2f, -0x1.7ee778p0f, 0x1.7cfaeap-3f,
  0x1.fc85aep-1f, 0x1.ffbebcp-1f, 0x1.fc5eeep-1f, 0x1.9239b4p-2f, 0x1.08fc5ap-9f, -0x1.61a6p-8f,
  0x1.c4acaep-6f, 0x1.9b08e4p-1f, 0x1.d0fdf6p-11f, -0x1.28618p-5f, 0x1.81e594p-1f, 0x1.f98562p-1f,
  0x1.c6a158p-1f, 0x1.64b498p-12f, -0x1.25592cp1f
};
inline constexpr float c83_value[] = {
  0x1.82d018p5f
};
inline constexpr float w_51[] = {
  0x1.33b1eep0f, 0x1.f3d72cp0f, 0x1.4b63b4p0f
};
inline constexpr float c83_dx[] = {
  0x1.555556p-27f, 0.f, 0x1.555556p-4f, -0x1.9a4292p-4f, 0.f, 0.f, 0x1.555556p-4f,
  -0x1.4d3a1ep-3f, -0x1.b9da46p-5f, 0x1.555556p-5f, 0x1.4e96ap-5f, -0x1.b00ab8p-6f
};
inline constexpr float c84_value[] = {
  0x1.221c12p9f
};
inline constexpr float c84_dx[] = {
  0x1p-23f, 0.f, 1.f, -0x1.33b1eep0f, 0.f, 0.f, 1.f, -0x1.f3d72cp0f, -0x1.4b63b4p-1f, 0x1p-1f,
  0x1.f5e1fp-2f, -0x1.44080ap-2f
};
inline constexpr float c85_value[] = {
  0x1.8ca5aap-8f
};
inline constexpr float c85_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c86_value[] = {
  0x1.8ca5aap-8f
};
inline constexpr float c86_dx[] = {
  0x1.8b72dep-8f
};
inline constexpr float c87_value[] = {
  0x1.35142ep0f
};
inline constexpr float c87_dx[] = {
  -0x1.b7fe48p-10f, -0x1.95edb8p-12f, -0x1.05d8dap-9f, 0x1.ba9bb2p-5f, 0x1.24714p-3f,
  0x1.cbd6eap-6f, -0x1.968db6p-12f
};
inline constexpr float c88_value[] = {
  0x1.0e71a8p3f
};
inline constexpr float c88_dx[] = {
  -0x1.80fe7ep-7f, -0x1.633002p-9f, -0x1.ca3b8p-7f, 0x1.83483ap-2f, 0x1.ffc62ep-1f,
  0x1.925c0cp-3f, -0x1.63bcp-9f
};
inline constexpr float c89_value[] = {
  0x1.a19d6p0f
};
inline constexpr float c89_dx[] = {
  -0x1.4c0aaap-13f, -0x1.58399ap-10f, 0x1.480dd6p-15f, -0x1.0f2f3ep-4f, -0x1.10a14ep-4f,
  0x1.b8b586p-5f, -0x1.7a7d4ep-7f, 0x1.ec435ap-15f, -0x1.da3334p-16f, -0x1.166668p-15f,
  0x1.3890e8p-11f, 0x1.e490f6p-5f, -0x1.09b8a4p-4f, -0x1.c0e888p-12f, -0x1.0fcf04p-4f
};
inline constexpr float c90_value[] = {
  0x1.87838ap4f
};
inline constexpr float c90_dx[] = {
  -0x1.374ap-9f, -0x1.42b6p-6f, 0x1.338cf8p-11f, -0x1.fc7894p-1f, -0x1.ff2e72p-1f, 0x1.9d2a3p-1f,
  -0x1.62d578p-3f, 0x1.cd7f24p-11f, -0x1.bc9p-12f, -0x1.050002p-11f, 0x1.2507d8p-7f,
  0x1.c647e8p-1f, -0x1.f23a34p-1f, -0x1.a4dap-8f, -0x1.fda428p-1f
};
inline constexpr float c91_value[] = {
  0x1.18bb1ap1f
};
inline constexpr float c91_dx[] = {
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
inline constexpr float c92_value[] = {
  0x1.8ac71cp6f
};
inline constexpr float c92_dx[] = {
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
inline constexpr float c93_value[] = {
  0x1.f21486p0f
};
inline constexpr float c93_dx[] = {
  0x1.0e68c6p-5f, -0x1.212668p-12f, -0x1.10f84ap-5f, 0x1.da340cp-6f, 0x1.10ecd4p-5f,
  -0x1.0f5e2p-11f, 0x1.10095ep-5f, 0x1.060616p-15f, -0x1.fc283cp-6f, 0x1.573a8ap-6f,
  -0x1.0f7a44p-5f, -0x1.0a661ap-5f, -0x1.a65fc4p-6f, 0x1.2fb954p-16f, 0x1.889966p-16f,
  0x1.0cf20ap-5f, 0x1.a4d398p-7f, 0x1.ada5d4p-8f, -0x1.9dcffp-10f, 0x1.4a393cp-6f,
  -0x1.b640cep-10f, 0x1.3b76b2p-13f, 0x1.10f25ap-5f, 0x1.b6be38p-17f, 0x1.e20dfcp-11f,
  0x1.aaa2eep-9f, -0x1.889e42p-7f, -0x1.d25c3ep-6f, 0x1.335986p-10f, -0x1.7caeeep-9f
};
inline constexpr float c94_value[] = {
  0x1.d2f33ep5f
};
inline constexpr float c94_dx[] = {
  0x1.fb0472p-1f, -0x1.0f14p-7f, -0x1.ffd18cp-1f, 0x1.bc90c8p-1f, 0x1.ffbc0ap-1f, -0x1.fcd08p-7f,
  0x1.fe1194p-1f, 0x1.eb4b68p-11f, -0x1.dc65bap-1f, 0x1.41c6ep-1f, -0x1.fd054p-1f,
  -0x1.f37f76p-1f, -0x1.8bf9c8p-1f, 0x1.1cbdcp-11f, 0x1.700fd2p-11f, 0x1.f845d4p-1f,
  0x1.8a865ep-2f, 0x1.92cb76p-3f, -0x1.83f2f2p-5f, 0x1.3595aap-1f, -0x1.9adccp-5f, 0x1.27bf46p-8f,
  0x1.ffc668p-1f, 0x1.9b5254p-12f, 0x1.c3ed1cp-6f, 0x1.8ff8bep-4f, -0x1.70145ep-2f,
  -0x1.b53678p-1f, 0x1.2023ecp-5f, -0x1.64e4p-4f
};
inline constexpr float c95_value[] = {
  0x1.164804p1f
};
inline constexpr float c95_dx[] = {
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
inline constexpr float c96_value[] = {
  0x1.7197a4p7f
};
inline constexpr float c96_dx[] = {
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
inline constexpr float c97_value[] = {
  0x1.0e198ep5f
};
inline constexpr float c97_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1.555556p-5f, 0x1.555556p-5f, 0x1.50c3aap-5f,
  -0x1.4c3204p-6f
};
inline constexpr float c98_value[] = {
  0x1.952654p8f
};
inline constexpr float c98_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1p-1f, 0x1p-1f, 0x1.f92582p-2f, -0x1.f24b06p-3f
};
inline constexpr float c99_value[] = {
  0.f
};
inline constexpr float x_52[] = {
  -0x1.5977ap1f
};
inline constexpr int classes_53[] = {
  0
};
inline constexpr float c99_dx[] = {
  0.f
};
inline constexpr float c100_value[] = {
  0.f
};
inline constexpr float c100_dx[] = {
  0.f
};
inline constexpr float c101_value[] = {
  0.f
};
inline constexpr float x_54[] = {
  0x1.1af688p1f, -0x1.fc3dbp0f, 0x1.4258ep-1f, -0x1.82221cp1f, -0x1.1de978p1f, -0x1.9e63bp1f,
  0x1.520bcp-1f
};
inline constexpr int classes_55[] = {
  0, 0, 0, 0, 0, 0, 0
};
inline constexpr float c101_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c102_value[] = {
  0.f
};
inline constexpr float c102_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c103_value[] = {
  0x1.7194ecp0f
};
inline constexpr float x_56[] = {
  0x1.bbbcfp0f, -0x1.c862ep1f, 0x1.f6ab98p0f, 0x1.a32008p0f, 0x1.3c3d98p1f, -0x1.21c8bp1f,
  0x1.3c2948p1f, 0x1.8fbdep-2f, -0x1.258cp-6f, 0x1.10e7ep0f, -0x1.6e781p0f, -0x1.46d7cp1f,
  0x1.7a53ep0f, -0x1.ff9f5p0f, 0x1.dd1318p1f
};
inline constexpr int classes_57[] = {
  2, 1, 0, 2, 0
};
inline constexpr float c103_dx[] = {
  0x1.69dc5cp-4f, 0x1.ceed26p-12f, -0x1.6bab4ap-4f, 0x1.ed494p-5f, -0x1.f7427ap-5f, 0x1.3f28p-10f,
  -0x1.1a2c6p-5f, 0x1.52fd8ep-6f, 0x1.c2b664p-7f, 0x1.715082p-3f, 0x1.e63a9ep-7f, -0x1.8fb42cp-3f,
  -0x1.72a29ap-3f, 0x1.346c1ep-11f, 0x1.716e2ep-3f
};
inline constexpr float c104_value[] = {
  0x1.cdfa28p2f
};
inline constexpr float c104_dx[] = {
  0x1.c45372p-2f, 0x1.215438p-9f, -0x1.c6961cp-2f, 0x1.344dc8p-2f, -0x1.3a898cp-2f, 0x1.8ef2p-8f,
  -0x1.60b778p-3f, 0x1.a7bcfp-4f, 0x1.19b1fep-4f, 0x1.cda4a2p-1f, 0x1.2fe4a2p-4f, -0x1.f3a138p-1f,
  -0x1.cf4b42p-1f, 0x1.818726p-9f, 0x1.cdc9bap-1f
};
inline constexpr float c105_value[] = {
  0x1.9f97a2p1f
};
inline constexpr float x_58[] = {
  -0x1.72172p-2f, 0x1.d6b55cp1f, 0x1.077fb8p1f, -0x1.77bc68p0f, -0x1.5a059cp1f, -0x1.8bb43p-1f,
  -0x1.ddbb7cp1f, 0x1.b80e4cp1f, -0x1.c1c8p0f, -0x1.8ff1p-4f, -0x1.892704p1f, -0x1.03ac3p0f,
  0x1.648a1cp1f, 0x1.852a08p0f, -0x1.c6bc8p-2f, -0x1.b70998p0f, -0x1.5efcp1f, 0x1.09607cp1f,
  -0x1.014edcp1f, -0x1.6fb99p-1f, -0x1.b5ff2p-2f, 0x1.97eb2p-2f, -0x1.934bbp-1f, 0x1.d0d59p1f,
  -0x1.db76dcp1f, -0x1.351cp1f, 0x1.3895ap0f, -0x1.cd91f8p0f, 0x1.31f8a4p1f, -0x1.ed054p0f,
  0x1.8530c8p1f, 0x1.e444ecp1f, -0x1.8a6a2p-1f, -0x1.9afe88p0f, -0x1.db8dfp0f, 0x1.319368p0f,
  0x1.ba556p-1f, 0x1.b57538p0f, 0x1.8ed2c8p0f, 0x1.ff538p-4f, 0x1.d9f5ap-1f, 0x1.4770b8p0f,
  -0x1.fa3cap1f, 0x1.d5367p0f, 0x1.11a5cp1f
};
inline constexpr int classes_59[] = {
  3, 0, 3, 2, 2, 0, 2, 0, 1
};
inline constexpr float c105_dx[] = {
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
inline constexpr float c106_value[] = {
  0x1.d38a96p4f
};
inline constexpr float c106_dx[] = {
  0x1.d7f0ccp-7f, 0x1.a28ccp-1f, 0x1.4bb628p-3f, -0x1.fd8f9p-1f, 0x1.6b011ep-10f, -0x1.f8c4b4p-1f,
  0x1.7ff2ecp-11f, 0x1.e77bf8p-1f, 0x1.59fc08p-8f, 0x1.c69958p-6f, 0x1.164b46p-9f, 0x1.102938p-6f,
  0x1.7c1cf8p-1f, -0x1.94bf9cp-1f, 0x1.e161dcp-6f, 0x1.4e6e08p-6f, 0x1.def95p-8f, -0x1.9250bp-4f,
  0x1.f1df84p-7f, 0x1.c5132ap-5f, 0x1.087872p-6f, 0x1.2e12e6p-5f, -0x1.fa3bdp-1f, 0x1.dec7cep-1f,
  0x1.3c48p-11f, -0x1.fce38ep-1f, 0x1.d81e14p-3f, 0x1.6f26d4p-7f, 0x1.7c0c9cp-1f, 0x1.44b4e8p-7f,
  0x1.4602ap-2f, 0x1.569b6p-1f, -0x1.fc6498p-1f, 0x1.90997p-9f, 0x1.374e1ep-9f, -0x1.9d1464p-1f,
  0x1.1c8b2ap-3f, 0x1.4b2b14p-2f, 0x1.1cc736p-2f, 0x1.0fc3c2p-4f, 0x1.ef50bcp-4f, -0x1.a7d7e8p-1f,
  0x1.e153cap-11f, 0x1.32c22p-2f, 0x1.a028ep-2f
};
inline constexpr float c107_value[] = {
  0x1.0a586ep2f
};
inline constexpr float x_60[] = {
  0x1.167f98p1f, -0x1.ae6bd8p1f, -0x1.76bc38p1f, -0x1.b9d5b8p1f, -0x1.d5c48p-4f, 0x1.1b371p0f,
  0x1.2f906p-2f, -0x1.96cdap-1f, 0x1.aaae8p-1f, 0x1.8654d8p0f, -0x1.c91bfp1f, 0x1.dd63ep-1f,
  -0x1.da1078p1f, 0x1.fd37e8p0f, -0x1.e7cf3p-1f, 0x1.a6be3p0f, -0x1.c2d94p-1f, 0x1.6e2538p0f,
  0x1.65c9dp1f, 0x1.c95d9p0f, -0x1.1b215p1f, -0x1.ba89fp-1f, -0x1.142a88p1f, -0x1.3a9cd8p0f,
  -0x1.8f76cp0f, -0x1.f3e3ap1f, 0x1.630588p0f, -0x1.dfcd1p0f, 0x1.c7a0a8p0f, 0x1.be2694p1f
};
inline constexpr int classes_61[] = {
  3, 8, 3
};
inline constexpr float c107_dx[] = {
  0x1.173dbp-3f, 0x1.19214ap-11f, 0x1.b25b24p-11f, -0x1.54d4c4p-2f, 0x1.c43c96p-7f,
  0x1.7f55c8p-5f, 0x1.551b76p-6f, 0x1.ca4a86p-8f, 0x1.23c4ecp-5f, 0x1.234044p-4f, 0x1.cf519cp-13f,
  0x1.46ff62p-6f, 0x1.95d666p-13f, 0x1.d660d8p-5f, 0x1.8d1ec8p-9f, 0x1.4f8a5cp-5f, 0x1.aad916p-9f,
  0x1.0cfc5ap-5f, -0x1.a35b74p-3f, 0x1.8021dcp-5f, 0x1.b3eb46p-11f, 0x1.a361e4p-9f,
  0x1.cc4afp-11f, -0x1.530edap-2f, 0x1.a22846p-10f, 0x1.40a4p-13f, 0x1.f1f074p-6f,
  0x1.31871cp-10f, 0x1.70d344p-5f, 0x1.fba58cp-3f
};
inline constexpr float c108_value[] = {
  0x1.8f84a4p3f
};
inline constexpr float c108_dx[] = {
  0x1.a2dc86p-2f, 0x1.a5b1eep-10f, 0x1.45c45ap-9f, -0x1.ff3f24p-1f, 0x1.532d7p-5f, 0x1.1f8056p-3f,
  0x1.ffa93p-5f, 0x1.57b7e4p-6f, 0x1.b5a762p-4f, 0x1.b4e064p-3f, 0x1.5b7d34p-11f, 0x1.ea7f12p-5f,
  0x1.3060ccp-11f, 0x1.60c8a2p-3f, 0x1.29d716p-7f, 0x1.f74f88p-4f, 0x1.4022dp-7f, 0x1.937a86p-4f,
  -0x1.3a8496p-1f, 0x1.201964p-3f, 0x1.46f074p-9f, 0x1.3a896ap-7f, 0x1.593834p-9f,
  -0x1.fc9644p-1f, 0x1.399e34p-8f, 0x1.e0f5fep-12f, 0x1.757456p-4f, 0x1.ca4aa8p-9f,
  0x1.149e72p-3f, 0x1.7cbc28p-1f
};
inline constexpr float c109_value[] = {
  0x1.dd8f4p1f
};
inline constexpr float x_62[] = {
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
inline constexpr int classes_63[] = {
  15, 11, 11, 5, 9
};
inline constexpr float c109_dx[] = {
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
inline constexpr float c110_value[] = {
  0x1.2a7988p4f
};
inline constexpr float c110_dx[] = {
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
inline constexpr float c111_value[] = {
  0x1.4e39f8p0f
};
inline constexpr float x_64[] = {
  0x1.60e96p1f, 0x1.fc65dp-1f, -0x1.e0caa4p1f, -0x1.a42d58p1f, -0x1.cd4de8p0f, -0x1.5707ap-1f,
  -0x1.a1d73p-1f, 0x1.8ad84p-3f, 0x1.ae30b4p1f, 0x1.f36dap0f, 0x1.1cc35p1f, -0x1.204ap-6f,
  -0x1.dfa28p0f, 0x1.b9f0ap-1f, 0x1.2201e4p1f, 0x1.0a1d34p1f
};
inline constexpr int classes_65[] = {
  1, 0, 1, 0, 0, 1, 0, 0
};
inline constexpr float c111_dx[] = {
  0x1.b51c0cp-4f, -0x1.b51c0cp-4f, -0x1.3b81acp-4f, 0x1.3b81acp-4f, 0x1.f34a4cp-6f,
  -0x1.f34a48p-6f, -0x1.7731fp-4f, 0x1.7731fp-4f, -0x1.91e5a8p-6f, 0x1.91e5aap-6f, 0x1.ced718p-4f,
  -0x1.ced71ap-4f, -0x1.e0d992p-4f, 0x1.e0d99p-4f, -0x1.d05a04p-5f, 0x1.d05a06p-5f
};
inline constexpr float c112_value[] = {
  0x1.4e39f8p3f
};
inline constexpr float c112_dx[] = {
  0x1.b51c0cp-1f, -0x1.b51c0cp-1f, -0x1.3b81acp-1f, 0x1.3b81acp-1f, 0x1.f34a4cp-3f,
  -0x1.f34a48p-3f, -0x1.7731fp-1f, 0x1.7731fp-1f, -0x1.91e5a8p-3f, 0x1.91e5aap-3f, 0x1.ced718p-1f,
  -0x1.ced71ap-1f, -0x1.e0d992p-1f, 0x1.e0d99p-1f, -0x1.d05a04p-2f, 0x1.d05a06p-2f
};
inline constexpr float c113_value[] = {
  0x1.921ae4p6f
};
inline constexpr float x_66[] = {
  100.f, -100.f, 0.f, -100.f, 100.f, 99.f, 100.f, 100.f, -100.f, 0.f, 0.f, 0.f
};
inline constexpr int classes_67[] = {
  1, 1, 2, 0
};
inline constexpr float c113_dx[] = {
  0x1p-2f, -0x1p-2f, 0x1.cp-147f, 0.f, -0x1.13656p-4f, 0x1.136562p-4f, 0x1p-3f, 0x1p-3f, -0x1p-2f,
  -0x1.555556p-3f, 0x1.555554p-4f, 0x1.555554p-4f
};
inline constexpr float c114_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c114_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, -0x1.13656p-2f, 0x1.136562p-2f, 0x1p-1f, 0x1p-1f, -1.f,
  -0x1.555556p-1f, 0x1.555554p-2f, 0x1.555554p-2f
};
inline constexpr float c115_value[] = {
  0.f
};
inline constexpr float x_68[] = {
  -0x1.5977ap1f, 0x1.e6036p0f, 0x1.1af688p1f, -0x1.fc3dbp0f, 0x1.4258ep-1f, -0x1.82221cp1f,
  -0x1.1de978p1f
};
inline constexpr float c115_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c116_value[] = {
  0.f
};
inline constexpr float c116_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c117_value[] = {
  0x1.67a596p1f
};
inline constexpr float x_69[] = {
  0x1.ee7168p0f, 0x1.431cep-2f, 0x1.bbbcfp0f, -0x1.c862ep1f, 0x1.f6ab98p0f, 0x1.a32008p0f,
  0x1.3c3d98p1f, -0x1.21c8bp1f, 0x1.3c2948p1f, 0x1.8fbdep-2f, -0x1.258cp-6f, 0x1.10e7ep0f,
  -0x1.6e781p0f, -0x1.46d7cp1f, 0x1.7a53ep0f, -0x1.ff9f5p0f, 0x1.dd1318p1f, 0x1.b41bccp1f,
  0x1.c333p-5f, -0x1.abe5e8p1f, 0x1.6061a8p1f, -0x1.71939cp1f, -0x1.72172p-2f, 0x1.d6b55cp1f,
  0x1.077fb8p1f, -0x1.77bc68p0f, -0x1.5a059cp1f, -0x1.8bb43p-1f, -0x1.ddbb7cp1f, 0x1.b80e4cp1f,
  -0x1.c1c8p0f, -0x1.8ff1p-4f, -0x1.892704p1f, -0x1.03ac3p0f, 0x1.648a1cp1f, 0x1.852a08p0f,
  -0x1.c6bc8p-2f, -0x1.b70998p0f, -0x1.5efcp1f, 0x1.09607cp1f, -0x1.014edcp1f, -0x1.6fb99p-1f,
  -0x1.b5ff2p-2f, 0x1.97eb2p-2f, -0x1.934bbp-1f
};
inline constexpr int classes_70[] = {
  4, 0, 0, 3, 1, 3, 1, 4, 4
};
inline constexpr float c117_dx[] = {
  0x1.c0c15ep-5f, 0x1.64b31cp-7f, 0x1.701ef8p-5f, 0x1.d6ef6p-13f, -0x1.c5f20ap-4f,
  -0x1.cacf64p-5f, 0x1.ae304ep-6f, 0x1.e3cebep-13f, 0x1.adec0cp-6f, 0x1.add68cp-9f,
  -0x1.e91a44p-5f, 0x1.758eaep-6f, 0x1.ebd0a4p-10f, 0x1.405118p-11f, 0x1.19f31ep-5f,
  0x1.64f12ap-13f, 0x1.ab8c3ap-5f, 0x1.3672e8p-5f, -0x1.71e092p-4f, 0x1.7433eap-15f,
  0x1.69f04cp-6f, -0x1.6fbfbp-4f, 0x1.0126ep-10f, 0x1.c81ed6p-5f, 0x1.697cbcp-7f, 0x1.5afc64p-11f,
  0x1.936ddep-13f, 0x1.5b94ap-10f, -0x1.7707d6p-4f, 0x1.6e19d4p-4f, 0x1.cb714ap-11f,
  -0x1.5d349p-4f, 0x1.ed9e58p-13f, 0x1.e2bd7ap-10f, 0x1.511be8p-4f, 0x1.d3a6fap-5f,
  0x1.065f92p-7f, 0x1.267658p-9f, 0x1.a5bb64p-11f, -0x1.171e98p-4f, 0x1.c8b356p-8f, 0x1.9f9b6p-6f,
  0x1.15d91ap-5f, 0x1.3d5a7cp-4f, -0x1.265c8cp-3f
};
inline constexpr float c118_value[] = {
  0x1.6f1694p5f
};
inline constexpr float c118_dx[] = {
  0x1.ca0a5ap-1f, 0x1.6c147cp-3f, 0x1.77bcdap-1f, 0x1.e0add8p-9f, -0x1.cf5684p0f, -0x1.d44da2p-1f,
  0x1.b716fp-2f, 0x1.edd164p-9f, 0x1.b6d146p-2f, 0x1.b6bb54p-5f, -0x1.f338f6p-1f, 0x1.7d495ap-2f,
  0x1.f5fdb6p-6f, 0x1.46f1c2p-7f, 0x1.1fc89p-1f, 0x1.6c53d4p-9f, 0x1.b464e2p-1f, 0x1.3cdf4ep-1f,
  -0x1.7987cp0f, 0x1.7be76ap-11f, 0x1.716d6cp-2f, -0x1.775b98p0f, 0x1.0678f8p-6f, 0x1.d18ed4p-1f,
  0x1.70f77ap-3f, 0x1.622a52p-7f, 0x1.9bc6c4p-9f, 0x1.62c5b4p-6f, -0x1.7eca5p0f, 0x1.75ad02p0f,
  0x1.d4f2e2p-7f, -0x1.646e4p0f, 0x1.f7d4f6p-9f, 0x1.ecba7ap-6f, 0x1.581584p0f, 0x1.dd540ep-1f,
  0x1.0bcd5p-3f, 0x1.2c8e1p-5f, 0x1.ae753cp-7f, -0x1.1ce50cp0f, 0x1.d22668p-4f, 0x1.a834c8p-2f,
  0x1.1b98d2p-1f, 0x1.43eb74p0f, -0x1.2c73bcp1f
};
inline constexpr float c119_value[] = {
  0x1.978d2ap6f
};
inline constexpr float c119_dx[] = {
  0x1.3854a4p-2f, -0x1.3854a4p-2f, 0x1p-146f, 0.f, -0x1.4ffe9ap-4f, 0x1.4ffe9ep-4f,
  0x1.9e24fap-4f, 0x1.9e24fap-4f, -0x1.9e24fap-3f, -0x1.005af8p-3f, 0x1.005af6p-4f, 0x1.005af6p-4f
};
inline constexpr float c120_value[] = {
  0x1.461d28p9f
};
inline constexpr float c120_dx[] = {
  0x1.f3d72cp0f, -0x1.f3d72cp0f, 0x1.a8p-144f, 0.f, -0x1.0cdb0ap-1f, 0x1.0cdb0cp-1f,
  0x1.4b63b4p-1f, 0x1.4b63b4p-1f, -0x1.4b63b4p0f, -0x1.9a4294p-1f, 0x1.9a4292p-2f, 0x1.9a4292p-2f
};
inline constexpr float c121_value[] = {
  0.f
};
inline constexpr float c121_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c122_value[] = {
  0.f
};
inline constexpr float c122_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c123_value[] = {
  0x1.995feap1f
};
inline constexpr float c123_dx[] = {
  0x1.17a9dap-5f, 0x1.47e4c6p-8f, 0x1.c44852p-6f, -0x1.0fbbf8p-9f, -0x1.08e772p-4f,
  -0x1.55ad32p-4f, 0x1.504b9ep-5f, -0x1.e2defcp-10f, 0x1.50135ep-5f, 0x1.a1269p-9f,
  -0x1.6ea3a6p-4f, 0x1.21a0cp-5f, 0x1.c80c92p-11f, -0x1.3e9546p-10f, 0x1.be7b04p-5f,
  -0x1.08380cp-9f, 0x1.f43fa2p-5f, 0x1.664088p-5f, -0x1.9c1c96p-4f, -0x1.1c380cp-9f,
  0x1.9b1eeap-6f, -0x1.a24e08p-4f, -0x1.08944cp-10f, 0x1.10e3b8p-4f, 0x1.76275ap-7f,
  -0x1.742944p-10f, -0x1.04b21ap-9f, -0x1.421e3cp-11f, -0x1.a25c5ap-4f, 0x1.b2d6cep-4f,
  -0x1.2a7f24p-10f, -0x1.8b605p-4f, -0x1.fa3fa4p-10f, 0x1.cb6424p-15f, 0x1.97b9e2p-4f,
  0x1.2434e2p-5f, 0x1.95586ap-9f, -0x1.7f4514p-11f, -0x1.ba93acp-10f, -0x1.29b8b8p-5f,
  0x1.3b032p-9f, 0x1.dee9ap-7f, 0x1.4c714ap-6f, 0x1.93176ep-5f, -0x1.625d5ap-4f
};
inline constexpr float c124_value[] = {
  0x1.cc8be6p4f
};
inline constexpr float c124_dx[] = {
  0x1.3a9f16p-2f, 0x1.70e16p-5f, 0x1.fcd15cp-3f, -0x1.31b376p-6f, -0x1.2a045ep-1f,
  -0x1.8062dap-1f, 0x1.7a550cp-2f, -0x1.0f9d6ep-6f, 0x1.7a15c6p-2f, 0x1.d54b5ap-6f,
  -0x1.9c781cp-1f, 0x1.45d4d4p-2f, 0x1.008708p-7f, -0x1.6667fp-7f, 0x1.f64a5ep-2f,
  -0x1.293f0cp-6f, 0x1.1963cap-1f, 0x1.930898p-2f, -0x1.cfa028p-1f, -0x1.3fbf0cp-6f,
  0x1.ce82c2p-3f, -0x1.d697cap-1f, -0x1.29a6d8p-7f, 0x1.33002ap-1f, 0x1.a4ec4p-4f,
  -0x1.a2ae6cp-7f, -0x1.25485ep-6f, -0x1.6a6204p-8f, -0x1.d6a7e4p-1f, 0x1.e931a6p-1f,
  -0x1.4fcf0ap-7f, -0x1.bccc5ap-1f, -0x1.1cc3ccp-6f, 0x1.0267ecp-11f, 0x1.cab118p-1f,
  0x1.48bb8p-2f, 0x1.c80378p-6f, -0x1.af2db4p-8f, -0x1.f1e62p-7f, -0x1.4eefcep-2f, 0x1.626386p-6f,
  0x1.0d636ap-3f, 0x1.75ff74p-3f, 0x1.c57a5cp-2f, -0x1.8ea904p-1f
};
inline constexpr float c125_value[] = {
  0x1.8178c2p6f
};
inline constexpr float c125_dx[] = {
  0x1.eeeeeep-3f, -0x1.dddddep-3f, -0x1.111112p-7f, -0x1.111112p-7f, -0x1.9e4238p-5f,
  0x1.e2868p-5f, 0x1.dddddep-4f, 0x1.dddddep-4f, -0x1.dddddep-3f, -0x1.333334p-3f, 0x1.333332p-4f,
  0x1.333332p-4f
};
inline constexpr float c126_value[] = {
  0x1.8178c2p8f
};
inline constexpr float c126_dx[] = {
  0x1.eeeeeep-1f, -0x1.dddddep-1f, -0x1.111112p-5f, -0x1.111112p-5f, -0x1.9e4238p-3f,
  0x1.e2868p-3f, 0x1.dddddep-2f, 0x1.dddddep-2f, -0x1.dddddep-1f, -0x1.333334p-1f, 0x1.333332p-2f,
  0x1.333332p-2f
};
inline constexpr float c127_value[] = {
  0.f
};
inline constexpr float c127_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c128_value[] = {
  0.f
};
inline constexpr float c128_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c129_value[] = {
  0x1.62876ap1f
};
inline constexpr float c129_dx[] = {
  0x1.a250ap-5f, 0x1.1a6468p-7f, 0x1.568dep-5f, -0x1.a813aep-10f, -0x1.991b82p-4f,
  -0x1.9acbecp-5f, 0x1.a25feep-6f, -0x1.ec22aep-11f, 0x1.a1849p-6f, 0x1.146f0ap-14f,
  -0x1.ba54a4p-5f, 0x1.676c1cp-6f, 0x1.95e67ap-11f, -0x1.39ad4ep-10f, 0x1.0a146p-5f,
  -0x1.34ad04p-10f, 0x1.9e6bb2p-5f, 0x1.2df358p-5f, -0x1.53d4fep-4f, -0x1.b0fabcp-9f,
  0x1.55efdap-6f, -0x1.524d22p-4f, -0x1.931656p-13f, 0x1.bbbdcp-5f, 0x1.fbbd6cp-8f,
  -0x1.66a3a8p-11f, -0x1.a4835p-10f, 0x1.3ed808p-13f, -0x1.59012cp-4f, 0x1.61c116p-4f,
  -0x1.e9a688p-12f, -0x1.3fa69ap-4f, -0x1.eded78p-11f, 0x1.4828ecp-16f, 0x1.455798p-4f,
  0x1.b4652ap-5f, 0x1.8048fep-8f, 0x1.fce626p-11f, -0x1.16a5a4p-10f, -0x1.e3acb2p-5f,
  0x1.5c98ecp-8f, 0x1.7033p-6f, 0x1.002eccp-5f, 0x1.2821aap-4f, -0x1.0d07bp-3f
};
inline constexpr float c130_value[] = {
  0x1.69dd4cp5f
};
inline constexpr float c130_dx[] = {
  0x1.aaf85ep-1f, 0x1.203c3p-3f, 0x1.5da454p-1f, -0x1.b0d9f4p-6f, -0x1.a1927ap0f, -0x1.a34bdap-1f,
  0x1.ab08p-2f, -0x1.f65172p-7f, 0x1.aa2818p-2f, 0x1.1a275cp-10f, -0x1.c37b98p-1f, 0x1.6edbeap-2f,
  0x1.9e4c78p-7f, -0x1.402acep-6f, 0x1.0f95c2p-1f, -0x1.3b1004p-6f, 0x1.a6fedp-1f, 0x1.3432bcp-1f,
  -0x1.5add06p0f, -0x1.b9f028p-5f, 0x1.5d0308p-2f, -0x1.594d0ep0f, -0x1.9b6d78p-9f,
  0x1.c4ec2cp-1f, 0x1.031f6ap-3f, -0x1.6e0f4ep-7f, -0x1.ad36b4p-6f, 0x1.4570e6p-9f,
  -0x1.60249cp0f, 0x1.6912dep0f, -0x1.f3c822p-8f, -0x1.4643bcp0f, -0x1.f825bap-7f,
  0x1.4ef29ep-12f, 0x1.4c12ep0f, 0x1.bd6cacp-1f, 0x1.883c7cp-4f, 0x1.03b6d8p-6f, -0x1.1c6998p-6f,
  -0x1.edaea4p-1f, 0x1.63cf62p-4f, 0x1.77d148p-2f, 0x1.057bcp-1f, 0x1.2e4238p0f, -0x1.1298b2p1f
};
inline constexpr float c131_value[] = {
  0x1.843f62p6f
};
inline constexpr float c131_dx[] = {
  0x1.2a6934p-2f, -0x1.23823p-2f, -0x1.b9c10ap-8f, -0x1.9a2b26p-8f, -0x1.12ab68p-4f,
  0x1.2c4e1ap-4f, 0x1.8a89fep-4f, 0x1.7a87cep-4f, -0x1.8288e6p-3f, -0x1.c77206p-4f, 0x1.b9693p-5f,
  0x1.d57ad4p-5f
};
inline constexpr float c132_value[] = {
  0x1.36aadap9f
};
inline constexpr float c132_dx[] = {
  0x1.dd906ap0f, -0x1.d2848ep0f, -0x1.617b6cp-5f, -0x1.483544p-5f, -0x1.b791cp-2f, 0x1.e0986ep-2f,
  0x1.3bb3a2p-1f, 0x1.2ee45ap-1f, -0x1.354bfep0f, -0x1.6c7008p-1f, 0x1.61352p-2f, 0x1.77aaecp-2f
};
inline constexpr float c133_value[] = {
  0x1.27175p1f
};
inline constexpr float x_71[] = {
  -0x1.5977ap1f, 0x1.e6036p0f, 0x1.1af688p1f, -0x1.fc3dbp0f, 0x1.4258ep-1f, -0x1.82221cp1f,
  -0x1.1de978p1f, -0x1.9e63bp1f, 0x1.520bcp-1f, 0x1.aad46p-1f, 0x1.d0dcacp1f, -0x1.28d948p1f,
  -0x1.f9afap-1f, -0x1.1e24d8p0f, 0x1.ee7168p0f, 0x1.431cep-2f, 0x1.bbbcfp0f, -0x1.c862ep1f,
  0x1.f6ab98p0f, 0x1.a32008p0f, 0x1.3c3d98p1f, -0x1.21c8bp1f, 0x1.3c2948p1f, 0x1.8fbdep-2f,
  -0x1.258cp-6f, 0x1.10e7ep0f, -0x1.6e781p0f, -0x1.46d7cp1f, 0x1.7a53ep0f, -0x1.ff9f5p0f,
  0x1.dd1318p1f, 0x1.b41bccp1f, 0x1.c333p-5f, -0x1.abe5e8p1f, 0x1.6061a8p1f, -0x1.71939cp1f,
  -0x1.72172p-2f, 0x1.d6b55cp1f, 0x1.077fb8p1f, -0x1.77bc68p0f, -0x1.5a059cp1f, -0x1.8bb43p-1f,
  -0x1.ddbb7cp1f, 0x1.b80e4cp1f, -0x1.c1c8p0f
};
inline constexpr int classes_72[] = {
  2, -100, 1, 4, -100, 2, 1, -100, 3
};
inline constexpr float c133_dx[] = {
  0x1.48cd2cp-11f, 0x1.fdcd66p-5f, -0x1.4e606ep-4f, 0x1.4f9c8p-10f, 0x1.1ea6acp-6f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.1b8f48p-3f, -0x1.549856p-3f, 0x1.65d3cep-10f, 0x1.3a2e5p-10f, 0x1.9e484cp-6f,
  0x1.83771p-7f, 0x1.8fdf18p-5f, 0x1.ff8d9cp-13f, 0x1.f76186p-5f, -0x1.f50ef8p-4f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.0021bcp-4f, 0x1.51373ep-8f, -0x1.51e6d4p-3f, 0x1.82a40ep-4f, 0x1.7e8d5cp-9f,
  0x1.40843p-4f, -0x1.c1ef5ap-4f, 0x1.04c2aap-9f, 0x1.1706bep-14f, 0x1.e3fd3ep-6f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.6f9254p-12f, 0x1.3cafd8p-9f, 0x1.06b78cp-13f, -0x1.f16c56p-9f, 0x1.d97acep-11f
};
inline constexpr float c134_value[] = {
  0x1.baa2f8p3f
};
inline constexpr float c134_dx[] = {
  0x1.ed33cp-9f, 0x1.7e5a0cp-2f, -0x1.f590a4p-2f, 0x1.f76acp-8f, 0x1.adfap-4f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0x1.a956ecp-1f, -0x1.fee48p-1f, 0x1.0c5edap-7f, 0x1.d74578p-8f, 0x1.36b638p-3f,
  0x1.22994cp-4f, 0x1.2be752p-2f, 0x1.7faa34p-10f, 0x1.798924p-2f, -0x1.77cb38p-1f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.803298p-2f, 0x1.f9d2dcp-6f, -0x1.fada3cp-1f, 0x1.21fb0ap-1f, 0x1.1eea04p-6f,
  0x1.e0c646p-2f, -0x1.517384p-1f, 0x1.8723fep-7f, 0x1.a28a1cp-12f, 0x1.6afdeep-3f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0x1.13adbep-9f, 0x1.db07c4p-7f, 0x1.8a1352p-11f, -0x1.75114p-6f, 0x1.631c1ap-8f
};
inline constexpr float c135_value[] = {
  0x1.0bdc76p7f
};
inline constexpr int classes_73[] = {
  1, -100, 2, 0
};
inline constexpr float c135_dx[] = {
  0x1.555556p-2f, -0x1.555556p-2f, 0x1.2p-146f, 0.f, 0.f, 0.f, 0x1.555556p-3f, 0x1.555556p-3f,
  -0x1.555556p-2f, -0x1.c71c74p-3f, 0x1.c71c7p-4f, 0x1.c71c7p-4f
};
inline constexpr float c136_value[] = {
  0x1.91cabp8f
};
inline constexpr float c136_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, 0.f, 0.f, 0x1p-1f, 0x1p-1f, -1.f, -0x1.555556p-1f, 0x1.555554p-2f,
  0x1.555554p-2f
};
inline constexpr float c137_value[] = {
  0x1.fcba16p0f
};
inline constexpr int classes_74[] = {
  2, 2, 1, 4, 2, 2, 1, 2, 3
};
inline constexpr float c137_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0x1.5c75dp-3f, -0x1.a28cb8p-3f,
  0x1.b7b9ep-10f, 0x1.821706p-10f, 0x1.fd1a38p-6f, 0x1.bb7d7ap-6f, 0x1.c9b0bep-4f,
  0x1.24c2a2p-11f, 0x1.201556p-3f, -0x1.1ec114p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0x1.89e01ap-4f, -0x1.14752p-3f, 0x1.407152p-9f, 0x1.56e3a6p-14f, 0x1.2961bep-5f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0x1.cc968ap-12f, 0x1.8cd3ap-9f, 0x1.493306p-13f, -0x1.37a656p-8f, 0x1.28a602p-10f
};
inline constexpr float c138_value[] = {
  0x1.c7a3eap3f
};
inline constexpr float c138_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0x1.381904p0f, -0x1.76df8ep0f, 0x1.89d7p-7f,
  0x1.59ccfcp-7f, 0x1.c7fa04p-3f, 0x1.8d360ap-3f, 0x1.99edf6p-1f, 0x1.0635cep-8f, 0x1.020574p0f,
  -0x1.00d4b2p1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0x1.60c616p-1f,
  -0x1.ef37a4p-1f, 0x1.1f00fcp-6f, 0x1.331baep-11f, 0x1.0a5976p-2f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0x1.9c865ap-9f, 0x1.636ac4p-6f, 0x1.26d8c4p-10f, -0x1.1720e6p-5f, 0x1.09b152p-7f
};
inline constexpr float c139_value[] = {
  0x1.f0d9c6p6f
};
inline constexpr int classes_75[] = {
  1, 2, 2, 0
};
inline constexpr float c139_dx[] = {
  0x1.3ce9aep-1f, -0x1.3ce9aep-1f, 0x1.1p-145f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.041dc6p-2f,
  0x1.041dc4p-3f, 0x1.041dc4p-3f
};
inline constexpr float c140_value[] = {
  0x1.87d224p8f
};
inline constexpr float c140_dx[] = {
  0x1.f3d72cp0f, -0x1.f3d72cp0f, 0x1.a8p-144f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.9a4294p-1f,
  0x1.9a4292p-2f, 0x1.9a4292p-2f
};
inline constexpr float c141_value[] = {
  0.f
};
inline constexpr float x_76[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c141_dx[] = {
  -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f,
  -0x1.24924ap-3f, -0x1.24924ap-3f
};
inline constexpr float c142_value[] = {
  0.f
};
inline constexpr float c142_dx[] = {
  -1.f, -1.f, -1.f, -1.f, -1.f, -1.f, -1.f
};
inline constexpr float c143_value[] = {
  0x1.9bc61p1f
};
inline constexpr float x_77[] = {
  -0x1.1df63ap0f, -0x1.5dd036p1f, -0x1.50aab2p0f, -0x1.a74b58p2f, -0x1.15bc0ap0f, -0x1.c6c25cp0f,
  -0x1.e2ce6ap-1f, -0x1.6b5cf2p2f, -0x1.e31faap-1f, -0x1.82f976p1f, -0x1.1583e8p1f,
  -0x1.1589c2p0f, -0x1.ca74d8p1f, -0x1.2d0848p2f, -0x1.583b84p-1f, -0x1.9276eep2f,
  -0x1.202c78p-1f, -0x1.c409a8p-1f, -0x1.0f08b4p2f, -0x1.e8820ep2f, -0x1.67312p0f, -0x1.c2c6eap2f,
  -0x1.211e8ep2f, -0x1.ea26dcp-2f, -0x1.0c7a8p1f, -0x1.3b8d62p2f, -0x1.8aa116p2f, -0x1.0f14cep2f,
  -0x1.cc7c06p2f, -0x1.97215cp-6f, -0x1.2856acp2f, -0x1.7c48ep1f, -0x1.7c782ep2f, -0x1.f19f7p1f,
  -0x1.67e772p-4f, -0x1.136712p0f, -0x1.85201cp1f, -0x1.13e6acp2f, -0x1.55a246p2f,
  -0x1.0ba042p-1f, -0x1.96e72ep1f, -0x1.e30d6cp0f, -0x1.98b06cp0f, -0x1.8a6bb6p-1f, -0x1.f4d67cp0f
};
inline constexpr float c143_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.c71c72p-4f, 0.f, 0.f, 0.f, 0.f, -0x1.c71c72p-4f
};
inline constexpr float c144_value[] = {
  0x1.cf3ed2p4f
};
inline constexpr float c144_dx[] = {
  0.f, 0.f, 0.f, 0.f, -1.f, -1.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -1.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, -1.f
};
inline constexpr float c145_value[] = {
  0x1.8e0c88p2f
};
inline constexpr float x_78[] = {
  -0x1.2d7cb2p2f, -0x1.62ef1p2f, -0x1.7312eap2f, -0x1.5f952ap1f, -0x1.89c986p1f, -0x1.1da442p1f,
  -0x1.30f57ap1f, -0x1.e86442p1f, -0x1.81e176p1f, -0x1.54a682p1f, -0x1.f94dbep2f, -0x1.0dc3a6p1f,
  -0x1.cd723cp0f, -0x1.0d56c6p1f, -0x1.9c7b5ap2f, -0x1.19fa0ep1f, -0x1.190a44p2f, -0x1.51a51p1f,
  -0x1.770396p2f, -0x1.a89f6cp1f, -0x1.b9a6acp2f, -0x1.13f26ap2f, -0x1.23e34p0f, -0x1.ab6e88p2f,
  -0x1.8f96b8p2f, -0x1.b12378p2f, -0x1.b71f5cp1f, -0x1.1ad5bp1f, -0x1.827f2cp1f, -0x1.07125p2f,
  -0x1.3dc598p1f, -0x1.ca8d98p0f, -0x1.b8c694p2f, -0x1.31184p1f, -0x1.e8d0ap2f, -0x1.f1e9aap0f,
  -0x1.38c24ap2f, -0x1.2431bp1f, -0x1.34238cp2f, -0x1.407e2cp1f, -0x1.238df2p0f, -0x1.12e2p1f,
  -0x1.89590cp2f, -0x1.3319a2p2f, -0x1.85dda8p2f, -0x1.4a6f9ap2f, -0x1.5fa614p2f, -0x1.f5ba34p2f,
  -0x1.460e04p1f, -0x1.73bba8p2f, -0x1.13c074p1f, -0x1.40a50ep0f, -0x1.8a6fbap2f, -0x1.a9e596p0f,
  -0x1.7bffd2p2f, -0x1.174b2cp1f, -0x1.783cc8p2f, -0x1.f7eefep0f, -0x1.156bccp3f, -0x1.899a32p2f,
  -0x1.6cdaaap2f, -0x1.d92e78p1f, -0x1.10130cp3f, -0x1.820492p2f, -0x1.db288p1f, -0x1.0b0132p3f,
  -0x1.10e2dap3f, -0x1.936cd6p0f, -0x1.18593cp3f, -0x1.ec3d12p2f, -0x1.8393acp0f, -0x1.9e3418p2f,
  -0x1.88bce6p2f, -0x1.d91ef2p2f, -0x1.183d8ap1f, -0x1.0d34d2p1f, -0x1.0728ep2f, -0x1.bbd29ap1f,
  -0x1.83329ap1f, -0x1.05ca12p1f, -0x1.5e20d4p2f, -0x1.687e1cp0f, -0x1.b1cab8p2f, -0x1.7b1e3ap1f,
  -0x1.11fbeep2f
};
inline constexpr int classes_79[] = {
  4, 3, 8, 11, 3
};
inline constexpr float c145_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.99999ap-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c146_value[] = {
  0x1.f18faap4f
};
inline constexpr float c146_dx[] = {
  0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c147_value[] = {
  0x1.921ae4p6f
};
inline constexpr float x_80[] = {
  0.f, -200.f, -100.f, -0x1.90a064p7f, -0x1.40c7acp-2f, -0x1.5031eap0f, -0x1.62e43p-1f,
  -0x1.62e43p-1f, -0x1.9162e4p7f, -0x1.193ea8p0f, -0x1.193ea8p0f, -0x1.193ea8p0f
};
inline constexpr float c147_dx[] = {
  0.f, -0x1p-2f, 0.f, 0.f, -0x1p-2f, 0.f, 0.f, 0.f, -0x1p-2f, -0x1p-2f, 0.f, 0.f
};
inline constexpr float c148_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c148_dx[] = {
  0.f, -1.f, 0.f, 0.f, -1.f, 0.f, 0.f, 0.f, -1.f, -1.f, 0.f, 0.f
};
inline constexpr float c149_value[] = {
  0.f
};
inline constexpr float c149_dx[] = {
  -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f,
  -0x1.24924ap-3f, -0x1.24924ap-3f
};
inline constexpr float c150_value[] = {
  0.f
};
inline constexpr float c150_dx[] = {
  -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f, -0x1.4d892ap0f,
  -0x1.4d892ap0f
};
inline constexpr float c151_value[] = {
  0x1.67a596p1f
};
inline constexpr float c151_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.56d35ep-3f, -0x1.142406p-4f, 0.f, 0.f, 0.f, 0.f, -0x1.142406p-4f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.774fecp-4f, 0.f, 0.f, -0x1.7011f6p-4f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, -0x1.774fecp-4f, 0.f, 0.f, -0x1.7011f6p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.56d35ep-3f, 0.f, 0.f, 0.f, 0.f, -0x1.56d35ep-3f
};
inline constexpr float c152_value[] = {
  0x1.6f1694p5f
};
inline constexpr float c152_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.5deb42p1f, -0x1.19dab2p0f, 0.f, 0.f, 0.f, 0.f, -0x1.19dab2p0f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.7f13e4p0f, 0.f, 0.f, -0x1.77af92p0f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, -0x1.7f13e4p0f, 0.f, 0.f, -0x1.77af92p0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  -0x1.5deb42p1f, 0.f, 0.f, 0.f, 0.f, -0x1.5deb42p1f
};
inline constexpr float c153_value[] = {
  0x1.8ef3ep2f
};
inline constexpr float w_81[] = {
  0x1.fb3d2cp-2f, 0x1.4ec1f8p0f, 0x1.b89898p0f, 0x1.54cc7ep-1f, 0x1.652fa8p0f, 0x1.c3a7ccp0f,
  0x1.c15c34p-1f, 0x1.bfcda4p0f, 0x1.f4d278p-1f, 0x1.bf3e78p0f, 0x1.4531d2p1f, 0x1.b6ba6cp0f,
  0x1.dc21c8p0f, 0x1.0f924cp-2f, 0x1.38b688p-1f, 0x1.7b286p-1f, 0x1.5882dcp1f
};
inline constexpr float c153_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.07ae66p-2f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.f72ae6p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.71b744p-3f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.43e086p-2f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.f72ae6p-4f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c154_value[] = {
  0x1.0e369cp5f
};
inline constexpr float c154_dx[] = {
  0.f, 0.f, 0.f, 0.f, -0x1.652fa8p0f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.54cc7ep-1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.f4d278p-1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, -0x1.b6ba6cp0f, 0.f, 0.f, 0.f, 0.f, 0.f,
  0.f, 0.f, 0.f, -0x1.54cc7ep-1f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c155_value[] = {
  0x1.978d2ap6f
};
inline constexpr float c155_dx[] = {
  0.f, -0x1.3854a4p-2f, 0.f, 0.f, -0x1.3854a4p-2f, 0.f, 0.f, 0.f, -0x1.9e24fap-3f,
  -0x1.808872p-3f, 0.f, 0.f
};
inline constexpr float c156_value[] = {
  0x1.461d28p9f
};
inline constexpr float c156_dx[] = {
  0.f, -0x1.f3d72cp0f, 0.f, 0.f, -0x1.f3d72cp0f, 0.f, 0.f, 0.f, -0x1.4b63b4p0f, -0x1.33b1eep0f,
  0.f, 0.f
};
inline constexpr float c157_value[] = {
  0.f
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
  0x1.63ca4cp0f
};
inline constexpr float x_82[] = {
  0x1.ee7168p0f, 0x1.431cep-2f, 0x1.bbbcfp0f, -0x1.c862ep1f, 0x1.f6ab98p0f, 0x1.a32008p0f,
  0x1.3c3d98p1f, -0x1.21c8bp1f, 0x1.3c2948p1f, 0x1.8fbdep-2f, -0x1.258cp-6f, 0x1.10e7ep0f,
  -0x1.6e781p0f, -0x1.46d7cp1f, 0x1.7a53ep0f
};
inline constexpr int classes_83[] = {
  0, 2, 2, 1, 0
};
inline constexpr float c159_dx[] = {
  -0x1.9d7602p-4f, 0x1.4281ecp-6f, 0x1.4cd584p-4f, 0x1.e27646p-12f, 0x1.dac126p-4f,
  -0x1.dca39cp-4f, 0x1.97ef2ep-4f, 0x1.cac78ap-11f, -0x1.9b84bcp-4f, 0x1.c3558ap-5f,
  -0x1.4e96fep-3f, 0x1.bb8336p-4f, -0x1.84c6f6p-3f, 0x1.b1fa34p-9f, 0x1.7dff0ep-3f
};
inline constexpr float c160_value[] = {
  0x1.bcbcdep2f
};
inline constexpr float c160_dx[] = {
  -0x1.0269cp-1f, 0x1.932266p-4f, 0x1.a00ae4p-2f, 0x1.2d89ecp-9f, 0x1.28b8b8p-1f, -0x1.29e64p-1f,
  0x1.fdeafap-2f, 0x1.1ebcb6p-8f, -0x1.0132f4p-1f, 0x1.1a1576p-2f, -0x1.a23cbcp-1f,
  0x1.153202p-1f, -0x1.e5f8b4p-1f, 0x1.0f3c6p-6f, 0x1.dd7edp-1f
};
inline constexpr float c161_value[] = {
  0x1.f8f24ap1f
};
inline constexpr float x_84[] = {
  0x1.6061a8p1f, -0x1.71939cp1f, -0x1.72172p-2f, 0x1.d6b55cp1f, 0x1.077fb8p1f, -0x1.77bc68p0f,
  -0x1.5a059cp1f, -0x1.8bb43p-1f, -0x1.ddbb7cp1f, 0x1.b80e4cp1f, -0x1.c1c8p0f, -0x1.8ff1p-4f,
  -0x1.892704p1f, -0x1.03ac3p0f, 0x1.648a1cp1f, 0x1.852a08p0f, -0x1.c6bc8p-2f, -0x1.b70998p0f,
  -0x1.5efcp1f, 0x1.09607cp1f, -0x1.014edcp1f, -0x1.6fb99p-1f, -0x1.b5ff2p-2f, 0x1.97eb2p-2f,
  -0x1.934bbp-1f, 0x1.d0d59p1f, -0x1.db76dcp1f, -0x1.351cp1f, 0x1.3895ap0f, -0x1.cd91f8p0f,
  0x1.31f8a4p1f, -0x1.ed054p0f, 0x1.8530c8p1f, 0x1.e444ecp1f, -0x1.8a6a2p-1f, -0x1.9afe88p0f,
  -0x1.db8dfp0f, 0x1.319368p0f, 0x1.ba556p-1f, 0x1.b57538p0f, 0x1.8ed2c8p0f, 0x1.ff538p-4f,
  0x1.d9f5ap-1f, 0x1.4770b8p0f, -0x1.fa3cap1f, 0x1.d5367p0f, 0x1.11a5cp1f, 0x1.d6103p0f,
  -0x1.4097d8p1f, 0x1.bcc9ap0f, -0x1.cdad6p-2f, 0x1.5b30ap-1f, -0x1.4595f4p1f, -0x1.71ap-10f,
  -0x1.cadc2p1f, -0x1.fdce7p-1f, 0x1.167f98p1f, -0x1.ae6bd8p1f, -0x1.76bc38p1f, -0x1.b9d5b8p1f,
  -0x1.d5c48p-4f, 0x1.1b371p0f, 0x1.2f906p-2f, -0x1.96cdap-1f, 0x1.aaae8p-1f, 0x1.8654d8p0f,
  -0x1.c91bfp1f, 0x1.dd63ep-1f, -0x1.da1078p1f, 0x1.fd37e8p0f, -0x1.e7cf3p-1f, 0x1.a6be3p0f,
  -0x1.c2d94p-1f, 0x1.6e2538p0f, 0x1.65c9dp1f, 0x1.c95d9p0f, -0x1.1b215p1f, -0x1.ba89fp-1f,
  -0x1.142a88p1f, -0x1.3a9cd8p0f, -0x1.8f76cp0f, -0x1.f3e3ap1f, 0x1.630588p0f, -0x1.dfcd1p0f,
  0x1.c7a0a8p0f
};
inline constexpr int classes_85[] = {
  15, 5, 15, 5, 13
};
inline constexpr float c161_dx[] = {
  0x1.b158dap-6f, 0x1.8a06dep-14f, 0x1.33e2fp-10f, 0x1.110e2p-4f, 0x1.b0ce8p-7f, 0x1.975edcp-12f,
  0x1.d9a2eep-14f, 0x1.981196p-11f, 0x1.52867ap-15f, 0x1.adcfdap-5f, 0x1.310d6ep-12f,
  0x1.90d136p-10f, 0x1.47be7ap-14f, 0x1.40856ep-11f, 0x1.bfa7bep-6f, -0x1.89cfb6p-3f,
  0x1.1b759ep-10f, 0x1.25089cp-12f, 0x1.a3af86p-14f, 0x1.948f2ep-7f, 0x1.b43ee6p-13f,
  0x1.8cfe1ep-11f, -0x1.9786ccp-3f, 0x1.2f23c6p-9f, 0x1.72592p-11f, 0x1.e07846p-5f,
  0x1.3d65b4p-15f, 0x1.230db4p-13f, 0x1.590fa6p-8f, 0x1.0c5802p-12f, 0x1.15c534p-6f,
  0x1.daa49ap-13f, 0x1.0a149p-5f, 0x1.17a046p-4f, 0x1.d7c32p-10f, 0x1.995406p-11f,
  0x1.3e1694p-11f, 0x1.a4536ap-7f, 0x1.2e4416p-7f, 0x1.5fcb68p-6f, 0x1.2e83ep-6f, 0x1.20b0eep-8f,
  0x1.418686p-7f, 0x1.c9cd8p-7f, 0x1.387204p-14f, 0x1.8e40f6p-6f, 0x1.0e2496p-5f, 0x1.8f9446p-6f,
  0x1.4d1c7ap-12f, -0x1.6c5932p-3f, 0x1.44abccp-9f, 0x1.d4ae0ep-7f, 0x1.2b1894p-11f,
  0x1.db1cd4p-8f, 0x1.a65bd6p-13f, 0x1.5f9086p-9f, -0x1.16a066p-3f, 0x1.07b816p-12f,
  0x1.977496p-12f, 0x1.e2717p-13f, 0x1.a83a86p-8f, 0x1.679824p-6f, 0x1.3ffb5p-7f, 0x1.ade87ap-9f,
  0x1.11b306p-6f, 0x1.113694p-5f, 0x1.ac2cep-13f, 0x1.2e31bcp-6f, 0x1.94436ep-14f, 0x1.d48dc6p-6f,
  0x1.8b9476p-10f, 0x1.4e3d2ep-6f, 0x1.a9314p-10f, 0x1.0bf144p-6f, 0x1.0649c4p-4f, 0x1.7ea46ep-6f,
  0x1.c1309ep-12f, 0x1.b0264ep-10f, 0x1.da4e3ep-12f, 0x1.2c1c36p-10f, 0x1.aee33p-11f,
  -0x1.99704ep-3f, 0x1.008c8ep-6f, 0x1.3ad43ep-11f, 0x1.7c0dbp-6f
};
inline constexpr float c162_value[] = {
  0x1.3b976ep4f
};
inline constexpr float c162_dx[] = {
  0x1.0ed788p-3f, 0x1.ec8894p-12f, 0x1.80dbacp-8f, 0x1.5551a8p-2f, 0x1.0e811p-4f, 0x1.fd3692p-10f,
  0x1.2805d4p-11f, 0x1.fe15fap-9f, 0x1.a72818p-13f, 0x1.0ca1e8p-2f, 0x1.7d50c8p-10f,
  0x1.f50582p-8f, 0x1.99ae18p-12f, 0x1.90a6cap-9f, 0x1.17c8d6p-3f, -0x1.ec43a4p-1f,
  0x1.625304p-8f, 0x1.6e4ac2p-10f, 0x1.064db4p-11f, 0x1.f9b2fap-5f, 0x1.10a75p-10f,
  0x1.f03da4p-9f, -0x1.fd687ep-1f, 0x1.7aecb6p-7f, 0x1.ceef68p-9f, 0x1.2c4b2cp-2f, 0x1.8cbf2p-13f,
  0x1.6bd12p-11f, 0x1.af539p-6f, 0x1.4f6e02p-10f, 0x1.5b368p-4f, 0x1.28a6ep-10f, 0x1.4c99b4p-3f,
  0x1.5d8856p-2f, 0x1.26d9f4p-7f, 0x1.ffa906p-9f, 0x1.8d9c38p-9f, 0x1.06b422p-4f, 0x1.79d51cp-5f,
  0x1.b7be42p-4f, 0x1.7a24d8p-4f, 0x1.68dd2ap-6f, 0x1.91e826p-5f, 0x1.1e207p-4f, 0x1.868e84p-12f,
  0x1.f1d134p-4f, 0x1.51adbcp-3f, 0x1.f37958p-4f, 0x1.a06398p-10f, -0x1.c76f7ep-1f,
  0x1.95d6bep-7f, 0x1.24ecc8p-4f, 0x1.75deb8p-9f, 0x1.28f204p-5f, 0x1.07f966p-10f, 0x1.b774a8p-7f,
  -0x1.5c487ep-1f, 0x1.49a61ap-10f, 0x1.fd51bcp-10f, 0x1.2d86e6p-10f, 0x1.092494p-5f,
  0x1.c17e2cp-4f, 0x1.8ffa24p-5f, 0x1.0cb14cp-6f, 0x1.561fc6p-4f, 0x1.558438p-3f, 0x1.0b9c0cp-10f,
  0x1.79be2ap-4f, 0x1.f95448p-12f, 0x1.24d89cp-3f, 0x1.ee7994p-8f, 0x1.a1cc7ap-4f, 0x1.09bec8p-7f,
  0x1.4eed94p-4f, 0x1.47dc34p-2f, 0x1.de4d8ap-4f, 0x1.18be62p-9f, 0x1.0e17fp-7f, 0x1.2870e6p-9f,
  0x1.772344p-8f, 0x1.0d4dfep-8f, -0x1.ffcc6p-1f, 0x1.40afb2p-4f, 0x1.89894ep-9f, 0x1.db111cp-4f
};
inline constexpr float c163_value[] = {
  0x1.921ae4p6f
};
inline constexpr float c163_dx[] = {
  0x1p-2f, -0x1p-2f, 0x1.cp-147f, 0.f, -0x1.13656p-4f, 0x1.136562p-4f, 0x1p-3f, 0x1p-3f, -0x1p-2f,
  -0x1.555556p-3f, 0x1.555554p-4f, 0x1.555554p-4f
};
inline constexpr float c164_value[] = {
  0x1.921ae4p8f
};
inline constexpr float c164_dx[] = {
  1.f, -1.f, 0x1.bp-145f, 0.f, -0x1.13656p-2f, 0x1.136562p-2f, 0x1p-1f, 0x1p-1f, -1.f,
  -0x1.555556p-1f, 0x1.555554p-2f, 0x1.555554p-2f
};
inline constexpr float c165_value[] = {
  0x1.7957aap0f
};
inline constexpr float x_86[] = {
  -0x1.a71ff4p1f, -0x1.04373cp-2f, -0x1.39f2c8p1f, -0x1.e88674p1f, -0x1.ecf58p-4f, -0x1.8a1872p1f,
  -0x1.e5b2aap1f
};
inline constexpr float t_87[] = {
  0.f, 1.f, 1.f, 1.f, 0.f, 0.f, 1.f
};
inline constexpr float c165_dx[] = {
  -0.f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0.f, -0.f, -0x1.24924ap-3f
};
inline constexpr float c166_value[] = {
  0x1.4a2cb4p3f
};
inline constexpr float c166_dx[] = {
  -0.f, -1.f, -1.f, -1.f, -0.f, -0.f, -1.f
};
inline constexpr float c167_value[] = {
  0x1.a4a628p-1f
};
inline constexpr float x_88[] = {
  -0x1.6470c4p1f, -0x1.3052b4p0f, -0x1.73506ap1f, -0x1.583248p1f, -0x1.3fcc34p-1f, -0x1.2e9826p2f,
  -0x1.431f4ep1f, -0x1.333746p1f, -0x1.1c7822p1f, -0x1.83f88cp-2f, -0x1.4e513cp-1f,
  -0x1.34f7aap0f, -0x1.ac067p1f, -0x1.08922p1f, -0x1.7abaap1f, -0x1.85e9bcp0f, -0x1.20c1cap2f,
  -0x1.2e7b8ep2f, -0x1.1811f8p1f, -0x1.f9dc62p1f, -0x1.d07c34p-1f, -0x1.bdfa0ap0f,
  -0x1.39fa98p-3f, -0x1.abbdbcp1f, -0x1.6bbeb8p1f, -0x1.1c3618p2f, -0x1.92ef8p0f, -0x1.23e426p1f,
  -0x1.fd1ecep1f, -0x1.2bdbd4p-1f, -0x1.31fb8p2f, -0x1.88528p1f, -0x1.1eba9ep-1f, -0x1.3c3498p-2f,
  -0x1.147afcp-1f, -0x1.c08de8p0f, -0x1.51e76p0f, -0x1.99551ap1f, -0x1.1cfa74p1f, -0x1.4e3d96p0f,
  -0x1.4bcb3ap1f, -0x1.14b714p2f, -0x1.00c9ccp1f, -0x1.2e7eb4p2f, -0x1.0a746ep1f
};
inline constexpr float t_89[] = {
  0.f, 1.f, 0x1.ec928p-1f, 0x1.e350fp-4f, 0x1.0b6a6ap-1f, 0x1.36dd1ep-1f, 0x1.60d6a8p-3f,
  0x1.164a54p-2f, 0x1.d26a9p-1f, 0x1.5622dp-2f, 0x1.9535fp-1f, 0x1.d1e78p-6f, 0x1.82fcep-3f,
  0x1.ee1254p-2f, 0x1.4c6742p-1f, 0x1.44910cp-1f, 0x1.ab01ep-4f, 0x1.6708ep-2f, 0x1.8113p-4f,
  0x1.953228p-2f, 0x1.e33074p-2f, 0x1.8796ep-4f, 0x1.4cd998p-2f, 0x1.5c9dep-2f, 0x1.c6aa38p-2f,
  0x1.e343d4p-1f, 0x1.0c53cp-5f, 0x1.28b8b8p-3f, 0x1.71ea3p-2f, 0x1.ecc86cp-2f, 0x1.84f52p-1f,
  0x1.5b562p-2f, 0x1.6b39f4p-1f, 0x1.9429p-6f, 0x1.6a86c8p-1f, 0x1.f38d6p-5f, 0x1.a4f00ap-1f,
  0x1.b90148p-3f, 0x1.b1b1d8p-1f, 0x1.3520d4p-2f, 0x1.a71982p-1f, 0x1.10de1p-1f, 0x1.d6f9dap-1f,
  0x1.318372p-1f, 0x1.f142cp-4f
};
inline constexpr float c167_dx[] = {
  -0.f, -0x1.6c16c2p-6f, -0x1.5e460cp-6f, -0x1.57b106p-9f, -0x1.7c5314p-7f, -0x1.ba1e0ap-7f,
  -0x1.f5d094p-9f, -0x1.8bca6cp-8f, -0x1.4bac7ep-6f, -0x1.e697eap-8f, -0x1.20265cp-6f,
  -0x1.4b4f4ap-11f, -0x1.1330fap-8f, -0x1.5f56fep-7f, -0x1.d8c05ep-7f, -0x1.cd9b18p-7f,
  -0x1.2fa65p-9f, -0x1.fea08ap-8f, -0x1.11d4ap-9f, -0x1.2023acp-7f, -0x1.5799ecp-7f,
  -0x1.1676acp-9f, -0x1.d962fcp-8f, -0x1.efcf78p-8f, -0x1.43513ap-7f, -0x1.57a7b4p-6f,
  -0x1.7d9efp-11f, -0x1.a60106p-9f, -0x1.070cfp-7f, -0x1.5e6c64p-7f, -0x1.14978ep-6f,
  -0x1.edfd56p-8f, -0x1.024b58p-6f, -0x1.1f671cp-11f, -0x1.01cbfp-6f, -0x1.633cb6p-10f,
  -0x1.2b555cp-6f, -0x1.399a84p-8f, -0x1.3467b6p-6f, -0x1.b7a628p-8f, -0x1.2cdefp-6f,
  -0x1.8414p-7f, -0x1.4eea9p-6f, -0x1.b2820ep-7f, -0x1.619b8ep-9f
};
inline constexpr float c168_value[] = {
  0x1.27c4d4p5f
};
inline constexpr float c168_dx[] = {
  -0.f, -1.f, -0x1.ec928p-1f, -0x1.e350fp-4f, -0x1.0b6a6ap-1f, -0x1.36dd1ep-1f, -0x1.60d6a8p-3f,
  -0x1.164a54p-2f, -0x1.d26a9p-1f, -0x1.5622dp-2f, -0x1.9535fp-1f, -0x1.d1e78p-6f, -0x1.82fcep-3f,
  -0x1.ee1254p-2f, -0x1.4c6742p-1f, -0x1.44910cp-1f, -0x1.ab01ep-4f, -0x1.6708ep-2f,
  -0x1.8113p-4f, -0x1.953228p-2f, -0x1.e33074p-2f, -0x1.8796ep-4f, -0x1.4cd998p-2f,
  -0x1.5c9dep-2f, -0x1.c6aa38p-2f, -0x1.e343d4p-1f, -0x1.0c53cp-5f, -0x1.28b8b8p-3f,
  -0x1.71ea3p-2f, -0x1.ecc86cp-2f, -0x1.84f52p-1f, -0x1.5b562p-2f, -0x1.6b39f4p-1f, -0x1.9429p-6f,
  -0x1.6a86c8p-1f, -0x1.f38d6p-5f, -0x1.a4f00ap-1f, -0x1.b90148p-3f, -0x1.b1b1d8p-1f,
  -0x1.3520d4p-2f, -0x1.a71982p-1f, -0x1.10de1p-1f, -0x1.d6f9dap-1f, -0x1.318372p-1f,
  -0x1.f142cp-4f
};
inline constexpr float c169_value[] = {
  0x1.c75fbep-4f
};
inline constexpr float x_90[] = {
  -0x1.17b44ep2f, -0x1.18fd2p1f, -0x1.b8c9bcp0f, -0x1.ff0cap1f, -0x1.8cd88p-7f, -0x1.a1d6a4p-1f,
  -0x1.609f4ap0f
};
inline constexpr float t_91[] = {
  -0x1.b30a68p1f, -0x1.86dcdcp-2f, -0x1.2839ep2f, -0x1.8430a6p1f, -0x1.49bca8p-1f, -0x1.4c2c8cp1f,
  -0x1.057862p2f
};
inline constexpr float c169_dx[] = {
  -0x1.38d6dep-8f, -0x1.8f79e8p-4f, -0x1.6dd80ap-10f, -0x1.c31c0ap-8f, -0x1.334deap-4f,
  -0x1.5d63c8p-7f, -0x1.3adb76p-9f
};
inline constexpr float c170_value[] = {
  0x1.8e73c6p-1f
};
inline constexpr float c170_dx[] = {
  -0x1.11bc02p-5f, -0x1.5d8aaap-1f, -0x1.401d08p-7f, -0x1.8ab888p-5f, -0x1.0ce42cp-1f,
  -0x1.31b74ep-4f, -0x1.138006p-6f
};
inline constexpr float c171_value[] = {
  0x1.146c26p-2f
};
inline constexpr float x_92[] = {
  -0x1.461abcp-2f, -0x1.9a4c1p1f, -0x1.be909cp1f, -0x1.73cf1ep1f, -0x1.fbe4fap1f, -0x1.2b9574p2f,
  -0x1.a217ap0f, -0x1.38f7a8p2f, -0x1.4d8c84p1f, -0x1.8fcc96p1f, -0x1.4f0f8cp0f, -0x1.78be6ap1f,
  -0x1.1146b6p-1f, -0x1.0b997ep2f, -0x1.69752ap-1f, -0x1.1213ccp1f, -0x1.7d00d6p0f, -0x1.b7151p0f,
  -0x1.2001e8p1f, -0x1.c2b246p1f, -0x1.195312p2f, -0x1.0d00cep2f, -0x1.deae44p-1f, -0x1.e0c0c6p1f,
  -0x1.1f25ecp-2f, -0x1.48fcbep-1f, -0x1.da7b94p0f, -0x1.262f48p1f, -0x1.0d85d8p2f,
  -0x1.65f1e8p0f, -0x1.7fac28p1f, -0x1.7fdb84p1f, -0x1.243c1cp0f, -0x1.89da3p0f, -0x1.6562dep1f,
  -0x1.359c32p2f, -0x1.347ec2p1f, -0x1.ea683p1f, -0x1.3276d8p1f, -0x1.b396d8p0f, -0x1.fe6e0ap-1f,
  -0x1.3e1d08p2f, -0x1.9f73f4p0f, -0x1.21c324p2f, -0x1.36adbp2f
};
inline constexpr float t_93[] = {
  -0x1.4c91cp0f, -0x1.146cbp1f, -0x1.5d0ebep1f, -0x1.77839ap1f, -0x1.1651c4p1f, -0x1.8372ccp1f,
  -0x1.51305p-4f, -0x1.3e1004p2f, -0x1.1efdc6p1f, -0x1.690042p1f, -0x1.dfea02p0f, -0x1.4b49c2p1f,
  -0x1.59dea6p1f, -0x1.8b5bf4p1f, -0x1.af233p1f, -0x1.75922p1f, -0x1.aafac4p1f, -0x1.189b8p2f,
  -0x1.6d2b98p-1f, -0x1.b74dfp0f, -0x1.63c542p1f, -0x1.303e6cp2f, -0x1.b19d9p0f, -0x1.3d541ep2f,
  -0x1.84ed34p1f, -0x1.9824c8p0f, -0x1.a7e166p-1f, -0x1.5cc06p1f, -0x1.f774a6p-1f,
  -0x1.21d6f2p-1f, -0x1.c7d338p1f, -0x1.22c698p2f, -0x1.11ea7ep2f, -0x1.e8b9ep1f, -0x1.39d15cp2f,
  -0x1.888618p-2f, -0x1.17378ep2f, -0x1.1fa544p1f, -0x1.9114e2p1f, -0x1.090448p2f, -0x1.0483d4p2f,
  -0x1.59181p0f, -0x1.964b04p0f, -0x1.699d16p1f, -0x1.1cbac8p-3f
};
inline constexpr float c171_dx[] = {
  -0x1.8d42dp-8f, -0x1.500de6p-9f, -0x1.7d1112p-10f, -0x1.35e90ep-10f, -0x1.4b1dbep-9f,
  -0x1.1a5244p-10f, -0x1.4f512cp-6f, -0x1.43a98ep-13f, -0x1.356d24p-9f, -0x1.5b1e5ap-10f,
  -0x1.bed422p-9f, -0x1.b5d0dcp-10f, -0x1.86ad28p-10f, -0x1.0966bcp-10f, -0x1.915d94p-11f,
  -0x1.3aa6bap-10f, -0x1.9e9e0ep-11f, -0x1.228de2p-12f, -0x1.64da3p-7f, -0x1.05d212p-8f,
  -0x1.6998cp-10f, -0x1.91aa3cp-13f, -0x1.0bb43ap-8f, -0x1.476546p-13f, -0x1.17147p-10f,
  -0x1.27b5e8p-8f, -0x1.3e310cp-7f, -0x1.7dfaa8p-10f, -0x1.1063bcp-7f, -0x1.9d6a44p-7f,
  -0x1.4af604p-11f, -0x1.efbe26p-13f, -0x1.4293e2p-12f, -0x1.ffe3b4p-12f, -0x1.59db5cp-13f,
  -0x1.f051f6p-7f, -0x1.28ef84p-12f, -0x1.33d948p-9f, -0x1.fb985cp-11f, -0x1.72b35ep-12f,
  -0x1.8db6f8p-12f, -0x1.7a4bp-8f, -0x1.29db26p-8f, -0x1.597614p-10f, -0x1.3cd4dap-6f
};
inline constexpr float c172_value[] = {
  0x1.84b816p3f
};
inline constexpr float c172_dx[] = {
  -0x1.1752fap-2f, -0x1.d8938ap-4f, -0x1.0bfp-4f, -0x1.b3cfbap-5f, -0x1.d1a1d2p-4f,
  -0x1.8d03bp-5f, -0x1.d78a26p-1f, -0x1.c7267p-8f, -0x1.b3217ap-4f, -0x1.e822aep-5f,
  -0x1.3a2d28p-3f, -0x1.33d6dap-4f, -0x1.12b1cp-4f, -0x1.753878p-5f, -0x1.1a35ccp-5f,
  -0x1.ba7a74p-5f, -0x1.238722p-5f, -0x1.989784p-7f, -0x1.f5d2d4p-2f, -0x1.702f68p-3f,
  -0x1.fc7ecep-5f, -0x1.1a6bb2p-7f, -0x1.787572p-3f, -0x1.cc666ap-8f, -0x1.8874bep-5f,
  -0x1.9fd7cep-3f, -0x1.bf74f8p-2f, -0x1.0c943ep-4f, -0x1.7f0c4p-2f, -0x1.22aeb8p-1f,
  -0x1.d169f6p-6f, -0x1.5c91b2p-7f, -0x1.c59ff4p-7f, -0x1.67ec1ap-6f, -0x1.e65c7ap-8f,
  -0x1.5cf9ap-1f, -0x1.a190d2p-7f, -0x1.b0e98cp-4f, -0x1.64e72p-5f, -0x1.04a61ep-6f,
  -0x1.17a4a6p-6f, -0x1.09fcbcp-2f, -0x1.a2dc2cp-3f, -0x1.e5ce0ap-5f, -0x1.bd8b52p-1f
};
inline constexpr float c173_value[] = {
  0x1.7957aap0f
};
inline constexpr float c173_dx[] = {
  -0.f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, -0.f, -0.f, -0x1.24924ap-3f
};
inline constexpr float c174_value[] = {
  0x1.06e7d8p2f
};
inline constexpr float c174_dx[] = {
  -0.f, -0x1.c71c72p-4f, -0x1.b5d78ep-4f, -0x1.ad9d48p-7f, -0x1.db67dap-5f, -0x1.1452c6p-4f,
  -0x1.39a25cp-6f, -0x1.eebd08p-6f, -0x1.9e979cp-4f, -0x1.301ef2p-5f, -0x1.682ff2p-4f,
  -0x1.9e231cp-9f, -0x1.57fd3ap-6f, -0x1.b72cbcp-5f, -0x1.27783ap-4f, -0x1.2080eep-4f,
  -0x1.7b8fe4p-7f, -0x1.3f2456p-5f, -0x1.5649c8p-7f, -0x1.682c96p-5f, -0x1.ad8068p-5f,
  -0x1.5c1456p-7f, -0x1.27dddcp-5f, -0x1.35e1aap-5f, -0x1.942588p-5f, -0x1.ad91ap-4f,
  -0x1.dd06aap-9f, -0x1.07c0a4p-6f, -0x1.48d02ap-5f, -0x1.b6077cp-5f, -0x1.59bd72p-4f,
  -0x1.34be56p-5f, -0x1.42de2ep-4f, -0x1.6740e4p-9f, -0x1.423eeap-4f, -0x1.bc0be4p-8f,
  -0x1.762ab4p-4f, -0x1.880124p-6f, -0x1.8181a4p-4f, -0x1.12c7dap-5f, -0x1.7816acp-4f,
  -0x1.e519p-5f, -0x1.a2a534p-4f, -0x1.0f914ap-4f, -0x1.ba0272p-7f
};
inline constexpr float c175_value[] = {
  0x1.8de5e2p1f
};
inline constexpr float x_94[] = {
  -0x1.2d62a4p1f, 0x1.6b17bep1f, 0x1.24b7f8p-1f, 0x1.0ed01ap0f, 0x1.3dfaaep0f, -0x1.d67468p0f,
  -0x1.22499p-3f
};
inline constexpr float t_95[] = {
  3.f, 1.f, 6.f, 4.f, 1.f, 0.f, 1.f
};
inline constexpr float c175_dx[] = {
  -0x1.a8f83cp-2f, 0x1.25a536p1f, -0x1.354c86p-1f, -0x1.479e7p-3f, 0x1.68497cp-2f, 0x1.74930ap-6f,
  -0x1.35515p-6f
};
inline constexpr float c176_value[] = {
  0x1.5c2926p4f
};
inline constexpr float c176_dx[] = {
  -0x1.73d934p1f, 0x1.00f08ep4f, -0x1.0ea2f4p2f, -0x1.1eaaap0f, 0x1.3b404cp1f, 0x1.4600a8p-3f,
  -0x1.0ea728p-3f
};
inline constexpr float c177_value[] = {
  0x1.b0776ep1f
};
inline constexpr float x_96[] = {
  0x1.9eb1fp-3f, 0x1.9ca37cp0f, -0x1.370484p1f, 0x1.378ddcp-1f, -0x1.83af68p-2f, 0x1.75d322p0f,
  -0x1.2edf8cp1f, 0x1.45fc84p1f, 0x1.e21a62p0f, 0x1.bb3f52p0f, -0x1.b2c754p-1f, -0x1.329e1p0f,
  -0x1.ec85d4p0f, -0x1.08caep1f, -0x1.4cbd4p-2f, -0x1.9ad1f2p0f, -0x1.49ce54p1f, 0x1.14903p-3f,
  -0x1.490eap1f, -0x1.2b2aacp-1f, 0x1.8e2d7cp0f, 0x1.045c1ap0f, 0x1.79f11p1f, -0x1.477bfcp-1f,
  0x1.c9461p-3f, 0x1.c9a004p-1f, 0x1.16b94ap1f, 0x1.4e425cp-1f, -0x1.ae43d6p0f, -0x1.272bep1f,
  -0x1.e46c5p-3f, -0x1.b906d8p-1f, 0x1.31aee8p-1f, -0x1.c71d2cp-1f, 0x1.6e014ap0f, 0x1.38ded2p0f,
  0x1.50324p-2f, 0x1.3f2c84p0f, 0x1.37f79p0f, 0x1.51d04p-1f, 0x1.d66088p-2f, -0x1.2d77d2p0f,
  -0x1.42c0cep0f, -0x1.990fbp-1f, 0x1.075dd4p1f
};
inline constexpr float t_97[] = {
  4.f, 6.f, 1.f, 2.f, 1.f, 1.f, 6.f, 4.f, 2.f, 3.f, 6.f, 1.f, 6.f, 2.f, 1.f, 2.f, 5.f, 3.f, 7.f,
  7.f, 2.f, 5.f, 4.f, 6.f, 5.f, 6.f, 3.f, 1.f, 7.f, 6.f, 2.f, 5.f, 1.f, 6.f, 3.f, 4.f, 3.f, 0.f,
  3.f, 3.f, 3.f, 4.f, 5.f, 1.f, 4.f
};
inline constexpr float c177_dx[] = {
  -0x1.f9463cp-5f, -0x1.67a828p-6f, -0x1.4c07b2p-6f, -0x1.d8ca4p-9f, -0x1.cb0384p-8f,
  0x1.2d03d4p-4f, -0x1.0ccbcap-3f, 0x1.8ef0d4p-3f, 0x1.a0642p-4f, 0x1.e230dcp-5f, -0x1.fb3274p-4f,
  -0x1.fc5aecp-7f, -0x1.0a6ba8p-3f, -0x1.55166p-5f, -0x1.940958p-8f, -0x1.47827p-5f,
  -0x1.c030cap-4f, -0x1.51c4bp-5f, -0x1.3b18e4p-3f, -0x1.2534aep-3f, 0x1.f23c7ep-5f,
  -0x1.96dfep-5f, 0x1.58e80ap-2f, -0x1.f21ea4p-4f, -0x1.55516ap-4f, -0x1.43a388p-4f,
  0x1.091418p-3f, 0x1.4f542ap-6f, -0x1.361a12p-3f, -0x1.0c87fep-3f, -0x1.b8c7f8p-6f,
  -0x1.a0a5a8p-4f, 0x1.295ca6p-6f, -0x1.fcb696p-4f, 0x1.acb4b8p-6f, -0x1.b8ed8p-7f,
  -0x1.25575ap-5f, 0x1.3cacdcp-4f, 0x1.168b1p-7f, -0x1.83fa14p-6f, -0x1.01f2b8p-5f,
  -0x1.500d82p-4f, -0x1.ad4fdp-4f, -0x1.90a458p-7f, 0x1.5c5266p-4f
};
inline constexpr float c178_value[] = {
  0x1.3013fap7f
};
inline constexpr float c178_dx[] = {
  -0x1.63456p1f, -0x1.f9c47p-1f, -0x1.d2ead2p-1f, -0x1.4c6e3p-3f, -0x1.42be78p-2f, 0x1.a74d6p1f,
  -0x1.79fe94p2f, 0x1.188154p3f, 0x1.24c664p2f, 0x1.530a5cp1f, -0x1.649f78p2f, -0x1.656feep-1f,
  -0x1.76a762p2f, -0x1.dfa776p0f, -0x1.1c169p-2f, -0x1.cc8f6cp0f, -0x1.3b224ep2f, -0x1.dafc96p0f,
  -0x1.bb1afep2f, -0x1.9c5214p2f, 0x1.5e5288p1f, -0x1.1e156ap1f, 0x1.e5064cp3f, -0x1.5e3d8ap2f,
  -0x1.dffa7cp1f, -0x1.c71df6p1f, 0x1.74c444p2f, 0x1.d78e5cp-1f, -0x1.b414a8p2f, -0x1.799f3ap2f,
  -0x1.35ec9ap0f, -0x1.24f47ap2f, 0x1.a22a48p-1f, -0x1.65b06p2f, 0x1.2d6f1p0f, -0x1.3607p-1f,
  -0x1.9c82d4p0f, 0x1.bd5314p1f, 0x1.87b39p-2f, -0x1.10cbd4p0f, -0x1.6abd5p0f, -0x1.d892fep1f,
  -0x1.2ddc1ep2f, -0x1.19b38ep-1f, 0x1.e9d3dcp1f
};
inline constexpr float c179_value[] = {
  0x1.2ff86ep2f
};
inline constexpr float c179_dx[] = {
  -0x1.a8f83cp-2f, 0x1.25a536p1f, -0x1.354c86p-1f, -0x1.479e7p-3f, 0x1.68497cp-2f, 0x1.74930ap-6f,
  -0x1.35515p-6f
};
inline constexpr float c180_value[] = {
  0x1.09f96p5f
};
inline constexpr float c180_dx[] = {
  -0x1.73d934p1f, 0x1.00f08ep4f, -0x1.0ea2f4p2f, -0x1.1eaaap0f, 0x1.3b404cp1f, 0x1.4600a8p-3f,
  -0x1.0ea728p-3f
};
inline constexpr float c181_value[] = {
  0x1.9dc1dep2f
};
inline constexpr float c181_dx[] = {
  -0x1.f9463cp-5f, -0x1.67a828p-6f, -0x1.4c07b2p-6f, -0x1.d8ca4p-9f, -0x1.cb0384p-8f,
  0x1.2d03d4p-4f, -0x1.0ccbcap-3f, 0x1.8ef0d4p-3f, 0x1.a0642p-4f, 0x1.e230dcp-5f, -0x1.fb3274p-4f,
  -0x1.fc5aecp-7f, -0x1.0a6ba8p-3f, -0x1.55166p-5f, -0x1.940958p-8f, -0x1.47827p-5f,
  -0x1.c030cap-4f, -0x1.51c4bp-5f, -0x1.3b18e4p-3f, -0x1.2534aep-3f, 0x1.f23c7ep-5f,
  -0x1.96dfep-5f, 0x1.58e80ap-2f, -0x1.f21ea4p-4f, -0x1.55516ap-4f, -0x1.43a388p-4f,
  0x1.091418p-3f, 0x1.4f542ap-6f, -0x1.361a12p-3f, -0x1.0c87fep-3f, -0x1.b8c7f8p-6f,
  -0x1.a0a5a8p-4f, 0x1.295ca6p-6f, -0x1.fcb696p-4f, 0x1.acb4b8p-6f, -0x1.b8ed8p-7f,
  -0x1.25575ap-5f, 0x1.3cacdcp-4f, 0x1.168b1p-7f, -0x1.83fa14p-6f, -0x1.01f2b8p-5f,
  -0x1.500d82p-4f, -0x1.ad4fdp-4f, -0x1.90a458p-7f, 0x1.5c5266p-4f
};
inline constexpr float c182_value[] = {
  0x1.22ec5p8f
};
inline constexpr float c182_dx[] = {
  -0x1.63456p1f, -0x1.f9c47p-1f, -0x1.d2ead2p-1f, -0x1.4c6e3p-3f, -0x1.42be78p-2f, 0x1.a74d6p1f,
  -0x1.79fe94p2f, 0x1.188154p3f, 0x1.24c664p2f, 0x1.530a5cp1f, -0x1.649f78p2f, -0x1.656feep-1f,
  -0x1.76a762p2f, -0x1.dfa776p0f, -0x1.1c169p-2f, -0x1.cc8f6cp0f, -0x1.3b224ep2f, -0x1.dafc96p0f,
  -0x1.bb1afep2f, -0x1.9c5214p2f, 0x1.5e5288p1f, -0x1.1e156ap1f, 0x1.e5064cp3f, -0x1.5e3d8ap2f,
  -0x1.dffa7cp1f, -0x1.c71df6p1f, 0x1.74c444p2f, 0x1.d78e5cp-1f, -0x1.b414a8p2f, -0x1.799f3ap2f,
  -0x1.35ec9ap0f, -0x1.24f47ap2f, 0x1.a22a48p-1f, -0x1.65b06p2f, 0x1.2d6f1p0f, -0x1.3607p-1f,
  -0x1.9c82d4p0f, 0x1.bd5314p1f, 0x1.87b39p-2f, -0x1.10cbd4p0f, -0x1.6abd5p0f, -0x1.d892fep1f,
  -0x1.2ddc1ep2f, -0x1.19b38ep-1f, 0x1.e9d3dcp1f
};
inline constexpr float c183_value[] = {
  0x1.839ap-1f
};
inline constexpr float x_98[] = {
  0x1.bcb088p-2f, 0x1.75fb6p1f, 0x1.d62168p0f, 0x1.08e1dcp1f, 0x1.142ebap1f, 0x1.5d25c8p-1f,
  0x1.7e9ceep0f
};
inline constexpr float c183_dx[] = {
  -0x1.b02456p-1f, 0x1.80ded4p-4f, -0x1.4ba7ep-2f, -0x1.10f32ep-3f, 0x1.39f39ep-4f,
  0x1.24924ap-3f, 0x1.83445cp-5f
};
inline constexpr float c184_value[] = {
  0x1.5326cp2f
};
inline constexpr float c184_dx[] = {
  -0x1.7a1fc8p2f, 0x1.50c2f8p-1f, -0x1.2232e4p1f, -0x1.dda99p-1f, 0x1.12b528p-1f, 1.f,
  0x1.52dbdp-2f
};
inline constexpr float c185_value[] = {
  0x1.aa4a16p-1f
};
inline constexpr float x_99[] = {
  0x1.a8d6a8p0f, 0x1.2adc8p1f, 0x1.97c406p-2f, 0x1.daa4a8p0f, 0x1.618efcp0f, 0x1.218feap1f,
  0x1.b6fc64p-2f, 0x1.6433aap1f, 0x1.3b80fcp1f, 0x1.3231d6p1f, 0x1.27d594p0f, 0x1.fa2886p-1f,
  0x1.47ffcp-1f, 0x1.247b28p-1f, 0x1.6824p0f, 0x1.964c22p-1f, 0x1.4fbe6cp-2f, 0x1.a090a2p0f,
  0x1.529d42p-2f, 0x1.48531cp0f, 0x1.27659p1f, 0x1.0660bcp1f, 0x1.7d18d8p1f, 0x1.418a4cp0f,
  0x1.ab6388p0f, 0x1.fda3acp0f, 0x1.4d8e1ep1f, 0x1.e0153cp0f, 0x1.83a9a8p-1f, 0x1.d4827ep-2f,
  0x1.72fc2ep0f, 0x1.26565cp0f, 0x1.d93c92p0f, 0x1.22f658p0f, 0x1.1fb05p1f, 0x1.12f562p1f,
  0x1.b84604p0f, 0x1.1478p1f, 0x1.12bdfap1f, 0x1.e0ef3ap0f, 0x1.c858e6p0f, 0x1.ff17d6p-1f,
  0x1.eab1e6p-1f, 0x1.2dfee8p0f, 0x1.46324ap1f
};
inline constexpr float c185_dx[] = {
  -0x1.00be08p-5f, -0x1.1dc3d4p-5f, -0x1.131d2cp-5f, -0x1.ca7d8p-10f, 0x1.91db58p-8f,
  0x1.964a0ap-7f, -0x1.27ba92p-2f, -0x1.3e7eecp-7f, 0x1.12aaf8p-8f, -0x1.7210e8p-8f,
  -0x1.7d92ecp-4f, -0x1.0cee8p-12f, -0x1.7cbd98p-3f, -0x1.c74ed8p-5f, 0x1.a5212p-8f,
  -0x1.14c41cp-5f, -0x1.4442a6p-2f, -0x1.3329e2p-6f, -0x1.caf2c8p-2f, -0x1.95c73ap-4f,
  0x1.84771p-9f, -0x1.0600fcp-5f, -0x1.f43e48p-8f, -0x1.57caa8p-4f, -0x1.6b2a88p-5f,
  -0x1.6e9e6p-5f, -0x1.b8803p-9f, 0x1.53e226p-7f, -0x1.773ef8p-3f, -0x1.13a8b6p-2f,
  -0x1.14c988p-7f, -0x1.30cf92p-4f, 0x1.4e4414p-7f, -0x1.857cbep-4f, -0x1.e78d9p-8f,
  -0x1.39e176p-6f, -0x1.0f0456p-6f, 0x1.6c16c2p-6f, -0x1.2193e4p-7f, -0x1.b2a494p-7f,
  -0x1.f14b34p-7f, -0x1.11b676p-4f, -0x1.7fd958p-4f, 0x1.bb9f8p-9f, -0x1.9ec654p-7f
};
inline constexpr float c186_value[] = {
  0x1.2bbc18p5f
};
inline constexpr float c186_dx[] = {
  -0x1.690b3cp0f, -0x1.91db6p0f, -0x1.82e104p0f, -0x1.42604p-4f, 0x1.1a8e3cp-2f, 0x1.1dac0ep-1f,
  -0x1.9fde5cp3f, -0x1.bfe28p-2f, 0x1.824068p-3f, -0x1.0433ep-2f, -0x1.0c4b4cp2f, -0x1.7a2fp-7f,
  -0x1.0bb54ep3f, -0x1.40236ep1f, 0x1.281b48p-2f, -0x1.8533c8p0f, -0x1.c7fdb8p3f, -0x1.aff2e4p-1f,
  -0x1.42b2b4p4f, -0x1.1d5014p2f, 0x1.1123bp-3f, -0x1.707164p0f, -0x1.5fbbc8p-2f, -0x1.e374f8p1f,
  -0x1.feb3dp0f, -0x1.01c758p1f, -0x1.35ba2p-3f, 0x1.ddf604p-2f, -0x1.07d844p3f, -0x1.83a54p3f,
  -0x1.853b68p-2f, -0x1.aca3e4p1f, 0x1.d60fbcp-2f, -0x1.11dbb4p2f, -0x1.56cf88p-2f,
  -0x1.b9650cp-1f, -0x1.7d1e18p-1f, 1.f, -0x1.9737f8p-2f, -0x1.319bb8p-1f, -0x1.5da8dcp-1f,
  -0x1.80e894p1f, -0x1.0de4d2p2f, 0x1.37ec28p-3f, -0x1.23a37p-1f
};
inline constexpr float c187_value[] = {
  0x1.19007ap4f
};
inline constexpr float x_100[] = {
  1.f, 1.f, 0.f, 60.f, -60.f, 0x1.9ee66p-2f, -0x1.164894p1f
};
inline constexpr float t_101[] = {
  1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f
};
inline constexpr float c187_dx[] = {
  -0x1.3abd04p-5f, 0x1.abc614p-4f, 0x1.24924ap-4f, 0x1.24924ap-3f, -0x1.24924ap-3f,
  -0x1.d43212p-5f, 0x1.ddf39cp-7f
};
inline constexpr float c188_value[] = {
  0x1.ebc0d4p6f
};
inline constexpr float c188_dx[] = {
  -0x1.136562p-2f, 0x1.764d5p-1f, 0x1p-1f, 1.f, -1.f, -0x1.99abcep-2f, 0x1.a23528p-4f
};
inline constexpr float c189_value[] = {
  0x1.cf6272p1f
};
inline constexpr float x_102[] = {
  1.f, 1.f, 0.f, 60.f, -60.f, -0x1.3b987p-1f, 0x1.367eap-2f, 0x1.4ecae8p1f, -0x1.678488p1f,
  -0x1.31533p1f, 0x1.ea3238p1f, -0x1.3e0878p1f, -0x1.1b17ap-2f, -0x1.69cb68p1f, -0x1.de5478p1f,
  0x1.92c38p1f, -0x1.f5706p-2f, -0x1.ca8fap-1f, 0x1.7d4ep-1f, 0x1.356ep-4f, -0x1.a36ebp-1f,
  -0x1.480b24p1f, -0x1.50aeecp1f, 0x1.370e2p-2f, -0x1.7a5bbp1f, -0x1.2d498p-1f, -0x1.9d268p1f,
  0x1.6b11e8p0f, -0x1.be6d68p0f, 0x1.676e8p-4f, 0x1.52384p-3f, -0x1.7fb118p0f, -0x1.29b18p-1f,
  -0x1.f453d4p1f, -0x1.dc2ce8p1f, -0x1.002c88p0f, 0x1.76a16p-1f, -0x1.45c89cp1f, 0x1.8a4c8p1f,
  0x1.ed716p-2f, -0x1.2e125p0f, 0x1.a0059p-1f, 0x1.9e065cp1f, 0x1.1d1038p0f, 0x1.40f6a8p0f
};
inline constexpr float t_103[] = {
  1.f, -1.f, -1.f, -1.f, 1.f, 1.f, 1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, -1.f, -1.f,
  1.f, -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, -1.f,
  1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, -1.f, 1.f, 1.f, -1.f
};
inline constexpr float c189_dx[] = {
  -0x1.87aca4p-8f, 0x1.0a2b9ap-6f, 0x1.6c16c2p-7f, 0x1.6c16c4p-6f, -0x1.6c16c4p-6f,
  -0x1.d8e0b6p-7f, -0x1.354f14p-7f, 0x1.534758p-6f, 0x1.4b3308p-10f, 0x1.eb103p-10f,
  -0x1.ef49acp-12f, -0x1.501332p-6f, 0x1.3a145ap-7f, 0x1.45afc2p-10f, -0x1.639da4p-6f,
  0x1.5d143cp-6f, 0x1.14af1p-7f, -0x1.028576p-6f, 0x1.edba0ep-7f, 0x1.79d5b2p-7f, 0x1.bd8bfap-8f,
  0x1.a0eadap-10f, -0x1.539e36p-6f, -0x1.353626p-7f, 0x1.201c1ap-10f, -0x1.d439b2p-7f,
  0x1.bc4e88p-11f, -0x1.1be5e8p-8f, 0x1.b17bp-9f, -0x1.5c1fdap-7f, 0x1.8a15bp-7f, 0x1.09f024p-8f,
  0x1.052076p-7f, 0x1.ca569p-12f, -0x1.6379bp-6f, 0x1.877ad6p-8f, -0x1.d90e5ap-8f,
  -0x1.5199e8p-6f, 0x1.5c1912p-6f, -0x1.160652p-7f, -0x1.1681bep-6f, 0x1.f85f82p-7f,
  -0x1.b96576p-11f, -0x1.6807eap-8f, 0x1.1b3e44p-6f
};
inline constexpr float c190_value[] = {
  0x1.45d138p7f
};
inline constexpr float c190_dx[] = {
  -0x1.136562p-2f, 0x1.764d5p-1f, 0x1p-1f, 1.f, -1.f, -0x1.4c7dfep-1f, -0x1.b2f734p-2f,
  0x1.dd1c54p-1f, 0x1.d1bfc2p-5f, 0x1.59476p-4f, -0x1.5c3fccp-6f, -0x1.d89afep-1f, 0x1.b9ac9cp-2f,
  0x1.c9ff28p-5f, -0x1.f415aep-1f, 0x1.eae474p-1f, 0x1.85162ep-2f, -0x1.6b8baep-1f,
  0x1.5b26d2p-1f, 0x1.09aa42p-1f, 0x1.39466ap-2f, 0x1.25252p-4f, -0x1.dd967cp-1f, -0x1.b2d424p-2f,
  0x1.952782p-5f, -0x1.493892p-1f, 0x1.386736p-5f, -0x1.8f3b4ep-3f, 0x1.30ca7ap-3f,
  -0x1.e98cc8p-2f, 0x1.15174p-1f, 0x1.75f9b4p-3f, 0x1.6f35a4p-2f, 0x1.4244dcp-6f, -0x1.f3e32p-1f,
  0x1.13425ep-2f, -0x1.4c9e16p-2f, -0x1.dac06ep-1f, 0x1.e9834p-1f, -0x1.86f8e4p-2f,
  -0x1.87a674p-1f, 0x1.62a328p-1f, -0x1.365b56p-5f, -0x1.fa4b2p-3f, 0x1.8e4f8ep-1f
};
inline constexpr float c191_value[] = {
  -0x1.f18f9ep2f
};
inline constexpr float c191_dx[] = {
  0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, 0.f, 0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c192_value[] = {
  -0x1.b35daap5f
};
inline constexpr float c192_dx[] = {
  1.f, -1.f, -1.f, 0.f, 1.f, 1.f, -1.f
};
inline constexpr float c193_value[] = {
  -0x1.eba408p-2f
};
inline constexpr float c193_dx[] = {
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0.f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0.f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0.f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0.f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0.f
};
inline constexpr float c194_value[] = {
  -0x1.59af56p4f
};
inline constexpr float c194_dx[] = {
  1.f, -1.f, -1.f, 0.f, 1.f, 1.f, 1.f, 0.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 0.f, -1.f, 1.f,
  -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, -1.f, 1.f,
  -1.f, 1.f, 1.f, 0.f, 1.f, 1.f, -1.f, 1.f, 1.f, 0.f
};
inline constexpr float c195_value[] = {
  -0x1.c86b0cp2f
};
inline constexpr float c195_dx[] = {
  0x1.24924ap-3f, -0x1.24924ap-3f, -0x1.24924ap-3f, 0.f, 0x1.24924ap-3f, 0x1.24924ap-3f,
  -0x1.24924ap-3f
};
inline constexpr float c196_value[] = {
  -0x1.8f5daap5f
};
inline constexpr float c196_dx[] = {
  1.f, -1.f, -1.f, 0.f, 1.f, 1.f, -1.f
};
inline constexpr float c197_value[] = {
  0x1.b6c4f4p-3f
};
inline constexpr float c197_dx[] = {
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0.f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, 0.f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0.f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f, -0x1.6c16c2p-6f,
  -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0.f,
  0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f, 0x1.6c16c2p-6f, 0x1.6c16c2p-6f, -0x1.6c16c2p-6f
};
inline constexpr float c198_value[] = {
  0x1.34827cp3f
};
inline constexpr float c198_dx[] = {
  1.f, -1.f, -1.f, 0.f, 1.f, 1.f, 1.f, 0.f, -1.f, -1.f, 1.f, 1.f, -1.f, -1.f, 1.f, 0.f, -1.f, 1.f,
  -1.f, -1.f, -1.f, -1.f, 1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, -1.f, -1.f, -1.f, 1.f,
  -1.f, 1.f, 1.f, 0.f, 1.f, 1.f, -1.f, 1.f, 1.f, -1.f
};
inline constexpr float c199_value[] = {
  0x1.05e226p0f
};
inline constexpr float c199_dx[] = {
  -0x1.334f24p-1f, -0x1.12befep0f, 0x1.448434p-2f, -0x1.0d0d74p-2f, -0x1.bd86bcp-3f,
  -0x1.7a8a52p-1f, 0x1.bfcb9ap-3f
};
inline constexpr float c200_value[] = {
  0x1.ca4bc4p2f
};
inline constexpr float c200_dx[] = {
  -0x1.0ce54p2f, -0x1.e0ce3cp2f, 0x1.1bf3aep1f, -0x1.d6d78ap0f, -0x1.85d5e4p0f, -0x1.4b3908p2f,
  0x1.87d226p0f
};
inline constexpr float c201_value[] = {
  0x1.41a47ep0f
};
inline constexpr float c201_dx[] = {
  -0x1.3350eap-2f, -0x1.3cfeb4p-3f, 0x1.527904p-2f, -0x1.86c84ap-2f, 0x1.10262ep-2f,
  0x1.f31998p-1f, -0x1.5580cp-2f, 0x1.502ccap-3f, 0x1.4a7fc8p-3f, 0x1.187e02p-1f, 0x1.32324cp-2f,
  0x1.9833fep-4f, 0x1.71ec28p-4f, -0x1.91a7b2p-3f, -0x1.3737dep-3f
};
inline constexpr float c202_value[] = {
  0x1.2d8a36p4f
};
inline constexpr float c202_dx[] = {
  -0x1.201bdcp2f, -0x1.292ec8p1f, 0x1.3d5174p2f, -0x1.6e5bc6p2f, 0x1.fe4796p1f, 0x1.d3e7fep3f,
  -0x1.4028b4p2f, 0x1.3b29fep1f, 0x1.35d7ccp1f, 0x1.06f622p3f, 0x1.1f0f28p2f, 0x1.7eb0bep0f,
  0x1.5acd66p0f, -0x1.788d36p1f, -0x1.23c46p1f
};
inline constexpr float c203_value[] = {
  0x1.8de4d6p0f
};
inline constexpr float c203_dx[] = {
  -0x1.a3e952p-6f, 0x1.1f9a56p-5f, -0x1.a8a872p-6f, -0x1.4c0daap-5f, 0x1.19beep-4f,
  0x1.11d45ap-1f, 0x1.af7e16p-4f, 0x1.901134p-6f, 0x1.fc25d2p-5f, -0x1.595388p-3f, 0x1.9ec59cp-6f,
  0x1.03c98p-4f, -0x1.bdf0bp-6f, -0x1.6f4172p-4f, -0x1.01936p0f, 0x1.00459ep-5f, -0x1.86eb3ep-4f,
  -0x1.889b7ep-6f, -0x1.46b2c4p-3f, 0x1.427508p-4f, 0x1.76789cp-5f, -0x1.68c94ap-6f,
  -0x1.3b8b84p-1f, -0x1.5167eap-1f, -0x1.d3ae82p-2f, 0x1.ad381ap-6f, -0x1.9954ccp-3f,
  0x1.6f10d2p-5f, 0x1.deb292p-5f, -0x1.1a7814p0f, 0x1.f9cdcap-6f, -0x1.4f0eeap-5f, 0x1.841b2ap-5f,
  -0x1.adf9bp-5f, -0x1.daca8ep-4f, -0x1.e2522ep-2f, -0x1.a4285cp-5f, 0x1.c060fep-6f,
  -0x1.7d9dbcp-8f, 0x1.82c56p-4f, 0x1.b2d66ap-6f, 0x1.0cccc8p-4f, 0x1.19ef5p-5f, -0x1.f34c86p-4f,
  0x1.80662ap-3f
};
inline constexpr float c204_value[] = {
  0x1.17c4e6p6f
};
inline constexpr float c204_dx[] = {
  -0x1.27400ep0f, 0x1.947108p0f, -0x1.2a967p0f, -0x1.d2f338p0f, 0x1.8c346ap1f, 0x1.81129ep4f,
  0x1.2f64a8p2f, 0x1.194c18p0f, 0x1.654a98p1f, -0x1.e59d76p2f, 0x1.23a2f2p0f, 0x1.6d535cp1f,
  -0x1.398d3cp0f, -0x1.023a04p2f, -0x1.6a374p5f, 0x1.6861e6p0f, -0x1.12dd68p2f, -0x1.140d54p0f,
  -0x1.cb6b64p2f, 0x1.c57492p1f, 0x1.074ccep1f, -0x1.fb5b1p-1f, -0x1.bbbc32p4f, -0x1.da7a22p4f,
  -0x1.48d6b4p4f, 0x1.2dcb72p0f, -0x1.1fcfap3f, 0x1.0217d4p1f, 0x1.50958ep1f, -0x1.8d38dcp5f,
  0x1.63a4b2p0f, -0x1.d72cf8p0f, 0x1.10e31ap1f, -0x1.2e539p1f, -0x1.4dd66cp2f, -0x1.5321c8p4f,
  -0x1.276c6p1f, 0x1.3b4432p0f, -0x1.0c52e8p-2f, 0x1.0ff2c8p2f, 0x1.31bec2p0f, 0x1.79fffap1f,
  0x1.8c7888p0f, -0x1.5f11cep2f, 0x1.0e47d6p3f
};
inline constexpr float c205_value[] = {
  0x1.2defb2p0f
};
inline constexpr float c205_dx[] = {
  -0x1.7ae23ap-3f, -0x1.0fa1dp-5f, -0x1.bc893ap-11f, -0x1.1ea0c2p-9f, -0x1.086fdap-11f,
  -0x1.552762p-9f, 0x1.2054d4p-4f
};
inline constexpr float c206_value[] = {
  0x1.0831bcp3f
};
inline constexpr float c206_dx[] = {
  -0x1.4b85f2p0f, -0x1.db5b2cp-3f, -0x1.84f812p-8f, -0x1.f59954p-7f, -0x1.cec3bep-9f,
  -0x1.2a8276p-6f, 0x1.f89474p-2f
};
inline constexpr float c207_value[] = {
  0x1.66aeaap1f
};
inline constexpr float c207_dx[] = {
  0x1.39b268p-10f, 0x1.a791a2p-7f, -0x1.c02eaep-9f, 0x1.0fc38cp-5f, -0x1.3a654p-14f,
  0x1.e19494p-17f, -0x1.09502p-5f, -0x1.5de6f8p-6f, -0x1.a4af2ep-8f, 0x1.9b702ap-5f,
  -0x1.1124d2p-9f, -0x1.cfeedp-17f, -0x1.654eb8p-17f, -0x1.0df988p-5f, 0x1.b98f4ap-5f,
  -0x1.861392p-6f, 0x1.097054p-5f, -0x1.7869fep-9f, 0x1.62dd0ep-6f, -0x1.0c227p-14f,
  -0x1.7630cap-6f, 0x1.0b033ep-5f, 0x1.bca374p-7f, 0x1.88b358p-12f, 0x1.3664b8p-5f,
  0x1.a31752p-11f, -0x1.0f2e6ep-10f, -0x1.ab8734p-8f, -0x1.104994p-5f, 0x1.724fc4p-7f,
  0x1.8e22f4p-6f, 0x1.0b0576p-5f, 0x1.5bfa76p-6f, 0x1.ac028cp-7f, 0x1.0190bep-13f,
  -0x1.f6f3bcp-14f, 0x1.d865fap-11f, 0x1.195a22p-6f, 0x1.eeccdcp-16f, -0x1.a5852ep-11f,
  0x1.2e212ep-6f, 0x1.07c612p-5f, 0x1.37316ep-6f, 0x1.7b926cp-17f, -0x1.a134dep-5f
};
inline constexpr float c208_value[] = {
  0x1.f865ap6f
};
inline constexpr float c208_dx[] = {
  0x1.b922e2p-5f, 0x1.29d266p-1f, -0x1.3b20d2p-3f, 0x1.7e2afcp0f, -0x1.ba1e62p-9f,
  0x1.529c78p-11f, -0x1.7518acp0f, -0x1.ec0cccp-1f, -0x1.27cb2cp-2f, 0x1.214adep1f,
  -0x1.801bc8p-4f, -0x1.4633eap-11f, -0x1.f676b2p-12f, -0x1.7ba6e8p0f, 0x1.3678cp1f,
  -0x1.1245c2p0f, 0x1.7545f6p0f, -0x1.08aa86p-3f, 0x1.f306dcp-1f, -0x1.79106ep-9f, -0x1.071a4ep0f,
  0x1.777c8ep0f, 0x1.38a2eep-1f, 0x1.141e1ap-6f, 0x1.b47da2p0f, 0x1.26ac66p-5f, -0x1.7d594cp-5f,
  -0x1.2c9b1p-2f, -0x1.7ee778p0f, 0x1.046016p-1f, 0x1.17f094p0f, 0x1.777faep0f, 0x1.e95836p-1f,
  0x1.2cf1cap-1f, 0x1.6a338ap-8f, -0x1.61a36p-8f, 0x1.4c27b4p-5f, 0x1.8ba6cp-1f, 0x1.5be80ap-10f,
  -0x1.2861a4p-5f, 0x1.a8deaap-1f, 0x1.72ee8ap0f, 0x1.b59d84p-1f, 0x1.0ae2f4p-11f, -0x1.25592cp1f
};
inline constexpr float c209_value[] = {
  0x1.a848bep5f
};
inline constexpr float c209_dx[] = {
  0.f, 0.f, 0x1.b9da46p-4f, -0x1.9a4292p-4f, 0.f, 0.f, 0x1.9a4292p-4f, -0x1.4d3a1ep-3f,
  -0x1.b9da46p-5f, 0x1.9a4292p-5f, 0x1.48c43cp-4f, -0x1.ae060ap-6f
};
inline constexpr float c210_value[] = {
  0x1.3e368ep9f
};
inline constexpr float c210_dx[] = {
  0.f, 0.f, 0x1.4b63b4p0f, -0x1.33b1eep0f, 0.f, 0.f, 0x1.33b1eep0f, -0x1.f3d72cp0f,
  -0x1.4b63b4p-1f, 0x1.33b1eep-1f, 0x1.ed265ap-1f, -0x1.428488p-2f
};
inline constexpr float c211_value[] = {
  0x1.2defb2p0f
};
inline constexpr float c211_dx[] = {
  -0x1.7ae238p-3f, -0x1.0fa1dp-5f, -0x1.bc893ap-11f, -0x1.1ea0c2p-9f, -0x1.086fdcp-11f,
  -0x1.55276p-9f, 0x1.2054d6p-4f
};
inline constexpr float c212_value[] = {
  0x1.0831bcp3f
};
inline constexpr float c212_dx[] = {
  -0x1.4b85f2p0f, -0x1.db5b2cp-3f, -0x1.84f814p-8f, -0x1.f59954p-7f, -0x1.cec3cp-9f,
  -0x1.2a8274p-6f, 0x1.f89474p-2f
};
inline constexpr float c213_value[] = {
  0x1.66aebp1f
};
inline constexpr float c213_dx[] = {
  0x1.39b26ap-10f, 0x1.a791a2p-7f, -0x1.c02eacp-9f, 0x1.0fc38ap-5f, -0x1.3a654p-14f,
  0x1.e19494p-17f, -0x1.09502p-5f, -0x1.5de6f6p-6f, -0x1.a4af2ep-8f, 0x1.9b702cp-5f,
  -0x1.1124d2p-9f, -0x1.cfeecep-17f, -0x1.654ebcp-17f, -0x1.0df988p-5f, 0x1.b98f4cp-5f,
  -0x1.86139p-6f, 0x1.097054p-5f, -0x1.7869fcp-9f, 0x1.62dd0ep-6f, -0x1.0c227p-14f,
  -0x1.7630cap-6f, 0x1.0b034p-5f, 0x1.bca376p-7f, 0x1.88b356p-12f, 0x1.3664b8p-5f,
  0x1.a31752p-11f, -0x1.0f2e7p-10f, -0x1.ab8734p-8f, -0x1.104994p-5f, 0x1.724fc6p-7f,
  0x1.8e22f6p-6f, 0x1.0b0578p-5f, 0x1.5bfa76p-6f, 0x1.ac028ep-7f, 0x1.0190bcp-13f,
  -0x1.f6f3bcp-14f, 0x1.d865f6p-11f, 0x1.195a22p-6f, 0x1.eeccdep-16f, -0x1.a5853p-11f,
  0x1.2e213p-6f, 0x1.07c612p-5f, 0x1.37317p-6f, 0x1.7b926ap-17f, -0x1.a134dcp-5f
};
inline constexpr float c214_value[] = {
  0x1.f865a8p6f
};
inline constexpr float c214_dx[] = {
  0x1.b922e2p-5f, 0x1.29d264p-1f, -0x1.3b20d2p-3f, 0x1.7e2afcp0f, -0x1.ba1e6p-9f, 0x1.529c78p-11f,
  -0x1.7518acp0f, -0x1.ec0ccap-1f, -0x1.27cb2ap-2f, 0x1.214adep1f, -0x1.801bc8p-4f,
  -0x1.4633e8p-11f, -0x1.f676b4p-12f, -0x1.7ba6e8p0f, 0x1.3678cp1f, -0x1.1245c2p0f, 0x1.7545f6p0f,
  -0x1.08aa84p-3f, 0x1.f306dcp-1f, -0x1.79106ep-9f, -0x1.071a4ep0f, 0x1.777c9p0f, 0x1.38a2eep-1f,
  0x1.141e1ap-6f, 0x1.b47da2p0f, 0x1.26ac66p-5f, -0x1.7d594cp-5f, -0x1.2c9b1p-2f, -0x1.7ee776p0f,
  0x1.046016p-1f, 0x1.17f094p0f, 0x1.777fbp0f, 0x1.e95834p-1f, 0x1.2cf1cap-1f, 0x1.6a3388p-8f,
  -0x1.61a36p-8f, 0x1.4c27b4p-5f, 0x1.8ba6cp-1f, 0x1.5be80cp-10f, -0x1.2861a4p-5f, 0x1.a8deaap-1f,
  0x1.72ee8ap0f, 0x1.b59d86p-1f, 0x1.0ae2f4p-11f, -0x1.25592ap1f
};
inline constexpr float c215_value[] = {
  0x1.7e399ap5f
};
inline constexpr float c215_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1.b9da46p-5f, 0x1.9a4292p-5f, 0x1.48c43ap-4f,
  -0x1.ae060cp-6f
};
inline constexpr float c216_value[] = {
  0x1.1eab34p9f
};
inline constexpr float c216_dx[] = {
  0.f, 0.f, 0.f, -0.f, 0.f, 0.f, 0.f, -0.f, -0x1.4b63b4p-1f, 0x1.33b1eep-1f, 0x1.ed2658p-1f,
  -0x1.428488p-2f
};
inline constexpr float c217_value[] = {
  -0.f
};
inline constexpr float c217_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c218_value[] = {
  -0.f
};
inline constexpr float c218_dx[] = {
  0.f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f
};
inline constexpr float c219_value[] = {
  0x1.41ea34p2f
};
inline constexpr float c219_dx[] = {
  0x1.1d7712p-6f, -0x1.9c4516p-6f, -0x1.764e08p-4f, 0x1.8d40d6p-8f, 0x1.7d2d7cp-4f,
  -0x1.0ad226p-4f, 0x1.ea82c4p-10f, -0x1.a3900ap-8f, -0x1.2a2d1cp-4f, 0x1.23c71cp-3f,
  0x1.0500d6p-5f, 0x1.0d0c36p-4f, -0x1.a5c5cep-7f, -0x1.91111ep-6f, -0x1.ed1f3ep-5f,
  0x1.0f72d4p-5f, -0x1.a15b6ep-8f, -0x1.1caad2p-5f, 0x1.5ec9bp-5f, -0x1.1d664cp-5f,
  -0x1.ae3f3p-9f, 0x1.5eb8d2p-7f, 0x1.17e3fep-4f, -0x1.1298dcp-5f, -0x1.59f966p-5f,
  -0x1.a1d1fep-4f, 0x1.7f4b8ap-5f, 0x1.1fcf1ep-7f, -0x1.23781p-5f, 0x1.4fee58p-4f,
  -0x1.54bf9ep-4f, -0x1.fa6f92p-6f, 0x1.10c2d4p-8f, 0x1.a9c482p-4f, 0x1.88aceap-8f,
  0x1.64cb6ep-5f, -0x1.c46e2cp-7f, -0x1.8b815cp-7f, -0x1.0134a6p-4f, 0x1.7199bap-5f,
  -0x1.659aaep-6f, -0x1.7f9a66p-5f, 0x1.81d858p-6f, -0x1.db4ac6p-5f, 0x1.a66326p-4f
};
inline constexpr float c220_value[] = {
  0x1.6a277ap5f
};
inline constexpr float c220_dx[] = {
  0x1.4125f4p-3f, -0x1.cfcdbap-3f, -0x1.a517cap-1f, 0x1.bee8fp-5f, 0x1.acd32ap-1f,
  -0x1.2c2c6ap-1f, 0x1.13e99p-6f, -0x1.d80206p-5f, -0x1.4f72cp-1f, 0x1.484p0f, 0x1.25a0f2p-2f,
  0x1.2eadbep-1f, -0x1.da7e84p-4f, -0x1.c33342p-3f, -0x1.156194p-1f, 0x1.31612ep-2f,
  -0x1.d586dcp-5f, -0x1.40402cp-2f, 0x1.8aa2e6p-2f, -0x1.411314p-2f, -0x1.e4070ap-6f,
  0x1.8a8feep-4f, 0x1.3ae07cp-1f, -0x1.34ebf8p-2f, -0x1.85389p-2f, -0x1.d60c3ep-1f,
  0x1.af34fep-2f, 0x1.43c908p-4f, -0x1.47e712p-2f, 0x1.79ec28p-1f, -0x1.7f5792p-1f,
  -0x1.1cdec2p-2f, 0x1.32db3p-5f, 0x1.defd12p-1f, 0x1.b9c28p-5f, 0x1.9164dap-2f, -0x1.fcfbfap-4f,
  -0x1.bcf188p-4f, -0x1.215b3ap-1f, 0x1.9fcceep-2f, -0x1.924e0cp-3f, -0x1.af8db2p-2f,
  0x1.b2135ap-3f, -0x1.0b5a0ep-1f, 0x1.db2f88p-1f
};
inline constexpr float c221_value[] = {
  0x1.81df44p0f
};
inline constexpr float c221_dx[] = {
  -0x1.eda344p-3f, -0x1.7647a2p-5f, -0x1.2197c6p-10f, -0x1.75713p-9f, -0x1.588a5ap-11f,
  -0x1.bc7bd2p-9f, 0x1.2054d4p-4f
};
inline constexpr float c222_value[] = {
  0x1.51a35cp3f
};
inline constexpr float c222_dx[] = {
  -0x1.afeedcp0f, -0x1.477eaep-2f, -0x1.fac99cp-8f, -0x1.46c30ap-6f, -0x1.2d790ep-8f,
  -0x1.84ec58p-6f, 0x1.f89474p-2f
};
inline constexpr float c223_value[] = {
  0x1.b07216p1f
};
inline constexpr float c223_dx[] = {
  0x1.39b268p-10f, 0x1.a791a2p-7f, -0x1.af26d6p-9f, 0x1.0fc38cp-5f, -0x1.95f20cp-13f,
  0x1.e19494p-17f, -0x1.8d037ap-5f, -0x1.50ce8ap-6f, -0x1.34ae94p-7f, 0x1.9b702ap-5f,
  -0x1.7796bep-8f, -0x1.5b1e38p-16f, -0x1.57f5b6p-17f, -0x1.8c31bp-5f, 0x1.b98f4ap-5f,
  -0x1.0a9792p-4f, 0x1.097054p-5f, -0x1.69e8fcp-9f, 0x1.62dd0ep-6f, -0x1.273e8p-14f,
  -0x1.ff7864p-5f, 0x1.0b033ep-5f, 0x1.bca374p-7f, 0x1.88b358p-12f, 0x1.3664b8p-5f,
  0x1.a31752p-11f, -0x1.95cba8p-10f, -0x1.9b8708p-8f, -0x1.8f9686p-5f, 0x1.724fc4p-7f,
  0x1.8e22f4p-6f, 0x1.0b0576p-5f, 0x1.5bfa76p-6f, 0x1.ac028cp-7f, 0x1.0190bep-13f,
  -0x1.57bc78p-12f, 0x1.d865fap-11f, 0x1.195a22p-6f, 0x1.eeccdcp-16f, -0x1.d0183p-11f,
  0x1.2e212ep-6f, 0x1.07c612p-5f, 0x1.37316ep-6f, 0x1.7b926cp-17f, -0x1.cb5772p-5f
};
inline constexpr float c224_value[] = {
  0x1.301038p7f
};
inline constexpr float c224_dx[] = {
  0x1.b922e2p-5f, 0x1.29d266p-1f, -0x1.2f274ep-3f, 0x1.7e2afcp0f, -0x1.1d6e3p-7f, 0x1.529c78p-11f,
  -0x1.172672p1f, -0x1.d9a272p-1f, -0x1.b2158p-2f, 0x1.214adep1f, -0x1.0815fep-2f,
  -0x1.e8228p-11f, -0x1.e3b188p-12f, -0x1.1692fp1f, 0x1.3678cp1f, -0x1.76e526p1f, 0x1.7545f6p0f,
  -0x1.fcefa2p-4f, 0x1.f306dcp-1f, -0x1.9f2fe4p-9f, -0x1.67a0a6p1f, 0x1.777c8ep0f, 0x1.38a2eep-1f,
  0x1.141e1ap-6f, 0x1.b47da2p0f, 0x1.26ac66p-5f, -0x1.1d5332p-4f, -0x1.215af2p-2f, -0x1.18f5d6p1f,
  0x1.046016p-1f, 0x1.17f094p0f, 0x1.777faep0f, 0x1.e95836p-1f, 0x1.2cf1cap-1f, 0x1.6a338ap-8f,
  -0x1.e3610ap-7f, 0x1.4c27b4p-5f, 0x1.8ba6cp-1f, 0x1.5be80ap-10f, -0x1.465102p-5f,
  0x1.a8deaap-1f, 0x1.72ee8ap0f, 0x1.b59d84p-1f, 0x1.0ae2f4p-11f, -0x1.42f97cp1f
};
inline constexpr float c225_value[] = {
  0x1.2a80bp6f
};
inline constexpr float c225_dx[] = {
  0.f, 0.f, 0x1.b9da46p-4f, -0x1.0989eep-3f, 0.f, 0.f, 0x1.9a4292p-4f, -0x1.45502ep-2f,
  -0x1.0989ecp-4f, 0x1.9a4292p-5f, 0x1.46a46ap-4f, -0x1.035362p-5f
};
inline constexpr float c226_value[] = {
  0x1.bfc108p9f
};
inline constexpr float c226_dx[] = {
  0.f, 0.f, 0x1.4b63b4p0f, -0x1.8e4ee4p0f, 0.f, 0.f, 0x1.33b1eep0f, -0x1.e7f846p1f,
  -0x1.8e4ee2p-1f, 0x1.33b1eep-1f, 0x1.e9f69ep-1f, -0x1.84fd12p-2f
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
}  // namespace losses_f32
template <>
inline constexpr std::span<const Loss<float>> losses<float>{losses_f32::cases};
}  // namespace fixnet::golden
