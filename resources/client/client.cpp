// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library's own translation unit; its contents are the resources of CMakeLists.txt.
