// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_shape.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <string_view>

namespace anteroom::handlers {

namespace {

using namespace std::string_view_literals;

constexpr int NamedKeys = 16;

/// wire.md's, in order.
constexpr std::array KnownKeys{"action"sv,
                               "admitted"sv,
                               "announcement"sv,
                               "answer"sv,
                               "before"sv,
                               "camera"sv,
                               "candidate"sv,
                               "channels"sv,
                               "clientMessageId"sv,
                               "code"sv,
                               "content"sv,
                               "conversationId"sv,
                               "createdAt"sv,
                               "data"sv,
                               "displayName"sv,
                               "durationMinutes"sv,
                               "endedAt"sv,
                               "endedBy"sv,
                               "error"sv,
                               "event"sv,
                               "expiresAt"sv,
                               "fromUserId"sv,
                               "fromUserRole"sv,
                               "hasMore"sv,
                               "iceServers"sv,
                               "id"sv,
                               "lastSeen"sv,
                               "level"sv,
                               "limit"sv,
                               "locked"sv,
                               "markAllAsRead"sv,
                               "message"sv,
                               "messageId"sv,
                               "messageType"sv,
                               "messages"sv,
                               "microphone"sv,
                               "notificationId"sv,
                               "offer"sv,
                               "ok"sv,
                               "packetLossPercent"sv,
                               "position"sv,
                               "presence"sv,
                               "priority"sv,
                               "profile"sv,
                               "queueLength"sv,
                               "read"sv,
                               "readAt"sv,
                               "readBy"sv,
                               "reason"sv,
                               "reconnectAfterMs"sv,
                               "redactedAt"sv,
                               "retryAfterMs"sv,
                               "role"sv,
                               "room"sv,
                               "roundTripMs"sv,
                               "sdp"sv,
                               "sender"sv,
                               "senderId"sv,
                               "senderType"sv,
                               "seq"sv,
                               "session"sv,
                               "sessionId"sv,
                               "startedAt"sv,
                               "startedBy"sv,
                               "state"sv,
                               "status"sv,
                               "targetUserId"sv,
                               "text"sv,
                               "title"sv,
                               "token"sv,
                               "type"sv,
                               "unreadCount"sv,
                               "until"sv,
                               "userId"sv,
                               "userIds"sv,
                               "userProfile"sv,
                               "userRole"sv,
                               "waitingPosition"sv,
                               "waitingSince"sv};
static_assert(std::is_sorted(KnownKeys.begin(), KnownKeys.end()));

/// Reads well-formed JSON once, from front to back, and builds nothing but the shape. Of a text
/// that is not, the shape is nonsense, but it ends.
class ShapeReader
{
public:
    explicit ShapeReader(QByteArrayView json) : m_at(json.begin()), m_end(json.end()) {}

    PayloadShape read()
    {
        skipSpace();
        if (peek() == '{')
            readObject();
        else
            appendValue();
        return std::move(m_shape);
    }

private:
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    void skipPast(char c)
    {
        skipSpace();
        if (peek() == c)
            ++m_at;
        skipSpace();
    }

    void readObject()
    {
        m_shape.text += '{';
        skipPast('{');
        for (int count = 0; m_at < m_end && peek() != '}'; ++count) {
            if (count == NamedKeys) {
                m_shape.text += ", \xe2\x80\xa6"; // an ellipsis
                break;
            }
            if (count > 0)
                m_shape.text += ", ";
            readPair();
        }
        m_shape.text += '}';
    }

    void readPair()
    {
        const Text key = takeText();
        appendKey(key);
        skipPast(':');
        m_shape.text += ": ";
        if (peek() != '"') {
            appendValue();
        } else {
            const Text value = takeText();
            appendCount("text", value.length);
            if (key.raw == "conversationId")
                m_shape.conversationId = value.raw;
            else if (key.raw == "sessionId")
                m_shape.sessionId = value.raw;
        }
        skipPast(',');
    }

    struct Text
    {
        QByteArrayView raw;   ///< between the quotes, escapes as they are
        qsizetype length = 0; ///< UTF-16 units
    };

    Text takeText()
    {
        if (peek() == '"')
            ++m_at;
        Text text;
        const char *begin = m_at;
        for (; m_at < m_end && *m_at != '"'; ++m_at, ++text.length) {
            const auto byte = static_cast<quint8>(*m_at);
            if (byte == '\\')
                m_at += std::min<qptrdiff>(m_end - m_at - 1,
                                           m_at + 1 < m_end && m_at[1] == 'u' ? 5 : 1);
            else if ((byte & 0xc0) == 0x80) // goes on with a character
                --text.length;
            else if (byte >= 0xf0) // two units
                ++text.length;
        }
        text.raw = QByteArrayView(begin, m_at - begin);
        skipPast('"');
        return text;
    }

    /// A name that somebody made up may say as much as a value.
    void appendKey(const Text &key)
    {
        const std::string_view name(key.raw.data(), size_t(key.raw.size()));
        if (std::binary_search(KnownKeys.begin(), KnownKeys.end(), name))
            m_shape.text += key.raw;
        else
            appendCount("key", key.length);
    }

    void appendValue()
    {
        switch (peek()) {
        case '"':
            return appendCount("text", takeText().length);
        case '{':
            return appendCount("object", takeNested());
        case '[':
            return appendCount("list", takeNested());
        case 't':
        case 'f':
            m_shape.text += "flag";
            return takeWord();
        case 'n':
        case '\0':
            m_shape.text += "null";
            return takeWord();
        default:
            m_shape.text += "number";
            return takeWord();
        }
    }

    void appendCount(const char *kind, qsizetype count)
    {
        m_shape.text += kind;
        m_shape.text += '(';
        m_shape.text += QByteArray::number(count);
        m_shape.text += ')';
    }

    void takeWord()
    {
        while (m_at < m_end && *m_at != ',' && *m_at != '}' && *m_at != ']')
            ++m_at;
    }

    /// How many elements the object or list has that begins here.
    qsizetype takeNested()
    {
        qsizetype commas = 0;
        int depth = 0;
        bool empty = true;
        do {
            const char c = peek();
            if (c == '"') {
                takeText();
                empty = false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[') {
                empty = empty && depth == 0;
                ++depth;
            } else if (c == '}' || c == ']') {
                --depth;
            } else {
                commas += depth == 1 && c == ',' ? 1 : 0;
                empty = empty && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
            }
        } while (depth > 0 && m_at < m_end);
        return empty ? 0 : commas + 1;
    }

    const char *m_at;
    const char *m_end;
    PayloadShape m_shape;
};

} // namespace

PayloadShape shapeOfJson(QByteArrayView json)
{
    if (json.size() > ShapedBytes)
        return {QByteArray("json(") + QByteArray::number(json.size()) + " bytes)", {}, {}};
    return ShapeReader(json).read();
}

} // namespace anteroom::handlers
