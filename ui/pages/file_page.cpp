// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_page.h"

#include "base/private_file.h"
#include "delegates/cell_delegate.h"
#include "models/sample_model.h"
#include "models/text.h"
#include "pages/file_card.h"
#include "pages/file_cut.h"
#include "pages/file_notice.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/program_style.h"
#include "widgets/drop_zone.h"
#include "widgets/round_edge.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

using State = session::FileReading::State;

constexpr int rowsMeasured = 20; // of all of them it would be felt in a file of hundreds of columns
constexpr int widestColumn = 240;

} // namespace

FilePage::FilePage(session::Session &session, QWidget *parent)
    : Page(session, Step::File, tr("Choose the CSV file"), {}, parent)
    , m_card(new FileCard(session.file(), this))
    , m_notice(new FileNotice(session, this))
    , m_entries(new QWidget(this))
    , m_cut(new FileCut(session.file(), this))
{
    setObjectName(QStringLiteral("filePage"));
    buildDropZone();
    body()->addWidget(m_card);
    m_entries->setObjectName(QStringLiteral("entryRow"));
    body()->addWidget(m_notice);
    buildEntries();
    body()->addWidget(m_cut);
    buildGrid();
    body()->addStretch();

    session::FileReading &file = session.file();
    connect(m_card->otherButton(), &QPushButton::clicked, this, &FilePage::askForFile);
    connect(&file, &session::FileReading::changed, this, &FilePage::refresh);
    connect(&file, &session::FileReading::documentReplaced, this, &FilePage::refresh);
    connect(m_cut, &FileCut::folded, this, &FilePage::refresh);
    refresh();
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

/// For an archive with more than one table.
void FilePage::buildEntries()
{
    m_entryCombo = new QComboBox(m_entries);
    m_entryCombo->setObjectName(QStringLiteral("entryCombo"));
    auto *label = new QLabel(tr("&Table in the archive"), m_entries);
    label->setBuddy(m_entryCombo);
    auto *row = new QHBoxLayout(m_entries);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::medium);
    row->addWidget(label);
    row->addWidget(m_entryCombo);
    row->addStretch();
    body()->addWidget(m_entries);
    connect(m_entryCombo, &QComboBox::activated, this, [this](int which) {
        if (const QString entry = m_entryCombo->itemData(which).toString(); !entry.isEmpty())
            session().file().setEntry(entry);
    });
}

/// Also when one of them is open: another may be meant.
void FilePage::listEntries()
{
    const session::FileReading &file = session().file();
    const auto &error = file.error();
    if (error && error->code == base::ErrorCode::ArchiveHasSeveral) {
        m_archive = file.path();
        m_entryCombo->clear();
        m_entryCombo->addItem(tr("Choose…", "one of several tables"));
        const QStringList names = error->detail.split(QLatin1Char('\n'));
        for (const QString &name : names)
            m_entryCombo->addItem(name, name);
    } else if (file.path() != m_archive) {
        m_archive.clear();
    }
    if (file.document())
        m_entryCombo->setCurrentIndex(std::max(0, m_entryCombo->findData(file.document()->entry().value)));
    m_entries->setVisible(!m_archive.isEmpty());
}

void FilePage::buildGrid()
{
    auto *model = new models::SampleModel(session().file(), session().columns(), this);
    m_view = new QTableView(this);
    new widgets::RoundEdge(m_view);
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
    m_view->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    body()->addWidget(m_view, 1);
    connect(model, &QAbstractItemModel::modelReset, m_view, &QTableView::resizeColumnsToContents);
}

void FilePage::initializePage()
{
    refresh();
}

void FilePage::refresh()
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
    // While it is read once more, what was changed keeps its place and the keyboard.
    const bool isBusy = file.state() == State::Opening || file.state() == State::Reading;
    const bool again = isBusy && !m_cut->isHidden() && file.path() == m_shownPath;
    m_shownPath = file.path();
    m_cut->setVisible(shown || again);
    m_view->setVisible(shown || again);
    if (!none)
        m_card->refresh();
    m_notice->refresh(!m_cut->isUnfolded());
    listEntries();
    if (shown)
        m_cut->refresh();
    tellFrame();
}

void FilePage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the CSV file"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.txt *.gz *.zip)"), tr("All files (*)")});
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
    return session().file().document() ? static_cast<QWidget *>(m_view) : m_card->otherButton();
}

} // namespace pages
