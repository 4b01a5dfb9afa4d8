// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QString>

namespace anteroom::gui {

/// How well somebody's media gets through.
enum class LinkQuality { Unknown, Lost, Poor, Fair, Good };

/// By round trip and loss; Lost while the place of one who fell out is kept, or the media failed.
LinkQuality linkQuality(const feed::ParticipantLink &link);
/// 0 to 3.
int linkBars(LinkQuality quality);
QString label(LinkQuality quality);
/// `Connecting`, `Connected`, `Failed`, `Closed`; other words of a client as they are, at most 40
/// characters; empty: not told.
QString mediaStateText(const QString &state);
/// `Camera on`, `Camera off`; empty: not told.
QString cameraText(const feed::ParticipantLink &link);
QString microphoneText(const feed::ParticipantLink &link);
/// `45 ms, 0.2 % lost`; empty while nothing was told.
QString measuresText(const feed::ParticipantLink &link);
/// `Network good, 45 ms, 0.2 % lost`; empty while nothing is known.
QString networkText(const feed::ParticipantLink &link);
/// `Reconnecting, place kept for 1:12`; empty unless the place is kept.
QString reconnectText(const feed::ParticipantLink &link, const QDateTime &now);
/// All of it in one line for tool tips and screen readers; empty while nothing is known.
QString linkText(const feed::ParticipantLink &link, const QDateTime &now);
/// Differs where two links are shown differently.
QString linkSignature(const feed::ParticipantLink &link);

} // namespace anteroom::gui
