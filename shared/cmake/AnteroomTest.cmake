# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# anteroom_add_test(server/http request_parser DEPENDS server/http LABELS unit)
# builds tests/server/http/tst_request_parser.cpp as tst_server_http_request_parser.
# GUI tests (label gui) run offscreen. TIMEOUT in seconds, 60 unless told.
function(anteroom_add_test folder unit)
    cmake_parse_arguments(arg "" "TIMEOUT" "DEPENDS;QT;LIBS;LABELS;SOURCES" ${ARGN})
    string(REPLACE "/" "_" prefix "${folder}")
    set(target "tst_${prefix}_${unit}")
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${folder}/tst_${unit}.cpp" ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE anteroom_options Qt6::Test)
    foreach(dependency IN LISTS arg_DEPENDS)
        string(REPLACE "/" "_" name "${dependency}")
        target_link_libraries(${target} PRIVATE anteroom_${name})
    endforeach()
    foreach(module IN LISTS arg_QT)
        target_link_libraries(${target} PRIVATE Qt6::${module})
    endforeach()
    foreach(library IN LISTS arg_LIBS)
        target_link_libraries(${target} PRIVATE ${library})
    endforeach()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    add_test(NAME ${target} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    set_tests_properties(${target} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=anteroom.*.info=false")
endfunction()
