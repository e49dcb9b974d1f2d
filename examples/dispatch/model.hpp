// SPDX-License-Identifier: MIT
// What the rest of the program knows of the network: functions of plain numbers, in one table for each
// instruction set. No type of fixnet stands here, so nothing that depends on the processor crosses.
#pragma once

struct Model {
  const char* processor;
  float (*train)(const float (&x)[4][2], const float (&y)[4][1]);  // one step: the loss before it
  float (*infer)(const float (&x)[2]);
};

extern const Model model_sse2, model_avx2, model_avx512;
