// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/adam.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adam with decoupled weight decay (default 1e-2): see AdamWith.
/// Source    torch.optim.AdamW
using AdamW = AdamWith<false, true>;

/// AdamW whose second moment never falls.
/// Source    torch.optim.AdamW(amsgrad=True)
using AMSGradW = AdamWith<true, true>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
