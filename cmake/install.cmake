# SPDX-License-Identifier: MIT
# Headers, CMake package and pkg-config file. All relocatable; nothing depends on the processor.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(fixnet_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/fixnet")

if(CMAKE_VERSION VERSION_LESS 3.23)
  install(TARGETS fixnet EXPORT fixnetTargets INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  install(DIRECTORY include/fixnet DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
else()
  install(TARGETS fixnet EXPORT fixnetTargets FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
install(EXPORT fixnetTargets NAMESPACE fixnet:: DESTINATION "${fixnet_package_dir}")

configure_package_config_file(cmake/fixnetConfig.cmake.in fixnetConfig.cmake
  INSTALL_DESTINATION "${fixnet_package_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(fixnetConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES cmake/fixnet-xsimd.cmake cmake/fixnet-windows.cmake cmake/fixnet-mpi.cmake
  "${CMAKE_CURRENT_BINARY_DIR}/fixnetConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/fixnetConfigVersion.cmake"
  DESTINATION "${fixnet_package_dir}")

# pkg-config names xsimd's directory only where the compiler would not look by itself.
set(fixnet_pc_cflags "")
set(dirs ${FIXNET_XSIMD_DIRS})
list(REMOVE_ITEM dirs ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES} "")
foreach(dir IN LISTS dirs)
  string(APPEND fixnet_pc_cflags " -isystem ${dir}")
endforeach()
if(FIXNET_XSIMD_VERSION VERSION_LESS FIXNET_XSIMD_MINIMUM)
  string(APPEND fixnet_pc_cflags " -DFIXNET_USE_XSIMD=0")
endif()
if(FIXNET_LAYOUT_BYTES)
  string(APPEND fixnet_pc_cflags " -DFIXNET_LAYOUT_BYTES=${FIXNET_LAYOUT_BYTES}")
endif()
if(FIXNET_DETERMINISTIC)
  string(APPEND fixnet_pc_cflags " -DFIXNET_DETERMINISTIC=1")
endif()
set(fixnet_pc_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")
file(RELATIVE_PATH fixnet_pc_up "/prefix/${fixnet_pc_dir}" "/prefix")
configure_file(packaging/fixnet.pc.in fixnet.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/fixnet.pc" DESTINATION "${fixnet_pc_dir}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
