# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One library per folder of app/, named dossier_<folder>, with its own link list and app/ as the only include root:
# static as it is shipped, shared where it is worked on, since a hundred test programs with all of Dossier and what a
# debugger wants to know of it in each take 20 GB. tests/architecture reads these calls and holds them to the table in CONTRIBUTING.md, so that the words
# SOURCES, USES (seen by those who link the folder) and PRIVATE (seen by the folder alone) stand in each of them.
function(dossier_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;USES;PRIVATE")
  set(target dossier_${name})
  add_library(${target} ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${target} PUBLIC ${ARG_USES} PRIVATE ${ARG_PRIVATE})
  dossier_compile_options(${target})
endfunction()

# Part of a folder that runs beside the program when it is wanted, for what it rests on takes long to load and much room:
# dossier-<name>, which stands beside the folder's library and is installed in DOSSIER_PROGRAMS/dossier.
function(dossier_program name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "OF" "SOURCES;USES")
  set(target dossier_${name})
  add_executable(${target} ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES OUTPUT_NAME dossier-${name})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${target} PRIVATE ${ARG_USES})
  dossier_compile_options(${target})
  install(TARGETS ${target} RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/dossier")
  add_dependencies(dossier_${ARG_OF} ${target})
  target_compile_definitions(dossier_${ARG_OF} PRIVATE DOSSIER_PROGRAMS="${CMAKE_INSTALL_LIBEXECDIR}")
endfunction()

# One test program per tst_*.cpp, run offscreen. The environment's DOSSIER_MATERIAL names outside material; unset, the
# tests that want it are skipped and say so.
#
# Half of all that is compiled is tests, and most of what they run is in the folders they look at. So that tests are
# there sooner they are compiled as they stand, without optimization, and looked at by the address sanitizer alone,
# where the folders are looked at by all; and moc reads the one file that holds a test class, where AUTOMOC would look
# for others and compile a file of its own for each program.
function(dossier_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;USES")
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${name}.cpp)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_USES} Qt6::Test)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_BINARY_DIR}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" TARGET ${name})
  target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  dossier_compile_options(${name})
  target_compile_options(${name} PRIVATE -O0)
  target_compile_options(${name} PRIVATE -Wno-conversion) # QTRY_VERIFY of Qt 6.8 narrows a duration
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_STYLE_OVERRIDE=Fusion;LC_ALL=C.UTF-8")
  if(DOSSIER_SANITIZE)
    if(DOSSIER_SANITIZE MATCHES "undefined")
      target_compile_options(${name} PRIVATE -fno-sanitize=undefined)
    endif()
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
      "ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1" "UBSAN_OPTIONS=print_stacktrace=1")
  endif()
endfunction()

# A test that takes long, as several that run beside each other: each is told which of how many it is, and takes its
# share of the rows.
function(dossier_test_in_parts name parts)
  get_test_property(${name} ENVIRONMENT environment)
  foreach(part RANGE 1 ${parts})
    set(test ${name})
    if(part GREATER 1)
      set(test ${name}_${part})
      add_test(NAME ${test} COMMAND ${name})
    endif()
    set_property(TEST ${test} PROPERTY ENVIRONMENT ${environment} "DOSSIER_TEST_PART=${part}/${parts}")
    set_tests_properties(${test} PROPERTIES TIMEOUT 1200) # a minute of work, on a machine with others
  endforeach()
endfunction()

# Tests that read files of the repository find it as DOSSIER_SOURCE_DIR. No others do: what is compiled with the name of
# a folder is not found again by ccache when the same is compiled in another.
function(dossier_reads_repository)
  foreach(test IN LISTS ARGN)
    target_compile_definitions(${test} PRIVATE DOSSIER_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  endforeach()
endfunction()

function(dossier_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion)
  if(BUILD_SHARED_LIBS) # nobody replaces a function of a folder, so that a call within it is as quick as in a static one
    target_compile_options(${target} PRIVATE -fno-semantic-interposition)
    target_link_options(${target} PRIVATE -Wl,-Bsymbolic-functions)
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_MESSAGELOGCONTEXT)
  if(DOSSIER_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(DOSSIER_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${DOSSIER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(${target} PRIVATE -fsanitize=${DOSSIER_SANITIZE})
  endif()
endfunction()
