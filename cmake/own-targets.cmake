# SPDX-License-Identifier: MIT
# What fixnet's own tests, benches and examples are built with. Consumers get none of it.
include(CheckCXXCompilerFlag)

set(FIXNET_MARCH native CACHE STRING "-march of own targets (native, x86-64, x86-64-v3, ...); empty: none")
option(FIXNET_SANITIZE "Build own targets with the address and undefined-behaviour sanitizers" OFF)
option(FIXNET_VERIFY "Build own targets with the library's invariants checked (FIXNET_VERIFY=1)" OFF)

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, Debug, ..." FORCE)
endif()

set(CMAKE_CXX_SCAN_FOR_MODULES OFF)  # the scanner of clang is a package of its own; FIXNET_BUILD_MODULE asks for it

set(fixnet_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror)

# g++ 12 warns of its own headers: uninitialised arguments in the AVX-512 intrinsics (its bug 105593),
# overlapping copies in std::string (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  list(APPEND fixnet_warnings -Wno-uninitialized -Wno-maybe-uninitialized -Wno-restrict)
endif()

# -march=VALUE where the compiler knows it; else -mcpu=VALUE, as on some ARM machines.
function(fixnet_machine_flag out)
  set(${out} "" PARENT_SCOPE)
  if(NOT FIXNET_MARCH)
    return()
  endif()
  foreach(flag IN ITEMS "-march=${FIXNET_MARCH}" "-mcpu=${FIXNET_MARCH}")
    string(MAKE_C_IDENTIFIER "fixnet_accepts${flag}" accepted)
    check_cxx_compiler_flag(${flag} ${accepted})
    if(${accepted})
      # clang 19 warns about what its own -march=native turns on for some processors.
      check_cxx_compiler_flag("${flag} -Werror" ${accepted}_silently)
      if(NOT ${accepted}_silently)
        list(APPEND flag -Wno-invalid-feature-combination)
      endif()
      set(${out} ${flag} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "fixnet: this compiler knows no FIXNET_MARCH=${FIXNET_MARCH}")
endfunction()

fixnet_machine_flag(fixnet_machine)
set(fixnet_sanitize_flags -fsanitize=address,undefined -fno-sanitize-recover=all)

# Everything own targets share, as one INTERFACE target that is never installed.
add_library(fixnet_own INTERFACE)
target_link_libraries(fixnet_own INTERFACE fixnet::fixnet)
target_compile_options(fixnet_own INTERFACE ${fixnet_warnings} ${fixnet_machine}
  $<$<BOOL:${FIXNET_SANITIZE}>:$<$<NOT:$<BOOL:${FIXNET_TEST_OPTIMISED}>>:-O1> -g1 -fno-omit-frame-pointer
  ${fixnet_sanitize_flags}>)
target_link_options(fixnet_own INTERFACE $<$<BOOL:${FIXNET_SANITIZE}>:${fixnet_sanitize_flags}>)
target_compile_definitions(fixnet_own INTERFACE $<$<BOOL:${FIXNET_VERIFY}>:FIXNET_VERIFY=1>)

# fixnet_add_program(target source...): an own executable, beside its like in the build folder.
function(fixnet_add_program target)
  add_executable(${target} ${ARGN})
  target_link_libraries(${target} PRIVATE fixnet_own)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
endfunction()
