// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch 1.13.0a0, AVX2, BLAS libblas.so.3.11.0, glibc 2.36, x86_64
#pragma once
// clang-format off
#include "../golden.hpp"

namespace fixnet::golden {
namespace changes_f32 {
inline constexpr Change c0_changes[] = {
  {3, "dampening", 0x1p-1},
  {3, "momentum", 0x1.ccccccccccccdp-1},
};
inline constexpr float p0_0[] = {
  0x1.670c04p0f, 0x1.e801ap-1f, 0x1.006b3cp0f, -0x1.68bbcp-1f, 0x1.1d087p-1f, -0x1.3ca6cp0f,
  -0x1.fd7dbp0f
};
inline constexpr float gradients_1[] = {
  -0x1.efd044p-1f, 0.f, 0x1.09c40ep-20f, 0x1.bf0bd2p9f, 0x1.b1fec8p-2f, 0.f, -0x1.dd3bd8p-2f,
  -0x1.88f1d4p-1f, 0.f, 0x1.182564p-21f, -0x1.6a7e66p9f, 0.f, 0.f, 0x1.d425a8p-2f, 0x1.4ba5dp-3f,
  0.f, -0x1.76acp-24f, -0x1.b5e9f4p5f, 0.f, 0.f, -0x1.0dfa74p-1f, -0x1.1520ap-4f, 0.f,
  -0x1.f38174p-24f, 0x1.04d038p9f, 0.f, 0.f, 0x1.6bda4p-5f, -0x1.d8608p-2f, 0.f, -0x1.287808p-22f,
  -0x1.60811ep8f, 0.f, 0.f, 0x1.c2bb88p-1f, -0x1.a673bp-1f, 0.f, -0x1.c4332ap-21f, -0x1.b488bcp9f,
  0.f, 0.f, -0x1.dcb7f8p-1f, -0x1.0e4f88p-2f, 0.f, 0x1.162e56p-21f, 0x1.63f22ep9f, 0.f, 0.f,
  -0x1.1e5e18p-2f, -0x1.d538f8p-2f, 0.f, -0x1.54734cp-21f, 0x1.5af35ap9f, 0.f, 0.f, -0x1.8286p-3f,
  -0x1.f7cc2p-1f, 0.f, -0x1.9d582ap-21f, -0x1.10949cp9f, 0.f, 0.f, -0x1.1bb58p-2f, -0x1.70778p-2f,
  0.f, 0x1.6fde5ep-21f, -0x1.001fe6p8f, 0.f, 0.f, 0x1.8b22c8p-1f, -0x1.815aep-1f, 0.f,
  0x1.c5dca8p-21f, 0x1.aa1564p8f, 0.f, 0x1.6beb48p-2f, -0x1.8423bp-1f, 0x1.d1dafcp-1f, 0.f,
  -0x1.fea66ap-21f, -0x1.1420c8p7f, 0.f, -0x1.aae04cp-1f, -0x1.26ce3cp-1f, 0x1.f8dcd4p-1f, 0.f,
  0x1.12bf44p-23f, 0x1.2c9b0cp9f, 0.f, 0x1.bdf338p-2f, 0x1.59271p-1f, 0x1.9e58ep-4f, 0.f,
  0x1.5c156ep-22f, -0x1.c51e4ap7f, 0.f, 0x1.1afeep-4f, -0x1.eba29p-3f, 0x1.9db48p-6f, 0.f,
  -0x1.90529p-21f, 0x1.682bc4p8f, 0.f, 0x1.22072p-3f, 0x1.ebb38p-6f, -0x1.0d9f4p-1f, 0.f,
  -0x1.037b3ap-21f, 0x1.ad9dfp9f, 0.f, -0x1.d605c8p-2f, -0x1.751eecp-1f
};
inline constexpr float c0_p[] = {
  0x1.2d95bap1f, 0x1.e801ap-1f, 0x1.006b42p0f, -0x1.773ffap7f, 0x1.07554cp-1f, -0x1.396634p0f,
  -0x1.52cceap0f
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
inline constexpr float c1_p[] = {
  0x1.3199acp1f, 0x1.e09bdap-1f, 0x1.f91054p-1f, -0x1.44d12ap7f, 0x1.9ce81p-2f, -0x1.3a1194p0f,
  -0x1.ba84f2p0f
};
inline constexpr Change c2_changes[] = {
  {1, "momentum", 0x1.ccccccccccccdp-1},
  {3, "nesterov", 1.},
  {5, "momentum", 0.},
  {7, "momentum", 0x1.999999999999ap-1},
  {9, "maximize", 1.},
  {12, "nesterov", 0.},
};
inline constexpr float c2_p[] = {
  0x1.2c51bcp1f, 0x1.e801ap-1f, 0x1.006b3p0f, -0x1.ada552p9f, 0x1.4b8be6p-2f, -0x1.3b8e32p0f,
  -0x1.b481eap0f
};
inline constexpr Change c3_changes[] = {
  {2, "maximize", 1.},
  {4, "momentum", 0x1.3333333333333p-1},
  {6, "maximize", 0.},
  {8, "momentum", 0.},
  {9, "maximize", 1.},
  {11, "momentum", 0x1.3333333333333p-1},
};
inline constexpr float c3_p[] = {
  0x1.b3d0dap0f, 0x1.e801ap-1f, 0x1.006b3cp0f, 0x1.084aa6p6f, 0x1.07554cp-1f, -0x1.4266c6p0f,
  -0x1.a36edp0f
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
inline constexpr float c4_p[] = {
  0x1.b9f0ccp0f, 0x1.f67af8p-3f, 0x1.18c3d6p-2f, -0x1.fc6c58p-1f, -0x1.47087ep-10f,
  -0x1.6331d6p-1f, -0x1.a5303p0f
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
inline constexpr float c5_p[] = {
  0x1.b807e8p0f, 0x1.fdf74p-3f, 0x1.1c2c42p-2f, -0x1.fbbb7cp-1f, 0x1.2a156ep-9f, -0x1.61664cp-1f,
  -0x1.a52752p0f
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
inline constexpr float c6_p[] = {
  0x1.c526ap0f, 0x1.c66eeep-1f, 0x1.c7f70ep-1f, -0x1.dd678cp-1f, 0x1.4ef848p-2f, -0x1.3003fep0f,
  -0x1.b8ba06p0f
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
inline constexpr float c7_p[] = {
  0x1.c4db12p0f, 0x1.c66eeep-1f, 0x1.c7f70ep-1f, -0x1.dcbc04p-1f, 0x1.4f845cp-2f, -0x1.2f055ap0f,
  -0x1.b8918cp0f
};
inline constexpr Change c8_changes[] = {
  {1, "maximize", 1.},
  {5, "maximize", 0.},
  {9, "maximize", 1.},
  {11, "beta1", 0.},
  {13, "beta1", 0x1.ccccccccccccdp-1},
};
inline constexpr float c8_p[] = {
  0x1.b5d5dep0f, 0x1.e801ap-1f, 0x1.ebb2bep-1f, -0x1.ebafccp-2f, 0x1.f3705p-1f, -0x1.2f0344p1f,
  -0x1.64f81ep1f
};
inline constexpr Change c9_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr float c9_p[] = {
  0x1.3af68cp1f, 0x1.669f3cp-4f, -0x1.39c56cp-11f, -0x1.9a4642p-1f, -0x1.71b794p-5f,
  -0x1.52e86cp-2f, -0x1.54b77ep0f
};
inline constexpr Change c10_changes[] = {
  {3, "alpha", 0x1.ccccccccccccdp-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {7, "maximize", 1.},
  {9, "eps", 0x1.47ae147ae147bp-7},
  {11, "lr", 0x1.eb851eb851eb8p-6},
  {13, "maximize", 0.},
};
inline constexpr float c10_p[] = {
  0x1.38393cp1f, 0x1.ce1d66p-5f, -0x1.d89174p-12f, -0x1.8ff184p-1f, -0x1.6579c2p-5f,
  -0x1.01148ep-2f, -0x1.4eb486p0f
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
inline constexpr float c11_p[] = {
  0x1.1146ecp2f, -0x1.c2b306p-4f, -0x1.97717p-3f, -0x1.51bae2p0f, -0x1.5ba972p-2f,
  -0x1.50db38p-6f, -0x1.d332fap-1f
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
inline constexpr float c12_p[] = {
  0x1.0a66f4p2f, -0x1.e4b9d2p-4f, -0x1.5d6094p-4f, -0x1.523fb4p0f, -0x1.d21302p-3f,
  0x1.85da16p-4f, -0x1.b8ec26p-1f
};
inline constexpr Change c13_changes[] = {
  {4, "lr_decay", 0x1.999999999999ap-4},
  {6, "weight_decay", 0x1.999999999999ap-4},
  {8, "maximize", 1.},
  {10, "eps", 0x1.47ae147ae147bp-7},
  {12, "lr", 0x1.3333333333333p-2},
  {13, "lr_decay", 0.},
};
inline constexpr float c13_p[] = {
  0x1.9131d8p0f, 0x1.af635ap-2f, 0x1.7641f4p-2f, -0x1.0b32a8p-1f, 0x1.3ddp-2f, -0x1.e74572p-1f,
  -0x1.d84e1ap0f
};
inline constexpr float c14_p[] = {
  0x1.692d0cp0f, 0x1.e801ap-1f, 0x1.006b42p0f, -0x1.6ac684p-1f, 0x1.1c3934p-1f, -0x1.3cb142p0f,
  -0x1.fbd0d6p0f
};
inline constexpr Change c15_changes[] = {
  {3, "rho", 0x1.999999999999ap-1},
  {5, "weight_decay", 0x1.999999999999ap-4},
  {8, "eps", 0x1.47ae147ae147bp-7},
  {9, "maximize", 1.},
  {12, "lr", 0x1.999999999999ap-4},
  {14, "maximize", 0.},
};
inline constexpr float c15_p[] = {
  0x1.3cebap0f, 0x1.8649a2p-1f, 0x1.9b7976p-1f, -0x1.9f2c08p-1f, 0x1.c8d5ep-2f, -0x1.efe328p-1f,
  -0x1.e52fbep0f
};
inline constexpr float c16_p[] = {
  0x1.0e632p1f, 0x1.e801ap-1f, 0x1.9ac2c4p-1f, -0x1.c36626p-1f, 0x1.19ee7cp-2f, -0x1.3dd6bap0f,
  -0x1.b67caep0f
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
inline constexpr float c17_p[] = {
  0x1.b1814ap0f, 0x1.06f69ap-2f, 0x1.bc2b88p-3f, -0x1.fdfcbep-1f, 0x1.1cf83ap-2f, -0x1.e519c4p-1f,
  -0x1.cacc22p0f
};
inline constexpr float c18_p[] = {
  0x1.02459p1f, 0x1.e801ap-1f, 0x1.1179ep0f, -0x1.e32bbap-1f, 0x1.786f3cp-2f, -0x1.49b332p0f,
  -0x1.ad22c4p0f
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
inline constexpr float c19_p[] = {
  0x1.17a992p1f, 0x1.0c796ap-2f, 0x1.8e530ap-2f, -0x1.8b60a2p-1f, 0x1.bfbb94p-6f, -0x1.773a18p-1f,
  -0x1.70080cp0f
};
inline constexpr float c20_p[] = {
  0x1.bcbdb8p0f, 0x1.e801ap-1f, 0x1.018fb6p0f, -0x1.c6fb46p6f, 0x1.d35aep-2f, -0x1.3cd664p0f,
  -0x1.eaaedap0f
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
inline constexpr float c21_p[] = {
  0x1.d23bcep0f, 0x1.2d0a46p-1f, 0x1.583254p-1f, -0x1.d0fd5p6f, 0x1.9675e2p-3f, -0x1.d6786cp-1f,
  -0x1.b6588cp0f
};
inline constexpr float c22_p[] = {
  0x1.1c4feap1f, 0x1.e801ap-1f, 0x1.0c6546p0f, -0x1.679d08p-1f, 0x1.d3aa7ap-2f, -0x1.84d7e8p0f,
  -0x1.cab35ap0f
};
inline constexpr Change c23_changes[] = {
  {4, "eta_minus", 0x1p-2},
  {6, "eta_plus", 0x1.8p0},
  {8, "step_size_max", 0x1.999999999999ap-3},
  {9, "maximize", 1.},
  {10, "step_size_min", 0x1.999999999999ap-5},
  {14, "maximize", 0.},
};
inline constexpr float c23_p[] = {
  0x1.0cbd4ep1f, 0x1.e801ap-1f, 0x1.594038p0f, -0x1.ab888ep-1f, 0x1.d3aa7ap-2f, -0x1.230d26p0f,
  -0x1.beb0e6p0f
};
inline constexpr Changes<float> cases[] = {
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
}  // namespace changes_f32
template <>
inline constexpr std::span<const Changes<float>> changes<float>{changes_f32::cases};
}  // namespace fixnet::golden
