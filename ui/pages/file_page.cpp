// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_page.h"

#include "base/private_file.h"
#include "delegates/cell_delegate.h"
#include "models/sample_model.h"
#include "models/text.h"
#include "session/export_words.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/bar.h"
#include "widgets/card.h"
#include "widgets/drop_zone.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace pages {

namespace {

using State = session::FileReading::State;

constexpr int widestColumn = 240;
constexpr std::chrono::milliseconds worthSaying {100};

struct Separator
{
    char character;
    const char *name;
};

constexpr Separator separators[] {{',', QT_TRANSLATE_NOOP("pages::FilePage", "Comma ,")},
                                  {';', QT_TRANSLATE_NOOP("pages::FilePage", "Semicolon ;")},
                                  {'\t', QT_TRANSLATE_NOOP("pages::FilePage", "Tab")},
                                  {'|', QT_TRANSLATE_NOOP("pages::FilePage", "Bar |")}};

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

FilePage::FilePage(session::Session &session, QWidget *parent)
    : Page(session, Step::File, tr("Choose the CSV file"), {}, parent)
    , m_notice(new widgets::Notice(this))
    , m_readOnButton(new QPushButton(tr("&Read on"), this))
{
    setObjectName(QStringLiteral("filePage"));
    buildDropZone();
    buildCard();
    m_notice->setObjectName(QStringLiteral("fileNotice"));
    m_readOnButton->setObjectName(QStringLiteral("readOnButton"));
    m_readOnButton->setAutoDefault(false);
    m_notice->addButton(m_readOnButton);
    body()->addWidget(m_notice);
    buildDialect();
    buildGrid();
    body()->addStretch();

    session::FileReading &file = session.file();
    connect(m_readOnButton, &QPushButton::clicked, &file, &session::FileReading::readOn);
    connect(&file, &session::FileReading::changed, this, &FilePage::show);
    connect(&file, &session::FileReading::documentReplaced, this, &FilePage::show);
    show();
}

void FilePage::buildDropZone()
{
    m_dropZone = new widgets::DropZone(tr("Drop the CSV file with your customers here"), this);
    m_dropZone->setObjectName(QStringLiteral("dropZone"));
    m_chooseButton = new QPushButton(tr("&Choose a file…"), m_dropZone);
    m_chooseButton->setObjectName(QStringLiteral("chooseButton"));
    m_chooseButton->setAutoDefault(false);
    style::setRole(*m_chooseButton, style::ButtonRole::Primary);
    m_sampleButton = new QPushButton(tr("&Try it with sample customers"), m_dropZone);
    m_sampleButton->setObjectName(QStringLiteral("sampleButton"));
    m_sampleButton->setAutoDefault(false);
    m_sampleButton->setAccessibleDescription(tr("Opens a small file of invented customers."));
    style::setRole(*m_sampleButton, style::ButtonRole::Link);
    m_dropZone->column()->addWidget(m_chooseButton, 0, Qt::AlignHCenter);
    m_dropZone->column()->addWidget(m_sampleButton, 0, Qt::AlignHCenter);
    body()->addWidget(m_dropZone, 1);
    connect(m_chooseButton, &QPushButton::clicked, this, &FilePage::askForFile);
    connect(m_sampleButton, &QPushButton::clicked, this, &FilePage::openSample);
}

void FilePage::buildCard()
{
    m_card = new widgets::Card(this, Qt::Horizontal);
    m_card->setObjectName(QStringLiteral("fileCard"));
    m_name = wrappingLabel({}, m_card);
    m_name->setObjectName(QStringLiteral("fileName"));
    style::setFont(*m_name, 1, QFont::DemiBold);
    m_details = wrappingLabel({}, m_card);
    m_details->setObjectName(QStringLiteral("fileDetails"));
    style::setMuted(*m_details);
    m_bar = new widgets::Bar(style::space::bar, m_card);
    m_bar->setObjectName(QStringLiteral("readingBar"));
    m_bar->setAccessibleName(tr("How much of the file is read"));
    m_otherButton = new QPushButton(tr("&Choose another…"), m_card);
    m_otherButton->setObjectName(QStringLiteral("otherButton"));
    m_stopButton = new QPushButton(tr("&Stop reading"), m_card);
    m_stopButton->setObjectName(QStringLiteral("stopButton"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(style::space::tiny / 2);
    texts->addWidget(m_name);
    texts->addWidget(m_details);
    texts->addSpacing(style::space::tiny);
    texts->addWidget(m_bar);
    auto *mark = new FileMark(m_card);
    mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_card->box()->addWidget(mark, 0, Qt::AlignVCenter);
    m_card->box()->addLayout(texts, 1);
    for (QPushButton *button : {m_stopButton, m_otherButton}) {
        button->setAutoDefault(false);
        m_card->box()->addWidget(button, 0, Qt::AlignVCenter);
    }
    body()->addWidget(m_card);
    connect(m_otherButton, &QPushButton::clicked, this, &FilePage::askForFile);
    connect(m_stopButton, &QPushButton::clicked, &session().file(), &session::FileReading::stop);
}

void FilePage::buildDialect()
{
    m_dialect = new QWidget(this);
    m_encoding = new QLabel(m_dialect);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_separatorCombo = new QComboBox(m_dialect);
    m_separatorCombo->setObjectName(QStringLiteral("separatorCombo"));
    m_separatorCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("Se&parator"), m_dialect);
    label->setBuddy(m_separatorCombo);
    m_headerCheck = new QCheckBox(tr("First row holds column &names"), m_dialect);
    m_headerCheck->setObjectName(QStringLiteral("headerCheck"));
    m_summary = new QLabel(m_dialect);
    m_summary->setObjectName(QStringLiteral("fileSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    style::setMuted(*m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::medium);
    row->addWidget(label);
    row->addWidget(m_separatorCombo);
    row->addSpacing(style::space::small);
    row->addWidget(m_headerCheck);
    row->addSpacing(style::space::small);
    row->addWidget(m_encoding);
    row->addStretch();
    auto *all = new QVBoxLayout(m_dialect);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::medium);
    all->addLayout(row);
    all->addWidget(m_summary);
    body()->addWidget(m_dialect);
    connect(m_separatorCombo, &QComboBox::activated, this, [this](int which) {
        session().file().setDelimiter(char(m_separatorCombo->itemData(which).toInt()));
    });
    connect(m_headerCheck, &QCheckBox::clicked, &session().file(), &session::FileReading::setHeader);
}

void FilePage::buildGrid()
{
    auto *model = new models::SampleModel(session().file(), session().columns(), this);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("sampleView"));
    m_view->setAccessibleName(tr("First rows of the file"));
    m_view->setModel(model);
    m_view->setItemDelegate(new delegates::CellDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMaximumSectionSize(widestColumn);
    body()->addWidget(m_view, 1);
    connect(model, &QAbstractItemModel::modelReset, m_view, &QTableView::resizeColumnsToContents);
}

void FilePage::initializePage()
{
    show();
}

void FilePage::show()
{
    const session::FileReading &file = session().file();
    const bool none = file.state() == State::Nothing;
    const bool shown = file.document().has_value();
    setHeading(tr("Choose the CSV file"),
               file.state() == State::Reading
                   ? tr("Reading %1. You can go on to Columns while it is read.")
                         .arg(QFileInfo(file.path()).fileName())
                   : tr("Drop a file anywhere on this window. Nothing is sent yet."));
    m_dropZone->setVisible(none);
    m_card->setVisible(!none);
    m_dialect->setVisible(shown);
    m_view->setVisible(shown);
    if (!none)
        showCard();
    showNotice();
    if (shown)
        showDialect();
    tellFrame();
}

void FilePage::showCard()
{
    const session::FileReading &file = session().file();
    const bool reading = file.state() == State::Reading;
    m_name->setText(QFileInfo(file.path()).fileName());
    m_details->setText(details());
    m_details->setVisible(!m_details->text().isEmpty());
    m_bar->setVisible(reading);
    m_bar->setShare(file.bytesDone(), file.bytesTotal());
    m_stopButton->setVisible(reading);
}

/// "1.02 GB · changed today 09:14 · looks like …", or how far the reading is.
QString FilePage::details() const
{
    const session::FileReading &file = session().file();
    if (!file.document())
        return file.state() == State::Opening ? tr("Opening…") : QString();
    const QString separator = tr(" · ", "between facts about a file");
    QStringList facts {models::bytes(file.bytesTotal())};
    if (file.state() == State::Reading) {
        facts << tr("%1 rows so far").arg(models::number(file.rows()));
        if (const auto left = file.timeLeft())
            facts << tr("about %1 left").arg(models::duration(*left));
        return facts.join(separator);
    }
    const QDateTime changed = file.document()->source().modified().toLocalTime();
    const QString time = QLocale().toString(changed.time(), QLocale::ShortFormat);
    const qint64 days = changed.date().daysTo(QDate::currentDate());
    if (days == 0)
        facts << tr("changed today %1", "a time").arg(time);
    else if (days == 1)
        facts << tr("changed yesterday %1", "a time").arg(time);
    else
        facts << tr("changed %1", "a date").arg(QLocale().toString(changed.date(), QLocale::ShortFormat));
    if (!file.exportName().isEmpty())
        facts << tr("looks like %1", "the name of an export").arg(session::exportWords(file.exportName()));
    return facts.join(separator);
}

void FilePage::showNotice()
{
    const session::FileReading &file = session().file();
    const bool stopped = file.state() == State::Stopped;
    m_readOnButton->setVisible(stopped);
    m_notice->setVisible(stopped || file.error().has_value());
    if (stopped) {
        m_notice->say(style::Tone::Warning, tr("Stopped"),
                      tr("Reading was stopped after %1 rows.").arg(models::number(file.rows())),
                      tr("All rows must be known before they can be checked."));
    } else if (const auto &error = file.error()) {
        const session::Message message = session::describe(*error);
        m_notice->say(style::Tone::Bad, tr("Cannot be used"), message.happened, message.advice);
    }
}

void FilePage::showDialect()
{
    const csv::Document &document = *session().file().document();
    const base::Choice<char> &delimiter = document.delimiter();
    m_separatorCombo->clear();
    for (const Separator &separator : separators) {
        const bool detected
            = separator.character == delimiter.value && delimiter.origin == base::Origin::Detected;
        const QString name = tr(separator.name);
        m_separatorCombo->addItem(detected ? tr("%1 (detected)", "a separator").arg(name) : name,
                                  int(separator.character));
    }
    if (m_separatorCombo->findData(int(delimiter.value)) < 0)
        m_separatorCombo->addItem(QString(QLatin1Char(delimiter.value)), int(delimiter.value));
    m_separatorCombo->setCurrentIndex(m_separatorCombo->findData(int(delimiter.value)));
    m_headerCheck->setChecked(document.header().value);
    m_encoding->setText(document.encoding() == csv::Encoding::Utf8WithMark
                            ? tr("Encoding: UTF-8 with a byte order mark")
                            : tr("Encoding: UTF-8"));
    m_summary->setText(summary());
}

QString FilePage::summary() const
{
    const session::FileReading &file = session().file();
    const int columns = int(file.document()->columns().size());
    const QString width = tr("%n column(s)", nullptr, columns);
    if (file.state() != State::Read)
        return width;
    QStringList facts {tr("%1 rows").arg(models::number(file.rows())), width};
    if (file.tookToRead() >= worthSaying)
        facts << tr("read in %1", "a time").arg(models::duration(file.tookToRead()));
    return facts.join(tr(" · ", "between facts about a file"));
}

void FilePage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the CSV file"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")});
    if (const QString path = session().file().path(); !path.isEmpty())
        dialog->setDirectory(QFileInfo(path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &FilePage::takeFile);
    dialog->open();
}

