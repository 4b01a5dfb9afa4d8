// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Built into the programs that serve clients (anteroom_allocator), not into the library.

// jemalloc looks for this name when it starts. Without a thread of its own it returns unused memory
// only while the program allocates: a server that is idle after a storm would keep it all.
extern "C" {
extern const char *const malloc_conf;
const char *const malloc_conf = "background_thread:true";
}
