// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace anteroom::gui {

class TranscriptDelegate;
class TranscriptModel;

/// The list of messages. Stays at the end while it is there, else what is in sight stands still,
/// also when older messages come in above.
class TranscriptView : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel *model, QWidget *parent = nullptr);

    bool isAtEnd() const;
    /// Selects the message and brings it to the middle.
    void showMessage(int row);
    /// Marks what is searched for; empty: nothing.
    void setSearchText(const QString &text);

Q_SIGNALS:
    /// The first messages are nearly in sight.
    void olderRequested();
    void currentMessageChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void onScrolled(int value);

    TranscriptDelegate *m_delegate;
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    bool m_stickToEnd = true;
    bool m_moving = false;
};

} // namespace anteroom::gui
