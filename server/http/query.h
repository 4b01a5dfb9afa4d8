// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

// query = [ name [ "=" value ] *( "&" name [ "=" value ] ) ]
//
// EIO=4&transport=polling    a=b+c%21 -> "b c!"    deny -> "deny", ""    x=%zz -> "%zz"

namespace anteroom::http {

/// The decoded parameters of a request target, in order.
class Query
{
public:
    using Items = QList<std::pair<QByteArray, QByteArray>>;

    /// Decodes percent escapes and '+'; an escape that is none stays as it is. Never fails.
    static Query parse(QByteArrayView raw);

    /// The first value of this name, empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    const Items &items() const { return m_items; }

private:
    Items m_items;
};

/// Decodes percent escapes and leaves '+' alone, as in paths.
QByteArray percentDecoded(QByteArrayView raw);

} // namespace anteroom::http
