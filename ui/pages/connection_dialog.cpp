// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connection_dialog.h"

#include "pages/page.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/notice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pages {

namespace {

constexpr int usualWidth = 520;

} // namespace

ConnectionDialog::ConnectionDialog(session::DestinationChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_notice(new widgets::Notice(this))
    , m_try(new QPushButton(tr("Sign in and keep"), this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(tr("Add a connection"));
    auto *all = new QVBoxLayout(this);
    auto *intro = wrappingLabel(tr("An administrator makes an OAuth server-to-server credential in Adobe "
                                   "Developer Console and gives it a role. Copy its values from there."),
                                this);
    style::setMuted(*intro);
    all->addWidget(intro);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(form, tr("&Name"), QStringLiteral("connectionName"),
                      tr("Any name; you choose the connection by it."));
    m_organisation = addField(form, tr("&Organisation id"), QStringLiteral("organisation"),
                              tr("Letters and digits, then @AdobeOrg."));
    m_clientId = addField(form, tr("Client &id"), QStringLiteral("clientId"), {});
    m_secret = addField(form, tr("Client &secret"), QStringLiteral("clientSecret"),
                        tr("Goes to the system's keychain and into no file."));
    m_secret->setEchoMode(QLineEdit::Password);
    m_organisation->setPlaceholderText(QStringLiteral("…@AdobeOrg"));
    all->addLayout(form);
    m_notice->setObjectName(QStringLiteral("connectionNotice"));
    m_notice->hide();
    all->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    m_try->setObjectName(QStringLiteral("keepConnectionButton"));
    style::setRole(*m_try, style::ButtonRole::Primary);
    m_try->setDefault(true);
    buttons->addButton(m_try, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    all->addWidget(buttons);
    resize(usualWidth, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(&choice, &session::DestinationChoice::connectionAdded, this, [this](const QString &name) {
        if (!m_busy || name != m_name->text().trimmed())
            return; // of another dialog that was closed too early
        Q_EMIT added(name);
        QDialog::accept();
    });
    connect(&choice, &session::DestinationChoice::connectionRefused, this, &ConnectionDialog::onRefused);
}

QLineEdit *ConnectionDialog::addField(QFormLayout *form, const QString &label, const QString &name,
                                      const QString &description)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleDescription(description);
    field->setToolTip(description);
    form->addRow(label, field); // the label is its buddy
    connect(field, &QLineEdit::textEdited, this, &ConnectionDialog::forgetErrors);
    return field;
}

void ConnectionDialog::accept()
{
    if (m_busy)
        return;
    forgetErrors();
    for (QLineEdit *field : {m_name, m_organisation, m_clientId, m_secret}) {
        if (!field->text().trimmed().isEmpty())
            continue;
        m_notice->say(style::Tone::Bad, tr("Missing"), tr("Please fill in all four fields."));
        showNotice();
        field->setFocus();
        return;
    }
    setBusy(true);
    m_choice.addConnection({.name = m_name->text().trimmed(),
                            .organisation = m_organisation->text().trimmed(),
                            .clientId = m_clientId->text().trimmed()},
                           base::Secret(m_secret->text().trimmed().toUtf8()));
}

/// The fields keep their height.
void ConnectionDialog::showNotice()
{
    m_notice->show();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QLineEdit *ConnectionDialog::fieldOf(const base::Error &error) const
{
    switch (error.code) {
    case base::ErrorCode::ConnectionExists:
        return m_name;
    case base::ErrorCode::ConnectionInvalid:
        return error.subject == QLatin1String("organisation") ? m_organisation : m_clientId;
    case base::ErrorCode::SignInRefused:
        return m_secret;
    default:
        return nullptr;
    }
}

void ConnectionDialog::onRefused(const base::Error &error)
{
    if (!m_busy)
        return;
    setBusy(false);
    const session::Message message = session::describe(error);
    m_notice->say(style::Tone::Bad, tr("Not kept"), message.happened, message.advice);
    showNotice();
    if (QLineEdit *field = fieldOf(error)) {
        field->setFocus();
        field->selectAll();
    }
}

void ConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_try->setEnabled(!busy);
    m_try->setText(busy ? tr("Signing in …") : tr("Sign in and keep"));
    for (QLineEdit *field : {m_name, m_organisation, m_clientId, m_secret})
        field->setReadOnly(busy);
}

void ConnectionDialog::forgetErrors()
{
    m_notice->hide();
}

} // namespace pages
