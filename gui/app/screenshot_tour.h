// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

namespace anteroom::gui {

class Console;
class MainWindow;
class ThemeControl;

/// Takes the pictures of the documentation from the demo: waits until the pages have something to
/// show, then walks through all of them in light and dark, or once in another language. Looks every
/// 50 ms whether the next step's condition is met and gives up after three minutes.
class ScreenshotTour : public QObject
{
    Q_OBJECT

public:
    /// directory: made when absent. All outlive the tour.
    ScreenshotTour(MainWindow &window, Console &console, ThemeControl &themeControl,
                   const QString &directory);

public Q_SLOTS:
    /// The operator is signed in.
    void begin();

Q_SIGNALS:
    /// complete: every picture is there.
    void finished(bool complete);

private:
    struct Step
    {
        QString name; ///< of the picture; empty: none
        std::function<void()> prepare;
        std::function<bool()> isReady;
    };

    void planScheme(Scheme scheme, const QString &suffix);
    void planPage(int index, const QString &suffix);
    void look();
    void take(const Step &step);
    bool isPopulated() const;
    bool shows(int index, const QString &page);
    void selectTelling(int index);

    MainWindow &m_window;
    Console &m_console;
    ThemeControl &m_theme;
    QString m_directory;
    std::deque<Step> m_steps;
    QTimer m_timer;
    QElapsedTimer m_waited;
    bool m_prepared = false;
};

} // namespace anteroom::gui
