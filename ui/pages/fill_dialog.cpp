// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fill_dialog.h"

#include "models/match_words.h"
#include "models/review_model.h"
#include "models/text.h"
#include "pages/page.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

FillDialog::FillDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_target(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_meaning(wrappingLabel({}, this))
    , m_count(wrappingLabel({}, this))
{
    setObjectName(QStringLiteral("fillDialog"));
    setWindowTitle(tr("Fill from another column"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_target->setObjectName(QStringLiteral("targetCombo"));
    m_source->setObjectName(QStringLiteral("sourceCombo"));
    m_meaning->setObjectName(QStringLiteral("fillMeaning"));
    style::setMuted(*m_meaning);
    m_count->setObjectName(QStringLiteral("fillCount"));
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
    column->addWidget(m_count);
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

FillDialog::~FillDialog()
{
    if (m_preview.progress)
        m_preview.progress->cancel();
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
    m_target->setCurrentIndex(0); // the email, which the columns begin with
    const int source = m_source->findData(likeliestSource());
    m_source->setCurrentIndex(source >= 0 ? source : std::min(1, m_source->count() - 1));
}

/// The column that was found to help, or else the one most of whose samples the target's field takes; -1.
int FillDialog::likeliestSource() const
{
    for (const session::Suggestion &suggestion : m_session.review().suggestions()) {
        if (suggestion.kind == quality::RescueKind::Column)
            return suggestion.column;
    }
    const session::ColumnChoices &choices = m_session.columns();
    const int target = m_target->currentData().toInt();
    const auto &columns = m_session.file().statistics().columns;
    const xdm::ColumnMapping &wanted = choices.mapping().columns.at(std::size_t(target));
    int best = -1;
    qsizetype most = 0;
    for (int i = 0; i < m_source->count(); ++i) {
        const int source = m_source->itemData(i).toInt();
        if (source == target || std::size_t(source) >= columns.size())
            continue;
        const auto taken
            = std::ranges::count_if(columns[std::size_t(source)].samples, [&](const QByteArray &value) {
                  return models::exampleOf(value, wanted, choices.mapping(), choices.schema()).sent;
              });
        if (taken > most) {
            best = source;
            most = taken;
        }
    }
    return best;
}

void FillDialog::look(int target, int source)
{
    m_count->setText(tr("Counting…"));
    m_preview = m_session.review().previewFill(target, source);
    base::whenDone<qint64>(m_preview.job, this, [this, asked = m_asked](const base::Result<qint64> &rows) {
        if (asked != m_asked)
            return;
        m_preview = {};
        if (!rows)
            return m_count->setText(session::describe(rows.error()).happened);
        m_fill->setEnabled(*rows > 0);
        m_count->setText(*rows > 0 ? tr("%Ln row(s) would be filled.", nullptr, models::plural(*rows))
                                   : tr("No row would be filled."));
    });
}

void FillDialog::explain()
{
    ++m_asked;
    if (m_preview.progress)
        m_preview.progress->cancel();
    m_preview = {};
    m_count->clear();
    const int target = m_target->currentData().toInt();
    const int source = m_source->currentData().toInt();
    const bool differ = target != source && m_source->currentIndex() >= 0;
    m_fill->setEnabled(false); // until it is known what it does
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
    look(target, source);
}

void FillDialog::accept()
{
    m_session.review().fillFrom(m_target->currentData().toInt(), m_source->currentData().toInt());
    QDialog::accept();
}

} // namespace pages
