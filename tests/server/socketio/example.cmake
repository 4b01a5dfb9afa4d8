# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the C++ block of README to OUTPUT.
file(READ "${README}" text)
string(REGEX MATCH "```cpp\n(.*)\n```" block "${text}")
if(NOT CMAKE_MATCH_1)
    message(FATAL_ERROR "${README} holds no C++ block")
endif()
file(WRITE "${OUTPUT}" "${CMAKE_MATCH_1}\n")
