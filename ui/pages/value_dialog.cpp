// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/value_dialog.h"

#include "models/match_words.h"
#include "models/text.h"
#include "pages/page.h"
#include "session/review_mending.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "xdm/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pages {

namespace {

using Cells = quality::ValueOrder::Cells;

constexpr int detailLines = 3;

/// What is to be known of a value before it stands in many rows; empty where nothing is.
QString remarkOn(const QString &value, int column, const session::ColumnChoices &choices)
{
    const auto &columns = choices.mapping().columns;
    if (value.isEmpty() || column < 0 || std::size_t(column) >= columns.size())
        return {};
    const xdm::ColumnMapping &mapped = columns[std::size_t(column)];
    const bool fits = !mapped.applied
        || models::exampleOf(value.toUtf8(), mapped, choices.mapping(), choices.schema()).sent;
    return fits ? QString()
                : MendDialog::tr(
                    "This value does not fit the field that the column is sent to: it would be left out.");
}

QString countOf(const quality::ValuePreview &preview)
{
    if (preview.rows == 0 && preview.same > 0)
        return MendDialog::tr("%Ln row(s) hold it already; nothing would change.", nullptr,
                              models::plural(preview.same));
    if (preview.rows == 0)
        return MendDialog::tr("No row would change.");
    return MendDialog::tr("%Ln row(s) would change.", nullptr, models::plural(preview.rows));
}

QStringList detailsOf(const quality::ValuePreview &preview)
{
    QStringList lines;
    if (const qint64 others = preview.rows - preview.blank; others > 0)
        lines << MendDialog::tr("%Ln of them hold(s) another value, which is written over.", nullptr,
                                models::plural(others));
    if (preview.blank > 0)
        lines << MendDialog::tr("%Ln of them is/are empty now.", nullptr, models::plural(preview.blank));
    if (preview.rows > 0 && preview.same > 0)
        lines << MendDialog::tr("%Ln row(s) hold it already.", nullptr, models::plural(preview.same));
    return lines;
}

QFormLayout *formIn(QVBoxLayout &body)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body.addLayout(form);
    return form;
}

} // namespace

