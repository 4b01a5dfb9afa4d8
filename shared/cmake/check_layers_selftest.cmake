# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# The layer check must pass a clean tree and catch an undeclared folder, an upward include and a ../ include.

set(tree "${CMAKE_CURRENT_BINARY_DIR}/layers-selftest")

function(expect_result what expected)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${tree}" "-DEDGES=${tree}/layers.txt" -P "${CHECK}"
                    RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE text)
    if(expected STREQUAL "pass" AND NOT code EQUAL 0)
        message(FATAL_ERROR "${what}: should pass: ${text}")
    elseif(expected STREQUAL "fail" AND code EQUAL 0)
        message(FATAL_ERROR "${what}: was not caught")
    endif()
endfunction()

function(write_tree path text)
    file(REMOVE_RECURSE "${tree}")
    file(WRITE "${tree}/layers.txt" "shared/base:\nserver/http:shared/base\nserver/net:shared/base,server/http\n")
    file(WRITE "${tree}/shared/base/a.h" "#include <QString>\n")
    file(WRITE "${tree}/server/http/b.h" "#include \"shared/base/a.h\"\n")
    file(WRITE "${tree}/server/net/c.h" "#include \"server/http/b.h\"\n")
    if(path)
        file(WRITE "${tree}/${path}" "${text}\n")
    endif()
endfunction()

write_tree("" "")
expect_result("clean tree" pass)
write_tree("server/extra/d.h" "#include <QString>")
expect_result("undeclared folder" fail)
write_tree("server/http/d.h" "#include \"server/net/c.h\"")
expect_result("upward include" fail)
write_tree("server/net/d.h" "#include \"../http/b.h\"")
expect_result("relative include" fail)
write_tree("server/net/d.h" "#include \"c.h\"")
expect_result("include not from the root" fail)
file(REMOVE_RECURSE "${tree}")
