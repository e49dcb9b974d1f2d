# SPDX-License-Identifier: MIT
# fixnet_resolve_windows(target): g++ for Windows spills AVX registers to a stack that is not aligned to
# them (docs/platforms.md). The build and the installed fixnetConfig.cmake both call it, since it asks
# the consumer's assembler: where it can write such moves as unaligned ones, it is told to.
include_guard(GLOBAL)

function(fixnet_resolve_windows target)
  if(NOT (WIN32 OR CYGWIN) OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR NOT CMAKE_SIZEOF_VOID_P EQUAL 8)
    return()
  endif()
  include(CheckCXXCompilerFlag)
  check_cxx_compiler_flag(-Wa,-muse-unaligned-vector-move FIXNET_HAS_UNALIGNED_MOVES)
  if(FIXNET_HAS_UNALIGNED_MOVES)
    set_property(TARGET ${target} APPEND PROPERTY
      INTERFACE_COMPILE_OPTIONS $<$<COMPILE_LANGUAGE:CXX>:-Wa,-muse-unaligned-vector-move>)
    set_property(TARGET ${target} APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS FIXNET_UNALIGNED_MOVES=1)
  endif()
endfunction()
