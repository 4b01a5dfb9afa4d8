// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_link.h"

#include <QCoreApplication>

namespace anteroom::gui {
namespace {

struct PageLink
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::PageLink)
};

} // namespace

QString openPageText(const QString &page)
{
    if (page == u"connections")
        return PageLink::tr("Open Connections");
    if (page == u"traffic")
        return PageLink::tr("Open Traffic");
    if (page == u"waiting")
        return PageLink::tr("Open Waiting room");
    if (page == u"consultations")
        return PageLink::tr("Open Consultations");
    if (page == u"bans")
        return PageLink::tr("Open Refusals");
    if (page == u"outbox")
        return PageLink::tr("Open Outbox");
    if (page == u"logs")
        return PageLink::tr("Open Logs");
    return PageLink::tr("Show");
}

} // namespace anteroom::gui
