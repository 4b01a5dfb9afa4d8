# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# anteroom_add_test(server/http request_parser DEPENDS server/http LABELS unit)
# builds tests/server/http/tst_request_parser.cpp as tst_server_http_request_parser.
# GUI tests (label gui) run offscreen. TIMEOUT in seconds, 60 unless told. POSTGRESQL runs it a second time, as
# …_postgresql, on a real PostgreSQL.
function(anteroom_add_test folder unit)
    cmake_parse_arguments(arg "POSTGRESQL" "TIMEOUT" "DEPENDS;QT;LIBS;LABELS;SOURCES" ${ARGN})
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
    if(arg_POSTGRESQL)
        add_test(NAME ${target}_postgresql COMMAND ${target})
        set_tests_properties(${target}_postgresql PROPERTIES LABELS "${arg_LABELS};postgresql" TIMEOUT ${arg_TIMEOUT}
                             ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=anteroom.*.info=false")
        anteroom_needs_postgresql(${target}_postgresql)
    endif()
endfunction()

# The server is one for all tests of this build tree; its folder is short, as names of sockets are bounded.
string(MD5 ANTEROOM_POSTGRESQL_FOLDER "${PROJECT_BINARY_DIR}")
string(SUBSTRING "${ANTEROOM_POSTGRESQL_FOLDER}" 0 8 ANTEROOM_POSTGRESQL_FOLDER)
set(ANTEROOM_POSTGRESQL_FOLDER "/tmp/anteroom-pg-${ANTEROOM_POSTGRESQL_FOLDER}")

# The test gets the URL of a server in ANTEROOM_TEST_POSTGRESQL.
function(anteroom_needs_postgresql test)
    set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED postgresql)
    set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT
        "ANTEROOM_TEST_POSTGRESQL=postgresql://anteroom@/postgres?host=${ANTEROOM_POSTGRESQL_FOLDER}")
endfunction()

function(anteroom_add_postgresql)
    set(script "${PROJECT_SOURCE_DIR}/tests/support/postgresql.sh")
    add_test(NAME postgresql_start COMMAND "${script}" start "${ANTEROOM_POSTGRESQL_FOLDER}")
    add_test(NAME postgresql_stop COMMAND "${script}" stop "${ANTEROOM_POSTGRESQL_FOLDER}")
    set_tests_properties(postgresql_start PROPERTIES FIXTURES_SETUP postgresql LABELS postgresql TIMEOUT 60)
    set_tests_properties(postgresql_stop PROPERTIES FIXTURES_CLEANUP postgresql LABELS postgresql TIMEOUT 60)
endfunction()
