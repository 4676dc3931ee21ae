// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/secret_part.h"

#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pages {

SecretPart::SecretPart(QWidget *parent)
    : Card(parent)
    , m_caption(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_give(new QPushButton(this))
{
    setObjectName(QStringLiteral("secretPart"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_field);
    QLabel *hint
        = wrappingLabel(tr("Goes to the system's keychain once the platform has accepted it. Where no "
                           "keychain answers, it is kept until you close the program, and in no file."),
                        this);
    style::setMuted(*hint);
    m_field->setObjectName(QStringLiteral("uploadSecretField"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleDescription(hint->text());
    m_give->setObjectName(QStringLiteral("uploadSecretButton"));
    style::setRole(*m_give, style::ButtonRole::Primary);
    m_give->setEnabled(false);
    auto *notNow = new QPushButton(tr("Not now"), this);
    notNow->setObjectName(QStringLiteral("noSecretButton"));
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space::medium);
    line->addWidget(m_field, 1);
    line->addWidget(m_give);
    line->addWidget(notNow);
    box()->addWidget(m_caption);
    box()->addLayout(line);
    box()->addWidget(hint);
    setFocusProxy(m_field);
    hide();
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &SecretPart::give);
    connect(m_give, &QPushButton::clicked, this, &SecretPart::give);
    connect(notNow, &QPushButton::clicked, this, [this] {
        m_field->clear();
        hide();
    });
}

void SecretPart::ask(const QString &connection, const QString &verb)
{
    m_caption->setText(tr("Client secret of the connection “%1”").arg(connection));
    m_field->setAccessibleName(m_caption->text());
    m_give->setText(verb);
    m_field->clear();
    show();
    if (isVisible())
        m_field->setFocus(Qt::OtherFocusReason);
}

void SecretPart::give()
{
    const base::Secret secret(m_field->text().trimmed().toUtf8());
    if (secret.isEmpty())
        return;
    m_field->clear();
    hide();
    Q_EMIT given(secret);
}

} // namespace pages
