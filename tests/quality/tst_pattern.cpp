// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/pattern.h"
#include "quality/replacement.h"
#include "quality/tables.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using base::ErrorCode;
using quality::Pattern;

namespace {

/// Long enough for a loaded machine, and far from what an unbounded search takes.
constexpr qint64 soon = 5000;

} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesMatches_data();
    void replacesMatches();
    void agreesWithQStringOnRandomTexts();
    void agreesWithItselfOnLongTexts();
    void tellsWhereItIsWrong_data();
    void tellsWhereItIsWrong();
    void tellsOfAGroupThatIsNotThere();
    void givesUpInsteadOfHanging_data();
    void givesUpInsteadOfHanging();
    void namesTheRowWhereItGaveUp();
    void hearsACancelWithinALongText();

private:
    base::Progress m_progress;
};

void TestPattern::replacesMatches_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("cased");
    const auto row = [](const char *name, const char *find, const char *replace, const char *text,
                        const char *after, bool whole = false, bool cased = false) {
        QTest::newRow(name) << QString::fromUtf8(find) << QString::fromUtf8(replace)
                            << QString::fromUtf8(text) << QString::fromUtf8(after) << whole << cased;
    };
    row("groups", "(\\w+), (\\w+)", "\\2 \\1", "Öberg, Åsa", "Åsa Öberg");
    row("the match itself", "\\d+", "<\\0>", "a1b22", "a<1>b<22>");
    row("a group that took no part", "(a)|b", "[\\1]", "ab", "[a][]");
    row("line break and tab", ",", "\\n\\t", "a,b", "a\n\tb");
    row("a backslash", "/", "\\\\", "a/b", "a\\b");
    row("an unknown escape stays", "/", "\\q", "a/b", "a\\qb");
    row("a backslash at the end", "/", "-\\", "a/b", "a-\\b");
    row("before everything", "^", "+46 ", "701 23 45", "+46 701 23 45");
    row("an empty match in each place", "x*", "-", "axb", "-a--b-");
    row("an empty text", "^$", "none", "", "none");
    row("by case", "se", "x", "SE se", "SE x", false, true);
    row("without case", "åsa", "x", "ÅSA", "x");
    row("the whole cell", "a|ab", "x", "ab", "x", true);
    row("not the whole cell", "a", "x", "ab", "", true);
    row("beyond the first plane", ".", "y", "\U00010400", "y");
    row("an empty match before it", "(?=\U00010400)|$", "y", "\U00010400", "y\U00010400y");
    row("what stands before counts", "(?<=a)b", "-", "ab bb", "a- bb");
    row("nothing to be found", "x", "y", "abc", "");
    row("an own limit is no way out", "(*LIMIT_MATCH=1000000000)a", "b", "a", "b");
}

void TestPattern::replacesMatches()
{
    QFETCH(const QString, find);
    QFETCH(const QString, replace);
    QFETCH(const QString, text);
    QFETCH(const QString, after);
    QFETCH(const bool, whole);
    QFETCH(const bool, cased);
    const auto pattern = Pattern::make(find, replace, {.wholeCell = whole, .caseSensitive = cased});
    QVERIFY(pattern);
    const auto replaced = pattern->replaced(text, m_progress);
    QVERIFY(replaced);
    QCOMPARE(replaced->has_value(), !after.isEmpty());
    QCOMPARE(replaced->value_or(QString()), after);
}

void TestPattern::agreesWithQStringOnRandomTexts()
{
    const QStringList patterns {QStringLiteral("a+"),         QStringLiteral("(a|b)c"),
                                QStringLiteral("\\bb"),       QStringLiteral("b$"),
                                QStringLiteral("[^a]"),       QStringLiteral("(.)\\1"),
                                QStringLiteral("(?<!a)b"),    QStringLiteral("c*"),
                                QStringLiteral("a(?=b)|c+?"), QStringLiteral("^")};
    QRandomGenerator dice(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int length = dice.bounded(12); length > 0; --length)
            text += u"abcB é\n"[dice.bounded(7)];
        const QString find = patterns[dice.bounded(int(patterns.size()))];
        const auto pattern = Pattern::make(find, QStringLiteral("<>"), {.caseSensitive = true});
        QVERIFY(pattern);
        QString expected = text;
        expected.replace(QRegularExpression(find, QRegularExpression::UseUnicodePropertiesOption),
                         QStringLiteral("<>"));
        const auto replaced = pattern->replaced(text, m_progress);
        QVERIFY(replaced);
        QCOMPARE(replaced->value_or(text), expected);
    }
}

