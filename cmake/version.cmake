# SPDX-License-Identifier: MIT
# The version is written once, in a header, so that it is right without CMake too.
function(fixnet_read_version header out)
  file(STRINGS "${header}" lines REGEX "^#define FIXNET_VERSION_(MAJOR|MINOR|PATCH) [0-9]+$")
  list(TRANSFORM lines REPLACE "^.* " "")
  list(JOIN lines "." version)
  if(NOT version MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+$")
    message(FATAL_ERROR "fixnet: no version in ${header}: read '${version}'")
  endif()
  set(${out} "${version}" PARENT_SCOPE)
endfunction()
