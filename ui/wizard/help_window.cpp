// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/help_window.h"

#include "delegates/cell_delegate.h"
#include "style/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

namespace wizard {

namespace {

constexpr QSize usualSize {820, 620};
constexpr int listWidth = 210;
constexpr int textMargin = 20;

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    return {{QStringLiteral("getting-ready"), HelpWindow::tr("Getting ready")},
            {QStringLiteral("source"), HelpWindow::tr("1 Source")},
            {QStringLiteral("file"), HelpWindow::tr("2 File")},
            {QStringLiteral("columns"), HelpWindow::tr("3 Columns")},
            {QStringLiteral("review"), HelpWindow::tr("4 Review")},
            {QStringLiteral("destination"), HelpWindow::tr("5 Destination")},
            {QStringLiteral("summary"), HelpWindow::tr("Before the upload")},
            {QStringLiteral("upload"), HelpWindow::tr("6 Upload")},
            {QStringLiteral("done"), HelpWindow::tr("When it is done")},
            {QStringLiteral("rows"), HelpWindow::tr("What becomes of a row")},
            {QStringLiteral("words"), HelpWindow::tr("Words used here")}};
}

QString helpText(const QString &name)
{
    // Not the locale's name alone: a translation too is looked for in one wanted language after another.
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &language : wanted) {
        const QString own
            = readResource(QStringLiteral(":/help/%1/%2.md").arg(language.section(u'-', 0, 0), name));
        if (!own.isEmpty())
            return own;
    }
    return readResource(QStringLiteral(":/help/en/%1.md").arg(name));
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // it does not keep the program alive
    setWindowTitle(tr("Help"));
    m_list->setObjectName(QStringLiteral("helpList"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new delegates::CellDelegate(m_list));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    for (const HelpTopic &topic : helpTopics()) {
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.name);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::hair);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    resize(usualSize);
}

void HelpWindow::open(const QString &topic)
{
    int found = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
            found = row;
    }
    if (m_list->currentRow() < 0 || !topic.isEmpty())
        m_list->setCurrentRow(found);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showTopic()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_text->document()->setDefaultFont(style::font());
    m_text->setMarkdown(helpText(item->data(Qt::UserRole).toString()));
    m_text->document()->setDocumentMargin(textMargin);
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        open(link.path().section(u'.', 0, 0));
    else if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTopic(); // links keep the colour they were made with
}

} // namespace wizard
