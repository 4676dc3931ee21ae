// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/page.h"
#include "session/session.h"
#include "wizard/about_dialog.h"
#include "wizard/help_window.h"
#include "wizard/pages_of_the_wizard.h"
#include "wizard/wizard.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasATextForEveryTopic_data();
    void hasATextForEveryTopic();
    void linksToTopicsOnly_data();
    void linksToTopicsOnly();
    void hasATopicForEveryPage();
    void opensTheTopicAskedFor();
    void followsLinksBetweenTopics();
    void showsLicenceAndOtherWorks();
};

namespace {

bool isTopic(const QString &name)
{
    const auto topics = wizard::helpTopics();
    return std::any_of(topics.begin(), topics.end(),
                       [&name](const wizard::HelpTopic &topic) { return topic.name == name; });
}

/// A row for every language that the program is translated into.
void addLanguages()
{
    QTest::addColumn<QString>("language");
    const QString prefix = QStringLiteral("profile-uploader_");
    const QStringList files = QDir(QStringLiteral(TEST_DATA "/../../translations"))
                                  .entryList({prefix + QStringLiteral("*.ts")}, QDir::Files);
    QVERIFY(files.size() > 1);
    for (const QString &file : files) {
        const QString language = file.mid(prefix.size()).chopped(int(qstrlen(".ts")));
        QTest::newRow(qPrintable(language)) << language;
    }
}

} // namespace

void TestHelp::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestHelp::hasATextForEveryTopic_data()
{
    addLanguages();
}

void TestHelp::hasATextForEveryTopic()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    for (const wizard::HelpTopic &topic : wizard::helpTopics()) {
        const QString text = wizard::helpText(topic.name);
        QVERIFY2(text.startsWith(QStringLiteral("# ")) && text.size() > 300, qPrintable(topic.name));
        QFile own(QStringLiteral(":/help/%1/%2.md").arg(language, topic.name)); // not the English one instead
        QVERIFY2(own.open(QIODevice::ReadOnly), qPrintable(own.fileName()));
        QCOMPARE(text, QString::fromUtf8(own.readAll()));
    }
    QVERIFY(wizard::helpText(QStringLiteral("no-such-topic")).isEmpty());
}

void TestHelp::linksToTopicsOnly_data()
{
    addLanguages();
}

void TestHelp::linksToTopicsOnly()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const wizard::HelpTopic &topic : wizard::helpTopics()) {
        auto found = link.globalMatch(wizard::helpText(topic.name));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            QVERIFY2(target.endsWith(QStringLiteral(".md")) && isTopic(target.chopped(3)),
                     qPrintable(target));
        }
    }
}

void TestHelp::hasATopicForEveryPage()
{
    const QTemporaryDir store;
    session::Session session({.storeFolder = store.path(), .startPractice = {}});
    wizard::Wizard window(session);
    wizard::addPages(window, session);
    const QList<int> ids = window.pageIds();
    QVERIFY(!ids.isEmpty());
    for (const int id : ids) {
        const auto *page = qobject_cast<pages::Page *>(window.page(id));
        QVERIFY(page);
        QVERIFY2(isTopic(page->helpTopic()), qPrintable(page->helpTopic()));
    }
}

void TestHelp::opensTheTopicAskedFor()
{
    wizard::HelpWindow help;
    help.open(QStringLiteral("review"));
    const auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Review")));
    help.open({}); // stays where it is
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Review")));
    help.findChild<QListWidget *>(QStringLiteral("helpList"))->setCurrentRow(0);
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Getting ready")));
}

void TestHelp::followsLinksBetweenTopics()
{
    wizard::HelpWindow help;
    help.open(QStringLiteral("destination"));
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("getting-ready.md")));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Getting ready")));
}

void TestHelp::showsLicenceAndOtherWorks()
{
    const wizard::AboutDialog about(QStringLiteral("/home/someone/store"));
    const auto text
        = [&about](const QString &name) { return about.findChild<QPlainTextEdit *>(name)->toPlainText(); };
    QVERIFY(text(QStringLiteral("licenceText")).contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    QVERIFY(text(QStringLiteral("noticeText")).contains(QStringLiteral("QtKeychain")));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