ValueDialog::ValueDialog(session::Session &session, int column, QWidget *parent)
    : MendDialog(session, QStringLiteral("valueDialog"), tr("Set a value"), tr("Set"), parent)
    , m_column(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_empty(new QCheckBox(tr("Only where the cell is &empty"), this))
    , m_remark(wrappingLabel({}, this))
{
    m_column->setObjectName(QStringLiteral("columnCombo"));
    m_value->setObjectName(QStringLiteral("valueEdit"));
    m_empty->setObjectName(QStringLiteral("emptyCheck"));
    m_remark->setObjectName(QStringLiteral("remarkLabel"));
    setLines(detailLines);
    addColumns(*m_column);
    m_column->setCurrentIndex(std::max(m_column->findData(column), 0));
    QLabel *meaning = wrappingLabel(tr("In all %Ln row(s) shown. You can undo it.", nullptr,
                                       models::plural(session.review().shownRows())),
                                    this);
    style::setMuted(*meaning);
    body()->addWidget(meaning);
    QFormLayout *form = formIn(*body());
    form->addRow(tr("In &column"), m_column);
    form->addRow(tr("&New value"), m_value);
    body()->addWidget(m_empty);
    body()->addWidget(m_remark);
    m_value->setFocus();
    connect(m_column, &QComboBox::currentIndexChanged, this, &ValueDialog::onChanged);
    connect(m_value, &QLineEdit::textChanged, this, &ValueDialog::onChanged);
    connect(m_empty, &QCheckBox::toggled, this, &ValueDialog::onChanged);
    onChanged();
}

session::ValueChange ValueDialog::change() const
{
    return {.order = {.column = m_column->currentData().toInt(),
                      .value = m_value->text().toUtf8(),
                      .cells = m_empty->isChecked() ? Cells::Blank : Cells::All}};
}

void ValueDialog::onChanged()
{
    m_remark->setText(remarkOn(m_value->text(), m_column->currentData().toInt(), session().columns()));
    m_remark->setVisible(!m_remark->text().isEmpty());
    lookSoon(m_value->text().isEmpty() && m_empty->isChecked() ? tr("Type the value.") : QString());
}

void ValueDialog::look()
{
    ask<quality::ValuePreview>(session::ReviewMending(session().review()).previewValue(change()),
                               [this](const quality::ValuePreview &preview) {
                                   QStringList lines = detailsOf(preview);
                                   if (preview.rows > 0 && m_value->text().isEmpty())
                                       lines << tr("They would be left empty.");
                                   say(countOf(preview), lines, preview.rows > 0);
                               });
}

void ValueDialog::accept()
{
    session::ReviewMending(session().review()).setValue(change());
    QDialog::accept();
}

ChangeValueDialog::ChangeValueDialog(session::Session &session, int column, const QByteArray &value,
                                     QWidget *parent)
    : MendDialog(session, QStringLiteral("changeValueDialog"), tr("Change all rows with this value"),
                 tr("Change"), parent)
    , m_column(column)
    , m_held(value)
    , m_value(new QLineEdit(QString::fromUtf8(value), this))
    , m_alike(new QCheckBox(tr("Also where only letter &case or outer blanks differ"), this))
    , m_shown(new QCheckBox(tr("&Only in the rows shown"), this))
    , m_remark(wrappingLabel({}, this))
{
    m_value->setObjectName(QStringLiteral("valueEdit"));
    m_alike->setObjectName(QStringLiteral("alikeCheck"));
    m_shown->setObjectName(QStringLiteral("shownCheck"));
    m_remark->setObjectName(QStringLiteral("remarkLabel"));
    const QString now = models::cellText(std::string_view(value.constData(), std::size_t(value.size())));
    QLabel *held = wrappingLabel(now.isEmpty() ? tr("(empty)") : now, this);
    held->setObjectName(QStringLiteral("heldLabel"));
    QFormLayout *form = formIn(*body());
    form->addRow(tr("In column"), wrappingLabel(nameOf(column), this));
    form->addRow(tr("Value now"), held);
    form->addRow(tr("&New value"), m_value);
    body()->addWidget(m_alike);
    body()->addWidget(m_shown);
    body()->addWidget(m_remark);
    setLines(detailLines);
    m_alike->setVisible(!now.isEmpty());
    m_value->selectAll();
    m_value->setFocus();
    connect(m_value, &QLineEdit::textChanged, this, &ChangeValueDialog::onChanged);
    connect(m_alike, &QCheckBox::toggled, this, &ChangeValueDialog::onChanged);
    connect(m_shown, &QCheckBox::toggled, this, &ChangeValueDialog::onChanged);
    onChanged();
}

session::ValueChange ChangeValueDialog::change() const
{
    const bool blank
        = xdm::trimmedCell(std::string_view(m_held.constData(), std::size_t(m_held.size()))).empty();
    return {.order = {.column = m_column,
                      .value = m_value->text().toUtf8(),
                      .cells = blank ? Cells::Blank : Cells::Holding,
                      .held = m_held,
                      .alike = m_alike->isChecked()},
            .shownOnly = m_shown->isChecked()};
}

void ChangeValueDialog::onChanged()
{
    m_remark->setText(remarkOn(m_value->text(), m_column, session().columns()));
    m_remark->setVisible(!m_remark->text().isEmpty());
    const bool same = m_value->text().toUtf8() == m_held && !m_alike->isChecked();
    lookSoon(same ? tr("Type the value that takes its place.") : QString());
}

void ChangeValueDialog::look()
{
    ask<quality::ValuePreview>(
        session::ReviewMending(session().review()).previewValue(change()),
        [this](const quality::ValuePreview &preview) {
            QStringList lines;
            if (preview.alike > 0 && !m_alike->isChecked())
                lines << tr("%Ln more hold(s) it in other letter case or with blanks around it.", nullptr,
                            models::plural(preview.alike));
            if (preview.rows > 0 && m_value->text().isEmpty())
                lines << tr("They would be left empty.");
            say(countOf(preview), lines, preview.rows > 0);
        });
}

void ChangeValueDialog::accept()
{
    session::ReviewMending(session().review()).setValue(change());
    QDialog::accept();
}

} // namespace pages
