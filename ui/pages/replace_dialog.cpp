// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/replace_dialog.h"

#include "models/review_model.h"
#include "models/text.h"
#include "pages/page.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr std::chrono::milliseconds restBeforeLook {250};
constexpr qsizetype longestSample = 60;
constexpr std::size_t mostSamples = 5;

QString shortened(const QByteArray &cell)
{
    const QString text = QString::fromUtf8(cell).simplified();
    return text.size() > longestSample ? text.left(longestSample) + u'…' : text;
}

} // namespace

ReplaceDialog::ReplaceDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
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
    , m_count(wrappingLabel({}, this))
    , m_samples(wrappingLabel({}, this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    addColumns();
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeLook);
    connect(&m_rest, &QTimer::timeout, this, &ReplaceDialog::look);
    for (QLineEdit *line : {m_find, m_replace})
        connect(line, &QLineEdit::textChanged, this, &ReplaceDialog::lookSoon);
    for (QCheckBox *box : {m_pattern, m_whole, m_case, m_shown})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::lookSoon);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ReplaceDialog::lookSoon);
    lookSoon();
}

ReplaceDialog::~ReplaceDialog()
{
    if (m_preview.progress)
        m_preview.progress->cancel();
}

void ReplaceDialog::addColumns()
{
    m_column->addItem(tr("Every column"), -1);
    const session::ColumnChoices &choices = m_session.columns();
    for (const models::ReviewColumn &column : models::reviewColumns(choices.mapping(), choices.schema())) {
        if (!column.secret)
            m_column->addItem(models::nameOf(column), column.column);
    }
    m_column->setCurrentIndex(std::min(1, m_column->count() - 1)); // the email
    m_shown->setChecked(true);
}

void ReplaceDialog::layOut()
{
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_replace->setObjectName(QStringLiteral("replaceEdit"));
    m_column->setObjectName(QStringLiteral("columnCombo"));
    m_pattern->setObjectName(QStringLiteral("patternCheck"));
    m_groups->setObjectName(QStringLiteral("groupsLabel"));
    style::setMuted(*m_groups);
    m_groups->setVisible(false);
    connect(m_pattern, &QCheckBox::toggled, m_groups, &QLabel::setVisible);
    m_whole->setObjectName(QStringLiteral("wholeCheck"));
    m_case->setObjectName(QStringLiteral("caseCheck"));
    m_shown->setObjectName(QStringLiteral("shownCheck"));
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_samples->setObjectName(QStringLiteral("samplesLabel"));
    style::setMuted(*m_samples);
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_now = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    m_now->setObjectName(QStringLiteral("replaceNowButton"));
    m_now->setDefault(true);
    style::setRole(*m_now, style::ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                               style::space::large);
    column->setSpacing(style::space::pageGap);
    column->addLayout(form);
    column->addLayout(choices);
    column->addWidget(m_groups);
    column->addWidget(m_count);
    column->addWidget(m_samples, 1);
    column->addWidget(buttons);
    setMinimumWidth(2 * style::space::sidePanel);
    m_samples->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_samples->setMinimumHeight(fontMetrics().lineSpacing() * int(mostSamples + 1));
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

void ReplaceDialog::lookSoon()
{
    ++m_asked;
    if (m_preview.progress)
        m_preview.progress->cancel();
    m_preview = {};
    m_now->setEnabled(false);
    m_samples->clear();
    const bool nothing = m_find->text().isEmpty() && !m_whole->isChecked();
    m_count->setText(nothing ? tr("Type what to look for.") : tr("Looking…"));
    if (nothing)
        m_rest.stop();
    else
        m_rest.start();
}

void ReplaceDialog::look()
{
    m_preview = m_session.review().previewReplace(order());
    base::whenDone<session::ReplacePreview>(
        m_preview.job, this, [this, asked = m_asked](const base::Result<session::ReplacePreview> &preview) {
            if (asked == m_asked)
                onLooked(preview);
        });
}

void ReplaceDialog::onLooked(const base::Result<session::ReplacePreview> &preview)
{
    m_preview = {};
    if (!preview) {
        const session::Message message = session::describe(preview.error());
        m_count->setText(message.happened);
        m_samples->setText(message.advice);
        return;
    }
    m_now->setEnabled(preview->cells > 0);
    if (preview->cells == 0) {
        m_count->setText(tr("There is no such text."));
        return;
    }
    m_count->setText(tr("%Ln cell(s) would change.", nullptr, models::plural(preview->cells)) + u' '
                     + tr("They lie in %Ln row(s).", nullptr, models::plural(preview->rows)));
    QStringList lines;
    for (const auto &each : preview->samples) {
        if (lines.size() < qsizetype(mostSamples))
            lines << sample(each);
    }
    m_samples->setText(lines.join(u'\n'));
}

QString ReplaceDialog::sample(const session::ReplacePreview::Sample &sample) const
{
    return tr("Row %1: %2 → %3", "row number, value before and after")
        .arg(models::number(sample.row + 1), shortened(sample.before), shortened(sample.after));
}

void ReplaceDialog::accept()
{
    m_session.review().replace(order());
    QDialog::accept();
}

} // namespace pages
