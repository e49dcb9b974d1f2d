# SPDX-License-Identifier: MIT
# fixnet::mpi: the headers of include/fixnet/mpi/ with what FindMPI says of this machine. Where MPI is not found there is
# no such target. It is never exported: an installed fixnet asks the machine that it is used on.
macro(fixnet_find_mpi)
  if(NOT TARGET fixnet_mpi)
    if(TARGET MPI::MPI_CXX)
      set(MPI_CXX_FOUND TRUE)
    else()
      find_package(MPI QUIET COMPONENTS CXX)
      if(MPI_CXX_FOUND)
        # A project that has fixnet as a subdirectory sees it as well.
        set_target_properties(MPI::MPI_CXX PROPERTIES IMPORTED_GLOBAL TRUE)
      endif()
    endif()
    if(MPI_CXX_FOUND)
      add_library(fixnet_mpi INTERFACE IMPORTED GLOBAL)
      target_link_libraries(fixnet_mpi INTERFACE fixnet::fixnet MPI::MPI_CXX)
      add_library(fixnet::mpi ALIAS fixnet_mpi)
    endif()
  endif()
endmacro()
