# SPDX-License-Identifier: MIT
# fixnet_compilers: the compiler of this build, and one of the other family where it is installed.
# What users read in an error message depends on it, so both are asked.
set(fixnet_compilers "${CMAKE_CXX_COMPILER}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  find_program(FIXNET_OTHER_COMPILER NAMES clang++)
else()
  find_program(FIXNET_OTHER_COMPILER NAMES g++)
endif()
mark_as_advanced(FIXNET_OTHER_COMPILER)
if(FIXNET_OTHER_COMPILER)
  execute_process(COMMAND "${FIXNET_OTHER_COMPILER}" -std=c++20 -fsyntax-only -I "${PROJECT_SOURCE_DIR}/include"
    -include fixnet/base/config.hpp -x c++ /dev/null RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(NOT failed)
    list(APPEND fixnet_compilers "${FIXNET_OTHER_COMPILER}")
  endif()
endif()

# The flags that a program outside of CMake needs to find the headers.
set(fixnet_plain_flags -std=c++20 "-I${PROJECT_SOURCE_DIR}/include")
set(dirs ${FIXNET_XSIMD_DIRS})
list(REMOVE_ITEM dirs ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES} "")
foreach(dir IN LISTS dirs)
  list(APPEND fixnet_plain_flags -isystem "${dir}")
endforeach()
if(FIXNET_XSIMD_VERSION VERSION_LESS FIXNET_XSIMD_MINIMUM)
  list(APPEND fixnet_plain_flags -DFIXNET_USE_XSIMD=0)
endif()
