// SPDX-License-Identifier: MIT
// Twelve football matches: goals scored and conceded a game, and whether the match was won.
#pragma once

#include <fixnet/fixnet.hpp>

inline constexpr fixnet::Tensor<float, 12, 2> X{{{3.0f, 0.5f},
                                                 {1.0f, 1.0f},
                                                 {0.5f, 2.0f},
                                                 {2.0f, 1.5f},
                                                 {3.5f, 3.0f},
                                                 {2.0f, 2.5f},
                                                 {1.5f, 1.0f},
                                                 {0.5f, 0.5f},
                                                 {2.5f, 0.8f},
                                                 {2.1f, 2.0f},
                                                 {1.2f, 0.5f},
                                                 {0.7f, 1.5f}}};
inline constexpr fixnet::Tensor<float, 12, 1> y{
    {{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};
