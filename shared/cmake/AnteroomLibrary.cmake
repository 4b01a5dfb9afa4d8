# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One folder is one static library; its call lists what the folder may include.

set_property(GLOBAL PROPERTY ANTEROOM_EDGES "")

# Adds the folders in order. A folder enters the tree with its CMakeLists.txt, never empty.
function(anteroom_add_folders)
    foreach(folder IN LISTS ARGN)
        if(folder STREQUAL "tests" AND NOT BUILD_TESTING)
            continue()
        endif()
        add_subdirectory(${folder})
    endforeach()
endfunction()

function(_anteroom_target_name folder out)
    string(REPLACE "/" "_" name "${folder}")
    set(${out} "anteroom_${name}" PARENT_SCOPE)
endfunction()

function(_anteroom_link target scope folder)
    cmake_parse_arguments(arg "" "" "DEPENDS;QT;LIBS" ${ARGN})
    target_link_libraries(${target} ${scope} anteroom_options)
    foreach(dependency IN LISTS arg_DEPENDS)
        _anteroom_target_name(${dependency} name)
        if(NOT TARGET ${name})
            message(FATAL_ERROR "${folder} depends on ${dependency}, which is not defined above it")
        endif()
        target_link_libraries(${target} ${scope} ${name})
    endforeach()
    foreach(module IN LISTS arg_QT)
        target_link_libraries(${target} ${scope} Qt6::${module})
    endforeach()
    foreach(library IN LISTS arg_LIBS)
        target_link_libraries(${target} ${scope} ${library})
    endforeach()
    list(JOIN arg_DEPENDS "," edges)
    set_property(GLOBAL APPEND PROPERTY ANTEROOM_EDGES "${folder}:${edges}")
endfunction()

# anteroom_add_library(server/http DEPENDS shared/base QT Core LIBS ZLIB::ZLIB SOURCES a.h a.cpp)
# An INTERFACE library when SOURCES holds headers only.
function(anteroom_add_library folder)
    cmake_parse_arguments(arg "" "" "DEPENDS;QT;LIBS;SOURCES;RESOURCES" ${ARGN})
    _anteroom_target_name(${folder} target)
    add_library(${target} STATIC ${arg_SOURCES} ${arg_RESOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    _anteroom_link(${target} PUBLIC ${folder} DEPENDS ${arg_DEPENDS} QT ${arg_QT} LIBS ${arg_LIBS})
endfunction()

# anteroom_add_program(anteroomd FOLDER server/daemon DEPENDS ... QT ... SOURCES main.cpp)
function(anteroom_add_program name)
    cmake_parse_arguments(arg "" "FOLDER" "DEPENDS;QT;LIBS;SOURCES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    _anteroom_link(${name} PRIVATE ${arg_FOLDER} DEPENDS ${arg_DEPENDS} QT ${arg_QT} LIBS ${arg_LIBS})
    install(TARGETS ${name} RUNTIME DESTINATION bin OPTIONAL)
endfunction()

# Writes the recorded edges for the layer check, a ctest.
function(anteroom_write_layers)
    get_property(edges GLOBAL PROPERTY ANTEROOM_EDGES)
    list(JOIN edges "\n" text)
    file(WRITE "${PROJECT_BINARY_DIR}/layers.txt" "${text}\n")
    if(BUILD_TESTING)
        add_test(NAME layers COMMAND "${CMAKE_COMMAND}" "-DROOT=${PROJECT_SOURCE_DIR}"
                 "-DEDGES=${PROJECT_BINARY_DIR}/layers.txt"
                 -P "${PROJECT_SOURCE_DIR}/shared/cmake/check_layers.cmake")
        add_test(NAME layers_self_check COMMAND "${CMAKE_COMMAND}"
                 "-DCHECK=${PROJECT_SOURCE_DIR}/shared/cmake/check_layers.cmake"
                 -P "${PROJECT_SOURCE_DIR}/shared/cmake/check_layers_selftest.cmake")
        set_tests_properties(layers layers_self_check PROPERTIES LABELS "layers;unit")
    endif()
endfunction()
