// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace anteroom::gui {

/// One thing that can be found or done.
struct PaletteEntry
{
    QString title;
    QString detail;   ///< what kind of thing it is, or more about it
    QString iconName; ///< for Icon::named()
    QString keys{};   ///< the shortcut, if there is one
    std::function<void()> run;
};

/// Search and commands in one field (Ctrl+K): actions, pages, people, rooms, consultations.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// Entries for the words (lower case, at least one); at most a few hundred.
    using Source = std::function<QList<PaletteEntry>(const QStringList &words)>;

    explicit CommandPalette(QWidget *parent);

    /// Sources are asked in order; what they give stands in that order.
    void addSource(Source source) { m_sources.push_back(std::move(source)); }
    /// Comes up over its parent, with this text to begin with.
    void begin(const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Names do not stay behind.
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Entries;
    void search(const QString &text);
    void move(int by);
    void run(const QModelIndex &index);
    void place();

    std::vector<Source> m_sources;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    Entries *m_entries;
};

/// Whether all words occur in the text (any case).
bool matchesWords(const QString &text, const QStringList &words);

} // namespace anteroom::gui
