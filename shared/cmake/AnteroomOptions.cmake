# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every warning, definition and sanitizer of the project.

set(ANTEROOM_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=: address,undefined or thread")
option(ANTEROOM_WERROR "Warnings are errors" ON)
option(ANTEROOM_COVERAGE "Instrument for gcov" OFF)
option(ANTEROOM_FUZZ "Build the libFuzzer targets (clang only)" OFF)
option(ANTEROOM_JEMALLOC "What serves clients allocates with jemalloc" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(anteroom_options INTERFACE)
target_include_directories(anteroom_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(anteroom_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${ANTEROOM_WERROR}>:-Werror>
    # GCC 12 at -O3 mistakes the empty QByteArray for what a QStringBuilder writes to.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-stringop-overflow>)
target_compile_definitions(anteroom_options INTERFACE
    # The public API has methods called emit(), as Socket.IO has; Qt's lower-case macros are off.
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ANTEROOM_VERSION="${PROJECT_VERSION}")

if(ANTEROOM_SANITIZE)
    # GCC 12 sees uninitialised members of a variant or an optional where there are none.
    set(flags -fsanitize=${ANTEROOM_SANITIZE} -fno-omit-frame-pointer -O1 -Wno-maybe-uninitialized)
    if(NOT ANTEROOM_SANITIZE STREQUAL "thread")
        list(APPEND flags -fno-sanitize-recover=undefined)
    endif()
    target_compile_options(anteroom_options INTERFACE ${flags})
    target_link_options(anteroom_options INTERFACE -fsanitize=${ANTEROOM_SANITIZE})
endif()
if(ANTEROOM_COVERAGE)
    target_compile_options(anteroom_options INTERFACE --coverage -O0)
    target_link_options(anteroom_options INTERFACE --coverage)
endif()
find_program(ANTEROOM_LLD ld.lld)
if(ANTEROOM_LLD)
    target_link_options(anteroom_options INTERFACE -fuse-ld=lld)
endif()
