// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/replace_dialog.h"

#include "models/text.h"
#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

ReplaceDialog::ReplaceDialog(session::Session &session, QWidget *parent)
    : MendDialog(session, QStringLiteral("replaceDialog"), tr("Find and replace"), tr("Replace"), parent)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_column(new QComboBox(this))
    , m_pattern(new QCheckBox(tr("Regular e&xpression"), this))
    , m_whole(new QCheckBox(tr("The &whole cell"), this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_shown(new QCheckBox(tr("&Only in the rows shown"), this))
    , m_groups(wrappingLabel(
          tr("In the replacement \\0 stands for what was found, \\1 for the first group in ( ), and so on."),
          this))
{
    m_column->addItem(tr("Every column"), -1);
    addColumns(*m_column);
    m_column->setCurrentIndex(std::min(1, m_column->count() - 1)); // the email
    m_shown->setChecked(true);
    layOut();
    connect(m_pattern, &QCheckBox::toggled, m_groups, &QLabel::setVisible);
    for (QLineEdit *line : {m_find, m_replace})
        connect(line, &QLineEdit::textChanged, this, &ReplaceDialog::onChanged);
    for (QCheckBox *box : {m_pattern, m_whole, m_case, m_shown})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::onChanged);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ReplaceDialog::onChanged);
    m_find->setFocus();
    onChanged();
}

void ReplaceDialog::layOut()
{
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_replace->setObjectName(QStringLiteral("replaceEdit"));
    m_column->setObjectName(QStringLiteral("columnCombo"));
    m_pattern->setObjectName(QStringLiteral("patternCheck"));
    m_whole->setObjectName(QStringLiteral("wholeCheck"));
    m_case->setObjectName(QStringLiteral("caseCheck"));
    m_shown->setObjectName(QStringLiteral("shownCheck"));
    m_groups->setObjectName(QStringLiteral("groupsLabel"));
    style::setMuted(*m_groups);
    m_groups->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("Re&place with"), m_replace);
    form->addRow(tr("In &column"), m_column);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(style::space::large);
    choices->addWidget(m_pattern, 0, 0);
    choices->addWidget(m_whole, 0, 1);
    choices->addWidget(m_case, 1, 0);
    choices->addWidget(m_shown, 1, 1);
    choices->setColumnStretch(2, 1);
    body()->addLayout(form);
    body()->addLayout(choices);
    body()->addWidget(m_groups);
}

session::ReplaceOrder ReplaceDialog::order() const
{
    return {.column = m_column->currentData().toInt(),
            .find = m_find->text(),
            .replace = m_replace->text(),
            .pattern = m_pattern->isChecked(),
            .wholeCell = m_whole->isChecked(),
            .caseSensitive = m_case->isChecked(),
            .shownOnly = m_shown->isChecked()};
}

void ReplaceDialog::onChanged()
{
    const bool nothing = m_find->text().isEmpty() && !m_whole->isChecked();
    lookSoon(nothing ? tr("Type what to look for.") : QString());
}

void ReplaceDialog::look()
{
    ask<session::ReplacePreview>(session().review().previewReplace(order()),
                                 [this](const session::ReplacePreview &preview) { onLooked(preview); });
}

void ReplaceDialog::onLooked(const session::ReplacePreview &preview)
{
    if (preview.cells == 0)
        return say(tr("There is no such text."), {}, false);
    QStringList lines;
    for (const session::ReplacePreview::Sample &sample : preview.samples)
        lines << sampleLine(sample.row, sample.before, sample.after);
    say(tr("%Ln cell(s) would change.", nullptr, models::plural(preview.cells)) + u' '
            + tr("They lie in %Ln row(s).", nullptr, models::plural(preview.rows)),
        lines, true);
}

void ReplaceDialog::accept()
{
    session().review().replace(order());
    QDialog::accept();
}

} // namespace pages
