// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/theme_control.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace anteroom::gui {

ThemeControl::ThemeControl(QApplication &application, PreferenceStore *preferences, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_preferences(preferences ? preferences : new PreferenceStore(this))
    , m_desktopScheme(Theme::desktopScheme(QApplication::palette()))
    , m_desktopFont(QApplication::font())
{
    connect(m_preferences, &PreferenceStore::changed, this, [this](const QString &key) {
        if (key == preferences::Theme)
            apply();
        else if (key == preferences::TextSize || key == preferences::Density)
            applyText();
    });
    applyText();
    apply();
}

void ThemeControl::show(Scheme scheme)
{
    Theme::apply(m_application, scheme);
}

void ThemeControl::apply()
{
    const QString chosen = m_preferences->text(preferences::Theme);
    if (chosen == u"light")
        show(Scheme::Light);
    else if (chosen == u"dark")
        show(Scheme::Dark);
    else if (chosen == u"contrast")
        show(Scheme::HighContrast);
    else
        show(m_desktopScheme);
}

void ThemeControl::applyText()
{
    const bool compact = m_preferences->text(preferences::Density) == u"compact";
    metrics::setDensity(compact ? Density::Compact : Density::Comfortable);
    const double before = QApplication::font().pointSizeF();
    QFont font = m_desktopFont;
    font.setPointSizeF(m_desktopFont.pointSizeF() * m_preferences->number(preferences::TextSize) /
                       100.0);
    QApplication::setFont(font);
    const double factor = font.pointSizeF() / before;
    // Heights follow the font and the density: everybody asks anew.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont)) {
            QFont own = widget->font();
            own.setPointSizeF(own.pointSizeF() * factor);
            widget->setFont(own);
        }
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
    }
}

} // namespace anteroom::gui
