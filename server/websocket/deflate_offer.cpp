// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflate_offer.h"

#include "server/http/grammar.h"

#include <algorithm>
#include <utility>

namespace anteroom::websocket {

namespace {

constexpr int MaxOffers = 32;
constexpr QByteArrayView ExtensionName = "permessage-deflate";
/// A bare client_max_window_bits: any size may be asked for.
constexpr int AnyWindowBits = 0;

struct Parameter
{
    QByteArrayView name;
    std::optional<QByteArrayView> value;
};

struct Offer
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits;
    std::optional<int> clientMaxWindowBits;
};

/// Walks once over the text of the header.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) { skipSpace(); }

    bool atEnd() const { return m_at == m_text.size(); }

    bool take(char wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

    /// Empty when there is none.
    QByteArrayView takeToken()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && http::isToken(m_text.sliced(m_at, 1)))
            ++m_at;
        const QByteArrayView token = m_text.sliced(begin, m_at - begin);
        skipSpace();
        return token;
    }

    /// A token, or one in quotes. Spec: RFC 6455 9.1: what is in the quotes must be a token too.
    std::optional<QByteArrayView> takeValue()
    {
        const bool quoted = !atEnd() && m_text[m_at] == '"';
        if (quoted)
            ++m_at;
        const qsizetype begin = m_at;
        const QByteArrayView token = takeToken();
        if (token.isEmpty() || !quoted)
            return token.isEmpty() ? std::nullopt : std::optional(token);
        const bool closed = m_at == begin + token.size() && take('"');
        return closed ? std::optional(token) : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<Parameter> takeParameter(Scanner &scanner)
{
    Parameter parameter{scanner.takeToken(), {}};
    if (parameter.name.isEmpty())
        return std::nullopt;
    if (!scanner.take('='))
        return parameter;
    parameter.value = scanner.takeValue();
    return parameter.value ? std::optional(parameter) : std::nullopt;
}

/// 8 to 15 without leading zeros, or nothing.
std::optional<int> windowBits(QByteArrayView value)
{
    if (value.size() == 1 && (value[0] == '8' || value[0] == '9'))
        return value[0] - '0';
    if (value.size() == 2 && value[0] == '1' && value[1] >= '0' && value[1] <= '5')
        return 10 + value[1] - '0';
    return std::nullopt;
}

bool setFlag(bool &flag, const Parameter &parameter)
{
    return !parameter.value && !std::exchange(flag, true);
}

bool setBits(std::optional<int> &bits, const Parameter &parameter, bool valueNeeded)
{
    if (bits || (valueNeeded && !parameter.value))
        return false;
    bits = parameter.value ? windowBits(*parameter.value) : AnyWindowBits;
    return bits.has_value();
}

/// False when the parameter spoils the offer: unknown, repeated, or with a value that is none.
bool apply(Offer &offer, const Parameter &parameter)
{
    if (parameter.name == QByteArrayView("server_no_context_takeover"))
        return setFlag(offer.serverNoContextTakeover, parameter);
    if (parameter.name == QByteArrayView("client_no_context_takeover"))
        return setFlag(offer.clientNoContextTakeover, parameter);
    if (parameter.name == QByteArrayView("server_max_window_bits"))
        return setBits(offer.serverMaxWindowBits, parameter, true);
    if (parameter.name == QByteArrayView("client_max_window_bits"))
        return setBits(offer.clientMaxWindowBits, parameter, false);
    return false;
}

/// Reads one element of the list; false when it is none. offer stays empty unless it is one that
/// can be met.
bool takeOffer(Scanner &scanner, std::optional<Offer> &offer)
{
    const QByteArrayView name = scanner.takeToken();
    if (name.isEmpty())
        return false;
    Offer read;
    bool usable = http::equalsIgnoringCase(name, ExtensionName);
    while (scanner.take(';')) {
        const auto parameter = takeParameter(scanner);
        if (!parameter)
            return false;
        usable = usable && apply(read, *parameter);
    }
    if (usable)
        offer = read;
    return true;
}

/// May this server's wish about the client's window be put to a client that offers this?
bool canMeet(const Offer &offer, const DeflateParameters &wishes)
{
    return offer.clientMaxWindowBits || wishes.clientMaxWindowBits == MaxWindowBits;
}

DeflateParameters parametersFor(const Offer &offer, const DeflateParameters &wishes)
{
    DeflateParameters parameters;
    parameters.serverNoContextTakeover =
        offer.serverNoContextTakeover || wishes.serverNoContextTakeover;
    parameters.clientNoContextTakeover =
        offer.clientNoContextTakeover || wishes.clientNoContextTakeover;
    parameters.serverMaxWindowBits =
        std::min(offer.serverMaxWindowBits.value_or(MaxWindowBits), wishes.serverMaxWindowBits);
    const int clientBits = offer.clientMaxWindowBits.value_or(AnyWindowBits);
    parameters.clientMaxWindowBits = std::min(
        clientBits == AnyWindowBits ? MaxWindowBits : clientBits, wishes.clientMaxWindowBits);
    return parameters;
}

/// Says what the offer asked for, and what limits this side beyond that.
QByteArray answerFor(const Offer &offer, const DeflateParameters &parameters)
{
    QByteArray answer = ExtensionName.toByteArray();
    const auto addBits = [&answer](const char *name, int bits) {
        answer.append(name).append(QByteArray::number(bits));
    };
    if (parameters.serverNoContextTakeover)
        answer.append("; server_no_context_takeover");
    if (parameters.clientNoContextTakeover)
        answer.append("; client_no_context_takeover");
    if (offer.serverMaxWindowBits || parameters.serverMaxWindowBits < MaxWindowBits)
        addBits("; server_max_window_bits=", parameters.serverMaxWindowBits);
    const bool clientNamedBits = offer.clientMaxWindowBits.value_or(AnyWindowBits) != AnyWindowBits;
    if (clientNamedBits || parameters.clientMaxWindowBits < MaxWindowBits)
        addBits("; client_max_window_bits=", parameters.clientMaxWindowBits);
    return answer;
}

/// The first offer that can be met, once the whole text is known to be a list.
std::optional<Offer> firstUsable(QByteArrayView text, const DeflateParameters &wishes)
{
    Scanner scanner(text);
    std::optional<Offer> first;
    int count = 0;
    do {
        std::optional<Offer> offer;
        if (++count > MaxOffers || !takeOffer(scanner, offer))
            return std::nullopt;
        if (!first && offer && canMeet(*offer, wishes))
            first = offer;
    } while (scanner.take(','));
    return scanner.atEnd() ? first : std::nullopt;
}

} // namespace

std::optional<DeflateAgreement> agreeOnDeflate(QByteArrayView offers,
                                               const DeflateParameters &wishes)
{
    const auto offer = firstUsable(offers, wishes);
    if (!offer)
        return std::nullopt;
    const DeflateParameters parameters = parametersFor(*offer, wishes);
    return DeflateAgreement{parameters, answerFor(*offer, parameters)};
}

} // namespace anteroom::websocket
