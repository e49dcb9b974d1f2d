// SPDX-License-Identifier: MIT
#pragma once

#define FIXNET_VERSION_MAJOR 0
#define FIXNET_VERSION_MINOR 1
#define FIXNET_VERSION_PATCH 0
