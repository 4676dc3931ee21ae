// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/messages.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

constexpr int lastCode = int(base::ErrorCode::Internal);

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyErrorSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= lastCode; ++code)
            QTest::newRow(qPrintable(session::nameOf(base::ErrorCode(code)))) << code;
    }

    void everyErrorSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(const int, code);
        const base::Error error {.code = base::ErrorCode(code),
                                 .row = 4,
                                 .number = 17,
                                 .subject = QStringLiteral("thing"),
                                 .detail = QStringLiteral("details"),
                                 .status = 400};
        const session::Message message = session::describe(error);
        // A sentence, or a sentence and the platform's own words in brackets.
        const bool sentence = message.happened.endsWith(QLatin1Char('.'))
            || message.happened.endsWith(QStringLiteral(". (details)"));
        QVERIFY2(sentence || error.code == base::ErrorCode::UsageInvalid, qPrintable(message.happened));
        QVERIFY(!message.happened.contains(QLatin1Char('%')));
        QVERIFY(!message.advice.contains(QRegularExpression(QStringLiteral("%[0-9L]"))));
        if (error.code != base::ErrorCode::Cancelled)
            QVERIFY(!message.advice.isEmpty());
    }

    void everyErrorHasItsOwnName()
    {
        QSet<QString> names;
        for (int code = 0; code <= lastCode; ++code)
            names << session::nameOf(base::ErrorCode(code));
        QCOMPARE(names.size(), lastCode + 1);
    }

    void rowsAreCountedFromOneForPeople()
    {
        const base::Error error {.code = base::ErrorCode::CellTooLarge, .row = 0, .column = 2, .number = 1};
        QVERIFY(session::describe(error).happened.contains(QStringLiteral("Row 1 ")));
        const QJsonObject json = session::toJson(error);
        QCOMPARE(json.value(QStringLiteral("row")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("column")).toInt(), 3);
        QVERIFY(session::toJson({.code = base::ErrorCode::FileEmpty}).value(QStringLiteral("row")).isNull());
    }

    void namesFromOutsideStayOnOneLine()
    {
        const base::Error error {.code = base::ErrorCode::FileNotFound,
                                 .subject = QStringLiteral("a\nb\x1b[31m")};
        QVERIFY(!session::describe(error).happened.contains(QLatin1Char('\n')));
        QVERIFY(!session::describe(error).happened.contains(QChar(0x1b)));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
