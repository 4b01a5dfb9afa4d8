// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/new_person_dialog.h"

#include "gui/models/labels.h"
#include "gui/pages/copy_field.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
constexpr int NameMaxLength = 200;
constexpr int EmailMaxLength = 254;
constexpr int IdMaxLength = 64;

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    return shape.match(text).hasMatch();
}

void setHint(QLabel *label, const QString &text, bool isError)
{
    QPalette palette = label->parentWidget()->palette();
    if (isError)
        palette.setColor(QPalette::PlaceholderText, Theme::color(ColorRole::Danger));
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

NewPersonDialog::NewPersonDialog(Console &console, QWidget *parent)
    : FormDialog(console, tr("New person"),
                 tr("A person can connect as soon as they have a token."), parent)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_id(new QLineEdit(this))
{
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setMaxLength(NameMaxLength);
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    for (const Role role : {Role::Patient, Role::Physician, Role::Agent, Role::Admin})
        m_role->addItem(label(role), static_cast<int>(role));
    m_email->setObjectName(QStringLiteral("emailLineEdit"));
    m_email->setMaxLength(EmailMaxLength);
    m_id->setObjectName(QStringLiteral("idLineEdit"));
    m_id->setMaxLength(IdMaxLength);
    m_id->setFont(fonts::fixed());

    addField(tr("&Name"), m_name);
    addField(tr("&Role"), m_role);
    m_emailHint = addField(tr("&Email (optional)"), m_email, QStringLiteral(" "));
    m_idHint = addField(tr("&Id (optional)"), m_id, QStringLiteral(" "));
    setSubmitText(tr("Create person"), QStringLiteral("createPersonPushButton"));
    for (QLineEdit *field : {m_name, m_email, m_id})
        connect(field, &QLineEdit::textChanged, this, &NewPersonDialog::validate);
    validate();
    m_name->setFocus();
}

void NewPersonDialog::onSubmit()
{
    feed::CreateUser command;
    command.displayName = m_name->text().simplified();
    command.role = static_cast<Role>(m_role->currentData().toInt());
    command.email = m_email->text().trimmed();
    command.id = UserId::parse(m_id->text());
    submit(command, tr("Creating…"), [this](const QJsonObject &user) { showCreated(user); });
}

void NewPersonDialog::validate()
{
    const bool emailFits = m_email->text().isEmpty() || isEmail(m_email->text().trimmed());
    const bool idFits = m_id->text().isEmpty() || isValidId(m_id->text());
    setHint(m_emailHint, emailFits ? QString() : tr("This is not an address like name@clinic.org."),
            true);
    setHint(m_idHint,
            idFits ? tr("Empty: a random one. Letters, digits, “_” and “-”, at most 64.")
                   : tr("Only letters, digits, “_” and “-” are possible."),
            !idFits);
    setComplete(!m_name->text().trimmed().isEmpty() && emailFits && idFits);
}

void NewPersonDialog::showCreated(const QJsonObject &user)
{
    const UserId id(user.value(u"id").toString());
    QVBoxLayout *layout =
        showResult(tr("%1 was created").arg(user.value(u"displayName").toString()),
                   tr("Clients use the id below. Next, the person needs a token to connect."));
    auto *field = new CopyField(QStringLiteral("userId"), CopyField::Kind::Plain, this);
    field->setAccessibleName(tr("User id"));
    field->setText(id.toString());
    layout->addWidget(field);
    auto *token = new QPushButton(Icon::named(QStringLiteral("key")), tr("Issue a token…"), this);
    token->setObjectName(QStringLiteral("nextTokenPushButton"));
    connect(token, &QPushButton::clicked, this, [this, id] {
        accept();
        Q_EMIT tokenRequested(id);
    });
    layout->addWidget(token, 0, Qt::AlignLeft);
    Q_EMIT personCreated(id);
}

} // namespace anteroom::gui
