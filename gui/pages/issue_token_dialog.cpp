// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/issue_token_dialog.h"

#include "gui/models/labels.h"
#include "gui/pages/copy_field.h"
#include "gui/pages/qr_code_widget.h"
#include "gui/pages/secret_clipboard.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace anteroom::gui {

using namespace std::chrono_literals;

IssueTokenDialog::IssueTokenDialog(Console &console, const User &user, QWidget *parent)
    : FormDialog(console, tr("Issue a token for %1").arg(isolated(user.displayName)),
                 tr("Whoever holds the token can connect as this person (%1) until it expires. "
                    "That it was issued is kept in the audit.")
                     .arg(label(user.role)),
                 parent)
    , m_user(user)
    , m_timeToLive(new QComboBox(this))
{
    m_timeToLive->setObjectName(QStringLiteral("timeToLiveComboBox"));
    const std::pair<QString, std::chrono::seconds> choices[] = {
        {tr("15 minutes"), 15min}, {tr("1 hour"), 1h},   {tr("8 hours"), 8h},
        {tr("1 day"), 24h},        {tr("7 days"), 168h}, {tr("30 days"), 720h}};
    for (const auto &[text, duration] : choices)
        m_timeToLive->addItem(text, QVariant::fromValue<qint64>(duration.count()));
    m_timeToLive->setCurrentIndex(1);
    addField(tr("&Valid for"), m_timeToLive);
    setSubmitText(tr("Issue token"), QStringLiteral("issueTokenPushButton"));
    setComplete(true);
}

void IssueTokenDialog::onSubmit()
{
    const feed::IssueToken command{m_user.id,
                                   std::chrono::seconds(m_timeToLive->currentData().toLongLong())};
    submit(command, tr("Issuing…"), [this](const QJsonObject &answer) { showToken(answer); });
}

void IssueTokenDialog::showToken(const QJsonObject &answer)
{
    const QDateTime expiresAt =
        QDateTime::fromString(answer.value(u"expiresAt").toString(), Qt::ISODateWithMs);
    QVBoxLayout *layout = showResult(tr("Token for %1").arg(isolated(m_user.displayName)),
                                     tr("Valid until %1. It is shown only now: copy it or scan it "
                                        "before you close this window.")
                                         .arg(fullTime(expiresAt)));
    auto *token = new CopyField(QStringLiteral("token"), CopyField::Kind::Secret, this);
    token->setAccessibleName(tr("Token"));
    token->setText(answer.value(u"token").toString());
    layout->addWidget(token);
    auto *hint = new QLabel(tr("A copy leaves the clipboard after %n seconds.", nullptr,
                               static_cast<int>(SecretLifetime.count())),
                            this);
    hint->setFont(fonts::secondary());
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    auto *code = new QrCodeWidget(this);
    code->setObjectName(QStringLiteral("tokenQrCodeWidget"));
    code->setAccessibleName(tr("The token as a QR code"));
    code->setText(token->text());
    layout->addSpacing(8);
    layout->addWidget(code, 0, Qt::AlignHCenter);
}

} // namespace anteroom::gui
