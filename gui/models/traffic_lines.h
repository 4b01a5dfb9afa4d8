// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QByteArray>

#include <optional>

namespace anteroom::gui {

/// What traffic can leave the console as: ids, sizes, codes and shapes; no names, no contents.
enum class TrafficFormat { JsonLines, Csv };

/// By the end of a file's name: `.jsonl`, `.csv`.
std::optional<TrafficFormat> trafficFormatOf(const QString &path);

/// The first line of a file, with its end; empty where there is none.
QByteArray trafficHead(TrafficFormat format);
/// One row with the line's end. In CSV a text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
QByteArray trafficLine(const feed::TrafficView &row, TrafficFormat format);
/// A line of JSON Lines; nothing when it is none that trafficLine() could have written.
std::optional<feed::TrafficView> trafficFromLine(const QByteArray &line);

} // namespace anteroom::gui
