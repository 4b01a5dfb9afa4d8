// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library to be preloaded: each fsync takes at least 8 ms, as on a disk that turns.

#include <dlfcn.h>
#include <time.h>

namespace {

constexpr long Nanoseconds = 8'000'000;

int slowly(const char *name, int file)
{
    const timespec wait{0, Nanoseconds};
    nanosleep(&wait, nullptr);
    const auto sync = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    return sync(file);
}

} // namespace

extern "C" int fsync(int file)
{
    return slowly("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return slowly("fdatasync", file);
}
