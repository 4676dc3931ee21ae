// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_card.h"

#include "models/text.h"
#include "pages/page.h"
#include "session/export_words.h"
#include "session/file_reading.h"
#include "style/theme.h"
#include "widgets/bar.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

using State = session::FileReading::State;

/// A sheet with lines: what a file looks like.
class FileMark final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {2 * style::space::medium, 2 * style::space::cardTop}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const style::Colours &c = style::colours();
        const QRectF sheet(rect().adjusted(1, 1, -1, -1));
        style::paintRound(painter, sheet, style::radius::check, {}, c.muted, 1.5);
        painter.setPen(QPen(c.muted, 1.5));
        for (int line = 1; line <= 4; ++line) {
            const double y = sheet.top() + sheet.height() * line / 5;
            painter.drawLine(QPointF(sheet.left() + style::space::tiny, y),
                             QPointF(sheet.right() - style::space::tiny, y));
        }
    }
};

} // namespace

FileCard::FileCard(session::FileReading &file, QWidget *parent)
    : Card(parent, Qt::Horizontal)
    , m_file(file)
    , m_name(wrappingLabel({}, this))
    , m_details(wrappingLabel({}, this))
    , m_bar(new widgets::Bar(style::space::bar, this))
    , m_stopButton(new QPushButton(tr("&Stop reading"), this))
    , m_otherButton(new QPushButton(tr("&Choose another…"), this))
{
    setObjectName(QStringLiteral("fileCard"));
    m_name->setObjectName(QStringLiteral("fileName"));
    style::setFont(*m_name, 1, QFont::DemiBold);
    m_details->setObjectName(QStringLiteral("fileDetails"));
    style::setMuted(*m_details);
    m_bar->setObjectName(QStringLiteral("readingBar"));
    m_bar->setAccessibleName(tr("How much of the file is read"));
    m_otherButton->setObjectName(QStringLiteral("otherButton"));
    m_stopButton->setObjectName(QStringLiteral("stopButton"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(style::space::tiny / 2);
    texts->addWidget(m_name);
    texts->addWidget(m_details);
    texts->addSpacing(style::space::tiny);
    texts->addWidget(m_bar);
    auto *mark = new FileMark(this);
    mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box()->addWidget(mark, 0, Qt::AlignVCenter);
    box()->addLayout(texts, 1);
    for (QPushButton *button : {m_stopButton, m_otherButton}) {
        button->setAutoDefault(false);
        box()->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_stopButton, &QPushButton::clicked, &file, &session::FileReading::stop);
}

void FileCard::refresh()
{
    const bool reading = m_file.state() == State::Reading;
    m_name->setText(QFileInfo(m_file.path()).fileName());
    m_details->setText(details());
    m_details->setVisible(!m_details->text().isEmpty());
    m_bar->setVisible(reading);
    m_bar->setShare(m_file.bytesDone(), m_file.bytesTotal());
    m_stopButton->setVisible(reading);
}

/// "1.02 GB · changed today 09:14 · looks like …", or how far the reading is.
QString FileCard::details() const
{
    if (!m_file.document())
        return m_file.state() == State::Opening ? tr("Opening…") : QString();
    const QString separator = tr(" · ", "between facts about a file");
    QStringList facts {models::bytes(m_file.bytesTotal())};
    if (m_file.state() == State::Reading) {
        facts << tr("%1 rows so far").arg(models::number(m_file.rows()));
        if (const auto left = m_file.timeLeft())
            facts << tr("about %1 left").arg(models::duration(*left));
        return facts.join(separator);
    }
    const QDateTime changed = m_file.document()->source().modified().toLocalTime();
    const QString time = QLocale().toString(changed.time(), QLocale::ShortFormat);
    const qint64 days = changed.date().daysTo(QDate::currentDate());
    if (days == 0)
        facts << tr("changed today %1", "a time").arg(time);
    else if (days == 1)
        facts << tr("changed yesterday %1", "a time").arg(time);
    else
        facts << tr("changed %1", "a date").arg(QLocale().toString(changed.date(), QLocale::ShortFormat));
    if (!m_file.exportName().isEmpty())
        facts << tr("looks like %1", "the name of an export").arg(session::exportWords(m_file.exportName()));
    return facts.join(separator);
}

} // namespace pages
