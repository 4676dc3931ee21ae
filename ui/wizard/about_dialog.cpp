// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/about_dialog.h"

#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace wizard {

namespace {

constexpr QSize usualSize {640, 460};
constexpr int iconSize = 64;

QPlainTextEdit *readOnlyText(const QString &resource, const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(style::fixedFont(style::type::small));
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(name);
    return text;
}

} // namespace

AboutDialog::AboutDialog(const QString &storeFolder, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Profile Uploader"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->addTab(makeFirstTab(storeFolder), tr("&About"));
    QPlainTextEdit *licence = readOnlyText(QStringLiteral(":/LICENSE"), tr("Licence"), tabs);
    licence->setObjectName(QStringLiteral("licenceText"));
    tabs->addTab(licence, tr("&Licence"));
    QPlainTextEdit *others = readOnlyText(QStringLiteral(":/NOTICE"), tr("Made with"), tabs);
    others->setObjectName(QStringLiteral("noticeText"));
    tabs->addTab(others, tr("&Made with"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::footer, style::space::footer, style::space::footer,
                               style::space::footer);
    column->setSpacing(style::space::pageGap);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(usualSize);
}

QWidget *AboutDialog::makeFirstTab(const QString &storeFolder)
{
    auto *tab = new QWidget(this);
    auto *icon = new QLabel(tab);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/profile-uploader.svg")).pixmap(iconSize, iconSize));
    QLabel *name = pages::wrappingLabel(QStringLiteral("Profile Uploader"), tab);
    style::setFont(*name, style::type::title, QFont::DemiBold);
    QLabel *version = pages::wrappingLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), tab);
    style::setMuted(*version);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space::large);
    auto *names = new QVBoxLayout;
    names->addWidget(name);
    names->addWidget(version);
    head->addWidget(icon);
    head->addLayout(names, 1);

    QLabel *folder = pages::wrappingLabel(QDir::toNativeSeparators(storeFolder), tab);
    folder->setObjectName(QStringLiteral("storeFolderLabel"));
    folder->setAccessibleName(tr("Folder of the program's things"));
    folder->setFont(style::fixedFont(style::type::small));
    auto *open = new QPushButton(tr("&Open the folder"), tab);
    open->setObjectName(QStringLiteral("openFolderButton"));
    connect(open, &QPushButton::clicked, this,
            [storeFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(storeFolder)); });

    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(style::space::footer, style::space::footer, style::space::footer,
                               style::space::footer);
    column->setSpacing(style::space::cellSide);
    column->addLayout(head);
    column->addWidget(pages::wrappingLabel(tr("Takes a CSV of customers to Real-Time Customer Profile in "
                                              "Adobe Experience Platform, and proves what "
                                              "became of every row."),
                                           tab));
    column->addWidget(pages::wrappingLabel(tr("Free software under the GNU General Public License, version 3 "
                                              "or later, without any warranty. Not "
                                              "affiliated with Adobe; Adobe, Adobe Commerce and Adobe "
                                              "Experience Platform are trademarks of Adobe."),
                                           tab));
    column->addWidget(pages::wrappingLabel(
        tr("Corrections, receipts, connections without their secrets and the practice platform lie in this "
           "folder, readable by you alone. Secrets lie in the system's keychain. Nothing is written beside "
           "your "
           "file."),
        tab));
    column->addWidget(folder);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
    return tab;
}

} // namespace wizard
