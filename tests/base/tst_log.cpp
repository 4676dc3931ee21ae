// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"

#include <QTest>

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesOneLineOfAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("First name") << QStringLiteral("First name");
        QTest::newRow("letters of all kinds")
            << QStringLiteral("Förnamn 名前") << QStringLiteral("Förnamn 名前");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\\u000ab");
        QTest::newRow("escape sequence") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\u001b[31mred");
        QTest::newRow("direction mark") << QStringLiteral("a\u202eb") << QStringLiteral("a\\u202eb");
        QTest::newRow("zero width") << QStringLiteral("a\u200bb") << QStringLiteral("a\\u200bb");
    }

    void makesOneLineOfAnything()
    {
        QFETCH(const QString, text);
        QTEST(base::oneLine(text), "line");
    }

    void cutsWhatIsTooLong()
    {
        QCOMPARE(base::oneLine(QString(500, QLatin1Char('x')), 10),
                 QString(10, QLatin1Char('x')) + QChar(0x2026));
    }

    void takesValuesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        QTest::newRow("nothing to hide") << QStringLiteral("field person.name is missing")
                                         << QStringLiteral("field person.name is missing");
        QTest::newRow("address") << QStringLiteral("bad value ida.moss@example.com here")
                                 << QStringLiteral("bad value «…» here");
        QTest::newRow("encoded address")
            << QStringLiteral("entityId=ida%40example.com") << QStringLiteral("«…»");
        QTest::newRow("double quotes") << QStringLiteral("cannot convert \"Ida Moss\" to a date")
                                       << QStringLiteral("cannot convert «…» to a date");
        QTest::newRow("single quotes")
            << QStringLiteral("value 'x y' refused") << QStringLiteral("value «…» refused");
        QTest::newRow("token") << QStringLiteral("Authorization: Bearer abc.def")
                               << QStringLiteral("Authorization: «…»");
    }

    void takesValuesOut()
    {
        QFETCH(const QString, text);
        QTEST(base::withoutValues(text), "redacted");
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
