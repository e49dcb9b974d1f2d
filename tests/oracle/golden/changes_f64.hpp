// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "../golden.hpp"

namespace fixnet::golden {
namespace changes_f64 {
inline constexpr Change c0_changes[] = {
  {3, "dampening", 0x1p-1},
  {3, "momentum", 0x1.ccccccccccccdp-1},
};
inline constexpr double p0_0[] = {
  0x1.670c04p0, 0x1.e801ap-1, 0x1.006b3cp0, -0x1.68bbcp-1, 0x1.1d087p-1, -0x1.3ca6cp0,
  -0x1.fd7dbp0
};
inline constexpr double gradients_1[] = {
  -0x1.efd044p-1, 0., 0x1.09c40ep-20, 0x1.bf0bd2p9, 0x1.b1fec8p-2, 0., -0x1.dd3bd8p-2,
  -0x1.88f1d4p-1, 0., 0x1.182564p-21, -0x1.6a7e66p9, 0., 0., 0x1.d425a8p-2, 0x1.4ba5dp-3, 0.,
  -0x1.76acp-24, -0x1.b5e9f4p5, 0., 0., -0x1.0dfa74p-1, -0x1.1520ap-4, 0., -0x1.f38174p-24,
  0x1.04d038p9, 0., 0., 0x1.6bda4p-5, -0x1.d8608p-2, 0., -0x1.287808p-22, -0x1.60811ep8, 0., 0.,
  0x1.c2bb88p-1, -0x1.a673bp-1, 0., -0x1.c4332ap-21, -0x1.b488bcp9, 0., 0., -0x1.dcb7f8p-1,
  -0x1.0e4f88p-2, 0., 0x1.162e56p-21, 0x1.63f22ep9, 0., 0., -0x1.1e5e18p-2, -0x1.d538f8p-2, 0.,
  -0x1.54734cp-21, 0x1.5af35ap9, 0., 0., -0x1.8286p-3, -0x1.f7cc2p-1, 0., -0x1.9d582ap-21,
  -0x1.10949cp9, 0., 0., -0x1.1bb58p-2, -0x1.70778p-2, 0., 0x1.6fde5ep-21, -0x1.001fe6p8, 0., 0.,
  0x1.8b22c8p-1, -0x1.815aep-1, 0., 0x1.c5dca8p-21, 0x1.aa1564p8, 0., 0x1.6beb48p-2,
  -0x1.8423bp-1, 0x1.d1dafcp-1, 0., -0x1.fea66ap-21, -0x1.1420c8p7, 0., -0x1.aae04cp-1,
  -0x1.26ce3cp-1, 0x1.f8dcd4p-1, 0., 0x1.12bf44p-23, 0x1.2c9b0cp9, 0., 0x1.bdf338p-2,
  0x1.59271p-1, 0x1.9e58ep-4, 0., 0x1.5c156ep-22, -0x1.c51e4ap7, 0., 0x1.1afeep-4, -0x1.eba29p-3,
  0x1.9db48p-6, 0., -0x1.90529p-21, 0x1.682bc4p8, 0., 0x1.22072p-3, 0x1.ebb38p-6, -0x1.0d9f4p-1,
  0., -0x1.037b3ap-21, 0x1.ad9dfp9, 0., -0x1.d605c8p-2, -0x1.751eecp-1
};
inline constexpr double c0_p[] = {
  0x1.2d95b8fad0978p1, 0x1.e801ap-1, 0x1.006b435eb3956p0, -0x1.773ff82ab5abap7,
  0x1.07554c6666666p-1, -0x1.396634d1d0529p0, -0x1.52cceb7d2d868p0
};
inline constexpr Change c1_changes[] = {
  {1, "momentum", 0x1.ccccccccccccdp-1},
  {4, "momentum", 0.},
  {8, "momentum", 0x1p-1},
  {9, "dampening", 0x1.999999999999ap-3},
  {11, "weight_decay", 0x1.999999999999ap-4},
  {12, "lr", 0x1.47ae147ae147bp-7},
  {13, "maximize", 1.},
  {15, "maximize", 0.},
};
inline constexpr double c1_p[] = {
  0x1.3199aa9818071p1, 0x1.e09bdd00d46cap-1, 0x1.f9104ed29d479p-1, -0x1.44d12b6cbc2a3p7,
  0x1.9ce80f7aef062p-2, -0x1.3a119185c5d4dp0, -0x1.ba84f0f982bb1p0
};
inline constexpr Change c2_changes[] = {
  {1, "momentum", 0x1.ccccccccccccdp-1},
  {3, "nesterov", 1.},
  {5, "momentum", 0.},
  {7, "momentum", 0x1.999999999999ap-1},
  {9, "maximize", 1.},
  {12, "nesterov", 0.},
};
inline constexpr double c2_p[] = {
  0x1.2c51bb33e291dp1, 0x1.e801ap-1, 0x1.006b3226f2d11p0, -0x1.ada550c867cd7p9,
  0x1.4b8be62550f41p-2, -0x1.3b8e346a6a012p0, -0x1.b481e63ee737p0
};
inline constexpr Change c3_changes[] = {
  {2, "maximize", 1.},
  {4, "momentum", 0x1.3333333333333p-1},
  {6, "maximize", 0.},
  {8, "momentum", 0.},
  {9, "maximize", 1.},
  {11, "momentum", 0x1.3333333333333p-1},
};
inline constexpr double c3_p[] = {
  0x1.b3d0dbdae3645p0, 0x1.e801ap-1, 0x1.006b3a242eaebp0, 0x1.084a9fd4382f9p6,
  0x1.07554c6666666p-1, -0x1.4266ca56c0d6fp0, -0x1.a36ed2be803f2p0
};
inline constexpr Change c4_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {9, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {14, "maximize", 0.},
  {15, "beta2", 0x1.fff2e48e8a71ep-1},
};
inline constexpr double c4_p[] = {
  0x1.b9f0cf2f8f90ap0, 0x1.f67af85380c3p-3, 0x1.18c3d52c17931p-2, -0x1.fc6c562dc0ce7p-1,
  -0x1.47081b2abcfcfp-10, -0x1.6331d9cc91b7dp-1, -0x1.a53031f8de91dp0
};
inline constexpr Change c5_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {9, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {14, "maximize", 0.},
  {15, "beta2", 0x1.fff2e48e8a71ep-1},
};
inline constexpr double c5_p[] = {
  0x1.b807e706e7972p0, 0x1.fdf743259022fp-3, 0x1.1c2c4187aecd2p-2, -0x1.fbbb7b55f0d24p-1,
  0x1.2a15a031c24acp-9, -0x1.61664ea64717cp-1, -0x1.a52754c9f800fp0
};
inline constexpr Change c6_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {9, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {14, "maximize", 0.},
  {15, "beta2", 0x1.fff2e48e8a71ep-1},
};
inline constexpr double c6_p[] = {
  0x1.c526a690a689bp0, 0x1.c66eede6e1dfdp-1, 0x1.c7f70ddbc3ee1p-1, -0x1.dd6787dde8ff5p-1,
  0x1.4ef84f061888ep-2, -0x1.3003fda86f99bp0, -0x1.b8ba0a0914715p0
};
inline constexpr Change c7_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {9, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {14, "maximize", 0.},
  {15, "beta2", 0x1.fff2e48e8a71ep-1},
};
inline constexpr double c7_p[] = {
  0x1.c4db1590f4866p0, 0x1.c66eede6e1dfdp-1, 0x1.c7f70ddf95acbp-1, -0x1.dcbc05111dd28p-1,
  0x1.4f845dbbe5197p-2, -0x1.2f055abe752b7p0, -0x1.b8918ac347036p0
};
inline constexpr Change c8_changes[] = {
  {1, "maximize", 1.},
  {5, "maximize", 0.},
  {9, "maximize", 1.},
  {11, "beta1", 0.},
  {13, "beta1", 0x1.ccccccccccccdp-1},
};
inline constexpr double c8_p[] = {
  0x1.b5d5dfcef6734p0, 0x1.e801ap-1, 0x1.ebb2bafe99a2ep-1, -0x1.ebafcbc43aaep-2,
  0x1.f3704d59bb347p-1, -0x1.2f0343e3b3763p1, -0x1.64f81f536ed86p1
};
inline constexpr Change c9_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr double c9_p[] = {
  0x1.3af68bb1111c9p1, 0x1.669f41828c34fp-4, -0x1.39c57038f2c64p-11, -0x1.9a46441eca07ep-1,
  -0x1.71b79e2c7617ap-5, -0x1.52e86f1c5e421p-2, -0x1.54b77b9b7db08p0
};
inline constexpr Change c10_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr double c10_p[] = {
  0x1.383939bf4284p1, 0x1.ce1d6b06ff847p-5, -0x1.d8916c34067p-12, -0x1.8ff183f221a17p-1,
  -0x1.6579c980877f6p-5, -0x1.01148e83af80ep-2, -0x1.4eb4857fddb22p0
};
inline constexpr Change c11_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {4, "momentum", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {6, "momentum", 0.},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {10, "momentum", 0x1.6666666666666p-1},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr double c11_p[] = {
  0x1.1146ee15b3421p2, -0x1.c2b30a213cb78p-4, -0x1.97716b995c979p-3, -0x1.51bae451ba4e9p0,
  -0x1.5ba97d831fe32p-2, -0x1.50db3bcc3c047p-6, -0x1.d332f26be68dfp-1
};
inline constexpr Change c12_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {4, "momentum", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {6, "momentum", 0.},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {10, "momentum", 0x1.6666666666666p-1},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr double c12_p[] = {
  0x1.0a66f50b4f9f3p2, -0x1.e4b9d46f14aebp-4, -0x1.5d60950cbaa98p-4, -0x1.523fb63b3113cp0,
  -0x1.d213014164e9ep-3, 0x1.85da194e7453dp-4, -0x1.b8ec24a33554dp-1
};
inline constexpr Change c13_changes[] = {
  {4, "lr_decay", 0x1.999999999999ap-4},
  {6, "weight_decay", 0x1.999999999999ap-4},
  {8, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.3333333333333p-2},
  {13, "lr_decay", 0.},
};
inline constexpr double c13_p[] = {
  0x1.9131d77bfed89p0, 0x1.af63560804d4dp-2, 0x1.7641f2797ac35p-2, -0x1.0b32a58b48634p-1,
  0x1.3dd001436913cp-2, -0x1.e7457291ca5ecp-1, -0x1.d84e1b3212668p0
};
inline constexpr double c14_p[] = {
  0x1.692d0ef9da204p0, 0x1.e801ap-1, 0x1.006b437e8c893p0, -0x1.6ac685a8d808ap-1,
  0x1.1c393342e982ep-1, -0x1.3cb141e69f891p0, -0x1.fbd0d7e187d0ap0
};
inline constexpr Change c15_changes[] = {
  {3, "rho", 0x1.999999999999ap-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {8, "eps", 0x1.47ae147ae147bp-7},
  {9, "maximize", 1.},
  {12, "lr", 0x1.999999999999ap-4},
  {14, "maximize", 0.},
};
inline constexpr double c15_p[] = {
  0x1.3ceba01a0e72p0, 0x1.8649a006d7c6bp-1, 0x1.9b79761d8d5dep-1, -0x1.9f2c08b2f87e2p-1,
  0x1.c8d5ddefe0dcfp-2, -0x1.efe327654e999p-1, -0x1.e52fbe6c9205p0
};
inline constexpr double c16_p[] = {
  0x1.0e632027a6a5cp1, 0x1.e801ap-1, 0x1.9ac2bfc354cbfp-1, -0x1.c3662543ed354p-1,
  0x1.19ee750faa01fp-2, -0x1.3dd6b92794e24p0, -0x1.b67cac0d0d366p0
};
inline constexpr Change c17_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {9, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {14, "maximize", 0.},
  {15, "beta2", 0x1.ff7ced916872bp-1},
};
inline constexpr double c17_p[] = {
  0x1.b1814b22fef41p0, 0x1.06f69b1acf81ep-2, 0x1.bc2b83656ed81p-3, -0x1.fdfcb8b5fac52p-1,
  0x1.1cf837d456b3cp-2, -0x1.e519c350689e3p-1, -0x1.cacc1e0d5dfbp0
};
inline constexpr double c18_p[] = {
  0x1.024593678b1fbp1, 0x1.e801ap-1, 0x1.1179df8bb06acp0, -0x1.e32bba47a8a09p-1,
  0x1.786f37d63a6a2p-2, -0x1.49b3328db05f2p0, -0x1.ad22c4d1ae3aap0
};
inline constexpr Change c19_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {8, "momentum_decay", 0x1.999999999999ap-4},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {15, "beta2", 0x1.ff7ced916872bp-1},
};
inline constexpr double c19_p[] = {
  0x1.17a993540ad81p1, 0x1.0c796fff03f2bp-2, 0x1.8e530ac00762fp-2, -0x1.8b609cd0204cp-1,
  0x1.bfbb9e3603038p-6, -0x1.773a1fce977a8p-1, -0x1.700809f080b12p0
};
inline constexpr double c20_p[] = {
  0x1.bcbdb6c3c11dep0, 0x1.e801ap-1, 0x1.018fb78fcf2c4p0, -0x1.c6fb49d0a2fa6p6,
  0x1.d35addd4b5826p-2, -0x1.3cd663eb83c8bp0, -0x1.eaaedb1f4d4c8p0
};
inline constexpr Change c21_changes[] = {
  {3, "beta1", 0x1.999999999999ap-1},
  {4, "beta1", 0x1.3333333333333p-2},
  {6, "beta2", 0x1.ccccccccccccdp-1},
  {7, "weight_decay", 0x1.999999999999ap-4},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.eb851eb851eb8p-6},
  {13, "beta1", 0x1.e666666666666p-1},
  {15, "beta2", 0x1.ff7ced916872bp-1},
};
inline constexpr double c21_p[] = {
  0x1.d23bcefc6590dp0, 0x1.2d0a47362fc38p-1, 0x1.583257183f449p-1, -0x1.d0fd4f5e83c53p6,
  0x1.9675e52ab32e2p-3, -0x1.d6786a8838a2ep-1, -0x1.b6588cfe47847p0
};
inline constexpr double c22_p[] = {
  0x1.1c4fea75db888p1, 0x1.e801ap-1, 0x1.0c654545f9df4p0, -0x1.679d07ae147aep-1,
  0x1.d3aa79999999ap-2, -0x1.84d7e6e978d51p0, -0x1.cab35858793dep0
};
inline constexpr Change c23_changes[] = {
  {4, "eta_minus", 0x1p-2},
  {6, "eta_plus", 0x1.8p0},
  {8, "step_size_max", 0x1.999999999999ap-3},
  {9, "maximize", 1.},
  {10, "step_size_min", 0x1.999999999999ap-5},
  {14, "maximize", 0.},
};
inline constexpr double c23_p[] = {
  0x1.0cbd4dc6a7efbp1, 0x1.e801ap-1, 0x1.594039f3b645ap0, -0x1.ab888cccccccdp-1,
  0x1.d3aa79999999ap-2, -0x1.230d266666666p0, -0x1.beb0e33333332p0
};
inline constexpr Changes<double> cases[] = {
  {"SGD", c0_changes, p0_0, gradients_1, c0_p},
  {"SGD", c1_changes, p0_0, gradients_1, c1_p},
  {"SGD", c2_changes, p0_0, gradients_1, c2_p},
  {"SGD", c3_changes, p0_0, gradients_1, c3_p},
  {"Adam", c4_changes, p0_0, gradients_1, c4_p},
  {"AMSGrad", c5_changes, p0_0, gradients_1, c5_p},
  {"AdamW", c6_changes, p0_0, gradients_1, c6_p},
  {"AMSGradW", c7_changes, p0_0, gradients_1, c7_p},
  {"Adam", c8_changes, p0_0, gradients_1, c8_p},
  {"RMSprop", c9_changes, p0_0, gradients_1, c9_p},
  {"RMSprop centered", c10_changes, p0_0, gradients_1, c10_p},
  {"RMSprop momentum", c11_changes, p0_0, gradients_1, c11_p},
  {"RMSprop both", c12_changes, p0_0, gradients_1, c12_p},
  {"Adagrad", c13_changes, p0_0, gradients_1, c13_p},
  {"Adadelta", {}, p0_0, gradients_1, c14_p},
  {"Adadelta", c15_changes, p0_0, gradients_1, c15_p},
  {"Adamax", {}, p0_0, gradients_1, c16_p},
  {"Adamax", c17_changes, p0_0, gradients_1, c17_p},
  {"NAdam", {}, p0_0, gradients_1, c18_p},
  {"NAdam", c19_changes, p0_0, gradients_1, c19_p},
  {"RAdam", {}, p0_0, gradients_1, c20_p},
  {"RAdam", c21_changes, p0_0, gradients_1, c21_p},
  {"Rprop", {}, p0_0, gradients_1, c22_p},
  {"Rprop", c23_changes, p0_0, gradients_1, c23_p},
};
}  // namespace changes_f64
template <>
inline constexpr std::span<const Changes<double>> changes<double>{changes_f64::cases};
}  // namespace fixnet::golden
