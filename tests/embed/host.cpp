// SPDX-License-Identifier: MIT
// host LIBRARY: loads the plug-in three times and lets it train; each time it begins afresh.
#include <dlfcn.h>

#include <cstdio>

namespace {
constexpr int steps = 20;
using Step = float (*)(const float (&)[5][3], const float (&)[5][2]);

bool train(const char* path, float (&losses)[steps]) {
  void* const library = dlopen(path, RTLD_NOW);
  if (library == nullptr) return std::printf("%s\n", dlerror()), false;
  const auto step = reinterpret_cast<Step>(dlsym(library, "step"));
  if (step == nullptr) return std::printf("no step in %s\n", path), false;
  const float x[5][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {0, 1, 1}};
  const float y[5][2] = {{1, 0}, {0, 1}, {1, 1}, {0, 0}, {1, 0}};
  for (float& loss : losses) loss = step(x, y);
  dlclose(library);
  if (dlopen(path, RTLD_NOW | RTLD_NOLOAD) == nullptr) return true;
  return std::printf("%s is still loaded after dlclose\n", path), false;
}
}  // namespace

int main(int, char** arguments) {
  float first[steps], again[steps];
  if (!train(arguments[1], first)) return 1;
  for (int time = 0; time < 2; ++time) {
    if (!train(arguments[1], again)) return 1;
    for (int i = 0; i < steps; ++i) {
      if (first[i] == again[i] && again[i] < 10) continue;
      std::printf("step %d: loss %g, when loaded again %g\n", i, double(first[i]),
                  double(again[i]));
      return 1;
    }
  }
  if (first[steps - 1] < 0.9f * first[0]) return 0;
  std::printf("loss %g, then %g: it does not learn\n", double(first[0]), double(first[steps - 1]));
  return 1;
}
