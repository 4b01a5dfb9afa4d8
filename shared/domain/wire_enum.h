// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace anteroom {

/// The table of an enum's names on the wire, read both ways.
template <class E, size_t N>
struct WireEnum
{
    std::pair<E, const char *> names[N];

    QString name(E value) const
    {
        for (const auto &[candidate, text] : names) {
            if (candidate == value)
                return QLatin1String(text);
        }
        Q_UNREACHABLE();
    }
    std::optional<E> parse(QStringView text) const
    {
        for (const auto &[candidate, name] : names) {
            if (text == QLatin1String(name))
                return candidate;
        }
        return std::nullopt;
    }
};

} // namespace anteroom
