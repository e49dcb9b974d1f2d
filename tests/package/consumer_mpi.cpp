// SPDX-License-Identifier: MIT
// A job of one rank, by an installed fixnet: started without mpirun.
#include <fixnet/fixnet.hpp>
#include <fixnet/mpi/networks.hpp>

int main(int count, char** arguments) {
  using namespace fixnet;
  return mpi::run(count, arguments, [](const mpi::Ranks& ranks) {
    Sequential<Linear<2, 3>> model{manual_seed(1)};
    const auto before = model.parameters();
    mpi::average_parameters(ranks, model);
    return ranks.count() == 1 && model.parameters() == before ? 0 : 1;
  });
}
