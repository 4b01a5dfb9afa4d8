// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/save_dialog.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace anteroom::gui {

namespace {
/// `txt` of `Text (*.txt)`; the first where there are several.
QString suffixOf(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).trimmed();
}
} // namespace

void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &)> done)
{
    auto *dialog = new QFileDialog(parent, question.title, QDir::homePath(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(question.filter));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
    });
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

} // namespace anteroom::gui