/// Long texts are searched place by place.
void TestPattern::agreesWithItselfOnLongTexts()
{
    const QString tail(5000, u'-');
    for (const char *find : {"(\\w+)@(\\w+)", "a*", "(?<=b)a", "\U00010400|b"}) {
        const auto pattern = Pattern::make(QString::fromUtf8(find), QStringLiteral("<\\0>"), {});
        QVERIFY(pattern);
        const QString text = QString::fromUtf8("ab\U00010400 aab@c ba");
        const auto brief = pattern->replaced(text, m_progress);
        const auto lengthy = pattern->replaced(text + tail, m_progress);
        QVERIFY(brief && lengthy && *brief && *lengthy);
        const qsizetype until = (*brief)->lastIndexOf(u'a');
        QCOMPARE((*lengthy)->left(until), (*brief)->left(until));
    }
}

void TestPattern::tellsWhereItIsWrong_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<qint64>("place");
    QTest::newRow("a group not closed") << QStringLiteral("ab(c") << qint64(4);
    QTest::newRow("a star alone") << QStringLiteral("*a") << qint64(0);
    QTest::newRow("a class not closed") << QStringLiteral("a[b") << qint64(3);
    QTest::newRow("a bracket too many") << QStringLiteral("a)b") << qint64(1);
}

void TestPattern::tellsWhereItIsWrong()
{
    QFETCH(const QString, find);
    QFETCH(const qint64, place);
    for (const bool whole : {false, true}) {
        const auto pattern = Pattern::make(find, {}, {.wholeCell = whole});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().code, ErrorCode::PatternInvalid);
        QCOMPARE(pattern.error().number, place);
        QVERIFY(!pattern.error().detail.isEmpty());
    }
}

void TestPattern::tellsOfAGroupThatIsNotThere()
{
    const auto pattern = Pattern::make(QStringLiteral("(a)b"), QStringLiteral("\\1 \\2"), {});
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().code, ErrorCode::PatternGroupMissing);
    QCOMPARE(pattern.error().number, 2);
}

void TestPattern::givesUpInsteadOfHanging_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("text");
    for (const int length : {30, 300, 5000, 200'000}) {
        const QString many(length, u'a');
        const auto row = [&](const char *name, const char *find) {
            QTest::addRow("%s, %d", name, length) << QString::fromLatin1(find) << many + u'!';
        };
        row("nested", "(a+)+$");
        row("alternatives", "(a|aa)+$");
        row("many stars", "a*a*a*a*a*a*[^a!]");
        row("optional", "(a?){25}[^a!]{3}");
        row("without the compiler", "(*NO_JIT)(a+)+$");
        row("own limit", "(*LIMIT_MATCH=2000000000)(a+)+$");
        row("recursive", "(a(?R)?a?)*\\d");
        row("one scan from each place", "[a-z]+\\d");
    }
}

void TestPattern::givesUpInsteadOfHanging()
{
    QFETCH(const QString, find);
    QFETCH(const QString, text);
    const auto pattern = Pattern::make(find, QStringLiteral("x"), {});
    QVERIFY(pattern);
    QElapsedTimer clock;
    clock.start();
    const auto replaced = pattern->replaced(text, m_progress);
    QVERIFY2(clock.elapsed() < soon, qPrintable(QString::number(clock.elapsed())));
    if (!replaced)
        QCOMPARE(replaced.error().code, ErrorCode::PatternTooSlow);
}

void TestPattern::namesTheRowWhereItGaveUp()
{
    Tables tables;
    const QByteArray many = QByteArray(60, 'a') + '!';
    const table::Table table = tables.of("a,b\nx,x\nx," + many + "\n");
    const quality::Replacement replacement {.find = QStringLiteral("(a+)+$"), .pattern = true};
    const auto replaced = quality::replaceAll(table, quality::RowList::all(2), replacement, m_progress);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::PatternTooSlow);
    QCOMPARE(replaced.error().row, 1);
    QCOMPARE(replaced.error().column, 1);
}

void TestPattern::hearsACancelWithinALongText()
{
    const auto pattern = Pattern::make(QStringLiteral("[a-z]+\\d"), {}, {});
    QVERIFY(pattern);
    const QString text(400'000, u'a');
    base::Progress progress;
    std::atomic<bool> cancelled = false;
    qint64 took = 0;
    std::thread work([&] {
        const auto replaced = pattern->replaced(text, progress);
        cancelled = !replaced && replaced.error().code == ErrorCode::Cancelled;
    });
    QTest::qSleep(50);
    QElapsedTimer clock;
    clock.start();
    progress.cancel();
    work.join();
    took = clock.elapsed();
    QVERIFY(cancelled);
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
