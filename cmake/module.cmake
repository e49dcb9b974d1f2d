# SPDX-License-Identifier: MIT
# fixnet::module: import fixnet; in place of the headers. It is installed as a source, since each compiler, and each
# -march, reads only what it has made itself of a module.
if(CMAKE_VERSION VERSION_LESS 3.28)
  message(FATAL_ERROR "fixnet: FIXNET_BUILD_MODULE needs CMake 3.28 or newer, and this is ${CMAKE_VERSION}. Without CMake, "
    "docs/install.md builds the module in two lines.")
endif()
if(NOT CMAKE_GENERATOR MATCHES "Ninja")
  message(FATAL_ERROR "fixnet: FIXNET_BUILD_MODULE needs the generator Ninja, and this is ${CMAKE_GENERATOR}: "
    "it is tested with no other. Add -G Ninja.")
endif()
if((CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14) OR
    (CMAKE_CXX_COMPILER_ID STREQUAL Clang AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 19))
  message(FATAL_ERROR "fixnet: FIXNET_BUILD_MODULE needs g++ 14 or clang++ 19, or newer ones, and this is "
    "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}.")
endif()

add_library(fixnet_module STATIC)
add_library(fixnet::module ALIAS fixnet_module)
target_sources(fixnet_module PUBLIC FILE_SET CXX_MODULES BASE_DIRS src/module FILES src/module/fixnet.cppm
  PUBLIC FILE_SET HEADERS BASE_DIRS src/module FILES src/module/gcc14.hpp)
target_link_libraries(fixnet_module PUBLIC fixnet)
target_compile_options(fixnet_module PRIVATE $<$<CXX_COMPILER_ID:Clang>:-Wno-include-angled-in-module-purview>)
set_target_properties(fixnet_module PROPERTIES EXPORT_NAME module CXX_EXTENSIONS OFF CXX_SCAN_FOR_MODULES ON
  POSITION_INDEPENDENT_CODE ON)

if(FIXNET_INSTALL)
  # An export of its own, which is read where the component is asked for: older CMake has no such targets.
  install(TARGETS fixnet_module EXPORT fixnetModuleTargets
    FILE_SET CXX_MODULES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/fixnet"
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/fixnet")
  install(EXPORT fixnetModuleTargets NAMESPACE fixnet:: DESTINATION "${fixnet_package_dir}"
    CXX_MODULES_DIRECTORY module)
endif()
