// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/record_card.h"

#include "models/text.h"
#include "session/session.h"
#include "style/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace pages {

namespace {

constexpr int linesShown = 3;

/// The lines of an indented record run on, so that much of it is seen in little room.
QString runOn(const QString &json)
{
    QString text;
    const auto lines = QStringView(json).split(u'\n');
    for (const QStringView line : lines)
        text += line.trimmed().toString() + (line.endsWith(u',') ? QStringLiteral(" ") : QString());
    return text;
}

} // namespace

RecordCard::RecordCard(session::Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_rowSpin(new QSpinBox(this))
    , m_record(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("recordCard"));
    style::setFont(*m_title, 1, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_rowSpin->setObjectName(QStringLiteral("rowSpin"));
    m_rowSpin->setGroupSeparatorShown(true);
    m_rowSpin->setKeyboardTracking(false);
    m_rowSpin->setAccessibleName(tr("Row to show"));
    m_rowSpin->findChild<QLineEdit *>()->setAccessibleName(m_rowSpin->accessibleName()); // it has the keys
    auto *label = new QLabel(tr("Sho&w row"), this);
    label->setBuddy(m_rowSpin);
    style::setMuted(*label);
    m_record->setObjectName(QStringLiteral("recordText"));
    m_record->setAccessibleName(tr("The record as it will be sent"));
    m_record->setReadOnly(true);
    m_record->setTabChangesFocus(true);
    m_record->setFrameShape(QFrame::NoFrame);
    m_record->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_record->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_record->setFont(style::fixedFont(style::type::table));
    m_record->document()->setDocumentMargin(0);
    m_record->setFixedHeight(linesShown * QFontMetrics(m_record->font()).lineSpacing() + 2);
    style::setMuted(*m_record);

    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::small);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(label);
    head->addWidget(m_rowSpin);
    box()->setContentsMargins(style::space::cardTop, style::space::cellSide, style::space::cardTop,
                              style::space::cellSide);
    box()->setSpacing(style::space::tiny);
    box()->addLayout(head);
    box()->addWidget(m_record);

    connect(m_rowSpin, &QSpinBox::valueChanged, this, &RecordCard::ask);
    session::ColumnChoices &columns = session.columns();
    connect(&session.previews(), &session::RecordPreviews::previewed, this, &RecordCard::showRecord);
    connect(&columns, &session::ColumnChoices::changed, this, &RecordCard::ask);
    connect(&session.review(), &session::RowReview::editsChanged, this, &RecordCard::ask);
    connect(&session.file(), &session::FileReading::documentReplaced, this, &RecordCard::fitRows);
    connect(&session.file(), &session::FileReading::documentRead, this, &RecordCard::fitRows);
    fitRows();
    ask();
}

qint64 RecordCard::row() const
{
    return m_rowSpin->value() - 1;
}

void RecordCard::showRow(qint64 row)
{
    m_rowSpin->setValue(int(std::min<qint64>(row + 1, m_rowSpin->maximum())));
    m_rowSpin->setFocus(Qt::OtherFocusReason);
}

void RecordCard::fitRows()
{
    const auto &document = m_session.file().document();
    qint64 rows = 1;
    if (document)
        rows = document->isIndexed() ? document->rows() : qint64(document->sample().size());
    m_rowSpin->setRange(1, int(std::clamp<qint64>(rows, 1, std::numeric_limits<int>::max())));
    Q_EMIT rowChanged();
}

void RecordCard::ask()
{
    m_title->setText(tr("Row %1 as it will be sent").arg(models::number(row() + 1)));
    Q_EMIT rowChanged();
    if (m_session.file().document())
        m_session.previews().preview(row(), m_session.review().edits());
    else
        m_record->clear();
}

void RecordCard::showRecord(qint64 row, const QString &json, const QString &why)
{
    if (row == this->row())
        m_record->setPlainText(json.isEmpty() ? why : runOn(json));
}

} // namespace pages
