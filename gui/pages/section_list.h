// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace anteroom::gui {

/// The parts of the settings page, below their heads; it follows the size of the text.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    enum class For { Everybody, Admins };

    explicit SectionList(QWidget *parent = nullptr);

    void addHead(const QString &text, For whom);
    void addSection(const QString &title, const QString &icon, For whom);
    bool isOffered(int row) const { return !item(row)->isHidden(); }
    /// Chooses the first section when the chosen one is not offered any more.
    void offerFor(For whom);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(QListWidgetItem *item, For whom);
    void fit();
};

} // namespace anteroom::gui
