// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/data_directory_step.h"

#include "gui/app/data_directory_check.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

QString errorText(DataDirectoryError error)
{
    switch (error) {
    case DataDirectoryError::NotAbsolute:
        return DataDirectoryStep::tr("Give the whole path, beginning with a slash.");
    case DataDirectoryError::NotADirectory:
        return DataDirectoryStep::tr("This is a file. Choose a directory.");
    case DataDirectoryError::NotWritable:
        return DataDirectoryStep::tr("You may not write here. Choose a directory of your own, or "
                                     "have its rights changed.");
    }
    Q_UNREACHABLE();
}

void tell(MessageBar &bar, DataDirectoryState state)
{
    switch (state) {
    case DataDirectoryState::WillBeMade:
        return bar.showDone(DataDirectoryStep::tr("The directory will be made."));
    case DataDirectoryState::Empty:
        return bar.showDone(DataDirectoryStep::tr("The directory is empty and can be written."));
    case DataDirectoryState::HoldsAClinic:
        return bar.showInfo(DataDirectoryStep::tr("A clinic is kept here already. It is opened as "
                                                  "it is; sign in with its administrator."));
    case DataDirectoryState::HoldsOtherFiles:
        return bar.showWarning(DataDirectoryStep::tr("Other files are kept here. They stay as they "
                                                     "are, but a directory of its own is tidier."));
    }
}

} // namespace

DataDirectoryStep::DataDirectoryStep(QWidget *parent)
    : SetupStep(parent), m_path(new QLineEdit(this)), m_messageBar(new MessageBar(this))
{
    m_path->setObjectName(QStringLiteral("dataDirectoryLineEdit"));
    auto *label = new QLabel(tr("&Data directory"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(Icon::named(QStringLiteral("folder")), tr("Browse…"), this);
    browse->setObjectName(QStringLiteral("browsePushButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(browse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_messageBar);
    layout->addStretch();
    connect(browse, &QPushButton::clicked, this, &DataDirectoryStep::browse);
    connect(m_path, &QLineEdit::textChanged, this, &DataDirectoryStep::check);
}

QString DataDirectoryStep::title() const
{
    return tr("Where shall the clinic be kept?");
}

QString DataDirectoryStep::text() const
{
    return tr(
        "What the clinic knows lives in one directory on this computer. Back up this directory.");
}

void DataDirectoryStep::enter(const SetupChoices &choices)
{
    m_path->setText(QDir::toNativeSeparators(choices.dataDirectory));
    m_path->setFocus();
    check();
}

void DataDirectoryStep::leave(SetupChoices &choices) const
{
    choices.dataDirectory = QDir::cleanPath(QDir::fromNativeSeparators(m_path->text().trimmed()));
    choices.holdsAClinic = m_holdsAClinic;
}

void DataDirectoryStep::browse()
{
    auto *dialog = new QFileDialog(this, tr("Data directory"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void DataDirectoryStep::check()
{
    const auto state = checkDataDirectory(QDir::fromNativeSeparators(m_path->text().trimmed()));
    m_complete = state.ok();
    m_holdsAClinic = state.ok() && *state == DataDirectoryState::HoldsAClinic;
    if (state)
        tell(*m_messageBar, *state);
    else
        m_messageBar->showError(errorText(state.error()));
    Q_EMIT completeChanged();
}

} // namespace anteroom::gui
