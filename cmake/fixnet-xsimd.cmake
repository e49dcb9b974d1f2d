# SPDX-License-Identifier: MIT
# fixnet_resolve_xsimd() makes the target fixnet::xsimd: where xsimd's headers are, and whether to use
# them. The build and the installed fixnetConfig.cmake both call it, so each consumer gets an answer
# for its own machine. Order: the parent's target, the system's headers, a pinned download.
#
# Only include directories are taken, never a library: Debian 12's `xsimd` target asks the linker for
# -lxtl, which does not exist (xsimd issue 869).
include_guard(GLOBAL)

set(FIXNET_SIMD AUTO CACHE STRING "AUTO: xsimd if found; XSIMD: required; SCALAR: no xsimd")
set_property(CACHE FIXNET_SIMD PROPERTY STRINGS AUTO XSIMD SCALAR)
option(FIXNET_FETCH_XSIMD "Download xsimd, pinned by its hash, where neither parent nor system has it" OFF)
set(FIXNET_XSIMD_URL "https://github.com/xtensor-stack/xsimd/archive/refs/tags/13.2.0.tar.gz"
    CACHE STRING "What FIXNET_FETCH_XSIMD downloads")
set(FIXNET_XSIMD_SHA256 edd8cd3d548c185adc70321c53c36df41abe64c1fe2c67bc6d93c3ecda82447a
    CACHE STRING "The SHA-256 of what FIXNET_XSIMD_URL names")
mark_as_advanced(FIXNET_XSIMD_URL FIXNET_XSIMD_SHA256)

set(FIXNET_XSIMD_MINIMUM 8.0.0)  # its interface was rewritten in 8

# The include directories of a target that a parent project made, free of generator expressions.
function(fixnet_xsimd_from_parent out)
  set(found "")
  foreach(target IN ITEMS xsimd::xsimd xsimd)
    if(TARGET ${target} AND NOT found)
      get_target_property(dirs ${target} INTERFACE_INCLUDE_DIRECTORIES)
      list(FILTER dirs EXCLUDE REGEX "INSTALL_INTERFACE|NOTFOUND")
      list(TRANSFORM dirs REPLACE "^\\$<BUILD_INTERFACE:(.*)>$" "\\1")
      set(found ${dirs})
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# Without a network this finds nothing; what comes with another hash stops the configuration.
function(fixnet_xsimd_from_download out)
  set(${out} "" PARENT_SCOPE)
  set(unpacked "${CMAKE_BINARY_DIR}/fixnet-xsimd/${FIXNET_XSIMD_SHA256}")
  set(archive "${unpacked}.tar.gz")
  if(NOT EXISTS "${unpacked}")
    file(DOWNLOAD "${FIXNET_XSIMD_URL}" "${archive}" STATUS status TIMEOUT 60)
    list(GET status 0 failed)
    if(failed)
      file(REMOVE "${archive}")
      message(STATUS "fixnet: no download of xsimd (${status})")
      return()
    endif()
    file(SHA256 "${archive}" hash)
    if(NOT hash STREQUAL FIXNET_XSIMD_SHA256)
      message(FATAL_ERROR "fixnet: ${FIXNET_XSIMD_URL} has SHA-256 ${hash}, not ${FIXNET_XSIMD_SHA256}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${unpacked}")
  endif()
  file(GLOB dirs "${unpacked}/*/include")
  set(${out} "${dirs}" PARENT_SCOPE)
endfunction()

function(fixnet_find_xsimd out)
  fixnet_xsimd_from_parent(dirs)
  if(NOT dirs)
    find_path(FIXNET_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp DOC "The directory with xsimd/xsimd.hpp")
    mark_as_advanced(FIXNET_XSIMD_INCLUDE_DIR)
    if(FIXNET_XSIMD_INCLUDE_DIR)
      fixnet_xsimd_version("${FIXNET_XSIMD_INCLUDE_DIR}" version)
      if(NOT version VERSION_LESS FIXNET_XSIMD_MINIMUM OR NOT FIXNET_FETCH_XSIMD)
        set(dirs "${FIXNET_XSIMD_INCLUDE_DIR}")
      endif()
    endif()
  endif()
  if(NOT dirs AND FIXNET_FETCH_XSIMD)
    fixnet_xsimd_from_download(dirs)
  endif()
  set(${out} "${dirs}" PARENT_SCOPE)
endfunction()

# "13.2.0" of the headers in the first of the directories that has them, "0.0.0" if none has.
function(fixnet_xsimd_version dirs out)
  set(${out} 0.0.0 PARENT_SCOPE)
  foreach(dir IN LISTS dirs)
    set(config "${dir}/xsimd/config/xsimd_config.hpp")
    if(EXISTS "${config}")
      file(STRINGS "${config}" lines REGEX "^#define XSIMD_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
      list(TRANSFORM lines REPLACE "^#define XSIMD_VERSION_[A-Z]+ ([0-9]+).*$" "\\1")
      list(JOIN lines "." version)
      set(${out} ${version} PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

function(fixnet_resolve_xsimd)
  if(TARGET fixnet::xsimd)
    return()
  endif()
  set(dirs "")
  if(NOT FIXNET_SIMD STREQUAL "SCALAR")
    fixnet_find_xsimd(dirs)
  endif()
  fixnet_xsimd_version("${dirs}" version)
  add_library(fixnet::xsimd INTERFACE IMPORTED GLOBAL)
  if(NOT version VERSION_LESS FIXNET_XSIMD_MINIMUM)
    set_target_properties(fixnet::xsimd PROPERTIES
      INTERFACE_INCLUDE_DIRECTORIES "${dirs}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${dirs}")
    set(note "xsimd ${version} in ${dirs}")
  elseif(FIXNET_SIMD STREQUAL "XSIMD")
    message(FATAL_ERROR "fixnet: FIXNET_SIMD=XSIMD needs xsimd ${FIXNET_XSIMD_MINIMUM} or newer, found "
      "${version} in '${dirs}'. Install it, set FIXNET_XSIMD_INCLUDE_DIR, or FIXNET_FETCH_XSIMD=ON.")
  else()
    set_target_properties(fixnet::xsimd PROPERTIES INTERFACE_COMPILE_DEFINITIONS FIXNET_USE_XSIMD=0)
    set(note "one element at a time, without xsimd")
    if(NOT FIXNET_SIMD STREQUAL "SCALAR")
      string(APPEND note ": ${FIXNET_XSIMD_MINIMUM} or newer was not found. It is many times faster: "
        "install it, set FIXNET_XSIMD_INCLUDE_DIR, or FIXNET_FETCH_XSIMD=ON")
    endif()
  endif()
  message(STATUS "fixnet: ${note}")
  set(FIXNET_XSIMD_VERSION ${version} PARENT_SCOPE)
  set(FIXNET_XSIMD_DIRS "${dirs}" PARENT_SCOPE)
endfunction()