/// A copy of one's own, as if it had been exported: the program's own files cannot be opened by position.
void FilePage::openSample()
{
    const QString folder = session().environment().storeFolder + QLatin1String("/samples");
    const auto work = [folder](base::Progress &) -> base::Result<QString> {
        QFile sample(QStringLiteral(":/samples/sample-customers.csv"));
        if (!sample.open(QIODevice::ReadOnly))
            return base::Failure({.code = base::ErrorCode::Internal, .subject = sample.fileName()});
        if (const auto made = base::makePrivateFolder(folder); !made)
            return base::Failure(made.error());
        QString path = folder + QLatin1String("/sample-customers.csv");
        if (const auto written = base::writePrivateFile(path, sample.readAll()); !written)
            return base::Failure(written.error());
        return path;
    };
    m_sampleButton->setEnabled(false);
    base::whenDone<QString>(base::run<QString>(QThreadPool::globalInstance(), work).job, this,
                            [this](const base::Result<QString> &path) {
                                m_sampleButton->setEnabled(true);
                                if (path && session().file().state() == State::Nothing)
                                    session().file().open(*path);
                                if (path)
                                    return;
                                const session::Message message = session::describe(path.error());
                                m_notice->setVisible(true);
                                m_notice->say(style::Tone::Bad, tr("Not written"), message.happened,
                                              message.advice);
                            });
}

