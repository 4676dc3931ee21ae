// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fill_dialog.h"

#include "models/review_model.h"
#include "models/text.h"
#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

FillDialog::FillDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_target(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_meaning(wrappingLabel({}, this))
{
    setObjectName(QStringLiteral("fillDialog"));
    setWindowTitle(tr("Fill from another column"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_target->setObjectName(QStringLiteral("targetCombo"));
    m_source->setObjectName(QStringLiteral("sourceCombo"));
    m_meaning->setObjectName(QStringLiteral("fillMeaning"));
    style::setMuted(*m_meaning);
    addColumns(*m_target);
    addColumns(*m_source);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Fill the column"), m_target);
    form->addRow(tr("&with the values of"), m_source);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_fill = buttons->addButton(tr("Fill"), QDialogButtonBox::AcceptRole);
    m_fill->setObjectName(QStringLiteral("fillNowButton"));
    m_fill->setDefault(true);
    style::setRole(*m_fill, style::ButtonRole::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                               style::space::large);
    column->setSpacing(style::space::pageGap);
    column->addLayout(form);
    column->addWidget(m_meaning);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(2 * style::space::sidePanel);
    preset();
    explain();
    connect(m_target, &QComboBox::currentIndexChanged, this, &FillDialog::explain);
    connect(m_source, &QComboBox::currentIndexChanged, this, &FillDialog::explain);
    connect(buttons, &QDialogButtonBox::accepted, this, &FillDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FillDialog::reject);
}

void FillDialog::addColumns(QComboBox &combo)
{
    const session::ColumnChoices &choices = m_session.columns();
    for (const models::ReviewColumn &column : models::reviewColumns(choices.mapping(), choices.schema())) {
        if (!column.secret)
            combo.addItem(models::nameOf(column), column.column);
    }
}

void FillDialog::preset()
{
    const auto &suggestion = m_session.review().suggestion();
    m_target->setCurrentIndex(0); // the email, which the columns begin with
    const int source = suggestion ? m_source->findData(suggestion->column) : -1;
    m_source->setCurrentIndex(source >= 0 ? source : std::min(1, m_source->count() - 1));
}

void FillDialog::explain()
{
    const int target = m_target->currentData().toInt();
    const int source = m_source->currentData().toInt();
    const bool differ = target != source && m_source->currentIndex() >= 0;
    m_fill->setEnabled(differ);
    if (!differ) {
        m_meaning->setText(tr("Choose two different columns."));
        return;
    }
    const qint64 rows = m_session.review().shownRows();
    QString meaning
        = tr("In the %Ln row(s) shown, where %1 is empty or cannot be used and %2 has a value that can. "
             "Values that are good stay. You can undo it.",
             nullptr, models::plural(rows))
              .arg(m_target->currentText(), m_source->currentText());
    const auto &statistics = m_session.file().statistics();
    if (std::size_t(source) < statistics.columns.size() && statistics.rows > 0) {
        const double share = double(statistics.columns[std::size_t(source)].filled) / double(statistics.rows);
        meaning += u' '
            + tr("%1 is filled in %2 of the file's rows.")
                  .arg(m_source->currentText(), models::percent(share));
    }
    m_meaning->setText(meaning);
}

void FillDialog::accept()
{
    m_session.review().fillFrom(m_target->currentData().toInt(), m_source->currentData().toInt());
    QDialog::accept();
}

} // namespace pages
