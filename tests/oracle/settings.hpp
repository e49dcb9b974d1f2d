// SPDX-License-Identifier: MIT
//
// Optimizers of the golden cases by name, and their settings by name.
#pragma once

#include <fixnet/fixnet.hpp>
#include <string_view>

namespace oracle {

#define FIXNET_SETTING(name)                              \
  if constexpr (requires {                                \
                  { rule.name } -> std::same_as<double&>; \
                }) {                                      \
    if (setting == #name) return rule.name = value, true; \
  }
#define FIXNET_SWITCH(name)                                      \
  if constexpr (requires {                                       \
                  { rule.name } -> std::same_as<bool&>;          \
                }) {                                             \
    if (setting == #name) return rule.name = value != 0.0, true; \
  }

/// Sets what is called so; false if the optimizer has no such setting.
template <class Rule>
bool set(Rule& rule, std::string_view setting, double value) {
  FIXNET_SETTING(lr)
  FIXNET_SETTING(beta1)
  FIXNET_SETTING(beta2)
  FIXNET_SETTING(eps)
  FIXNET_SETTING(weight_decay)
  FIXNET_SETTING(momentum)
  FIXNET_SETTING(dampening)
  FIXNET_SETTING(alpha)
  FIXNET_SETTING(lr_decay)
  FIXNET_SETTING(rho)
  FIXNET_SETTING(momentum_decay)
  FIXNET_SETTING(eta_minus)
  FIXNET_SETTING(eta_plus)
  FIXNET_SETTING(step_size_min)
  FIXNET_SETTING(step_size_max)
  FIXNET_SWITCH(nesterov)
  FIXNET_SWITCH(maximize)
  return false;
}

#undef FIXNET_SETTING
#undef FIXNET_SWITCH

/// Calls act(rule) with the optimizer that change_cases.py calls so; false if there is none.
template <class Act>
bool with_rule(std::string_view name, const Act& act) {
  using namespace fixnet;
  const auto is = [&](std::string_view other, const auto& rule) {
    if (name != other) return false;
    act(rule);
    return true;
  };
  return is("SGD", SGD{.lr = 0.1}) || is("Adam", Adam{.lr = 0.1}) ||
         is("AMSGrad", AMSGrad{.lr = 0.1}) || is("AdamW", AdamW{.lr = 0.1}) ||
         is("AMSGradW", AMSGradW{.lr = 0.1}) || is("RMSprop", RMSprop{.lr = 0.1}) ||
         is("RMSprop centered", RMSpropWith<true, false>{.lr = 0.1}) ||
         is("RMSprop momentum", RMSpropWith<false, true>{.lr = 0.1, .momentum = 0.5}) ||
         is("RMSprop both", RMSpropWith<true, true>{.lr = 0.1, .momentum = 0.5}) ||
         is("Adagrad", Adagrad{.lr = 0.1}) || is("Adadelta", Adadelta{.lr = 0.5}) ||
         is("Adamax", Adamax{.lr = 0.1}) || is("NAdam", NAdam{.lr = 0.1}) ||
         is("RAdam", RAdam{.lr = 0.1}) || is("Rprop", Rprop{.lr = 0.1});
}

}  // namespace oracle
