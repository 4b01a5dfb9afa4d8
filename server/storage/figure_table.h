// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

#include <array>

namespace anteroom::storage {

/// One column of `figures`, in the order of the row, and how several rows become one.
struct FigureColumn
{
    enum class Sum { Mean, Worst, Total };
    const char *name;
    Sum sum = Sum::Mean;
};
inline constexpr size_t FigureCount = 18;
/// In the order of feed::FigurePoint.
const std::array<FigureColumn, FigureCount> &figureColumns();

/// The figures of one minute, or of a longer span.
struct FigureRow
{
    QDateTime time; ///< of the begin
    /// Of the columns; nothing: was not measured.
    std::array<std::optional<double>, FigureCount> values{};
};

/// Days that are kept.
inline constexpr int FigureDays = 30;

/// A second row of the same time is left out. Forgets those older than FigureDays.
Stored<Done> insertFigures(Transaction &transaction, const FigureRow &row);
/// Those from `from` (included) to `to` (excluded), at most `points` (at least 1), oldest first:
/// each is of a span of whole minutes that begins with its first row; spans without rows are left
/// out.
Stored<QList<FigureRow>> listFigures(Transaction &transaction, const QDateTime &from,
                                     const QDateTime &to, int points);

} // namespace anteroom::storage