bool FilePage::takeFile(const QString &path)
{
    session().file().open(path);
    return true;
}

QString FilePage::hindrance() const
{
    const session::FileReading &file = session().file();
    switch (file.state()) {
    case State::Nothing:
        return tr("Choose the file with your customers.");
    case State::Opening:
        return tr("The file is being opened.");
    case State::Stopped:
        return tr("The file must be read to its end first.");
    case State::Failed:
        return tr("This file cannot be used as it is.");
    case State::Reading:
    case State::Read:
        return {};
    }
    Q_UNREACHABLE();
}

QString FilePage::footerNote() const
{
    const int rows = m_view->model()->rowCount();
    return rows == 0 ? QString() : tr("First %n row(s) shown", nullptr, rows);
}

QString FilePage::railText() const
{
    const session::FileReading &file = session().file();
    const QString name = QFileInfo(file.path()).fileName();
    return file.state() == State::Read
        ? tr("%1 · %2 rows", "file name, number").arg(name, models::number(file.rows()))
        : name;
}

QString FilePage::helpTopic() const
{
    return QStringLiteral("file");
}

QWidget *FilePage::firstFocus() const
{
    if (session().file().state() == State::Nothing)
        return m_chooseButton;
    return session().file().document() ? static_cast<QWidget *>(m_view) : m_otherButton;
}

} // namespace pages
