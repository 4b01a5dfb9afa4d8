// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/listen_step.h"

#include "gui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace anteroom::gui {
namespace {

constexpr QLatin1String Loopback("127.0.0.1");
constexpr QLatin1String Everywhere("0.0.0.0");

} // namespace

ListenStep::ListenStep(QWidget *parent)
    : SetupStep(parent)
    , m_local(new QRadioButton(tr("&This computer only (127.0.0.1)"), this))
    , m_everywhere(new QRadioButton(tr("&Every network of this computer (0.0.0.0)"), this))
    , m_other(new QRadioButton(tr("&One address:"), this))
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_messageBar(new MessageBar(this))
{
    m_local->setObjectName(QStringLiteral("localRadioButton"));
    m_everywhere->setObjectName(QStringLiteral("everywhereRadioButton"));
    m_other->setObjectName(QStringLiteral("otherRadioButton"));
    m_address->setObjectName(QStringLiteral("addressLineEdit"));
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setPlaceholderText(QStringLiteral("192.168.1.10"));
    m_port->setObjectName(QStringLiteral("portSpinBox"));
    m_port->setRange(1, 65535);
    m_port->setFixedWidth(120);
    buildForm();
    for (QRadioButton *button : {m_local, m_everywhere, m_other})
        connect(button, &QRadioButton::toggled, this, &ListenStep::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &ListenStep::refresh);
}

QString ListenStep::title() const
{
    return tr("Where do clients connect?");
}

QString ListenStep::text() const
{
    return tr("Apps and web pages reach the clinic at this address. Begin with this computer only; "
              "it can be changed later.");
}

bool ListenStep::isComplete() const
{
    return !QHostAddress(address()).isNull();
}

void ListenStep::enter(const SetupChoices &choices)
{
    const QString &chosen = choices.listenAddress;
    m_port->setValue(choices.listenPort == 0 ? 3000 : choices.listenPort);
    m_local->setChecked(chosen == Loopback);
    m_everywhere->setChecked(chosen == Everywhere);
    m_other->setChecked(chosen != Loopback && chosen != Everywhere);
    if (m_other->isChecked())
        m_address->setText(chosen);
    refresh();
}

void ListenStep::leave(SetupChoices &choices) const
{
    choices.listenAddress = address();
    choices.listenPort = static_cast<quint16>(m_port->value());
}

void ListenStep::buildForm()
{
    auto *other = new QHBoxLayout;
    other->setSpacing(8);
    other->addWidget(m_other);
    other->addWidget(m_address, 1);
    auto *port = new QHBoxLayout;
    auto *portLabel = new QLabel(tr("&Port"), this);
    portLabel->setBuddy(m_port);
    port->setSpacing(8);
    port->addWidget(portLabel);
    port->addWidget(m_port);
    port->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_local);
    layout->addWidget(m_everywhere);
    layout->addLayout(other);
    layout->addSpacing(8);
    layout->addLayout(port);
    layout->addSpacing(4);
    layout->addWidget(m_messageBar);
    layout->addStretch();
}

QString ListenStep::address() const
{
    if (m_local->isChecked())
        return Loopback;
    return m_everywhere->isChecked() ? QString(Everywhere) : m_address->text().trimmed();
}

void ListenStep::refresh()
{
    m_address->setEnabled(m_other->isChecked());
    const QHostAddress chosen(address());
    if (chosen.isNull())
        m_messageBar->showError(tr("Give an IPv4 or IPv6 address of this computer."));
    else if (!chosen.isLoopback())
        m_messageBar->showWarning(
            tr("Traffic to this address is not encrypted. Start Anteroom with a certificate "
               "(--tls-cert, --tls-key) before patients use it."));
    else
        m_messageBar->clear();
    Q_EMIT completeChanged();
}

} // namespace anteroom::gui
